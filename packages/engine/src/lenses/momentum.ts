import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { dayOf, isoDay, MONTH, YEAR } from "../base/time.ts";
import { binomialTail } from "../methods/binomial-tail.ts";
import { levelBreaks } from "../methods/level-breaks.ts";
import { heldOn, othersWith } from "../world/by-pair.ts";
import { type DatedAct, datedActsWith, dayOfAct, eventsOn } from "../world/dated-acts.ts";
import type { Dyad } from "../world/dyad.ts";
import { type Formula, isSilence, named, type Silence, silence, type Terms, term } from "../world/formula.ts";
import { settled } from "../world/settled.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";
import { actsAndFights, arcsOf } from "./momentum-arcs.ts";

type Reads = "actor" | "event" | "coverage" | "dyad" | "dyadBefore";

/** Years below which a change of level cannot be told from a bad year, and acts below which a spread over partners says nothing. */
const YEARS = 10;
const ACTS = 5;
/** An act told for more days than this has no date. */
const DATED = 366;
const DISPUTES = ["ASSAULT", "COERCE", "MOBILIZE", "THREATEN"];

const IN = {
	x: "1 for an act in the last months, 0 for one in the years before (index: act)",
	w: "share of all these days that the last months are",
};
const RECENT: Formula = { text: "n = Σ x", symbols: IN, unit: "acts", counts: true, compute: (t) => sum(t.all("x")) };
const BURST: Formula = {
	text: "p = P(X ≥ Σ x), X binomial with as many trials as acts and chance w",
	symbols: IN,
	unit: "0–1",
	compute: (t) => binomialTail(sum(t.all("x")), t.all("x").length, t.one("w")),
};
const ARC = {
	start: "day of the first severe act",
	end: "day of the apology, concession or ceasefire that followed the last, or the day asked about",
	s: "severity of an act",
	z: "1 closed by an apology, a concession or a ceasefire, 0 not",
};
const LENGTH: Formula = { text: "end − start", symbols: ARC, unit: "days", compute: (t) => t.one("end") - t.one("start"), falls: ["start"] };
const DEPTH: Formula = { text: "max s", symbols: ARC, unit: "0–1", compute: (t) => Math.max(...t.all("s")) };
const CLOSED: Formula = { text: "z", symbols: ARC, unit: "yes = 1", compute: (t) => t.one("z") };
const A = { "a(now)": "affinity on the day", "a(base)": "affinity from the evidence of the base day (setting momentum.years before)" };
const INDEX: Formula = {
	text: "index = 100·(1 + a(now)) / (1 + a(base))",
	symbols: A,
	unit: "base = 100",
	compute: (t) => (100 * (1 + t.one("a(now)"))) / (1 + t.one("a(base)")),
	falls: ["a(base)"],
};
const DISTANCE: Formula = {
	text: "a(now) − a(base)",
	symbols: A,
	unit: "−2…2",
	compute: (t) => t.one("a(now)") - t.one("a(base)"),
	falls: ["a(base)"],
};
const P = { p: "an act with a partner (index: partner, act)", o: "1 for an act that the state did, 0 for one done to it" };
const PARTNERS: Formula = { text: "number of different partners", symbols: P, unit: "partners", counts: true, compute: (t) => byPartner(t).length };
const EFFECTIVE: Formula = {
	text: "N₁ = exp(−Σ q·ln q), q = share of one partner in the acts",
	symbols: P,
	unit: "equal partners",
	compute: (t) => {
		const counts = byPartner(t);
		const total = sum(counts);
		return Math.exp(-sum(counts.map((n) => (n / total) * Math.log(n / total))));
	},
};
const INITIATIVE: Formula = { text: "Σ o / number of o", symbols: P, unit: "0–1", compute: (t) => sum(t.all("o")) / t.all("o").length };
const SERIES = { y: "disputes of one year (index: year)", c: "a source that lists all disputes of the two in these years" };
const BREAKS: Formula = {
	text: "number of changes of level that minimise Σ squared distances + 3·σ²·ln n per change (PELT), σ² = half the mean squared first difference",
	symbols: SERIES,
	unit: "changes",
	compute: (t) => levelBreaks(t.all("y")).length,
};
const LAST: Formula = {
	text: "first year of the last level",
	symbols: SERIES,
	unit: "year",
	compute: (t) => Number(t.rows("y")[levelBreaks(t.all("y")).at(-1) ?? 0]?.index[0]),
};

export const momentum = defineLens({
	id: "momentum",
	family: "F",
	title: "Momentum",
	question: "Where has the pace changed, which crises opened and closed, and how far are ties from where they were?",
	reads: ["actor", "event", "coverage", "dyad", "dyadBefore"],
	options: z.strictObject({
		months: z.number().positive().default(6).describe("length of the last months in which a burst is looked for"),
		before: z.number().positive().default(36).describe("months before them that they are held against"),
		trigger: z
			.string()
			.regex(/^\d{4}-\d{2}-\d{2}$/, { error: "write a day as 2023-09-20" })
			.optional()
			.describe("day that may have widened the circle of partners (default: two years before the day asked about)"),
		around: z.number().positive().default(2).describe("years before and after the trigger that are compared"),
	}),
	parts: {
		bursts: {
			shape: "matrix",
			title: "Bursts of acts",
			rows: "partner",
			order: "recent",
			columns: {
				recent: { title: "acts in the last months", formula: RECENT, lowerBound: true },
				chance: { title: "p of a steady pace", formula: BURST },
			},
		},
		arcs: {
			shape: "spans",
			title: "Crises",
			rows: "partner and first day",
			columns: {
				days: { title: "crisis length", formula: LENGTH },
				depth: { title: "depth", formula: DEPTH },
				closed: { title: "closed", formula: CLOSED },
			},
		},
		baseline: {
			shape: "matrix",
			title: "Distance from the base day",
			rows: "partner",
			order: "distance",
			columns: { distance: { title: "change of affinity", formula: DISTANCE }, index: { title: "index", formula: INDEX } },
		},
		widening: {
			shape: "matrix",
			title: "Circle of partners before and after the trigger",
			rows: "period",
			columns: {
				partners: { title: "partners with an act", formula: PARTNERS, lowerBound: true },
				effective: { title: "effective partners", formula: EFFECTIVE },
				initiative: { title: "acts that the state began", formula: INITIATIVE },
			},
		},
		breaks: {
			shape: "series",
			title: "Changes of level in disputes",
			rows: "partner",
			columns: { breaks: { title: "changes", formula: BREAKS }, last: { title: "last level since", formula: LAST } },
		},
	},
	measure(slice, options) {
		const acts = datedActsWith(slice, slice.frame.focal, DATED);
		return {
			bursts: burstsOf(slice, options.months * MONTH, options.before * MONTH),
			arcs: arcsOf(slice, DATED),
			baseline: baselineOf(slice),
			widening: wideningOf(slice, acts, options.trigger, options.around * YEAR),
			breaks: breaksIn(slice),
		};
	},
	uncertainty:
		"Acts are those that sources tell of. A dossier from essays is densest where essays were written, so a burst may be one of writing; changes of level are looked for only where a source lists all disputes of the two, and are silent elsewhere.",
	cost: "light",
	covers: ["S2-02", "S2-03", "S2-12", "S1-03", "S1-25"],
	cites: [
		"Change points: Killick, Fearnhead & Eckley 2012 (PELT), level shifts; variance after von Neumann 1941",
		"Burst: exact conditional test of two Poisson rates (Przyborowski & Wilenski 1940)",
		"Crises as arcs from a severe act to an apology, concession or ceasefire: ours",
	],
	cautions: [
		"The last months before the sources were written are told in most detail: read a burst beside the dates of the sources.",
		"A crisis without an apology may have faded without one.",
		"An act told for more than a year has no date and is left out.",
	],
	check: { cite: "change points of three levels (PELT), and a worked example of our own", file: "checks/momentum.check.ts" },
	headline(view) {
		const closed = view.known("arcs", "closed").filter(({ value }) => value === 1);
		// The last to begin: an older one is history.
		const [arc] = closed.sort((a, b) => byCodeUnit(b.ids[1] as string, a.ids[1] as string));
		if (!arc) return [];
		return [
			{
				text: `Crisis length, ${view.focal} and ${view.name(arc.ids[0] as string)}: {value} days.`,
				part: "arcs",
				row: arc.row,
				column: "days",
			},
		];
	},
});

function byPartner(t: Terms): number[] {
	const counts = new Map<string, number>();
	for (const { index } of t.rows("p")) counts.set(index[0] as string, (counts.get(index[0] as string) ?? 0) + 1);
	return [...counts.values()];
}

/** Acts and meetings of the focal state with each partner, in the last months against the months before. */
function burstsOf(slice: Slice<Reads>, last: number, before: number): Record<string, Record<"recent" | "chance", CellTerms>> {
	const { focal, on, partners } = slice.frame;
	const out: Record<string, Record<"recent" | "chance", CellTerms>> = {};
	const others = new Set(othersWith(slice, "event", focal));
	for (const partner of partners) {
		if (!others.has(partner)) continue;
		const met = settled(slice, `momentum acts ${last + before} ${partner}`, () =>
			heldOn(slice, "event", focal, partner).filter((held) => {
				const day = dayOfAct(held, DATED);
				return day !== undefined && day <= on && on - day < last + before;
			}),
		);
		if (met.length === 0) continue;
		out[partner] = slice.recall(`momentum burst ${last} ${before} ${partner}`, [met], () => {
			const x = met.map((held) => term("x", [held.key], on - (dayOfAct(held, DATED) as number) < last ? 1 : 0, [held.key]));
			const terms = [...x, term("w", [], last / (last + before), [], "length of the last months / of all months")];
			return { recent: terms, chance: terms };
		});
	}
	return out;
}

function baselineOf(slice: Slice<Reads>): Record<string, Baseline> {
	const { focal, partners } = slice.frame;
	return Object.fromEntries(
		partners.map((partner) => {
			const [now, then] = [slice.dyad.get(focal, partner), slice.dyadBefore.get(focal, partner)];
			return [partner, distances(now)(then)];
		}),
	);
}

type Baseline = Record<"distance" | "index", CellTerms>;

/** The same signals give the same relation, and two of the same relations the same distance. */
const distances = once((now: Dyad | Silence) => once((then: Dyad | Silence) => distanceOf(now, then)));

function distanceOf(now: Dyad | Silence, then: Dyad | Silence): Baseline {
	if (isSilence(now)) return { distance: now, index: now };
	if (isSilence(then)) {
		const none = silence(`no base: ${then.because} then`, "older evidence");
		return { distance: none, index: none };
	}
	const both = [named(now.affinity, "a(now)"), named(then.affinity, "a(base)")];
	return {
		distance: both,
		index: (then.affinity.value as number) > -0.999 ? both : silence("the base is at the end of the scale", "another base day"),
	};
}

function wideningOf(
	slice: Slice<Reads>,
	acts: readonly DatedAct[],
	trigger: string | undefined,
	span: number,
): Record<string, Record<"partners" | "effective" | "initiative", CellTerms>> {
	const { focal, on } = slice.frame;
	const at = trigger === undefined ? on - 2 * YEAR : dayOf(...(trigger.split("-").map(Number) as [number, number, number]));
	const period = (from: number, to: number): Record<"partners" | "effective" | "initiative", CellTerms> => {
		const inside = acts.filter(({ day }) => day > from && day <= to && day <= on);
		return slice.recall(`momentum period ${from} ${to}`, inside, () => {
			const partners = inside.map(({ from: who, to: whom, key }) => term("p", [who === focal ? whom : who, key], 1, [key]));
			const began = inside.map(({ from: who, to: whom, key }) => term("o", [who === focal ? whom : who, key], who === focal ? 1 : 0, [key]));
			const few = silence(`${inside.length} dated acts in the period, too few to speak of shares`, "dated acts");
			return {
				partners: partners.length > 0 ? partners : few,
				effective: partners.length >= ACTS ? partners : few,
				initiative: began.length >= ACTS ? began : few,
			};
		});
	};
	return { before: period(at - span, at), after: period(at, at + span) };
}

/** Yearly disputes with each partner, where a source lists them all for ten years or more on end. */
function breaksIn(slice: Slice<Reads>): Record<string, Breaks> {
	const { focal, partners } = slice.frame;
	const rowOf = slice.rows("momentum breaks");
	const out: Record<string, Breaks> = {};
	for (const partner of partners) {
		const row = rowOf(partner, () => breaksWith(slice, partner));
		if (row) out[partner] = row;
	}
	return Object.keys(out).length > 0 ? out : { [focal]: rowOf(focal, () => ({ breaks: UNLISTED, last: UNLISTED })) };
}

type Breaks = Record<"breaks" | "last", CellTerms>;
const UNLISTED = silence(
	"no source lists all disputes of the state over ten years, so a change of level could be one of coverage",
	"event data of constant coverage",
);

function breaksWith(slice: Slice<Reads>, partner: ActorId): Breaks | undefined {
	const { focal, on } = slice.frame;
	const source = slice.coverage.find(({ fact }) => fact.part === "disputes" && fact.actors.includes(focal) && fact.actors.includes(partner));
	if (!source || !Number.isFinite(source.span.from)) return undefined;
	const [first, last] = [source.span.from, Math.min(source.span.to - 1, on)].map((day) => Number(isoDay(day).slice(0, 4))) as [number, number];
	const disputes = actsAndFights(slice, eventsOn(slice, focal, partner), partner, DATED).filter(({ held }) => DISPUTES.includes(held.fact.type));
	const series = Array.from({ length: last - first + 1 }, (_, i) => {
		const mine = disputes.filter(({ day }) => Number(isoDay(day).slice(0, 4)) === first + i);
		return term("y", [String(first + i)], mine.length, [source.key, ...mine.map(({ key }) => key)]);
	});
	return series.length >= YEARS ? { breaks: series, last: series } : { breaks: UNLISTED, last: UNLISTED };
}

import * as z from "zod";
import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { highOf } from "../base/quantity.ts";
import { isoDay, MONTH, YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { binomialTail } from "../methods/binomial-tail.ts";
import { adversariesOf, type Crisis, crisesBetween, QUIET } from "../world/crises.ts";
import { type DatedAct, dayOfAct, eventsOn } from "../world/dated-acts.ts";
import { type Formula, silence, type Terms, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { rivalryOn, rivalsOf } from "../world/rivalries.ts";
import { settled } from "../world/settled.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "tie" | "coverage";

/** An act told for more days than this has no date; a contact needs a season. */
const DATED = 366;
const SEASON = 92;
/** Chance below which contacts are called unusual. */
const UNUSUAL = 0.05;

const COUNTS = {
	x: "one contact with the one who is met: 1 during the dispute with the audience, 0 in the years of habit before it",
	T: "days of the dispute, up to the day asked about",
	H: "days of habit before it",
	ρ: "weight of the rivalry of the two",
	s: "a severe act of the dispute, or what closed it",
};
const inside = (t: Terms) => t.all("x").filter((x) => x === 1).length;
const chance = (t: Terms) => binomialTail(inside(t), t.all("x").length, t.one("T") / (t.one("T") + t.one("H")));
const DURING: Formula = { text: "number of x = 1", symbols: COUNTS, unit: "contacts", counts: true, compute: inside };
const BEFORE: Formula = { ...DURING, text: "number of x = 0", counts: true, compute: (t) => t.all("x").length - inside(t) };
const RATIO: Formula = {
	text: "(contacts during / T) / (contacts before / H)",
	symbols: COUNTS,
	unit: "times the habit",
	compute: (t) => inside(t) / t.one("T") / ((t.all("x").length - inside(t)) / t.one("H")),
};
const CHANCE: Formula = {
	text: "P(X ≥ contacts during), X binomial of all x at chance T/(T + H)",
	symbols: COUNTS,
	unit: "0–1",
	compute: chance,
};
const TAG: Formula = { text: `1 if the chance is below ${UNUSUAL}`, symbols: COUNTS, unit: "yes = 1", compute: (t) => (chance(t) < UNUSUAL ? 1 : 0) };

export const signals = defineLens({
	id: "signals",
	family: "A",
	title: "Signals through a third party",
	question:
		"When the state meets a rival of a power with which it is in dispute, is that more than its habit, so that the power may be the audience?",
	reads: ["actor", "event", "tie", "coverage"],
	options: z.strictObject({
		habit: z.number().positive().default(5).describe("years before the dispute that make the habit"),
		rivalry: z.number().min(0).max(1).default(0.5).describe("least weight of a rivalry by which contacts with the one may be meant for the other"),
		least: z.int().min(1).default(5).describe("least number of contacts, before and during, from which a habit is told"),
	}),
	parts: {
		contacts: {
			shape: "matrix",
			title: "Contacts with a rival of the other side in a dispute",
			rows: "who was met, who may be the audience, and since when there is a dispute with it",
			order: "during",
			columns: {
				during: { title: "contacts during the dispute", formula: DURING, lowerBound: true },
				before: { title: "contacts in the years of habit", formula: BEFORE, lowerBound: true },
				ratio: { title: "against the habit", formula: RATIO },
				chance: { title: "as many by habit", formula: CHANCE },
			},
		},
		audience: {
			shape: "groups",
			title: "Probable audience",
			rows: "who was met, who may be the audience, and since when there is a dispute with it",
			columns: { tag: { title: "more than habit: the other side is the probable audience", formula: TAG } },
		},
	},
	measure(slice, { habit, rivalry, least }) {
		const { focal, partners } = slice.frame;
		const out = { contacts: {}, audience: {} } as Rows;
		const rivals = slice.rows("signals rivals");
		const adversaries = adversariesOf(slice, focal);
		for (const audience of partners) {
			if (!adversaries.includes(audience)) continue;
			const crisis = crisesBetween(slice, focal, audience, DATED).at(-1);
			if (!crisis) continue;
			for (const met of rivals(audience, () => rivalsOf(slice, audience).filter((one) => one !== focal))) {
				const told = contactRow(slice, met, audience, crisis, { habit, rivalry, least });
				if (told) [out.contacts[told.row], out.audience[told.row]] = [told.contacts, told.audience];
			}
		}
		const none = silence("no dispute with a partner that has a rival is on record", "dated severe acts of the two, and rivals of the partner");
		if (Object.keys(out.contacts).length === 0) {
			out.contacts[focal] = { during: none, before: none, ratio: none, chance: none };
			out.audience[focal] = { tag: none };
		}
		return out;
	},
	uncertainty:
		"How unusual contacts are is told only on a source that lists events between the two by one rule in all these years: essays tell of the visits that they are about, and of no habit.",
	cost: "light",
	covers: ["S2-04"],
	cites: [
		"Count in a window against a rate before it: exact conditional test, Przyborowski & Wilenski 1940",
		"Third parties as audience: after Jervis 1970, The Logic of Images; the rule is ours",
	],
	cautions: [
		"More contacts than before may be for their own sake: hypotheses weighs the two readings.",
		"Many pairs are looked at: of twenty without any signal one falls below the chance by luck.",
		"That a power may be the audience does not show that it listened.",
	],
	check: { cite: "small case by hand", file: "checks/signals.check.ts" },
	headline(view) {
		const top = view.known("contacts", "during")[0];
		if (!top) return [];
		const [met, audience] = top.ids.map(view.name);
		return [
			{
				text: `Contacts of ${view.focal} with ${met} on record during its dispute with ${audience}: {value}.`,
				part: "contacts",
				row: top.row,
				column: "during",
			},
		];
	},
});

interface Rows {
	readonly contacts: Record<string, Record<"during" | "before" | "ratio" | "chance", CellTerms>>;
	readonly audience: Record<string, Record<"tag", CellTerms>>;
}

type Options = Readonly<Record<"habit" | "rivalry" | "least", number>>;

/** Contacts with one who may be met for the eyes of another with whom there is a crisis; undefined where the two are no rivals. */
function contactRow(slice: Slice<Reads>, met: ActorId, audience: ActorId, crisis: Crisis, options: Options) {
	const weight = rivalryOn(slice, pairKey(met, audience))?.weight;
	if (!weight || highOf(weight.value) < options.rivalry) return undefined;
	const first = (crisis.acts[0] as DatedAct).day;
	const last = Math.min(crisis.closing?.day ?? (crisis.acts.at(-1) as DatedAct).day + QUIET * MONTH, slice.frame.on);
	const since = first - options.habit * YEAR;
	const contacts = contactsWith(slice, met).filter((held) => dayOf(held) >= since && dayOf(held) <= last);
	const lists = listsOn(slice, met, since);
	return slice.recall(`signals ${Object.values(options).join()} ${met} ${audience}`, [crisis, weight, lists, ...contacts], () => {
		const during = contacts.filter((held) => dayOf(held) >= first);
		const x = contacts.map((held) => term("x", [held.key], dayOf(held) >= first ? 1 : 0, [held.key], held.fact.title));
		const settings = [term("T", [], last - first + 1, [], "days of the dispute"), term("H", [], options.habit * YEAR, [], "option habit")];
		const s = [...crisis.acts, ...(crisis.closing ? [crisis.closing] : [])].map(({ key, day }) => term("s", [isoDay(day)], 1, [key]));
		const all = [...x, ...settings, weight, ...s];
		const few = silence(`${x.length} contacts on record, and ${options.least} are needed for a habit`, "more contacts before the dispute");
		const unlisted = silence(
			`no source lists events between ${slice.frame.focal} and ${met} through the years of habit`,
			"a coverage fact of events over these years",
		);
		const listed = lists.map(({ key, fact }) => term("s", [key], 1, [key], `list of ${fact.part}`));
		const told: CellTerms = listed.length === 0 ? unlisted : x.length < options.least ? few : [...all, ...listed];
		const none = silence(`no contact with ${met} during the dispute with ${audience} is on record`, "visits and talks, with dates");
		const before = during.length < contacts.length;
		return {
			row: `${met},${audience},${isoDay(first)}`,
			contacts: {
				during: during.length > 0 ? all.filter(({ symbol, value }) => symbol !== "x" || value === 1) : none,
				before: before
					? all.filter(({ symbol, value }) => symbol !== "x" || value === 0)
					: silence(`no contact with ${met} in the years of habit is on record`, "visits and talks of earlier years"),
				ratio: before || listed.length === 0 ? told : silence("there was no habit to compare with", "earlier contacts"),
				chance: told,
			},
			audience: { tag: told },
		};
	});
}

type Contact = Held<FactOf<"event">>;

/** A contact is only one whose day is known. */
const dayOf = (held: Contact) => dayOfAct(held, SEASON) as number;

/** Friendly or neutral events of the state with another whose day is known to a season. */
function contactsWith(slice: Slice<Reads>, met: ActorId): readonly Contact[] {
	const known = (held: Contact) => goldstein(held.fact.cameo) >= 0 && dayOfAct(held, SEASON) !== undefined;
	return settled(slice, `signals contacts ${met}`, () => eventsOn(slice, slice.frame.focal, met).filter(known));
}

/** Lists of the events between the two all these years. */
function listsOn(slice: Slice<Reads>, met: ActorId, since: number): readonly Held<FactOf<"coverage">>[] {
	const { focal, on } = slice.frame;
	return settled(slice, `signals lists ${met} ${since}`, () =>
		slice.coverage.filter(({ fact, span }) => {
			const both = [focal, met].every((one) => fact.actors.includes(one));
			return fact.part === "events" && both && span.from <= since && span.to >= on;
		}),
	);
}

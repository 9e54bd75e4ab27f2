import * as z from "zod";
import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { highOf } from "../base/quantity.ts";
import { isoDay, MONTH, YEAR } from "../base/time.ts";
import { binomialTail } from "../methods/binomial-tail.ts";
import { stateOf } from "../world/bodies.ts";
import { crisesOf, QUIET } from "../world/crises.ts";
import { type DatedAct, datedActs, dayOfAct } from "../world/dated-acts.ts";
import { type Formula, isSilence, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import { rivalriesOf } from "../world/rivalries.ts";
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
const DURING: Formula = { text: "number of x = 1", symbols: COUNTS, unit: "contacts", compute: inside };
const BEFORE: Formula = { ...DURING, text: "number of x = 0", compute: (t) => t.all("x").length - inside(t) };
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
		const { focal, partners, on } = slice.frame;
		const out = { contacts: {}, audience: {} } as Rows;
		const acts = datedActs(slice, DATED).filter(({ held }) => held.fact.intent !== "unintended");
		const rivals = rivalriesOf(slice).filter(({ weight }) => highOf(weight.value) >= rivalry);
		for (const audience of partners) {
			const between = acts.filter(({ from, to }) => (from === focal && to === audience) || (from === audience && to === focal));
			const crisis = crisesOf(between).at(-1);
			if (!crisis) continue;
			const first = (crisis.acts[0] as DatedAct).day;
			const last = Math.min(crisis.closing?.day ?? (crisis.acts.at(-1) as DatedAct).day + QUIET * MONTH, on);
			const s = [...crisis.acts, ...(crisis.closing ? [crisis.closing] : [])].map(({ key, day }) => term("s", [isoDay(day)], 1, [key]));
			for (const { between: pair, weight } of rivals) {
				const met = pair.find((one) => one !== audience);
				if (!pair.includes(audience) || !met || met === focal) continue;
				const contacts = contactsWith(slice, met, first - habit * YEAR, last);
				const during = contacts.filter(({ day }) => day >= first);
				const row = `${met},${audience},${isoDay(first)}`;
				const settings = [term("T", [], last - first + 1, [], "days of the dispute"), term("H", [], habit * YEAR, [], "option habit")];
				const x = contacts.map(({ key, day, title }) => term("x", [key], day >= first ? 1 : 0, [key], title));
				const all = [...x, ...settings, { ...weight, symbol: "ρ" }, ...s];
				const unlisted = listed(slice, met, first - habit * YEAR);
				const few = silence(`${x.length} contacts on record, and ${least} are needed for a habit`, "more contacts before the dispute");
				const told = (terms: readonly Term[]): CellTerms => (isSilence(unlisted) ? unlisted : x.length < least ? few : [...terms, ...unlisted]);
				const none = silence(`no contact with ${met} during the dispute with ${audience} is on record`, "visits and talks, with dates");
				out.contacts[row] = {
					during: during.length > 0 ? all.filter(({ symbol, value }) => symbol !== "x" || value === 1) : none,
					before:
						during.length < contacts.length
							? all.filter(({ symbol, value }) => symbol !== "x" || value === 0)
							: silence(`no contact with ${met} in the years of habit is on record`, "visits and talks of earlier years"),
					ratio:
						during.length < contacts.length
							? told(all)
							: isSilence(unlisted)
								? unlisted
								: silence("there was no habit to compare with", "earlier contacts"),
					chance: told(all),
				};
				out.audience[row] = { tag: told(all) };
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

/** Friendly or neutral events of the state with another whose day is known to a season, from one day to another. */
function contactsWith({ event, actor, frame }: Slice<Reads>, met: ActorId, from: number, to: number) {
	return event.flatMap((held) => {
		const { fact, key } = held;
		const day = dayOfAct(held, SEASON);
		const ends = (fact.between ?? [...(fact.from ?? []), ...(fact.to ?? [])]).map((one) => stateOf(actor, one));
		const theirs = ends.includes(frame.focal) && ends.includes(met) && goldstein(fact.cameo) >= 0;
		return day !== undefined && theirs && day >= from && day <= to ? [{ key, day, title: fact.title }] : [];
	});
}

/** That a source lists events between the two all these years, as terms; or that none does. */
function listed(slice: Slice<Reads>, met: ActorId, from: number): readonly Term[] | Silence {
	const { focal, on } = slice.frame;
	const lists = slice.coverage.filter(({ fact, span }) => {
		const both = [focal, met].every((one) => fact.actors.includes(one));
		return fact.part === "events" && both && span.from <= from && span.to >= on;
	});
	return lists.length > 0
		? lists.map(({ key, fact }) => term("s", [key], 1, [key], `list of ${fact.part}`))
		: silence(`no source lists events between ${focal} and ${met} through the years of habit`, "a coverage fact of events over these years");
}

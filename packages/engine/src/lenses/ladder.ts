import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { parseDate, YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { heldOn } from "../world/by-pair.ts";
import { derived, evaluate, type Formula, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type AgreementHeld = Held<FactOf<"agreement">>;
type CommitmentHeld = Held<FactOf<"commitment">>;

const R = "rung of one agreement in force: 1 relations, 2 cooperation, 3 strategic partnership, 4 alliance declared, 5 alliance in force";
const T = "day on which it came into force, counted from 1970-01-01";
const RUNG: Formula = { text: "rung = max r", symbols: { r: R }, unit: "rung 0–5", compute: (t) => Math.max(...t.all("r")) };
const HELD: Formula = {
	text: "held = (on − min t over agreements with r = max r) / 365.2425",
	symbols: { r: R, t: T, on: "the day asked about" },
	unit: "years",
	compute: (t) => {
		const top = Math.max(...t.all("r"));
		const since = t.rows("r").filter(({ value }) => value === top);
		return (t.one("on") - Math.min(...since.map(({ index }) => t.one("t", ...index)))) / YEAR;
	},
	falls: ["t"],
};
const AGO: Formula = {
	text: "ago = (on − t) / 365.2425",
	symbols: { t: "day on which it began, counted from 1970-01-01", on: "the day asked about" },
	unit: "years",
	compute: (t) => (t.one("on") - t.one("t")) / YEAR,
	falls: ["t"],
};
const CLIMB: Formula = {
	text: "climb = rung − r₀",
	symbols: { rung: "rung now", "r₀": "rung of the agreement that came into force first" },
	unit: "rungs",
	compute: (t) => t.one("rung") - t.one("r₀"),
	falls: ["r₀"],
};
const SPEED: Formula = {
	text: "speed = climb / (ago₀ − held)",
	symbols: {
		climb: "rungs from the first agreement to now",
		"ago₀": "years since the first came into force",
		held: "years that the present rung has been held",
	},
	unit: "rungs a year",
	compute: (t) => t.one("climb") / (t.one("ago₀") - t.one("held")),
	falls: ["ago₀"],
};
const RISE: Formula = {
	text: "rise = max(r, b) − max b",
	symbols: { r: "rung of this agreement", b: "rung of another that was in force when it began" },
	unit: "rungs",
	compute: (t) => Math.max(t.one("r"), ...t.all("b")) - Math.max(...t.all("b")),
};
/** Where an agreement stands on its way into force. What was suspended, ended or withdrawn from is no step on it. */
const STAGE = { talks: 1, initialled: 2, signed: 3, "in force": 4, suspended: 0, ended: 0, withdrawn: 0 } as const;
const STAGE_OF: Formula = {
	text: "stage = g of the spell that began last",
	symbols: { g: "1 talks, 2 initialled, 3 signed, 4 in force, 0 suspended, ended or withdrawn", t: "day on which the spell began" },
	unit: "stage 0–4",
	compute: (t) => {
		const last = Math.max(...t.all("t"));
		return Math.max(...t.rows("g").flatMap(({ index, value }) => (t.one("t", ...index) === last ? [value] : [])));
	},
};
const OPEN: Formula = {
	text: "open = number of c",
	symbols: { c: "an act owed under the agreement and not done (1 each)" },
	unit: "acts",
	counts: true,
	compute: (t) => t.all("c").length,
};
const BLOCKING: Formula = {
	text: "blocking = number of different triggers of c",
	symbols: { c: "an act that is owed only once its trigger has happened; the trigger is its index" },
	unit: "conditions",
	counts: true,
	compute: (t) => new Set(t.rows("c").map(({ index }) => index[0])).size,
};
const ONE = (symbol: string, what: string, unit: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit,
	compute: (t) => t.one(symbol),
});

export const ladder = defineLens({
	id: "ladder",
	family: "A",
	title: "Ladder",
	question: "How far has each tie been made formal, since when, how fast, and what keeps the next step from being taken?",
	reads: ["agreement", "commitment"],
	options: z.strictObject({
		parties: z.int().min(2).default(3).describe("parties up to which an agreement is the pair's own; one of more is shown apart"),
	}),
	parts: {
		now: {
			shape: "matrix",
			title: "Rung on the day",
			rows: "partner",
			order: "rung",
			columns: {
				rung: { title: "rung", formula: RUNG },
				held: { title: "years held", formula: HELD },
				climb: { title: "climbed since the first", formula: CLIMB },
				speed: { title: "speed", formula: SPEED },
				pact: { title: "rung of a pact with others", formula: RUNG },
			},
		},
		steps: {
			shape: "series",
			title: "Agreements by the date of their status",
			rows: "partners and agreement, oldest first",
			columns: {
				ago: { title: "years ago", formula: AGO },
				stage: { title: "stage", formula: ONE("g", STAGE_OF.symbols.g as string, STAGE_OF.unit) },
				rung: { title: "rung", formula: ONE("r", "rung that it stands for once in force", "rung 0–5") },
				rise: { title: "rise over what was in force", formula: RISE },
			},
		},
		waiting: {
			shape: "records",
			title: "Agreements and what they wait for",
			rows: "agreement",
			order: "stage",
			columns: {
				stage: { title: "stage reached", formula: STAGE_OF },
				open: { title: "acts owed and not done", formula: OPEN, lowerBound: true },
				blocking: { title: "conditions not met", formula: BLOCKING, lowerBound: true },
			},
		},
	},
	measure(slice, { parties }) {
		const { focal, on, partners } = slice.frame;
		const own = ({ fact }: AgreementHeld) => fact.between.length <= parties;
		const named = new Set<string>(partners);
		const { domains } = slice.frame.query;
		const asked = ({ fact }: AgreementHeld) => domains.length === 0 || fact.domains.some((one) => domains.includes(one));
		const told = (held: AgreementHeld) => asked(held) && held.fact.between.includes(focal) && held.fact.between.some((other) => named.has(other));
		const all = slice.agreement.filter(told);
		const now = Object.fromEntries(
			partners.map((partner) => {
				const mine = heldOn(slice, "agreement", focal, partner).filter(
					(held) => asked(held) && held.fact.status === "in force" && held.fact.rung > 0,
				);
				return [
					partner,
					slice.recall(`ladder now ${parties} ${partner}`, mine, () => ({ ...standing(mine.filter(own), on), pact: pactOf(mine, own) })),
				];
			}),
		);
		const begun = all.map((held) => slice.recall("ladder begun", [held], () => ({ held, day: beginning(held, held.fact.during, on) })));
		const small = begun.filter(({ held }) => own(held));
		const steps = Object.fromEntries(
			begun.sort(inTime).map((one) => {
				const before = small.filter((other) => liftedFrom(one, other));
				const row = slice.recall("ladder step", [one, ...before], () => stepOf(one, before, on));
				return [own(one.held) ? rowOf(one.held, focal) : one.held.key, row];
			}),
		);
		const waits = slice.rows("ladder waiting");
		const waiting = Object.fromEntries(
			[...new Set(all.map(({ fact }) => fact.id))].map((id) => {
				const row = () => waitingFor(slice.group("agreement", byId, id).filter(told), slice.group("commitment", byUnder, id), on);
				return [id, waits(id, row)];
			}),
		);
		return { now, steps, waiting };
	},
	uncertainty:
		"Where sources date a step differently, its date has a range; a date given to the year or month is an interval. A rung that no source records is silent, since an agreement that is not in the sources is not known to be absent.",
	cost: "light",
	covers: ["S1-06", "S3-24", "S1-15"],
	cites: [
		"Ladder ours: relations, cooperation, strategic partnership, declared alliance, alliance in force; rung from what was ratified, not from the title",
		"Alliance obligations in force as the top rung: Leeds, Ritter, Mitchell & Long 2002, Alliance Treaty Obligations and Provisions",
	],
	cautions: [
		"A pact of many binds two states that may be at odds, even at war: it is shown apart and is no rung of the pair.",
		"Only what is in force makes a rung: initialled is not signed, signed is not in force.",
		"A title is no rung: strategic and comprehensive strategic partnership are one rung unless more was ratified.",
		"Conditions and acts owed are those that the sources tell, so their counts are lower bounds.",
	],
	check: { cite: "worked example of our own: two agreements and a peace text", file: "checks/ladder.check.ts" },
	headline(view) {
		const [top] = view.known("now", "rung");
		const blocked = view.known("waiting", "blocking").find(({ value }) => value > 0);
		const between = `Agreements in force between ${view.focal} and ${top ? view.name(top.row) : "nobody"} stand on rung {value}.`;
		const waits = blocked ? `Conditions on record that ${view.name(blocked.row)} still waits for: {value}.` : "";
		return [
			...(top ? [{ text: between, part: "now", row: top.row, column: "rung" }] : []),
			...(blocked ? [{ text: waits, part: "waiting", row: blocked.row, column: "blocking" }] : []),
		];
	},
});

/** Days on which a fact may have begun, at most the day asked about. An open beginning counts from when it is vouched for. */
function beginning(held: Held, text: string, on: number): Value {
	const [low, high] = parseDate(text)?.start ?? [held.span.from, held.span.from];
	if (!Number.isFinite(low)) return held.span.from;
	const latest = Math.min(high, on);
	return latest > low ? { low, high: latest } : low;
}

const middle = (value: Value) => (lowOf(value) + highOf(value)) / 2;
const dayOfStart = (held: AgreementHeld, on: number) => middle(beginning(held, held.fact.during, on));
const byBeginning = (on: number) => (a: AgreementHeld, b: AgreementHeld) => dayOfStart(a, on) - dayOfStart(b, on) || (a.key < b.key ? -1 : 1);
const byId = ({ id }: FactOf<"agreement">) => [id];
const byUnder = ({ under }: FactOf<"commitment">) => (under === undefined ? [] : [under]);
const rowOf = ({ fact, key }: AgreementHeld, focal: ActorId) => [...fact.between.filter((one) => one !== focal), key].join(",");
const today = (on: number) => term("on", [], on, [], "the day asked about");
const rungTerm = ({ fact, key }: AgreementHeld, symbol = "r") => term(symbol, [key], fact.rung, [key]);
const dayTerm = (held: AgreementHeld, on: number) => term("t", [held.key], beginning(held, held.fact.during, on), [held.key]);

/** What binds the pair in a pact of many, which is no step of the two. */
function pactOf(mine: readonly AgreementHeld[], own: (one: AgreementHeld) => boolean): CellTerms {
	const many = mine.filter((one) => one.stands && !own(one));
	return many.length > 0 ? many.map((one) => rungTerm(one)) : silence("no pact of many with both in it is on record", "pacts of many in force");
}

/** Rung, its age and the climb to it, of one pair; `mine` are its agreements that are or were in force. */
function standing(mine: readonly AgreementHeld[], on: number): Record<"rung" | "held" | "climb" | "speed", CellTerms> {
	const current = mine.filter(({ stands }) => stands);
	if (current.length === 0) {
		const none = silence("no agreement in force is recorded", "agreements in force with the partner");
		return { rung: none, held: none, climb: none, speed: none };
	}
	const rungs = current.map((one) => rungTerm(one));
	const dates = [...rungs, ...current.map((one) => dayTerm(one, on)), today(on)];
	const first = [...mine].sort(byBeginning(on))[0] as AgreementHeld;
	const only = mine.length === 1 ? silence("one agreement is no climb", "earlier or later agreements with the partner") : undefined;
	// Which came first hangs on the dates of all of them.
	const keys = mine.map(({ key }) => key);
	const climb = [derived("rung", [], RUNG, rungs), term("r₀", [], first.fact.rung, keys)];
	return { rung: rungs, held: dates, climb: only ?? climb, speed: only ?? speedOf(climb, dates, first, keys, on) };
}

function speedOf(climb: readonly Term[], dates: readonly Term[], first: AgreementHeld, keys: readonly string[], on: number): CellTerms {
	const began = term("t", [], beginning(first, first.fact.during, on), keys);
	const terms = [derived("climb", [], CLIMB, climb), derived("ago₀", [], AGO, [began, today(on)]), derived("held", [], HELD, dates)];
	const [up, ago, held] = terms.map(({ value }) => value) as [Value, Value, Value];
	if (lowOf(ago) - highOf(held) <= 0)
		return silence("the first agreement and the present rung are not known to differ in date", "dates of the agreements");
	if (lowOf(up) < 0) return silence("the tie stands lower than where it began", "an agreement on a higher rung in force");
	return terms;
}

/** One spell of one agreement and the days on which it may have begun. */
interface Begun {
	readonly held: AgreementHeld;
	readonly day: Value;
}
const inTime = (a: Begun, b: Begun) => middle(a.day) - middle(b.day) || (a.held.key < b.held.key ? -1 : 1);

/** Whether one rose over the other: that was in force on its day between the same actors. An earlier alliance that ended before is no rung to rise from. */
function liftedFrom({ held: { fact }, day }: Begun, { held: other, day: before }: Begun): boolean {
	return (
		other.fact.id !== fact.id &&
		other.fact.status === "in force" &&
		other.fact.rung > 0 &&
		fact.between.every((actor) => other.fact.between.includes(actor)) &&
		lowOf(before) < lowOf(day) &&
		other.span.to > lowOf(day)
	);
}

/** One spell, and how far it lifted the pair above what was in force before. */
function stepOf({ held, day }: Begun, before: readonly Begun[], on: number): Record<"ago" | "stage" | "rung" | "rise", CellTerms> {
	const { fact, key } = held;
	const rise =
		fact.status !== "in force"
			? silence(`not in force: ${fact.status}`, "its entry into force")
			: before.length === 0
				? silence("nothing is recorded to have been in force before", "earlier agreements between the same actors")
				: [{ ...rungTerm(held), index: [] }, ...before.map((one) => term("b", [one.held.key], one.held.fact.rung, [one.held.key, key]))];
	return {
		ago: [term("t", [], day, [key]), today(on)],
		stage: [term("g", [], STAGE[fact.status], [key], fact.status)],
		rung: [term("r", [], fact.rung, [key])],
		rise,
	};
}

/** What can be done once and for all; to refrain, to exclude and to confer are owed for as long as the agreement stands. */
const ACTS: ReadonlySet<string> = new Set(["give", "do", "admit"]);

/** The stage of an agreement, and what sources say has to happen first. */
function waitingFor(spells: readonly AgreementHeld[], owed: readonly CommitmentHeld[], on: number): Record<"stage" | "open" | "blocking", CellTerms> {
	const stage = spells.flatMap((one) => [
		term("g", [one.key], STAGE[one.fact.status], [one.key], one.fact.status),
		term("t", [one.key], dayOfStart(one, on), [one.key]),
	]);
	const undone = owed.filter(({ fact }) => ACTS.has(fact.kind) && fact.status !== "met" && fact.status !== "released");
	const conditional = undone.filter(({ fact }) => fact.trigger !== undefined);
	const at = spells.map(({ key }) => key);
	const counted = (list: readonly CommitmentHeld[], index: (one: CommitmentHeld) => string) =>
		list.map((one) => term("c", [index(one), one.key], 1, [one.key, ...at], one.fact.status));
	const settled = evaluate(STAGE_OF, stage) === STAGE["in force"];
	return {
		stage,
		open:
			undone.length > 0
				? counted(undone, ({ fact }) => fact.by)
				: silence("no act owed under it is on record as not done", "commitments under the agreement"),
		blocking:
			settled || conditional.length === 0
				? silence(settled ? "it is in force" : "no condition of it is on record", "commitments under the agreement with their triggers")
				: counted(conditional, ({ fact }) => fact.trigger as string),
	};
}

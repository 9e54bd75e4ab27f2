import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { inOrder, orderByChance } from "../methods/order-by-chance.ts";
import { type Act, type StepRules, smallSteps, stepsByChance } from "../methods/small-steps.ts";
import { heldOn } from "../world/by-pair.ts";
import { type DatedAct, datedActsBy, datedActsWith, dayOfAct, directionsIn } from "../world/dated-acts.ts";
import { type Formula, isSilence, named, silence, type Term, type Terms, term } from "../world/formula.ts";
import { settled } from "../world/settled.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "agreement" | "dyad";

/** Shuffles of dates behind a p, and their seed: part of the formula, so that it gives the same number everywhere. */
const SHUFFLES = 199;
const SEED = 8;
/** Share of shuffles up to which a run is seldom made by chance: only such a run is a headline, for by dates alone one dyad in fourteen has one. */
const SELDOM = 0.05;
/** An act told for more days than this has no date for a run, where weeks count; for an order of kinds a year will do. */
const DATED = 183;
const DATED_BY_YEAR = 366;

const ACTS = {
	t: "day of an act against the other",
	s: "its severity: |Goldstein value of the CAMEO code| / 10",
	T: "day of an act of the other side",
	S: "its severity",
	k: "a rule (option)",
};
const STEPS: Formula = {
	text: "steps = length of the longest run of acts with s below the size of a step",
	symbols: ACTS,
	unit: "acts",
	compute: (t) => found(t).steps,
};
const SUM: Formula = { text: "Σ s over the run", symbols: ACTS, unit: "severity", compute: (t) => found(t).cumulative };
const LARGEST: Formula = { text: "max s over the run", symbols: ACTS, unit: "0–1", compute: (t) => found(t).largest };
const OVER: Formula = { text: "number of acts with s at or above the size of a step", symbols: ACTS, unit: "acts", compute: (t) => found(t).over };
const yes = (text: string, compute: (t: Terms) => boolean): Formula => ({
	text,
	symbols: ACTS,
	unit: "yes = 1",
	compute: (t) => (compute(t) ? 1 : 0),
});
const CHANCE: Formula = {
	text: `p = (1 + number of ${SHUFFLES} shuffles of all dates in which it is detected) / ${SHUFFLES + 1}`,
	symbols: { ...ACTS, "t′": "day of an act of the same side against somebody else", "s′": "its severity" },
	unit: "0–1",
	compute: (t) => {
		const own = actsOf(t, "t", "s");
		const others = actsOf(t, "t′", "s′");
		return stepsByChance([...own, ...others], [...own.map(() => true), ...others.map(() => false)], actsOf(t, "T", "S"), rulesOf(t), SHUFFLES, SEED);
	},
};

const KINDS = ["deepen", "overextended", "displace"] as const;
const ORDER = {
	deepen: "day of an agreement of rung 3 or more of the two",
	overextended: "day of an armed act of the other against a third",
	displace: "day of a rejection, threat, sanction or coercion by the state, or of a retreat of the other",
};
const eventsOf = (t: Terms) => KINDS.flatMap((symbol, kind) => t.all(symbol).map((day) => ({ kind, day })));
const NUMBER = (symbol: (typeof KINDS)[number]): Formula => ({
	text: `number of ${symbol}`,
	symbols: ORDER,
	unit: "on record",
	counts: true,
	compute: (t) => t.all(symbol).length,
});
const IN_ORDER: Formula = {
	text: "1 if some deepen < overextended < displace",
	symbols: ORDER,
	unit: "yes = 1",
	compute: (t) => (inOrder(eventsOf(t), KINDS.length) ? 1 : 0),
};
const BASE_RATE: Formula = {
	text: "share of the arrangements of these events that contain the order",
	symbols: ORDER,
	unit: "0–1",
	compute: (t) => orderByChance(KINDS.map((symbol) => t.all(symbol).length)),
};
const ONE = (symbol: string, what: string): Formula => ({ text: symbol, symbols: { [symbol]: what }, unit: "−1…1", compute: (t) => t.one(symbol) });
const GAP: Formula = {
	text: "gap = a(part) − a(state)",
	symbols: { "a(part)": "affinity of the part and the focal state", "a(state)": "affinity of the whole and the focal state" },
	unit: "−2…2",
	compute: (t) => t.one("a(part)") - t.one("a(state)"),
	falls: ["a(state)"],
};

const rule = (least: number, value: number, what: string) => z.number().min(least).default(value).describe(what);

export const processes = defineLens({
	id: "processes",
	family: "F",
	title: "Processes",
	question: "Do acts add up to a process, such as many small steps or a planned order, and how often would chance make the same?",
	reads: ["actor", "event", "agreement", "dyad"],
	options: z.strictObject({
		minSteps: rule(2, 3, "least number of steps"),
		window: rule(1, 36, "months within which all steps lie"),
		maxGapMonths: rule(1, 18, "longest gap between two steps, in months"),
		stepBelow: rule(0, 0.5, "an act of this severity is too large to be a step"),
		cumulativeAtLeast: rule(0, 1, "least sum of the severities"),
		reactionAt: rule(0, 0.5, "severity from which an answer counts"),
		reactionDays: rule(1, 60, "days within which an answer must come"),
	}),
	parts: {
		steps: {
			shape: "matrix",
			title: "Runs of small steps",
			rows: "who, against whom",
			order: "steps",
			columns: {
				steps: { title: "steps found", formula: STEPS },
				sum: { title: "cumulative effect", formula: SUM },
				largest: { title: "largest step", formula: LARGEST },
				over: { title: "acts too large", formula: OVER },
				chance: { title: "p from shuffled dates", formula: CHANCE },
			},
		},
		salami: {
			shape: "groups",
			title: "Salami tactics",
			rows: "who, against whom",
			columns: {
				detected: { title: "detected", formula: yes("1 if enough steps, enough in sum, and none answered", (t) => found(t).detected) },
				enough: { title: "enough steps", formula: yes("1 if steps ≥ minSteps", (t) => found(t).steps >= rulesOf(t).minSteps) },
				effect: {
					title: "enough in sum",
					formula: yes("1 if Σ s ≥ cumulativeAtLeast", (t) => found(t).cumulative >= rulesOf(t).cumulativeAtLeast - 1e-12),
				},
				answered: {
					title: "a step was answered",
					formula: yes("1 if some S ≥ reactionAt follows a step within reactionDays", (t) => found(t).answered),
				},
				retaliation: {
					title: "reads as retaliation",
					formula: yes("1 if half of the steps follow such an act of the other", (t) => found(t).provoked),
				},
			},
		},
		order: {
			shape: "paths",
			title: "Deepen, await overextension, displace",
			rows: "partner",
			columns: {
				deepen: { title: "deepen", formula: NUMBER("deepen") },
				overextended: { title: "overextended", formula: NUMBER("overextended") },
				displace: { title: "displace", formula: NUMBER("displace") },
				found: { title: "in this order", formula: IN_ORDER },
				baseRate: { title: "order by chance", formula: BASE_RATE },
			},
		},
		factions: {
			shape: "matrix",
			title: "Who inside a partner says what",
			rows: "part of a partner; the state where there is none",
			columns: {
				part: { title: "affinity of the part", formula: ONE("a(part)", "affinity of the part and the focal state") },
				gap: { title: "against the whole", formula: GAP },
			},
		},
	},
	measure(slice, options) {
		const steps: Record<string, Steps> = {};
		const salami: Record<string, Salami> = {};
		const order: Record<string, Order> = {};
		const { focal, partners } = slice.frame;
		for (const [from, to] of directionsIn(slice)) {
			if (from !== focal && to !== focal) continue;
			const run = runOf(slice, from, to, options);
			if (run) [steps[`${from},${to}`], salami[`${from},${to}`]] = run;
		}
		for (const partner of partners) {
			const row = orderOf(slice, partner);
			if (row) order[partner] = row;
		}
		return { steps, salami, order, factions: factionsOf(slice) };
	},
	uncertainty:
		"A detected sequence is a pattern of dates. Beside it stand how often chance makes it and the rival reading; acts that no source tells of, or tells without a date, are missing from both sides.",
	cost: "light",
	covers: ["S1-08", "S1-09", "S1-14"],
	cites: [
		"Rules of small steps: ours (worked example 8), after Schelling 1966 on salami tactics",
		"Severity: Goldstein 1992, by CAMEO code",
		"Order by chance: exact count of arrangements",
	],
	cautions: [
		"A war is not a slice, and a source that calls acts salami-slicing is a claim, not a step.",
		"Three kinds of event fall in a given order one time in six by chance: read the base rate beside every order.",
		"An act told for more than half a year has no date for a run, and for more than a year none for an order; a month counts as its middle.",
		"Acts of a person or an organ count for the state that it is part of; an order does not show intent.",
	],
	check: { cite: "worked example 8 (six cases)", file: "checks/processes.check.ts" },
	headline(view) {
		const seldom = new Set(view.known("steps", "chance").flatMap(({ row, value }) => (value <= SELDOM ? [row] : [])));
		const run = view.known("salami", "detected").find(({ row, value }) => value === 1 && seldom.has(row));
		if (!run) return [];
		const [from, to] = run.ids.map(view.name);
		return [{ text: `Acts of ${from} against ${to} on record form a run of {value} small steps.`, part: "steps", row: run.row, column: "steps" }];
	},
});

const actsOf = (t: Terms, day: string, severity: string): Act[] =>
	t.rows(day).map(({ index, value }) => ({ day: value, severity: t.one(severity, ...index) }));
const rulesOf = (t: Terms) => Object.fromEntries(t.rows("k").map(({ index, value }) => [index[0], value])) as unknown as StepRules;
const found = (t: Terms) => smallSteps(actsOf(t, "t", "s"), actsOf(t, "T", "S"), rulesOf(t));

type Steps = Record<"steps" | "sum" | "largest" | "over" | "chance", CellTerms>;
type Salami = Record<"detected" | "enough" | "effect" | "answered" | "retaliation", CellTerms>;

const isHostile = ({ severity, held }: DatedAct) => severity > 0 && held.fact.intent !== "unintended";

/** Hostile acts of one against another that were meant. */
function hostileActs(slice: Slice<Reads>, from: ActorId, to: ActorId): readonly DatedAct[] {
	return settled(slice, `hostile acts ${from},${to}`, () => datedActsBy(slice, from, to, DATED).filter(isHostile));
}

/** Such acts of one against anybody but another. */
function actsElsewhere(slice: Slice<Reads>, from: ActorId, to: ActorId): readonly DatedAct[] {
	const others = (act: DatedAct) => act.from === from && act.to !== to && isHostile(act);
	return settled(slice, `hostile acts elsewhere ${from},${to}`, () => datedActsWith(slice, from, DATED).filter(others));
}

const termsOf = (acts: readonly DatedAct[], d: string, s: string): Term[] =>
	acts.flatMap(({ key, day, severity }) => [term(d, [key], day, [key]), term(s, [key], severity, [key])]);

/** The acts of one against another as a run of steps, and how it reads; undefined where there is none on record. */
function runOf(slice: Slice<Reads>, from: ActorId, to: ActorId, options: StepRules): readonly [Steps, Salami] | undefined {
	const acts = hostileActs(slice, from, to);
	if (acts.length === 0) return undefined;
	const answers = hostileActs(slice, to, from);
	const name = `${Object.values(options).join()} ${from},${to}`;
	const { detected } = slice.recall(`processes steps ${name}`, [acts, answers], () => smallSteps(acts, answers, options));
	// Dates of acts against others are dealt among those of the run, to see how often chance makes one.
	const others = detected ? actsElsewhere(slice, from, to) : undefined;
	return slice.recall(`processes run ${name}`, others ? [acts, answers, others] : [acts, answers], () => {
		const rules = Object.entries(options).map(([rule, value]) => term("k", [rule], value, [], "an option of the question"));
		const alone = [...termsOf(acts, "t", "s"), ...rules];
		const all = [...alone, ...termsOf(answers, "T", "S")];
		const chance =
			others === undefined
				? silence("no run was detected", "more steps, or none that was answered")
				: others.length === 0
					? silence("all acts on record are against one state, so there are no other dates to deal", "acts against others")
					: [...all, ...termsOf(others, "t′", "s′")];
		return [
			{ steps: alone, sum: alone, largest: alone, over: alone, chance },
			{ detected: all, enough: alone, effect: alone, answered: all, retaliation: all },
		];
	});
}

const DISPLACES = ["REJECT", "THREATEN", "SANCTION", "COERCE"];

type Order = Record<(typeof KINDS)[number] | "found" | "baseRate", CellTerms>;

/** Three kinds of event with a partner: shown where each kind is on record. */
function orderOf(slice: Slice<Reads>, partner: ActorId): Order | undefined {
	const { focal } = slice.frame;
	const deepen = settled(slice, `processes deepen ${partner}`, () =>
		heldOn(slice, "agreement", focal, partner).filter(
			({ fact, span }) => fact.rung >= 3 && fact.status === "in force" && fact.between.length === 2 && Number.isFinite(span.from),
		),
	);
	if (deepen.length === 0) return undefined;
	const armed = settled(slice, `processes armed ${partner}`, () =>
		datedActsWith(slice, partner, DATED_BY_YEAR).filter(
			(act) => act.from === partner && act.to !== focal && isHostile(act) && act.held.fact.type === "ASSAULT",
		),
	);
	const pushed = settled(slice, `processes pushed ${partner}`, () =>
		datedActsBy(slice, focal, partner, DATED_BY_YEAR).filter((act) => isHostile(act) && DISPLACES.includes(act.held.fact.type)),
	);
	const left = settled(slice, `processes left ${partner}`, () =>
		heldOn(slice, "event", focal, partner).filter(
			(held) =>
				held.fact.type === "RETREAT" &&
				held.fact.from?.includes(partner) &&
				held.fact.to?.includes(focal) &&
				dayOfAct(held, DATED_BY_YEAR) !== undefined,
		),
	);
	if (armed.length === 0 || pushed.length + left.length === 0) return undefined;
	return slice.recall(`processes order ${partner}`, [deepen, armed, pushed, left], () => {
		const all = [
			...deepen.map(({ key, span }) => term("deepen", [key], span.from, [key])),
			...armed.map(({ key, day }) => term("overextended", [key], day, [key])),
			...pushed.map(({ key, day }) => term("displace", [key], day, [key])),
			...left.map((held) => term("displace", [held.key], dayOfAct(held, DATED_BY_YEAR) as number, [held.key])),
		];
		return { deepen: all, overextended: all, displace: all, found: all, baseRate: all };
	});
}

type Faction = Record<"part" | "gap", CellTerms>;

function factionsOf(slice: Slice<Reads>): Record<string, Faction> {
	const { focal, partners } = slice.frame;
	const rowOf = slice.rows("processes factions");
	const out: Record<string, Faction> = {};
	for (const { fact } of slice.actor) {
		const { id, partOf, kind } = fact;
		if (!partOf || !partners.includes(partOf) || kind === "community") continue;
		const row = rowOf(id, () => factionOf(slice, id, partOf));
		if (row) out[id] = row;
	}
	if (Object.keys(out).length > 0) return out;
	const none = silence(
		"no part of a partner has evidence enough of its own",
		"dated and judged ties of the state with an organ, a party or a person of a partner",
	);
	return { [focal]: { part: none, gap: none } };
}

function factionOf(slice: Slice<Reads>, id: ActorId, partOf: ActorId): Faction | undefined {
	const { focal } = slice.frame;
	const part = slice.dyad.get(focal, id);
	if (isSilence(part)) return undefined;
	const whole = slice.dyad.get(focal, partOf);
	const own = named(part.affinity, "a(part)");
	return { part: [own], gap: isSilence(whole) ? whole : [own, named(whole.affinity, "a(state)")] };
}

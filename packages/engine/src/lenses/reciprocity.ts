import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { quantile, sum } from "../base/maths.ts";
import type { Value } from "../base/quantity.ts";
import { middleDay, parseDate, YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { firstUnused } from "../methods/first-unused.ts";
import { type Act, type ActParts, actsWith } from "../world/acts-between.ts";
import { heldOn } from "../world/by-pair.ts";
import { derived, type Formula, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const V = { v: "what was given, one entry", g: "what was got, one entry" };
const TOTAL = (symbol: "v" | "g"): Formula => ({
	text: `Σ ${symbol}`,
	symbols: { [symbol]: V[symbol] },
	unit: "unit of the lane",
	compute: (t) => sum(t.all(symbol)),
});
const IMBALANCE: Formula = {
	text: "B = (Σv − Σg) / (Σv + Σg)",
	symbols: V,
	unit: "−1 only got … 1 only gave",
	compute: (t) => (sum(t.all("v")) - sum(t.all("g"))) / (sum(t.all("v")) + sum(t.all("g"))),
	falls: ["g"],
};
const known = (list: readonly (number | undefined)[]) => list.filter((one) => one !== undefined);
const DAYS = { x: "day of a give", y: "day of a get", n: "days within which a get counts as a return (an option)", on: "the day asked about" };
const lags = (t: Terms) =>
	firstUnused(t.all("x"), t.all("y"), t.one("n")).map((j, i) =>
		j === undefined ? undefined : (t.all("y")[j] as number) - (t.all("x")[i] as number),
	);
const BETWEEN: Formula = {
	text: "l = y − x, not below 0",
	symbols: { x: `${DAYS.x}, any on which it may have been`, y: `${DAYS.y}, any on which it may have been` },
	unit: "days",
	compute: (t) => Math.max(0, t.one("y") - t.one("x")),
	falls: ["x"],
};
const LAG: Formula = {
	text: "lag = lower median of l",
	symbols: { l: "days from a give to the first get within n days that returns no other; by the middle of the days on which each may have been" },
	unit: "days",
	compute: (t) =>
		quantile(
			t.all("l").sort((a, b) => a - b),
			0.5,
		),
};
const UNRETURNED: Formula = {
	text: "number of x without a y, whose n days are over",
	symbols: DAYS,
	unit: "gives",
	counts: true,
	compute: (t) => lags(t).filter((lag, i) => lag === undefined && (t.all("x")[i] as number) + t.one("n") < t.one("on")).length,
};
const ACTS = {
	x: "day of a hostile act of the first",
	y: "day of a hostile act of the second",
	a: "an act of the second (index: then) that its source calls an answer to one of the first (index: first)",
	s_x: "its severity, |Goldstein|/10",
	s_y: "its severity, |Goldstein|/10",
	n: "days within which an act counts as an answer (an option)",
	on: "the day asked about",
	e: "ratio above which an answer is an escalation (an option)",
};
const ratios = (t: Terms) => {
	const [x, y, told] = [t.rows("x"), t.rows("y"), t.rows("a")];
	const place = (acts: typeof x, key: string | undefined) => acts.findIndex(({ index }) => index[0] === key);
	const pairs = told.map(({ index: [first, then] }) => [place(x, first), place(y, then)] as const);
	const met = matched(
		x.map(({ value }) => value),
		y.map(({ value }) => value),
		t.one("n"),
		pairs,
	);
	return met.map((j, i) => (j === undefined ? undefined : (t.all("s_y")[j] as number) / (t.all("s_x")[i] as number)));
};
/** Of each of the days x, the y that is told to answer it, and of the others the first y within n days that answers no other. */
function matched(x: readonly number[], y: readonly number[], n: number, told: readonly (readonly [x: number, y: number])[]): (number | undefined)[] {
	const answer = new Map([...told].reverse());
	const answering = new Set(told.map(([, j]) => j));
	const [first, then] = [x.flatMap((_, i) => (answer.has(i) ? [] : [i])), y.flatMap((_, j) => (answering.has(j) ? [] : [j]))];
	const found = firstUnused(
		first.map((i) => x[i] as number),
		then.map((j) => y[j] as number),
		n,
	);
	for (const [at, i] of first.entries()) {
		const j = then[found[at] ?? -1];
		if (j !== undefined) answer.set(i, j);
	}
	return x.map((_, i) => answer.get(i));
}
const PROVOCATIONS: Formula = { text: "number of x", symbols: ACTS, unit: "acts", counts: true, compute: (t) => t.all("x").length };
const RATE: Formula = {
	text: "share of x with a y that answers it (as told, else the first within n days), of those answered or whose n days are over",
	symbols: ACTS,
	unit: "0–1",
	compute: (t) => {
		const found = ratios(t);
		return known(found).length / found.filter((ratio, i) => ratio !== undefined || (t.all("x")[i] as number) + t.one("n") < t.one("on")).length;
	},
};
const RATIO: Formula = {
	text: "mean of s_y / s_x over answered x",
	symbols: ACTS,
	unit: "1 = like for like",
	compute: (t) => sum(known(ratios(t))) / known(ratios(t)).length,
};
const ESCALATIONS: Formula = {
	text: "number of answered x with s_y / s_x > e",
	symbols: ACTS,
	unit: "acts",
	counts: true,
	compute: (t) => known(ratios(t)).filter((ratio) => ratio > t.one("e")).length,
};
const ANSWER: Formula = { text: "s_y / s_x", symbols: ACTS, unit: "1 = like for like", compute: (t) => t.one("s_y") / t.one("s_x") };
const WAIT: Formula = { ...BETWEEN, text: "y − x, not below 0", symbols: { x: ACTS.x, y: ACTS.y } };

export const reciprocity = defineLens({
	id: "reciprocity",
	family: "A",
	title: "Reciprocity",
	question: "What does the state give each partner and get back, in kind and in time, and how is a hostile act answered?",
	reads: ["flow", "event", "statement", "actor", "coverage"],
	options: z.strictObject({
		return: z.number().positive().default(365).describe("days within which a get counts as the return of a give"),
		answer: z.number().positive().default(90).describe("days within which a hostile act counts as the answer to another"),
		escalation: z.number().positive().default(1.25).describe("ratio of severities above which an answer is an escalation"),
	}),
	parts: {
		ledger: {
			shape: "matrix",
			title: "Given and got, lane by lane",
			rows: "partner and lane",
			columns: {
				give: { title: "given", formula: TOTAL("v"), lowerBound: true },
				get: { title: "got", formula: TOTAL("g"), lowerBound: true },
				imbalance: { title: "imbalance", formula: IMBALANCE },
				lag: { title: "median lag", formula: LAG },
				unreturned: { title: "unreturned", formula: UNRETURNED },
			},
		},
		responses: {
			shape: "matrix",
			title: "Provocation and answer",
			rows: "who acted and who answered",
			columns: {
				provocations: { title: "hostile acts", formula: PROVOCATIONS, lowerBound: true },
				rate: { title: "share answered", formula: RATE },
				ratio: { title: "mean ratio", formula: RATIO },
				escalations: { title: "escalations", formula: ESCALATIONS, lowerBound: true },
			},
		},
		pairs: {
			shape: "series",
			title: "Each hostile act and its answer, oldest first",
			rows: "who acted, who answered and the act",
			columns: { ratio: { title: "ratio", formula: ANSWER }, wait: { title: "days to the answer", formula: WAIT } },
		},
	},
	measure(slice, options) {
		const { partners } = slice.frame;
		const out: Rows = { ledger: {}, responses: {}, pairs: {} };
		const laneOf = slice.rows(`reciprocity lanes ${options.return}`);
		const duelRows = slice.rows(`reciprocity duels ${options.answer} ${options.escalation}`);
		for (const partner of partners) {
			Object.assign(
				out.ledger,
				laneOf(`${partner} flows`, () => flowLanes(slice, partner, options.return)),
			);
			for (const name of ACT_LANES)
				Object.assign(
					out.ledger,
					laneOf(`${partner} ${name}`, () => actLane(slice, partner, name, options.return)),
				);
			const duels = duelRows(partner, () => duelsWith(slice, partner, options));
			Object.assign(out.responses, duels.responses);
			Object.assign(out.pairs, duels.pairs);
		}
		return out;
	},
	uncertainty:
		"Sources tell of what struck them: sums and counts are lower bounds, and a side on which nothing is on record is silent, unless a source covers it in full. Acts that are not dated to within the window are not matched.",
	cost: "light",
	covers: ["S0-10", "S3-11", "S3-13", "S3-25", "S1-12"],
	cites: [
		"Formula ours, worked example 11; matching in order of time, each act used once",
		"Severity: Goldstein 1992, Journal of Conflict Resolution 36:369–385, by the CAMEO code",
	],
	cautions: [
		"Lanes are never added: dollars, cubic metres and gestures have no common unit, and a pledge is neither given nor got.",
		"An answer is what a source calls one, and else the first hostile act that follows within the days of the option; that such a one was meant as an answer is not shown.",
		"Trade counts both ways together, so it is in no lane; a period that another period contains would be counted twice.",
	],
	check: { cite: "worked example 11 (three cases)", file: "checks/reciprocity.check.ts" },
	headline(view) {
		const [top] = view.known("responses", "ratio").filter(({ ids }) => ids[1] === view.finding.focal);
		if (!top) return [];
		const text = `Ratio of answer to act, ${view.name(top.ids[0] as string)} and ${view.focal}: {value}.`;
		return [{ text, part: "responses", row: top.row, column: "ratio" }];
	},
});

interface Rows {
	readonly ledger: Record<string, Record<"give" | "get" | "imbalance" | "lag" | "unreturned", CellTerms>>;
	readonly responses: Record<string, Record<"provocations" | "rate" | "ratio" | "escalations", CellTerms>>;
	readonly pairs: Record<string, Record<"ratio" | "wait", CellTerms>>;
}

/** Without a day where it is not dated closely enough to be matched. */
type Entry = { readonly key: string; readonly value: number; readonly on?: Days };
/** The days on which something may have been, and their middle. */
type Days = Pick<Act, "day" | "first" | "last">;

interface Lane {
	readonly give: readonly Entry[];
	readonly get: readonly Entry[];
	/** The part of a complete list that would tell of the other side. */
	readonly listed?: "arms" | "trade";
}

/** What is said or honoured is one lane, what is done another. */
const ACT_LANES = ["symbolic", "material"] as const;

/** What a complete list of a part of the world would say about a lane. */
const LISTED: Readonly<Record<string, "arms" | "trade">> = { arms: "arms", exports: "trade" };
const plain = (text: string) => text.replaceAll(/[,/#]/g, " ");

function flowLanes(slice: Slice<"flow" | "coverage">, partner: ActorId, days: number): Rows["ledger"] {
	const lanes = new Map<string, { give: Entry[]; get: Entry[]; what: string }>();
	const { focal } = slice.frame;
	for (const { fact, key, span } of heldOn(slice, "flow", focal, partner)) {
		if (fact.kind !== "realised" || fact.what === "trade" || fact.origin) continue;
		const name = plain(`${fact.what} (${fact.unit})`);
		const lane = lanes.get(name) ?? { give: [], get: [], what: fact.what };
		lanes.set(name, lane);
		const [first, last] = parseDate(fact.during)?.start ?? [span.from, span.from];
		const on = { day: middleDay(first, last), first, last };
		lane[fact.from === focal ? "give" : "get"].push({ key, value: fact.value, ...(last - first <= YEAR ? { on } : {}) });
	}
	const cells = [...lanes].map(([name, { give, get, what }]) => [
		`${partner},${name}`,
		laneCells({ give, get, ...(LISTED[what] ? { listed: LISTED[what] } : {}) }, slice, partner, days),
	]);
	return Object.fromEntries(cells);
}

const CLOSE = 92;

/** Friendly acts of one manner, one each. */
function actLane(slice: Slice<ActParts | "coverage">, partner: ActorId, name: (typeof ACT_LANES)[number], days: number): Rows["ledger"] {
	const { focal } = slice.frame;
	const acts = actsWith(slice, partner, name);
	if (acts.length === 0) return {};
	const entries = (list: readonly Act[]) =>
		list.map(({ key, day, first, last }): Entry => ({ key, value: 1, ...(last - first <= CLOSE ? { on: { day, first, last } } : {}) }));
	const lane = { give: entries(acts.filter(({ from }) => from === focal)), get: entries(acts.filter(({ to }) => to === focal)) };
	return { [`${partner},${name} (acts)`]: laneCells(lane, slice, partner, days) };
}

const byPart = (fact: FactOf<"coverage">) => [fact.part];

function laneCells(lane: Lane, slice: Slice<"coverage">, partner: ActorId, days: number) {
	const { focal, on } = slice.frame;
	const lists = lane.listed
		? slice
				.group("coverage", byPart, lane.listed)
				.filter(({ fact, stands }) => stands && fact.actors.includes(focal) && fact.actors.includes(partner))
		: [];
	const covered = lists.map(({ key }) => key);
	const side = (entries: readonly Entry[], symbol: "v" | "g"): readonly Term[] | Silence => {
		if (entries.length > 0) return entries.map(({ key, value }) => term(symbol, [key], value, [key]));
		return covered.length > 0
			? [term(symbol, [], 0, covered, "nothing in a complete list")]
			: silence(`nothing ${symbol === "v" ? "given" : "got"} is on record`, "a source that covers this side");
	};
	const [give, get] = [side(lane.give, "v"), side(lane.get, "g")];
	const bothSides = "because" in give ? give : "because" in get ? get : [...give, ...get];
	const [x, y] = [daysOf(lane.give, "x"), daysOf(lane.get, "y")];
	const window = [...x, ...y, term("n", [], days, [], "option return")];
	const match: CellTerms = "because" in bothSides ? bothSides : x.length === 0 ? silence("no give is dated closely enough", "closer dates") : window;
	const returned = returnsOf(lane, days);
	return {
		give,
		get,
		imbalance: bothSides,
		lag:
			"because" in match
				? match
				: returned.length > 0
					? returned
					: silence("no give was returned within the days", "gets within the days, or longer days (option return)"),
		unreturned: "because" in match ? match : [...window, term("on", [], on, [...lane.give.map(({ key }) => key), ...covered], "the day asked about")],
	};
}

const daysOf = (entries: readonly Entry[], symbol: "x" | "y") =>
	entries.flatMap(({ key, on }) => (on === undefined ? [] : [term(symbol, [key], on.day, [key])]));

/** How long each give waited for what returned it: terms l. Which returns which hangs on all of them. */
function returnsOf({ give, get }: Lane, days: number): Term[] {
	const dated = (entries: readonly Entry[]) => entries.flatMap(({ key, on }) => (on === undefined ? [] : [{ key, on }]));
	const [gives, gets] = [dated(give), dated(get)];
	const all = [...gives, ...gets].map(({ key }) => key);
	const found = firstUnused(
		gives.map(({ on }) => on.day),
		gets.map(({ on }) => on.day),
		days,
	);
	return gives.flatMap((one, i) => {
		const back = gets[found[i] ?? -1];
		return back ? [derived("l", [one.key], BETWEEN, [term("y", [], anyOf(back.on), all), term("x", [], anyOf(one.on), [one.key])])] : [];
	});
}

const anyOf = ({ first, last }: Days): Value => (first === last ? first : { low: first, high: last });

interface DuelOptions {
	readonly answer: number;
	readonly escalation: number;
}

interface Duel {
	readonly provocations: readonly Act[];
	readonly answers: readonly Act[];
	/** Which of the answers their sources call answers to which of the provocations. */
	readonly told: readonly (readonly [first: Act, then: Act])[];
	/** Of each provocation, which of the answers it met. */
	readonly met: readonly (Act | undefined)[];
}

function duelsWith(slice: Slice<ActParts>, partner: ActorId, options: DuelOptions): Pick<Rows, "responses" | "pairs"> {
	const { focal, on } = slice.frame;
	const all = [...actsWith(slice, partner, "hostile")].sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
	const told = all.flatMap((then) =>
		all.filter((first) => first.from !== then.from && then.answers.includes(first.key)).map((first) => [first, then] as const),
	);
	const out: Pick<Rows, "responses" | "pairs"> = { responses: {}, pairs: {} };
	for (const [one, other] of [
		[partner, focal],
		[focal, partner],
	] as const) {
		const acts = all.filter(({ from }) => from === one);
		if (acts.length === 0) continue;
		const duel = duelOf(all, told, one, options.answer);
		out.responses[`${one},${other}`] = duelCells(duel, acts, on, options);
		for (const act of duel.provocations) out.pairs[`${one},${other},${act.key}`] = pairCells(duel, act, options.answer);
	}
	return out;
}

/** Hostile acts of one of two sides and those of the other, in their order. One that is not dated closely is matched by the word of a source alone. */
function duelOf(all: readonly Act[], told: readonly (readonly [first: Act, then: Act])[], one: ActorId, days: number): Duel {
	const own = told.filter(([first]) => first.from === one);
	const close = ({ first, last }: Act) => last - first <= Math.min(days, CLOSE);
	const provocations = all.filter((act) => act.from === one && (close(act) || own.some(([first]) => first === act)));
	const answers = all.filter((act) => act.from !== one && (close(act) || own.some(([, then]) => then === act)));
	const met = matched(
		provocations.map(({ day }) => day),
		answers.map(({ day }) => day),
		days,
		own.map(([first, then]) => [provocations.indexOf(first), answers.indexOf(then)]),
	).map((j) => (j === undefined ? undefined : answers[j]));
	return { provocations, answers, told: own, met };
}

function duelCells({ provocations, answers, told, met }: Duel, all: readonly Act[], on: number, options: DuelOptions) {
	const acts = (list: readonly Act[], symbol: "x" | "y") =>
		list.flatMap(({ key, day, s }) => [term(symbol, [key], day, [key]), term(`s_${symbol}`, [key], -s, [key])]);
	const a = told.map(([first, then]) => term("a", [first.key, then.key], 1, [then.key]));
	const terms = [...acts(provocations, "x"), ...acts(answers, "y"), ...a, term("n", [], options.answer, [], "option answer")];
	const settled = provocations.some(({ day }, i) => met[i] !== undefined || day + options.answer < on);
	const none = silence("no hostile act on record was answered within the days", "acts within the days, or longer days (option answer)");
	const answered = met.some((one) => one !== undefined);
	return {
		provocations: acts(all, "x").filter(({ symbol }) => symbol === "x"),
		rate: settled && answers.length > 0 ? [...terms, term("on", [], on, [], "the day asked about")] : none,
		ratio: answered ? terms : none,
		escalations: answered ? [...terms, term("e", [], options.escalation, [], "option escalation")] : none,
	};
}

function pairCells({ provocations, answers, met }: Duel, act: Act, days: number): Record<"ratio" | "wait", CellTerms> {
	const answer = met[provocations.indexOf(act)];
	if (!answer) {
		const none = silence(`no hostile act of the other side within ${days} days is on record`, "acts of the other side");
		return { ratio: none, wait: none };
	}
	// Which act answers which hangs on all of them.
	const all = [...provocations, ...answers].map(({ key }) => key);
	return {
		ratio: [term("s_y", [], -answer.s, all), term("s_x", [], -act.s, [act.key])],
		wait: [term("y", [], anyOf(answer), all), term("x", [], anyOf(act), [act.key])],
	};
}

import * as z from "zod";
import { push } from "../base/group.ts";
import { sum } from "../base/maths.ts";
import { isInterval } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { logitShares } from "../methods/route-choice.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { rowText } from "../world/lanes.ts";
import { exactNumber } from "../world/told-number.ts";
import { COST, GENERALISED, indicatorsOf, TIME, type Way, waysOf } from "../world/ways.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const OPEN: Formula = {
	text: "1 if every leg is open",
	symbols: { o: "1 for an open leg, 0 otherwise" },
	unit: "yes = 1",
	compute: (t) => Math.min(...t.all("o")),
};
const WORTH: Formula = {
	text: "v* = (c_a − c_b) / (t_b − t_a): the worth of a day at which the two ways cost the same",
	symbols: { c_a: "cost of the first", c_b: "cost of the second", t_a: "days of the first", t_b: "days of the second" },
	unit: "unit of the costs, a day",
	compute: (t) => (t.one("c_a") - t.one("c_b")) / (t.one("t_b") - t.one("t_a")),
};
const BETTER: Formula = {
	text: "1 if the first is neither dearer nor slower, −1 if the second is, 0 if each is better in one",
	symbols: WORTH.symbols,
	unit: "1, 0, −1",
	compute(t) {
		const [cost, time] = [Math.sign(t.one("c_b") - t.one("c_a")), Math.sign(t.one("t_b") - t.one("t_a"))];
		return cost * time < 0 ? 0 : Math.sign(cost + time);
	},
};
const OBSERVED: Formula = {
	text: "o = V of the route / Σ V",
	symbols: { own: "volume on the route", V: "volume on each of the routes" },
	unit: "share",
	compute: (t) => t.one("own") / sum(t.all("V")),
};
const THETA: Formula = {
	text: "θ = −cov(ln o, g) / var(g)",
	symbols: { o: "observed share of a route", g: "generalised cost of a route" },
	unit: "per unit of cost; above 0 cheaper ways carry more",
	compute(t) {
		const g = t.rows("g");
		const o = g.map(({ index }) => Math.log(t.one("o", ...index)));
		const mean = (values: readonly number[]) => sum(values) / values.length;
		const [mg, mo] = [mean(g.map(({ value }) => value)), mean(o)];
		return -sum(g.map(({ value }, i) => (value - mg) * ((o[i] as number) - mo))) / sum(g.map(({ value }) => (value - mg) ** 2));
	},
};
const LOGIT: Formula = {
	text: "P = exp(−θ·g) / Σ exp(−θ·g) over the ways that are left",
	symbols: { θ: "dispersion fitted to the observed shares", g: "generalised cost of a way that is left", own: "generalised cost of this one" },
	unit: "share",
	compute(t) {
		const rows = t.rows("g");
		const own = t.rows("own")[0]?.index[0];
		return logitShares(
			rows.map(({ value }) => value),
			t.one("θ"),
		)[rows.findIndex(({ index }) => index[0] === own)] as number;
	},
};
const ELASTICITY: Formula = {
	text: "−θ·g·(1 − P)",
	symbols: { θ: LOGIT.symbols.θ as string, g: "generalised cost of this way", P: "its share by the logit" },
	unit: "% of share for 1 % of cost",
	compute: (t) => -t.one("θ") * t.one("g") * (1 - t.one("P")),
};
const GAIN: Formula = {
	text: "P without the closed way − P",
	symbols: { after: "share when the way is closed", before: "share before" },
	unit: "share",
	compute: (t) => t.one("after") - t.one("before"),
	falls: ["before"],
};
const COUNT: Formula = {
	text: "number of ways with a cost and a share",
	symbols: { o: "one such way", g: "its cost" },
	unit: "ways",
	compute: (t) => t.all("o").length,
};

export const routes = defineLens({
	id: "routes",
	family: "E",
	title: "Routes",
	question: "Which of the ways between two ends is cheaper and which is faster, and where would the goods go if one closed?",
	reads: ["place", "actor", "leg", "control", "corridor", "indicator"],
	options: z.strictObject({
		day: z.number().min(0).default(0).describe("worth of a day on the way, in the unit of the costs; 0 counts money only"),
	}),
	parts: {
		routes: {
			shape: "ranking",
			title: "Each way",
			rows: "corridor",
			columns: {
				open: { title: "open", formula: OPEN },
				cost: { title: "cost", formula: COST },
				time: { title: "days", formula: TIME },
				generalised: { title: "generalised cost", formula: GENERALISED },
			},
		},
		pairs: {
			shape: "matrix",
			title: "Two ways between the same ends",
			rows: "first and second",
			columns: { better: { title: "better in both", formula: BETTER }, worth: { title: "worth of a day at which they are even", formula: WORTH } },
		},
		fit: {
			shape: "records",
			title: "Fit to observed shares",
			rows: "goods, ends, period and unit (goods and ends where there are no volumes)",
			columns: { theta: { title: "dispersion θ", formula: THETA }, ways: { title: "ways", formula: COUNT } },
		},
		shares: {
			shape: "matrix",
			title: "Shares, observed and by the logit",
			rows: "goods, ends, period, unit and corridor",
			columns: {
				observed: { title: "observed", formula: OBSERVED },
				logit: { title: "by the logit", formula: LOGIT },
				elasticity: { title: "elasticity", formula: ELASTICITY },
			},
		},
		shocks: {
			shape: "matrix",
			title: "Where the goods would go if one way closed",
			rows: "goods, ends, period, unit, closed corridor and the other",
			columns: { after: { title: "share then", formula: LOGIT }, gain: { title: "gain", formula: GAIN } },
		},
	},
	measure(slice, { day }) {
		const out = { routes: {}, pairs: {}, fit: {}, shares: {}, shocks: {} } as Rows;
		const groups = new Map<string, Way[]>();
		for (const way of waysOf(slice, day)) {
			out.routes[way.id] = slice.recall("way", [way], () => ({ open: way.open, cost: way.cost, time: way.time, generalised: way.g }));
			push(groups, way.group, way);
		}
		for (const [group, ways] of [...groups].sort(([a], [b]) => byCodeUnit(a, b))) {
			for (const [i, a] of ways.entries())
				for (const b of ways.slice(i + 1)) out.pairs[`${a.id},${b.id}`] = slice.recall("two ways", [a, b], () => pairCells(a, b));
			const periods = volumesOf(slice, ways);
			for (const [period, told] of periods) choiceRows(out, `${group},${period}`, ways, told);
			if (periods.size > 0) continue;
			out.fit[group] = UNTOLD.fit;
			out.shares[group] = UNTOLD.shares;
			out.shocks[group] = UNTOLD.shocks;
		}
		return out;
	},
	uncertainty:
		"Without observed shares nothing is fitted and the ways stand in the order of their cost; without a cost of the whole way they stand in no order. Costs of legs are not added up, since charges between them would be missing.",
	cost: "light",
	covers: ["S4-17"],
	cites: ["Generalised cost of money and time: McIntosh & Quarmby 1970", "Logit of route choice: McFadden 1974; fitted to shares as in Berkson 1944"],
	cautions: [
		"Costs, days and volumes are the indicators cost, transit time (in days) and volume of a corridor.",
		"A fit to two ways is exact and proves nothing; it only carries the observed shares over to a way that closes.",
		"The logit takes each way as independent of the others: two ways that share most of their legs draw too much from a third.",
		"A closed way is not the same as a dear one: queues on what is left are not counted.",
	],
	check: { cite: "closed form of the logit for three routes of cost 10, 12 and 15", file: "checks/routes.check.ts" },
	headline(view) {
		const row = view.known("shocks", "gain").find(({ value }) => value >= 0.1);
		if (!row) return [];
		const [closed, other] = row.ids.slice(-2).map(view.name);
		return [
			{
				text: `If ${closed} closed, the share of ${other} would rise by {value} by a logit fitted to observed shares.`,
				part: "shocks",
				row: row.row,
				column: "gain",
			},
		];
	},
});

interface Rows {
	readonly routes: Record<string, Record<"open" | "cost" | "time" | "generalised", CellTerms>>;
	readonly pairs: Record<string, Record<"better" | "worth", CellTerms>>;
	readonly fit: Record<string, Record<"theta" | "ways", CellTerms>>;
	readonly shares: Record<string, Record<"observed" | "logit" | "elasticity", CellTerms>>;
	readonly shocks: Record<string, Record<"after" | "gain", CellTerms>>;
}

const none = silence("no period is on record in which two of these ways have a volume", "volumes of two ways or more, in one unit and period");
/** Cells of a group without observed shares. */
const UNTOLD = { fit: { theta: none, ways: none }, shares: { observed: none, logit: none, elasticity: none }, shocks: { after: none, gain: none } };

function pairCells(a: Way, b: Way): Rows["pairs"][string] {
	const unknown = [a.cost, b.cost, a.time, b.time].find(isSilence);
	if (unknown) return { better: unknown, worth: unknown };
	const one = (symbol: string, formula: Formula, terms: CellTerms) => named(derived(symbol, [], formula, terms as readonly Term[]), symbol);
	const terms = [
		...[a, b].map((way, i) => named(one("c", COST, way.cost), i === 0 ? "c_a" : "c_b")),
		...[a, b].map((way, i) => named(one("t", TIME, way.time), i === 0 ? "t_a" : "t_b")),
	];
	if (a.unit !== b.unit || terms.some(({ value }) => isInterval(value))) {
		const quiet = silence(
			a.unit === b.unit ? "a cost or a time is an interval" : `costs are in ${a.unit} and ${b.unit}`,
			"one number each, in one unit",
		);
		return { better: quiet, worth: quiet };
	}
	const [ca, cb, ta, tb] = terms.map(({ value }) => value as number) as [number, number, number, number];
	const each = (ca - cb) * (tb - ta) > 0;
	return {
		better: terms,
		worth: each ? terms : silence("one of the two is neither dearer nor slower", "nothing: no worth of a day makes them even"),
	};
}

/** Volumes of one period and unit over the ways, where at least two have one: period and unit → corridor → term. */
function volumesOf(slice: Slice<"indicator">, ways: readonly Way[]): Map<string, Map<string, Term>> {
	const periods = new Map<string, Map<string, Term>>();
	for (const way of ways)
		for (const { fact, key } of indicatorsOf(slice, way.id, "volume")) {
			const period = `${rowText(fact.at)},${rowText(fact.unit)}`;
			const told = periods.get(period) ?? new Map<string, Term>();
			const value = exactNumber(fact);
			if (value !== undefined && value > 0) periods.set(period, told.set(way.id, term("V", [way.id], value, [key, ...way.facts])));
		}
	return new Map([...periods].filter(([, told]) => told.size > 1));
}

/** Fit, shares and shocks of one period. */
function choiceRows(out: Rows, id: string, ways: readonly Way[], told: ReadonlyMap<string, Term>): void {
	const used = ways.filter((way) => told.has(way.id));
	const V = [...told.values()];
	const observed = (way: Way) => [named(told.get(way.id) as Term, "own"), ...V];
	const unknown =
		used.map((way) => way.g).find(isSilence) ??
		(new Set(used.map((way) => way.unit)).size > 1 ? silence("costs are in different units", "costs in one unit") : undefined);
	const g = unknown ? [] : used.map((way) => derived("g", [way.id], GENERALISED, way.g as readonly Term[]));
	const o = used.map((way) => derived("o", [way.id], OBSERVED, observed(way)));
	const quiet =
		unknown ??
		(g.some(({ value }) => isInterval(value)) || new Set(g.map(({ value }) => value)).size < 2
			? silence("costs are intervals, or all alike", "one number for each way, not all the same")
			: undefined);
	out.fit[id] = { theta: quiet ?? [...o, ...g], ways: quiet ?? [...o, ...g] };
	const theta = quiet ? undefined : derived("θ", [], THETA, [...o, ...g]);
	for (const way of used) {
		const own = g.find(({ index }) => index[0] === way.id);
		const logit = theta && own ? [theta, ...g, named(own, "own", [way.id])] : undefined;
		out.shares[`${id},${way.id}`] = {
			observed: observed(way),
			logit: logit ?? (quiet as Silence),
			elasticity: logit && theta && own ? [theta, named(own, "g"), derived("P", [], LOGIT, logit)] : (quiet as Silence),
		};
		if (!logit || !theta || !own) continue;
		for (const closed of used) {
			if (closed === way) continue;
			const after = [theta, ...g.filter(({ index }) => index[0] !== closed.id), named(own, "own", [way.id])];
			out.shocks[`${id},${closed.id},${way.id}`] = { after, gain: [derived("after", [], LOGIT, after), derived("before", [], LOGIT, logit)] };
		}
	}
}

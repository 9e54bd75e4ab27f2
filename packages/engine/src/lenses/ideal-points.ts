import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { derived, isSilence, type Silence, silence, type Term, term } from "../world/formula.ts";
import { type HeldNumber, IDEAL_POINT, idealYears, intervalOn, pointOn, rangeOn } from "../world/ideal-points.ts";
import type { Slice } from "../world/world.ts";
import { AFFINITY, APART, DISTANCE, E, INTERVAL, LEAST, LEVEL, MOST, MOVED, PLACE, POINT, SIDE } from "./ideal-point-formulas.ts";
import { type CellTerms, defineLens } from "./lens.ts";
import { rivalTerms } from "./pole-pairs.ts";

export const idealPoints = defineLens({
	id: "ideal-points",
	family: "A",
	title: "Ideal points",
	question: "Where do its votes in the General Assembly place the state, how far from each pole, and which way did it move?",
	reads: ["indicator"],
	options: z.strictObject({
		pairs: z.enum(["rival", "all"]).default("rival").describe("pole pairs that count: declared rivals, or every pair alike"),
	}),
	parts: {
		points: {
			shape: "matrix",
			title: "The state, the poles and the states compared with, by year",
			rows: "state and year",
			columns: {
				point: { title: "ideal point", formula: POINT },
				interval: { title: "90 % interval", formula: INTERVAL },
				place: { title: "place among members", formula: PLACE },
			},
		},
		distances: {
			shape: "matrix",
			title: "Distance of the state from each pole",
			rows: "pole and year",
			columns: {
				distance: { title: "distance", formula: DISTANCE },
				side: { title: "above or below", formula: SIDE },
				least: { title: "at least", formula: LEAST },
				most: { title: "at most", formula: MOST },
				affinity: { title: "affinity", formula: AFFINITY },
			},
		},
		balance: {
			shape: "matrix",
			title: "Equidistance among the poles",
			rows: "level of the poles and year",
			columns: { E: { title: "equidistance", formula: E }, level: { title: "level", formula: LEVEL } },
		},
		moves: {
			shape: "matrix",
			title: "From the first year on record to the last",
			rows: "state",
			columns: { moved: { title: "moved", formula: MOVED }, apart: { title: "distance from the state grew", formula: APART } },
		},
	},
	measure(slice, options) {
		const { focal, poles: sets, comparators, query } = slice.frame;
		const years = idealYears(slice);
		const levels = Object.entries(sets).filter(([level]) => query.level === "all" || query.level === level);
		const poles = [...new Set(levels.flatMap(([, members]) => members))].filter((pole) => pole !== focal);
		const states = [...new Set([focal, ...poles, ...comparators])];
		const rowOf = slice.rows(`ideal-points ${options.pairs}`);
		const out = { points: {}, distances: {}, balance: {}, moves: {} } as Rows;
		const put = <K extends keyof Rows>(part: K, row: string, make: () => Rows[K][string] | undefined) => {
			const cells = rowOf(`${part} ${row}`, make);
			if (cells) out[part][row] = cells;
		};
		for (const at of years) {
			for (const state of states) put("points", `${state},${at}`, () => pointCells(slice, at, state));
			for (const pole of poles) put("distances", `${pole},${at}`, () => distanceCells(slice, at, pole));
			for (const [level, members] of levels)
				put("balance", `${level},${at}`, () => {
					const own = members.filter((pole) => pole !== focal);
					return balanceCells(slice, at, rivalTerms(own, slice.frame.rivals, options.pairs));
				});
		}
		for (const state of states) put("moves", state, () => moveCells(slice, years, state));
		return out;
	},
	uncertainty:
		"The interval of a point is the error of the estimate as its source gives it; “at least” and “at most” let both points lie anywhere in theirs. The range of a cell only says what hangs on a source. All points of a year come from one estimate of all votes, so they err together.",
	cost: "light",
	covers: ["S1-21", "S1-22", "S2-01", "S1-07"],
	cites: [
		"Bailey, Strezhnev & Voeten 2017, Journal of Conflict Resolution 61:430–456: ideal points from votes in the General Assembly, comparable over time",
		"Equidistance ours, on affinities 1 − 2·distance/range of all members in the year",
	],
	cautions: [
		"A distance from a pole saturates beyond the poles: votes cannot tell how far beyond all others a state stands, so an outermost pole may be farther than it looks.",
		"One dimension: two states at one point may have voted apart on what that dimension does not hold.",
		"Votes are cheap and many are about the Middle East and disarmament: a state may vote with one power and lean on another.",
		"Rivalries of the poles are those of the day asked about, for every year; friend of all and pariah both have E = 1, so read it with its level.",
	],
	check: { cite: "worked example of our own: four states and two years by hand", file: "checks/ideal-points.check.ts" },
	headline(view) {
		const last = view.known("balance", "E").at(-1);
		if (!last) return [];
		const [level, year] = last.row.split(",");
		return [
			{
				text: `By its votes of ${year} ${view.focal} stands at equidistance {value} among the ${level} poles.`,
				part: "balance",
				row: last.row,
				column: "E",
			},
		];
	},
});

type Reads = Slice<"indicator">;
type Rows = {
	points: Record<string, Record<"point" | "interval" | "place", CellTerms>>;
	distances: Record<string, Record<"distance" | "side" | "least" | "most" | "affinity", CellTerms>>;
	balance: Record<string, Record<"E" | "level", CellTerms>>;
	moves: Record<string, Record<"moved" | "apart", CellTerms>>;
};

const said = (symbol: string, { key, value }: HeldNumber, index: readonly string[] = []): Term => term(symbol, index, value, [key]);
const noPoint = (state: ActorId, at: string): Silence =>
	silence(`no ideal point of ${state} in ${at} is on record`, `an indicator “${IDEAL_POINT.point}”`);

/** Lowest and highest of all members, or why there is no measure. */
function rangeTerms(slice: Reads, at: string): readonly Term[] | Silence {
	const { lowest, highest } = rangeOn(slice, at);
	if (lowest.length === 0 || highest.length === 0)
		return silence(`how far members stood apart in ${at} is not on record`, `indicators “${IDEAL_POINT.lowest}” and “${IDEAL_POINT.highest}”`);
	if (!(Math.max(...highest.map(({ value }) => value)) > Math.min(...lowest.map(({ value }) => value))))
		return silence(`the highest point of ${at} on record is not above the lowest`, "sources that agree on both");
	return [...lowest.map((one) => said("low", one)), ...highest.map((one) => said("high", one))];
}

function pointCells(slice: Reads, at: string, state: ActorId) {
	const own = pointOn(slice, state, at);
	if (!own) return undefined;
	const point = said("p", own);
	const ends = intervalOn(slice, state, at);
	const members = rangeTerms(slice, at);
	return {
		point: [point],
		interval: ends
			? [term("i", [], { low: ends.low, high: ends.high }, [ends.key])]
			: silence(`no interval of the point of ${state} in ${at} is on record`, `an indicator “${IDEAL_POINT.interval}”`),
		place: isSilence(members) ? members : [point, ...members],
	};
}

function distanceCells(slice: Reads, at: string, pole: ActorId) {
	const { focal } = slice.frame;
	const [own, other] = [pointOn(slice, focal, at), pointOn(slice, pole, at)];
	if (!own) return undefined;
	const [mine, its] = [intervalOn(slice, focal, at), intervalOn(slice, pole, at)];
	const both = other ? [said("f", own), said("p", other)] : noPoint(pole, at);
	const ends =
		mine && its
			? [
					// That the year is asked about at all hangs on the state's own point.
					term("f−", [], mine.low, [mine.key, own.key]),
					term("f+", [], mine.high, [mine.key, own.key]),
					term("p−", [], its.low, [its.key]),
					term("p+", [], its.high, [its.key]),
				]
			: silence(`the intervals of both points in ${at} are not on record`, `indicators “${IDEAL_POINT.interval}”`);
	return { distance: both, side: both, least: ends, most: ends, affinity: affinityOf(slice, at, own, pole) };
}

function affinityOf(slice: Reads, at: string, own: HeldNumber, pole: ActorId): Term | Silence {
	const other = pointOn(slice, pole, at);
	const members = rangeTerms(slice, at);
	if (!other) return noPoint(pole, at);
	if (isSilence(members)) return members;
	return derived("a", [pole], AFFINITY, [said("f", own), said("p", other), ...members]);
}

/** One pole of the pairs without a point silences the set. */
function balanceCells(slice: Reads, at: string, rho: readonly Term[]) {
	const own = pointOn(slice, slice.frame.focal, at);
	if (!own) return undefined;
	const none = silence("no two poles of this set are rivals", "rivals among the poles in dossier.json, or pairs=all");
	const found = [...new Set(rho.flatMap(({ index }) => index))].map((pole) => affinityOf(slice, at, own, pole as ActorId));
	const quiet = rho.length === 0 ? none : found.find(isSilence);
	const a = found.filter((one): one is Term => !isSilence(one));
	// That these poles are the ones averaged follows from the pairs, so the level rests on the same terms.
	return { E: quiet ?? [...a, ...rho], level: quiet ?? [...a, ...rho] };
}

/** First and last year on record; that they are hangs on every year between. */
function moveCells(slice: Reads, years: readonly string[], state: ActorId) {
	const { focal } = slice.frame;
	const own = years.filter((at) => pointOn(slice, state, at));
	const both = own.filter((at) => pointOn(slice, focal, at));
	if (own.length < 2) return undefined;
	const at = (symbol: string, of: ActorId, list: readonly string[], place: 0 | -1): Term => {
		const year = list.at(place) as string;
		const keys = list.flatMap((one) => pointOn(slice, of, one)?.key ?? []);
		return term(symbol, [], (pointOn(slice, of, year) as HeldNumber).value, keys, `of ${year}`);
	};
	return {
		moved: [at("p₀", state, own, 0), at("p₁", state, own, -1)],
		apart:
			state === focal
				? silence("a state is at no distance from itself", "another state")
				: both.length < 2
					? silence(`fewer than two years with points of both ${focal} and ${state} are on record`, `an indicator “${IDEAL_POINT.point}”`)
					: [at("f₀", focal, both, 0), at("f₁", focal, both, -1), at("p₀", state, both, 0), at("p₁", state, both, -1)],
	};
}

import { sum } from "../base/maths.ts";
import type { Formula, Terms } from "../world/formula.ts";
import { IDEAL_POINT } from "../world/ideal-points.ts";
import { greatestDistance, meanGap, PAIRS } from "./pole-pairs.ts";

/** Formulas of the lens ideal-points: the units and symbols that its columns share, then a formula a column. */
const UNIT = IDEAL_POINT.unit;
const SYMBOLS = {
	f: "ideal point of the focal state in the year",
	p: "ideal point of the other state in the year",
	low: "lowest point of any member in the year",
	high: "highest point of any member in the year",
};
const ENDS = {
	"f−": "low end of the 90 % interval of the focal state",
	"f+": "high end of it",
	"p−": "low end of that of the pole",
	"p+": "high end of it",
};
const MOVES = {
	"f₀": "ideal point of the focal state in the first year on record",
	"f₁": "in the last",
	"p₀": "ideal point of the other state in the first year",
	"p₁": "in the last",
};
const range = (t: Terms) => Math.max(...t.all("high")) - Math.min(...t.all("low"));

export const POINT: Formula = { text: "p", symbols: SYMBOLS, unit: UNIT, compute: (t) => t.one("p") };
export const INTERVAL: Formula = {
	text: "i",
	symbols: { i: "90 % interval of the point, as its source gives it" },
	unit: UNIT,
	compute: (t) => t.one("i"),
};
export const PLACE: Formula = {
	text: "(p − low) / (high − low)",
	symbols: SYMBOLS,
	unit: "0 the lowest member … 1 the highest",
	compute: (t) => (t.one("p") - Math.min(...t.all("low"))) / range(t),
	falls: ["low", "high"],
};
export const DISTANCE: Formula = { text: "|f − p|", symbols: SYMBOLS, unit: UNIT, compute: (t) => Math.abs(t.one("f") - t.one("p")) };
export const SIDE: Formula = {
	text: "f − p",
	symbols: SYMBOLS,
	unit: "below 0: the state stands below",
	compute: (t) => t.one("f") - t.one("p"),
	falls: ["p"],
};
export const LEAST: Formula = {
	text: "max(0, f− − p+, p− − f+)",
	symbols: ENDS,
	unit: UNIT,
	compute: (t) => Math.max(0, t.one("f−") - t.one("p+"), t.one("p−") - t.one("f+")),
};
export const MOST: Formula = {
	text: "max(f+ − p−, p+ − f−)",
	symbols: ENDS,
	unit: UNIT,
	compute: (t) => Math.max(t.one("f+") - t.one("p−"), t.one("p+") - t.one("f−")),
};
export const AFFINITY: Formula = {
	text: "a = 1 − 2·|f − p| / (high − low)",
	symbols: SYMBOLS,
	unit: "−1 as far as two members can be … 1 the same point",
	compute: (t) => 1 - (2 * Math.abs(t.one("f") - t.one("p"))) / range(t),
};
const BALANCE = { a: "affinity to a pole by ideal points", ρ: PAIRS };
export const E: Formula = {
	text: "E = 1 − D/D_max, D = Σ ρ_pq·|a_p − a_q| / Σ ρ_pq, D_max = largest D over a ∈ {−1, 1}^n",
	symbols: BALANCE,
	unit: "0–1",
	compute: (t) => 1 - meanGap(t) / greatestDistance(t.rows("ρ")),
};
export const LEVEL: Formula = {
	text: "level = mean of a_p over the poles of the pairs",
	symbols: BALANCE,
	unit: "−1…1",
	compute: (t) => sum(t.all("a")) / t.all("a").length,
};
export const MOVED: Formula = { text: "p₁ − p₀", symbols: MOVES, unit: UNIT, compute: (t) => t.one("p₁") - t.one("p₀"), falls: ["p₀"] };
export const APART: Formula = {
	text: "|f₁ − p₁| − |f₀ − p₀|",
	symbols: MOVES,
	unit: "above 0: farther apart",
	compute: (t) => Math.abs(t.one("f₁") - t.one("p₁")) - Math.abs(t.one("f₀") - t.one("p₀")),
};

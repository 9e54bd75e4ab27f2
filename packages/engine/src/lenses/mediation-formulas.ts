import { sum } from "../base/maths.ts";
import type { Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import type { MEDIATION_ROLES } from "../facts/mediation.ts";
import type { Formula } from "../world/formula.ts";

type Role = (typeof MEDIATION_ROLES)[number];
/** Say of the third party. Ours: four steps as in the worked example, the two roles that stand between others half-way. */
export const ROLE: Readonly<Record<Role, number>> = {
	venue: 0.25,
	"good offices": 0.375,
	facilitation: 0.5,
	mediation: 0.75,
	arbitration: 0.875,
	guarantee: 1,
};
/** What came of it. An outcome that is not known may be any. */
export const OUTCOME: Readonly<Record<NonNullable<FactOf<"mediation">["outcome"]>, number>> = {
	failed: 0.25,
	none: 0.25,
	contact: 0.5,
	partial: 0.75,
	settled: 1,
};
export const ANY: Value = { low: 0.25, high: 1 };
const SCALE = "venue ¼, good offices ⅜, facilitation ½, mediation ¾, arbitration ⅞, guarantee 1";

const AFFINITIES = { a_p: "affinity of the third party and the first side", a_q: "affinity of the third party and the second side" };
export const ACCEPTABILITY: Formula = {
	text: "A = max(0, min(a_p, a_q))",
	symbols: AFFINITIES,
	unit: "0–1",
	compute: (t) => Math.max(0, Math.min(t.one("a_p"), t.one("a_q"))),
};
export const BIAS: Formula = {
	text: "bias = |a_p − a_q| / 2",
	symbols: AFFINITIES,
	unit: "0–1",
	compute: (t) => Math.abs(t.one("a_p") - t.one("a_q")) / 2,
};
export const ALLOWED = (basis: string): Formula => ({
	text: "highest role = min over sides of h, 0 if A = 0",
	symbols: { h: `highest role that a side allows by its ${basis}: ${SCALE}`, A: "acceptability of the third party" },
	unit: "0 none … 1 guarantee",
	compute: (t) => (t.one("A") > 0 ? Math.min(...t.all("h")) : 0),
});
export const PLAYED: Formula = {
	text: "highest role = max h",
	symbols: { h: `role in which both sides accepted it: ${SCALE}` },
	unit: "0 none … 1 guarantee",
	compute: (t) => Math.max(...t.all("h")),
};
export const RECORD: Formula = {
	text: "record = Σ r·o·2^(−y/H)",
	symbols: {
		r: `role in one episode: ${SCALE}`,
		o: "outcome: failed or none ¼, contact ½, partial ¾, settled 1; any of these where it is not known",
		y: "years since the episode",
		H: "half-life in years (an option)",
	},
	unit: "settled guarantees of today",
	compute: (t) => {
		const [o, y, H] = [t.all("o"), t.all("y"), t.one("H")];
		return sum(t.all("r").map((r, i) => r * (o[i] as number) * 2 ** (-(y[i] as number) / H)));
	},
	falls: ["y"],
};
export const COUNT = (what: string, unit: string): Formula => ({
	text: "n = Σ k",
	symbols: { k: what },
	unit,
	counts: true,
	compute: (t) => sum(t.all("k")),
});
export const TRUSTED: Formula = {
	text: "n = number of covered thirds with A ≥ threshold",
	symbols: { A: "acceptability of one third party", threshold: "an option" },
	unit: "states",
	compute: (t) => t.all("A").filter((A) => A >= t.one("threshold") - 1e-12).length,
};
export const ALONE: Formula = {
	text: "1 if the focal state has A ≥ threshold and no other covered state has",
	symbols: { A: "acceptability of one third party", own: "acceptability of the focal state", threshold: "an option" },
	unit: "yes = 1",
	compute: (t) => (t.one("own") >= t.one("threshold") - 1e-12 && t.all("A").every((A) => A < t.one("threshold") - 1e-12) ? 1 : 0),
};
export const AGAIN: Formula = {
	text: "n = number of pairs that it brought together twice or more",
	symbols: { k: "1 for one episode, by pair" },
	unit: "pairs",
	counts: true,
	compute: (t) => {
		const pairs = t.rows("k").map(({ index }) => index[0]);
		return new Set(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).size;
	},
};
export const PAIRS: Formula = {
	text: "n = number of different pairs",
	symbols: { k: "1 for one episode, by pair" },
	unit: "pairs",
	counts: true,
	compute: (t) => new Set(t.rows("k").map(({ index }) => index[0])).size,
};

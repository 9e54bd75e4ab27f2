import { sum } from "../base/maths.ts";
import type { Formula } from "../world/formula.ts";

export const CLOSENESS: Formula = {
	text: "b = max(0, min(a_p, a_q))",
	symbols: { a_p: "affinity of the candidate and the first rival", a_q: "affinity of the candidate and the second" },
	unit: "0–1",
	compute: (t) => Math.max(0, Math.min(t.one("a_p"), t.one("a_q"))),
};
export const SHARE: Formula = {
	text: "x = b / Σ b_g over covered candidates with evidence on both ties, 0 if b = 0",
	symbols: { b: "closeness of the candidate to both", b_g: "closeness of each candidate g, this one included" },
	unit: "0–1",
	compute: (t) => (t.one("b") > 0 ? t.one("b") / sum(t.all("b_g")) : 0),
};
export const ONE_SIDED: Formula = {
	text: "o = |c_p − c_q|",
	symbols: {
		c_p: "how far a pact binds the candidate to the first rival: none 0, consultation ¼, non-aggression ½, alliance declared ¾, defence 1",
		c_q: "the same for the second",
	},
	unit: "0–1",
	compute: (t) => Math.abs(t.one("c_p") - t.one("c_q")),
};
export const SCORE: Formula = {
	text: "score = ρ·b·x·(1 − o)",
	symbols: { ρ: "weight of the rivalry", b: "closeness to both", x: "share among covered candidates", o: "one-sided commitment" },
	unit: "0–1",
	compute: (t) => t.one("ρ") * t.one("b") * t.one("x") * (1 - t.one("o")),
	falls: ["o"],
};
export const INDEX: Formula = {
	text: "I = Σ score / Σ ρ over rival pairs that are known",
	symbols: { score: "score on one rival pair", ρ: "weight of the rivalry" },
	unit: "0–1",
	compute: (t) => sum(t.all("score")) / sum(t.all("ρ")),
};
export const BRIDGED: Formula = {
	text: "K = number of rival pairs with b ≥ least",
	symbols: { b: "closeness to both rivals of a pair", least: "an option" },
	unit: "pairs",
	compute: (t) => t.all("b").filter((b) => b >= t.one("least") - 1e-12).length,
};
export const COUNT = (what: string): Formula => ({
	text: "n = Σ k",
	symbols: { k: what },
	unit: "pairs",
	counts: true,
	compute: (t) => sum(t.all("k")),
});
export const TALKS: Formula = {
	text: "n = Σ k",
	symbols: { k: "1 for talks of two covered rivals that it brought together or hosted" },
	unit: "talks",
	counts: true,
	compute: (t) => sum(t.all("k")),
};
export const ONE = (symbol: string, what: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit: "0–1",
	compute: (t) => t.one(symbol),
});

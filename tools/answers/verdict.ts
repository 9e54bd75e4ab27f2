import type { Test } from "./spec.ts";

/** What came of one test. */
export type Outcome = "bears out" | "contradicts" | "leaves open";

export type Verdict = "agrees" | "contradicted" | "disputed" | "untested" | "answered" | "cannot say";

export interface Grounds {
	/** The operation that the question needs is not there. */
	readonly lacks: boolean;
	/** Some value of the answer is known, or some claim concludes something. */
	readonly known: boolean;
	/** Some paper concludes something. */
	readonly concluded: boolean;
	/** Facts, or pairs of conclusions, on which the papers differ. */
	readonly apart: number;
	/** Tests on the papers' own facts. */
	readonly inside: readonly Outcome[];
	/** Tests on evidence from outside the papers. */
	readonly outside: readonly Outcome[];
}

/**
 * The verdict by its rule, first match: nothing known, or an operation lacking, is "cannot say"; an outside test that fails is
 * "contradicted"; papers that differ, or whose own facts do not meet a rule, are "disputed"; an outside test that holds is "agrees";
 * papers alone are "untested"; what is read off the evidence and no paper concludes is "answered".
 */
export function verdictOf(grounds: Grounds): Verdict {
	if (grounds.lacks || !grounds.known) return "cannot say";
	if (grounds.outside.includes("contradicts")) return "contradicted";
	if (grounds.apart > 0 || grounds.inside.includes("contradicts")) return "disputed";
	if (grounds.outside.includes("bears out")) return "agrees";
	return grounds.concluded ? "untested" : "answered";
}

/** Ends between which a number is known to lie; null when it is not known. */
export type Ends = { readonly low: number; readonly high: number } | null;

/** Whether a number meets a test over its whole range. `than` are the ends of what it is compared with. */
export function outcomeOf(ends: Ends, test: Exclude<Test, { is: "most" }>, than: Ends): Outcome {
	if (ends === null || than === null) return "leaves open";
	switch (test.is) {
		case "above":
			return ends.low > than.high ? "bears out" : ends.high <= than.low ? "contradicts" : "leaves open";
		case "below":
			return ends.high < than.low ? "bears out" : ends.low >= than.high ? "contradicts" : "leaves open";
		case "within": {
			const far = Math.max(Math.abs(ends.low), Math.abs(ends.high));
			const near = ends.low <= 0 && ends.high >= 0 ? 0 : Math.min(Math.abs(ends.low), Math.abs(ends.high));
			return far <= than.low ? "bears out" : near > than.high ? "contradicts" : "leaves open";
		}
	}
}

/** Whether a row has the highest value of its column; `others` are the values of the other rows that are known. */
export function mostOf(own: number | null, others: readonly number[]): Outcome {
	if (own === null || others.length === 0) return "leaves open";
	return others.some((other) => other > own) ? "contradicts" : "bears out";
}

import * as z from "zod";
import { push } from "../base/group.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { issueId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, named, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Case = Held<FactOf<"treatment">>;
type Response = FactOf<"treatment">["response"];

/** Steps from no response: below 0 harsher, above 0 kinder. An order, not a measure. */
const STEP: Readonly<Record<Response, number>> = {
	force: -5,
	sanctions: -4,
	measures: -3,
	condemnation: -2,
	concern: -1,
	none: 0,
	support: 1,
	reward: 2,
};

const STEPS = "steps from none: −5 force, −4 sanctions, −3 measures, −2 condemnation, −1 concern, 0 none, 1 support, 2 reward";
const RESPONSE: Formula = { text: "r", symbols: { r: STEPS }, unit: "steps", compute: (t) => t.one("r") };
const GRAVITY: Formula = { text: "g", symbols: { g: "how grave the conduct was, as a source states" }, unit: "0–1", compute: (t) => t.one("g") };
const GAP = (unit: string): Formula => ({
	text: "gap = r − mean v",
	symbols: { r: "response to this case, or vote on it", v: "response to one like case, or vote on it" },
	unit,
	compute: (t) => t.one("r") - sum(t.all("v")) / t.all("v").length,
	falls: ["v"],
});
const STEP_GAP = GAP("steps, below 0 harsher");
const VOTE_GAP = GAP("−2…2: yes 1, abstain 0, no −1");
const COUNT = (what: string, holds: (v: number, r: number) => boolean): Formula => ({
	text: `number of like cases answered ${what}`,
	symbols: { r: "response to this case", v: "response to one like case" },
	unit: "cases",
	counts: true,
	compute: (t) => t.all("v").filter((v) => holds(v, t.one("r"))).length,
});
const SHARE = (what: string, holds: (r: number) => boolean): Formula => ({
	text: `share of cases answered ${what}`,
	symbols: { r: "response in one case, in steps from none" },
	unit: "share of cases",
	compute: (t) => t.all("r").filter(holds).length / t.all("r").length,
});
const CASES: Formula = { text: "number of cases", symbols: { r: "response in one case" }, unit: "cases", compute: (t) => t.all("r").length };
const FROM_OUTSIDE: Formula = {
	text: "share of cases that were listed from outside the complaint",
	symbols: { o: "1 for a case listed from outside, 0 for one that who complains picked" },
	unit: "share of cases",
	compute: (t) => sum(t.all("o")) / t.all("o").length,
};
const VOTE: Formula = { text: "r", symbols: { r: "vote on the case: yes 1, abstain 0, no −1" }, unit: "−1…1", compute: (t) => t.one("r") };
const MEAN: Formula = {
	text: "mean v",
	symbols: { v: "vote on one comparison" },
	unit: "−1…1",
	compute: (t) => sum(t.all("v")) / t.all("v").length,
};

export const treatment = defineLens({
	id: "treatment",
	family: "G",
	title: "Treatment of like cases",
	question: "Did an actor answer like cases alike, also in cases that no complainant picked and in those that cut the other way?",
	reads: ["treatment", "position"],
	options: z.strictObject({
		within: z.number().min(0).max(1).default(0.2).describe("how far apart in gravity two cases may be and still count as equally grave"),
		vote: issueId.optional().describe("the issue that was voted on, with `like`: votes are positions of basis deeds at 1, 0 or −1"),
		like: z.array(issueId).default([]).describe("the issues with which the vote is compared; fix them before you look at the votes"),
	}),
	parts: {
		gaps: {
			shape: "matrix",
			title: "Each case beside like cases of the same actor and standard",
			rows: "who responded, to whom, standard and case",
			columns: {
				response: { title: "response", formula: RESPONSE },
				outside: { title: "gap to cases listed from outside", formula: STEP_GAP },
				claimed: { title: "gap to all, whoever listed them", formula: STEP_GAP },
				grave: { title: "gap to equally grave", formula: STEP_GAP },
				harsher: { title: "like cases answered more harshly", formula: COUNT("more harshly", (v, r) => v < r) },
				alike: { title: "alike", formula: COUNT("alike", (v, r) => v === r) },
				kinder: { title: "more kindly", formula: COUNT("more kindly", (v, r) => v > r) },
				gravity: { title: "gravity", formula: GRAVITY },
			},
		},
		rates: {
			shape: "matrix",
			title: "How such cases are answered, by anybody",
			rows: "standard",
			columns: {
				cases: { title: "cases", formula: CASES },
				harsh: { title: "harsher than none", formula: SHARE("more harshly than by none", (r) => r < 0) },
				none: { title: "none", formula: SHARE("by none", (r) => r === 0) },
				kind: { title: "kinder than none", formula: SHARE("more kindly than by none", (r) => r > 0) },
				outside: { title: "listed from outside", formula: FROM_OUTSIDE },
			},
		},
		votes: {
			shape: "matrix",
			title: "Vote on the case beside votes on like texts",
			rows: "voter",
			columns: {
				case: { title: "on the case", formula: VOTE },
				like: { title: "on like texts", formula: MEAN },
				gap: { title: "gap", formula: VOTE_GAP },
			},
		},
	},
	measure(slice, options) {
		const cases = [...slice.treatment].sort((a, b) => byCodeUnit(rowOf(a), rowOf(b)));
		const gaps: Record<string, Record<"response" | "outside" | "claimed" | "grave" | "harsher" | "alike" | "kinder" | "gravity", CellTerms>> = {};
		const standards = new Map<string, Case[]>();
		for (const held of cases) {
			const { by, standard } = held.fact;
			push(standards, standard, held);
			const like = cases.filter((one) => one !== held && one.fact.by === by && one.fact.standard === standard);
			gaps[rowOf(held)] = slice.recall(`treatment ${options.within}`, [held, ...like], () => gapCells(held, like, options.within));
		}
		const rates = Object.fromEntries([...standards].map(([standard, own]) => [standard, slice.recall("treatment rates", own, () => rateCells(own))]));
		return { gaps, rates, votes: votesOf(slice, options.vote, options.like) };
	},
	uncertainty:
		"The range shows how far a gap hangs on single sources and on which like cases they name; it says nothing of cases that nobody listed.",
	cost: "light",
	covers: ["S4-22", "S3-29", "S3-10"],
	cites: [
		"Vote on a case against the mean of comparison cases: ours, on roll calls of the General Assembly (Voeten, Strezhnev & Bailey 2009)",
		"Reference class and base rate: Kahneman & Tversky 1979, Intuitive Prediction",
	],
	cautions: [
		"Cases picked by who complains of double standards prove none; read the gap to cases listed from outside.",
		"Steps from concern to force are an order; a mean of them is a rough sign.",
		"Like cases are those that sources put under one standard: whether they are alike is disputed more often than the responses.",
		"Texts of resolutions differ, and a state may vote against a text for what else it says: the co-chairs of the Minsk Group called 62/243 one-sided.",
	],
	check: { cite: "worked example 15 (votes of 13 states)", file: "checks/treatment.check.ts" },
});

function rowOf({ fact }: Case): string {
	return `${fact.by},${fact.of},${fact.standard},${fact.case}`;
}

/** How one case was treated beside like ones. */
function gapCells(held: Case, like: readonly Case[], within: number) {
	const { gravity } = held.fact;
	const own = stepOf("r", held);
	const beside = (others: readonly Case[], because: string, needs: string): CellTerms =>
		others.length > 0 ? [own, ...others.map((one) => stepOf("v", one))] : silence(because, needs);
	const all = beside(like, "no other case of this actor under this standard is on record", "its responses to like cases");
	const outside = beside(
		like.filter((one) => one.fact.listed === "outside"),
		like.length === 0 ? "no like case is on record" : "every like case was picked by who complains",
		"like cases listed by somebody else, also those that cut the other way",
	);
	return {
		response: [named(own, "r")],
		outside,
		claimed: all,
		grave: graveOf(held, own, like, within),
		harsher: all,
		alike: all,
		kinder: all,
		gravity: gravity === undefined ? silence("no source states how grave it was", "the gravity of the case") : [term("g", [], gravity, [held.key])],
	};
}

/** All cases under one standard. */
function rateCells(own: readonly Case[]) {
	const r = own.map((one) => ({ ...stepOf("r", one), index: [one.key] }));
	const o = own.map((one) => term("o", [one.key], one.fact.listed === "outside" ? 1 : 0, [one.key], one.fact.listed));
	return { cases: r, harsh: r, none: r, kind: r, outside: o };
}

function stepOf(symbol: "r" | "v", held: Case): Term {
	return term(symbol, symbol === "r" ? [] : [held.key], STEP[held.fact.response], [held.key], `${held.fact.response}; listed by ${held.fact.listed}`);
}

/** The gap to like cases that are known to be about as grave. */
function graveOf(held: Case, own: Term, like: readonly Case[], within: number): CellTerms {
	const gravity = held.fact.gravity;
	if (gravity === undefined) return silence("no source states how grave it was", "the gravity of this case and of like cases");
	const equal = like.filter(({ fact }) => fact.gravity !== undefined && Math.abs(fact.gravity - gravity) <= within + 1e-12);
	if (equal.length === 0) return silence("no like case is known to be as grave", "the gravity of like cases");
	return [own, ...equal.map((one) => stepOf("v", one))];
}

/** Votes are positions by deed on an issue, each state's newest; a state that missed one of the texts is silent. */
function votesOf(
	slice: Slice<"position">,
	vote: string | undefined,
	like: readonly string[],
): Record<string, Record<"case" | "like" | "gap", CellTerms>> {
	if (vote === undefined || like.length === 0) {
		const quiet = silence("no vote was named", "ask with vote=issue:… and like=issue:…,issue:…");
		return { [slice.frame.focal]: { case: quiet, like: quiet, gap: quiet } };
	}
	const cast = new Map<string, Held<FactOf<"position">>>();
	for (const held of slice.position) {
		const { actor, issue, basis, placement } = held.fact;
		if (basis !== "deeds" || placement === undefined || (issue !== vote && !like.includes(issue))) continue;
		const before = cast.get(`${actor} ${issue}`);
		if (!before || before.latest < held.latest) cast.set(`${actor} ${issue}`, held);
	}
	const voters = [...new Set([...cast.values()].map(({ fact }) => fact.actor))].sort(byCodeUnit);
	const on = (symbol: string, voter: string, issue: string): Term[] => {
		const held = cast.get(`${voter} ${issue}`);
		return held ? [term(symbol, symbol === "r" ? [] : [issue], held.fact.placement as number, [held.key])] : [];
	};
	return Object.fromEntries(
		voters.map((voter) => {
			const own = on("r", voter, vote);
			const others = like.flatMap((issue) => on("v", voter, issue));
			const quiet = silence("it did not vote on all of the texts, or its vote is not on record", "its votes on the case and on all like texts");
			const whole = others.length === like.length;
			return [
				voter,
				{ case: own.length > 0 ? own : quiet, like: whole ? others : quiet, gap: whole && own.length > 0 ? [...own, ...others] : quiet },
			];
		}),
	);
}

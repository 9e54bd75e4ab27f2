import { push } from "../base/group.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import { FULFILMENT } from "../world/fulfilment.ts";
import type { Held } from "../world/held.ts";
import { rowText } from "../world/lanes.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

const K = { k: "one step towards the aim: met 1, partly .5, broken or released 0, only promised between 0 and 1" };
export const STEPS: Formula = { text: "number of k", symbols: K, unit: "steps", counts: true, compute: (t) => t.all("k").length };
export const PROGRESS: Formula = { text: "Σ k / number of k", symbols: K, unit: "0–1", compute: (t) => sum(t.all("k")) / t.all("k").length };
const V = { v: "amount that the state paid for the body, one by one", y: "amount that somebody else paid for it" };
export const FUNDED: Formula = {
	text: "Σ v / (Σ v + Σ y)",
	symbols: V,
	unit: "share",
	compute: (t) => sum(t.all("v")) / (sum(t.all("v")) + sum(t.all("y"))),
	falls: ["y"],
};
export const PAID: Formula = { text: "Σ v + Σ y", symbols: V, unit: "unit of the row", compute: (t) => sum(t.all("v")) + sum(t.all("y")) };

/** Progress of each aim of the state by the commitments that name it, and what share of the money for each body is its own. */
export function aimsOf(slice: Slice<"principle" | "commitment" | "flow">): {
	aims: Record<string, Record<"steps" | "progress", CellTerms>>;
	funding: Record<string, Record<"share" | "paid", CellTerms>>;
} {
	const { focal } = slice.frame;
	const own = new Map(slice.principle.filter(({ fact }) => fact.of === focal).map((held) => [held.fact.id as string, held]));
	const last = new Map<string, Held<FactOf<"commitment">>>();
	for (const held of slice.commitment) {
		const before = last.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) last.set(held.fact.id, held);
	}
	const steps = new Map<string, Term[]>();
	for (const { fact, key } of last.values())
		for (const aim of fact.about ?? []) {
			const principle = own.get(aim);
			if (principle) push(steps, aim, term("k", [fact.id], FULFILMENT[fact.status], [key, principle.key], fact.what));
		}
	const paid = new Map<string, Term[]>();
	for (const { fact, key } of slice.flow) {
		if (fact.kind !== "realised" || !fact.for?.startsWith("format:")) continue;
		const row = [fact.for, rowText(fact.what), rowText(fact.unit)].join(",");
		const symbol = fact.from === focal ? "v" : "y";
		push(paid, row, term(symbol, [fact.from, fact.to, fact.during], fact.value, [key], fact.qualifier));
	}
	const noSteps = silence("no commitment that names an aim of the state is on record", "commitments about the principle, with what became of them");
	const noMoney = silence("no source tells who pays for a body", "realised flows that are for a format");
	const sorted = <T>(of: ReadonlyMap<string, T>) => [...of].sort(([a], [b]) => byCodeUnit(a, b));
	const some = (terms: readonly Term[]) => terms.some(({ value }) => value !== 0);
	return {
		aims:
			steps.size > 0
				? Object.fromEntries(sorted(steps).map(([aim, k]) => [aim, { steps: k, progress: k }]))
				: { [focal]: { steps: noSteps, progress: noSteps } },
		funding:
			paid.size > 0
				? Object.fromEntries(
						sorted(paid).map(([row, terms]) => [row, { share: some(terms) ? terms : silence("nothing was paid", "an amount above 0"), paid: terms }]),
					)
				: { [focal]: { share: noMoney, paid: noMoney } },
	};
}

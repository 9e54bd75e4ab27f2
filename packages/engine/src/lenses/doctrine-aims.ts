import { push } from "../base/group.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit, inOrder } from "../base/text.ts";
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

type Reads = "principle" | "commitment" | "flow";

/** Commitments that some reading says are about something, and every reading of one; who pays for a body; principles by whose they are. */
const withAim = ({ id, about }: FactOf<"commitment">) => (about ? [id] : []);
const byId = ({ id }: FactOf<"commitment">) => [id];
const byBody = (fact: FactOf<"flow">) => (fact.kind === "realised" && fact.for?.startsWith("format:") ? [fact.for] : []);
const byPrinciple = ({ of, id }: FactOf<"principle">) => [`${of} ${id}`];

/** Progress of each aim of the state by the commitments that name it, and what share of the money for each body is its own. */
export function aimsOf(slice: Slice<Reads>): {
	aims: Record<string, Record<"steps" | "progress", CellTerms>>;
	funding: Record<string, Record<"share" | "paid", CellTerms>>;
} {
	const rowOf = slice.rows("doctrine aims");
	return { aims: rowOf("aims", () => stepsOf(slice)), funding: rowOf("funding", () => paidOf(slice)) };
}

const sorted = <T>(of: ReadonlyMap<string, T>) => [...of].sort(([a], [b]) => byCodeUnit(a, b));

function stepsOf(slice: Slice<Reads>): Record<string, Record<"steps" | "progress", CellTerms>> {
	const { focal } = slice.frame;
	const steps = new Map<string, Term[]>();
	for (const id of inOrder(slice.names("commitment", withAim))) {
		let last: Held<FactOf<"commitment">> | undefined;
		for (const held of slice.group("commitment", byId, id)) if (!last || last.span.from <= held.span.from) last = held;
		for (const aim of last?.fact.about ?? []) {
			const principle = slice.group("principle", byPrinciple, `${focal} ${aim}`).at(-1);
			if (last && principle) push(steps, aim, term("k", [id], FULFILMENT[last.fact.status], [last.key, principle.key], last.fact.what));
		}
	}
	const none = silence("no commitment that names an aim of the state is on record", "commitments about the principle, with what became of them");
	if (steps.size === 0) return { [focal]: { steps: none, progress: none } };
	return Object.fromEntries(sorted(steps).map(([aim, k]) => [aim, { steps: k, progress: k }]));
}

function paidOf(slice: Slice<Reads>): Record<string, Record<"share" | "paid", CellTerms>> {
	const { focal } = slice.frame;
	const paid = new Map<string, Term[]>();
	for (const body of inOrder(slice.names("flow", byBody)))
		for (const { fact, key } of slice.group("flow", byBody, body)) {
			const symbol = fact.from === focal ? "v" : "y";
			push(
				paid,
				[body, rowText(fact.what), rowText(fact.unit)].join(","),
				term(symbol, [fact.from, fact.to, fact.during], fact.value, [key], fact.qualifier),
			);
		}
	const none = silence("no source tells who pays for a body", "realised flows that are for a format");
	if (paid.size === 0) return { [focal]: { share: none, paid: none } };
	const some = (terms: readonly Term[]) => terms.some(({ value }) => value !== 0);
	return Object.fromEntries(
		sorted(paid).map(([row, terms]) => [row, { share: some(terms) ? terms : silence("nothing was paid", "an amount above 0"), paid: terms }]),
	);
}

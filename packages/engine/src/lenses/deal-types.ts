import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit, inOrder } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import { type HeldFlow, rowText } from "../world/lanes.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

const D = { d: "one partner with a deal in these goods: 1 where some of it was realised, else 0" };
export const DEALS: Formula = { text: "number of d", symbols: D, unit: "partners", counts: true, compute: (t) => t.all("d").length };
export const DONE: Formula = {
	text: "Σ d / number of d",
	symbols: D,
	unit: "share of partners",
	compute: (t) => sum(t.all("d")) / t.all("d").length,
};
export const RETURN: Formula = {
	text: "Σ b / Σ a",
	symbols: {
		a: "realised amount that the state put into a deal of the type, in one unit",
		b: "realised amount that came back to the state of that deal, in the same unit",
	},
	unit: "times what was put in",
	compute: (t) => sum(t.all("b")) / sum(t.all("a")),
	falls: ["a"],
};

type AtLevel = (slice: Slice<"flow" | "commitment">, a: ActorId, b: ActorId) => boolean;

const byGoods = ({ what }: FactOf<"flow">) => [what];
const byPurpose = (fact: FactOf<"flow">) => (fact.for ? [fact.for] : []);

/** Deals of the focal state by goods: with how many partners, of how many some was realised, and what came back of what was put in. */
export function dealTypes(slice: Slice<"flow" | "commitment">, atLevel: AtLevel): Record<string, Record<"deals" | "done" | "return", CellTerms>> {
	const { focal } = slice.frame;
	const isOwn = ({ fact }: HeldFlow) => (fact.from === focal || fact.to === focal) && atLevel(slice, fact.from, fact.to);
	const rowOf = slice.rows("deal types");
	const types = inOrder(slice.names("flow", byGoods)).flatMap((what) => {
		const row = rowOf(what, () => dealsIn(slice, what, isOwn));
		return row ? [[rowText(what), row] as const] : [];
	});
	const none = silence("no flow from or to the state is on record", "flows, realised or promised");
	return types.length > 0 ? Object.fromEntries(types) : { [focal]: { deals: none, done: none, return: none } };
}

function dealsIn(slice: Slice<"flow">, what: string, isOwn: (held: HeldFlow) => boolean) {
	const { focal } = slice.frame;
	const flows = slice.group("flow", byGoods, what).filter(isOwn);
	if (flows.length === 0) return undefined;
	const partners = new Map<ActorId, HeldFlow[]>();
	for (const held of flows) push(partners, held.fact.from === focal ? held.fact.to : held.fact.from, held);
	const realised = (list: readonly HeldFlow[]) => list.some(({ fact }) => fact.kind === "realised");
	const keys = (list: readonly HeldFlow[]) => list.map(({ key }) => key);
	const d = [...partners].sort(([a], [b]) => byCodeUnit(a, b)).map(([other, list]) => term("d", [other], realised(list) ? 1 : 0, keys(list)));
	return { deals: d, done: d, return: returned(flows, (purpose) => slice.group("flow", byPurpose, purpose).filter(isOwn), focal) };
}

/** What was put into deals that are named, and what came back of them in the same unit, in whatever goods. */
function returned(flows: readonly HeldFlow[], ownFor: (purpose: string) => readonly HeldFlow[], focal: ActorId): CellTerms {
	const put = flows.filter(({ fact }) => fact.from === focal && fact.kind === "realised" && fact.for !== undefined && fact.value > 0);
	const terms = put.flatMap((held): Term[] => {
		const back = ownFor(held.fact.for as string).filter(({ fact }) => fact.to === focal && fact.kind === "realised" && fact.unit === held.fact.unit);
		if (back.length === 0) return [];
		const one = (symbol: string, { fact, key }: HeldFlow) => term(symbol, [fact.for as string, fact.during], fact.value, [key], fact.qualifier);
		return [one("a", held), ...back.map((two) => one("b", two))];
	});
	// Several payments into one deal share what came back of it: each is counted once.
	const each = terms.filter((one, i) => terms.findIndex(({ facts, symbol }) => facts[0] === one.facts[0] && symbol === one.symbol) === i);
	const units = new Set(put.filter(({ key }) => each.some(({ facts }) => facts[0] === key)).map(({ fact }) => fact.unit));
	if (each.length === 0)
		return silence(
			"no source states what came back of what was put in",
			"realised flows both ways that are for one agreement or commitment, in one unit",
		);
	return units.size > 1 ? silence(`amounts are in different units (${[...units].join(", ")})`, "amounts in one unit") : each;
}

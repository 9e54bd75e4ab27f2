import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
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

/** Deals of the focal state by goods: with how many partners, of how many some was realised, and what came back of what was put in. */
export function dealTypes(
	slice: Slice<"flow" | "commitment">,
	atLevel: (slice: Slice<"flow" | "commitment">, a: ActorId, b: ActorId) => boolean,
): Record<string, Record<"deals" | "done" | "return", CellTerms>> {
	const { focal } = slice.frame;
	const own = slice.flow.filter(({ fact }) => (fact.from === focal || fact.to === focal) && atLevel(slice, fact.from, fact.to));
	const types = new Map<string, HeldFlow[]>();
	for (const held of own) push(types, held.fact.what, held);
	const none = silence("no flow from or to the state is on record", "flows, realised or promised");
	if (types.size === 0) return { [focal]: { deals: none, done: none, return: none } };
	return Object.fromEntries(
		[...types]
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([what, flows]) => {
				const partners = new Map<ActorId, HeldFlow[]>();
				for (const held of flows) {
					const other = held.fact.from === focal ? held.fact.to : held.fact.from;
					push(partners, other, held);
				}
				const d = [...partners]
					.sort(([a], [b]) => byCodeUnit(a, b))
					.map(([other, list]) =>
						term(
							"d",
							[other],
							list.some(({ fact }) => fact.kind === "realised") ? 1 : 0,
							list.map(({ key }) => key),
						),
					);
				return [rowText(what), { deals: d, done: d, return: returned(flows, own, focal) }] as const;
			}),
	);
}

/** What was put into deals that are named, and what came back of them in the same unit, in whatever goods. */
function returned(flows: readonly HeldFlow[], own: readonly HeldFlow[], focal: ActorId): CellTerms {
	const put = flows.filter(({ fact }) => fact.from === focal && fact.kind === "realised" && fact.for !== undefined && fact.value > 0);
	const terms = put.flatMap((held): Term[] => {
		const back = own.filter(
			({ fact }) => fact.to === focal && fact.kind === "realised" && fact.for === held.fact.for && fact.unit === held.fact.unit,
		);
		if (back.length === 0) return [];
		const one = (symbol: string, { fact, key }: HeldFlow) => term(symbol, [fact.for as string, fact.during], fact.value, [key], fact.qualifier);
		return [one("a", held), ...back.map((two) => one("b", two))];
	});
	// Several payments into one deal share what came back of it: each is counted once.
	const once = terms.filter((one, i) => terms.findIndex(({ facts, symbol }) => facts[0] === one.facts[0] && symbol === one.symbol) === i);
	const units = new Set(put.filter(({ key }) => once.some(({ facts }) => facts[0] === key)).map(({ fact }) => fact.unit));
	if (once.length === 0)
		return silence(
			"no source states what came back of what was put in",
			"realised flows both ways that are for one agreement or commitment, in one unit",
		);
	return units.size > 1 ? silence(`amounts are in different units (${[...units].join(", ")})`, "amounts in one unit") : once;
}

import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { isInterval } from "../base/quantity.ts";
import { pairsOf } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { tauB } from "../methods/similarity.ts";
import { itemsOf, stateOf } from "../world/bodies.ts";
import { heldOn, othersWith } from "../world/by-pair.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { LABEL_FORMULAS, LABELS, type Label } from "./format-labels.ts";
import type { CellTerms } from "./lens.ts";

type Format = Held<FactOf<"format">>;
type Told = readonly Term[] | Silence;

/** Not known: no or yes. */
const EITHER = { low: 0, high: 1 };

export const KINDS: Formula = {
	text: "Σ k over the four kinds",
	symbols: { k: "1 where the format is of the kind by its rule, 0 where not, between where that is not known" },
	unit: "kinds",
	compute: (t) => sum(t.all("k")),
};
export const OUTPUTS: Formula = {
	text: "Σ o over the items of its agenda",
	symbols: { o: "one item of the agenda: 1 where it was decided, else 0" },
	unit: "items",
	compute: (t) => sum(t.all("o")),
};
const XY = { k: "kinds of one format", o: "items that it decided" };
export const RELATION: Readonly<Record<"n" | "tau", Formula>> = {
	n: { text: "number of formats", symbols: XY, unit: "formats", compute: (t) => t.all("k").length },
	tau: { text: "Kendall τ-b of k and o", symbols: XY, unit: "−1…1", compute: (t) => tauB(t.all("k"), t.all("o")) as number },
};
export const SCORES: Readonly<Record<"apparatus" | "owned" | "pairs", Formula>> = {
	apparatus: {
		text: "Σ f / 3",
		symbols: {
			f: "1 for a secretariat, for a founding treaty, for a rule by which members can be outvoted; 0 without; between where it is not known",
		},
		unit: "0–1",
		compute: (t) => sum(t.all("f")) / t.all("f").length,
	},
	owned: {
		text: "Σ b / number of b",
		symbols: { b: "one item of the agenda: share of those who put it there that are members" },
		unit: "share of items with a known mover",
		compute: (t) => sum(t.all("b")) / t.all("b").length,
	},
	pairs: {
		text: "number of a",
		symbols: { a: "two members that have an agreement of their own in force" },
		unit: "pairs",
		counts: true,
		compute: (t) => t.all("a").length,
	},
};
const MEAN = (symbol: string, what: string): Formula => ({
	text: `Σ ${symbol} / number of ${symbol}`,
	symbols: { [symbol]: what, n: "one format, by its number of members" },
	unit: "0–1",
	compute: (t) => sum(t.all(symbol)) / t.all(symbol).length,
});
export const CONTRAST: Readonly<Record<"n" | "apparatus" | "owned", Formula>> = {
	n: { text: "number of n", symbols: { n: "one format, by its number of members" }, unit: "formats", compute: (t) => t.all("n").length },
	apparatus: MEAN("s", "apparatus of one format"),
	owned: MEAN("b", "share of the agenda of one format that members put there"),
};

/** Bilateral, small (three to six) or large, where the list of members shows it; undefined where it does not. */
export function sizeClass({ fact }: Format, members: ReadonlyMap<ActorId, string>): "bilateral" | "small" | "large" | undefined {
	if (members.size > 6) return "large";
	if (fact.membersComplete !== true || members.size < 2) return undefined;
	return members.size === 2 ? "bilateral" : "small";
}

/** Of how many kinds a format is (small size is no kind), and how many items of its agenda were decided. */
export function mixingOf(slice: Slice<"agenda">, { fact, key }: Format, labels: Record<Label, Told>): Record<"kinds" | "outputs", CellTerms> {
	const kinds = LABELS.filter((label) => label !== "minilateral");
	const known = kinds.filter((label) => !isSilence(labels[label]));
	const k = kinds.map((label) => {
		const told = labels[label];
		return isSilence(told) ? term("k", [label], EITHER, [], `not known: ${told.because}`) : derived("k", [label], LABEL_FORMULAS[label], told);
	});
	const o = itemsOf(slice, fact.id).map(({ item, facts, held }) =>
		term("o", [item], held.some((one) => one.fact.status === "adopted") ? 1 : 0, [...facts, key]),
	);
	return {
		kinds: known.length > 0 ? k : silence("none of its kinds is known", "initiators, programmes, purposes and ties of its members"),
		outputs: o.length > 0 ? o : silence("no item of its agenda is on record", "agenda items, with which of them were decided"),
	};
}

/** How kinds go with output over all formats of which both are known as numbers. */
export function relationOf(
	mixing: Readonly<Record<string, Record<"kinds" | "outputs", CellTerms>>>,
	least: number,
): Record<"formats" | "tau", CellTerms> {
	const both = Object.entries(mixing).flatMap(([id, { kinds, outputs }]) => {
		if (isSilence(kinds) || isSilence(outputs)) return [];
		const k = derived("k", [id], KINDS, kinds as readonly Term[]);
		return isInterval(k.value) ? [] : [k, derived("o", [id], OUTPUTS, outputs as readonly Term[])];
	});
	const n = both.length / 2;
	const few = silence(
		`kinds and output of ${n} formats are known, and ${least} are needed`,
		"for more formats: all four kinds, and what was decided",
	);
	const varies = (symbol: string) => new Set(both.filter((one) => one.symbol === symbol).map(({ value }) => value)).size > 1;
	return {
		formats: n > 0 ? both : few,
		tau: n < least ? few : varies("k") && varies("o") ? both : silence("all of these formats are alike in one of the two", "formats that differ"),
	};
}

/** Apparatus of a format, whose its agenda is, and the ties in pairs under it. */
export function institutionsOf(
	slice: Slice<"actor" | "agenda" | "agreement">,
	{ fact, key }: Format,
	members: ReadonlyMap<ActorId, string>,
): Record<"apparatus" | "owned" | "pairs", Told> {
	const { secretariat, foundingTreaty, rule } = fact;
	const features = { secretariat, "founding treaty": foundingTreaty, "outvoting rule": rule === undefined ? undefined : rule !== "consensus" };
	const f = Object.entries(features).map(([name, has]) =>
		has === undefined ? term("f", [name], EITHER, [], "not known") : term("f", [name], has ? 1 : 0, [key]),
	);
	const b = itemsOf(slice, fact.id).flatMap(({ item, by, facts }) => {
		if (by.length === 0) return [];
		const own = by.map((one) => members.get(stateOf(slice.actor, one))).filter((one) => one !== undefined);
		return [term("b", [item], own.length / by.length, [...facts, key, ...own])];
	});
	const a = pairsOf([...members.keys()]).flatMap(([one, other]) => {
		if (!othersWith(slice, "agreement", one).includes(other)) return [];
		const own = heldOn(slice, "agreement", one, other).filter(
			({ fact: { between, status }, stands }) => stands && status === "in force" && between.length === 2,
		);
		const both = [members.get(one) as string, members.get(other) as string];
		return own.length > 0 ? [term("a", [one, other], 1, [...own.map((held) => held.key), ...both, key])] : [];
	});
	return {
		apparatus: Object.values(features).some((has) => has !== undefined)
			? f
			: silence("no source says whether it has a secretariat, a treaty or a voting rule", "these three of the format"),
		owned: b.length > 0 ? b : silence("who put the items on its agenda is not on record", "agenda items with who put them there"),
		pairs: a.length > 0 ? a : silence("no agreement in force of two of its members alone is on record", "agreements between members"),
	};
}

/** The formats of one size side by side. */
export function contrastOf(
	ids: readonly string[],
	institutions: Readonly<Record<string, Record<"apparatus" | "owned", Told>>>,
	size: Readonly<Record<string, Record<"listed", CellTerms>>>,
): Record<"formats" | "apparatus" | "owned", CellTerms> {
	const over = (column: "apparatus" | "owned", symbol: string): Told => {
		const own = ids.flatMap((id) => {
			const told = institutions[id]?.[column];
			return told && !isSilence(told) ? [named(derived(symbol, [], SCORES[column], told), symbol, [id])] : [];
		});
		return own.length > 0 ? own : silence("it is not known of any of these formats", "secretariat, treaty, rule, and who put items on the agenda");
	};
	// Which formats are of this size hangs on their members.
	const n = ids.map((id) =>
		term("n", [id], 1, [...new Set(((size[id] as Record<"listed", CellTerms>).listed as readonly Term[]).flatMap(({ facts }) => facts))]),
	);
	const sized = (cell: readonly Term[] | Silence): CellTerms =>
		isSilence(cell) ? cell : [...cell, ...n.filter(({ index }) => cell.some((one) => one.index[0] === index[0]))];
	return { formats: n, apparatus: sized(over("apparatus", "s")), owned: sized(over("owned", "b")) };
}

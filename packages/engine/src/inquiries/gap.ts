import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { LENSES } from "../lenses/index.ts";
import type { AnyLens, CellTerms, Column, PartDef } from "../lenses/lens.ts";
import { addressText } from "../lenses/question.ts";
import { type Formula, silence, Terms, term } from "../world/formula.ts";
import type { TermView } from "./explain.ts";
import type { InquiryContext } from "./inquiry.ts";
import type { Indicator, Sides } from "./sides.ts";

const ONE = (symbol: string, what: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit: "as the term",
	compute: (t) => t.one(symbol),
});
const EFFECT: Formula = {
	text: "x′ − x₁",
	symbols: { "x′": "the focal state's number with this item of the other side in the place of its own", "x₁": "the focal state's number" },
	unit: "unit of the number",
	compute: (t) => t.one("x′") - t.one("x₁"),
};
/** One item a row: the values of its first symbol on both sides, and what exchanging the whole item does. */
export const gapColumns = {
	left: { title: "focal state, day asked about", formula: ONE("t₁", "the term on this side") },
	right: { title: "other state or day", formula: ONE("t₂", "the term on the other side") },
	effect: { title: "part of the gap", formula: EFFECT },
} satisfies Record<string, Column>;

type Rows = Record<string, Record<"left" | "right" | "effect", CellTerms>>;
interface Item {
	readonly left: TermView[];
	readonly right: TermView[];
}

/**
 * What makes a gap: the terms of both numbers laid side by side, each item (all symbols of one index) exchanged alone. Silent for an item
 * without which the formula cannot be computed. One row a symbol of an item; the effect is that of the whole item.
 */
export function gapByTerm(context: InquiryContext, indicator: Indicator, sides: Sides): Rows {
	const { lens: id, part, row, mirrored, column } = indicator;
	const lens = LENSES.find((one) => one.id === id) as AnyLens;
	const formula = (lens.parts as Readonly<Record<string, PartDef>>)[part]?.columns[column]?.formula;
	if (!formula || (indicator.left?.value ?? null) === null || (indicator.right?.value ?? null) === null) return {};
	const left = context.explain(addressText(sides.left(id), part, row, column)).terms;
	const right = context.explain(addressText(sides.right(id), part, mirrored, column)).terms;
	const items = new Map<string, Item>();
	const put = (term: TermView, side: keyof Item, index: readonly string[]) => {
		const name = index.length > 0 ? index.join(",") : term.symbol;
		const item = items.get(name) ?? { left: [], right: [] };
		items.set(name, item);
		item[side].push(term);
	};
	for (const one of left) put(one, "left", one.index);
	for (const one of right) put(one, "right", one.index.map(sides.mirror));
	const x1 = numberOf(formula, left);
	const rows: Rows = {};
	for (const [name, item] of items) {
		if (JSON.stringify(item.left.map(bare)) === JSON.stringify(item.right.map(bare))) continue;
		const exchanged = [...left.filter((one) => !item.left.includes(one)), ...item.right];
		const x = numberOf(formula, exchanged);
		const facts = [...new Set([...item.left, ...item.right].flatMap((one) => one.facts))];
		for (const symbol of new Set([...item.left, ...item.right].map((one) => one.symbol))) {
			const [a, b] = [item.left.find((one) => one.symbol === symbol), item.right.find((one) => one.symbol === symbol)];
			rows[name === symbol ? symbol : `${name} ${symbol}`] = {
				left: a ? [term("t₁", [], a.value, a.facts)] : silence("no such term on this side"),
				right: b ? [term("t₂", [], b.value, b.facts)] : silence("no such term on the other side"),
				effect:
					x === undefined || x1 === undefined
						? silence("the formula needs it together with others")
						: [term("x′", [], x, facts), term("x₁", [], x1, [])],
			};
		}
	}
	return rows;
}

const bare = ({ symbol, value }: TermView) => [symbol, value];
const middle = (value: Value) => (lowOf(value) + highOf(value)) / 2;

/** A formula on the middles of some terms; undefined where a term that it needs is not among them. */
function numberOf(formula: Formula, terms: readonly TermView[]): number | undefined {
	try {
		const value = formula.compute(new Terms(terms, middle));
		return Number.isFinite(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

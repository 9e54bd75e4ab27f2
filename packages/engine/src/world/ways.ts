import type { Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, isSilence, type Silence, silence, type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import { corridorIds, corridorOf, legOn, type RouteParts, spellsOf } from "./routes.ts";
import { toldNote, toldNumber } from "./told-number.ts";
import type { Slice } from "./world.ts";

const last = (values: readonly number[]) => values.at(-1) as number;
const STATED = (symbol: string, what: string, unit: string): Formula => ({
	text: `${symbol}, as last told`,
	symbols: { [symbol]: what },
	unit,
	compute: (t) => last(t.all(symbol)),
});
export const COST = STATED("c", "cost of the whole way", "unit of the note");
export const TIME = STATED("t", "days for the whole way", "days");
export const GENERALISED: Formula = {
	text: "g = c + v·t",
	symbols: {
		c: "cost of the whole way, as last told",
		t: "days for the whole way, as last told",
		v: "worth of a day, in the unit of the costs (option `day`)",
	},
	unit: "unit of the costs",
	// Of a day that is worth nothing any number is worth nothing, also one without an upper end.
	compute: (t) => last(t.all("c")) + (t.one("v") === 0 ? 0 : t.one("v") * last(t.all("t"))),
};
/** A corridor as a way between two ends, with what its indicators tell of it. */
export interface Way {
	readonly id: string;
	/** Goods and ends. */
	readonly group: string;
	/** Facts that make it a way between these ends for these goods. */
	readonly facts: readonly string[];
	readonly open: readonly Term[] | Silence;
	readonly cost: readonly Term[] | Silence;
	readonly time: readonly Term[] | Silence;
	readonly g: readonly Term[] | Silence;
	readonly unit: string | undefined;
}

/** The corridors that stand, as ways, with what each costs at a worth of a day. */
export function waysOf(slice: Slice<RouteParts | "indicator">, day: number): Way[] {
	const rowOf = slice.rows(`way ${day}`);
	return corridorIds(slice).flatMap((id) => rowOf(id, () => wayOf(slice, id, day)) ?? []);
}

function wayOf(slice: Slice<RouteParts | "indicator">, id: string, day: number): Way | undefined {
	const held = corridorOf(slice, id);
	if (!held?.stands) return undefined;
	const { fact, key } = held;
	const [first] = fact.legs.flatMap((leg) => spellsOf(slice, leg)[0] ?? []);
	if (!first) return undefined;
	const facts = [key, first.key];
	const here = fact.legs.map((leg) => legOn(slice, leg));
	const open = here.every((leg) => leg !== undefined)
		? here.map((leg) => term("o", [leg.id], leg.open ? 1 : 0, [leg.held.key, ...facts], leg.held.fact.status))
		: silence(`the state of a leg of ${fact.title} on the day is not on record`, "a leg fact that covers the day");
	const costs = indicatorsOf(slice, fact.id, "cost");
	const unit = costs.at(-1)?.fact.unit;
	const cost = valueTerms(
		"c",
		costs.filter((one) => one.fact.unit === unit),
		facts,
		`the cost of ${fact.title}`,
	);
	const time = valueTerms(
		"t",
		indicatorsOf(slice, fact.id, "transit time").filter((one) => one.fact.unit === "days"),
		facts,
		`how many days ${fact.title} takes`,
	);
	const worth = term("v", [], day, [], "option day");
	// Where a day is worth nothing the time need not be known.
	const days = isSilence(time) && day === 0 ? [term("t", [], 0, [], "not counted: a day is worth 0")] : time;
	const g = isSilence(cost) ? cost : isSilence(days) ? days : [...cost, ...days, worth];
	const ends = [...fact.ends].sort(byCodeUnit).join(",");
	return { id: fact.id, group: `${first.fact.commodity},${ends}`, facts, open, cost, time, g, unit };
}

const byName = (fact: FactOf<"indicator">) => [`${fact.of} ${fact.what}`];

/** Numbers that the sources give of a corridor, the last told at the end. */
export function indicatorsOf(slice: Slice<"indicator">, of: string, what: string): Held<FactOf<"indicator">>[] {
	return slice
		.group("indicator", byName, `${of} ${what}`)
		.filter(({ fact }) => typeof fact.value !== "string")
		.sort((a, b) => a.latest - b.latest);
}

function valueTerms(symbol: string, told: readonly Held<FactOf<"indicator">>[], facts: readonly string[], what: string): readonly Term[] | Silence {
	if (told.length === 0) return silence(`no source states ${what}`, `${what}, as an indicator of the corridor`);
	return told.map(({ fact, key }) =>
		term(symbol, [fact.at], toldNumber(fact) as Value, [key, ...facts], fact.qualifier ? `${fact.unit}, ${toldNote(fact)}` : fact.unit),
	);
}

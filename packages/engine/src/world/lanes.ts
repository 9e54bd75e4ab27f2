import { byCodeUnit } from "../base/text.ts";
import type { Flow } from "../facts/flow.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";

export type HeldFlow = Held<FactOf<"flow">>;

/** One sort of goods from one actor to another in one unit, in order of time. Amounts in other units, or to a wider end, are other lanes. */
export interface Lane {
	/** from, to, goods and unit. */
	readonly row: string;
	readonly kind: Flow["kind"];
	readonly flows: readonly HeldFlow[];
}

export const AMOUNT: Formula = {
	text: "v = the amount of the last period on record",
	symbols: { v: "amount of one period, in order of time" },
	unit: "unit of the row",
	compute: (t) => t.all("v").at(-1) as number,
};
export const GROWTH: Formula = {
	text: "(last − first) / first",
	symbols: { v: "amount of one period, in order of time" },
	unit: "share of the first",
	compute: (t) => ((t.all("v").at(-1) as number) - (t.all("v")[0] as number)) / (t.all("v")[0] as number),
};

/** Lanes of each kind by row, in order of rows. */
export function lanesOf(flows: readonly HeldFlow[]): Lane[] {
	const lanes = new Map<string, { row: string; kind: Flow["kind"]; flows: HeldFlow[] }>();
	for (const held of flows) {
		const { from, to, what, unit, kind, origin, for: purpose } = held.fact;
		// What only passes through, or pays for one thing, may be a part of the whole told beside it: it is a lane of its own.
		const goods = [what, ...(origin ? [`of ${origin}`] : []), ...(purpose ? [`for ${purpose}`] : [])].join(" ");
		const row = [from, to, rowText(goods), rowText(unit)].join(",");
		const lane = lanes.get(`${row},${kind}`) ?? { row, kind, flows: [] };
		lanes.set(`${row},${kind}`, lane);
		lane.flows.push(held);
	}
	for (const lane of lanes.values()) lane.flows.sort((a, b) => a.span.to - b.span.to);
	return [...lanes.values()].sort((a, b) => byCodeUnit(a.row, b.row));
}

/** The amounts of a lane as terms v, one a period. */
export function amountTerms(lane: Lane): Term[] {
	return lane.flows.map(({ fact, key }) => term("v", [fact.during], fact.value, [key], fact.qualifier));
}

/** Text as part of a row: an address has its own use for slashes, a row for commas. */
export function rowText(text: string): string {
	return text.replaceAll("/", "–").replaceAll(",", " ");
}

import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { inOrder } from "../base/text.ts";
import type { Flow } from "../facts/flow.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

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

function laneRow({ from, to, what, unit, origin, for: purpose }: Flow): string {
	// What only passes through, or pays for one thing, may be a part of the whole told beside it: it is a lane of its own.
	const goods = [what, ...(origin ? [`of ${origin}`] : []), ...(purpose ? [`for ${purpose}`] : [])].join(" ");
	return [from, to, rowText(goods), rowText(unit)].join(",");
}

const inTime = (a: HeldFlow, b: HeldFlow) => a.span.to - b.span.to;
const realisedBy = (fact: FactOf<"flow">) => (fact.kind === "realised" ? [laneRow(fact)] : []);
/** Rows of all lanes from or to an actor that any reading says were realised: the same in all draws. */
export function realisedRows(slice: Slice<"flow">, actor: ActorId): readonly string[] {
	return inOrder(slice.names("flow", realisedBy)).filter((row) => row.split(",", 2).includes(actor));
}
/** What was realised on the lane of a row, in order of time; undefined where nobody tells. */
export function realisedLane(slice: Slice<"flow">, row: string): Lane | undefined {
	const flows = [...slice.group("flow", realisedBy, row)].sort(inTime);
	return flows.length > 0 ? { row, kind: "realised", flows } : undefined;
}

const byLane = (fact: FactOf<"flow">) => [laneRow(fact)];
/** Rows of all lanes of any kind, in order: the same in all draws. */
export function laneRows(slice: Slice<"flow">): readonly string[] {
	return inOrder(slice.names("flow", byLane));
}
/** The lanes of a row, one a kind, of the flows between two that are asked about. */
export function lanesOn(slice: Slice<"flow">, row: string, asked: (from: ActorId, to: ActorId) => boolean): readonly Lane[] {
	const flows = slice.group("flow", byLane, row).filter(({ fact }) => asked(fact.from, fact.to));
	return [...groupBy(flows, ({ fact }) => fact.kind)].map(([kind, own]) => ({ row, kind, flows: own.sort(inTime) }));
}

/** The amounts of a lane as terms v, one a period. */
export function amountTerms(lane: Lane): Term[] {
	return lane.flows.map(({ fact, key }) => term("v", [fact.during], fact.value, [key], fact.qualifier));
}

/** Text as part of a row: an address has its own use for slashes, a row for commas. */
export function rowText(text: string): string {
	return text.replaceAll("/", "–").replaceAll(",", " ");
}

import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { type Dated, latestDay, parseDate } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import type { Held } from "./held.ts";
import { exactNumber } from "./told-number.ts";
import type { Slice } from "./world.ts";

/** What sources call the indicators of ideal points from votes in the General Assembly. */
export const IDEAL_POINT = {
	/** Of a member and year: the estimate. */
	point: "UN ideal point",
	/** Of a member and year: the interval that the source gives it, from low to high. */
	interval: "UN ideal point, 90 % interval",
	/** Of the member that stands lowest, or highest, of all in a year: without both, distances have no measure. */
	lowest: "lowest UN ideal point of any member",
	highest: "highest UN ideal point of any member",
	unit: "standard deviations of all members and years",
} as const;

type HeldIndicator = Held<FactOf<"indicator">>;

/** The interval of one number and the fact that states it. */
export interface HeldInterval {
	readonly key: string;
	readonly low: number;
	readonly high: number;
}

/** One number and the fact that states it. */
export interface HeldNumber {
	readonly key: string;
	readonly value: number;
}

/** The lowest and the highest of all members in a year. */
export interface IdealRange {
	readonly lowest: readonly HeldNumber[];
	readonly highest: readonly HeldNumber[];
}

type Reads = Slice<"indicator">;
const ENDS: ReadonlySet<string> = new Set([IDEAL_POINT.lowest, IDEAL_POINT.highest]);
const NOWHERE: readonly string[] = [];

/** Indicators of ideal points by the state and year that they are of; the two that all distances of a year are measured by, by the year. */
const byYear = ({ unit, what, of, at }: FactOf<"indicator">) => (unit !== IDEAL_POINT.unit ? NOWHERE : [ENDS.has(what) ? at : `${of} ${at}`]);

/** Every year that an ideal point is on record of in any reading, the earliest first: the same in all draws. */
export function idealYears(slice: Reads): readonly string[] {
	const years = new Set(slice.names("indicator", byYear).map((name) => name.slice(name.indexOf(" ") + 1)));
	const lastDay = (at: string) => latestDay(parseDate(at) as Dated, slice.frame.on);
	return [...years].sort((a, b) => lastDay(a) - lastDay(b) || (a < b ? -1 : 1));
}

const numberOf = once(({ key, fact }: HeldIndicator): HeldNumber => ({ key, value: fact.value as number }));
const intervalOf = once(({ key, fact }: HeldIndicator): HeldInterval => ({ key, ...(fact.value as { low: number; high: number }) }));
const told = (slice: Reads, state: ActorId, at: string) => slice.group("indicator", byYear, `${state} ${at}`);

/** The ideal point of a state in a year. One that is stated as an interval, or hedged, is left out: a distance has no one direction in it. */
export function pointOn(slice: Reads, state: ActorId, at: string): HeldNumber | undefined {
	const held = told(slice, state, at).findLast(({ fact }) => fact.what === IDEAL_POINT.point && exactNumber(fact) !== undefined);
	return held && numberOf(held);
}

/** The interval that its source gives to it. */
export function intervalOn(slice: Reads, state: ActorId, at: string): HeldInterval | undefined {
	const held = told(slice, state, at).findLast(({ fact }) => fact.what === IDEAL_POINT.interval && typeof fact.value === "object");
	return held && intervalOf(held);
}

/** What distances of a year are measured by. */
export function rangeOn(slice: Reads, at: string): IdealRange {
	const ends = slice.group("indicator", byYear, at).filter(({ fact }) => exactNumber(fact) !== undefined);
	const of = (what: string) => ends.filter(({ fact }) => fact.what === what).map(numberOf);
	return { lowest: of(IDEAL_POINT.lowest), highest: of(IDEAL_POINT.highest) };
}

import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { FactOf } from "../facts/index.ts";
import type { Held } from "./held.ts";
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

/** What is on record of one year. */
export interface IdealYear {
	/** The year, as the facts write it. */
	readonly at: string;
	readonly latest: number;
	readonly points: ReadonlyMap<ActorId, HeldNumber>;
	readonly intervals: ReadonlyMap<ActorId, HeldInterval>;
	readonly lowest: readonly HeldNumber[];
	readonly highest: readonly HeldNumber[];
}

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

const numberOf = once(({ key, fact }: HeldIndicator): HeldNumber => ({ key, value: fact.value as number }));
const intervalOf = once(({ key, fact }: HeldIndicator): HeldInterval => ({ key, ...(fact.value as { low: number; high: number }) }));

/** Indicators of ideal points, by year. */
const byYear = ({ unit, at }: FactOf<"indicator">) => (unit === IDEAL_POINT.unit ? [at] : NO_YEAR);
const NO_YEAR: readonly string[] = [];

/** Ideal points on record, by year, the earliest first. A point that is stated as an interval is left out: a distance has no one direction in it. */
export function idealYears(slice: Slice<"indicator">): readonly IdealYear[] {
	const rowOf = slice.rows("ideal year");
	return slice
		.names("indicator", byYear)
		.map((at) => rowOf(at, () => yearOf(at, slice.group("indicator", byYear, at))))
		.filter((year) => year !== undefined)
		.sort((a, b) => a.latest - b.latest || (a.at < b.at ? -1 : 1));
}

function yearOf(at: string, own: readonly HeldIndicator[]): IdealYear | undefined {
	if (own.length === 0) return undefined;
	const points = new Map<ActorId, HeldNumber>();
	const intervals = new Map<ActorId, HeldInterval>();
	const [lowest, highest]: [HeldNumber[], HeldNumber[]] = [[], []];
	let latest = Number.NEGATIVE_INFINITY;
	for (const held of own) {
		latest = Math.max(latest, held.latest);
		const { what, of, value } = held.fact;
		if (what === IDEAL_POINT.interval && typeof value === "object") intervals.set(of as ActorId, intervalOf(held));
		if (typeof value !== "number") continue;
		if (what === IDEAL_POINT.point) points.set(of as ActorId, numberOf(held));
		else if (what === IDEAL_POINT.lowest) lowest.push(numberOf(held));
		else if (what === IDEAL_POINT.highest) highest.push(numberOf(held));
	}
	return { at, latest, points, intervals, lowest, highest };
}

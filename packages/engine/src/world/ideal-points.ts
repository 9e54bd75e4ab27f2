import type { ActorId } from "../base/id.ts";
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
	readonly intervals: ReadonlyMap<ActorId, { readonly key: string; readonly low: number; readonly high: number }>;
	readonly lowest: readonly HeldNumber[];
	readonly highest: readonly HeldNumber[];
}

/** One number and the fact that states it. */
export interface HeldNumber {
	readonly key: string;
	readonly value: number;
}

/** Ideal points on record, by year, the earliest first. A point that is stated as an interval is left out: a distance has no one direction in it. */
export function idealYears(slice: Slice<"indicator">): readonly IdealYear[] {
	const told = slice.indicator.filter(({ fact }) => fact.unit === IDEAL_POINT.unit);
	const years = new Map<string, HeldIndicator[]>();
	for (const held of told) years.set(held.fact.at, [...(years.get(held.fact.at) ?? []), held]);
	return [...years]
		.map(([at, own]) => {
			const numbers = (what: string) =>
				own.flatMap(({ fact, key }) =>
					fact.what === what && typeof fact.value === "number" ? [{ of: fact.of as ActorId, key, value: fact.value }] : [],
				);
			return {
				at,
				latest: Math.max(...own.map(({ latest }) => latest)),
				points: new Map(numbers(IDEAL_POINT.point).map(({ of, key, value }) => [of, { key, value }])),
				intervals: new Map(
					own.flatMap(({ fact, key }) =>
						fact.what === IDEAL_POINT.interval && typeof fact.value === "object" ? [[fact.of as ActorId, { key, ...fact.value }] as const] : [],
					),
				),
				lowest: numbers(IDEAL_POINT.lowest),
				highest: numbers(IDEAL_POINT.highest),
			};
		})
		.sort((a, b) => a.latest - b.latest || (a.at < b.at ? -1 : 1));
}

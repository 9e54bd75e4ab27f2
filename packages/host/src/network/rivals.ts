import type { Head, StateId } from "@interconnector/engine";

/** Why two states are held to be rivals, and when, by one list. */
export interface RivalGround {
	/** The dataset that says so. */
	readonly list: string;
	/** In the order of the ids. */
	readonly between: readonly [StateId, StateId];
	readonly since: number;
	/** The last year of it; undefined when the list carries it on after its end. */
	readonly ended: number | undefined;
	/** In words, without a capital letter. */
	readonly because: string;
}

/** A rivalry that ended so many years ago weighs under a thirtieth (it halves every 3 years): left out. */
const FORGOTTEN = 15;

type Rival = NonNullable<Head["rivals"]>[number];

/**
 * Rival pairs among some states in a year: every pair once, with every ground that was not over long ago, of each list the latest. A pair is
 * one from the first of these grounds to the last; it is whole while that lasts, and after it the engine lets it weigh half as much
 * every 3 years.
 */
export function rivalPairs(members: readonly StateId[], grounds: readonly RivalGround[], year: number): Rival[] {
	const inside = new Set(members);
	const pairs = new Map<string, Map<string, RivalGround>>();
	for (const ground of grounds) {
		const { between, list, since, ended } = ground;
		if (!between.every((id) => inside.has(id)) || (ended !== undefined && ended <= year - FORGOTTEN)) continue;
		const key = between.join(" ");
		const own = pairs.get(key) ?? new Map<string, RivalGround>();
		pairs.set(key, own);
		const known = own.get(list);
		if (!known || known.since < since) own.set(list, ground);
	}
	const found = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => [...own.values()]);
	return found.map((own): Rival => {
		const [a, b] = (own[0] as RivalGround).between;
		const since = Math.min(...own.map((one) => one.since));
		const ended = Math.max(...own.map((one) => one.ended ?? Number.POSITIVE_INFINITY));
		const because = own.map((one) => one.because).join("; ");
		return {
			between: [a, b],
			weight: 1,
			during: `${since}/${Number.isFinite(ended) ? ended : ".."}`,
			because: `${because.charAt(0).toUpperCase()}${because.slice(1)}`,
		};
	});
}

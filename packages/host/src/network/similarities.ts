import { type PairSimilarity, type Panel, pairIndex, type StateId } from "@interconnector/engine";
import type { Network, Saying } from "./aggregate.ts";
import { nameOf } from "./names.ts";
import { pairsOf, placesOf } from "./rows.ts";

/** What all members chose in one year. */
export interface Round {
	readonly year: number;
	/** Of all members, at the places of the panel. */
	readonly alike: PairSimilarity;
	/** Places of the states that chose anything in that year. */
	readonly sides: readonly number[];
}

/** What was compared. */
export interface Compared {
	readonly panel: Panel;
	readonly on: "votes" | "organisations";
	/** The newest first: a pair is compared in the first of them in which both chose on enough items. */
	readonly rounds: readonly Round[];
	/** Items that a pair needs to be compared. */
	readonly enough: number;
	/** What the items are, for the gist: "roll calls". */
	readonly items: string;
	readonly at: (a: StateId, b: StateId, year: number) => string;
}

/** Mean κ over all pairs of the states that chose anything and share enough items, and how many pairs those are. */
export function worldOf({ alike, sides }: Round, enough: number): { readonly mean: number; readonly pairs: number } {
	let sum = 0;
	let pairs = 0;
	for (const [n, i] of sides.entries())
		for (const j of sides.slice(n + 1)) {
			const at = pairIndex(i, j, alike.states);
			const kappa = alike.kappa[at] as number;
			if ((alike.common[at] as number) < enough || Number.isNaN(kappa)) continue;
			sum += kappa;
			pairs++;
		}
	return { mean: sum / pairs, pairs };
}

export const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** κ of every pair of some states, beside the mean over all dyads of the dataset in that year. */
export function similaritiesOf({ panel, on, rounds, enough, items, at }: Compared) {
	const worlds = rounds.map((round) => worldOf(round, enough));
	/** The newest year in which a pair can be compared. A pair is looked at once, however many networks it is in. */
	const known = new Map<string, Saying | undefined>();
	const compared = (a: StateId, i: number, b: StateId, j: number): Saying | undefined => {
		const key = `${i} ${j}`;
		if (!known.has(key)) known.set(key, compare(a, i, b, j));
		return known.get(key);
	};
	const compare = (a: StateId, i: number, b: StateId, j: number): Saying | undefined => {
		for (const [k, { year, alike }] of rounds.entries()) {
			const place = pairIndex(i, j, alike.states);
			const [common, kappa] = [alike.common[place] as number, alike.kappa[place] as number];
			if (common < enough || Number.isNaN(kappa)) continue;
			const value = thousandths(kappa);
			const world = thousandths(worlds[k]?.mean ?? Number.NaN);
			return {
				at: at(a, b, year),
				says: { is: "similarity", between: [a, b], on, measure: "kappa", value, world, items: common, at: String(year) },
				gist: `${nameOf(a)} and ${nameOf(b)}: κ ${value} on ${common} ${items} of ${year}.`,
			};
		}
		return undefined;
	};
	const among = (members: readonly StateId[]): Network => {
		const places = [...placesOf(panel, [...members].sort())];
		const without = new Set<StateId>();
		const sayings = [...pairsOf(places)].flatMap(([[a, i], [b, j]]): Saying[] => {
			const found = compared(a, i, b, j);
			if (!found) without.add(a).add(b);
			return found ? [found] : [];
		});
		// Every pair of them was compared: that is what complete means here.
		const complete = places.map(([id]) => id).filter((id) => !without.has(id));
		return { sayings, ...(complete.length > 1 ? { complete } : {}) };
	};
	return { among, worlds };
}

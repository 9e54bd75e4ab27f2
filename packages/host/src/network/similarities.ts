import type { Panel, StateId } from "@interconnector/engine";
import type { Network } from "./aggregate.ts";
import { type Choices, meanKappa } from "./kappa.ts";
import { nameOf } from "./names.ts";
import { pairsOf, placesOf } from "./rows.ts";

/** What all members chose in one year. */
export interface Compared {
	readonly panel: Panel;
	readonly on: "votes" | "organisations";
	readonly year: number;
	readonly choices: Choices;
	/** Places of the states that chose anything in that year. */
	readonly sides: readonly number[];
	/** Items that a pair needs to be compared. */
	readonly enough: number;
	/** What was compared, for the gist: "roll calls". */
	readonly items: string;
	readonly at: (a: StateId, b: StateId) => string;
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** κ of every pair of some states, beside the mean over all dyads of the dataset in that year. */
export function similaritiesOf({ panel, on, year, choices, sides, enough, items, at }: Compared) {
	const world = meanKappa(choices, sides, enough);
	const chose = new Set(sides);
	const among = (members: readonly StateId[]): Network => {
		const places = [...placesOf(panel, [...members].sort())].filter(([, place]) => chose.has(place));
		const without = new Set<StateId>();
		const sayings = [...pairsOf(places)].flatMap(([[a, i], [b, j]]) => {
			const found = choices.compare(i, j);
			if (found.items < enough || Number.isNaN(found.kappa)) {
				without.add(a).add(b);
				return [];
			}
			const value = thousandths(found.kappa);
			return {
				at: at(a, b),
				says: {
					is: "similarity" as const,
					...{ between: [a, b] as [StateId, StateId], on, measure: "kappa" as const, value, world: thousandths(world.mean) },
					...{ items: found.items, at: String(year) },
				},
				gist: `${nameOf(a)} and ${nameOf(b)} chose alike on ${found.items} ${items} of ${year} with κ ${value}.`,
			};
		});
		// Every pair of them was compared: that is what complete means here.
		const complete = places.map(([id]) => id).filter((id) => !without.has(id));
		return { sayings, ...(complete.length > 1 ? { complete } : {}) };
	};
	return { among, world };
}

import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { type Silence, silence } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

/** Actors between which a source lists all there is of one kind, so that what it does not list is not. */
export interface Covered {
	/** In code-unit order. */
	readonly actors: readonly ActorId[];
	readonly has: (actor: string) => boolean;
	/** Keys of every list that was looked at: that this one is used hangs on the others. */
	readonly keys: readonly string[];
}

/**
 * Up to so many years after a list ended it is carried on, as the facts are that stood at its end: the public lists of pacts, rivalries
 * and neighbours end years before the day that is asked about. The age of the newest fact beside a number tells how old it is.
 */
const CARRIED = 10 * YEAR;

/** Whether a list speaks of the day: it stands, or ended shortly enough before to be carried on. */
export function carried({ stands, latest }: Held<FactOf<"coverage">>, on: number): boolean {
	return stands || (latest <= on && on - latest <= CARRIED);
}

const byPart = (fact: FactOf<"coverage">) => [fact.part];

/**
 * The longest list of a part on the day, or of the newest that is carried on to it, or why there is none. A dossier written about one state is a star around it: what
 * ranks states against each other, or counts what is missing, runs on such a list only.
 */
export function coveredIn(slice: Slice<"coverage">, part: FactOf<"coverage">["part"]): Covered | Silence {
	const all = slice.group("coverage", byPart, part).filter((one) => carried(one, slice.frame.on));
	const newest = Math.max(...all.map(({ stands, latest }) => (stands ? Number.POSITIVE_INFINITY : latest)));
	const standing = all.filter(({ stands, latest }) => stands || latest === newest);
	const longest = standing.reduce<readonly ActorId[]>((best, { fact }) => (fact.actors.length > best.length ? fact.actors : best), []);
	if (longest.length === 0)
		return silence(`no source lists all ${part} between the states`, `a coverage fact of ${part}: which list is complete, between whom, when`);
	return slice.recall("covered", standing, () => {
		const members = new Set<string>(longest);
		return { actors: [...longest].sort(byCodeUnit), has: (actor: string) => members.has(actor), keys: standing.map(({ key }) => key) };
	});
}

import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { type Silence, silence } from "./formula.ts";
import type { Slice } from "./world.ts";

/** Actors between which a source lists all there is of one kind, so that what it does not list is not. */
export interface Covered {
	/** In code-unit order. */
	readonly actors: readonly ActorId[];
	readonly has: (actor: string) => boolean;
	/** Keys of every list that stands: that this one is used hangs on the others. */
	readonly keys: readonly string[];
}

/**
 * The longest list of a part that stands on the day, or why there is none. A dossier written about one state is a star around it: what
 * ranks states against each other, or counts what is missing, runs on such a list only.
 */
export function coveredIn(slice: Slice<"coverage">, part: FactOf<"coverage">["part"]): Covered | Silence {
	const standing = slice.coverage.filter(({ fact, stands }) => stands && fact.part === part);
	const longest = standing.reduce<readonly ActorId[]>((best, { fact }) => (fact.actors.length > best.length ? fact.actors : best), []);
	if (longest.length === 0)
		return silence(`no source lists all ${part} between the states`, `a coverage fact of ${part}: which list is complete, between whom, when`);
	const members = new Set<string>(longest);
	return { actors: [...longest].sort(byCodeUnit), has: (actor) => members.has(actor), keys: standing.map(({ key }) => key) };
}

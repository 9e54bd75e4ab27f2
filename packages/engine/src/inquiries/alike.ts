import type { Source } from "../evidence/source.ts";
import type { Cell } from "../lenses/finding.ts";
import type { World } from "../world/world.ts";
import type { Sides } from "./sides.ts";

/**
 * Why two numbers are not covered alike, or undefined where they are: every source under one of them stands under the other as well, or
 * declares that it covers both states completely. A dossier written about one state knows more of it, which would look like a gap.
 */
export function unlike(world: World, left: Cell, right: Cell, { states, called }: Pick<Sides, "states" | "called">): string | undefined {
	const [a, b] = [sourcesUnder(world, left), sourcesUnder(world, right)];
	const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].filter((id) => !other.has(id) && !coversBoth(world, id, states));
	const said = [
		[called[0], only(a, b)],
		[called[1], only(b, a)],
	] as const;
	const parts = said.filter(([, ids]) => ids.length > 0).map(([side, ids]) => `${ids.sort().join(", ")} only on ${side}`);
	return parts.length === 0 ? undefined : `not covered alike: ${parts.join("; ")}`;
}

/** The sources of the claims that a number rests on. */
function sourcesUnder(world: World, cell: Cell): Set<string> {
	const wanted = new Set<string>(cell.rests);
	return new Set(world.dossier.claims.filter(({ id }) => wanted.has(id)).map(({ source }) => source));
}

/** Over what a source covers completely an absent fact means "no", so that it covers a state on which it says nothing. */
function coversBoth(world: World, id: string, states: readonly [string, string]): boolean {
	const covers = (world.dossier.sources.get(id as `source:${string}`) as Source | undefined)?.covers;
	return covers !== undefined && (covers.actors === undefined || states.every((state) => (covers.actors as readonly string[]).includes(state)));
}

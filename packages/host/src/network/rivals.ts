import type { Head, StateId } from "@interconnector/engine";
import type { RivalrySpell } from "./rivalries.ts";

/** A rivalry that ended so many years before the end of coverage weighs under a thirtieth (it halves every 3 years): left out. */
const FORGOTTEN = 15;

type Rival = NonNullable<Head["rivals"]>[number];

/** Rival pairs among some states, whole while they stand; after their end the engine lets them weigh half as much every 3 years. */
export function rivalPairs(members: readonly StateId[], { spells, last }: { spells: readonly RivalrySpell[]; last: number }): Rival[] {
	const inside = new Set(members);
	// Of several spells of one pair the latest stands for all.
	const latest = new Map<string, RivalrySpell>();
	for (const spell of spells) {
		const [a, b] = spell.between;
		if (!inside.has(a) || !inside.has(b) || (spell.ended !== undefined && spell.ended <= last - FORGOTTEN)) continue;
		const known = latest.get(spell.between.join(" "));
		if (!known || known.since < spell.since) latest.set(spell.between.join(" "), spell);
	}
	return [...latest.values()].map(({ between, since, ended }) => ({
		between: [between[0], between[1]],
		weight: 1,
		during: `${since}/${ended ?? ".."}`,
		because: `Strategic rivals by Thompson, Sakuwa and Suhas from ${since}${ended === undefined ? `, still listed in ${last}` : ` to ${ended}`}`,
	}));
}

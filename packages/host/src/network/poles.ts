import type { StateId } from "@interconnector/engine";

/** A set of powers that others align with. Poles are declared, never silently derived: these are the sets to choose from. */
export interface PoleSet {
	readonly id: (typeof POLE_CHOICES)[number];
	readonly title: string;
	readonly poles: readonly StateId[];
	readonly ground: string;
	/** Who comes next by the measure of the set, where it has one, with what it comes to. */
	readonly near?: readonly NearMiss[];
}

/** A power that is no pole of the chosen set, and by what it might be one. */
export interface NearMiss {
	readonly id: StateId;
	readonly by: string;
}

/** Sets by name; the last is computed from a dataset (nmc), the others are lists. */
export const POLE_CHOICES = ["tripolar", "p5", "majors", "capability"] as const;

export const PERMANENT_FIVE: readonly StateId[] = ["actor:usa", "actor:gbr", "actor:fra", "actor:rus", "actor:chn"];

/** The sets that need no dataset. */
export const POLE_SETS: readonly PoleSet[] = [
	{
		id: "tripolar",
		title: "United States, Russia, China",
		poles: ["actor:usa", "actor:rus", "actor:chn"],
		ground: "The tripolar set: the three whose rivalries smaller states are most often said to balance in.",
	},
	{
		id: "p5",
		title: "permanent members of the Security Council",
		poles: PERMANENT_FIVE,
		ground: "The permanent members of the Security Council, which hold a veto there.",
	},
	{
		id: "majors",
		title: "major powers by the list of the Correlates of War",
		poles: [...PERMANENT_FIVE, "actor:deu", "actor:jpn"],
		ground: "The major powers of the Correlates of War since 1991 (State System Membership, version 2016), by the judgement of its authors.",
	},
];

/** Powers that the chosen set does not count, and that come next by its measure or that another of the sets counts, with the ground of each. */
export function nearMisses(chosen: PoleSet, sets: readonly PoleSet[]): readonly NearMiss[] {
	const found = new Map<StateId, string[]>();
	const add = (id: StateId, by: string) => found.set(id, [...(found.get(id) ?? []), by]);
	for (const set of sets) for (const id of set.poles) if (!chosen.poles.includes(id)) add(id, set.title);
	for (const { id, by } of sets.flatMap(({ near = [] }) => near)) if (!chosen.poles.includes(id)) add(id, by);
	return [...found].map(([id, by]) => ({ id, by: by.join("; ") }));
}

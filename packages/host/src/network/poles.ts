import type { StateId } from "@interconnector/engine";

/** A set of powers that others align with. Poles are declared, never silently derived: these are the sets to choose from. */
export interface PoleSet {
	readonly id: "tripolar" | "p5" | "majors";
	readonly title: string;
	readonly poles: readonly StateId[];
	readonly ground: string;
}

export const PERMANENT_FIVE: readonly StateId[] = ["actor:usa", "actor:gbr", "actor:fra", "actor:rus", "actor:chn"];

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
		ground: "By capability: the major powers of the Correlates of War since 1991 (State System Membership, version 2016).",
	},
];

/** The set of that name. */
export function poleSet(id: PoleSet["id"]): PoleSet {
	return POLE_SETS.find((set) => set.id === id) as PoleSet;
}

/** Powers that another set counts and this one does not, each with the sets that count it. */
export function nearMisses(chosen: PoleSet): { readonly id: StateId; readonly by: string }[] {
	const all = [...new Set(POLE_SETS.flatMap(({ poles }) => poles))].filter((id) => !chosen.poles.includes(id));
	return all.map((id) => ({
		id,
		by: POLE_SETS.filter(({ poles }) => poles.includes(id))
			.map(({ title }) => title)
			.join("; "),
	}));
}

import type { Panel, StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { nameOf } from "./names.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** One embassy, whatever it is called between the two. */
export interface Presence {
	readonly from: StateId;
	readonly to: StateId;
	readonly rank: "embassy" | "high commission";
	/** Year of foundation, where it is given. */
	readonly since: number | undefined;
}

/** Who has an embassy, a high commission or a nunciature in whose country; missions accredited elsewhere only are left out. */
export function presences(panels: readonly Panel[], until: number): { list: Presence[]; last: number } | undefined {
	const panel = partOf(panels, "missions");
	const last = panel && lastYear(panel, until);
	if (!panel || last === undefined) return undefined;
	const names = ["state1", "state2", "year", "embassies", "highCommissions", "nunciatures", "deFacto", "elsewhere", "since"];
	const [one, two, when, plain, high, nunciatures, deFacto, elsewhere, since] = names.map((name) => numbersOf(panel, name));
	const list: Presence[] = [];
	for (let row = 0; row < panel.rows; row++) {
		if (when?.[row] !== last) continue;
		const embassies = (plain?.[row] as number) + (nunciatures?.[row] as number);
		const all = embassies + (high?.[row] as number);
		// What serves another state only may be any of the missions of the row; where all may be of that kind, none is counted.
		if (all === 0 || (all <= (elsewhere?.[row] as number) && (deFacto?.[row] as number) === 0)) continue;
		const from = panel.states[one?.[row] as number] as StateId;
		const to = panel.states[two?.[row] as number] as StateId;
		const year = since?.[row] as number;
		list.push({ from, to, rank: embassies > 0 ? "embassy" : "high commission", since: Number.isNaN(year) ? undefined : year });
	}
	return { last, list: list.sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)) };
}

/** Embassies as presence. */
export const embassies = defineAggregate({
	id: "embassies",
	dataset: "embassies",
	title: "Embassies",
	part: "embassies",
	covers: "missions",
	how: "One mission for each state that has an embassy, high commission or nunciature in another. Consulates and de facto missions are left out. What the export lists is carried on; what it does not list is not known.",
	credibility: 2,
	read(panels, until) {
		const read = presences(panels, until);
		const panel = partOf(panels, "missions");
		if (!read || !panel) return undefined;
		const { list, last } = read;
		const among = (members: readonly StateId[]) => {
			const inside = new Set(members);
			const sayings = list
				.filter(({ from, to }) => inside.has(from) && inside.has(to))
				.map(
					({ from, to, rank, since }): Saying => ({
						at: `missions of ${nameOf(from)} in ${nameOf(to)}`,
						says: { is: "mission", from, to, rank, open: true, during: `${since ?? last}/..` },
						gist: `${nameOf(from)} has ${rank === "embassy" ? "an embassy" : "a high commission"} in ${nameOf(to)}.`,
					}),
				);
			return { sayings, ...(panel.covers.complete ? { complete: members } : {}) };
		};
		return { years: String(last), last, notes: [`${last}, carried after it`], among };
	},
});

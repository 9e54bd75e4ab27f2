import { pairIndex, type StateId } from "@interconnector/engine";
import { integer, number } from "../../datasets/build.ts";
import { ENOUGH, membershipsIn } from "../organisations.ts";
import { pairsOf, partOf, placesOf } from "../rows.ts";
import { thousandths, worldOf } from "../similarities.ts";
import { definePairPanel, type PairRow } from "./pair-panel.ts";

/** In how many of the listed bodies two states sat together, and how alike they chose them, in each year. */
export const memberships = definePairPanel({
	dataset: "igo-members",
	part: "likeness",
	title: "Shared memberships and their likeness by year",
	covers: { part: "memberships in the listed bodies", complete: false },
	how: "Full memberships in the listed bodies, counted, and κ over member and not member, year by year. The list is an extract: the numbers compare pairs and years, and are no counts of all organisations.",
	sides: ["one member", "the other"],
	columns: {
		shared: integer("bodies", "listed bodies of which both are full members; 0 is a counted nought"),
		kappa: number("κ", "Cohen's κ over member and not member of the listed bodies"),
		bodies: integer("bodies", "listed in the year"),
		world: number("κ", "mean κ over all pairs of states in the year"),
	},
	*rows(panels, members, from) {
		const last = partOf(panels, "memberships")?.covers.to ?? 0;
		for (let year = from; year <= last; year++) {
			const read = membershipsIn(panels, year);
			if (read?.year !== year) continue;
			const { panel, bodies, round } = read;
			const world = thousandths(worldOf(round, ENOUGH).mean);
			const sides = new Set(round.sides);
			const places: [StateId, number][] = [...placesOf(panel, members)].filter(([, place]) => sides.has(place));
			for (const [[a, i], [b, j]] of pairsOf(places)) {
				const shared = [...bodies.values()].filter((body) => body.has(i) && body.has(j)).length;
				const kappa = thousandths(round.alike.kappa[pairIndex(i, j, round.alike.states)] as number);
				yield [a, b, year, shared, kappa, bodies.size, world] satisfies PairRow;
			}
		}
	},
});

import { pairIndex, type StateId } from "@interconnector/engine";
import { integer, number } from "../../datasets/build.ts";
import { pairsOf, placesOf } from "../rows.ts";
import { thousandths, worldOf } from "../similarities.ts";
import { ballotsOf, ENOUGH_SHARED } from "../votes.ts";
import { definePairPanel, type PairRow } from "./pair-panel.ts";

/** How alike two members voted in each year. */
export const votes = definePairPanel({
	dataset: "un-votes",
	part: "likeness",
	title: "Likeness of votes in the General Assembly by year",
	covers: { part: "likeness of votes of members in the General Assembly", complete: false },
	how: `κ, π and S of every pair of members over yes, abstain, no, year by year; not known below ${ENOUGH_SHARED} roll calls on which both voted.`,
	sides: ["one member", "the other"],
	columns: {
		kappa: number("κ", "Cohen's κ with quadratic weights"),
		pi: number("π", "Scott's π with quadratic weights"),
		s: number("S", "Signorino and Ritter's S with absolute distances"),
		shared: integer("roll calls", "on which both voted yes, abstain or no"),
		world: number("κ", "mean κ over all pairs of members in the year, since members agree on most things"),
	},
	*rows(panels, members, from) {
		const cast = ballotsOf(panels);
		if (!cast) return;
		const places: [StateId, number][] = [...placesOf(cast.panel, members)];
		for (const year of cast.years.filter((one) => one >= from)) {
			const round = cast.roundOf(year);
			const { alike } = round;
			const world = thousandths(worldOf(round, ENOUGH_SHARED).mean);
			for (const [[a, i], [b, j]] of pairsOf(places)) {
				const at = pairIndex(i, j, alike.states);
				const shared = alike.common[at] as number;
				const cells = [alike.kappa, alike.pi, alike.s].map((one) => (shared < ENOUGH_SHARED ? Number.NaN : thousandths(one[at] as number)));
				if (shared > 0) yield [a, b, year, ...cells, shared, world] satisfies PairRow;
			}
		}
	},
});

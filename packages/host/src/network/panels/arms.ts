import { integer, number } from "../../datasets/build.ts";
import { armsShare, delivered } from "../arms.ts";
import { partOf } from "../rows.ts";
import { definePairPanel, type PairRow, rounded } from "./pair-panel.ts";

/** Calendar years that are added up, as the publisher does: one large system makes a year. */
const WINDOW = 5;

/** A supplier's share of what a state received in each five years. */
export const arms = definePairPanel({
	dataset: "sipri-tiv",
	part: "shares",
	title: `Shares of arms imports by ${WINDOW} years`,
	covers: { part: "shares of imports of major arms", complete: true },
	how: `The supplier's share of deliveries in trend indicator values over ${WINDOW} years, each year told by the ${WINDOW} that end with it; not known where nothing was delivered at all. Deliveries of unknown suppliers are in the total.`,
	sides: ["who received", "the supplier"],
	year: integer("year", `the last of the ${WINDOW} years`),
	columns: {
		share: number("share of the arms imports of state1", "deliveries by state2, of all that state1 received; 0 is nought or less than .00005"),
		total: integer("million TIV", "all that state1 received in these years; it measures military worth and not money"),
	},
	*rows(panels, members, from) {
		const last = partOf(panels, "deliveries")?.covers.to ?? 0;
		for (let year = from + WINDOW - 1; year <= last; year++) {
			const read = delivered(panels, year, WINDOW);
			if (!read) continue;
			for (const whole of members)
				for (const part of members) {
					if (part === whole) continue;
					const found = armsShare(read, whole, part);
					yield [whole, part, year, rounded(found?.share ?? Number.NaN, 4), Math.round(found?.total ?? 0)] satisfies PairRow;
				}
		}
	},
});

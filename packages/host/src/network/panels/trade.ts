import { number } from "../../datasets/build.ts";
import { partOf } from "../rows.ts";
import { traded, tradeShare, tradeTotal } from "../trade.ts";
import { definePairPanel, type PairRow, rounded } from "./pair-panel.ts";

/** A partner's share of a state's trade in each year. */
export const trade = definePairPanel({
	dataset: "cow-trade",
	part: "shares",
	title: "Shares of trade by year",
	covers: { part: "shares of trade in goods", complete: false },
	how: "The partner's share of imports and exports together, over all partners that the dataset knows of, year by year, however small; not known where one of the two ways is not.",
	sides: ["whose trade", "the partner"],
	columns: {
		share: number("share of the trade of state1", "imports from and exports to state2, of all that is known; 0 is nought or less than .00005"),
		total: number("million current USD", "imports and exports of state1 with all partners, as far as they are known"),
	},
	*rows(panels, members, from) {
		const last = partOf(panels, "dyads")?.covers.to ?? 0;
		for (let year = from; year <= last; year++) {
			const read = traded(panels, year);
			if (read?.year !== year) continue;
			for (const whole of members) {
				const total = Math.round(tradeTotal(read, whole)) || Number.NaN;
				for (const part of members)
					if (read.with.get(whole)?.has(part))
						yield [whole, part, year, rounded(tradeShare(read, whole, part)?.share ?? Number.NaN, 4), total] satisfies PairRow;
			}
		}
	},
});

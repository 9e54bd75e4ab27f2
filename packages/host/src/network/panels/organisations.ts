import type { StateId } from "@interconnector/engine";
import { number } from "../../datasets/build.ts";
import { numbersOf, partOf } from "../rows.ts";
import { definePairPanel, type PairRow, rounded } from "./pair-panel.ts";

/** How many organisations two states share beside what each of them shares with everybody, in each year. */
export const organisations = definePairPanel({
	dataset: "cow-igo",
	part: "sharing",
	title: "Shared organisations beside those shared with everybody, by year",
	covers: { part: "shared full memberships in intergovernmental organisations, beside the mean", complete: true },
	how: "The organisations that a pair shares, divided by the mean of what either shares with every other state in the year: worldwide bodies, which all share, cancel out. The counts are the dataset's own column and are not passed on.",
	sides: ["one state", "the other"],
	columns: {
		sharing: number("times the usual", "1 = as many as the two share with a state on average; not known where they share none with anybody"),
	},
	*rows(panels, members, from) {
		const panel = partOf(panels, "dyads");
		if (!panel) return;
		const [one, two, when, count] = ["state1", "state2", "year", "shared"].map((name) => numbersOf(panel, name)) as [
			Int16Array,
			Int16Array,
			Int32Array,
			Int32Array,
		];
		const sums = new Map<string, { total: number; partners: number }>();
		const add = (state: number, year: number, shared: number) => {
			const key = `${state} ${year}`;
			const own = sums.get(key) ?? { total: 0, partners: 0 };
			sums.set(key, { total: own.total + shared, partners: own.partners + 1 });
		};
		const wanted = new Set<string>(members);
		const own: { a: number; b: number; year: number; shared: number }[] = [];
		for (let row = 0; row < panel.rows; row++) {
			const [a, b, year, shared] = [one[row], two[row], when[row], count[row]] as [number, number, number, number];
			if (year < from) continue;
			add(a, year, shared);
			add(b, year, shared);
			if (wanted.has(panel.states[a] as string) && wanted.has(panel.states[b] as string)) own.push({ a, b, year, shared });
		}
		for (const { a, b, year, shared } of own) {
			const means = [a, b].map((state) => sums.get(`${state} ${year}`)).map((sum) => (sum?.total ?? 0) / (sum?.partners ?? 1)) as [number, number];
			const usual = (means[0] + means[1]) / 2;
			const pair = [panel.states[a] as StateId, panel.states[b] as StateId].sort() as [StateId, StateId];
			yield [...pair, year, usual === 0 ? Number.NaN : rounded(shared / usual, 3)] satisfies PairRow;
		}
	},
});

import type { Panel, PanelCoverage, StateId } from "@interconnector/engine";
import { type ColumnSpec, type Columns, PanelBuilder, state, year } from "../../datasets/build.ts";

/** One row: two states, a year, and a cell for each column; NaN = not known. */
export type PairRow = readonly [a: StateId, b: StateId, year: number, ...cells: number[]];

/** One public dataset made into a small table about pairs of states, year by year: what its facts are for one year, for all of them. One file a panel. */
export interface PairPanel {
	/** The dataset that it is computed from (datasets/index.ts). */
	readonly dataset: string;
	/** What the panel is called beside others of its source. */
	readonly part: string;
	readonly title: string;
	readonly covers: Pick<PanelCoverage, "part" | "complete">;
	/** How rows become cells, and which of the numbers in it are choices. */
	readonly how: string;
	/** Who state1 and state2 are; a pair without direction has the lower id first. */
	readonly sides: readonly [string, string];
	/** What stands in `year` where it is more than a calendar year. */
	readonly year?: ColumnSpec;
	readonly columns: Columns;
	/** The rows among some states from a year on; none where the dataset holds nothing then. */
	readonly rows: (panels: readonly Panel[], members: readonly StateId[], from: number) => Iterable<PairRow>;
}

export function definePairPanel(panel: PairPanel): PairPanel {
	return Object.freeze(panel);
}

/** The table among some states from a year on; undefined where it has no row. The same dataset makes the same table. */
export function pairPanelOf(spec: PairPanel, panels: readonly Panel[], members: readonly StateId[], from: number): Panel | undefined {
	const states = [...members].sort();
	const place = new Map(states.map((id, i) => [id, i]));
	const [one, two] = spec.sides;
	const out = new PanelBuilder("dyad-year", spec.part, {
		state1: state(one),
		state2: state(two),
		year: spec.year ?? year,
		...spec.columns,
	});
	// Pair after pair, each in the order of its years: as people read it, and as it packs best.
	const rows = [...spec.rows(panels, states, from)].sort(
		(x, y) => (place.get(x[0]) as number) - (place.get(y[0]) as number) || (place.get(x[1]) as number) - (place.get(y[1]) as number) || x[2] - y[2],
	);
	if (rows.length === 0) return undefined;
	for (const [a, b, when, ...cells] of rows) out.add(place.get(a) as number, place.get(b) as number, when, ...cells);
	const years = [...new Set(rows.map(([, , when]) => when))].sort((a, b) => a - b);
	const [first, last] = [years[0] as number, years.at(-1) as number];
	const gaps = Array.from({ length: last - first }, (_, i) => first + i).filter((when) => !years.includes(when));
	return out.finish(states, { actors: states, from: first, to: last, ...(gaps.length > 0 ? { gaps } : {}), ...spec.covers });
}

export const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

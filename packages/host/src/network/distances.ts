import type { Panel, StateId } from "@interconnector/engine";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Distances in kilometres in one year. */
export interface Distances {
	readonly states: readonly StateId[];
	readonly between: (a: StateId, b: StateId) => number | undefined;
}

/** Distances of the last year up to `until`: least distances of territories, or of capitals, whichever the panel has. */
export function distancesOf(panels: readonly Panel[], until: number): Distances | undefined {
	const panel = partOf(panels, "dyads");
	// One cross-section of CEPII has no other year: distances between cities do not change.
	const year = panel && (panel.covers.from === panel.covers.to ? panel.covers.to : lastYear(panel, until));
	if (!panel || year === undefined) return undefined;
	const [one, two, when] = ["state1", "state2", "year"].map((name) => numbersOf(panel, name));
	const km = numbersOf(panel, panel.columns.capitals ? "capitals" : "distance");
	const n = panel.states.length;
	const found = new Map<number, number>();
	for (let row = 0; row < panel.rows; row++) {
		if (when?.[row] !== year || Number.isNaN(km[row])) continue;
		const [a, b] = [one?.[row] as number, two?.[row] as number];
		found.set(Math.min(a, b) * n + Math.max(a, b), km[row] as number);
	}
	const at = new Map(panel.states.map((id, i) => [id, i]));
	return {
		states: panel.states,
		between: (a, b) => {
			const [i, j] = [at.get(a), at.get(b)];
			return i === undefined || j === undefined ? undefined : found.get(Math.min(i, j) * n + Math.max(i, j));
		},
	};
}

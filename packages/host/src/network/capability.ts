import type { Panel, StateId } from "@interconnector/engine";
import { nameOf } from "./names.ts";
import type { PoleSet } from "./poles.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Share of the world's material capabilities from which a state is a pole by capability. */
export const LEAST_SHARE = 0.05;
/** States below the line that are named beside it. */
const NEXT = 3;

/**
 * The powers that hold at least `LEAST_SHARE` of the world's material capabilities (CINC) in the last year up to `until`, the greatest first,
 * with those that come next as near misses. Undefined when the year has fewer than two: one pole is no set to balance in.
 */
export function capabilitySet(panels: readonly Panel[], until: number): PoleSet | undefined {
	const panel = partOf(panels, "capabilities");
	const year = panel && lastYear(panel, until);
	if (!panel || year === undefined) return undefined;
	const [state, when, cinc] = ["state", "year", "cinc"].map((name) => numbersOf(panel, name));
	const shares: { id: StateId; share: number }[] = [];
	for (let row = 0; row < panel.rows; row++)
		if (when?.[row] === year && !Number.isNaN(cinc?.[row]))
			shares.push({ id: panel.states[state?.[row] as number] as StateId, share: cinc?.[row] as number });
	shares.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
	const poles = shares.filter(({ share }) => share >= LEAST_SHARE);
	if (poles.length < 2) return undefined;
	const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
	return {
		id: "capability",
		title: `at least ${LEAST_SHARE * 100} % of the world's material capabilities`,
		poles: poles.map(({ id }) => id),
		ground: `By the Composite Index of National Capability (National Material Capabilities) in ${year}: ${poles
			.map(({ id, share }) => `${nameOf(id)} ${percent(share)}`)
			.join(", ")}. It counts people, soldiers, steel and energy, not wealth or will.`,
		near: shares.slice(poles.length, poles.length + NEXT).map(({ id, share }) => ({ id, by: `${percent(share)} of capabilities in ${year}` })),
	};
}

/** How many people live in each state, in thousands, in the last year up to `until`. */
export function peopleOf(panels: readonly Panel[], until: number): ReadonlyMap<StateId, number> | undefined {
	const panel = partOf(panels, "capabilities");
	const year = panel && lastYear(panel, until);
	if (!panel || year === undefined) return undefined;
	const [state, when, people] = ["state", "year", "tpop"].map((name) => numbersOf(panel, name));
	const found = new Map<StateId, number>();
	for (let row = 0; row < panel.rows; row++) {
		const count = people?.[row] as number;
		if (when?.[row] === year && !Number.isNaN(count)) found.set(panel.states[state?.[row] as number] as StateId, count);
	}
	return found;
}

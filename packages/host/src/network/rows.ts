import type { Panel, StateId } from "@interconnector/engine";

/** The values of a column; one number a row. Throws when the panel has no such column of numbers: the dataset has changed. */
export function numbersOf(panel: Panel, name: string): Float64Array | Int32Array | Int16Array {
	const column = panel.columns[name];
	if (!column || column.kind === "text") throw new Error(`the panel ${panel.part} has no column of numbers called ${name}`);
	return column.values;
}

/** The words of a column of labels, in the order of its numbers. */
export function labelsOf(panel: Panel, name: string): readonly string[] {
	const column = panel.columns[name];
	if (column?.kind !== "index") throw new Error(`the panel ${panel.part} has no column of labels called ${name}`);
	return column.labels ?? panel.states;
}

/** The panel of that part, or undefined when its file was not given. */
export function partOf(panels: readonly Panel[], part: string): Panel | undefined {
	return panels.find((panel) => panel.part === part && panel.rows > 0);
}

/** Places of states in the list of a panel; states that it never mentions are left out. */
export function placesOf(panel: Panel, members: readonly StateId[]): ReadonlyMap<StateId, number> {
	const at = new Map(panel.states.map((id, i) => [id, i]));
	return new Map(
		members.flatMap((id) => {
			const place = at.get(id);
			return place === undefined ? [] : [[id, place] as const];
		}),
	);
}

/** Every unordered pair, in the order of the ids. */
export function* pairsOf<T>(items: readonly T[]): Generator<readonly [T, T]> {
	for (const [i, a] of items.entries()) for (const b of items.slice(i + 1)) yield [a, b];
}

/** Last year of a panel that is not after `year`; undefined when it begins later. */
export function lastYear(panel: Panel, year: number): number | undefined {
	return year < panel.covers.from ? undefined : Math.min(panel.covers.to, year);
}

/** Runs of successive years, as [first, last]. */
export function spellsOf(years: Iterable<number>): [number, number][] {
	const out: [number, number][] = [];
	for (const year of [...new Set(years)].sort((a, b) => a - b)) {
		const last = out.at(-1);
		if (last && last[1] === year - 1) last[1] = year;
		else out.push([year, year]);
	}
	return out;
}

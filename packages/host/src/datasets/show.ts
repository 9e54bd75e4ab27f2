import { absenceIn, isoDay, type Panel, type PanelCoverage } from "@interconnector/engine";

/** A coverage in words: the years, what is missing in them, and what an absent row means. */
export function coverageText({ actors, from, to, gaps, part, complete }: PanelCoverage): string {
	const years = from === to ? `${from}` : `${from}–${to}`;
	const who = actors ? ` of ${actors.length} states` : "";
	const without = gaps ? ` without ${gaps.length > 8 ? `${gaps.length} of the years` : gaps.join(", ")}` : "";
	return `${part}${who}, ${years}${without}, ${complete ? "complete (no row means no)" : "partial (no row means not known)"}`;
}

/** One cell as people and JSON have it: states and labels as words, days as dates, null for what is not known. */
export function cellAt(panel: Panel, name: string, row: number): string | number | null {
	const column = panel.columns[name];
	if (!column) throw new Error(`no column ${name}`);
	const value = column.values[row];
	if (column.kind === "index") return (column.labels ?? panel.states)[value as number] ?? null;
	if (column.kind === "integer" && column.unit.startsWith("days since")) return isoDay(value as number);
	return value === undefined || Number.isNaN(value) ? null : value;
}

/** Rows of a panel that name every one of some states, whichever side each stands on, in their order; all rows where none is named. */
export function rowsAbout(panel: Panel, states: readonly string[]): number[] {
	const sides = Object.values(panel.columns).flatMap((column) => (column.kind === "index" && !column.labels ? [column.values] : []));
	const places = states.map((id) => panel.states.indexOf(id as `actor:${string}`));
	const out: number[] = [];
	if (places.includes(-1)) return out;
	for (let row = 0; row < panel.rows; row++) if (places.every((place) => sides.some((side) => side[row] === place))) out.push(row);
	return out;
}

/** What it means that no row names some states. */
export function noRowText({ covers }: Panel, states: readonly string[]): string {
	const means = { no: "it has none", "not known": "nothing is known", outside: "it does not speak of all of them" }[
		absenceIn(covers, covers.to, ...states)
	];
	return `  No row names ${states.map((id) => id.replace("actor:", "")).join(" and ")}: ${means}.`;
}

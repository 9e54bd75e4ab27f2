import type { Panel, PanelCoverage } from "@interconnector/engine";
import { isoDay } from "@interconnector/engine";

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

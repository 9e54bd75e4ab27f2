import { highOf, lowOf } from "../base/quantity.ts";
import type { Cell, FoundColumn, FoundPart } from "../lenses/finding.ts";
import { divergingClass, sequentialClass, type Theme } from "./colour.ts";

/** How the numbers of one column are coloured: around zero when they can be negative, otherwise from little to much. */
export interface ColumnScale {
	readonly kind: "diverging" | "sequential";
	readonly low: number;
	readonly high: number;
}

/** Known ends of all cells of some columns. */
export function extentOf(part: FoundPart, columns: readonly string[]): { low: number; high: number } | undefined {
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	const reach = (value: number) => {
		if (!Number.isFinite(value)) return;
		if (value < low) low = value;
		if (value > high) high = value;
	};
	for (const row of part.rows)
		for (const column of columns) {
			const cell = part.cells[row]?.[column];
			if (!cell || cell.value === null) continue;
			for (const value of [lowOf(cell.value), highOf(cell.value)]) reach(value);
			if (cell.range) for (const value of [cell.range.low, cell.range.high]) reach(value);
		}
	return low > high ? undefined : { low, high };
}

/** The scale of a column, shared with the other columns of its unit so that equal numbers look equal. */
export function scaleOf(part: FoundPart, column: FoundColumn): ColumnScale {
	const alike = part.columns.filter((one) => one.unit === column.unit).map((one) => one.id);
	const extent = extentOf(part, alike) ?? { low: 0, high: 1 };
	if (extent.low < 0) {
		const most = column.unit === "−1…1" ? 1 : Math.max(-extent.low, extent.high);
		return { kind: "diverging", low: -most, high: most };
	}
	return { kind: "sequential", low: 0, high: column.unit === "0–1" || column.unit === "share" ? 1 : extent.high };
}

/** Fill and text colour of a known cell on its scale. */
export function coloursOf(cell: Cell, scale: ColumnScale, theme: Theme): { fill: string; on: string } {
	const value = cell.value === null ? 0 : (lowOf(cell.value) + highOf(cell.value)) / 2;
	if (scale.kind === "diverging") {
		const i = divergingClass(scale.high === 0 ? 0 : value / scale.high);
		return { fill: theme.diverging[i] as string, on: theme.onDiverging[i] as string };
	}
	const i = sequentialClass(value, scale.low, scale.high);
	return { fill: theme.sequential[i] as string, on: theme.onSequential[i] as string };
}

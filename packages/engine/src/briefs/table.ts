import type { Finding } from "../lenses/finding.ts";
import { addressText } from "../lenses/question.ts";
import { bareName } from "./names.ts";
import { numberText } from "./number.ts";

export interface TableCell {
	readonly text: string;
	readonly known: boolean;
	readonly address: string;
}

export interface PartTable {
	readonly caption: string;
	readonly rowsAre: string;
	readonly columns: readonly { readonly title: string; readonly unit: string; readonly formula: string }[];
	readonly rows: readonly { readonly id: string; readonly name: string; readonly cells: readonly TableCell[] }[];
	/** Rows left out since nothing in them is known. */
	readonly silent: number;
}

/** A part as a table of plain texts, the twin of every figure. Rows in which nothing is known can be left out, and are then counted. */
export function partTable(
	finding: Finding,
	partId: string,
	options: { readonly known?: boolean; readonly rows?: readonly string[] } = {},
): PartTable {
	const part = finding.parts[partId];
	if (!part) throw new Error(`${finding.id} has no part ${partId}`);
	const all = options.rows ?? part.rows;
	const rows = options.known ? all.filter((row) => part.columns.some((column) => part.cells[row]?.[column.id]?.value != null)) : all;
	return {
		caption: part.title,
		rowsAre: part.rowsAre,
		columns: part.columns.map(({ title, unit, formula }) => ({ title, unit, formula })),
		rows: rows.map((row) => ({
			id: row,
			name:
				finding.names[row] ??
				row
					.split(",")
					.map((id) => finding.names[id] ?? bareName(id))
					.join(" · "),
			cells: part.columns.map((column) => {
				const cell = part.cells[row]?.[column.id];
				const yesNo = part.shape === "groups" && cell && typeof cell.value === "number";
				const share = cell?.share !== undefined && cell.share > 0 && cell.share < 1 ? ` (yes in ${Math.round(cell.share * 100)} % of runs)` : "";
				return {
					text: !cell ? "not known" : yesNo ? `${(cell.value as number) >= 0.5 ? "yes" : "no"}${share}` : numberText(cell),
					known: cell?.value != null,
					address: addressText(finding.question, partId, row, column.id),
				};
			}),
		})),
		silent: all.length - rows.length,
	};
}

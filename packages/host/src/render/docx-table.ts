import { type PartTable, partTable } from "@interconnector/engine";
import {
	convertMillimetersToTwip,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from "docx";
import { INK, MUTED, NO_LINE, STRONG_LINE, TEXT_MM, THIN_LINE } from "./docx-style.ts";
import { plainText } from "./plain.ts";

/** A table of so many rows stands on one page. */
const WHOLE = 16;

export type CellContent = string | readonly ParagraphChild[];

export interface Grid {
	/** A cell of the head: its words, and its unit in small letters below. */
	readonly head: readonly { readonly title: string; readonly unit?: string }[];
	readonly rows: readonly (readonly { readonly content: CellContent; readonly muted?: boolean }[])[];
	/** Widths in millimetres; together the width of the text. */
	readonly widths: readonly number[];
}

/** A table whose head is repeated on every page and whose rows stay whole; its columns are fixed, so that it never leaves the page. */
export function gridTable(grid: Grid): Table {
	const widths = grid.widths.map((mm) => convertMillimetersToTwip(mm));
	const cell = (children: Paragraph[], i: number, head: boolean, last: boolean) =>
		new TableCell({
			children,
			width: { size: widths[i] ?? 0, type: WidthType.DXA },
			margins: { top: 30, bottom: 30, left: i === 0 ? 0 : 50, right: 50 },
			verticalAlign: head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
			borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: head || last ? STRONG_LINE : THIN_LINE },
		});
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: grid.head.map(({ title, unit }, i) =>
			cell(
				[
					new Paragraph({
						style: "Cell",
						keepNext: true,
						children: [
							new TextRun({ text: plainText(title), bold: true, color: INK }),
							...(unit ? [new TextRun({ text: plainText(unit), break: 1, color: MUTED, size: 14 })] : []),
						],
					}),
				],
				i,
				true,
				false,
			),
		),
	});
	const rows = grid.rows.map(
		(row, r) =>
			new TableRow({
				cantSplit: true,
				children: row.map(({ content, muted }, i) => {
					const runs =
						typeof content === "string"
							? [new TextRun({ text: plainText(content), bold: i === 0, ...(muted ? { color: MUTED, italics: true } : {}) })]
							: content;
					// The first rows stay with the head, so that no head stands alone at the foot of a page.
					return cell(
						[new Paragraph({ style: "Cell", keepNext: r < grid.rows.length - 1 && (r < 2 || grid.rows.length <= WHOLE), children: [...runs] })],
						i,
						false,
						r === grid.rows.length - 1,
					);
				}),
			}),
	);
	return new Table({
		rows: [head, ...rows],
		columnWidths: widths,
		width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
	});
}

/** So many columns of numbers fit beside each other; a table with more of them is turned, where that makes it fit. */
const ACROSS = 7;

/** A part as a grid: rows in which nothing is known left out, turned when it would be too wide, at most `most` rows. */
export function partGrid(
	finding: Parameters<typeof partTable>[0],
	part: string,
	rows: readonly string[] | undefined,
	most: number,
): { grid: Grid; left: number } {
	const table = partTable(finding, part, { known: true, ...(rows ? { rows } : {}) });
	const kept = table.rows.slice(0, most);
	const left = (finding.parts[part]?.rows.length ?? 0) - kept.length;
	const turned = table.columns.length > ACROSS && kept.length <= ACROSS;
	return { grid: turned ? turnedGrid(table, kept) : uprightGrid(table, kept), left };
}

type Rows = PartTable["rows"];

function widthsOf(first: number, columns: number): number[] {
	return [first, ...new Array<number>(columns).fill((TEXT_MM - first) / Math.max(1, columns))];
}

function uprightGrid(table: PartTable, rows: Rows): Grid {
	const longest = Math.max(...rows.map((row) => row.name.length), table.rowsAre.length);
	// With few columns the names may spread; with many they take what is left.
	const first = Math.min(table.columns.length <= 2 ? 110 : table.columns.length <= 5 ? 64 : 42, Math.max(30, longest * 1.75));
	return {
		head: [{ title: table.rowsAre }, ...table.columns.map(({ title, unit }) => ({ title, unit }))],
		rows: rows.map((row) => [{ content: row.name }, ...row.cells.map((cell) => ({ content: cell.text, muted: !cell.known }))]),
		widths: widthsOf(first, table.columns.length),
	};
}

function turnedGrid(table: PartTable, rows: Rows): Grid {
	const units = new Set(table.columns.map((column) => column.unit));
	return {
		head: [{ title: units.size === 1 ? `Unit: ${[...units][0]}` : "" }, ...rows.map((row) => ({ title: row.name }))],
		rows: table.columns.map((column, j) => [
			{ content: units.size === 1 ? column.title : `${column.title} (${column.unit})` },
			...rows.map((row) => ({ content: row.cells[j]?.text ?? "", muted: !row.cells[j]?.known })),
		]),
		widths: widthsOf(30, rows.length),
	};
}

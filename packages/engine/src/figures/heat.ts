import { humane, rowName } from "../briefs/names.ts";
import { cellMark, markWithRange } from "../briefs/number.ts";
import type { Cell, Finding, FoundColumn, FoundPart } from "../lenses/finding.ts";
import { type PartFigure, partOf } from "./bars.ts";
import { PAPER, type Theme } from "./colour.ts";
import { burntIn, frame, hatch, NARROW, overMark } from "./frame.ts";
import { clip, textWidth, wrapText } from "./measure.ts";
import { type ColumnScale, coloursOf, scaleOf } from "./scale.ts";
import { el, type SvgNode } from "./svg.ts";

/**
 * Many numbers a row as a table of coloured fields, each with its number in it; stripes where the evidence does not reach.
 * Columns of one unit share a scale. On a narrow screen the table is turned, so that its few rows become columns.
 */
export function heat(finding: Finding, partId: string, options: PartFigure & { readonly columns?: readonly string[] } = {}): SvgNode {
	const part = partOf(finding, partId);
	const theme = options.theme ?? PAPER;
	const width = options.width ?? 760;
	const id = options.id ?? `heat-${finding.id}-${partId}`;
	const all = options.rows ?? part.rows;
	const rows = all.slice(0, options.most ?? 40);
	const columns = part.columns.filter((column) => options.columns === undefined || options.columns.includes(column.id));
	const yes = part.shape === "groups";
	const turned = width < NARROW && rows.length < columns.length;
	const table: Table = {
		down: turned ? columns.map((column) => column.title) : rows.map((row) => rowName(row, finding.names)),
		across: turned ? rows.map((row) => rowName(row, finding.names)) : columns.map((column) => column.title),
		at: (i, j) => {
			const [row, column] = turned ? [rows[j], columns[i]] : [rows[i], columns[j]];
			return { cell: part.cells[row as string]?.[(column as FoundColumn).id], column: column as FoundColumn, row: row as string };
		},
	};
	const body = draw(table, part, width, theme, id, yes, finding.names, options);
	const units = [...new Set(columns.map((column) => column.unit))];
	return frame(
		{ ...body, defs: [hatch(`${id}-hatch`, theme.line, 5, 0.8)] },
		{
			title: part.title,
			subtitle: `${yes ? "Filled: yes; empty: no; the share says in how many runs it is yes" : `Numbers: ${units.join("; ")}; stronger colour is more, ≥ marks a lower bound`}. Stripes: not known, which is not zero. Rows: ${part.rowsAre}.`,
			notes: burntIn(finding, options),
			label: `${part.title}: a table of ${rows.length} rows and ${columns.length} columns; every number stands in it.`,
		},
		options,
		width,
	);
}

type Names = Readonly<Record<string, string>>;

interface Table {
	readonly down: readonly string[];
	readonly across: readonly string[];
	readonly at: (i: number, j: number) => { cell: Cell | undefined; column: FoundColumn; row: string };
}

function draw(
	table: Table,
	part: FoundPart,
	width: number,
	theme: Theme,
	id: string,
	yes: boolean,
	names: Names,
	options: PartFigure,
): { nodes: SvgNode[]; height: number } {
	const narrow = width < NARROW;
	const [pad, size] = narrow ? [10, 10.5] : [24, 12];
	const wide = Math.max(0, ...table.down.map((name) => textWidth(name, size)));
	const left = pad + Math.min(wide, width * 0.3) + 10;
	const even = (width - pad - left) / Math.max(1, table.across.length);
	const slanted = table.across.some((name) => name.split(/(?<=[\s-])/).some((word) => textWidth(word.trim(), size - 1) > even - 4));
	// Slanted heads lean over the right edge: the last column keeps them inside.
	const field = slanted ? (width - pad - left - Math.min(70, textWidth(table.across.at(-1) ?? "", size - 1) * 0.62)) / table.across.length : even;
	const heads = table.across.map((name) => wrapText(name, size - 1, field - 6, 3));
	const longest = Math.max(0, ...table.across.map((name) => textWidth(name, size - 1)));
	const top = slanted ? Math.min(longest * 0.72, 92) + 14 : Math.max(...heads.map((lines) => lines.length), 1) * size * 1.25 + 8;
	const step = narrow ? 25 : 26;
	const scales = new Map(part.columns.map((column) => [column.id, scaleOf(part, column)]));
	const nodes: SvgNode[] = table.across.flatMap((name, j) => {
		const x = left + (j + 0.5) * field;
		if (slanted)
			return [
				el(
					"text",
					{ x: 0, y: 0, transform: `translate(${(x - 2).toFixed(1)} ${(top - 6).toFixed(1)}) rotate(-40)`, "font-size": size - 1, fill: theme.ink },
					[clip(name, size - 1, 118)],
				),
			];
		return (heads[j] as string[]).map((line, k, lines) =>
			el("text", { x, y: top - 7 - (lines.length - 1 - k) * size * 1.2, "text-anchor": "middle", "font-size": size - 1, fill: theme.ink }, [line]),
		);
	});
	for (const [i, name] of table.down.entries()) {
		const y = top + i * step;
		const lines = textWidth(name, size) > left - pad - 8 ? wrapText(name, size - 2, left - pad - 8, 2) : [name];
		const small = textWidth(name, size) > left - pad - 8 ? size - 2 : size;
		nodes.push(
			...lines.map((line, k) =>
				el(
					"text",
					{
						x: left - 8,
						y: y + step / 2 + small * 0.35 + (k - (lines.length - 1) / 2) * small * 1.1,
						"text-anchor": "end",
						"font-size": small,
						fill: theme.ink,
					},
					[line],
				),
			),
		);
		for (const [j, across] of table.across.entries()) {
			const { cell, column, row } = table.at(i, j);
			const box = { x: left + j * field + 1, y: y + 1, width: field - 2, height: step - 2 };
			const says = `${name}, ${across}: ${wordsOf(cell, yes, names)}`;
			const drawn = square(cell, scales.get(column.id) as ColumnScale, box, theme, id, yes, narrow);
			nodes.push(el("g", {}, [el("title", {}, [says]), ...drawn, ...overMark(options.focus, row, column.id, says, box)]));
		}
	}
	return { nodes, height: top + table.down.length * step + 8 };
}

/** What a field says in words: its number with its range, yes or no in groups, or why nothing is known. */
function wordsOf(cell: Cell | undefined, yes: boolean, names: Names): string {
	if (!cell || cell.value === null) return `not known${cell?.silence ? `: ${humane(cell.silence.because, names)}` : ""}`;
	if (!yes) return markWithRange(cell);
	const share = shareOf(cell);
	return `${isYes(cell.value) ? "yes" : "no"}${share ? `, yes in${share} of runs` : ""}`;
}

const isYes = (value: NonNullable<Cell["value"]>) => (typeof value === "number" ? value : value.high) >= 0.5;

const shareOf = ({ share }: Cell) => (share !== undefined && share > 0 && share < 1 ? ` ${Math.round(share * 100)} %` : "");

function square(
	cell: Cell | undefined,
	scale: ColumnScale,
	box: { x: number; y: number; width: number; height: number },
	theme: Theme,
	id: string,
	yes: boolean,
	narrow: boolean,
): SvgNode[] {
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 3.8, "text-anchor": "middle" };
	if (!cell || cell.value === null) return [el("rect", { ...box, fill: `url(#${id}-hatch)`, stroke: theme.line, "stroke-width": 0.6 })];
	if (yes) {
		const is = isYes(cell.value);
		return [
			el("rect", { ...box, fill: is ? theme.diverging[5] : theme.paper, stroke: theme.line, "stroke-width": 0.8 }),
			el("text", { ...middle, "font-size": 10.5, fill: is ? theme.onDiverging[5] : theme.muted }, [
				`${is ? "yes" : "no"}${box.width > 64 ? shareOf(cell) : ""}`,
			]),
		];
	}
	const { fill, on } = coloursOf(cell, scale, theme);
	let size = narrow ? 9.5 : 11.5;
	const text = cellMark(cell).replace(/\s/g, narrow ? "" : " ");
	// A range that would need very small letters stands on two lines.
	const lines = textWidth(text, 9) > box.width - 3 ? text.split(/(?<=.–)/) : [text];
	while (size > (lines.length > 1 ? 5 : 6) && Math.max(...lines.map((line) => textWidth(line, size))) > box.width - 3) size -= 0.5;
	if (lines.length > 1) size = Math.min(size, 9.5);
	return [
		el("rect", { ...box, fill }),
		...lines.map((line, i) =>
			el("text", { ...middle, y: middle.y + (i - (lines.length - 1) / 2) * size * 1.1, "font-size": size, fill: on }, [clip(line, size, box.width)]),
		),
	];
}

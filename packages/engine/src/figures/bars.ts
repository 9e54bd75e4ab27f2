import { highOf, isInterval, lowOf } from "../base/quantity.ts";
import { humane, rowName } from "../briefs/names.ts";
import { cellMark, markWithRange } from "../briefs/number.ts";
import type { Cell, Finding, FoundColumn, FoundPart } from "../lenses/finding.ts";
import { PAPER, type Theme } from "./colour.ts";
import { burntIn, type FigureOptions, frame, hatch, NARROW, overMark } from "./frame.ts";
import { clip, textWidth, ticks, wrapText } from "./measure.ts";
import { coloursOf, extentOf, scaleOf } from "./scale.ts";
import { el, type SvgNode } from "./svg.ts";

export interface PartFigure extends FigureOptions {
	/** Which column; the first by default. */
	readonly column?: string;
	/** Only these rows, in this order. */
	readonly rows?: readonly string[];
	/** At most so many rows; the others are counted in a line. */
	readonly most?: number;
}

/**
 * One number a row as a dot on a common axis, with its range as a line through it. An interval without a best number is a bar
 * between its ends; a silence is a striped field with "not known", never a dot at zero.
 */
export function bars(finding: Finding, partId: string, options: PartFigure = {}): SvgNode {
	const part = partOf(finding, partId);
	const column = part.columns.find((one) => one.id === (options.column ?? part.columns[0]?.id));
	if (!column) throw new Error(`${finding.id} ${partId} has no column ${options.column}`);
	const theme = options.theme ?? PAPER;
	const width = options.width ?? 760;
	const id = options.id ?? `bars-${finding.id}-${partId}`;
	const all = options.rows ?? part.rows;
	const rows = all.slice(0, options.most ?? 40);
	const body = draw(part, column, rows, finding.names, width, theme, id, options);
	const more = all.length > rows.length ? ` ${all.length - rows.length} more rows are in the table.` : "";
	return frame(
		{ ...body, defs: [hatch(`${id}-hatch`, theme.line, 5, 0.8)] },
		{
			title: `${part.title}: ${column.title}`,
			subtitle: `${column.formula}; ${column.unit}. Rows: ${part.rowsAre}. The dot is the number, the line its range, ≥ marks a lower bound.${more}`,
			notes: burntIn(finding, options),
			label: `${part.title}, ${column.title}: ${rows.map((row) => `${rowName(row, finding.names)} ${mark(part.cells[row]?.[column.id])}`).join("; ")}`,
		},
		options,
		width,
	);
}

type Names = Readonly<Record<string, string>>;

/** The part of a finding, or our bug. */
export function partOf(finding: Finding, partId: string): FoundPart {
	const part = finding.parts[partId];
	if (!part) throw new Error(`${finding.id} has no part ${partId}`);
	return part;
}

const mark = (cell: Cell | undefined) => (cell ? cellMark(cell) : "?");

function draw(
	part: FoundPart,
	column: FoundColumn,
	rows: readonly string[],
	names: Readonly<Record<string, string>>,
	width: number,
	theme: Theme,
	id: string,
	options: PartFigure,
): { nodes: SvgNode[]; height: number } {
	const narrow = width < NARROW;
	const [pad, size] = narrow ? [10, 11] : [24, 12.5];
	const wide = Math.max(0, ...rows.map((row) => textWidth(rowName(row, names), size)));
	const left = pad + Math.min(wide, width * (narrow ? 0.34 : 0.3)) + 10;
	const told = Math.max(0, ...rows.map((row) => textWidth(mark(part.cells[row]?.[column.id]), size, true)));
	// A dot at the end of the scale does not touch the number beside it.
	const right = width - pad - Math.min(told, width * 0.25) - 16;
	const extent = extentOf({ ...part, rows: [...rows] }, [column.id]) ?? { low: 0, high: 1 };
	// A tie is shown on its whole scale, so that two figures of it can be laid side by side.
	const whole = column.unit === "−1…1";
	const low = whole ? -1 : Math.min(0, extent.low);
	const high = whole ? 1 : Math.max(extent.high, extent.low < 0 ? 0 : extent.low + 1e-9, 1e-9);
	const x = (value: number) => left + ((Math.max(low, Math.min(high, value)) - low) / (high - low)) * (right - left);
	const scale = scaleOf(part, column);
	const step = narrow ? 26 : 25;
	const marks = ticks(low, high, narrow ? 3 : 6);
	const top = 20;
	const bottom = top + rows.length * step;
	const nodes: SvgNode[] = marks.flatMap((value) => [
		el("line", {
			x1: x(value),
			x2: x(value),
			y1: top - 4,
			y2: bottom,
			stroke: value === 0 ? theme.muted : theme.line,
			"stroke-width": value === 0 ? 1.2 : 0.8,
		}),
		el("text", { x: x(value), y: top - 9, "text-anchor": "middle", "font-size": size - 2, fill: theme.muted }, [String(value).replace("-", "−")]),
	]);
	for (const [i, row] of rows.entries()) {
		const y = top + (i + 0.5) * step;
		const cell = part.cells[row]?.[column.id];
		const name = rowName(row, names);
		const says = `${name}: ${cell ? title(cell, names) : "not known"}`;
		const lines = textWidth(name, size) > left - pad - 8 ? wrapText(name, size - 1.5, left - pad - 8, 2) : [name];
		const small = textWidth(name, size) > left - pad - 8 ? size - 1.5 : size;
		nodes.push(
			el("g", {}, [
				el("title", {}, [says]),
				...lines.map((line, k) =>
					el(
						"text",
						{
							x: left - 8,
							y: y + small * 0.35 + (k - (lines.length - 1) / 2) * small * 1.1,
							"text-anchor": "end",
							"font-size": small,
							fill: theme.ink,
						},
						[line],
					),
				),
				...(cell && cell.value !== null
					? dot(cell, cell.value, x, y, coloursOf(cell, scale, theme).fill, theme)
					: silent(cell, left, right, y, size, theme, id, names)),
				el(
					"text",
					{
						x: width - pad,
						y: y + size * 0.35,
						"text-anchor": "end",
						"font-size": size,
						"font-weight": 600,
						fill: cell?.value == null ? theme.muted : theme.ink,
					},
					[clip(mark(cell), size, width - pad - right - 4, true)],
				),
				...overMark(options.focus, row, column.id, says, { x: pad, y: y - step / 2 + 1, width: width - 2 * pad, height: step - 2 }),
			]),
		);
	}
	return { nodes, height: bottom + 8 };
}

function title(cell: Cell, names: Names): string {
	return cell.value !== null ? markWithRange(cell) : `not known: ${humane(cell.silence?.because ?? "", names)}`;
}

function dot(cell: Cell, value: NonNullable<Cell["value"]>, x: (value: number) => number, y: number, fill: string, theme: Theme): SvgNode[] {
	const [low, high] = [lowOf(value), highOf(value)];
	const nodes: SvgNode[] = [];
	if (cell.range && cell.range.high > cell.range.low)
		nodes.push(
			el("line", { x1: x(cell.range.low), x2: x(cell.range.high), y1: y, y2: y, stroke: theme.ink, "stroke-width": 1.6 }),
			...[cell.range.low, cell.range.high].map((end) =>
				el("line", { x1: x(end), x2: x(end), y1: y - 4, y2: y + 4, stroke: theme.ink, "stroke-width": 1.6 }),
			),
		);
	if (isInterval(value))
		nodes.push(
			el("rect", { x: x(low), y: y - 4, width: Math.max(2, x(high) - x(low)), height: 8, fill, stroke: theme.ink, "stroke-width": 0.8, rx: 1.5 }),
		);
	else nodes.push(el("circle", { cx: x(low), cy: y, r: 5.2, fill, stroke: theme.ink, "stroke-width": 1.1 }));
	return nodes;
}

function silent(cell: Cell | undefined, left: number, right: number, y: number, size: number, theme: Theme, id: string, names: Names): SvgNode[] {
	const because = clip(cell?.silence ? `not known: ${humane(cell.silence.because, names)}` : "not known", size - 1.5, right - left - 12);
	return [
		el("rect", { x: left, y: y - 8, width: right - left, height: 16, fill: `url(#${id}-hatch)` }),
		el(
			"text",
			{
				x: left + 6,
				y: y + size * 0.32,
				"font-size": size - 1.5,
				"font-style": "italic",
				fill: theme.muted,
				stroke: theme.paper,
				"stroke-width": 3,
				"paint-order": "stroke",
			},
			[because],
		),
	];
}

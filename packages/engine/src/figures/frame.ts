import { PAPER, type Theme } from "./colour.ts";
import { wrapText } from "./measure.ts";
import { el, type SvgNode } from "./svg.ts";

/** What every figure can be told. */
export interface FigureOptions {
	/** Width in pixels; below 560 the layout for narrow screens is used. */
	readonly width?: number;
	readonly theme?: Theme;
	/** Prefix of the ids inside, so that several figures can stand on one page. */
	readonly id?: string;
	/** Short names of the sources, burnt in. */
	readonly sources?: readonly string[];
	readonly licence?: string;
	/** Leave out title and source lines, where the page around the figure prints them; "key" keeps the line on how to read it. */
	readonly plain?: boolean | "key";
	/** A title and a line on how to read it in place of the figure's own. */
	readonly title?: string;
	readonly subtitle?: string;
	/** Let the keyboard reach each mark, whose words a screen reader then says: for pages, not for files. "press": a mark can also be pressed. */
	readonly focus?: boolean | "press";
}

/** What lets the keyboard reach one mark and, where it can be pressed, says which number it is. */
export function reachable(focus: FigureOptions["focus"], row: string, column: string, label: string): Record<string, string | number> {
	if (!focus) return {};
	if (focus !== "press") return { tabindex: 0, role: "img", "aria-label": label };
	return { tabindex: 0, role: "button", "aria-label": label, "data-row": row, "data-column": column };
}

/**
 * An empty field over a mark, for the keyboard and the finger. It holds no text, so that its name alone is said and nothing of the
 * drawing is read a second time.
 */
export function overMark(
	focus: FigureOptions["focus"],
	row: string,
	column: string,
	label: string,
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SvgNode[] {
	return focus === "press" ? [el("rect", { ...box, fill: "none", "pointer-events": "all", ...reachable(focus, row, column, label) })] : [];
}

/** A figure before it is framed: its body and how high it is. */
export interface Body {
	readonly nodes: readonly SvgNode[];
	readonly height: number;
	readonly defs?: readonly SvgNode[];
}

export interface FrameText {
	readonly title: string;
	readonly subtitle: string;
	/** Lines under the figure: date, range, sources, licence. */
	readonly notes: readonly string[];
	/** What a screen reader says. */
	readonly label: string;
}

export const FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Below this width a figure uses its layout for narrow screens. */
export const NARROW = 560;

/** Lines of text under each other, from a baseline down. */
export function textLines(lines: readonly string[], x: number, y: number, size: number, attrs: Record<string, string | number> = {}): SvgNode[] {
	return lines.map((line, i) => el("text", { x, y: y + i * size * 1.35, "font-size": size, ...attrs }, [line]));
}

/** Put a body into a whole figure: background, title, the body, and the lines that say as of when, from what, under which licence. */
export function frame(body: Body, text: FrameText, options: FigureOptions, width: number): SvgNode {
	const theme = options.theme ?? PAPER;
	const narrow = width < NARROW;
	const pad = narrow ? 10 : 24;
	const [big, small] = narrow ? [16, 10.5] : [20, 11.5];
	const nodes: SvgNode[] = [];
	let y = options.plain === true ? 4 : pad + big * 0.8;
	if (!options.plain) {
		const title = wrapText(options.title ?? text.title, big, width - 2 * pad, 2, true);
		nodes.push(...textLines(title, pad, y, big, { fill: theme.ink, "font-weight": 600 }));
		y += (title.length - 1) * big * 1.35 + small * 1.8;
	} else if (options.plain === "key") y = pad * 0.4 + small;
	if (options.plain !== true) {
		const subtitle = wrapText(options.subtitle ?? text.subtitle, small + 1, width - 2 * pad, 3);
		nodes.push(...textLines(subtitle, pad, y, small + 1, { fill: theme.muted }));
		y += (subtitle.length - 1) * (small + 1) * 1.35 + 14;
	}
	nodes.push(el("g", { transform: `translate(0 ${y.toFixed(2)})` }, body.nodes));
	y += body.height;
	if (!options.plain) {
		y += 8;
		nodes.push(el("line", { x1: pad, x2: width - pad, y1: y, y2: y, stroke: theme.line }));
		y += small * 1.6;
		for (const note of text.notes) {
			const lines = wrapText(note, small, width - 2 * pad, 8);
			nodes.push(...textLines(lines, pad, y, small, { fill: theme.muted }));
			y += lines.length * small * 1.35 + 2;
		}
	}
	const height = Math.ceil(y + (options.plain ? 4 : pad * 0.4));
	return el(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			// An image hides what is inside it from a screen reader; a group lets its marks speak.
			role: options.focus ? "group" : "img",
			"aria-label": text.label,
			"font-family": FONT,
			"font-variant-numeric": "tabular-nums",
		},
		[
			el("desc", {}, [text.label]),
			body.defs && body.defs.length > 0 && el("defs", {}, body.defs),
			el("rect", { x: 0, y: 0, width, height, fill: theme.paper }),
			...nodes,
		],
	);
}

/** A pattern of slanted stripes: laid over a mark, it says that the evidence is thin; alone, that there is none. */
export function hatch(id: string, colour: string, gap = 6, stroke = 2): SvgNode {
	return el("pattern", { id, patternUnits: "userSpaceOnUse", width: gap, height: gap, patternTransform: "rotate(45)" }, [
		el("line", { x1: 0, y1: 0, x2: 0, y2: gap, stroke: colour, "stroke-width": stroke * 2 }),
	]);
}

/** The lines burnt into every figure: as of when, what the range is, the sources, and under which terms. */
export function burntIn(
	finding: {
		readonly asOf: string;
		readonly engine: string;
		readonly question: string;
		readonly dossier: string;
		readonly spread: { readonly says: string };
	},
	options: FigureOptions,
): string[] {
	return [
		`As of ${finding.asOf}. Ranges: ${finding.spread.says}; they show how far a number hangs on single sources, and are no error bars.`,
		`Sources: ${options.sources && options.sources.length > 0 ? options.sources.join("; ") : "those of the dossier"}.`,
		`${options.licence ?? "Facts only are carried over; the texts stay under their publishers' licences."} Made with Interconnector ${finding.engine}: ${finding.question}, dossier ${finding.dossier.slice(0, 12)}.`,
	];
}

/**
 * Colours of the figures. Hostile is orange and cooperative is blue, which every common kind of colour blindness tells apart and
 * which stay apart in grey print by their text. Classes, not a gradient: a reader can name a class and find it in the legend.
 */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly muted: string;
	readonly line: string;
	/** Seven classes from hostile to cooperative, the fourth near zero. */
	readonly diverging: readonly string[];
	/** Text that stays readable on each class. */
	readonly onDiverging: readonly string[];
	/** Five classes from none to much. */
	readonly sequential: readonly string[];
	readonly onSequential: readonly string[];
	readonly accent: string;
}

/** Ink on white paper: for files, which must be complete in themselves. */
export const PAPER: Theme = {
	paper: "#ffffff",
	ink: "#17202c",
	muted: "#566171",
	line: "#d3d8de",
	diverging: ["#9a3d00", "#d9731a", "#f2bd84", "#c3c7cc", "#9cc4e4", "#4a8dc6", "#10457f"],
	onDiverging: ["#ffffff", "#17202c", "#17202c", "#17202c", "#17202c", "#17202c", "#ffffff"],
	sequential: ["#eef2f6", "#cddff0", "#9cc4e4", "#4a8dc6", "#10457f"],
	onSequential: ["#17202c", "#17202c", "#17202c", "#17202c", "#ffffff"],
	accent: "#10457f",
};

/** The same names as CSS custom properties, for a page that has light and dark colours; each falls back to paper. */
export const PAGE: Theme = {
	paper: `var(--paper, ${PAPER.paper})`,
	ink: `var(--ink, ${PAPER.ink})`,
	muted: `var(--muted, ${PAPER.muted})`,
	line: `var(--line, ${PAPER.line})`,
	diverging: PAPER.diverging.map((colour, i) => `var(--d${i}, ${colour})`),
	onDiverging: PAPER.onDiverging.map((colour, i) => `var(--on-d${i}, ${colour})`),
	sequential: PAPER.sequential.map((colour, i) => `var(--s${i}, ${colour})`),
	onSequential: PAPER.onSequential.map((colour, i) => `var(--on-s${i}, ${colour})`),
	accent: `var(--accent, ${PAPER.accent})`,
};

/** Borders between the seven classes. Symmetric, so that equal warmth and coldness look equally strong. */
export const BREAKS: readonly number[] = [-0.6, -0.3, -0.1, 0.1, 0.3, 0.6];

/** Class 0–6 of a value on the scale −1…1; a value on a border belongs to the class nearer zero. */
export function divergingClass(value: number): number {
	return value < 0
		? BREAKS.filter((border) => border < 0 && value >= border).length
		: 3 + BREAKS.filter((border) => border > 0 && value > border).length;
}

/** Class 0–4 of a value between two ends. */
export function sequentialClass(value: number, low: number, high: number): number {
	if (!(high > low)) return value > 0 ? 2 : 0;
	return Math.min(4, Math.max(0, Math.floor(((value - low) / (high - low)) * 5)));
}

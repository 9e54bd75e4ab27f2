import type { Head } from "../evidence/settings.ts";
import type { Finding } from "../lenses/finding.ts";
import { bars, type PartFigure, partOf } from "./bars.ts";
import { heat } from "./heat.ts";
import type { SvgNode } from "./svg.ts";
import { wheel } from "./wheel.ts";

export { bars, type PartFigure } from "./bars.ts";
export { type BriefFigure, briefFigures } from "./brief-figures.ts";
export { closing } from "./closing.ts";
export { BREAKS, divergingClass, PAGE, PAPER, type Theme } from "./colour.ts";
export { type Body, burntIn, type FigureOptions, frame, hatch, reachable } from "./frame.ts";
export { heat } from "./heat.ts";
export { type Box, overlaps } from "./labels.ts";
export { clip, textWidth, wrapText } from "./measure.ts";
export { type ColumnScale, coloursOf, scaleOf } from "./scale.ts";
export { el, escapeXml, type SvgNode, svgFile, svgText } from "./svg.ts";
export { wheel } from "./wheel.ts";
export { wheelTable } from "./wheel-spokes.ts";

/**
 * The figure of a part, by its shape: one number a row becomes dots with ranges, several become a table of fields. A shape that
 * needs a drawing of its own (a graph, a path) gives undefined: its table says the same.
 */
export function figureFor(finding: Finding, partId: string, options: PartFigure & { readonly levels?: Head["levels"] } = {}): SvgNode | undefined {
	const part = partOf(finding, partId);
	if (part.rows.length === 0) return undefined;
	if (finding.id === "vectors" && options.column === undefined) return wheel(finding, options.levels ?? {}, options);
	switch (part.shape) {
		case "ranking":
		case "scalar":
			return bars(finding, partId, options);
		case "matrix":
		case "records":
			return part.columns.length === 1 || options.column !== undefined ? bars(finding, partId, options) : heat(finding, partId, options);
		case "groups":
			return heat(finding, partId, options);
		case "partition":
		case "paths":
		case "series":
		case "spans":
		case "graph":
			return undefined;
	}
}

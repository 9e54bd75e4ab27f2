import { THIN } from "../briefs/number.ts";
import { BREAKS, type Theme } from "./colour.ts";
import { textWidth, wrapText } from "./measure.ts";
import { el, type SvgNode } from "./svg.ts";

interface Item {
	/** Drawn in a box of 44 × 20, around its middle line. */
	readonly icon: readonly SvgNode[];
	readonly text: string;
}

const ICON = 48;

/** The legend of the wheel: the colour scale, and every mark with what it means. Returns nodes and height. */
export function wheelLegend(
	theme: Theme,
	id: string,
	width: number,
	narrow: boolean,
	told: { readonly numbered: readonly string[]; readonly spread: string; readonly top: number; readonly unit: string },
): { nodes: SvgNode[]; height: number } {
	const pad = narrow ? 10 : 24;
	const size = narrow ? 10.5 : 12;
	const columns = narrow ? 1 : 2;
	const gap = 24;
	const column = (width - 2 * pad - (columns - 1) * gap) / columns;
	const nodes = colourScale(theme, pad, width, size);
	const tops = new Array<number>(columns).fill(narrow ? 46 : 48);
	for (const item of itemsOf(theme, id, told)) {
		const which = tops.indexOf(Math.min(...tops));
		const [x, y] = [pad + which * (column + gap), tops[which] as number];
		const lines = wrapText(item.text, size, column - ICON - 10, 4);
		nodes.push(
			el("g", { transform: `translate(${x.toFixed(1)} ${(y + 11).toFixed(1)})` }, item.icon),
			...lines.map((line, i) =>
				el("text", { x: x + ICON + 10, y: y + 11 + size * 0.36 + i * size * 1.3, "font-size": size, fill: theme.ink }, [line]),
			),
		);
		tops[which] = y + Math.max(26, lines.length * size * 1.3 + 12);
	}
	return { nodes, height: Math.max(...tops) + 2 };
}

function colourScale(theme: Theme, pad: number, width: number, size: number): SvgNode[] {
	const [left, right] = ["hostile −1", "+1 cooperative"];
	const from = pad + textWidth(left as string, size) + 8;
	const step = Math.min(70, (width - pad - textWidth(right as string, size) - 8 - from) / 7);
	const label = { "font-size": size, fill: theme.ink };
	return [
		el("text", { ...label, x: pad, y: 14 }, [left as string]),
		...theme.diverging.map((colour, i) => el("rect", { x: from + i * step, y: 3, width: step - 1.5, height: 14, fill: colour })),
		...BREAKS.map((border, i) =>
			el("text", { x: from + (i + 1) * step, y: 30, "text-anchor": "middle", "font-size": size - 1.5, fill: theme.muted }, [
				String(border).replace("-", "−"),
			]),
		),
		el("text", { ...label, x: from + 7 * step + 6, y: 14 }, [right as string]),
	];
}

function itemsOf(theme: Theme, id: string, told: { readonly numbered: readonly string[]; readonly spread: string; readonly unit: string }): Item[] {
	const blue = theme.diverging[5] as string;
	const box = (attrs: Record<string, string | number>) => el("rect", { x: 4, y: -6, width: 36, height: 12, ...attrs });
	const items: Item[] = [
		{
			icon: [box({ fill: blue })],
			text: `Length: intensity, how much the two have to do with each other, at least so much (rings: ${told.unit}). Colour: affinity`,
		},
		{
			icon: [box({ fill: blue }), box({ fill: `url(#${id}-hatch)`, stroke: blue, "stroke-width": 1.2 })],
			text: `Stripes: thin evidence, fewer than ${THIN} full-weight facts`,
		},
		{
			icon: [
				el("rect", { x: 4, y: -6, width: 9, height: 12, fill: blue }),
				el("line", { x1: 15, x2: 44, y1: 0, y2: 0, stroke: theme.muted, "stroke-dasharray": "1.5 4" }),
			],
			text: "Stub with a dotted line: intensity not recorded, so the length is unknown (not zero)",
		},
		{
			icon: [
				el("circle", { cx: 22, cy: 0, r: 9, fill: theme.paper, stroke: theme.muted, "stroke-dasharray": "2.5 2" }),
				el("text", { x: 22, y: 4, "text-anchor": "middle", "font-size": 12, "font-weight": 600, fill: theme.muted }, ["?"]),
			],
			text: "Affinity unknown: too little evidence to say (not zero)",
		},
		{
			icon: [
				el("line", { x1: 2, x2: 44, y1: 0, y2: 0, stroke: theme.muted }),
				el("line", { x1: 23, x2: 23, y1: -5, y2: 5, stroke: theme.muted }),
				el("line", { x1: 21, x2: 38, y1: 0, y2: 0, stroke: theme.ink, "stroke-width": 3.2 }),
				el("circle", { cx: 33, cy: 0, r: 4.6, fill: blue, stroke: theme.ink, "stroke-width": 1.1 }),
			],
			text: "Gauge at the rim: affinity from −1 to 1, clockwise; the tick is zero, the dot the number, the bar its range [low to high]",
		},
	];
	if (told.numbered.length > 0)
		items.push({
			icon: [el("text", { x: 22, y: 4, "text-anchor": "middle", "font-size": 12, "font-weight": 600, fill: theme.muted }, ["1 …"])],
			text: `Levels: ${told.numbered.map((level, i) => `${i + 1} ${level}`).join(" · ")}`,
		});
	return items;
}

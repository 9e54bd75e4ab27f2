import { BREAKS, type Cell, type ColumnScale, coloursOf, el, type SvgNode, type Theme, textWidth } from "@interconnector/engine";
import { cross, LINES, type Line } from "./draw-legs.ts";

interface Item {
	readonly icon: readonly SvgNode[];
	readonly wide: number;
	readonly text: string;
}

const SIZE = 11.5;
const short = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(2)).replace("-", "−");

/** The classes of a scale side by side, each with where it ends. Returns nodes, and how wide they are. */
function classes(scale: ColumnScale, theme: Theme): { nodes: SvgNode[]; wide: number } {
	const steps = scale.kind === "diverging" ? 7 : 5;
	const ends =
		scale.kind === "diverging" ? BREAKS.map((one) => one * scale.high) : [1, 2, 3, 4].map((i) => scale.low + ((scale.high - scale.low) * i) / 5);
	const middles = Array.from({ length: steps }, (_, i) => ((ends[i - 1] ?? ends[0] ?? 0) + (ends[i] ?? ends.at(-1) ?? 0)) / 2);
	// The outermost classes lie beyond the last borders.
	middles[0] = scale.kind === "diverging" ? -scale.high : scale.low;
	middles[steps - 1] = scale.high;
	const fill = (value: number) => coloursOf({ value, rests: [] } as Cell, scale, theme).fill;
	const step = 38;
	return {
		wide: steps * step,
		nodes: [
			...middles.map((value, i) =>
				el("rect", { x: i * step, y: 0, width: step - 1, height: 12, fill: fill(value), stroke: theme.line, "stroke-width": 0.6 }),
			),
			...ends.map((end, i) =>
				el("text", { x: (i + 1) * step, y: 24, "text-anchor": "middle", "font-size": SIZE - 1.5, fill: theme.muted }, [short(end)]),
			),
		],
	};
}

const box = (attrs: Record<string, string | number>) => el("rect", { x: 0, y: -5, width: 22, height: 11, ...attrs });

/** Everything that is drawn, with what it means, in as many lines as it takes. */
export function legendOf(
	told: {
		readonly scale?: { readonly of: ColumnScale; readonly title: string; readonly unit: string } | undefined;
		readonly unknown: boolean;
		readonly disputed: boolean;
		readonly lines: readonly Line[];
		readonly id: string;
		readonly land: string;
	},
	theme: Theme,
	pad: number,
	width: number,
): { nodes: SvgNode[]; height: number } {
	const nodes: SvgNode[] = [];
	let y = 10;
	const text = (x: number, at: number, words: string, fill = theme.ink) => el("text", { x, y: at, "font-size": SIZE, fill }, [words]);
	if (told.scale) {
		const title = `${told.scale.title}${told.scale.unit ? `, ${told.scale.unit}` : ""}`;
		const made = classes(told.scale.of, theme);
		const beside = pad + textWidth(title, SIZE) + 12 + made.wide <= width - pad;
		nodes.push(text(pad, y + 10, title));
		if (!beside) y += 18;
		nodes.push(el("g", { transform: `translate(${beside ? pad + textWidth(title, SIZE) + 12 : pad} ${y})` }, made.nodes));
		y += 32;
	}
	const items: Item[] = [];
	const add = (icon: readonly SvgNode[], wide: number, words: string) => items.push({ icon, wide, text: words });
	if (told.unknown)
		add([box({ fill: told.land }), box({ fill: `url(#${told.id}-unknown)`, stroke: theme.muted, "stroke-width": 0.5 })], 22, "not known (not zero)");
	if (told.scale) add([box({ fill: told.land, stroke: theme.muted, "stroke-width": 0.5 })], 22, "not in the answer");
	if (told.disputed)
		add([box({ fill: `url(#${told.id}-disputed)`, stroke: theme.ink, "stroke-width": 0.8, "stroke-dasharray": "3 2" })], 22, "disputed area");
	for (const line of told.lines) {
		const colour = line === "shut" ? (theme.diverging[0] as string) : theme.ink;
		const { dash, title, cross: barred } = LINES[line];
		const cap = line === "planned" ? { "stroke-linecap": "round" } : {};
		add(
			[
				el("line", { x1: 0, x2: 34, y1: 0, y2: 0, stroke: colour, "stroke-width": 2.2, ...(dash ? { "stroke-dasharray": dash } : {}), ...cap }),
				...(barred ? [el("g", { transform: "translate(17 0)" }, cross(colour, theme.paper))] : []),
			],
			34,
			`leg: ${title}`,
		);
	}
	let x = pad;
	for (const { icon, wide, text: words } of items) {
		const needed = wide + 6 + textWidth(words, SIZE) + 16;
		if (x > pad && x + needed > width - pad + 16) {
			x = pad;
			y += 20;
		}
		nodes.push(el("g", { transform: `translate(${x} ${y + 6})` }, icon), text(x + wide + 6, y + 10, words));
		x += needed;
	}
	return { nodes, height: y + (items.length > 0 ? 22 : 0) };
}

import { type Box, cellText, el, overlaps, type SvgNode, type Theme, textWidth } from "@interconnector/engine";
import type { Point } from "./layout.ts";
import type { Tie, Triad } from "./ties.ts";

export interface Tag {
	readonly text: string;
	readonly strong: boolean;
	readonly box: Box;
}

/** The numbers of a triad on its ties, clear of each other and of its names, and of all actors where there is room. */
export function tagsOf(ties: readonly Tie[], triad: Triad, point: (node: string) => Point, names: readonly Box[], dots: readonly Box[]): Tag[] {
	const out: Tag[] = [];
	for (const tie of ties) {
		const strong = triad.weakest.includes(tie.id);
		const text = `${tie.value === undefined ? "?" : cellText(tie.cell)}${strong ? ", weakest" : ""}`;
		const [[x1, y1], [x2, y2]] = [point(tie.ends[0]), point(tie.ends[1])];
		const width = textWidth(text, 11.5, strong) + 10;
		const boxes = [0, -14, 14, -30, 30, -46, 46].flatMap((aside) =>
			[0.5, 0.4, 0.6, 0.3, 0.7].map((t): Box => ({ x: x1 + (x2 - x1) * t - width / 2, y: y1 + (y2 - y1) * t - 9 + aside, width, height: 18 })),
		);
		const taken = [...names, ...out.map((one) => one.box)];
		const clear = (of: readonly Box[]) => boxes.find((box) => !of.some((other) => overlaps(other, box)));
		out.push({ text, strong, box: clear([...taken, ...dots]) ?? clear(taken) ?? (boxes[0] as Box) });
	}
	return out;
}

export function drawTag({ text, strong, box }: Tag, theme: Theme): SvgNode {
	return el("g", { "pointer-events": "none" }, [
		el("rect", { ...box, rx: 4, fill: theme.paper, stroke: strong ? theme.ink : theme.line }),
		el(
			"text",
			{
				...{ x: box.x + box.width / 2, y: box.y + 13, "text-anchor": "middle" },
				...{ "font-size": 11.5, "font-weight": strong ? 650 : 450, fill: theme.ink },
			},
			[text],
		),
	]);
}

import { type Box, el, overlaps, type SvgNode, type Theme, textWidth } from "@interconnector/engine";

export interface Wanted {
	readonly text: string;
	/** The point that it names. */
	readonly at: readonly [number, number];
	readonly size: number;
	readonly bold?: boolean;
	/** How far the name may stand from its point, in pixels; without it, on the ground itself. */
	readonly far?: number;
	/** Beside the point rather than on it. */
	readonly beside?: boolean;
}

/** A name on the ground itself: moved farther it would name the neighbour. */
const NEAR: readonly (readonly [number, number])[] = [
	[0, 0],
	[0, 12],
	[0, -12],
];

/** Steps away from a point, nearest first, up to a distance; sideways counts half, since a label is wider than high. */
function around(most: number): [number, number][] {
	const out: [number, number][] = [[0, 0]];
	for (let far = 13; far <= most; far += 13)
		for (let turn = 0; turn < 12; turn++) {
			const angle = (turn * Math.PI) / 6 + Math.PI / 2;
			out.push([Math.cos(angle) * far * 2, Math.sin(angle) * far]);
		}
	return out;
}

/**
 * Labels that fit: in the order wanted, each where it keeps clear of those before it, of marks, and of the edge; one that finds no
 * room is left out (its mark still says its name).
 */
export function placeLabels(wanted: readonly Wanted[], width: number, height: number, taken: readonly Box[] = []): { label: Wanted; box: Box }[] {
	const boxes: Box[] = [...taken];
	const out: { label: Wanted; box: Box }[] = [];
	for (const label of wanted) {
		const [x, y] = label.at;
		const [w, h] = [textWidth(label.text, label.size, label.bold) + 4, label.size * 1.25];
		const tries = label.beside
			? [
					[x + 6, y - h / 2],
					[x - 6 - w, y - h / 2],
					[x - w / 2, y + 5],
					[x - w / 2, y - 5 - h],
				]
			: (label.far ? around(label.far) : NEAR).map(([dx, dy]) => [x - w / 2 + dx, y - h / 2 + dy]);
		for (const [wish, top] of tries as [number, number][]) {
			// At the edge a name may stand a little aside of its point.
			const left = label.beside || Math.abs(wish + w / 2 - width / 2) > width / 2 ? wish : Math.min(width - 2 - w, Math.max(2, wish));
			const box = { x: left, y: top, width: w, height: h };
			const inside = left >= 2 && top >= 2 && left + w <= width - 2 && top + h <= height - 2;
			if (!inside || boxes.some((other) => overlaps(other, box))) continue;
			boxes.push(box);
			out.push({ label, box });
			break;
		}
	}
	return out;
}

/** Labels as text with a rim of paper, so that they can be read on any shade. */
export function drawLabels(placed: readonly { label: Wanted; box: Box }[], theme: Theme): SvgNode[] {
	return placed.map(({ label, box }) =>
		el(
			"text",
			{
				x: box.x + 2,
				y: box.y + box.height * 0.78,
				"font-size": label.size,
				"font-weight": label.bold ? 650 : 450,
				fill: theme.ink,
				stroke: theme.paper,
				"stroke-width": 3,
				"stroke-linejoin": "round",
				"paint-order": "stroke",
				"pointer-events": "none",
				"aria-hidden": "true",
			},
			[label.text],
		),
	);
}

import type { Point } from "./layout.ts";

/** Corners of the smallest convex outline around points, counter-clockwise from the leftmost (Andrew 1979, monotone chain). */
export function hull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	if (sorted.length < 3) return sorted;
	const turn = (o: Point, a: Point, b: Point) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
	const chain = (list: readonly Point[]) => {
		const out: Point[] = [];
		for (const point of list) {
			while (out.length >= 2 && turn(out.at(-2) as Point, out.at(-1) as Point, point) <= 0) out.pop();
			out.push(point);
		}
		return out.slice(0, -1);
	};
	return [...chain(sorted), ...chain([...sorted].reverse())];
}

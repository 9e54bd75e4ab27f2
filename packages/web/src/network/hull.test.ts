import fc from "fast-check";
import { expect, test } from "vitest";
import { hull } from "./hull.ts";
import type { Point } from "./layout.ts";

/** A corner is a point that is strictly outside some line through all others: every other on one side of some line through it. */
const slow = (points: readonly Point[]) =>
	points.filter((p) =>
		points.some(
			(q) =>
				(q[0] !== p[0] || q[1] !== p[1]) &&
				points.every((r) => {
					const side = (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
					if (side !== 0) return side > 0;
					// On the line: only between the two.
					return (r[0] - p[0]) * (q[0] - p[0]) + (r[1] - p[1]) * (q[1] - p[1]) >= 0;
				}),
		),
	);

test("the outline of a square with a point inside is its corners", () => {
	expect(
		hull([
			[0, 0],
			[2, 0],
			[1, 1],
			[2, 2],
			[0, 2],
		]),
	).toEqual([
		[0, 0],
		[2, 0],
		[2, 2],
		[0, 2],
	]);
});

test("corners are those of the slow way", () => {
	const point = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
	fc.assert(
		fc.property(fc.uniqueArray(point, { minLength: 3, maxLength: 12, selector: String }), (points) => {
			expect(new Set(hull(points).map(String))).toEqual(new Set(slow(points).map(String)));
		}),
	);
});

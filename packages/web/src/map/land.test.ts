import { geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { atlas } from "./atlas.ts";
import { landOf } from "./land.ts";
import { projectionOf, regionOf, WORLD } from "./window.ts";

const shapes = await atlas();
const home = regionOf(shapes.find(({ id }) => id === "actor:aze"));

test("outlines are those of the slow way: same area to a pixel's width, same middle", () => {
	for (const [window, least] of [
		[home, 200],
		[WORLD, 60],
		[{ lon: 45, lat: 30, reach: 45 }, 100],
	] as const) {
		const land = landOf(shapes, window, 820, 508);
		const path = geoPath(projectionOf(window, 820, 508).precision(0));
		let checked = 0;
		for (const { shape, at, d } of land.grounds) {
			const whole = path.area(shape.geo);
			if (whole < least) continue;
			// Holes run the other way around, so that the sum over all rings is the area.
			let twice = 0;
			for (const ring of d.split("M").slice(1)) {
				const numbers = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
				for (const [i, [x, y]] of numbers.entries()) {
					const [px, py] = numbers.at(i - 1) as readonly [number, number];
					twice += px * y - x * py;
				}
			}
			expect(Math.abs(Math.abs(twice) / 2 - whole) / whole, shape.name).toBeLessThan(0.08);
			const [cx, cy] = path.centroid(shape.geo);
			// Where the edge of the map cuts a shape in two, a name belongs on the larger piece.
			if (d.lastIndexOf("M") === 0) expect(Math.hypot(at[0] - cx, at[1] - cy), shape.name).toBeLessThan(1.5);
			checked++;
		}
		expect(checked).toBeGreaterThan(15);
	}
});

test("a world of outlines is light, and the last windows are kept", () => {
	const land = landOf(shapes, WORLD, 820, 508);
	expect(land.grounds.length).toBeGreaterThan(170);
	expect(land.grounds.reduce((sum, { d }) => sum + d.length, 0)).toBeLessThan(400_000);
	expect(landOf(shapes, WORLD, 820, 508)).toBe(land);
});

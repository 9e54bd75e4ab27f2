import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { atlas } from "./atlas.ts";
import { held, mayShow, panned, projectionOf, regionOf, WORLD, windowIn, windowText, zoomed } from "./window.ts";

const shapes = await atlas();
const of = (id: string) => shapes.find((shape) => shape.id === id);

test("a window is written and read; what cannot be read is no window", () => {
	expect(windowIn(windowText({ lon: 47.5, lat: 40.25, reach: 12 }))).toEqual({ lon: 47.5, lat: 40.25, reach: 12 });
	for (const text of [undefined, "", "1,2", "a,b,c", "1,2,3,4"]) expect(windowIn(text), String(text)).toBeUndefined();
	expect(held({ lon: 190, lat: 0, reach: 500 })).toEqual({ lon: -170, lat: 0, reach: 88 });
});

test("the region of Azerbaijan holds its neighbours' capitals and not Berlin", () => {
	const window = regionOf(of("actor:aze"));
	const project = projectionOf(window, 900, 560);
	const inside = (point: [number, number]) => {
		const [x, y] = project(point) ?? [-1, -1];
		return x > 0 && x < 900 && y > 0 && y < 560;
	};
	for (const city of [
		[49.9, 40.4],
		[44.8, 41.7],
		[44.5, 40.2],
		[51.4, 35.7],
	])
		expect(inside(city as [number, number]), city.join()).toBe(true);
	expect(inside([13.4, 52.5])).toBe(false);
	expect(project([window.lon, window.lat])?.map(Math.round), "the middle is in the middle").toEqual([450, 280]);
	expect(regionOf(undefined)).toBe(WORLD);
});

test("north is up, east is right, the whole world fits", () => {
	const project = projectionOf(WORLD, 900, 460);
	for (const point of [
		[-160, 65],
		[175, -40],
		[20, -34],
	]) {
		const [x, y] = project(point as [number, number]) ?? [-1, -1];
		expect(x > 0 && x < 900 && y > -30 && y < 490, point.join()).toBe(true);
	}
	const window = { lon: 45, lat: 40, reach: 10 };
	expect(panned(window, 0.1, 0.1).lon).toBeGreaterThan(45);
	expect(panned(window, 0.1, 0.1).lat).toBeGreaterThan(40);
	expect(zoomed(window, 0.5).reach).toBe(5);
});

test("whatever has a point in a window may be shown in it", () => {
	const window = regionOf(of("actor:aze"));
	const project = projectionOf(window, 900, 560);
	for (const shape of shapes) {
		const [x, y] = project([...shape.middle] as [number, number]) ?? [-1, -1];
		if (x > 0 && x < 900 && y > 0 && y < 560 && geoContains(shape.geo, [...shape.middle] as [number, number]))
			expect(mayShow(shape, window, 900 / 560), shape.name).toBe(true);
	}
	expect(mayShow(of("actor:bra") as never, window, 900 / 560)).toBe(false);
});

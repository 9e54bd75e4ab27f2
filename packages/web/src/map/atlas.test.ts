import { expect, test } from "vitest";
import { atlas } from "./atlas.ts";

const shapes = await atlas();
const of = (id: string) => shapes.find((shape) => shape.id === id);

test("every member of the atlas is drawn, and states are known by the ids of the evidence", () => {
	expect(shapes.length).toBe(241);
	for (const id of ["actor:aze", "actor:rus", "actor:usa", "actor:fra", "actor:xkx", "actor:northern-cyprus", "actor:somaliland", "actor:twn"])
		expect(of(id), id).toBeDefined();
	const ids = shapes.flatMap(({ id }) => (id ? [id] : []));
	expect(ids.length - new Set(ids).size, "two shapes of one state: Australia and Ashmore").toBe(1);
});

test("a state lies where it lies: middle of the mainland, not of its overseas parts", () => {
	const [lon, lat] = of("actor:aze")?.middle ?? [0, 0];
	expect(lon).toBeGreaterThan(46.5);
	expect(lon).toBeLessThan(48.5);
	expect(lat).toBeGreaterThan(39.5);
	expect(lat).toBeLessThan(41);
	const [west, north] = of("actor:fra")?.middle ?? [0, 0];
	expect(Math.abs(west - 2.5)).toBeLessThan(1);
	expect(Math.abs(north - 46.5)).toBeLessThan(1);
});

test("the makers of the atlas draw borders as held: what the overlay is there for", async () => {
	const { geoContains } = await import("d3-geo");
	const holds = (id: string, point: [number, number]) => geoContains(of(id)?.geo as never, point);
	expect(holds("actor:rus", [34.1, 45.0]), "Simferopol").toBe(true);
	expect(holds("actor:mar", [-13.0, 27.1]), "Laayoune").toBe(true);
	expect(holds("actor:cyp", [33.4, 35.25]), "north of Nicosia").toBe(false);
});

import { geoArea, geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { AREAS, areasOn, stanceOf } from "./areas.ts";
import { atlas } from "./atlas.ts";
import { outlineOf } from "./outline.ts";

const shapes = await atlas();
const of = (name: string) => outlineOf(AREAS.find((area) => area.name === name) as never, shapes);

test("every area is found: by the shape that it names or by its own ring, and none is the rest of the world", () => {
	for (const area of AREAS) {
		const outline = outlineOf(area, shapes);
		expect(outline, area.name).toBeDefined();
		expect(geoArea(outline as never), area.name).toBeLessThan(0.02);
	}
});

test("towns lie in the areas that they are disputed with", () => {
	const towns: [string, number, number][] = [
		["Crimea", 34.1, 44.95],
		["Western Sahara", -13.0, 27.1],
		["Northern Cyprus", 33.32, 35.33],
		["Somaliland", 44.06, 9.56],
		["Kosovo", 21.16, 42.66],
		["Abkhazia", 41.02, 43.02],
		["South Ossetia", 43.97, 42.23],
		["Kashmir", 74.8, 34.08],
		["Taiwan", 121.0, 23.9],
		["Golan Heights", 35.77, 33.13],
		["Palestine", 35.26, 32.22],
		["Transnistria", 29.63, 46.84],
		["Nagorno-Karabakh", 46.75, 39.82],
	];
	expect(towns.map(([name]) => name).sort()).toEqual(AREAS.map(({ name }) => name).sort());
	for (const [name, lon, lat] of towns) expect(geoContains(of(name) as never, [lon, lat]), name).toBe(true);
	expect(geoContains(of("Crimea") as never, [33.0, 46.6]), "Kherson is not in the outline").toBe(false);
});

test("areas are dated, and the stance falls back to showing what is disputed", () => {
	expect(areasOn("2013-01-01").some(({ name }) => name === "Crimea")).toBe(false);
	expect(areasOn("2020-01-01").some(({ name }) => name === "Nagorno-Karabakh")).toBe(true);
	expect(areasOn("2024-01-01").some(({ name }) => name === "Nagorno-Karabakh")).toBe(false);
	expect([stanceOf(undefined), stanceOf("defacto"), stanceOf("nonsense")]).toEqual(["disputed", "defacto", "disputed"]);
});

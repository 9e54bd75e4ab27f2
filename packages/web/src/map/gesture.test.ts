import { expect, it } from "vitest";
import { type Fingers, pinched } from "./gesture.ts";
import type { Window } from "./window.ts";

const here: Window = { lon: 47, lat: 0, reach: 10 };
const middle = [200, 150] as const;
const fingers = (x: number, y: number, half: number): Fingers => [
	[x - half, y],
	[x + half, y],
];

it("two fingers that spread come nearer, around the point between them", () => {
	expect(pinched(fingers(200, 150, 20), fingers(200, 150, 40), middle, 300)(here)).toEqual({ lon: 47, lat: 0, reach: 5 });
	// A third of the height above the middle lie 20° / 3; half as much afterwards, so the middle moves by the other half.
	const above = pinched(fingers(200, 50, 20), fingers(200, 50, 40), middle, 300)(here);
	expect(above.lat).toBeCloseTo(20 / 6, 9);
	expect(above.lat + above.reach * 2 * (100 / 300)).toBeCloseTo(20 / 3, 9);
});

it("two fingers that wander take the map with them", () => {
	const moved = pinched(fingers(100, 100, 20), fingers(130, 100, 20), middle, 300)(here);
	// A tenth of the height to the right: a tenth of 20° to the west.
	expect(moved.lon).toBeCloseTo(45, 9);
	expect(moved.lat).toBeCloseTo(0, 9);
	expect(moved.reach).toBe(10);
	expect(pinched(fingers(100, 100, 20), fingers(100, 130, 20), middle, 300)(here).lat).toBeCloseTo(2, 9);
});

it("fingers that rest change nothing", () => {
	expect(pinched(fingers(20, 30, 9), fingers(20, 30, 9), middle, 300)(here)).toEqual(here);
});

import { expect, it } from "vitest";
import { roam, type Spot } from "./roam.ts";

const at = (x: number, y: number): Spot => ({ x, y, width: 10, height: 10 });
// Two rows of three, written column by column as a turned table is: 0 2 4 above 1 3 5.
const table = [0, 20, 40].flatMap((x) => [at(x, 0), at(x, 30)]);
const go = (spots: readonly Spot[], from: number, ...keys: string[]) => keys.reduce((now, key) => roam(spots, now, key) ?? -1, from);

it("goes along a line and from line to line, and stays at the edges", () => {
	expect(go(table, 0, "ArrowRight")).toBe(2);
	expect(go(table, 0, "ArrowRight", "ArrowDown")).toBe(3);
	expect(go(table, 3, "ArrowUp", "ArrowLeft", "ArrowLeft")).toBe(0);
	expect(go(table, 5, "ArrowRight", "ArrowDown")).toBe(5);
	expect(go(table, 3, "Home")).toBe(1);
	expect(go(table, 3, "End")).toBe(5);
	expect(roam(table, 3, "End", true)).toBe(5);
	expect(roam(table, 3, "Home", true)).toBe(0);
	expect(roam(table, 3, "Enter")).toBeUndefined();
});

it("from a longer line to the nearest of a shorter one", () => {
	const ragged = [at(0, 0), at(50, 0), at(100, 0), at(10, 30), at(94, 30)];
	expect(go(ragged, 2, "ArrowDown")).toBe(4);
	expect(go(ragged, 1, "ArrowDown")).toBe(3);
	expect(go(ragged, 4, "ArrowUp")).toBe(2);
});

it("marks that stand about, or one below another, come one after another as they were drawn", () => {
	const strewn = [at(50, 0), at(90, 17), at(70, 60), at(5, 44)];
	expect(go(strewn, 0, "ArrowRight", "ArrowDown")).toBe(2);
	expect(go(strewn, 2, "ArrowUp", "ArrowLeft", "ArrowLeft")).toBe(0);
	expect(go(strewn, 1, "End")).toBe(3);
	expect(go(strewn, 3, "ArrowDown")).toBe(3);
	expect(go(strewn, 2, "Home")).toBe(0);
});

it("every mark can be reached by arrows alone", () => {
	const lanes = [at(0, 0), at(9, 0), at(200, 0), at(100, 30), at(60, 60), at(61, 61), at(300, 60)];
	const reached = new Set([0]);
	for (let before = 0; before < reached.size; ) {
		before = reached.size;
		for (const from of [...reached]) for (const side of ["Right", "Left", "Up", "Down"]) reached.add(roam(lanes, from, `Arrow${side}`) as number);
	}
	expect(reached.size).toBe(lanes.length);
});

import type { Finding } from "@interconnector/engine";
import { expect, test } from "vitest";
import { chosenIn, sliceName, slicesOf, unmapped } from "./shade.ts";

const finding = (rows: string[]) =>
	({ focal: "actor:a", names: { "actor:a": "Aland", "actor:b": "Bland" }, parts: { p: { rows } } }) as unknown as Finding;
const isState = (id: string) => id !== "actor:union";

test("rows of single states are one slice; a union of states is told beside the map", () => {
	const one = finding(["actor:b", "actor:c", "actor:union"]);
	const [slice, ...more] = slicesOf(one, "p", isState);
	expect(more).toEqual([]);
	expect([slice?.id, [...(slice?.rows.keys() ?? [])]]).toEqual(["*", ["actor:b", "actor:c"]]);
	expect(unmapped(one, "p", slice as never, isState)).toEqual([{ id: "actor:union", row: "actor:union" }]);
});

test("pairs are read from both ends, the focal state's own first", () => {
	const slices = slicesOf(finding(["actor:b,actor:c", "actor:c,actor:b", "actor:d,actor:b", "actor:b,actor:a", "actor:c,actor:a"]), "p", isState);
	expect(slices[0]?.id).toBe("*,actor:a");
	expect(slices[0]?.rows.get("actor:c")).toBe("actor:c,actor:a");
	expect(slices.map(({ id }) => id)).toContain("actor:b,*");
	expect(sliceName(finding([]), "*,actor:a")).toBe("each state – Aland");
});

test("a row of a state and a channel is a slice of that channel", () => {
	const slices = slicesOf(finding(["actor:b,arms", "actor:c,arms", "actor:b,trade"]), "p", isState);
	expect(slices.map(({ id, rows }) => [id, rows.size])).toEqual([
		["*,arms", 2],
		["*,trade", 1],
	]);
	expect(slicesOf(finding(["all", "formats"]), "p", isState)).toEqual([]);
});

test("the choice is one text in the address", () => {
	expect(chosenIn(undefined)).toEqual({ ask: "vectors" });
	expect(chosenIn("levers/gross/arms/*,actor:aze")).toEqual({ ask: "levers", part: "gross", column: "arms", slice: "*,actor:aze" });
});

import { expect, it } from "vitest";
import { areSaved, type Saved, savedFile, withFile, withSaved } from "./saved.ts";

const one: Saved = { name: "Levers in 2024", note: "for Tuesday", view: { page: "levers", on: "2024-12" }, digest: "abc" };
const other: Saved = { ...one, name: "Now", view: {} };

it("keeps one view of a name, the newer one last", () => {
	expect(withSaved([one, other], { ...one, note: "for Friday" })).toEqual([other, { ...one, note: "for Friday" }]);
});

it("reads back the file that it wrote, and adds to what is there", () => {
	expect(withFile([], savedFile([one, other]))).toEqual([one, other]);
	expect(withFile([other], savedFile([one]))).toEqual([other, one]);
});

it("refuses what is no file of views and says so; what the list keeps is data alone", () => {
	expect(() => withFile([one], "{")).toThrow("not JSON");
	expect(() => withFile([one], "[]")).toThrow("no saved views");
	expect(() => withFile([one], JSON.stringify({ interconnector: "views", version: 2, views: [] }))).toThrow("version 2");
	expect(() => withFile([one], JSON.stringify({ interconnector: "views", version: 1, views: [{ name: 1 }] }))).toThrow("lacks");
	expect(areSaved([{ ...one, view: { page: 3 } }])).toBe(false);
	const more = JSON.stringify({ interconnector: "views", version: 1, views: [{ ...one, html: "<script>" }] });
	expect(withFile([], more)).toEqual([one]);
});

import { expect, it } from "vitest";
import { find } from "./find.ts";

const entry = (id: string, label: string, about = "", also: readonly string[] = []) => ({ id, group: "", label, about, also });
const entries = [
	entry("aze", "Azerbaijan", "focal state", ["Republic of Azerbaijan", "Baku"]),
	entry("irn", "Iran", "focal state", ["Tehran"]),
	entry("tur", "Türkiye", "focal state", ["Turkey"]),
	entry("levers", "Levers", "who holds which lever over whom"),
	entry("map", "Map", "states shaded, levers of corridors"),
	entry("over", "Overview", "the wheel"),
];
const ids = (query: string) => find(entries, query).map(({ id }) => id);

it("finds names in any spelling, with or without diacritics", () => {
	expect(ids("İran")).toEqual(["irn"]);
	expect(ids("turkiye")).toEqual(["tur"]);
	expect(ids("TÜRKİYE")).toEqual(["tur"]);
	expect(ids("baku")).toEqual(["aze"]);
});

it("takes the nearest name where nothing holds the words", () => {
	expect(ids("Azerbaycan")).toEqual(["aze"]);
	expect(ids("Azərbaycan")).toEqual(["aze"]);
	expect(ids("qqqqqqqq")).toEqual([]);
});

it("lists names before descriptions, and everything where nothing is typed", () => {
	expect(ids("lever")).toEqual(["levers", "map"]);
	expect(ids("focal iran")).toEqual(["irn"]);
	expect(ids(" ")).toHaveLength(entries.length);
});

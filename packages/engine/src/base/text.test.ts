import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldstein } from "./cameo.ts";
import { canonicalJson, deepFreeze, digest } from "./id.ts";
import { isMajor } from "./majors.ts";
import { decimalsFor, showNumber } from "./quantity.ts";
import { byCodeUnit, editDistance, foldText, nearest } from "./text.ts";

/** The slow twin: every way to edit, tried. Letters only, short words. */
function slowDistance(a: string, b: string): number {
	if (a === "" || b === "") return a.length + b.length;
	const [x, y] = [a.slice(1), b.slice(1)];
	const swap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? slowDistance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY;
	return Math.min(slowDistance(x, b) + 1, slowDistance(a, y) + 1, slowDistance(x, y) + (a[0] === b[0] ? 0 : 1), swap);
}

describe("names", () => {
	it("edit distance equals a search through every way to edit", () => {
		const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
		fc.assert(fc.property(word, word, (a, b) => void expect(editDistance(a, b)).toBe(slowDistance(a, b))));
	});

	it("are folded alike whatever their dots and accents", () => {
		expect(foldText("İstanbul")).toBe(foldText("ISTANBUL"));
		expect(foldText("Iğdır")).toBe("igdir");
		expect(foldText("Zəngəzur")).toBe("zəngəzur");
	});

	it("the nearest is meant, and none when all are far", () => {
		expect(nearest("levle", ["level", "focal"])).toBe("level");
		expect(nearest("zzzz", ["level", "focal"])).toBeUndefined();
	});

	it("are ordered by code unit, which is an order", () => {
		fc.assert(fc.property(fc.array(fc.string()), (list) => void expect([...list].sort(byCodeUnit)).toEqual([...list].sort())));
	});
});

describe("canonical JSON", () => {
	it("does not depend on the order of keys, and reads back as it was", () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.string().map((s) => s.normalize("NFC")),
					fc.integer(),
				),
				(record) => {
					const turned = Object.fromEntries(Object.entries(record).reverse());
					expect(canonicalJson(turned)).toBe(canonicalJson(record));
					expect(JSON.parse(canonicalJson(record))).toEqual({ ...record });
				},
			),
		);
	});

	it("writes one text for both ways to write an accent, leaves out what is undefined, refuses what JSON cannot hold", () => {
		expect(canonicalJson("e\u0301")).toBe(canonicalJson("é"));
		expect(canonicalJson({ b: undefined, a: [1, null] })).toBe('{"a":[1,null]}');
		expect(() => canonicalJson({ a: Number.NaN })).toThrow();
		expect(digest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223");
	});

	it("frozen data cannot be changed at any depth", () => {
		const data = deepFreeze({ a: [{ b: 1 }] });
		expect(() => Object.assign(data.a[0] as object, { b: 2 })).toThrow();
	});
});

describe("published tables", () => {
	it("a code takes the value of its nearest parent", () => {
		expect(goldstein("0874")).toBe(10);
		expect(goldstein("0511")).toBe(3.4);
		expect(goldstein("145")).toBe(-7.5);
		expect(goldstein("057")).toBe(8);
		expect(() => goldstein("99")).toThrow();
	});

	it("a major power is one in its years", () => {
		expect([1944, 1945, 2020].map((year) => isMajor("FRA", year))).toEqual([false, true, true]);
		expect(isMajor("AZE", 2020)).toBe(false);
	});
});

describe("numbers as they are read", () => {
	it("have a real minus, groups of three and no sign on nothing", () => {
		expect(showNumber(-1234567.891, 1)).toMatch(/^−1.234.567\.9$/u);
		expect(showNumber(-0.001, 2)).toBe("0.00");
		expect(showNumber(Number.POSITIVE_INFINITY)).toBe("∞");
	});

	it.each([
		[0.3, 1],
		[0.03, 2],
		[0.002, 3],
		[40, 0],
	])("a range %d wide supports %i decimals", (width, decimals) => expect(decimalsFor(width, 1)).toBe(decimals));
});

describe("the nearest name", () => {
	it("is not looked for when a name is longer than any", () => {
		expect(nearest("equidistnce", ["equidistance"])).toBe("equidistance");
		expect(nearest("a".repeat(201), ["a".repeat(200)])).toBeUndefined();
	});
});

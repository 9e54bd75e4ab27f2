import fc from "fast-check";
import { expect, test } from "vitest";
import { listCell, numberOrTextCell, readListCell, readNumber, readNumberOrTextCell, readTextCell, textCell } from "./cells.ts";
import { csvText, guard, readCsv, unguard } from "./csv.ts";

const nasty = fc.oneof(
	fc.string(),
	fc.string({ unit: fc.constantFrom("\\", ";", " ", "'", "=", "-", '"', ",", "\r", "\n", "[", "]", "1", "é") }),
	fc.string({ unit: "binary" }),
);

test("a text cell, a list and a number or text come back as they were", () => {
	fc.assert(fc.property(nasty, (text) => readTextCell(textCell(text)) === text));
	fc.assert(
		fc.property(fc.array(nasty), (items) => {
			expect(readListCell(listCell(items))).toEqual(items);
		}),
	);
	fc.assert(
		fc.property(fc.oneof(nasty, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)), (text) => {
			expect(readNumberOrTextCell(String(numberOrTextCell(text)))).toBe(text);
		}),
	);
	fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => readNumber(String(n)) === (Object.is(n, -0) ? 0 : n)));
});

test("people write lists with spaces, and may leave an item or the last one empty", () => {
	expect(readListCell(" security ;trade; ")).toEqual(["security", "trade", undefined]);
	expect(readListCell("a\\; b; c")).toEqual(["a; b", "c"]);
	expect(readListCell("[]")).toEqual([]);
	expect(readNumber("−0.5")).toBe(-0.5);
	for (const no of ["", "0,5", "12 km", "0x10", "1e999", "Infinity"]) expect(readNumber(no), no).toBeUndefined();
});

test("no text is run as a formula, and the apostrophe comes off again", () => {
	for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+x"]) expect(guard(text)).toBe(`'${text}`);
	expect(guard("a=1")).toBe("a=1");
	fc.assert(fc.property(nasty, (text) => unguard(guard(text)) === text && !/^[=+\-@\t\r\n]/.test(guard(text))));
});

test("CSV comes back cell by cell, numbers bare", () => {
	expect(
		csvText(
			["a", "b"],
			[
				[-5, "-5"],
				[true, undefined],
			],
		),
	).toBe("a,b\r\n-5,'-5\r\ntrue,\r\n");
	fc.assert(
		fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1 }), (rows) => {
			const back = readCsv(csvText(["one", "two"], rows), "t.csv").rows.map((row) => [row.one ?? "", row.two ?? ""]);
			expect(back).toEqual(rows);
		}),
	);
	expect(() => readCsv("a,b\r\n1\r\n", "t.csv")).toThrow(/the header has 2/);
});

import type { Output } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { show } from "./show.ts";

const rows = (of: string, many: number) => Array.from({ length: many }, (_, i) => ({ of, what: `${of} number ${i + 1}` }));
const long: Output = {
	kind: "table",
	title: "12 differences",
	columns: [{ id: "what", title: "what" }],
	rows: [...rows("levers", 7), ...rows("vectors", 4), ...rows("norms", 1)],
	brief: { by: "of", first: 2 },
};

describe("a long table that says how to shorten itself", () => {
	test("shows the first rows of each group, how many there are of it, and how to see the rest", () => {
		const text = show(long);
		for (const shown of ["levers number 2", "vectors number 2", "norms number 1"]) expect(text).toContain(shown);
		expect(text).not.toContain("number 3");
		expect(text).toMatch(/\b7 +levers number 1\n/);
		expect(text).toMatch(/\b4 +vectors number 1\n/);
		expect(text).toContain("… 7 more: --all lists them");
	});

	test("is whole with --all, and where nothing would be left out", () => {
		expect(show(long, { all: true })).toContain("levers number 7");
		expect(show(long, { all: true })).not.toContain("more:");
		expect(show({ ...long, rows: rows("norms", 2) })).not.toContain("more:");
	});
});

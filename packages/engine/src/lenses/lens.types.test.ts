import { expect, it } from "vitest";
import * as z from "zod";
import type { ActorId, FormatId } from "../base/id.ts";
import { type Formula, term } from "../world/formula.ts";
import { defineLens } from "./lens.ts";

/**
 * What the compiler refuses. Every `@ts-expect-error` below fails the type check when its line becomes legal;
 * nothing here is more than defined when the test runs.
 */
const COUNT: Formula = { text: "n", symbols: { n: "one of them" }, unit: "things", compute: (t) => t.all("n").length };
const cell = [term("n", [], 1, [])];
const common = {
	id: "example",
	family: "A",
	title: "Example",
	question: "How many?",
	options: z.strictObject({}),
	uncertainty: "none",
	cost: "light",
	covers: ["S0-01"],
	cites: ["ours"],
	cautions: ["an example"],
	check: { cite: "none", file: "none" },
} as const;
const parts = { sizes: { shape: "matrix", title: "Sizes", rows: "format", columns: { n: { title: "n", formula: COUNT } } } } as const;

it("a lens as it should be is accepted", () => {
	const lens = defineLens({
		...common,
		reads: ["format"],
		parts,
		measure: (slice) => ({ sizes: { all: { n: slice.format.length > 0 ? cell : [] } } }),
	});
	expect(lens.id).toBe("example");
});

it("a lens cannot read what it did not declare", () => {
	// @ts-expect-error: membership is not among its reads
	defineLens({ ...common, reads: ["format"], parts, measure: (slice) => ({ sizes: { all: { n: slice.membership.length > 0 ? cell : [] } } }) });
	// @ts-expect-error: nor are the dyads
	defineLens({ ...common, reads: ["format"], parts, measure: (slice) => ({ sizes: { all: { n: slice.dyad.pairs().length > 0 ? cell : [] } } }) });
	expect(parts.sizes.shape).toBe("matrix");
});

it("a lens cannot return another part, another column, or a bare number", () => {
	// @ts-expect-error: the part is called sizes
	defineLens({ ...common, reads: ["format"], parts, measure: () => ({ widths: { all: { n: cell } } }) });
	// @ts-expect-error: the column is called n
	defineLens({ ...common, reads: ["format"], parts, measure: () => ({ sizes: { all: { m: cell } } }) });
	// @ts-expect-error: terms, not numbers
	defineLens({ ...common, reads: ["format"], parts, measure: () => ({ sizes: { all: { n: 3 } } }) });
	expect(cell).toHaveLength(1);
});

it("a part cannot have a shape outside the closed set", () => {
	const heap = { sizes: { ...parts.sizes, shape: "heap" } } as const;
	// @ts-expect-error: heap is no shape
	defineLens({ ...common, reads: ["format"], parts: heap, measure: () => ({ sizes: { all: { n: cell } } }) });
	expect(heap.sizes.shape).toBe("heap");
});

it("a lens cannot leave out its citations, cautions or concepts", () => {
	// @ts-expect-error: a lens cites something
	defineLens({ ...common, cites: [], reads: ["format"], parts, measure: () => ({ sizes: { all: { n: cell } } }) });
	// @ts-expect-error: and cautions
	defineLens({ ...common, cautions: [], reads: ["format"], parts, measure: () => ({ sizes: { all: { n: cell } } }) });
	// @ts-expect-error: and covers a concept
	defineLens({ ...common, covers: [], reads: ["format"], parts, measure: () => ({ sizes: { all: { n: cell } } }) });
	const { cites: _, ...uncited } = common;
	// @ts-expect-error: nor leave the field away
	defineLens({ ...uncited, reads: ["format"], parts, measure: () => ({ sizes: { all: { n: cell } } }) });
	expect(uncited).not.toHaveProperty("cites");
});

it("an id of one kind does not pass for another", () => {
	const known = (id: ActorId): string => id;
	const format: FormatId = "format:x";
	// @ts-expect-error: a format is no actor
	known(format);
	// @ts-expect-error: nor is a bare word
	known("aze");
	expect(known("actor:aze")).toBe("actor:aze");
});

it("what the types cannot see is refused when the lens is defined", () => {
	const measure = () => ({ sizes: { all: { n: cell } } });
	expect(() => defineLens({ ...common, covers: ["X1-01"], reads: ["format"], parts, measure })).toThrow("no concept");
	const ordered = { sizes: { ...parts.sizes, order: "m" } };
	expect(() => defineLens({ ...common, reads: ["format"], parts: ordered, measure })).toThrow("no column");
});

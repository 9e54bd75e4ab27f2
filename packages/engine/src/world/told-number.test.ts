import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUALIFIERS } from "../base/hedge.ts";
import { createEngine } from "../engine.ts";
import type { Fact, FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";

type Indicator = FactOf<"indicator">;
const embassies = (of: string, value: Indicator["value"], qualifier?: Indicator["qualifier"]): Fact => ({
	...{ is: "indicator", of: `actor:${of}`, what: "embassies abroad", value, unit: "embassies", at: "2025" },
	...(qualifier ? { qualifier } : {}),
});
const reach = (...facts: Fact[]) => {
	const dossier = dossierOf(facts, { comparators: ["actor:p"] });
	return (row: string, column: string) => cellOf(askOf(dossier, "status"), `reach/actor:${row}/${column}`);
};

describe("a hedged indicator", () => {
	it("is the interval that its hedge allows, in the number and in what is computed from it", () => {
		const cell = reach(embassies("f", 70, "just-under"), embassies("p", 40, "under"));
		expect(cell("f", "stated").value).toEqual({ low: 63, high: 70 });
		expect(cell("p", "stated").value).toEqual({ low: 0, high: 40 });
		// Of fewer than 40 there may be any number, so 63 or more are at least 63 / 40 times as many, without an upper end.
		expect(cell("p", "ratio")).toMatchObject({ value: 1.575, lowerBound: true });
		expect(JSON.parse(JSON.stringify(cell("p", "ratio")))).toEqual(cell("p", "ratio"));
	});

	it("over a number is a lower bound, and is told as such", () => {
		const cell = reach(embassies("f", 90, "over"), embassies("p", 50));
		expect(cell("f", "stated")).toMatchObject({ value: 90, lowerBound: true });
		expect(cell("p", "ratio")).toMatchObject({ value: 1.8, lowerBound: true });
		expect(cell("p", "stated").lowerBound).toBeUndefined();
	});

	it("of none is nothing a number of times, whatever the hedges are: each cell is a number with ends, or silent", () => {
		const hedges = fc.option(fc.constantFrom(...QUALIFIERS), { nil: undefined });
		const told = fc.tuple(fc.constantFrom(0, 1, 40), hedges);
		fc.assert(
			fc.property(told, told, (own, other) => {
				const cell = reach(embassies("f", ...own), embassies("p", ...other))("p", "ratio");
				const again = JSON.parse(JSON.stringify(cell));
				expect(again).toEqual(cell);
				if (cell.value === null) expect([cell.silence, other[0]]).toEqual([expect.anything(), 0]);
			}),
		);
	});

	it("below nought without a lower end is no number", () => {
		expect(reach(embassies("f", -1, "under"))("f", "stated").value).toBeNull();
	});

	it("says how it was told where the number is explained", () => {
		const dossier = dossierOf([embassies("f", 70, "just-under")]);
		const explanation = createEngine().explain(dossier, "status#reach/actor:f/stated");
		expect(explanation.terms[0]).toMatchObject({ value: { low: 63, high: 70 }, note: "told as just under 70, 2025" });
	});
});

const stated = (what: string, value: number, unit: string, qualifier?: Indicator["qualifier"], of = "actor:f"): Fact => ({
	...{ is: "indicator", of, what, value, unit, at: "2025" },
	...(qualifier ? { qualifier } : {}),
});

it("all lenses read it alike: autonomy too, in which no share is more than the whole", () => {
	const dossier = dossierOf([
		stated("freedom to decide: energy", 0.5, "share"),
		stated("institutional means: energy", 0.9, "share", "over"),
		stated("political means: energy", 0.4, "share", "under"),
	]);
	const cell = (column: string) => cellOf(askOf(dossier, "autonomy"), `domains/energy/${column}`).value;
	expect(cell("institutional")).toEqual({ low: 0.9, high: 1 });
	expect(cell("political")).toEqual({ low: 0, high: 0.4 });
});

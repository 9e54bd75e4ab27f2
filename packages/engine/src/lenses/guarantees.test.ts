import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { GUARANTEE_ACTS } from "../facts/guarantee.ts";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor } from "./checks/say.ts";

const E = 1e-9;
const cover = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
const made = fc
	.array(fc.record({ by: fc.constantFrom("p", "q", "r"), act: fc.constantFrom(...GUARANTEE_ACTS.slice(2)), cover }), { minLength: 1, maxLength: 6 })
	.map((list) => [...new Map(list.map((one) => [`${one.by} ${one.act}`, one])).values()])
	.map((list) =>
		list.map((one): FactOf<"guarantee"> => {
			const fact: FactOf<"guarantee"> = { is: "guarantee", by: actor(one.by), of: actor("f"), act: one.act, during: "2020/.." };
			return one.cover === undefined ? fact : { ...fact, cover: one.cover };
		}),
	);
const ask = (facts: readonly FactOf<"guarantee">[]) => {
	const finding = askOf(dossierOf(facts), "guarantees");
	return (column: string) => cellOf(finding, `cover/actor:f,anybody/${column}`).value as Value;
};

describe("cover", () => {
	it("together is at least that of one guarantor, at most all, and leaves no less than none", () => {
		fc.assert(
			fc.property(made, (facts) => {
				const cell = ask(facts);
				for (const end of [lowOf, highOf]) {
					expect(end(cell("together"))).toBeGreaterThanOrEqual(end(cell("best")) - E);
					expect(end(cell("together"))).toBeLessThanOrEqual(1 + E);
				}
				expect(lowOf(cell("gap"))).toBeCloseTo(1 - highOf(cell("best")), 9);
				expect(highOf(cell("gap"))).toBeCloseTo(1 - lowOf(cell("best")), 9);
			}),
			{ numRuns: 60 },
		);
	});

	it("grows by no guarantee that is denied", () => {
		const one: FactOf<"guarantee"> = { is: "guarantee", by: actor("p"), of: actor("f"), act: "arms", cover: 0.4, during: "2020/.." };
		const denied = { says: { ...one, by: actor("q"), cover: 1 }, stance: "against" as const };
		expect(cellOf(askOf(dossierOf([one, denied]), "guarantees"), "cover/actor:f,anybody/together").value).toBe(0.4);
	});

	it("is carried on for as long as is asked, and no longer", () => {
		const told: FactOf<"guarantee"> = { is: "guarantee", by: actor("p"), of: actor("f"), act: "arms", cover: 0.4, during: "2024-06" };
		const stands = (question: string) => cellOf(askOf(dossierOf([told]), question), "guarantees/actor:p,actor:f,arms/stands").value;
		expect(stands("guarantees")).toBe(0);
		expect(stands("guarantees?carry=2")).toBe(1);
	});
});

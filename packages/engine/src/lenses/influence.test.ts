import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, agreement } from "./checks/say.ts";

const amount = fc.double({ min: 0.01, max: 1, noNaN: true });
const share = (whole: string, part: string, what: FactOf<"share">["what"], value: number): FactOf<"share"> => ({
	is: "share",
	whole: actor(whole),
	part: actor(part),
	what,
	value,
	total: 5000,
	unit: "million USD",
	during: "2014",
});

describe("influence", () => {
	it("is the same whichever of the two is asked, never exceeds dependence, and has one bandwidth both ways", () => {
		fc.assert(
			fc.property(amount, amount, fc.integer({ min: 0, max: 5 }), (x, y, rung) => {
				const dossier = dossierOf([share("f", "p", "trade", x), share("p", "f", "trade", y), agreement("pact", ["f", "p"], rung)]);
				const [own, other] = ["actor:f", "actor:p"].map((focal) => askOf(dossier, `influence?focal=${focal}`)) as [never, never];
				for (const row of ["actor:p,actor:f", "actor:f,actor:p"]) {
					const value = (column: string) => cellOf(own, `influence/${row}/${column}`).value as number;
					expect(cellOf(other, `influence/${row}/influence`).value as number).toBeCloseTo(value("influence"), 12);
					expect(value("influence")).toBeLessThanOrEqual(value("dependence") + 1e-12);
					expect(value("bandwidth")).toBe(cellOf(own, "influence/actor:p,actor:f/bandwidth").value);
				}
				expect(cellOf(own, "net/actor:p/net").value as number).toBeCloseTo(-(cellOf(other, "net/actor:f/net").value as number), 12);
			}),
			{ numRuns: 40 },
		);
	});
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { expectCell } from "../testing/check.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { needsShared } from "../testing/needs.ts";
import { actor } from "./checks/say.ts";

const E = 1e-9;
const share = (whole: string, part: string, value: number, what: FactOf<"share">["what"] = "trade"): FactOf<"share"> => ({
	is: "share",
	whole: actor(whole),
	part: actor(part),
	what,
	value,
	during: "2014",
});
const amount = fc.double({ min: 0.01, max: 1, noNaN: true });
const pair = (x: number, y: number, focal: string, other: string) => {
	const finding = askOf(dossierOf([share("f", "p", x), share("p", "f", y)]), `dependence?focal=${actor(focal)}`);
	return (column: string) => cellOf(finding, `pairs/${actor(other)},trade/${column}`).value as Value;
};

describe("a pair", () => {
	it("swapped changes the sign of its asymmetry and keeps its interdependence", () => {
		fc.assert(
			fc.property(amount, amount, (x, y) => {
				const [own, swapped] = [pair(x, y, "f", "p"), pair(x, y, "p", "f")];
				expect(swapped("asymmetry") as number).toBeCloseTo(-(own("asymmetry") as number), 9);
				expect(swapped("interdependence") as number).toBeCloseTo(own("interdependence") as number, 9);
				expect(Math.abs(own("asymmetry") as number)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 40 },
		);
	});

	it("depends on no other channel and no other pair", () => {
		const alone = cellOf(askOf(dossierOf([share("f", "p", 0.4), share("p", "f", 0.1)]), "dependence"), "pairs/actor:p,trade/asymmetry").value;
		const more = [share("f", "p", 0.9, "arms"), share("f", "q", 0.5), share("q", "f", 0.2)];
		const finding = askOf(dossierOf([share("f", "p", 0.4), share("p", "f", 0.1), ...more]), "dependence");
		expect(cellOf(finding, "pairs/actor:p,trade/asymmetry").value).toBe(alone);
	});
});

describe("concentration", () => {
	const hhi = (values: readonly number[]) =>
		cellOf(askOf(dossierOf(values.map((value, i) => share("f", `p${i}`, value))), "dependence"), "markets/actor:f,trade,2014/hhi").value as Value;
	const shares = fc.array(amount, { minLength: 1, maxLength: 6 });

	it("holds the index of every way in which the rest may be spread", () => {
		fc.assert(
			fc.property(shares, fc.double({ min: 0.1, max: 1, noNaN: true }), fc.integer({ min: 1, max: 5 }), (weights, known, others) => {
				const total = weights.reduce((a, b) => a + b) / known;
				const told = weights.map((weight) => weight / total);
				const rest = Array.from({ length: others }, () => (1 - known) / others);
				const whole = [...told, ...rest].reduce((all, s) => all + s * s, 0);
				const found = hhi(told);
				expect(lowOf(found)).toBeLessThanOrEqual(whole + E);
				expect(highOf(found)).toBeGreaterThanOrEqual(whole - E);
			}),
			{ numRuns: 40 },
		);
	});

	it("is silent where shares add to more than the whole", () => {
		expect(cellOf(askOf(dossierOf([share("f", "p", 0.7), share("f", "q", 0.6)]), "dependence"), "markets/actor:f,trade,2014/hhi").value).toBeNull();
	});
});

const at = needsShared("replications/15-worked-examples/worked-examples.json");
describe.skipIf(!at)("worked example 14, read from its own file", () => {
	// biome-ignore lint/suspicious/noExplicitAny: the file is read as it stands
	const cases: any[] = at ? JSON.parse(readFileSync(at, "utf8")).examples.find((one: { n: number }) => one.n === 14).cases : [];
	it.each(["A", "B"])("case %s", (letter) => {
		const { inputs, expected } = cases.find(({ name }) => name.startsWith(letter));
		const finding = askOf(dossierOf([share("f", "p", inputs.f_on_p), share("p", "f", inputs.p_on_f)]), "dependence");
		for (const column of ["asymmetry", "salience", "symmetry", "interdependence"])
			expectCell(finding, `pairs/actor:p,trade/${column}`, typeof expected === "string" ? "silence" : expected[column]);
	});
});

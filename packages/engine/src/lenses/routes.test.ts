import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, leg } from "./checks/say.ts";

const way = (name: string, cost: number, volume: number): Fact[] => [
	leg("f", "p", undefined, { id: `leg:${name}` }),
	{ is: "corridor", id: `corridor:${name}`, title: name, ends: [actor("f"), actor("p")], legs: [`leg:${name}`], during: "2000/.." },
	{ is: "indicator", of: `corridor:${name}`, what: "cost", value: cost, unit: "USD a t", at: "2024" },
	{ is: "indicator", of: `corridor:${name}`, what: "volume", value: volume, unit: "t", at: "2024" },
];
const ENDS = "freight,actor:f,actor:p,2024,t";
const known = fc.record({ cost: fc.integer({ min: 1, max: 40 }), volume: fc.integer({ min: 1, max: 900 }) });

describe("shares by the logit", () => {
	it("add to one, and what a closed way carried goes to the others", () => {
		fc.assert(
			fc.property(fc.uniqueArray(known, { minLength: 2, maxLength: 4, selector: ({ cost }) => cost }), (ways) => {
				const finding = askOf(dossierOf(ways.flatMap(({ cost, volume }, i) => way(`w${i}`, cost, volume))), "routes");
				const value = (path: string) => cellOf(finding, path).value as number;
				const share = (i: number) => value(`shares/${ENDS},corridor:w${i}/logit`);
				expect(ways.reduce((all, _, i) => all + share(i), 0)).toBeCloseTo(1, 9);
				const gains = ways.slice(1).reduce((all, _, i) => all + value(`shocks/${ENDS},corridor:w0,corridor:w${i + 1}/gain`), 0);
				expect(gains).toBeCloseTo(share(0), 9);
			}),
			{ numRuns: 40 },
		);
	});

	it("of two ways are the observed ones", () => {
		const finding = askOf(dossierOf([...way("a", 10, 30), ...way("b", 14, 10)]), "routes");
		expect(cellOf(finding, `shares/${ENDS},corridor:a/logit`).value as number).toBeCloseTo(0.75, 9);
		expect(cellOf(finding, `fit/${ENDS}/theta`).value as number).toBeCloseTo(Math.log(3) / 4, 9);
	});
});

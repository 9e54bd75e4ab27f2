import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { bearing, hypothesis } from "./checks/hypotheses.check.ts";

const NAMES = [hypothesis("a"), hypothesis("b")];
const pieces = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.constantFrom("g", "h", "k")), { minLength: 1, maxLength: 6 });
const ask = (facts: readonly ReturnType<typeof bearing>[], column = "weight") =>
	cellOf(askOf(dossierOf([...NAMES, ...facts]), "hypotheses"), `odds/hypothesis:a,hypothesis:b/${column}`).value as number;

describe("weights of evidence", () => {
	it("survive saying the same the other way round", () => {
		fc.assert(
			fc.property(pieces, (all) => {
				const one = all.map(([decibels, group], i) => bearing(`e${i}`, "a", "b", decibels, group));
				const other = all.map(([decibels, group], i) => bearing(`e${i}`, "b", "a", decibels === 0 ? 0 : -decibels, group));
				expect(ask(other)).toBeCloseTo(ask(one), 9);
			}),
			{ numRuns: 25 },
		);
	});

	it("do not change when one piece is told as two of the same group", () => {
		fc.assert(
			fc.property(pieces, (all) => {
				const one = all.map(([decibels, group], i) => bearing(`e${i}`, "a", "b", decibels, group));
				const again = all.slice(0, 1).map(([decibels, group]) => bearing("again", "a", "b", decibels, group));
				expect(ask([...one, ...again])).toBeCloseTo(ask(one), 9);
			}),
			{ numRuns: 25 },
		);
	});

	it("are the plain sum where every piece is a group of its own", () => {
		fc.assert(
			fc.property(pieces, (all) => {
				const one = all.map(([decibels], i) => bearing(`e${i}`, "a", "b", decibels, `g${i}`));
				expect(ask(one)).toBeCloseTo(ask(one, "loose"), 9);
			}),
			{ numRuns: 25 },
		);
	});
});

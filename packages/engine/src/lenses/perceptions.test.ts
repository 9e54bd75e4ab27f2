import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { LIKELIHOODS } from "../facts/risk.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor } from "./checks/say.ts";

const fear = (i: number, likelihood: (typeof LIKELIHOODS)[number] | undefined): FactOf<"risk"> => {
	const fact: FactOf<"risk"> = {
		is: "risk",
		id: `risk:r${i}`,
		what: `r${i}`,
		to: actor("f"),
		from: [actor("p")],
		seenBy: actor("f"),
		domains: ["security"],
		status: "open",
		during: "2024/..",
	};
	return likelihood === undefined ? fact : { ...fact, likelihood };
};
const words = fc.array(fc.option(fc.constantFrom(...LIKELIHOODS), { nil: undefined }), { minLength: 1, maxLength: 5 });
const threat = (facts: readonly FactOf<"risk">[]) =>
	cellOf(askOf(dossierOf(facts), "perceptions"), "holders/actor:f,actor:p/threat").value as Value | null;

describe("the likelihood of some fear", () => {
	it("never falls with one more, lies in [0, 1], and is silent where no source gives a word", () => {
		fc.assert(
			fc.property(words, fc.constantFrom(...LIKELIHOODS), (list, more) => {
				const facts = list.map((word, i) => fear(i, word));
				const [before, after] = [threat(facts), threat([...facts, fear(9, more)])];
				if (list.every((word) => word === undefined)) expect(before).toBeNull();
				expect(lowOf(after as Value)).toBeGreaterThanOrEqual(lowOf(before ?? 0) - 1e-12);
				expect(highOf(after as Value)).toBeGreaterThanOrEqual(highOf(before ?? 0) - 1e-12);
				expect(highOf(after as Value)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 40 },
		);
	});
});

describe("levels and fields", () => {
	it("narrow what is shown", () => {
		const rows = (question: string) =>
			askOf(dossierOf([fear(1, "likely")], { levels: { regional: [actor("q")] } }), question).parts.fears?.rows.length;
		expect(rows("perceptions")).toBe(1);
		expect(rows("perceptions?level=regional")).toBe(0);
		expect(rows("perceptions?domains=trade")).toBe(0);
	});
});

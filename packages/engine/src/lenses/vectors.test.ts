import { expect, it } from "vitest";
import type { Fact, FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, agreement } from "./checks/say.ts";

/** The rung with p, where these agreements of f are all that is known. */
const rung = (...agreements: ReturnType<typeof agreement>[]) =>
	cellOf(askOf(dossierOf(agreements, { levels: { regional: [actor("p"), actor("z")] } }), "vectors"), "vectors/actor:p/rung");

it("a pact of many is no rung of two of them, and is not told as no agreement at all", () => {
	const many = agreement("many", ["f", "p", "q", "r", "s"], 5);
	expect(rung(many)).toMatchObject({ value: null, silence: { because: "only agreements of many parties are in force" } });
	expect(rung(agreement("with-another", ["f", "z"], 3))).toMatchObject({ silence: { because: "no agreement in force is recorded" } });
	expect(rung(many, agreement("few", ["f", "p", "q", "r"], 2)).value).toBe(2);
});

it("momentum is silent where a dataset speaks on one of the two days only", () => {
	const votes = (at: string): FactOf<"similarity"> => ({
		...{ is: "similarity", between: [actor("f"), actor("p")], on: "votes", measure: "kappa", value: 0.3, world: 0.1, items: 80, at },
	});
	const momentum = (...facts: Fact[]) =>
		cellOf(
			askOf(dossierOf([agreement("few", ["f", "p"], 3), ...facts], { levels: { regional: [actor("p")] } }), "vectors"),
			"vectors/actor:p/momentum",
		);
	expect(momentum(votes("2025-06")).silence?.because).toBe("the figures of the two days are of different kinds");
	expect(momentum(votes("2024-06")).value).toEqual(expect.any(Number));
	// A new agreement is a change between the two, not a figure that happens to begin.
	expect(momentum(agreement("new", ["f", "p"], 5, { during: "2025-06/.." })).value).toBeGreaterThan(0);
});

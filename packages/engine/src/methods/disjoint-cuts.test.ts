import { expect, it } from "vitest";
import { disjointCuts } from "./disjoint-cuts.ts";

it("takes the most violated first, then only cycles that share no tie", () => {
	const values = Float64Array.of(0, 0.5, 0, 0, 0.1, 0);
	expect(
		disjointCuts(
			[
				[0, 1],
				[2, 3],
				[3, 4],
				[4, 5],
			],
			values,
		),
	).toEqual([
		[2, 3],
		[4, 5],
		[0, 1],
	]);
});

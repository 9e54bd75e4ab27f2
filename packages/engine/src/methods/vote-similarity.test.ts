import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceCorrected, similarityS } from "./similarity.ts";
import { pairIndex, voteSimilarity } from "./vote-similarity.ts";

const table = fc.integer({ min: 1, max: 6 }).chain((states) =>
	fc.integer({ min: 0, max: 70 }).chain((items) =>
		fc.record({
			states: fc.constant(states),
			items: fc.constant(items),
			votes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: states * items, maxLength: states * items }).map((list) => Uint8Array.from(list)),
		}),
	),
);

describe("similarity of all pairs", () => {
	it("equals the measures of one pair at a time", () => {
		fc.assert(
			fc.property(table, (votes) => {
				const found = voteSimilarity(votes);
				const row = (s: number) =>
					Array.from(votes.votes.subarray(s * votes.items, (s + 1) * votes.items), (vote) => (vote === 0 ? Number.NaN : vote));
				for (let i = 0; i < votes.states; i++)
					for (let j = i + 1; j < votes.states; j++) {
						const [x, y] = [row(i), row(j)];
						const at = pairIndex(j, i, votes.states);
						const close = (value: number | undefined, wanted: number | undefined) =>
							wanted === undefined ? expect(value).toBeNaN() : expect(value).toBeCloseTo(wanted, 12);
						expect(found.common[at]).toBe(x.filter((a, k) => !Number.isNaN(a) && !Number.isNaN(y[k])).length);
						const differ = similarityS(x, y, { range: 2, distance: "nominal" });
						close(found.agreement[at], differ === undefined ? undefined : (1 + differ) / 2);
						close(found.s[at], similarityS(x, y, { range: 2 }));
						close(found.sSquared[at], similarityS(x, y, { range: 2, distance: "squared" }));
						close(found.kappa[at], chanceCorrected(x, y, "kappa"));
						close(found.pi[at], chanceCorrected(x, y, "pi"));
					}
			}),
		);
	});

	it("π is never above κ, and neither above 1", () => {
		fc.assert(
			fc.property(table, (votes) => {
				const { kappa, pi } = voteSimilarity(votes);
				for (const [k, value] of kappa.entries()) {
					if (Number.isNaN(value)) continue;
					expect(value).toBeLessThanOrEqual(1);
					expect(pi[k]).toBeLessThanOrEqual(value + 1e-12);
				}
			}),
		);
	});

	it("every pair has a place of its own", () => {
		const places = [];
		for (let i = 0; i < 7; i++) for (let j = i + 1; j < 7; j++) places.push(pairIndex(i, j, 7));
		expect(places).toEqual(Array.from({ length: 21 }, (_, k) => k));
	});

	it("refuses votes that are none", () => {
		expect(() => voteSimilarity({ states: 1, items: 1, votes: Uint8Array.of(4) })).toThrow("votes: 4");
		expect(() => voteSimilarity({ states: 2, items: 1, votes: Uint8Array.of(1) })).toThrow("1 entries");
	});
});

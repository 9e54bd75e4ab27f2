import fc from "fast-check";
import { expect, it } from "vitest";
import { shortestPaths } from "./shortest.ts";

const network = fc.integer({ min: 1, max: 7 }).chain((nodes) =>
	fc.record({
		nodes: fc.constant(nodes),
		arcs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.integer({ min: 0, max: 5 })), { maxLength: 20 }),
	}),
);

it("finds the distances that rounds of relaxation find, by arcs that add up to them", () => {
	fc.assert(
		fc.property(network, fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }), ({ nodes, arcs }, limit) => {
			const sorted = [...arcs].sort((a, b) => a[0] - b[0]);
			const start = Int32Array.from({ length: nodes + 1 }, (_, v) => sorted.filter(([a]) => a < v).length);
			const length = (k: number) => sorted[k]?.[2] as number;
			const { distance, by } = shortestPaths({ start, end: Int32Array.from(sorted, ([, b]) => b) }, 0, length, limit);
			const twin = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
			twin[0] = 0;
			for (let round = 0; round < nodes; round++)
				for (const [a, b, cost] of sorted) twin[b] = Math.min(twin[b] as number, (twin[a] as number) + cost);
			for (let v = 0; v < nodes; v++) {
				const wanted = (twin[v] as number) < (limit ?? Number.POSITIVE_INFINITY) ? twin[v] : Number.POSITIVE_INFINITY;
				expect(distance[v]).toBe(wanted);
				const arc = by[v] as number;
				if (arc !== -1) expect((distance[sorted[arc]?.[0] as number] as number) + length(arc)).toBe(distance[v]);
			}
		}),
		{ numRuns: 200 },
	);
});

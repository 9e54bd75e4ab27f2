import fc from "fast-check";
import { expect, it } from "vitest";
import { connected, type FlowEdge, maxFlow } from "../base/flow.ts";
import { edgeDisjointPaths, edgeVitality, nodeDisjointPaths } from "./vitality.ts";

const networks = fc
	.array(
		fc.record({
			a: fc.constantFrom("s", "u", "v", "w", "t"),
			b: fc.constantFrom("s", "u", "v", "w", "t"),
			capacity: fc.nat(4),
			oneWay: fc.boolean(),
		}),
		{ maxLength: 9 },
	)
	.map((edges) => edges.filter(({ a, b }) => a !== b).map((edge, i): FlowEdge => ({ id: String(i), ...edge })));

it("is what the flow loses edge by edge", () => {
	fc.assert(
		fc.property(networks, (edges) => {
			const { value } = maxFlow(edges, "s", "t");
			const vitality = edgeVitality(edges, "s", "t");
			for (const { id } of edges)
				expect(vitality.get(id)).toBe(
					value -
						maxFlow(
							edges.filter((edge) => edge.id !== id),
							"s",
							"t",
						).value,
				);
		}),
	);
});

it("there are as many disjoint paths as edges, or nodes, must be closed", () => {
	/** The fewest of these whose closing leaves no way, by trying all sets. */
	const fewest = (count: number, leaves: (mask: number) => readonly FlowEdge[]) => {
		let least = Number.POSITIVE_INFINITY;
		for (let mask = 0; mask < 2 ** count; mask++) {
			const size = mask.toString(2).replaceAll("0", "").length;
			if (size < least && !connected(leaves(mask), "s", "t")) least = size;
		}
		return least;
	};
	fc.assert(
		fc.property(networks, (edges) => {
			expect(edgeDisjointPaths(edges, "s", "t")).toBe(fewest(edges.length, (mask) => edges.filter((_, i) => !((mask >>> i) & 1))));
			const inner = ["u", "v", "w"];
			const open = (mask: number) => edges.filter(({ a, b }) => ![a, b].some((name) => inner.includes(name) && (mask >>> inner.indexOf(name)) & 1));
			const paths = nodeDisjointPaths(edges, "s", "t");
			const adjacent = edges.some(({ a, b, oneWay }) => (a === "s" && b === "t") || (a === "t" && b === "s" && !oneWay));
			if (adjacent) expect(paths).toBeNull();
			else expect(paths).toBe(fewest(3, open));
		}),
		{ numRuns: 60 },
	);
});

it("refuses a capacity without limit", () => {
	expect(() => edgeVitality([{ id: "e", a: "s", b: "t", capacity: Number.POSITIVE_INFINITY }], "s", "t")).toThrow("capacity of e is Infinity");
});

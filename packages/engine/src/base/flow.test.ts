import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingSets, connected, type FlowEdge, maxFlow } from "./flow.ts";

const NODES = ["s", "a", "b", "c", "t"];
const network = fc
	.array(fc.record({ a: fc.constantFrom(...NODES), b: fc.constantFrom(...NODES), capacity: fc.integer({ min: 0, max: 9 }), oneWay: fc.boolean() }), {
		maxLength: 10,
	})
	.map((edges): FlowEdge[] => edges.filter(({ a, b }) => a !== b).map((edge, i) => ({ id: `e${i}`, ...edge })));

/** The slow obvious twin: the least capacity that leaves any set of nodes with the source and without the sink. */
function leastCut(edges: readonly FlowEdge[]): number {
	const middle = NODES.filter((node) => node !== "s" && node !== "t");
	let least = Number.POSITIVE_INFINITY;
	for (let bits = 0; bits < 2 ** middle.length; bits++) {
		const inside = new Set(["s", ...middle.filter((_, i) => (bits >> i) & 1)]);
		const leaving = edges.filter(({ a, b, oneWay }) => (inside.has(a) && !inside.has(b)) || (inside.has(b) && !inside.has(a) && !oneWay));
		least = Math.min(
			least,
			leaving.reduce((total, edge) => total + edge.capacity, 0),
		);
	}
	return least;
}

describe("maxFlow", () => {
	it("equals the least of all cuts, and its own cut has that capacity", () => {
		fc.assert(
			fc.property(network, (edges) => {
				const { value, cut } = maxFlow(edges, "s", "t");
				expect(value).toBeCloseTo(leastCut(edges), 9);
				expect(edges.filter(({ id }) => cut.includes(id)).reduce((total, edge) => total + edge.capacity, 0)).toBeCloseTo(value, 9);
			}),
			{ numRuns: 400 },
		);
	});

	it("keeps to the capacities and conserves at every node between the ends", () => {
		fc.assert(
			fc.property(network, (edges) => {
				const { value, flow } = maxFlow(edges, "s", "t");
				const net = new Map(NODES.map((node) => [node, 0]));
				for (const { id, a, b, capacity, oneWay } of edges) {
					const x = flow.get(id) ?? 0;
					expect(Math.abs(x)).toBeLessThanOrEqual(capacity);
					if (oneWay) expect(x).toBeGreaterThanOrEqual(0);
					net.set(a, (net.get(a) ?? 0) - x);
					net.set(b, (net.get(b) ?? 0) + x);
				}
				expect([...net.values()]).toEqual(
					NODES.map((node) => (node === "s" ? 0 - value : node === "t" ? value : 0)).map((x) => expect.closeTo(x, 9)),
				);
			}),
		);
	});

	it("adding an edge never lowers it; a network without a way carries nothing", () => {
		fc.assert(
			fc.property(network, fc.integer({ min: 0, max: 9 }), (edges, capacity) => {
				const before = maxFlow(edges, "s", "t").value;
				expect(maxFlow([...edges, { id: "new", a: "a", b: "t", capacity }], "s", "t").value).toBeGreaterThanOrEqual(before);
			}),
		);
		expect(maxFlow([], "s", "t")).toEqual({ value: 0, flow: new Map(), cut: [] });
	});
});

describe("capacities of maxFlow", () => {
	it.each([Number.NaN, -3])("refuses %s", (capacity) => {
		expect(() => maxFlow([{ id: "e", a: "s", b: "t", capacity }], "s", "t")).toThrow(`capacity of e is ${capacity}: give a number from 0`);
	});

	it("without limit carry what the others let through, and all there is where nothing limits", () => {
		const edge = (id: string, a: string, b: string, capacity: number) => ({ id, a, b, capacity });
		const free = Number.POSITIVE_INFINITY;
		const some = maxFlow([edge("sm", "s", "m", free), edge("mt", "m", "t", 5), edge("tm", "t", "m", 2)], "s", "t");
		expect(some).toEqual({
			value: 7,
			flow: new Map([
				["sm", 7],
				["mt", 5],
				["tm", -2],
			]),
			cut: ["mt", "tm"],
		});
		const all = maxFlow([edge("st", "s", "t", 1), edge("sm", "s", "m", free), edge("tm", "t", "m", free)], "s", "t");
		expect(all).toEqual({
			value: free,
			flow: new Map([
				["st", 1],
				["sm", free],
				["tm", -free],
			]),
			cut: [],
		});
	});
});

describe("closingSets", () => {
	const holders = fc.array(fc.subarray(["h", "i", "j", "k"]), { minLength: 10, maxLength: 10 });

	/** Every subset of holders by size, the smallest that work. */
	function bySize(edges: readonly FlowEdge[], held: ReadonlyMap<string, readonly string[]>): string[][] | undefined {
		const all = ["h", "i", "j", "k"];
		const working = Array.from({ length: 16 }, (_, bits) => all.filter((_, i) => (bits >> i) & 1)).filter(
			(set) =>
				!connected(
					edges.filter(({ id }) => !held.get(id)?.some((holder) => set.includes(holder))),
					"s",
					"t",
				),
		);
		const least = Math.min(...working.map((set) => set.length));
		return working.length === 0 ? undefined : working.filter((set) => set.length === least);
	}

	it("are the smallest sets that leave no way, all of them", () => {
		fc.assert(
			fc.property(network, holders, (edges, by) => {
				const held = new Map(edges.map((edge, i) => [edge.id, by[i] as string[]]));
				const found = closingSets(edges, held, "s", "t", ["k", "j", "i", "h"]);
				expect(found?.map(String).sort()).toEqual(bySize(edges, held)?.map(String).sort());
			}),
			{ numRuns: 300 },
		);
	});

	it("gives up beyond the size that is asked for", () => {
		const edges = ["h", "i", "j"].map((id): FlowEdge => ({ id, a: "s", b: "t", capacity: 1 }));
		const held = new Map(edges.map(({ id }) => [id, [id]]));
		expect(closingSets(edges, held, "s", "t", ["h", "i", "j"], 2)).toBeUndefined();
		expect(closingSets(edges, held, "s", "t", ["h", "i", "j"], 3)).toEqual([["h", "i", "j"]]);
	});
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { type CostNetwork, cheapestFlow } from "./min-cost-flow.ts";

const networks = fc.integer({ min: 2, max: 4 }).chain((nodes) =>
	fc
		.record({
			arcs: fc.array(
				fc.record({ a: fc.nat(nodes - 1), b: fc.nat(nodes - 1), low: fc.integer({ min: 0, max: 1 }), room: fc.nat(2), cost: fc.nat(5) }),
				{ minLength: 1, maxLength: 6 },
			),
			sent: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: nodes - 1, maxLength: nodes - 1 }),
		})
		.map(({ arcs, sent }): CostNetwork => {
			const column = (name: "a" | "b" | "low" | "cost") => arcs.map((arc) => arc[name]);
			return {
				nodes,
				from: Int32Array.from(column("a")),
				to: Int32Array.from(column("b")),
				low: Float64Array.from(column("low")),
				capacity: Float64Array.from(arcs, ({ low, room }) => low + room),
				cost: Float64Array.from(column("cost")),
				supply: Float64Array.from([...sent, -sent.reduce((sum, value) => sum + value, 0)]),
			};
		}),
);

const balance = (network: CostNetwork, flow: ArrayLike<number>) => {
	const out = new Array<number>(network.nodes).fill(0);
	for (let e = 0; e < network.from.length; e++) {
		out[network.from[e] as number] = (out[network.from[e] as number] as number) + (flow[e] as number);
		out[network.to[e] as number] = (out[network.to[e] as number] as number) - (flow[e] as number);
	}
	return out;
};

/** The slow twin: every flow in whole units. */
function everyFlow(network: CostNetwork): number | null {
	let best: number | null = null;
	const walk = (e: number, flow: readonly number[]): void => {
		if (e < network.from.length) {
			for (let units = network.low?.[e] as number; units <= (network.capacity[e] as number); units++) walk(e + 1, [...flow, units]);
			return;
		}
		if (!balance(network, flow).every((value, v) => value === network.supply[v])) return;
		const cost = flow.reduce((sum, units, i) => sum + units * (network.cost[i] as number), 0);
		if (best === null || cost < best) best = cost;
	};
	walk(0, []);
	return best;
}

it("is the cheapest of all flows, proved by its prices; null where none meets the supplies", () => {
	fc.assert(
		fc.property(networks, (network) => {
			const result = cheapestFlow(network);
			const wanted = everyFlow(network);
			expect(result === null).toBe(wanted === null);
			if (!result) return;
			expect(result.cost).toBeCloseTo(wanted as number, 9);
			for (const [v, value] of balance(network, result.flow).entries()) expect(value).toBeCloseTo(network.supply[v] as number, 9);
			for (const [e, units] of result.flow.entries()) {
				const reduced =
					(network.cost[e] as number) + (result.price[network.from[e] as number] as number) - (result.price[network.to[e] as number] as number);
				if (units < (network.capacity[e] as number) - 1e-9) expect(reduced).toBeGreaterThan(-1e-9);
				if (units > (network.low?.[e] as number) + 1e-9) expect(reduced).toBeLessThan(1e-9);
			}
		}),
		{ numRuns: 400 },
	);
});

it("refuses supplies that do not balance and negative costs", () => {
	const network = {
		nodes: 2,
		from: Int32Array.of(0),
		to: Int32Array.of(1),
		capacity: Float64Array.of(1),
		cost: Float64Array.of(1),
		supply: Float64Array.of(1, 0),
	};
	expect(() => cheapestFlow(network)).toThrow("supplies sum to 1");
	expect(() => cheapestFlow({ ...network, supply: Float64Array.of(1, -1), cost: Float64Array.of(-1) })).toThrow(
		"cost of arc 0 is -1: nought or more",
	);
});

it("refuses numbers that are none, and names them", () => {
	const network = {
		...{ nodes: 2, from: Int32Array.of(0), to: Int32Array.of(1), capacity: Float64Array.of(Number.POSITIVE_INFINITY) },
		...{ cost: Float64Array.of(2), supply: Float64Array.of(3, -3) },
	};
	expect(cheapestFlow(network)).toMatchObject({ flow: Float64Array.of(3), cost: 6 });
	const run = (change: Partial<CostNetwork>) => () => cheapestFlow({ ...network, ...change });
	expect(run({ supply: Float64Array.of(Number.NaN, -3) })).toThrow("supply of node 0 is NaN");
	for (const bad of [Number.NaN, -1]) expect(run({ capacity: Float64Array.of(bad) })).toThrow(`arc 0 carries at least 0 and at most ${bad}`);
	for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) expect(run({ cost: Float64Array.of(bad) })).toThrow(`cost of arc 0 is ${bad}`);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { shortestPaths } from "./shortest.ts";
import { bprCost, relativeGap, type TrafficProblem, userEquilibrium } from "./user-equilibrium.ts";

const curve = fc.record({ free: fc.integer({ min: 1, max: 9 }), capacity: fc.integer({ min: 1, max: 6 }), power: fc.constantFrom(1, 2, 4) });
/** Networks with a way between all nodes: a ring, and arcs across it. */
const problems = fc.integer({ min: 2, max: 5 }).chain((nodes) =>
	fc
		.record({
			ring: fc.array(curve, { minLength: nodes, maxLength: nodes }),
			across: fc.array(fc.record({ a: fc.nat(nodes - 1), b: fc.nat(nodes - 1), curve }), { maxLength: 8 }),
			trips: fc.array(fc.record({ a: fc.nat(nodes - 1), b: fc.nat(nodes - 1), demand: fc.integer({ min: 1, max: 9 }) }), {
				minLength: 1,
				maxLength: 4,
			}),
		})
		.map(({ ring, across, trips }): TrafficProblem => {
			const links = [...ring.map((one, v) => ({ a: v, b: (v + 1) % nodes, curve: one })), ...across.filter(({ a, b }) => a !== b)];
			return {
				nodes,
				from: Int32Array.from(links, ({ a }) => a),
				to: Int32Array.from(links, ({ b }) => b),
				costs: links.map((link) => bprCost(link.curve.free, 1, link.curve.capacity, link.curve.power)),
				origin: Int32Array.from(trips, ({ a }) => a),
				destination: Int32Array.from(trips, ({ b }) => b),
				demand: Float64Array.from(trips, ({ demand }) => demand),
			};
		}),
);

/** The slow twin: send all by the cheapest ways, again and again, and average (the method of successive averages). */
function averaged(problem: TrafficProblem, rounds: number): Float64Array {
	const flow = new Float64Array(problem.from.length);
	const order = Array.from(problem.from.keys()).sort((a, b) => (problem.from[a] as number) - (problem.from[b] as number));
	const start = Int32Array.from({ length: problem.nodes + 1 }, (_, v) => order.filter((e) => (problem.from[e] as number) < v).length);
	const rows = { start, end: Int32Array.from(order, (e) => problem.to[e] as number) };
	for (let round = 0; round < rounds; round++) {
		const cost = flow.map((x, e) => problem.costs[e]?.cost(x) as number);
		const all = new Float64Array(flow.length);
		for (const [d, amount] of problem.demand.entries()) {
			const { by } = shortestPaths(rows, problem.origin[d] as number, (k) => cost[order[k] as number] as number);
			for (let v = problem.destination[d] as number; v !== problem.origin[d]; ) {
				const e = order[by[v] as number] as number;
				all[e] = (all[e] as number) + amount;
				v = problem.from[e] as number;
			}
		}
		for (let e = 0; e < flow.length; e++) flow[e] = (flow[e] as number) + ((all[e] as number) - (flow[e] as number)) / (round + 1);
	}
	return flow;
}
const objective = ({ costs }: TrafficProblem, flow: Float64Array) => flow.reduce((total, x, e) => total + (costs[e]?.area(x) as number), 0);

it("reaches a gap of nought, carries all, and no average of cheapest ways has a lower objective", () => {
	fc.assert(
		fc.property(problems, (problem) => {
			const result = userEquilibrium(problem);
			if (!result) throw new Error("a ring has a way for each demand");
			expect(result.converged).toBe(true);
			expect(relativeGap(problem, result.flow)).toBeLessThan(1e-9);
			const net = new Array<number>(problem.nodes).fill(0);
			const add = (v: number, amount: number) => {
				net[v] = (net[v] as number) + amount;
			};
			for (const [d, amount] of problem.demand.entries()) {
				add(problem.origin[d] as number, -amount);
				add(problem.destination[d] as number, amount);
			}
			for (const [e, x] of result.flow.entries()) {
				add(problem.from[e] as number, x);
				add(problem.to[e] as number, -x);
			}
			for (const left of net) expect(Math.abs(left)).toBeLessThan(1e-8);
			const slow = averaged(problem, 400);
			expect(objective(problem, slow)).toBeGreaterThanOrEqual(result.objective * (1 - 1e-9));
			expect(objective(problem, slow)).toBeLessThanOrEqual(result.objective * 1.2);
		}),
		{ numRuns: 60 },
	);
});

it("is silent where a demand has no way, and says when it did not converge", () => {
	const problem = {
		nodes: 3,
		from: Int32Array.of(0, 0),
		to: Int32Array.of(1, 1),
		costs: [bprCost(1, 1, 1, 4), bprCost(2, 1, 1, 4)],
		origin: Int32Array.of(0),
		destination: Int32Array.of(1),
		demand: Float64Array.of(5),
	};
	expect(userEquilibrium(problem, 1e-10, 1)?.converged).toBe(false);
	expect(userEquilibrium(problem)?.converged).toBe(true);
	expect(userEquilibrium({ ...problem, destination: Int32Array.of(2) })).toBeNull();
	expect(() => userEquilibrium({ ...problem, demand: Float64Array.of(Number.NaN) })).toThrow("demand 0 is NaN: give a number from 0");
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { arcBits, brokerage, brokerageRole, type Digraph, ROLES, TOTAL } from "./brokerage.ts";
import { arcDensity, globalRoleMoments, nodeRoleMoments, roleScore } from "./brokerage-moments.ts";
import { brokerageAgainstChance } from "./brokerage-null.ts";

/** Networks of up to so many nodes, with their groups. */
const grouped = (most: number) =>
	fc.integer({ min: 2, max: most }).chain((nodes) =>
		fc.record({
			nodes: fc.constant(nodes),
			present: fc.array(fc.boolean(), { minLength: nodes * nodes, maxLength: nodes * nodes }),
			group: fc.array(fc.nat(2), { minLength: nodes, maxLength: nodes }).map((groups) => Int32Array.from(groups)),
		}),
	);
const arcsOf = (nodes: number, present: readonly boolean[]): Digraph => {
	const arcs = present.flatMap((is, at) => (is && Math.floor(at / nodes) !== at % nodes ? [at] : []));
	return { nodes, from: Int32Array.from(arcs, (at) => Math.floor(at / nodes)), to: Int32Array.from(arcs, (at) => at % nodes) };
};
/** Every ordered triple of different nodes. */
function* triples(nodes: number): Generator<[i: number, v: number, k: number]> {
	for (let i = 0; i < nodes; i++) for (let v = 0; v < nodes; v++) for (let k = 0; k < nodes; k++) if (i !== v && v !== k && i !== k) yield [i, v, k];
}

it("counts like a triple loop, beyond one word of bits too", () => {
	fc.assert(
		fc.property(fc.oneof(grouped(8), grouped(40)), ({ nodes, present, group }) => {
			const has = (a: number, b: number) => present[a * nodes + b] === true;
			const twin = new Int32Array(nodes * ROLES);
			for (const [i, v, k] of triples(nodes)) {
				if (!has(i, v) || !has(v, k) || has(i, k)) continue;
				const at = v * ROLES;
				const role = brokerageRole(group[i] as number, group[v] as number, group[k] as number);
				twin[at + role] = (twin[at + role] as number) + 1;
				twin[at + TOTAL] = (twin[at + TOTAL] as number) + 1;
			}
			expect(brokerage(arcsOf(nodes, present), group).node).toEqual(twin);
		}),
		{ numRuns: 60 },
	);
});

it("a directed measure survives turning all arcs: representatives become gatekeepers", () => {
	fc.assert(
		fc.property(grouped(8), ({ nodes, present, group }) => {
			const graph = arcsOf(nodes, present);
			const one = brokerage(graph, group).all;
			const other = brokerage({ nodes, from: graph.to, to: graph.from }, group).all;
			expect(Array.from(other)).toEqual([0, 1, 3, 2, 4, 5].map((role) => one[role]));
		}),
	);
});

/** The slow twin of moments: the covariance of every two triples, from the chance that all their arcs stand as they must. */
function everyCovariance(group: readonly number[], density: number, keep: (v: number) => boolean) {
	const n = group.length;
	const list = [...triples(n)].filter(([, v]) => keep(v));
	const arcs = ([i, v, k]: [number, number, number]) =>
		new Map([
			[i * n + v, true],
			[v * n + k, true],
			[i * n + k, false],
		]);
	const chance = (wanted: ReadonlyMap<number, boolean>) =>
		[...wanted.values()].reduce((product, present) => product * (present ? density : 1 - density), 1);
	const expected = new Float64Array(ROLES);
	const variance = new Float64Array(ROLES);
	const known = list.map((triple) => ({ wanted: arcs(triple), role: brokerageRole(...(triple.map((v) => group[v]) as [number, number, number])) }));
	for (const { wanted, role } of known) for (const column of [role, TOTAL]) expected[column] = (expected[column] as number) + chance(wanted);
	for (const one of known)
		for (const two of known) {
			const clash = [...one.wanted].some(([arc, present]) => two.wanted.has(arc) && two.wanted.get(arc) !== present);
			const both = clash ? 0 : chance(new Map([...one.wanted, ...two.wanted]));
			const covariance = both - chance(one.wanted) * chance(two.wanted);
			for (const column of one.role === two.role ? [one.role, TOTAL] : [TOTAL]) variance[column] = (variance[column] as number) + covariance;
		}
	return { expected, sd: variance.map((value) => Math.sqrt(Math.max(0, value))) };
}
const sizesOf = (group: readonly number[]) => [...new Set(group)].map((name) => group.filter((mine) => mine === name).length);
const close = (mine: Float64Array, twin: Float64Array) => {
	for (const [column, value] of twin.entries()) expect(mine[column]).toBeCloseTo(value, 6);
};

it("has the moments that adding up every covariance gives, for all and for one node", () => {
	const groups = fc.array(fc.nat(2), { minLength: 3, maxLength: 6 });
	fc.assert(
		fc.property(groups, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (group, density) => {
			const sizes = sizesOf(group);
			const all = everyCovariance(group, density, () => true);
			const mine = globalRoleMoments(density, sizes);
			close(mine.expected, all.expected);
			close(mine.sd, all.sd);
			const node = everyCovariance(group, density, (v) => v === 0);
			const own = nodeRoleMoments(density, sizes, group.filter((name) => name === group[0]).length);
			close(own.expected, node.expected);
			close(own.sd, node.sd);
		}),
		{ numRuns: 30 },
	);
});

it("draws by chance that follow the moments, the same for the same seed", () => {
	const present = Array.from({ length: 100 }, (_, at) => at % 3 === 0);
	const group = Int32Array.from({ length: 10 }, (_, v) => v % 3);
	const graph = arcsOf(10, present);
	const result = brokerageAgainstChance(graph, group, 4000, 7);
	const { expected, sd } = globalRoleMoments(arcDensity(arcBits(graph)) as number, [4, 3, 3]);
	for (let role = 0; role < ROLES; role++) {
		expect(Math.abs((result.all.mean[role] as number) - (expected[role] as number))).toBeLessThan((4 * (sd[role] as number)) / Math.sqrt(4000));
		expect(Math.abs((result.all.sd[role] as number) / (sd[role] as number) - 1)).toBeLessThan(0.06);
		expect((result.all.atLeast[role] as number) + (result.all.atMost[role] as number)).toBeGreaterThanOrEqual(1);
	}
	expect(brokerageAgainstChance(graph, group, 20, 7)).toEqual(brokerageAgainstChance(graph, group, 20, 7));
	expect(brokerageAgainstChance(graph, group, 20, 8).all.mean).not.toEqual(brokerageAgainstChance(graph, group, 20, 7).all.mean);
});

it("is silent where chance has no room, and refuses what is no network", () => {
	expect(roleScore(0, 0, 0)).toBeNull();
	expect(arcDensity(arcBits(arcsOf(1, [false])))).toBeNull();
	expect(() => brokerage({ nodes: 2, from: Int32Array.of(1), to: Int32Array.of(1) }, Int32Array.of(0, 0))).toThrow(
		"arc 0 goes from node 1 to itself: leave it out",
	);
	expect(() => brokerage(arcsOf(2, []), Int32Array.of(0))).toThrow("group has 1 entries for 2 nodes: give each node one");
});

it("asks for the size of a group that is there", () => {
	expect(() => nodeRoleMoments(0.5, [2, 3], 4)).toThrow("own: 4; give one of the sizes, 2, 3");
});

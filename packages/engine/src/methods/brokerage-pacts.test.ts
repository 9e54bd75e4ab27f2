import { expect, it } from "vitest";
import { BROKERAGE_ROLES, brokerage, ROLES } from "./brokerage.ts";
import { tieRoleMoments } from "./brokerage-pacts.ts";

/** Moments of the roles of node 0 over all networks of ties without direction, each weighed by its chance. */
function everyNetwork(group: readonly number[], d: number) {
	const nodes = group.length;
	const ties = Array.from({ length: nodes }, (_, a) => Array.from({ length: a }, (_b, b) => [a, b] as const)).flat();
	const first = new Float64Array(ROLES);
	const second = new Float64Array(ROLES);
	for (let mask = 0; mask < 2 ** ties.length; mask++) {
		const there = ties.filter((_, i) => (mask >>> i) & 1);
		const chance = d ** there.length * (1 - d) ** (ties.length - there.length);
		const ends = there.flatMap(([a, b]) => [
			[a, b],
			[b, a],
		]);
		const graph = { nodes, from: Int32Array.from(ends, ([a]) => a as number), to: Int32Array.from(ends, ([, b]) => b as number) };
		const { node } = brokerage(graph, Int32Array.from(group));
		for (let role = 0; role < ROLES; role++) {
			const count = node[role] as number;
			first[role] = (first[role] as number) + chance * count;
			second[role] = (second[role] as number) + chance * count ** 2;
		}
	}
	return { expected: first, sd: second.map((square, role) => Math.sqrt(Math.max(0, square - (first[role] as number) ** 2))) };
}

it.each([
	[[0, 0, 0, 1, 1], 0.4],
	[[0, 1, 1, 2, 2], 0.3],
	[[0, 0, 1, 1, 2], 0.7],
	[[0, 0, 0, 0, 0], 0.5],
])("is what all networks of ties give: groups %j, density %d", (group, d) => {
	const sizes = [0, 1, 2].map((g) => group.filter((one) => one === g).length).filter((size) => size > 0);
	const own = group.filter((one) => one === group[0]).length;
	const [mine, twin] = [tieRoleMoments(d, sizes, own), everyNetwork(group, d)];
	for (const [role, name] of BROKERAGE_ROLES.entries()) {
		expect(mine.expected[role], name).toBeCloseTo(twin.expected[role] as number, 10);
		expect(mine.sd[role], name).toBeCloseTo(twin.sd[role] as number, 10);
	}
});

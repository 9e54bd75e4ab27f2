import fc from "fast-check";
import type { SignedGraph } from "../methods/signed-graph.ts";

/** Signed networks of up to so many nodes without parallel ties, for property tests; with whole weights if asked. */
export function signedGraphs(most: number, weighted = false): fc.Arbitrary<SignedGraph> {
	return fc.integer({ min: 1, max: most }).chain((nodes) => {
		const pairs = Array.from({ length: nodes }, (_, a) => Array.from({ length: a }, (_b, b) => [a, b] as const)).flat();
		const tie = fc.record({ sign: fc.constantFrom(-1, -1, 0, 1, 1), weight: fc.integer({ min: 1, max: 4 }) });
		return fc.array(tie, { minLength: pairs.length, maxLength: pairs.length }).map((ties) => {
			const kept = pairs
				.map((pair, i) => ({ pair, sign: ties[i]?.sign as number, weight: ties[i]?.weight as number }))
				.filter(({ sign }) => sign !== 0);
			return {
				nodes,
				from: Int32Array.from(kept, ({ pair }) => pair[0]),
				to: Int32Array.from(kept, ({ pair }) => pair[1]),
				sign: Int8Array.from(kept, ({ sign }) => sign),
				...(weighted ? { weight: Float64Array.from(kept, ({ weight }) => weight) } : {}),
			};
		});
	});
}

/** Everybody tied to everybody by one sign. */
export function completeGraph(nodes: number, sign: 1 | -1): SignedGraph {
	const pairs = Array.from({ length: nodes }, (_, a) => Array.from({ length: a }, (_b, b) => [a, b] as const)).flat();
	return { nodes, from: Int32Array.from(pairs, ([a]) => a), to: Int32Array.from(pairs, ([, b]) => b), sign: new Int8Array(pairs.length).fill(sign) };
}

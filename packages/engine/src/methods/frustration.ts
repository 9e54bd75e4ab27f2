import { type CoverProof, cheapestCover, proves } from "./cycle-cover.ts";
import { disjointCuts } from "./disjoint-cuts.ts";
import { doubleCover, isOdd, oddCycles } from "./odd-cycles.ts";
import { checkTies, eachTriangle, heaviest, type Incidence, incidence, isCycle, type SignedGraph } from "./signed-graph.ts";

export interface Frustration {
	/** Proved bounds on the frustration index L; equal when it is exact. */
	readonly lower: number;
	readonly upper: number;
	/** The camp of each node, 0 or 1, in one best division found: it leaves frustrated ties that weigh `upper`. Node 0 is in camp 0. */
	readonly camp: Uint8Array;
	/** Proof that no division does better; null when the limit came first. `provesFrustration` checks it. */
	readonly proof: CoverProof | null;
	readonly branches: number;
}

/** Which ties a division leaves frustrated: positive between camps, negative within one. */
export function frustratedTies({ from, to, sign }: SignedGraph, camp: Uint8Array): number[] {
	return Array.from(sign.keys()).filter((e) => (sign[e] as number) > 0 === (camp[from[e] as number] !== camp[to[e] as number]));
}

/**
 * The frustration index (line index of balance, Harary 1959): L = the least weight of ties to remove, or to turn, so that the network
 * falls into two camps with every positive tie inside one and every negative tie between them; 0 iff the network is balanced. Ties are
 * removed iff every cycle with an odd number of negative ties loses one, and that is the program solved (Barahona 1982; Aref, Mason &
 * Wilson 2020 give the edge model it is equal to). Normalised, F = 1 − 2L/m for m ties. Stops after `most` branches, never by time.
 * Where weights are not whole, the proof leaves room for 1e-6 of the largest. Throws unless signs are ±1 and weights finite from 0.
 */
export function frustration(graph: SignedGraph, most?: number): Frustration {
	checkTies(graph);
	const ties = incidence(graph);
	const double = doubleCover(graph, ties);
	const triangles: number[][] = [];
	eachTriangle(graph, (...triangle) => {
		if (isOdd(graph, triangle)) triangles.push(triangle);
	});
	let best = improve(graph, ties, new Uint8Array(graph.nodes));
	let least = costOf(graph, best);
	const cover = cheapestCover(
		{
			costs: graph.weight ?? new Float64Array(graph.from.length).fill(1),
			separate: (values) => {
				const short = triangles.filter(([a, b, c]) => at(values, a) + at(values, b) + at(values, c) < 1 - 1e-6);
				return disjointCuts(short.length > 0 ? short : oddCycles(graph, double, frustratedTies(graph, best), values), values);
			},
			round: (values) => {
				const camp = improve(graph, ties, spanningCamps(graph, values));
				const cost = costOf(graph, camp);
				if (cost < least) [best, least] = [camp, cost];
				return Uint8Array.from(hitBy(graph, camp));
			},
		},
		most,
	);
	const camp = campsOf(graph, ties, cover.hit);
	return { lower: cover.lower, upper: costOf(graph, camp), camp, proof: cover.proof, branches: cover.branches };
}

const at = (values: Float64Array, index: number | undefined) => values[index as number] as number;
const weightOf = ({ weight }: SignedGraph, e: number) => (weight ? (weight[e] as number) : 1);
const costOf = (graph: SignedGraph, camp: Uint8Array) => frustratedTies(graph, camp).reduce((total, e) => total + weightOf(graph, e), 0);

/**
 * An upper bound on the frustration index by one local search: camps along a spanning forest, then single moves while they help. Cheap, and fit to
 * compare networks that cannot all be solved exactly, provided that both sides are measured so. Throws as `frustration` does.
 */
export function frustrationBound(graph: SignedGraph): number {
	checkTies(graph);
	return costOf(graph, improve(graph, incidence(graph), spanningCamps(graph, new Float64Array(graph.from.length))));
}

/** Check a result by arithmetic alone: the camps leave `upper`, and the proof shows that nothing leaves less. */
export function provesFrustration(graph: SignedGraph, { camp, upper, proof }: Frustration): boolean {
	const costs = graph.weight ?? new Float64Array(graph.from.length).fill(1);
	if (proof === null || Math.abs(costOf(graph, camp) - upper) > 1e-9 * heaviest(graph)) return false;
	const unit = costs.every((cost) => Number.isInteger(cost)) ? 1 : 1e-6 * heaviest(graph);
	return proves(proof, upper, costs, (cycle) => isOdd(graph, cycle) && isCycle(graph, cycle), unit);
}

function* hitBy(graph: SignedGraph, camp: Uint8Array): Generator<number> {
	for (let e = 0; e < graph.from.length; e++)
		yield (graph.sign[e] as number) > 0 === (camp[graph.from[e] as number] !== camp[graph.to[e] as number]) ? 1 : 0;
}

/** Camps that keep the ties of a spanning forest at peace, taking ties of small value first. */
function spanningCamps(graph: SignedGraph, values: Float64Array): Uint8Array {
	const order = Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	const parent = Int32Array.from({ length: graph.nodes }, (_, v) => v);
	const parity = new Uint8Array(graph.nodes);
	const find = (v: number): [root: number, parity: number] => {
		let side = 0;
		let node = v;
		for (; parent[node] !== node; node = parent[node] as number) side ^= parity[node] as number;
		return [node, side];
	};
	for (const e of order) {
		const [a, sideA] = find(graph.from[e] as number);
		const [b, sideB] = find(graph.to[e] as number);
		if (a === b) continue;
		parent[a] = b;
		parity[a] = sideA ^ sideB ^ ((graph.sign[e] as number) < 0 ? 1 : 0);
	}
	return Uint8Array.from({ length: graph.nodes }, (_, v) => find(v)[1]);
}

/** Move single nodes to the other camp while that frustrates less. */
function improve(graph: SignedGraph, { start, end, tie }: Incidence, camp: Uint8Array): Uint8Array {
	const slack = 1e-12 * heaviest(graph);
	const queue = Array.from({ length: graph.nodes }, (_, v) => v);
	for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
		let gain = 0;
		for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
			const apart = camp[v] !== camp[end[k] as number];
			const e = tie[k] as number;
			gain += (graph.sign[e] as number) > 0 === apart ? weightOf(graph, e) : -weightOf(graph, e);
		}
		if (gain <= slack) continue;
		camp[v] = 1 - (camp[v] as number);
		for (let k = start[v] as number; k < (start[v + 1] as number); k++) queue.push(end[k] as number);
	}
	return camp;
}

/** The camps that are left when some ties are removed: the rest must be balanced. */
function campsOf(graph: SignedGraph, { start, end, tie }: Incidence, hit: Uint8Array): Uint8Array {
	const camp = new Int8Array(graph.nodes).fill(-1);
	for (let root = 0; root < graph.nodes; root++) {
		if (camp[root] !== -1) continue;
		camp[root] = 0;
		const queue = [root];
		for (const v of queue)
			for (let k = start[v] as number; k < (start[v + 1] as number); k++) {
				const [u, e] = [end[k] as number, tie[k] as number];
				if (hit[e] || camp[u] !== -1) continue;
				camp[u] = (graph.sign[e] as number) < 0 ? 1 - (camp[v] as number) : (camp[v] as number);
				queue.push(u);
			}
	}
	return Uint8Array.from(camp);
}

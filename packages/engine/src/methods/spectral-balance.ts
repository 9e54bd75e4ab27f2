import { checkTies, type SignedGraph } from "./signed-graph.ts";

/**
 * The walk balance of Estrada & Benzi (2014), Σ exp(λ) / Σ exp(|λ|), λ the eigenvalues of the signed adjacency matrix and |λ| those of the
 * unsigned: the share of balanced among weighted closed walks beyond chance, 1 iff balanced. Null without nodes.
 */
export function walkBalance(graph: SignedGraph): number | null {
	checkTies(graph);
	if (graph.nodes === 0) return null;
	const signed = eigenvalues(adjacency(graph, true), graph.nodes);
	const bare = eigenvalues(adjacency(graph, false), graph.nodes);
	const top = bare.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
	const sum = (values: Float64Array) => values.reduce((total, value) => total + Math.exp(value - top), 0);
	return sum(signed) / sum(bare);
}

/**
 * Algebraic conflict (Kunegis et al. 2010): the least eigenvalue of degree matrix less signed adjacency, 0 iff some component is balanced.
 * Null without nodes.
 */
export function algebraicConflict(graph: SignedGraph): number | null {
	checkTies(graph);
	if (graph.nodes === 0) return null;
	const n = graph.nodes;
	const laplacian = adjacency(graph, true).map((value) => -value);
	for (let e = 0; e < graph.from.length; e++)
		for (const v of [graph.from[e] as number, graph.to[e] as number])
			laplacian[v * n + v] = (laplacian[v * n + v] as number) + (graph.weight?.[e] ?? 1);
	return eigenvalues(laplacian, n).reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function adjacency({ nodes: n, from, to, sign, weight }: SignedGraph, signed: boolean): Float64Array {
	const matrix = new Float64Array(n * n);
	for (let e = 0; e < from.length; e++) {
		const value = (signed ? (sign[e] as number) : 1) * (weight?.[e] ?? 1);
		for (const at of [(from[e] as number) * n + (to[e] as number), (to[e] as number) * n + (from[e] as number)])
			matrix[at] = (matrix[at] as number) + value;
	}
	return matrix;
}

/**
 * Eigenvalues of a symmetric n × n matrix, row-major, by cyclic Jacobi rotations (Golub & Van Loan 2013, § 8.5); in no order. Throws when
 * 100 sweeps are not enough.
 */
export function eigenvalues(symmetric: Float64Array, n: number): Float64Array {
	const a = symmetric.slice();
	const norm = Math.sqrt(a.reduce((total, value) => total + value * value, 0));
	for (let sweep = 0; sweep < 100; sweep++) {
		let off = 0;
		for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += (a[p * n + q] as number) ** 2;
		if (Math.sqrt(off) <= 1e-15 * norm) return Float64Array.from({ length: n }, (_, i) => a[i * n + i] as number);
		for (let p = 0; p < n; p++)
			for (let q = p + 1; q < n; q++) {
				const apq = a[p * n + q] as number;
				if (apq === 0) continue;
				const ratio = ((a[q * n + q] as number) - (a[p * n + p] as number)) / (2 * apq);
				const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
				const cosine = 1 / Math.hypot(tangent, 1);
				const sine = tangent * cosine;
				for (let k = 0; k < n; k++) {
					const [x, y] = [a[k * n + p] as number, a[k * n + q] as number];
					a[k * n + p] = cosine * x - sine * y;
					a[k * n + q] = sine * x + cosine * y;
				}
				for (let k = 0; k < n; k++) {
					const [x, y] = [a[p * n + k] as number, a[q * n + k] as number];
					a[p * n + k] = cosine * x - sine * y;
					a[q * n + k] = sine * x + cosine * y;
				}
			}
	}
	throw new Error(`eigenvalues of a ${n} × ${n} matrix did not settle in 100 sweeps: is it finite and symmetric?`);
}

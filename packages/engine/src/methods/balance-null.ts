import { frustrationBound } from "./frustration.ts";
import { RandomStream } from "./random-stream.ts";
import { balancedTriadShare, type SignedGraph, triadCensus } from "./signed-graph.ts";

/** One figure of a network against the same ties with their signs dealt out anew. */
export interface AgainstShuffled {
	readonly observed: number;
	readonly mean: number;
	readonly sd: number;
	/** (observed − mean) / sd; null where the draws do not differ. */
	readonly score: number | null;
	/** (1 + draws with at least, or at most, the observed) / (1 + draws): one-sided p-values that are never 0. */
	readonly atLeast: number;
	readonly atMost: number;
}

export interface BalanceAgainstChance {
	/** The share of balanced triangles; null where there is none. */
	readonly balancedShare: AgainstShuffled | null;
	/** The bound of one local search on the frustration index, on both sides alike: shuffled networks are too tangled to solve exactly. */
	readonly frustrationBound: AgainstShuffled;
}

/**
 * Is a network more balanced than its ties and its number of negative ties make it? Signs, with their weights, are dealt out anew over the same ties,
 * draw by draw (Szell, Lambiotte & Thurner 2010). Draw k depends on the seed and k alone. Throws for fewer than two draws.
 */
export function balanceAgainstChance(graph: SignedGraph, draws: number, seed: number): BalanceAgainstChance {
	if (!(draws >= 2)) throw new Error(`${draws} draws: chance needs two or more`);
	const shares: number[] = [];
	const bounds: number[] = [];
	for (let draw = 0; draw < draws; draw++) {
		const order = new RandomStream(seed, draw).shuffled(graph.from.length);
		const { weight } = graph;
		const sign = graph.sign.map((_, e) => graph.sign[order[e] as number] as number);
		const shuffled = { ...graph, sign, ...(weight ? { weight: weight.map((_, e) => weight[order[e] as number] as number) } : {}) };
		const share = balancedTriadShare(triadCensus(shuffled));
		if (share !== null) shares.push(share);
		bounds.push(frustrationBound(shuffled));
	}
	const share = balancedTriadShare(triadCensus(graph));
	return { balancedShare: share === null ? null : against(share, shares), frustrationBound: against(frustrationBound(graph), bounds) };
}

function against(observed: number, drawn: readonly number[]): AgainstShuffled {
	const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
	const sd = Math.sqrt(drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (drawn.length - 1));
	const beside = (holds: (value: number) => boolean) => (1 + drawn.filter(holds).length) / (1 + drawn.length);
	return {
		observed,
		mean,
		sd,
		score: sd > 1e-12 ? (observed - mean) / sd : null,
		atLeast: beside((value) => value >= observed - 1e-12),
		atMost: beside((value) => value <= observed + 1e-12),
	};
}

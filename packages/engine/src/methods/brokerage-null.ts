import { arcBits, type Brokerage, brokerage, countRoles, type Digraph, groupBits, ROLES, sumsOfRoles } from "./brokerage.ts";
import { arcDensity } from "./brokerage-moments.ts";
import { RandomStream } from "./random-stream.ts";

/** A table of counts against draws by chance, cell by cell. */
export interface AgainstChance {
	readonly mean: Float64Array;
	readonly sd: Float64Array;
	/** (1 + draws with at least this count) / (1 + draws), and the same with at most: one-sided p-values that are never 0. */
	readonly atLeast: Float64Array;
	readonly atMost: Float64Array;
}

export interface BrokerageAgainstChance {
	readonly observed: Brokerage;
	/** nodes × ROLES row-major. */
	readonly node: AgainstChance;
	readonly all: AgainstChance;
}

/**
 * Brokerage against networks in which each arc exists with the observed density, groups fixed (the null of Gould & Fernandez 1989). Draw k
 * depends on the seed and k alone. Throws for fewer than two nodes or draws.
 */
export function brokerageAgainstChance(graph: Digraph, group: Int32Array, draws: number, seed: number): BrokerageAgainstChance {
	const bits = arcBits(graph);
	const density = arcDensity(bits);
	if (density === null || draws < 2) throw new Error(`${graph.nodes} nodes and ${draws} draws: chance needs two of each or more`);
	const observed = brokerage(graph, group);
	const members = groupBits(graph.nodes, group);
	const node = new Tally(observed.node);
	const all = new Tally(observed.all);
	const counts = new Int32Array(graph.nodes * ROLES);
	for (let draw = 0; draw < draws; draw++) {
		counts.fill(0);
		countRoles({ ...bits, out: chanceArcs(graph.nodes, bits.words, density, seed, draw) }, group, members, counts);
		node.see(counts);
		all.see(sumsOfRoles(counts));
	}
	return { observed, node: node.result(draws), all: all.result(draws) };
}

/** A network in which each arc exists with the chance given, apart from all others, as rows of bits: the same for the same seed and draw. */
export function chanceArcs(nodes: number, words: number, density: number, seed: number, draw: number): Int32Array {
	const out = new Int32Array(nodes * words);
	const stream = new RandomStream(seed, draw);
	const chances = new Float64Array(nodes);
	for (let a = 0; a < nodes; a++) {
		stream.fill(chances);
		for (let b = 0; b < nodes; b++)
			if ((chances[b] as number) < density && a !== b) {
				const at = a * words + (b >>> 5);
				out[at] = (out[at] as number) | (1 << (b & 31));
			}
	}
	return out;
}

class Tally {
	private readonly observed: Int32Array;
	private readonly sums: Float64Array;
	private readonly squares: Float64Array;
	private readonly above: Int32Array;
	private readonly below: Int32Array;
	constructor(observed: Int32Array) {
		this.observed = observed;
		this.sums = new Float64Array(observed.length);
		this.squares = new Float64Array(observed.length);
		this.above = new Int32Array(observed.length);
		this.below = new Int32Array(observed.length);
	}
	see(counts: Int32Array): void {
		for (let at = 0; at < counts.length; at++) {
			const [count, wanted] = [counts[at] as number, this.observed[at] as number];
			// Taken from the observed count, so that the squares stay small.
			this.sums[at] = (this.sums[at] as number) + count - wanted;
			this.squares[at] = (this.squares[at] as number) + (count - wanted) ** 2;
			if (count >= wanted) this.above[at] = (this.above[at] as number) + 1;
			if (count <= wanted) this.below[at] = (this.below[at] as number) + 1;
		}
	}
	result(draws: number): AgainstChance {
		const share = (counts: Int32Array) => Float64Array.from(counts, (count) => (1 + count) / (1 + draws));
		const spread = (square: number, at: number) => Math.sqrt(Math.max(0, square - (this.sums[at] as number) ** 2 / draws) / (draws - 1));
		return {
			mean: this.sums.map((sum, at) => (this.observed[at] as number) + sum / draws),
			sd: this.squares.map(spread),
			atLeast: share(this.above),
			atMost: share(this.below),
		};
	}
}

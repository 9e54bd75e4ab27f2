/** A directed network without loops. Arc e goes from `from[e]` to `to[e]`, nodes 0 … nodes − 1; an arc listed twice is one arc. */
export interface Digraph {
	readonly nodes: number;
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** Roles of a broker v in i → v → k, in the order of all tables here; the last column is their sum. */
export const BROKERAGE_ROLES = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"] as const;
/** Columns of a table of roles. */
export const ROLES = BROKERAGE_ROLES.length;
export const TOTAL = ROLES - 1;

/** The role that the groups of i, v and k give to v, as a column of `BROKERAGE_ROLES`. */
export function brokerageRole(i: number, v: number, k: number): number {
	if (i === k) return i === v ? 0 : 1;
	return i === v ? 2 : v === k ? 3 : 4;
}

export interface Brokerage {
	/** Counts, nodes × ROLES row-major. */
	readonly node: Int32Array;
	/** Their sums over nodes. */
	readonly all: Int32Array;
}

/** Arcs as rows of bits: who is reached from v stands in words v·words … */
export interface ArcBits {
	readonly nodes: number;
	readonly words: number;
	readonly out: Int32Array;
}

/** Rows of bits for a network. Throws on a loop or on a node that does not exist. */
export function arcBits({ nodes, from, to }: Digraph): ArcBits {
	const words = (nodes + 31) >>> 5;
	const out = new Int32Array(nodes * words);
	for (let e = 0; e < from.length; e++) {
		const [a, b] = [from[e] as number, to[e] as number];
		if (!(a >= 0 && a < nodes && b >= 0 && b < nodes)) throw new Error(`arc ${e} goes from ${a} to ${b}: nodes are 0 to ${nodes - 1}`);
		if (a === b) throw new Error(`arc ${e} goes from node ${a} to itself: leave it out`);
		const at = a * words + (b >>> 5);
		out[at] = (out[at] as number) | (1 << (b & 31));
	}
	return { nodes, words, out };
}

/**
 * Brokerage roles of Gould & Fernandez (1989, Sociological Methodology 19: 89–126): for each v the number of ordered pairs (i, k), i ≠ k,
 * with i → v → k and no arc i → k, by the groups of the three: coordinator AAA, itinerant ABA, representative AAB, gatekeeper ABB,
 * liaison ABC. `group[v]` is a number from 0. What is expected by chance stands in `brokerage-moments.ts`.
 */
export function brokerage(graph: Digraph, group: Int32Array): Brokerage {
	const node = new Int32Array(graph.nodes * ROLES);
	countRoles(arcBits(graph), group, groupBits(graph.nodes, group), node);
	return { node, all: sumsOfRoles(node) };
}

/** The sum of each column. */
export function sumsOfRoles(node: Int32Array): Int32Array {
	const all = new Int32Array(ROLES);
	for (let at = 0; at < node.length; at++) all[at % ROLES] = (all[at % ROLES] as number) + (node[at] as number);
	return all;
}

/** The members of each group as a row of bits. Throws when a node has no group. */
export function groupBits(nodes: number, group: Int32Array): Int32Array {
	if (group.length !== nodes) throw new Error(`group has ${group.length} entries for ${nodes} nodes: give each node one`);
	const words = (nodes + 31) >>> 5;
	const bits = new Int32Array((group.reduce((most, g) => Math.max(most, g), -1) + 1) * words);
	for (let v = 0; v < nodes; v++) {
		const g = group[v] as number;
		if (g < 0) throw new Error(`group of node ${v} is ${g}: number groups from 0`);
		bits[g * words + (v >>> 5)] = (bits[g * words + (v >>> 5)] as number) | (1 << (v & 31));
	}
	return bits;
}

/** Add the counts of each node and role to `node`: for each arc i → v, those reached from v and not from i, by group, word by word. */
export function countRoles({ nodes, words, out }: ArcBits, group: Int32Array, members: Int32Array, node: Int32Array): void {
	for (let i = 0; i < nodes; i++) {
		const rowI = i * words;
		const ofI = (group[i] as number) * words;
		for (let word = 0; word < words; word++) {
			for (let left = out[rowI + word] as number; left !== 0; left &= left - 1) {
				const v = (word << 5) + 31 - Math.clz32(left & -left);
				const rowV = v * words;
				const ofV = (group[v] as number) * words;
				let all = 0;
				let likeV = 0;
				let likeI = 0;
				for (let w = 0; w < words; w++) {
					let open = (out[rowV + w] as number) & ~(out[rowI + w] as number);
					if (w === i >>> 5) open &= ~(1 << (i & 31));
					all += ones(open);
					likeV += ones(open & (members[ofV + w] as number));
					likeI += ones(open & (members[ofI + w] as number));
				}
				const at = v * ROLES;
				if (ofI === ofV) {
					node[at] = (node[at] as number) + likeV;
					node[at + 2] = (node[at + 2] as number) + all - likeV;
				} else {
					node[at + 1] = (node[at + 1] as number) + likeI;
					node[at + 3] = (node[at + 3] as number) + likeV;
					node[at + 4] = (node[at + 4] as number) + all - likeI - likeV;
				}
				node[at + TOTAL] = (node[at + TOTAL] as number) + all;
			}
		}
	}
}

/** How many bits of a word are set (Warren 2013, Hacker's Delight, 5-1). */
function ones(word: number): number {
	let x = word - ((word >>> 1) & 0x55555555);
	x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
	return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

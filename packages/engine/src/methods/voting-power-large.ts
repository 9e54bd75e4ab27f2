import type { VotingRule } from "./voting-power.ts";

export interface VotingPowerOfMany {
	/** The chance to decide if all others vote by the toss of a coin (Penrose 1946). */
	readonly penrose: Float64Array;
	/** The same over its sum (Banzhaf 1965); null when nobody ever decides. */
	readonly banzhaf: Float64Array | null;
	/** Shapley & Shubik (1954); null when nobody ever decides. */
	readonly shapleyShubik: Float64Array | null;
}

/**
 * A priori voting power under one rule for any number of members, with whole weights. Let f_i(t) be the chance that i decides when each other
 * member joins with chance t (the multilinear extension, Owen 1972). Penrose's measure is f_i(½), and Shapley and Shubik's ∫₀¹ f_i(t) dt; f_i
 * is a polynomial of degree n − 1, so Gauss–Legendre quadrature on ⌈n/2⌉ points is exact up to rounding. Time O(n² · Σ weights).
 * Throws on a weight that is not a whole number from 0.
 */
export function votingPowerOfMany({ weights, quota }: VotingRule): VotingPowerOfMany {
	const list = Array.from(weights);
	if (!Number.isFinite(quota)) throw new Error(`a quota of ${quota}: a number`);
	for (const [i, weight] of list.entries())
		if (!Number.isInteger(weight) || weight < 0) throw new Error(`weight of member ${i} is ${weight}: a whole number from 0`);
	const kinds = [...new Set(list)];
	const penroseOf = deciding(list, kinds, quota, 0.5);
	const shapleyOf = new Map(kinds.map((weight) => [weight, 0]));
	for (const { at, share } of legendre(Math.ceil(list.length / 2)))
		for (const [weight, chance] of deciding(list, kinds, quota, at)) shapleyOf.set(weight, (shapleyOf.get(weight) as number) + share * chance);
	const penrose = Float64Array.from(list, (weight) => penroseOf.get(weight) as number);
	const all = penrose.reduce((total, chance) => total + chance, 0);
	return {
		penrose,
		banzhaf: all > 0 ? penrose.map((chance) => chance / all) : null,
		shapleyShubik: all > 0 ? Float64Array.from(list, (weight) => shapleyOf.get(weight) as number) : null,
	};
}

/** The chance that a member of each weight decides when the others join with chance t. */
function deciding(weights: readonly number[], kinds: readonly number[], quota: number, t: number): Map<number, number> {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	/** dist[w]: the chance that those who join weigh w. */
	const dist = new Float64Array(total + 1);
	dist[0] = 1;
	let reach = 0;
	for (const weight of weights) {
		reach += weight;
		for (let w = reach; w >= weight; w--) dist[w] = (dist[w] as number) * (1 - t) + (dist[w - weight] as number) * t;
		for (let w = Math.min(weight - 1, reach); w >= 0; w--) dist[w] = (dist[w] as number) * (1 - t);
	}
	return new Map(kinds.map((weight) => [weight, weight === 0 ? 0 : decidingOne(dist, weight, Math.ceil(quota), t)]));
}

/** Take one member of this weight out again, from the end where errors shrink, and add up what lies in [quota − weight, quota). */
function decidingOne(dist: Float64Array, weight: number, quota: number, t: number): number {
	const total = dist.length - 1;
	const others = new Float64Array(dist.length);
	const last = Math.min(total - weight, quota - 1);
	const first = Math.max(0, quota - weight);
	if (t <= 0.5) for (let w = 0; w <= last; w++) others[w] = ((dist[w] as number) - (w < weight ? 0 : t * (others[w - weight] as number))) / (1 - t);
	else for (let w = total - weight; w >= first; w--) others[w] = ((dist[w + weight] as number) - (1 - t) * (others[w + weight] as number)) / t;
	let chance = 0;
	for (let w = first; w <= last; w++) chance += others[w] as number;
	return chance;
}

/** Points and shares of Gauss–Legendre quadrature on [0, 1], by Newton's method on the Legendre polynomial (Abramowitz & Stegun 25.4.29). */
export function legendre(points: number): { at: number; share: number }[] {
	return Array.from({ length: points }, (_, k) => {
		let x = Math.cos((Math.PI * (k + 0.75)) / (points + 0.5));
		let slope = 1;
		for (let step = 0; step < 100; step++) {
			let [before, here] = [1, x];
			for (let degree = 2; degree <= points; degree++) [before, here] = [here, ((2 * degree - 1) * x * here - (degree - 1) * before) / degree];
			slope = (points * (x * here - before)) / (x * x - 1);
			const move = here / slope;
			x -= move;
			if (Math.abs(move) < 1e-16) break;
		}
		return { at: (1 + x) / 2, share: 1 / ((1 - x * x) * slope * slope) };
	});
}

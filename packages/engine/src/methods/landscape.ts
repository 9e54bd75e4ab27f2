/** Actors of a landscape: how much each counts, finite and not negative, and how much each pair wants to be together (positive) or apart, symmetric, row-major. */
export interface LandscapeGame {
	readonly size: Float64Array;
	readonly propensity: Float64Array;
}

export interface LandscapeMinimum {
	/** Bit i − 1 is the side of actor i; actor 0 is on side 0. */
	readonly sides: number;
	readonly energy: number;
	/** Every switch of one actor raises the energy; if not, some switch leaves it equal. */
	readonly strict: boolean;
	/** How many configurations lead here by steepest descent, itself included. */
	readonly basin: number;
}

export interface Landscape {
	/** The energy of each configuration, by `sides`. */
	readonly energy: Float64Array;
	/** All local minima, strict or not, lowest first. */
	readonly minima: readonly LandscapeMinimum[];
}

const MOST = 24;

/**
 * Landscape theory of aggregation (Axelrod & Bennett 1993, BJPS 23: 211–233). Energy E(X) = Σ over ordered pairs i ≠ j of s_i s_j p_ij d_ij(X),
 * s the sizes, p the propensities, d = 1 for actors on different sides and 0 on the same; the unit is that of s²p. All 2^(n−1)
 * divisions are looked at. From a configuration, the one actor switches whose switch lowers E most, the first of equals; a minimum is where
 * none lowers it. Equal means within 1e-9 of Σ|s s p|, since rounding of sizes must not make strict minima. Throws beyond 24 actors,
 * and on a size or a propensity that is none.
 */
export function landscape(game: LandscapeGame): Landscape {
	const n = game.size.length;
	if (n < 1 || n > MOST) throw new Error(`${n} actors: a landscape is enumerated for 1 to ${MOST}`);
	const count = 2 ** (n - 1);
	const pull = pulls(game);
	const tolerance = 1e-9 * pull.reduce((total, value) => total + Math.abs(value), 0);
	const energy = new Float64Array(count);
	const next = new Int32Array(count);
	const weak: number[] = [];
	const strict = new Set<number>();
	/** gain[i]: what E changes by when i switches. */
	const gain = new Float64Array(n);
	for (let sides = 0; sides < count; sides++) {
		let total = 0;
		let [best, lowest, flat] = [-1, -tolerance, false];
		for (let i = 0; i < n; i++) {
			const mine = sideOf(sides, i);
			let change = 0;
			let apart = 0;
			for (let j = 0; j < n; j++) {
				const value = pull[i * n + j] as number;
				if (sideOf(sides, j) === mine) change += value;
				else apart += value;
			}
			total += apart;
			gain[i] = 2 * (change - apart);
		}
		for (let i = 0; i < n; i++) {
			const change = gain[i] as number;
			if (change < lowest - (best === -1 ? 0 : tolerance)) [best, lowest] = [i, change];
			if (change <= tolerance) flat = true;
		}
		energy[sides] = total;
		next[sides] = best === -1 ? sides : switched(sides, best, count);
		if (best !== -1) continue;
		weak.push(sides);
		if (!flat) strict.add(sides);
	}
	const basin = basins(next);
	const minima = weak.map((sides) => ({ sides, energy: energy[sides] as number, strict: strict.has(sides), basin: basin[sides] as number }));
	return { energy, minima: minima.sort((a, b) => a.energy - b.energy || a.sides - b.sides) };
}

/** The side of an actor in a configuration. */
export function sideOf(sides: number, actor: number): number {
	return actor === 0 ? 0 : (sides >>> (actor - 1)) & 1;
}

/** Actor 0 defines side 0: when it switches, all others do instead. */
function switched(sides: number, actor: number, count: number): number {
	return actor === 0 ? count - 1 - sides : sides ^ (1 << (actor - 1));
}

/** s_i s_j p_ij, without the diagonal. Throws when propensities are not symmetric, for then descent need not end. */
function pulls({ size, propensity }: LandscapeGame): Float64Array {
	const n = size.length;
	for (const [i, s] of size.entries())
		if (!(s >= 0 && s < Number.POSITIVE_INFINITY)) throw new Error(`size of actor ${i} is ${s}: give a finite number from 0`);
	return Float64Array.from({ length: n * n }, (_, at) => {
		const [i, j] = [Math.floor(at / n), at % n];
		if (propensity[at] !== propensity[j * n + i])
			throw new Error(`propensity of ${i} for ${j} is ${propensity[at]} and of ${j} for ${i} is ${propensity[j * n + i]}: make them equal`);
		if (!Number.isFinite(propensity[at])) throw new Error(`propensity of ${i} for ${j} is ${propensity[at]}: give a finite number`);
		return i === j ? 0 : (size[i] as number) * (size[j] as number) * (propensity[at] as number);
	});
}

/** How many configurations end in each. */
function basins(next: Int32Array): Int32Array {
	const end = new Int32Array(next.length).fill(-1);
	const basin = new Int32Array(next.length);
	const path: number[] = [];
	for (let start = 0; start < next.length; start++) {
		let at = start;
		for (; end[at] === -1 && next[at] !== at; at = next[at] as number) path.push(at);
		const last = end[at] === -1 ? at : (end[at] as number);
		end[at] = last;
		for (; path.length > 0; ) end[path.pop() as number] = last;
		basin[last] = (basin[last] as number) + 1;
	}
	return basin;
}

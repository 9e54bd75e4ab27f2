import { CoveringProgram } from "./linear-program.ts";

/** Why no cover is cheaper: split on whether a tie is hit, or, at a leaf, cycles that outweigh every cover that is still possible. */
export type CoverProof =
	| { readonly tie: number; readonly hit: CoverProof; readonly spared: CoverProof }
	| { readonly cycles: readonly WeightedCycle[] };
export interface WeightedCycle {
	readonly ties: readonly number[];
	readonly weight: number;
}

export interface CoverProblem {
	/** The cost of hitting each tie. */
	readonly costs: Float64Array;
	/** Cycles that must be hit and whose values sum to less than one, tie by tie; none only if there is none. */
	separate(values: Float64Array): number[][];
	/** Some set of ties that hits every cycle, found with these values as a hint. */
	round(values: Float64Array): Uint8Array;
}

export interface Cover {
	/** Proved bounds on the least cost; equal when the answer is exact. */
	readonly lower: number;
	readonly upper: number;
	/** 1 where a tie is hit by the cheapest cover found, of cost `upper`. */
	readonly hit: Uint8Array;
	/** The proof that `upper` is least; null when the limit came first, and then only lower ≤ least ≤ upper is known. */
	readonly proof: CoverProof | null;
	readonly branches: number;
}

const SLACK = 1e-6;
/** What counts as nothing among costs that are not whole numbers, once they are scaled. */
const ROUNDING = 1e-12;

/**
 * The cheapest set of ties that hits every cycle of a family: min Σ cost·f over f ∈ {0, 1} with Σ f ≥ 1 on each cycle. Branch and cut:
 * the relaxation 0 ≤ f is solved with cycles added as they are violated, its value rounded up when costs are whole numbers, and a
 * fractional tie is split on. Costs that are not whole are scaled inside, so that tolerances are shares of the largest. Stops after `most`
 * branches, never by time. The proof can be checked without trusting this code (`proves`).
 */
export function cheapestCover(problem: CoverProblem, most = 20_000): Cover {
	const factor = factorOf(problem.costs);
	const costs = problem.costs.map((cost) => cost / factor);
	const whole = costs.every((cost) => Number.isInteger(cost));
	const costOf = (hit: Uint8Array) => costs.reduce((total, cost, e) => total + (hit[e] ? cost : 0), 0);
	const bound = (value: number) => (whole ? Math.ceil(value - SLACK) : value + ROUNDING);
	let hit = problem.round(new Float64Array(costs.length));
	let upper = costOf(hit);
	let branches = 0;
	let open = Number.POSITIVE_INFINITY;

	const search = (program: CoveringProgram, cycles: Map<number, readonly number[]>, spared: readonly number[]): CoverProof | null => {
		branches += 1;
		const clash = spared.length > 0 ? impossible(problem, spared) : undefined;
		if (clash) return { cycles: [{ ties: clash, weight: upper + 1 }] };
		for (let last = Number.NEGATIVE_INFINITY; ; ) {
			const state = program.solve();
			if (state !== "optimal") throw new Error(`a covering program cannot be ${state}: this is a bug`);
			const values = program.solution();
			const rounded = problem.round(values);
			const cost = costOf(rounded);
			if (cost < upper) [hit, upper] = [rounded, cost];
			if (bound(program.value) >= upper) return leaf(program, cycles);
			if (program.value > last + SLACK) program.dropSlack();
			last = program.value;
			const cuts = problem.separate(values);
			for (const ties of cuts)
				cycles.set(
					program.addRow(
						ties,
						ties.map(() => 1),
						1,
					),
					ties,
				);
			if (cuts.length > 0) continue;
			const tie = mostDivided(values);
			if (tie === -1) {
				const found = Uint8Array.from(values, (value) => (value > 0.5 ? 1 : 0));
				if (costOf(found) < upper) [hit, upper] = [found, costOf(found)];
				return leaf(program, cycles);
			}
			if (branches >= most) {
				open = Math.min(open, whole ? Math.ceil(program.value - SLACK) : program.value);
				return null;
			}
			const other = program.copy();
			program.addRow([tie], [1], 1);
			const hitProof = search(program, new Map(cycles), spared);
			other.addRow([tie], [-1], 0);
			const sparedProof = search(other, cycles, [...spared, tie]);
			return hitProof && sparedProof && { tie, hit: hitProof, spared: sparedProof };
		}
	};
	const proof = search(new CoveringProgram(costs), new Map(), []);
	const lower = proof ? upper : Math.min(open, upper);
	return { lower: lower * factor, upper: upper * factor, hit, proof: proof && scaled(proof, factor), branches };
}

/** 1 for whole costs; else the power of two next below the largest, by which division rounds nothing. */
function factorOf(costs: Float64Array): number {
	if (costs.every((cost) => Number.isInteger(cost))) return 1;
	return 2 ** Math.floor(Math.log2(costs.reduce((most, cost) => Math.max(most, cost), 0)));
}

function scaled(proof: CoverProof, factor: number): CoverProof {
	if ("tie" in proof) return { tie: proof.tie, hit: scaled(proof.hit, factor), spared: scaled(proof.spared, factor) };
	return { cycles: proof.cycles.map(({ ties, weight }) => ({ ties, weight: weight * factor })) };
}

function leaf(program: CoveringProgram, cycles: ReadonlyMap<number, readonly number[]>): CoverProof {
	const weighted: WeightedCycle[] = [];
	for (const [row, weight] of program.prices()) {
		const ties = cycles.get(row);
		if (ties) weighted.push({ ties, weight });
	}
	return { cycles: weighted };
}

/** A cycle of spared ties alone, which nothing can hit. */
function impossible(problem: CoverProblem, spared: readonly number[]): readonly number[] | undefined {
	const values = new Float64Array(problem.costs.length).fill(1);
	for (const tie of spared) values[tie] = 0;
	return problem.separate(values)[0];
}

function mostDivided(values: Float64Array): number {
	let best = -1;
	let least = 0.5 - SLACK;
	for (let e = 0; e < values.length; e++) {
		const far = Math.abs((values[e] as number) - 0.5);
		if (far < least) {
			best = e;
			least = far;
		}
	}
	return best;
}

/**
 * Whether a proof shows that no cover costs less than `claim`, by arithmetic alone. At a leaf with ties D hit and K spared, every cover costs at
 * least cost(D) + Σ weight · (1 − |cycle ∩ D|), once weights are scaled so that the cycles through a tie outside D and K weigh at most
 * its cost; a cycle inside K ends the leaf. `belongs` says whether ties form a cycle of the family. `unit` is the step between possible
 * costs, 1 for whole numbers; for others what counts as no difference, a small share of the largest.
 */
export function proves(
	proof: CoverProof,
	claim: number,
	costs: Float64Array,
	belongs: (ties: readonly number[]) => boolean,
	unit: number,
	hit: ReadonlySet<number> = new Set(),
	spared: ReadonlySet<number> = new Set(),
): boolean {
	if ("tie" in proof) {
		if (hit.has(proof.tie) || spared.has(proof.tie)) return false;
		return (
			proves(proof.hit, claim, costs, belongs, unit, new Set([...hit, proof.tie]), spared) &&
			proves(proof.spared, claim, costs, belongs, unit, hit, new Set([...spared, proof.tie]))
		);
	}
	if (!proof.cycles.every(({ ties, weight }) => weight >= 0 && belongs(ties))) return false;
	if (proof.cycles.some(({ ties }) => ties.every((tie) => spared.has(tie)))) return true;
	const load = new Float64Array(costs.length);
	let bound = 0;
	for (const { ties, weight } of proof.cycles) {
		bound += weight * (1 - ties.filter((tie) => hit.has(tie)).length);
		for (const tie of ties) load[tie] = (load[tie] as number) + weight;
	}
	let scale = 1;
	for (let e = 0; e < costs.length; e++)
		if (!hit.has(e) && !spared.has(e) && (load[e] as number) > 0) scale = Math.max(scale, (load[e] as number) / (costs[e] as number));
	let given = 0;
	for (const tie of hit) given += costs[tie] as number;
	return given + bound / scale > claim - unit * (1 - 1e-9);
}

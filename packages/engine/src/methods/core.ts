import { CoveringProgram } from "./linear-program.ts";
import { membersOf, playersOf, type Worths } from "./shapley.ts";

/** The largest excess v(S) − x(S) of a division x over coalitions other than none and all: at most 0 iff x, shared in full, lies in the core. */
export function largestExcess(worths: Worths, division: ArrayLike<number>): number {
	playersOf(worths);
	let most = Number.NEGATIVE_INFINITY;
	for (let mask = 1; mask < worths.length - 1; mask++) most = Math.max(most, (worths[mask] as number) - sumOver(division, mask));
	return most;
}

/** Σ x over the members of a coalition. */
export function sumOver(values: ArrayLike<number>, mask: number): number {
	let total = 0;
	for (let left = mask; left !== 0; left &= left - 1) total += values[31 - Math.clz32(left & -left)] as number;
	return total;
}

export interface LeastCore {
	/** ε = min over divisions of v(all) of the largest excess: the core is empty iff ε > 0. In the unit of the worths. */
	readonly epsilon: number;
	/** A division that attains it. */
	readonly division: Float64Array;
	/**
	 * Coalitions with weights that sum to 1 and cover every player alike: Σ weight · v(S) − (cover) · v(all) = ε proves that no division does better
	 * (Bondareva 1963; Shapley 1967).
	 */
	readonly balanced: readonly { readonly coalition: number; readonly weight: number }[];
}

/** The least core (Maschler, Peleg & Shapley 1979), for two players or more; null for one, who faces no other coalition. */
export function leastCore(worths: Worths): LeastCore | null {
	const n = playersOf(worths);
	if (n < 2) return null;
	const stage = excessProgram(worths, []);
	return { epsilon: stage.epsilon, division: stage.division, balanced: stage.tight };
}

/** What each player may get in the core, least and most; null when the core is empty. Where least = most for all, the core is that one point. */
export function coreRanges(worths: Worths): { low: Float64Array; high: Float64Array } | null {
	const n = playersOf(worths);
	const all = worths.length - 1;
	const grand = worths[all] as number;
	const alone = Float64Array.from({ length: n }, (_, i) => worths[1 << i] as number);
	const room = grand - sumOver(alone, all);
	const scale = worths.reduce((most, worth) => Math.max(most, Math.abs(worth)), 1e-300);
	if (room < -1e-9 * scale) return null;
	/** The least that a coalition can be left with in the core. */
	const least = (target: number): number | null => {
		const program = new CoveringProgram(Float64Array.from({ length: n }, (_, i) => ((target >>> i) & 1 ? 1 : 0)));
		const demand = (mask: number) => ((worths[mask] as number) - sumOver(alone, mask)) / scale;
		const add = (mask: number, sign: number, bound: number) =>
			program.addRow(
				membersOf(mask),
				membersOf(mask).map(() => sign),
				bound,
			);
		add(all, -1, -demand(all));
		add(all, 1, demand(all));
		for (let mask = 1; mask < all; mask++) if (demand(mask) > 0) add(mask, 1, demand(mask));
		const state = program.solve();
		if (state === "stalled") throw new Error("the core could not be measured: pivots ran out");
		return state === "infeasible" ? null : program.value * scale + sumOver(alone, target);
	};
	const low = new Float64Array(n);
	const high = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const [mine, others] = [least(1 << i), least(all ^ (1 << i))];
		if (mine === null || others === null) return null;
		low[i] = mine;
		high[i] = grand - others;
	}
	return { low, high };
}

export interface Fixed {
	readonly coalition: number;
	readonly excess: number;
}
interface Stage {
	readonly epsilon: number;
	readonly division: Float64Array;
	readonly tight: readonly { readonly coalition: number; readonly weight: number }[];
}

/**
 * Minimise the largest excess over coalitions that `counts` (all by default), with the excess of some coalitions fixed and, if asked, no
 * player below what it is worth alone. Coalitions enter the program as their excess is found too large. Tight are those with a price: their
 * excess is ε in every solution.
 */
export function excessProgram(worths: Worths, fixed: readonly Fixed[], counts?: (mask: number) => boolean, alone = false): Stage {
	const n = playersOf(worths);
	const all = worths.length - 1;
	const grand = worths[all] as number;
	const scale = worths.reduce((most, worth) => Math.max(most, Math.abs(worth)), 0) || 1;
	const worth = worths.map((value) => value / scale);
	const equal = new Float64Array(n).fill(grand / scale / n);
	const worst = largestExcess(worth, equal);
	// Bounds that cannot bind, so that all variables are non-negative and ε is above its own: any division is at least as bad as half the
	// excess of a coalition and its complement, and none that is as good as `worst` gives a player less than this.
	let least = worst;
	for (let mask = 1; mask < all; mask++)
		least = Math.min(least, ((worth[mask] as number) + (worth[all ^ mask] as number) - (worth[all] as number)) / 2);
	least = fixed.reduce((most, { excess }) => Math.min(most, excess / scale), least) - 1;
	const lower = Float64Array.from({ length: n }, (_, i) => Math.min((worth[1 << i] as number) - Math.max(worst, 0), grand / scale / n) - 1);
	const program = new CoveringProgram(Float64Array.from({ length: n + 1 }, (_, x) => (x === n ? 1 : 0)));
	const rows = new Map<number, number>();
	const row = (mask: number, sign: number, bound: number, epsilon: boolean) => {
		const members = membersOf(mask);
		return program.addRow(epsilon ? [...members, n] : members, [...members.map(() => sign), ...(epsilon ? [1] : [])], bound);
	};
	const pin = (mask: number, total: number) => {
		row(mask, 1, total - sumOver(lower, mask), false);
		row(mask, -1, sumOver(lower, mask) - total, false);
	};
	pin(all, worth[all] as number);
	for (const { coalition, excess } of fixed) pin(coalition, (worth[coalition] as number) - excess / scale);
	if (alone) for (let i = 0; i < n; i++) row(1 << i, 1, (worth[1 << i] as number) - (lower[i] as number), false);
	const enter = (mask: number) => rows.set(row(mask, 1, (worth[mask] as number) - sumOver(lower, mask) - least, true), mask);
	const entered = new Set<number>();
	for (;;) {
		const state = program.solve();
		if (state !== "optimal") throw new Error(`the least core could not be found: the program is ${state}`);
		const solution = program.solution();
		const division = Float64Array.from({ length: n }, (_, i) => (solution[i] as number) + (lower[i] as number));
		const epsilon = (solution[n] as number) + least;
		const worse: { mask: number; by: number }[] = [];
		for (let mask = 1; mask < all; mask++) {
			if (entered.has(mask) || (counts && !counts(mask))) continue;
			const by = (worth[mask] as number) - sumOver(division, mask) - epsilon;
			if (by > 1e-10) worse.push({ mask, by });
		}
		if (worse.length === 0) {
			const tight = [...program.prices()].flatMap(([at, weight]) => {
				const coalition = rows.get(at);
				return coalition === undefined ? [] : [{ coalition, weight }];
			});
			return { epsilon: epsilon * scale, division: division.map((value) => value * scale), tight };
		}
		for (const { mask } of worse.sort((a, b) => b.by - a.by || a.mask - b.mask).slice(0, 2 * n)) {
			entered.add(mask);
			enter(mask);
		}
	}
}

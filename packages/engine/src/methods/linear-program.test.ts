import fc from "fast-check";
import { expect, it } from "vitest";
import { CoveringProgram } from "./linear-program.ts";

interface Program {
	readonly costs: number[];
	readonly rows: { readonly factors: number[]; readonly bound: number }[];
}

/** The slow twin: every corner where as many constraints hold as there are variables; null when none is feasible. */
function cornerTwin({ costs, rows }: Program): number | null {
	const n = costs.length;
	const all = [...rows, ...costs.map((_, i) => ({ factors: costs.map((_c, j) => (i === j ? 1 : 0)), bound: 0 }))];
	let best: number | null = null;
	const choose = (start: number, chosen: number[]): void => {
		if (chosen.length < n) {
			for (let i = start; i < all.length; i++) choose(i + 1, [...chosen, i]);
			return;
		}
		const x = solveSquare(chosen.map((i) => all[i] as (typeof all)[number]).map(({ factors, bound }) => [...factors, bound]));
		if (!x || all.some(({ factors, bound }) => factors.reduce((sum, factor, j) => sum + factor * (x[j] as number), 0) < bound - 1e-7)) return;
		const value = costs.reduce((sum, cost, j) => sum + cost * (x[j] as number), 0);
		if (best === null || value < best) best = value;
	};
	choose(0, []);
	return best;
}

function solveSquare(matrix: number[][]): number[] | null {
	const n = matrix.length;
	for (let c = 0; c < n; c++) {
		const pivot = matrix.findIndex((row, r) => r >= c && Math.abs(row[c] as number) > 1e-9);
		if (pivot === -1) return null;
		[matrix[c], matrix[pivot]] = [matrix[pivot] as number[], matrix[c] as number[]];
		const head = matrix[c] as number[];
		for (const [r, row] of matrix.entries()) {
			if (r === c) continue;
			const factor = (row[c] as number) / (head[c] as number);
			for (let j = c; j <= n; j++) row[j] = (row[j] as number) - factor * (head[j] as number);
		}
	}
	return matrix.map((row, r) => (row[n] as number) / (row[r] as number));
}

const program = fc.integer({ min: 1, max: 3 }).chain((n) =>
	fc.record({
		costs: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
		rows: fc.array(
			fc.record({ factors: fc.array(fc.integer({ min: -2, max: 3 }), { minLength: n, maxLength: n }), bound: fc.integer({ min: -3, max: 4 }) }),
			{ minLength: 1, maxLength: 5 },
		),
	}),
);
const columns = (costs: readonly number[]) => costs.map((_, j) => j);

it("finds the least corner, by rows given at once or one by one, and says when there is none", () => {
	fc.assert(
		fc.property(program, ({ costs, rows }) => {
			const wanted = cornerTwin({ costs, rows });
			const atOnce = new CoveringProgram(Float64Array.from(costs));
			const oneByOne = new CoveringProgram(Float64Array.from(costs));
			let state = "optimal";
			for (const { factors, bound } of rows) {
				atOnce.addRow(columns(costs), factors, bound);
				oneByOne.addRow(columns(costs), factors, bound);
				if (state === "optimal") state = oneByOne.solve();
			}
			const outcome = atOnce.solve();
			expect([outcome, state]).toEqual(wanted === null ? ["infeasible", "infeasible"] : ["optimal", "optimal"]);
			if (wanted === null) return;
			expect(atOnce.value).toBeCloseTo(wanted, 7);
			expect(oneByOne.value).toBeCloseTo(wanted, 7);
		}),
		{ numRuns: 400 },
	);
});

it("gives a feasible solution, and prices that prove it least", () => {
	fc.assert(
		fc.property(program, ({ costs, rows }) => {
			const solved = new CoveringProgram(Float64Array.from(costs));
			for (const { factors, bound } of rows) solved.addRow(columns(costs), factors, bound);
			if (solved.solve() !== "optimal") return;
			const x = solved.solution();
			for (const { factors, bound } of rows)
				expect(factors.reduce((sum, factor, j) => sum + factor * (x[j] as number), 0)).toBeGreaterThan(bound - 1e-7);
			const prices = solved.prices();
			let worth = 0;
			const used = costs.map(() => 0);
			for (const [r, price] of prices) {
				expect(price).toBeGreaterThan(0);
				const { factors, bound } = rows[r] as (typeof rows)[number];
				worth += price * bound;
				for (const [j, factor] of factors.entries()) used[j] = (used[j] as number) + price * factor;
			}
			expect(worth).toBeCloseTo(solved.value, 7);
			for (const [j, cost] of costs.entries()) expect(used[j]).toBeLessThan(cost + 1e-7);
		}),
	);
});

it("says that it stalled when pivots run out, and leaves a copy alone", () => {
	const first = new CoveringProgram(Float64Array.of(1, 1));
	first.addRow([0, 1], [1, 1], 1);
	expect(first.solve(0)).toBe("stalled");
	const second = first.copy();
	second.addRow([0], [1], 3);
	expect([first.solve(), second.solve(), first.value, second.value]).toEqual(["optimal", "optimal", 1, 3]);
});

import { describe, expect, it } from "vitest";
import { Replication } from "../testing/replications.ts";
import { centredDiscrepancy, starDiscrepancy } from "./discrepancy.ts";
import { elementaryEffects } from "./elementary-effects.ts";
import { haltonSequence } from "./halton-sequence.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { RandomStream } from "./random-stream.ts";
import { sobolIndices } from "./sobol-indices.ts";
import { sobolSequence } from "./sobol-sequence.ts";

const found = Replication.of("14-monte-carlo-sensitivity");
const N = 2 ** 14;

function ishigami(x: Float64Array): number {
	const [a, b, c] = Array.from(x, (u) => (2 * u - 1) * Math.PI) as [number, number, number];
	return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
}
const G = [0, 1, 4.5, 9, 99, 99, 99, 99];
const sobolG = (x: Float64Array) => G.reduce((product, a, i) => (product * (Math.abs(4 * (x[i] as number) - 2) + a)) / (1 + a), 1);

/** Sums of products of 2, 3 and 4 different w are got from one pass: adding w_i to the products of those before it. */
function morris(x: Float64Array): number {
	let total = 0;
	let [signed, early, one, two, three] = [0, 0, 0, 0, 0];
	for (let i = 0; i < 20; i++) {
		const u = x[i] as number;
		const value = i === 2 || i === 4 || i === 6 ? 2 * ((1.1 * u) / (u + 0.1) - 0.5) : 2 * (u - 0.5);
		const sign = i % 2 === 0 ? -1 : 1;
		total += (i < 10 ? 20 : sign) * value;
		// Pairs of the first six have the coefficient −15, all others (−1)^(i + j).
		if (i < 6) total += -15 * early * value;
		else total += sign * signed * value;
		if (i < 5) {
			if (i === 3) total += 5 * three * value;
			total += -10 * two * value;
			three += two * value;
			two += one * value;
			one += value;
		}
		if (i < 6) early += value;
		signed += sign * value;
	}
	return total;
}

describe.skipIf(!found)("published results on sequences and sensitivity", () => {
	const from = found as Replication;

	it("Ishigami's function: closed forms and estimates", () => {
		const [a, b] = [7, 0.1];
		const [v1, v2, v13] = [(1 + (b * Math.PI ** 4) / 5) ** 2 / 2, a ** 2 / 8, (8 * b ** 2 * Math.PI ** 8) / 225];
		const v = v1 + v2 + v13;
		const exact = { mean: a / 2, variance: v, S1: [v1 / v, v2 / v, 0], ST: [(v1 + v13) / v, v2 / v, v13 / v], S13: v13 / v };
		for (const [name, value] of Object.entries(exact)) from.expect(`ishigami/${name}`, value);
		const tolerance = from.check("ishigami/estimator_tolerance").value as number;
		const got = sobolIndices(ishigami, 3, N);
		expect(Math.abs((got?.mean as number) - exact.mean)).toBeLessThan(tolerance);
		for (let i = 0; i < 3; i++) {
			expect(Math.abs((got?.first[i] as number) - (exact.S1[i] as number)), `S${i + 1}`).toBeLessThan(tolerance);
			expect(Math.abs((got?.total[i] as number) - (exact.ST[i] as number)), `ST${i + 1}`).toBeLessThan(tolerance);
			expect(Math.abs((got?.first[i] as number) - (exact.S1[i] as number))).toBeLessThan(3 * (got?.firstError[i] as number));
			expect(Math.abs((got?.total[i] as number) - (exact.ST[i] as number))).toBeLessThan(3 * (got?.totalError[i] as number));
		}
	});

	it("Sobol's G function: closed forms and estimates", () => {
		const own = G.map((a) => 1 / 3 / (1 + a) ** 2);
		const v = own.reduce((product, one) => product * (1 + one), 1) - 1;
		const total = own.map((one, i) => (one * own.reduce((product, other, j) => (i === j ? product : product * (1 + other)), 1)) / v);
		for (const [name, value] of Object.entries({ mean: 1, variance: v, S1: own.map((one) => one / v), ST: total }))
			from.expect(`sobol-g/${name}`, value);
		const tolerance = from.check("sobol-g/estimator_tolerance").value as number;
		const got = sobolIndices(sobolG, 8, N);
		for (const [i, one] of own.entries()) {
			expect(Math.abs((got?.first[i] as number) - one / v), `S${i + 1}`).toBeLessThan(tolerance);
			expect(Math.abs((got?.total[i] as number) - (total[i] as number)), `ST${i + 1}`).toBeLessThan(tolerance);
		}
	});

	it("the sequences, number by number, and how evenly they lie", () => {
		for (const [check, file, points] of [
			["sobol_points", "sobol_sequence_d6_n64.csv", sobolSequence(64, 6)],
			["halton_points", "halton_d4_n32.csv", haltonSequence(32, 4)],
		] as const) {
			const { tolerance } = from.check(`low-discrepancy-sequences/${check}`);
			const wanted = from.table(file).flatMap((row) => Object.values(row).map(Number));
			expect(points.length).toBe(wanted.length);
			for (const [i, value] of wanted.entries()) expect(Math.abs((points[i] as number) - value), `${check} ${i}`).toBeLessThanOrEqual(tolerance);
		}
		const points = sobolSequence(64, 6);
		from.expect("low-discrepancy-sequences/centered_discrepancy_sobol_d6_n64", centredDiscrepancy(points, 6));
		const plane = Float64Array.from({ length: 64 }, (_, i) => points[6 * (i >> 1) + (i & 1)] as number);
		from.expect("low-discrepancy-sequences/L2_star_discrepancy_first32_first2", starDiscrepancy(plane, 2));
	});

	it("Latin hypercubes", () => {
		const sample = latinHypercube(64, 5, 1);
		const strata = Array.from({ length: 5 }, (_, j) =>
			Array.from({ length: 64 }, (__, k) => Math.floor(64 * (sample[5 * k + j] as number))).sort((a, b) => a - b),
		);
		from.expect(
			"latin-hypercube-properties/each_stratum_once",
			strata.every((column) => column.every((stratum, k) => stratum === k)),
		);
		from.check("latin-hypercube-properties/variance_reduction_additive");
		const mean = (points: Float64Array) => points.reduce((a, b) => a + b, 0) / 64;
		const variance = (make: (seed: number) => Float64Array) => {
			const means = Array.from({ length: 300 }, (_, seed) => mean(make(seed)));
			const middle = means.reduce((a, b) => a + b, 0) / means.length;
			return means.reduce((total, one) => total + (one - middle) ** 2, 0) / means.length;
		};
		const free = (seed: number) => {
			const points = new Float64Array(64 * 5);
			new RandomStream(seed).fill(points);
			return points;
		};
		expect(variance((seed) => latinHypercube(64, 5, seed))).toBeLessThanOrEqual(0.02 * variance(free));
	});

	it("Morris's function and its screening", () => {
		const cases = from.json("expected.json").cases as { id: string; input_inline?: { points: number[][] } }[];
		const points = cases.find(({ id }) => id === "morris-1991-function")?.input_inline?.points as number[][];
		from.expect(
			"morris-1991-function/values",
			points.map((point) => morris(Float64Array.from(point))),
		);
		const got = elementaryEffects(morris, 20, 200_000, 1);
		from.expect("morris-1991-function/mu_star", got?.absolute);
		from.expect("morris-1991-function/mu", got?.mean);
		from.expect("morris-1991-function/sigma", got?.sd);
		from.check("morris-1991-function/screening");
		const { absolute = [], sd = [] } = got ?? {};
		expect(Math.min(...absolute.slice(0, 10))).toBeGreaterThan(Math.max(...absolute.slice(10)));
		expect(Math.min(...sd.slice(0, 7))).toBeGreaterThan(3 * Math.max(...sd.slice(7, 10)));
	});

	it("a linear function has the same effect everywhere", () => {
		const got = elementaryEffects((x) => 3 * (x[0] as number) - 2 * (x[1] as number) + 0.5 * (x[2] as number), 3, 20, 1);
		from.expect("morris-linear/mu", got?.mean);
		// The spread of equal numbers is the root of a rounding error: 10⁻¹² as a variance is what can be asked of it.
		const { value, tolerance } = from.check("morris-linear/sigma");
		for (const [i, sd] of (got?.sd ?? []).entries()) expect(sd ** 2).toBeLessThanOrEqual(((value as number[])[i] as number) + tolerance);
	});

	it("leaves nothing out", () => {
		expect(from.left()).toEqual([]);
	});
});

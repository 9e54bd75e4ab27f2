import { describe, expect, it } from "vitest";
import { Replication } from "../testing/replications.ts";
import { type LandscapeMinimum, landscape, sideOf } from "./landscape.ts";

const found = Replication.of("05-landscape-theory");

describe.skipIf(!found)("published results on landscapes", () => {
	const from = found as Replication;
	const game = (size: readonly number[], propensity: (i: number, j: number) => number) => ({
		size: Float64Array.from(size),
		propensity: Float64Array.from({ length: size.length ** 2 }, (_, at) => propensity(Math.floor(at / size.length), at % size.length)),
	});
	const side = (names: readonly string[], { sides }: LandscapeMinimum, wanted: number) => names.filter((_, i) => sideOf(sides, i) === wanted);

	it("the UNIX standards of 1988", () => {
		const firms = from.table("unix1988.actors.csv");
		const names = firms.map(({ firm }) => firm as string);
		const sizes = firms.map(({ size }) => Number(size));
		const { energy, minima } = landscape(game(sizes, (i, j) => (firms[i]?.type === firms[j]?.type ? -1 : 0)));
		const id = "unix-standards-1988";
		from.expect(`${id}/n_configurations`, energy.length);
		from.expect(`${id}/n_local_minima`, minima.length);
		expect(minima.every(({ strict }) => strict)).toBe(true);
		const divisions = minima.map((minimum) => new Set([side(names, minimum, 0).sort().join(), side(names, minimum, 1).sort().join()]));
		for (const config of ["config1", "config2"]) {
			const wanted = (from.check(`${id}/${config}`).value as string[][]).map((list) => [...list].sort().join());
			expect(divisions.some((division) => wanted.every((list) => division.has(list)))).toBe(true);
		}
		from.expect(
			`${id}/equal_energy_and_basins`,
			Math.abs((minima[0]?.energy ?? 0) - (minima[1]?.energy ?? 1)) < 1e-9 && minima[0]?.basin === minima[1]?.basin,
		);
		for (const minimum of minima) {
			from.expect(`${id}/energy_each`, minimum.energy);
			from.expect(`${id}/basin_each`, minimum.basin);
		}
		expect(from.check(`${id}/historical_score`).value).toContain("97%");
		const total = sizes.reduce((a, b) => a + b, 0);
		expect(1 - (sizes[names.indexOf("IBM")] as number) / total).toBeCloseTo(0.969, 3);
	});

	const europe = () => from.table("europe1936.actors.csv");
	const realist = (names?: readonly string[]) => {
		const states = europe().filter(({ actor }) => !names || names.includes(actor as string));
		const sizes = states.map((state) => Number(state.size_pct_world_capability));
		return { names: states.map(({ actor }) => actor as string), ...landscape(game(sizes, () => -1)) };
	};

	it("Europe in 1936 for a realist", () => {
		const id = "europe-1936-realist-baseline";
		const great = realist(["Britain", "France", "Germany", "Italy", "Soviet Union"]);
		from.expect(`${id}/great_powers_n_stable`, great.minima.length);
		const mine = great.minima.map((minimum) => side(great.names, minimum, 0).sort().join());
		const wanted = (from.check(`${id}/great_powers_stable_sets_with_Britain`).value as string[][]).map((list) => [...list].sort().join());
		expect(mine.sort()).toEqual(wanted.sort());
		const all = realist();
		// The printed sizes are rounded and so create ties: strict and other minima lie on either side of the 209 that the article counts.
		const strict = all.minima.filter((minimum) => minimum.strict).length;
		from.expect(`${id}/seventeen_n_stable`, all.minima.length);
		from.expect(`${id}/seventeen_n_stable`, strict);
		expect([strict, all.minima.length]).toEqual([195, 226]);
	});

	it("Europe in 1936: what follows without the propensities", () => {
		const id = "europe-1936-landscape";
		const states = europe();
		from.expect(`${id}/n_configurations`, 2 ** (states.length - 1));
		const wrong = states.filter((state) => state.actual !== (state.config1_alignment === "1" ? "allied" : "axis"));
		from.expect(
			`${id}/errors_config1`,
			wrong.map(({ actor }) => actor),
		);
		const size = (names?: readonly string[]) =>
			states
				.filter(({ actor }) => !names || names.includes(actor as string))
				.reduce((sum, state) => sum + Number(state.size_pct_world_capability), 0);
		from.expect(`${id}/share_of_size_correct`, 1 - size(["Poland", "Portugal"]) / size());
		// 1 + 17 + 136 of the 2¹⁶ divisions have at most two states on the wrong side. The article prints twice that share, and so does the folder.
		from.expect(`${id}/chance_of_two_or_fewer_errors`, (2 * (1 + 17 + 136)) / 2 ** 16);
	});

	it("Syria and Iraq in 2016, all 1024 energies with either strength", () => {
		const actors = from.table("isis2016.actors.csv");
		const names = actors.map(({ actor }) => actor as string);
		const raw = from.table("isis2016.propensity_raw_1to5.csv");
		const propensity = (i: number, j: number) => (i === j ? 0 : Number(raw[i]?.[names[j] as string]) - 3);
		const id = "isis-2016-axelrod-furnas";
		from.check(`${id}/all_1024_energies`);
		for (const [column, file, least, without] of [
			["strength", "strong", "global_min_energy", "global_min_side_without_US"],
			["strength_weak_syria", "weak", "weak_syria_global_min_energy", "weak_syria_side_without_US"],
		] as const) {
			const { energy, minima } = landscape(
				game(
					actors.map((actor) => Number(actor[column])),
					propensity,
				),
			);
			const printed = from.table(`isis2016.energies_${file}.csv`);
			expect(printed.length).toBe(1024);
			for (const row of printed) expect(energy[Number(row["mask_bit_i_is_actor_i+1_side"])]).toBe(Number(row.energy));
			const [lowest] = minima as [LandscapeMinimum];
			from.expect(`${id}/${least}`, lowest.energy);
			from.expect(`${id}/${without}`, side(names, lowest, 1));
			if (file === "strong") from.expect(`${id}/n_local_minima`, minima.length);
		}
	});

	it("what is left has its reason", () => {
		// EXCEPTION: the 136 propensities of 1936 are not printed in the article, so its two minima, their basins and the later years cannot be computed.
		expect(from.left()).toEqual(["n_local_minima", "config1", "config2", "basins", "later_years"].map((name) => `europe-1936-landscape/${name}`));
	});
});

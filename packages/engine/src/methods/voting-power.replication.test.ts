import { describe, expect, it } from "vitest";
import { near, Replication } from "../testing/replications.ts";
import { vetoPlayers, votingPower } from "./voting-power.ts";
import { votingPowerOfMany } from "./voting-power-large.ts";

const found = Replication.of("07-voting-power");
interface Game {
	readonly players: string[];
	readonly weights: number[];
	readonly quota: number;
}

describe.skipIf(!found)("published results on voting power", () => {
	const from = found as Replication;
	const games = found ? (found.json("games.json") as unknown as Record<string, Game>) : {};

	it.each(Object.keys(games))("%s", (id) => {
		const { weights, quota } = games[id] as Game;
		const power = votingPower({ members: weights.length, rules: [{ weights, quota }] });
		const large = votingPowerOfMany({ weights, quota });
		const byWeight = (values: Float64Array | null) => Object.fromEntries(weights.map((weight, i) => [String(weight), values?.[i]]));
		from.expect(`${id}/shapley_shubik_by_weight`, byWeight(power.shapleyShubik));
		from.expect(`${id}/shapley_shubik_by_weight`, byWeight(large.shapleyShubik));
		from.expect(`${id}/banzhaf_swings_by_weight`, byWeight(power.swings));
		from.expect(`${id}/banzhaf_normalised_by_weight`, byWeight(power.banzhaf));
		from.expect(`${id}/banzhaf_normalised_by_weight`, byWeight(large.banzhaf));
		from.expect(`${id}/penrose_absolute_by_weight`, byWeight(power.penrose));
		from.expect(`${id}/n_winning_coalitions`, power.winning);
		expect(from.check(`${id}/n_winning_coalitions`)).toMatchObject({ note: `power to act ${power.powerToAct.toFixed(6)}` });
	});

	it("the permanent five: their share in 1946, and that each has a veto", () => {
		for (const id of ["UNSC-1946", "UNSC-1966"]) {
			const { weights, quota, players } = games[id] as Game;
			const game = { members: weights.length, rules: [{ weights, quota }] };
			expect(vetoPlayers(game).map((i) => players[i])).toEqual(["P5", "P5", "P5", "P5", "P5"]);
			const share = votingPower(game).shapleyShubik?.reduce((sum, value, i) => sum + (players[i] === "P5" ? value : 0), 0);
			if (id === "UNSC-1946") from.expect("UNSC-1946/permanent_share", share);
		}
	});

	it("the Council of Nice under three rules at once", () => {
		const id = "Nice-EU27-triple-majority";
		from.check(`${id}/full_tables`);
		for (const quota of [255, 258]) {
			const table = from.table(`nice27_q${quota}.csv`);
			const column = (name: string) => table.map((row) => Number(row[name]));
			const rules = [
				{ weights: column("votes"), quota },
				{ weights: column("pop_permille"), quota: 620 },
				{ weights: table.map(() => 1), quota: 14 },
			];
			const power = votingPower({ members: 27, rules });
			const { tolerance } = from.check(`${id}/full_tables`);
			near(power.shapleyShubik, column("shapley_shubik"), () => tolerance, `Shapley–Shubik ${quota}`);
			near(power.banzhaf, column("banzhaf_normalised"), () => tolerance, `Banzhaf ${quota}`);
			near(power.swings, column("banzhaf_swings"), () => 0, `swings ${quota}`);
			if (quota === 255) {
				from.expect(`${id}/banzhaf_normalised_4dp`, power.banzhaf);
				from.expect(`${id}/shapley_shubik_4dp`, power.shapleyShubik);
			}
		}
	});

	it("190 governors of the International Monetary Fund", () => {
		const members = from.table("imf_2020_votes_bp.csv");
		const weights = members.map((row) => Number(row.weight_basis_points));
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		const quotas = { 50: Math.floor(total / 2) + 1, 70: Math.ceil(0.7 * total), 85: Math.ceil(0.85 * total) };
		const power = Object.entries(quotas).map(([share, quota]) => [share, votingPowerOfMany({ weights, quota })] as const);
		const { value, tolerance } = from.check("IMF-board-of-governors-190/selected_members");
		for (const [name, wanted] of Object.entries(value as Record<string, Record<string, number>>)) {
			const i = members.findIndex(({ member }) => member === name || member?.startsWith(`${name},`));
			expect(weights[i], name).toBe(wanted.weight);
			for (const [share, { penrose, banzhaf, shapleyShubik }] of power) {
				near(penrose[i], wanted[`bz_abs_${share}`], () => tolerance, `${name} ${share} Penrose`);
				near(banzhaf?.[i], wanted[`bz_norm_${share}`], () => tolerance, `${name} ${share} Banzhaf`);
				near(shapleyShubik?.[i], wanted[`ssi_${share}`], () => tolerance, `${name} ${share} Shapley–Shubik`);
			}
		}
		const [half, , most] = power.map(([, { banzhaf }]) => Math.max(...(banzhaf ?? [])));
		expect(from.check("IMF-board-of-governors-190/qualitative").value).toHaveLength(2);
		expect([half?.toFixed(3), most?.toFixed(4)]).toEqual(["0.233", "0.0292"]);
	});

	it("nothing in the folder is left out", () => expect(from.left()).toEqual([]));
});

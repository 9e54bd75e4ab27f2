import { describe, expect, it } from "vitest";
import { near, Replication } from "../testing/replications.ts";
import { type Bargain, bargain } from "./bargaining.ts";

const found = Replication.of("06-expected-utility-bargaining");

describe.skipIf(!found)("published results on bargaining", () => {
	const from = found as Replication;
	const id = "emission-standards-1994";
	const run = () => {
		const rows = from.table("emissions1994.actors.csv");
		const actors = rows.map((row) => ({ capability: Number(row.capability), position: Number(row.position), salience: Number(row.salience) }));
		return { names: rows.map(({ actor }) => actor as string), ...(bargain(actors) as Bargain) };
	};

	it("the emission standards of 1994, ten rounds", () => {
		const { names, rounds, settled } = run();
		const later = rounds.slice(1);
		from.expect(`${id}/initial_median`, rounds[0]?.median);
		from.expect(`${id}/initial_weighted_mean`, rounds[0]?.mean);
		from.expect(
			`${id}/median_by_round`,
			later.map(({ median }) => median),
		);
		from.expect(
			`${id}/weighted_mean_by_round`,
			later.map(({ mean }) => mean),
		);
		from.expect(`${id}/risk_exponents_round1`, Object.fromEntries(names.map((name, i) => [name, later[0]?.risk[i]])));
		const { tolerance } = from.check(`${id}/positions_by_round`);
		for (const [round, row] of from.table("emissions1994.positions_by_round.csv").entries())
			for (const [i, name] of names.entries()) near(rounds[round]?.positions[i], Number(row[name]), () => tolerance, `${name} in round ${round}`);
		from.check(`${id}/moves`);
		const moves = later.flatMap(({ moves: list }, r) => list.map((move) => ({ round: r + 1, ...move })));
		const wanted = from.table("emissions1994.moves.csv");
		expect(moves.map(({ round, actor, kind, against }) => [String(round), names[actor], kind, names[against]])).toEqual(
			wanted.map((row) => [row.round, row.actor, row.type, row.with]),
		);
		near(
			moves.map(({ to }) => to),
			wanted.map((row) => Number(row.new_position)),
			() => tolerance,
			"moves",
		);
		// The paper's own finding: the positions do not settle.
		expect(settled).toBe(false);
	});

	it("the printed table, but for its second round", () => {
		const { rounds } = run();
		const truncated = (value: number) => Math.floor(value * 10) / 10;
		const printed = from.check(`${id}/published_median_by_round_1dp`).value as number[];
		const off = printed.flatMap((wanted, i) => (truncated(rounds[i + 1]?.median as number) === wanted ? [] : [i + 1]));
		// EXCEPTION: round 2 reads 9.9 in the transcription at hand and 9.61 here and in the public replication; which is off is not settled.
		expect(off).toEqual([2]);
		expect(truncated(rounds[2]?.median as number)).toBe(9.6);
		const means = from.check(`${id}/published_mean_rounds_1_2_1dp`).value as number[];
		expect(means.map((_, i) => truncated(rounds[i + 1]?.mean as number))).toEqual(means);
	});

	it("what is left has its reason", () => {
		const reasons = {
			"emission-standards-1994": "the value of a program that is not to be had",
			"ktab-smp-3dim": "logs of another model, with third parties committed and bargains interpolated in several dimensions, which is not built here",
			"ktab-soe-china-2014": "the same model",
			"deu-accuracy-context": "figures on data that are not to be had, given as context",
		};
		const cases = new Set(from.left().map((path) => path.split("/")[0]));
		expect([...cases]).toEqual(Object.keys(reasons));
		expect(from.left().filter((path) => path.startsWith(id))).toEqual([`${id}/bdm_1994_stabilised_prediction`]);
	});
});

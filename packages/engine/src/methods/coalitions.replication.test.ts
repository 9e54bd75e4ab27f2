import { describe, expect, it } from "vitest";
import { near, Replication } from "../testing/replications.ts";
import { coreRanges, largestExcess, leastCore } from "./core.ts";
import { hedonicStability } from "./hedonic.ts";
import { nucleolus } from "./nucleolus.ts";
import { pCenter } from "./p-center.ts";
import { pMedian } from "./p-median.ts";
import { airportShares, isConvex, shapleyValue, worthsOf } from "./shapley.ts";
import { shortestPaths } from "./shortest.ts";

const found = Replication.of("13-coalition-formation");

describe.skipIf(!found)("published results on coalitions", () => {
	const from = found as Replication;

	it("gloves", () => {
		const gloves = (left: number, right: number) =>
			worthsOf(left + right, (members) => {
				const lefts = members.filter((i) => i < left).length;
				return Math.min(lefts, members.length - lefts);
			});
		const three = gloves(2, 1);
		from.expect("glove-game/shapley", shapleyValue(three));
		const close = (path: string, value: ArrayLike<number> | undefined) => near(value, from.check(path).value, () => 1e-12, path);
		close("glove-game/nucleolus", nucleolus(three) ?? undefined);
		const five = gloves(2, 3);
		from.expect("glove-game/glove_2_3_shapley", shapleyValue(five));
		for (const [path, game] of [
			["glove-game/core", three],
			["glove-game/glove_2_3_core", five],
		] as const) {
			const [point] = from.check(path).value as number[][];
			const core = coreRanges(game);
			// Least and most are the same for each player, so the core is one point.
			near(core?.low, point, () => 1e-12, path);
			near(core?.high, point, () => 1e-12, path);
		}
	});

	it("the airport of Birmingham", () => {
		const types = from.table("airport_birmingham_1968.csv");
		const costs = types.map((row) => Number(row.runway_cost_gbp));
		const counts = types.map((row) => Number(row.movements));
		const shares = airportShares(costs, counts);
		from.expect("airport-game-birmingham/shapley_per_movement_2dp", shares);
		near(
			shares,
			types.map((row) => Number(row.shapley_per_movement)),
			() => 1e-9,
			"per movement",
		);
		from.expect(
			"airport-game-birmingham/total",
			shares.reduce((sum, share, k) => sum + share * (counts[k] as number), 0),
		);
	});

	it("the Talmud on bankruptcy", () => {
		const claims = [100, 200, 300];
		const games = [100, 200, 300, 400, 500].map((estate) => {
			const game = worthsOf(3, (members) => Math.max(0, estate - claims.reduce((sum, claim, i) => sum + (members.includes(i) ? 0 : claim), 0)));
			return [String(estate), game] as const;
		});
		from.expect("talmud-bankruptcy/nucleolus_by_estate", Object.fromEntries(games.map(([estate, game]) => [estate, nucleolus(game)])));
		from.expect("talmud-bankruptcy/shapley_by_estate", Object.fromEntries(games.map(([estate, game]) => [estate, shapleyValue(game)])));
	});

	it("a majority of three has no core; a convex game has one", () => {
		const majority = worthsOf(3, (members) => (members.length >= 2 ? 1 : 0));
		from.expect("majority-3-core-empty/shapley", shapleyValue(majority));
		from.expect("majority-3-core-empty/core_empty", coreRanges(majority) === null);
		from.expect("majority-3-core-empty/least_core_epsilon", leastCore(majority)?.epsilon);
		const convex = worthsOf(4, (members) => members.length ** 2);
		from.expect(
			"convex-game/shapley",
			Array.from(shapleyValue(convex), (value) => Number(value.toPrecision(14))),
		);
		from.expect("convex-game/convex", isConvex(convex));
		expect(largestExcess(convex, from.check("convex-game/a_core_vertex").value as number[])).toBe(0);
	});

	it("hedonic examples", () => {
		const games = from.json("hedonic.json") as Record<string, Record<string, string[]>>;
		const named = (partition: readonly number[], players: readonly string[]) =>
			partition.map((mask) => players.filter((_, i) => (mask >>> i) & 1).join("")).sort();
		const stable = Object.entries(games).map(([name, lists]) => {
			const players = Object.keys(lists);
			const result = hedonicStability({
				players: players.length,
				liking(i, mask) {
					const list = lists[players[i] as string] as string[];
					const place = list.indexOf(players.filter((_, j) => (mask >>> j) & 1).join(""));
					return place === -1 ? Number.NEGATIVE_INFINITY : -place;
				},
			});
			const all = (list: readonly (readonly number[])[]) => list.map((partition) => named(partition, players).join("|")).sort();
			return [
				name,
				{
					core: all(result.core),
					nash: all(result.nash),
					individual: all(result.individual),
					individually_rational: all(result.individuallyRational),
				},
			];
		});
		const wanted = Object.entries(from.check("hedonic-examples/stable_partitions").value as Record<string, Record<string, string[][]>>);
		const texts = wanted.map(([name, kinds]) => [
			name,
			Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list.map((partition) => [...partition].sort().join("|")).sort()])),
		]);
		expect(Object.fromEntries(stable)).toEqual(Object.fromEntries(texts));
	});

	it("five of a hundred sites", () => {
		const length = new Map<string, number>();
		// The last cost counts where an edge comes twice.
		for (const { u, v, cost } of from.table("orlib_pmed1.edges.csv")) {
			length.set(`${u} ${v}`, Number(cost));
			length.set(`${v} ${u}`, Number(cost));
		}
		const arcs = [...length].map(([key, cost]) => ({ ends: key.split(" ").map((name) => Number(name) - 1) as [number, number], cost }));
		arcs.sort((a, b) => a.ends[0] - b.ends[0]);
		const start = Int32Array.from({ length: 101 }, (_, v) => arcs.filter(({ ends }) => ends[0] < v).length);
		const rows = { start, end: Int32Array.from(arcs, ({ ends }) => ends[1]) };
		const cost = new Float64Array(10_000);
		for (let v = 0; v < 100; v++) cost.set(shortestPaths(rows, v, (k) => arcs[k]?.cost as number).distance, v * 100);
		const costs = { customers: 100, sites: 100, cost };
		const median = pMedian(costs, 5);
		expect(median.lower).toBe(median.upper);
		from.expect("orlib-pmed1-k-subset/p_median_optimum", median.upper);
		from.expect(
			"orlib-pmed1-k-subset/p_median_set",
			median.open.map((site) => site + 1),
		);
		from.expect("orlib-pmed1-k-subset/p_center_optimum", pCenter(costs, 5).radius);
	});

	it("nothing in the folder is left out", () => expect(from.left()).toEqual([]));
});

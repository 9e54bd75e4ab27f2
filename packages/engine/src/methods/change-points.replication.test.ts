import { describe, expect, it } from "vitest";
import { goldstein } from "../base/cameo.ts";
import { Replication } from "../testing/replications.ts";
import { breakCriterion, breakPoints, supF } from "./break-points.ts";
import { changePoints } from "./change-points.ts";
import { EVENT_CLASSES, eventClass, goldsteinOf, goldsteinTone } from "./goldstein-tone.ts";
import { runLengths } from "./run-lengths.ts";
import { levelCost, normalCost } from "./segment-cost.ts";

const found = Replication.of("12-goldstein-changepoint");

describe.skipIf(!found)("published results on event tone and change points", () => {
	const from = found as Replication;
	const nile = () => from.table("nile.csv").map((row) => Number(row.flow));

	it("Goldstein's scale in both mappings", () => {
		const rows = from.table("goldstein_cameo.csv");
		const both = ["gdelt_cameo_scale", "icews"].map((name) => rows.filter((row) => row[`goldstein_${name}`] !== ""));
		from.expect("goldstein-cameo-table/n_codes", { gdelt: both[0]?.length, icews: both[1]?.length });
		for (const [i, scale] of (["gdelt", "icews"] as const).entries())
			for (const row of both[i] as Record<string, string>[])
				expect(goldsteinOf(row.cameo as string, scale), `${row.cameo} ${scale}`).toBe(
					Number(row[scale === "gdelt" ? "goldstein_gdelt_cameo_scale" : "goldstein_icews"]),
				);
		const differ = rows.filter(
			(row) => row.goldstein_icews !== "" && row.goldstein_gdelt_cameo_scale !== "" && row.goldstein_icews !== row.goldstein_gdelt_cameo_scale,
		);
		from.expect(
			"goldstein-cameo-table/codes_where_the_two_differ",
			Object.fromEntries(differ.map(({ cameo = "" }) => [cameo, [goldsteinOf(cameo, "gdelt"), goldsteinOf(cameo, "icews")]])),
		);
		const spots = Object.keys(from.check("goldstein-cameo-table/spot_values").value as object);
		from.expect("goldstein-cameo-table/spot_values", Object.fromEntries(spots.map((code) => [code, goldstein(code)])));
	});

	it("two days of ICEWS: every value of the source, totals, days and dyads", () => {
		const rows = from.table("icews_sample_2018_06.events.csv");
		from.expect("goldstein-cameo-table/sample_intensities_match_icews_scale", {
			events: rows.length,
			codes: new Set(rows.map((row) => row.cameo)).size,
			mismatches: rows.filter((row) => Math.abs(goldstein(row.cameo as string) - Number(row.intensity)) > 1e-9).length,
		});
		const aggregate = (key: (row: Record<string, string>) => string | undefined) => {
			const names = [...new Set(rows.map(key))].filter((name) => name !== undefined);
			const tone = goldsteinTone(
				{
					group: Int32Array.from(rows, (row) => names.indexOf(key(row) as string)),
					tenths: Int16Array.from(rows, (row) => Math.round(10 * goldstein(row.cameo as string))),
					kind: Uint8Array.from(rows, (row) => eventClass(row.cameo as string)),
				},
				names.length,
			);
			return { names, tone };
		};
		const { tone: all } = aggregate(() => "all");
		from.expect("icews-sample-aggregation/total_events", all.events[0]);
		from.expect("icews-sample-aggregation/intensity_sum", all.sum[0]);
		from.expect("icews-sample-aggregation/quad_counts", Object.fromEntries(EVENT_CLASSES.map((_, kind) => [kind + 1, all.classes[kind]])));

		const daily = aggregate((row) => row.date);
		const { tolerance } = from.check("icews-sample-aggregation/daily");
		for (const row of from.table("icews_sample_2018_06.daily.csv")) {
			const g = daily.names.indexOf(row.date as string);
			const got = {
				n: daily.tone.events[g],
				goldstein_sum: daily.tone.sum[g],
				goldstein_mean: daily.tone.mean[g],
				n_material_conflict: daily.tone.classes[4 * g + 3],
			};
			for (const [column, value] of Object.entries(got))
				expect(Math.abs((value as number) - Number(row[column])), column).toBeLessThanOrEqual(tolerance);
		}

		const dyads = aggregate(({ source_country: source, target_country: target }) =>
			source === "" || target === "" || source === target ? undefined : `${source} → ${target}`,
		);
		from.check("icews-sample-aggregation/top40_dyads");
		for (const row of from.table("icews_sample_2018_06.dyads.csv")) {
			const g = dyads.names.indexOf(`${row.source} → ${row.target}`);
			const { events, sum, mean, classes } = dyads.tone;
			const kinds = ["q1_verbal_coop", "q2_material_coop", "q3_verbal_conf", "q4_material_conf"];
			const got = {
				n: events[g],
				goldstein_sum: sum[g],
				goldstein_mean: mean[g],
				...Object.fromEntries(kinds.map((name, kind) => [name, classes[4 * g + kind]])),
			};
			for (const [column, value] of Object.entries(got))
				expect(Math.abs((value as number) - Number(row[column])), column).toBeLessThanOrEqual(tolerance);
		}
	});

	it("the flow of the Nile: breaks, their residuals, the criterion and the test", () => {
		const cost = levelCost(nile());
		const best = breakPoints(cost, 5, 15);
		from.expect("nile-breakpoints/single_break_obs", best[1]?.at[0]);
		from.expect("nile-breakpoints/optimal_partitions_min_segment_15", Object.fromEntries([1, 2, 3, 4, 5].map((m) => [m, best[m]?.at])));
		from.expect("nile-breakpoints/rss_by_m", Object.fromEntries(best.map((one, m) => [m, one?.total])));
		const criteria = best.map((one, m) => breakCriterion(cost.length, m, one?.total as number));
		expect(criteria.map(Math.round)).toEqual([1318, 1270, 1276, 1285, 1292, 1311]);
		from.expect("nile-breakpoints/bic_choice", criteria.indexOf(Math.min(...criteria)));
		from.expect("nile-breakpoints/supF", supF(cost));
	});

	it("the flow of the Nile: penalised optima", () => {
		const level = from.check("nile-breakpoints/penalised_optimum_L2").value as object;
		const cost = levelCost(nile());
		from.expect(
			"nile-breakpoints/penalised_optimum_L2",
			Object.fromEntries(Object.keys(level).map((beta) => [beta, changePoints(cost, Number(beta))?.at])),
		);
		const both = from.check("nile-breakpoints/penalised_optimum_meanvar").value as object;
		const normal = normalCost(nile());
		const beta = (name: string) => Number(name.split("*")[0]) * Math.log(normal.length);
		from.expect(
			"nile-breakpoints/penalised_optimum_meanvar",
			Object.fromEntries(Object.keys(both).map((name) => [name, changePoints(normal, beta(name), 2)?.at])),
		);
	});

	it("three steps", () => {
		const cases = from.json("expected.json").cases as { id: string; input_inline?: { y: number[] } }[];
		const values = cases.find(({ id }) => id === "step-sequence")?.input_inline?.y as number[];
		from.expect("step-sequence/changepoints", changePoints(levelCost(values), 3)?.at);
	});

	it("the flow of the Nile as it comes in", () => {
		const { mode, chance, distribution } = runLengths(nile(), { mean: 1000, weight: 0.01, shape: 1, scale: 10000, hazard: 1 / 50 });
		const { tolerance } = from.check("nile-bocpd/map_run_lengths");
		const rows = from.table("nile.bocpd.csv");
		expect(rows.length).toBe(mode.length);
		for (const [t, row] of rows.entries()) {
			expect(mode[t], row.year).toBe(Number(row.map_run_length));
			expect(Math.abs((chance[t] as number) - Number(row.p_map)), row.year).toBeLessThanOrEqual(tolerance);
			expect(Math.abs((distribution[t]?.[0] as number) - Number(row.p_run0)), row.year).toBeLessThanOrEqual(tolerance);
		}
		from.check("nile-bocpd/qualitative");
		const [in1901, in1902] = [1901, 1902].map((year) => mode[year - 1871] as number) as [number, number];
		expect(in1901).toBe(31);
		expect(in1902).toBe(4);
	});

	it("leaves nothing out", () => {
		expect(from.left()).toEqual([]);
	});
});

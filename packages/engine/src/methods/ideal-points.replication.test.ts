import { describe, expect, it } from "vitest";
import { correlation } from "../testing/correlation.ts";
import { Replication } from "../testing/replications.ts";
import { driftOf } from "./ideal-point-drift.ts";
import { idealPointMode } from "./ideal-point-mode.ts";
import { estimateIdealPoints } from "./ideal-points.ts";
import { estimateItemResponse } from "./item-response.ts";
import { itemResponseMode } from "./item-response-mode.ts";
import type { Posterior } from "./posterior.ts";

const found = Replication.of("01-ideal-points");
const USA = "2";

describe.skipIf(!found)("published ideal points", () => {
	const from = found as Replication;

	it("important votes in the General Assembly, sessions 38–73 (Bailey, Strezhnev & Voeten 2017)", { timeout: 300_000 }, () => {
		const units = from.table("bsv_important.state_sessions.csv");
		const rows = from.table("bsv_important.votes.csv");
		const at = new Map(units.map(({ ccode, session }, i) => [`${ccode}-${session}`, i]));
		const items = [...new Set(rows.map(({ vote }) => vote))];
		const place = new Map(items.map((vote, v) => [vote, v]));
		const start = new Float64Array(items.length);
		for (const { ccode, vote, y } of rows) if (ccode === USA) start[place.get(vote) as number] = y === "3" ? 1 : y === "1" ? -1 : 0;
		const answer = Uint8Array.from(rows, ({ y }) => Number(y));
		from.expect("bsv-important-votes/n_obs_states_votes", [rows.length, units.length, items.length]);
		from.expect(
			"bsv-important-votes/vote_counts_1_2_3",
			[1, 2, 3].map((y) => answer.filter((one) => one === y).length),
		);

		const number = (name: string) => units.map((unit) => Number(unit[name]));
		const drift = driftOf(number("ccode"), number("session"), number("n_votes"));
		for (const [i, smooth] of number("smooth").entries()) expect(drift.variance[i]).toBeCloseTo(smooth / 2, 6);

		const votes = {
			...{ units: units.length, items: items.length, answer, start },
			unit: Int32Array.from(rows, ({ ccode, session }) => at.get(`${ccode}-${session}`) as number),
			item: Int32Array.from(rows, ({ vote }) => place.get(vote) as number),
		};
		const got = estimateIdealPoints(votes, drift, { seed: 1 });
		expect(got.converged).toBe(true);
		const { mean } = got as Posterior;
		const published = number("published_ideal_point");
		const { r, rmsd, average, sd } = correlation(mean, published);
		expect(r).toBeGreaterThanOrEqual(from.check("bsv-important-votes/correlation_with_published_min").value as number);
		expect(rmsd).toBeLessThanOrEqual(from.check("bsv-important-votes/rmsd_with_published_max").value as number);
		from.expect("bsv-important-votes/mean_sd", [average, sd]);
		const [low, high] = [number("published_q5"), number("published_q95")];
		const inside = mean.filter((value, i) => value >= (low[i] as number) && value <= (high[i] as number)).length / mean.length;
		expect(inside).toBeGreaterThanOrEqual(from.check("bsv-important-votes/share_inside_published_90pct_interval_min").value as number);

		// Without a sampler: the order of states within each session, and nearly every point inside the published interval.
		const mode = idealPointMode(votes, drift);
		if (!mode.converged) throw new Error(mode.because);
		const sessions = [...new Set(number("session"))];
		expect(sessions).toHaveLength(36);
		const within = sessions.map((session) => {
			const own = units.flatMap((unit, i) => (Number(unit.session) === session ? [i] : []));
			return correlation(
				own.map((i) => mode.point[i] as number),
				own.map((i) => published[i] as number),
			).r;
		});
		for (const [s, one] of within.entries()) expect(one, `session ${sessions[s]}`).toBeGreaterThanOrEqual(0.99);
		const hit = [...mode.point].filter((value, i) => value >= (low[i] as number) && value <= (high[i] as number)).length / mode.point.length;
		expect(hit).toBeGreaterThanOrEqual(from.check("bsv-important-votes/share_inside_published_90pct_interval_min").value as number);
		const spots = Object.keys(from.check("bsv-important-votes/published_spot_values").value as object);
		const of = (spot: string) => mean[units.findIndex(({ iso3c, session }) => `${iso3c}-${session}` === spot)] as number;
		from.expect("bsv-important-votes/published_spot_values", Object.fromEntries(spots.map((spot) => [spot, of(spot)])));
	});

	/** A table with a voter a row and a roll call a column: 0, 1, or anything else for no vote. */
	const binary = (file: string, name: string, others: readonly string[]) => {
		const rows = from.table(file);
		const items = Object.keys(rows[0] ?? {}).filter((column) => column !== name && !others.includes(column));
		const cells = rows.flatMap((row, voter) => items.map((column, item) => ({ voter, item, vote: row[column] as string })));
		const cast = cells.filter(({ vote }) => vote === "0" || vote === "1");
		return {
			names: rows.map((row) => row[name] as string),
			rows,
			votes: {
				...{ voters: rows.length, items: items.length },
				voter: Int32Array.from(cast, ({ voter }) => voter),
				item: Int32Array.from(cast, ({ item }) => item),
				yes: Uint8Array.from(cast, ({ vote }) => Number(vote)),
			},
		};
	};

	it("the Supreme Court in 2000, as MCMCpack has it", { timeout: 120_000 }, () => {
		const { names, votes } = binary("supremecourt2000.votes.csv", "justice", []);
		const got = estimateItemResponse(votes, { seed: 1, positive: names.indexOf("Scalia"), itemVariance: 4, iterations: 20_000 }) as Posterior;
		expect(got.converged).toBe(true);
		const named = (values: Float64Array) => Object.fromEntries(names.map((name, i) => [name, values[i]]));
		from.expect("supreme-court-2000-irt1d/posterior_means", named(got.mean));
		from.expect("supreme-court-2000-irt1d/posterior_sds", named(got.sd));
		const order = names.map((name, i) => ({ name, point: got.mean[i] as number })).sort((a, b) => b.point - a.point);
		from.expect(
			"supreme-court-2000-irt1d/rank_order_top_bottom",
			order.slice(0, 6).map(({ name }) => name),
		);
		from.expect("supreme-court-2000-irt1d/median_justice", order[4]?.name);

		// Without a sampler: the places up to a scale, and the same justice in the middle.
		const mode = itemResponseMode(votes, names.indexOf("Scalia"), { itemVariance: 4 });
		if (!mode.converged) throw new Error(mode.because);
		expect(correlation(mode.point, got.mean).r).toBeGreaterThanOrEqual(0.995);
		const byMode = [...names].sort((a, b) => (mode.point[names.indexOf(b)] as number) - (mode.point[names.indexOf(a)] as number));
		expect(byMode.slice(0, 6)).toEqual(order.slice(0, 6).map(({ name }) => name));
	});

	it("the 109th Senate, as pscl has it", { timeout: 300_000 }, () => {
		const { names, rows, votes } = binary("s109.votes.csv", "legislator", ["party"]);
		const positive = names.findIndex((name) => name.startsWith("SESSIONS"));
		// pscl's prior has precision 1 for the points and .04 for the items.
		const got = estimateItemResponse(votes, { seed: 1, positive, itemVariance: 25, normalise: true, burnIn: 200, iterations: 1000 }) as Posterior;
		expect(got).toMatchObject({ converged: true });
		const reference = new Map(from.table("s109.ideal.csv").map((row) => [row.legislator, Number(row.mean)]));
		const wanted = names.map((name) => reference.get(name) as number);
		const { tolerance } = from.check("senate-109-ideal/posterior_means");
		for (const [i, name] of names.entries()) expect(Math.abs((got.mean[i] as number) - (wanted[i] as number)), name).toBeLessThanOrEqual(tolerance);
		expect(correlation(got.mean, wanted).r).toBeGreaterThanOrEqual(from.check("senate-109-ideal/correlation_min").value as number);
		const republican = rows.map((row) => (row.party === "R" ? 1 : 0));
		from.expect("senate-109-ideal/cor_with_party", correlation(got.mean, republican).r);
		const order = names.map((name, i) => ({ name, point: got.mean[i] as number, party: rows[i]?.party })).sort((a, b) => a.point - b.point);
		const ends = [order.slice(0, 3), order.slice(-3)].map((three) => three.map(({ name }) => name).sort());
		expect(ends).toEqual((from.check("senate-109-ideal/extremes").value as string[][]).map((three) => [...three].sort()));
		const mode = itemResponseMode(votes, positive, { itemVariance: 25 });
		if (!mode.converged) throw new Error(mode.because);
		expect(correlation(mode.point, wanted).r).toBeGreaterThanOrEqual(0.999);
		const furthest = Math.max(...mode.point.map((value, i) => Math.abs(value - (wanted[i] as number))));
		expect(furthest).toBeLessThanOrEqual(2 * (tolerance ?? 0));
		const firstRepublican = order.findIndex(({ party }) => party === "R");
		from.expect("senate-109-ideal/perfect_party_separation", !order.slice(firstRepublican).some(({ party }) => party === "D"));
	});

	it("leaves nothing out", () => {
		expect(from.left()).toEqual([]);
	});
});

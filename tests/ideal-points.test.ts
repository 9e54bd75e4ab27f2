import { describe, expect, test } from "vitest";
import { driftOf } from "../packages/engine/src/methods/ideal-point-drift.ts";
import { idealPointMode } from "../packages/engine/src/methods/ideal-point-mode.ts";
import { importShared, rowsOf, sharedData } from "../packages/host/src/datasets/testing.ts";
import { numbersOf } from "../packages/host/src/network/rows.ts";

const votesFile = sharedData("unga-votes/un_votes_cow_1946_2022.csv.gz");
const pointsFile = sharedData("ideal-points/IdealpointsJuly2025.csv.gz");
/** Whoever voted as this state did is on the positive side, as in the published estimates. */
const ANCHOR = "actor:usa";
const ANSWERS: Readonly<Record<string, number>> = { yes: 1, abstain: 2, no: 3 };

/** All votes as the method takes them: a unit is a state in a year, an item a roll call. */
async function allVotes() {
	const panel = (await importShared("un-votes", votesFile ?? [])).panels.find(({ panel: one }) => one.part === "votes")?.panel;
	if (panel?.columns.vote?.kind !== "index") throw new Error("no panel of votes");
	const [roll, state, vote, year] = ["roll", "state", "vote", "year"].map((name) => numbersOf(panel, name)) as [
		Int32Array,
		Int16Array,
		Int16Array,
		Int32Array,
	];
	const answers = (panel.columns.vote.labels ?? []).map((label) => ANSWERS[label] ?? 0);
	const [units, items] = [new Map<string, number>(), new Map<number, number>()];
	const place = <K>(map: Map<K, number>, key: K): number => {
		const at = map.get(key) ?? map.size;
		map.set(key, at);
		return at;
	};
	const cast = [...roll.keys()].filter((row) => (answers[vote[row] as number] ?? 0) > 0);
	const unit = Int32Array.from(cast, (row) => place(units, `${panel.states[state[row] as number]} ${year[row]}`));
	const item = Int32Array.from(cast, (row) => place(items, roll[row] as number));
	const answer = Uint8Array.from(cast, (row) => answers[vote[row] as number] as number);
	const start = new Float64Array(items.size);
	const counts = new Float64Array(units.size);
	for (const [k, row] of cast.entries()) {
		counts[unit[k] as number] = (counts[unit[k] as number] as number) + 1;
		if (panel.states[state[row] as number] === ANCHOR) start[item[k] as number] = (answer[k] as number) - 2;
	}
	const names = [...units.keys()].map((name) => name.split(" ") as [string, string]);
	const places = new Map<string, number>();
	const drift = driftOf(
		names.map(([name]) => place(places, name)),
		names.map(([, when]) => Number(when)),
		counts,
	);
	return { names, votes: { units: units.size, items: items.size, unit, item, answer, start }, drift };
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
	const mean = (of: (pair: readonly [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0) / pairs.length;
	const [x, y] = [mean((pair) => pair[0]), mean((pair) => pair[1])];
	const product = (a: 0 | 1, b: 0 | 1) => mean((pair) => (pair[a] - (a ? y : x)) * (pair[b] - (b ? y : x)));
	return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1));
}

describe.skipIf(!votesFile || !pointsFile)("all votes in the General Assembly", () => {
	test("ideal points of every state and year come to rest, and order states as the published ones do", { timeout: 300_000 }, async () => {
		const { names, votes, drift } = await allVotes();
		expect(votes.unit.length).toBeGreaterThan(800_000);
		const began = process.cpuUsage();
		const got = idealPointMode(votes, drift);
		const { user, system } = process.cpuUsage(began);
		if (!got.converged) throw new Error(got.because);
		const published = new Map(
			rowsOf((await importShared("ideal-points", pointsFile ?? [])).panels[0]?.panel).flatMap((row) =>
				row.all === null ? [] : [[`${row.state} ${row.year}`, Number(row.all)] as const],
			),
		);
		const byYear = new Map<string, [number, number][]>();
		for (const [i, [state, year]] of names.entries()) {
			const known = published.get(`${state} ${year}`);
			if (known !== undefined) byYear.set(year, [...(byYear.get(year) ?? []), [got.point[i] as number, known]]);
		}
		const all = [...byYear.values()].map(correlation).sort((a, b) => a - b);
		// By the day of the vote: 1946 to 2023 without 1964, when none was held.
		expect(all).toHaveLength(77);
		const median = all[38] as number;
		console.info(
			`${votes.unit.length} votes, ${got.rounds} rounds, ${((user + system) / 1e6).toFixed(1)} s; median ${median.toFixed(4)}, least ${all[0]?.toFixed(4)}`,
		);
		expect(median).toBeGreaterThanOrEqual(0.98);
		expect(all[0]).toBeGreaterThanOrEqual(0.9);
	});
});

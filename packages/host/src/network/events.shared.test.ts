import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Panel } from "@interconnector/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { type EventCounts, eventTone } from "../../../engine/src/methods/event-tone.ts";
import { importShared, sharedData } from "../datasets/testing.ts";
import { auc } from "./auc.ts";
import { touching } from "./contiguity.ts";
import { rivalrySpells } from "./rivalries.ts";
import { numbersOf, partOf } from "./rows.ts";

const files = sharedData(
	"icews-dyads/icews.csv.gz",
	"cow-atop/atop_alliance.csv.gz",
	"cow-atop/tss_rivalries.csv.gz",
	"cow-atop/cow_contdir.csv.gz",
	"cow-atop/gml_mid_ddydisps.csv.gz",
);

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
const plus = (a: EventCounts, b: EventCounts): EventCounts => ({ conflict: a.conflict + b.conflict, cooperation: a.cooperation + b.cooperation });
const NONE: EventCounts = { conflict: 0, cooperation: 0 };
const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;

/** ICEWS counts by year and pair, both directions together. */
function icews(path: string): ReadonlyMap<number, ReadonlyMap<string, EventCounts>> {
	const [head = "", ...lines] = gunzipSync(readFileSync(path)).toString().trimEnd().split("\n");
	const names = head.split(",");
	const years = new Map<number, Map<string, EventCounts>>();
	for (const line of lines) {
		// Names of countries stand in quotes where they hold a comma; none is needed.
		const cells = line.replaceAll(/"[^"]*"/g, "").split(",");
		if (cells.length !== names.length) throw new Error(`${cells.length} cells in ${line}`);
		const cell = (name: string) => cells[names.indexOf(name)] as string;
		const own = years.get(Number(cell("year"))) ?? new Map<string, EventCounts>();
		years.set(Number(cell("year")), own);
		const pair = pairOf(`actor:${cell("i_iso3c").toLowerCase()}`, `actor:${cell("j_iso3c").toLowerCase()}`);
		const [conflict, cooperation] = [
			["verbConf", "matlConf"],
			["verbCoop", "matlCoop"],
		].map((both) => both.reduce((total, name) => total + Number(cell(name)), 0)) as [number, number];
		own.set(pair, plus(own.get(pair) ?? NONE, { conflict, cooperation }));
	}
	return years;
}

/** Chances of a case by two measures and a constant, logistic, by Newton's method (ten steps are far more than enough for two measures). */
function logistic(rows: readonly (readonly [number, number])[], isCase: readonly boolean[]): number[] {
	let [a, b, c] = [0, 0, 0];
	const chance = (x: number, y: number) => 1 / (1 + Math.exp(-(a + b * x + c * y)));
	for (let step = 0; step < 10; step++) {
		// Slopes, and the symmetric matrix of curvatures: (1, x, y) each with each.
		const [g, h] = [[0, 0, 0], Array.from({ length: 3 }, () => [0, 0, 0])] as [number[], number[][]];
		for (const [i, [x, y]] of rows.entries()) {
			const p = chance(x, y);
			const own = [1, x, y];
			for (const [j, one] of own.entries()) {
				g[j] = (g[j] as number) + one * (Number(isCase[i]) - p);
				for (const [k, other] of own.entries()) (h[j] as number[])[k] = (h[j]?.[k] as number) + one * other * p * (1 - p);
			}
		}
		const det = determinant(h);
		const [da, db, dc] = [0, 1, 2].map((column) => determinant(h.map((row, j) => row.with(column, g[j] as number))) / det) as [
			number,
			number,
			number,
		];
		[a, b, c] = [a + da, b + db, c + dc];
	}
	return rows.map(([x, y]) => chance(x, y));
}

function determinant(m: readonly (readonly number[])[]): number {
	const at = (i: number, j: number) => m[i]?.[j] as number;
	const minor = (j: number, k: number) => at(1, j) * at(2, k) - at(1, k) * at(2, j);
	return at(0, 0) * minor(1, 2) - at(0, 1) * minor(0, 2) + at(0, 2) * minor(0, 1);
}

describe.skipIf(!files)("the signal of events", () => {
	let events: ReturnType<typeof icews>;
	let atop: readonly Panel[];
	let tss: readonly Panel[];
	let borders: readonly Panel[];
	let disputes: readonly Panel[];
	beforeAll(async () => {
		const [counts = "", ...rest] = files ?? [];
		events = icews(counts);
		const read = async (dataset: string, path: string | undefined) => (await importShared(dataset, [path ?? ""])).panels.map(({ panel }) => panel);
		[atop, tss, borders, disputes] = (await Promise.all(
			["atop", "tss-rivalries", "cow-contiguity", "gml"].map((dataset, i) => read(dataset, rest[i])),
		)) as [Panel[], Panel[], Panel[], Panel[]];
	}, 120_000);

	/** Pairs of the rows of a panel in a year for which a column is 1. */
	const pairsWhere = (panel: Panel | undefined, year: number, flag: string): Set<string> => {
		if (!panel) throw new Error("no panel");
		const [one, two, when, is] = ["state1", "state2", "year", flag].map((name) => numbersOf(panel, name));
		const found = new Set<string>();
		for (let row = 0; row < panel.rows; row++)
			if (when?.[row] === year && is?.[row] === 1)
				found.add(pairOf(panel.states[one?.[row] as number] as string, panel.states[two?.[row] as number] as string));
		return found;
	};
	const rivalsIn = (year: number) =>
		new Set((rivalrySpells(tss, year)?.spells ?? []).flatMap(({ between, ended }) => (ended === undefined ? [pairOf(...between)] : [])));
	const worldOf = (counts: ReadonlyMap<string, EventCounts>) => [...counts.values()].reduce(plus, NONE);

	test("V1: defence allies against strategic rivals of 2014, at least 30 events 2012–14", () => {
		const counts = new Map<string, EventCounts>();
		for (const year of [2012, 2013, 2014]) for (const [pair, own] of events.get(year) ?? []) counts.set(pair, plus(counts.get(pair) ?? NONE, own));
		const world = worldOf(counts);
		expect(world.conflict / world.cooperation).toBeCloseTo(0.1723311011, 9);
		const [allies, rivals] = [pairsWhere(partOf(atop, "dyads"), 2014, "defence"), rivalsIn(2014)];
		// States that are both are left out: they say nothing of either.
		const tones = (of: ReadonlySet<string>, not: ReadonlySet<string>) =>
			[...of].flatMap((pair) => {
				const own = counts.get(pair);
				if (not.has(pair) || !own || own.conflict + own.cooperation < 30) return [];
				return eventTone(own, world) ?? [];
			});
		const [friendly, hostile] = [tones(allies, rivals), tones(rivals, allies)];
		expect([friendly.length, hostile.length]).toEqual([693, 27]);
		expect(auc(friendly, hostile)).toBeGreaterThanOrEqual(0.82);
		expect(Math.abs(mean(friendly) - 0.29)).toBeLessThan(0.01);
		expect(Math.abs(mean(hostile) + 0.26)).toBeLessThan(0.01);
	});

	test("V2: a dispute that begins next year, contiguous or rival dyads 2003–09: how much is told says more than in which tone", () => {
		const rows: { tone: number; volume: number; begins: boolean }[] = [];
		for (let year = 2003; year <= 2009; year++) {
			const counts = events.get(year) ?? new Map<string, EventCounts>();
			const world = worldOf(counts);
			const begins = pairsWhere(partOf(disputes, "disputes"), year + 1, "onset");
			const near = (touching(borders, year)?.pairs ?? []).map(({ between }) => pairOf(...between));
			for (const pair of new Set([...near, ...rivalsIn(year)])) {
				const own = counts.get(pair);
				// The source does not know every state. A pair without an event ranks as the world's average one.
				if (own) rows.push({ tone: eventTone(own, world) ?? 0, volume: Math.log1p(own.conflict + own.cooperation), begins: begins.has(pair) });
			}
		}
		expect(rows.filter((row) => row.begins)).toHaveLength(122);
		const chances = logistic(
			rows.map((row) => [row.tone, row.volume] as const),
			rows.map((row) => row.begins),
		);
		const area = (score: (row: (typeof rows)[number], i: number) => number) => {
			const scored = rows.map((row, i) => ({ score: score(row, i), begins: row.begins }));
			const of = (begins: boolean) => scored.filter((one) => one.begins === begins).map((one) => one.score);
			return auc(of(true), of(false));
		};
		expect(area((row) => -row.tone)).toBeCloseTo(0.67, 2);
		expect(area((row) => row.volume)).toBeCloseTo(0.81, 2);
		expect(area((_, i) => chances[i] as number)).toBeCloseTo(0.84, 2);
	});
});

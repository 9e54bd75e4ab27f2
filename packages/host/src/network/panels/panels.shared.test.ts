import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createEngine, type Panel } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { foldersOf, readPanel } from "../../datasets/keep.ts";
import { rowsOf, sharedData } from "../../datasets/testing.ts";
import { projectRoot } from "../../root.ts";
import { readFolders } from "../../store/read.ts";

const paths = sharedData(
	"unga-votes/un_votes_cow_1946_2022.csv.gz",
	"cow-atop/cow_trade_ndy.csv.gz",
	"sipri-tiv/sipri-exports-processed.csv.gz",
	"cow-atop/cow_igo_ndy.csv.gz",
	"igo-members/memberships_MIGO.csv.gz",
);
const path = join(projectRoot(), "dossiers", "core");
const shipped = async (dataset: string): Promise<Panel> => {
	const record = createEngine()
		.open(readFolders(path))
		.panels.find((one) => one.dataset === `core-${dataset}`);
	if (!record) throw new Error(`no table of ${dataset}`);
	return readPanel(foldersOf(path), record);
};
const cell = (panel: Panel, a: string, b: string, year: number) => {
	const [row, ...more] = rowsOf(panel, { state1: `actor:${a}`, state2: `actor:${b}`, year });
	expect(more).toEqual([]);
	return row;
};
/** The lines of a file, as cells by the names of its columns; no cell that is read here holds a comma. */
const lines = function* (file: string | undefined): Generator<Record<string, string>> {
	const [head = "", ...rest] = gunzipSync(readFileSync(file ?? ""))
		.toString("utf8")
		.trim()
		.split(/\r?\n/);
	const names = head.replaceAll('"', "").split(",");
	for (const line of rest) {
		const cells = line.replaceAll('"', "").split(",");
		yield Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
	}
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Numbers of the Correlates of War. */
const COW: Readonly<Record<string, string>> = { aze: "373", arm: "371", geo: "372", rus: "365", isr: "666", tur: "640", usa: "2", kaz: "705" };

describe.skipIf(!paths)("cells of the shipped tables, computed anew from the files in the slowest way", () => {
	const [cast, traded, delivered, shared, members] = paths ?? [];

	test("κ, π and S of votes: distances of the pair beside those of all votes against all", async () => {
		const panel = await shipped("un-votes");
		const asked = [
			["aze", "isr", 1993],
			["aze", "tur", 2008],
			["arm", "rus", 2014],
			["rus", "usa", 2001],
			["geo", "rus", 2022],
		] as const;
		const wanted = new Set(asked.flatMap(([a, b, year]) => [`${COW[a]} ${year}`, `${COW[b]} ${year}`]));
		const votes = new Map<string, Map<string, number>>();
		for (const { resid = "", ccode, date = "", vote } of lines(cast)) {
			// The column year of the file runs with sessions; a vote belongs to the year of its day.
			const key = `${ccode} ${date.slice(0, 4)}`;
			if (!wanted.has(key)) continue;
			const own = votes.get(key) ?? new Map<string, number>();
			votes.set(key, own);
			if (!own.has(resid)) own.set(resid, Number(vote));
		}
		for (const [a, b, year] of asked) {
			const [x, y] = [votes.get(`${COW[a]} ${year}`), votes.get(`${COW[b]} ${year}`)] as [Map<string, number>, Map<string, number>];
			const both = [...x].flatMap(([roll, vote]) => (y.has(roll) ? [[vote, y.get(roll) as number] as const] : []));
			const off = mean(both.map(([p, q]) => (p - q) ** 2));
			const byChance = mean(both.flatMap(([p]) => both.map(([, q]) => (p - q) ** 2)));
			const all = both.flat();
			const pooled = mean(all.flatMap((p) => all.map((q) => (p - q) ** 2)));
			const row = cell(panel, a, b, year);
			expect(row?.shared).toBe(both.length);
			expect(row?.kappa).toBeCloseTo(1 - off / byChance, 3);
			expect(row?.pi).toBeCloseTo(1 - off / pooled, 3);
			expect(row?.s).toBeCloseTo(1 - mean(both.map(([p, q]) => Math.abs(p - q))), 3);
		}
	}, 120_000);

	test("shares of trade: all rows of a state added up, the pair's own above them", async () => {
		const panel = await shipped("cow-trade");
		const asked = [
			["aze", "rus", 1996],
			["rus", "aze", 1996],
			["geo", "tur", 2007],
			["arm", "rus", 2014],
		] as const;
		const sums = asked.map(() => ({ own: Number.NaN, total: 0 }));
		for (const { ccode1, ccode2, year, flow1, flow2 } of lines(traded))
			for (const [i, [whole, part, when]] of asked.entries()) {
				if (Number(year) !== when || (ccode1 !== COW[whole] && ccode2 !== COW[whole])) continue;
				const both = [flow1, flow2].map((flow) => (flow === "" || flow === "NA" || flow === "-9" ? Number.NaN : Number(flow)));
				const sum = sums[i] as (typeof sums)[0];
				for (const one of both) if (!Number.isNaN(one)) sum.total += one;
				if (ccode1 === COW[part] || ccode2 === COW[part]) sum.own = (both[0] as number) + (both[1] as number);
			}
		for (const [i, [whole, part, year]] of asked.entries()) {
			const { own, total } = sums[i] as (typeof sums)[0];
			expect(cell(panel, whole, part, year)?.share).toBeCloseTo(own / total, 4);
			expect(cell(panel, whole, part, year)?.total).toBeCloseTo(total, -0.5);
		}
	}, 120_000);

	test("shares of arms: five years of rows to one recipient", async () => {
		const panel = await shipped("sipri-tiv");
		const rows = [...lines(delivered)];
		for (const [whole, part, a, b, year] of [
			["Azerbaijan", "Israel", "aze", "isr", 2020],
			["Azerbaijan", "Russia", "aze", "rus", 2016],
			["Armenia", "Russia", "arm", "rus", 2021],
			["Turkey", "United States", "tur", "usa", 1996],
		] as const) {
			const into = rows.filter((row) => row.recipient === whole && Number(row.year) > year - 5 && Number(row.year) <= year);
			const sum = (some: typeof rows) => some.reduce((total, { value }) => total + Number(value), 0);
			expect(into.length).toBeGreaterThan(0);
			expect(cell(panel, a, b, year)).toMatchObject({ total: sum(into) });
			expect(cell(panel, a, b, year)?.share).toBeCloseTo(sum(into.filter(({ supplier }) => supplier === part)) / sum(into), 4);
		}
	});

	test("shared organisations: of a pair, beside the mean of all pairs that one of the two is in", async () => {
		const panel = await shipped("cow-igo");
		const rows = [...lines(shared)].filter(({ year }) => year === "1999" || year === "2014");
		for (const [a, b, year] of [
			["arm", "aze", 2014],
			["aze", "tur", 1999],
			["kaz", "rus", 2014],
		] as const) {
			const of = (code: string | undefined) =>
				rows.filter(({ year: when, ccode1, ccode2 }) => Number(when) === year && (ccode1 === code || ccode2 === code));
			const usual = (mean(of(COW[a]).map(({ dyadigos }) => Number(dyadigos))) + mean(of(COW[b]).map(({ dyadigos }) => Number(dyadigos)))) / 2;
			const own = of(COW[a]).find(({ ccode1, ccode2 }) => ccode1 === COW[b] || ccode2 === COW[b]);
			expect(cell(panel, a, b, year)?.sharing).toBeCloseTo(Number(own?.dyadigos) / usual, 3);
		}
	}, 120_000);

	test("shared memberships: the bodies in which both are full members", async () => {
		const panel = await shipped("igo-members");
		const full = (code: string | undefined, year: number) =>
			new Set([...lines(members)].flatMap((row) => (row.cowID === code && Number(row.Year) === year && row.membership === "1" ? [row.igoID] : [])));
		for (const [a, b, year] of [
			["aze", "tur", 2010],
			["arm", "rus", 1998],
		] as const) {
			const [x, y] = [full(COW[a], year), full(COW[b], year)];
			expect(cell(panel, a, b, year)?.shared).toBe([...x].filter((body) => y.has(body)).length);
		}
	}, 60_000);
});

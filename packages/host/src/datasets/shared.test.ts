import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { resolvers } from "./resolvers.ts";
import { importShared, rowsOf, sharedData, sum } from "./testing.ts";

const votes = sharedData("unga-votes/un_votes_cow_1946_2022.csv.gz", "unga-votes/un_roll_calls.csv.gz", "unga-votes/un_roll_call_issues.csv.gz");
const korea = sharedData("unga-similarity-rok/rok_unga.csv.gz");
const points = sharedData("ideal-points/IdealpointsJuly2025.csv.gz");
const alliances = sharedData("cow-atop/cow_alliance.csv.gz");
const obligations = sharedData("cow-atop/atop_alliance.csv.gz");
const trade = sharedData("cow-atop/cow_trade_ndy.csv.gz");
const rivalries = sharedData("cow-atop/tss_rivalries.csv.gz");
const raw = sharedData("icews-raw-sample/events.2018.sample.tab.gz");
const quads14 = sharedData(
	"icews14/train.txt.gz",
	"icews14/valid.txt",
	"icews14/test.txt",
	"icews14/entity2id.txt",
	"icews14/relation2id.txt",
	"icews14/stat.txt",
);
const quads18 = sharedData(
	"icews18/train.txt.gz",
	"icews18/valid.txt.gz",
	"icews18/test.txt.gz",
	"icews18/entity2id.txt.gz",
	"icews18/relation2id.txt",
	"icews18/stat.txt",
);

describe.skipIf(!votes)("UN votes", () => {
	test("every row is accounted for; no roll call was held in 1964; resid and rcid are told apart", async () => {
		const { panels, report } = await importShared("un-votes", votes ?? []);
		const [rolls, cast, issues] = panels.map(({ panel }) => panel);
		expect(report).toMatchObject({ read: 855_890 + 6203 + 5745, duplicate: 3, malformed: 0, unknown: {}, outside: {} });
		expect(cast).toMatchObject({ part: "votes", rows: 855_887, covers: { from: 1946, gaps: [1964], complete: false } });
		expect(rolls).toMatchObject({ part: "roll-calls", rows: 6203 });
		expect(issues).toMatchObject({ part: "issues", rows: 5745 });
		expect([cast?.columns.roll?.unit, rolls?.columns.roll?.unit]).toEqual(["resid", "rcid"]);
		// India voted before the COW system counts it as a state.
		expect(rowsOf(cast, { state: "actor:ind", year: 1946 })).toHaveLength(43);
	}, 60_000);
	test.skipIf(!korea)(
		"agreement of South Korea with every member in 2015 is the published one",
		async () => {
			const { panels } = await importShared("un-votes", (votes ?? []).slice(0, 1));
			const byState = new Map<string, Map<unknown, unknown>>();
			for (const { state, roll, vote } of rowsOf(panels[0]?.panel, { year: 2015 })) {
				const own = byState.get(String(state)) ?? new Map();
				byState.set(String(state), own.set(roll, vote));
			}
			const kor = byState.get("actor:kor") ?? new Map();
			const published = gunzipSync(readFileSync(korea?.[0] ?? ""))
				.toString()
				.split("\n")
				.map((line) => line.split(","));
			const cow = resolvers("cow");
			const checked = published.flatMap(([, ccode2, , year, agree]) => {
				const other = cow(Number(ccode2), 2015);
				const own = other.kind === "state" ? byState.get(other.id) : undefined;
				if (year !== "2015" || agree === "NA" || !own) return [];
				const both = [...kor].filter(([roll]) => own.has(roll));
				return [Math.abs(both.filter(([roll, vote]) => own.get(roll) === vote).length / both.length - Number(agree))];
			});
			expect(checked.length).toBeGreaterThan(185);
			expect(Math.max(...checked)).toBeLessThan(1e-12);
		},
		60_000,
	);
});
test.skipIf(!points)("ideal points: names in Windows-1252 do not matter, Soviet republics that voted are kept and said", async () => {
	const { panels, report } = await importShared("ideal-points", points ?? []);
	expect(report).toMatchObject({ read: 11_440, malformed: 0, unknown: {}, outside: {} });
	expect(sum(report.disputed)).toBe(96);
	const found = rowsOf(panels[0]?.panel, { year: 2019, state: ["actor:aze", "actor:geo"] });
	expect(found).toHaveLength(2);
	expect(panels[0]?.panel.covers).toMatchObject({ from: 1946, to: 2024 });
});

test.skipIf(!alliances || !obligations)(
	"alliances: each keeps its own end of coverage",
	async () => {
		const cow = await importShared("cow-alliances", alliances ?? []);
		const atop = await importShared("atop", obligations ?? []);
		expect(cow.panels[0]?.panel.covers).toMatchObject({ to: 2012, complete: true });
		expect(atop.panels[0]?.panel.covers).toMatchObject({ to: 2018, complete: true });
		expect(cow.report.read).toBe(120_784);
		expect(atop.report.read).toBe(273_296);
		const pacts = rowsOf(atop.panels[0]?.panel, { year: 2018, state1: "actor:arm", defence: 1 }).map((row) => row.state2);
		expect(pacts).toContain("actor:rus");
	},
	60_000,
);

test.skipIf(!trade)(
	"COW trade: both flows are kept, the end is 2014, and Russia's share of 2014 is the published one",
	async () => {
		const { panels, report } = await importShared("cow-trade", trade ?? []);
		expect(report).toMatchObject({ read: 673_654, malformed: 0 });
		expect(panels[0]?.panel.covers).toMatchObject({ from: 1870, to: 2014 });
		const of2014 = rowsOf(panels[0]?.panel, { year: 2014 });
		const share = (state: string) => {
			const own = of2014.filter((row) => row.state1 === state || row.state2 === state);
			const flows = (rows: typeof own) => rows.reduce((total, row) => total + Number(row.flow1 ?? 0) + Number(row.flow2 ?? 0), 0);
			return flows(own.filter((row) => row.state1 === "actor:rus" || row.state2 === "actor:rus")) / flows(own);
		};
		expect(Object.fromEntries(["arm", "mda", "ukr", "geo", "aze"].map((code) => [code, Number(share(`actor:${code}`).toFixed(3))]))).toEqual({
			arm: 0.236,
			mda: 0.207,
			ukr: 0.206,
			geo: 0.079,
			aze: 0.076,
		});
	},
	60_000,
);

test.skipIf(!rivalries)("rivalries: pairs that others call rivals are not in it, and the panel does not add them", async () => {
	const { panels, report } = await importShared("tss-rivalries", rivalries ?? []);
	expect(report.read).toBe(264);
	const pairs = new Set(rowsOf(panels[0]?.panel, { year: 2020 }).map((row) => [row.state1, row.state2].sort().join(" ")));
	expect(pairs).toContain("actor:arm actor:aze");
	expect(pairs).not.toContain("actor:arm actor:tur");
	expect(pairs).not.toContain("actor:geo actor:rus");
});

test.skipIf(!raw)("raw ICEWS: 3,705 rows, and nothing of them is lost", async () => {
	const { panels, report } = await importShared("icews", raw ?? []);
	expect(report).toMatchObject({ read: 3705, malformed: 0, unknown: {} });
	expect(rowsOf(panels[0]?.panel).reduce((total, row) => total + Number(row.events), 0)).toBe(report.kept);
	expect(panels[0]?.panel.covers.complete).toBe(false);
});

describe.skipIf(!quads14 || !quads18)("benchmark editions of ICEWS", () => {
	test("ICEWS18 has Azerbaijan, Georgia and Russia as actors of their own", async () => {
		const { panels, report } = await importShared("icews18", quads18 ?? []);
		expect(report).toMatchObject({ read: 468_558 + 23_033 + 256, malformed: 0, duplicate: 0 });
		const own = (state: string) => rowsOf(panels[0]?.panel, { source: state }).reduce((total, row) => total + Number(row.own), 0);
		for (const code of ["aze", "geo", "rus", "usa"]) expect(own(`actor:${code}`)).toBeGreaterThan(100);
	}, 60_000);
	test("ICEWS14 has not: absence in it is not peace", async () => {
		const { panels, report } = await importShared("icews14", quads14 ?? []);
		expect(report).toMatchObject({ read: 90_730 + 7128 + 230, malformed: 0 });
		const own = (state: string) => rowsOf(panels[0]?.panel, { source: state }).reduce((total, row) => total + Number(row.own), 0);
		expect(["aze", "geo", "tur", "rus", "isr", "usa"].map((code) => own(`actor:${code}`))).toEqual([0, 0, 0, 0, 0, 0]);
		expect(own("actor:chn")).toBeGreaterThan(100);
		expect(panels[0]?.panel.covers.complete).toBe(false);
	}, 60_000);
});

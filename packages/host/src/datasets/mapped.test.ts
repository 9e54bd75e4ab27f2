import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { workbook } from "../exchange/workbook.ts";
import { dataAdd } from "../operations/data-add.ts";
import { dataList } from "../operations/data-list.ts";
import { dataShow } from "../operations/data-show.ts";
import { readFolders } from "../store/read.ts";
import { copyOf } from "../testing.ts";
import { importGiven } from "./given.ts";
import { mappedDataset } from "./mapped.ts";
import { type Mapping, mappingSchema, readMapping } from "./mapping.ts";
import { suggestMapping } from "./mapping-suggest.ts";
import { resolvers } from "./resolvers.ts";
import { filesOf, rowsOf, sharedData } from "./testing.ts";

const ABOUT = {
	id: "my-table",
	title: "A table",
	about: "Figures of our own",
	publisher: "Nobody",
	licence: "our own",
	cite: "A table",
	published: "2025",
	reliability: "C",
	because: "for a test",
	covers: { part: "figures", complete: false },
} as const;
const POPULATION: Mapping = {
	...ABOUT,
	states: { state: { column: "Country, ISO", codes: "iso3" } },
	year: "Year",
	values: [
		{ column: "People (thousand)", name: "people", unit: "thousand persons", about: "who lives there", unknown: [-9] },
		{ column: "Note", name: "note", unit: "text", about: "a remark", text: true },
	],
};
const TABLE = '"Country, ISO",Year,People (thousand),Note\nAZE,2020,10093,a\nAZE,2021,-9,\nGEO,2020,3728,"b, c"\n';
const read = (mapping: Mapping, path: string) => importGiven(mappedDataset(mapping), [path], { resolvers, sheet: mapping.sheet });
const fileOf = (name: string, content: string | Uint8Array) => filesOf({ [name]: content })[0] as string;

describe("a table of one's own", () => {
	test("states, years and values by a mapping; the code for not known is not known", async () => {
		const { panels, report } = await read(POPULATION, fileOf("a.csv", TABLE));
		expect(report).toMatchObject({ read: 3, kept: 3, cells: { "people not known": 1, "note not known": 1 } });
		expect(panels[0]?.panel).toMatchObject({
			schema: "state-year",
			part: "table",
			covers: { from: 2020, to: 2021, part: "figures", complete: false },
		});
		expect(rowsOf(panels[0]?.panel)).toEqual([
			{ state: "actor:aze", year: 2020, people: 10_093, note: "a" },
			{ state: "actor:aze", year: 2021, people: null, note: null },
			{ state: "actor:geo", year: 2020, people: 3728, note: "b, c" },
		]);
	});
	test("semicolons and a workbook make no difference", async () => {
		const { digest } = (await read(POPULATION, fileOf("a.csv", TABLE))).panels[0] ?? {};
		const semicolons = '"Country, ISO";Year;People (thousand);Note\nAZE;2020;10093;a\nAZE;2021;-9;\nGEO;2020;3728;"b, c"\n';
		expect((await read(POPULATION, fileOf("a.csv", semicolons))).panels[0]?.digest).toBe(digest);
		const header = ["Country, ISO", "Year", "People (thousand)", "Note"];
		const rows = [
			["AZE", 2020, 10_093, "a"],
			["AZE", 2021, -9, undefined],
			["GEO", 2020, 3728, "b, c"],
		];
		const sheets = [
			{ name: "Other", header: ["x"], widths: [10], rows: [["y"]] },
			{ name: "Data", header, widths: header.map(() => 10), rows },
		];
		const book = fileOf("a.xlsx", await workbook(sheets));
		const imported = await read({ ...POPULATION, sheet: "Data" }, book);
		expect(imported.panels[0]?.digest).toBe(digest);
		expect(imported.files[0]?.name).toBe("a.xlsx");
		await expect(read({ ...POPULATION, sheet: "Dta" }, book)).rejects.toThrow(/no such sheet[\s\S]*Other, Data/);
		await expect(read(POPULATION, book)).rejects.toThrow(/a.xlsx:1.*no file of this dataset looks like this/);
	});
	test("malformed, repeated, contradicting and unknown rows are told by their line", async () => {
		const more = "AZE,2020,10093,a\nAZE,2020,9,a\nQQQ,2020,1,\n,2020,1,\nAZE,20x0,1,\nAZE,2022,many,\nWLD,2020,8,\n";
		const { report } = await read(POPULATION, fileOf("a.csv", TABLE + more));
		expect(report).toMatchObject({ read: 10, kept: 3, duplicate: 1, malformed: 3, unknown: { "iso3 QQQ": 1 }, aggregate: { "iso3 WLD": 1 } });
		expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual(["8 Country ISO", "9 Year", "10 People (thousand)"]);
		expect(Object.values(report.leftOut)).toEqual([1]);
	});
	test("two states a row, one of them the same throughout, and one year for all", async () => {
		const mapping: Mapping = {
			...ABOUT,
			states: { state1: { always: "Armenia", codes: "name" }, state2: { column: "ccode", codes: "cow" } },
			year: 2020,
			values: [{ column: "usd", name: "imports", unit: "current USD", about: "imports of Armenia" }],
		};
		const { panels, report } = await read(mapping, fileOf("a.csv", "ccode,usd\n365,5\n371,1\n372,7.5\n"));
		expect(panels[0]?.panel.schema).toBe("dyad-year");
		expect(rowsOf(panels[0]?.panel)).toEqual([
			{ state1: "actor:arm", state2: "actor:rus", year: 2020, imports: 5 },
			{ state1: "actor:arm", state2: "actor:geo", year: 2020, imports: 7.5 },
		]);
		expect(report.leftOut).toEqual({ "a state with itself": 1 });
	});
	test("what is empty or misspelt in a mapping is refused, all of it at once", () => {
		const path = fileOf("m.json", JSON.stringify({ ...POPULATION, licence: "", yeer: 1, values: [{ ...POPULATION.values[0], name: "year" }] }));
		expect(() => readMapping(path)).toThrow(/licence/);
		expect(() => readMapping(path)).toThrow(/yeer/);
		expect(() => readMapping(path)).toThrow(/name/);
		expect(() => readMapping(fileOf("m.json", "{"))).toThrow(/no mapping/);
	});
});

describe("a proposed mapping", () => {
	test("finds states, year and values, and leaves to the person what a table cannot say", async () => {
		const found = await suggestMapping(fileOf("a.csv", TABLE));
		expect(found).toMatchObject({
			states: { state: { column: "Country ISO", codes: "iso3" } },
			year: "Year",
			values: [{ column: "People (thousand)", name: "people", unit: "thousand", about: "" }],
		});
		expect(mappingSchema.safeParse(found).success).toBe(false);
		const filled = mappingSchema.parse({
			...found,
			...ABOUT,
			values: [{ column: "People (thousand)", name: "people", unit: "thousand persons", about: "x" }],
		});
		expect((await read(filled, fileOf("a.csv", TABLE))).report.kept).toBe(3);
	});
	test("two columns of states are a pair; a name beside its code is one state; COW numbers need a header that says so", async () => {
		const pair = await suggestMapping(fileOf("a.csv", "from,to,year,usd\nAZE,GEO,2020,1\nGEO,TUR,2021,2\n"));
		expect(pair.states).toEqual({ state1: { column: "from", codes: "iso3" }, state2: { column: "to", codes: "iso3" } });
		const named = await suggestMapping(fileOf("a.csv", "Entity,Code,Year,x\nAzerbaijan,AZE,2020,1\nGeorgia,GEO,2021,2\n"));
		expect(named.states).toEqual({ state: { column: "Code", codes: "iso3" } });
		const cow = await suggestMapping(fileOf("a.csv", "ccode,year,x\n373,2020,1\n372,2021,2\n"));
		expect(cow).toMatchObject({ states: { state: { column: "ccode", codes: "cow" } }, values: [{ column: "x" }] });
		const bare = await suggestMapping(fileOf("a.csv", "number,year,x\n373,2020,1\n372,2021,2\n"));
		expect(bare.states).toEqual({ state: { column: "", codes: "name" } });
		await expect(suggestMapping(fileOf("a.csv", "only a header"))).rejects.toThrow(/at least one row/);
	});
	const gdp = sharedData("country-reference/gdp-per-capita-worldbank.csv.gz");
	test.skipIf(!gdp)("understands a published table", async () => {
		const found = await suggestMapping(gdp?.[0] as string);
		expect(found).toMatchObject({
			states: { state: { column: "Code", codes: "iso3" } },
			year: "Year",
			values: [{ column: "GDP per capita PPP (constant 2021 international $)", unit: "constant 2021 international $" }],
		});
	});
});

test("the mapping is kept beside the panel, and with it the import can be repeated", async () => {
	const dossier = copyOf();
	const context = { dossier, log: () => undefined, stop: new AbortController().signal };
	const file = fileOf("a.csv", TABLE);
	const given = fileOf("mapping.json", JSON.stringify(POPULATION));
	const add = (more: Record<string, unknown>) =>
		dataAdd.run(context, dataAdd.input.parse({ dataset: "mapped", files: [file], by: "tester", ...more }));
	await add({ mapping: given });
	const { panels, sources } = createEngine().open(readFolders(dossier));
	expect(sources.get("source:my-table")).toMatchObject({ title: "A table", reliability: "C" });
	const record = panels.find(({ dataset }) => dataset === "my-table");
	const kept = join(dossier, "panels", `${record?.digest}.mapping.json`);
	expect(JSON.parse(readFileSync(kept, "utf8"))).toEqual(POPULATION);
	expect(await add({ mapping: kept })).toMatchObject({ data: { changed: false } });
	expect(readdirSync(join(dossier, "panels"))).toHaveLength(2);
	expect(await dataShow.run(context, dataShow.input.parse({ what: "my-table" }))).toMatchObject({
		text: expect.stringContaining("mapped by panels/"),
	});
	expect(await dataList.run(context, {})).toMatchObject({
		rows: expect.arrayContaining([expect.objectContaining({ dataset: "my-table", about: "A table" })]),
	});
	// Nothing is written when the import is refused.
	writeFileSync(file, "x,y\n1,2\n");
	await expect(add({ mapping: given })).rejects.toThrow(/header lacks|looks like this/);
	await expect(add({})).rejects.toThrow(/a mapping belongs to the dataset mapped/);
	await expect(add({ mapping: fileOf("m.json", JSON.stringify({ ...POPULATION, id: "atop" })) })).rejects.toThrow(/name of a public dataset/);
	expect(readdirSync(join(dossier, "panels"))).toHaveLength(2);
	expect(await add({ suggest: true })).toMatchObject({ data: { values: [{ column: "x" }, { column: "y" }] } });
});

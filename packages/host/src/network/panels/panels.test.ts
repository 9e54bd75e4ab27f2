import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine, type FactOf, type Panel, type PanelRecord } from "@interconnector/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { foldersOf, readPanel } from "../../datasets/keep.ts";
import { rowsOf } from "../../datasets/testing.ts";
import { dataPackage } from "../../exchange/datapackage.ts";
import { permit } from "../../exchange/permit.ts";
import { dataList } from "../../operations/data-list.ts";
import { dataShow } from "../../operations/data-show.ts";
import { validate } from "../../operations/validate.ts";
import { projectRoot } from "../../root.ts";
import { readFolders } from "../../store/read.ts";
import { copyOf } from "../../testing.ts";
import { CORE_STATES } from "../core.ts";
import { PAIR_PANELS } from "./index.ts";

const path = join(projectRoot(), "dossiers", "azerbaijan");
const dossier = createEngine().open(readFolders(path));
const core = dossier.panels.filter(({ dataset }) => dataset.startsWith("core-"));
const of = (dataset: string) => core.find((one) => one.dataset === `core-${dataset}`) as PanelRecord;
const context = (folder = path) => ({ dossier: folder, log: () => undefined, stop: new AbortController().signal });
const show = async (input: Record<string, unknown>, folder?: string) => {
	const found = await dataShow.run(context(folder), dataShow.input.parse(input));
	if (found.kind !== "text") throw new Error("data show gives a text");
	return { text: found.text, panels: (found.data as { panels: { first: Record<string, unknown>[] }[] }).panels };
};

describe("the tables of the core network, as they are shipped", () => {
	const panels = new Map<string, Panel>();
	beforeAll(async () => {
		for (const record of core) panels.set(record.dataset, await readPanel(foldersOf(path), record));
	});
	const panel = (dataset: string) => panels.get(`core-${dataset}`) as Panel;
	/** The claims of a kind of the core network that a table should repeat in their year. */
	const said = <N extends "similarity" | "share">(is: N, source: string) =>
		dossier.claims.flatMap(({ says, source: from }) => (says.is === is && from === source ? [says as FactOf<N>] : []));

	test("there is one for each, small, with its dataset, licence, years and rows told", () => {
		expect(core.map(({ dataset }) => dataset).sort()).toEqual(PAIR_PANELS.map(({ dataset }) => `core-${dataset}`).sort());
		for (const { source, covers, report, files } of core) {
			expect(dossier.sources.get(source)?.licence, source).toMatch(/./);
			expect(covers.actors, source).toEqual(CORE_STATES);
			expect(report.kept, source).toBeGreaterThan(0);
			expect(files.length, source).toBeGreaterThan(0);
		}
		expect(Object.fromEntries(core.map(({ dataset, covers: { from, to } }) => [dataset, [from, to]]))).toEqual({
			"core-cow-igo": [1992, 2014],
			"core-cow-trade": [1992, 2014],
			"core-igo-members": [1992, 2010],
			"core-sipri-tiv": [1996, 2021],
			"core-un-votes": [1992, 2023],
		});
		const folder = join(projectRoot(), "dossiers", "core", "panels");
		expect(readdirSync(folder).sort()).toEqual(core.map(({ digest }) => `${digest}.parquet`).sort());
		expect(readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(2 ** 20);
	});

	test("in the year of a claim they say what the claim says", () => {
		for (const [source, name] of [
			["source:core-un-votes", "un-votes"],
			["source:core-igo-members", "igo-members"],
		] as const) {
			const claims = said("similarity", source);
			expect(claims).toHaveLength((CORE_STATES.length * (CORE_STATES.length - 1)) / 2);
			const rows = new Map(rowsOf(panel(name)).map((row) => [`${row.state1} ${row.state2} ${row.year}`, row]));
			for (const { between, at, value, world } of claims) {
				expect(rows.get(`${between.join(" ")} ${at}`), `${between} ${at}`).toMatchObject({ kappa: value, world });
			}
		}
		const rows = new Map(rowsOf(panel("cow-trade"), { year: 2014 }).map((row) => [`${row.state1} ${row.state2}`, row]));
		const shares = said("share", "source:core-cow-trade");
		expect(shares.length).toBeGreaterThan(400);
		for (const { whole, part, value, total } of shares) expect(rows.get(`${whole} ${part}`)).toMatchObject({ share: value, total });
		// What claims leave out as too small is there, and is small.
		const stated = new Set(shares.map(({ whole, part }) => `${whole} ${part}`));
		for (const [key, { share }] of rows) if (!stated.has(key) && share !== null) expect(share, key).toBeLessThanOrEqual(0.01);
	});

	test("shares of one state in one year are at most the whole, and what is out of reach is null or not there", () => {
		for (const name of ["cow-trade", "sipri-tiv"]) {
			const sums = new Map<string, number>();
			for (const { state1, year, share } of rowsOf(panel(name)))
				sums.set(`${state1} ${year}`, (sums.get(`${state1} ${year}`) ?? 0) + ((share as number | null) ?? 0));
			for (const [key, sum] of sums) expect(sum, `${name} ${key}`).toBeLessThanOrEqual(1.002);
		}
		// Nothing was delivered to Azerbaijan from 1995 to 1999: a share of nothing is not nought.
		expect(rowsOf(panel("sipri-tiv"), { state1: "actor:aze", state2: "actor:rus", year: 1999 })).toMatchObject([{ share: null, total: 0 }]);
		expect(rowsOf(panel("cow-igo"), { year: 2015 })).toEqual([]);
	});
});

describe("a table of the core network at the faces", () => {
	test("is listed with its end, and tells the history of a pair from either side, with its licence", async () => {
		const list = await dataList.run(context(), {});
		expect(list).toMatchObject({
			rows: expect.arrayContaining([expect.objectContaining({ dataset: "core-cow-trade", part: "shares", ends: 2014 })]),
		});
		const { text, panels } = await show({ what: "core-un-votes", about: "isr,aze" });
		expect(text).toContain("CC0 1.0");
		expect(panels[0]?.first.map(({ year }) => year)).toEqual(Array.from({ length: 32 }, (_, i) => 1992 + i));
		expect(new Set(panels[0]?.first.map(({ state1, state2 }) => `${state1} ${state2}`))).toEqual(new Set(["actor:aze actor:isr"]));
		const both = await show({ what: "core-cow-trade", about: "actor:aze, actor:rus", rows: 3 });
		expect(both.panels[0]?.first).toHaveLength(3);
		expect(both.text).toContain("46 rows, of which 3 are shown");
		expect((await show({ what: "core-cow-trade", about: "aze,vnm" })).text).toContain("No row names aze and vnm: it does not speak of all of them.");
	});

	test("has its licence in what is exported, and its claim", () => {
		const { files } = dataPackage(permit(dossier), "azerbaijan");
		const read = (name: string) => new TextDecoder().decode(files[name]);
		const licences = (JSON.parse(read("datapackage.json")) as { licenses: { title: string }[] }).licenses.map(({ title }) => title);
		for (const { source, id } of core) {
			expect(licences).toContain(dossier.sources.get(source)?.licence);
			expect(read("panel.csv")).toContain(id);
		}
	});

	test("goes with its claim, and a file that is lost is told", async () => {
		const folder = copyOf();
		const held = of("cow-igo");
		const claim = dossier.claims.find(({ says }) => says.is === "panel" && says.id === held.id)?.id;
		writeFileSync(
			join(folder, "reviews.jsonl"),
			`${JSON.stringify({ claim, verdict: "rejected", by: "tester", recorded: "2026-01-02", because: "a test" })}\n`,
		);
		const left = createEngine().open(readFolders(folder)).panels;
		expect(left.map(({ dataset }) => dataset)).toEqual(core.flatMap(({ dataset }) => (dataset === held.dataset ? [] : [dataset])));
		await expect(show({ what: "core-cow-igo" }, folder)).rejects.toThrow(/no such dataset/);
		const lost = join(folder, "..", "core", "panels", `${of("un-votes").digest}.parquet`);
		writeFileSync(lost, "junk");
		await expect(show({ what: "core-un-votes" }, folder)).rejects.toThrow(/cannot be read/);
		expect(await validate.run(context(folder), {})).toMatchObject({ data: { valid: true } });
	});
});

import { claimIdOf, InputError, type Issue, NOUNS, type Noun, nouns } from "@interconnector/engine";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import { codedClaims } from "./coding.ts";
import { flatten } from "./flatten.ts";
import { readWorkbook } from "./read-workbook.ts";
import { nounFields } from "./tables.ts";
import { template, templateFields } from "./template.ts";
import { dossierOf, tie } from "./testing.ts";
import { workbook } from "./workbook.ts";
import { unzip } from "./zip.ts";

const { dossier } = dossierOf([{ says: tie("aze", "tur", 0.8), at: "Part 1, ¶2" }]);
const coder = { source: "source:open", by: "coder:x", recorded: "2025-02-03" };
const header = (noun: Noun) => templateFields(noun).map((field) => field.column);

/** A workbook with rows given by column. */
async function filled(
	sheets: Readonly<Record<string, readonly Readonly<Record<string, string | number | boolean>>[]>>,
	headers?: readonly string[],
): Promise<Uint8Array> {
	return workbook(
		Object.entries(sheets).map(([name, rows]) => {
			const columns = headers ?? header(NOUNS.includes(name as Noun) ? (name as Noun) : "tie");
			return { name, header: columns, widths: columns.map(() => 10), rows: rows.map((row) => columns.map((column) => row[column])) };
		}),
	);
}
const code = async (bytes: Uint8Array, more = {}) => codedClaims(await readWorkbook(bytes, "t.xlsx"), "t.xlsx", { ...coder, ...more }, dossier);
async function issuesOf(work: Promise<unknown>): Promise<readonly Issue[]> {
	const error = await work.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (error instanceof InputError) return error.issues;
	throw error ?? new Error("it was not refused");
}

const event = {
	id: "event:visit",
	title: "A visit; and talks",
	type: "CONSULT",
	cameo: "042",
	at: "2025-05",
	between: "actor:aze; actor:tur",
	domains: "security; trade",
	leaders: "yes",
	locator: "Part 1, ¶3",
	gist: "They met.",
};

describe("a template that was filled", () => {
	test("an empty template has a sheet a noun and instructions, and nothing in it to read", async () => {
		const sheets = await readWorkbook(await template(), "t.xlsx");
		expect(sheets.map((sheet) => sheet.name)).toEqual(["Instructions", ...NOUNS.filter((noun) => nouns[noun].registry !== true), "Lists"]);
		expect(sheets.find((sheet) => sheet.name === "event")?.rows[0]).toEqual(header("event"));
		expect(await issuesOf(code(await template()))).toMatchObject([{ problem: "there is nothing to read" }]);
	});
	test("drop-down lists point at cells that hold what the schema allows", async () => {
		const files = unzip(await template(["tie"]), "t.xlsx");
		const sheet = new TextDecoder().decode(files["xl/worksheets/sheet2.xml"]);
		const range = /<dataValidation type="list"[^>]*sqref="C2:C5000"[^>]*>\s*<formula1>([^<]+)</.exec(sheet);
		expect(header("tie")[1]).toBe("kind");
		const kinds = /sqref="B2:B5000"[^>]*>\s*<formula1>Lists!\$A\$2:\$A\$6</.exec(sheet);
		expect(kinds, range?.[0]).not.toBeNull();
		expect(sheet.indexOf("</sheetData>")).toBeLessThan(sheet.indexOf("<dataValidations"));
		expect(sheet.indexOf("<dataValidations")).toBeLessThan(
			sheet.indexOf("<pageMargins") === -1 ? Number.POSITIVE_INFINITY : sheet.indexOf("<pageMargins"),
		);
		expect(sheet).toMatch(/<col style="\d+"/);
	});
	test("rows become claims with their ids", async () => {
		const { claims, known } = await code(
			await filled({
				event: [event],
				tie: [
					{
						between: "actor:aze;actor:rus",
						kind: "trust",
						polarity: -0.3,
						domains: "security",
						during: "2025",
						locator: "¶4",
						gist: "g",
						stance: "against",
						credibility: 2,
					},
				],
			}),
		);
		expect(known).toBe(0);
		expect(claims).toMatchObject([
			{
				says: { is: "event", between: ["actor:aze", "actor:tur"], leaders: true, cameo: "042", at: "2025-05", title: "A visit; and talks" },
				at: "Part 1, ¶3",
				by: "coder:x",
				recorded: "2025-02-03",
				source: "source:open",
			},
			{ says: { is: "tie", polarity: -0.3 }, stance: "against", credibility: 2 },
		]);
		for (const claim of claims) expect(claim.id).toBe(claimIdOf(claim));
	});
	test("what the dossier has already is told and left out", async () => {
		const row = { ...flatten(tie("aze", "tur", 0.8), nounFields("tie")), locator: "Part 1, ¶2", gist: "g" } as Record<string, string>;
		expect(await code(await filled({ tie: [row] }))).toEqual({ claims: [], known: 1 });
	});
});

describe("everything wrong is reported in one run, by sheet, row and column", () => {
	test("values, columns, sheets, ids", async () => {
		const bytes = await filled({
			event: [event, { ...event, type: "CONSLT", domains: "security; nonsense", between: "actor:aze; actor:trk", at: "2025-02-30" }],
			levr: [],
		});
		const issues = await issuesOf(code(bytes, { source: "source:opn" }));
		expect(issues.map(({ file, line, field }) => [file, line, field])).toEqual([
			["code", undefined, "source"],
			["t.xlsx[event]", 3, "type"],
			["t.xlsx[event]", 3, "at"],
			["t.xlsx[event]", 3, "domains"],
			["t.xlsx[levr]", undefined, "(sheet)"],
		]);
		for (const issue of issues) expect(issue.fix.length).toBeGreaterThan(5);
		expect(await issuesOf(code(await filled({ event: [{ ...event, between: "actor:aze; actor:trk" }] })))).toMatchObject([
			{ line: 2, field: "between", value: '"actor:trk"', problem: "no claim defines this actor" },
		]);
	});
	test("wrong, doubled and missing columns", async () => {
		const issues = await issuesOf(code(await filled({ tie: [{ betwen: "actor:aze; actor:tur", kind: "trust" }] }, ["betwen", "kind", "kind"])));
		expect(issues.filter((issue) => issue.line === 1).map(({ field, problem }) => [field, problem])).toEqual([
			["betwen", "no such column"],
			["kind", "this column is there twice"],
			...["between", "polarity", "domains", "during", "locator", "gist"].map((field) => [field, "this column is missing"]),
		]);
	});
	test("what a spreadsheet changes behind one's back: codes, months, decimals", async () => {
		const sheet = header("event").map((column) => ({
			column,
			value: { ...event, cameo: 42, at: new Date(Date.UTC(2025, 4, 1)) }[column as keyof typeof event] as never,
		}));
		const bytes = await writeXlsx([sheet.map(({ column }) => column), sheet.map(({ value }) => value ?? null)], {
			sheet: "event",
			dateFormat: "yyyy-mm",
		}).toBuffer();
		const issues = await issuesOf(code(bytes));
		expect(issues.map(({ field, problem }) => [field, problem])).toEqual([
			["cameo", expect.stringContaining("drops zeros")],
			["at", expect.stringContaining("perhaps of a month")],
		]);
		const row = { between: "actor:aze; actor:tur", kind: "trust", polarity: "0,5", domains: "trade", during: "2025", locator: "x", gist: "g" };
		expect(await issuesOf(code(await filled({ tie: [row, row] })))).toMatchObject([
			{ line: 2, field: "polarity", value: '"0,5"', fix: "write 0.5" },
			{ line: 3, field: "polarity" },
		]);
	});
	test("two rows that say the same in the same place", async () => {
		expect(await issuesOf(code(await filled({ event: [event, { ...event, gist: "again" }] })))).toMatchObject([
			{ line: 3, problem: expect.stringContaining("row 2") },
		]);
	});
});

describe("workbooks that are too large or no workbooks are refused before they are parsed", () => {
	const refused = (bytes: Uint8Array) => issuesOf(readWorkbook(bytes, "t.xlsx"));
	test("other files, broken archives, bombs", async () => {
		expect(await refused(new TextEncoder().encode("a,b\n"))).toMatchObject([{ problem: expect.stringContaining("zip archive") }]);
		expect(await refused(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject([{ value: "not readable" }]);
		const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(129 * 1024 * 1024) }, { level: 9 });
		expect(bomb.length).toBeLessThan(1024 * 1024);
		expect(await refused(bomb)).toMatchObject([{ value: expect.stringContaining("unfolded") }]);
		// An archive that lies about its sizes unfolds to no more than it said.
		const lying = Uint8Array.from(bomb);
		const view = new DataView(lying.buffer);
		for (let i = 0; i + 46 < lying.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 100, true);
		await expect(refused(lying)).resolves.toHaveLength(1);
	});
	test("many cells, and one cell far away", async () => {
		const sheet = (cells: string) =>
			zipSync({ "xl/worksheets/sheet1.xml": new TextEncoder().encode(`<worksheet><sheetData>${cells}</sheetData></worksheet>`) });
		expect(await refused(sheet('<c r="A1"/>'.repeat(200_001)))).toMatchObject([{ value: "200001 cells" }]);
		expect(await refused(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toMatchObject([
			{ problem: expect.stringContaining("far away") },
		]);
	});
});

import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { InputError, PLOVER_TYPES } from "@interconnector/engine";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { gdelt } from "./gdelt.ts";
import { imported, rowsOf, sharedData, sum } from "./testing.ts";

const schema = sharedData("gdelt-schema/GDELT_2.0_Events_Column_Labels_Header_Row_Sep2016.csv.gz");

/** What GDELT calls the cells that are read. */
const GDELT_CELLS = {
	...{ id: "GLOBALEVENTID", date: "SQLDATE", sourceCode: "Actor1Code", source: "Actor1CountryCode" },
	...{ targetCode: "Actor2Code", target: "Actor2CountryCode", code: "EventCode" },
} as const;

/** A GDELT row: cells by the number of the column, the rest empty. */
const gdeltRow = (cells: Readonly<Record<number, string>>, width = 61) => Array.from({ length: width }, (_, at) => cells[at] ?? "").join("\t");
const GOOD = { 0: "410001", 1: "20150218", 5: "AZEGOV", 7: "AZE", 15: "ARM", 17: "ARM", 25: "1", 26: "0231", 30: "3.4" } as const;

const POLECAT_HEADER = [
	...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name", "Actor Country", "Actor COW"],
	...["Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient Name", "Recipient Country"],
	...["Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID"],
	...["Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type", "Source"],
	...["Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version"],
];
const polecatRow = (cells: Readonly<Record<string, string>>) => POLECAT_HEADER.map((name) => cells[name] ?? "None").join("\t");
const polecatFile = (...rows: readonly Readonly<Record<string, string>>[]) => [POLECAT_HEADER.join("\t"), ...rows.map(polecatRow)].join("\n");

test.skipIf(!schema)("every cell of GDELT 2.0 is read at its documented place", () => {
	const names = gunzipSync(readFileSync(schema?.[0] ?? ""))
		.toString("utf8")
		.split("\n")
		.map((line) => /^([A-Za-z0-9_]+),(?:INTEGER|STRING|FLOAT),/.exec(line)?.[1])
		.filter((name) => name !== undefined);
	expect(names).toHaveLength(61);
	const places = Object.fromEntries(Object.entries(GDELT_CELLS).map(([cell, name]) => [cell, names.indexOf(name)]));
	expect(gdelt.files[0]?.columns).toEqual(places);
});

test("GDELT: quotes are letters, geography may be empty or foreign, a short row is counted, packing does not matter", async () => {
	const rows = [
		gdeltRow({ ...GOOD, 6: '"PRESIDENT', 60: "https://example.org/?q=\"a\",'b'" }),
		gdeltRow({ ...GOOD, 0: "410002", 36: "Bakı, Azərbaycan", 52: "São Tomé" }),
		`${gdeltRow({ ...GOOD, 0: "410003" })
			.split("\t")
			.slice(0, 50)
			.join("\t")}`,
		gdeltRow({ ...GOOD, 0: "410004", 26: "---" }),
		gdeltRow({ ...GOOD, 0: "410005", 1: "2015021" }),
	];
	const text = `${rows.join("\r\n")}\r\n`;
	const plain = await imported("gdelt", { "a.export.CSV": text });
	expect(plain.report).toMatchObject({ read: 5, kept: 2, malformed: 3 });
	expect(plain.report.examples.map(({ line, field, value }) => [line, field, value])).toEqual([
		[3, "", "50 cells"],
		[4, "code", "---"],
		[5, "date", "2015021"],
	]);
	for (const packed of [gzipSync(text), zipSync({ "a.export.CSV": new TextEncoder().encode(text) })])
		expect((await imported("gdelt", { "a.export.CSV.zip": packed })).panels[0]?.digest).toBe(plain.panels[0]?.digest);
	// A first row without its tabs does not hide what the file is.
	const broken = await imported("gdelt", { "a.CSV": `${rows[0]?.replaceAll("\t", " ")}\n${text}` });
	expect(broken.report).toMatchObject({ read: 6, kept: 2, malformed: 4 });
	expect(broken.panels[0]?.digest).toBe(plain.panels[0]?.digest);
});

test("GDELT 1.0: files of 58 and 57 columns have the same cells at the same places", async () => {
	for (const width of [57, 58]) {
		const { report, panels } = await imported("gdelt", { "20130401.export.CSV": gdeltRow(GOOD, width) });
		expect(report).toMatchObject({ read: 1, kept: 1 });
		expect(rowsOf(panels[0]?.panel)).toMatchObject([{ source: "actor:aze", target: "actor:arm", year: 2015, events: 1, own: 1 }]);
	}
});

test("GDELT: only a state or its government is the state as such", async () => {
	const codes = ["AZE", "AZEGOV", "AZEMIL", "AZEGOVMIL", "AZEKUR", "AZEMOS", "NGOAZE", "AZECOP"];
	const rows = codes.map((code, i) => gdeltRow({ ...GOOD, 0: `${i}`, 5: code }));
	const { panels } = await imported("gdelt", { "a.CSV": rows.join("\n") });
	expect(rowsOf(panels[0]?.panel)).toMatchObject([{ events: 8, own: 2 }]);
});

test("POLECAT: the forty columns of a real file; several states on a side count once for each pair", async () => {
	const event = {
		"Event Date": "2023-09-19",
		"Event Type": "ASSAULT",
		Intensity: "-9.5",
		"Primary Actor Sector": "MIL",
		"Primary Recipient Sector": "GOV",
	};
	const { panels, report } = await imported("polecat", {
		"week.txt": polecatFile(
			{ ...event, "Event ID": "1_1", "Actor COW": "373; 640", "Recipient COW": "371" },
			{ ...event, "Event ID": "1_2", "Actor COW": "373; 373", "Recipient COW": "371" },
			{ ...event, "Event ID": "1_3", "Actor COW": "373; 371", "Recipient COW": "371; 373; 998" },
			{ ...event, "Event ID": "1_4", "Actor COW": "373; 998", "Recipient COW": "373" },
			{ ...event, "Event ID": "1_5", "Actor COW": "373; None", "Recipient COW": "None" },
			{ ...event, "Event ID": "1_6", "Actor COW": "373; x", "Recipient COW": "371" },
		),
	});
	expect(report).toMatchObject({ read: 6, kept: 3, malformed: 1 });
	expect(report.leftOut).toEqual({ "several states on a side, and no pair of two of them": 1, "no state is named on one side": 1 });
	expect(report.cells).toMatchObject({
		"pairs beyond the first, of events with several states on a side": 2,
		"codes of no state among several on a side, left out of the event": 1,
	});
	expect(
		rowsOf(panels[0]?.panel)
			.map(({ source, target, events }) => `${source} ${target} ${events}`)
			.sort(),
	).toEqual(["actor:arm actor:aze 1", "actor:aze actor:arm 3", "actor:tur actor:arm 1"]);
});

/** Lines in which good rows stand among broken ones. */
const linesOf = (good: fc.Arbitrary<string>) =>
	fc.array(
		fc.oneof(
			{ weight: 4, arbitrary: good },
			{
				weight: 1,
				arbitrary: fc.tuple(good, fc.nat(400), fc.string({ maxLength: 5 })).map(([row, at, noise]) => row.slice(0, at) + noise + row.slice(at)),
			},
			{ weight: 1, arbitrary: fc.tuple(good, fc.nat(400)).map(([row, at]) => row.slice(0, at)) },
			{ weight: 1, arbitrary: fc.string({ maxLength: 60, unit: "binary" }) },
		),
		{ minLength: 1, maxLength: 30 },
	);
const packings = [(text: string) => text, (text: string) => gzipSync(text), (text: string) => zipSync({ a: new TextEncoder().encode(text) })];

/** Import a text however it is packed: a refusal in words, or every row that is no blank line kept or counted. */
async function accounted(
	dataset: string,
	head: readonly string[],
	lines: readonly string[],
	pack: (text: string) => string | Uint8Array,
): Promise<void> {
	const rows = lines.map((line) => line.replaceAll(/[\r\n\0]/g, " "));
	try {
		const { panels, report } = await imported(dataset, { "a.txt": pack([...head, ...rows].join("\n")) });
		expect(report.read).toBe(rows.filter((row) => row.replace(/^\ufeff/, "") !== "").length);
		const { kept, duplicate, malformed, unknown, outside, territory, aggregate, leftOut } = report;
		expect(kept + duplicate + malformed + [unknown, outside, territory, aggregate, leftOut].reduce((all, one) => all + sum(one), 0)).toBe(
			report.read,
		);
		const counted = rowsOf(panels[0]?.panel).reduce((all, row) => all + Number(row.events), 0);
		expect(counted).toBe(kept + (report.cells["pairs beyond the first, of events with several states on a side"] ?? 0));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
	}
}

test("GDELT: whatever the rows are, none is lost and nothing falls over", async () => {
	const good = fc
		.record({
			0: fc.nat(5000).map(String),
			1: fc.constantFrom("20150218", "20150230", "20230919", "", "00000000"),
			5: fc.constantFrom("AZE", "AZEGOV", "REB", ""),
			7: fc.constantFrom("AZE", "ROM", "EUR", "QQQ", ""),
			17: fc.constantFrom("ARM", "AZE", "TUR", "NMR", ""),
			26: fc.constantFrom("0231", "190", "04", "9999", ""),
		})
		.map((cells) => gdeltRow(cells));
	await fc.assert(
		fc.asyncProperty(linesOf(good), fc.constantFrom(...packings), (lines, pack) => accounted("gdelt", [], [gdeltRow(GOOD), ...lines], pack)),
		{ numRuns: 150 },
	);
}, 60_000);

test("POLECAT: whatever the rows are, none is lost and nothing falls over", async () => {
	const cow = fc.constantFrom("373", "371", "373; 640", "371; 371", "None", "", "998", "0", "373.0");
	const good = fc
		.record({
			"Event ID": fc.nat(5000).map(String),
			"Event Date": fc.constantFrom("2023-09-19", "2023-02-30", "None"),
			"Event Type": fc.constantFrom(...PLOVER_TYPES, "assault", "WISH"),
			Intensity: fc.constantFrom("-9.5", "", "None", "1e400"),
			"Actor COW": cow,
			"Recipient COW": cow,
		})
		.map(polecatRow);
	await fc.assert(
		fc.asyncProperty(linesOf(good), fc.constantFrom(...packings), (lines, pack) => accounted("polecat", [POLECAT_HEADER.join("\t")], lines, pack)),
		{ numRuns: 150 },
	);
}, 60_000);

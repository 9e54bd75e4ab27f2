import { gzipSync } from "node:zlib";
import { InputError } from "@interconnector/engine";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { imported, rowsOf } from "./testing.ts";

const GOOD = "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente\n2,20,1990,1,0,1,1\n2,200,1990,1,0,0,1\n";
const good = (text: string | Uint8Array, name = "a.csv") => imported("cow-alliances", { [name]: text });

/** What a refused import says. */
async function refusal(dataset: string, files: Record<string, string | Uint8Array>): Promise<string> {
	try {
		await imported(dataset, files);
	} catch (error) {
		if (error instanceof InputError) return error.message;
		throw error;
	}
	throw new Error("it was not refused");
}

test("line ends, byte order marks, semicolons, quotes, gzip and zip make no difference to what is read", async () => {
	const { digest } = (await good(GOOD)).panels[0] ?? {};
	const same = [
		GOOD.replaceAll("\n", "\r\n"),
		`\ufeff${GOOD}`,
		GOOD.replaceAll(",", ";"),
		GOOD.replaceAll(",", "\t"),
		GOOD.replaceAll(/[^,\n]+/g, '"$&"'),
		GOOD.trimEnd(),
		GOOD.replaceAll("\n", "\n\n"),
		GOOD.toUpperCase(),
		gzipSync(GOOD),
		zipSync({ "a.csv": new TextEncoder().encode(GOOD) }),
	];
	for (const text of same) expect((await good(text)).panels[0]?.digest).toBe(digest);
});

test("a file that is of no use is refused with a reason", async () => {
	expect(await refusal("cow-alliances", { "a.csv": "" })).toMatch(/the file is empty/);
	expect(await refusal("cow-alliances", { "a.csv": gzipSync("") })).toMatch(/the file is empty/);
	expect(await refusal("cow-alliances", { "a.csv": GOOD.split("\n")[0] as string })).toMatch(/no row could be kept/);
	expect(await refusal("cow-alliances", { "a.csv": GOOD.replace("cow_nonagg", "pact") })).toMatch(/lacks cow_nonagg or nonagg/);
	expect(await refusal("cow-alliances", { "a.csv": "name,size\na,1\n" })).toMatch(/no file of this dataset looks like this; it should be/);
	expect(await refusal("cow-alliances", { "a.csv": Uint8Array.from({ length: 5000 }, (_, i) => (i * 89) % 256) })).toMatch(/binary bytes/);
	expect(await refusal("cow-alliances", { "a.csv": Buffer.from(`\ufeff${GOOD}`, "utf16le") })).toMatch(/UTF-16/);
	expect(await refusal("cow-alliances", { "a.csv.gz": gzipSync(GOOD.repeat(500)).subarray(0, 60) })).toMatch(/cut off or damaged/);
	expect(await refusal("cow-alliances", { "a.zip": zipSync({ "a.csv": new TextEncoder().encode(GOOD) }).subarray(0, 50) })).toMatch(
		/cut off or damaged/,
	);
	expect(await refusal("cow-alliances", { "a.csv": `${GOOD}"2,20,1991,1,0,1,1\n2,20,1992,1,0,1,1\n` })).toMatch(/a quote is opened and not closed/);
	expect(await refusal("icews18", { "train.txt": "0\t0\t1\t0\n" })).toMatch(/relation2id.*was given[\s\S]*entity2id.*was given/);
});

test("malformed rows are counted and shown with file, line, field and value; the rest is kept", async () => {
	const { panels, report } = await good(
		`${GOOD}2,20,19x1,1,0,1,1\n2,20,1992,1,0\n2,20,1993,7,0,1,1\n2,2,1994,1,0,0,0\n,20,1995,1,0,0,0\n2,"20\n",1996,1,0,0,0\n2,20,x,1,0,0,0`,
	);
	expect(report).toMatchObject({ read: 9, kept: 3, malformed: 6 });
	expect(report.examples).toEqual([
		{ file: "a.csv", line: 4, field: "year", value: "19x1", problem: "not a number" },
		{ file: "a.csv", line: 5, field: "", value: "5 cells", problem: "the header has 7" },
		{ file: "a.csv", line: 6, field: "cow_defense", value: "7", problem: "neither 1 nor 0" },
		{ file: "a.csv", line: 7, field: "ccode2", value: "2", problem: "a state with itself" },
		{ file: "a.csv", line: 8, field: "ccode1", value: "", problem: "missing" },
		{ file: "a.csv", line: 11, field: "year", value: "x", problem: "not a number" },
	]);
	expect(rowsOf(panels[0]?.panel).map((row) => row.year)).toEqual([1990, 1990, 1996]);
});

test("duplicates, rows that contradict an earlier one, unknown codes and codes out of their time are told apart", async () => {
	const { report } = await good(`${GOOD}2,20,1990,1,0,1,1\n2,20,1990,0,0,1,1\n2,998,1990,1,0,0,0\n2,265,1995,1,0,0,0\n`);
	expect(report).toMatchObject({ read: 6, kept: 2, duplicate: 1, malformed: 0, unknown: { "cow 998": 1 }, outside: { "cow 265": 1 } });
	expect(Object.values(report.leftOut)).toEqual([1]);
});

test("an empty cell is not known, never nought", async () => {
	const { panels } = await good(GOOD.replace("2,20,1990,1,0,1,1", "2,20,1990,1,,NA,1"));
	expect(rowsOf(panels[0]?.panel)[0]).toMatchObject({ defence: 1, neutrality: null, nonaggression: null, entente: 1 });
});

test("a row that stands across two pieces of the file is read whole", async () => {
	const rows = Array.from({ length: 120_000 }, (_, i) => `2,${20 + (i % 2) * 180},${1900 + (i % 100)},1,0,1,1`);
	const { report } = await good(`${GOOD.split("\n")[0]}\n${rows.join("\n")}\n`);
	expect(report).toMatchObject({ read: 120_000, malformed: 0 });
});

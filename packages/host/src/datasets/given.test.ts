import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { importGiven, withTables } from "./given.ts";
import { datasetNamed } from "./index.ts";
import { resolvers } from "./resolvers.ts";
import { filesOf, rowsOf } from "./testing.ts";

const read = (dataset: string, content: string | Uint8Array) => importGiven(datasetNamed(dataset), filesOf({ "a.csv": content }), { resolvers });
const GOOD = "ccode1,ccode2,year,cow_defense,cow_neutral,cow_nonagg,cow_entente\n2,20,1990,1,0,1,1\n";

test("a plain table is read where it lies; gzip, zip and byte order marks stay the reader's own business", async () => {
	const paths = filesOf({ "a.csv": GOOD, "b.gz": gzipSync(GOOD), "c.zip": zipSync({ "c.csv": Buffer.from(GOOD) }), "d.csv": `\ufeff${GOOD}` });
	expect(await withTables(paths, { mend: true }, async (tables) => tables)).toEqual(paths);
	await expect(importGiven(datasetNamed("cow-alliances"), ["no-such-file.csv"], { resolvers })).rejects.toThrow(/no-such-file.csv/);
	await expect(read("cow-alliances", "")).rejects.toThrow(/the file is empty/);
});

test("a column name with the delimiter in it is cleared of it, and the rest stays byte for byte", async () => {
	const bytes = Buffer.concat([
		Buffer.from(GOOD.replace("\n", ',"note, if any"\n').replace(",1,1\n", ",1,1,Cura")),
		Buffer.from([0xe7, 0x61, 0x6f, 0x0a]),
	]);
	const { panels, report, files } = await read("cow-alliances", bytes);
	expect(report).toMatchObject({ read: 1, kept: 1, malformed: 0 });
	expect(files[0]).toMatchObject({ name: "a.csv", bytes: bytes.length });
	expect(rowsOf(panels[0]?.panel)[0]).toMatchObject({ defence: 1, neutrality: 0 });
});

test("what was laid out is gone afterwards, also when the import is refused", async () => {
	const paths = filesOf({ "a.geojson": gzipSync('{"type":"FeatureCollection","features":[{"properties":{"a,b":1},"geometry":null}]}') });
	const seen: string[] = [];
	await withTables(paths, { mend: true }, async ([table]) => seen.push(table as string));
	const refused = withTables(paths, { mend: true }, async ([table]) => {
		seen.push(table as string);
		throw new Error("refused");
	});
	await expect(refused).rejects.toThrow("refused");
	expect(seen.map((path) => [path.endsWith("a.geojson"), existsSync(path)])).toEqual([
		[true, false],
		[true, false],
	]);
});

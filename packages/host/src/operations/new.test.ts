import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEngine, InputError } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { filesOf } from "../datasets/testing.ts";
import { readFolders } from "../store/read.ts";
import { newDossier } from "./new.ts";

const FILES = {
	"rivalries.csv": "tssr_id,rivalry,ccode1,ccode2,start,end\n1,Russia-Ukraine,365,369,2014,2020\n2,Russia-United States 2,365,2,2007,2020\n",
	"borders.csv": "ccode1,ccode2,conttype,stdate,enddate\n365,705,1,1991-12-26,2016-12-01\n705,365,1,1991-12-26,2016-12-01\n",
	"notes.csv": "what,else\n1,2\n",
};
const fresh = () => join(mkdtempSync(join(tmpdir(), "new-")), "dossier");

async function make(input: Record<string, unknown>) {
	return newDossier.run({ dossier: undefined, log: () => undefined, stop: new AbortController().signal }, newDossier.input.parse(input));
}
const refusal = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => new Error("it was not refused"),
		(refused) => refused,
	);
	if (!(error instanceof InputError)) throw error;
	return error.issues.map(({ field, problem, fix }) => `${field}: ${problem}; ${fix}`).join("\n");
};

describe("new from datasets", () => {
	test("files are known by their headers; what was used, what was missing and every ground is told", async () => {
		const folder = fresh();
		await make({ folder, focal: "actor:kaz", from: [join(filesOf(FILES)[0] as string, "..")], title: "A try" });
		const { head, sources, claims } = createEngine().open(readFolders(folder));
		expect(head).toMatchObject({ title: "A try", focal: "actor:kaz", asOf: "2020-12-31", stance: "un" });
		expect(head.levels).toMatchObject({ neighbourhood: ["actor:rus"], regional: ["actor:ukr"] });
		expect(head.grounds?.levels?.regional).toEqual({ "actor:ukr": "strategic rival of Russia" });
		expect(head.rivals).toMatchObject([
			{ between: ["actor:rus", "actor:ukr"], weight: 1, during: "2014/.." },
			{ between: ["actor:rus", "actor:usa"] },
		]);
		expect([...sources.keys()]).toEqual(["source:network-cow-contiguity", "source:network-states", "source:network-tss-rivalries"]);
		expect(claims.filter(({ says }) => says.is === "contiguity")).toHaveLength(1);
		const readme = readFileSync(join(folder, "README.md"), "utf8");
		for (const told of ["no file of atop was given", "notes.csv", "Ukraine: strategic rival of Russia", "Levels without distances"])
			expect(readme).toContain(told);
	});
	test("a day before the end cuts every dataset there", async () => {
		const folder = fresh();
		await make({ folder, focal: "actor:kaz", from: filesOf(FILES).slice(0, 2), asOf: "2013-06" });
		const { head } = createEngine().open(readFolders(folder));
		expect(head.levels.regional).toEqual([]);
		expect(head.rivals).toMatchObject([{ between: ["actor:rus", "actor:usa"], during: "2007/.." }]);
		expect(await refusal(make({ folder: fresh(), focal: "actor:kaz", from: filesOf(FILES).slice(0, 2), asOf: "1900" }))).toContain(
			"asOf: none of the datasets",
		);
	});
	test("a file that is no dataset, a state that is none and a missing focal state are refused with what to do", async () => {
		const [rivalries, , notes] = filesOf(FILES) as [string, string, string];
		expect(await refusal(make({ folder: "KAZ", from: [notes] }))).toContain("name files of these datasets");
		expect(await refusal(make({ folder: "Kazzakhstan", from: [rivalries] }))).toContain("did you mean Kazakhstan?");
		expect(await refusal(make({ folder: fresh(), asOf: "2020" }))).toContain("focal: needed");
		expect(await refusal(make({ folder: fresh(), focal: "actor:kaz" }))).toContain("asOf: needed");
		expect(await refusal(make({ folder: fresh(), focal: "actor:kaz", from: ["nowhere"] }))).toContain("no file or folder is there");
	});
});

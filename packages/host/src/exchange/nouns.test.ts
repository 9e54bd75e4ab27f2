import { canonicalJson, claimIdOf, type Fact, NOUNS, type Noun, nouns, OPERATIONS, refsOf } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { codedClaims } from "./coding.ts";
import { dataPackage } from "./datapackage.ts";
import { flatten } from "./flatten.ts";
import { graphOf } from "./graph.ts";
import { importDataPackage } from "./import-datapackage.ts";
import { permit } from "./permit.ts";
import { readWorkbook } from "./read-workbook.ts";
import { stixBundle } from "./stix/bundle.ts";
import { nounFields } from "./tables.ts";
import { template, templateFields } from "./template.ts";
import { dossierOf, type Said } from "./testing.ts";
import { workbook } from "./workbook.ts";

const example = (noun: Noun) => nouns[noun].example as Fact;
const examples = NOUNS.map(example);

/** Things that the examples point at and none of them names. */
function missing(): Fact[] {
	const named = new Set(["actor:aze", "actor:tur", "actor:rus", "actor:usa", ...examples.flatMap((fact) => ("id" in fact ? [fact.id] : []))]);
	const wanted = new Set(examples.flatMap((fact) => refsOf(fact).map(({ id }) => id)));
	return [...wanted]
		.filter((id) => !named.has(id))
		.map((id) => ({ ...nouns[id.split(":")[0] as "actor"].example, id }) as Fact)
		.map((fact) => (fact.is === "actor" ? { is: "actor", id: fact.id, name: fact.id, kind: "organisation" } : fact));
}
const said: Said[] = [...missing(), ...examples.filter((fact) => !("id" in fact && fact.id === "actor:aze"))].map((says) => ({ says }));
const { engine, dossier } = dossierOf(said);
const sorted = (things: readonly unknown[]) => things.map(canonicalJson).sort();

test("one fact of every noun makes a dossier, and one that points nowhere does not", () => {
	expect(new Set(dossier.claims.map((claim) => claim.says.is))).toEqual(new Set(NOUNS));
	const nowhere = { ...nouns.position.example, issue: "issue:nowhere" } as Fact;
	expect(() => dossierOf([{ says: nowhere }])).toThrow(/no claim defines this issue/);
});

test("a position is one that its issue allows", () => {
	const { low: _, high: _high, ...rest } = nouns.issue.example;
	const choice: Fact = { ...rest, options: ["alone", "with-others"] };
	const opened = (position: object) =>
		dossierOf([{ says: choice }, { says: JSON.parse(JSON.stringify({ ...nouns.position.example, ...position })) as Fact }]);
	expect(() => opened({ placement: undefined, option: "alone" })).not.toThrow();
	expect(() => opened({ placement: undefined, option: "with-other" })).toThrow(/no such option; did you mean with-others/);
	expect(() => opened({})).toThrow(/a choice of options and no line/);
});

test("they leave as a data package and come back with the same ids", () => {
	const back = importDataPackage(dataPackage(permit(dossier), "t").files);
	expect(sorted(back.claims)).toEqual(sorted(dossier.history));
	for (const claim of back.claims) expect(claimIdOf(claim)).toBe(claim.id);
});

describe("in a coding workbook", () => {
	test.each(NOUNS)("%s", async (noun) => {
		const columns = templateFields(noun).map((field) => field.column);
		expect(new Set(columns).size, `two columns of ${noun} share a name`).toBe(columns.length);
		const row: Record<string, unknown> = { ...flatten(example(noun), nounFields(noun)), locator: "Part 9, ¶9", gist: "g" };
		const sheet = { name: noun, header: columns, widths: columns.map(() => 9), rows: [columns.map((column) => row[column] as string | undefined)] };
		const sheets = await readWorkbook(await workbook([sheet]), "t.xlsx");
		const coded = codedClaims(sheets, "t.xlsx", { source: "source:open", by: "coder:x", recorded: "2025-02-03" }, dossier);
		expect(coded.claims[0]?.says).toEqual(example(noun));
	});
	test("the template has a sheet for each noun that is asked for", async () => {
		const sheets = await readWorkbook(await template(["issue", "position", "decision-unit"]), "t.xlsx");
		expect(sheets.map((sheet) => sheet.name)).toEqual(["Instructions", "issue", "position", "decision-unit", "Lists"]);
	});
});

test("in STIX what joins two actors is a relationship, and every claim a note", () => {
	const { objects } = JSON.parse(stixBundle(permit(dossier)).text) as { objects: { type: string; labels?: string[] }[] };
	const labels = (type: string) => new Set(objects.filter((object) => object.type === type).flatMap((object) => object.labels ?? []));
	for (const noun of ["guarantee", "treatment", "accession", "conduit", "mediation", "risk"]) expect(labels("relationship")).toContain(noun);
	for (const noun of NOUNS) expect(labels("note")).toContain(noun);
});

test("nouns without a signal add no tie to the network and move none", () => {
	const edges = (facts: readonly Said[]) => {
		const one = dossierOf(facts);
		return graphOf(one.engine, permit(one.dossier)).edges.map(({ id, attributes }) => [id, attributes.affinity, attributes.evidence]);
	};
	const loud = said.filter(({ says }) => "signal" in nouns[says.is] || says.is === "actor" || says.is === "place");
	expect(edges(loud).length).toBeGreaterThan(0);
	expect(edges(said)).toEqual(edges(loud));
});

test("claims finds each by its noun, and why explains it", () => {
	const run = (id: string, input: object) =>
		JSON.stringify(OPERATIONS.find((one) => one.id === id)?.run({ engine, dossier }, input as never, {} as never));
	for (const noun of NOUNS) {
		const claim = dossier.claims.find((one) => one.says.is === noun);
		expect(run("claims", { noun, registry: false }), noun).toContain(claim?.id);
		expect(run("why", { address: claim?.id }), noun).toContain(claim?.gist);
	}
});

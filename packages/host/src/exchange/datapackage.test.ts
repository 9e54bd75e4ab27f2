import { join } from "node:path";
import { canonicalJson, claimIdOf, type Fact, NOUNS, type Source } from "@interconnector/engine";
import { expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { dataPackage } from "./datapackage.ts";
import { importDataPackage } from "./import-datapackage.ts";
import { permit } from "./permit.ts";
import { claimFields, nounFields } from "./tables.ts";
import { dossierOf, type Said, tie } from "./testing.ts";
import { unzip, zip } from "./zip.ts";

const shipped = openDossier(join(projectRoot(), "dossiers", "azerbaijan")).dossier;
const sorted = (things: readonly unknown[]) => things.map(canonicalJson).sort();

interface Description {
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly bytes: number;
		readonly schema: {
			readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
			readonly primaryKey?: readonly string[];
			readonly foreignKeys?: readonly {
				readonly fields: readonly string[];
				readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
			}[];
		};
	}[];
	readonly licenses: readonly { readonly name: string; readonly title: string }[];
}
const described = (files: Readonly<Record<string, Uint8Array>>) => JSON.parse(new TextDecoder().decode(files["datapackage.json"])) as Description;

test("the shipped dossier goes out and comes back with the same claims and ids", () => {
	const { files } = dataPackage(permit(shipped), "azerbaijan");
	const back = importDataPackage(unzip(zip(files), "azerbaijan.zip"));
	expect(sorted(back.claims)).toEqual(sorted(shipped.history));
	expect(sorted(back.sources)).toEqual(sorted([...shipped.sources.values()]));
	for (const claim of back.claims) expect(claimIdOf(claim)).toBe(claim.id);
});

test("texts that look like formulas, numbers, lists or nothing come back as they were", () => {
	const odd: Fact[] = [
		{ is: "format", id: "format:x", title: '=HYPERLINK("x")', during: "2020/..", status: "active", purposes: [], initiators: [] },
		{
			is: "format",
			id: "format:y",
			title: "-y; \\ z",
			during: "2020",
			status: "ended",
			purposes: [
				{ kind: "open", what: "a; b\n" },
				{ kind: "problem", what: " c " },
			],
		},
		{ is: "actor", id: "actor:odd", name: "'@odd", kind: "state", lang: "", aliases: ["", "; ", "\\", "[]", " x "] },
		{ is: "indicator", of: "actor:aze", what: "share", value: "5", unit: "%", at: "2025" },
		{ is: "indicator", of: "actor:aze", what: "share, other", value: '"5', unit: "%", at: "2025" },
		{ is: "indicator", of: "actor:aze", what: "span", value: { low: -1e21, high: 5 }, unit: "%", at: "2025" },
		{ is: "indicator", of: "actor:aze", what: "number", value: -0.1, unit: "%", at: "2025" },
	];
	const said: Said[] = odd.map((says) => ({ says, gist: '+1, "quoted"\r\nand a second line', credence: 0.25, credibility: 2 }));
	const against: Said = { says: tie("aze", "tur", 1), stance: "against" };
	const { dossier } = dossierOf([...said, against]);
	expect(sorted(importDataPackage(dataPackage(permit(dossier), "t").files).claims)).toEqual(sorted(dossier.history));
});

test("a cell that was changed is noticed by the id of its claim", () => {
	const { files } = dataPackage(permit(dossierOf([{ says: tie("aze", "tur", 0.5) }]).dossier), "t");
	const changed = { ...files, "tie.csv": new TextEncoder().encode(new TextDecoder().decode(files["tie.csv"]).replace("0.5", "0.9")) };
	expect(() => importDataPackage(changed)).toThrow(/does not match what the claim says/);
});

test("every file is described, every key leads somewhere, every licence is listed", () => {
	const { files } = dataPackage(permit(shipped), "azerbaijan");
	const { resources, licenses } = described(files);
	expect(Object.keys(files).sort()).toEqual(["datapackage.json", ...resources.map((one) => one.path)].sort());
	for (const { name, path, bytes, schema } of resources) {
		const header = new TextDecoder().decode(files[path]).split("\r\n")[0];
		expect(header).toBe(schema.fields.map((field) => field.name).join(","));
		expect(files[path]?.length).toBe(bytes);
		for (const key of schema.foreignKeys ?? []) {
			const target = resources.find((one) => one.name === (key.reference.resource ?? name));
			expect(schema.fields.map((field) => field.name)).toContain(key.fields[0]);
			expect(target?.schema.primaryKey).toEqual(key.reference.fields);
		}
	}
	for (const source of shipped.sources.values() as Iterable<Source>)
		expect(licenses.map((one) => one.title)).toContain(source.licence ?? "not stated");
	for (const { name } of licenses) expect(name).toMatch(/^[-a-zA-Z0-9._]+$/);
});

test("every column says what it means (else: describe the field on its schema, or in meanings.ts)", () => {
	const silent = [
		...NOUNS.flatMap((noun) => nounFields(noun).map((field) => ({ noun: noun as string, field }))),
		...claimFields().map((field) => ({ noun: "claim", field })),
	]
		.filter(({ field }) => field.description === field.column)
		.map(({ noun, field }) => `${noun}.${field.column}`);
	expect(silent).toEqual([]);
});

import { join } from "node:path";
import type { Fact } from "@interconnector/engine";
import { expect, test } from "vitest";
import { projectRoot } from "../../root.ts";
import { openDossier } from "../../store/read.ts";
import { permit } from "../permit.ts";
import { dossierOf, tie } from "../testing.ts";
import { stixBundle } from "./bundle.ts";
import { uuidV5 } from "./id.ts";

type Any = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };
const objectsOf = (text: string) => (JSON.parse(text) as { readonly objects: readonly Any[] }).objects;
const shipped = permit(openDossier(join(projectRoot(), "dossiers", "azerbaijan")).dossier);
const { text } = stixBundle(shipped);
const objects = objectsOf(text);

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** STIX 2.1, chapters 3 to 7: what every object of a type must have beside type, spec_version, id, created. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
	identity: ["modified", "name", "identity_class"],
	location: ["modified"],
	incident: ["modified", "name"],
	note: ["modified", "content", "object_refs"],
	opinion: ["modified", "opinion", "object_refs"],
	relationship: ["modified", "relationship_type", "source_ref", "target_ref"],
	"extension-definition": ["modified", "created_by_ref", "name", "schema", "version", "extension_types"],
	"marking-definition": ["name", "extensions"],
};
/** Properties that the specification names for these types; anything else must stand in an extension. */
const COMMON = [
	"type",
	"spec_version",
	"id",
	"created_by_ref",
	"created",
	"modified",
	"labels",
	"confidence",
	"lang",
	"external_references",
	"object_marking_refs",
	"extensions",
];
const OWN: Readonly<Record<string, readonly string[]>> = {
	identity: ["name", "description", "identity_class", "sectors"],
	location: ["name", "description", "latitude", "longitude", "country", "city"],
	incident: ["name", "description"],
	note: ["abstract", "content", "authors", "object_refs"],
	opinion: ["explanation", "authors", "opinion", "object_refs"],
	relationship: ["relationship_type", "description", "source_ref", "target_ref", "start_time", "stop_time"],
	"extension-definition": ["name", "description", "schema", "version", "extension_types"],
	"marking-definition": ["name"],
};

test("UUIDs of version 5 are those of RFC 4122", () => {
	// The example that Python's and many other libraries print: python.org in the namespace of domain names.
	expect(uuidV5("python.org", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe("886313e1-3b8a-5372-9b90-0c9aee199e5d");
});

test("every object has what its type must have, and nothing that the type does not know", () => {
	expect((JSON.parse(text) as Any).id).toMatch(new RegExp(`^bundle--${UUID}$`));
	for (const object of objects) {
		expect(object.id).toMatch(new RegExp(`^${object.type}--${UUID}$`));
		for (const property of ["spec_version", "created", ...(REQUIRED[object.type] ?? ["(unknown type)"])])
			expect(object, `${object.id} ${property}`).toHaveProperty(property);
		for (const property of Object.keys(object)) expect([...COMMON, ...(OWN[object.type] ?? [])], object.type).toContain(property);
		for (const value of Object.values(object)) expect(Array.isArray(value) ? value.length : 1).toBeGreaterThan(0);
		expect(object.spec_version).toBe("2.1");
	}
	expect(new Set(objects.map((object) => object.id)).size).toBe(objects.length);
});

/** Every value in an object, with the fields that lead to it. */
function* valuesOf(value: unknown, path = ""): Generator<readonly [path: string, value: unknown]> {
	yield [path, value];
	if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) yield* valuesOf(inner, `${path}/${key}`);
}

test("nothing is null and no list is empty, in extensions too: what a source says is empty is named beside the fact", () => {
	const wrong = objects.flatMap((object) =>
		[...valuesOf(object)].flatMap(([path, value]) => (value === null || (Array.isArray(value) && value.length === 0) ? [`${object.id}${path}`] : [])),
	);
	expect(wrong).toEqual([]);
	const agreement = {
		is: "agreement",
		id: "agreement:aze-tur-a",
		title: "A text",
		between: ["actor:aze", "actor:tur"],
		rung: 2,
		status: "signed",
		during: "2025/..",
		domains: ["trade"],
		answers: [],
	} as const;
	const [extension] = objectsOf(stixBundle(permit(dossierOf([{ says: agreement as unknown as Fact }]).dossier, true)).text)
		.filter((object) => object.type === "relationship")
		.flatMap((object) => Object.values((object.extensions as object | undefined) ?? {}) as Any[]);
	const { answers: _, ...rest } = agreement;
	expect(extension).toMatchObject({ says: rest, none: ["answers"] });
	expect(extension?.says).not.toHaveProperty("answers");
});

test("times are UTC to the millisecond and in order; confidence is 0 to 100; locations say where", () => {
	for (const object of objects) {
		for (const property of ["created", "modified", "start_time", "stop_time"])
			if (object[property] !== undefined) expect(object[property]).toMatch(TIME);
		if (object.modified) expect(String(object.modified) >= String(object.created)).toBe(true);
		if (object.start_time && object.stop_time) expect(String(object.stop_time) > String(object.start_time)).toBe(true);
		if (object.confidence !== undefined)
			expect(Number.isInteger(object.confidence) && Number(object.confidence) >= 0 && Number(object.confidence) <= 100).toBe(true);
		if (object.type === "location")
			expect(object.country !== undefined || (object.latitude !== undefined && object.longitude !== undefined)).toBe(true);
		if (object.country !== undefined) expect(object.country).toMatch(/^[A-Z]{2}$/);
	}
});

test("every reference leads to an object of the bundle, and the sources stand beside their licences", () => {
	const known = new Set(objects.map((object) => object.id));
	for (const object of objects) {
		const refs = Object.entries(object).flatMap(([key, value]) =>
			key.endsWith("_ref") ? [value] : key.endsWith("_refs") ? (value as unknown[]) : [],
		);
		for (const ref of refs) expect(known.has(ref as string), `${object.id} → ${ref}`).toBe(true);
		for (const key of Object.keys((object.extensions as object | undefined) ?? {}))
			if (object.type !== "marking-definition") expect(known.has(key)).toBe(true);
		for (const reference of (object.external_references ?? []) as readonly Record<string, string>[]) {
			expect(reference.source_name).toBeTruthy();
			expect(reference.description).toContain("Licence: ");
		}
	}
});

test("claims are notes, denials opinions, markings follow the handling of the sources", () => {
	const { dossier } = dossierOf(
		[
			{ says: tie("aze", "tur", 0.5), credence: 0.7 },
			{ says: tie("aze", "rus", 0.5), stance: "against" },
			{ says: tie("aze", "tur", 0.5), source: "source:inner", recorded: "2025-03", credence: 0.7 },
		],
		[{ id: "inner", handling: "internal" }],
	);
	const made = objectsOf(stixBundle(permit(dossier, true)).text);
	expect(made.filter((object) => object.type === "opinion")).toMatchObject([{ opinion: "disagree" }]);
	const ties = made.filter((object) => object.type === "relationship" && object.relationship_type === "related-to");
	// Two sources say the same: one relationship, the stricter marking, first recorded in January and again in March.
	expect(ties).toMatchObject([
		{
			created: "2025-01-02T00:00:00.000Z",
			modified: "2025-03-01T00:00:00.000Z",
			confidence: 91,
			object_marking_refs: ["marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"],
		},
	]);
	expect(made.filter((object) => object.type === "marking-definition").map((object) => object.name)).toEqual(["TLP:CLEAR", "TLP:AMBER"]);
});

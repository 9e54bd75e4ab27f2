// Dev dependencies: @seriousme/openapi-schema-validator checks a document against the official OpenAPI 3.1 schema; ajv checks answers
// against the document as a client would, with an implementation of JSON Schema that is not the one that wrote it (zod).
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { HOST_OPERATIONS } from "../operations/index.ts";
import { openDossier } from "../store/read.ts";
import { app } from "./app.ts";
import { ANSWERS, errorSchema } from "./schemas.ts";
import { TOKEN_HEADER } from "./token.ts";

interface Parameter {
	$ref?: string;
	name: string;
	required: boolean;
	example?: string;
	schema?: { default?: unknown; enum?: unknown[] };
	description?: string;
}
interface Described {
	parameters?: Parameter[];
	responses: Record<string, { content: { "application/json": { schema: object } } }>;
}
interface Document {
	paths: Record<string, { get?: Described; post?: Described }>;
	components: { schemas: Record<string, object>; parameters: Record<string, Parameter> };
}

const opened = openDossier();
const server = app(opened, { html: "", markdown: "" }, { token: "t" });
const get = (path: string) => server.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } });
let document: Document;
let check: (status: number, operation: Described, body: unknown) => string;

beforeAll(async () => {
	document = (await (await get("/openapi.json")).json()) as Document;
	const ajv = new Ajv2020({ strict: false, allErrors: false });
	ajv.addSchema({ ...document, $id: "doc" }, "doc");
	check = (status, operation, body) => {
		const response = operation.responses[status];
		if (!response) return `status ${status} is not described`;
		const schema = JSON.parse(JSON.stringify(response.content["application/json"].schema).replaceAll('"#/', '"doc#/'));
		const valid = ajv.validate(schema, body);
		return valid ? "" : ajv.errorsText();
	};
});

const parametersOf = (operation: Described) =>
	(operation.parameters ?? []).map((one) => (one.$ref ? (document.components.parameters[one.$ref.split("/").at(-1) ?? ""] as Parameter) : one));

describe("the OpenAPI document", () => {
	test("is valid OpenAPI 3.1", async () => {
		const { valid, errors } = await new Validator().validate(document as unknown as Record<string, unknown>);
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
	});
	test("every pointer leads somewhere", () => {
		for (const [pointer] of JSON.stringify(document).matchAll(/"#\/components\/[^"]+"/g)) {
			const [, , group, name] = JSON.parse(pointer).split("/") as [string, string, "schemas" | "parameters", string];
			expect(document.components[group], pointer).toHaveProperty([name]);
		}
	});
	test("every option of every question is a parameter with its meaning, choices and default", () => {
		for (const one of [...opened.engine.lenses, ...opened.engine.inquiries]) {
			const given = parametersOf(document.paths[`/ask/${one.id}`]?.get as Described);
			const names = given.map((parameter) => parameter.name);
			expect(names).toEqual(
				expect.arrayContaining([...Object.keys(one.options.shape), "on", "knownBy", "level", "without", "edits", "draws", "seed"]),
			);
			expect(new Set(names).size, one.id).toBe(names.length);
			for (const parameter of given) expect(parameter.description, `${one.id} ${parameter.name}`).toBeTruthy();
		}
		expect(document.components.parameters.draws?.schema?.default).toBe(200);
		expect(document.components.parameters.level?.schema?.enum).toContain("systemic");
	});
});

describe("a client that knows only the document", () => {
	test("gets an answer as described from every path, with the examples it names", async () => {
		for (const [path, { get: operation }] of Object.entries(document.paths)) {
			if (!operation) continue;
			const query = new URLSearchParams();
			for (const parameter of parametersOf(operation)) {
				if (parameter.name === "draws") query.set("draws", "16");
				else if (parameter.example !== undefined && parameter.required) query.set(parameter.name, parameter.example);
				else if (parameter.required) expect.fail(`${path}: ${parameter.name} is required and has no example`);
				else if (parameter.schema?.default !== undefined) query.set(parameter.name, String(parameter.schema.default));
			}
			const answer = await get(`${path}?${query}`);
			const body: unknown = await answer.json();
			// What needs a choice between two inputs may refuse having none; it says so as described.
			const host = HOST_OPERATIONS.some((one) => path === `/${one.id}`);
			expect(host && answer.status === 422 ? 200 : answer.status, `${path}?${query} ${JSON.stringify(body).slice(0, 300)}`).toBe(200);
			expect(check(answer.status, operation, body), path).toBe("");
		}
	});
	test("gets refusals as described", async () => {
		for (const [path, { get: operation }] of Object.entries(document.paths)) {
			if (!operation) continue;
			const answer = await get(`${path}?no-such-option=1`);
			expect(answer.status, path).toBe(422);
			expect(check(422, operation, await answer.json()), path).toBe("");
		}
		for (const [path, { post: operation }] of Object.entries(document.paths)) {
			if (!operation) continue;
			const send = (headers: Record<string, string>) =>
				server.request(`http://127.0.0.1${path}`, { method: "POST", headers: { host: "127.0.0.1", ...headers }, body: '{"no-such-input":1}' });
			for (const [status, headers] of [
				[403, {}],
				[415, { [TOKEN_HEADER]: "t" }],
				[422, { [TOKEN_HEADER]: "t", "content-type": "application/json" }],
			] as const) {
				const answer = await send(headers);
				expect(answer.status, path).toBe(status);
				expect(check(status, operation, await answer.json()), path).toBe("");
			}
		}
	});
});

describe("the schemas of answers, against the shipped dossier", () => {
	const valid = (kind: keyof typeof ANSWERS, value: unknown, what: string) => {
		const result = ANSWERS[kind].safeParse(JSON.parse(JSON.stringify(value)));
		expect(result.success ? "" : JSON.stringify(result.error.issues.slice(0, 3)), what).toBe("");
	};
	test("findings of every question, by draws, by sources left out, and silent", () => {
		for (const one of [...opened.engine.lenses, ...opened.engine.inquiries])
			for (const options of ["draws=16", "draws=0", "on=1980"])
				valid("finding", opened.engine.ask(opened.dossier, `${one.id}?${options}`), `${one.id}?${options}`);
	});
	test("the explanation of a cell of every part of every question", () => {
		for (const one of [...opened.engine.lenses, ...opened.engine.inquiries]) {
			const finding = opened.engine.ask(opened.dossier, `${one.id}?draws=16`);
			for (const [part, { rows, columns }] of Object.entries(finding.parts)) {
				if (!rows[0] || !columns[0]) continue;
				const address = `${one.id}?draws=16#${[part, rows[0], columns[0].id].map(encodeURIComponent).join("/")}`;
				valid("explanation", opened.engine.explain(opened.dossier, address), address);
			}
		}
	});
	test("claims of several nouns", async () => {
		for (const noun of ["tie", "lever", "leg"]) {
			const claim = opened.dossier.claims.find((one) => one.says.is === noun);
			valid("claim", await (await get(`/why?address=${claim?.id}`)).json(), noun);
		}
	});
	test("an error", () => {
		expect(errorSchema.safeParse({ error: "x", issues: [{ file: "", field: "", value: "", problem: "", fix: "" }] }).success).toBe(true);
		expect(errorSchema.safeParse({ message: "x" }).success).toBe(false);
	});
});

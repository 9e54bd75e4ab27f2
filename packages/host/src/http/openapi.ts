import { drawSchema, type Engine, fromText, optionWords, VERSION, worldQuerySchema } from "@interconnector/engine";
import type * as z from "zod";
import { examplesOf } from "../examples.ts";
import type { Offer } from "../offers.ts";
import { type Json, jsonSchema, namedSchemas } from "./jsonschema.ts";
import { ANSWERS, errorSchema, NAMED } from "./schemas.ts";
import { TOKEN_HEADER } from "./token.ts";

const REFUSALS: Readonly<Record<number, string>> = {
	403: "Host, Origin or token is not this server's",
	404: "nothing at this address",
	405: "another method is answered here",
	413: "the body is too large",
	415: "the body is not JSON",
	422: "the input was refused; every problem with what to do",
	500: "a bug in interconnector",
	503: "the machine refused: another program is writing, the disk is full, a file may not be opened",
};

/** The OpenAPI 3.1 document of the HTTP face, made from the schemas of the catalogs: nothing in it is written twice. */
export function openapi(engine: Engine, offers: readonly Offer[]): Json {
	const components: Json = {};
	namedSchemas(NAMED, components);
	const paths: Json = {};
	// What every question takes is written once and pointed at.
	const asked = parameters({ ...worldQuerySchema.shape, ...drawSchema.shape }, "question", components);
	const anyQuestion = asked.map((one) => ({ $ref: `#/components/parameters/${one.name}` }));
	for (const offer of offers) {
		const path = `/${offer.id}`;
		paths[path] =
			offer.effects === "writes" ? { post: posting(offer, components) } : { get: getting(offer, offer.asks ? anyQuestion : [], components) };
		if (!offer.asks) continue;
		for (const one of [...engine.lenses, ...engine.inquiries])
			paths[`${path}/${one.id}`] = {
				get: {
					operationId: `${offer.id}-${one.id}`,
					tags: ["questions"],
					summary: one.title,
					description: [one.question, ...one.cautions].join("\n\n"),
					parameters: [...parameters(one.options.shape, one.id, components), ...anyQuestion],
					responses: responses(offer, [403, 405, 422, 500, 503]),
				},
			};
	}
	return {
		openapi: "3.1.0",
		info: {
			title: "Interconnector",
			version: VERSION,
			summary: "Evidence, ties, measures and cited briefs for multi-vector foreign policy.",
			description: `Answers only on this machine. What writes needs the header ${TOKEN_HEADER} with the token that the program prints at its start.`,
			license: { name: "Apache-2.0", identifier: "Apache-2.0" },
		},
		servers: [{ url: "/" }],
		tags: [{ name: "questions", description: "Lenses and inquiries" }, { name: "reads" }, { name: "writes" }],
		paths,
		components: {
			schemas: components,
			parameters: Object.fromEntries(asked.map((one) => [one.name, one])),
			securitySchemes: { token: { type: "apiKey", in: "header", name: TOKEN_HEADER } },
		},
	};
}

function getting(offer: Offer, more: readonly Json[], components: Json): Json {
	return {
		...described(offer),
		parameters: [...parameters(offer.input.shape, offer.id, components, examplesOf(offer)), ...more],
		responses: responses(offer, [403, 405, 422, 500, 503]),
	};
}

function posting(offer: Offer, components: Json): Json {
	// Command lines may leave out what a person is asked for; only an example that would pass is shown.
	const example = examplesOf(offer)
		.map((one) => Object.fromEntries(Object.entries(one).map(([key, text]) => [key, fromText(offer.input.shape[key] as z.ZodType, text)])))
		.find((one) => offer.input.safeParse(one).success);
	return {
		...described(offer),
		security: [{ token: [] }],
		requestBody: {
			required: true,
			content: {
				"application/json": {
					schema: jsonSchema(offer.input, "input", offer.id, components),
					...(example ? { example } : {}),
				},
			},
		},
		responses: responses(offer, [403, 405, 413, 415, 422, 500, 503]),
	};
}

function described(offer: Offer): Json {
	return { operationId: offer.id, tags: [offer.effects], summary: offer.title, description: offer.about };
}

/** Options as query parameters. Lists are joined by commas; objects are JSON. */
function parameters(shape: z.ZodRawShape, name: string, components: Json, examples: readonly Record<string, string>[] = []): Json[] {
	return Object.entries(shape).map(([key, given]) => {
		const option = given as z.ZodType;
		const { kind, about, required } = optionWords(key, option);
		const schema = jsonSchema(option, "input", `${name}-${key}`, components);
		const example = kind === "text" ? examples.find((one) => one[key] !== undefined)?.[key] : undefined;
		return {
			name: key,
			in: "query",
			required,
			...(about === "" ? {} : { description: about }),
			...(kind === "object"
				? { content: { "application/json": { schema } } }
				: { ...(kind === "list" ? { style: "form", explode: false } : {}), schema }),
			...(example === undefined || kind === "object" ? {} : { example }),
		};
	});
}

const named = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${NAMED.find(([, one]) => one === schema)?.[0]}` });

function responses(offer: Offer, refusals: readonly number[]): Json {
	const kinds = offer.gives.map((kind) => named(ANSWERS[kind]));
	const json = (schema: Json) => ({ "application/json": { schema } });
	return {
		200: {
			description: kinds.length === 1 ? `the answer, of kind ${offer.gives[0]}` : "the answer; its kind stands in a header",
			headers: { "Interconnector-Kind": { description: "kind of the answer", schema: { type: "string", enum: [...offer.gives] } } },
			content: json(kinds.length === 1 ? (kinds[0] as Json) : { anyOf: kinds }),
		},
		...Object.fromEntries(refusals.map((status) => [status, { description: REFUSALS[status], content: json(named(errorSchema)) }])),
	};
}

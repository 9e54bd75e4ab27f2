import { drawSchema, type Engine, InputError, nearest, worldQuerySchema } from "@interconnector/engine";
import * as z from "zod";
import type { Offer } from "../offers.ts";

/** Where the options of a question stand in the input of a tool that asks. */
const OPTIONS = "options";

/** What a model reads to choose a tool: what it does, how it is called, and for one that asks, every question there is. */
export function toolDescription(offer: Offer, engine: Engine): string {
	const lines = [offer.about, "", "As on the command line:", ...offer.examples.map((example) => `  ${example}`)];
	if (!offer.asks) return lines.join("\n");
	const said = ({ id, question, options }: { id: string; question: string; options: z.ZodObject }) => {
		const own = Object.keys(options.shape);
		return `- ${id}: ${question}${own.length > 0 ? ` Own options: ${own.join(", ")}.` : ""}`;
	};
	return [
		...lines,
		"",
		`Options of the question go into \`${OPTIONS}\`, by name.`,
		"",
		"Lenses of the world:",
		...engine.lenses.map(said),
		"",
		"Inquiries of the evidence:",
		...engine.inquiries.map(said),
	].join("\n");
}

/** The input of a tool as JSON Schema. A tool that asks takes the options of every question, each said to whom it belongs. */
export function toolInput(offer: Offer, engine: Engine): Record<string, unknown> {
	const plain = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Record<string, unknown>;
	const input = plain(offer.input);
	if (!offer.asks) return input;
	const common = plain(worldQuerySchema.extend(drawSchema.shape)) as { properties: Record<string, unknown>; $defs?: unknown };
	const own = new Map<string, { of: string[]; schema: Record<string, unknown> }>();
	for (const one of [...engine.lenses, ...engine.inquiries]) {
		for (const [key, value] of Object.entries(plain(one.options).properties as Record<string, Record<string, unknown>>)) {
			const before = own.get(key);
			// Two questions may use one name for different things: then only the names of the questions are told.
			if (before) own.set(key, { of: [...before.of, one.id], schema: JSON.stringify(before.schema) === JSON.stringify(value) ? value : {} });
			else own.set(key, { of: [one.id], schema: value });
		}
	}
	const properties = Object.fromEntries(
		[...own].map(([key, { of, schema }]) => [
			key,
			{ ...schema, description: `only of ${of.join(", ")}: ${schema.description ?? "see that question"}` },
		]),
	);
	return {
		...input,
		properties: {
			...(input.properties as object),
			[OPTIONS]: {
				type: "object",
				description: "options of the question; values as shown, or texts as on the command line",
				properties: { ...properties, ...common.properties },
				additionalProperties: false,
			},
		},
		...(common.$defs ? { $defs: common.$defs } : {}),
	};
}

/** What a call gives: the inputs of the operation, and the options of the question. Throws InputError for an option that stands outside. */
export function givenTo(
	offer: Offer,
	args: Readonly<Record<string, unknown>>,
): { readonly own: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> } {
	if (!offer.asks) return { own: args, values: {} };
	const { [OPTIONS]: values = {}, ...own } = args;
	const wrong = (field: string, value: unknown, problem: string, fix: string) => ({
		file: offer.id,
		field,
		value: (JSON.stringify(value) ?? "nothing").slice(0, 80),
		problem,
		fix,
	});
	const known = [...Object.keys(offer.input.shape), OPTIONS];
	const issues = Object.keys(own)
		.filter((key) => !known.includes(key))
		.map((key) => {
			const guess = nearest(key, known);
			return wrong(key, own[key], `${offer.id} has no such input`, guess ? `did you mean ${guess}?` : `options of the question go into ${OPTIONS}`);
		});
	if (typeof values !== "object" || values === null || Array.isArray(values))
		issues.push(wrong(OPTIONS, values, "expected an object", `give the options by name, such as {"draws": 16}`));
	if (issues.length > 0) throw new InputError(issues);
	return { own, values: values as Record<string, unknown> };
}

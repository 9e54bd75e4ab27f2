import * as z from "zod";

export type Json = Record<string, unknown>;

/** A zod schema as JSON Schema 2020-12. Definitions that it shares are put into `components` and pointed at there. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output", name: string, components: Json): Json {
	const made = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
	return lift(made, name, components);
}

/** Many named schemas at once, each written once and pointed at by the others. */
export function namedSchemas(named: readonly (readonly [string, z.ZodType])[], components: Json): void {
	const registry = z.registry<{ id: string; description?: string }>();
	for (const [name, schema] of named) registry.add(schema, { id: name, ...(schema.description ? { description: schema.description } : {}) });
	const all = z.object(Object.fromEntries(named));
	const made = z.toJSONSchema(all, {
		io: "output",
		unrepresentable: "any",
		metadata: registry,
		// Meanings stand in zod's own registry, which the one above hides.
		override: ({ zodSchema, jsonSchema: out }) => {
			const about = z.globalRegistry.get(zodSchema as unknown as z.ZodType)?.description;
			if (about !== undefined && !("$ref" in out)) out.description = about;
		},
	}) as Json;
	lift(made, "Shared", components);
}

function lift(made: Json, name: string, components: Json): Json {
	const { $schema: _, $defs: definitions = {}, ...own } = made;
	// Names that zod made up are numbered anew in every schema, so they carry the name of theirs.
	const named = (definition: string) => (definition.startsWith("__") ? `${name}${definition.replace(/^_+/, "-")}` : definition);
	const point = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(point);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.filter(([key]) => key !== "id" || !isDefinitionId(value as Json))
				.map(([key, inner]) =>
					key === "$ref" && typeof inner === "string"
						? [key, inner.replace(/^#\/\$defs\/(.*)$/, (_whole, definition: string) => `#/components/schemas/${named(definition)}`)]
						: [key, point(inner)],
				),
		);
	};
	for (const [key, definition] of Object.entries(definitions as Json)) components[named(key)] = point(definition);
	return point(own) as Json;
}

/** zod writes the name of a registered schema into it as `id`, which JSON Schema does not know there. */
function isDefinitionId(schema: Json): boolean {
	return typeof schema.id === "string";
}

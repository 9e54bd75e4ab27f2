import { bare } from "@interconnector/engine";
import * as z from "zod";

/** What one cell of a column holds. */
export type FieldKind = "text" | "id" | "date" | "choice" | "number" | "integer" | "boolean" | "number or text";

/** One column of a table, as the schema of the thing in a row has it. */
export interface Field {
	/** The path with dots: `loss.unit`. */
	readonly column: string;
	readonly path: readonly string[];
	readonly kind: FieldKind;
	/** one: a single value. list: values joined by semicolons. each: this field of every object in a list, joined likewise. */
	readonly many: "one" | "list" | "each";
	readonly needed: boolean;
	readonly choices?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	/** How many items a list holds. */
	readonly least?: number;
	readonly most?: number;
	readonly description?: string;
}

type Definition = {
	readonly type: string;
	readonly shape?: Readonly<Record<string, z.ZodType>>;
	readonly element?: z.ZodType;
	readonly items?: readonly z.ZodType[];
	readonly options?: readonly z.ZodType[];
};
type Json = {
	readonly type?: string;
	readonly enum?: readonly string[];
	readonly const?: string;
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly anyOf?: readonly Json[];
};
type Place = { readonly path: readonly string[]; readonly needed: boolean; readonly many: Field["many"] };

const definition = (schema: z.ZodType) => bare(schema).def as unknown as Definition;
const optional = (schema: z.ZodType) => schema.safeParse(undefined).success;

/** The columns of an object schema: nested objects as dotted columns, in the order of the schema. `skip` names top-level keys left out. */
export function fieldsOf(schema: z.ZodType, skip: readonly string[] = []): Field[] {
	return Object.entries(definition(schema).shape ?? {})
		.filter(([key]) => !skip.includes(key))
		.flatMap(([key, inner]) => visit(inner, { path: [key], needed: !optional(inner), many: "one" }));
}

function visit(schema: z.ZodType, place: Place): Field[] {
	const { type, shape, element, items, options } = definition(schema);
	const inside = (shapeOf: Readonly<Record<string, z.ZodType>>, needed: boolean, many: Field["many"]) =>
		Object.entries(shapeOf).flatMap(([key, inner]) => visit(inner, { path: [...place.path, key], needed: needed && !optional(inner), many }));
	if (type === "object" && shape) return inside(shape, place.needed, place.many);
	if (type === "array" && element) {
		const object = definition(element).shape;
		if (object) return inside(object, place.needed, "each");
		const { minItems } = json(schema);
		return [{ ...leaf(element, { ...place, many: "list" }), ...words(schema), ...(minItems === undefined ? {} : { least: minItems }) }];
	}
	if (type === "tuple" && items?.[0])
		return [{ ...leaf(items[0], { ...place, many: "list" }), ...words(schema), least: items.length, most: items.length }];
	// A value that may also be an object: the plain value in its own column, the object in dotted ones; one of the two is filled.
	const objects = type === "union" ? (options ?? []).filter((option) => definition(option).type === "object") : [];
	if (objects.length > 0) {
		const rest = (options ?? []).filter((option) => !objects.includes(option));
		const own = rest.length === 0 ? [] : [leaf(rest.length === 1 ? (rest[0] as z.ZodType) : z.union(rest), { ...place, needed: false })];
		return [...own, ...objects.flatMap((object) => inside(definition(object).shape ?? {}, false, place.many))];
	}
	return [leaf(schema, place)];
}

/** What the schema says of itself; of a list, what is said of the list and not of its items. */
function words(schema: z.ZodType): { readonly description?: string } {
	const description = schema.description ?? bare(schema).description;
	return description === undefined ? {} : { description };
}

function json(schema: z.ZodType): Json {
	return z.toJSONSchema(bare(schema), { unrepresentable: "any", io: "input" }) as Json;
}

/** The alternatives of a value, those within an alternative among them. */
function plainOf(one: Json): readonly Json[] {
	return one.anyOf ? one.anyOf.flatMap(plainOf) : [one];
}

function leaf(schema: z.ZodType, { path, needed, many }: Place): Field {
	const whole = json(schema);
	const options = plainOf(whole);
	const choices = options.flatMap((option) => option.enum ?? (option.const === undefined ? [] : [option.const]));
	// Where one of the strings that may stand here has no pattern, none holds of all.
	const open = options.some((option) => option.type === "string" && option.pattern === undefined && !option.enum && option.const === undefined);
	const patterns = open ? [] : options.flatMap((option) => (option.pattern === undefined ? [] : [option.pattern]));
	const types = new Set(options.map((option) => option.type));
	const { minimum, maximum } = whole;
	return {
		column: path.join("."),
		path,
		needed,
		many,
		kind: kindOf(schema, types, choices, patterns),
		...(choices.length > 0 ? { choices } : {}),
		...(patterns.length > 0 && choices.length === 0 ? { pattern: patterns.length === 1 ? (patterns[0] as string) : patterns.join("|") } : {}),
		...(minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? {} : { minimum }),
		...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? {} : { maximum }),
		...words(schema),
	};
}

function kindOf(schema: z.ZodType, types: ReadonlySet<string | undefined>, choices: readonly string[], patterns: readonly string[]): FieldKind {
	if (choices.length > 0) return "choice";
	if (types.has("boolean")) return "boolean";
	if (types.has("number") && types.has("string")) return "number or text";
	if (types.has("integer")) return "integer";
	if (types.has("number")) return "number";
	if (patterns.length > 0 && patterns.every((pattern) => pattern.includes(":"))) return "id";
	// The check of a date is code, which no schema text shows: ask it.
	return schema.safeParse("199X").success && schema.safeParse("2020/..").success && !schema.safeParse("no date").success ? "date" : "text";
}

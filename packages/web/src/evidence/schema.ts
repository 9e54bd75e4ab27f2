/** As much of JSON Schema as the facts of a dossier are described with. */
export interface Json {
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Json>>;
	readonly required?: readonly string[];
	readonly items?: Json | false;
	readonly prefixItems?: readonly Json[];
	readonly anyOf?: readonly Json[];
	readonly oneOf?: readonly Json[];
}

/** One field of a form. `name` is its path in the fact, joined by dots. */
export interface Field {
	readonly name: string;
	readonly kind: "choice" | "choices" | "number" | "yes-no" | "text" | "texts" | "json";
	readonly needed: boolean;
	readonly about?: string;
	readonly choices?: readonly string[];
	/** Prefixes of ids that may stand here: actor, place… */
	readonly ids?: readonly string[];
	readonly pattern?: string;
	readonly whole?: boolean;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly least?: number;
	readonly most?: number;
	/** An empty list is an answer of its own here. */
	readonly none?: boolean;
	/** A text that may be a number or a span as well. */
	readonly mixed?: boolean;
}

/** The schema of one noun in a description of the HTTP face; undefined where it has none. */
export function nounSchema(openapi: unknown, noun: string): Json | undefined {
	const fact = (openapi as { components?: { schemas?: { Fact?: Json } } }).components?.schemas?.Fact;
	return (fact?.oneOf ?? fact?.anyOf ?? []).find(({ properties }) => properties?.is?.const === noun);
}

/** The fields of a noun in the order of its schema; an object inside becomes fields with dots. */
export function fieldsOf(schema: Json, path = "", needed = true): Field[] {
	return Object.entries(schema.properties ?? {})
		.filter(([name]) => path !== "" || name !== "is")
		.flatMap(([name, inner]) => {
			const own = needed && (schema.required ?? []).includes(name);
			if (inner.type === "object") return fieldsOf(inner, `${path}${name}.`, own);
			return [{ name: `${path}${name}`, needed: own, ...(inner.description ? { about: inner.description } : {}), ...kindOf(inner) }];
		});
}

type Kind = Omit<Field, "name" | "needed" | "about">;

function kindOf(schema: Json): Kind {
	const flat = alternatives(schema);
	const choices = flat.flatMap((one) => one.enum ?? (typeof one.const === "string" ? [one.const] : []));
	const ids = flat.flatMap((one) => (/^\^([a-z-]+):/.exec(one.pattern ?? "") ?? []).slice(1));
	const pattern = flat.flatMap((one) => one.pattern ?? []).join("|");
	const given = { ...(ids.length > 0 ? { ids } : {}), ...(pattern ? { pattern } : {}) };
	if (schema.type === "array") {
		const item = schema.prefixItems?.[0] ?? (schema.items || {});
		const size = {
			...(schema.minItems === undefined ? {} : { least: schema.minItems }),
			...(schema.maxItems === undefined ? {} : { most: schema.maxItems }),
			...(/empty list/i.test(schema.description ?? "") ? { none: true } : {}),
		};
		const { kind, ...inner } = kindOf(item);
		if (kind === "choice") return { kind: "choices", ...inner, ...size };
		return kind === "text" ? { kind: "texts", ...inner, ...size } : { kind: "json", ...size };
	}
	if (choices.length > 0 && choices.length >= flat.length) return { kind: "choice", choices };
	if (schema.type === "boolean") return { kind: "yes-no" };
	if (schema.type === "number" || schema.type === "integer") return { kind: "number", ...bounds(schema), whole: schema.type === "integer" };
	if (schema.type === "object") return { kind: "json" };
	return { kind: "text", ...given, ...(flat.some(({ type }) => type === "number") ? { mixed: true } : {}) };
}

const alternatives = (schema: Json): Json[] => (schema.anyOf ? schema.anyOf.flatMap(alternatives) : [schema]);

/** The limits of a whole number that only say that a computer holds it are no limits to a person. */
function bounds({ minimum, maximum }: Json): Pick<Field, "minimum" | "maximum"> {
	const small = (one: number | undefined): one is number => one !== undefined && Math.abs(one) < Number.MAX_SAFE_INTEGER;
	return { ...(small(minimum) ? { minimum } : {}), ...(small(maximum) ? { maximum } : {}) };
}

import type { Field } from "./schema.ts";

/** What stands in a form: texts by the name of the field, lists where a field takes several. An empty text is left out; an empty list says "none". */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

const empty = (value: Filled[string] | undefined): value is undefined | "" => value === undefined || value === "";

/** The fact that a filled form says. What is empty is left out: it is not known, which is not zero and not no. */
export function factOf(noun: string, fields: readonly Field[], filled: Filled): Record<string, unknown> {
	const fact: Record<string, unknown> = { is: noun };
	for (const field of fields) {
		const value = filled[field.name];
		if (empty(value)) continue;
		const path = field.name.split(".");
		const last = path.pop() as string;
		let place = fact;
		for (const step of path) {
			place[step] ??= {};
			place = place[step] as Record<string, unknown>;
		}
		place[last] = read(field, value);
	}
	return fact;
}

function read(field: Field, value: string | readonly string[]): unknown {
	if (typeof value !== "string") return value;
	if (field.kind === "number") return Number.isNaN(Number(value)) ? value : Number(value);
	if (field.kind === "yes-no") return value === "yes";
	if (field.kind === "json" || (field.mixed && /^\{|^-?\d+(\.\d+)?$/.test(value))) {
		try {
			return JSON.parse(value);
		} catch {
			return value;
		}
	}
	return value;
}

/** A fact as a filled form, to be corrected. */
export function filledOf(fields: readonly Field[], fact: Readonly<Record<string, unknown>>): Filled {
	const out: Record<string, string | readonly string[]> = {};
	for (const field of fields) {
		let value: unknown = fact;
		for (const step of field.name.split(".")) value = (value as Record<string, unknown> | undefined)?.[step];
		if (value === undefined) continue;
		if (field.kind === "choices" || field.kind === "texts") out[field.name] = value as string[];
		else if (field.kind === "yes-no") out[field.name] = value ? "yes" : "no";
		else out[field.name] = typeof value === "object" ? JSON.stringify(value) : String(value);
	}
	return out;
}

/** What is wrong with each field, before anybody is asked to keep it. The dossier checks again, and more. */
export function problemsOf(fields: readonly Field[], filled: Filled): Record<string, string> {
	const out: Record<string, string> = {};
	const inside = (name: string) => name.slice(0, name.lastIndexOf(".") + 1);
	for (const field of fields) {
		const value = filled[field.name];
		// A field of an optional group is needed once another of the group is filled.
		const group = inside(field.name);
		const begun = group !== "" && fields.some((one) => inside(one.name) === group && !empty(filled[one.name]));
		if (empty(value)) {
			if (field.needed || begun) out[field.name] = "needed";
			continue;
		}
		const items = typeof value === "string" ? [value] : value;
		const wrong = field.pattern === undefined || field.mixed ? [] : items.filter((one) => !new RegExp(field.pattern ?? "").test(one));
		if (wrong.length > 0)
			out[field.name] = field.ids
				? `${wrong[0]}: write ${field.ids.map((one) => `${one}:…`).join(" or ")}`
				: `${wrong[0]}: not of the form that is kept`;
		else if (field.least !== undefined && items.length < field.least) out[field.name] = `${field.least} are needed`;
		else if (field.most !== undefined && items.length > field.most) out[field.name] = `at most ${field.most}`;
		else if (field.kind === "number") {
			const number = Number(value);
			if (Number.isNaN(number) || (field.whole && !Number.isInteger(number))) out[field.name] = field.whole ? "not a whole number" : "not a number";
			else if (number < (field.minimum ?? -Infinity) || number > (field.maximum ?? Infinity))
				out[field.name] = `from ${field.minimum ?? "any"} to ${field.maximum ?? "any"}`;
		}
	}
	return out;
}

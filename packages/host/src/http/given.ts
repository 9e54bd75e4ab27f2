import { InputError, type Issue } from "@interconnector/engine";
import type { Context } from "hono";
import type { Offer } from "../offers.ts";

function refuse(field: string, value: string, problem: string, fix: string): Issue {
	return { file: "request", field, value: value.slice(0, 80), problem, fix };
}

/** The parameters of an address. One that is given twice is refused: taking either would be a guess. */
export function queryOf(context: Context, taken?: string): Record<string, string> {
	const params = new URL(context.req.url).searchParams;
	const out = new Map<string, string>();
	const issues: Issue[] = [];
	for (const [key, value] of params) {
		if (out.has(key)) issues.push(refuse(key, value, "given twice", "give it once; a list is joined by commas"));
		else if (key === taken) issues.push(refuse(key, value, "given in the path already", "leave it out of the query"));
		out.set(key, value);
	}
	if (issues.length > 0) throw new InputError(issues);
	return Object.fromEntries(out);
}

/** The body of a request that writes: one JSON object. */
export async function bodyOf(context: Context): Promise<Record<string, unknown>> {
	const text = await context.req.text();
	let body: unknown;
	try {
		body = text.trim() === "" ? {} : JSON.parse(text);
	} catch {
		throw new InputError([refuse("", text, "the body is not JSON", "send one JSON object with the inputs by name")]);
	}
	if (typeof body !== "object" || body === null || Array.isArray(body))
		throw new InputError([refuse("", text, "the body is not an object", "send one JSON object with the inputs by name")]);
	return body as Record<string, unknown>;
}

/** Inputs of the operation itself, and the options of the question that it asks. */
export function splitAsked(
	offer: Offer,
	given: Readonly<Record<string, unknown>>,
): { own: Record<string, unknown>; values: Record<string, unknown> } {
	const isOwn = ([key]: [string, unknown]) => !offer.asks || Object.hasOwn(offer.input.shape, key);
	return {
		own: Object.fromEntries(Object.entries(given).filter(isOwn)),
		values: Object.fromEntries(Object.entries(given).filter((entry) => !isOwn(entry))),
	};
}

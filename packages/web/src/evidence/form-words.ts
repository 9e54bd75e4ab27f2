import { factRows, type Names } from "./words.ts";

/** An example of a noun in one line. */
export function exampleWords(example: Readonly<Record<string, unknown>>, names: Names): string {
	return factRows(example, names)
		.map(({ field, text }) => `${field} ${text}`)
		.join("; ");
}

/** What a refusal says of each field: `says.between.1: …` belongs to between. */
export function issuesByField(details: readonly string[]): Record<string, string> {
	const out: Record<string, string> = {};
	for (const one of details) {
		const [, path, words] = /^([A-Za-z0-9_.]+): (.*)$/s.exec(one) ?? [];
		if (path === undefined || words === undefined) continue;
		const field = path.replace(/^says\./, "").replace(/\.\d+/g, "");
		out[field] = out[field] ? `${out[field]} ${words}` : words;
	}
	return out;
}

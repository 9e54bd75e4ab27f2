import * as z from "zod";
import type { Dossier } from "./dossier.ts";
import { type Issue, schemaIssues, shown, whyNotJson } from "./issue.ts";

const counts = z.record(z.string(), z.int());

/** `assertions.json`: what the coders say about their own data, so that a lost or doubled line is noticed. */
export const assertionsSchema = z.strictObject({
	claims: z.strictObject({ total: z.int(), byNoun: counts.optional(), bySource: counts.optional() }),
	/** Least share of claims, 0–1, in which a field is filled, by noun and field: { "lever.strength": 0.5 }. */
	filled: z.record(z.string(), z.number().min(0).max(1)).optional(),
	why: z.string().min(1),
});

/** Compare a dossier with its own assertions, which count what it is given: the caller leaves out claims of included dossiers. */
export function checkAssertions(text: string, dossier: Dossier, file: string): Issue[] {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return [{ file, field: "", value: shown(text), problem: whyNotJson(error), fix: "repair the file" }];
	}
	const parsed = assertionsSchema.safeParse(json);
	if (!parsed.success) return schemaIssues(parsed.error, json, file);
	const issues: Issue[] = [];
	const expect = (field: string, wanted: number, found: number) => {
		if (wanted !== found)
			issues.push({
				file,
				field,
				value: shown(wanted),
				problem: `the dossier has ${found}`,
				fix: "find the lines that were lost or added, or correct the assertion with its reason",
			});
	};
	const tally = (by: (claim: Dossier["history"][number]) => string) => {
		const found = new Map<string, number>();
		for (const claim of dossier.history) found.set(by(claim), (found.get(by(claim)) ?? 0) + 1);
		return found;
	};
	const { claims, filled } = parsed.data;
	expect("claims.total", claims.total, dossier.history.length);
	const byNoun = tally((claim) => claim.says.is);
	const bySource = tally((claim) => claim.source);
	for (const [noun, wanted] of Object.entries(claims.byNoun ?? {})) expect(`claims.byNoun.${noun}`, wanted, byNoun.get(noun) ?? 0);
	for (const [source, wanted] of Object.entries(claims.bySource ?? {}))
		expect(`claims.bySource.${source}`, wanted, bySource.get(source) ?? bySource.get(`source:${source}`) ?? 0);
	for (const [path, least] of Object.entries(filled ?? {})) {
		const [noun, field] = path.split(".") as [string, string];
		const mine = dossier.history.filter((claim) => claim.says.is === noun);
		const share = mine.filter((claim) => (claim.says as unknown as Record<string, unknown>)[field] !== undefined).length / Math.max(1, mine.length);
		if (share < least)
			issues.push({
				file,
				field: `filled.${path}`,
				value: shown(least),
				problem: `only ${share.toFixed(2)} of the claims fill it`,
				fix: "fill the field, or correct the assertion with its reason",
			});
	}
	return issues;
}

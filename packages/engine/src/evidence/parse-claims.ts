import { type Claim, claimIdOf, claimSchema } from "./claim.ts";
import { type Issue, shown } from "./issue.ts";
import { parseLines } from "./parse.ts";

/** Claims from lines that come from outside: each against its schema, and its id against what it says. */
export function parseClaims(text: string, file: string, issues: Issue[]): Claim[] {
	return parseLines(text, file, claimSchema, issues).flatMap(({ value, line }) => {
		if (claimIdOf(value) === value.id) return [value];
		issues.push({
			file,
			line,
			field: "id",
			value: shown(value.id),
			problem: "does not match what the claim says",
			fix: `it should be ${claimIdOf(value)}`,
		});
		return [];
	});
}

import { type Dossier, type Issue, nearest, shown } from "@interconnector/engine";
import type { Coded } from "./coding.ts";
import { columnOf } from "./coding-cells.ts";

const REFERENCE = /^(actor|place|format|corridor|leg|agreement|event|lever):[a-z0-9]/;

/** Ids that some coded facts mention and that neither the dossier nor the file itself defines. */
export function unknownRefs(coded: readonly Coded[], dossier: Dossier): Issue[] {
	const defined = new Set<string>();
	for (const { says, stance } of [...dossier.history, ...coded.map((one) => one.claim)])
		if (stance !== "against" && "id" in says) defined.add(says.id);
	const issues: Issue[] = [];
	for (const { claim, file, line, fields } of coded) {
		const visit = (value: unknown, path: readonly string[]) => {
			if (typeof value === "string") {
				const own = path.length === 1 && path[0] === "id";
				if (own || !REFERENCE.test(value) || defined.has(value)) return;
				const noun = `${value.split(":")[0]}:`;
				const guess = nearest(
					value,
					[...defined].filter((id) => id.startsWith(noun)),
				);
				issues.push({
					file,
					line,
					field: columnOf(path.join("."), fields),
					value: shown(value),
					problem: `no claim defines this ${noun.slice(0, -1)}`,
					fix: `${guess ? `did you mean ${guess}?` : "check its spelling"}, or add a row that defines it`,
				});
			} else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
		};
		visit(claim.says, []);
	}
	return issues;
}

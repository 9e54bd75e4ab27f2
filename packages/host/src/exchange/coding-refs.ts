import { type Dossier, type Issue, nearest, refsOf, shown } from "@interconnector/engine";
import type { Coded } from "./coding.ts";
import { columnOf } from "./coding-cells.ts";

/** Ids that some coded facts mention and that neither the dossier nor the file itself defines. */
export function unknownRefs(coded: readonly Coded[], dossier: Dossier): Issue[] {
	const defined = new Set<string>();
	for (const { says, stance } of [...dossier.history, ...coded.map((one) => one.claim)])
		if (stance !== "against" && "id" in says) defined.add(says.id);
	return coded.flatMap(({ claim, file, line, fields }) =>
		refsOf(claim.says)
			.filter(({ id }) => !defined.has(id))
			.map(({ path, id }): Issue => {
				const noun = `${id.split(":")[0]}:`;
				const guess = nearest(
					id,
					[...defined].filter((other) => other.startsWith(noun)),
				);
				return {
					file,
					line,
					field: columnOf(path.join("."), fields),
					value: shown(id),
					problem: `no claim defines this ${noun.slice(0, -1)}`,
					fix: `${guess ? `did you mean ${guess}?` : "check its spelling"}, or add a row that defines it`,
				};
			}),
	);
}

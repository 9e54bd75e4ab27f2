import type { Finding } from "@interconnector/engine";

/** Where a number stands in a finding. */
export interface Place {
	readonly part: string;
	readonly row: string;
	readonly column: string;
}

/** Which numbers of the answers at hand rest on a claim: the question with most of them first. */
export function restingOn(findings: readonly Finding[], claim: string): { readonly finding: Finding; readonly numbers: readonly Place[] }[] {
	const holds = (rests: readonly string[]) => rests.includes(claim);
	return findings
		.map((finding) => ({
			finding,
			numbers: holds(finding.rests)
				? Object.entries(finding.parts).flatMap(([part, found]) =>
						found.rows.flatMap((row) =>
							found.columns.flatMap(({ id }) => {
								const cell = found.cells[row]?.[id];
								return cell && cell.value !== null && holds(cell.rests) ? [{ part, row, column: id }] : [];
							}),
						),
					)
				: [],
		}))
		.filter(({ numbers }) => numbers.length > 0)
		.sort((a, b) => b.numbers.length - a.numbers.length);
}

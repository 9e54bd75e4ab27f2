import type { Finding } from "@interconnector/engine";

/** An indicator of a comparison: which lens, where in its answer, and what it is about in words. */
export interface Indicator {
	/** The row of the comparison that it stands in: an address. */
	readonly row: string;
	readonly lens: string;
	readonly part: string;
	readonly subject: string;
	readonly column: string;
}

/** Take the address of an indicator apart. */
export function indicatorOf(row: string, nameOf: (id: string) => string): Indicator {
	const [question = "", place = ""] = row.split("#");
	const [part = "", subject = "", column = ""] = place.split("/").map(decodeURIComponent);
	const lens = (question.split("?")[0] ?? "") as string;
	return { row, lens, part, subject: subject.split(",").map(nameOf).join(" – "), column };
}

/** The rows of several comparisons with one state, once each: those on which a gap is told first, then those known of most states. */
export function rowsOf(findings: readonly (Finding | undefined)[]): string[] {
	const score = new Map<string, number>();
	for (const finding of findings)
		for (const row of finding?.parts.indicators?.rows ?? []) {
			const cells = finding?.parts.indicators?.cells[row];
			const known = (column: string) => Number(cells?.[column]?.value != null);
			score.set(row, (score.get(row) ?? 0) + 100 * known("gap") + 10 * (known("left") && known("right")) + known("right"));
		}
	return [...score].sort(([, a], [, b]) => b - a).map(([row]) => row);
}

/** How many gaps are told of how many numbers that are known on both sides. */
export function gapsTold(finding: Finding): { readonly told: number; readonly both: number } {
	const cells = Object.values(finding.parts.indicators?.cells ?? {});
	const known = (row: (typeof cells)[number], column: string) => row[column]?.value != null;
	return {
		told: cells.filter((row) => known(row, "gap")).length,
		both: cells.filter((row) => known(row, "left") && known(row, "right")).length,
	};
}

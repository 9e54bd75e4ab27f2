import type { Finding } from "../lenses/finding.ts";
import { rowsOf } from "./say.ts";
import { type Piece, type Sentence, sentence } from "./sentence.ts";

/** How many rows of one column are told. */
const MOST = 6;

/**
 * What stands differently in one column since an earlier day: rows whose ranges then and now do not touch, and rows that were not
 * known then. Beside each stands how many claims under it are new. Says what differs, not why.
 */
export function changeSentences(now: Finding, then: Finding, part: string, column: string, since: string): Sentence[] {
	const before = new Map(rowsOf({ finding: then, part, column }).map((row) => [row.row, row]));
	const title = now.parts[part]?.columns.find((one) => one.id === column)?.title ?? column;
	const claimsOf = (finding: Finding, row: string) => new Set<string>(finding.parts[part]?.cells[row]?.[column]?.rests ?? []);
	const rows = rowsOf({ finding: now, part, column });
	const moved = rows.flatMap((row): Sentence[] => {
		const old = before.get(row.row);
		if (!old || (row.low <= old.high && old.low <= row.high)) return [];
		const had = claimsOf(then, row.row);
		const fresh = [...claimsOf(now, row.row)].filter((id) => !had.has(id)).length;
		return [
			sentence([
				`${row.name}: ${title} was `,
				old.piece,
				` as known on ${since} and is `,
				row.piece,
				fresh === 0 ? "; the claims under it are the same." : `; claims under it that are new: ${fresh}.`,
			]),
		];
	});
	const fresh = rows.filter((row) => !before.has(row.row));
	const known: Sentence[] =
		fresh.length === 0
			? []
			: [
					sentence([
						`Not known on ${since}, and known now, is ${title} for `,
						{ count: fresh.length },
						`: ${fresh.map((row) => row.name).join(", ")}.`,
						...fresh.map((row): Piece => ({ ...row.piece, silent: true })),
					]),
				];
	return [...moved.slice(0, MOST), ...known];
}

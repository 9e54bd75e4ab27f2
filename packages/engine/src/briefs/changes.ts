import type { ClaimId } from "../base/id.ts";
import type { Finding } from "../lenses/finding.ts";
import { listWords } from "./names.ts";
import { labelOf, rowsOf } from "./say.ts";
import type { SectionDef } from "./sections.ts";
import { type Piece, type Sentence, sentence } from "./sentence.ts";

type Watch = SectionDef["watch"][number];

/** How many rows of one column are told. */
const MOST = 6;

/**
 * What stands differently in one column since an earlier day: rows whose ranges then and now do not touch, and rows that were not
 * known then. Beside each stands how many claims under it are new. Says what differs, not why.
 */
export function changeSentences(now: Finding, then: Finding, watch: Watch, since: string): Sentence[] {
	const { part, column, words: title, joint = " and " } = watch;
	const called = (finding: Finding) => (_: string, ids: readonly string[]) => ids.map((id) => labelOf(finding, id)).join(joint);
	const before = new Map(rowsOf({ finding: then, part, column, called: called(then) }).map((row) => [row.row, row]));
	const claimsOf = (finding: Finding, row: string) => new Set<ClaimId>(finding.parts[part]?.cells[row]?.[column]?.rests ?? []);
	const rows = rowsOf({ finding: now, part, column, called: called(now) });
	const moved = rows.flatMap((row): Sentence[] => {
		const old = before.get(row.row);
		if (!old || (row.low <= old.high && old.low <= row.high)) return [];
		const had = claimsOf(then, row.row);
		const fresh = [...claimsOf(now, row.row)].filter((id) => !had.has(id));
		return [
			sentence([
				`${row.name}: ${title} was `,
				old.piece,
				` as known on ${since} and is `,
				row.piece,
				...(fresh.length === 0
					? ["; the claims under it are the same."]
					: ["; claims under it that are new: ", { count: fresh.length }, ".", ...fresh.map((id) => ({ claim: id }))]),
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
						`: ${listWords(fresh.map((row) => row.name))}.`,
						...fresh.map((row): Piece => ({ ...row.piece, silent: true })),
						...silentThen(
							then,
							part,
							column,
							fresh.map(({ row }) => row),
						),
					]),
				];
	return [...moved.slice(0, MOST), ...known];
}

/** The cells of that day: silent where the thing was already known of, and otherwise one that shows that the question was asked. */
function silentThen(then: Finding, part: string, column: string, rows: readonly string[]): Piece[] {
	const found = then.parts[part];
	const there = rows.filter((row) => found?.cells[row]?.[column]);
	const shown = there.length > 0 ? there : (found?.rows ?? []).filter((row) => found?.cells[row]?.[column]).slice(0, 1);
	return shown.map((row): Piece => ({ finding: then, part, row, column, silent: true }));
}

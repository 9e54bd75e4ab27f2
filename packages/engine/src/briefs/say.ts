import { inText } from "../base/article.ts";
import { highOf, lowOf } from "../base/quantity.ts";
import type { Finding } from "../lenses/finding.ts";
import { viewOf } from "../lenses/headline.ts";
import { bareName } from "./names.ts";
import { type CellPiece, type Piece, pieceText, type Sentence, sentence } from "./sentence.ts";

/** What a sentence is about: one column of one part, in the rows that pass. */
export interface About {
	readonly finding: Finding;
	readonly part: string;
	readonly column: string;
	readonly where?: (row: string, ids: readonly string[], value: number) => boolean;
	/** How a row is called; the names of its ids by default. */
	readonly called?: (row: string, ids: readonly string[]) => string;
	/** How many rows are named; the others are counted. */
	readonly most?: number;
	/** Words before each number, such as "stress ". */
	readonly before?: string;
}

export interface Row {
	readonly row: string;
	readonly name: string;
	readonly piece: CellPiece;
	readonly low: number;
	readonly high: number;
	readonly value: number;
}

/** The known rows that a sentence is about, in the order of the part, with the ends of their ranges. */
export function rowsOf(about: About): Row[] {
	const view = viewOf(about.finding);
	const called = about.called ?? ((_, ids) => ids.map((id) => nameOf(about.finding, id)).join(" and "));
	return view.known(about.part, about.column).flatMap(({ row, ids, value, cell }) => {
		if (about.where && !about.where(row, ids, value)) return [];
		const known = cell.value as NonNullable<typeof cell.value>;
		return [
			{
				row,
				name: called(row, ids),
				piece: { finding: about.finding, part: about.part, row, column: about.column },
				value,
				low: Math.min(lowOf(known), cell.range?.low ?? Number.POSITIVE_INFINITY),
				high: Math.max(highOf(known), cell.range?.high ?? Number.NEGATIVE_INFINITY),
			},
		];
	});
}

/** What people call it, as a label. */
export function labelOf(finding: Finding, id: string): string {
	return finding.names[id] ?? bareName(id);
}

/** What people call it, as it stands inside a sentence. */
export function nameOf(finding: Finding, id: string): string {
	return inText(id, labelOf(finding, id));
}

/** Rows named one after another with their numbers: "Türkiye (0.76 [0.74 to 0.78]), China (0.55) and Iran (0.0)". */
export function listed(rows: readonly Row[], options: { readonly before?: string | undefined; readonly numbers?: boolean } = {}): Piece[] {
	// A number that brings brackets of its own stands after a colon: brackets in brackets cannot be read.
	const heavy = options.numbers !== false && rows.some((row) => pieceText(row.piece).includes("("));
	if (heavy) return rows.flatMap((row, i): Piece[] => [`${i === 0 ? "" : "; "}${row.name}, ${options.before ?? ""}`, row.piece]);
	return rows.flatMap((row, i): Piece[] => {
		const joint = i === 0 ? "" : i === rows.length - 1 ? " and " : ", ";
		if (options.numbers === false) return [`${joint}${row.name}`, { ...row.piece, silent: true }];
		return [`${joint}${row.name} (${options.before ?? ""}`, row.piece, ")"];
	});
}

/** One sentence over some rows: "LEAD N THINGS: A (..), B (..) and C (..)."; long lists name a few and count them all. */
export function overRows(
	lead: string,
	things: readonly [one: string, many: string],
	rows: readonly Row[],
	options: { readonly most?: number; readonly before?: string; readonly numbers?: boolean; readonly end?: string } = {},
): Sentence[] {
	if (rows.length === 0) return [];
	const most = options.most ?? 5;
	const shown = rows.slice(0, most);
	const hidden = rows.slice(most).map((row): Piece => ({ ...row.piece, silent: true }));
	const head: Piece[] =
		rows.length === 1
			? [`${lead} ${things[0]}: `]
			: [`${lead} `, { count: rows.length }, ` ${things[1]}${hidden.length > 0 ? ", among them " : ": "}`];
	return [sentence([...head, ...listed(shown, options), options.end ?? ".", ...hidden])];
}

/** Where a signed number stands against zero over its whole range: three sentences at most, none of them a ranking. */
export function bySign(
	about: About,
	words: { readonly above: string; readonly below: string; readonly open: string; readonly things: readonly [string, string] },
): Sentence[] {
	const rows = rowsOf(about);
	const options = { ...(about.most === undefined ? {} : { most: about.most }), ...(about.before === undefined ? {} : { before: about.before }) };
	return [
		...overRows(
			words.above,
			words.things,
			rows.filter((row) => row.low > 0),
			options,
		),
		...overRows(
			words.below,
			words.things,
			[...rows].reverse().filter((row) => row.high < 0),
			options,
		),
		...overRows(
			words.open,
			words.things,
			rows.filter((row) => row.low <= 0 && row.high >= 0),
			options,
		),
	];
}

/** Rows in which a yes-or-no cell is yes. Those that are yes in part of the runs alone carry their share in words. */
export function yesRows(about: About): Row[] {
	return rowsOf({ ...about, where: (row, ids, value) => value >= 0.5 && (about.where?.(row, ids, value) ?? true) }).map((row) => {
		const share = about.finding.parts[about.part]?.cells[row.row]?.[about.column]?.share;
		return share !== undefined && share < 1 ? { ...row, name: `${row.name} (in some of the runs)` } : row;
	});
}

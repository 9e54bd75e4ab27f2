import { capital } from "../base/article.ts";
import type { ClaimId } from "../base/id.ts";
import type { Cell, Finding } from "../lenses/finding.ts";
import { addressText } from "../lenses/question.ts";
import { numberText, unitWord } from "./number.ts";

/** What a sentence stands on: one number of a finding with the claims under it, or one claim. */
export type Rest =
	| { readonly kind: "finding"; readonly address: string; readonly claims: readonly ClaimId[] }
	| { readonly kind: "claim"; readonly id: ClaimId };

/** Where in the text a number stands, and which rest it is read from; a count is the number of rests it counts. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly rest: number | "count";
}

export interface Sentence {
	readonly text: string;
	readonly rests: readonly [Rest, ...Rest[]];
	readonly marks: readonly Mark[];
}

/** A cell in a sentence: its number is written there, or only rested on. */
export interface CellPiece {
	readonly finding: Finding;
	readonly part: string;
	readonly row: string;
	readonly column: string;
	/** silent: the sentence rests on the cell without printing its number. */
	readonly silent?: boolean;
}

/** A piece of a sentence: words, a number from a cell, a claim that it rests on, or how many rests it counts. */
export type Piece = string | CellPiece | { readonly claim: ClaimId } | { readonly count: number };

/** The cell that a piece names. Throws when there is none: a sentence about nothing is our bug. */
export function cellOf(piece: Pick<CellPiece, "finding" | "part" | "row" | "column">): Cell {
	const cell = piece.finding.parts[piece.part]?.cells[piece.row]?.[piece.column];
	if (!cell) throw new Error(`${piece.finding.id} has no cell ${piece.part}/${piece.row}/${piece.column}`);
	return cell;
}

/** The address of the number that a piece names, as `interconnector why` reads it. */
export function addressOf(piece: Pick<CellPiece, "finding" | "part" | "row" | "column">): string {
	return addressText(piece.finding.question, piece.part, piece.row, piece.column);
}

/** Put a sentence together from its pieces. Throws when it rests on nothing. */
export function sentence(pieces: readonly Piece[]): Sentence {
	let text = "";
	const rests: Rest[] = [];
	const marks: Mark[] = [];
	const index = new Map<string, number>();
	const restOn = (key: string, rest: Rest): number => {
		const known = index.get(key);
		if (known !== undefined) return known;
		index.set(key, rests.length);
		rests.push(rest);
		return rests.length - 1;
	};
	for (const piece of pieces) {
		if (typeof piece === "string") text += piece;
		else if ("claim" in piece) restOn(piece.claim, { kind: "claim", id: piece.claim });
		else if ("count" in piece) {
			const start = text.length;
			text += String(piece.count);
			marks.push({ start, end: text.length, rest: "count" });
		} else {
			const cell = cellOf(piece);
			const address = addressOf(piece);
			const rest = restOn(address, { kind: "finding", address, claims: cell.rests });
			if (piece.silent) continue;
			const start = text.length;
			text += pieceText(piece);
			marks.push({ start, end: text.length, rest });
		}
	}
	const [one, ...more] = rests;
	if (!one) throw new Error(`a sentence rests on nothing: ${text}`);
	return { text: capital(text), rests: [one, ...more], marks };
}

/** The number of a piece as it is written: value, range, and its unit where that is a word. */
export function pieceText(piece: CellPiece): string {
	const unit = piece.finding.parts[piece.part]?.columns.find((column) => column.id === piece.column)?.unit ?? "";
	const cell = cellOf(piece);
	const value = numberText(cell);
	return cell.value === null ? value : `${value}${unitWord(unit, value)}`;
}

/** A lens's own sentence, with {value} filled from its cell. */
export function headlineSentence(
	finding: Finding,
	headline: { readonly text: string; readonly part: string; readonly row: string; readonly column: string },
): Sentence {
	const [before = "", ...after] = headline.text.split("{value}");
	const piece: CellPiece = { finding, part: headline.part, row: headline.row, column: headline.column };
	return sentence(after.length > 0 ? [before, piece, after.join("{value}")] : [headline.text, { ...piece, silent: true }]);
}

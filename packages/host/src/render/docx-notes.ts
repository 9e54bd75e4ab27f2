import type { Brief } from "@interconnector/engine";
import { Bookmark, EndnoteIdReference, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import { ACCENT, MONO, MUTED } from "./docx-style.ts";
import type { Notes } from "./notes.ts";
import { plainText } from "./plain.ts";

/** So many digits of a claim's id stand in its note: enough to find it by, and short enough for a line. */
const DIGITS = 12;

/**
 * Claims as Word's own endnotes. A claim is a note once, where it is first cited; later citations are links to that mark with its
 * number, since Word would count a second mark as another note. Numbers follow the order of the marks in the document.
 */
export class Endnotes {
	readonly #brief: Brief;
	readonly #number = new Map<string, number>();
	readonly notes: Record<string, { children: Paragraph[] }> = {};
	constructor(brief: Brief) {
		this.#brief = brief;
	}
	/** Marks of claims, each a note or a link to it; call in the order of the document. In small print the marks are set larger. */
	marks(claims: readonly string[], smallPrint = false): ParagraphChild[] {
		const look = { superScript: true, color: ACCENT, ...(smallPrint ? { size: 21 } : {}) };
		const known = claims.filter((claim) => this.#number.has(claim)).sort((a, b) => (this.#number.get(a) ?? 0) - (this.#number.get(b) ?? 0));
		const fresh = claims.filter((claim) => !this.#number.has(claim));
		return [...known, ...fresh].flatMap((claim, i): ParagraphChild[] => {
			const apart = i === 0 ? [] : [new TextRun({ ...look, text: ", " })];
			const n = this.#number.get(claim);
			if (n !== undefined) {
				return [...apart, new InternalHyperlink({ anchor: `claim${n}`, children: [new TextRun({ ...look, text: String(n) })] })];
			}
			const made = this.#make(claim);
			return made === undefined
				? []
				: [...apart, new Bookmark({ id: `claim${made}`, children: [] }), new TextRun({ ...look, children: [new EndnoteIdReference(made)] })];
		});
	}
	#make(claim: string): number | undefined {
		const note = this.#brief.notes.find((one) => one.claim === claim);
		if (!note) return undefined;
		const n = this.#number.size + 1;
		this.#number.set(claim, n);
		const source = this.#brief.sources.find((one) => one.id === note.source)?.short ?? note.source;
		this.notes[n] = {
			children: [
				new Paragraph({
					style: "EndnoteText",
					children: [
						new TextRun(` ${plainText(note.gist)}${note.against ? " (against)" : ""} `),
						new TextRun({ text: `${plainText(source)}, ${plainText(note.at)} · `, color: MUTED }),
						new TextRun({ text: plainText(note.claim).replace("claim:", "").slice(0, DIGITS), font: MONO, color: MUTED, size: 14 }),
					],
				}),
			],
		};
		return n;
	}
	/** Whether a claim is a note already. */
	has(claim: string): boolean {
		return this.#number.has(claim);
	}
}

/** Claims under a number, in the order of the list of claims. */
export function claimsOf(notes: Notes, ids: readonly string[]): string[] {
	return ids
		.map((id) => notes.claim(id))
		.filter((note) => note !== undefined)
		.sort((a, b) => a.n - b.n)
		.map((note) => note.claim);
}

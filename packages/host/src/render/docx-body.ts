import type { Brief, Exhibit, Sentence } from "@interconnector/engine";
import { Bookmark, type FileChild, HeadingLevel, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from "docx";
import { claimsOf, Endnotes } from "./docx-notes.ts";
import { ACCENT, BOX, MONO, MUTED, TEXT_MM } from "./docx-style.ts";
import { gridTable, partGrid } from "./docx-table.ts";
import { Notes, type Run } from "./notes.ts";
import { plainText } from "./plain.ts";

interface Entry {
	readonly id: string;
	readonly title: string;
	readonly level: 1 | 2;
	/** Number of the first paragraph below it, and of the one after its last. */
	from: number;
	to: number;
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;
/** So many marks of claims stand at a sentence in a row; a sentence on more of them is led to the list of numbers. */
const MOST = 8;

/** The document as it grows from top to bottom: paragraphs, tables, notes and the headings that the contents list. */
export class Body {
	readonly #brief: Brief;
	readonly #notes: Notes;
	readonly endnotes: Endnotes;
	readonly #children: FileChild[] = [];
	readonly #top: FileChild[] = [];
	readonly #entries: Entry[] = [];
	#told = 0;
	#tables = 0;
	constructor(brief: Brief) {
		this.#brief = brief;
		this.#notes = new Notes(brief);
		this.endnotes = new Endnotes(brief);
	}
	add(...children: readonly FileChild[]): void {
		this.#children.push(...children);
	}
	/** A heading, with a mark that the contents lead to. */
	heading(title: string, level: 1 | 2): void {
		const id = `heading${this.#entries.length + 1}`;
		const last = this.#entries.at(-1);
		if (last) last.to = this.#told;
		this.#entries.push({ id, title: plainText(title), level, from: this.#told + 1, to: this.#told });
		this.add(new Paragraph({ heading: LEVELS[level], children: [place(id), new TextRun(plainText(title))] }));
	}
	about(text: string): void {
		this.add(new Paragraph({ style: "About", children: [new TextRun(plainText(text))] }));
	}
	bullet(children: readonly ParagraphChild[]): void {
		this.add(new Paragraph({ style: "Care", numbering: { reference: "bullet", level: 0 }, children: [...children] }));
	}
	/** The title, the bottom line in its box; the contents come after it when all headings are known. */
	bottomLine(): void {
		const { title, asOf, sources, notes, reproduce } = this.#brief;
		this.add(
			new Paragraph({ style: "Title", children: [new TextRun(plainText(title))] }),
			new Paragraph({
				style: "Meta",
				children: [
					new TextRun(
						plainText(
							`As of ${asOf} · ${sources.length} sources · ${notes.length} claims · numbers in brackets: ${reproduce.spread}. “Not known” is never zero.`,
						),
					),
				],
			}),
		);
		if (this.#brief.bottomLine.length > 0) {
			this.heading("Bottom line", 1);
			for (const one of this.#brief.bottomLine) this.said(one, "BottomLine");
		}
		this.#top.push(...this.#children.splice(0));
	}
	/** A sentence as a numbered paragraph. */
	said(one: Sentence, style: "Said" | "BottomLine" = "Said"): void {
		this.#told++;
		const runs = this.#notes.runs(one).flatMap((run) => this.#run(run));
		this.add(
			new Paragraph({
				style,
				numbering: { reference: "said", level: 0 },
				...(style === "BottomLine" ? { ...BOX, indent: { left: 620, hanging: 480, right: 120 } } : {}),
				children: [place(`paragraph${this.#told}`), ...runs],
			}),
		);
	}
	#run(run: Run): ParagraphChild[] {
		switch (run.kind) {
			case "text":
				return [new TextRun(plainText(run.text))];
			case "number": {
				const at = run.text.search(/ (\[|\()/);
				const [value, range] = at === -1 ? [run.text, ""] : [run.text.slice(0, at), run.text.slice(at)];
				const children = [
					new TextRun({ text: plainText(value), bold: true }),
					...(range ? [new TextRun({ text: plainText(range), color: MUTED })] : []),
				];
				return [new InternalHyperlink({ anchor: `number${run.note.n}`, children })];
			}
			case "claims":
				return [
					...this.endnotes.marks(run.notes.slice(0, MOST).map((note) => note.claim)),
					...(run.notes.length > MOST ? [new TextRun({ text: " …", superScript: true })] : []),
				];
			case "counted":
				return [new TextRun({ text: plainText(` [ask '${run.question}']`), font: MONO, color: MUTED, size: 15 })];
		}
	}
	/** A part as a table with its caption above and what is left out below. */
	table(title: string, finding: Exhibit["finding"], part: string, rows: readonly string[] | undefined, most: number): void {
		const { grid, left } = partGrid(finding, part, rows, most);
		if (grid.rows.length === 0) return;
		this.#tables++;
		const more = left > 0 ? ` ${left} further rows, most of which are not known, are left out.` : "";
		this.add(
			new Paragraph({ style: "TableCaption", children: [new TextRun(`Table ${this.#tables}. ${plainText(title)}`)] }),
			gridTable(grid),
			new Paragraph({
				style: "After",
				children: [
					new TextRun(plainText(`As of ${finding.asOf}.${more} All rows: `)),
					new TextRun({ text: plainText(`interconnector ask '${finding.question}'`), font: MONO }),
				],
			}),
		);
	}
	care(cautions: readonly string[]): void {
		if (cautions.length === 0) return;
		this.add(
			new Paragraph({ style: "Care", spacing: { before: 120 }, keepNext: true, children: [new TextRun({ text: "Read with care:", bold: true })] }),
		);
		for (const one of cautions) this.bullet([new TextRun(plainText(one))]);
	}
	/** Each number of the text: in which paragraph it stands, where it comes from, and the claims under it. */
	numbers(): void {
		this.heading("Numbers", 1);
		this.about(
			"Each number of the text, what to give to “interconnector why” for its formula and facts, and the claims under it. “ask” beside a sentence stands for “interconnector ask”, which lists the rows that the sentence counts.",
		);
		if (this.#notes.numbers.length > 0) this.#numberTable();
		this.#others();
	}
	#numberTable(): void {
		const rows = this.#notes.numbers.map((note) => {
			const claims = claimsOf(this.#notes, note.claims);
			const paragraph = note.from.slice(1);
			const back = new InternalHyperlink({ anchor: `paragraph${paragraph}`, children: [new TextRun({ text: paragraph, color: ACCENT })] });
			return [
				{ content: [place(`number${note.n}`), back] },
				{ content: [new TextRun({ text: plainText(note.text), bold: true })] },
				{ content: [new TextRun({ text: breakable(plainText(note.address)), font: MONO, size: 14 })] },
				{
					content:
						claims.length === 0 ? [new TextRun({ text: "a setting or a silence", color: MUTED, italics: true })] : this.endnotes.marks(claims, true),
				},
			];
		});
		const widths = [12, 38, 58, TEXT_MM - 108];
		this.add(gridTable({ head: [{ title: "¶" }, { title: "number" }, { title: "address" }, { title: "claims" }], rows, widths }));
	}
	/** Claims that stand under no mark so far: those under sentences that count, or that say what is not known. */
	#others(): void {
		const others = this.#brief.notes.map((note) => note.claim).filter((claim) => !this.endnotes.has(claim));
		if (others.length === 0) return;
		const marks = this.endnotes.marks(others, true);
		this.add(
			new Paragraph({
				style: "After",
				children: [new TextRun("Further claims under sentences that count rows or say what is not known: "), ...marks],
			}),
		);
	}
	/** Everything in its order, with the contents written out after the bottom line. */
	whole(): FileChild[] {
		const last = this.#entries.at(-1);
		if (last) last.to = this.#told;
		return [...this.#top, ...contents(this.#entries), ...this.#children];
	}
}

/** A mark that links lead to. It holds nothing: the library leaves out links and notes inside a mark. */
function place(id: string): Bookmark {
	return new Bookmark({ id, children: [] });
}

/** A long address may break after its separators; the mark that allows it has no width. */
function breakable(address: string): string {
	return address.replace(/([#/,?&])/g, "$1\u200B");
}

/** The contents, written out with the numbers of the paragraphs: a field would stay empty until somebody updates it. */
function contents(entries: readonly Entry[]): Paragraph[] {
	return [
		new Paragraph({ style: "ContentsTitle", children: [new TextRun("Contents")] }),
		...entries.map(({ id, title, level, from, to }) => {
			const which = to < from ? "" : to === from ? `\t¶ ${from}` : `\t¶ ${from}–${to}`;
			return new Paragraph({
				style: "Contents",
				...(level === 2 ? { indent: { left: 360 } } : {}),
				children: [
					new InternalHyperlink({ anchor: id, children: [new TextRun({ text: title, color: ACCENT })] }),
					...(which === "" ? [] : [new TextRun({ text: which, color: MUTED, size: 17 })]),
				],
			});
		}),
	];
}

import { type Brief, briefFigures, type Exhibit, partTable, type Sentence } from "@interconnector/engine";
import { figureName } from "./figure-files.ts";
import { Notes, type Run, shellWord, whyCommand } from "./notes.ts";

/** Text that Markdown and the HTML inside it must take as text. Line ends become spaces. */
export function escapeMarkdown(text: string): string {
	return (
		text
			.toWellFormed()
			// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that must go
			.replace(/[\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, " ")
			.replace(/([\\`*_[\]<>#|~&$])/g, "\\$1")
			// At the start of a line these would open a list, a rule or a heading.
			.replace(/^(\s*)([-=+])/g, "$1\\$2")
			.replace(/^(\s*\d+)([.)])(?=\s|$)/g, "$1\\$2")
			.replace(/\b(https?|ftp|mailto|www)([:.])/gi, "$1\\$2")
	);
}

const m = escapeMarkdown;

/** A text as inline code: the fence is longer than any run of ticks inside. */
export function codeSpan(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that must go
	const flat = text.toWellFormed().replace(/[\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, " ");
	const fence = "`".repeat(Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length)) + 1);
	return fence.length === 1 ? `\`${flat}\`` : `${fence} ${flat} ${fence}`;
}

/**
 * A brief as Markdown with footnotes: numbers as n1, n2 …, claims as c1, c2 …. The same brief gives the same bytes. Figures are
 * shown from the folder given, beside the text; without one they are left out.
 */
export function briefMarkdown(brief: Brief, options: { readonly figures?: string } = {}): string {
	const notes = new Notes(brief);
	const figures = briefFigures(brief);
	const say = (one: Sentence) => notes.runs(one).map(runText).join("");
	const out: string[] = [
		`# ${m(brief.title)}`,
		"",
		`As of ${m(brief.asOf)}. Numbers in brackets: ${m(brief.reproduce.spread)}. “Not known” is never zero.`,
		"",
	];
	if (brief.bottomLine.length > 0) out.push("## Bottom line", "", ...brief.bottomLine.flatMap((one) => [say(one), ""]));
	for (const section of brief.sections) {
		out.push(`## ${m(section.title)}`, "", `*${m(section.about)}*`, "", ...section.sentences.map((one) => `- ${say(one)}`), "");
		for (const [i, figure] of figures.entries()) {
			if (figure.section !== section.id) continue;
			if (options.figures !== undefined) {
				out.push(`![${m(figure.alt)}](${options.figures}/${figureName(brief, figure.id)})`, "");
				out.push(`*Figure ${i + 1}. ${m(figure.title)}.* ${m(figure.caption.join(" "))}`, "");
			}
			if (!section.exhibits.some((one) => one.finding.id === figure.finding.id && one.part === figure.part)) out.push(...tableText(figure), "");
		}
		for (const exhibit of section.exhibits) out.push(...tableText(exhibit), "");
		if (section.cautions.length > 0) out.push("Read with care:", "", ...section.cautions.map((one) => `- ${m(one)}`), "");
	}
	out.push("## Sources", "");
	for (const source of brief.sources)
		out.push(`- ${m(source.full)} Standpoint: ${m(source.standpoint)}. Reliability: ${m(source.reliability)}. Claims used: ${source.claims}.`);
	const { commands, dossier, engine, seed, draws } = brief.reproduce;
	out.push(
		"",
		"## How to reproduce",
		"",
		...commands.map((command) => `- ${codeSpan(command)}`),
		"",
		`Dossier ${codeSpan(dossier)}; engine ${m(engine)}; seed ${seed}; ${draws} draws.`,
		"",
	);
	if (brief.refused.length > 0)
		out.push("Sentences that the gate refused:", "", ...brief.refused.map((one) => `- ${m(one.text)} (${m(one.because)})`), "");
	const short = new Map(brief.sources.map((source) => [source.id, source.short]));
	for (const note of notes.numbers) {
		const claims = note.claims
			.map((id) => notes.claim(id)?.n)
			.filter((n) => n !== undefined)
			.sort((a, b) => a - b);
		out.push(
			`[^n${note.n}]: ${codeSpan(whyCommand(note.address))}${claims.length > 0 ? `; rests on claims ${claims.map((n) => `[^c${n}]`).join(" ")}` : "; rests on a setting or on a silence"}`,
		);
	}
	brief.notes.forEach((note, i) => {
		out.push(
			`[^c${i + 1}]: ${m(note.gist)}${note.against ? " (against)" : ""} ${m(short.get(note.source) ?? note.source)}, ${m(note.at)} (${codeSpan(note.claim)})`,
		);
	});
	return `${out.join("\n")}\n`;
}

function runText(run: Run): string {
	switch (run.kind) {
		case "text":
			return m(run.text);
		case "number":
			return `**${m(run.text)}**[^n${run.note.n}]`;
		case "claims":
			return run.notes.map((note) => `[^c${note.n}]`).join("");
		case "counted":
			return ` (${codeSpan(`interconnector ask ${shellWord(run.question)}`)})`;
	}
}

function tableText(exhibit: Pick<Exhibit, "finding" | "part" | "rows">): string[] {
	const table = partTable(exhibit.finding, exhibit.part, { known: true, ...(exhibit.rows ? { rows: exhibit.rows } : {}) });
	const left = (exhibit.finding.parts[exhibit.part]?.rows.length ?? 0) - table.rows.length;
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [
		`### ${m(table.caption)}`,
		"",
		line([table.rowsAre, ...table.columns.map((column) => `${column.title} (${column.unit})`)].map(m)),
		line(["---", ...table.columns.map(() => "---")]),
		...table.rows.map((row) => line([row.name, ...row.cells.map((cell) => cell.text)].map(m))),
		...(left > 0 ? ["", `${left} rows of which nothing, or not the main number, is known are left out.`] : []),
	];
}

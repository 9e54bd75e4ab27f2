import { type AnyLens, type Cell, cellText, type Engine, type Finding, humane, rangeText } from "@interconnector/engine";
import { type Asked, type Assertion, type Covered, readCoverage, textOf } from "../packages/host/src/coverage.ts";
import { cellAt, placeOf } from "../packages/host/src/coverage-assert.ts";

const PAPERS = [
	"S0 · Sultanli 2025, on minilateralism",
	"S1 · Shukurlu and Shumunov 2025, on active non-alignment",
	"S2 · Avdaliani 2025, on a burst of diplomacy",
	"S3 · Gordadze 2025, on 360-degree diplomacy",
	"S4 · Huseynov 2024, on strategic autonomy",
];
/** How many of the asserted numbers the page prints a concept. */
const SHOWN = 3;

/** Puts a question to a shipped dossier. */
type Ask = (question: string, dossier?: string) => Finding;

/** docs/coverage.md: each concept with the command that asks for it and what it answers now. */
export function coveragePage(begin: string, engine: Engine, ask: Ask): string {
	const rows = readCoverage();
	const later = rows.filter((row) => "later" in row).length;
	const out = [
		begin,
		"# What is covered",
		"",
		`The five papers of the dossier describe ${rows.length} concepts. Each row names one, says what it is in our own words, gives the command that asks for it, and what that answers now on the shipped evidence, with its range in brackets. ${later} are futures and options and come later. A concept of which the papers do not give the data is answered by silence, which says what it needs, and is shown at work elsewhere.`,
		"",
		"The table is made from [coverage.json](../coverage.json), whose assertions `npm test` holds against the answers.",
	];
	for (const [i, title] of PAPERS.entries()) {
		out.push("", `## ${title}`, "", "| | concept | ask | answer now | covered by |", "|---|---|---|---|---|");
		for (const row of rows) {
			if (!row.id.startsWith(`S${i}`)) continue;
			const head = `| ${row.id} | **${row.name}.** ${row.means} |`;
			out.push("later" in row ? `${head} | later: ${row.later} | |` : `${head} ${answerOf(row, engine, ask)}`);
		}
	}
	return [...out, ""].join("\n");
}

function answerOf(row: Covered, engine: Engine, ask: Ask): string {
	const { question, asserts, reason, though, elsewhere } = row;
	const finding = ask(textOf(question), question.dossier);
	const told = asserts.flatMap((one) => toldBy(one, finding));
	const [known, silent] = [told.filter(({ silent }) => !silent), told.filter(({ silent }) => silent)];
	// A silence that is asserted is shown beside the numbers: it says what they leave open.
	const lines = [...known.slice(0, SHOWN - Math.min(1, silent.length)), ...silent].slice(0, SHOWN);
	const notes = [reason, though].filter((note) => note !== undefined);
	const naming = [...engine.lenses, ...engine.inquiries].filter(({ covers }) => covers.includes(row.id)).map(({ id }) => id as string);
	const by = [...new Set([question.lens, ...naming])];
	const cell = [...lines.map(({ text }) => text), ...notes.map((note) => `*${note}*`), ...(elsewhere ? [shownAt(elsewhere, ask)] : [])];
	return `\`${command(finding, question)}\` | ${cell.map(escaped).join("<br>")} | ${by.map((id) => link(engine, id)).join(", ")} |`;
}

function shownAt(elsewhere: NonNullable<Covered["elsewhere"]>, ask: Ask): string {
	if ("check" in elsewhere) return `shown at work: worked example of ${elsewhere.check}, “${elsewhere.case}”`;
	const { question } = elsewhere;
	return `shown at work: \`${command(ask(textOf(question), question.dossier), question)}\``;
}

/** What one assertion speaks of, as a reader sees it now. */
function toldBy(assertion: Assertion, finding: Finding): { text: string; silent: boolean }[] {
	if (!("at" in assertion) || assertion.kind === "words") return [];
	const [part = "", row = "", column = ""] = placeOf(assertion.at);
	const cell = cellAt(finding, assertion.at);
	const found = finding.parts[part]?.columns.find(({ id }) => id === column);
	if (!cell || !found) return [];
	const names = row.split(",").map((id) => finding.names[id] ?? id);
	const range = cell.range && cell.range.low < cell.range.high ? rangeText(cell) : undefined;
	const value =
		cell.value === null
			? humane(`not known: ${cell.silence?.because.replace(/^not known: /, "")} (needs ${cell.silence?.needs.join("; ")})`, finding.names)
			: found.unit === "yes = 1"
				? yesOrNo(cell)
				: `${cellText(cell)}${range && range !== cellText(cell) ? ` [${range}]` : ""}`;
	return [{ text: `${finding.parts[part]?.title}, ${names.join(" · ")}, ${found.title}: ${value}`, silent: cell.value === null }];
}

function yesOrNo({ value, range }: Cell): string {
	const sure = !range || range.low === range.high;
	return value === 1 ? (sure ? "yes" : "yes [no in some readings]") : value === 0 ? (sure ? "no" : "no [yes in some readings]") : "yes or no";
}

function command(finding: Finding, { dossier }: Asked): string {
	const text = /[?&]/.test(finding.question) ? `'${finding.question}'` : finding.question;
	return `interconnector ask ${text}${dossier === "azerbaijan" ? "" : ` --dossier dossiers/${dossier}`}`;
}

function link(engine: Engine, id: string): string {
	return `[${id}](${engine.lenses.some((lens: AnyLens) => lens.id === id) ? "lenses" : "inquiries"}/${id}.md)`;
}

const escaped = (text: string) => text.replaceAll("|", "\\|");

import { push } from "../base/group.ts";
import { highOf, lowOf } from "../base/quantity.ts";
import type { Cell, Finding } from "../lenses/finding.ts";
import { bareName, humane, kindOfReason, listWords } from "./names.ts";
import { labelOf } from "./say.ts";
import { type Piece, type Sentence, sentence } from "./sentence.ts";

interface Quiet {
	readonly part: string;
	readonly column: string;
	readonly row: string;
	readonly cell: Cell;
}

/** How many kinds of silence are told for one finding. */
const KINDS = 2;

/**
 * What is not known, counted and grouped: silences of one finding with the same reason and the same need make one sentence, the
 * most frequent first. Ids in reasons are left out of the comparison, so that "no evidence on A and B" is one kind.
 */
export function silenceSentences(finding: Finding): Sentence[] {
	const kinds = new Map<string, Quiet[]>();
	for (const [part, found] of Object.entries(finding.parts))
		for (const row of found.rows)
			for (const { id } of found.columns) {
				const cell = found.cells[row]?.[id];
				if (!cell?.silence) continue;
				const key = `${kindOfReason(cell.silence.because)} ${cell.silence.needs.map(kindOfReason).join("; ")}`;
				push(kinds, key, { part, column: id, row, cell });
			}
	const groups = [...kinds.values()].sort((a, b) => b.length - a.length);
	const told = groups.slice(0, KINDS).map((group) => groupSentence(finding, group));
	const left = groups.slice(KINDS).flat();
	if (left.length === 0) return told;
	const words = [
		`${finding.title}: `,
		{ count: left.length },
		left.length === 1 ? " more number is not known, for another reason." : " more numbers are not known, for other reasons.",
	];
	return [...told, sentence([...words, ...left.map((quiet) => restOn(finding, quiet))])];
}

const restOn = (finding: Finding, { part, row, column }: Quiet): Piece => ({ finding, part, row, column, silent: true });

function groupSentence(finding: Finding, group: readonly Quiet[]): Sentence {
	const [one] = group as [Quiet, ...Quiet[]];
	const because = group.length === 1 ? humane(one.cell.silence?.because ?? "", finding.names) : kindOfReason(one.cell.silence?.because ?? "");
	const needs = (one.cell.silence?.needs ?? []).map((need) => (group.length === 1 ? humane(need, finding.names) : kindOfReason(need)));
	// The row of a total has no name of its own.
	const rows = [...new Set(group.map((quiet) => quiet.row))].filter((row) => row !== "all");
	const named =
		rows.length <= 7 && rows.length > 0
			? ` (${listWords(
					rows.map((row) =>
						row
							.split(",")
							.map((id) => labelOf(finding, id))
							.join("–"),
					),
				)})`
			: "";
	return sentence([
		`${finding.title}: `,
		{ count: group.length },
		`${group.length === 1 ? " number is" : " numbers are"} not known${named}; reason: ${because}${needs.length > 0 ? `; what is missing: ${listWords(needs)}` : ""}.`,
		...group.map((quiet) => restOn(finding, quiet)),
	]);
}

/** Sources without which numbers of a finding fall silent: what hangs on one voice alone. */
export function hangingSentences(finding: Finding, called: (source: string) => string): Sentence[] {
	const bySource = new Map<string, Quiet[]>();
	for (const [part, found] of Object.entries(finding.parts))
		for (const row of found.rows)
			for (const { id } of found.columns) {
				const cell = found.cells[row]?.[id];
				if (!cell?.silentWithout || cell.value === null || (lowOf(cell.value) === 0 && highOf(cell.value) === 0)) continue;
				for (const source of cell.silentWithout) push(bySource, source, { part, column: id, row, cell });
			}
	if (bySource.size === 0) return [];
	return [...bySource]
		.sort(([, a], [, b]) => b.length - a.length)
		.slice(0, 1)
		.map(([source, group]) =>
			sentence([
				`${finding.title}: `,
				{ count: group.length },
				`${group.length === 1 ? " number would" : " numbers would"} fall silent without ${called(source) || bareName(source)}.`,
				...group.map((quiet) => restOn(finding, quiet)),
			]),
		);
}

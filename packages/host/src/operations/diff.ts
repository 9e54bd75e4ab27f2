import { createEngine, type Difference, diffEvidence, diffFindings, InputError, nearest, parseDate, shown } from "@interconnector/engine";
import * as z from "zod";
import { readFolders } from "../store/read.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation } from "./operation.ts";

export const diff = defineHostOperation({
	id: "diff",
	title: "Diff",
	about:
		"What differs between this dossier and another, or between two days: evidence that came and went, and the numbers that moved, largest first.",
	input: z.strictObject({
		other: z.string().optional().describe("the other dossier folder: what it has that this one has not, and the reverse"),
		from: z.string().optional().describe("the earlier day, as EDTF, with `to`"),
		to: z.string().optional().describe("the later day (default: the dossier's asOf)"),
		lenses: z.array(z.string()).optional().describe("only the numbers of these lenses, every one of them listed"),
		known: z.boolean().default(false).describe("of two days: compare what could be known then, not what is known now of then"),
	}),
	args: ["other"],
	examples: [
		"interconnector diff ../azerbaijan-before",
		"interconnector diff --from 2024-12 --to 2025-11 --known",
		"interconnector diff --from 2024-12 --lenses vectors",
	],
	effects: "reads",
	paths: ["other"],
	run: (context, input) => {
		const { dossier, engine } = openNamed(context);
		const lenses = chosen(
			engine.lenses.filter((lens) => lens.cost === "light"),
			input.lenses,
		);
		if ((input.other === undefined) === (input.from === undefined))
			throw new InputError([
				{
					file: "diff",
					field: "other",
					value: "nothing",
					problem: "name another dossier, or two days, not both and not neither",
					fix: "interconnector diff FOLDER, or interconnector diff --from DAY --to DAY",
				},
			]);
		const { from, to = dossier.head.asOf } = input;
		if (from !== undefined && lastDay(from) > lastDay(to))
			throw new InputError([
				{ file: "diff", field: "from", value: shown(from), problem: `the first day is after the last (${to})`, fix: "name a --from before --to" },
			]);
		let rows: Difference[];
		let title: string;
		if (input.other !== undefined) {
			const other = createEngine().open(readFolders(input.other));
			rows = [
				...diffEvidence(other, dossier),
				...lenses.flatMap((lens) => diffFindings(engine.ask(other, `${lens.id}?draws=0`), engine.ask(dossier, `${lens.id}?draws=0`))),
			];
			title = `${rows.length} differences: before is ${input.other}, after is this dossier`;
		} else {
			const at = (day: string | undefined) =>
				day === undefined ? "draws=0" : `draws=0&on=${encodeURIComponent(day)}${input.known ? `&knownBy=${encodeURIComponent(day)}` : ""}`;
			rows = lenses.flatMap((lens) =>
				diffFindings(engine.ask(dossier, `${lens.id}?${at(input.from)}`), engine.ask(dossier, `${lens.id}?${at(input.to)}`)),
			);
			title = `${rows.length} numbers differ between ${input.from} and ${to}`;
		}
		return {
			kind: "table",
			title,
			columns: [
				{ id: "kind", title: "kind" },
				{ id: "what", title: "what" },
				{ id: "before", title: "before" },
				{ id: "after", title: "after" },
			],
			// The question is the same for all numbers, but for the lens: the address is told without it, and stands whole beside.
			rows: rows.map((row) =>
				row.kind === "number"
					? { ...row, what: row.what.replace(/\?[^#]*#/, "#"), address: row.what, of: row.what.split(/[?#]/)[0] }
					: { ...row, of: row.kind },
			),
			...(input.lenses ? {} : { brief: { by: "of", first: FIRST } }),
		};
	},
});

/** Of each lens, and of each kind of evidence, so many differences are shown to whoever does not ask for all. */
const FIRST = 2;

/** The lenses that are asked for by name. Throws InputError with the nearest name where there is none. */
function chosen<L extends { readonly id: string }>(lenses: readonly L[], wanted: readonly string[] | undefined): readonly L[] {
	if (!wanted) return lenses;
	const ids = lenses.map(({ id }) => id);
	const issues = wanted
		.filter((id) => !ids.includes(id))
		.map((id) => {
			const guess = nearest(id, ids);
			const fix = guess ? `did you mean ${guess}?` : `choose among: ${ids.join(", ")}`;
			return { file: "diff", field: "lenses", value: shown(id), problem: "no such lens, or too heavy to be compared here", fix };
		});
	if (issues.length > 0) throw new InputError(issues);
	return lenses.filter(({ id }) => wanted.includes(id));
}

/** The last day that a text may mean; what is no day is refused by the question. */
function lastDay(text: string): number {
	return parseDate(text)?.end[1] ?? Number.NaN;
}

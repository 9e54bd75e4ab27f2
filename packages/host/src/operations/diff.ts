import { createEngine, type Difference, diffEvidence, diffFindings, InputError, parseDate, shown } from "@interconnector/engine";
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
		known: z.boolean().default(false).describe("of two days: compare what could be known then, not what is known now of then"),
	}),
	args: ["other"],
	examples: ["interconnector diff ../azerbaijan-before", "interconnector diff --from 2024-12 --to 2025-11 --known"],
	effects: "reads",
	paths: ["other"],
	run: (context, input) => {
		const { dossier, engine } = openNamed(context);
		const lenses = engine.lenses.filter((lens) => lens.cost === "light");
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
			rows: rows.map((row) => (row.kind === "number" ? { ...row, what: row.what.replace(/\?[^#]*#/, "#"), address: row.what } : { ...row })),
		};
	},
});

/** The last day that a text may mean; what is no day is refused by the question. */
function lastDay(text: string): number {
	return parseDate(text)?.end[1] ?? Number.NaN;
}

import { InputError } from "@interconnector/engine";
import * as z from "zod";
import { table } from "../cli/table.ts";
import { foldersOf, newestOf, readPanel } from "../datasets/keep.ts";
import { datasetHeld, mappingOf } from "../datasets/mapped-keep.ts";
import { reportText } from "../datasets/report.ts";
import { cellAt, coverageText, noRowText, rowsAbout } from "../datasets/show.ts";
import { stateAsked } from "../network/focal.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation } from "./operation.ts";

export const dataShow = defineHostOperation({
	id: "data-show",
	title: "Show data",
	about:
		"One dataset or panel: what it says, what it covers, what became of the rows that were read, and its first rows; or those about some states, which for two is their history.",
	input: z.strictObject({
		what: z.string().describe("a dataset, or a panel as panel:… (its first digits are enough)"),
		part: z.string().optional().describe("of a dataset with several panels, this one"),
		about: z.string().optional().describe("only rows that name this state, or all of several: aze,isr"),
		rows: z.int().min(0).max(1000).optional().describe("how many rows to show (default: 10, with about 100)"),
	}),
	args: ["what"],
	gives: ["text"],
	examples: ["interconnector data show un-votes", "interconnector data show core-un-votes --about aze,isr"],
	effects: "reads",
	run: async (context, input) => {
		const { dossier, path } = openNamed(context);
		const { panels, sources } = dossier;
		const folders = foldersOf(path);
		const named = input.what.startsWith("panel:") ? (panels.find(({ id }) => id.startsWith(input.what))?.dataset ?? input.what) : input.what;
		const dataset = datasetHeld(named, panels, folders, sources);
		const asked = panels.filter((one) =>
			input.what.startsWith("panel:") ? one.id.startsWith(input.what) : one.dataset === dataset.id && (!input.part || one.part === input.part),
		);
		const parts = [...new Set(asked.map(({ part }) => part))].flatMap((part) => newestOf(asked.filter((one) => one.part === part)) ?? []);
		if (input.part !== undefined && parts.length === 0)
			throw new InputError([
				{
					file: "data-show",
					field: "part",
					value: input.part,
					problem: `no such panel of ${dataset.id} is held`,
					fix: `parts: ${[...new Set([...Object.keys(dataset.panels), ...panels.flatMap((one) => (one.dataset === dataset.id ? [one.part] : []))])].join(", ")}`,
				},
			]);
		const { id, title, publisher, licence, cite, coverage } = dataset;
		const lines = [title, `  ${dataset.about}`, `  ${publisher}; licence: ${licence}`, `  cite as: ${cite}`, `  covers ${coverage}`];
		if (parts.length === 0)
			lines.push("", `Not held. It comes as ${dataset.files.map((file) => file.about).join("; ")}.`, `  interconnector data add ${id} FILE…`);
		const about = statesIn(input.about);
		const most = input.rows ?? (about.length > 0 ? 100 : 10);
		const shown = [];
		for (const record of parts) {
			const panel = await readPanel(folders, record);
			const names = Object.keys(panel.columns);
			const rows = rowsAbout(panel, about);
			const first = rows.slice(0, most).map((row) => names.map((name) => cellAt(panel, name, row)));
			shown.push({ ...record, first: first.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]]))) });
			const mapping = mappingOf(record, folders);
			lines.push(
				"",
				`${record.part}: ${record.rows} rows, ${coverageText(record.covers)}`,
				`  ${record.id}, imported ${record.imported} from ${record.files.map(({ name }) => name).join(", ")}`,
				...(mapping ? [`  mapped by ${mapping}: give that to --mapping to repeat the import`] : []),
				...record.columns.map((column) => `  ${column.name} (${column.unit}): ${column.about}`),
				...reportText(record.report),
				...(about.length > 0 && rows.length === 0 ? [noRowText(panel, about)] : []),
				table(
					names.map((name) => ({ title: name })),
					first.map((cells) => cells.map((cell) => String(cell ?? "·"))),
				),
				...(about.length > 0 && rows.length > most ? [`  ${rows.length} rows, of which ${most} are shown: --rows shows more`] : []),
			);
		}
		return {
			kind: "text",
			text: lines.join("\n"),
			data: { dataset: id, title, about: dataset.about, publisher, licence, cite, coverage, panels: shown },
		};
	},
});

/** States as they were given, by code, name or id: aze,isr. */
function statesIn(given = ""): string[] {
	const asked = given.split(",").flatMap((one) => one.trim() || []);
	return asked.map((one) => stateAsked(one, { file: "data show", field: "about" }));
}

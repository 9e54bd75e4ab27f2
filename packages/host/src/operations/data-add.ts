import { basename } from "node:path";
import { InputError } from "@interconnector/engine";
import * as z from "zod";
import { importGiven } from "../datasets/given.ts";
import { DATASETS, datasetNamed } from "../datasets/index.ts";
import { keepImport } from "../datasets/keep.ts";
import { datasetOf, keepMapping } from "../datasets/mapped-keep.ts";
import { mappingText, readMapping } from "../datasets/mapping.ts";
import { suggestMapping } from "../datasets/mapping-suggest.ts";
import { reportText } from "../datasets/report.ts";
import { resolvers } from "../datasets/resolvers.ts";
import { coverageText } from "../datasets/show.ts";
import { authorOf, changeInput } from "../store/change.ts";
import { noticesField } from "../store/notices.ts";
import { defineHostOperation } from "./operation.ts";

const { because: _, ...who } = changeInput;

export const dataAdd = defineHostOperation({
	id: "data-add",
	title: "Add data",
	about:
		"Import the files of a public dataset as panels of the dossier: bulk tables with their coverage. A table of your own is imported as the dataset mapped, with a mapping that says which columns hold states, year and values; --suggest proposes one from the header. Duplicate, malformed and unknown rows are counted and told. The import is kept whole or not at all; the same files twice change nothing.",
	input: z.strictObject({
		dataset: z.string().describe(`which dataset: ${DATASETS.map(({ id }) => id).join(", ")}; or mapped, for a table of your own`),
		files: z.array(z.string()).min(1).describe("its files, as published: CSV, TSV or TAB, plain, gzip or zip; .xlsx; GeoJSON"),
		mapping: z.string().optional().describe("with mapped: the file that says what the columns are"),
		suggest: z.boolean().default(false).describe("with mapped: propose a mapping and import nothing"),
		sheet: z.string().optional().describe("of a workbook, this sheet (default: that of the mapping, or the first)"),
		...who,
	}),
	args: ["dataset", "files"],
	gives: ["text"],
	examples: [
		"interconnector data add un-votes votes.csv.gz roll_calls.csv.gz issues.csv.gz",
		"interconnector data add tss-rivalries tss_rivalries.csv",
		"interconnector data add mapped my-table.xlsx --suggest",
		"interconnector data add mapped my-table.xlsx --mapping mapping.json",
	],
	effects: "writes",
	paths: ["files", "mapping"],
	run: async (context, input) => {
		const { files, sheet } = input;
		if (input.suggest) {
			if (input.dataset !== "mapped" || files.length !== 1)
				throw refuse(
					"suggest",
					input.dataset,
					"a mapping is proposed for one table of your own",
					"use: interconnector data add mapped FILE --suggest",
				);
			const data = await suggestMapping(files[0] as string, sheet);
			return { kind: "text", text: mappingText(data).trimEnd(), data };
		}
		const mapping = input.mapping === undefined ? undefined : readMapping(input.mapping);
		if ((input.dataset === "mapped") !== (mapping !== undefined))
			throw refuse(
				"mapping",
				input.mapping ?? "none",
				"a mapping belongs to the dataset mapped, and that needs one",
				"add --mapping FILE, or leave it out",
			);
		const dataset = mapping ? datasetOf(mapping, basename(input.mapping as string)) : datasetNamed(input.dataset);
		const imported = await importGiven(dataset, files, { resolvers, log: context.log, stop: context.stop, sheet: sheet ?? mapping?.sheet });
		if (mapping) keepMapping(context.dossier, imported, { ...mapping, ...(sheet === undefined ? {} : { sheet }) });
		const { records, changed } = await keepImport(context.dossier, authorOf(input), dataset, imported);
		const head = changed
			? `${dataset.id}: ${records.length} ${records.length === 1 ? "panel" : "panels"} kept. Take it back with: interconnector undo`
			: `${dataset.id}: there is nothing to change, the dossier holds this already.`;
		return {
			kind: "text",
			text: [
				head,
				...records.map((one) => `  ${one.part}: ${one.rows} rows (${one.id}), ${coverageText(one.covers)}`),
				...reportText(imported.report),
				...(changed?.notices ?? []).map(({ says }) => says),
			].join("\n"),
			data: {
				changed: changed !== undefined,
				panels: records.map(({ id, part, rows, covers, replaces }) => ({ id, part, rows, covers, replaces })),
				report: imported.report,
				...noticesField(changed?.notices ?? []),
			},
		};
	},
});

function refuse(field: string, value: string, problem: string, fix: string): InputError {
	return new InputError([{ file: "data-add", field, value, problem, fix }]);
}

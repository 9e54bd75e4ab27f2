import * as z from "zod";
import { importFiles } from "../datasets/import.ts";
import { DATASETS, datasetNamed } from "../datasets/index.ts";
import { keepImport } from "../datasets/keep.ts";
import { reportText } from "../datasets/report.ts";
import { resolvers } from "../datasets/resolvers.ts";
import { coverageText } from "../datasets/show.ts";
import { authorOf, changeInput } from "../store/change.ts";
import { defineHostOperation } from "./operation.ts";

const { because: _, ...who } = changeInput;

export const dataAdd = defineHostOperation({
	id: "data-add",
	title: "Add data",
	about:
		"Import the files of a public dataset as panels of the dossier: bulk tables with their coverage. Duplicate, malformed and unknown rows are counted and told. The import is kept whole or not at all; the same files twice change nothing.",
	input: z.strictObject({
		dataset: z.string().describe(`which dataset: ${DATASETS.map(({ id }) => id).join(", ")}`),
		files: z.array(z.string()).min(1).describe("its files, as published: CSV, TSV or TAB, plain, gzip or zip"),
		...who,
	}),
	args: ["dataset", "files"],
	gives: ["text"],
	examples: [
		"interconnector data add un-votes votes.csv.gz roll_calls.csv.gz issues.csv.gz",
		"interconnector data add tss-rivalries tss_rivalries.csv",
	],
	effects: "writes",
	paths: ["files"],
	run: async (context, input) => {
		const dataset = datasetNamed(input.dataset);
		const imported = await importFiles(dataset, input.files, { resolvers, log: context.log, stop: context.stop });
		const { records, changed } = await keepImport(context.dossier, authorOf(input), dataset, imported);
		const head = changed
			? `${dataset.id}: ${records.length} ${records.length === 1 ? "panel" : "panels"} kept. Take it out with: interconnector withdraw source:${dataset.id}`
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
			},
		};
	},
});

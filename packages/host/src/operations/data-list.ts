import { byCodeUnit, type Dossier } from "@interconnector/engine";
import * as z from "zod";
import { DATASETS } from "../datasets/index.ts";
import { newestOf } from "../datasets/keep.ts";
import { coverageText } from "../datasets/show.ts";
import { openNamed } from "./opened.ts";
import { defineHostOperation } from "./operation.ts";

export const dataList = defineHostOperation({
	id: "data-list",
	title: "List data",
	about: "Datasets that can be imported, and the panels that the dossier holds of them, with the end of their coverage: past it nothing is known.",
	input: z.strictObject({}),
	args: [],
	gives: ["table"],
	examples: ["interconnector data list"],
	effects: "reads",
	run: (context) => {
		const { panels, sources } = openNamed(context).dossier;
		return {
			kind: "table",
			title: "Datasets and panels",
			columns: [
				{ id: "dataset", title: "dataset" },
				{ id: "part", title: "part" },
				{ id: "panel", title: "panel" },
				{ id: "rows", title: "rows" },
				{ id: "covers", title: "covers" },
				{ id: "ends", title: "ends" },
				{ id: "imported", title: "imported" },
				{ id: "about", title: "what it is" },
			],
			rows: [...DATASETS, ...own(panels, sources)].flatMap((dataset): Record<string, unknown>[] => {
				const held = panels.filter((one) => one.dataset === dataset.id);
				if (held.length === 0)
					return [{ dataset: dataset.id, part: "", panel: "not held", rows: null, covers: "", ends: null, imported: "", about: dataset.title }];
				return held.map((one) => ({
					dataset: dataset.id,
					part: one.part,
					panel: newestOf(held.filter(({ part }) => part === one.part)) === one ? one.id : `${one.id} (replaced)`,
					rows: one.rows,
					covers: coverageText(one.covers),
					ends: one.covers.to,
					imported: one.imported,
					about: dataset.title,
				}));
			}),
			note: "Import with: interconnector data add <dataset> FILE…; a table of your own with: interconnector data add mapped FILE --mapping FILE",
		};
	},
});

/** Tables of somebody's own that the dossier holds, by the title of their source. */
function own(panels: Dossier["panels"], sources: Dossier["sources"]): { readonly id: string; readonly title: string }[] {
	const ids = new Set(panels.map((one) => one.dataset).filter((id) => !DATASETS.some((dataset) => dataset.id === id)));
	return [...ids].sort(byCodeUnit).map((id) => ({ id, title: sources.get(`source:${id}`)?.title ?? id }));
}

import * as z from "zod";
import type { CellTerms } from "../lenses/lens.ts";
import { DYAD_CLASSES, SHIPPED_MEANS, SHIPPED_MEANS_SOURCE } from "../world/defaults.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { defineInquiry } from "./inquiry.ts";

const MEAN: Formula = {
	text: "μ = Σ a / n",
	symbols: { a: "affinity of one dyad of the class, from the base evidence" },
	unit: "−1…1",
	compute: (t) => t.all("a").reduce((x, y) => x + y, 0) / t.all("a").length,
};
const COUNT: Formula = { text: "n", symbols: { n: "dyads of the class with enough evidence" }, unit: "dyads", compute: (t) => t.one("n") };
const SHIPPED: Formula = { text: "μ shipped", symbols: { μ: SHIPPED_MEANS_SOURCE }, unit: "−1…1", compute: (t) => t.one("μ") };

export const calibrations = defineInquiry({
	id: "calibrations",
	title: "Calibrations",
	question: "To which class means are thinly known dyads pulled, and from which dyads do those means come?",
	options: z.strictObject({}),
	parts: {
		classes: {
			shape: "matrix",
			title: "Class means",
			rows: "class of dyad (first match)",
			columns: {
				mean: { title: "mean in this dossier", formula: MEAN },
				dyads: { title: "dyads", formula: COUNT },
				shipped: { title: "shipped value", formula: SHIPPED },
			},
		},
	},
	inquire({ world }) {
		const means = world.means();
		const rows: Record<string, Record<"mean" | "dyads" | "shipped", CellTerms>> = {};
		for (const name of DYAD_CLASSES) {
			const dyads = [...(means.get(name) ?? [])];
			rows[name] = {
				mean:
					dyads.length > 0
						? dyads.map(([pair, a]) =>
								term(
									"a",
									[pair],
									a,
									world
										.slice(["dyad"])
										.dyad.items(...(pair.split("|") as [`actor:${string}`, `actor:${string}`]))
										.map((item) => item.key),
								),
							)
						: silence("no dyad of the class has enough evidence"),
				dyads: [term("n", [], dyads.length, [])],
				shipped: [term("μ", [], SHIPPED_MEANS[name], [], SHIPPED_MEANS_SOURCE)],
			};
		}
		return { classes: rows };
	},
	covers: ["S3-27"],
	cautions: [
		"A dyad is pulled to the mean of the other dyads of its class where there are five of them, else to the shipped value.",
		"Calibrations come from the unmasked evidence and are held fixed while the evidence is redrawn or a source is left out.",
	],
});

import * as z from "zod";
import type { CellTerms } from "../lenses/lens.ts";
import { settingsSchema } from "../world/defaults.ts";
import { type Formula, term } from "../world/formula.ts";
import { defineInquiry } from "./inquiry.ts";

const VALUE: Formula = { text: "v", symbols: { v: "the value in force" }, unit: "as described", compute: (t) => t.one("v") };

export const settings = defineInquiry({
	id: "settings",
	title: "Settings",
	question: "Which choices enter the measures, at which value, and on what ground?",
	options: z.strictObject({}),
	parts: {
		settings: {
			shape: "matrix",
			title: "Every number that is a choice",
			rows: "setting",
			columns: { value: { title: "in force", formula: VALUE }, shipped: { title: "shipped", formula: VALUE } },
		},
	},
	inquire({ world }) {
		const shipped = settingsSchema.parse({});
		const rows: Record<string, Record<"value" | "shipped", CellTerms>> = {};
		for (const [name, schema] of Object.entries(settingsSchema.shape)) {
			const note = schema.description ?? name;
			rows[name] = {
				value: [term("v", [], world.query.settings[name as keyof typeof shipped], [], note)],
				shipped: [term("v", [], shipped[name as keyof typeof shipped], [], note)],
			};
		}
		return { settings: rows };
	},
	covers: [],
	cautions: ["Change one with --settings NAME:VALUE, or for the whole dossier in dossier.json."],
});

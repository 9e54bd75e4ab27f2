import * as z from "zod";
import { parseDate, YEAR } from "../base/time.ts";
import { RHO } from "../evidence/source.ts";
import { nouns } from "../facts/index.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { defineInquiry } from "./inquiry.ts";
import { numberAt } from "./number-at.ts";

const ONE = (symbol: string, what: string, unit: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit,
	compute: (t) => t.one(symbol),
});
const CHANGE: Formula = {
	text: "change = without − with",
	symbols: { without: "the number when the source is left out", with: "the number with all sources" },
	unit: "unit of the number",
	compute: (t) => t.one("without") - t.one("with"),
};

export const sources = defineInquiry({
	id: "sources",
	title: "Sources",
	question: "What does each source carry, and what becomes of a number when it is left out?",
	options: z.strictObject({
		of: z.string().optional().describe("address of a number, as printed by `ask`: shows what it becomes without each source"),
	}),
	parts: {
		sources: {
			shape: "matrix",
			title: "Leave one out",
			rows: "source",
			columns: {
				claims: { title: "claims", formula: ONE("n", "claims that stand, names left out", "claims") },
				stands: { title: "stands in a draw", formula: ONE("ρ", "chance by its reliability grade", "probability") },
				age: { title: "age", formula: ONE("t", "years from publication to the day asked about", "years") },
				with: { title: "number with all", formula: ONE("x", "the number with all sources", "unit of the number") },
				without: { title: "number without it", formula: ONE("x", "the number when the source is left out", "unit of the number") },
				change: { title: "change", formula: CHANGE },
			},
		},
	},
	inquire(context, options) {
		const { world } = context;
		const counts = new Map<string, number>();
		for (const claim of world.dossier.claims) if (!nouns[claim.says.is].registry) counts.set(claim.source, (counts.get(claim.source) ?? 0) + 1);
		const base = options.of === undefined ? undefined : numberAt(context, options.of, {});
		const rows: Record<string, Record<"claims" | "stands" | "age" | "with" | "without" | "change", CellTerms>> = {};
		for (const source of [...world.dossier.sources.values()].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))) {
			if (!counts.has(source.id)) continue;
			const without = options.of === undefined ? undefined : numberAt(context, options.of, { without: source.id });
			const unasked = silence("no number was named", "of=ADDRESS");
			const published = parseDate(source.published)?.end[1] ?? world.frame.on;
			rows[source.id] = {
				claims: [term("n", [], counts.get(source.id) ?? 0, [], source.title)],
				stands: [term("ρ", [], RHO[source.reliability], [], `reliability ${source.reliability}${source.because ? `: ${source.because}` : ""}`)],
				age: [term("t", [], (world.frame.on - published) / YEAR, [], `published ${source.published}`)],
				with: base === undefined ? unasked : base === null ? silence("silent with all sources") : [term("x", [], base, [])],
				without: without === undefined ? unasked : without === null ? silence("silent without this source") : [term("x", [], without, [])],
				change:
					base === undefined || without === undefined
						? unasked
						: base === null || without === null
							? silence("silent without this source")
							: [term("without", [], without, []), term("with", [], base, [])],
			};
		}
		return { sources: rows };
	},
	covers: ["S3-27"],
	cautions: [
		"All numbers here are of the base reading: nothing is redrawn.",
		"Leaving a source out shows sensitivity, not error: all sources may be wrong together.",
	],
});

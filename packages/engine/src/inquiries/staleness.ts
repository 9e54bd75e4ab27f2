import * as z from "zod";
import { YEAR } from "../base/time.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { defineInquiry } from "./inquiry.ts";

const AGE: Formula = {
	text: "(on − newest) / 365.2425",
	symbols: { on: "the day asked about", newest: "last day that a fact of this kind speaks of" },
	unit: "years",
	compute: (t) => (t.one("on") - t.one("newest")) / YEAR,
};

export const staleness = defineInquiry({
	id: "staleness",
	title: "Staleness",
	question: "How old is the newest fact on each tie?",
	options: z.strictObject({}),
	parts: {
		age: {
			shape: "matrix",
			title: "Age of the last fact",
			rows: "partner",
			order: "any",
			columns: {
				any: { title: "any fact", formula: AGE },
				act: { title: "act", formula: AGE },
				judgement: { title: "judgement", formula: AGE },
				agreement: { title: "agreement", formula: AGE },
			},
		},
	},
	inquire({ world }) {
		const slice = world.slice(["dyad"]);
		const { focal, on, partners } = world.frame;
		const rows: Record<string, Record<"any" | "act" | "judgement" | "agreement", CellTerms>> = {};
		for (const partner of partners) {
			const items = slice.dyad.items(focal, partner);
			const newest = (prefix: string): CellTerms => {
				const mine = items.filter((item) => item.key.startsWith(prefix));
				const day = Math.max(...mine.map((item) => item.day));
				if (mine.length === 0) return silence("no such fact", "a dated fact on the tie");
				return [
					term("on", [], on, [], "the day asked about"),
					term(
						"newest",
						[],
						day,
						mine.filter((item) => item.day === day).map((item) => item.key),
					),
				];
			};
			rows[partner] = { any: newest(""), act: newest("event:"), judgement: newest("tie:"), agreement: newest("agreement:") };
		}
		return { age: rows };
	},
	covers: ["S3-27"],
	cautions: ["What stands (an agreement in force) is as new as the last fact that the newest of its sources can know, at most the day asked about."],
});

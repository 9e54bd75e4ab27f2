import * as z from "zod";
import { CHANNELS } from "../facts/define.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { defineInquiry, type InquiryContext } from "./inquiry.ts";
import { numberAt } from "./number-at.ts";

const VALUE: Formula = { text: "x", symbols: { x: "the number under this specification" }, unit: "unit of the number", compute: (t) => t.one("x") };
const CHANGE: Formula = {
	text: "change = x − x₀",
	symbols: { x: "the number under this specification", "x₀": "the number under the settings in force" },
	unit: "unit of the number",
	compute: (t) => t.one("x") - t.one("x₀"),
};
const WIDTH: Formula = {
	text: "width = greatest − least",
	symbols: { x: "the number in one run" },
	unit: "unit of the number",
	compute: (t) => Math.max(...t.all("x")) - Math.min(...t.all("x")),
};

/** The declared grid: every half-life halved and doubled, each channel dropped, shrinkage halved and doubled. */
const HALF_LIVES = ["half-life.event", "half-life.assessment", "half-life.dispute", "half-life.ended"] as const;

export const specs = defineInquiry({
	id: "specs",
	title: "Specifications",
	question: "How far does a number hang on our choices, and is that more or less than it hangs on single sources?",
	options: z.strictObject({ of: z.string().describe("address of a number, as printed by `ask`").default("") }),
	parts: {
		grid: {
			shape: "matrix",
			title: "The number under other choices",
			rows: "specification",
			columns: { value: { title: "number", formula: VALUE }, change: { title: "change", formula: CHANGE } },
		},
		spread: {
			shape: "ranking",
			title: "What moves it more",
			rows: "what is varied",
			order: "width",
			columns: { width: { title: "width", formula: WIDTH } },
		},
	},
	inquire(context, options) {
		const silentGrid = silence("no number was named", "of=ADDRESS");
		if (options.of === "")
			return {
				grid: { "as it is": { value: silentGrid, change: silentGrid } },
				spread: { choices: { width: silentGrid }, sources: { width: silentGrid } },
			};
		const { settings } = context.world.query;
		const variants: [string, Record<string, number>][] = [
			...HALF_LIVES.flatMap((name): [string, Record<string, number>][] =>
				[0.5, 2].map((factor) => [`${name} ×${factor}`, { [name]: settings[name] * factor }]),
			),
			...CHANNELS.map((channel): [string, Record<string, number>] => [`without channel ${channel}`, { [`channel.${channel}`]: 0 }]),
			...[0.5, 2].map((factor): [string, Record<string, number>] => [`kappa ×${factor}`, { kappa: settings.kappa * factor }]),
		];
		const base = numberAt(context, options.of, {});
		const asItIs = base === null ? silence("it is silent as it is") : [term("x", [], base, [], "the settings in force")];
		const grid: Record<string, Record<"value" | "change", CellTerms>> = {
			"as it is": { value: asItIs, change: silence("this is what the others are changes from") },
		};
		const runs = base === null ? [] : [base];
		for (const [name, changed] of variants) {
			const value = numberAt(context, options.of, { settings: changed });
			if (value !== null) runs.push(value);
			const quiet = silence("silent under this specification");
			const note = Object.entries(changed)
				.map(([key, v]) => `${key} = ${v}`)
				.join(", ");
			grid[name] = {
				value: value === null ? quiet : [term("x", [], value, [], note)],
				change: value === null || base === null ? quiet : [term("x", [], value, [], note), term("x₀", [], base, [])],
			};
		}
		const bySource = sourceRuns(context, options.of);
		const width = (values: readonly number[]): CellTerms =>
			values.length < 2 ? silence("fewer than two runs speak") : values.map((value, i) => term("x", [String(i)], value, []));
		return { grid, spread: { choices: { width: width(runs) }, sources: { width: width(base === null ? bySource : [base, ...bySource]) } } };
	},
	covers: ["S3-27"],
	cautions: [
		"All numbers here are of the base reading: nothing is redrawn.",
		"The grid is declared, not searched: it shows sensitivity to these choices only (Simonsohn, Simmons & Nelson 2020).",
	],
});

function sourceRuns(context: InquiryContext, of: string): number[] {
	return [...context.world.dossier.sources.keys()].flatMap((source) => numberAt(context, of, { without: source }) ?? []);
}

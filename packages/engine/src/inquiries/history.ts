import * as z from "zod";
import { InputError, shown } from "../evidence/issue.ts";
import { date } from "../facts/define.ts";
import { keyOf } from "../facts/index.ts";
import type { Cell } from "../lenses/finding.ts";
import { middle } from "../lenses/headline.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { daysOf } from "./days.ts";
import { defineInquiry, type InquiryContext } from "./inquiry.ts";
import { type Asked, cellAt } from "./number-at.ts";

const difference = (text: string, plus: [string, string], minus: [string, string]): Formula => ({
	text,
	symbols: { [plus[0]]: plus[1], [minus[0]]: minus[1] },
	unit: "unit of the number",
	falls: [minus[0]],
	compute: (t) => t.one(plus[0]) - t.one(minus[0]),
});
const NOW: [string, string] = ["x", "the number on the day, of what was known on it"];
const BEFORE: [string, string] = ["x₀", "the number on the day before in the list"];
const UNTOLD: [string, string] = ["x₁", "the number on the day, of what was known on the day before in the list"];
const VALUE: Formula = { text: "x", symbols: { x: NOW[1] }, unit: "unit of the number", compute: (t) => t.one("x") };
const COUNT: Formula = { text: "number of claims", symbols: { c: "one claim" }, unit: "claims", compute: (t) => t.all("c").length };

/** Up to how many new claims are left out one by one. */
const MOST_CLAIMS = 24;

type Column = "value" | "change" | "time" | "news" | "claims";
type Series = Record<string, Record<Column, CellTerms>>;
type Changes = Record<string, Record<"with" | "without" | "effect", CellTerms>>;

export const history = defineInquiry({
	id: "history",
	title: "History of a number",
	question: "What was a number on each of some days, of what was known by then, and which claims changed it?",
	options: z.strictObject({
		of: z.string().default("").describe("address of a number, as printed by `ask`"),
		from: date.optional().describe("the first day (default: five years before the day asked about)"),
		to: date.optional().describe("the last day (default: the day asked about)"),
		step: z.int().min(1).max(120).default(12).describe("months from one day to the next"),
		hindsight: z.boolean().default(false).describe("of what is known now of each day, and not of what was known on it"),
	}),
	parts: {
		series: {
			shape: "series",
			title: "The number, day by day",
			rows: "day",
			columns: {
				value: { title: "number", formula: VALUE },
				change: { title: "change", formula: difference("change = x − x₀", NOW, BEFORE) },
				time: { title: "by time alone", formula: difference("x₁ − x₀", UNTOLD, BEFORE) },
				news: { title: "by what became known", formula: difference("x − x₁", NOW, UNTOLD) },
				claims: { title: "claims new under it", formula: COUNT },
			},
		},
		changes: {
			shape: "records",
			title: "New claims that move it",
			rows: "day and claim; the day alone where too many came at once",
			columns: {
				with: { title: "with it", formula: VALUE },
				without: {
					title: "without it",
					formula: { ...VALUE, text: "x₋", symbols: { "x₋": "the number without the claim" }, compute: (t) => t.one("x₋") },
				},
				effect: { title: "effect", formula: difference("x − x₋", NOW, ["x₋", "the number without the claim"]) },
			},
		},
	},
	inquire(context, options) {
		const unasked = silence("no number was named", "of=ADDRESS");
		if (options.of === "")
			return {
				series: { "as it is": { value: unasked, change: unasked, time: unasked, news: unasked, claims: unasked } },
				changes: {},
			};
		const days = daysOf(context.world.frame.on, options);
		const [series, changes]: [Series, Changes] = [{}, {}];
		let before: { day: string; cell: Cell | undefined } | undefined;
		for (const day of days) {
			const asked: Asked = { on: day, ...(options.hindsight ? {} : { knownBy: day }) };
			const cell = cellAt(context, options.of, asked);
			const untold = before && (options.hindsight ? cell : cellAt(context, options.of, { on: day, knownBy: before.day }));
			const fresh = before ? (cell?.rests ?? []).filter((id) => !(before?.cell?.rests ?? []).includes(id)) : [];
			series[day] = line(context, cell, untold, before?.cell, fresh);
			if (before && !options.hindsight && moved(cell, untold))
				if (fresh.length > MOST_CLAIMS) changes[day] = together(context, cell, fresh.length);
				else
					for (const id of fresh) {
						const effect = effectOf(context, options.of, asked, cell, id);
						if (effect) changes[`${day},${id}`] = effect;
					}
			before = { day, cell };
		}
		if (Object.values(series).every(({ value }) => "silence" in value && value.because === NO_ROW))
			throw new InputError([
				{
					file: "question",
					field: "of",
					value: shown(options.of),
					problem: "no such number on any of these days",
					fix: "print addresses with: interconnector ask LENS",
				},
			]);
		return { series, changes };
	},
	covers: ["S3-27"],
	cautions: [
		"What was known by a day is what had been published by then; the coding of it is today's.",
		"By time alone: what aged, began or ended between the two days, with the sources of the earlier one. Claims act together, so single effects need not add up.",
	],
});

const NO_ROW = "no such number on this day";

function line(
	context: InquiryContext,
	cell: Cell | undefined,
	untold: Cell | undefined,
	before: Cell | undefined,
	fresh: readonly string[],
): Series[string] {
	const [x, x1, x0] = [termOf(context, "x", cell), termOf(context, "x₁", untold), termOf(context, "x₀", before)];
	const quiet = silence("silent on one of the two days");
	return {
		value: x ? [x] : silence(cell?.silence?.because ?? NO_ROW, ...(cell?.silence?.needs ?? [])),
		change: x && x0 ? [x, x0] : quiet,
		time: x1 && x0 ? [x1, x0] : quiet,
		news: x && x1 ? [x, x1] : quiet,
		claims: fresh.map((id) => term("c", [id], 1, keysOf(context, [id]))),
	};
}

/** Many new claims in one step are not left out one by one. */
function together(context: InquiryContext, cell: Cell | undefined, count: number): Changes[string] {
	const x = termOf(context, "x", cell);
	const many = silence(`${count} claims came at once, more than ${MOST_CLAIMS}`, "a shorter step");
	return { with: x ? [x] : silence("silent on this day"), without: many, effect: many };
}

/** What the number would be without one claim that is new under it; undefined when it would be the same. */
function effectOf(context: InquiryContext, of: string, asked: Asked, cell: Cell | undefined, id: string): Changes[string] | undefined {
	const x = termOf(context, "x", cell);
	const silent = silence("silent on this day");
	const without = termOf(context, "x₋", cellAt(context, of, { ...asked, without: id }));
	if (x && without && Math.abs(Number(x.value) - Number(without.value)) < 1e-9) return undefined;
	if (!x && !without) return undefined;
	const hangs = silence(x ? "silent without the claim: the number hangs on it" : "silent since the claim");
	return { with: x ? [x] : silent, without: without ? [without] : hangs, effect: x && without ? [x, without] : hangs };
}

function termOf(context: InquiryContext, symbol: string, cell: Cell | undefined) {
	return cell === undefined || cell.value === null ? undefined : term(symbol, [], middle(cell.value), keysOf(context, cell.rests));
}

/** The keys that some claims speak on. */
function keysOf({ world }: InquiryContext, claims: readonly string[]): string[] {
	const wanted = new Set(claims);
	return [...new Set(world.dossier.claims.filter(({ id }) => wanted.has(id)).map(({ says }) => keyOf(says)))];
}

function moved(a: Cell | undefined, b: Cell | undefined): boolean {
	const [x, y] = [a, b].map((cell) => (cell === undefined || cell.value === null ? null : middle(cell.value)));
	return x !== y;
}

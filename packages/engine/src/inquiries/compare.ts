import * as z from "zod";
import { nearest } from "../base/text.ts";
import { parseDate } from "../base/time.ts";
import { InputError, shown } from "../evidence/issue.ts";
import { actorId, date } from "../facts/define.ts";
import { keyOf } from "../facts/index.ts";
import type { Cell } from "../lenses/finding.ts";
import { LENSES } from "../lenses/index.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { addressText, parseAddress } from "../lenses/question.ts";
import { type Formula, isSilence, named, silence, type Term, term } from "../world/formula.ts";
import { unlike } from "./alike.ts";
import { gapByTerm, gapColumns } from "./gap.ts";
import { defineInquiry, type InquiryContext } from "./inquiry.ts";
import type { Change } from "./like.ts";
import { type Indicator, indicators, type Sides, sidesOf } from "./sides.ts";

const ONE = (symbol: string, what: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit: "unit of the number",
	compute: (t) => t.one(symbol),
});
const [LEFT, RIGHT] = ["the number of the focal state on the day asked about", "the number of the other state, or on the other day"];
const GAP: Formula = {
	text: "gap = x₂ − x₁",
	symbols: { "x₂": RIGHT, "x₁": LEFT },
	unit: "unit of the number",
	falls: ["x₁"],
	compute: (t) => t.one("x₂") - t.one("x₁"),
};

/** Lenses that are compared unless others are named: those whose numbers mean the same of any state. */
const USUAL = ["equidistance", "ladder", "levers", "dependence"];

/** Which indicators are listed: known of either side, of both, with a gap told. */
const WHICH = ["all", "both", "gaps"] as const;
const NUMBER = (symbol: string, what: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: `number of ${what}` },
	unit: "indicators",
	compute: (t) => t.one(symbol),
});

type Rows = Record<string, Record<"left" | "right" | "gap", CellTerms>>;

export const compare = defineInquiry({
	id: "compare",
	title: "Comparison",
	question: "How do two states, or two days, differ on the same indicators, and what makes each gap?",
	options: z.strictObject({
		with: actorId.optional().describe("the other state (default: the first comparator of the dossier; with `at`: the same state)"),
		at: date.optional().describe("the other day, as EDTF (default: the same day)"),
		lenses: z.array(z.string()).default(USUAL).describe("lenses to compare on"),
		of: z
			.string()
			.default("")
			.describe("one indicator, as listed, such as levers#exposure/actor:rus,actor:aze/gross: shows which terms make its gap"),
		rows: z
			.enum(WHICH)
			.default("all")
			.describe("which indicators are listed: all known of either side, those known of both, those whose gap is told"),
	}),
	parts: {
		counts: {
			shape: "matrix",
			title: "How many are known, and of how many a gap is told",
			rows: "lens",
			columns: {
				either: { title: "known of either side", formula: NUMBER("either", "indicators known of either side") },
				both: { title: "known of both", formula: NUMBER("both", "indicators known of both sides") },
				gap: { title: "with a gap told", formula: NUMBER("gap", "indicators whose gap is told, as both are covered alike") },
			},
		},
		indicators: {
			shape: "records",
			title: "Side by side",
			rows: "indicator, as an address of the focal state's number",
			columns: {
				left: { title: "focal state, day asked about", formula: ONE("x₁", LEFT) },
				right: { title: "other state or day", formula: ONE("x₂", RIGHT) },
				gap: { title: "gap", formula: GAP },
			},
		},
		terms: { shape: "records", title: "What makes the gap", rows: "term", columns: gapColumns },
	},
	inquire(context, options) {
		const other = otherOf(context, options);
		if (!other) {
			const alone = silence("nobody to compare with: the dossier names no comparator", "with=ACTOR or at=DAY");
			return {
				counts: { "as it is": { either: alone, both: alone, gap: alone } },
				indicators: { "as it is": { left: alone, right: alone, gap: alone } },
				terms: {},
			};
		}
		const sides = sidesOf(context, other);
		if (options.of !== "") {
			const { question, part, row, column } = parseAddress(options.of);
			const found = indicators(context, sides, lensCalled(question)).find((one) => one.part === part && one.row === row && one.column === column);
			if (!found) throw refused("of", options.of, "no such indicator in this comparison", "list them with: interconnector ask compare");
			const own = rowsOf(context, sides, [found]);
			return { counts: { [question]: countsOf(Object.values(own)) }, indicators: own, terms: gapByTerm(context, found, sides) };
		}
		const found = options.lenses.map((id) => [id, rowsOf(context, sides, indicators(context, sides, lensCalled(id)))] as const);
		// The gaps that are told come first: they are what is asked for, and mostly few.
		const rows = found.flatMap(([, own]) => Object.entries(own)).sort(([, a], [, b]) => known(b) - known(a));
		return {
			counts: Object.fromEntries(found.map(([id, own]) => [id, countsOf(Object.values(own))])),
			indicators: Object.fromEntries(rows.filter(([, row]) => known(row) >= WHICH.indexOf(options.rows))),
			terms: {},
		};
	},
	covers: ["S3-27"],
	cautions: [
		"Gaps that are told come first. rows=gaps lists them alone, rows=both what is known of both sides, rows=all everything; lenses names other lenses to compare on; why on a gap that is not told says what keeps it.",
		"A gap is told only where both numbers rest on the same sources, or on sources that cover both states completely: a dossier about one state knows more of it.",
		"Both states are asked of the same partners, levels and poles, those of the dossier; numbers that are about neither state are left out.",
		"Terms are exchanged one at a time, so their parts of a gap need not add up to it.",
	],
});

function otherOf({ world }: InquiryContext, options: { with?: string | undefined; at?: string | undefined }): Change | undefined {
	const { focal, comparators } = world.frame;
	const on = options.at === undefined ? {} : { on: parseDate(options.at)?.end[1] as number };
	const state = options.with ?? (options.at === undefined ? comparators.find((one) => one !== focal) : focal);
	if (state === undefined) return undefined;
	if (state === focal && options.at === undefined)
		throw refused("with", state, "that is the focal state itself", "name another state, or a day with at=DAY");
	return { focal: state as `actor:${string}`, ...on };
}

/** 2 where the gap is told, 1 where both sides are known, 0 otherwise. */
function known({ left, right, gap }: Rows[string]): number {
	return isSilence(gap) ? Number(!isSilence(left) && !isSilence(right)) : 2;
}

/** How many rows are known how far. They are counted, not read from facts. */
function countsOf(rows: readonly Rows[string][]): Record<"either" | "both" | "gap", CellTerms> {
	const count = (symbol: string, least: number) => [term(symbol, [], rows.filter((row) => known(row) >= least).length, [], "as listed")];
	return { either: count("either", 0), both: count("both", 1), gap: count("gap", 2) };
}

function rowsOf(context: InquiryContext, sides: Sides, found: readonly Indicator[]): Rows {
	const rows: Rows = {};
	for (const { lens, part, row, column, left, right } of found) {
		const [x1, x2] = [termOf(context, left), termOf(context, right)];
		const why = left && right && x1 && x2 ? unlike(context.world, left, right, sides) : "silent on one side";
		rows[addressText(lens, part, row, column)] = {
			left: x1 ? [named(x1, "x₁")] : quiet(left),
			right: x2 ? [named(x2, "x₂")] : quiet(right),
			gap: x1 && x2 && why === undefined ? [named(x2, "x₂"), named(x1, "x₁")] : silence(why ?? "", "the same sources on both"),
		};
	}
	return rows;
}

const quiet = (cell: Cell | undefined) => silence(cell?.silence?.because ?? "no such row on this side", ...(cell?.silence?.needs ?? []));

function termOf({ world }: InquiryContext, cell: Cell | undefined): Term | undefined {
	if (cell === undefined || cell.value === null) return undefined;
	const wanted = new Set<string>(cell.rests);
	const keys = new Set(world.dossier.claims.filter(({ id }) => wanted.has(id)).map(({ says }) => keyOf(says)));
	return term("x", [], cell.value, [...keys]);
}

function lensCalled(id: string): string {
	if (LENSES.some((lens) => lens.id === id)) return id;
	const known = LENSES.map((lens) => lens.id);
	const guess = nearest(id, known);
	throw refused("lenses", id, "no such lens", guess ? `did you mean ${guess}?` : `choose some of: ${known.join(", ")}`);
}

const refused = (field: string, value: unknown, problem: string, fix: string) =>
	new InputError([{ file: "question", field, value: shown(value), problem, fix }]);

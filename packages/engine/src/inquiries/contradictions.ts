import * as z from "zod";
import { parseDate } from "../base/time.ts";
import type { Key, Reading } from "../evidence/weigh.ts";
import { NOUNS, type Noun, nouns } from "../facts/index.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { defineInquiry } from "./inquiry.ts";

const COUNT: Formula = {
	text: "number of readings",
	symbols: { r: "one reading of the same thing" },
	unit: "readings",
	compute: (t) => t.all("r").length,
};
const LEAD: Formula = {
	text: "weight of the heaviest reading / weight of all",
	symbols: { W: "Σ ρ·credence over the witnesses of one reading" },
	unit: "share",
	compute: (t) => Math.max(...t.all("W")) / t.all("W").reduce((a, b) => a + b, 0),
};
const GAP: Formula = {
	text: "largest − smallest value",
	symbols: { v: "the number that one reading gives" },
	unit: "unit of the fact",
	compute: (t) => Math.max(...t.all("v")) - Math.min(...t.all("v")),
};
const DAYS: Formula = {
	text: "latest − earliest day of the starts",
	symbols: { d: "earliest day that one reading allows" },
	unit: "days",
	compute: (t) => Math.max(...t.all("d")) - Math.min(...t.all("d")),
};
const FLAG = (what: string): Formula => ({ text: what, symbols: { x: what }, unit: "yes = 1", compute: (t) => t.one("x") });

/** Fields that say when, how much, and in what state; everything else is how it is put. */
const DATE_FIELDS = new Set(["during", "at", "firstMeeting", "due"]);
const NUMBER_FIELDS = new Set([
	...["value", "rung", "polarity", "capacity", "strength", "dependence", "substitutable", "size", "loss"],
	...["placement", "salience", "amount", "days", "cover", "chance", "weight", "gravity", "decibels", "opened", "closed", "chapters"],
]);
const STATUS_FIELDS = new Set(["status", "role", "stance", "stage", "outcome", "response", "how", "fit", "option", "likelihood"]);

/** What two readings of one key differ in. Dates that overlap agree, at different precision. */
export function differences(a: Reading, b: Reading): { fields: string[]; compatible: boolean } {
	if (a.denied !== b.denied) return { fields: ["denied"], compatible: false };
	const [left, right] = [a.fact as unknown as Record<string, unknown>, b.fact as unknown as Record<string, unknown>];
	const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
		(field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]) && !isProse(field, left[field], right[field]),
	);
	const sinceWhen = BEGINS.has(a.fact.is);
	return {
		fields,
		compatible: fields.every(
			(field) => left[field] === undefined || right[field] === undefined || (DATE_FIELDS.has(field) && overlap(left[field], right[field], sinceWhen)),
		),
	};
}

/** Nouns of which it is the point when they began; of others an open date says only that they hold. */
const BEGINS: ReadonlySet<Noun> = new Set(["agreement", "format", "event", "corridor", "leg"]);

/** Words of a coder's own: two coders never use the same, so a difference in them is none. */
function isProse(field: string, ...values: readonly unknown[]): boolean {
	if (DATE_FIELDS.has(field) || NUMBER_FIELDS.has(field) || STATUS_FIELDS.has(field)) return false;
	return values.some((value) => typeof value === "string" && /\s/.test(value));
}

function overlap(a: unknown, b: unknown, sinceWhen: boolean): boolean {
	const [x, y] = [parseDate(String(a)), parseDate(String(b))];
	if (x && y && !sinceWhen && x.end[1] === Number.POSITIVE_INFINITY && y.end[1] === Number.POSITIVE_INFINITY) return true;
	return x !== undefined && y !== undefined && x.start[0] <= y.start[1] && y.start[0] <= x.start[1] && x.end[0] <= y.end[1] && y.end[0] <= x.end[1];
}

type Kind = "number" | "date" | "status" | "denied" | "framing" | "precision";

/** The kinds of disagreement among the readings of a key. */
export function kindsOf(readings: readonly Reading[]): Set<Kind> {
	const kinds = new Set<Kind>();
	for (const [i, a] of readings.entries()) {
		for (const b of readings.slice(i + 1)) {
			const { fields, compatible } = differences(a, b);
			if (compatible) kinds.add("precision");
			else
				for (const field of fields)
					kinds.add(
						field === "denied"
							? "denied"
							: NUMBER_FIELDS.has(field)
								? "number"
								: DATE_FIELDS.has(field)
									? "date"
									: STATUS_FIELDS.has(field)
										? "status"
										: "framing",
					);
		}
	}
	return kinds;
}

const flags = {
	number: { title: "number", formula: FLAG("readings give different numbers") },
	date: { title: "date", formula: FLAG("readings give dates that exclude each other") },
	status: { title: "status", formula: FLAG("readings give different states or roles") },
	denied: { title: "denied", formula: FLAG("one says it is so, another that it is not") },
	framing: { title: "framing", formula: FLAG("readings put it differently") },
	precision: { title: "agree, finer or coarser", formula: FLAG("readings agree at different precision or fullness") },
};

export const contradictions = defineInquiry({
	id: "contradictions",
	title: "Contradictions",
	question: "Where do sources say different things of the same subject, and how far do they differ?",
	options: z.strictObject({
		noun: z
			.enum(NOUNS as readonly [Noun, ...Noun[]])
			.optional()
			.describe("one noun only"),
		compatible: z.boolean().default(false).describe("show readings that only differ in precision as well"),
	}),
	parts: {
		disputes: {
			shape: "records",
			title: "Readings that compete",
			rows: "key of the fact",
			columns: {
				readings: { title: "readings", formula: COUNT },
				lead: { title: "share of the heaviest", formula: LEAD },
				gap: { title: "gap in number", formula: GAP },
				days: { title: "gap in days", formula: DAYS },
			},
		},
		kinds: { shape: "groups", title: "Kind of disagreement", rows: "key of the fact", columns: flags },
	},
	inquire({ world }, options) {
		const disputes: Record<string, Record<"readings" | "lead" | "gap" | "days", CellTerms>> = {};
		const kinds: Record<string, Record<Kind, CellTerms>> = {};
		for (const key of world.evidence.keys) {
			if (key.readings.length < 2 || nouns[key.noun].registry || (options.noun && key.noun !== options.noun)) continue;
			const found = kindsOf(key.readings);
			if (!options.compatible && [...found].every((kind) => kind === "precision")) continue;
			disputes[key.key] = row(key);
			const flag = (kind: Kind) => [term("x", [], found.has(kind) ? 1 : 0, [key.key])];
			kinds[key.key] = {
				number: flag("number"),
				date: flag("date"),
				status: flag("status"),
				denied: flag("denied"),
				framing: flag("framing"),
				precision: flag("precision"),
			};
		}
		return { disputes, kinds };
	},
	covers: ["S3-27"],
	cautions: [
		"Only readings of the same subject and scope are compared: Europe is not the EU, a pledge is not a flow, initialled is not signed.",
		"Disagreement is data: no reading is dropped; they race in every draw by their independent witnesses.",
	],
});

function row(key: Key): Record<"readings" | "lead" | "gap" | "days", CellTerms> {
	const said = key.readings.filter((reading) => !reading.denied);
	const numbers = said.flatMap((reading, i) => {
		const value = (reading.fact as { value?: unknown }).value;
		return typeof value === "number" ? [term("v", [String(i + 1)], value, [key.key])] : [];
	});
	const days = said.flatMap((reading, i) => {
		const text = nouns[reading.fact.is].during(reading.fact as never);
		const first = text === undefined ? undefined : parseDate(text)?.start[0];
		return first === undefined || !Number.isFinite(first) ? [] : [term("d", [String(i + 1)], first, [key.key])];
	});
	return {
		readings: key.readings.map((_, i) => term("r", [String(i + 1)], 1, [key.key])),
		lead: key.readings.map((reading, i) => term("W", [String(i + 1)], reading.weight, [key.key])),
		gap: numbers.length > 1 ? numbers : silence("not a matter of a number"),
		days: days.length > 1 ? days : silence("fewer than two of the readings have a start"),
	};
}

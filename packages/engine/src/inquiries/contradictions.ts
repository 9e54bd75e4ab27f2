import * as z from "zod";
import { parseDate } from "../base/time.ts";
import type { Key } from "../evidence/weigh.ts";
import { NOUNS, type Noun, nouns } from "../facts/index.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { type Kind, kindsOf } from "./disagreement.ts";
import { effectColumns, effectsOf, reachColumns } from "./effects.ts";
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

const flags = {
	number: { title: "number", formula: FLAG("readings give different numbers") },
	date: { title: "date", formula: FLAG("readings give dates that exclude each other") },
	status: { title: "status", formula: FLAG("readings give different states or roles") },
	denied: { title: "denied", formula: FLAG("one says it is so, another that it is not") },
	cause: { title: "cause", formula: FLAG("readings differ in who did it, or whether it was meant") },
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
		of: z.string().default("").describe("key of one contradiction, as listed: shows which headline numbers each of its readings would move"),
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
		effects: { shape: "records", title: "Headline numbers that hang on the reading", rows: "reading and number", columns: effectColumns },
		reach: { shape: "records", title: "How far each reading reaches", rows: "reading and lens", columns: reachColumns },
	},
	inquire(context, options) {
		const { world } = context;
		const disputes: Record<string, Record<"readings" | "lead" | "gap" | "days", CellTerms>> = {};
		const kinds: Record<string, Record<Kind, CellTerms>> = {};
		for (const key of world.evidence.keys) {
			if (key.readings.length < 2 || nouns[key.noun].registry || (options.noun && key.noun !== options.noun)) continue;
			const found = kindsOf(key.readings, world.dossier.sources);
			if (!options.compatible && [...found].every((kind) => kind === "precision")) continue;
			disputes[key.key] = row(key);
			const flag = (kind: Kind) => [term("x", [], found.has(kind) ? 1 : 0, [key.key])];
			kinds[key.key] = {
				number: flag("number"),
				date: flag("date"),
				status: flag("status"),
				denied: flag("denied"),
				cause: flag("cause"),
				framing: flag("framing"),
				precision: flag("precision"),
			};
		}
		return { disputes, kinds, ...effectsOf(context, options.of) };
	},
	covers: ["S3-27"],
	cautions: [
		"Only readings of the same subject and scope are compared: Europe is not the EU, a pledge is not a flow, initialled is not signed.",
		"Can both be right? Words and lists of a coder's own, days of judgement, neighbouring steps of a scale, and a later stage told by a later source make no contradiction.",
		"The effect of a reading is on the light lenses that read its noun, without redraws: the other readings of that key are left out, all else stays.",
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

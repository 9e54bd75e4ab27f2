import * as z from "zod";
import type { SourceId } from "../base/id.ts";
import { parseDate } from "../base/time.ts";
import { RHO } from "../evidence/source.ts";
import type { Key, Reading } from "../evidence/weigh.ts";
import { NOUNS, type Noun, nouns } from "../facts/index.ts";
import type { CellTerms } from "../lenses/lens.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import type { World } from "../world/world.ts";
import { type Kind, kindsOf, sidesAmong } from "./disagreement.ts";
import { effectColumns, effectsOf, reachColumns } from "./effects.ts";
import { defineInquiry } from "./inquiry.ts";

const COUNT: Formula = {
	text: "number of readings",
	symbols: { r: "one reading of the same thing" },
	unit: "readings",
	compute: (t) => t.all("r").length,
};
const SIDES: Formula = {
	text: "number of sides",
	symbols: { r: "readings that can all be right together, with the sources of each" },
	unit: "sides",
	compute: (t) => t.all("r").length,
};
const LEAD: Formula = {
	text: "weight of the heaviest side / weight of all",
	symbols: { W: "ρ·credence of a witness of one side (index: side, source); a source counts once for a side" },
	unit: "share",
	compute: (t) => {
		const sides = new Map<string, number>();
		for (const { index, value } of t.rows("W")) sides.set(index[0] as string, (sides.get(index[0] as string) ?? 0) + value);
		return Math.max(...sides.values()) / [...sides.values()].reduce((a, b) => a + b, 0);
	},
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
				sides: { title: "sides", formula: SIDES },
				readings: { title: "readings", formula: COUNT },
				lead: { title: "share of the heaviest side", formula: LEAD },
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
		const disputes: Record<string, Record<"sides" | "readings" | "lead" | "gap" | "days", CellTerms>> = {};
		const kinds: Record<string, Record<Kind, CellTerms>> = {};
		for (const key of world.evidence.keys) {
			if (key.readings.length < 2 || nouns[key.noun].registry || (options.noun && key.noun !== options.noun)) continue;
			const found = kindsOf(key.readings, world.dossier.sources);
			if (!options.compatible && [...found].every((kind) => kind === "precision")) continue;
			disputes[key.key] = row(key, world);
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
		"Readings that can all be right together are one side; which of several sides a vague reading joins follows from weight, heaviest first.",
		"Disagreement is data: no reading is dropped; they race in every draw by their independent witnesses.",
	],
});

function row(key: Key, { dossier, evidence }: World): Record<"sides" | "readings" | "lead" | "gap" | "days", CellTerms> {
	const sides = sidesAmong(key.readings, dossier.sources);
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
		sides: sides.map((side, i) => term("r", [String(i + 1)], 1, [key.key], toldBy(side))),
		readings: key.readings.map((_, i) => term("r", [String(i + 1)], 1, [key.key])),
		lead: sides.flatMap((side, i) =>
			witnessesOf(side).map(([root, credence]) => {
				const source = evidence.roots[root] as SourceId;
				return term("W", [String(i + 1), source], RHO[dossier.sources.get(source)?.reliability ?? "F"] * credence, [key.key]);
			}),
		),
		gap: numbers.length > 1 ? numbers : silence("not a matter of a number"),
		days: days.length > 1 ? days : silence("fewer than two of the readings have a start"),
	};
}

/** The root sources behind a side, each with the highest credence among its claims. */
function witnessesOf(side: readonly Reading[]): [root: number, credence: number][] {
	const best = new Map<number, number>();
	for (const { witnesses } of side) for (const { root, credence } of witnesses) best.set(root, Math.max(best.get(root) ?? 0, credence));
	return [...best].sort(([a], [b]) => a - b);
}

/** How many readings are one side, and of which sources. */
function toldBy(side: readonly Reading[]): string {
	const sources = new Set(
		side.flatMap(({ witnesses }) => witnesses.flatMap(({ claims }) => claims.map(({ source }) => source.replace("source:", "")))),
	);
	return `${side[0]?.denied ? "not so: " : ""}${side.length} ${side.length === 1 ? "reading" : "readings"} of ${[...sources].sort().join(", ")}`;
}

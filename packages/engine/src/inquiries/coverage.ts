import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { CHANNELS, type Channel } from "../facts/define.ts";
import { NOUNS, nouns } from "../facts/index.ts";
import { LENSES } from "../lenses/index.ts";
import type { CellTerms, Column } from "../lenses/lens.ts";
import { type Formula, isSilence, term } from "../world/formula.ts";
import { DYAD_NOUNS } from "../world/places.ts";
import type { Part, World } from "../world/world.ts";
import { defineInquiry } from "./inquiry.ts";

const COUNT: Formula = {
	text: "number of facts with weight",
	symbols: { f: "one fact that speaks for the channel on the day" },
	unit: "facts",
	compute: (t) => t.all("f").filter((f) => f === 1).length,
};
const ENOUGH: Formula = {
	text: "1 if the evidence reaches (W ≥ setting evidence.min)",
	symbols: { e: "1 when the dyad is not silent" },
	unit: "yes = 1",
	compute: (t) => t.one("e"),
};

const LENS_COUNT: Formula = {
	text: "number of lenses that read the noun",
	symbols: { l: "one lens that reads it" },
	unit: "lenses",
	compute: (t) => t.all("l").filter((l) => l === 1).length,
};

const channelColumns = Object.fromEntries(CHANNELS.map((channel) => [channel, { title: channel, formula: COUNT }])) as Record<Channel, Column>;

export const coverage = defineInquiry({
	id: "coverage",
	title: "Coverage",
	question: "On which ties does the evidence reach, through which channels, and where is nothing known?",
	options: z.strictObject({ all: z.boolean().default(false).describe("every dyad with evidence, not only those of the focal state") }),
	parts: {
		facts: { shape: "matrix", title: "Facts by channel", rows: "dyad", columns: channelColumns },
		reach: { shape: "groups", title: "Enough to speak", rows: "dyad", columns: { enough: { title: "enough", formula: ENOUGH } } },
		nouns: {
			shape: "matrix",
			title: "Facts by noun, and who reads them",
			rows: "noun",
			columns: { facts: { title: "facts", formula: COUNT }, lenses: { title: "lenses", formula: LENS_COUNT } },
		},
	},
	inquire({ world }, options) {
		const slice = world.slice(["dyad"]);
		const { focal, partners } = world.frame;
		const pairs: (readonly [ActorId, ActorId])[] = options.all ? [...slice.dyad.pairs()] : partners.map((partner) => [focal, partner] as const);
		const facts: Record<string, Record<Channel, CellTerms>> = {};
		const reach: Record<string, Record<"enough", CellTerms>> = {};
		for (const [a, b] of pairs) {
			const dyad = slice.dyad.get(a, b);
			const items = slice.dyad.items(a, b);
			const row = `${a},${b}`;
			facts[row] = Object.fromEntries(
				CHANNELS.map((channel) => {
					const found = items.filter((item) => item.channel === channel).map((item) => term("f", [item.key], 1, [item.key]));
					return [channel, found.length > 0 ? found : [term("f", [], 0, [], "no fact")]];
				}),
			) as unknown as Record<Channel, CellTerms>;
			reach[row] = {
				enough: [
					term(
						"e",
						[],
						isSilence(dyad) ? 0 : 1,
						items.map((item) => item.key),
					),
				],
			};
		}
		return { facts, reach, nouns: byNoun(world) };
	},
	covers: ["S3-27"],
	cautions: [
		"A count of 0 here is a true count of what is on record; it is not evidence that nothing happened.",
		"A noun that no lens reads is on record all the same: claims, why and every export show it.",
	],
});

/** Facts on record by the day asked about, denials and names left out, and the lenses that read each noun, directly or through dyads. */
function byNoun(world: World): Record<string, Record<"facts" | "lenses", CellTerms>> {
	const evidence = NOUNS.filter((noun) => nouns[noun].registry !== true);
	const slice = world.slice(evidence);
	return Object.fromEntries(
		evidence.map((noun) => {
			const keys = slice[noun].map((held) => held.key);
			const reads = (part: Part) => part === noun || ((part === "dyad" || part === "dyadBefore") && DYAD_NOUNS.includes(noun));
			const lenses = LENSES.filter((lens) => (lens.reads as readonly Part[]).some(reads)).map((lens) => lens.id);
			return [
				noun,
				{
					facts: keys.length > 0 ? keys.map((key) => term("f", [key], 1, [key])) : [term("f", [], 0, [], "no fact")],
					lenses: lenses.length > 0 ? lenses.map((lens) => term("l", [lens], 1, [])) : [term("l", [], 0, [], "no lens")],
				},
			];
		}),
	);
}

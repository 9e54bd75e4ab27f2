import { z } from "zod";
import type { ActorId } from "../base/id.ts";
import { CHANNELS, type Channel } from "../facts/define.ts";
import type { CellTerms, Column } from "../lenses/lens.ts";
import { type Formula, isSilence, term } from "../world/formula.ts";
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

const channelColumns = Object.fromEntries(CHANNELS.map((channel) => [channel, { title: channel, formula: COUNT }])) as Record<Channel, Column>;

export const coverage = defineInquiry({
	id: "coverage",
	title: "Coverage",
	question: "On which ties does the evidence reach, through which channels, and where is nothing known?",
	options: z.strictObject({ all: z.boolean().default(false).describe("every dyad with evidence, not only those of the focal state") }),
	parts: {
		facts: { shape: "matrix", title: "Facts by channel", rows: "dyad", columns: channelColumns },
		reach: { shape: "groups", title: "Enough to speak", rows: "dyad", columns: { enough: { title: "enough", formula: ENOUGH } } },
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
		return { facts, reach };
	},
	covers: ["S3-27"],
	cautions: ["A count of 0 here is a true count of what is on record; it is not evidence that nothing happened."],
});

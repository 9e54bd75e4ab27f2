import * as z from "zod";
import { actorId, defineFact, panelId } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("panel"),
	id: panelId,
	dataset: z.string().min(1).describe("The dataset that it was read from."),
	part: z.string().min(1).describe("Which of its tables."),
	from: z.int().describe("First year that it covers."),
	to: z.int().describe("Last year that it covers."),
	complete: z.boolean().describe("Inside its years and actors an absent row means no (or nought); otherwise it means that nothing is known."),
	actors: z.array(actorId).optional().describe("The states it speaks of; all states of its system where left out."),
	rows: z.int().min(0).describe("How many rows it has."),
});
export type PanelFact = z.infer<typeof schema>;

// The bulk data behind the methods of families A to D. The rows themselves stand in panels.jsonl and panels/.
export const panel = defineFact({
	is: "panel",
	title: "Panel",
	about:
		"That a source holds a bulk table, and what it covers. The table stands or falls with this claim: whoever rejects it, or undoes the import, takes the table out of every answer.",
	schema,
	key: (fact: PanelFact) => fact.id,
	subject: (fact) => `${fact.dataset}, ${fact.part} (${fact.from}–${fact.to})`,
	during: () => undefined,
	ends: () => [],
	example: {
		is: "panel",
		id: "panel:0123456789abcdef0123456789abcdef",
		dataset: "un-votes",
		part: "votes",
		from: 1946,
		to: 2022,
		complete: false,
		rows: 855890,
	},
});

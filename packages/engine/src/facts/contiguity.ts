import * as z from "zod";
import { between, date, defineFact, pairKey } from "./define.ts";

const schema = z.strictObject({
	is: z.literal("contiguity"),
	between,
	kind: z
		.enum(["land", "12 miles", "24 miles", "150 miles", "400 miles"])
		.describe("Land or river border, or the width of water between them (COW direct contiguity, types 1 to 5)."),
	distance: z.number().min(0).optional().describe("Least distance between them in kilometres."),
	during: date.describe("When (EDTF)."),
});
export type Contiguity = z.infer<typeof schema>;

// For S1-04: who counts as a neighbour. The stance on a border is none of its business.
export const contiguity = defineFact({
	is: "contiguity",
	title: "Contiguity",
	about: "That two states touch, by land or over how much water, as a dataset lists it. It says nothing on whether the border is open or agreed.",
	schema,
	key: (fact: Contiguity) => `${pairKey(fact.between[0], fact.between[1])}|${fact.during}`,
	subject: (fact, name) => `contiguity of ${fact.between.map(name).join(" and ")} (${fact.during})`,
	during: (fact) => fact.during,
	ends: (fact) => [fact.between],
	example: { is: "contiguity", between: ["actor:aze", "actor:geo"], kind: "land", during: "1991/.." },
});

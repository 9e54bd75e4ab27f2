import { expect, it } from "vitest";
import { formatsOf } from "./formats.ts";

const description = (enumerated: readonly string[], about: string) => ({
	paths: {
		"/export": {
			post: { description: about, requestBody: { content: { "application/json": { schema: { properties: { format: { enum: enumerated } } } } } } },
		},
	},
});

it("reads the formats and their words out of the program's own description", () => {
	expect(formatsOf(description(["csv", "gexf"], "Write it: csv (claims (or a finding), as CSV); gexf (the network). More words (here)."))).toEqual([
		{ id: "csv", about: "claims (or a finding), as CSV" },
		{ id: "gexf", about: "the network" },
	]);
	expect(formatsOf(description(["new"], "Write it."))).toEqual([{ id: "new", about: "" }]);
	expect(formatsOf({})).toEqual([]);
	expect(formatsOf(undefined)).toEqual([]);
});

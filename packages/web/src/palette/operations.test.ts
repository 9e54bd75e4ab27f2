import { expect, it } from "vitest";
import { readingEntries } from "./operations.ts";

it("lists what reads without needing an input, by the words of the program's own description", () => {
	const opened: string[] = [];
	const entries = readingEntries(
		{
			paths: {
				"/sources": { get: { summary: "Sources", description: "All of them.", parameters: [{ name: "all" }] } },
				"/why": { get: { summary: "Why", parameters: [{ name: "address", required: true }] } },
				"/ask/vectors": { get: { summary: "Vectors" } },
				"/export": { post: { summary: "Export" } },
			},
		},
		(path) => opened.push(path),
	);
	expect(entries.map(({ id, label, about }) => [id, label, about])).toEqual([["operation-sources", "Sources", "All of them. (JSON)"]]);
	entries[0]?.run();
	expect(opened).toEqual(["sources"]);
});

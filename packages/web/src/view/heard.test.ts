import { expect, it } from "vitest";
import { heardIn, lastDay, speaks } from "./heard.ts";

const source = (id: string, reliability: string, published: string) => ({ id, title: id, reliability, published, claims: 1 });
const sources = [source("source:a", "A", "2024"), source("source:c", "C", "2025-06-01")];
const heard = (view: Record<string, string>) =>
	(["source:a", "source:c"] as const).filter((from) => speaks({ id: "claim:1", source: from }, heardIn(view, { asOf: "2025-11-30" }), sources));

it("hears what the view lets speak", () => {
	expect(heard({})).toEqual(["source:a", "source:c"]);
	expect(heard({ without: "source:a,source:x" })).toEqual(["source:c"]);
	expect(heard({ without: "claim:1" })).toEqual([]);
	expect(heard({ floor: "B" })).toEqual(["source:a"]);
	// Published at some day of 2024: known for sure at its end.
	expect(heard({ knownBy: "2024-05" })).toEqual([]);
	expect(heard({ knownBy: "2024" })).toEqual(["source:a"]);
	expect(heard({ knownBy: "2025-06" })).toEqual(["source:a", "source:c"]);
});

it("a month or a year ends with its last day", () => {
	expect(lastDay("2020-09")).toBe(lastDay("2020-09-30"));
	expect(lastDay("2020")).toBe(lastDay("2020-12-31"));
});

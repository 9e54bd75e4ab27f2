import { expect, it } from "vitest";
import { ask } from "../testing.ts";
import { movedFirst, nowOf } from "./now.ts";

const ADDRESS = "vectors#vectors/actor:fra/affinity";

it("says whether a number stands, moved, fell silent or is gone once a source is left out", () => {
	const finding = ask("vectors");
	const was = nowOf(ADDRESS, "", finding);
	const number = was.text.split(",")[0] as string;
	expect(nowOf(ADDRESS, number, finding).kind).toBe("same");
	expect(was.kind).toBe("moved");
	expect(nowOf("vectors#vectors/actor:nobody/affinity", "1", finding)).toEqual({ kind: "gone", text: "no longer on record" });
	// Every source of the claims under it left out: nothing is known of it.
	const none = ask("vectors", { without: finding.contributions.map(({ source }) => source) });
	expect(nowOf(ADDRESS, number, none)).toMatchObject({ kind: "silent" });
	expect(nowOf(ADDRESS, number, none).text).toMatch(/^not known: \w+/);
});

it("puts what stands differently first and keeps the order otherwise", () => {
	const list = ["a", "b", "c"].map((address) => ({ address }));
	const now = new Map([
		["b", { kind: "moved", text: "" }],
		["a", { kind: "same", text: "" }],
	] as const);
	expect(movedFirst(list, now).map(({ address }) => address)).toEqual(["b", "a", "c"]);
});

import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const turned = (text: string, on: string) => faults(text, on).filter(({ because }) => because === "what it rests on denies this");

it("refuses the denied verb told as done, and not the denial", () => {
	// A softer policy has not undone long-standing mistrust.
	expect(turned("According to Gordadze 2025, a softer policy has undone long-standing mistrust.", "d24bcb9d")).toHaveLength(1);
	expect(turned("According to Gordadze 2025, a softer policy has not undone long-standing mistrust.", "d24bcb9d")).toEqual([]);
	expect(turned("According to Gordadze 2025, long-standing mistrust has outlasted a softer policy.", "d24bcb9d")).toEqual([]);
});
it("refuses the denial of what a source affirms", () => {
	// Pakistan stopped Armenia's bid for the SCO.
	const text = (verb: string) => `According to Gordadze 2025, Armenia's bid for the SCO was ${verb} by Pakistan.`;
	expect(faults(text("not stopped"), "d78ced34").map(({ at }) => at)).toContain("sign");
	expect(faults(text("stopped"), "d78ced34")).toEqual([]);
});

import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("takes an event named in passing for the last of its noun before the claim, and for no other", () => {
	expect(faults("After the invasion of Ukraine the EU put Russian fuel under an embargo.", "8b24352c")).toEqual([]);
	// The dossier has an invasion of Georgia too, in 2008.
	for (const name of ["Georgia", "Armenia"])
		expect(faults(`After the invasion of ${name} the EU put Russian fuel under an embargo.`, "8b24352c").map((fault) => fault.word)).toContain(name);
});

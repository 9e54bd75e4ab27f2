import { describe, expect, it } from "vitest";
import type { Fact } from "../facts/index.ts";
import { actor, agreement } from "../lenses/checks/say.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";

const visit = (id: string, at: string, type: "CONSULT" | "AID" = "CONSULT"): Fact => ({
	is: "event",
	id: `event:${id}`,
	title: id,
	type,
	cameo: "042",
	at,
	between: [actor("f"), actor("p")],
	domains: ["diplomacy"],
});
const flow = (what: string, kind: "realised" | "pledge", during = "2025"): Fact => ({
	is: "flow",
	from: actor("p"),
	to: actor("f"),
	what,
	value: 1,
	unit: "usd",
	during,
	kind,
});
const cell = (facts: readonly Fact[], column: string) =>
	cellOf(askOf(dossierOf(facts, { levels: { regional: [actor("p")] } }), "vectors"), `vectors/actor:p/${column}`).value;

describe("intensity", () => {
	it("counts contacts of the last three years a year, in logarithms", () => {
		const recent = [visit("a", "2025-11"), visit("b", "2024-02"), visit("c", "2023-01-05")];
		expect(cell(recent, "intensity")).toBeCloseTo(Math.log(1 + 3 / 3), 9);
		expect(cell([...recent, visit("d", "2022-06"), visit("e", "2025-05", "AID")], "intensity")).toBeCloseTo(Math.log(2), 9);
	});

	it("counts kinds of flow that happened, not what was pledged, and each kind once", () => {
		expect(cell([flow("gas", "realised"), flow("gas", "realised", "2024"), flow("arms", "pledge")], "intensity")).toBeCloseTo(Math.log(2), 9);
		expect(cell([flow("arms", "pledge")], "intensity")).toBeNull();
		expect(cell([flow("gas", "realised", "2019")], "intensity")).toBeNull();
	});

	it("an obligation counts by its rung while it is in force, as the rung itself does", () => {
		for (const [column, wanted] of [
			["intensity", 0.6],
			["rung", 3],
		] as const) {
			const facts = [agreement("pact", ["f", "p"], 3), agreement("signed", ["f", "p"], 5, { status: "signed" })];
			expect(cell([...facts, agreement("past", ["f", "p"], 4, { during: "2000/2010" })], column), column).toBeCloseTo(wanted, 9);
		}
	});
});

import { describe, expect, it } from "vitest";
import type { FactOf } from "../facts/index.ts";
import type { Said } from "../lenses/checks/check.ts";
import { act as forceOf } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";
import { weigh } from "./weigh.ts";

const readings = (facts: readonly Said[]) => {
	const dossier = dossierOf(facts, { sources: { a: "B", b: "B", c: "B", d: "B" } });
	const evidence = weigh(dossier, { knownBy: Number.POSITIVE_INFINITY, without: [], floor: "F" });
	const own = evidence.keys.find(({ noun }) => noun === "event");
	return (own?.readings ?? []).map(({ fact, denied, witnesses }) => [denied ? "not so" : "at" in fact ? fact.at : "", witnesses.length]);
};
const act = (at: string, more: Partial<FactOf<"event">> = {}) => forceOf("e", "p", "f", at, more);
const from = (source: string, says: Said["says"], stance?: "against"): Said => ({ source, says, ...(stance ? { stance } : {}) });

describe("the day of one act, told by several", () => {
	it("is the nearest that agrees with the others, and then they are witnesses of one reading", () => {
		expect(readings([from("a", act("2024-12")), from("b", act("2024-12-25")), from("c", act("2024"))])).toEqual([["2024-12-25", 3]]);
	});

	it("is taken over also by those who differ in something else", () => {
		const disputed = act("2024-12", { intent: "disputed" });
		expect(readings([from("a", disputed), from("b", act("2024-12-25")), from("c", act("2024-12-25"))])).toEqual([
			["2024-12-25", 2],
			["2024-12-25", 1],
		]);
	});

	it("stays open where two days are told that cannot both be, and is never taken from a denial", () => {
		expect(readings([from("a", act("2024-12")), from("b", act("2024-12-25")), from("c", act("2024-12-26"))]).map(([at]) => at)).toEqual(
			expect.arrayContaining(["2024-12", "2024-12-25", "2024-12-26"]),
		);
		expect(readings([from("a", act("2024-12")), from("b", act("2024-12-25"), "against")])).toEqual([
			["not so", 1],
			["2024-12", 1],
		]);
	});

	it("is no time over which something went on: an interval stays as it was told", () => {
		const spans = readings([from("a", act("2024-06/2025-01")), from("b", act("2024-12-25"))]);
		expect(spans.map(([at]) => at).sort()).toEqual(["2024-06/2025-01", "2024-12-25"]);
	});
});

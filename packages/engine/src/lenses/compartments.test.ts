import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOMAINS } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor } from "./checks/say.ts";

const status = fc.constantFrom("on" as const, "off" as const, "adopted" as const, "blocked" as const, "leaked" as const);
const items = fc.array(fc.record({ domain: fc.constantFrom(...DOMAINS), status }), { minLength: 1, maxLength: 8 }).map((list) =>
	list.map(
		(one, i): FactOf<"agenda"> => ({
			is: "agenda",
			between: [actor("f"), actor("p")],
			item: `i${i}`,
			what: `i${i}`,
			domains: [one.domain],
			status: one.status,
			during: "2024/..",
		}),
	),
);

describe("compartments", () => {
	it("turn about when business and politics change places, and a leak is a share of what is kept off", () => {
		fc.assert(
			fc.property(items, (facts) => {
				const value = (question: string, column: string) =>
					cellOf(askOf(dossierOf(facts), question), `tests/actor:p/${column}`).value as number | null;
				const own = value("compartments?business=trade,energy,security&politics=law,identity,diplomacy", "apart");
				const swapped = value("compartments?business=law,identity,diplomacy&politics=trade,energy,security", "apart");
				if (own === null) expect(swapped).toBeNull();
				else expect(swapped as number).toBeCloseTo(-own, 12);
				const kept = facts.filter((fact) => fact.status !== "on" && fact.status !== "adopted");
				const leaked = kept.filter((fact) => fact.status === "leaked").length;
				const leak = value("compartments", "leak");
				if (kept.length === 0) expect(leak).toBeNull();
				else expect(leak as number).toBeCloseTo(leaked / kept.length, 9);
			}),
			{ numRuns: 40 },
		);
	});
});

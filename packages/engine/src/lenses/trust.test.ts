import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor } from "./checks/say.ts";

const GOOD = ["0871", "057", "060", "072"];
const BAD = ["111", "120", "163", "190"];
const made = fc.record({ cameo: fc.constantFrom(...GOOD, ...BAD), year: fc.integer({ min: 2000, max: 2024 }), disputed: fc.boolean() });
const act = ({ cameo, year, disputed }: { cameo: string; year: number; disputed: boolean }, i: number): FactOf<"event"> => ({
	is: "event",
	id: `event:act-${i}`,
	title: `Act ${i}`,
	type: GOOD.includes(cameo) ? "COOPERATE" : "COERCE",
	cameo,
	at: `${year}`,
	from: [actor("p")],
	to: [actor("f")],
	domains: ["trade"],
	...(disputed ? { intent: "disputed" as const } : {}),
});
const prior = (facts: readonly FactOf<"event">[]) =>
	cellOf(askOf(dossierOf(facts, { levels: { regional: [actor("p")] } }), "trust"), "ledger/actor:f,actor:p/prior").value as Value;

describe("the trust prior", () => {
	it("rises with a good act, falls with a bad one, and is never quite 0 or 1", () => {
		fc.assert(
			fc.property(fc.array(made, { minLength: 1, maxLength: 5 }), made, (list, more) => {
				const [before, after] = [prior(list.map(act)), prior([...list, more].map(act))];
				for (const end of [lowOf, highOf]) {
					expect(end(after)).toBeGreaterThan(0);
					expect(end(after)).toBeLessThan(1);
					if (GOOD.includes(more.cameo)) expect(end(after)).toBeGreaterThan(end(before));
					else expect(end(after)).toBeLessThanOrEqual(end(before));
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("comes back towards one half as the acts grow old", () => {
		const of = (year: number) => prior([act({ cameo: "072", year, disputed: false }, 1)]) as number;
		expect(of(2024)).toBeGreaterThan(of(2015));
		expect(of(2015)).toBeGreaterThan(0.5);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorId } from "../base/id.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, agreement, tie } from "./checks/say.ts";

const CANDIDATES = ["f", "g", "h"];
const affinity = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
const table = fc.array(fc.tuple(affinity, affinity), { minLength: 3, maxLength: 3 });
const rivals = [{ between: ["actor:p", "actor:q"] as [ActorId, ActorId], weight: 0.7, because: "given" }];
const ASK = "interconnector?settings=kappa:0,evidence.min:0,channel.agreements:0";
const head = { rivals, comparators: [actor("g"), actor("h")] };

const facts = (ties: readonly (readonly [number, number])[]) => [
	{ is: "coverage" as const, part: "alliances" as const, actors: [...CANDIDATES, "p", "q"].map(actor), during: "2000/.." },
	...CANDIDATES.flatMap((name, i) => (["p", "q"] as const).map((rival, side) => tie(name, rival, ties[i]?.[side] as number))),
];

describe("interconnector", () => {
	it("lies in [0, 1]; scores of all candidates on one pair sum to at most ρ; swapping the sides changes nothing", () => {
		fc.assert(
			fc.property(table, (ties) => {
				const finding = askOf(dossierOf(facts(ties), head), ASK);
				const turned = askOf(dossierOf(facts(ties.map(([p, q]) => [q, p] as const)), head), ASK);
				let total = 0;
				for (const name of CANDIDATES) {
					const index = cellOf(finding, `ranking/${actor(name)}/index`).value as number;
					expect(index).toBeGreaterThanOrEqual(0);
					expect(index).toBeLessThanOrEqual(1);
					expect(cellOf(turned, `ranking/${actor(name)}/index`).value).toBeCloseTo(index, 9);
					total += cellOf(finding, `pairs/${actor(name)},actor:p,actor:q/score`).value as number;
				}
				expect(total).toBeLessThanOrEqual(0.7 + 1e-9);
			}),
			{ numRuns: 25 },
		);
	});

	it("a state bound by defence to one side only scores 0 on that pair", () => {
		fc.assert(
			fc.property(table, (ties) => {
				const finding = askOf(dossierOf([...facts(ties), agreement("ally", ["f", "p"], 5)], head), ASK);
				expect(cellOf(finding, "pairs/actor:f,actor:p,actor:q/score").value).toBe(0);
			}),
			{ numRuns: 15 },
		);
	});
});

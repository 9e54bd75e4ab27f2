import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import type { Fact } from "../facts/index.ts";
import type { Said } from "../lenses/checks/check.ts";
import { actor, agreement, tie } from "../lenses/checks/say.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";

const engine = createEngine();
const head = { levels: { regional: [actor("p"), actor("q")] } };
const value = (facts: readonly (Fact | Said)[], column = "affinity", settings = "", partner = "p") =>
	cellOf(askOf(dossierOf(facts, head), `vectors${settings && `?settings=${settings}`}`), `vectors/actor:${partner}/${column}`).value as number | null;
const EXACT = "kappa:0,evidence.min:0";
const polarity = fc.double({ min: -1, max: 1, noNaN: true });
const credence = fc.double({ min: 0.1, max: 1, noNaN: true });
/** Judgements of one dyad, one a year, so that none rivals another. */
const judgements = fc
	.array(fc.record({ polarity, credence }), { minLength: 1, maxLength: 6 })
	.map((list) => list.map((one, i): Said => ({ says: tie("f", "p", one.polarity, { during: `${2000 + i}/..` }), credence: one.credence })));
const runs = { numRuns: 50 };

describe("a dyad", () => {
	it("is the same from either end", () => {
		fc.assert(
			fc.property(judgements, (facts) => {
				const swapped = facts.map((one) => ({ ...one, says: { ...one.says, between: [actor("p"), actor("f")] } as Fact }));
				for (const column of ["affinity", "evidence", "age"]) expect(value(swapped, column)).toBe(value(facts, column));
			}),
			runs,
		);
	});

	it("affinity lies among the signals and is their weighted mean in one channel", () => {
		fc.assert(
			fc.property(judgements, (facts) => {
				const signals = facts.map((one) => (one.says as { polarity: number }).polarity);
				const weights = facts.map((one) => one.credence as number);
				const mean = signals.reduce((all, s, i) => all + s * (weights[i] as number), 0) / weights.reduce((a, b) => a + b);
				expect(value(facts, "affinity", EXACT)).toBeCloseTo(mean, 9);
			}),
			runs,
		);
	});

	it("one source that says a thing at two places is one witness", () => {
		const once: Said[] = [{ says: tie("f", "p", 0.5), credence: 0.8 }];
		const twice: Said[] = [...once, { says: tie("f", "p", 0.5), credence: 0.6, at: "again" }];
		for (const column of ["affinity", "evidence"]) expect(value(twice, column, "evidence.min:0")).toBe(value(once, column, "evidence.min:0"));
	});

	it("forty sentences about one partner say how much is known of it, and nothing of another", () => {
		const forty = Array.from({ length: 40 }, (_, i) => tie("f", "p", 0.5, { during: `${1960 + i}/..` }));
		const three = Array.from({ length: 3 }, (_, i) => tie("f", "q", 0.5, { during: `${2000 + i}/..` }));
		expect(value([...forty, ...three], "affinity", EXACT)).toBeCloseTo(value([...forty, ...three], "affinity", EXACT, "q") as number, 12);
		expect(value([...forty, ...three], "evidence")).toBeCloseTo(40, 9);
		expect(value([...forty, ...three], "affinity", "", "q")).toBeCloseTo(value(three, "affinity", "", "q") as number, 12);
	});

	it("many judgements do not drown one agreement: channels are averaged first", () => {
		const many = Array.from({ length: 40 }, (_, i) => tie("f", "p", -0.5, { during: `${1960 + i}/..` }));
		expect(value([...many, agreement("pact", ["f", "p"], 4)], "affinity", EXACT)).toBeCloseTo((0.8 - 0.5) / 2, 12);
	});

	it("a pact of five counts a quarter in each of its dyads", () => {
		expect(value([agreement("pact", ["f", "p", "q", "s", "t"], 4)], "evidence", EXACT)).toBeCloseTo(0.25, 12);
	});

	it("removing evidence never raises its weight, nor turns silence into a value", () => {
		fc.assert(
			fc.property(judgements, fc.nat(), (facts, drop) => {
				const fewer = facts.filter((_, i) => i !== drop % facts.length);
				const [before, after] = [value(facts, "evidence"), value(fewer, "evidence")];
				if (before === null) expect(after).toBeNull();
				else if (after !== null) expect(after).toBeLessThanOrEqual(before + 1e-9);
			}),
			runs,
		);
	});

	it("moving every credence by ε moves affinity by at most 2ε/w, w the least weight", () => {
		fc.assert(
			fc.property(judgements, fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }), (facts, by) => {
				const epsilon = 0.01;
				const moved = facts.map((one, i) => ({
					...one,
					credence: Math.min(1, Math.max(0.05, (one.credence as number) + epsilon * (by[i] as number))),
				}));
				const least = Math.min(...[...facts, ...moved].map((one) => one.credence as number));
				const change = Math.abs((value(moved, "affinity", EXACT) as number) - (value(facts, "affinity", EXACT) as number));
				expect(change).toBeLessThanOrEqual((2 * epsilon) / least + 1e-9);
			}),
			runs,
		);
	});

	it("its standard error is that of a weighted mean, and one fact has none", () => {
		const world = (facts: Fact[]) => {
			const dossier = dossierOf(facts, head);
			return engine.world(dossier, engine.question(dossier, "vectors")).slice(["dyad"]).dyad.get(actor("f"), actor("p"));
		};
		// Signals .5 and .1 about .3 at equal weights: √(2·(½)²·.2²·2/1) = .2.
		expect(world([tie("f", "p", 0.5), tie("f", "p", 0.1, { during: "2001/.." })])).toMatchObject({ error: { value: expect.closeTo(0.2, 12) } });
		expect(world([tie("f", "p", 0.5)])).toMatchObject({ error: { silence: true } });
	});

	it("shrinks to the mean of the other dyads of its class once there are five", () => {
		const names = ["p", "q", "s", "t", "u", "v"];
		const facts = names.map((name, i) => tie("f", name, 0.1 * (i + 1)));
		expect(value(facts)).toBeCloseTo((0.1 + (0.2 + 0.3 + 0.4 + 0.5 + 0.6) / 5) / 2, 9);
		expect(value(facts.slice(0, 5))).toBeCloseTo((0.1 + 0.32) / 2, 9);
	});

	it("without evidence is silent in all settings, and shrinks towards its class and never past it", () => {
		expect(value([tie("f", "q", 0.5)], "affinity", EXACT)).toBeNull();
		fc.assert(
			fc.property(polarity, fc.double({ min: 0, max: 20, noNaN: true }), (s, kappa) => {
				const shrunk = value([tie("f", "p", s)], "affinity", `kappa:${kappa.toFixed(6)}`) as number;
				expect(shrunk).toBeGreaterThanOrEqual(Math.min(s, 0.32) - 1e-9);
				expect(shrunk).toBeLessThanOrEqual(Math.max(s, 0.32) + 1e-9);
			}),
			runs,
		);
	});
});

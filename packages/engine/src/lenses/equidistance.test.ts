import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, tie } from "./checks/say.ts";
import { greatestDistance } from "./pole-pairs.ts";

const pairsOf = (n: number) =>
	Array.from({ length: n }, (_, i) => Array.from({ length: n - i - 1 }, (_, j) => ({ index: [`p${i}`, `p${i + j + 1}`], value: 1 }))).flat();

/** Twin: walk through every assignment of −1, 0, 1, not only of signs. */
function slowest(pairs: readonly { index: readonly string[]; value: number }[]): number {
	const poles = [...new Set(pairs.flatMap((pair) => pair.index))];
	const total = pairs.reduce((all, pair) => all + pair.value, 0);
	let best = 0;
	for (let code = 0; code < 3 ** poles.length; code++) {
		const at = new Map(poles.map((pole, i) => [pole, (Math.floor(code / 3 ** i) % 3) - 1]));
		const d = pairs.reduce((all, { index: [p, q], value }) => all + value * Math.abs((at.get(p as string) ?? 0) - (at.get(q as string) ?? 0)), 0);
		best = Math.max(best, d / total);
	}
	return best;
}

describe("greatestDistance", () => {
	it("is 2⌊n²/4⌋/C(n, 2) over all pairs of n poles", () => {
		for (let n = 2; n <= 9; n++) expect(greatestDistance(pairsOf(n)), `${n}`).toBeCloseTo((2 * Math.floor((n * n) / 4)) / ((n * (n - 1)) / 2), 12);
	});

	it("equals a search through every assignment, for any rivalries", () => {
		const weights = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 });
		fc.assert(
			fc.property(weights, fc.subarray(pairsOf(5), { minLength: 1 }), (rho, pairs) => {
				const weighted = pairs.map((pair, i) => ({ ...pair, value: rho[i] as number }));
				expect(greatestDistance(weighted)).toBeCloseTo(slowest(weighted), 10);
			}),
			{ numRuns: 60 },
		);
	});
});

const NAMES = ["p", "q", "s", "t", "u"];
const affinities = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 });
const ask = (values: readonly number[], names: readonly string[] = NAMES) => {
	const poles = names.slice(0, values.length).map(actor);
	const facts = values.map((value, i) => tie("f", names[i] as string, value));
	const finding = askOf(dossierOf(facts, { poles: { systemic: poles } }), "equidistance?pairs=all&settings=kappa:0,evidence.min:0");
	return (column: string) => cellOf(finding, `balance/systemic/${column}`).value as number;
};
const runs = { numRuns: 40 };

describe("equidistance", () => {
	it("lies between 0 and 1", () => {
		fc.assert(
			fc.property(affinities, (values) => {
				expect(ask(values)("E")).toBeGreaterThanOrEqual(-1e-9);
				expect(ask(values)("E")).toBeLessThanOrEqual(1 + 1e-9);
			}),
			runs,
		);
	});

	it("does not see a common shift or a change of sign; the level does", () => {
		fc.assert(
			fc.property(affinities, fc.double({ min: -1, max: 1, noNaN: true }), (values, by) => {
				const room = by > 0 ? Math.min(by, 1 - Math.max(...values)) : Math.max(by, -1 - Math.min(...values));
				const moved = values.map((value) => Math.max(-1, Math.min(1, value + room)));
				expect(ask(moved)("E")).toBeCloseTo(ask(values)("E"), 9);
				expect(ask(moved)("level")).toBeCloseTo(ask(values)("level") + room, 9);
				expect(ask(values.map((value) => -value))("E")).toBeCloseTo(ask(values)("E"), 9);
			}),
			runs,
		);
	});

	it("does not depend on what the poles are called", () => {
		fc.assert(
			fc.property(affinities, fc.shuffledSubarray(NAMES, { minLength: 5, maxLength: 5 }), (values, names) => {
				for (const column of ["E", "D", "Dmax", "level"]) expect(ask(values, names)(column)).toBeCloseTo(ask(values)(column), 9);
			}),
			runs,
		);
	});

	it("a rivalry of weight 0 makes no pair, and without any pair there is no distance to tell", () => {
		const facts = [tie("f", "p", 0.5), tie("f", "q", -0.5)];
		const rivals = [{ between: ["actor:p", "actor:q"] as ["actor:p", "actor:q"], weight: 0, because: "given" }];
		const finding = askOf(dossierOf(facts, { poles: { systemic: [actor("p"), actor("q")] }, rivals }), "equidistance");
		expect(cellOf(finding, "balance/systemic/E").silence?.because).toContain("rivals");
		expect(finding.parts.pairs?.rows).toEqual([]);
	});

	it("removing evidence never turns a silence into a value", () => {
		const facts = NAMES.flatMap((name, i) => [
			{ says: tie("f", name, 0.1 * i), credence: 0.6 },
			{ says: tie("f", name, -0.1 * i, { during: "2001/.." }), credence: 0.6 },
		]);
		const head = { poles: { systemic: NAMES.map(actor) } };
		const value = (kept: typeof facts) => cellOf(askOf(dossierOf(kept, head), "equidistance?pairs=all"), "balance/systemic/E").value;
		expect(value(facts)).not.toBeNull();
		fc.assert(
			fc.property(fc.subarray(facts), fc.nat(), (kept, drop) => {
				if (value(kept) === null) expect(value(kept.filter((_, i) => i !== drop % Math.max(1, kept.length)))).toBeNull();
			}),
			runs,
		);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, agreement, tie } from "./checks/say.ts";

const EXACT = "paradoxes?settings=kappa:0,evidence.min:0";
const head = { levels: { regional: [actor("p"), actor("q")] } };
const ask = (fp: number, fq: number, pq?: number) =>
	askOf(dossierOf([tie("f", "p", fp), tie("f", "q", fq), ...(pq === undefined ? [] : [tie("p", "q", pq)])], head), EXACT);
const row = "actor:p,actor:q";
const side = fc.double({ min: -1, max: 1, noNaN: true }).filter((x) => Math.abs(x) > 1e-6);

describe("paradox stress", () => {
	it("is the same from either side, and there only for two friends who are enemies", () => {
		fc.assert(
			fc.property(side, side, side, (fp, fq, pq) => {
				const [one, other] = [ask(fp, fq, pq), ask(fq, fp, pq)];
				const paradox = fp > 0 && fq > 0 && pq < 0;
				expect(one.parts.triads?.rows).toEqual(paradox ? [row] : []);
				expect(other.parts.triads?.rows).toEqual(one.parts.triads?.rows);
				if (!paradox) {
					expect(cellOf(one, "total/all/stress").value).toBeNull();
					return;
				}
				const stress = cellOf(one, `triads/${row}/stress`).value as number;
				expect(stress).toBeCloseTo(Math.min(fp, fq) * -pq, 9);
				expect(cellOf(other, `triads/${row}/stress`).value).toBeCloseTo(stress, 9);
				expect(cellOf(one, `triads/${row}/break`).value).toBeCloseTo(Math.min(fp, fq, -pq), 9);
			}),
			{ numRuns: 60 },
		);
	});

	it("an unknown tie between two friends is listed as unknown, not as calm", () => {
		const finding = ask(0.5, 0.5);
		expect(cellOf(finding, `unknown/${row}/stress`).silence?.because).toContain("no evidence on actor:p and actor:q");
		expect(cellOf(finding, "total/all/stress").value).toBeNull();
	});

	it("ends when the weakest edge is moved to 0", () => {
		expect(ask(0.5, 0.5, 0).parts.triads?.rows).toEqual([]);
		expect(ask(0, 0.5, -0.5).parts.triads?.rows).toEqual([]);
	});
});

describe("affinity in three lenses", () => {
	// Thin evidence, so that shrinking shows; a pole that is known to both the state and its ally.
	const facts = [tie("f", "p", 0.5), tie("f", "q", 0.3), tie("p", "q", -0.9), agreement("pact", ["f", "p"], 5)];
	const dossier = dossierOf(facts, head);
	const found = (lens: string) => askOf(dossier, `${lens}?draws=0&settings=kappa:0.3,evidence.min:0`);
	const value = (lens: string, path: string) => cellOf(found(lens), path).value as number;

	it("is the same number in vectors and in a triad, and the unshrunk one of it in divergence", () => {
		const shrunk = value("vectors", "vectors/actor:q/affinity");
		expect(value("paradoxes", `triads/${row}/fq`)).toBe(shrunk);
		const { terms } = createEngine().explain(dossier, "vectors?draws=0&settings=kappa:0.3,evidence.min:0#vectors/actor:q/affinity");
		const alone = terms.find(({ symbol }) => symbol === "a")?.value;
		expect(alone).not.toBeCloseTo(shrunk, 6);
		expect(value("divergence", "thirds/actor:p,actor:q/own")).toBe(alone);
	});

	it("bears another title where it is another number, and each lens says how it differs from the others", () => {
		const title = (lens: string, part: string, column: string) => found(lens).parts[part]?.columns.find(({ id }) => id === column)?.title;
		const titles = [title("vectors", "vectors", "affinity"), title("paradoxes", "triads", "fq"), title("divergence", "thirds", "own")];
		expect(new Set(titles).size).toBe(3);
		const lenses = ["vectors", "paradoxes", "divergence"];
		for (const lens of lenses)
			for (const other of lenses.filter((one) => one !== lens))
				expect(
					found(lens).cautions.some((one) => one.includes("Affinity") && one.includes(other)),
					`${lens} on ${other}`,
				).toBe(true);
	});
});

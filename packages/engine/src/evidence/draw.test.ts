import { describe, expect, it } from "vitest";
import type { Fact } from "../facts/index.ts";
import { keyOf } from "../facts/index.ts";
import type { Said } from "../lenses/checks/check.ts";
import { lever, tie } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";
import { drawMask } from "./draw.ts";
import { RHO } from "./source.ts";
import { type Evidence, weigh } from "./weigh.ts";

const SOURCES = { a: "A", b: "C", c: "D" } as const;
const evidenceOf = (facts: readonly (Fact | Said)[]) =>
	weigh(dossierOf(facts, { sources: SOURCES }), { knownBy: Number.POSITIVE_INFINITY, without: [], floor: "F" });

/** The reading of a fact's key that stands in a draw, told by its text, since indexes move when rivals come. */
function standing(evidence: Evidence, key: string, draw: number, seed = 1): string {
	const k = evidence.keys.findIndex((one) => one.key === key);
	const index = drawMask(evidence, seed, draw)[k] as number;
	return index === -1 ? "none" : (evidence.keys[k]?.readings[index]?.id as string);
}
const draws = Array.from({ length: 4000 }, (_, k) => k);

const mild = lever("gas", "h", "f", "energy-in", { strength: 0.3 });
const strong = lever("gas", "h", "f", "energy-in", { strength: 0.9 });
const middling = lever("gas", "h", "f", "energy-in", { strength: 0.6 });
const key = keyOf(mild);
const two: Said[] = [
	{ says: mild, source: "a", credence: 0.8 },
	{ says: strong, source: "b", credence: 0.9 },
];

/** |share − p| within four standard errors of draws that are as good as independent. */
function expectShare(count: number, p: number): void {
	expect(Math.abs(count / draws.length - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws.length));
}

describe("drawMask", () => {
	it("a lone witness stands as often as its source stands and it is believed", () => {
		const evidence = evidenceOf([{ says: mild, source: "b", credence: 0.6 }]);
		expectShare(draws.filter((k) => standing(evidence, key, k) !== "none").length, RHO.C * 0.6);
	});

	it("two witnesses of one reading are both heard; two claims of one source are one witness", () => {
		const apart = evidenceOf([
			{ says: mild, source: "a", credence: 0.5 },
			{ says: mild, source: "c", credence: 0.5 },
		]);
		expectShare(draws.filter((k) => standing(apart, key, k) !== "none").length, 1 - (1 - RHO.A * 0.5) * (1 - RHO.D * 0.5));
		const together = evidenceOf([
			{ says: mild, source: "a", credence: 0.5 },
			{ says: mild, source: "a", credence: 0.4, at: "elsewhere" },
		]);
		expectShare(draws.filter((k) => standing(together, key, k) !== "none").length, RHO.A * 0.5);
	});

	it("rivals that both stand win in proportion to their witnesses", () => {
		const evidence = evidenceOf([
			{ says: mild, source: "a", credence: 1 },
			{ says: mild, source: "b", credence: 1 },
			{ says: strong, source: "c", credence: 1 },
		]);
		const [heavy] = evidence.byKey.get(key)?.readings ?? [];
		const wins = draws.filter((k) => standing(evidence, key, k) === heavy?.id).length;
		const { A, C, D } = RHO;
		// Both witnesses stand: 2 of 3 against the rival; one of them: 1 of 2; without the rival always.
		const both = A * C;
		const one = A * (1 - C) + C * (1 - A);
		expectShare(wins, both * (1 - D + (D * 2) / 3) + one * (1 - D + D / 2));
	});

	it("evidence elsewhere changes nothing here", () => {
		const before = evidenceOf(two);
		const after = evidenceOf([...two, { says: tie("f", "q", 0.2), source: "c" }, { says: lever("oil", "h", "f", "trade"), source: "a" }]);
		for (const k of draws.slice(0, 800)) expect(standing(after, key, k)).toBe(standing(before, key, k));
	});

	it("a new rival may take a draw over, but never moves one between two others", () => {
		const before = evidenceOf(two);
		const after = evidenceOf([...two, { says: middling, source: "c", credence: 0.9 }]);
		const third = after.byKey.get(key)?.readings.find((reading) => (reading.fact as typeof mild).strength === 0.6)?.id;
		let taken = 0;
		for (const k of draws.slice(0, 1500)) {
			const now = standing(after, key, k);
			if (now === third) taken++;
			else expect(now).toBe(standing(before, key, k));
		}
		expect(taken).toBeGreaterThan(100);
	});

	it("a denial competes as a reading of its own", () => {
		const evidence = evidenceOf([
			{ says: mild, source: "a" },
			{ says: strong, source: "c", stance: "against" },
		]);
		const seen = new Set(draws.slice(0, 200).map((k) => standing(evidence, key, k)));
		expect(seen).toContain("not so");
		expect(seen.size).toBe(3);
	});

	it("names stand in every draw", () => {
		const evidence = evidenceOf(two);
		for (const k of draws.slice(0, 100)) expect(standing(evidence, "actor:actor:f", k)).not.toBe("none");
	});

	it("another seed is another sequence", () => {
		const evidence = evidenceOf(two);
		const row = (seed: number) => draws.slice(0, 50).map((k) => standing(evidence, key, k, seed));
		expect(row(2)).not.toEqual(row(1));
		expect(row(2)).toEqual(row(2));
	});
});

describe("weigh", () => {
	it("a copy is no second witness: it counts with the source that it derives from", () => {
		const dossier = dossierOf(
			[
				{ says: mild, source: "a" },
				{ says: mild, source: "b" },
			],
			{ sources: SOURCES },
		);
		const copied = new Map(
			[...dossier.sources].map(([id, source]) => [id, id === "source:b" ? { ...source, derives: "source:a" as const } : source]),
		);
		const witnesses = (sources: typeof dossier.sources) =>
			weigh({ ...dossier, sources }, { knownBy: Number.POSITIVE_INFINITY, without: [], floor: "F" }).byKey.get(key)?.readings[0]?.witnesses.length;
		expect(witnesses(dossier.sources)).toBe(2);
		expect(witnesses(copied)).toBe(1);
	});

	it("the heaviest reading comes first", () => {
		const readings =
			evidenceOf(two)
				.byKey.get(key)
				?.readings.map((reading) => reading.weight) ?? [];
		expect(readings).toEqual([RHO.A * 0.8, RHO.C * 0.9].sort((a, b) => b - a));
	});
});

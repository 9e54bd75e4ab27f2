import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { addressText } from "../lenses/question.ts";
import { shippedDossier } from "../testing/shipped.ts";
import type { TermView } from "./explain.ts";

const engine = createEngine();
const dossier = shippedDossier();
/** Every n-th number of a finding: a sample that reaches every part. */
const EVERY = 9;
/** Numbers that follow from declarations alone and so reach no claim. */
const DECLARED = /^equidistance .*\/Dmax$|^status definitions\/great$/;

const keysIn = (terms: readonly TermView[]): string[] => terms.flatMap((term) => [...term.facts, ...keysIn(term.terms ?? [])]);

const symbolsIn = (terms: readonly TermView[]): string[] => terms.flatMap((term) => [term.symbol, ...symbolsIn(term.terms ?? [])]);

it("tells days as dates, and spans of days as two", () => {
	const at = "reciprocity?draws=0#pairs/actor:rus,actor:aze,event:event:cyber-media-2025-02/wait";
	const dates = Object.fromEntries(engine.explain(dossier, at).terms.map(({ symbol, dates }) => [symbol, dates]));
	expect(dates.x).toEqual(["2025-02-01", "2025-02-28"]);
	expect(dates.y?.every((date) => /^2025-\d\d-\d\d$/.test(date))).toBe(true);
});

it("of every lens tells a term as a date where it is one, and nothing else", () => {
	const terms = (some: readonly TermView[]): TermView[] => some.flatMap((term) => [term, ...terms(term.terms ?? [])]);
	for (const { id } of engine.lenses) {
		const { parts, question } = engine.ask(dossier, `${id}?draws=0`);
		for (const [part, { rows, columns, cells }] of Object.entries(parts))
			for (const { id: column } of columns) {
				const row = rows.find((one) => cells[one]?.[column]?.value !== null);
				if (row === undefined) continue;
				const at = addressText(question, part, row, column);
				for (const { dates } of terms(engine.explain(dossier, at).terms))
					for (const date of dates ?? []) expect(date >= "1500" && date < "2100", `${at}: ${date}`).toBe(true);
			}
	}
});

for (const lens of engine.lenses)
	describe(`why, of ${lens.id}`, () => {
		const question = `${lens.id}?draws=24`;
		const finding = engine.ask(dossier, question);
		const numbers = Object.entries(finding.parts).flatMap(([part, found]) =>
			found.rows.flatMap((row) =>
				found.columns.filter(({ id }) => found.cells[row]?.[id]?.value !== null).map(({ id }) => ({ part, row, column: id })),
			),
		);
		const sample = numbers.filter((_, i) => i % EVERY === 0 || numbers.length < 40);

		it(`explains ${sample.length} of its numbers down to claims with a source and a locator`, () => {
			expect(sample.length).toBeGreaterThan(0);
			for (const { part, row, column } of sample) {
				const address = addressText(finding.question, part, row, column);
				const found = engine.explain(dossier, address);
				expect(found.cell, address).toEqual(finding.parts[part]?.cells[row]?.[column]);
				if (DECLARED.test(`${lens.id} ${part}/${column}`)) continue;
				expect(found.terms.length, address).toBeGreaterThan(0);
				const meanings = { ...found.column.symbols, ...found.under };
				for (const symbol of symbolsIn(found.terms)) expect(meanings[symbol], `${address}: ${symbol}`).toMatch(/\S/);
				expect(new Set(found.facts.map((fact) => fact.key)), address).toEqual(
					new Set([...found.facts.map((fact) => fact.key), ...keysIn(found.terms)]),
				);
				const used = found.facts.flatMap((fact) => fact.readings.filter((reading) => reading.used).flatMap((reading) => reading.claims));
				expect(used.length, address).toBeGreaterThan(0);
				for (const claim of used) {
					expect(claim.at, address).toMatch(/\S/);
					expect(claim.from.title, address).toMatch(/\S/);
					expect(found.cell.rests, address).toContain(claim.id);
				}
			}
		});
	});

import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import type { Finding } from "../lenses/finding.ts";
import { parseAddress } from "../lenses/question.ts";
import { shippedDossier } from "../testing/shipped.ts";
import type { Brief } from "./brief.ts";
import { composeBrief } from "./compose.ts";

import { SECTIONS } from "./sections.ts";
import { pieceText, sentence } from "./sentence.ts";

const engine = createEngine();
const told = (brief: Brief) => [...brief.bottomLine, ...brief.sections.flatMap((section) => section.sentences)];

describe.each([
	["azerbaijan", "2025-03"],
	["georgia", undefined],
	["armenia", undefined],
])("the brief on %s", (name, since) => {
	const dossier = shippedDossier(name);
	const options = since === undefined ? {} : { since };
	const brief = composeBrief(engine, dossier, options);
	const sentences = told(brief);
	const asked = new Map<string, Finding>();
	const at = (address: string) => {
		const { question, part = "", row = "", column = "" } = parseAddress(address);
		const finding = asked.get(question) ?? engine.ask(dossier, question);
		asked.set(question, finding);
		return { finding, part, row, column, cell: finding.parts[part]?.cells[row]?.[column] };
	};

	it("opens with at most four sentences and has every section", () => {
		expect(brief.bottomLine.length).toBeGreaterThanOrEqual(2);
		expect(brief.bottomLine.length).toBeLessThanOrEqual(4);
		const ids = brief.sections.map((section) => section.id);
		for (const id of [
			"position",
			"balance",
			"levers",
			"formats",
			"corridors",
			"disputes",
			"unknown",
			"confidence",
			"fresh",
			...(since ? ["changes"] : []),
		])
			expect(ids).toContain(id);
		expect(sentences.length).toBeGreaterThan(25);
		expect(brief.refused).toEqual([]);
	});

	it("rests every sentence on numbers that exist and on claims of the dossier", () => {
		const claims = new Set<string>(dossier.claims.map((claim) => claim.id));
		for (const one of sentences) {
			expect(one.rests.length, one.text).toBeGreaterThan(0);
			for (const rest of one.rests) {
				if (rest.kind === "claim") expect(claims.has(rest.id)).toBe(true);
				else {
					expect(at(rest.address).cell?.rests, rest.address).toEqual(rest.claims);
					for (const id of rest.claims) expect(claims.has(id)).toBe(true);
				}
			}
		}
	});

	it("prints each number as its cell has it, and counts what it rests on", () => {
		for (const one of sentences) {
			for (const mark of one.marks) {
				const written = one.text.slice(mark.start, mark.end);
				if (mark.rest === "count") expect(Number(written), one.text).toBeLessThanOrEqual(one.rests.length);
				else {
					const rest = one.rests[mark.rest];
					if (rest?.kind !== "finding") throw new Error(one.text);
					expect(written).toBe(pieceText(at(rest.address)));
				}
			}
		}
	});

	// Asking again for every number takes minutes: one number of each column of each part is followed, on one dossier.
	if (name === "azerbaijan")
		it("leads from each kind of number back to claims, a setting or a silence", () => {
			const kinds = new Map<string, string>();
			for (const one of sentences)
				for (const rest of one.rests) {
					if (rest.kind !== "finding") continue;
					const { finding, part, column } = at(rest.address);
					kinds.set(`${finding.question} ${part} ${column}`, rest.address);
				}
			for (const address of kinds.values()) {
				const explained = engine.explain(dossier, address);
				const claims = explained.facts.flatMap((fact) => fact.readings.flatMap((reading) => reading.claims));
				const notes = explained.terms.filter((term) => term.note !== undefined || term.facts.length === 0);
				expect(claims.length + notes.length + (explained.cell.silence ? 1 : 0), address).toBeGreaterThan(0);
			}
		});

	it("lists exactly the claims and sources it rests on", () => {
		const rested = new Set(sentences.flatMap((one) => one.rests.flatMap((rest): string[] => (rest.kind === "claim" ? [rest.id] : [...rest.claims]))));
		expect(new Set<string>(brief.notes.map((note) => note.claim))).toEqual(rested);
		expect(new Set(brief.notes.map((note) => note.source))).toEqual(new Set(brief.sources.map((source) => source.id)));
	});

	it("is the same every time", () => {
		expect(JSON.stringify(composeBrief(createEngine(), shippedDossier(name), options))).toBe(JSON.stringify(brief));
	});
});

it("names only lenses, parts and columns that exist", () => {
	for (const section of SECTIONS) {
		for (const id of [...section.lenses, ...section.leads]) expect(engine.lenses.map((lens) => lens.id)).toContain(id);
		for (const { lens: id, part, column } of section.watch)
			expect(engine.lenses.find((lens) => lens.id === id)?.parts[part]?.columns).toHaveProperty([column]);
		for (const { lens: id, part } of section.exhibits) expect(engine.lenses.find((lens) => lens.id === id)?.parts).toHaveProperty([part]);
	}
});

it("cannot put a sentence together from nothing", () => {
	expect(() => sentence(["All is well."])).toThrow("rests on nothing");
});

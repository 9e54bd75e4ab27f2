import { describe, expect, it } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { createEngine } from "../engine.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { NOUNS, nouns } from "../facts/index.ts";
import { withoutAmbient } from "../testing/ambient.ts";
import { evaluate, type Formula, isSilence, type Term } from "../world/formula.ts";
import { DYAD_NOUNS } from "../world/places.ts";
import { run } from "./ask.ts";
import { type Computed, type ComputedParts, factsUnder, termsOf } from "./collect.ts";
import type { AnyLens, PartDef } from "./lens.ts";

/** Cells that rest on no fact at all, with the reason: they follow from what the dossier declares. */
export const RESTS_ON_NOTHING: Readonly<Record<string, string>> = {
	"equidistance balance/Dmax": "follows from the declared rivalries alone; shown only where the poles of the pairs are known",
	"status definitions/great": "follows from the list of major powers and the code of the state, which is a name",
};

interface Found {
	readonly part: string;
	readonly row: string;
	readonly column: string;
	readonly cell: Computed;
}

/** Another spell of the same thing is other evidence on it, which may speak when the spell that was used is gone. */
const thing = (key: string) => key.replace(/#\d+$/, "");

/**
 * What every lens owes, on a dossier and a question: a number rests on exactly the facts that it names, the printed terms give
 * it, and nothing but the dossier, the question and the seed enters it. Cells are tested on the base reading and on one draw.
 */
export function lensContract(lens: AnyLens, dossier: Dossier, question: string): void {
	cellContract(lens, dossier, question, [undefined, speakingDraw(lens, dossier, question)]);
	answerContract(lens, dossier, question);
	selfContract(lens);
}

/** A draw in which the lens speaks: one that hangs on a single complete list is silent where that list is drawn out. */
function speakingDraw(lens: AnyLens, dossier: Dossier, question: string): number {
	const engine = createEngine();
	const asked = engine.question(dossier, question);
	const world = engine.world(dossier, asked);
	const input = { lens, options: lens.options.parse(asked.options), kit: {} };
	const speaks = (draw: number) => cellsOf(run(input, world, world.draw(asked.seed, draw))).some(({ cell }) => !isSilence(cell.value));
	return [3, 4, 5, 6, 7].find(speaks) ?? 3;
}

/** The part of the contract that looks at cells, for the base reading (undefined) and for draws by number. */
export function cellContract(lens: AnyLens, dossier: Dossier, question: string, readings: readonly (number | undefined)[]): void {
	const engine = createEngine();
	const asked = engine.question(dossier, question);
	const world = engine.world(dossier, asked);
	const input = { lens, options: lens.options.parse(asked.options), kit: {} };
	const registry = world.evidence.keys.filter((key) => nouns[key.noun].registry).map((key) => key.key);
	const all = world.evidence.keys.map((key) => key.key);

	for (const draw of readings) {
		const mask = draw === undefined ? undefined : world.draw(asked.seed, draw);
		describe(`${question}, ${draw === undefined ? "base reading" : `draw ${draw}`}`, () => {
			const whole = run(input, world, mask);
			const runs = new Map<string, ComputedParts>();
			/** The lens on these facts alone; names always stay. Cells that rest on the same facts share a run. */
			const onlyOn = (keys: Iterable<string>): ComputedParts => {
				const only = [...new Set([...keys, ...registry])].sort();
				const name = only.join("\n");
				const made = runs.get(name) ?? run(input, world, mask, new Set(only));
				runs.set(name, made);
				return made;
			};
			const spoken = cellsOf(whole).filter(({ cell }) => !isSilence(cell.value));
			const resting = spoken.filter(({ part, column }) => !(`${lens.id} ${part}/${column}` in RESTS_ON_NOTHING));

			it("speaks somewhere, so that the tests below test something", () => expect(spoken.length).toBeGreaterThan(0));

			it("a cell stays as it is when every fact that it does not rest on is removed", () => {
				const wrong: string[] = [];
				for (const one of resting) {
					const own = factsUnder(one.cell);
					let alone = at(onlyOn(own), one);
					// That a row is listed at all may rest on its other cells (a triad is one because all three ties are as they are).
					if (alone === undefined) alone = at(onlyOn(rowFacts(whole, one)), one);
					if (alone === undefined || !same(alone.value, one.cell.value))
						wrong.push(`${path(one)}: ${show(one.cell.value)} became ${show(alone?.value)}`);
				}
				expect(wrong.slice(0, 12), `${wrong.length} of ${resting.length}`).toEqual([]);
			});

			it("a cell is silent when every fact is removed, and when all that it rests on are", () => {
				const wrong: string[] = [];
				const nothing = onlyOn([]);
				for (const one of resting) {
					const own = new Set(factsUnder(one.cell).map(thing));
					if (own.size === 0) wrong.push(`${path(one)}: rests on nothing`);
					const others = onlyOn(all.filter((key) => !own.has(thing(key))));
					for (const [left, found] of [
						["nothing", at(nothing, one)],
						["all others", at(others, one)],
					] as const)
						if (found !== undefined && !isSilence(found.value)) wrong.push(`${path(one)}: still ${show(found.value)} on ${left}`);
				}
				expect(wrong.slice(0, 12), `${wrong.length} of ${resting.length}`).toEqual([]);
			});

			it("the printed terms give the number, all the way down, and an interval has its low end first", () => {
				for (const one of spoken) {
					expect(lowOf(one.cell.value as Value), path(one)).toBeLessThanOrEqual(highOf(one.cell.value as Value));
					const formula = (lens.parts as Record<string, PartDef>)[one.part]?.columns[one.column]?.formula as Formula;
					expectFollows(formula, termsOf(one.cell), one.cell.value as Value, path(one));
				}
			});

			it("every symbol of a term is described by the formula that it enters", () => {
				const missing = new Set<string>();
				const visit = (formula: Formula, terms: readonly Term[], where: string) => {
					for (const term of terms) {
						if (!(term.symbol in formula.symbols)) missing.add(`${where}: ${term.symbol} is not in the symbols of “${formula.text}”`);
						if (term.from) visit(term.from.formula, term.from.terms, where);
					}
				};
				for (const one of spoken)
					visit(
						(lens.parts as Record<string, PartDef>)[one.part]?.columns[one.column]?.formula as Formula,
						termsOf(one.cell),
						`${one.part}/${one.column}`,
					);
				expect([...missing]).toEqual([]);
			});

			it("every term rests on facts that were read, or says in a note what it is", () => {
				const known = new Set(world.evidence.keys.filter((key) => nounsRead(lens).has(key.noun)).map((key) => key.key));
				const wrong = new Set<string>();
				const visit = (terms: readonly Term[], where: string) => {
					for (const term of terms) {
						if (term.facts.length === 0 && !term.note && !term.from) wrong.add(`${where}: ${term.symbol} has neither facts nor a note`);
						for (const key of term.facts) if (!known.has(key)) wrong.add(`${where}: ${key} is not among what the lens reads`);
						if (term.from) visit(term.from.terms, where);
					}
				};
				for (const one of spoken) visit(termsOf(one.cell), `${one.part}/${one.column}`);
				expect([...wrong]).toEqual([]);
			});
		});
	}
}

/** The part that looks at whole answers. */
function answerContract(lens: AnyLens, dossier: Dossier, question: string): void {
	describe(`${question}, as asked`, () => {
		const ask = (more: string) => JSON.stringify(createEngine().ask(dossier, `${question}${question.includes("?") ? "&" : "?"}draws=48${more}`));
		const ranges = (finding: string) => finding.match(/"(range|drawn|silentShare|share)":(\{[^}]*\}|[\d.]+)/g);

		it("the same seed gives the same finding, another seed moves some range where the evidence is redrawn", () => {
			const first = ask("&seed=7");
			expect(ask("&seed=7")).toBe(first);
			// A heavy lens is not redrawn, so no seed enters it.
			if (lens.cost === "heavy") expect(ranges(ask("&seed=8"))).toEqual(ranges(first));
			else expect(ranges(ask("&seed=8"))).not.toEqual(ranges(first));
		});

		it("asks no clock, chance, network, process or console", () => {
			const before = ask("");
			expect(withoutAmbient(() => ask(""))).toBe(before);
		});

		it("every silence says why, and that is not empty", () => {
			const finding = createEngine().ask(dossier, `${question}${question.includes("?") ? "&" : "?"}draws=0`);
			for (const { at: where, because } of finding.silences) expect(because, where).toMatch(/\S/);
		});
	});
}

function selfContract(lens: AnyLens): void {
	describe("what it says of itself", () => {
		it("has an id, a question, reads, citations, cautions and a check", () => {
			expect(lens.id).toMatch(/^[a-z][a-z-]*$/);
			expect(lens.question).toMatch(/\?$/);
			expect(lens.reads.length).toBeGreaterThan(0);
			expect(lens.cites.length).toBeGreaterThan(0);
			expect(lens.cautions.length).toBeGreaterThan(0);
			expect(lens.uncertainty).toMatch(/\S/);
			expect(lens.check.file).toBe(`checks/${lens.id}.check.ts`);
		});

		it("covers concepts of the catalogue, each once", () => {
			expect(lens.covers.length).toBeGreaterThan(0);
			expect(new Set(lens.covers).size).toBe(lens.covers.length);
			for (const concept of lens.covers) expect(concept).toMatch(/^S[0-4]-\d\d$/);
		});

		it("describes every option", () => {
			for (const [name, schema] of Object.entries(lens.options.shape)) expect((schema as { description?: string }).description, name).toMatch(/\S/);
		});
	});
}

function nounsRead(lens: AnyLens): ReadonlySet<string> {
	const reads = new Set<string>(lens.reads);
	const dyads = reads.has("dyad") || reads.has("dyadBefore") ? DYAD_NOUNS : [];
	return new Set([...NOUNS.filter((noun) => reads.has(noun)), ...dyads]);
}

function cellsOf(parts: ComputedParts): Found[] {
	return [...parts].flatMap(([part, rows]) => [...rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => ({ part, row, column, cell }))));
}

function at(parts: ComputedParts, { part, row, column }: Pick<Found, "part" | "row" | "column">): Computed | undefined {
	return parts.get(part)?.get(row)?.get(column);
}

function rowFacts(parts: ComputedParts, { part, row }: Found): string[] {
	return [...(parts.get(part)?.get(row)?.values() ?? [])].flatMap(factsUnder);
}

function path({ part, row, column }: Found): string {
	return `${part}/${row}/${column}`;
}

function show(value: Computed["value"] | undefined): string {
	return value === undefined ? "no row" : isSilence(value) ? `silence (${value.because})` : JSON.stringify(value);
}

function close(a: number, b: number): boolean {
	return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function same(a: Computed["value"], b: Computed["value"]): boolean {
	if (isSilence(a) || isSilence(b)) return isSilence(a) && isSilence(b);
	return close(lowOf(a), lowOf(b)) && close(highOf(a), highOf(b));
}

function expectFollows(formula: Formula, terms: readonly Term[], value: Value, where: string): void {
	const found = evaluate(formula, terms);
	if (!same(found, value)) throw new Error(`${where}: ${formula.text} gives ${show(found)} on its terms, not ${show(value)}`);
	for (const term of terms) if (term.from) expectFollows(term.from.formula, term.from.terms, term.value, `${where} › ${term.symbol}`);
}

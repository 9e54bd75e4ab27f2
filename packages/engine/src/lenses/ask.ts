import { byCodeUnit } from "../base/text.ts";
import { nouns } from "../facts/index.ts";
import type { Part, World } from "../world/world.ts";
import { assemble, ENOUGH_ROOTS } from "./assemble.ts";
import { type ComputedParts, compute, factsUnder, type Measurement } from "./collect.ts";
import type { Finding } from "./finding.ts";
import type { AnyLens, Kit } from "./lens.ts";
import { Tallies } from "./tally.ts";

const CHUNK = 32;

export interface AskInput {
	readonly world: World;
	readonly lens: AnyLens;
	readonly options: Readonly<Record<string, unknown>>;
	readonly draws: number;
	readonly seed: number;
	readonly question: string;
	readonly engine: string;
	readonly kit: Kit;
}

/** A step of an answer on its way: how far it is, and the finding so far if somebody wants to look. */
export interface Progress {
	readonly done: number;
	readonly total: number;
	readonly partial: () => Finding;
}

/**
 * Ask a lens. A generator, so that whoever runs it can show progress, stop it, or put it on another thread without changing
 * the answer: draw k is a pure function of the dossier, the question and k. A heavy lens, which solves or simulates, is not redrawn:
 * each of its root sources is left out in turn, however many they are.
 */
export function* ask(input: AskInput): Generator<Progress, Finding> {
	const { world, lens } = input;
	const base = run(input, world);
	const roots = rootsUnder(world, base);
	const left = new Tallies(lens, base);
	const draws = lens.cost === "heavy" ? 0 : input.draws;
	if (roots.length < ENOUGH_ROOTS || lens.cost === "heavy") for (const root of roots) left.add(measure(input, world.without(root)));
	const drawn = new Tallies(lens, base, draws);
	const finish = (draws: number) => assemble(input, base, roots, left, drawn, draws);
	for (let k = 0; k < draws; k++) {
		drawn.add(measure(input, world, world.draw(input.seed, k)));
		if ((k + 1) % CHUNK === 0) {
			const done = k + 1;
			yield { done, total: draws, partial: () => finish(done) };
		}
	}
	return finish(draws);
}

type RunInput = Pick<AskInput, "lens" | "options" | "kit">;

/** Run a lens once, at the base reading or at a draw, and compute every cell with its terms. */
export function run(input: RunInput, world: World, mask?: Int32Array, only?: ReadonlySet<string>): ComputedParts {
	return compute(input.lens, measure(input, world, mask, only));
}

function measure(input: RunInput, world: World, mask?: Int32Array, only?: ReadonlySet<string>): Measurement {
	const slice = world.slice(input.lens.reads as readonly Part[], { mask, only });
	return input.lens.measure(slice as never, input.options, input.kit);
}

/** Root sources under a run, those that only name things left out. */
function rootsUnder(world: World, computed: ComputedParts): string[] {
	const roots = new Set<string>();
	for (const key of keysUnder(computed)) {
		const entry = world.evidence.byKey.get(key);
		if (!entry || nouns[entry.noun].registry) continue;
		for (const reading of entry.readings) for (const witness of reading.witnesses) roots.add(world.evidence.roots[witness.root] as string);
	}
	return [...roots].sort(byCodeUnit);
}

function keysUnder(computed: ComputedParts): Set<string> {
	const keys = new Set<string>();
	for (const rows of computed.values())
		for (const cells of rows.values()) for (const cell of cells.values()) for (const key of factsUnder(cell)) keys.add(key);
	return keys;
}

import type { Claim } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Source } from "../evidence/source.ts";
import { keyOf } from "../facts/index.ts";
import { run } from "../lenses/ask.ts";
import { factsUnder } from "../lenses/collect.ts";
import type { AnyLens } from "../lenses/lens.ts";
import { addressText } from "../lenses/question.ts";
import { isSilence } from "../world/formula.ts";
import type { World } from "../world/world.ts";
import { type FactView, factView } from "./explain.ts";

/** A claim with its source, the readings that compete with it, and the numbers that rest on it. */
export interface ClaimExplanation {
	readonly claim: Claim;
	readonly source: Source;
	/** accepted (no verdict against it), rejected, or replaced by another claim. */
	readonly standing: "stands" | "rejected" | "replaced";
	readonly fact: FactView;
	/** Addresses of the numbers of the light lenses, at their defaults, whose base reading rests on it. */
	readonly carries: readonly string[];
}

/** What is needed to see which numbers rest on a claim. */
export interface ClaimContext {
	readonly lenses: readonly AnyLens[];
	/** The world of the dossier's own day, nothing left out. */
	defaultWorld(dossier: Dossier): World;
}

/** Explain a claim. The dossier must hold it. */
export function explainClaim(engine: ClaimContext, dossier: Dossier, id: string): ClaimExplanation {
	const claim = dossier.history.find((one) => one.id === id);
	if (!claim) throw new Error(`no claim ${id}`);
	const world = engine.defaultWorld(dossier);
	// A number rests on a fact with all its readings, so on a claim by way of the fact that it is a witness of.
	const key = world.evidence.keys.find(({ readings }) =>
		readings.some(({ witnesses }) => witnesses.some(({ claims }) => claims.includes(claim))),
	)?.key;
	const carries = key === undefined ? [] : engine.lenses.filter(({ cost }) => cost === "light").flatMap((lens) => cellsOn(lens, world, key));
	const replaced = dossier.history.some((other) => other.replaces === id && dossier.claims.includes(other));
	const standing = dossier.claims.includes(claim) ? "stands" : replaced ? "replaced" : "rejected";
	return {
		claim,
		source: dossier.sources.get(claim.source as `source:${string}`) as Source,
		standing,
		fact: factView(world, keyOf(claim.says)),
		carries,
	};
}

/** Addresses of the cells of a lens, at its defaults, whose base reading rests on a fact. */
function cellsOn(lens: AnyLens, world: World, key: string): string[] {
	const options = lens.options.parse({}) as Record<string, unknown>;
	return [...run({ lens, options, kit: {} }, world)].flatMap(([part, rows]) =>
		[...rows].flatMap(([row, cells]) =>
			[...cells].flatMap(([column, cell]) =>
				!isSilence(cell.value) && factsUnder(cell).includes(key) ? [addressText(lens.id, part, row, column)] : [],
			),
		),
	);
}

import type { Claim } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Source } from "../evidence/source.ts";
import { keyOf } from "../facts/index.ts";
import type { Finding } from "../lenses/finding.ts";
import type { AnyLens } from "../lenses/lens.ts";
import { addressText } from "../lenses/question.ts";
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
	ask(dossier: Dossier, question: string): Finding;
	/** The world of the dossier's own day, nothing left out. */
	defaultWorld(dossier: Dossier): World;
}

/** Explain a claim. The dossier must hold it. */
export function explainClaim(engine: ClaimContext, dossier: Dossier, id: string): ClaimExplanation {
	const claim = dossier.history.find((one) => one.id === id);
	if (!claim) throw new Error(`no claim ${id}`);
	const world = engine.defaultWorld(dossier);
	const carries: string[] = [];
	for (const lens of engine.lenses) {
		if (lens.cost !== "light") continue;
		const finding = engine.ask(dossier, `${lens.id}?draws=0`);
		for (const [part, found] of Object.entries(finding.parts)) {
			for (const row of found.rows) {
				for (const column of found.columns) {
					const cell = found.cells[row]?.[column.id];
					if (cell && cell.value !== null && cell.rests.includes(claim.id)) carries.push(addressText(lens.id, part, row, column.id));
				}
			}
		}
	}
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

import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { pairKey } from "../facts/define.ts";
import { type Term, type Terms, term } from "../world/formula.ts";

/** Pairs of poles and what separates affinities to them: for the lenses that ask how evenly a state stands among poles. */
export const PAIRS = "pole pairs p,q with their rivalry ρ";

/** Largest D that affinities in [−1, 1] can give: reached at ±1, so all signs are tried (exact for up to 12 poles). */
export function greatestDistance(pairs: readonly { readonly index: readonly string[]; readonly value: number }[]): number {
	const poles = [...new Set(pairs.flatMap((pair) => pair.index))];
	const at = new Map(poles.map((pole, i) => [pole, i]));
	const ends = pairs.map((pair) => [at.get(pair.index[0] as string) as number, at.get(pair.index[1] as string) as number, pair.value] as const);
	const total = sum(pairs.map((pair) => pair.value));
	let best = 0;
	for (let signs = 0; signs < 2 ** Math.max(0, poles.length - 1); signs++) {
		let d = 0;
		for (const [p, q, weight] of ends) if (((signs >> p) & 1) !== ((signs >> q) & 1)) d += 2 * weight;
		if (d > best) best = d;
	}
	return best / total;
}

/** D = Σ ρ_pq·|a_p − a_q| / Σ ρ_pq. */
export function meanGap(t: Terms): number {
	const pairs = t.rows("ρ");
	return (
		sum(pairs.map(({ index, value }) => value * Math.abs(t.one("a", index[0] as string) - t.one("a", index[1] as string)))) /
		sum(pairs.map((pair) => pair.value))
	);
}

/** Pairs of a set of poles with their weight: those declared as rivals, or all alike. */
export function rivalTerms(
	set: readonly ActorId[],
	rivals: readonly { between: readonly [string, string]; weight: number; because: string }[],
	mode: "rival" | "all",
): Term[] {
	const declared = new Map(rivals.map((rival) => [pairKey(...(rival.between as [ActorId, ActorId])), rival]));
	const out: Term[] = [];
	for (const [i, p] of set.entries()) {
		for (const q of set.slice(i + 1)) {
			const rival = declared.get(pairKey(p, q));
			if (mode === "all") out.push(term("ρ", [p, q], 1, [], "every pair alike"));
			else if (rival && rival.weight > 0) out.push(term("ρ", [p, q], rival.weight, [], `declared rivals: ${rival.because}`));
		}
	}
	return out;
}

import type { SourceId } from "../base/id.ts";
import { chanceOf, nameWords, uniformIn } from "../base/rng.ts";
import { NOUNS, type Noun, nouns } from "../facts/index.ts";
import type { Claim } from "./claim.ts";
import type { Evidence, Key } from "./weigh.ts";

/** The evidence in dense arrays, for drawing. */
export interface DrawTables {
	readonly rho: Float64Array;
	readonly rootWords: Uint32Array;
	/** Per witness: its root, credence, reading, and two words of its id. */
	readonly witnessRoot: Int32Array;
	readonly witnessCredence: Float64Array;
	readonly witnessReading: Int32Array;
	readonly witnessWords: Uint32Array;
	readonly readingWords: Uint32Array;
	/** First reading of each key; key k owns readings [first[k], first[k + 1]). */
	readonly first: Int32Array;
	readonly noun: Uint8Array;
}

/** Lay the evidence out in typed arrays. */
export function drawTables(keys: readonly Key[], first: Int32Array, roots: readonly SourceId[], rho: readonly number[]): DrawTables {
	const readings = keys.flatMap((key) => key.readings);
	const rivals = keys.flatMap((key) => key.readings.map((reading) => (key.readings.length > 1 ? `${key.key} ${reading.id}` : "")));
	const witnesses = readings.flatMap((reading, r) => reading.witnesses.map((witness) => ({ witness, r })));
	const out: DrawTables = {
		rho: Float64Array.from(rho),
		rootWords: new Uint32Array(roots.length * 2),
		witnessRoot: Int32Array.from(witnesses, ({ witness }) => witness.root),
		witnessCredence: Float64Array.from(witnesses, ({ witness }) => witness.credence),
		witnessReading: Int32Array.from(witnesses, ({ r }) => r),
		witnessWords: new Uint32Array(witnesses.length * 2),
		readingWords: new Uint32Array(readings.length * 2),
		first,
		noun: Uint8Array.from(keys, (key) => NOUNS.indexOf(key.noun)),
	};
	for (const [i, root] of roots.entries()) out.rootWords.set(nameWords(root), i * 2);
	for (const [i, { witness }] of witnesses.entries()) {
		const hex = (witness.claims[0] as Claim).id.slice(6);
		out.witnessWords[i * 2] = Number.parseInt(hex.slice(0, 8), 16);
		out.witnessWords[i * 2 + 1] = Number.parseInt(hex.slice(8, 16), 16);
	}
	for (let i = 0; i < readings.length; i++) {
		const name = rivals[i];
		if (name) out.readingWords.set(nameWords(name), i * 2);
	}
	return out;
}

const registry = NOUNS.map((noun) => nouns[noun].registry === true);

/** The base world: every key at its heaviest reading. */
export function baseMask(evidence: Evidence): Int32Array {
	return new Int32Array(evidence.keys.length);
}

/**
 * Draw k of the evidence: per key the index of the reading that stands, or −1 when none does.
 * A root stands if u < ρ, a witness if its root stands and u < credence, and among readings with a standing witness the least
 * −ln u / (standing witnesses) wins: an exponential race, so a new rival may take draws over but never moves one between others.
 */
export function drawMask(evidence: Evidence, seed: number, draw: number, wanted?: ReadonlySet<Noun>): Int32Array {
	const t = evidence.draw;
	const chance = chanceOf(seed, draw);
	const standing = new Uint8Array(t.rho.length);
	for (let r = 0; r < standing.length; r++)
		standing[r] = uniformIn(chance, t.rootWords[r * 2] as number, t.rootWords[r * 2 + 1] as number) < (t.rho[r] as number) ? 1 : 0;
	const counts = new Uint16Array(t.readingWords.length / 2);
	for (let w = 0; w < t.witnessRoot.length; w++) {
		if (standing[t.witnessRoot[w] as number] === 0) continue;
		if (uniformIn(chance, t.witnessWords[w * 2] as number, t.witnessWords[w * 2 + 1] as number) < (t.witnessCredence[w] as number)) {
			const reading = t.witnessReading[w] as number;
			counts[reading] = (counts[reading] as number) + 1;
		}
	}
	const needed = NOUNS.map((noun) => wanted === undefined || wanted.has(noun));
	const out = new Int32Array(evidence.keys.length);
	for (let k = 0; k < out.length; k++) {
		const noun = t.noun[k] as number;
		if (registry[noun]) continue;
		out[k] = -1;
		if (!needed[noun]) continue;
		const from = t.first[k] as number;
		const to = t.first[k + 1] as number;
		let best = Number.POSITIVE_INFINITY;
		for (let r = from; r < to; r++) {
			const count = counts[r] as number;
			if (count === 0) continue;
			const score = to - from === 1 ? 0 : -Math.log(uniformIn(chance, t.readingWords[r * 2] as number, t.readingWords[r * 2 + 1] as number)) / count;
			if (score < best) {
				best = score;
				out[k] = r - from;
			}
		}
	}
	return out;
}

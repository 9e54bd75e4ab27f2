/**
 * Chance as an argument: every random number is a pure function of (seed, draw, name), so a draw can be replayed alone,
 * in any order, on any thread, and a new name never moves the numbers of the others.
 */

/** The 32-bit finaliser of MurmurHash3 (Appleby, public domain): a bijection that mixes every bit into every other. */
export function fmix32(value: number): number {
	let h = value | 0;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units, twice with different offsets: the two 32-bit words that stand for a name. */
export function nameWords(name: string): [number, number] {
	let a = 0x811c9dc5;
	let b = 0x050c5d1f;
	for (let i = 0; i < name.length; i++) {
		const unit = name.charCodeAt(i);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x01000193) + 0x9e3779b9;
	}
	return [fmix32(a), fmix32(b)];
}

/** Where the chance of one draw begins, for many numbers of the same draw. */
export function chanceOf(seed: number, draw: number): number {
	return fmix32(fmix32(seed ^ 0x9e3779b9) ^ Math.imul(draw + 1, 0x85ebca6b));
}

/** A uniform number in (0, 1), never 0 or 1, from the chance of a draw and the two words of a name. 32 bits of it are random. */
export function uniformIn(chance: number, word1: number, word2: number): number {
	return (fmix32(fmix32(chance ^ word1) + word2) + 0.5) / 4294967296;
}

/** The same from a seed and a draw number. */
export function uniform(seed: number, draw: number, word1: number, word2: number): number {
	return uniformIn(chanceOf(seed, draw), word1, word2);
}

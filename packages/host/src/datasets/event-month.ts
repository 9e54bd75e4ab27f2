import type { ActClass } from "./cameo-classes.ts";

/** How many states an event file can have. */
export const STATES = 512;

/**
 * An event is one word: nine bits of source and nine of target, which are its dyad, five of its PLOVER type (31 for what PLOVER does not
 * code), one for states as such, and eight of its tone in tenths, from −128.
 */
export const [DYAD, TYPE, OWN, TONE_FROM] = [14, 9, 8, 128];

/** The events of one month, as they came, and which dyads have any, as bits. */
export class EventMonth {
	count = 0;
	words: Int32Array;
	readonly bits = new Int32Array(STATES * (STATES / 32));

	/** `like`: about how many events are to be expected; the list grows by itself. */
	constructor(like: number) {
		this.words = new Int32Array(Math.max(64, Math.ceil(like * 1.1)));
	}

	add(source: number, target: number, act: ActClass, own: boolean): void {
		const dyad = source * STATES + target;
		if (this.count === this.words.length) this.#widen();
		this.words[this.count++] = (dyad << DYAD) | ((act.plover & 31) << TYPE) | (own ? 1 << OWN : 0) | (act.tenths + TONE_FROM);
		this.bits[dyad >> 5] = (this.bits[dyad >> 5] as number) | (1 << (dyad & 31));
	}

	/** How many dyads have events; `occurs` is set to 1 at the places of their states. */
	dyads(occurs: Uint8Array): number {
		let dyads = 0;
		for (let at = 0; at < this.bits.length; at++)
			for (let bits = this.bits[at] as number; bits !== 0; bits &= bits - 1) {
				const dyad = dyadAt(at, bits);
				occurs[dyad >> 9] = 1;
				occurs[dyad & 511] = 1;
				dyads++;
			}
		return dyads;
	}

	#widen(): void {
		const wide = new Int32Array(this.words.length * 2);
		wide.set(this.words);
		this.words = wide;
	}
}

/** The dyad of the lowest bit that is set in a word of the dyads. */
export const dyadAt = (word: number, bits: number) => (word << 5) + 31 - Math.clz32(bits & -bits);

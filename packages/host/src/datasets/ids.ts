/** How many ids share one piece of memory. */
const BLOCK = 4096;

/** Which numbers have come, as bits: tens of millions of event ids, mostly in a row, in a few megabytes. */
export class Ids {
	readonly #blocks = new Map<number, Uint32Array>();

	/** Add an id of a group (a day, say; 0 where ids are unique throughout). False when it had come before. */
	add(id: number, group = 0): boolean {
		const key = group * 2 ** 26 + Math.floor(id / BLOCK);
		let block = this.#blocks.get(key);
		if (!block) {
			block = new Uint32Array(BLOCK / 32);
			this.#blocks.set(key, block);
		}
		const bit = id % BLOCK;
		const [word, mask] = [bit >>> 5, 1 << (bit & 31)];
		if (((block[word] as number) & mask) !== 0) return false;
		block[word] = (block[word] as number) | mask;
		return true;
	}
}

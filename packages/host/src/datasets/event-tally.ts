import { PLOVER_TYPES } from "@interconnector/engine";
import { DYAD, dyadAt, type EventMonth, OWN, STATES, TONE_FROM, TYPE } from "./event-month.ts";

/** Counters of a dyad: one for each type of PLOVER and for acts that it does not code, then events of the states themselves, the tone in tenths, which types occur (as bits). */
const UNCODED = PLOVER_TYPES.length;
const [OF_STATES, TENTHS, BITS] = [UNCODED + 1, UNCODED + 2, UNCODED + 3];
const WIDTH = UNCODED + 4;

/** The columns that are counted: a row a dyad and month. */
export interface EventLedger {
	readonly source: Int16Array;
	readonly target: Int16Array;
	readonly events: Int32Array;
	readonly own: Int32Array;
	readonly quads: readonly Int32Array[];
	readonly tone: Float64Array;
	readonly types: readonly Int32Array[];
}

/** Counts the events of a month by dyad. The counters of a dyad stand side by side, and where they stand is looked up by its number. */
export class EventTally {
	readonly #slots = new Int32Array(STATES * STATES);
	readonly #counts: Int32Array;
	readonly #quads: readonly number[];
	readonly #place: Int16Array;

	/** `most`: the most dyads that a month has; `quads`: the class of each type and of what is not coded; `place`: where a state stands in the panel. */
	constructor(most: number, quads: readonly number[], place: Int16Array) {
		this.#counts = new Int32Array(most * WIDTH);
		this.#quads = quads;
		this.#place = place;
	}

	/** Write the dyads of a month, in order, into a ledger of noughts from row `to` on. */
	count(month: EventMonth, to: number, ledger: EventLedger): void {
		const rows = this.#order(month, to, ledger);
		this.#counts.fill(0, 0, rows * WIDTH);
		this.#add(month);
		this.#layOut(rows, to, ledger);
	}

	#order({ bits }: EventMonth, to: number, { source, target }: EventLedger): number {
		const [slots, place] = [this.#slots, this.#place];
		let row = 0;
		for (let at = 0; at < bits.length; at++)
			for (let rest = bits[at] as number; rest !== 0; rest &= rest - 1) {
				const dyad = dyadAt(at, rest);
				slots[dyad] = row * WIDTH;
				source[to + row] = place[dyad >> 9] as number;
				target[to + row] = place[dyad & 511] as number;
				row++;
			}
		return row;
	}

	#add({ words, count }: EventMonth): void {
		const [slots, counts] = [this.#slots, this.#counts];
		for (let i = 0; i < count; i++) {
			const word = words[i] as number;
			const at = slots[word >>> DYAD] as number;
			const type = Math.min((word >>> TYPE) & 31, UNCODED);
			counts[at + type] = (counts[at + type] as number) + 1;
			counts[at + OF_STATES] = (counts[at + OF_STATES] as number) + ((word >>> OWN) & 1);
			counts[at + TENTHS] = (counts[at + TENTHS] as number) + (word & 255) - TONE_FROM;
			counts[at + BITS] = (counts[at + BITS] as number) | (1 << type);
		}
	}

	#layOut(rows: number, to: number, { events, own, quads, tone, types }: EventLedger): void {
		const counts = this.#counts;
		const quadOf = this.#quads.map((quad) => quads[quad] as Int32Array);
		for (let i = 0; i < rows; i++) {
			const at = i * WIDTH;
			const row = to + i;
			own[row] = counts[at + OF_STATES] as number;
			tone[row] = (counts[at + TENTHS] as number) / 10;
			let all = 0;
			// Most dyads have few kinds of events in a month: only those are looked at.
			for (let bits = counts[at + BITS] as number; bits !== 0; bits &= bits - 1) {
				const type = 31 - Math.clz32(bits & -bits);
				const count = counts[at + type] as number;
				if (type !== UNCODED) (types[type] as Int32Array)[row] = count;
				const quad = quadOf[type] as Int32Array;
				quad[row] = (quad[row] as number) + count;
				all += count;
			}
			events[row] = all;
		}
	}
}

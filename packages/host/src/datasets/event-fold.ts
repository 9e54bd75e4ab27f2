import {
	EVENT_CLASSES,
	type IndexColumn,
	type IntegerColumn,
	type NumberColumn,
	type Panel,
	type PanelCoverage,
	PLOVER_TYPES,
	panelFaults,
} from "@interconnector/engine";
import type { Columns } from "./build.ts";
import { integer, number, state, year } from "./build.ts";
import type { ActClass } from "./cameo-classes.ts";
import { ordered, placed } from "./dictionary.ts";

const STATES = 512;
/** Counters of a dyad-month: events of the states themselves, the tone in tenths, which types occur (as bits), the types of PLOVER, and acts that it does not code. */
const [OWN, TONE, BITS, TYPE] = [0, 1, 2, 3];
const UNCODED = PLOVER_TYPES.length;
const WIDTH = TYPE + UNCODED + 1;

/** What the columns of every events panel mean. The tone is the sum of one value an event, from a scale that the dataset names. */
export const eventColumns = (tone: string): Columns => ({
	source: state("who acted"),
	target: state("towards whom"),
	month: integer("months since 1970-01", "the calendar month"),
	year,
	events: integer("events", "events that a machine coded from the news: attention, not incidents; one incident may be many events, or none"),
	own: integer("events", "of these, between the states or their governments as such, named without office or group"),
	...Object.fromEntries(
		EVENT_CLASSES.map((quad) => [quad, integer("events", `of these, ${quad.replace(/([A-Z])/, (letter) => ` ${letter.toLowerCase()}`)}`)]),
	),
	tone: number(tone, "the sum over the events; divide by events for the mean"),
	...Object.fromEntries(PLOVER_TYPES.map((type) => [type.toLowerCase(), integer("events", `of these, of the PLOVER type ${type}`)])),
});

/**
 * Counts events by source, target and month. Each month has a page of its own: event files are mostly in order of time, so the page in use
 * stays in the cache, and the panel is laid out page by page. All sums are whole numbers, so the order of the rows does not matter.
 */
export class EventFold {
	readonly #quads: readonly number[];
	readonly #pages = new Map<number, Page>();
	#month = Number.NaN;
	#page = new Page(0);

	/** `quads`: the class of each PLOVER type, in their order. What PLOVER does not code is verbal cooperation. */
	constructor(quads: readonly number[]) {
		this.#quads = [...quads, 0];
	}

	/** Count an event. `month` is year × 12 + month from 0; `own` whether both sides are states as such. */
	add(source: number, target: number, month: number, act: ActClass, own: boolean): void {
		if (month !== this.#month) this.#turn(month);
		this.#page.add(source * STATES + target, act, own);
	}

	/** Dyad-months so far. */
	get size(): number {
		let size = 0;
		for (const page of this.#pages.values()) size += page.size;
		return size;
	}

	#turn(month: number): void {
		this.#page = this.#pages.get(month) ?? new Page(this.#page.size);
		this.#pages.set(month, this.#page);
		this.#month = month;
	}

	/** The panel, in order of month, source and target. `tone` says on which scale its values are. */
	finish(part: string, states: readonly `actor:${string}`[], covers: PanelCoverage, tone: string): Panel {
		if (states.length > STATES) throw new Error(`${states.length} states: more than ${STATES}`);
		const rows = this.size;
		const [source, target] = [new Int32Array(rows), new Int32Array(rows)];
		const [month, year] = [new Int32Array(rows), new Int32Array(rows)];
		const counts = Array.from({ length: WIDTH }, () => new Int32Array(rows));
		const quads = EVENT_CLASSES.map(() => new Int32Array(rows));
		const quadOf = this.#quads.map((quad) => quads[quad] as Int32Array);
		let at = 0;
		for (const [when, page] of [...this.#pages].sort(([a], [b]) => a - b)) {
			month.fill(when - 1970 * 12, at, at + page.size);
			year.fill(Math.floor(when / 12), at, at + page.size);
			page.layOut(at, source, target, counts, quadOf);
			at += page.size;
		}
		const dictionary = ordered(states, [source, target]);
		const values: Record<string, Int32Array | Float64Array | Int16Array | undefined> = {
			source: placed(source, dictionary.place),
			target: placed(target, dictionary.place),
			month,
			year,
			events: total(quads, rows),
			own: counts[OWN],
			...Object.fromEntries(EVENT_CLASSES.map((quad, i) => [quad, quads[i]])),
			tone: tenths(counts[TONE] as Int32Array),
			...Object.fromEntries(PLOVER_TYPES.map((type, i) => [type.toLowerCase(), counts[TYPE + i]])),
		};
		const columns = Object.fromEntries(
			Object.entries(eventColumns(tone)).map(([name, { kind, unit, about }]) => [
				name,
				{ kind, unit, about, values: values[name] } as NumberColumn | IntegerColumn | IndexColumn,
			]),
		);
		const panel: Panel = { schema: "events", part, rows, states: dictionary.names, columns, covers };
		const faults = panelFaults(panel);
		if (faults.length > 0) throw new Error(`the panel ${part} is not sound: ${faults.join("; ")}`);
		return panel;
	}
}

/** The dyads of one month: a hash table with open addressing, and the counters of a dyad side by side. */
class Page {
	size = 0;
	#keys: Int32Array;
	#slots: Int32Array;
	#counts: Int32Array;
	#keyOf: Int32Array;

	/** `like`: about how many dyads are to be expected; the table grows by itself. */
	constructor(like: number) {
		const room = 2 ** Math.ceil(Math.log2(Math.max(32, like)));
		this.#keys = new Int32Array(room * 2).fill(-1);
		this.#slots = new Int32Array(room * 2);
		this.#counts = new Int32Array(room * WIDTH);
		this.#keyOf = new Int32Array(room);
	}

	add(key: number, act: ActClass, own: boolean): void {
		const at = this.#slot(key) * WIDTH;
		const counts = this.#counts;
		if (own) counts[at + OWN] = (counts[at + OWN] as number) + 1;
		counts[at + TONE] = (counts[at + TONE] as number) + act.tenths;
		const type = act.plover === -1 ? UNCODED : act.plover;
		counts[at + BITS] = (counts[at + BITS] as number) | (1 << type);
		counts[at + TYPE + type] = (counts[at + TYPE + type] as number) + 1;
	}

	/** Write the dyads, in order, into columns of noughts from row `to` on; `quads` has for each type the column of its class. */
	layOut(to: number, source: Int32Array, target: Int32Array, columns: readonly Int32Array[], quads: readonly Int32Array[]): void {
		const keys = this.#keyOf.slice(0, this.size).sort();
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i] as number;
			const row = to + i;
			source[row] = key >> 9;
			target[row] = key & 511;
			const at = this.#slot(key) * WIDTH;
			(columns[OWN] as Int32Array)[row] = this.#counts[at + OWN] as number;
			(columns[TONE] as Int32Array)[row] = this.#counts[at + TONE] as number;
			// Most dyads have few kinds of events in a month: only those are looked at.
			for (let bits = this.#counts[at + BITS] as number; bits !== 0; bits &= bits - 1) {
				const type = 31 - Math.clz32(bits & -bits);
				const count = this.#counts[at + TYPE + type] as number;
				(columns[TYPE + type] as Int32Array)[row] = count;
				const quad = quads[type] as Int32Array;
				quad[row] = (quad[row] as number) + count;
			}
		}
	}

	#slot(key: number): number {
		const mask = this.#keys.length - 1;
		let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
		for (;;) {
			const found = this.#keys[at];
			if (found === key) return this.#slots[at] as number;
			if (found === -1) return this.#insert(key, at);
			at = (at + 1) & mask;
		}
	}

	#insert(key: number, at: number): number {
		const slot = this.size++;
		if (slot === this.#keyOf.length) {
			this.#counts = widened(this.#counts);
			this.#keyOf = widened(this.#keyOf);
		}
		this.#keyOf[slot] = key;
		this.#keys[at] = key;
		this.#slots[at] = slot;
		if (this.size * 2 > this.#keys.length) this.#rehash();
		return slot;
	}

	#rehash(): void {
		const length = this.#keys.length * 2;
		this.#keys = new Int32Array(length).fill(-1);
		this.#slots = new Int32Array(length);
		for (let slot = 0; slot < this.size; slot++) {
			const key = this.#keyOf[slot] as number;
			let at = (Math.imul(key, 0x9e3779b1) >>> 8) & (length - 1);
			while (this.#keys[at] !== -1) at = (at + 1) & (length - 1);
			this.#keys[at] = key;
			this.#slots[at] = slot;
		}
	}
}

/** The sum of some columns, row by row. */
function total(columns: readonly Int32Array[], rows: number): Int32Array {
	const out = new Int32Array(rows);
	for (const column of columns) for (let row = 0; row < rows; row++) out[row] = (out[row] as number) + (column[row] as number);
	return out;
}

function tenths(values: Int32Array): Float64Array {
	const out = new Float64Array(values.length);
	for (let i = 0; i < out.length; i++) out[i] = (values[i] as number) / 10;
	return out;
}

function widened(old: Int32Array): Int32Array<ArrayBuffer> {
	const wide = new Int32Array(old.length * 2);
	wide.set(old);
	return wide;
}

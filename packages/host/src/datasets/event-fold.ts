import {
	byCodeUnit,
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
import { EventMonth, STATES } from "./event-month.ts";
import { type EventLedger, EventTally } from "./event-tally.ts";

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
 * Counts events by source, target and month. While rows come in, an event is one word at the end of its month; only then are the months
 * counted, one after the other, so that what is counted in stays in the cache. All sums are whole numbers, so the order of the rows does not matter.
 */
export class EventFold {
	readonly #quads: readonly number[];
	readonly #months = new Map<number, EventMonth>();
	#when = -1;
	#month = new EventMonth(0);

	/** `quads`: the class of each PLOVER type, in their order. What PLOVER does not code is verbal cooperation. */
	constructor(quads: readonly number[]) {
		this.#quads = [...quads, 0];
	}

	/** Count an event. `month` is year × 12 + month from 0; `own` whether both sides are states as such. */
	add(source: number, target: number, month: number, act: ActClass, own: boolean): void {
		if (month !== this.#when) this.#turn(month);
		this.#month.add(source, target, act, own);
	}

	/** Whether no event was added. */
	get empty(): boolean {
		return this.#months.size === 0;
	}

	#turn(when: number): void {
		this.#month = this.#months.get(when) ?? new EventMonth(this.#month.count);
		this.#months.set(when, this.#month);
		this.#when = when;
	}

	/** The panel, in order of month, source and target. `tone` says on which scale its values are. */
	finish(part: string, states: readonly `actor:${string}`[], covers: PanelCoverage, tone: string): Panel {
		if (states.length > STATES) throw new Error(`${states.length} states: more than ${STATES}`);
		const months = [...this.#months].sort(([a], [b]) => a - b);
		const occurs = new Uint8Array(STATES);
		const sizes = months.map(([, month]) => month.dyads(occurs));
		const rows = sizes.reduce((total, size) => total + size, 0);
		const names = states.filter((_, i) => occurs[i] === 1).sort(byCodeUnit);
		const place = Int16Array.from(states, (name) => names.indexOf(name));
		const ledger = emptyLedger(rows);
		const [month, year] = [new Int32Array(rows), new Int32Array(rows)];
		const tally = new EventTally(Math.max(0, ...sizes), this.#quads, place);
		let at = 0;
		for (const [i, [when, events]] of months.entries()) {
			const to = at + (sizes[i] as number);
			month.fill(when - 1970 * 12, at, to);
			year.fill(Math.floor(when / 12), at, to);
			tally.count(events, at, ledger);
			at = to;
		}
		const values: Record<string, Int32Array | Float64Array | Int16Array | undefined> = {
			...{ source: ledger.source, target: ledger.target, month, year, events: ledger.events, own: ledger.own, tone: ledger.tone },
			...Object.fromEntries(EVENT_CLASSES.map((quad, i) => [quad, ledger.quads[i]])),
			...Object.fromEntries(PLOVER_TYPES.map((type, i) => [type.toLowerCase(), ledger.types[i]])),
		};
		const columns = Object.fromEntries(
			Object.entries(eventColumns(tone)).map(([name, { kind, unit, about }]) => [
				name,
				{ kind, unit, about, values: values[name] } as NumberColumn | IntegerColumn | IndexColumn,
			]),
		);
		const panel: Panel = { schema: "events", part, rows, states: names, columns, covers };
		const faults = panelFaults(panel);
		if (faults.length > 0) throw new Error(`the panel ${part} is not sound: ${faults.join("; ")}`);
		return panel;
	}
}

const emptyLedger = (rows: number): EventLedger => ({
	source: new Int16Array(rows),
	target: new Int16Array(rows),
	events: new Int32Array(rows),
	own: new Int32Array(rows),
	quads: EVENT_CLASSES.map(() => new Int32Array(rows)),
	tone: new Float64Array(rows),
	types: PLOVER_TYPES.map(() => new Int32Array(rows)),
});

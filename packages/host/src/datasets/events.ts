import type { Panel } from "@interconnector/engine";
import { type ActClass, CAMEO_QUADS } from "./cameo-classes.ts";
import { Years } from "./dataset.ts";
import { EventFold } from "./event-fold.ts";
import type { Report } from "./report.ts";
import type { States } from "./states.ts";

/** One event as a file has it. */
export interface EventRow {
	readonly source: string | number;
	readonly target: string | number;
	/** YYYY and MM of the event. */
	readonly year: number;
	readonly month: number;
	readonly act: ActClass;
	/** Whether both sides are the states as such. */
	readonly own: boolean;
}

/** Events between states, counted by dyad and month; those that name no state on a side, or stay inside one, are left out and counted. */
export class Events {
	readonly #fold: EventFold;
	readonly #years = new Years();
	readonly #states: States;
	readonly #report: Report;

	constructor(states: States, report: Report, quads: readonly number[] = CAMEO_QUADS) {
		this.#fold = new EventFold(quads);
		this.#states = states;
		this.#report = report;
	}

	add({ source, target, year, month, act, own }: EventRow): void {
		const because =
			year < 1900 ? "before 1900, which no event file covers" : source === "" || target === "" ? "no state is named on one side" : undefined;
		const from = because ? -1 : this.#states.of(source, year);
		const to = from === -1 ? -1 : this.#states.of(target, year);
		if (because) this.#report.leftOut(because);
		if (to === -1) return;
		if (from === to) this.#report.leftOut("inside one state");
		else {
			this.#fold.add(from, to, year * 12 + month - 1, act, own);
			this.#years.add(year);
			this.#report.keep();
		}
	}

	/** As `add`, for an event with several states on a side: it counts once for each pair of two states, and its row is kept once. */
	addAll(sources: readonly EventRow["source"][], targets: readonly EventRow["target"][], event: Omit<EventRow, "source" | "target">): void {
		const [source, target] = [sources[0] as EventRow["source"], targets[0] as EventRow["target"]];
		if (sources.length * targets.length === 1 || event.year < 1900 || source === "" || target === "") this.add({ ...event, source, target });
		else this.#addPairs(sources, targets, event);
	}

	#addPairs(sources: readonly EventRow["source"][], targets: readonly EventRow["target"][], event: Omit<EventRow, "source" | "target">): void {
		const known = (codes: readonly EventRow["source"][]) => codes.map((code) => this.#states.at(code, event.year)).filter((state) => state !== -1);
		const [from, to] = [known(sources), known(targets)];
		const pairs = from.flatMap((a) => to.filter((b) => b !== a).map((b) => [a, b] as const));
		if (pairs.length === 0) {
			this.#report.leftOut("several states on a side, and no pair of two of them");
			return;
		}
		for (const [a, b] of pairs) this.#fold.add(a, b, event.year * 12 + event.month - 1, event.act, event.own);
		this.#years.add(event.year);
		this.#report.keep();
		this.#report.cells("pairs beyond the first, of events with several states on a side", pairs.length - 1);
		this.#report.cells("codes of no state among several on a side, left out of the event", sources.length + targets.length - from.length - to.length);
	}

	/** The panel, or none when no event was kept. A dyad-month without a row has no event in the files that were read. */
	panels(tone: string, part: string): Panel[] {
		if (this.#fold.empty) return [];
		return [this.#fold.finish("dyad-months", this.#states.ids, { ...this.#years.span(), part, complete: false }, tone)];
	}
}

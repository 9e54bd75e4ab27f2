import { basename } from "node:path";
import type { PanelReport } from "@interconnector/engine";
import type { Fault } from "./delimited.ts";

type Reason = "unknown" | "outside" | "territory" | "aggregate" | "leftOut" | "disputed" | "cells";

/** How many codes are kept one by one; the rest is one number. */
const CODES = 200;
/** How many malformed rows are shown. */
const SHOWN = 10;

/** What became of every row that was read. Nothing is dropped in silence: `close` fails when a row is unaccounted for. */
export class Report {
	#read = 0;
	#kept = 0;
	#duplicate = 0;
	#malformed = 0;
	readonly #examples: PanelReport["examples"] = [];
	readonly #counts: Readonly<Record<Reason, Map<string, number>>> = {
		unknown: new Map<string, number>(),
		outside: new Map<string, number>(),
		territory: new Map<string, number>(),
		aggregate: new Map<string, number>(),
		leftOut: new Map<string, number>(),
		disputed: new Map<string, number>(),
		cells: new Map<string, number>(),
	};

	read(): void {
		this.#read++;
	}
	keep(): void {
		this.#kept++;
	}
	duplicate(): void {
		this.#duplicate++;
	}
	malformed(file: string, line: number, field: string, fault: Pick<Fault, "value" | "problem">): void {
		this.#malformed++;
		if (this.#examples.length < SHOWN) this.#examples.push({ file: basename(file), line, field, value: fault.value, problem: fault.problem });
	}
	/** A row left out because of the code of a state: not known, known but not valid then, or a group of states. */
	code(why: "unknown" | "outside" | "territory" | "aggregate", system: string, code: string | number): void {
		this.#add(why, `${system} ${code}`);
	}
	/** A row left out for a reason in words. */
	leftOut(because: string): void {
		this.#add("leftOut", because);
	}
	/** A row kept on a state whose standing is disputed. */
	disputed(note: string): void {
		this.#add("disputed", note);
	}
	/** Cells, or parts of kept rows, that are not known or were left out. */
	cells(what: string, count = 1): void {
		if (count > 0) this.#add("cells", what, count);
	}
	/** Rows read so far. */
	get rows(): number {
		return this.#read;
	}

	/** The counts, largest first. Throws when a row was read and nothing is said about it: that is our bug. */
	close(): PanelReport {
		const sorted = Object.fromEntries(Object.entries(this.#counts).map(([why, counts]) => [why, largestFirst(counts)])) as Pick<PanelReport, Reason>;
		const out = { read: this.#read, kept: this.#kept, duplicate: this.#duplicate, malformed: this.#malformed, examples: this.#examples, ...sorted };
		const said =
			out.kept +
			out.duplicate +
			out.malformed +
			[sorted.unknown, sorted.outside, sorted.territory, sorted.aggregate, sorted.leftOut].reduce((sum, counts) => sum + total(counts), 0);
		if (said !== out.read) throw new Error(`${out.read} rows were read, but ${said} are accounted for`);
		return out;
	}

	#add(why: Reason, what: string, count = 1): void {
		const counts = this.#counts[why];
		counts.set(what, (counts.get(what) ?? 0) + count);
	}
}

/** The counts, largest first; beyond some hundreds the rest as one number. */
function largestFirst(counts: ReadonlyMap<string, number>): Record<string, number> {
	const all = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	const rest = all.slice(CODES).reduce((sum, [, n]) => sum + n, 0);
	return Object.fromEntries(rest > 0 ? [...all.slice(0, CODES), [`${all.length - CODES} others`, rest]] : all);
}

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** A report in lines for people. */
export function reportText(report: PanelReport, most = 12): string[] {
	const group = (title: string, counts: Readonly<Record<string, number>>) => {
		const all = Object.entries(counts);
		if (all.length === 0) return [];
		const rest = all.length > most ? `; and ${all.length - most} more` : "";
		return [
			`  ${title}: ${total(counts)} (${all
				.slice(0, most)
				.map(([what, n]) => `${what}: ${n}`)
				.join("; ")}${rest})`,
		];
	};
	return [
		`  ${report.read} rows read, ${report.kept} kept, ${report.duplicate} duplicate, ${report.malformed} malformed`,
		...report.examples.map(
			({ file, line, field, value, problem }) => `    ${file}:${line} ${field || "(whole row)"} = ${JSON.stringify(value)}: ${problem}`,
		),
		...group("unknown codes", report.unknown),
		...group("codes not valid in that year", report.outside),
		...group("places that no list counts as a state", report.territory),
		...group("groups of states", report.aggregate),
		...group("left out", report.leftOut),
		...group("kept, with a remark", report.disputed),
		...group("in kept rows", report.cells),
	];
}

import type { Panel, PanelCoverage } from "@interconnector/engine";
import { builderFor, type PanelSpec, type Reading, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** The columns that hold a dyad-year in files with COW numbers. */
export const COW_DYAD = { ccode1: ["ccode1", "statea"], ccode2: ["ccode2", "stateb"], year: ["year"] } as const;

/** How a file of dyad-years becomes a panel. */
export interface DyadYears {
	readonly file: string;
	readonly part: string;
	readonly spec: PanelSpec;
	/** The cells behind state1, state2 and year, in the order of the columns. */
	readonly cells: (row: Row, at: Readonly<Record<string, number>>) => readonly (number | string | null)[];
	readonly covers: Omit<PanelCoverage, "from" | "to" | "gaps">;
}

/** Read one row a dyad-year, states by COW number. Both directions of a dyad are rows of their own, where the file has both. */
export async function readDyadYears({ files, report, states: statesOf }: Reading, { file, part, spec, cells, covers }: DyadYears): Promise<Panel[]> {
	const out = builderFor(part, spec);
	const states = statesOf("cow");
	const years = new Years();
	const once = new Once();
	await files.each(file, (row, at) => {
		const ccode1 = row.integer(at.ccode1 as number, 1, 999);
		const ccode2 = row.integer(at.ccode2 as number, 1, 999);
		const year = row.integer(at.year as number, 1500, 2200);
		const rest = cells(row, at);
		if (!row.fault && ccode1 === ccode2) row.blame(at.ccode2 as number, "a state with itself");
		if (row.fault) return;
		const a = states.of(ccode1, year);
		const b = a === -1 ? -1 : states.of(ccode2, year);
		if (b === -1 || !once.is(report, (year * 1000 + a) * 1000 + b, rest)) return;
		out.add(a, b, year, ...rest);
		years.add(year);
		report.keep();
	});
	return out.rows === 0 ? [] : [out.finish(states.ids, { ...years.span(), ...covers })];
}

/** 1 or 0 in a cell; anything else is a fault, empty is not known. */
export function yesNo(row: Row, cell: number): number {
	const value = row.number(cell);
	if (!Number.isNaN(value) && value !== 0 && value !== 1) row.blame(cell, "neither 1 nor 0");
	return value;
}

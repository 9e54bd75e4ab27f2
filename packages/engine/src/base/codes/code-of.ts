import { STATES } from "./records.ts";
import { ALWAYS, inYear, lastDay } from "./spell.ts";
import { checkStance, counts, DEFAULT_STANCE, followed } from "./stance.ts";
import { bearerIn, entryOf, recordOf } from "./table.ts";
import type { CodeSystem, Overrides, Stance, StateId } from "./types.ts";

/**
 * The code of a state, disputed entity or territory in a system, as it is written in a year, or as it was last when no year is
 * given; undefined when it has none then. ISO codes are given as at present, M49 and Comtrade codes and names as of the year. A code
 * that passed on within the year belongs to whoever bore it last, so a resolver gives the id back.
 */
export function codeOf(id: StateId, system: CodeSystem, on?: number): string | undefined {
	const record = recordOf(id);
	if (record === undefined) return undefined;
	const year = on ?? Number(record.exists.at(-1)?.to.slice(0, 4));
	const codes = system === "name" ? [...record.names, ...record.codes.name] : record.codes[system];
	let best: string | undefined;
	let latest = "";
	for (const { code, spells } of codes) {
		const day = lastDay(spells.length > 0 ? spells : ALWAYS, record.exists, year);
		if (day === undefined || day <= latest) continue;
		const entry = entryOf(system, code);
		if (entry === undefined || bearerIn(entry, year) !== record) continue;
		latest = day;
		best = code;
	}
	return best;
}

/**
 * The members of the system of states in a year, as a list counts them, in the order of the data: anybody who is one on any day
 * of it. "as-given" is everybody on any list, disputed entities included. Neither Correlates of War (from 1816) nor
 * Gleditsch–Ward lists states before 1816, nor the United Nations before 1945; the list is then empty. Throws on a stance that is not known.
 */
export function statesIn(year: number, stance: Stance | Overrides = DEFAULT_STANCE): StateId[] {
	checkStance(stance);
	const list = followed(stance);
	return STATES.filter((record) => {
		if (record.kind === "disputed") return counts(record, stance, year);
		if (list === "as-given") return inYear(record.exists, year);
		return list === "un" ? inYear(record.lists.un, year) : codeOf(record.id, list, year) !== undefined;
	}).map(({ id }) => id);
}

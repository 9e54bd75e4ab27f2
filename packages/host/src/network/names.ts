import { codeOf, STATES, type StateId } from "@interconnector/engine";

const RECORDS = new Map(STATES.map((record) => [record.id, record]));

/** What a state is called; the id where no record names it. */
export function nameOf(id: StateId): string {
	return RECORDS.get(id)?.name ?? id;
}

/** The short tail of an id: `kaz`. */
export function tailOf(id: StateId): string {
	return id.slice("actor:".length);
}

/** Two states by the numbers that stand in files of the Correlates of War, as a locator: `ccode 373 and 640`. */
export function cowRows(a: StateId, b: StateId, year: number): string {
	return `ccode ${codeOf(a, "cow", year) ?? tailOf(a)} and ${codeOf(b, "cow", year) ?? tailOf(b)}`;
}

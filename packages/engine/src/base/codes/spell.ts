import type { Dated, Spell } from "./types.ts";

const OPEN = { from: "0000-01-01", to: "9999-12-31" } as const;
export const ALWAYS: readonly Spell[] = [OPEN];

const INTERVAL = /^(\.\.|\d{4}|\d{4}-\d\d-\d\d)\/(\.\.|\d{4}|\d{4}-\d\d-\d\d)$/;

/** Reads `1816-01-01/1942-11-11,1944-08-25/..`: EDTF intervals of years or days. Throws on anything else. */
export function readSpells(text: string): Spell[] {
	return text.split(",").map((part) => {
		const match = INTERVAL.exec(part);
		if (!match) throw new Error(`dates: expected an interval such as 1945/.. or 1945-10-24/1991-12-25, got ${JSON.stringify(part)}`);
		const [, first = "", last = ""] = match;
		const spell = {
			from: first === ".." ? OPEN.from : first.length === 4 ? `${first}-01-01` : first,
			to: last === ".." ? OPEN.to : last.length === 4 ? `${last}-12-31` : last,
		};
		if (spell.from > spell.to) throw new Error(`dates: ${part} ends before it begins; swap them`);
		return spell;
	});
}

/** Reads a code or name with its days, if it has any: `345@1918-12-01/1992-04-26`. */
export function readDated(text: string): Dated {
	const at = text.lastIndexOf("@");
	return at === -1 ? { code: text, spells: [] } : { code: text.slice(0, at), spells: readSpells(text.slice(at + 1)) };
}

/** The last day of a year on which both lists of spells stand, or undefined when there is none. */
export function lastDay(a: readonly Spell[], b: readonly Spell[], year: number): string | undefined {
	return lastWithin(a, b, `${digits(year)}-01-01`, `${digits(year)}-12-31`);
}

/** The last day on which both stand up to the end of a year. */
export function lastDayBefore(a: readonly Spell[], b: readonly Spell[], year: number): string | undefined {
	return lastWithin(a, b, OPEN.from, `${digits(year)}-12-31`);
}

function lastWithin(a: readonly Spell[], b: readonly Spell[], first: string, last: string): string | undefined {
	let best: string | undefined;
	for (const x of a) {
		if (x.from > last || x.to < first) continue;
		for (const y of b) {
			const to = least(least(x.to, y.to), last);
			if (to >= x.from && to >= y.from && to >= first && (best === undefined || to > best)) best = to;
		}
	}
	return best;
}

const least = (a: string, b: string) => (a < b ? a : b);
const digits = (year: number) => String(year).padStart(4, "0");

/** Whether any day of a year lies in the spells. */
export function inYear(spells: readonly Spell[], year: number): boolean {
	return lastDay(spells, ALWAYS, year) !== undefined;
}

/** Spells as people write them: `1816–1942, 1944–`. */
export function writeYears(spells: readonly Spell[]): string {
	return spells.map(({ from, to }) => `${from === OPEN.from ? "" : from.slice(0, 4)}–${to === OPEN.to ? "" : to.slice(0, 4)}`).join(", ");
}

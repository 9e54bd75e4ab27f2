import { ALWAYS, lastDayBefore, writeYears } from "./spell.ts";
import { checkStance, counts, DEFAULT_STANCE, whoCounts } from "./stance.ts";
import { bearerIn, type Entry, entryOf, recordOf } from "./table.ts";
import { CODE_SYSTEMS, type CodeSystem, type Overrides, type Resolved, type Stance, type StateRecord } from "./types.ts";

/** Years for which answers are kept. Later years are answered as the last, and no list has members before the first. */
const [FIRST, LAST] = [1800, 2200];
const UNKNOWN: Resolved = Object.freeze({ kind: "unknown" });

interface Kept {
	readonly entry: Entry | undefined;
	readonly years: (Resolved | undefined)[];
}

/** Finds what a code or name of one system means in a calendar year. Never throws on a code; throws on a year that is no whole number. */
export type Resolver = (code: string | number, year: number) => Resolved;

/**
 * A resolver for one system of codes, under a stance on disputed entities (the United Nations' list unless said otherwise). A
 * state counts in a year when it does on any day of it; in a year of change a code means whoever bears it last. Answers are
 * kept and shared, so it can be asked for every row of a file. Throws on a system or a stance that is not known.
 */
export function resolverOf(system: CodeSystem, options: { readonly stance?: Stance | Overrides } = {}): Resolver {
	if (!CODE_SYSTEMS.includes(system)) throw new Error(`system: expected one of ${CODE_SYSTEMS.join(", ")}, got ${JSON.stringify(system)}`);
	const stance = options.stance ?? DEFAULT_STANCE;
	checkStance(stance);
	const kept = new Map<string | number, Kept>();
	const shared = new Map<string, Resolved>();
	const share = (answer: Resolved): Resolved => {
		const key = "note" in answer ? `${"id" in answer ? answer.id : ""} ${answer.note}` : answer.kind === "state" ? answer.id : "";
		const old = shared.get(key);
		if (old) return old;
		shared.set(key, Object.freeze(answer));
		return answer;
	};
	return (code, year) => {
		let row = kept.get(code);
		const known = row?.years[year - FIRST];
		if (known !== undefined) return known;
		if (!Number.isInteger(year)) throw new Error(`year: expected a whole number such as 1994, got ${JSON.stringify(year)}`);
		if (row === undefined) {
			row = { entry: entryOf(system, code), years: new Array<Resolved | undefined>(LAST - FIRST + 1) };
			kept.set(code, row);
		}
		const within = Math.min(Math.max(year, FIRST), LAST);
		const answer = row.entry === undefined ? UNKNOWN : share(meaning(system, row.entry, within, stance));
		row.years[within - FIRST] = answer;
		return answer;
	};
}

function meaning(system: CodeSystem, entry: Entry, year: number, stance: Stance | Overrides): Resolved {
	const record = bearerIn(entry, year);
	if (record === undefined)
		return entry.group ? { kind: "aggregate", note: `${entry.group.name}: a group or a remainder, not a state` } : outside(system, entry, year);
	const { id, kind } = record;
	if (kind === "territory") return { kind, id, note: territoryNote(record) };
	return kind === "state" || counts(record, stance, year) ? { kind: "state", id } : { kind: "disputed", id, note: whoCounts(record) };
}

/** Whoever bore it last before the year, else whoever will first: a caller can still say which state is meant. */
function outside(system: CodeSystem, entry: Entry, year: number): Resolved {
	let nearest = entry.bearers[0];
	let latest = "";
	for (const bearer of entry.bearers) {
		const day = lastDayBefore(bearer.spells, bearer.record.exists, year);
		if (day !== undefined && day > latest) {
			latest = day;
			nearest = bearer;
		}
	}
	if (nearest === undefined) return UNKNOWN;
	const { code, record, spells } = nearest;
	const when = spells === ALWAYS ? record.exists : spells;
	const note = `${system} ${JSON.stringify(code)} stands for ${record.name} in ${writeYears(when)}, and for no state in this year`;
	return { kind: "outside", id: record.id, note };
}

function territoryNote({ name, of }: StateRecord): string {
	const whose = of.map((id) => recordOf(id)?.name ?? id).join(", ");
	return whose === "" ? `${name}: a place, not a state` : `${name}: a place, not a state; held, administered or claimed by ${whose}`;
}

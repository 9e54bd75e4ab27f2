import { nameKey, shortKey } from "./fold.ts";
import { GROUPS, type GroupRecord, STATES, TERRITORIES } from "./records.ts";
import { ALWAYS, inYear, lastDay } from "./spell.ts";
import type { CodeSystem, Dated, Spell, StateRecord } from "./types.ts";

/** A bearer of a code and the days on which it bears it. */
export interface Bearer {
	/** The code or name as the data writes it. */
	readonly code: string;
	readonly record: StateRecord;
	readonly spells: readonly Spell[];
	/** Whether it may be used outside its days while its bearer lives, as earlier names are: datasets write "Burma" to this day. */
	readonly outlives: boolean;
}

/** What a code can stand for: bearers in the order of the data, or a group. */
export interface Entry {
	readonly bearers: readonly Bearer[];
	readonly group?: GroupRecord;
}

const RECORDS = [...STATES, ...TERRITORIES];
const BY_ID: ReadonlyMap<string, StateRecord> = new Map(RECORDS.map((record) => [record.id, record]));
const NUMBERS: ReadonlySet<CodeSystem> = new Set(["cow", "gw", "iso3n", "m49", "comtrade"]);
const tables = new Map<CodeSystem, ReadonlyMap<string, Entry>>();

/** The record with an id, or undefined. */
export function recordOf(id: string): StateRecord | undefined {
	return BY_ID.get(id);
}

/** What a code or name stands for, in any year; undefined when it is not known. Built on first use for each system. */
export function entryOf(system: CodeSystem, code: string | number): Entry | undefined {
	const table = tables.get(system) ?? build(system);
	const text = String(code);
	return table.get(keyOf(system, text)) ?? (system === "name" ? table.get(shortKey(text)) : undefined);
}

/**
 * Who bears a code or name in a year: in a year of change, whoever bears it last, so that there is never more than one; and
 * where nobody does, whose name it was.
 */
export function bearerIn(entry: Entry, year: number): StateRecord | undefined {
	let best: StateRecord | undefined;
	let latest = "";
	let tolerated: StateRecord | undefined;
	for (const { record, spells, outlives } of entry.bearers) {
		const day = lastDay(spells, record.exists, year);
		if (day !== undefined && day > latest) {
			latest = day;
			best = record;
		}
		if (outlives && inYear(record.exists, year)) tolerated = record;
	}
	return best ?? tolerated;
}

/** All codes and names of a record in a system, for reading. */
export function datedOf(record: StateRecord | GroupRecord, system: CodeSystem): readonly Dated[] {
	return system === "name" ? [...record.codes.name, ...("names" in record ? record.names : []), ...record.aliases] : record.codes[system];
}

/** Codes are compared without case, leading zeros or the address before a Wikidata id; names as bags of words. */
export function keyOf(system: CodeSystem, text: string): string {
	if (system === "name") return nameKey(text);
	const trimmed = text.trim().toUpperCase();
	if (system === "wikidata") return trimmed.slice(trimmed.lastIndexOf("/") + 1);
	return NUMBERS.has(system) && /^\d+$/.test(trimmed) ? String(Number(trimmed)) : trimmed;
}

function build(system: CodeSystem): ReadonlyMap<string, Entry> {
	const table = new Map<string, { bearers: Bearer[]; group?: GroupRecord }>();
	const at = (code: string) => {
		const key = keyOf(system, code);
		const entry = table.get(key) ?? { bearers: [] };
		table.set(key, entry);
		return entry;
	};
	for (const record of RECORDS)
		for (const dated of datedOf(record, system)) {
			const outlives = system === "name" && (dated.spells.length === 0 || record.names.includes(dated));
			at(dated.code).bearers.push({ code: dated.code, record, spells: dated.spells.length > 0 ? dated.spells : ALWAYS, outlives });
		}
	for (const group of GROUPS) for (const { code } of datedOf(group, system)) at(code).group = group;
	tables.set(system, table);
	return table;
}

import { push } from "../group.ts";
import { DISPUTED_DATA } from "./disputed.data.ts";
import { FORMER_DATA } from "./former.data.ts";
import { GROUPS_DATA } from "./groups.data.ts";
import { ALWAYS, readDated, readSpells } from "./spell.ts";
import { STATES_DATA } from "./states.data.ts";
import { TERRITORIES_DATA } from "./territories.data.ts";
import { CODE_SYSTEMS, type CodeSystem, type Dated, type Spell, type StateId, type StateRecord } from "./types.ts";

/** A region, an organisation or a remainder: known, but no state. */
export interface GroupRecord {
	readonly name: string;
	readonly aliases: readonly Dated[];
	readonly codes: Readonly<Record<CodeSystem, readonly Dated[]>>;
}

const EXTRAS: ReadonlySet<string> = new Set([...CODE_SYSTEMS, "exists", "observer"]);
const NONE: readonly Dated[] = Object.freeze([]);

/** Every state that is or was, and every disputed entity. Built once, when the module is loaded. */
export const STATES: readonly StateRecord[] = [
	...lines(STATES_DATA, 12).map((fields) => stateOf("state", fields)),
	...lines(FORMER_DATA, 12).map((fields) => stateOf("state", fields)),
	...lines(DISPUTED_DATA, 12).map((fields) => stateOf("disputed", fields)),
];

/** Every territory that datasets list beside states. */
export const TERRITORIES: readonly StateRecord[] = lines(TERRITORIES_DATA, 9).map(
	([id = "", name = "", iso2 = "", iso3n = "", wikidata = "", fips = "", of = "", more = "", aliases = ""]) => {
		const extra = extras(more);
		return Object.freeze({
			id: idOf(id),
			kind: "territory" as const,
			name,
			names: [],
			aliases: list(aliases, ";"),
			lists: { cow: [], gw: [], un: [], observer: [] },
			exists: extra.spells("exists") ?? ALWAYS,
			codes: codesOf(id, name, { iso2, iso3n, wikidata, fips }, extra.codes),
			of: of.split(" ").filter(Boolean).map(idOf),
		});
	},
);

export const GROUPS: readonly GroupRecord[] = lines(GROUPS_DATA, 3).map(([name = "", codes = "", aliases = ""]) =>
	Object.freeze({ name, aliases: list(aliases, ";"), codes: codesOf("", name, {}, extras(codes).codes) }),
);

function stateOf(kind: "state" | "disputed", fields: readonly string[]): StateRecord {
	const [id = "", name = "", iso2 = "", iso3n = "", cow = "", gw = "", un = "", wikidata = "", fips = "", more = "", names = "", aliases = ""] =
		fields;
	const extra = extras(more);
	const lists = {
		cow: list(cow, " ").flatMap(({ spells }) => spells),
		gw: list(gw, " ").flatMap(({ spells }) => spells),
		un: un === "" ? [] : readSpells(un),
		observer: extra.spells("observer") ?? [],
	};
	const exists = [...lists.cow, ...lists.gw, ...lists.un, ...(extra.spells("exists") ?? [])];
	return Object.freeze({
		id: idOf(id),
		kind,
		name,
		names: list(names, ";"),
		aliases: list(aliases, ";"),
		lists,
		exists: merged(exists),
		codes: codesOf(id, name, { iso2, iso3n, cow, gw, wikidata, fips }, extra.codes),
		of: [],
	});
}

/**
 * Codes by system, the one preferred for writing first. ISO codes are written as at present, since datasets apply them backwards;
 * M49 and Comtrade numbers, which are ISO's, as of the year, since their files do; `comtrade:none` where Comtrade
 * gives the number to somebody else.
 */
function codesOf(id: string, name: string, own: Readonly<Record<string, string>>, more: (system: string) => readonly Dated[]) {
	const all = (system: string) => (own[system] ? [...list(own[system], " "), ...more(system)] : more(system));
	const iso3n = all("iso3n");
	const numbers = [...iso3n.filter(({ spells }) => spells.length > 0), ...iso3n.filter(({ spells }) => spells.length === 0)];
	const codes: Record<CodeSystem, readonly Dated[]> = {
		cow: all("cow"),
		gw: all("gw"),
		iso2: all("iso2"),
		iso3: [...(id.length === 3 ? [{ code: id.toUpperCase(), spells: [] }] : []), ...more("iso3")],
		iso3n,
		iso4: more("iso4"),
		m49: [...more("m49"), ...numbers],
		comtrade: more("comtrade").some(({ code }) => code === "none")
			? []
			: [...more("comtrade"), ...numbers.map(({ code, spells }) => ({ code: String(Number(code)), spells }))],
		wikidata: all("wikidata"),
		fips: all("fips"),
		name: [{ code: name, spells: [] }],
	};
	return codes;
}

function extras(text: string) {
	const found = new Map<string, string[]>();
	for (const part of text === "" ? [] : text.split(" ")) {
		const colon = part.indexOf(":");
		const key = part.slice(0, colon);
		if (!EXTRAS.has(key)) throw new Error(`more: expected one of ${[...EXTRAS].join(", ")} before a colon, got ${JSON.stringify(part)}`);
		push(found, key, part.slice(colon + 1));
	}
	return {
		spells: (key: string) => found.get(key)?.map(readSpells)[0],
		codes: (system: string): readonly Dated[] => found.get(system)?.map(readDated) ?? NONE,
	};
}

function list(text: string, between: string): readonly Dated[] {
	return text === "" ? NONE : text.split(between).map((part) => readDated(part.trim()));
}

function lines(data: string, columns: number): string[][] {
	return data
		.trim()
		.split("\n")
		.map((line) => {
			const fields = line.split("|");
			if (fields.length !== columns) throw new Error(`line ${JSON.stringify(line.slice(0, 40))}: expected ${columns} columns, got ${fields.length}`);
			return fields;
		});
}

function idOf(tail: string): StateId {
	return `actor:${tail}`;
}

/** The union of spells, in order. */
function merged(spells: readonly Spell[]): Spell[] {
	const out: Spell[] = [];
	for (const spell of [...spells].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
		const last = out.at(-1);
		if (last && spell.from <= last.to) out[out.length - 1] = { from: last.from, to: last.to > spell.to ? last.to : spell.to };
		else out.push(spell);
	}
	return out;
}

import { push } from "../base/group.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { DEMONYMS } from "./gate-demonyms.ts";
import { fold, isEdge, plain } from "./gate-text.ts";

/** A name that occurs in a sentence, and the things that it may mean. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly ids: readonly string[];
	/** A demonym, "Turkish": it names the actor but stands before a noun. */
	readonly demonym: boolean;
}

interface Entry {
	readonly text: string;
	readonly folded: string;
	readonly ids: Set<string>;
	/** Short names and acronyms count only as they are written: "US" is not "us", "the West" is not "the west". */
	readonly exact: boolean;
	readonly demonym: boolean;
}

/** All names of a dossier's things and sources, found in a text longest first. */
export interface NameBook {
	spot(text: string): Mention[];
	/** Every name of one thing, as written. */
	of(id: string): readonly string[];
}

/** The names of a dossier: registry names and aliases, titles, acronyms from ids, demonyms, and sources by author. */
export function nameBook(dossier: Dossier): NameBook {
	const entries = new Map<string, Entry>();
	const names = new Map<string, string[]>();
	const add = (raw: string, id: string, demonym = false) => {
		const text = plain(raw);
		const folded = fold(text);
		if (folded.length < 2) return;
		const letters = text.replace(/[^\p{L}]/gu, "");
		const exact =
			letters.length <= 7 && (letters.length <= 4 || (demonym && letters.length <= 6) || / /.test(text) || letters === letters.toUpperCase());
		const key = `${folded} ${exact ? text : ""}`;
		const entry = entries.get(key) ?? { text, folded, ids: new Set<string>(), exact, demonym };
		entry.ids.add(id);
		entries.set(key, entry);
		push(names, id, text);
	};
	for (const { says } of dossier.claims) {
		if (says.is === "actor" || says.is === "place") {
			// "Astara (Azerbaijan)" and "Europe, as gas market" are also said without what sets them apart.
			for (const name of [says.name, says.name.replace(/ \(.*\)$/, ""), says.name.split(", ")[0] as string, ...(says.aliases ?? [])])
				add(name, says.id);
			if (says.is === "actor" && says.iso3) for (const word of DEMONYMS[says.iso3] ?? []) add(word, says.id, true);
		} else if ("title" in says) {
			add(says.title, says.id);
			if ("aliases" in says) for (const name of says.aliases ?? []) add(name, says.id);
			const tail = says.id.slice(says.id.indexOf(":") + 1);
			if (says.is === "format" && /^[a-z]{2,5}$/.test(tail)) add(tail.toUpperCase(), says.id);
		}
	}
	for (const source of dossier.sources.values()) {
		const family = (source.author ?? []).map((name) => name.trim().split(/\s+/).at(-1) as string);
		for (const name of [...family, family.join(" and "), ...(source.author ?? [])]) add(name, source.id);
	}
	const byFirst = new Map<string, Entry[]>();
	for (const entry of entries.values()) {
		const first = /^[\p{L}\p{N}]+/u.exec(entry.folded)?.[0] ?? entry.folded;
		push(byFirst, first, entry);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.folded.length - a.folded.length);
	return {
		of: (id) => names.get(id) ?? [],
		spot(text) {
			const folded = fold(text);
			const found: Mention[] = [];
			let from = 0;
			for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
				if (match.index < from) continue;
				const start = match.index;
				const hits = (byFirst.get(match[0]) ?? []).filter(
					(entry) =>
						folded.startsWith(entry.folded, start) &&
						isEdge(folded, start + entry.folded.length) &&
						(!entry.exact || text.startsWith(entry.text, start)),
				);
				const best = hits[0];
				if (!best) continue;
				const same = hits.filter((entry) => entry.folded.length === best.folded.length);
				const end = start + best.folded.length;
				found.push({ start, end, ids: [...new Set(same.flatMap((entry) => [...entry.ids]))], demonym: same.every((entry) => entry.demonym) });
				from = end;
			}
			return found;
		},
	};
}

/** Whether two lists of ids have one in common. */
export function meets(a: readonly string[], b: readonly string[]): boolean {
	return a.some((one) => b.includes(one));
}

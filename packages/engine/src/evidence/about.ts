import { once } from "../base/once.ts";
import { foldText, nearest } from "../base/text.ts";
import { keyOf } from "../facts/index.ts";
import type { Claim } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import { InputError, shown } from "./issue.ts";

/** What a person may call things: the end of their ids, names, titles, other names of actors, folded; with the ids of all that are called so. */
const called = once((dossier: Dossier): ReadonlyMap<string, ReadonlySet<string>> => {
	const ids = new Map<string, Set<string>>();
	for (const { says } of dossier.claims) {
		if (!("id" in says)) continue;
		const aliases = "aliases" in says ? (says.aliases ?? []) : [];
		const names = ["name" in says ? says.name : "", "title" in says ? says.title : "", ...aliases, says.id.slice(says.id.indexOf(":") + 1)];
		for (const name of names) {
			const before = ids.get(foldText(name));
			if (before) before.add(says.id);
			else ids.set(foldText(name), new Set([says.id]));
		}
	}
	ids.delete("");
	return ids;
});

/**
 * Whether a claim mentions all of what is asked about: things by id, by the end of their id or by name, set apart by commas; or the
 * key of one fact. Throws InputError with the nearest name when a word names nothing.
 */
export function mentions(dossier: Dossier, asked: string): (claim: Claim) => boolean {
	if (dossier.claims.some(({ says }) => keyOf(says) === asked)) return ({ says }) => keyOf(says) === asked || inside(says, [[asked]]);
	const whole = called(dossier).get(foldText(asked));
	const ids = whole ? [[...whole]] : asked.split(",").map((part) => idsCalled(dossier, part.trim()));
	return ({ says }) => inside(says, ids);
}

function idsCalled(dossier: Dossier, word: string): readonly string[] {
	if (word.includes(":")) return [word];
	const ids = called(dossier).get(foldText(word));
	if (ids) return [...ids];
	const guess = nearest(foldText(word), called(dossier).keys());
	throw new InputError([
		{
			...{ file: "claims", field: "about", value: shown(word), problem: "nothing of this name in the dossier" },
			fix: guess ? `did you mean ${guess}?` : "write ids or names, such as rus, Türkiye or aze,isr",
		},
	]);
}

/** Whether a fact has at least one id of each of the lists. */
function inside(says: Claim["says"], ids: readonly (readonly string[])[]): boolean {
	const whole = JSON.stringify(says);
	return ids.every((any) => any.some((id) => whole.includes(`"${id}"`)));
}

import { once } from "../base/once.ts";
import { foldText, nearest } from "../base/text.ts";
import { keyOf } from "../facts/index.ts";
import type { Claim } from "./claim.ts";
import type { Dossier } from "./dossier.ts";
import { InputError, shown } from "./issue.ts";

/** What a person may call a thing: the end of its id, its name or title, and other names of actors, folded; with its id. */
const called = once((dossier: Dossier): ReadonlyMap<string, string> => {
	const ids = new Map<string, string>();
	for (const { says } of dossier.claims) {
		if (!("id" in says)) continue;
		const names = [
			"name" in says ? says.name : undefined,
			"title" in says ? says.title : undefined,
			...("aliases" in says ? (says.aliases ?? []) : []),
		];
		for (const name of names) if (name !== undefined && !ids.has(foldText(name))) ids.set(foldText(name), says.id);
	}
	for (const { says } of dossier.claims) if ("id" in says) ids.set(says.id.slice(says.id.indexOf(":") + 1), says.id);
	return ids;
});

/**
 * Whether a claim mentions all of what is asked about: things by id, by the end of their id or by name, set apart by commas; or the
 * key of one fact. Throws InputError with the nearest name when a word names nothing.
 */
export function mentions(dossier: Dossier, asked: string): (claim: Claim) => boolean {
	if (dossier.claims.some(({ says }) => keyOf(says) === asked)) return ({ says }) => keyOf(says) === asked || inside(says, [asked]);
	const ids = asked.split(",").map((part) => {
		const word = part.trim();
		if (word.includes(":")) return word;
		const id = called(dossier).get(foldText(word)) ?? called(dossier).get(word.toLowerCase());
		if (id !== undefined) return id;
		const guess = nearest(word, called(dossier).keys());
		throw new InputError([
			{
				...{ file: "claims", field: "about", value: shown(word), problem: "nothing of this name in the dossier" },
				fix: guess ? `did you mean ${guess}?` : "write ids or names, such as rus, Türkiye or aze,isr",
			},
		]);
	});
	return ({ says }) => inside(says, ids);
}

const inside = (says: Claim["says"], ids: readonly string[]) => {
	const whole = JSON.stringify(says);
	return ids.every((id) => whole.includes(`"${id}"`));
};

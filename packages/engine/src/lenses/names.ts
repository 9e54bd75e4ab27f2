import type { Dossier } from "../evidence/dossier.ts";
import { NAMED } from "../facts/define.ts";
import { type Fact, keyOf, subjectOf } from "../facts/index.ts";

/** Names of all things of a dossier, made once: a dossier does not change. */
const known = new WeakMap<Dossier, ReadonlyMap<string, Fact>>();

function namedThings(dossier: Dossier): ReadonlyMap<string, Fact> {
	let things = known.get(dossier);
	if (!things) {
		const map = new Map<string, Fact>();
		for (const { says, stance } of dossier.claims) {
			if ("id" in says && (stance !== "against" || !map.has(says.id))) if (!map.has(says.id)) map.set(says.id, says);
			const key = keyOf(says);
			if (!map.has(key)) map.set(key, says);
		}
		things = map;
		known.set(dossier, things);
	}
	return things;
}

/** What people call the things or facts with these ids or keys; an id that nobody named is left out. */
export function namesFor(dossier: Dossier, ids: Iterable<string>): Record<string, string> {
	const things = namedThings(dossier);
	const names: Record<string, string> = {};
	for (const id of ids) {
		const fact = things.get(id);
		if (fact) names[id] = subjectOf(fact, (other) => shortName(things.get(other)) ?? other);
	}
	return names;
}

/** An id inside a sentence. */
const ID = new RegExp(`\\b(?:${NAMED.join("|")}):[a-z0-9-]+`, "g");

/** Ids that some sentences speak of, each once. */
export function idsIn(sentences: Iterable<string>): Set<string> {
	return new Set([...new Set(sentences)].flatMap((one) => one.match(ID) ?? []));
}

function shortName(fact: Fact | undefined): string | undefined {
	if (!fact) return undefined;
	if (fact.is === "actor" || fact.is === "place") return fact.name;
	return "title" in fact ? fact.title : "what" in fact ? fact.what : undefined;
}

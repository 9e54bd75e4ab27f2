import type { Dossier } from "../evidence/dossier.ts";
import { type Fact, keyOf } from "../facts/index.ts";

/** What people call the things with these ids: the name or title in the dossier, the id itself where nobody named it. */
export function namesFor(dossier: Dossier, ids: ReadonlySet<string>): Record<string, string> {
	const names: Record<string, string> = {};
	for (const claim of dossier.claims) {
		const says = claim.says;
		if ("id" in says && ids.has(says.id) && claim.stance !== "against") names[says.id] ??= nameOf(says);
		const key = keyOf(says);
		if (ids.has(key)) names[key] ??= nameOf(says);
	}
	return names;
}

function nameOf(fact: Fact): string {
	if ("name" in fact && fact.is !== "restraint") return fact.name;
	if ("title" in fact) return fact.title;
	if ("what" in fact) return fact.what;
	return keyOf(fact);
}

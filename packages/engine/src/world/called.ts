import { once } from "../base/once.ts";
import type { Dossier } from "../evidence/dossier.ts";

/** Ids of actors by what people call them: the id without its prefix, the ISO code, the name; none where two are called so. */
const actorsByName = once((dossier: Dossier): ReadonlyMap<string, string | undefined> => {
	const names = new Map<string, string | undefined>();
	for (const { says } of dossier.claims) {
		if (says.is !== "actor") continue;
		for (const name of new Set([says.id.slice("actor:".length), says.iso3, says.name]))
			if (name !== undefined) {
				const folded = name.toLowerCase();
				names.set(folded, names.has(folded) && names.get(folded) !== says.id ? undefined : says.id);
			}
	}
	return names;
});

/** Options with ids in the place of names: a focal state may be called by name or code, a source by its id without the prefix. What names nothing stays as it is. */
export function withIds(dossier: Dossier, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const out = { ...values };
	if (typeof out.focal === "string" && !out.focal.startsWith("actor:")) out.focal = actorsByName(dossier).get(out.focal.toLowerCase()) ?? out.focal;
	const source = (id: string) => (dossier.sources.has(`source:${id}`) ? `source:${id}` : id);
	if (typeof out.without === "string") out.without = out.without.split(",").map(source).join(",");
	else if (Array.isArray(out.without)) out.without = out.without.map((one: unknown) => (typeof one === "string" ? source(one) : one));
	return out;
}

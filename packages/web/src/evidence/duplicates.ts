import { foldText } from "@interconnector/engine";

/** A thing that claims give an id to. */
export interface Thing {
	readonly id: string;
	readonly name: string;
	readonly claims: number;
	/** It carries a name or title of its own, and not only words on what it is. */
	readonly named: boolean;
}

/** The things of a dossier with what they are called, and how many claims name them. */
export function thingsOf(claims: readonly { readonly says: unknown }[]): Thing[] {
	const found = new Map<string, Omit<Thing, "id" | "claims"> & { claims: number }>();
	for (const { says } of claims) {
		const { id, name, title, what } = says as { id?: unknown; name?: unknown; title?: unknown; what?: unknown };
		if (typeof id !== "string") continue;
		const named = typeof name === "string" || typeof title === "string";
		const words = [name, title, what].find((one) => typeof one === "string") as string | undefined;
		const before = found.get(id);
		if (before) before.claims += 1;
		else found.set(id, { name: words ?? id.slice(id.indexOf(":") + 1).replace(/-/g, " "), claims: 1, named });
	}
	return [...found].map(([id, one]) => ({ id, ...one })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const wordsOf = (text: string) =>
	new Set(
		foldText(text)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((one) => one.length > 2 || /\d/.test(one)),
	);

/**
 * Two ids of one kind of which one name says nothing that the other does not say too, the most alike first. The share of their words that
 * both have counts a word the less the more names it stands in: a common pattern of titles makes no likeness. A person judges the rest.
 */
export function alike(all: readonly Thing[], least = 0.5): { readonly a: Thing; readonly b: Thing; readonly share: number }[] {
	const things = all.filter(({ named }) => named).map((one) => ({ one, kind: one.id.split(":")[0], words: wordsOf(one.name) }));
	const often = new Map<string, number>();
	for (const { words } of things) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1);
	const sum = (list: Iterable<string>) => [...list].reduce((total, word) => total + 1 / (often.get(word) ?? 1), 0);
	const out: { a: Thing; b: Thing; share: number }[] = [];
	for (const [i, a] of things.entries())
		for (const b of things.slice(i + 1)) {
			if (a.kind !== b.kind) continue;
			const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
			if (few.size === 0 || ![...few].every((word) => many.has(word))) continue;
			const share = sum(few) / sum(many);
			if (share >= least) out.push({ a: a.one, b: b.one, share });
		}
	return out.sort((x, y) => y.share - x.share || (x.a.id < y.a.id ? -1 : 1));
}

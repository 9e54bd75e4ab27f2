import type { Draft, Rest, Sentence } from "@interconnector/engine";

/** A piece of a sentence as it is shown: words, or a number that leads to what it was read from. */
export interface Piece {
	readonly text: string;
	readonly address?: string;
}

/** A sentence in pieces, in the order of reading. */
export function piecesOf({ text, marks, rests }: Sentence): Piece[] {
	const out: Piece[] = [];
	let from = 0;
	for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
		if (mark.start > from) out.push({ text: text.slice(from, mark.start) });
		const rest = mark.rest === "count" ? undefined : rests[mark.rest];
		out.push({ text: text.slice(mark.start, mark.end), ...(rest?.kind === "finding" ? { address: rest.address } : {}) });
		from = mark.end;
	}
	if (from < text.length) out.push({ text: text.slice(from) });
	return out;
}

/** What a sentence rests on, as the gate's operation takes it. */
export function restsText(rests: readonly Rest[]): string {
	return rests.map((rest) => (rest.kind === "claim" ? rest.id : rest.address)).join(" ");
}

/** The claims under a sentence, once each. */
export function claimsUnder({ rests }: Pick<Sentence, "rests">): string[] {
	return [...new Set(rests.flatMap((rest): readonly string[] => (rest.kind === "claim" ? [rest.id] : rest.claims)))];
}

/** The world part of a view as values: lists by commas, settings as pairs, edits as JSON. The worker takes values, not texts. */
export function valuesOf(world: Readonly<Record<string, string>>): Record<string, unknown> {
	const out: Record<string, unknown> = {};
	for (const [name, text] of Object.entries(world)) {
		if (name === "without" || name === "domains") out[name] = text.split(",").filter((one) => one !== "");
		else if (name === "settings" && !text.trim().startsWith("{"))
			out[name] = Object.fromEntries(
				text
					.split(",")
					.map((pair) => [pair.slice(0, pair.lastIndexOf(":")), Number(pair.slice(pair.lastIndexOf(":") + 1))] as const)
					.filter(([key]) => key !== ""),
			);
		else if (name === "settings" || name === "edits") out[name] = jsonOr(text);
		else out[name] = text;
	}
	return out;
}

/** JSON, or the text as it stands, which the operation then refuses with its reason. */
function jsonOr(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** Every sentence of a draft, the bottom line first. */
export function sentencesOf(draft: Pick<Draft, "bottomLine" | "sections">): Sentence[] {
	return [...draft.bottomLine, ...draft.sections.flatMap(({ sentences }) => sentences)];
}

/** Other words for sentences, of which only those are kept that a sentence of the draft still reads. */
export function stillMeant(
	reworded: Readonly<Record<string, string>>,
	draft: Pick<Draft, "bottomLine" | "sections">,
): { was: string; text: string }[] {
	const texts = new Set(sentencesOf(draft).map(({ text }) => text));
	return Object.entries(reworded).flatMap(([was, text]) => (texts.has(was) && text !== was ? [{ was, text }] : []));
}

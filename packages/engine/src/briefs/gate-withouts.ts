import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, outside, plain, stem, stemsOf, wordsOf } from "./gate-text.ts";

const WITHOUT = /\bwithout (?:an? |the |any )?((?:[\p{L}-]+ ?){1,4})/gu;
const DENYING = /\b(?:not|no|never|neither|nor|none|without|cannot|lacks?|lacking|absent|free of|short of|missing)\b|n't\b/;

/** What a source says was not there, told as if it was: "a break with Moscow" where it left "without a break with Moscow". */
export function withoutFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [ground] : []));
	if (claims.length === 0 || claims.length < grounds.length || DENYING.test(fold(passage.text))) return [];
	const stretches = claims.flatMap(({ claim }) => [...fold(plain(claim.gist)).matchAll(WITHOUT)].map((match) => match[1] as string));
	if (stretches.length === 0) return [];
	const known = stemsOf(claims.flatMap(({ claim, titles }) => [plain(claim.gist).replace(/\bwithout [^,;.]*/gi, " "), ...titles]));
	const missing = new Set(
		stretches.flatMap((text) =>
			wordsOf(text)
				.filter((word) => word.folded.length > 4 && !known.has(stem(word.folded)))
				.map((word) => stem(word.folded)),
		),
	);
	const said = outside(passage.words, passage.mentions).find((word) => missing.has(stem(word.folded)));
	return said ? [{ at: "scope", word: said.text, because: "what it rests on says that there was none of this" }] : [];
}

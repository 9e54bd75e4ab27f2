import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { sameSense } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, wordsOf } from "./gate-text.ts";

/** What is denied of things of one kind alone, told of all: "no party" where what it rests on has "no party of weight". */
export function restrictedFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	return claims.flatMap(({ claim }) =>
		[...fold(plain(claim.gist)).matchAll(/\bno (\p{L}+) of (\p{L}+)/gu)].flatMap(([, noun = "", kind = ""]): Fault[] => {
			const said = [...passage.folded.matchAll(/\bno (\p{L}+)/gu)].find(([, word]) => stem(word as string) === stem(noun));
			if (!said || wordsOf(passage.folded).some(({ folded }) => sameSense(folded, kind))) return [];
			return [{ at: "scope", word: said[0], because: `what it rests on denies this of such “of ${kind}” alone` }];
		}),
	);
}

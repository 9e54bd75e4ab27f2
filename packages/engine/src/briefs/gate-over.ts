import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { stem, stemsOf } from "./gate-text.ts";

const OVER = /(\p{L}{4,}) (?:(?:was|were|has|have|had|been|is|are) ){0,2}(?:ended|dissolved|disbanded|closed|over|terminated)\b(?! by\b)/gu;
const BODIES = /^(?:group|format|body|forum|platform|grouping|council|mediators?|which|that|itself|they|have|been|were)$/;

/** "The conflict ended" where a body that dealt with it ended: what a body is for does not end with it. */
export function overFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	if (!claims.every(({ fact }) => fact.is === "format" && fact.status === "ended")) return [];
	const purposes = stemsOf(claims.flatMap(({ fact }) => (fact.is === "format" ? (fact.purposes ?? []).map(({ what }) => what ?? "") : [])));
	const own = stemsOf(claims.flatMap(({ claim, titles }) => [claim.gist, ...titles]));
	return [...passage.folded.matchAll(OVER)].flatMap(([word, noun = ""]): Fault[] =>
		!BODIES.test(noun) && purposes.has(stem(noun)) && !own.has(stem(noun))
			? [{ at: "scope", word, because: "what ended by what it rests on is the body, not what it is for" }]
			: [],
	);
}

import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { sameSense } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, wordsOf } from "./gate-text.ts";

/** What comes before what it stands between: the earlier on the left. */
const LEADS =
	/\b(?:led to|leads to|resulted in|gave way to|(?:was|were|is|been) (?:replaced|followed|succeeded)(?: in \d{4})? by|preceded|paved the way (?:for|to))\b/;
/** The earlier on the right. */
const FOLLOWS = /\b(?:came after|resulted from|grew out of|took the place of|(?<!(?:was|were|is|been) )(?:followed|replaced|succeeded))\b(?! by\b)/;

interface Order {
	readonly earlier: readonly string[];
	readonly later: readonly string[];
}

/** What led to what, and what was replaced by what, told the other way round. */
export function sequenceFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length !== 1 || claims.length < grounds.length) return [];
	const told = orderIn(passage.folded);
	const held = orderIn(fold(plain((claims[0] as ClaimGround).claim.gist)));
	if (!told || !held) return [];
	const [first, then] = [own(held.earlier, held.later), own(held.later, held.earlier)];
	const common = (words: readonly string[], of: readonly string[]) => of.filter((one) => words.some((word) => sameSense(word, one))).length;
	const turned =
		(common(told.earlier, then) > common(told.earlier, first) && common(told.later, first) >= common(told.later, then)) ||
		(common(told.later, first) > common(told.later, then) && common(told.earlier, then) >= common(told.earlier, first));
	return turned ? [{ at: "direction", word: told.word, because: "what it rests on has these the other way round in time" }] : [];
}

function orderIn(text: string): (Order & { readonly word: string }) | undefined {
	const hinge = LEADS.exec(text) ?? FOLLOWS.exec(text);
	if (!hinge) return undefined;
	const left = termsIn(text.slice(0, hinge.index));
	const right = termsIn(text.slice(hinge.index + hinge[0].length));
	const word = hinge[0];
	return LEADS.test(word) ? { earlier: left, later: right, word } : { earlier: right, later: left, word };
}

const termsIn = (text: string): string[] => wordsOf(text).flatMap(({ folded }) => (folded.length > 3 ? [folded] : []));
/** Words that one side has and the other has not. */
const own = (side: readonly string[], other: readonly string[]) => side.filter((one) => !other.some((word) => sameSense(word, one)));

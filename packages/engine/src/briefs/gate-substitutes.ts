import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { plain, stem, type Word, wordsOf } from "./gate-text.ts";

const SMALL = new Set("the a an of in on at to from by with for and or its their his was were is are has have had been".split(" "));

/**
 * A name put in the place of another: "the departure of A's people" where what it rests on has "the departure of B's". The sentence has
 * a name that no gist or title has, leaves out one that a gist has, and both stand beside the same word on the same side.
 */
export function substituteFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const texts = claims.map(({ claim }) => plain(claim.gist));
	const spots = texts.map((text) => names.spot(text));
	const known = new Set(
		[...spots.flat(), ...claims.flatMap(({ titles }) => titles.flatMap((title) => names.spot(plain(title))))].flatMap(({ ids }) => ids),
	);
	const said = new Set(passage.mentions.flatMap(({ ids }) => ids));
	return passage.mentions.flatMap((one): Fault[] => {
		if (one.ids.some((id) => known.has(id) || id.startsWith("source:"))) return [];
		const [left, right] = besides(passage.words, one);
		const replaced = texts.some((text, i) =>
			(spots[i] ?? []).some((other) => {
				if (other.ids.some((id) => said.has(id))) return false;
				const [left2, right2] = besides(wordsOf(text), other);
				return (left !== undefined && left === left2) || (right !== undefined && right === right2);
			}),
		);
		return replaced
			? [{ at: "actor", word: passage.text.slice(one.start, one.end), because: "what it rests on has another name in this place" }]
			: [];
	});
}

/** The stems of the words of weight before and after a name. */
function besides(words: readonly Word[], one: Mention): readonly [string | undefined, string | undefined] {
	const weighty = words.filter(({ folded }) => !SMALL.has(folded));
	const left = weighty.filter(({ end }) => end <= one.start).at(-1);
	const right = weighty.find(({ start }) => start >= one.end);
	return [left && stem(left.folded), right && stem(right.folded)];
}

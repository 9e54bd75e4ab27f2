import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { type Mention, meets } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** Prepositions by what they make of the name after them. */
const SLOTS: readonly (readonly [slot: string, before: RegExp])[] = [
	["from", /\b(?:from|out of) (?:the )?$/],
	["to", /\b(?:to|into|towards?|for|on) (?:the )?$/],
	["by", /\b(?:by way of|through|across|via|by|over) (?:the )?$/],
	["against", /\b(?:against) (?:the )?$/],
];

/**
 * Two names in each other's place about a preposition: "gets its oil from A" where A gets it from B, "joins A and B by way of C" where it joins
 * C and B by way of A. One name stands where a gist has the other, and the other, which is in the sentence too, stands elsewhere.
 */
export function exchangedFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length !== 1 || grounds.length !== 1) return [];
	const [{ claim, titles }] = claims as [ClaimGround];
	const told = slotsOf(fold(plain(claim.gist)), context.names.spot(plain(claim.gist)));
	const said = slotsOf(
		passage.folded,
		passage.mentions.filter(({ ids }) => !ids.some((id) => id.startsWith("source:"))),
	);
	const inTitle = (id: string) => titles.some((title) => context.names.spot(plain(title)).some(({ ids }) => ids.includes(id)));
	return said.flatMap(({ slot, ids, at }): Fault[] => {
		if (slot === "") return [];
		const own = told.filter((one) => one.slot === slot);
		// The name is told elsewhere only, and whoever is told here stands elsewhere in the sentence.
		const elsewhere = told.some((one) => meets(one.ids, ids)) && !own.some((one) => meets(one.ids, ids));
		const displaced = own.some(
			(one) =>
				said.some((other) => other.slot !== slot && meets(other.ids, one.ids)) &&
				!said.some((other) => other.slot === slot && meets(other.ids, one.ids)),
		);
		if (!elsewhere || !displaced || ids.some(inTitle)) return [];
		return [{ at: "direction", word: passage.text.slice(at.start, at.end), because: "what it rests on has these two the other way round" }];
	});
}

function slotsOf(folded: string, mentions: readonly Mention[]): { readonly slot: string; readonly ids: readonly string[]; readonly at: Mention }[] {
	return mentions.map((at) => ({
		slot: SLOTS.find(([, before]) => before.test(folded.slice(Math.max(0, at.start - 16), at.start)))?.[0] ?? "",
		ids: at.ids,
		at,
	}));
}

import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Mention, NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** An order that a gist has by "behind" or "ahead of", turned round. */
export function placementFaults(passage: Passage, grounds: readonly Ground[], names: NameBook): Fault[] {
	return placement(passage, grounds, names) === "turned"
		? [{ at: "direction", word: passage.text.slice(0, 40), because: "by what the sentence rests on the other comes first" }]
		: [];
}

/** Who is set before whom by "A ranks behind B" or "B ranks ahead of A": the upper one first. */
function placedIn(folded: string, mentions: readonly Mention[]): readonly [Mention, Mention] | undefined {
	const match = /\b(behind|ahead of)\b/.exec(folded);
	const first = match && mentions.filter((one) => one.end <= match.index).at(-1);
	const second = match && mentions.find((one) => one.start >= match.index + match[0].length);
	return match && first && second ? (match[1] === "behind" ? [second, first] : [first, second]) : undefined;
}

/** Whether a sentence sets two names in the order in which a gist sets them, the other way round, or in none that a gist has. */
export function placement(passage: Passage, grounds: readonly Ground[], names: NameBook): "same" | "turned" | undefined {
	const said = placedIn(passage.folded, passage.mentions);
	if (!said) return undefined;
	for (const ground of grounds) {
		if (ground.kind !== "claim") continue;
		const gist = plain(ground.claim.gist);
		const told = placedIn(fold(gist), names.spot(gist));
		const is = (a: Mention, b: Mention) => a.ids.some((id) => b.ids.includes(id));
		if (told && is(told[0], said[0]) && is(told[1], said[1])) return "same";
		if (told && is(told[0], said[1]) && is(told[1], said[0])) return "turned";
	}
	return undefined;
}

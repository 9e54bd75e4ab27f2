import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

const UNMEANT =
	/\b(?:mishap|accident\w*|unintended|unintentional\w*|by (?:error|mistake|chance)|mistaken\w*|inadvertent\w*|not (?:meant|intended))\b/;
const MEANT = /\b(?:deliberate\w*|intentional\w*|intended|on purpose|wilful\w*|knowingly|meant to)\b/;
/** Words by which an intent is told as an account of it. */
const AS_TOLD = /\b(?:put down to|described|said to|alleged\w*|disput\w+|contest\w+|differ\w*|whether|unclear|accounts?|reported(?:ly)?|called)\b/;

/** An intent told in our own voice, "by mishap" or "on purpose", where the claims under the sentence do not all give that one. */
export function intentFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	if (passage.voices !== undefined && passage.voices !== "read") return [];
	const intents = grounds.flatMap((ground) =>
		ground.kind === "claim" && ground.fact.is === "event" && ground.fact.intent !== undefined ? [ground.fact.intent] : [],
	);
	if (intents.length === 0) return [];
	const text = passage.bare.toLowerCase();
	const unmeant = UNMEANT.exec(text);
	const match = unmeant ?? MEANT.exec(text);
	if (match === null || AS_TOLD.test(text) || intents.every((one) => one === (unmeant ? "unintended" : "intended"))) return [];
	return [{ at: "side", word: match[0], because: "the sources under it do not agree on the intent; say “according to”, or give both" }];
}

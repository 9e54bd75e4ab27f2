import type { Fault } from "./gate.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

/** Words by which a sentence says that the sources are of one mind. */
const ONE_MIND =
	/\b(?:one voice|(?:both|all|every one of) (?:of )?(?:the )?(?:sources?|accounts?|authors?|papers?)(?= (?!read|differ|disagree|dispute)\p{L})|unanim\w+|of one mind|in unison|consensus|undisputed|uncontested|unchallenged|undoubted|beyond (?:dispute|doubt|question)|(?:sources?|accounts?|authors?|papers?|all|both|everyone) (?:all |both )?(?:agree|concur|hold the same|say the same)|(?:no|none of the) (?:source|sources|author|account|one|body) (?:disputes?|doubts?|den(?:y|ies)|questions?|contradicts?)|nobody (?:disputes|doubts|denies)|generally (?:agreed|accepted|held)|common ground|without (?:dispute|contradiction|dissent))\b/u;

/** The same of several sources that are named. */
const AT_ONE = /\b(?:agree|concur|coincide|match|see eye to eye|are (?:at one|in agreement|in accord)|share the (?:view|account|reading))\b/;

/** Agreement of sources that do not agree, or of one source with itself. */
export function consensusFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const bare = passage.bare.toLowerCase();
	const match = ONE_MIND.exec(bare) ?? (passage.cited.length > 1 ? AT_ONE.exec(bare) : null);
	if (!match) return [];
	// "decides by consensus" is told of a body, not of the sources.
	if (grounds.some((ground) => ground.texts.some((text) => text.toLowerCase().includes(match[0])))) return [];
	const disputed = grounds.some((ground) =>
		ground.kind === "claim"
			? context.denials(ground.claim.id).length > 0 || ground.claim.stance === "against"
			: ground.finding.id === "contradictions",
	);
	const sources = new Set(grounds.flatMap((ground) => ground.sources.map((source) => source.id)));
	if (!disputed && sources.size > 1) return [];
	return [{ at: "side", word: match[0], because: disputed ? "the sources under it disagree" : "one source alone tells it" }];
}

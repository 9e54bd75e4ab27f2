import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Arrow } from "./gate-direction.ts";
import type { Passage } from "./gate-passages.ts";

/** Names that stand alone with a verb, a preposition or a good that puts them at one end of what the sentence rests on, at the other end. */
export function endFaults(passage: Passage, grounds: readonly Ground[], arrows: readonly Arrow[]): Fault[] {
	return [...aloneFaults(passage, arrows), ...backFaults(passage, grounds, arrows), ...goodsFaults(passage, grounds, arrows)];
}

/** "Armenian arms" that went to Armenia: goods are called by where they come from. */
function goodsFaults(passage: Passage, grounds: readonly Ground[], arrows: readonly Arrow[]): Fault[] {
	if (
		!grounds.every((ground) => ground.kind === "claim" && ((ground.fact.is === "event" && ground.fact.type === "AID") || ground.fact.is === "flow"))
	)
		return [];
	return passage.mentions.flatMap((one): Fault[] => {
		const goods = /^ (?:arms|weapons|drones|gas|oil|fuel|goods|aid|supplies)\b(?! (?:imports?|purchases?|buyers?|market))/.exec(
			passage.folded.slice(one.end, one.end + 40),
		);
		if (!one.demonym || !goods || arrows.some(([from]) => one.ids.includes(from)) || !arrows.some(([, to]) => one.ids.includes(to))) return [];
		return [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "they went to it by what the sentence rests on" }];
	});
}

const TAKES =
	/^ (?:has |have |had )?(?:received?s?|bought|buys?|imports?|imported|got|gets|obtained|suffered|faced|faces|accepted|was (?:given|sent|paid|blocked|refused|attacked|sanctioned|supplied|offered))\b/;
const GIVES =
	/^ (?:has |have |had )?(?:supplied|supplies|sent|sends|gave|gives|exported|exports|delivered|delivers|sold|sells|pledged|pledges|invested|pays|paid|blocked|blocks|refused|refuses|attacked|attacks|sanctioned|rejected|rejects|turned down|declined|declines|apologised|holds|detained|accused|threatened)\b/;

/** One name alone with a verb that gives or takes: it must be on that side of what the sentence rests on. */
function aloneFaults(passage: Passage, arrows: readonly Arrow[]): Fault[] {
	return passage.mentions.flatMap((one): Fault[] => {
		const after = passage.folded.slice(one.end, one.end + 40);
		const acts = arrows.some(([from]) => one.ids.includes(from));
		const bears = arrows.some(([, to]) => one.ids.includes(to));
		const wrong = (TAKES.test(after) && acts && !bears) || (GIVES.test(after) && bears && !acts);
		return wrong
			? [{ at: "direction", word: passage.text.slice(one.start, one.end + 16), because: "it is on the other side of what the sentence rests on" }]
			: [];
	});
}

/** "went back to Armenian control": what goes to a name alone must have it as its end. */
function backFaults(passage: Passage, grounds: readonly Ground[], arrows: readonly Arrow[]): Fault[] {
	const acts = grounds.every((ground) => ground.kind === "claim" && (ground.fact.is === "event" || ground.fact.is === "flow"));
	if (!acts) return [];
	return passage.mentions.flatMap((one): Fault[] => {
		const before = passage.folded.slice(Math.max(0, one.start - 40), one.start);
		if (
			!/\b(?:back|return(?:ed|s)?|handed(?: over)?|passed|transferred|gave|sent|sold|delivered|supplied|shipped|went) (?:[a-z]+ ){0,3}?(?:to|under) (?:the )?$/.test(
				before,
			)
		)
			return [];
		const gives = arrows.some(([from]) => one.ids.includes(from));
		if (!gives || arrows.some(([, to]) => one.ids.includes(to))) return [];
		return [{ at: "direction", word: passage.text.slice(one.start, one.end), because: "it gave by what the sentence rests on" }];
	});
}

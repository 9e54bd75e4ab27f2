import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { type Mention, meets } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

const RANKED =
	/\b(?:rank|ranks|ranked|stand|stands|stood|come|comes|came|place|places|placed|lie|lies|lay|is|are|was|were) (?:\p{L}+ ){0,2}?(?:(behind|after|below|second to)|(before|ahead of|above|in front of)) /gu;

/** One thing set before or behind another. */
interface Order {
	readonly first: readonly string[];
	readonly second: readonly string[];
	/** 1 where the first is before. */
	readonly sign: 1 | -1;
	readonly at: { readonly start: number; readonly end: number };
}

/** "A ranks before B" where a gist has A behind B: the same two the other way round, whichever is named first. */
export function orderFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const said = ordersIn(passage.folded, passage.mentions);
	if (said.length === 0) return [];
	const told = grounds.flatMap((ground) => {
		const text = ground.kind === "claim" ? plain((ground as ClaimGround).claim.gist) : "";
		return ordersIn(fold(text), context.names.spot(text));
	});
	return said.flatMap((one): Fault[] => {
		const turned = told.some(
			(other) =>
				(meets(one.first, other.first) && meets(one.second, other.second) && one.sign !== other.sign) ||
				(meets(one.first, other.second) && meets(one.second, other.first) && one.sign === other.sign),
		);
		return turned
			? [{ at: "direction", word: passage.text.slice(one.at.start, one.at.end), because: "what it rests on has these two the other way round" }]
			: [];
	});
}

function ordersIn(folded: string, mentions: readonly Mention[]): Order[] {
	return [...folded.matchAll(RANKED)].flatMap((match): Order[] => {
		const [start, end] = [match.index, match.index + match[0].length];
		const first = mentions.filter((one) => one.end <= start && !one.ids.some((id) => id.startsWith("source:"))).at(-1);
		const second = mentions.find((one) => one.start >= end);
		return first && second ? [{ first: first.ids, second: second.ids, sign: match[2] === undefined ? -1 : 1, at: { start, end } }] : [];
	});
}

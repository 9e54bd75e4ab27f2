import type { Fault } from "./gate.ts";
import type { ClaimGround } from "./gate-context.ts";
import type { NameBook } from "./gate-names.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem } from "./gate-text.ts";

/** Whose a noun is: "the party's speech". */
interface Owned {
	/** The name, as its id, or the word that owns. */
	readonly owner: string;
	readonly noun: string;
	readonly word: string;
}

/** "Moscow's speech follows the party's line" of a party whose speech follows Moscow's: each has what is the other's. */
export function swappedFaults(passage: Passage, claims: readonly ClaimGround[], names: NameBook): Fault[] {
	const told = claims.flatMap(({ claim }) => ownedIn(plain(claim.gist), names));
	return ownedIn(passage.text, names).flatMap(({ owner, noun, word }): Fault[] => {
		const others = told.filter((one) => one.noun === noun);
		const own = told.filter((one) => one.owner === owner && one.noun !== noun);
		if (others.length === 0 || own.length === 0 || others.some((one) => one.owner === owner)) return [];
		return [{ at: "direction", word, because: "by what it rests on this is another's" }];
	});
}

function ownedIn(text: string, names: NameBook): Owned[] {
	const spots = names.spot(text);
	return [...fold(text).matchAll(/(?<!\p{L})(\p{L}{1,40})'s? (?:own )?(\p{L}{4,40})/gu)].map((match) => ({
		owner:
			spots.find(({ start, end }) => start <= match.index && end >= match.index + (match[1] as string).length)?.ids[0] ?? stem(match[1] as string),
		noun: stem(match[2] as string),
		word: match[0],
	}));
}

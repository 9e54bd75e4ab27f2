import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, stemsOf, wordsOf } from "./gate-text.ts";

const PARTS = /\b(?:parts?|some|circles|sections?|members|figures|factions?|elements) of (?:the |an? )?$/;
/** Words by which a sentence says that it speaks of a part. */
const IN_PART =
	/\b(?:parts?|some|circles|sections?|members?|figures|factions?|elements|partly|hard-?liners?|not the (?:state|government) as a whole)\b/;

/** A part told as the whole: what parts of a state's politics do told of the state, and "no European sanctions" told as none at all. */
export function wholeFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	return [...partFaults(passage, claims, context), ...deniedFaults(passage, claims, context)];
}

function partFaults(passage: Passage, claims: readonly ClaimGround[], context: GateContext): Fault[] {
	if (IN_PART.test(passage.folded)) return [];
	const owners = claims.map(({ claim }) => {
		const gist = plain(claim.gist);
		return context.names
			.spot(gist)
			.filter(({ start, demonym, end }) => PARTS.test(fold(gist.slice(0, start))) && (demonym || gist.startsWith("'s ", end)));
	});
	if (owners.some((own) => own.length === 0)) return [];
	const ids = owners.flat().flatMap((one) => one.ids);
	const said = passage.mentions.find((one) => one.ids.some((id) => ids.includes(id)));
	return said ? [{ at: "scope", word: passage.text.slice(said.start, said.end), because: "what it rests on says this of parts of it" }] : [];
}

/** "no" with a word that narrows what is denied: without it the denial reaches further. */
const NONE = /\b(?:no|without|not any) (?:\p{L}+ly )?([\p{L}-]{3,}) (\p{L}{4,})/gu;

function deniedFaults(passage: Passage, claims: readonly ClaimGround[], context: GateContext): Fault[] {
	if (claims.length !== 1) return [];
	const gist = plain((claims[0] as ClaimGround).claim.gist);
	const told = new Set([...stemsOf([passage.text]), ...wordsOf(passage.text).map(({ folded }) => folded)]);
	return [...fold(gist).matchAll(NONE)].flatMap(({ 0: whole, 1: narrow = "", 2: noun = "", index }): Fault[] => {
		const denied = new RegExp(`\\b(?:no|without|not any) ${noun}\\b`).exec(passage.folded);
		if (denied === null || told.has(stem(narrow)) || told.has(narrow)) return [];
		const at = index + whole.indexOf(narrow);
		const name = context.names.spot(gist).find(({ start, end }) => start <= at && at < end);
		if (name && passage.mentions.some(({ ids }) => ids.some((id) => name.ids.includes(id)))) return [];
		return [{ at: "scope", word: denied[0], because: `what it rests on denies ${narrow} ${noun} alone` }];
	});
}

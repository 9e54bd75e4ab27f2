import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { isGraded } from "./gate-graded.ts";
import { gradesNothing } from "./gate-judgements.ts";
import { rootsOf, sameSense } from "./gate-licence.ts";
import type { Mention } from "./gate-names.ts";
import { ownWords, type Passage } from "./gate-passages.ts";
import { plain, type Word, wordsOf } from "./gate-text.ts";

/** Words of grammar, over which an adjective reaches its noun. */
const SMALL = new Set(
	"the a an of in on at to from by with for and or but its their his her was were is are be been being has have had that which who as than rated called seen held described put named it this these those will would so not no since until before after when while whereas although though between over under about around towards against during he she they we i".split(
		" ",
	),
);
/** Adjectives that grade nothing, and yet belong to what they stand with: "joint", "regular". */
const KINDS =
	/^(?:regular|joint|mutual|direct|full|formal|private|public|military|humanitarian|economic|political|diplomatic|strategic|territorial|religious|presidential|parliamentary|natural|yearly|annual|former|previous|fellow|rival|passenger|frozen|separate|common|short|long|limited|independent|armed|nuclear|legal|constitutional)$/;

/** A word or a name beside another: what it may be known by. */
interface Beside {
	readonly roots: readonly string[];
	readonly ids: readonly string[];
}

/**
 * An adjective or adverb put beside another word than in what the sentence rests on: "small Armenia relies on trade" where a gist has "so small
 * an economy". A graded word must stand, in some gist, beside what it stands beside in the sentence, or beside words of the same sense.
 */
export function movedFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const free = ownWords(passage);
	const moved = free.filter((word) => (isGraded(word.folded) || KINDS.test(word.folded)) && !gradesNothing(passage, word));
	if (moved.length === 0) return [];
	const texts = claims
		.flatMap(({ claim, titles }) => [claim.gist, ...titles])
		.map((text) => ({ words: wordsOf(plain(text)), mentions: context.names.spot(plain(text)) }));
	const because = "what it rests on says this of something else";
	const count = (words: readonly Word[], folded: string) => words.filter((one) => one.folded === folded).length;
	return moved.flatMap((word): Fault[] => {
		const at = passage.words.indexOf(word);
		const next = passage.words[at + 1];
		const direct = next !== undefined && next.start - word.end <= 1 && !SMALL.has(next.folded);
		const name = direct ? nameAt(passage.mentions, next) : undefined;
		const strict = direct && isGraded(word.folded);
		const here = besides(passage.words, passage.mentions, word, strict ? 0 : 2).slice(0, strict && !isGraded(next.folded) ? 1 : 4);
		// Before it a gist may have its noun further away: "ties with A are rated as wide". A verb of its sense is itself beside: "meet as a rule".
		const places = texts.flatMap(({ words, mentions }) =>
			words.flatMap((one, i) => {
				if (!sameSense(word.folded, one.folded)) return [];
				const after = words[i + 1];
				const own = { roots: one.folded === word.folded ? [] : rootsOf(one.folded), ids: [] };
				return [{ beside: [...besides(words, mentions, one, 3), own], name: after && nameAt(mentions, after) }];
			}),
		);
		const fault: Fault[] = [{ at: "loaded", word: word.text, because }];
		if (places.length === 0) return isGraded(word.folded) && claims.every(({ fact }) => fact.is !== "tie") ? fault : [];
		// Said twice, once of something else; or said of a name, of which no gist says it.
		const told = texts.reduce((most, { words }) => most + count(words, word.folded), 0);
		if (told > 0 && count(passage.words, word.folded) > told) return fault;
		if (name && !places.some((there) => there.name?.some((id) => name.includes(id)))) return fault;
		return places.some((there) => here.some((one) => there.beside.some((other) => meets(one, other)))) ? [] : fault;
	});
}

/** What the name is that a word belongs to, if it does. */
function nameAt(mentions: readonly Mention[], word: Word): readonly string[] | undefined {
	return mentions.find(({ start, end, demonym }) => !demonym && word.start >= start && word.end <= end)?.ids;
}

function meets(one: Beside, other: Beside): boolean {
	return (
		one.ids.some((id) => other.ids.includes(id)) || one.roots.some((root) => other.roots.some((known) => root === known || sameSense(root, known)))
	);
}

/** The words of weight and the names on either side of a word: two after it, and as many before it as given. */
function besides(words: readonly Word[], mentions: readonly Mention[], word: Word, before: number): Beside[] {
	const at = words.findIndex(({ start }) => start === word.start);
	const as = (one: Word): Beside => ({
		roots: rootsOf(one.folded),
		ids: mentions.find(({ start, end }) => one.start >= start && one.end <= end)?.ids ?? [],
	});
	const weighty = (list: readonly Word[]) => list.filter(({ folded }) => !SMALL.has(folded));
	return [...weighty(words.slice(at + 1)).slice(0, 2), ...weighty(words.slice(0, at)).slice(-before)].map(as);
}

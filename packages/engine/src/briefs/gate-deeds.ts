import type { Fault } from "./gate.ts";
import { isAct } from "./gate-acts.ts";
import type { Ground } from "./gate-context.ts";
import { kinOf } from "./gate-kin.ts";
import { isLicensed } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { stem, stemsOf } from "./gate-text.ts";
import { NEUTRAL } from "./gate-words.ts";

/** Verbs of dating, counting, telling and diplomacy that say no more than that something was so, where, when or by whom it was said. */
const PLAIN = new Set(
	`dated placed based called named reported mentioned amounted reached concerned linked connected located passed continued lasted remained
	followed described noted listed recorded counted stated added rated estimated announced declared published adopted issued formalised formalized
	delimited negotiated formed approved confirmed prolonged extended expired renewed ratified proposed presented prepared addressed appointed asked
	urged demanded requested offered invited consulted coordinated cooperated traded moved travelled traveled arrived returned gathered advanced
	affirmed considered projected crossed ranked entered visited traced relied related situated registered united limited disputed contested divided
	organised organized scheduled postponed attended participated expressed raised discussed operated signed initialled concluded suspended reopened
	mediated rejected recognised recognized planned intended expected needed wanted sought included excluded covered measured combined compared
	differed ranged existed happened occurred appeared opened closed ended started resumed kept given taken known shown seen written spoken drawn
	chosen taken gotten grown hosted received welcomed talked stayed lived owned displaced divided settled served worked turned helped used tried
	joined reduced increased changed completed finished required allowed permitted according unresolved unfinished untitled unsigned
	exercised trained evacuated trusted marked noted aimed headed chaired presided succeeded voted observed applied supplied imported exported
	waived imposed introduced belonged handed restored maintained upgraded elevated submitted transported stationed stressed underlined thanked
	congratulated tabled drafted debated hosted chartered strained warmed cooled shipped pledged promised invested financed funded delivered provided indicated cited quoted attributed put together brought thought fought bought
	bred need indeed speed exceed proceed agreed freed shared red hundred`.split(/\s+/),
);

/** How much more or less it became: a number, not a deed of one sense with another. */
const MULTIPLE = /^(?:doubled|tripled|trebled|quadrupled|halved)$/;

/** Deeds that nothing under a sentence tells: a past form that is no plain verb, no act that is judged by its kind, and in no claim. */
export function deedFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	if (grounds.length === 0 || grounds.some((ground) => ground.kind !== "claim")) return [];
	const told = kinOf(stemsOf(grounds.flatMap((ground) => ground.texts)));
	return passage.words.flatMap((word): Fault[] => {
		if (
			!/^\p{Ll}.*(?:ed|own|ught|ung|ken|len|frozen)$/u.test(word.text) ||
			word.text.length < 5 ||
			passage.bare.slice(word.start, word.end) !== word.text
		)
			return [];
		const { folded } = word;
		if (
			PLAIN.has(folded) ||
			NEUTRAL.has(folded) ||
			told.has(stem(folded)) ||
			isAct(folded) ||
			(!MULTIPLE.test(folded) && isLicensed(folded, grounds))
		)
			return [];
		return [{ at: "scope", word: word.text, because: "nothing under the sentence tells this deed" }];
	});
}

import { STATES } from "../base/codes/index.ts";
import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import { DEMONYMS } from "./gate-demonyms.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, outside, plain, wordsOf } from "./gate-text.ts";

/**
 * The states of the world by name, and what is of them in the regular forms of English: Oman, Omani; Kenya, Kenyan; Peru, Peruvian.
 * A form that no language has does no harm: it is only looked up. Irregular forms are those of the demonyms: Saudi, Dutch, Turk.
 */
const FORMS: ReadonlySet<string> = new Set([
	...Object.values(DEMONYMS)
		.flat()
		.filter((name) => !name.includes(" "))
		.map(fold),
	...STATES.map(({ name }) => fold(name))
		.filter((name) => /^\p{L}{4,}$/u.test(name))
		.flatMap((name) => {
			const root = name.replace(/[aeio]+$/, "");
			return [name, ...["i", "n", "an", "ian", "ese", "vian"].flatMap((end) => [name + end, root + end])].flatMap((form) => [form, `${form}s`]);
		}),
]);

/** States of the world that nothing under the sentence names, wherever in it they stand and whether the dossier knows them or not. */
export function stateFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const told = new Set(grounds.flatMap((ground) => ground.texts).flatMap((text) => wordsOf(plain(text)).map((word) => word.folded)));
	return outside(passage.words, passage.mentions).flatMap((word): Fault[] => {
		if (!/^\p{Lu}/u.test(word.text) || !FORMS.has(word.folded) || told.has(word.folded)) return [];
		return [{ at: "actor", word: word.text, because: "nothing under the sentence is about it" }];
	});
}

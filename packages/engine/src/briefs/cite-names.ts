/** A name as CSL has it: split where that is safe, whole where it is not. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Words that only bodies have in their names: these are never split into a family and a given name. */
const BODY =
	/\b(agency|alliance|assembly|association|bank|board|bureau|cent(?:er|re)|chamber|commission|committee|company|council|court|department|embassy|federation|forum|foundation|fund|government|group|house|initiative|institut\w*|interconnector|league|media|ministry|nations|network|news|office|organi[sz]ation|parliament|presidency|press|program(?:me)?|radio|registry|republic|secretariat|service|society|states|studies|television|union|university|watch)\b|&|\bof\b|\band\b/i;

const WORD = /^\p{Lu}[\p{L}'’-]+$/u;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;

/**
 * A name split conservatively: "Family, Given" as written; given and family where there are two Latin words or initials and one
 * word; anything else (bodies, one word, three words, other scripts) stays whole. A dossier decides a doubtful case with a comma.
 */
export function personName(name: string): CslName {
	const text = name.trim().replace(/\s+/g, " ");
	const comma = text.split(", ");
	if (comma.length === 2 && comma[0] && comma[1] && !BODY.test(text)) return { family: comma[0], given: comma[1] };
	if (BODY.test(text) || !/^[\p{Script=Latin}\s.'’,-]+$/u.test(text)) return { literal: text };
	const words = text.split(" ");
	const family = words.at(-1) as string;
	const given = words.slice(0, -1);
	if (!WORD.test(family) || given.length === 0) return { literal: text };
	const [first = ""] = given;
	const safe = given.length === 1 ? WORD.test(first) || INITIALS.test(first) : given.slice(1).every((word) => INITIALS.test(word));
	return safe ? { family, given: given.join(" ") } : { literal: text };
}

/** How a name stands in running text: the family name, a body's whole name, otherwise the last word. */
export function shortName(name: string): string {
	const split = personName(name);
	if ("family" in split) return split.family;
	return BODY.test(split.literal) ? split.literal : (split.literal.split(" ").at(-1) as string);
}

/** Names as a bibliography begins with them: "Shukurlu, Farid, and Joseph Shumunov". Empty without names. */
export function listedNames(names: readonly string[]): string {
	const told = names.map((name, i) => {
		const split = personName(name);
		if ("literal" in split) return split.literal;
		return i === 0 ? `${split.family}, ${split.given}` : `${split.given} ${split.family}`;
	});
	return told.length < 2 ? (told[0] ?? "") : `${told.slice(0, -1).join(", ")}, and ${told.at(-1)}`;
}

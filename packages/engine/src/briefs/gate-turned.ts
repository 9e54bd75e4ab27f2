import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem } from "./gate-text.ts";

/** A gist whose first clause denies: "did not attend although …". */
const DENIES_FIRST = /^(?:(?! and | but | although | though | while )[^,;])*\b(?:(?:did|does|do|has|have|was|is|were|are|would|could) not|cannot)\b/;
/** A gist whose deed is a refusal: "turned down calls to compensate". */
const REFUSES_FIRST = /^(?:(?! and | but | although | though | while )[^,;])*\b(?:turned down|rejected|refused|declined)\b/;
const DENYING =
	/\b(?:not|no|never|neither|nor|none|without|cannot|hardly|only|fail\w*|refus\w+|declin\w+|den(?:y|ies|ied)|reject\w*|disput\w+|keep\w*|kept|bar(?:red)?|prevent\w*|block\w*|stop\w*|avoid\w*|absen\w+|lack\w*|miss\w*|skip\w*|away|un\p{L}{3,}|open|still|instead|against|far from|remain\w*|stay\w*|outlast\w*|persist\w*|surviv\w*|insufficient|doubt\w*|short of|clos\w+|shut|impassable|embargo\w*|ban\w*)\b/u;
const WHEN = /\b(since|until|till|before|after) (?:(?:the|its|his|her|their|an?|early|late|mid) ?-?)*(?:\p{L}+ of )?([\p{L}\d]+)/gu;
const LIKE: Readonly<Record<string, string>> = { till: "until" };

/** A sentence turned round in one small word: a denial left out, "before the invasion" of what has been so since. */
export function turnedFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const gists = claims.map(({ claim }) => fold(plain(claim.gist)));
	if (gists.every((gist) => DENIES_FIRST.test(gist)) && !DENYING.test(passage.folded))
		return [{ at: "sign", word: passage.text.slice(0, 40), because: "what it rests on denies this" }];
	if (gists.every((gist) => REFUSES_FIRST.test(gist)) && !/\bturn(?:ed|s) down\b/.test(passage.folded) && !DENYING.test(passage.folded))
		return [{ at: "sign", word: passage.text.slice(0, 40), because: "what it rests on refuses this" }];
	const told = gists.flatMap(whensOf);
	return whensOf(passage.folded).flatMap(({ when, what }): Fault[] => {
		const same = told.filter((one) => one.what === what);
		if (same.length === 0 || same.some((one) => one.when === when || alike(one.when, when))) return [];
		return [{ at: "date", word: `${when} ${what}`, because: `what it rests on says “${same[0]?.when}”` }];
	});
}

function whensOf(text: string): { readonly when: string; readonly what: string }[] {
	return [...text.matchAll(WHEN)].map(([, when = "", what = ""]) => ({ when: LIKE[when] ?? when, what: stem(what) }));
}

/** "since the war" and "after the war" may be said of one thing; before and until likewise. */
function alike(a: string, b: string): boolean {
	return (/^(?:since|after)$/.test(a) && /^(?:since|after)$/.test(b)) || (/^(?:before|until)$/.test(a) && /^(?:before|until)$/.test(b));
}

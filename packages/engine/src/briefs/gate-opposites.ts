import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** Words that mean the opposite of each other where one stands in place of the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
	[/\b(?:more|increas\w+|rais\w+|stepp\w+ up|grew|grown|rose)\b/, /\b(?:fewer|less|reduc\w+|lower\w*|cut back|fell|shrank)\b/],
	[/\b(?:closer|deeper|wider)\b/, /\b(?:fewer|less)\b/],
	[/\b(?:closer|nearer|towards?|together)\b/, /\b(?:away|apart|distan\w+|estrang\w+)\b/],
	[/\b(?:close|near) to (?!\d)/, /\b(?:apart|estrang\w+)\b/],
	[/\b(?:partners?|friends?|friendly|allies)\b/, /\b(?:enem(?:y|ies)|foes?|rivals?|hostile)\b/],
	[/\b(?:strengthen\w*|deepen\w*|widen\w*|improv\w+)\b/, /\b(?:weaken\w*|worsen\w*|suffer\w+|narrow\w*)\b/],
	[/\b(?:restor\w+|resum\w+|came back|mend\w*)\b/, /\b(?:broken off|severed|cut|suspend\w*)\b/],
	[/\b(?:accept\w*|agreed to|consent\w*|granted)\b/, /\b(?:declin\w+|reject\w*|refus\w+|turned down)\b/],
	[/\b(?:trust\w*|confidence)\b/, /\b(?:mistrust\w*|distrust\w*|wary|doubts?)\b/],
	[/\b(?:attend\w*|present|went to)\b/, /\b(?:stayed away|absen\w+)\b/],
	[/\b(?:enter(?:ed|s)?|arriv\w+|came into)\b/, /\b(?:left|leav\w+|depart\w+|withdrew|withdrawn)\b/],
	[
		/\b(?:at|by|before|after|since|until|towards|near) the (?:start|beginning|outbreak)\b|\bbeg[aiu]n\w*\b/,
		/\b(?:at|by|before|after|since|until|towards|near) the (?:end|close|ending|middle)\b/,
	],
	[
		/\b(?:came|arriv\w+|stayed)(?! (?:back|to an end|under|down|about|together|up|away|from|into force))\b/,
		/\b(?:left(?! (?:out|open|to|of))|withdrew|withdrawn|departed|departure)\b/,
	],
	[/\b(?:buyers?|bought|buys?)\b/, /\b(?:sellers?|sold|sells?)\b/],
	[/\b(?:large|big|wide|extensive)\b/, /\b(?:small|modest|narrow)\b/],
	[/\b(?:ended|ends|stopped|halted|ceased)\b/, /\b(?:fewer|less|reduc\w+|trimm\w+)\b/],
	[
		/\b(?:add(?:s|ed|ing)? to|sharpen\w*|heighten\w*|aggravat\w*)\b/,
		/\b(?:eas(?:e|es|ed|ing)|calm\w*|sooth\w*|defus\w*|reliev\w*|lessen\w*|dampen\w*)\b/,
	],
	[/\b(?:above|below|beyond|over|under|past) the (?:level|mark|line)\b/, /\b(?:at|to|on) the (?:level|mark|line)\b/],
	[/\b(?:began|begun|begins?|start(?:s|ed|ing)?|outbreak)\b/, /\b(?:ended|ends|end(?! of)|finished|was over)\b/],
	[
		/\b(?:stay(?:s|ed)?(?! away)|remain(?:s|ed)?|kept (?:on|to|in))\b/,
		/\b(?:left (?:the|its|for)|leaves|quit|withdrew|withdrawn|taken off|struck off|came off|pulled out)\b/,
	],
	[/\b(?:kept|keeps?|left|leaves?) (?:\p{L}+ ){1,3}out\b/u, /\b(?:brought|brings?|let|lets|dr[ae]ws?|t[ao]kes?|took) (?:\p{L}+ ){1,3}into\b/u],
	[/\b(?:kept (?:up|alive|going|open)|maintain\w*|carried on|continu\w+)\b/, /\b(?:suspend\w*|severed|broke\w* off|cut off)\b/],
	[/\b(?:one|the same|a single|a common) (?=group|camp|bloc|side)/, /\b(?:opposed|opposing|rival|different|separate)\b/],
	[/\bnorth\w*\b/, /\bsouth\w*\b/],
	[/\beast\w*\b/, /\bwest\w*\b/],
];

/** Words of a sentence whose opposite alone is in what it rests on: "more exercises" where a source says "fewer". */
export function oppositeFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [[ground.claim.gist, ...ground.titles].join("; ")] : []));
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const told = fold(plain(claims.join("; ")));
	const said = fold(passage.bare);
	return [
		...sideOfTimeFaults(said, told),
		...againstFaults(said, told),
		...OPPOSITES.flatMap(([one, other]) =>
			[
				[one, other],
				[other, one],
			].flatMap(([own, turned]): Fault[] => {
				const match = (own as RegExp).exec(said);
				if (!match || (own as RegExp).test(told) || (turned as RegExp).test(said) || !(turned as RegExp).test(told)) return [];
				// "no longer a foe", "not restored": a denied word has turned already.
				if (/\b(?:not|no|never|no longer|without|nor|neither|failed to|against) (?:\p{L}+ ){0,2}$/u.test(said.slice(0, match.index))) return [];
				return [{ at: "sign", word: match[0], because: "what the sentence rests on says the opposite" }];
			}),
		),
	];
}

/** "works for A" where what it rests on has it work against A. */
function againstFaults(said: string, told: string): Fault[] {
	if (/\bagainst\b/.test(said)) return [];
	return [...told.matchAll(/(\p{L}{3,}) against (?:the )?(\p{L}+)/gu)].flatMap(([, verb = "", whom = ""]): Fault[] => {
		const match = new RegExp(`\\b${verb} (?:for|with|alongside|beside|in favour of) (?:the )?${whom}\\b`, "u").exec(said);
		return match ? [{ at: "sign", word: match[0], because: "what the sentence rests on has this against it" }] : [];
	});
}

/** "after the 2020 war" where what it rests on says before it. */
function sideOfTimeFaults(said: string, told: string): Fault[] {
	return [...said.matchAll(/\b(before|after) (?:the |its |their )?(\p{L}+|\d{4} \p{L}+)/gu)].flatMap(([word, side, what]): Fault[] => {
		const has = (one: string) => new RegExp(`\\b${one} (?:the |its |their )?${what}\\b`, "u").test(told);
		return has(side === "before" ? "after" : "before") && !has(side as string)
			? [{ at: "date", word, because: `what the sentence rests on has it ${side === "before" ? "after" : "before"} this` }]
			: [];
	});
}

import { parseDate } from "../base/time.ts";
import { kindOf } from "../facts/index.ts";
import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { knownDates, type WrittenDate } from "./gate-dates.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, wordsOf } from "./gate-text.ts";

const BOTH =
	/\b(?:disput\w+|disagree\w*|differ\w*|whether|contest\w*|while|whereas|but|although|though|against this|deny|denies|denied|rival readings|run from|range from|between \d)/;
/** A gist that gives what somebody else says. */
const TOLD_OF = /\baccount\b|\b(?:is|are) said\b|\balleged\b|\bis put at\b|\breported to\b|\b(?:is|are) held to\b/;
/** Words by which hearsay is told as hearsay. */
const HEARSAY =
	/\b(?:said to|is said|are said|reported\w*|reports?|alleged\w*|allegation|claim(?:s|ed) (?:that|to)|possible|possibly|by (?:\p{L}+ ){1,4}account|unconfirmed|doubtful|is put at|put at|estimate\w*|spoken of|sp(?:eaks?|oke) of|described|named|puts|doubt\w*|mentioned|traced|by the reading|account|held to|(?:says?|said) that)\b/u;

/** Words that say who did it, without a name. */
const DOER = /\b(?:deed|man|men|individual|assailant|loner|alone|lone|behind|responsible|guilty|perpetrat\w+|blamed?|carried out)\b/;

/**
 * A disputed claim is told as somebody's, or with the other side; and what a source itself holds for doubtful or improbable (Admiralty
 * credibility 4 and 5) is told with that doubt or under its name. A denial counts when another source makes it.
 */
export function disputeFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	if (passage.voices !== undefined) return [];
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const text = fold(passage.text);
	const ids = new Set<string>(claims.map(({ claim }) => claim.id));
	const said = BOTH.test(text);
	for (const { claim } of claims) {
		const others = context.denials(claim.id);
		if (others.length === 0) continue;
		if (!others.some((id) => ids.has(id)))
			return [{ at: "side", word: passage.text.slice(0, 40), because: "another source denies this; say “according to”, or rest on both" }];
		if (!said) return [{ at: "side", word: passage.text.slice(0, 40), because: "the sources under it disagree, and the sentence does not say so" }];
	}
	const rival = rivalOf(passage, claims, context);
	if (rival && !said) return [{ at: "side", word: passage.text.slice(0, 40), because: rival }];
	const doubtful = claims.every(({ claim }) => ((claim.credibility ?? 3) >= 4 && claim.credibility !== 6) || TOLD_OF.test(claim.gist));
	if (doubtful && !said && !HEARSAY.test(text) && !claims.some(({ claim }) => same(claim.gist, passage.text)))
		return [{ at: "side", word: passage.text.slice(0, 40), because: "the source itself is in doubt of it; say “according to”, or give the doubt" }];
	return [];
}

const same = (a: string, b: string) => fold(plain(a)).replace(/\W+$/, "") === fold(b).replace(/\W+$/, "");

/** Why a date or a status may not be told as ours: as many other sources give another as give this one. */
function rivalOf(passage: Passage, claims: readonly ClaimGround[], context: GateContext): string | undefined {
	const words = new Set(passage.words.map(({ folded }) => stem(folded)));
	const outweighs = (against: readonly { readonly source: string }[], alike: number) => new Set(against.map(({ source }) => source)).size >= alike;
	for (const ground of claims) {
		const { claim, fact } = ground;
		const role = "status" in fact ? String(fact.status) : "role" in fact ? String(fact.role) : "";
		const tells = role !== "" && wordsOf(role).every(({ folded }) => words.has(stem(folded)));
		const status = context.accounts(claim.id, "status");
		if (tells && outweighs(status.against, status.alike)) return "another source gives another status; say “according to”, or give both";
		const doers = "from" in fact && Array.isArray(fact.from) ? (fact.from as readonly string[]) : [];
		const named = passage.mentions.some(({ ids }) => ids.some((id) => doers.includes(id))) || DOER.test(passage.folded);
		if (named && context.accounts(claim.id, "cause").against.length > 0) return "another source gives another doer; say “according to”, or give both";
		const own = knownDates(ground).filter(({ role }) => role === "point" || role === "start");
		const has = (date: WrittenDate, from: number, to: number) => date.from <= from && to <= date.to;
		const dates = context.accounts(claim.id, "date");
		const apart = dates.against.filter((other) => {
			const when = parseDate(kindOf(other.says).during(other.says) ?? "");
			if (!when) return false;
			// A date that is told as this source has it and the other has not, and none that is told as the other has it.
			const mine = (date: WrittenDate) => own.some(({ from, to }) => has(date, from, to));
			const theirs = (date: WrittenDate) => has(date, when.start[0], when.start[1]);
			return passage.dates.some((date) => mine(date) && !theirs(date)) && !passage.dates.some((date) => theirs(date) && !mine(date));
		});
		if (apart.length > 0 && outweighs(apart, dates.alike)) return "another source gives another date; say “according to”, or give both";
	}
	return undefined;
}

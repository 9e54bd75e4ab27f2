import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

const BOTH =
	/\b(?:disput\w+|disagree\w*|differ\w*|whether|contest\w*|while|whereas|but|although|though|against this|deny|denies|denied|rival readings|run from|range from|between \d)/;
/** A gist that gives what somebody else says. */
const TOLD_OF = /\baccount\b|\b(?:is|are) said\b|\balleged\b|\bis put at\b|\breported to\b/;
/** Words by which hearsay is told as hearsay. */
const HEARSAY =
	/\b(?:said to|is said|are said|reported\w*|reports?|alleged\w*|allegation|claim(?:s|ed) (?:that|to)|possible|possibly|by (?:\p{L}+ ){1,4}account|unconfirmed|doubtful|is put at|put at|estimate\w*|spoken of|described|named|puts|doubt\w*|mentioned|traced|by the reading|account)\b/u;

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
	const doubtful = claims.every(({ claim }) => ((claim.credibility ?? 3) >= 4 && claim.credibility !== 6) || TOLD_OF.test(claim.gist));
	if (doubtful && !said && !HEARSAY.test(text) && !claims.some(({ claim }) => same(claim.gist, passage.text)))
		return [{ at: "side", word: passage.text.slice(0, 40), because: "the source itself is in doubt of it; say “according to”, or give the doubt" }];
	return [];
}

const same = (a: string, b: string) => fold(plain(a)).replace(/\W+$/, "") === fold(b).replace(/\W+$/, "");

import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** A denial, but for what is said of the telling: "is not reported", "that it is in force is not said". */
const NOT =
	/\b(?:(?:is|are|was|were|has|have|had|did|does|do|would|could|can|will|but) (?:not|never|no longer)|cannot|never|nobody|none)\b(?! (?:yet )?(?:been )?(?:reported|said|known|shown|stated|told|given|recorded|dated|on record|clear|certain|settled))/;
/** Words that carry a denial in what a claim says: one is enough for a sentence to deny. */
const DENIAL =
	/\b(?:not|no|never|nor|neither|none|nobody|cannot|without|hardly|scarcely|barely|only|alone|few\w*|less|un\p{L}{3,}|in(?:complete|sufficient|adequate)|fail\w*|refus\w+|declin\w+|den(?:y|ies|ied)|reject\w*|disput\w+|away|absen\w+|end(?:ed|s)?|stop\w*|lost|lose|left|leave\w*|withdr\w+|quit|ceas\w+|clos\w+|shut|cut\w*|waive\w*|laps\w+|expir\w+|avoid\w*|shun\w*|bar(?:red)?|ban\w*|block\w*|kept|keep\w*|stood in the way|prevent\w*|missing|gap|lack\w*|need\w*|short of|far from|instead|rather|doubt\w*|despite|though|although|until|yet|still|is to|are to|plan\w*|foresee\w*|expect\w*|proposed|candidat\w+|waits?|conditional|once|below|under|differ\w*|against|former|dissolved|replaced|gone|too|free|loss|halt\w*|suspen\w+)\b/u;
/** Statuses in which a thing is not yet or no longer so. */
const NOT_SO = new Set(
	"talks initialled signed suspended ended withdrawn waived lapsed lost closed planned building restricted proposed dormant refused invited candidate observer"
		.split(" ")
		.concat("dialogue partner"),
);

/** "is not turning away" of what a source says is so: a sentence may deny only where something under it denies, or ends, or is still to come. */
export function negationFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const match = NOT.exec(passage.bare.toLowerCase());
	if (match === null) return [];
	const may = claims.some(({ claim, fact, titles }) => {
		const coded = ["status", "role"].some((field) => NOT_SO.has(String((fact as unknown as Record<string, unknown>)[field] ?? "")));
		return claim.stance === "against" || coded || [claim.gist, ...titles].some((text) => DENIAL.test(fold(plain(text))));
	});
	return may ? [] : [{ at: "sign", word: match[0], because: "nothing under the sentence denies this" }];
}

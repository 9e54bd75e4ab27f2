import type { Fault } from "./gate.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import { isGraded } from "./gate-graded.ts";
import { sameSense } from "./gate-licence.ts";
import { strangerFaults } from "./gate-original-names.ts";
import type { Passage } from "./gate-passages.ts";
import { plain } from "./gate-text.ts";
import { alike, type Difference, differenceOf, fewest, wordingOf } from "./gate-wordings.ts";

/** From so large a part of its words a passage is the gist itself, and with so few others beside it. */
const SAID = 0.8;
const FEW = 2;

/** Words by which a denial may be told otherwise, and those that deny. */
const DENIES = /\b(?:den(?:y|ies|ied)|lacks?|fails?|failed|absence)\b/;
const DENYING = new Set("not no none never neither nor nobody nothing without hardly only partly".split(" "));
/** Words that turn what a claim says: how many, how often, how sure. */
const TURNING = new Set(
	`no none never neither one all every any each some many most few several always still already again soon just nearly only
	may might could must becomes remains silent known unknown new old`.split(/\s+/),
);

/** What is nearly the gist of a claim may differ from it in words of one meaning, not in those that deny or count. */
export function gistFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const said = wordingOf(passage.text, context);
	const readings = grounds.flatMap((ground): Fault[][] => {
		if (ground.kind !== "claim") return [];
		const gist = wordingOf(ground.claim.gist, context);
		const found = differenceOf(said.words, gist.words);
		if (found.shared < SAID || found.extra.length > FEW) return [];
		const turned = found.extra.filter(
			(word) => (TURNING.has(word) || isGraded(word)) && !found.missing.some((other) => alike(word, other) || sameSense(word, other)),
		);
		const lost = found.missing.filter(
			(word) => DENYING.has(word) && !DENIES.test(passage.folded) && !found.extra.some((other) => alike(word, other) || DENYING.has(other)),
		);
		return [
			[
				...exchangedFaults(found),
				...(found.extra.length + found.missing.length === 0 ? strangerFaults(said, gist) : []),
				...turned.map((word): Fault => ({ at: "scope", word, because: "the claim does not have this word, nor another for which it could stand" })),
				...lost.map((word): Fault => ({ at: "scope", word, because: "without this word the claim says another thing" })),
			],
		];
	});
	return [...fewest(readings), ...clauseFaults(passage, grounds, context)];
}

/** A clause of a gist that is told alone, or beside what another source says, with one stage or standing in it exchanged for another. */
function clauseFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const gists = grounds.flatMap((ground) => (ground.kind === "claim" ? ground.claim.gist.split(";") : []));
	const told = gists.map((clause) => wordingOf(clause, context).words);
	return passage.text.split(/;|: |,? (?:and |while |but )?according to /i).flatMap((part) => {
		const said = wordingOf(part, context).words;
		const found = told.map((clause) => differenceOf(said, clause)).filter(({ missing, extra }) => missing.length <= 1 && extra.length <= FEW);
		return fewest(found.map(exchangedFaults));
	});
}

/** Stages, standings and parts, a line each: one for another of its line is another claim, however near the rest is. */
const APART = `
	proposed planned promised agreed initialled signed ratified accepted refused rejected disputed suspended waived ended lapsed
	partner holder pole member observer guest candidate host chair mediator guarantor party target
	friendly hostile neutral
	open closed known secret
	rose fell doubled halved
`
	.trim()
	.split("\n")
	.map((line) => line.trim().split(" "));

function exchangedFaults({ extra, missing }: Difference): Fault[] {
	return extra.flatMap((word): Fault[] => {
		const line = APART.find((words) => words.includes(word));
		const other = missing.find((one) => line?.includes(one) && !alike(word, one) && !sameSense(word, one));
		return other === undefined ? [] : [{ at: "scope", word, because: `the claim has “${other}” in this place` }];
	});
}

/** "Neither apology nor regret" told as the one without the other. */
export function neitherFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [plain(ground.claim.gist)] : []));
	if (claims.length !== 1 || grounds.length !== 1) return [];
	const [, one, other] = /\bneither (\p{L}+) nor (\p{L}+)\b/u.exec(claims[0] as string) ?? [];
	return [one, other].flatMap((noun): Fault[] => {
		if (noun === undefined) return [];
		const before = new RegExp(`^(.*?)\\b${noun}\\b`, "u").exec(passage.folded)?.[1];
		const near = before?.split(/[,;]/).at(-1);
		return near === undefined || /\b(?:no|not|neither|nor|never|without|any|none|den(?:y|ies|ied))\b/.test(near)
			? []
			: [{ at: "sign", word: noun, because: "by what it rests on there was neither" }];
	});
}

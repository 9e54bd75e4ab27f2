import { parseDate } from "../base/time.ts";
import { kindOf } from "../facts/index.ts";
import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

/** A stated date this near to the day of the dossier stands for a legal status; an older one needs a source to speak. */
const FRESH_DAYS = 180;

const LEGAL = new Set(["agreement", "membership", "lever", "format"]);
const STANDS =
	/\b(?:is|are|remains?|stays?|sits?|stands?|holds?|belongs?|continues?|applies|chairs|has|have|in force|bites|enjoys?|keeps?|currently|now|still|today|presently|active|members? of|observers? (?:of|in)|candidates? (?:for|to)|partners? of)\b/;
const NOW =
	/\b(?:currently|now|still|today|presently|remains?|continues?|stays?|as ever|to this day|ongoing|keeps? (?:up|on|to|going|alive)|carr(?:y|ies) on|goes on|pursues?|upholds?|abides?|sticks? to)\b/;
const PAST =
	/\b(?:was|were|had|did|ended|until|from \S+ to|between \d{4} and|joined|signed|concluded|initialled|dates from|lost|lapsed|left|withdrew|waived|began|became|put an? |took|gave|went|came|fell|stopped|shut|closed|dissolved|foreseen|failed|replaced|in the \d{4}s)\b/;
const FORMER =
	/\b(?:used to|former(?:ly)?|no longer|ex-|once|previously|was (?:an? |the |in the )?(?:full |active )?(?:member|observer|chair|candidate|dialogue partner|in force|active|open|partner)|were (?:members|in force|active|open))\b/;
/** Told of a format that is not there yet. */
const UNBUILT = /\b(?:propos(?:als?|ed)|on paper|(?:without|no|lacks|lacking|yet to have) (?:any )?members)\b/;
const PRIMARY = new Set(["treaty", "registry"]);

/** Statuses told as of now without a day or a source, things that ended told as standing, and things that stand told as over. */
export function statusFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	const legal = claims.filter(({ fact }) => LEGAL.has(fact.is));
	const roles = grounds.filter((ground) => ground.kind === "cell" && ground.finding.id === "formats" && ground.cell.value !== null);
	const bare = passage.bare.toLowerCase();
	// "is waived" is no past tense.
	const past = PAST.test(bare.replace(/\b(?:is|are|be|being) \p{L}+(?:ed|t)\b/gu, " is "));
	const faults: Fault[] = [];
	const today = dayOf(context.asOf);
	const over = (ground: ClaimGround): boolean => {
		const { fact } = ground;
		if ("status" in fact && ["ended", "withdrawn", "lost", "lapsed"].includes(fact.status)) return true;
		const text = kindOf(fact).during(fact);
		const dated = text === undefined ? undefined : parseDate(text);
		if (dated === undefined || fact.is === "flow" || fact.is === "indicator") return false;
		// A source that closes an interval knows its end: "2023/2025" is over when 2025 has begun.
		if (dated.interval) return dated.end[0] <= today;
		return fact.is !== "event" && dated.end[1] < today;
	};
	const standing = claims.filter(
		({ fact }) => LEGAL.has(fact.is) || fact.is === "leg" || fact.is === "tie" || fact.is === "control" || fact.is === "corridor",
	);
	const gists = claims.map(({ claim }) => claim.gist.toLowerCase()).join(" ");
	const unbuilt = roles.length > 0 && claims.length === 0 ? UNBUILT.exec(bare) : null;
	if (unbuilt) faults.push({ at: "status", word: unbuilt[0], because: "by what it rests on it has members who sit in it" });
	if (standing.length > 0 && standing.length === claims.length && standing.every(over) && !allTies(standing)) {
		const now =
			NOW.exec(bare) ??
			(/\b(?:is|are|holds?|sits?|belongs?|chairs|applies|stands)\b/.test(bare) && !past ? STANDS.exec(bare) : null) ??
			// "cannot buy" of what somebody could not then.
			(passage.dates.length === 0 && !past ? /\bcan(?:not)?\b/.exec(bare) : null);
		if (now && !gists.includes(now[0])) faults.push({ at: "status", word: now[0], because: "what it rests on has ended" });
	} else if ((standing.length > 0 && standing.length === claims.length && !standing.some(over)) || (roles.length > 0 && claims.length === 0)) {
		const former = FORMER.exec(bare);
		// "As of September 2025 it was a member": a day is named, and nothing is said of a later one.
		const onDay = former !== null && /^w(?:as|ere) /.test(former[0]) && passage.dates.some(({ relation, to }) => relation === "as of" && to < today);
		if (former && !onDay && !gists.includes(former[0])) faults.push({ at: "status", word: former[0], because: "what it rests on still stands" });
	}
	if (claims.some(({ fact }) => fact.is === "event" || fact.is === "flow") && legal.length === 0) {
		const now = NOW.exec(bare);
		const held = claims.every(({ fact }) => {
			const dated = parseDate(kindOf(fact).during(fact) ?? "");
			return dated !== undefined && dated.end[1] < today;
		});
		if (now && held && !gists.includes(now[0])) faults.push({ at: "status", word: now[0], because: "what it rests on lies in the past" });
	}
	// An end that has come is an act, not a standing: "have been shut".
	const gone = legal.length > 0 && legal.every(({ fact }) => "status" in fact && /^(?:lost|closed|ended|lapsed|withdrawn)$/.test(fact.status));
	if (gone && /\b(?:has|have) been \p{L}+/u.test(bare) && !NOW.test(bare)) return faults;
	// What somebody has said, or has doubts of, is no standing; nor is one that is told as not reported.
	const present = /^(?:that|whether) .* (?:is|are) not (?:reported|said|known|shown|stated|told)\.?$/.test(passage.folded)
		? null
		: STANDS.exec(
				bare
					.replace(/\bfacts? under it (?:is|are) in dispute\b/g, " ")
					.replace(/\b(?:has|have) (?:named|warned|said|called|proposed|asked|reservations|doubts|misgivings|objections|concerns)\b/g, " "),
			);
	const speaks = legal.length > 0 || roles.length > 0;
	if (!speaks || !present || passage.voices !== undefined) return faults;
	if (legal.some(({ source }) => PRIMARY.has(source.kind))) return faults;
	// Past tense with a date tells an act, not a standing.
	if (past && passage.dates.length > 0 && !/\b(?:is|are|remains?|sits?|holds|has|have)\b/.test(bare)) return faults;
	const dated = passage.dates.some((date) => date.relation === "as of" && Math.abs(today - date.to) <= FRESH_DAYS);
	if (!dated)
		faults.push({ at: "status", word: present[0], because: "a legal or membership status needs “as of” a recent day, or “according to” a source" });
	return faults;
}

/** A judgement of a relation is always of its day; it does not end. */
function allTies(grounds: readonly ClaimGround[]): boolean {
	return grounds.every(({ fact }) => fact.is === "tie" && fact.kind === "assessment");
}

function dayOf(text: string): number {
	return parseDate(text)?.end[1] ?? Number.POSITIVE_INFINITY;
}

import { highOf } from "../base/quantity.ts";
import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import { couldThen } from "./gate-could.ts";
import { kinOf } from "./gate-kin.ts";
import { changeWithout } from "./gate-leaving.ts";
import { firstAsTold, isExpected, isReported, mostAsTold } from "./gate-lent.ts";
import { isLicensed } from "./gate-licence.ts";
import type { Passage } from "./gate-passages.ts";
import { blank, plain, stem, stemsOf, wordsOf } from "./gate-text.ts";
import { CAUSES, LIKELY, LOADED, NEUTRAL, SUPERLATIVES, WEIGHED } from "./gate-words.ts";
import { THIN } from "./number.ts";

/** Words that end so and are no superlatives. */
const NOT_MOST =
	/^(?:west|east|interest|request|protest|forest|test|invest|arrest|contest|harvest|manifest|modest|honest|suggest|rest|guest|quest|conquest|latest|north|midwest|southeast|southwest|northeast|northwest|attest|detest|digest|inquest|nest|vest|pest|chest|crest|priest|feast|beast|coast|least|past|bequest|unrest|budapest|bucharest|brest|trieste?|ingest|zest|jest|behest|tempest)s?$/;
const ADJECTIVE = /(?:ous|ful|less|ish|ible|able|istic|esque|some|cious|tious|like|worthy|ly)$/;

/** Comparatives that say no more than a verb of the claim: what worsened is worse. */
const SAME_SENSE: Readonly<Record<string, string>> = { worse: stem("worsened"), better: stem("improved") };

/** Words in which our own voice would say more than its rests: ranks, causes, chances, and judgements borrowed or made. */
export function voiceFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	// Names and dates are not words of choice: "Central Asia", "28 May".
	const chosen = blank(passage.bare, [...passage.dates, ...passage.mentions]);
	const bare = chosen.toLowerCase();
	const gists = grounds.flatMap((ground) => (ground.kind === "claim" ? [ground.claim.gist] : []));
	const spoken = passage.voices !== undefined && passage.voices !== "read";
	// Attributed words must be in what that source is on record as saying; in our own voice a gist lends none of these.
	const said = spoken ? gists.join(" ").toLowerCase() : "";
	const saidStems = stemsOf([said]);
	const saidKin = new Set([...kinOf(saidStems)].filter((one) => !saidStems.has(one)));
	const titles = grounds
		.flatMap((ground) => ground.titles)
		.join("; ")
		.toLowerCase();
	const words = kinOf(stemsOf(grounds.flatMap((ground) => ground.texts)));
	const own = grounds.filter((ground) => ground.kind === "cell").flatMap((ground) => [ground.part.title, ground.column.title, ground.column.formula]);
	const defined = new Set(own.flatMap((text) => wordsOf(plain(text)).map((word) => word.folded)));
	const faults: Fault[] = [];
	const look = (pattern: RegExp, at: Fault["at"], because: string, allowed: (word: string) => boolean = () => false) => {
		for (const match of bare.matchAll(pattern)) {
			const word = match[0];
			if (
				said.includes(word) ||
				(spoken && (saidKin.has(stem(word)) || (word === "responsible for" && isLicensed("responsible", grounds)))) ||
				allowed(word)
			)
				continue;
			// Part of a name: "Key West", "First war over Karabakh".
			const next = /^\S+ [\p{L}]+/u.exec(bare.slice(match.index))?.[0] ?? word;
			if ((match.index > 0 && /\p{Lu}/u.test(chosen[match.index] ?? "") && words.has(stem(word))) || (next !== word && titles.includes(next)))
				continue;
			faults.push({ at, word, because });
		}
	};
	// "(cause)" in the heading of a dispute says what is disputed.
	const heading =
		grounds.some((ground) => ground.kind === "cell" && ground.finding.id === "contradictions") && /\((?:[\p{L} ,]+ )?cause\)/u.test(bare);
	look(
		CAUSES,
		"cause",
		"nothing under the sentence states a cause: facts that stand side by side do not",
		(word) => word === "cause" && heading && bare.match(/\bcause\b/g)?.length === 1,
	);
	look(
		LIKELY,
		"likelihood",
		"no reference class and no model with shown skill gives a likelihood",
		(word) =>
			(word === "would" && hangs(grounds) && bare.includes("would fall silent")) ||
			(word === "could" && couldThen(passage, grounds)) ||
			isReported(word, bare, gists) ||
			(spoken && isExpected(word, bare, gists)) ||
			(word === "would" && changeWithout(passage, grounds) !== undefined),
	);
	look(
		SUPERLATIVES,
		"superlative",
		"no finding ranks it among states that are covered alike",
		(word) =>
			defined.has(word) ||
			(word === "first" && (firsts(bare, titles, words) || (/\bfirst \p{L}/u.test(bare) && firstAsTold(bare, gists)))) ||
			(word === "most" && mostAsTold(bare, gists)) ||
			(word === "alone" && closesAlone(grounds)),
	);
	look(LOADED, "loaded", "the word takes a side or judges; name the source that uses it");
	for (const word of wordsOf(chosen)) {
		const { folded } = word;
		if (
			folded.length > 4 &&
			folded.endsWith("est") &&
			!NOT_MOST.test(folded) &&
			!said.includes(folded) &&
			!defined.has(folded) &&
			!/^\p{Lu}/u.test(word.text)
		)
			faults.push({ at: "superlative", word: word.text, because: "no finding ranks it among states that are covered alike" });
		const root = stem(folded);
		if (words.has(root) || words.has(SAME_SENSE[folded] ?? root) || NEUTRAL.has(folded) || NEUTRAL.has(root) || said.includes(folded)) continue;
		if (WEIGHED.has(root) || (folded.length > 5 && ADJECTIVE.test(folded) && !/^\p{Lu}/u.test(word.text)))
			faults.push({ at: "loaded", word: word.text, because: "nothing that the sentence rests on has this judgement" });
	}
	faults.push(...degreeFaults(bare, grounds), ...sinceFaults(bare, said));
	const seen = new Set<string>();
	return faults.filter(({ at, word }) => !seen.has(`${at} ${word}`) && seen.add(`${at} ${word}`));
}

/** "the first segments": a title has them so, and what stands after the word is told. */
function firsts(bare: string, titles: string, words: ReadonlySet<string>): boolean {
	return /\bfirst\b/.test(titles) && [...bare.matchAll(/\bfirst (\p{L}+)/gu)].every((match) => words.has(stem(match[1] as string)));
}

/** Words of degree for a measured number: the number is printed, and how much is much is for the reader. */
function degreeFaults(bare: string, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground) => ground.kind === "cell");
	if (cells.length < grounds.length) return [];
	const text = bare.replace(/\blower bound\b|\bthe low end\b|\bat least\b|\b(?:lower|higher) over\b/g, " ");
	const told = new Set(cells.flatMap((ground) => ground.texts.flatMap((one) => wordsOf(plain(one)).map((word) => word.folded))));
	const thin = cells.every((ground) => ground.column.id === "evidence" && ground.cell.value !== null && highOf(ground.cell.value) < THIN);
	return [
		...text.matchAll(
			/\b(?:high|highly|low|strong|strongly|weak|weakly|thin|large|small|great|deep|deeply|wide|broad|heavy|heavily|rich|poor|close|closely|distant|solid|robust|serious|safe|secure|good|bad|healthy|modest|slight|slightly|considerable|substantial|major|minor|marginal|negligible|moderate|excellent|sharp|sharply|steep|excessive|ample|abundant|scarce|too|very|wrong|right|false|correct|reliable)\b/g,
		),
	]
		.filter((match) => !told.has(match[0]) && !(match[0] === "thin" && thin))
		.map((match) => ({ at: "loaded", word: match[0], because: "how much is much is not measured" }));
}

/** "since" before a clause gives a ground; before a date, which is blanked here, it gives a time. */
function sinceFaults(bare: string, said: string): Fault[] {
	const match = /(?:^|, |\()since \p{L}+(?: [\p{L}']+){0,6}? (?:is|are|was|were|had|has|have|did|does|do|can|could|wants?|needs?|fears?)\b/u.exec(
		bare,
	);
	return match && !said.includes(match[0].replace(/^\W+/, ""))
		? [{ at: "cause", word: match[0].trim(), because: "nothing under the sentence states a cause: facts that stand side by side do not" }]
		: [];
}

/** Numbers that fall silent or change without a source: a computed conditional, not a forecast. */
function hangs(grounds: readonly Ground[]): boolean {
	return (
		grounds.length > 0 &&
		grounds.every(
			(ground) =>
				ground.kind === "cell" &&
				((ground.cell.silentWithout?.length ?? 0) > 0 || /without=/.test(ground.finding.question) || ground.finding.id === "sources"),
		)
	);
}

function closesAlone(grounds: readonly Ground[]): boolean {
	return grounds.length > 0 && grounds.every((ground) => ground.kind === "cell" && ground.partId === "closing" && ground.cell.value === 1);
}

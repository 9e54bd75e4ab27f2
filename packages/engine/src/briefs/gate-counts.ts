import type { Ground } from "./gate-context.ts";
import type { Figure } from "./gate-figures.ts";
import type { Passage } from "./gate-passages.ts";

/** How a count noun must be able to name the rows that it counts, by the kinds of things in their ids. */
const NOUNS: readonly (readonly [RegExp, (ids: readonly string[]) => boolean])[] = [
	[/^(?:neighbour|all(?:y|ies)|enem|friends?\b|rivals?\b|foes?\b|victims?|great|major|small)/, () => false],
	[/^(?:partner|state|countr|power|actor)/, (ids) => actors(ids) === 1],
	[/^ties?\b/, (ids) => actors(ids) >= 1],
	[/^(?:holder|target|pair|dyad|other pairs?)/, (ids) => actors(ids) === 2 || ids.length >= 4],
	[/^(?:triangle|triad)/, (ids) => actors(ids) === 2],
	[/^poles?\b/, (ids) => actors(ids) === 1 && ids.length === 2],
	[/^(?:formats?|organisations?)\b/, (ids) => (ids[0] ?? "").startsWith("format:")],
	[/^(?:named )?corridors?\b/, (ids) => (ids[0] ?? "").startsWith("corridor:")],
	[/^(?:routes?|ways?)\b/, (ids) => ids.length >= 3 || (ids[0] ?? "").startsWith("corridor:")],
	[/^levels?\b/, (ids) => ids.length === 1 && !(ids[0] ?? "").includes(":")],
	[/^sources?\b/, (ids) => (ids[0] ?? "").startsWith("source:")],
];
/** Nouns that any rows may be counted by. */
const COUNTED =
	/^(?:numbers?|more|others?|things?|facts?|rows?|cases?|findings?|vectors?|in|on|of|and|among|with|for|are|is|as|by|levers?|legs?|named|pairs?)\b/;
const actors = (ids: readonly string[]) => ids.filter((id) => id.startsWith("actor:")).length;

/** Counts that a number may be, with the noun beside it: rows, numbers, claims or sources under the sentence, sides of a fact. */
export function countsFor(passage: Passage, figure: Figure, grounds: readonly Ground[]): ReadonlySet<number> {
	const cells = grounds.filter((ground) => ground.kind === "cell");
	const claims = grounds.filter((ground) => ground.kind === "claim");
	const counts = new Set<number>();
	const noun = figure.noun;
	if (figure.ordinal) return counts;
	const before = passage.folded.slice(Math.max(0, figure.start - 40), figure.start);
	if (/^(?:more |new |further )?claims?\b/.test(noun) || /claims[^.]*: ?$/.test(before)) {
		counts.add(claims.length > 0 ? claims.length : new Set(cells.flatMap((cell) => cell.cell.rests)).size);
		return counts;
	}
	if (/^(?:of the |more |independent )?sources?\b/.test(noun) && !cells.some((cell) => cell.row.startsWith("source:"))) {
		counts.add(new Set(grounds.flatMap((ground) => ground.sources.map((source) => source.id))).size);
		return counts;
	}
	// Facts in dispute are those of the finding on disputes.
	if (/^facts?\b/.test(noun) && /\bin dispute under it: $/.test(before)) return disputesOf(cells);
	if (/^facts?\b/.test(noun) && /^ facts?(?: under it)? (?:is|are) in dispute\b/.test(passage.folded.slice(figure.end))) return disputesOf(cells);
	// Without a rule of its own a noun counts the rows of one question.
	const rule = NOUNS.find(([pattern]) => pattern.test(noun.replace(/^(?:more|other|named|rival|new|further) /, "")))?.[1];
	const known = rule !== undefined || noun === "" || COUNTED.test(noun);
	const fitting = rule ? cells.filter((cell) => rule(cell.ids)) : known ? cells : [];
	if (fitting.length > 0) {
		counts.add(fitting.length);
		counts.add(new Set(fitting.map((cell) => `${cell.partId}/${cell.row}`)).size);
		// Then and now are two findings: each counts its own rows.
		for (const question of new Set(fitting.map((cell) => cell.finding.question)))
			counts.add(fitting.filter((cell) => cell.finding.question === question).length);
	}
	// "two have 3 such legs each": the rows that have this number.
	const each = /^ (?:of (?:them|these) )?(?:have|has|had) (\d+)\b/.exec(passage.folded.slice(figure.end))?.[1];
	if (each !== undefined) return new Set([cells.filter(({ cell }) => cell.value === Number(each)).length]);
	// "A, B and four other partners": the rows that are not named.
	if (/^(?:others?|more|further)\b/.test(noun) && /(?:,| and)(?: and)? $/.test(before)) {
		const rows = new Map(cells.map((cell) => [`${cell.partId}/${cell.row}`, cell]));
		const named = [...rows.values()].filter(({ ids }) => passage.mentions.some((one) => one.ids.some((id) => ids.includes(id))));
		if (named.length > 0) return new Set([rows.size - named.length]);
	}
	// "two rival poles", "two friends": the things that each row is about.
	if (
		figure.value === 2 &&
		/^(?:friends?|rivals?|rival poles|partners|poles|ends|states|sides)/.test(noun) &&
		cells.length > 0 &&
		cells.every((cell) => actors(cell.ids) === 2)
	)
		counts.add(2);
	if (/^(?:leaders|states|sides|parties|countries|members|delegations|ministers|presidents|governments|armed|actors)/.test(noun))
		for (const { fact, about } of claims) {
			// "the two states" of an agreement that something is counted of.
			if (fact.is === "indicator" && /^agreement:/.test(fact.of)) counts.add([...about].filter((id) => id.startsWith("actor:")).length);
			if ("between" in fact) counts.add(fact.between?.length ?? 0);
			if (fact.is === "event" && fact.from && fact.to) counts.add(new Set([...fact.from, ...fact.to]).size);
		}
	if (cells.length === 0 && claims.length > 1 && (noun === "" || /^(?:facts?|things?|events?|acts?|agreements?|meetings?)/.test(noun)))
		counts.add(claims.length);
	return counts;
}

/** How many disputes are under a sentence. */
function disputesOf(cells: readonly Ground[]): ReadonlySet<number> {
	return new Set([new Set(cells.flatMap((cell) => (cell.kind === "cell" && cell.finding.id === "contradictions" ? [cell.row] : []))).size]);
}

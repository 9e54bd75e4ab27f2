import type { Fault } from "./gate.ts";
import type { CellGround, GateContext, Ground } from "./gate-context.ts";
import type { Mention } from "./gate-names.ts";
import { type Passage, yearsOf } from "./gate-passages.ts";
import { isInPassing } from "./gate-passing.ts";
import { placement } from "./gate-placement.ts";
import { fold, placesOf, plain, stem, stemsOf, wordsOf } from "./gate-text.ts";

const SMALL = new Set("the a an of in on to by and or with from for at as is was are were be been its their that which it has had".split(" "));

/** Names that nothing under the sentence is about, and sources cited that nothing under it comes from. */
export function actorFaults(passage: Passage, grounds: readonly Ground[], all: readonly Ground[], context: GateContext): Fault[] {
	const about = new Set(grounds.flatMap((ground) => [...ground.about]));
	const sources = new Set(all.flatMap((ground) => ground.sources.map((source) => source.id as string)));
	for (const ground of all)
		if (ground.kind === "cell")
			for (const id of [...ground.ids, ...(/\bwithout\b/.test(passage.folded) ? hanging(ground, all) : [])]) sources.add(id);
	const titles = grounds.flatMap((ground) => ground.titles.map((title) => fold(plain(title)))).filter((title) => title.length >= 6);
	const inTitle = titles.flatMap((title) => placesOf(passage.folded, title));
	const titled = new Set(grounds.flatMap((ground) => ground.titles.flatMap((title) => namesIn(title, context).flatMap((one) => one.ids))));
	const placed = placement(passage, grounds, context.names);
	const faults: Fault[] = [];
	for (const mention of passage.mentions) {
		const word = passage.text.slice(mention.start, mention.end);
		if (mention.ids.every((id) => id.startsWith("source:"))) {
			if (!mention.ids.some((id) => sources.has(id)))
				faults.push({ at: "actor", word, because: "nothing under the sentence comes from this source" });
			continue;
		}
		if (mention.ids.some((id) => about.has(id))) continue;
		if (titled.has(mention.ids[0] as string) || inTitle.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
		if (isTold(passage, mention, grounds, context) || isInPassing(passage, mention, grounds, context)) continue;
		if (placed === "same" && passage.mentions.length === 2) continue;
		faults.push({ at: "actor", word, because: "nothing under the sentence is about it" });
	}
	faults.push(...strangerFaults(passage, grounds));
	for (const { ids, year, word } of passage.cited) {
		const cited = context.sources.filter((source) => ids.includes(source.id));
		const grade = /^ \(([A-F])\)/.exec(passage.text.slice(passage.text.indexOf(word) + word.length))?.[1];
		if (grade !== undefined && !cited.some((source) => source.reliability === grade))
			faults.push({ at: "scope", word: `${word} (${grade})`, because: "the source has another grade" });
		if (year !== undefined && year !== "n.d." && !cited.some((source) => yearsOf(source).includes(year)))
			faults.push({ at: "date", word, because: "the source is of another year" });
	}
	return faults;
}

/** Names in a title or gist. A title that is itself a name is also read without its first word: "OSCE Minsk Group" has Minsk in it. */
function namesIn(raw: string, context: GateContext): Mention[] {
	const text = plain(raw);
	const after = text.indexOf(" ") + 1;
	return [
		...context.names.spot(text),
		...context.names.spot(text.slice(after)).map((one) => ({ ...one, start: one.start + after, end: one.end + after })),
	];
}

/** Words that have a capital without being a name of somebody. */
const TITLES = new Set(
	"i section article january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday president prime minister king general secretary north south east west northern southern eastern western according net gross affinity exposure engagement".split(
		" ",
	),
);

/** Names that the dossier does not know and that nothing under the sentence has: a capital inside a sentence makes a name. */
function strangerFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const told = new Set(grounds.flatMap((ground) => ground.texts).flatMap((text) => wordsOf(plain(text)).map((word) => word.folded)));
	const taken = [
		...passage.mentions,
		...passage.cited.map(({ word }) => ({ start: passage.text.indexOf(word), end: passage.text.indexOf(word) + word.length })),
	];
	return passage.words.flatMap((word): Fault[] => {
		if (
			!/^\p{Lu}/u.test(word.text) ||
			word.text.length < 2 ||
			TITLES.has(word.folded) ||
			told.has(word.folded) ||
			told.has(word.folded.replace(/s$/, ""))
		)
			return [];
		if (taken.some(({ start, end }) => word.start >= start && word.end <= end)) return [];
		// The first word of a sentence, or after a colon, has a capital by its place.
		if (
			!/[\p{L}\d,;)'"%] $/u.test(passage.text.slice(Math.max(0, word.start - 2), word.start)) &&
			!/[-–]$/.test(passage.text.slice(0, word.start).slice(-1))
		)
			return [];
		return [{ at: "actor", word: word.text, because: "nothing under the sentence has this name" }];
	});
}

/** Sources without which every number under the sentence falls silent. */
function hanging(_: CellGround, all: readonly Ground[]): string[] {
	const cells = all.filter((ground) => ground.kind === "cell");
	const [first, ...rest] = cells.map((ground) => ground.cell.silentWithout ?? []);
	const shared = (first ?? []).filter((id) => rest.every((one) => one.includes(id)));
	// A change of a number without a source is a number of its own; it names the source in its question.
	const without = cells.flatMap((ground) =>
		[...decodeURIComponent(ground.finding.question).matchAll(/without=([^&#]+)/g)].flatMap((match) => (match[1] ?? "").split(",")),
	);
	return [...shared, ...without];
}

/** A name that a gist or title has beside one of the same words: "in the loss of the aircraft, which Moscow disputes". */
function isTold(passage: Passage, mention: Mention, grounds: readonly Ground[], context: GateContext): boolean {
	const content = passage.words.filter((word) => !SMALL.has(word.folded) && (word.end <= mention.start || word.start >= mention.end));
	const left = content.filter((word) => word.end <= mention.start).slice(-2);
	const right = content.filter((word) => word.start >= mention.end).slice(0, 2);
	const beside = [...left, ...right].map((word) => stem(word.folded));
	return grounds.some((ground) =>
		(ground.kind === "claim" ? ground.texts : ground.titles).some((raw) => {
			const text = plain(raw);
			const named = namesIn(text, context).filter((one) => one.ids.some((id) => mention.ids.includes(id)));
			return named.some((one) => {
				// "the Parliament, not the EU's executive": what a gist sets aside is not told.
				if (
					/\bnot (?:the |its |an? )?$/.test(fold(text.slice(Math.max(0, one.start - 12), one.start))) &&
					!/\bnot (?:(?:from|by|of|with|in|to) )?(?:the |its |an? )?$/.test(passage.folded.slice(Math.max(0, mention.start - 16), mention.start))
				)
					return false;
				const words = wordsOf(text).filter((word) => !SMALL.has(word.folded));
				const around = [...words.filter((word) => word.end <= one.start).slice(-2), ...words.filter((word) => word.start >= one.end).slice(0, 2)];
				const stems = stemsOf(around.map((word) => word.text));
				return beside.some((word) => stems.has(word));
			});
		}),
	);
}

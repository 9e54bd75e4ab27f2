import type { Source } from "../evidence/source.ts";
import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import { knownDates } from "./gate-dates.ts";
import { figuresIn } from "./gate-figures.ts";
import { bearsFigure } from "./gate-numbers.ts";
import type { Passage } from "./gate-passages.ts";
import { blank, outside, stem, stemsOf } from "./gate-text.ts";

const DENIES = /^ (?:den(?:y|ies|ied)|disput\w+|reject\w*|contradict\w*|contest\w*|refut\w+)\b/;
const DENYING = /\b(?:no|not|none|never|neither|nor|without|den(?:y|ies|ied)|disput\w+|declin\w+|refus\w+|reject\w*|against|whether|absen\w+)\b/;

/** What a passage says in the name of one of the sources that it cites. */
interface Segment {
	readonly source: Source;
	readonly start: number;
	readonly end: number;
	readonly denies: boolean;
}

/**
 * Where two sources speak in one sentence each must say what is its own: words, numbers and dates that another of them alone has, a
 * report by one that denies and a denial by one that reports, are put in the wrong mouth.
 */
export function voiceOwnerFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	// A dispute that a finding lists is one between the claims that it rests on.
	const all = grounds.flatMap((ground) =>
		ground.kind === "cell" && ground.finding.id === "contradictions"
			? ground.cell.rests.flatMap((id) => context.resolve({ kind: "claim", id }) ?? [])
			: [ground],
	);
	const claims = all.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length < 2 || claims.length < all.length || new Set(claims.map(({ source }) => source.id)).size < 2) return [];
	return segmentsOf(passage, context).flatMap((segment): Fault[] => {
		const own = claims.filter(({ source }) => source.id === segment.source.id);
		const others = claims.filter(({ source }) => source.id !== segment.source.id);
		if (own.length === 0 || others.length === 0) return [];
		const word = passage.text.slice(segment.start, segment.end).trim().slice(0, 60);
		const text = passage.folded.slice(segment.start, segment.end);
		const against = own.every(({ claim }) => claim.stance === "against");
		const gists = own.map(({ claim }) => claim.gist.toLowerCase()).join(" ");
		if (segment.denies && !against && !DENYING.test(gists)) return [{ at: "side", word, because: "this source reports it, and does not deny it" }];
		if (!segment.denies && against && !DENYING.test(text) && DENYING.test(gists))
			return [{ at: "side", word, because: "this source denies it, and does not report it" }];
		return isAnothers(passage, segment, own, others) ? [{ at: "side", word, because: "another of the sources says this" }] : [];
	});
}

/** Whether a segment has numbers, dates or words of another source's claims and none that are its own alone. */
function isAnothers(passage: Passage, { start, end }: Segment, own: readonly ClaimGround[], others: readonly ClaimGround[]): boolean {
	const within = (one: { start: number; end: number }) => one.start >= start && one.end <= end;
	for (const figure of figuresIn(blank(passage.bare, passage.dates), passage.text).filter(within))
		if (!own.some((claim) => bearsFigure(figure, claim)) && others.some((claim) => bearsFigure(figure, claim))) return true;
	for (const date of passage.dates.filter(within)) {
		const has = (claim: ClaimGround) => knownDates(claim).some(({ role, from, to }) => role !== "day" && date.from <= from && to <= date.to);
		if (!own.some(has) && others.some(has)) return true;
	}
	// "in the north" of northern Iran.
	const side = (word: string) => stem(word.replace(/^(north|south|east|west)ern$/, "$1"));
	const words = (list: readonly ClaimGround[]) =>
		stemsOf(
			list.flatMap(({ claim, titles }) => [claim.gist, ...titles].map((text) => text.replace(/\b([Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)ern\b/g, "$1"))),
		);
	const [mine, theirs] = [words(own), words(others)];
	const said = outside(passage.words, [...passage.dates, ...passage.telling])
		.filter((word) => within(word) && word.folded.length > 3 && passage.bare.slice(word.start, word.end).trim() !== "")
		.map((word) => side(word.folded));
	return said.some((word) => theirs.has(word) && !mine.has(word)) && !said.some((word) => mine.has(word) && !theirs.has(word));
}

/** "A rates it so, B otherwise", "dated X by A and Y by B": each source with the words from it to the next, or from the one before. */
function segmentsOf(passage: Passage, context: GateContext): Segment[] {
	const cited = passage.cited.flatMap((one) => {
		const start = passage.text.indexOf(one.word);
		const source = context.sources.find((source) => one.ids.includes(source.id) && (one.year === undefined || source.published.includes(one.year)));
		return source && start !== -1 ? [{ source, start, end: start + one.word.length }] : [];
	});
	if (cited.length < 2) return [];
	// "dated X by A", "about 20 million (A)": what stands before the source is its own.
	const behind = cited.map(
		({ start, end }) =>
			/(?:\bby |\()$/.test(passage.folded.slice(Math.max(0, start - 4), start)) ||
			(/[^,;] according to $/.test(passage.folded.slice(0, start)) && /^(?:[,;.]|$| and (?=\d|about |some ))/.test(passage.folded.slice(end))),
	);
	const edge = (at: number) =>
		Math.max(0, ...[...passage.folded.slice(0, at).matchAll(/; |, (?:while|whereas|but|and) /g)].map((match) => match.index));
	return cited.map(({ source, start, end }, i): Segment => {
		const next = cited[i + 1]?.start ?? passage.text.length;
		const before = cited[i - 1]?.end ?? 0;
		if (behind[i]) return { source, start: Math.max(before, edge(start)), end: start, denies: false };
		const stop = i + 1 < cited.length ? Math.max(end, edge(next) > end ? edge(next) : next) : next;
		return { source, start: end, end: stop, denies: DENIES.test(passage.folded.slice(end, end + 16)) };
	});
}

/** A number that rests on further sources than the one that is named for it is no number of that one. */
export function soleVoiceFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const { voices } = passage;
	if (voices === undefined || voices === "read") return [];
	const cell = grounds.find(
		(ground) =>
			ground.kind === "cell" &&
			ground.cell.value !== null &&
			ground.finding.id !== "contradictions" &&
			ground.finding.id !== "sources" &&
			ground.sources.some((source) => !voices.some((voice) => voice.id === source.id)),
	);
	return cell
		? [
				{
					at: "actor",
					word: passage.cited[0]?.word ?? "",
					because: "the number rests on further sources; name them, or say “according to the sources read”",
				},
			]
		: [];
}

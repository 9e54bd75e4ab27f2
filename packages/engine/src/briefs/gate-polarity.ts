import { goldstein } from "../base/cameo.ts";
import { highOf, lowOf } from "../base/quantity.ts";
import type { Cell } from "../lenses/finding.ts";
import type { Fault } from "./gate.ts";
import { comparisonIn } from "./gate-comparisons.ts";
import type { CellGround, GateContext, Ground } from "./gate-context.ts";
import { changeWithout } from "./gate-leaving.ts";
import type { Passage } from "./gate-passages.ts";
import { stem, stemsOf } from "./gate-text.ts";
import { movedBy } from "./gate-trends.ts";

/** Words that say that a relation is good or bad. They must agree with the sign of what the sentence rests on. */
const WARM =
	/\b(?:friend(?:s|ly|ship)?|warm(?:er|ly|th)?|cordial|cooperative|amicable|close ties|close relations|good terms|positive|flourish\w*|thriv\w+|bloom\w*|blossom\w*|excellent|harmonious|rosy|smooth(?:ly)?|eye to eye|hand in hand)\b/g;
const COLD =
	/\b(?:hostil(?:e|ity)|cold(?:er)?|strained|tense|enem(?:y|ies)|rivals?|rivalry|adversar\w+|unfriendly|antagonis\w+|negative|at odds|foes?|frosty|icy|fraught|toxic|sour(?:ed)?|bitter(?:ly)?|poisoned|rocky|frictions?|collid\w+|collisions?|arm's length|cross purposes|out of step|incompatible|chilly|estranged|difficult|harder|harsher|tougher)\b/g;
const UP =
	/\b(?:rose|risen|rises?|rising|grew|grown|grows|growing|growth|increas\w+|improv\w+|strengthen\w*|deepen\w*|warmed|expand\w*|gained|higher|climb\w*|upgrad\w+)\b/g;
const DOWN =
	/\b(?:fell|fallen|declin\w+|decreas\w+|worsen\w*|deteriorat\w+|weaken\w*|cooled|shrank|shrunk|shrinks?|drop(?:s|ped|ping)?|reduc\w+|lower(?:ed)?|slump\w*|plung\w+)\b/g;

/** An ally is one by an agreement, not by warmth. */
const ALLIES = /\b(?:ally|allies|allied|alliances?)\b/g;

type Sign = 1 | -1 | 0 | undefined;

function signOf(cell: Cell | undefined): Sign {
	if (!cell || cell.value === null) return undefined;
	const low = Math.min(lowOf(cell.value), cell.range?.low ?? Number.POSITIVE_INFINITY);
	const high = Math.max(highOf(cell.value), cell.range?.high ?? Number.NEGATIVE_INFINITY);
	return low > 0 ? 1 : high < 0 ? -1 : 0;
}

/** What a cell says of the warmth of a relation: affinities by their own sign, a balance by the level beside it. */
function warmth(ground: CellGround): readonly Sign[] {
	const { column, siblings } = ground;
	if (/^−1…1$/.test(column.unit)) return [signOf(ground.cell)];
	if (siblings.level) return [signOf(siblings.level)];
	if (siblings.fp && siblings.pq) return [signOf(siblings.fp), signOf(siblings.fq), signOf(siblings.pq)];
	if (siblings.affinity) return [signOf(siblings.affinity)];
	return [];
}

function signsOf(ground: Ground): readonly Sign[] {
	if (ground.kind === "cell") return warmth(ground);
	const { fact } = ground;
	if (fact.is === "tie") return [Math.sign(fact.polarity) as Sign];
	if (fact.is === "event") return [Math.sign(goldstein(fact.cameo)) as Sign];
	if (fact.is === "agreement") return [fact.rung >= 4 ? 1 : 0];
	return [];
}

/** Words of warmth and of rise that disagree with the sign of what they rest on. */
export function polarityFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	const bare = passage.bare.toLowerCase();
	const told = stemsOf(
		grounds.flatMap((ground) =>
			ground.kind === "claim" ? ground.texts : [ground.part.rowsAre, ground.part.title, ground.column.title, ...ground.titles],
		),
	);
	const signs = grounds.flatMap(signsOf);
	const faults: Fault[] = [];
	const check = (pattern: RegExp, sign: 1 | -1) => {
		for (const match of bare.matchAll(pattern)) {
			const word = match[0];
			if (signs.includes(sign) && !(signs.includes(-sign as Sign) && !together(grounds))) continue;
			if (told.has(stem(word.split(" ")[0] as string))) continue;
			if (/^rival/.test(word) && areRivals(grounds, context)) continue;
			faults.push({ at: "sign", word, because: "what the sentence rests on does not bear this word over its whole range" });
		}
	};
	for (const match of bare.matchAll(ALLIES)) {
		const allied = grounds.some((ground) => ground.kind === "claim" && ground.fact.is === "agreement" && ground.fact.rung >= 4);
		if (!allied && !told.has(stem(match[0]))) faults.push({ at: "sign", word: match[0], because: "no alliance is under the sentence" });
	}
	faults.push(...triadFaults(bare, grounds));
	check(WARM, 1);
	check(COLD, -1);
	faults.push(...zeroFaults(bare, grounds), ...trendFaults(passage, bare, grounds, told));
	return faults;
}

/** Two friends who are enemies: which edge is warm and which is cold is not open. */
function triadFaults(bare: string, grounds: readonly Ground[]): Fault[] {
	const rows = grounds.flatMap((ground) => (ground.kind === "cell" && ground.siblings.fp && ground.siblings.pq ? [ground.siblings] : []));
	if (rows.length === 0) return [];
	const faults: Fault[] = [];
	const need = (pattern: RegExp, columns: readonly string[], sign: 1 | -1) => {
		const match = pattern.exec(bare);
		const middleSign = (cell: Cell | undefined) => (cell?.value == null ? 0 : Math.sign(lowOf(cell.value) + highOf(cell.value)));
		if (match && !rows.every((row) => columns.every((column) => middleSign(row[column]) === sign)))
			faults.push({ at: "sign", word: match[0], because: "the edge has the other sign" });
	};
	need(/\b(?:friendly|warm|close|friends) (?:to|with) each other/, ["pq"], 1);
	need(/\b(?:hostile|cold|enemies) (?:to|of|with) each other/, ["pq"], -1);
	need(/\b(?:enemies|foes|rivals|opponents) of\b/, ["fp", "fq"], -1);
	need(/\b(?:friends|partners) of\b/, ["fp", "fq"], 1);
	need(/\bfriendly side\b|\btwo friends\b/, ["fp", "fq"], 1);
	need(/\b(?:hostile|cold) side\b|\btwo enemies\b/, ["fp", "fq"], -1);
	return faults;
}

/** Pairs that the dossier declares rivals may be called so. */
function areRivals(grounds: readonly Ground[], context: GateContext): boolean {
	return grounds.every((ground) => ground.kind === "cell" && context.rivals.some(([a, b]) => ground.ids.includes(a) && ground.ids.includes(b)));
}

/** A triad has friends and enemies in one row; elsewhere one sign must hold for all. */
function together(grounds: readonly Ground[]): boolean {
	return grounds.every((ground) => (ground.kind === "cell" ? warmth(ground).length > 1 : true));
}

function zeroFaults(bare: string, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground) => ground.kind === "cell").map((ground) => signOf(ground.cell));
	const all = (sign: Sign) => cells.length > 0 && cells.every((one) => one === sign);
	const faults: Fault[] = [];
	const need = (pattern: RegExp, ok: boolean, because: string) => {
		const match = pattern.exec(bare);
		if (match && !ok) faults.push({ at: "sign", word: match[0], because });
	};
	need(/\b(?:above|over|greater than) zero\b/, all(1), "not every number under it is above zero");
	need(/\b(?:below|under|less than) zero\b/, all(-1), "not every number under it is below zero");
	const none = grounds.every(
		(ground) => ground.kind === "cell" && ground.cell.value !== null && lowOf(ground.cell.value) === 0 && highOf(ground.cell.value) === 0,
	);
	need(/\b(?:to|is|are|was|were|at|equals?|stands? at) (?:zero|nil)\b/, cells.length === 0 || none, "not every number under it is zero");
	need(/\bcross(?:es)? zero\b/, all(0), "not every range under it crosses zero");
	const alarm = grounds.flatMap((ground) =>
		ground.kind === "cell" && /^yes/.test(ground.column.unit) && ground.cell.value !== null ? [lowOf(ground.cell.value)] : [],
	);
	need(
		/\b(?:above|over) the (?:declared )?(?:alarm|limit)\b/,
		alarm.length > 0 && alarm.every((value) => value >= 0.5),
		"not every number under it is above",
	);
	need(
		/\b(?:below|under|within) the (?:declared )?(?:alarm|limit)\b/,
		alarm.length > 0 && alarm.every((value) => value < 0.5),
		"not every number under it is below",
	);
	need(/\bhigher over\b/, all(1), "not every number under it is above zero");
	need(/\blower over\b/, all(-1), "not every number under it is below zero");
	return faults;
}

/** Plain words of degree in a claim that say the same as a verb of rise or fall. */
const LIKE: Readonly<Record<1 | -1, readonly string[]>> = { 1: ["more", "grow", "rais", "wid"], [-1]: ["few", "less"] };

function trendFaults(passage: Passage, bare: string, grounds: readonly Ground[], told: ReadonlySet<string>): Fault[] {
	const moves = grounds.filter((ground) => ground.kind === "cell" && (ground.column.id === "momentum" || ground.column.id === "change"));
	const open = /\bwhether\b[^.]*\b(?:rose or fell|higher or lower|up or down)\b/.test(bare);
	const text = bare.replace(
		/\blower bound\b|\bfall silent\b|\bgr(?:ow|ew|own|ows|owing) (?:closer|apart|together)\b|\b(?:higher|lower) over the whole range\b|\bdeclin(?:e|es|ed|ing) to \p{L}+/gu,
		" ",
	);
	const changed = changeWithout(passage, grounds) !== undefined;
	const moved = movedBy(grounds);
	// "higher with A than with B" is no rise; the comparison is judged by the numbers.
	const compared = grounds.length > 1 ? comparisonIn(passage)?.word : undefined;
	return [
		...[...text.matchAll(UP)].map((match) => [match[0], 1 as const] as const),
		...[...text.matchAll(DOWN)].map((match) => [match[0], -1 as const] as const),
	].flatMap(([word, sign]): Fault[] => {
		if (
			open ||
			(changed && /^(?:lower|higher)$/.test(word)) ||
			word === compared ||
			moved === sign ||
			told.has(stem(word)) ||
			LIKE[sign].some((other) => told.has(other))
		)
			return [];
		if (moves.length > 0 && moves.every((ground) => ground.kind === "cell" && signOf(ground.cell) === sign)) return [];
		return [{ at: "sign", word, because: "nothing under the sentence says that it moved this way" }];
	});
}

import { dayOf } from "../base/time.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { type Figure, unitOf } from "./gate-figures.ts";
import { isThatChange } from "./gate-leaving.ts";
import type { Passage } from "./gate-passages.ts";

/** A number that follows from two that the claims under a sentence give, by arithmetic that the sentence says in so many words. */
export function follows(passage: Passage, figure: Figure, grounds: readonly Ground[]): boolean {
	if (isThatChange(passage, figure, grounds)) return true;
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length || figure.inRange) return false;
	if (isGrowth(passage, figure, claims) || isRatio(passage, figure, claims)) return true;
	return figure.hedge === "" && (isRest(passage, figure, claims) || isAllBut(passage, figure, claims) || isStep(passage, figure, claims));
}

const OPEN = /\b(?:open|left|remain(?:s|ed|ing)?|outstanding|unsettled|unresolved|to be (?:agreed|settled))\b/;

/** "2 of 17 were still open" where 15 of 17 were agreed: the whole less the part. */
function isRest(passage: Passage, figure: Figure, claims: readonly ClaimGround[]): boolean {
	const after = /^[^,;]*?(?=[,;.]| and | but |$)/.exec(passage.folded.slice(figure.end))?.[0] ?? "";
	if (figure.share !== "part" || !OPEN.test(after) || /\b(?:not|no longer|agreed|settled)\b/.test(after.replace(OPEN, " "))) return false;
	return claims.some(({ fact, claim }) => {
		if (fact.is !== "indicator" || typeof fact.value !== "number") return false;
		const total = /\bof (\d+)\b/.exec(`${fact.what} ${claim.gist}`)?.[1];
		const said = /^ (?:out )?of (?:the |its )?(\d+)\b/.exec(passage.folded.slice(figure.end))?.[1];
		return total !== undefined && total === said && !OPEN.test(claim.gist) && Number(total) - fact.value === figure.value;
	});
}

/** "all but two of the 17": the whole less the part that a claim gives. */
function isAllBut(passage: Passage, figure: Figure, claims: readonly ClaimGround[]): boolean {
	if (!/\ball but $/.test(passage.folded.slice(0, figure.start))) return false;
	const said = /^ (?:out )?of (?:the |its )?(\d+)\b/.exec(passage.folded.slice(figure.end))?.[1];
	return claims.some(({ fact, claim }) => {
		if (fact.is !== "indicator" || typeof fact.value !== "number") return false;
		const total = /\bof (\d+)\b/.exec(`${fact.what} ${claim.gist}`)?.[1];
		return total !== undefined && total === said && Number(total) - fact.value === figure.value;
	});
}

/** "grew by three fifths", "fell by 20 %": the step between two years of one quantity as a share of the first. */
function isGrowth(passage: Passage, figure: Figure, claims: readonly ClaimGround[]): boolean {
	const [one, other, ...more] = claims.map(quantity);
	if (figure.unit !== "%" || !one || !other || more.length > 0 || one.key !== other.key || one.kind !== other.kind || one.year === other.year)
		return false;
	const [early, late] = one.year < other.year ? [one, other] : [other, one];
	const moved =
		/\b(rose|grew|increased|gained|up|fell|dropped|shrank|declined|down)\b(?: \p{L}+){0,6}? by (?:about |nearly |almost |over |some |roughly )?$/u.exec(
			passage.folded.slice(0, figure.start),
		)?.[1];
	if (moved === undefined) return false;
	const share = ((late.value - early.value) / early.value) * 100;
	if (/^(?:rose|grew|increased|gained|up)$/.test(moved) !== share > 0) return false;
	return figure.decimals === 0 && (isClose(Math.abs(share), figure) || Math.round(Math.abs(share)) === figure.value);
}

/** "two and a half times that of B": one quantity over another of the same unit and year, the first named over the second. */
function isRatio(passage: Passage, figure: Figure, claims: readonly ClaimGround[]): boolean {
	const [one, other, ...more] = claims.map((claim) => ({ claim, own: quantity(claim) }));
	if (figure.unit !== "times" || !one?.own || !other?.own || more.length > 0 || one.own.unit !== other.own.unit || one.own.kind !== other.own.kind)
		return false;
	const marks = (claim: ClaimGround, than: ClaimGround) =>
		passage.mentions.find(({ ids }) => ids.some((id) => claim.about.has(id) && !than.about.has(id)))?.start ?? Number.POSITIVE_INFINITY;
	const [a, b] = [marks(one.claim, other.claim), marks(other.claim, one.claim)];
	if (a === b) return false;
	const ratio = a < b ? one.own.value / other.own.value : other.own.value / one.own.value;
	return figure.decimals < 2 && isClose(ratio, figure);
}

/** Whether a derived number is the one written, as closely as its hedge lets it be: a rough one within a twentieth. */
function isClose(value: number, figure: Figure): boolean {
	const off = Math.abs(value - figure.value);
	if (figure.hedge === "over") return value > figure.value && off <= 0.05 * value;
	if (figure.hedge === "under") return value < figure.value && off <= 0.05 * value;
	return figure.hedge === "about"
		? off <= 0.05 * value
		: off <= 1e-6 * value || (Number(value.toFixed(figure.decimals)) === figure.value && figure.decimals > 0);
}

/** A part of a whole that a claim gives as settled, told as what is open: the claim's own number is not the rest. */
export function isTurned(passage: Passage, figure: Figure, grounds: readonly Ground[]): boolean {
	const after = /^[^,;]{0,60}/.exec(passage.folded.slice(figure.end))?.[0] ?? "";
	if (figure.share !== "part" || !OPEN.test(after) || /\b(?:not|no longer)\b/.test(after)) return false;
	return grounds.some(
		(ground) =>
			ground.kind === "claim" &&
			ground.fact.is === "indicator" &&
			ground.fact.value === figure.value &&
			!OPEN.test(`${ground.fact.what} ${ground.claim.gist}`),
	);
}

/** "4.9 bcm above that of 2021": the step between two years of one quantity, in the way in which it went. */
function isStep(passage: Passage, figure: Figure, claims: readonly ClaimGround[]): boolean {
	const [one, other, ...more] = claims.map(quantity);
	if (!one || !other || more.length > 0 || one.key !== other.key || one.year === other.year || figure.unit !== one.unit) return false;
	const [early, late] = one.year < other.year ? [one, other] : [other, one];
	const step = late.value - early.value;
	if (Math.abs(Math.abs(step) - figure.value) > 1e-6 * Math.abs(figure.value)) return false;
	const { folded } = passage;
	// A target over what was supplied is no step of one quantity: it must be told as the one and the other.
	if (one.kind !== other.kind && ![one, other].every(({ kind }) => (KIND_WORDS[kind] as RegExp).test(folded))) return false;
	const moved = /\b(rose|grew|up|increased|gained|fell|down|dropped|shrank|declined)\b(?: \p{L}+){0,3} by (?:[\d.]+ ?)$/u.exec(
		folded.slice(0, figure.end),
	)?.[1];
	if (moved !== undefined && one.kind !== other.kind) return false;
	if (moved !== undefined) return /^(?:rose|grew|up|increased|gained)$/.test(moved) === step > 0;
	const unit = /^(?: ?\p{L}+){1,3}? (above|over|more (?:\p{L}+ )?than|below|under|less (?:\p{L}+ )?than|lower than|higher than)\b/u.exec(
		folded.slice(figure.end),
	)?.[1];
	if (unit === undefined) return false;
	const above = /^(?:above|over|more|higher)/.test(unit);
	// Which of the two years is the first side: the one named before the word.
	const said = passage.dates.filter(({ end }) => end <= figure.start).map((date) => (date.from <= late.day && late.day <= date.to ? 1 : -1));
	const next = passage.dates.filter(({ start }) => start >= figure.end).map((date) => (date.from <= late.day && late.day <= date.to ? -1 : 1));
	const sides = [...said, ...next];
	return sides.length > 0 && sides.every((side) => side === sides[0]) && above === step * (sides[0] as number) > 0;
}

const KIND_WORDS: Readonly<Record<string, RegExp>> = {
	realised: /\b(?:suppl\w+|deliver\w+|sent|sold|received|bought|flowed|exported)\b/,
	target: /\b(?:target\w*|aims?|goals?)\b/,
	pledge: /\b(?:pledg\w+|promis\w+)\b/,
	announced: /\bannounc\w+\b/,
	forecast: /\b(?:forecast|project)\w*\b/,
	"": /^/,
};

interface Quantity {
	readonly key: string;
	readonly kind: string;
	readonly year: string;
	/** A day within its year. */
	readonly day: number;
	readonly value: number;
	readonly unit: string;
}

function quantity({ fact }: ClaimGround): Quantity | undefined {
	const when = fact.is === "flow" ? fact.during : fact.is === "indicator" ? fact.at : undefined;
	if (!when || !/^\d{4}$/.test(when) || (fact.is !== "flow" && fact.is !== "indicator") || typeof fact.value !== "number") return undefined;
	const read = unitOf(fact.unit);
	const key = fact.is === "flow" ? [fact.from, fact.to, fact.what, fact.unit] : [fact.of, fact.what, fact.unit];
	return {
		key: key.join("|"),
		kind: fact.is === "flow" ? fact.kind : "",
		year: when,
		day: dayOf(Number(when), 7, 1),
		value: fact.value * read.scale,
		unit: read.unit,
	};
}

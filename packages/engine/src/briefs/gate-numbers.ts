import type { Qualifier } from "../base/hedge.ts";
import { isInterval, lowOf } from "../base/quantity.ts";
import { NAMED } from "../facts/define.ts";
import { cellDecimals } from "../lenses/show.ts";
import type { Fault } from "./gate.ts";
import { areKin } from "./gate-akin.ts";
import type { CellGround, ClaimGround, Ground } from "./gate-context.ts";
import { countsFor } from "./gate-counts.ts";
import { datesIn, knownDates } from "./gate-dates.ts";
import { follows, isTurned } from "./gate-derived.ts";
import { type Figure, figuresIn, unitOf } from "./gate-figures.ts";
import type { Passage } from "./gate-passages.ts";
import { blank, fold, plain } from "./gate-text.ts";

/** A number that a rest gives. */
interface Given {
	readonly value: number;
	readonly unit: string;
	/** Decimals that it supports, in its own scale. */
	readonly decimals: number;
	readonly scale: number;
	readonly role: "value" | "low" | "high" | "range low" | "range high";
	readonly hedge: "" | "over" | "under" | "about" | "any";
	/** It must be said as a bound: the sources are not complete. */
	readonly bound: boolean;
	/** It may be said without its unit: a scale that stands for itself, or a count. */
	readonly plain: boolean;
	/** It is the number of a cell, not of a claim. */
	readonly bare?: boolean;
	/** It is told as the part or the whole of "7 of 12" alone. */
	readonly share?: "part" | "whole";
}

/** Numbers of a cell: its value, or the ends that it is known to lie between, and the ends of its ranges. */
function ofCell(ground: CellGround): Given[] {
	const { cell, column } = ground;
	if (cell.value === null) return ofSilence(cell.silence?.because ?? "");
	const decimals = cellDecimals(cell);
	const made = (value: number, role: Given["role"]): Given => ({
		value,
		unit: unitOf(column.unit).unit,
		decimals,
		scale: 1,
		role,
		hedge: "",
		bound: false,
		plain: true,
		bare: true,
	});
	const given: Given[] = [];
	if (cell.lowerBound) {
		given.push({ ...made(lowOf(cell.value), "low"), bound: true });
		if (isInterval(cell.value)) given.push(made(cell.value.high, "high"));
	} else if (isInterval(cell.value)) given.push(made(cell.value.low, "low"), made(cell.value.high, "high"));
	else given.push(made(cell.value, "value"));
	if (cell.range) given.push(made(cell.range.low, "range low"), made(cell.range.high, "range high"));
	if (/^share$|^probability$/.test(column.unit))
		for (const one of [...given]) given.push({ ...one, value: one.value * 100, unit: "%", decimals: Math.max(0, decimals - 2), plain: false });
	// "7 of 12 channels known" stands beside the exposure that it qualifies: a count out of a total that its unit names.
	for (const other of ground.part.columns) {
		const total = /^of (\d+) /.exec(other.unit)?.[1];
		const count = ground.siblings[other.id]?.value;
		if (total === undefined) continue;
		given.push({ ...made(Number(total), "value"), unit: "", decimals: 0, share: "whole" });
		if (typeof count !== "number") continue;
		given.push({ ...made(count, "value"), unit: "", decimals: 0, share: "part" });
		given.push({ ...made((100 * count) / Number(total), "value"), unit: "%", decimals: 0, plain: false });
	}
	return given;
}

/** Numbers in the reason of a silence: "evidence weighs 0.38, below 1". */
function ofSilence(because: string): Given[] {
	return [...plain(because).matchAll(/(?<![\p{L}\d.-])\d+(?:\.(\d+))?(?![\p{L}\d]|-|\.\d)/gu)].map(([number, tail]) => ({
		value: Number(number),
		unit: "",
		decimals: tail?.length ?? 0,
		scale: 1,
		role: "value",
		hedge: "any",
		bound: false,
		plain: true,
		bare: true,
	}));
}

/** Numbers of a claim: the quantity of its fact, and those of its gist and titles. */
function ofClaim(ground: ClaimGround, measured: boolean): Given[] {
	const { fact, claim } = ground;
	const given: Given[] = [];
	const add = (value: unknown, unit: string, hedge: Given["hedge"]) => {
		if (isInterval(value)) {
			add(value.low, unit, "any");
			add(value.high, unit, "any");
		}
		if (typeof value !== "number") return;
		const read = unitOf(unit);
		given.push({
			value: value * read.scale,
			unit: read.unit,
			decimals: (String(value).split(".")[1] ?? "").length,
			scale: read.scale,
			role: "value",
			hedge,
			bound: false,
			plain: read.unit === "",
		});
	};
	const hedge = "qualifier" in fact && fact.qualifier ? HEDGE[fact.qualifier] : "";
	if (fact.is === "flow" || fact.is === "indicator") add(fact.value, fact.unit, hedge);
	if (fact.is === "lever") {
		if (fact.loss) add(fact.loss.value, fact.loss.unit, "");
		if (!measured) for (const value of [fact.strength, fact.dependence, fact.substitutable]) add(value, "", "any");
	}
	if (fact.is === "leg" && fact.capacity) add(fact.capacity.value, fact.capacity.unit, "");
	if (fact.is === "tie" && !measured) add(fact.polarity, "", "");
	if (fact.is === "restraint" && !measured) add(fact.size, "", "");
	if (fact.is === "agreement" && !measured) add(fact.rung, "", "");
	for (const text of [claim.gist, ...ground.titles]) {
		const said = plain(text);
		for (const figure of figuresIn(blank(said, datesIn(said)), said))
			given.push({
				value: figure.value,
				unit: figure.unit,
				decimals: figure.decimals,
				scale: figure.scale,
				role: "value",
				hedge: figure.hedge,
				bound: false,
				plain: figure.unit === "",
			});
	}
	return given;
}
const HEDGE: Readonly<Record<Qualifier, Given["hedge"]>> = {
	...{ approx: "about", over: "over", "just-over": "over", "at-least": "over" },
	...{ under: "under", "just-under": "under", "at-most": "under" },
};

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const rounded = (value: number, decimals: number) => Number(value.toFixed(Math.min(12, Math.max(0, decimals))));

/** Whether a number as written follows from one that is given; otherwise what is wrong, from the least to the most far off. */
function compare(figure: Figure, given: Given): "ok" | Fault["at"] | undefined {
	const own = figure.scale;
	const written = figure.value / own;
	const value = given.value / own;
	const digits = Math.round(given.decimals + Math.log10(own / given.scale));
	const matches = (target: number) => {
		if (near(written, target)) return "ok";
		if (figure.decimals > digits && near(written, rounded(target, figure.decimals))) return "digits";
		if (figure.decimals > digits && near(rounded(written, digits), rounded(target, digits))) return "digits";
		if (near(written, rounded(target, figure.decimals))) {
			const loss = Math.abs(written - target);
			return figure.decimals >= digits || figure.hedge === "about" || loss <= 0.04 * Math.abs(target) ? "ok" : undefined;
		}
		return undefined;
	};
	const shown = given.decimals >= 0 ? rounded(value, Math.max(digits, 0)) : value;
	const first = matches(shown) ?? matches(value);
	const hit = first === "ok" && figure.decimals > Math.max(digits, 0) && figure.decimals > 0 ? "digits" : first;
	if (hit === undefined) {
		if (near(Math.abs(written), Math.abs(shown)) && written !== 0) return "sign";
		const mantissa = given.value / given.scale;
		return near(written, rounded(mantissa, figure.decimals)) && own !== given.scale && figure.decimals <= given.decimals ? "unit" : undefined;
	}
	if (given.share !== undefined && figure.share !== given.share) return "number";
	// "two citizens of A" and "two A citizens" are one number.
	const heads = figure.unit === "persons" && given.unit === "" && given.plain && !given.bare && given.value < 100;
	if (figure.unit !== given.unit && !(figure.unit === "" && given.plain) && !heads) return "unit";
	if (hit === "digits") return "digits";
	if (given.role.startsWith("range")) return figure.inRange && (figure.side === "" || given.role.endsWith(figure.side)) ? "ok" : "number";
	// Between brackets stand the ends of a range; elsewhere "8 to 13" may join two numbers of claims.
	if (figure.inRange && given.role === "value") return given.bare ? "number" : "ok";
	if (given.role === figure.side) return "ok";
	if (given.role === "low") return figure.inRange ? "ok" : given.bound && figure.hedge === "over" ? "ok" : "number";
	if (given.role === "high") return figure.inRange || figure.hedge === "under" ? "ok" : "number";
	if (given.hedge === "any") return "ok";
	if (given.hedge === "") return figure.hedge === "" || figure.hedge === "about" ? "ok" : "number";
	if (given.hedge === "about") return figure.hedge === "about" ? "ok" : figure.hedge === "" ? "digits" : "number";
	return figure.hedge === given.hedge || figure.hedge === "about" ? "ok" : figure.hedge === "" ? "digits" : "number";
}

/** Whether a number as written can be read from a claim. */
export function bearsFigure(figure: Figure, ground: ClaimGround): boolean {
	return ofClaim(ground, false).some((one) => compare(figure, one) === "ok");
}

/** Whether a figure follows from a cell. */
export function cellBears(figure: Figure, ground: CellGround): boolean {
	return ofCell(ground).some((one) => compare(figure, one) === "ok");
}

const THING = new RegExp(`^(?:${NAMED.join("|")}):`);

/** What sets a ground apart from the others under a sentence: things and dates by which a number beside them is known to be its own. */
function marksOf(ground: Ground): ReadonlySet<string> {
	if (ground.kind === "cell") return new Set(ground.ids);
	const fact = ground.fact;
	const ends = Object.values(fact).flatMap((value) => (Array.isArray(value) ? value : [value]));
	return new Set(ends.filter((value): value is string => typeof value === "string" && THING.test(value)));
}

const isKin = (a: Ground, b: Ground) => a.kind === "claim" && b.kind === "claim" && areKin(a, b);

/** Numbers of a passage that do not follow from its rests. Each is read with the names and dates beside it, before or after. */
export function numberFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const text = blank(passage.bare, passage.dates);
	const figures = figuresIn(text, passage.text);
	const loose = glued(passage, grounds);
	if (figures.length === 0) return loose;
	const marks = new Map(grounds.map((ground) => [ground, marksOf(ground)]));
	const shared = [...(marks.get(grounds[0] as Ground) ?? [])].filter((id) => grounds.every((ground) => marks.get(ground)?.has(id)));
	// Beside a measured number the codings of single claims are evidence, not numbers to be told.
	const measured = grounds.some((ground) => ground.kind === "cell");
	const given = new Map(grounds.map((ground) => [ground, ground.kind === "cell" ? ofCell(ground) : ofClaim(ground, measured)]));
	const dated = new Map(
		grounds.map((ground) => [ground, knownDates(ground).filter(({ role, asked }) => (ground.kind === "claim" ? role !== "day" : asked))]),
	);
	const near = (from: number, to: number): readonly Ground[] | undefined => {
		const ids = passage.mentions
			.filter((one) => one.start >= from && one.end <= to)
			.flatMap((one) => one.ids)
			.filter((id) => !shared.includes(id));
		const overlap = grounds.map((ground) => ids.filter((id) => marks.get(ground)?.has(id)).length);
		const best = Math.max(0, ...overlap);
		let kept = best > 0 ? grounds.filter((_, i) => overlap[i] === best) : undefined;
		const dates = passage.dates.filter((one) => one.start >= from && one.end <= to);
		const onDate = (kept ?? grounds).filter((ground) =>
			dates.some((date) => (dated.get(ground) ?? []).some((one) => date.from <= one.from && one.to <= date.to)),
		);
		// What is measured of a thing stands beside the names that another claim has of it.
		if (kept) kept = grounds.filter((ground) => kept?.includes(ground) || kept?.some((one) => isKin(one, ground)));
		// A date that all of them have tells none from another.
		if (dates.length > 0 && onDate.length > 0 && (kept || onDate.length < grounds.length)) kept = onDate;
		return kept;
	};
	const counts = new Map(figures.map((figure) => [figure, countsFor(passage, figure, grounds)]));
	const judged = (side: "before" | "after" | "all"): { readonly faults: Fault[]; readonly named: number } => {
		let held: readonly Ground[] = grounds;
		let named = 0;
		const order = side === "after" ? [...figures].reverse() : figures;
		const faults = order.flatMap((figure): Fault[] => {
			const i = figures.indexOf(figure);
			const window = side === "before" ? [figures[i - 1]?.end ?? 0, figure.start] : [figure.end, figures[i + 1]?.start ?? passage.text.length];
			const beside = side === "all" ? undefined : near(window[0] as number, window[1] as number);
			if (beside) named++;
			held = beside ?? held;
			return figureFault(passage, figure, held, given, counts);
		});
		return { faults, named };
	};
	const sides = grounds.length > 1 ? [judged("before"), judged("after")] : [judged("all")];
	// The numbers are read by the names on that side of them on which more of them have one: "0.76 with A and 0.56 with B".
	const most = Math.max(...sides.map(({ named }) => named));
	const told = sides.filter(({ named }) => named === most);
	return [...(told.sort((a, b) => a.faults.length - b.faults.length)[0]?.faults ?? []), ...loose];
}

const ROUGH = /\babout [\u2212\d.]+ \[[^\]]*$/;

function figureFault(
	passage: Passage,
	figure: Figure,
	held: readonly Ground[],
	given: ReadonlyMap<Ground, readonly Given[]>,
	counts: ReadonlyMap<Figure, ReadonlySet<number>>,
): Fault[] {
	const word = passage.text.slice(figure.start, figure.end);
	const counted = counts.get(figure) ?? new Set();
	if (figure.unit === "" && figure.hedge === "" && figure.decimals === 0 && !figure.inRange && counted.has(figure.value)) return [];
	// "about 0.8 [0.7 to 0.8]": the ends of a range are as rough as the number before them.
	const rough = figure.inRange && ROUGH.test(passage.text.slice(0, figure.start));
	const found = held.flatMap((ground) => given.get(ground) ?? []).map((one) => compare(rough ? { ...figure, hedge: "about" } : figure, one));
	if (isTurned(passage, figure, held)) return [{ at: "number", word, because: "this is the number of the others" }];
	if (found.includes("ok") || follows(passage, figure, [...given.keys()])) return [];
	// A count word must fit the things counted; a number that fits with another noun is a matter of units.
	const rank: Fault["at"][] = ["sign", "digits", "unit", "number"];
	const at = rank.find((one) => found.includes(one)) ?? "number";
	const because = {
		unit: "the number stands in another unit",
		sign: "the number has the other sign",
		digits: "the number is told with more digits or more certainty than its range supports",
		number: "no number that it rests on is this one",
	}[at as "number"];
	return [{ at, word, because }];
}

/** Figures inside names, such as "3+3" or "C5+1": they must stand so in a name or gist of the rests. */
function glued(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const texts = grounds.flatMap((ground) => ground.texts).map((text) => fold(plain(text)));
	const text = blank(passage.bare, passage.dates);
	return [...text.matchAll(/[\p{L}\d+\-−–]+/gu)].flatMap((match): Fault[] => {
		if (!/\d/.test(match[0])) return [];
		const word = match[0].replace(/^[-−–+]+|[-–]+$/g, "");
		if (
			!/[\p{L}+]/u.test(word) ||
			/^\d+(?:bcm|mcm|km|bn|mn|m|k|st|nd|rd|th|s)$/i.test(word) ||
			/^\d+-(?:years?|days?|months?|states?|members?|km)/i.test(word)
		)
			return [];
		const folded = fold(word);
		return texts.some((one) => one.includes(folded)) ? [] : [{ at: "number", word, because: "no name that it rests on has this number" }];
	});
}

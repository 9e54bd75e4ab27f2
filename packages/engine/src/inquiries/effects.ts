import { nearest } from "../base/text.ts";
import { InputError, shown } from "../evidence/issue.ts";
import type { Key, Reading } from "../evidence/weigh.ts";
import type { Cell, Finding } from "../lenses/finding.ts";
import { headlinesOf, middle } from "../lenses/headline.ts";
import { LENSES } from "../lenses/index.ts";
import type { AnyLens, CellTerms } from "../lenses/lens.ts";
import { parseAddress } from "../lenses/question.ts";
import { cellText } from "../lenses/show.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { DYAD_NOUNS } from "../world/places.ts";
import { diffFindings } from "./diff.ts";
import type { InquiryContext } from "./inquiry.ts";
import { questionLike } from "./like.ts";

const NUMBER = (symbol: string, what: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit: "unit of the number",
	compute: (t) => t.one(symbol),
});
const NOW = "the number as it is, at the heaviest reading";
const SETTLED = "the number when this reading alone is left of its key";
const COUNT = (what: string): Formula => ({ text: "n", symbols: { n: what }, unit: "numbers", compute: (t) => t.one("n") });

export const effectColumns = {
	now: { title: "now", formula: NUMBER("x₀", NOW) },
	settled: { title: "if so", formula: NUMBER("x", SETTLED) },
	change: {
		title: "change",
		formula: {
			text: "change = x − x₀",
			symbols: { x: SETTLED, "x₀": NOW },
			unit: "unit of the number",
			compute: (t: Parameters<Formula["compute"]>[0]) => t.one("x") - t.one("x₀"),
		},
	},
};
export const reachColumns = {
	headlines: { title: "headlines that move", formula: COUNT("headline numbers of the lens that move, fall silent or begin to speak") },
	numbers: { title: "numbers that move", formula: COUNT("numbers of the lens that move, fall silent or begin to speak") },
};
type Effects = Record<string, Record<"now" | "settled" | "change", CellTerms>>;
type Reach = Record<string, Record<"headlines" | "numbers", CellTerms>>;

/**
 * What hangs on a contradiction: each of its readings but the one in force is settled on in turn, by leaving out the claims of the others,
 * and the light lenses that read the noun are asked again without redraws. Throws InputError when no key of two readings is so called.
 */
export function effectsOf(context: InquiryContext, of: string): { effects: Effects; reach: Reach } {
	if (of === "") {
		const unasked = silence("no contradiction was named", "of=KEY");
		return {
			effects: { "as it is": { now: unasked, settled: unasked, change: unasked } },
			reach: { "as it is": { headlines: unasked, numbers: unasked } },
		};
	}
	const key = disputed(context, of);
	const [effects, reach]: [Effects, Reach] = [{}, {}];
	for (const lens of LENSES.filter((one) => one.cost === "light" && reads(one, key))) {
		const before = context.ask(questionLike(context.world, lens.id));
		for (const [place, reading] of key.readings.entries()) {
			if (place === 0) continue;
			const after = context.ask(questionLike(context.world, lens.id, { without: claimsBut(key, reading) }));
			const [told, moved] = [headlineMoves(lens, before, after), diffFindings(before, after)];
			for (const { at, now, settled } of told) effects[`reading ${place + 1}: ${lens.id}#${at}`] = cells(key, now, settled);
			const count = (n: number): CellTerms => [term("n", [], n, [key.key], sourcesOf(reading))];
			reach[`reading ${place + 1}: ${lens.id}`] = { headlines: count(told.length), numbers: count(moved.length) };
		}
	}
	return { effects, reach };
}

function disputed({ world }: InquiryContext, of: string): Key {
	const key = world.evidence.byKey.get(of);
	if (key && key.readings.length > 1) return key;
	const known = world.evidence.keys.filter((one) => one.readings.length > 1).map((one) => one.key);
	const guess = nearest(of, known);
	throw new InputError([
		{
			file: "question",
			field: "of",
			value: shown(of),
			problem: key ? "all sources say the same of it" : "no such key in this world",
			fix: guess ? `did you mean ${guess}?` : "list them with: interconnector ask contradictions",
		},
	]);
}

/** Whether a lens can see the noun, itself or in the ties made of it. */
function reads(lens: AnyLens, key: Key): boolean {
	const parts = lens.reads as readonly string[];
	return parts.includes(key.noun) || (DYAD_NOUNS.includes(key.noun) && parts.some((part) => part.startsWith("dyad")));
}

/** Claims of every other reading. */
function claimsBut(key: Key, kept: Reading): string[] {
	return key.readings.filter((one) => one !== kept).flatMap(({ witnesses }) => witnesses.flatMap(({ claims }) => claims.map(({ id }) => id)));
}

const sourcesOf = (reading: Reading) => [...new Set(reading.witnesses.flatMap(({ claims }) => claims.map(({ source }) => source)))].sort().join(", ");

/** The headline numbers of a lens that are another under the reading; null where silent. */
function headlineMoves(lens: AnyLens, before: Finding, after: Finding): { at: string; now: number | null; settled: number | null }[] {
	const addresses = new Set(
		[before, after].flatMap((finding) => headlinesOf(lens, finding).map(({ address }) => address.slice(address.indexOf("#")))),
	);
	return [...addresses].flatMap((address) => {
		const { part = "", row = "", column = "" } = parseAddress(address);
		const [now, settled] = [before, after].map((finding) => finding.parts[part]?.cells[row]?.[column]);
		// What a reader would not see move has not moved: a class mean shifts every number a little.
		if (numberOf(now) === numberOf(settled) || (now && cellText(now)) === (settled && cellText(settled))) return [];
		return [{ at: address.slice(1), now: numberOf(now), settled: numberOf(settled) }];
	});
}

const numberOf = (cell: Cell | undefined) => (cell === undefined || cell.value === null ? null : middle(cell.value));

function cells(key: Key, now: number | null, settled: number | null): Effects[string] {
	const one = (symbol: string, value: number | null) => (value === null ? undefined : term(symbol, [], value, [key.key]));
	const [x0, x] = [one("x₀", now), one("x", settled)];
	return {
		now: x0 ? [x0] : silence("silent as it is"),
		settled: x ? [x] : silence("silent under this reading"),
		change: x && x0 ? [x, x0] : silence("silent on one side"),
	};
}

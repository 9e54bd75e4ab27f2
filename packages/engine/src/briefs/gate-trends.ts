import { highOf, lowOf } from "../base/quantity.ts";
import { parseDate } from "../base/time.ts";
import type { CellGround, ClaimGround, Ground } from "./gate-context.ts";

/**
 * The way in which one quantity moved by the numbers under a sentence, where they are dated: 1 up, −1 down, 0 where the ranges meet,
 * undefined where there are not two days of one and the same quantity. Two claims of one flow or indicator, or one cell as it was known
 * on two days. A target or pledge is no later state of a flow.
 */
export function movedBy(grounds: readonly Ground[]): 1 | -1 | 0 | undefined {
	return (
		ofClaims(
			grounds.flatMap((ground) => (ground.kind === "claim" ? [ground] : [])),
			grounds.length,
		) ?? ofCells(grounds)
	);
}

interface Point {
	readonly key: string;
	readonly day: number;
	readonly low: number;
	readonly high: number;
}

function ofClaims(claims: readonly ClaimGround[], all: number): 1 | -1 | 0 | undefined {
	if (claims.length < 2 || claims.length < all) return undefined;
	return between(
		claims.flatMap(({ fact }): Point[] => {
			if (fact.is === "flow" && fact.kind === "realised" && typeof fact.value === "number")
				return point([fact.from, fact.to, fact.what, fact.unit], fact.during, fact.value, fact.value);
			if (fact.is === "indicator" && typeof fact.value === "number") return point([fact.of, fact.what, fact.unit], fact.at, fact.value, fact.value);
			return [];
		}),
		claims.length,
	);
}

function ofCells(grounds: readonly Ground[]): 1 | -1 | 0 | undefined {
	const cells = grounds.flatMap((ground): (CellGround & { readonly knownBy: string | undefined })[] =>
		ground.kind === "cell" && ground.cell.value !== null ? [{ ...ground, knownBy: /[?&]knownBy=([\d-]+)/.exec(ground.finding.question)?.[1] }] : [],
	);
	if (cells.length !== 2 || cells.every(({ knownBy }) => knownBy === undefined)) return undefined;
	return between(
		cells.flatMap(({ knownBy, cell, finding, partId, row, column }) =>
			cell.value === null
				? []
				: point(
						[finding.id, finding.focal, partId, row, column.id],
						knownBy ?? "9999",
						cell.range?.low ?? lowOf(cell.value),
						cell.range?.high ?? highOf(cell.value),
					),
		),
		2,
	);
}

function point(parts: readonly string[], when: string | undefined, low: number, high: number): Point[] {
	const dated = when === undefined ? undefined : parseDate(when);
	return dated ? [{ key: parts.join("|"), day: dated.end[1], low, high }] : [];
}

/** Every step in time must go the same way. */
function between(points: readonly Point[], all: number): 1 | -1 | 0 | undefined {
	if (points.length < all || new Set(points.map(({ key }) => key)).size !== 1 || new Set(points.map(({ day }) => day)).size < points.length)
		return undefined;
	const sorted = [...points].sort((a, b) => a.day - b.day);
	const steps = sorted.slice(1).map((next, i): 1 | -1 | 0 => {
		const before = sorted[i] as Point;
		return next.low > before.high ? 1 : next.high < before.low ? -1 : 0;
	});
	const [first] = steps;
	return first !== undefined && steps.every((step) => step === first) ? first : 0;
}

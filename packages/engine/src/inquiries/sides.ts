import { isoDay } from "../base/time.ts";
import type { Cell, Finding } from "../lenses/finding.ts";
import type { InquiryContext } from "./inquiry.ts";
import { type Change, questionLike } from "./like.ts";

/** The two questions of a comparison, and how rows of the one are called in the other. */
export interface Sides {
	readonly left: (lens: string) => string;
	readonly right: (lens: string) => string;
	readonly states: readonly [string, string];
	/** What the two sides are called: the states, or the days where the state is the same. */
	readonly called: readonly [string, string];
	readonly mirror: (row: string) => string;
}

/** One indicator of both sides, with where it stands on each. */
export interface Indicator {
	readonly lens: string;
	readonly part: string;
	readonly row: string;
	readonly mirrored: string;
	readonly column: string;
	readonly left: Cell | undefined;
	readonly right: Cell | undefined;
}

/** The sides of a comparison of this world with another. */
export function sidesOf({ world }: InquiryContext, other: Change): Sides {
	const [a, b] = [world.frame.focal as string, (other.focal ?? world.frame.focal) as string];
	const known = new RegExp(`(?:${a}|${b})(?![a-z0-9-])`, "g");
	return {
		left: (lens) => questionLike(world, lens),
		right: (lens) => questionLike(world, lens, other),
		states: [a, b],
		called: a === b ? [isoDay(world.frame.on), isoDay(other.on ?? world.frame.on)] : [a, b],
		mirror: (row) => (a === b ? row : row.replace(known, (id) => (id === a ? b : a))),
	};
}

/** The indicators of a lens on which either side speaks, those about neither state and those about the other side's own left out. */
export function indicators(context: InquiryContext, sides: Sides, lens: string): Indicator[] {
	const [left, right]: [Finding, Finding] = [context.ask(sides.left(lens)), context.ask(sides.right(lens))];
	const [a, b] = sides.states;
	const out: Indicator[] = [];
	for (const part of Object.keys(left.parts)) {
		const rows = new Set([...(left.parts[part]?.rows ?? []), ...(right.parts[part]?.rows ?? []).map(sides.mirror)]);
		for (const row of rows) {
			const mirrored = sides.mirror(row);
			if (a !== b && names(row, b) && !names(row, a)) continue;
			for (const { id: column } of left.parts[part]?.columns ?? []) {
				const [x, y] = [left.parts[part]?.cells[row]?.[column], right.parts[part]?.cells[mirrored]?.[column]];
				if ((x?.value ?? null) === null && (y?.value ?? null) === null) continue;
				// The same number on the same claims is about neither of them.
				if (row === mirrored && a !== b && JSON.stringify([x?.value, x?.rests]) === JSON.stringify([y?.value, y?.rests])) continue;
				out.push({ lens, part, row, mirrored, column, left: x, right: y });
			}
		}
	}
	// Where both speak comes first; otherwise as the lens has it.
	const both = (one: Indicator) => Number((one.left?.value ?? null) !== null && (one.right?.value ?? null) !== null);
	return out.sort((x, y) => both(y) - both(x));
}

const names = (row: string, id: string) => new RegExp(`${id}(?![a-z0-9-])`).test(row);

import { expect, it } from "vitest";
import { cellMark, markWithRange, numberText } from "../briefs/number.ts";
import type { Cell } from "./finding.ts";
import { cellText, fromTo, rangeBeside, rangeText } from "./show.ts";

const cell = (value: Cell["value"], range?: { low: number; high: number }, more: Partial<Cell> = {}): Cell => ({
	value,
	...(range ? { range } : {}),
	rests: [],
	...more,
});

it("two ends that read the same are the one number, wherever a number is shown", () => {
	expect([fromTo("3", "3"), fromTo("3", "4")]).toEqual(["3", "3 to 4"]);
	const same = cell(3, { low: 3, high: 3 });
	expect([cellText(same), rangeText(same), rangeBeside(same)]).toEqual(["3", "3", undefined]);
	expect([numberText(same), markWithRange(same)]).toEqual(["3", "3"]);
	const interval = cell({ low: 2, high: 2 });
	expect([cellText(interval), cellMark(interval)]).toEqual(["2", "2"]);
	const bound = cell({ low: 2, high: 2 }, undefined, { lowerBound: true });
	expect([cellText(bound), cellMark(bound)]).toEqual(["at least 2", "≥ 2"]);
});

it("a range that moves stands beside its number, and an interval that is its own range does not stand twice", () => {
	const moved = cell(3, { low: 2, high: 5 });
	expect([rangeText(moved), rangeBeside(moved), numberText(moved)]).toEqual(["2 to 5", "2 to 5", "3 [2 to 5]"]);
	const known = cell({ low: 2, high: 5 }, { low: 2, high: 5 });
	expect([rangeText(known), rangeBeside(known), numberText(known)]).toEqual(["2 to 5", undefined, "2 to 5"]);
	const open = cell({ low: 2, high: 5 }, undefined, { lowerBound: true });
	expect([cellText(open), cellMark(open)]).toEqual(["at least 2, up to 5 on what is known", "≥ 2 (–5)"]);
});

import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((one) => one.because);

it("calls nobody a member whom what it rests on has as refused or as observer", () => {
	const told = (text: string, ...on: readonly string[]) =>
		because(`As of 2025-11-30, according to Gordadze 2025, Azerbaijan is ${text} of the SCO.`, ...on);
	expect(told("a full member", "3d6bd1d6", "946bf177")).toContain("by what it rests on it is refused or observer");
	expect(told("an observer", "946bf177")).toEqual([]);
});

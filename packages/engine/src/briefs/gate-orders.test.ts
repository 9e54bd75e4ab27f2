import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((one) => one.because);

it("keeps which of two is before the other, whichever is named first", () => {
	const turned = "what it rests on has these two the other way round";
	const told = (text: string) => because(`According to Gordadze 2025, defence work with ${text}.`, "c75c122c").filter((one) => one === turned);
	expect(told("Israel ranks close behind that with Türkiye")).toEqual([]);
	expect(told("Türkiye ranks ahead of that with Israel")).toEqual([]);
	expect(told("Israel ranks before that with Türkiye")).toEqual([turned]);
	expect(told("Türkiye ranks close behind that with Israel")).toEqual([turned]);
});

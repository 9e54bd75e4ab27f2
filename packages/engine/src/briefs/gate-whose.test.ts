import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((one) => one.because);

it("keeps whose embassy it is, and in what town", () => {
	const told = (text: string) => because(`According to Gordadze 2025, ${text}.`, "9802664f");
	expect(told("Azerbaijan's embassy opened only in 2023, in Tel Aviv")).toEqual([]);
	expect(told("an Israeli embassy opened only in 2023, in Tel Aviv")).toContain("by what it rests on it is another's");
	expect(told("Azerbaijan's embassy opened only in 2023, in Baku")).toContain("what it rests on places it in tel aviv");
});

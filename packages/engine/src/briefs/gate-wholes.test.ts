import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((one) => one.because);

it("lets no part be told as the whole", () => {
	const told = (text: string) => because(`According to Shukurlu and Shumunov 2025, ${text} military pressure at the border.`, "65da42eb");
	expect(told("the Iranian state keeps up")).toContain("what it rests on says this of parts of it");
	expect(told("parts of Iran's politics keep up")).toEqual([]);
});

it("lets a denial reach no further than it goes", () => {
	const told = (what: string) => because(`According to Gordadze 2025, Azerbaijan is under no ${what}.`, "96c8efc9");
	expect(told("sanctions")).toContain("what it rests on denies european sanctions alone");
	expect(told("European sanctions")).toEqual([]);
});

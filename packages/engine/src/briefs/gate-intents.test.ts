import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((one) => one.because);

// Two sources hold it for a mishap, a third that who is to answer for it is disputed.
const on = ["caa86624", "49fb31d3", "ef103a6d"] as const;

it("lets no intent be told as ours on which the claims do not agree", () => {
	const told = (text: string, ...claims: readonly string[]) => because(text, ...claims).filter((one) => /agree on the intent/.test(one)).length;
	expect(told("Russian missiles aimed at drones failed by mishap and brought down the airliner.", ...on)).toBe(1);
	expect(told("Russian missiles aimed at drones failed by mishap and burst near an airliner.", "caa86624", "49fb31d3")).toBe(0);
	expect(told("According to Sultanli 2025, the crash of December 2024 is put down to a mishap of Russian air defence.", ...on)).toBe(0);
});

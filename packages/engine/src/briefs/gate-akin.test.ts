import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const RAIL = ["27588b7a", "8763b144"];

it("reads a number of a leg beside the ends of the leg, whichever claim names them", () => {
	const text = (gap: string, other: string) =>
		`According to Gordadze 2025, ${gap} km of railway are still missing on the way to Astara on Iran's side, although other accounts give about ${other} km.`;
	expect(faults(text("250", "162"), ...RAIL)).toEqual([]);
	for (const [gap, other] of [
		["250", "126"],
		["205", "162"],
		["270", "162"],
	] as const)
		expect(faults(text(gap, other), ...RAIL)).not.toEqual([]);
});

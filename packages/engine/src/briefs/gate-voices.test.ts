import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
// Shukurlu and Shumunov report an apology by telephone, Gordadze denies it; Gordadze rates trade as modest, Sultanli ties as wide.
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((fault) => fault.because);

it("refuses what is put in the wrong mouth", () => {
	expect(because("Gordadze 2025 rates economic ties with Russia as wide, Sultanli 2025 rates trade as modest.", "2f3ac6d8", "ae6cf115")).toContain(
		"another of the sources says this",
	);
	const text = "Gordadze 2025 reports a telephone apology on 28 December 2024, which Shukurlu and Shumunov 2025 deny.";
	expect(because(text, "3b2772ce", "a859c94a")).toContain("this source denies it, and does not report it");
	expect(because("Gordadze 2025 rates trade with Russia as modest, which Sultanli 2025 denies.", "ae6cf115", "2f3ac6d8")).toContain(
		"this source reports it, and does not deny it",
	);
});
it("lets each source say its own", () => {
	expect(faults("Gordadze 2025 rates trade with Russia as modest, Sultanli 2025 rates economic ties as wide.", "2f3ac6d8", "ae6cf115")).toEqual([]);
	const text = "The ceasefire is dated 10 November 2020 by Shukurlu and Shumunov 2025 and 9 November by Gordadze 2025.";
	expect(faults(text, "a74a5a60", "6cc4c4d3")).toEqual([]);
});

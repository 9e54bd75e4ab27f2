import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("keeps how much of a thing a gist speaks of", () => {
	// Huseynov 2024: Since the invasion most European operators avoid the way through Russia.
	expect(
		faults("According to Huseynov 2024, European operators have avoided the way through Russia since the invasion.", "79c6213e").map(({ at }) => at),
	).toContain("scope");
	expect(faults("According to Huseynov 2024, most European operators have avoided the way through Russia since the invasion.", "79c6213e")).toEqual(
		[],
	);
});
it("keeps whose account it is", () => {
	// Sultanli 2025: By President Aliyev's account Russia turned down calls to take responsibility and to compensate.
	expect(faults("According to Sultanli 2025, Russia turned down calls to take responsibility.", "7da84ed0").map(({ at }) => at)).toContain("side");
	expect(faults("According to Sultanli 2025, Aliyev says that Russia turned down calls to take responsibility.", "7da84ed0")).toEqual([]);
});

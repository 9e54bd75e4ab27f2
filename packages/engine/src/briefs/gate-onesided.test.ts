import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
// Gordadze 2025: two Azerbaijani citizens died at the hands of Russian law enforcement; Azerbaijan detained staff of Sputnik.
const on = ["a593266b", "377cea41"] as const;

it("wants the acts of both sides where both are under the sentence", () => {
	expect(
		faults("According to Gordadze 2025, Azerbaijan detained staff of Sputnik.", ...on)
			.map(({ because }) => because)
			.join(),
	).toMatch(/names only acts of/);
	expect(
		faults(
			"According to Gordadze 2025, two Azerbaijani citizens died at the hands of Russian law enforcement in Yekaterinburg; Azerbaijan detained staff of Sputnik.",
			...on,
		).filter(({ at }) => at === "side"),
	).toEqual([]);
});

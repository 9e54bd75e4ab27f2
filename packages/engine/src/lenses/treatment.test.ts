import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectCell } from "../testing/check.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { needsShared } from "../testing/needs.ts";
import { ASK, ballot, ISSUES, texts } from "./checks/treatment.check.ts";

const votes = (state: string, vote: number, like: readonly number[]) => [
	ballot(state, ISSUES.case, vote),
	ballot(state, ISSUES.first, like[0] as number),
	ballot(state, ISSUES.second, like[1] as number),
];

describe("treatment by votes", () => {
	it("has no gap for a state that votes alike on all texts", () => {
		fc.assert(
			fc.property(fc.constantFrom(-1, 0, 1), (vote) => {
				const finding = askOf(dossierOf([...texts, ...votes("usa", vote, [vote, vote])]), ASK);
				expect(cellOf(finding, "votes/actor:usa/gap").value).toBeCloseTo(0, 12);
			}),
		);
	});
});

const at = needsShared("replications/15-worked-examples/worked-examples.json");

describe.skipIf(!at)("worked example 15 as it was given", () => {
	it("has the same gaps", () => {
		const { inputs, expected } = at ? JSON.parse(readFileSync(at, "utf8")).examples.find((one: { n: number }) => one.n === 15).cases[0] : {};
		const facts = Object.entries<{ case: number; comparisons: number[] }>(inputs).flatMap(([state, one]) => votes(state, one.case, one.comparisons));
		const finding = askOf(dossierOf([...texts, ...facts]), ASK);
		for (const [state, gap] of Object.entries<number>(expected)) expectCell(finding, `votes/actor:${state.toLowerCase()}/gap`, gap);
	});
});

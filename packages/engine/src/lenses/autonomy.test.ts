import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectCell } from "../testing/check.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { needsShared } from "../testing/needs.ts";
import { type Known, stated } from "./checks/autonomy.check.ts";

const ask = (known: Known) => cellOf(askOf(dossierOf(stated({ energy: known })), "autonomy"), "domains/energy/autonomy").value as number;
const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const known = fc.record({ freedom: share, institutional: share, political: share, material: share });

describe("autonomy", () => {
	it("is at most the freedom to decide, and 0 without it", () => {
		fc.assert(
			fc.property(known, (one) => {
				expect(ask(one)).toBeLessThanOrEqual(one.freedom + 1e-12);
				expect(ask({ ...one, freedom: 0 })).toBe(0);
			}),
			{ numRuns: 20 },
		);
	});

	it("does not change when means that are not the weakest are raised", () => {
		fc.assert(
			fc.property(known, share, (one, more) => {
				const weakest = Math.min(one.institutional, one.political, one.material);
				const raised = one.material > weakest ? { ...one, material: Math.min(1, one.material + more) } : one;
				expect(ask(raised)).toBeCloseTo(ask(one), 12);
			}),
			{ numRuns: 20 },
		);
	});
});

const at = needsShared("replications/15-worked-examples/worked-examples.json");

describe.skipIf(!at)("worked example 9 as it was given", () => {
	it("reaches the same numbers", () => {
		const { inputs, expected } = at ? JSON.parse(readFileSync(at, "utf8")).examples.find((one: { n: number }) => one.n === 9).cases[0] : {};
		const finding = askOf(dossierOf(stated(inputs)), "autonomy");
		for (const [domain, one] of Object.entries<{ value: number | null; weakest: string; bound: [number, number] | null } | string>(
			expected.domains,
		)) {
			const cell = `domains/${domain}/autonomy`;
			if (typeof one === "string") expectCell(finding, cell, "silence");
			else {
				expectCell(finding, cell, one.bound ? { low: one.bound[0], high: one.bound[1] } : (one.value as number));
				expectCell(finding, `weakest/${domain}/${one.weakest}`, 1);
			}
		}
		for (const domain of expected.atLeastHalf) expectCell(finding, `reached/${domain}/reached`, 1);
		for (const domain of expected.belowHalf) expectCell(finding, `reached/${domain}/reached`, 0);
		for (const domain of expected.silent) expectCell(finding, `reached/${domain}/reached`, "silence");
	});
});

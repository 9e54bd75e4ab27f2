import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highOf, lowOf } from "../base/quantity.ts";
import { isoDay, parseDate } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { askOf, dossierOf } from "../testing/dossier.ts";
import { actor, act as forceOf } from "./checks/say.ts";

const day = fc.integer({ min: 18262, max: 18500 }).map(isoDay);
const date = fc.oneof(
	day,
	day.map((text) => text.slice(0, 7)),
);
const act = (at: string, i: number): FactOf<"event"> => ({
	is: "event",
	id: `event:act-${i}`,
	title: `Act ${i}`,
	type: "COOPERATE",
	cameo: "060",
	at,
	between: [actor("f"), actor("p")],
	domains: ["trade"],
});
const shock = (at: string) => forceOf("shock", "e", "f", at);
const daysOf = (text: string) => parseDate(text)?.start ?? [0, 0];

/** Every choice of the first or last day of each. */
function choices(spans: readonly (readonly [number, number])[]): number[][] {
	return spans.reduce<number[][]>((all, span) => all.flatMap((done) => [...new Set(span)].map((one) => [...done, one])), [[]]);
}

describe("the lag after a shock", () => {
	it("holds whatever days its month-known dates stand for", () => {
		fc.assert(
			fc.property(date, fc.array(date, { minLength: 1, maxLength: 5 }), (when, acts) => {
				const finding = askOf(dossierOf([shock(when), ...acts.map(act)], { levels: { regional: [actor("p")] } }), "response?months=24");
				const value = finding.parts.shocks?.cells["actor:p,event:shock"]?.lag?.value ?? null;
				const lags = choices([daysOf(when), ...acts.map(daysOf)]).map(([s = 0, ...days]) => Math.min(...days.filter((a) => a > s).map((a) => a - s)));
				// Silent where it may be that nothing came after it.
				if (value === null) expect(lags.some((lag) => lag === Number.POSITIVE_INFINITY)).toBe(true);
				else
					for (const lag of lags) {
						expect(lag).toBeGreaterThanOrEqual(lowOf(value));
						expect(lag).toBeLessThanOrEqual(highOf(value));
					}
			}),
			{ numRuns: 60 },
		);
	});
});

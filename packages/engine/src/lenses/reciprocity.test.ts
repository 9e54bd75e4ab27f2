import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { expectCell, expectValue } from "../testing/check.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { needsShared } from "../testing/needs.ts";
import { evaluate, type Formula, term } from "../world/formula.ts";
import { actor } from "./checks/say.ts";
import { reciprocity } from "./reciprocity.ts";

// biome-ignore lint/suspicious/noExplicitAny: the file is read as it stands
type Json = any;
const at = needsShared("replications/15-worked-examples/worked-examples.json");
const cases: Json[] = at ? JSON.parse(readFileSync(at, "utf8")).examples.find((one: Json) => one.n === 11).cases : [];

const flow = (given: boolean, lane: string, unit: string, during: string, value: number): FactOf<"flow"> => ({
	is: "flow",
	from: actor(given ? "f" : "g"),
	to: actor(given ? "g" : "f"),
	what: lane,
	unit,
	value,
	during,
	kind: "realised",
});
const head = { levels: { regional: [actor("g")] } };
const mirror = { focal: actor("g"), levels: { regional: [actor("f")] } };

describe.skipIf(!at)("example 11, reciprocity: one flow an entry; severities as terms of the formulas", () => {
	it("case A", () => {
		const finding = askOf(
			dossierOf(
				cases[0].inputs.map((one: Json) => flow(one.dir === "give", one.lane, one.unit, one.date, one.v)),
				head,
			),
			"reciprocity",
		);
		const unit = new Map(cases[0].inputs.map((one: Json) => [one.lane, one.unit]));
		for (const [lane, wanted] of Object.entries<Json>(cases[0].expected)) {
			const row = `ledger/actor:g,${lane} (${unit.get(lane)})`;
			for (const [column, name] of Object.entries({
				give: "give",
				get: "get",
				imbalance: "imbalance",
				lag: "medianLagDays",
				unreturned: "unreturned",
			}))
				expectCell(finding, `${row}/${column}`, wanted[name]);
		}
	});

	it("case B", () => {
		const { inputs, expected } = cases[1];
		const day = (date: string) => parseDate(date)?.start[0] as number;
		const acts = (list: Json[], symbol: string) =>
			list.flatMap(({ date, severity }) => [term(symbol, [date], day(date), []), term(`s_${symbol}`, [date], severity, [])]);
		const terms = [
			...acts(inputs.provocations, "x"),
			...acts(inputs.responses, "y"),
			...Object.entries({ n: inputs.days, on: day("2025-12-31"), e: 1.25 }).map(([symbol, value]) => term(symbol, [], value, [])),
		];
		const of = (column: keyof typeof reciprocity.parts.responses.columns) =>
			evaluate(reciprocity.parts.responses.columns[column].formula as Formula, terms);
		expectValue(of("rate"), expected.responseRate, "response rate");
		expectValue(of("ratio"), expected.meanRatio, "mean ratio");
		expectValue(of("escalations"), expected.escalations, "escalations");
	});

	it("case C", () => {
		const [one] = cases[2].inputs;
		const finding = askOf(dossierOf([flow(true, one.lane, one.unit, one.date, one.v)], head), "reciprocity");
		expectCell(finding, `ledger/actor:g,${one.lane} (${one.unit})/imbalance`, "silence");
	});
});

describe("invariants of reciprocity", () => {
	const amount = fc.integer({ min: 1, max: 1000 });
	const entries = fc
		.array(fc.tuple(fc.boolean(), amount), { minLength: 2, maxLength: 6 })
		.filter((list) => new Set(list.map(([given]) => given)).size === 2);
	const facts = (list: readonly (readonly [boolean, number])[]) => list.map(([given, value], i) => flow(given, "aid", "USD m", `${2000 + i}`, value));
	const imbalance = (list: Parameters<typeof facts>[0], more: readonly FactOf<"flow">[] = []) =>
		cellOf(askOf(dossierOf([...facts(list), ...more], head), "reciprocity"), "ledger/actor:g,aid (USD m)/imbalance").value as number;

	it("swapping the two states changes the sign of the imbalance", () => {
		fc.assert(
			fc.property(entries, (list) => {
				const other = cellOf(askOf(dossierOf(facts(list), mirror), "reciprocity"), "ledger/actor:f,aid (USD m)/imbalance").value as number;
				expect(other).toBeCloseTo(-imbalance(list), 12);
			}),
			{ numRuns: 20 },
		);
	});

	it("a pledge enters neither side, and no other lane or unit is added", () => {
		fc.assert(
			fc.property(entries, amount, (list, value) => {
				const more: FactOf<"flow">[] = [
					{ ...flow(false, "aid", "USD m", "2015", value), kind: "pledge" },
					flow(true, "aid", "acts", "2015", value),
					flow(true, "trade", "USD m", "2015", value),
				];
				expect(imbalance(list, more)).toBe(imbalance(list));
			}),
			{ numRuns: 20 },
		);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { control, leg } from "./checks/say.ts";

const ENDS = "freight,actor:f,actor:e";
const ASK = "corridors?commodity=freight&from=actor:f&to=actor:e";
const PAIRS = [
	["f", "g"],
	["g", "e"],
	["f", "h"],
	["h", "e"],
	["g", "h"],
	["f", "i"],
	["i", "e"],
	["i", "h"],
] as const;
const legs = fc
	.tuple(...PAIRS.map(() => fc.record({ capacity: fc.integer({ min: 1, max: 9 }), open: fc.boolean(), there: fc.boolean() })))
	.map((list) =>
		list.flatMap(({ capacity, open, there }, i) => {
			const [a, b] = PAIRS[i] as (typeof PAIRS)[number];
			return there ? [leg(a, b, capacity, open ? {} : { status: "closed" })] : [];
		}),
	)
	.filter((list) => list.some((one) => one.between.includes("actor:f")) && list.some((one) => one.between.includes("actor:e")));
type Facts = readonly (FactOf<"leg"> | FactOf<"control">)[];
const ask = (facts: Facts) => askOf(dossierOf(facts), ASK);
const flow = (facts: Facts) => cellOf(ask(facts), `network/${ENDS}/flow`).value as number;
const shut = (facts: readonly FactOf<"leg">[], ...ids: string[]): FactOf<"leg">[] =>
	facts.map((one) => (ids.includes(one.id) ? { ...one, status: "closed" } : one));
const runs = { numRuns: 60 };

describe("the network", () => {
	it("a closed leg carries nothing: the flow is that of the network without it", () => {
		fc.assert(
			fc.property(legs, (list) => {
				const open = list.filter((one) => one.status === "open");
				const joined = ["actor:f", "actor:e"].every((end) => open.some((one) => (one.between as readonly string[]).includes(end)));
				expect(flow(list)).toBe(joined ? flow(open) : 0);
			}),
			runs,
		);
	});

	it("opening a leg never lowers the flow, and closing more never raises it", () => {
		fc.assert(
			fc.property(
				legs,
				fc.subarray(PAIRS.map(([a, b]) => `leg:${a}${b}`)),
				fc.subarray(PAIRS.map(([a, b]) => `leg:${a}${b}`)),
				(list, some, more) => {
					const [once, twice] = [flow(shut(list, ...some)), flow(shut(list, ...some, ...more))];
					expect(once).toBeLessThanOrEqual(flow(list));
					expect(twice).toBeLessThanOrEqual(once);
				},
			),
			runs,
		);
	});

	it("what a holder can close is what is lost when its legs are closed", () => {
		fc.assert(
			fc.property(legs, fc.subarray(PAIRS.map(([a, b]) => `leg:${a}${b}` as const)), (list, held) => {
				const own = held.filter((id) => list.some((one) => one.id === id));
				const finding = ask([...list, ...own.map((id) => control(id, "z", "insurer"))]);
				const whole = cellOf(finding, `network/${ENDS}/flow`).value as number;
				const row = `${ENDS},actor:z`;
				if (!finding.parts.holders?.rows.includes(row)) return;
				const left = flow(shut(list, ...own));
				expect(cellOf(finding, `holders/${row}/after`).value).toBe(left);
				expect(cellOf(finding, `holders/${row}/loss`).value).toBeCloseTo((whole - left) / whole, 9);
				expect(cellOf(finding, `holders/${row}/route`).value).toBe(left > 0 ? 1 : 0);
			}),
			runs,
		);
	});
});

describe("answers at the edge", () => {
	it("of one sort of goods are of the corridors that carry it", () => {
		const rows = (question: string) => askOf(shippedDossier(), question).parts.routes?.rows ?? [];
		expect([...rows("corridors?commodity=gas")].sort()).toEqual(["corridor:gas-to-syria", "corridor:southern-gas"]);
		expect(rows("corridors?commodity=oil")).toEqual(["corridor:btc-israel"]);
		expect(rows("corridors").length).toBeGreaterThan(8);
	});

	it("“no route” is an answer where the legs are known, and silence where none is", () => {
		const barred = ask([leg("f", "g", 3, { status: "closed" }), leg("g", "e", 3)]);
		expect(cellOf(barred, `network/${ENDS}/disjoint`).value).toBe(0);
		expect(cellOf(barred, `network/${ENDS}/flow`).value).toBe(0);
		expect(cellOf(barred, `network/${ENDS}/disjoint`).rests).toHaveLength(2);
		expect(barred.parts.holders?.rows).toEqual([]);
		const unknown = ask([leg("g", "h", 3)]);
		expect(cellOf(unknown, `network/${ENDS}/disjoint`).silence?.because).toContain("no leg");
	});

	it("a holder of no open leg on the way closes nothing", () => {
		const finding = ask([leg("f", "e", 5), leg("f", "g", 5, { status: "closed" }), control("leg:fg", "z", "operator")]);
		expect(finding.parts.holders?.rows).toEqual([]);
		expect(cellOf(finding, `network/${ENDS}/flow`).value).toBe(5);
	});

	it("two units are not one flow", () => {
		const finding = ask([leg("f", "g", 5), leg("g", "e", 5, { capacity: { value: 5, unit: "wagons" } })]);
		expect(cellOf(finding, `network/${ENDS}/flow`).silence?.because).toContain("different units");
		expect(cellOf(finding, `network/${ENDS}/disjoint`).value).toBe(1);
	});

	it("a rivalry of weight 0 is listed, but is none", () => {
		const facts = [leg("f", "g", 5), leg("g", "e", 5), leg("f", "h", 5), leg("h", "e", 5)];
		const share = (weight: number) =>
			cellOf(
				askOf(dossierOf(facts, { rivals: [{ between: ["actor:f", "actor:g"], weight, because: "given" }] }), ASK),
				`network/${ENDS}/withoutRivals`,
			).value;
		expect(share(0)).toBe(1);
		expect(share(0.5)).toBe(0.5);
	});

	it("a one-way leg is used one way", () => {
		const backwards = leg("g", "f", 5, { oneWay: true, id: "leg:fg" });
		expect(flow([backwards, leg("g", "e", 5)])).toBe(0);
	});
});

import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { InputError } from "../evidence/issue.ts";
import type { Fact } from "../facts/index.ts";
import type { Said } from "../lenses/checks/check.ts";
import { actor, agreement, tie } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";
import { shippedDossier } from "../testing/shipped.ts";

const engine = createEngine();
const HEAD = { sources: { a: "A", b: "A" } as const, levels: { regional: [actor("p"), actor("q")] }, comparators: [actor("g")] };
const ask = (facts: readonly (Fact | Said)[], values: Record<string, unknown>) => {
	const dossier = dossierOf(facts, HEAD);
	return engine.ask(dossier, engine.question(dossier, "compare", values));
};
const row = (finding: ReturnType<typeof ask>, id: string) => {
	const cells = finding.parts.indicators?.cells[id];
	if (!cells) throw new Error(`no row ${id}; rows: ${finding.parts.indicators?.rows.join(" ")}`);
	return cells;
};
const rung = (name: string, between: string[], height: number, source = "a"): Said => ({ says: agreement(name, between, height), source });

describe("two states side by side", () => {
	const facts = [rung("one", ["f", "p"], 5), rung("two", ["g", "p"], 3), rung("three", ["g", "q"], 2, "b"), rung("four", ["f", "q"], 4)];
	const values = { lenses: ["ladder"], with: "actor:g" };

	it("tells both numbers and the gap on the same source", () => {
		const { left, right, gap } = row(ask(facts, values), "ladder#now/actor:p/rung");
		expect([left?.value, right?.value, gap?.value]).toEqual([5, 3, -2]);
		expect(left?.rests).toHaveLength(1);
		expect(right?.rests).toHaveLength(1);
		expect(gap?.rests).toHaveLength(2);
	});

	it("counts what is known and told, tells the gaps first, and lists them alone where that is asked for", () => {
		const more = [...facts, rung("five", ["f", "r"], 2)];
		const finding = ask(more, values);
		const rows = finding.parts.indicators?.rows ?? [];
		const told = rows.filter((id) => row(finding, id).gap?.value != null);
		const both = rows.filter((id) => row(finding, id).left?.value != null && row(finding, id).right?.value != null);
		expect(told.length).toBeGreaterThan(0);
		expect(both.length).toBeGreaterThan(told.length);
		expect(rows.length).toBeGreaterThan(both.length);
		expect(rows.slice(0, told.length)).toEqual(told);
		const counts = finding.parts.counts?.cells.ladder;
		expect([counts?.either?.value, counts?.both?.value, counts?.gap?.value]).toEqual([rows.length, both.length, told.length]);
		expect(ask(more, { ...values, rows: "gaps" }).parts.indicators?.rows).toEqual(told);
		expect(ask(more, { ...values, rows: "both" }).parts.indicators?.rows).toEqual(both);
		expect(finding.cautions.join(" ")).toContain("rows=all");
	});

	it("keeps the gap silent where each side has a source of its own, and says which", () => {
		const { left, right, gap } = row(ask(facts, values), "ladder#now/actor:q/rung");
		expect([left?.value, right?.value, gap?.value]).toEqual([4, 2, null]);
		expect(gap?.silence?.because).toBe("not covered alike: source:a only on actor:f; source:b only on actor:g");
	});

	it("is the same from the other side, with the sign turned", () => {
		const dossier = dossierOf(facts, HEAD);
		const other = engine.ask(dossier, engine.question(dossier, "compare", { lenses: ["ladder"], with: "actor:f", focal: "actor:g" }));
		expect(row(other, "ladder#now/actor:p/rung").gap?.value).toBe(2);
	});

	it("takes the first comparator of the dossier when none is named, and refuses the state itself", () => {
		expect(row(ask(facts, { lenses: ["ladder"] }), "ladder#now/actor:p/rung").right?.value).toBe(3);
		expect(() => ask(facts, { with: "actor:f" })).toThrow(InputError);
		expect(() => ask(facts, { lenses: ["lader"] })).toThrow(InputError);
	});

	it("leaves out the tie of the two and what is about neither", () => {
		const finding = ask([...facts, tie("f", "g", 0.4), tie("p", "q", 0.9)], { lenses: ["vectors"], with: "actor:g" });
		expect(finding.parts.indicators?.rows.filter((id) => id.includes("actor:g"))).toEqual([]);
	});
});

describe("two days side by side", () => {
	it("tells what the day changes", () => {
		const facts = [tie("f", "p", 0.8, { during: "2000/2010" }), tie("f", "p", 0.2, { during: "2001/.." })];
		const finding = ask(facts, { lenses: ["vectors"], at: "2005", settings: { kappa: 0 } });
		const { left, right } = row(finding, "vectors#vectors/actor:p/affinity");
		const [now, then] = ["2025-12-31", "2005-12-31"].map(
			(on) => engine.ask(dossierOf(facts, HEAD), `vectors?draws=0&settings=kappa:0&on=${on}`).parts.vectors?.cells["actor:p"]?.affinity?.value,
		);
		expect([left?.value, right?.value]).toEqual([now, then]);
		expect(right?.value).toBeCloseTo(0.5, 9);
	});
});

describe("what makes a gap", () => {
	it("by hand: each pole's affinity exchanged alone in the equidistance", () => {
		const head = {
			...HEAD,
			poles: { systemic: [actor("p"), actor("q")] },
			rivals: [{ between: ["actor:p", "actor:q"] as ["actor:p", "actor:q"], weight: 1, because: "given" }],
		};
		const said = [tie("f", "p", 0.6), tie("f", "q", 0.2), tie("g", "p", 0.1), tie("g", "q", 0.1)];
		const dossier = dossierOf(said, head);
		const of = "equidistance#balance/systemic/E";
		const finding = engine.ask(dossier, engine.question(dossier, "compare", { with: "actor:g", of, settings: { kappa: 0 } }));
		// E = 1 − |a_p − a_q| / 2 with two poles: .8 for f, 1 for g; with g's tie to p alone 1 − .1/2, with its tie to q alone 1 − .5/2.
		const { left, right, gap } = row(finding, of);
		expect(left?.value).toBeCloseTo(0.8, 9);
		expect(right?.value).toBeCloseTo(1, 9);
		expect(gap?.value).toBeCloseTo(0.2, 9);
		const effect = (name: string) => finding.parts.terms?.cells[name]?.effect?.value;
		expect(effect("actor:p a")).toBeCloseTo(0.15, 9);
		expect(effect("actor:q a")).toBeCloseTo(-0.05, 9);
		expect(() => engine.ask(dossier, engine.question(dossier, "compare", { with: "actor:g", of: "equidistance#balance/systemic/F" }))).toThrow(
			InputError,
		);
	});
});

describe("the shipped dossier", () => {
	const dossier = shippedDossier();
	const compare = (values: Record<string, unknown>) => engine.ask(dossier, engine.question(dossier, "compare", values));

	it("reproduces published shares side by side: Russia in the arms and the trade of Azerbaijan and Armenia", () => {
		const finding = compare({ with: "actor:arm", lenses: ["dependence"] });
		const arms = row(finding, "dependence#pairs/actor:rus,arms/on");
		// SIPRI, 2011–21: .60 and .87. COW, 2014: .076 and .236.
		expect([arms.left?.value, arms.right?.value].map((value) => Math.round(Number(value) * 100) / 100)).toEqual([0.6, 0.87]);
		const trade = row(finding, "dependence#pairs/actor:rus,trade/on");
		expect([trade.left?.value, trade.right?.value].map((value) => Math.round(Number(value) * 1000) / 1000)).toEqual([0.076, 0.236]);
		expect(Number(trade.gap?.value)).toBeCloseTo(Number(trade.right?.value) - Number(trade.left?.value), 9);
	});

	it("does not tell a gap between a state that papers are about and one that they mention", () => {
		const finding = compare({ with: "actor:geo", lenses: ["equidistance"] });
		const { left, right, gap } = row(finding, "equidistance#poles/systemic,actor:rus/affinity");
		expect([left?.value, right?.value]).not.toContain(null);
		expect(gap?.silence?.because).toMatch(/^not covered alike: source:/);
	});

	it("compares any two states that it names", () => {
		expect(
			row(compare({ focal: "actor:kaz", with: "actor:uzb", lenses: ["dependence"] }), "dependence#pairs/actor:rus,trade/on").gap?.value,
		).toBeTypeOf("number");
	});
});

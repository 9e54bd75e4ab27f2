import { describe, expect, it } from "vitest";
import { dayOf } from "../base/time.ts";
import { createEngine } from "../engine.ts";
import { type Dossier, readDossier } from "../evidence/dossier.ts";
import { type Fact, nouns } from "../facts/index.ts";
import type { Said } from "../lenses/checks/check.ts";
import { actor, agreement, lever, tie } from "../lenses/checks/say.ts";
import { askOf, cellOf, dossierOf, textsOf } from "../testing/dossier.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { explainClaim } from "./claim.ts";

const SOURCES = { sources: { a: "A", b: "C" } as const, levels: { regional: [actor("p"), actor("q")] } };
const ask = (facts: readonly (Fact | Said)[], question: string) => askOf(dossierOf(facts, SOURCES), question);
const flow = (value: number, during = "2024"): Fact => ({
	is: "flow",
	from: actor("f"),
	to: actor("p"),
	what: "gas",
	value,
	unit: "bcm",
	during,
	kind: "realised",
});
const pact = (over: Partial<Extract<Fact, { is: "agreement" }>>) => agreement("pact", ["f", "p"], 3, over);
const apart = (one: Fact, other: Fact, stance?: "against"): Said[] => [
	{ says: one, source: "a", credence: 1 },
	{ says: other, source: "b", credence: 1, ...(stance ? { stance } : {}) },
];

describe("contradictions", () => {
	const kinds = (facts: Said[], question = "contradictions") => {
		const finding = ask(facts, question);
		const row = finding.parts.kinds?.rows[0];
		return row === undefined
			? []
			: Object.entries(finding.parts.kinds?.cells[row] ?? {})
					.filter(([, cell]) => cell.value === 1)
					.map(([kind]) => kind);
	};

	it.each([
		["two numbers", apart(flow(8), flow(12)), ["number"]],
		["two states", apart(pact({}), pact({ status: "signed" })), ["status"]],
		["dates that exclude each other", apart(pact({}), pact({ during: "2010/.." })), ["date"]],
		["two fields of life", apart(pact({}), pact({ domains: ["finance"] })), ["framing"]],
		["the words of two coders, which are no contradiction", apart(pact({}), pact({ title: "the pact of the two" })), []],
		["a denial", apart(pact({}), pact({}), "against"), ["denied"]],
	])("%s", (_, facts, wanted) => expect(kinds(facts)).toEqual(wanted));

	it("a month inside the year that another names is no contradiction, and is shown when asked for", () => {
		const facts = apart(pact({ during: "2005/.." }), pact({ during: "2005-05/.." }));
		expect(kinds(facts)).toEqual([]);
		expect(kinds(facts, "contradictions?compatible=true")).toEqual(["precision"]);
	});

	it("flows of two years, or a pledge and a flow, are not compared", () => {
		expect(kinds(apart(flow(8), flow(12, "2023")))).toEqual([]);
		expect(kinds(apart(flow(8), { ...flow(12), kind: "pledge" } as Fact))).toEqual([]);
	});

	it("tells the gap, the weights and the noun asked for", () => {
		const facts = [...apart(flow(8), flow(12)), ...apart(pact({}), pact({ status: "signed" }))];
		const finding = ask(facts, "contradictions?noun=flow");
		const [row] = finding.parts.disputes?.rows ?? [];
		expect(finding.parts.disputes?.rows).toHaveLength(1);
		expect(cellOf(finding, `disputes/${row}/gap`).value).toBe(4);
		expect(cellOf(finding, `disputes/${row}/lead`).value).toBeCloseTo(0.95 / (0.95 + 0.7), 9);
	});
});

describe("coverage, staleness and sources", () => {
	const facts = [pact({}), tie("f", "p", 0.5, { kind: "assessment", during: "2023-12-31" })];

	it("coverage counts facts by channel and says where evidence is enough", () => {
		const finding = ask(facts, "coverage");
		expect(cellOf(finding, "facts/actor:f,actor:p/agreements").value).toBe(1);
		expect(cellOf(finding, "facts/actor:f,actor:p/votes").value).toBe(0);
		expect(cellOf(finding, "reach/actor:f,actor:p/enough").value).toBe(1);
		expect(cellOf(finding, "reach/actor:f,actor:q/enough").value).toBe(0);
	});

	it("coverage counts facts by noun, and says which nouns no lens reads", () => {
		const finding = ask([...facts, nouns.treatment.example, { says: nouns.label.example, stance: "against" }], "coverage");
		expect(cellOf(finding, "nouns/tie/facts").value).toBe(1);
		expect(cellOf(finding, "nouns/treatment/facts").value).toBe(1);
		expect(cellOf(finding, "nouns/label/facts").value).toBe(0);
		expect(cellOf(finding, "nouns/lever/lenses").value).toBeGreaterThan(0);
		expect(finding.parts.nouns?.rows).not.toContain("actor");
	});

	it("staleness tells the age of the newest fact of each kind", () => {
		const finding = ask(facts, "staleness");
		expect(cellOf(finding, "age/actor:p/judgement").value).toBeCloseTo(731 / 365.2425, 9);
		expect(cellOf(finding, "age/actor:p/act").value).toBeNull();
		expect(cellOf(finding, "age/actor:q/any").value).toBeNull();
	});

	it("an agreement in force is as new as the last fact that its source can know, not as its publication", () => {
		const texts = textsOf([pact({ during: "1994/.." })], { levels: SOURCES.levels });
		const age = (source: object) => {
			const sources = (texts.files["sources.jsonl"] as string).replace(/.*"source:a".*/, JSON.stringify(source));
			const { dossier } = readDossier([{ ...texts, files: { ...texts.files, "sources.jsonl": sources } }]);
			return cellOf(askOf(dossier as Dossier, "staleness"), "age/actor:p/agreement").value;
		};
		const source = { id: "source:a", title: "a", kind: "dataset", published: "2022", reliability: "A" };
		expect(age(source)).toBeCloseTo((dayOf(2025, 12, 31) - dayOf(2022, 12, 31)) / 365.2425, 9);
		expect(age({ ...source, lastFact: "2018" })).toBeCloseTo((dayOf(2025, 12, 31) - dayOf(2018, 12, 31)) / 365.2425, 9);
	});

	it("sources tells what a number becomes without each of them", () => {
		const two: Said[] = [{ says: tie("f", "p", 0.8) }, { says: tie("f", "p", 0.2, { during: "2001/.." }), source: "b" }];
		const finding = ask(two, `sources?of=${encodeURIComponent("vectors?settings=kappa:0#vectors/actor:p/affinity")}`);
		expect(cellOf(finding, "sources/source:a/with").value).toBeCloseTo(0.5, 9);
		expect(cellOf(finding, "sources/source:a/without").value).toBeCloseTo(0.2, 9);
		expect(cellOf(finding, "sources/source:a/change").value).toBeCloseTo(0.2 - 0.5, 9);
		expect(cellOf(finding, "sources/source:b/stands").value).toBe(0.7);
	});

	it("settings lists every choice with what it is and what was shipped", () => {
		const finding = ask(facts, "settings?settings=kappa:3");
		expect(cellOf(finding, "settings/kappa/value").value).toBe(3);
		expect(cellOf(finding, "settings/kappa/shipped").value).toBe(1);
	});
});

describe("a claim", () => {
	it("is shown with its rivals and with every number that rests on it", () => {
		const dossier = dossierOf(
			apart(lever("gas", "h", "f", "energy-in", { strength: 0.2 }), lever("gas", "h", "f", "energy-in", { strength: 0.9 })),
			SOURCES,
		);
		const claim = dossier.claims.find((one) => one.says.is === "lever");
		const found = explainClaim(createEngine(), dossier, claim?.id as string);
		expect(found.standing).toBe("stands");
		expect(found.fact.readings).toHaveLength(2);
		expect(found.carries.some((address) => address.startsWith("levers#gross/actor:h,actor:f/energy-in"))).toBe(true);
	});
});

it("every inquiry answers on the shipped dossier, twice alike", () => {
	const dossier = shippedDossier();
	const engine = createEngine();
	for (const inquiry of engine.inquiries) {
		const first = JSON.stringify(engine.ask(dossier, inquiry.id));
		expect(JSON.stringify(createEngine().ask(dossier, inquiry.id)), inquiry.id).toBe(first);
		expect(first.length, inquiry.id).toBeGreaterThan(200);
	}
});

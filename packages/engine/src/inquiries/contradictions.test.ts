import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { InputError } from "../evidence/issue.ts";
import type { Fact } from "../facts/index.ts";
import type { Said } from "../lenses/checks/check.ts";
import { actor, agreement, lever, tie } from "../lenses/checks/say.ts";
import { askOf, dossierOf } from "../testing/dossier.ts";
import { shippedDossier, shippedTexts } from "../testing/shipped.ts";

const SOURCES = { sources: { a: "A", b: "C" } as const, levels: { regional: [actor("p"), actor("q")] } };
const apart = (one: Fact, other: Fact, stance?: "against"): Said[] => [
	{ says: one, source: "a", credence: 1 },
	{ says: other, source: "b", credence: 1, ...(stance ? { stance } : {}) },
];
const kinds = (facts: Said[]) => {
	const finding = askOf(dossierOf(facts, SOURCES), "contradictions");
	return Object.values(finding.parts.kinds?.cells ?? {}).flatMap((cells) =>
		Object.entries(cells)
			.filter(([, cell]) => cell.value === 1)
			.map(([kind]) => kind),
	);
};
const event = (more: object): Fact =>
	({
		is: "event",
		id: "event:e",
		title: "it",
		type: "ASSAULT",
		cameo: "180",
		at: "2023",
		from: [actor("p")],
		to: [actor("f")],
		domains: ["security"],
		...more,
	}) as Fact;
const flow = (value: number, more: object = {}): Fact =>
	({ is: "flow", from: actor("f"), to: actor("p"), what: "gas", value, unit: "bcm", during: "2024", kind: "realised", ...more }) as Fact;
const asset = (more: object): Fact =>
	({ is: "asset", holder: actor("f"), name: "gas", kind: "resource", what: "gas", during: "2024", ...more }) as Fact;
const risk = (more: object): Fact =>
	({ is: "risk", id: "risk:r", what: "harm", to: actor("f"), domains: ["security"], status: "open", during: "2024", ...more }) as Fact;
const mediation = (more: object): Fact =>
	({
		is: "mediation",
		id: "mediation:m",
		title: "talks",
		by: [actor("f")],
		between: [actor("p"), actor("q")],
		role: "venue",
		status: "ended",
		during: "2024",
		...more,
	}) as Fact;

describe("what makes a contradiction", () => {
	it.each([
		["who did it", apart(event({}), event({ from: [actor("q")] })), ["cause"]],
		["whether it was meant", apart(event({ intent: "intended" }), event({ intent: "unintended" })), ["cause"]],
		["two days of one event", apart(event({ at: "2020-11-09" }), event({ at: "2020-11-10" })), ["date"]],
		["two places", apart(event({ place: "place:x" }), event({ place: "place:y" })), ["framing"]],
		["a host and a mediator", apart(mediation({}), mediation({ role: "mediation" })), ["status"]],
		["accepted and refused", apart(mediation({ acceptedBy: [actor("p")] }), mediation({ refusedBy: [actor("p")] })), ["status"]],
		[
			"signed and initialled, of the same day of knowledge",
			apart(agreement("x", ["f", "p"], 3, { status: "signed" }), agreement("x", ["f", "p"], 3, { status: "initialled" })),
			["status"],
		],
		["ratings three steps apart", apart(tie("f", "p", 0.2), tie("f", "p", 0.5)), ["framing"]],
	])("%s", (_, facts, wanted) => expect(kinds(facts)).toEqual(wanted));

	it.each([
		["ratings two steps apart, as two coders of the same words give", apart(tie("f", "p", 0.2), tie("f", "p", 0.4))],
		["two windows that meet", apart(event({ at: "2025-01/2025-07" }), event({ at: "2025-07/2025-10" }))],
		["a party left open whether it was meant", apart(event({ intent: "disputed" }), event({ intent: "unintended" }))],
		["12.9 and 13", apart(flow(12.9), flow(13))],
		["under 30 and 28", apart(flow(30, { qualifier: "under" }), flow(28))],
		["two days of judgement", apart(asset({}), asset({ during: "2025" }))],
		["as many admirers as each names", apart(asset({ valuedBy: [actor("p")] }), asset({ valuedBy: [actor("q")] }))],
		["a fear, and the judgement of the source", apart(risk({ seenBy: actor("p") }), risk({ status: "passed" }))],
		["what one leaves out", apart(mediation({ outcome: "contact" }), mediation({}))],
	])("not: %s", (_, facts) => expect(kinds(facts)).toEqual([]));

	it("a later stage told by a source that knew later days is news; an earlier one is not", () => {
		const of = (first: string, second: string) => {
			const facts = apart(
				agreement("x", ["f", "p"], 3, { status: first as "signed" }),
				agreement("x", ["f", "p"], 3, { status: second as "signed" }),
			);
			const dossier = dossierOf(facts, SOURCES);
			// b knew of later days than a.
			const sources = new Map([...dossier.sources].map(([id, one]) => [id, { ...one, lastFact: id === "source:b" ? "2025-06" : "2025-01" }]));
			return createEngine().ask({ ...dossier, sources, digest: `${dossier.digest} ${first}` }, "contradictions?draws=0").parts.disputes?.rows.length;
		};
		expect(of("initialled", "signed")).toBe(0);
		expect(of("signed", "initialled")).toBe(1);
	});

	it("whoever wrote before the day did not deny what came on it", () => {
		// The sources of a small dossier are of 2024.
		expect(kinds(apart(event({ at: "2024-03" }), event({ at: "2024-03" }), "against"))).toEqual(["denied"]);
		expect(kinds(apart(event({ at: "2025-03" }), event({ at: "2025-03" }), "against"))).toEqual([]);
	});
});

describe("readings that agree", () => {
	const finding = (facts: Said[]) => askOf(dossierOf(facts, SOURCES), "contradictions").parts.disputes?.cells["event:event:e"];
	const [plain, finer] = [event({}), event({ place: "place:x" })];

	it("are one side with several sources", () => {
		const cells = finding([...apart(plain, finer), { says: plain, source: "b", credence: 1, stance: "against" }]);
		expect([cells?.sides?.value, cells?.readings?.value]).toEqual([2, 3]);
		// Grades A (.95) and C (.7) say that it is so, C that it is not.
		expect(cells?.lead?.value).toBeCloseTo(1.65 / 2.35, 9);
	});

	it("count a source once, however many readings it gives", () => {
		const cells = finding([
			{ says: plain, source: "a", credence: 1 },
			{ says: finer, source: "a", credence: 1 },
			{ says: plain, source: "b", credence: 1, stance: "against" },
		]);
		expect([cells?.sides?.value, cells?.readings?.value]).toEqual([2, 3]);
		expect(cells?.lead?.value).toBeCloseTo(0.95 / 1.65, 9);
	});
});

describe("the effect of a reading", () => {
	const facts = apart(
		lever("gas", "h", "f", "energy-in", { strength: 0.4, dependence: 1, substitutable: 0 }),
		lever("gas", "h", "f", "energy-in", { strength: 0.9, dependence: 1, substitutable: 0 }),
	);
	const dossier = dossierOf(facts, SOURCES);
	const ask = (of: string) => createEngine().ask(dossier, createEngine().question(dossier, "contradictions", { of }));

	it("is the number with the other readings left out", () => {
		const { effects, reach } = ask("lever:lever:gas#1").parts;
		const slow = askOf(dossierOf([facts[1] as Said], SOURCES), "levers").parts.gross?.cells["actor:h,actor:f"]?.["energy-in"]?.value;
		expect(slow).toBe(0.9);
		const row = effects?.rows.find((one) => one.includes("levers#"));
		expect(row).toBeDefined();
		const cells = effects?.cells[row as string];
		// By hand: the headline is the greatest gross pressure, s·d·(1 − u), with d = 1 and u = 0.
		expect(cells?.now?.value).toBeCloseTo(0.4, 9);
		expect(cells?.settled?.value).toBeCloseTo(0.9, 9);
		expect(cells?.change?.value).toBeCloseTo(0.5, 9);
		expect(reach?.cells["reading 2: levers"]?.numbers?.value).toBeGreaterThan(0);
	});

	it("is silent unless asked for, and refuses what nobody disputes", () => {
		expect(ask("").parts.effects?.cells["as it is"]?.change?.silence?.needs).toEqual(["of=KEY"]);
		expect(() => ask("lever:lever:oil#1")).toThrow(InputError);
	});
});

/** Verdicts made from the texts alone, of what was found then: a contradiction of these kinds, or none. */
interface Verdict {
	readonly key: string;
	readonly contradiction: boolean;
	readonly kinds: readonly string[];
}

describe("checked against the texts", () => {
	const verdicts = new Map(
		(shippedTexts("azerbaijan").files["contradictions-check.jsonl"] ?? "")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as Verdict)
			.map((verdict) => [verdict.key, verdict]),
	);
	const finding = createEngine().ask(shippedDossier(), "contradictions");
	const judged = (finding.parts.disputes?.rows ?? []).flatMap((row) => verdicts.get(row) ?? []);
	const said = (row: string) =>
		Object.entries(finding.parts.kinds?.cells[row] ?? {}).flatMap(([kind, cell]) => (cell.value === 1 && kind !== "precision" ? [kind] : []));

	it("nine in ten of those found are contradictions", () => {
		expect(judged.length).toBeGreaterThanOrEqual(20);
		expect(judged.filter(({ contradiction }) => contradiction).length / judged.length).toBeGreaterThanOrEqual(0.9);
	});

	it("nine in ten of the kinds told are right, and those judged true are still found", () => {
		const told = judged.flatMap(({ key, kinds }) => said(key).map((kind) => kinds.includes(kind)));
		expect(told.filter(Boolean).length / told.length).toBeGreaterThanOrEqual(0.9);
		const real = [...verdicts.values()].filter(({ contradiction }) => contradiction);
		expect(real.filter(({ key }) => finding.parts.disputes?.rows.includes(key)).length / real.length).toBeGreaterThanOrEqual(0.9);
	});
});

import { describe, expect, it } from "vitest";
import { YEAR } from "../base/time.ts";
import { createEngine } from "../engine.ts";
import { closeLeg, joinFormat } from "../facts/edit.ts";
import type { Fact } from "../facts/index.ts";
import { act, actor, agreement, format, leg, lever, tie } from "../lenses/checks/say.ts";
import { cellOf, dossierOf } from "../testing/dossier.ts";

const engine = createEngine();
const head = { levels: { regional: [actor("p")] } };
/** Evidence weight of the dyad f–p on the last day of 2025, with the threshold away. */
const weight = (fact: Fact, more: Record<string, unknown> = {}, over: object = {}) => {
	const dossier = dossierOf([fact], { ...head, ...over });
	const question = engine.question(dossier, "vectors", { draws: 0, settings: "evidence.min:0", ...more });
	return cellOf(engine.ask(dossier, question), "vectors/actor:p/evidence").value;
};
const AID = { type: "AID", cameo: "071" } as const;
const flow = (during: string, kind: "realised" | "pledge" | "target"): Fact => ({
	is: "flow",
	from: actor("f"),
	to: actor("p"),
	what: "gas",
	value: 2,
	unit: "bcm",
	during,
	kind,
});
const share = (during: string): Fact => ({ is: "share", whole: actor("f"), part: actor("p"), what: "arms", value: 0.5, during });
const faded = (days: number, halfLife: number) => expect.closeTo(2 ** (-days / YEAR / halfLife), 9);

describe("evidence speaks less loudly with age", () => {
	it.each([
		["what stands does not fade", tie("f", "p", 0.5), 1],
		["trust that ended fades by the half-life of what ended", tie("f", "p", 0.5, { during: "2020/2024-12-31" }), faded(365, 3)],
		["an assessment has a half-life of two years", tie("f", "p", 0.5, { kind: "assessment", during: "2024-12-31" }), faded(365, 2)],
		["a dispute has one of three years", tie("f", "p", -0.5, { kind: "rivalry", during: "2010/2015-12-31" }), faded(3653, 3)],
		["an agreement in force stands", agreement("pact", ["f", "p"], 3), 1],
		["a date that may lie ahead counts as of the day asked about", tie("f", "p", 0.5, { kind: "assessment", during: "2025" }), 1],
	])("%s", (_, fact, wanted) => expect(weight(fact)).toEqual(wanted));

	it("evidence of unknown beginning speaks from its end on, and where that is open too, from when it was told", () => {
		const before = tie("f", "p", 0.5, { during: "../2020" });
		expect(weight(before, { on: "2019" })).toBeNull();
		expect(weight(before, { on: "2020" })).toBe(1);
		expect(weight(tie("f", "p", 0.5, { during: "../.." }), { on: "1900" })).toBeNull();
		expect(weight(tie("f", "p", 0.5, { during: "../.." }))).toBe(1);
	});

	describe("is on record from a day that follows from how its time is meant", () => {
		const holds = (fact: Fact, on: string) => {
			const dossier = dossierOf([fact], head);
			const slice = engine.world(dossier, engine.question(dossier, "vectors", { on })).slice(["event", "agreement", "flow", "share"]);
			return slice.event.length + slice.agreement.length + slice.flow.length + slice.share.length === 1;
		};
		// Sources of a small dossier are of 2024, which ends on the last day of that year.
		it.each<[string, Fact, no: string, yes: string]>([
			["an act of a month, from its middle on", act("e", "p", "f", "2020-03", AID), "2020-03-15", "2020-03-16"],
			["an act of a day, on the day", act("e", "p", "f", "2020-03-09", AID), "2020-03-08", "2020-03-09"],
			["an act somewhere in a year and a half, from its middle on", act("e", "p", "f", "2020-01/2021-06", AID), "2020-09-29", "2020-09-30"],
			["what may not have happened before it was told, when it was told", act("e", "p", "f", "2024/2026", AID), "2024-12-30", "2024-12-31"],
			["what began in a year, from the middle of that year on", agreement("pact", ["f", "p"], 3, { during: "2020/.." }), "2020-06-30", "2020-07-01"],
			["an amount over years, when they are over", flow("2011/2021", "realised"), "2021-12-30", "2021-12-31"],
			["an amount over years that was told before they were over, when it was told", flow("2021/2025", "realised"), "2024-12-30", "2024-12-31"],
			["a share over years, from their middle on", share("2011/2021"), "2016-06-30", "2016-07-01"],
			["a promise for years to come, from when it was told", flow("2030", "pledge"), "2024-12-30", "2024-12-31"],
			["a promise for a time before it was told, from that time on", flow("2020", "target"), "2019-12-31", "2020-01-01"],
		])("%s", (_, fact, no, yes) => expect([holds(fact, no), holds(fact, yes)]).toEqual([false, true]));

		it("what is assumed counts from the first day of its time", () => {
			const added = { do: "add", fact: agreement("new", ["f", "p"], 5, { during: "2025/.." }), assumption: "signed early" };
			const question = engine.question(dossierOf([tie("f", "p", 0.5)], head), "vectors", { draws: 0, on: "2025-01-15", edits: [added] });
			expect(cellOf(engine.ask(dossierOf([tie("f", "p", 0.5)], head), question), "vectors/actor:p/rung").value).toBe(5);
		});
	});

	it("a way of unknown beginning is there ten years before it was told of, and not for ever; names are there always", () => {
		const dossier = dossierOf([leg("f", "p", 1, { during: "../.." })], head);
		const routes = (on: string) => {
			const question = engine.question(dossier, "corridors", { draws: 0, on, commodity: "freight", from: "actor:f", to: "actor:p" });
			return cellOf(engine.ask(dossier, question), "network/freight,actor:f,actor:p/disjoint").value;
		};
		// Sources of a small dossier are of 2024, which ends on the last day of that year.
		expect([routes("2024"), routes("2015-01-15"), routes("2014-11"), routes("1900")]).toEqual([1, 1, null, null]);
	});

	it("a dispute never falls below its floor while the rivalry is listed", () => {
		const old = tie("f", "p", -0.5, { kind: "rivalry", during: "1990/1995" });
		const rivals = [{ between: [actor("f"), actor("p")] as ["actor:f", "actor:p"], weight: 1, because: "given" }];
		expect(weight(old, {}, { rivals })).toBe(0.5);
		expect(weight(old)).toBeLessThan(0.01);
		expect(weight(old, {}, { rivals: rivals.map((one) => ({ ...one, weight: 0 })) })).toBeLessThan(0.01);
	});

	it("what is only signed, suspended or ended says nothing of the tie", () => {
		for (const status of ["talks", "initialled", "signed", "suspended", "ended"] as const)
			expect(weight(agreement("pact", ["f", "p"], 3, { status })), status).toBeNull();
	});

	it("a meeting is contact and not friendship; an act is judged by its code", () => {
		const base = {
			is: "event",
			id: "event:e",
			title: "E",
			at: "2025-12-31",
			between: [actor("f"), actor("p")],
			domains: ["diplomacy" as const],
		} as const;
		expect(weight({ ...base, between: [...base.between], domains: [...base.domains], type: "CONSULT", cameo: "042" })).toBeNull();
		expect(weight({ ...base, between: [...base.between], domains: [...base.domains], type: "AID", cameo: "071" })).toBe(1);
		expect(
			weight({ ...base, between: [...base.between], domains: [...base.domains], type: "ASSAULT", cameo: "190", intent: "unintended" }),
		).toBeNull();
	});
});

describe("which world is asked", () => {
	const fact = tie("f", "p", 0.5, { during: "2020/.." });
	it.each([
		["a day before the fact", { on: "2019" }, null],
		["the first day on which it may have begun", { on: "2020-01-01" }, null],
		["the middle of the days on which it may have begun", { on: "2020-07-01" }, 1],
		["a day before the source appeared", { knownBy: "2023-12-31" }, null],
		["the last day of the year in which it appeared", { knownBy: "2024-12-31" }, 1],
		["a day on which only a part of that year is over", { knownBy: "2024-06-30" }, null],
		["without its source", { without: "source:a" }, null],
		["with a floor that its source reaches", { floor: "B" }, 1],
		["with a floor above it", { floor: "A" }, null],
		["of its domain", { domains: "security" }, 1],
		["of another domain", { domains: "trade" }, null],
	])("%s", (_, query, wanted) => expect(weight(fact, query)).toBe(wanted));
});

describe("edits", () => {
	const dossier = dossierOf(
		[
			tie("f", "p", 0.5),
			agreement("pact", ["f", "p"], 3),
			...format("x", ["p", "q"], { membersComplete: true }),
			leg("f", "g", 4),
			leg("g", "e", 4),
			lever("gas", "h", "f", "energy-in", { strength: 0.8, dependence: 1, substitutable: 0 }),
		],
		head,
	);
	const ask = (id: string, path: string, edits: readonly unknown[], more = {}) =>
		cellOf(engine.ask(dossier, engine.question(dossier, id, { draws: 0, ...more, edits })), path).value;
	const route = { commodity: "freight", from: "actor:f", to: "actor:e" };

	it("an added fact counts, and a note changes nothing", () => {
		const added = { do: "add", fact: agreement("new", ["f", "p"], 5), assumption: "signed tomorrow" };
		expect(ask("vectors", "vectors/actor:p/rung", [{ do: "note", text: "as it is" }])).toBe(3);
		expect(ask("vectors", "vectors/actor:p/rung", [added])).toBe(5);
		expect(ask("formats", "size/format:x/n", [joinFormat(actor("f"), "format:x", "2020/..")])).toBe(3);
	});

	it("an added fact replaces what is known under its key", () => {
		expect(ask("vectors", "vectors/actor:p/rung", [{ do: "add", fact: agreement("pact", ["f", "p"], 1), assumption: "downgraded" }])).toBe(1);
	});

	it("an end on a day ends it from that day", () => {
		const end = (on: string) => ask("vectors", "vectors/actor:p/rung", [{ do: "end", key: "agreement:agreement:pact#1", on }]);
		expect(end("2025-06-01")).toBeNull();
		expect(end("2026-06-01")).toBe(3);
	});

	it("a change sets or scales a field", () => {
		expect(ask("corridors", "network/freight,actor:f,actor:e/flow", [closeLeg("leg:fg")], route)).toBe(0);
		const scaled = { do: "change", key: "lever:lever:gas#1", field: "strength", scale: 0.5 };
		expect(ask("levers", "gross/actor:h,actor:f/energy-in", [scaled])).toBe(0.4);
	});
});

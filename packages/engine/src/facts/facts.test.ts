import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { CHANNELS, NAMED } from "./define.ts";
import { type Fact, type FactOf, factSchema, keyOf, kindOf, NOUNS, type Noun, namesOf, nouns, refsOf, subjectOf } from "./index.ts";

const example = <N extends Noun>(noun: N) => nouns[noun].example as unknown as FactOf<N>;
const shapeOf = (noun: Noun) => (nouns[noun].schema.def as unknown as { readonly shape: Readonly<Record<string, z.ZodType>> }).shape;
const refused = (fact: object, message: string | RegExp) => {
	const result = factSchema.safeParse(fact);
	expect(result.success).toBe(false);
	expect(result.error?.issues.map((issue) => issue.message).join("; ")).toMatch(message);
};

describe.each(NOUNS)("%s", (noun) => {
	const fact = example(noun) as Fact;
	it("has an example that its schema takes, and takes no field that it does not know", () => {
		expect(factSchema.parse(fact)).toEqual(fact);
		expect(factSchema.safeParse({ ...fact, colour: "red" }).success).toBe(false);
	});
	it("has a key of its own, a subject in words, and dates that can be read", () => {
		expect(keyOf(fact)).toMatch(new RegExp(`^${noun}:.`));
		expect(subjectOf(fact, (id) => id).length).toBeGreaterThan(2);
		const during = kindOf(fact).during(fact);
		if (during !== undefined) expect(JSON.stringify(fact)).toContain(`"${during}"`);
	});
	it("names only two different actors as ends, and a signal within −1 to 1", () => {
		for (const [a, b] of kindOf(fact).ends(fact)) expect(a).not.toBe(b);
		const signal = kindOf(fact).signal?.(fact);
		if (!signal) return;
		expect(CHANNELS).toContain(signal.channel);
		expect(Math.abs(signal.s)).toBeLessThanOrEqual(1);
	});
});

it("things with an id of their own are those that can be pointed at (else: add the noun to NAMED in define.ts)", () => {
	expect([...NAMED].sort()).toEqual(NOUNS.filter((noun) => "id" in shapeOf(noun)).sort());
	for (const noun of NAMED) expect(namesOf(example(noun) as Fact)).toMatch(new RegExp(`^${noun}:`));
});

it("only agreements, ties, events, similarities and arms speak of affinity", () => {
	expect(NOUNS.filter((noun) => "signal" in nouns[noun])).toEqual(["agreement", "tie", "event", "similarity", "share"]);
});

it("a reference to a thing of any noun is found, with its path", () => {
	const found = refsOf(example("bearing") as Fact);
	expect(found).toContainEqual({ path: ["over"], id: "hypothesis:russian-retreat" });
	expect(refsOf(example("statement") as Fact).map(({ id }) => id)).toEqual(["actor:aze", "issue:third-parties-in-arm-aze-talks"]);
});

it("a similarity speaks by what lies beyond that of the world", () => {
	const s = (value: number, world: number, on: "votes" | "alliances" = "votes") =>
		nouns.similarity.signal?.({ ...example("similarity"), value, world, on })?.s;
	expect(s(0.6, 0.6)).toBe(0);
	expect(s(0.8, 0.6)).toBeCloseTo(0.5, 12);
	expect(s(-1, 0.6)).toBe(-1);
	expect(s(1, 0.6, "alliances")).toBeUndefined();
});

it("an arms share speaks from one part in a hundred on, other shares never", () => {
	const s = (what: "arms" | "trade", value: number) => nouns.share.signal?.({ ...example("share"), what, value })?.s;
	expect([s("arms", 1), s("arms", 0.005), s("trade", 1)]).toEqual([1, undefined, undefined]);
});

describe("rival readings share a key; other questions have another", () => {
	const same: readonly (readonly [Noun, object])[] = [
		["position", { placement: 0.5, during: "2024/.." }],
		["statement", { what: "Something else was said." }],
		["attendance", { how: "absent" }],
		["commitment", { status: "met" }],
		["guarantee", { cover: 0.2, days: 30 }],
		["calendar", { at: "2026-06", status: "set" }],
		["decision-unit", { kind: "group" }],
		["agenda", { status: "leaked" }],
		["principle", { status: "broken" }],
		["label", { fit: "aspires" }],
		["risk", { likelihood: "likely" }],
		["mediation", { role: "mediation" }],
		["conduit", { status: "dormant" }],
		["accession", { stage: "interest" }],
		["asset", { weight: 0.1 }],
		["treatment", { response: "concern" }],
		["bearing", { on: "hypothesis:russian-retreat", over: "hypothesis:own-agency", decibels: 3 }],
	];
	it.each(same)("%s", (noun, change) => {
		const one = example(noun) as Fact;
		const other = factSchema.parse({ ...one, ...change });
		expect(other).not.toEqual(one);
		expect(keyOf(other)).toBe(keyOf(one));
	});
	const apart: readonly (readonly [Noun, object])[] = [
		["position", { basis: "deeds" }],
		["position", { spell: 2 }],
		["guarantee", { act: "arms" }],
		["label", { label: "small-state" }],
		["label", { by: "actor:tur" }],
		["conduit", { via: ["actor:tur"] }],
		["treatment", { case: "crimea-2014" }],
		["decision-unit", { domains: ["trade"] }],
	];
	it.each(apart)("%s apart by %j", (noun, change) => {
		expect(keyOf(factSchema.parse({ ...example(noun), ...change }))).not.toBe(keyOf(example(noun) as Fact));
	});
});

describe("what cannot be is refused, with what to do", () => {
	const cases: readonly (readonly [string, Noun, object, RegExp])[] = [
		["a position that says nothing", "position", { placement: undefined, accepts: undefined, refuses: undefined }, /says something/],
		["an issue without answers", "issue", { low: undefined, high: undefined }, /say what answers there are/],
		["a line with one end", "issue", { low: undefined }, /two ends/],
		["a third party that is a side", "mediation", { by: ["actor:isr"] }, /none of the sides/],
		["an acceptance by an outsider", "mediation", { refusedBy: ["actor:usa"] }, /only a side/],
		["a go-between that is an end", "conduit", { via: ["actor:usa"] }, /neither end/],
		["a guarantee of oneself", "guarantee", { of: "actor:tur" }, /two different actors/],
		["a debt to oneself", "commitment", { to: "actor:eu" }, /to himself/],
		["an agenda of nothing", "agenda", { between: undefined }, /either in/],
		["a leader of two", "decision-unit", { kind: "leader" }, /a leader is one/],
		["more chapters closed than opened", "accession", { opened: 3, closed: 4 }, /more chapters/],
		["a hypothesis against itself", "bearing", { over: "hypothesis:own-agency" }, /another hypothesis/],
		["a treatment of oneself", "treatment", { of: "actor:eu" }, /two different actors/],
		["a thing without a noun", "calendar", { whose: ["armenia"] }, /not the id of a thing/],
		["a name with blanks", "asset", { name: "A Name" }, /not a short name/],
	];
	it.each(cases)("%s", (_, noun, change, message) => refused({ ...example(noun), ...change }, message));
});

it("the third party of a mediation and the holder of an asset are no ends; a line, a guarantee and a fear have two", () => {
	const ends = (noun: Noun) => kindOf(example(noun) as Fact).ends(example(noun) as Fact);
	expect(ends("mediation")).toEqual([["actor:isr", "actor:tur"]]);
	expect(ends("asset")).toEqual([]);
	expect(ends("conduit")).toEqual([["actor:aze", "actor:usa"]]);
	expect(ends("guarantee")).toEqual([["actor:tur", "actor:aze"]]);
	expect(ends("risk")).toEqual([["actor:isr", "actor:irn"]]);
});

it("a calendar item stands in a world before its day", () => {
	expect(kindOf(example("calendar") as Fact).during(example("calendar") as Fact)).toBeUndefined();
});

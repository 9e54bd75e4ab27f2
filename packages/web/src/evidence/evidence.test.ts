import { OPERATIONS } from "@interconnector/engine";
import { expect, test } from "vitest";
import { ask, dossier } from "../testing.ts";
import { type ClaimRow, inputOf, readingsOf, stepped } from "./claims.ts";
import { alike, thingsOf } from "./duplicates.ts";
import { effectOf } from "./effect.ts";
import { restingOn } from "./rests.ts";
import { letting, sourcesOnly, takenOf, taking } from "./taking.ts";
import { differing, factRows } from "./words.ts";

const claims = OPERATIONS.find(({ id }) => id === "claims");
const find = (input: Record<string, unknown>): ClaimRow[] => {
	const output = claims?.run({ engine: undefined as never, dossier }, claims.input.parse(input) as never, {});
	return (output && "kind" in output && output.kind === "table" ? output.rows : []) as unknown as ClaimRow[];
};

test("claims are found by words in any spelling, and by the key of one fact", () => {
	const turkish = find(inputOf({ q: "turkiye" }));
	expect(turkish.length).toBeGreaterThan(10);
	expect(turkish.map(({ id }) => id)).toEqual(find(inputOf({ q: "TÜRKİYE" })).map(({ id }) => id));
	for (const row of find({ noun: "tie" }).slice(0, 30)) {
		const same = find({ about: row.key, registry: true }).filter(({ key }) => key === row.key);
		expect(same.map(({ id }) => id)).toContain(row.id);
		expect(same.every(({ noun }) => noun === "tie")).toBe(true);
	}
});

test("readings of one thing: what a contradiction counts is what its claims say apart", () => {
	const { disputes } = ask("contradictions").parts;
	expect(disputes?.rows.length).toBeGreaterThan(5);
	for (const key of disputes?.rows ?? []) {
		const cell = disputes?.cells[key]?.readings;
		const own = find({ about: key, registry: true }).filter((row) => row.key === key);
		expect(readingsOf(own).length, key).toBeGreaterThanOrEqual(Number(cell?.value));
	}
});

test("stepping goes on from where a claim was before it left the list", () => {
	expect(stepped(["a", "b", "c"], undefined, 0, 1)).toBe("a");
	expect(stepped(["a", "b", "c"], "b", 1, 1)).toBe("c");
	expect(stepped(["a", "b", "c"], "c", 2, 1)).toBe("c");
	expect(stepped(["a", "c"], "b", 1, 1), "b was rejected at place 1").toBe("c");
	expect(stepped(["a", "c"], "b", 1, -1)).toBe("a");
	expect(stepped([], "b", 1, 1)).toBeUndefined();
});

test("taking a reading leaves out the claims of the others and keeps the rest of the list", () => {
	const sides = [{ claims: [{ id: "claim:1" }, { id: "claim:2" }] }, { claims: [{ id: "claim:3" }] }];
	expect(taking("source:x,claim:9", sides, 0)).toBe("source:x,claim:9,claim:3");
	expect(taking("source:x,claim:3", sides, 1)).toBe("source:x,claim:1,claim:2");
	expect(takenOf("source:x,claim:1,claim:2", sides)).toBe(1);
	expect(takenOf("claim:1", sides)).toBeUndefined();
	expect(letting("source:x,claim:1,claim:2", sides)).toBe("source:x");
	expect(sourcesOnly("source:x,claim:1")).toBe("source:x");
});

test("a reading that was taken is the only one left, and the numbers follow it", () => {
	const key = "event:event:putin-apology-2024-12";
	const readings = readingsOf(find({ about: key, registry: true }).filter((row) => row.key === key));
	expect(ask("contradictions").parts.disputes?.cells[key]?.readings?.value).toBe(readings.length);
	const numbers = readings.map((_, place) => {
		const without = taking(undefined, readings, place);
		expect(ask("contradictions", { without }).parts.disputes?.rows).not.toContain(key);
		return ask("vectors", { without }).parts.vectors?.cells["actor:rus"]?.affinity?.value;
	});
	expect(new Set(numbers).size).toBeGreaterThan(1);
});

test("what rests on a claim is what loses it", () => {
	const finding = ask("vectors");
	const claim = finding.parts.vectors?.cells["actor:tur"]?.affinity?.rests[0] ?? "";
	const found = restingOn([finding, ask("settings")], claim);
	expect(found.map((one) => one.finding.id)).toEqual(["vectors"]);
	expect(found[0]?.numbers).toContainEqual({ part: "vectors", row: "actor:tur", column: "affinity" });
	const without = ask("vectors", { without: claim });
	expect(without.parts.vectors?.cells["actor:tur"]?.affinity?.rests).not.toContain(claim);
	expect(restingOn([without], claim)).toEqual([]);
});

test("a fact in plain words", () => {
	const says = {
		is: "lever",
		id: "lever:x",
		holder: "actor:rus",
		foundingTreaty: false,
		loss: { value: 5, unit: "bn USD" },
		share: { low: 0.1, high: 0.2 },
		domains: ["trade", "energy"],
		answers: [],
	};
	expect(factRows(says, { "actor:rus": "Russia" }).map(({ field, text }) => `${field}: ${text}`)).toEqual([
		"id: lever:x",
		"holder: Russia",
		"founding treaty: no",
		"loss: 5 bn USD",
		"share: 0.1 to 0.2",
		"domains: trade, energy",
		"answers: none",
	]);
	expect([
		...differing([
			{ is: "tie", a: 1 },
			{ is: "tie", a: 1, b: 2 },
		]),
	]).toEqual(["b"]);
});

test("things of one kind whose names are nearly the same", () => {
	const things = thingsOf([
		{ says: { is: "actor", id: "actor:turkey", name: "Türkiye" } },
		{ says: { is: "actor", id: "actor:tur", name: "Turkiye" } },
		{ says: { is: "place", id: "place:tur", name: "Türkiye" } },
		{ says: { is: "event", id: "event:a", title: "Summit of leaders in Baku" } },
		{ says: { is: "event", id: "event:b", title: "Summit of leaders, Baku" } },
		{ says: { is: "event", id: "event:b", title: "Summit of leaders, Baku" } },
		{ says: { is: "agreement", id: "agreement:a", title: "Pact of 8 states" } },
		{ says: { is: "agreement", id: "agreement:b", title: "Pact of 20 states" } },
		{ says: { is: "commitment", id: "commitment:a", what: "Consult in times of threat" } },
		{ says: { is: "commitment", id: "commitment:b", what: "Consult in times of threat" } },
		{ says: { is: "tie", between: ["actor:tur", "actor:aze"] } },
	]);
	expect(things.find(({ id }) => id === "event:b")?.claims).toBe(2);
	expect(alike(things).map(({ a, b }) => [a.id, b.id])).toEqual([
		["actor:tur", "actor:turkey"],
		["event:a", "event:b"],
	]);
});

test("rows of effects are read back", () => {
	expect(effectOf("reading 2: vectors")).toEqual({ reading: "2", lens: "vectors" });
	expect(effectOf("reading 3: words-and-deeds#gap/actor:a%2Cactor:b/x")).toEqual({
		reading: "3",
		lens: "words-and-deeds",
		at: { part: "gap", row: "actor:a,actor:b", column: "x" },
	});
});

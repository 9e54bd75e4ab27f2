import type { Panel, StateId } from "@interconnector/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasetNamed } from "../datasets/index.ts";
import { Report } from "../datasets/report.ts";
import { alliances } from "./alliances.ts";
import { bodiesOf, largestClique } from "./bodies.ts";
import { evidenceAmong } from "./evidence.ts";
import type { Prepared } from "./given.ts";
import { defaultLevels, MOST, type Surroundings } from "./levels.ts";
import { obligationsOf } from "./obligations.ts";
import { POLE_SETS, type PoleSet } from "./poles.ts";
import { spellsOf } from "./rows.ts";

const graphOf = (n: number, edges: readonly (readonly [number, number])[]) => {
	const graph = Array.from({ length: n }, () => new Set<number>());
	for (const [a, b] of edges)
		if (a !== b)
			for (const [from, to] of [
				[a, b],
				[b, a],
			] as const)
				graph[from]?.add(to);
	return graph;
};

describe("bodies in dyads", () => {
	test("two overlapping treaties come apart, and pacts of two are none", () => {
		const all = (members: readonly number[]) => members.flatMap((a) => members.map((b) => [a, b] as const));
		const graph = graphOf(12, [...all([0, 1, 2, 3, 4, 5]), ...all([4, 5, 6, 7, 8, 9]), [10, 11], [0, 10]]);
		expect(bodiesOf(graph)).toEqual([
			[0, 1, 2, 3, 4, 5],
			[4, 5, 6, 7, 8, 9],
		]);
	});
	test("the largest clique is as large as trying every set finds", () => {
		const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 28 });
		fc.assert(
			fc.property(edges, (list) => {
				const graph = graphOf(8, list);
				let most = 0;
				for (let set = 0; set < 256; set++) {
					const members = [...graph.keys()].filter((one) => (set >> one) & 1);
					if (members.every((a) => members.every((b) => a === b || graph[a]?.has(b)))) most = Math.max(most, members.length);
				}
				const found = largestClique(graph);
				expect(found).toHaveLength(most);
				expect(found.every((a) => found.every((b) => a === b || graph[a]?.has(b)))).toBe(true);
			}),
		);
	});
});

test("years fall into spells", () => {
	expect(spellsOf([2001, 1999, 2000, 2005, 2000])).toEqual([
		[1999, 2001],
		[2005, 2005],
	]);
	expect(spellsOf([])).toEqual([]);
});

/** A panel of obligations of three states: a and b defend each other 2000–2004 and consult to 2009; b and c consult since 2008. */
function panel(): Panel {
	const rows = [
		...[2000, 2001, 2002, 2003, 2004].map((year) => [0, 1, year, 1, 1] as const),
		...[2005, 2006, 2007, 2008, 2009].map((year) => [0, 1, year, 0, 1] as const),
		...[2008, 2009, 2010].map((year) => [2, 1, year, 0, 1] as const),
	];
	const at = (i: number) => rows.map((row) => row[i] as number);
	const about = { unit: "x", about: "x" };
	const index = (values: number[]) => ({ kind: "index" as const, ...about, values: Int16Array.from(values) });
	const number = (values: number[]) => ({ kind: "number" as const, ...about, values: Float64Array.from(values) });
	const none = () => number(rows.map(() => 0));
	return {
		...{ schema: "dyad-year", part: "dyads", rows: rows.length, states: ["actor:aaa", "actor:bbb", "actor:ccc"] },
		columns: {
			...{ state1: index(at(0)), state2: index(at(1)), year: { kind: "integer", ...about, values: Int32Array.from(at(2)) } },
			...{ defence: number(at(3)), offence: none(), neutrality: none(), nonaggression: none(), consultation: number(at(4)) },
		},
		covers: { from: 2000, to: 2010, part: "x", complete: true },
	};
}

describe("obligations", () => {
	test("the firmest of a year speaks; what stands at the end of coverage is open", () => {
		const read = obligationsOf([panel()], 2030);
		expect(read?.last).toBe(2010);
		expect(read?.pacts.map(({ between, obligation, from, ended }) => [...between, obligation.id, from, ended])).toEqual([
			["actor:aaa", "actor:bbb", "defence", 2000, 2004],
			["actor:aaa", "actor:bbb", "consultation", 2005, 2009],
			["actor:bbb", "actor:ccc", "consultation", 2008, undefined],
		]);
	});
	test("a year that is asked for cuts the rows off", () => {
		const read = obligationsOf([panel()], 2006);
		expect(read?.pacts.map(({ from, ended }) => [from, ended])).toEqual([
			[2000, 2004],
			[2005, undefined],
		]);
		expect(obligationsOf([panel()], 1999)).toBeUndefined();
	});
});

describe("coverage", () => {
	test("a list is complete in its last year and not after it, while what stands in it is carried on", () => {
		const [arm, aze, geo] = ["actor:arm", "actor:aze", "actor:geo"] as const;
		const reader = alliances.read([{ ...panel(), states: [arm, aze, geo] }], 2030);
		if (!reader) throw new Error("nothing was read");
		const prepared: Prepared = {
			aggregate: alliances,
			given: { dataset: datasetNamed("atop"), panels: [], files: [], report: new Report().close() },
			reader,
		};
		const { claims } = evidenceAmong([arm, aze, geo], [prepared], [], { prefix: "x", by: "a test", recorded: "2026-01-01" });
		const said = claims.flatMap(({ says }) => (says.is === "coverage" || says.is === "agreement" ? [[says.is, says.during]] : []));
		expect(said.sort()).toEqual([
			["agreement", "2008/.."],
			["coverage", "2010"],
		]);
	});
});

const poleSet = (name: PoleSet["id"]) => POLE_SETS.find((set) => set.id === name) as PoleSet;
const id = (tail: string): StateId => `actor:${tail}`;
const around = (more: Partial<Surroundings>): Surroundings => ({ counts: (one) => one !== id("xkx"), ...more });

describe("levels of any state", () => {
	test("every state has a ground; entities that the stance does not count are left out, and said", () => {
		const found = defaultLevels(id("kaz"), poleSet("tripolar"), {
			...around({
				touching: [
					{ between: [id("kaz"), id("rus")], type: 1, since: 1991 },
					{ between: [id("kaz"), id("xkx")], type: 4, since: 1991 },
					{ between: [id("kaz"), id("can")], type: 5, since: 1991 },
				],
				rivalries: [
					{ between: [id("rus"), id("ukr")], since: 2014, ended: undefined },
					{ between: [id("geo"), id("rus")], since: 1991, ended: 2001 },
					{ between: [id("jpn"), id("rus")], since: 1991, ended: undefined },
					{ between: [id("rus"), id("usa")], since: 2007, ended: undefined },
				],
				measured: [id("kaz"), id("ukr"), id("irn"), id("bra"), id("jpn"), id("usa")],
				distance: (_, b) => ({ [id("ukr")]: 474, [id("irn")]: 343, [id("bra")]: 9000, [id("jpn")]: 3783, [id("usa")]: 4000 })[b],
			}),
		});
		expect(found.levels).toEqual({
			neighbourhood: [id("rus")],
			regional: [id("ukr"), id("irn")],
			systemic: [id("usa"), id("rus"), id("chn"), id("gbr"), id("fra"), id("eu")],
		});
		expect(found.grounds.regional[id("ukr")]).toBe("strategic rival of Russia; within 1000 km (474 km)");
		// A rival of a large neighbour can be a continent away; a pole stands at its level all the same.
		expect(found.leftOut).toMatchObject([
			{ id: id("xkx"), level: "neighbourhood" },
			{ id: id("jpn"), level: "regional", because: "strategic rival of Russia; more than 2000 km away (3783 km)" },
		]);
		for (const level of ["neighbourhood", "regional", "systemic"] as const)
			expect(Object.keys(found.grounds[level]).sort()).toEqual([...found.levels[level]].sort());
	});
	test("a full level keeps those with most grounds, then the nearest, and says who is out", () => {
		const many = Array.from({ length: MOST + 3 }, (_, i) => id(`s${String(i).padStart(2, "0")}`));
		const found = defaultLevels(id("kaz"), poleSet("tripolar"), {
			...around({ measured: many, distance: (_, b) => 900 - many.indexOf(b), bodies: [{ name: "body", members: [id("kaz"), many[0] as StateId] }] }),
		});
		expect(found.levels.regional).toHaveLength(MOST);
		expect(found.levels.regional[0]).toBe(many[0]);
		expect(found.leftOut.map((one) => one.id).sort()).toEqual(many.slice(1, 4));
	});
	test("a member of the same body that is far away is not of the region, nor a very small state that is only near; both are said", () => {
		const near: Record<string, number> = { [id("mne")]: 10, [id("smr")]: 529, [id("and")]: 1200, [id("mng")]: 5000, [id("lie")]: 716 };
		const given = around({
			measured: Object.keys(near) as StateId[],
			distance: (_, b) => near[b],
			bodies: [{ name: "body", members: [id("srb"), id("mng"), id("lie"), id("and")] }],
			people: (one) => ({ [id("srb")]: 6623, [id("mne")]: 627, [id("smr")]: 34, [id("lie")]: 38, [id("and")]: 80 })[one],
		});
		const found = defaultLevels(id("srb"), poleSet("tripolar"), given);
		expect(found.levels.regional).toEqual([id("lie"), id("mne"), id("and")]);
		expect(found.leftOut).toMatchObject([
			{ id: id("mng"), because: "member of the same small regional body: body (4 members); more than 2000 km away (5000 km)" },
			{ id: id("smr"), because: "within 1000 km (529 km); fewer than 100,000 people, and no other ground" },
		]);
		// Seen from a state as small, being near is a ground.
		const small = { ...given, bodies: [], people: () => 30 };
		expect(defaultLevels(id("mco"), poleSet("tripolar"), small).levels.regional).toEqual([id("mne"), id("smr"), id("lie")]);
	});
	test("an island without neighbours within 150 miles has those within 400", () => {
		const touching = [{ between: [id("aus"), id("nzl")], type: 5, since: 1907 } as const];
		expect(defaultLevels(id("nzl"), poleSet("p5"), around({ touching })).levels.neighbourhood).toEqual([id("aus")]);
	});
});

import type { Panel, StateId } from "@interconnector/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { battleGrounds } from "./battle-deaths.ts";
import { capabilitySet } from "./capability.ts";
import { disputeGrounds, runsOf } from "./disputes.ts";
import { nearMisses, POLE_SETS, type PoleSet } from "./poles.ts";
import { type RivalGround, rivalPairs } from "./rivals.ts";

// What a dossier declares, poles and rivals, by default.

const id = (tail: string): StateId => `actor:${tail}`;

/** A panel of columns of whole numbers, its states in the order of their places. */
function listed(part: string, states: readonly StateId[], columns: Readonly<Record<string, readonly number[]>>, to: number): Panel {
	const about = { unit: "x", about: "x" };
	const kept = Object.entries(columns).map(([name, values]) => {
		const isState = name.startsWith("state");
		return [
			name,
			isState ? { kind: "index", ...about, values: Int16Array.from(values) } : { kind: "number", ...about, values: Float64Array.from(values) },
		];
	});
	return {
		...{ schema: "dyad-year", part, rows: columns.year?.length ?? 0, states },
		columns: Object.fromEntries(kept) as Panel["columns"],
		covers: { from: 1900, to, part: "x", complete: true },
	};
}

test("powers that another set counts are near misses, and none of the chosen set", () => {
	const poleSet = (name: PoleSet["id"]) => POLE_SETS.find((set) => set.id === name) as PoleSet;
	expect(nearMisses(poleSet("tripolar"), POLE_SETS).map((one) => one.id)).toEqual([id("gbr"), id("fra"), id("deu"), id("jpn")]);
	expect(nearMisses(poleSet("majors"), POLE_SETS)).toEqual([]);
});

describe("poles by capability", () => {
	const panel = listed(
		"capabilities",
		[id("a"), id("b"), id("c"), id("d")],
		{
			...{ state: [0, 1, 2, 3, 0, 1], year: [2000, 2000, 2000, 2000, 1990, 1990], cinc: [0.05, 0.3, 0.049, Number.NaN, 0.6, 0.01] },
		},
		2000,
	);
	test("a twentieth of the world or more, the greatest first, and who comes next with the share", () => {
		const set = capabilitySet([panel], 2020);
		expect(set?.poles).toEqual([id("b"), id("a")]);
		expect(set?.ground).toContain("in 2000: actor:b 30.0 %, actor:a 5.0 %");
		expect(set?.near).toEqual([{ id: id("c"), by: "4.9 % of capabilities in 2000" }]);
		expect(set && nearMisses(set, [set])).toEqual(set?.near);
	});
	test("one pole, or a year before the list begins, is no set", () => {
		expect(capabilitySet([panel], 1990)).toBeUndefined();
		expect(capabilitySet([panel], 1899)).toBeUndefined();
		expect(capabilitySet([], 2000)).toBeUndefined();
	});
});

describe("rival pairs", () => {
	const [a, b, c] = [id("a"), id("b"), id("c")] as const;
	const ground = (list: string, between: readonly [StateId, StateId], since: number, ended: number | undefined): RivalGround => ({
		...{ list, between, since, ended, because: `${list} ${since}` },
	});
	test("of several spells of a list the latest stands; what ended long ago is none; each pair once, with every ground", () => {
		const grounds = [
			ground("x", [a, b], 1950, 1960),
			ground("x", [a, b], 1990, undefined),
			ground("x", [a, c], 1950, 1999),
			ground("y", [a, b], 1980, 2010),
			ground("y", [b, c], 2003, 2009),
		];
		expect(rivalPairs([a, b, c], grounds, 2020)).toEqual([
			{ between: [a, b], during: "1980/..", weight: 1, because: "X 1990; y 1980" },
			{ between: [b, c], during: "2003/2009", weight: 1, because: "Y 2003" },
		]);
		expect(rivalPairs([a, b], grounds, 2020)).toHaveLength(1);
	});

	test("disputes: a run is of three that begin within ten years; two, or three farther apart, are none", () => {
		expect(
			runsOf([
				[2001, 2001],
				[2005, 2006],
				[2010, 2010],
			]),
		).toEqual([{ since: 2001, ended: 2010, disputes: 3 }]);
		expect(
			runsOf([
				[2001, 2001],
				[2005, 2006],
				[2011, 2011],
			]),
		).toEqual([]);
		expect(
			runsOf([
				[2001, 2001],
				[2001, 2001],
			]),
		).toEqual([]);
		expect(
			runsOf([
				[1950, 1951],
				[1950, 1970],
				[1952, 1952],
				[1990, 1990],
				[2000, 2000],
				[2001, 2001],
				[2002, 2002],
				[2008, 2009],
			]),
		).toEqual([
			{ since: 1950, ended: 1970, disputes: 3 },
			{ since: 2000, ended: 2009, disputes: 4 },
		]);
	});

	test("every dispute of a run is one of three within ten years, and no other dispute is, as trying all threes finds", () => {
		const dispute = fc
			.tuple(fc.integer({ min: 1950, max: 2000 }), fc.integer({ min: 0, max: 4 }))
			.map(([year, more]) => [year, year + more] as const);
		fc.assert(
			fc.property(fc.array(dispute, { maxLength: 9 }), (disputes) => {
				const close = disputes.filter((own, i) =>
					disputes.some((two, j) =>
						disputes.some((three, k) => {
							const years = [own[0], two[0], three[0]];
							return i !== j && i !== k && j !== k && Math.max(...years) - Math.min(...years) < 10;
						}),
					),
				);
				const runs = runsOf(disputes);
				expect(runs.reduce((total, run) => total + run.disputes, 0)).toBe(close.length);
				for (const [from] of close) expect(runs.some(({ since, ended }) => since <= from && from <= ended)).toBe(true);
			}),
		);
	});

	test("disputes of both directions count once, by their number, up to the year", () => {
		const columns = { state1: [0, 1, 0, 0, 0], state2: [1, 0, 1, 1, 1], year: [2000, 2000, 2001, 2003, 2004], dispute: [1, 1, 2, 3, 3] };
		const panel = listed("disputes", [b, a], columns, 2010);
		expect(disputeGrounds([panel], 2020)).toEqual({
			last: 2010,
			grounds: [
				{ list: "gml", between: [a, b], since: 2000, ended: 2004, because: "3 militarised disputes from 2000 to 2004, by Gibler, Miller and Little" },
			],
		});
		expect(disputeGrounds([panel], 2002)?.grounds).toEqual([]);
	});

	test("battle deaths: years less than ten apart are one rivalry, which ends with the last of them", () => {
		const panel = listed("interstate", [a, b], { state1: [0, 1, 0], state2: [1, 0, 1], year: [1999, 2003, 2015] }, 2024);
		expect(battleGrounds([panel], 2030)?.grounds.map(({ since, ended, because }) => [since, ended, because])).toEqual([
			[1999, 2003, "at least 25 battle deaths in each of 2 years from 1999 to 2003, by UCDP/PRIO"],
			[2015, 2015, "at least 25 battle deaths in 2015, by UCDP/PRIO"],
		]);
	});
});

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { goldstein } from "../../../engine/src/base/cameo.ts";
import { resolverOf } from "../../../engine/src/base/codes/index.ts";
import { uniform } from "../../../engine/src/base/rng.ts";
import { inOrder, type KindOnDay, orderByChance } from "../../../engine/src/methods/order-by-chance.ts";
import { type Act, type StepRules, smallSteps, stepsByChance } from "../../../engine/src/methods/small-steps.ts";
import { CAMEO_BY_NAME } from "../datasets/cameo-names.data.ts";
import { sharedData } from "../datasets/testing.ts";

const files = sharedData(
	"icews18/entity2id.txt.gz",
	"icews18/relation2id.txt",
	"icews18/train.txt.gz",
	"icews18/valid.txt.gz",
	"icews18/test.txt.gz",
);
const DYADS = 500;
/** The rules as they stand, and with times that fit ten months of data: by the first a year's acts are all of one run. */
const DEFAULTS: StepRules = { minSteps: 3, window: 36, maxGapMonths: 18, stepBelow: 0.5, cumulativeAtLeast: 1, reactionAt: 0.5, reactionDays: 60 };
const SHORT: StepRules = { ...DEFAULTS, window: 3, maxGapMonths: 1.5, reactionDays: 20 };

interface Hostile extends Act {
	readonly to: string;
}

/** Hostile acts of states and their people against other states in 2018, by state. */
function hostileActs([entities = "", relations = "", ...quads]: readonly string[]): ReadonlyMap<string, readonly Hostile[]> {
	const text = (path: string) => (path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString();
	const lines = (path: string) =>
		text(path)
			.trimEnd()
			.split(/\r?\n/)
			.map((line) => line.split("\t"));
	const stateOf = resolverOf("name");
	const states = new Map(
		lines(entities).flatMap(([name = "", id = ""]) => {
			// Police (Kenya) acts for Kenya.
			const found = stateOf(/\(([^()]+)\)$/.exec(name)?.[1] ?? name, 2018);
			return found.kind === "state" ? [[id, `${found.id}`] as const] : [];
		}),
	);
	const key = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ");
	const size = new Map(lines(relations).map(([name = "", id = ""]) => [id, -goldstein(CAMEO_BY_NAME[key(name).trim()] ?? "") / 10]));
	const acts = new Map<string, Hostile[]>();
	for (const [s = "", r = "", o = "", hour] of quads.flatMap(lines)) {
		const [from, to, severity = 0] = [states.get(s), states.get(o), size.get(r)];
		if (!from || !to || from === to || !(severity > 0)) continue;
		const own = acts.get(from) ?? [];
		own.push({ to, severity, day: Math.floor(Number(hour) / 24) });
		acts.set(from, own);
	}
	return acts;
}

/** The same acts with their days dealt anew. */
function dealt<T extends Act>(acts: readonly T[], lane: number): T[] {
	const days = acts.map(({ day }) => day);
	for (let i = days.length - 1; i > 0; i--) {
		const j = Math.floor(uniform(12, lane, i, 1) * (i + 1));
		[days[i], days[j]] = [days[j] as number, days[i] as number];
	}
	return acts.map((act, i) => ({ ...act, day: days[i] as number }));
}

describe.skipIf(!files)("V12: sequences on shuffled dates", () => {
	let acts: ReadonlyMap<string, readonly Hostile[]>;
	let dyads: readonly (readonly [string, string])[];
	beforeAll(() => {
		acts = hostileActs(files ?? []);
		const all = [...acts].flatMap(([from, own]) =>
			[...new Set(own.map(({ to }) => to))]
				.filter((to) => own.filter((act) => act.to === to).length >= DEFAULTS.minSteps && own.some((act) => act.to !== to))
				.map((to) => [from, to] as const),
		);
		dyads = all
			.map((dyad, i) => ({ dyad, order: uniform(500, i, 0, 0) }))
			.sort((a, b) => a.order - b.order)
			.slice(0, DYADS)
			.map(({ dyad }) => dyad);
	});

	test("there are as many dyads as are asked for, with real dates", () => {
		expect(dyads).toHaveLength(DYADS);
		expect(acts.get("actor:usa")?.length).toBeGreaterThan(500);
	});

	test.each([
		["as they stand", DEFAULTS],
		["short", SHORT],
	])(
		"runs of small steps by rules %s, read with their p, fire in at most one dyad of twenty; without it in more",
		(_, rules) => {
			let [detected, fired] = [0, 0];
			for (const [lane, [from, to]] of dyads.entries()) {
				const shuffled = dealt(acts.get(from) ?? [], lane);
				const own = shuffled.map((act) => act.to === to);
				const counters = (acts.get(to) ?? []).filter((act) => act.to === from);
				const found = smallSteps(
					shuffled.filter((_, i) => own[i]),
					counters,
					rules,
				);
				if (!found.detected) continue;
				detected++;
				if (stepsByChance(shuffled, own, counters, rules, 199, 8) <= 0.05) fired++;
			}
			console.log({ detected, fired });
			expect(fired / DYADS).toBeLessThanOrEqual(0.05);
			expect(detected / DYADS).toBeGreaterThan(0.05);
		},
		300_000,
	);

	test("an order of three kinds, read with its base rate, fires in at most one dyad of twenty", () => {
		let [found, fired] = [0, 0];
		for (const [lane, [from, to]] of dyads.entries()) {
			// Three kinds of act of the one against the other, by size: a word, a demand or threat, and more.
			const own = dealt(acts.get(from) ?? [], lane).filter((act) => act.to === to);
			const events = own.map(({ day, severity }): KindOnDay => ({ day, kind: severity < 0.3 ? 0 : severity < 0.6 ? 1 : 2 }));
			const counts = [0, 1, 2].map((kind) => events.filter((event) => event.kind === kind).length);
			if (counts.some((n) => n === 0 || n > 12)) continue;
			if (!inOrder(events, 3)) continue;
			found++;
			if (orderByChance(counts) <= 0.05) fired++;
		}
		expect(fired / DYADS).toBeLessThanOrEqual(0.05);
		expect(found / DYADS).toBeGreaterThan(0.1);
	});
});

import * as z from "zod";
import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { isoDay } from "../base/time.ts";
import { type ShockSeries, shiftedEffects, shockEffect } from "../methods/shift-test.ts";
import { heldOn, othersWith } from "../world/by-pair.ts";
import { dayOfAct } from "../world/dated-acts.ts";
import { type Formula, silence, type Term, type Terms, term } from "../world/formula.ts";
import { settled } from "../world/settled.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

/** Months with an act that each of the three series needs, and the longest time that an act may be told for to belong to a month. */
const ENOUGH = 30;
const DATED = 45;
/** 5 % of a normal distribution lie beyond this many standard deviations on one side. */
const ONE_SIDED = 1.645;

const S = {
	y: "mean Goldstein value / 10 of the acts of one month (index: month)",
	x: "1 for a month with a hostile act between the two others (index: month)",
	k: "months in which an effect may show (option)",
	δ: "effect too small to matter (option)",
};
const seriesOf = (t: Terms): ShockSeries => ({
	values: new Map(t.rows("y").map(({ index, value }) => [Number(index[0]), value])),
	shocks: new Set(t.rows("x").map(({ index }) => Number(index[0]))),
	window: t.one("k"),
});
const EFFECT: Formula = {
	text: "effect = mean y in the k months from a month x on − mean y in all others",
	symbols: S,
	unit: "−2…2",
	compute: (t) => shockEffect(seriesOf(t)) ?? 0,
};
const CHANCE: Formula = {
	text: "p = share of all shifts of the months x along the series, their true place included, with as large an effect either way",
	symbols: S,
	unit: "0–1",
	compute: (t) => {
		const all = shiftedEffects(seriesOf(t));
		return all.filter((one) => Math.abs(one) >= Math.abs(all[0] as number) - 1e-12).length / all.length;
	},
};
const ABSENT: Formula = {
	text: "1 if |effect| + 1.645·sd < δ, sd of the effects over all shifts",
	symbols: S,
	unit: "yes = 1",
	compute: (t) => {
		const all = shiftedEffects(seriesOf(t));
		const mean = sum(all) / all.length;
		const sd = Math.sqrt(sum(all.map((one) => (one - mean) ** 2)) / all.length);
		return Math.abs(all[0] as number) + ONE_SIDED * sd < t.one("δ") ? 1 : 0;
	},
};
const MONTHS: Formula = {
	text: "number of months m with an act",
	symbols: { m: "a month with an act between the two" },
	unit: `months, ${ENOUGH} needed`,
	counts: true,
	compute: (t) => t.all("m").length,
};

export const spillover = defineLens({
	id: "spillover",
	family: "A",
	title: "Spillover",
	question: "When two partners of the state quarrel, does its tie with either of them suffer?",
	reads: ["event"],
	options: z.strictObject({
		window: z.int().min(1).max(24).default(3).describe("months, that of the quarrel included, in which an effect may show"),
		delta: z.number().positive().default(0.1).describe("effect on the mean tone that is too small to matter, for the test of absence"),
	}),
	parts: {
		effects: {
			shape: "matrix",
			title: "Effect of a quarrel on the tie with one of the two",
			rows: "the two who quarrel, and the one whose tie is looked at; the state where there is none",
			columns: { effect: { title: "change of tone", formula: EFFECT }, chance: { title: "p by shifting", formula: CHANCE } },
		},
		absence: {
			shape: "groups",
			title: "No effect that matters",
			rows: "the two who quarrel, and the one whose tie is looked at; the state where there is none",
			columns: { absent: { title: "shown to be absent", formula: ABSENT } },
		},
		series: {
			shape: "matrix",
			title: "Months on record",
			rows: "two actors",
			order: "months",
			columns: { months: { title: "months with an act", formula: MONTHS, lowerBound: true } },
		},
	},
	measure(slice, options) {
		const { focal, partners } = slice.frame;
		const effects: Record<string, Effect> = {};
		const absence: Record<string, { absent: CellTerms }> = {};
		const series: Record<string, { months: CellTerms }> = {};
		const all = [...partners].sort(byCodeUnit);
		const record = (a: ActorId, b: ActorId, months: Months) => {
			if (months.size > 0) series[`${a},${b}`] = slice.recall("spillover series", [months], () => ({ months: seriesTerms(months) }));
		};
		const own = new Map(all.map((partner) => [partner, monthsOf(slice, focal, partner)]));
		for (const [partner, months] of own) record(focal, partner, months);
		const pairs = slice.rows("spillover pairs")("all", () => all.flatMap((p, i) => pairsWith(slice, p, all.slice(i + 1))));
		for (const [p, q] of pairs) {
			const between = monthsOf(slice, p, q);
			if (![...between.values()].some(({ hostile }) => hostile)) continue;
			record(p, q, between);
			for (const one of [p, q]) {
				const [mine, other] = [own.get(one) as Months, own.get(one === p ? q : p) as Months];
				const name = `spillover ${options.window} ${options.delta} ${p},${q},${one}`;
				const found = slice.recall(name, [between, mine, other], () => effectOf(between, mine, other, options));
				effects[`${p},${q},${one}`] = found.effect;
				absence[`${p},${q},${one}`] = found.absence;
			}
		}
		if (Object.keys(effects).length === 0) {
			const none = silence("no quarrel of two partners is on record in a month that is known", "event data of the three dyads");
			effects[focal] = { effect: none, chance: none };
			absence[focal] = { absent: none };
		}
		return { effects, absence, series };
	},
	uncertainty:
		"Silent unless all three series have thirty months with an act. That no effect is found does not show that there is none: absence has a test of its own.",
	cost: "light",
	covers: ["S3-15"],
	cites: ["Event study with a test by circular shifts of the shocks; absence by two one-sided tests (Schuirmann 1987)"],
	cautions: [
		"Tone is the mean of what is reported; months without a report are left out and not calm.",
		"A shift keeps the rhythm of the quarrels but not a common cause of both.",
		"An act that was meant to be read by a third shows here only as a change of tone.",
	],
	check: { cite: "worked example of our own: forty months with a known effect", file: "checks/spillover.check.ts" },
});

type Months = ReadonlyMap<number, { readonly tone: number; readonly hostile: boolean; readonly keys: readonly string[] }>;
type Effect = Record<"effect" | "chance", CellTerms>;

/** An actor with those of others with whom any reading of an event names it. */
function pairsWith(slice: Slice<"event">, p: ActorId, others: readonly ActorId[]): [ActorId, ActorId][] {
	const met = new Set(othersWith(slice, "event", p));
	return others.flatMap((q) => (met.has(q) ? [[p, q]] : []));
}

/** Acts of two actors by month, 12·year + month: their mean tone, and whether one was hostile. */
function monthsOf(slice: Slice<"event">, a: ActorId, b: ActorId): Months {
	const acts = settled(slice, `spillover acts ${a},${b}`, () =>
		heldOn(slice, "event", a, b).filter((held) => held.fact.intent !== "unintended" && dayOfAct(held, DATED) !== undefined),
	);
	return slice.recall("spillover months", [acts], () => {
		const found = new Map<number, { tones: number[]; keys: string[] }>();
		for (const held of acts) {
			const [year, month] = isoDay(dayOfAct(held, DATED) as number)
				.split("-")
				.map(Number) as [number, number];
			const one = found.get(12 * year + month) ?? { tones: [], keys: [] };
			one.tones.push(goldstein(held.fact.cameo) / 10);
			one.keys.push(held.key);
			found.set(12 * year + month, one);
		}
		return new Map(
			[...found].map(([month, { tones, keys }]) => [month, { tone: sum(tones) / tones.length, hostile: tones.some((tone) => tone < 0), keys }]),
		);
	});
}

const seriesTerms = (months: Months) => [...months].map(([month, { keys }]) => term("m", [String(month)], 1, keys));

/** What the quarrels of two did to the tie of the state with one of them. */
function effectOf(
	between: Months,
	mine: Months,
	other: Months,
	{ window, delta }: Record<"window" | "delta", number>,
): { readonly effect: Effect; readonly absence: { readonly absent: CellTerms } } {
	const least = Math.min(between.size, mine.size, other.size);
	const y = [...mine].map(([month, { tone, keys }]) => term("y", [String(month)], tone, keys));
	const shocks = [...between].filter(([, { hostile }]) => hostile);
	const x: Term[] = shocks.map(([month, { keys }]) => term("x", [String(month)], 1, keys));
	// All three series must be there, so the third is under the cell as well.
	const third = [...between.values(), ...other.values()].flatMap(({ keys }) => keys);
	const rules = [term("k", [], window, [], "an option"), term("δ", [], delta, [], "an option")];
	const cell: CellTerms =
		least < ENOUGH
			? silence(`the shortest of the three series has ${least} months with an act, and ${ENOUGH} are needed`, "event data of the three dyads")
			: [...y, ...x.map((shock, at) => (at === 0 ? { ...shock, facts: [...new Set([...shock.facts, ...third])] } : shock)), ...rules];
	const known = least < ENOUGH || shockEffect(seriesFrom(y, x, window)) !== undefined;
	const spoken = known ? cell : silence("every month, or none, follows a quarrel", "months without a quarrel");
	return { effect: { effect: spoken, chance: spoken }, absence: { absent: spoken } };
}

function seriesFrom(y: readonly Term[], x: readonly Term[], window: number): ShockSeries {
	return {
		values: new Map(y.map(({ index, value }) => [Number(index[0]), value as number])),
		shocks: new Set(x.map(({ index }) => Number(index[0]))),
		window,
	};
}

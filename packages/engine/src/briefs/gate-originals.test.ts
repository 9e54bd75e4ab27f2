import { describe, expect, it } from "vitest";
import { uniform } from "../base/rng.ts";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { composeBrief } from "./compose.ts";
import { faultText, judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";
import type { Rest } from "./sentence.ts";

const engine = createEngine();
const briefs = ["azerbaijan", "armenia", "georgia"].map((name) => {
	const dossier = gateDossier(name);
	const brief = composeBrief(engine, dossier, name === "azerbaijan" ? { since: "2025-03" } : {});
	const sentences = [...brief.bottomLine, ...brief.sections.flatMap((section) => section.sentences)];
	return { sentences, context: gateContext(dossier, (question) => engine.ask(dossier, question)) };
});

let drawn = 0;
/** One of a list, the same on every run. */
const pick = <T>(list: readonly T[]): T => list[Math.floor(uniform(8, drawn++, 0, 0) * list.length)] as T;
const put = (text: string, at: number, length: number, by: string) => text.slice(0, at) + by + text.slice(at + length);

/** Words that stand in the place of each other in the program's sentences, and never say the same. */
const CLASSES = [
	"partners poles pairs holders triangles targets claims numbers readings",
	"partner pole pair holder triangle target claim",
	"affinity engagement exposure equidistance stress influence dependence autonomy pressure",
	"neighbourhood regional systemic",
	"above below near",
	"warm cold",
	"friendly hostile",
	"oil gas freight data",
	"known disputed closed planned agreed",
	"rose doubled",
	"gross net",
	"crosses exceeds leaves touches",
].map((line) => line.split(" "));
const NAMES = ["Azerbaijan", "Armenia", "Georgia", "Russia", "Iran", "Türkiye", "China", "Israel", "France", "India", "Kazakhstan", "Turkmenistan"];
const INSERTED = [
	"deep fragile crucial robust dangerous balanced pragmatic remarkable",
	"worldwide|in all domains|fully|permanently|in every respect|among all states",
	"the highest of all|second to none|the main|unmatched|more than ever",
	"because of energy|owing to the war|driven by trade|in response to Russia|for which reason",
	"certainly|probably|at most|no more than|set to be|soon to be",
].map((line) => line.split(line.includes("|") ? "|" : " "));

const NUMBER = /(?<![\d.\-–−\p{L}])−?\d+(?:\.\d+)?(?![\d\-–\p{L}]|\.\d)/gu;
const UNITS = "years days months facts channels claims partners numbers sources holders legs triangles pairs".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** What is so now for what was, what is planned for what is there, and the other way round. */
const STAGES = [
	"is known|was known",
	"are known|were known",
	"stands|stood",
	"planned|built",
	"closed|open",
	"ended|goes on",
	"in force|signed",
	"rose|fell",
	"fell|rose",
	"can close|closed",
	"would fall|fell",
	"not known|zero",
	"no longer|still",
].map((line) => line.split("|") as [string, string]);
const whole = (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u");

/** Another text in the place of one that is found, picked of all that are. */
function replaced(text: string, pattern: RegExp, by: (found: string) => string | undefined, fits: (found: string) => boolean = () => true) {
	const found = [...text.matchAll(pattern)].filter(([word]) => fits(word));
	if (found.length === 0) return undefined;
	const one = pick(found);
	const other = by(one[0]);
	return other === undefined ? undefined : put(text, one.index, one[0].length, other);
}
const otherOf = (list: readonly string[], one: string) => pick(list.filter((other) => other !== one));

/** One change of a kind to a sentence, or none where it has nothing to change. */
const MUTATIONS: Readonly<Record<string, (text: string) => string | undefined>> = {
	word: (text) => {
		const there = CLASSES.flatMap((words) => words.filter((word) => whole(word).test(text)).map((word) => ({ word, words })));
		if (there.length === 0) return undefined;
		const { word, words } = pick(there);
		return text.replace(whole(word), otherOf(words, word));
	},
	number: (text) =>
		replaced(
			text,
			NUMBER,
			(number) => {
				const decimals = number.split(".")[1]?.length ?? 0;
				const value = Number(number.replace("−", "-")) + pick([1, -1, 2, 3]) * 10 ** -decimals;
				return value.toFixed(decimals).replace("-", "−");
			},
			(number) => !/^20\d\d$/.test(number),
		),
	sign: (text) =>
		replaced(
			text,
			NUMBER,
			(number) => (number.startsWith("−") ? number.slice(1) : `−${number}`),
			(number) => number.includes(".") && Number(number.replace("−", "-")) !== 0,
		),
	digits: (text) =>
		replaced(
			text,
			NUMBER,
			(number) => `${number}${pick([1, 2, 3, 4, 6, 7, 8, 9])}`,
			(number) => number.includes("."),
		),
	unit: (text) =>
		replaced(
			text,
			/(?<=\d )\p{L}{3,}/gu,
			(unit) => otherOf(UNITS, unit),
			(unit) => UNITS.includes(unit),
		),
	year: (text) => replaced(text, /\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + pick([-2, -1, 1, 2]))),
	month: (text) => replaced(text, new RegExp(MONTHS.join("|"), "g"), (month) => otherOf(MONTHS, month)),
	name: (text) => {
		const there = NAMES.filter((name) => text.includes(name));
		return there.length === 0 ? undefined : text.replace(pick(there), otherOf(NAMES, pick(there)));
	},
	direction: (text) =>
		replaced(text, /(?<!According )\b\p{Lu}\p{L}+ (?:over|on|towards|from|against|than) \p{Lu}\p{L}+/gu, (found) => {
			const [a, joint, b] = found.split(" ");
			return `${b} ${joint} ${a}`;
		}),
	stage: (text) => {
		const there = STAGES.filter(([said]) => whole(said).test(text));
		if (there.length === 0) return undefined;
		const [said, other] = pick(there);
		return text.replace(whole(said), other);
	},
	"one side": (text) => {
		const accounts = text.split(/(?= According to )/);
		return accounts.length === 3 ? accounts.toSpliced(pick([1, 2]), 1).join("") : undefined;
	},
	superlative: (text) => text.replace(/\bis\b(?! so\))/, pick(["is by far", "is the highest at", "is no less than", "is only"])),
	ending: (text) =>
		text.replace(
			/\.$/,
			pick([
				", which explains the war.",
				", since Russia withdrew.",
				", and this will last.",
				" and rising.",
				", in every domain.",
				", to its advantage.",
			]),
		),
	insertion: (text) => {
		const words = text.split(" ");
		return words.toSpliced(1 + Math.floor(uniform(9, drawn++, 0, 0) * (words.length - 1)), 0, pick(pick(INSERTED))).join(" ");
	},
};

/** How many sentences a kind of change must be tried on at least; most find two hundred. */
const FEWEST: Readonly<Record<string, number>> = { "one side": 10, direction: 10, month: 25, sign: 80, stage: 50 };

describe("one thing changed in a sentence of the program's own", () => {
	it.each(Object.entries(MUTATIONS))("is refused: %s", (kind, mutate) => {
		const made = briefs.flatMap(({ sentences, context }) =>
			sentences
				.filter(({ text }) => text.length < 600)
				.flatMap(({ text, rests }) => [1, 2, 3].flatMap(() => ({ text: mutate(text), was: text, rests, context })))
				.flatMap(({ text, ...one }) => (text === undefined || text === one.was ? [] : [{ text, ...one }])),
		);
		const different = [...new Map(made.map((one) => [one.text, one])).values()];
		expect(different.length).toBeGreaterThanOrEqual(FEWEST[kind] ?? 150);
		expect(different.filter(({ text, rests, context }) => judge({ text, rests }, context).ok).map(({ text }) => text)).toEqual([]);
	});
});

describe("other words for the same", () => {
	const [{ sentences, context }] = briefs as [(typeof briefs)[number]];
	const on = (begins: string): readonly Rest[] => sentences.find(({ text }) => text.startsWith(begins))?.rests ?? [];
	it.each([
		["Affinity between Azerbaijan and Türkiye is", "The affinity of Azerbaijan with Türkiye stands at 0.76 [0.74 to 0.78]."],
		["Georgia alone can close", "Every recorded oil route from Sangachal to Haifa can be shut by Georgia on its own."],
		["Among the neighbourhood poles", "At equidistance 0.61 [0.45 to 0.64], Azerbaijan is on the warm side among the neighbourhood poles."],
		[
			"The range of affinity crosses zero",
			"With 2 partners the range of affinity spans zero: Russia (0.2 [−0.3 to 0.2]) and Iran (0.0 [−0.1 to 0.2]).",
		],
		["Corridors: 60 numbers", "Sixty numbers on corridors are not known, because no source states the capacity of the legs."],
		["Corridors: 60 numbers", "No source states the capacity of the legs, so that 60 numbers on corridors are not known."],
		["Affinity is above zero", "With 12 partners, Türkiye and China among them, affinity is above zero throughout its range."],
	])("pass: %s", (begins, text) => {
		expect(faultText(judge({ text, rests: on(begins) }, context))).toBe("");
	});
	it.each([
		["Affinity between Azerbaijan and Türkiye is", "The affinity of Azerbaijan with Türkiye stood at 0.76 [0.74 to 0.78]."],
		["Georgia alone can close", "Every recorded oil route from Sangachal to Haifa can be used by Georgia on its own."],
		["Georgia alone can close", "Georgia alone can open every recorded oil route between Sangachal and Haifa (smallest closing set: 1 holder)."],
		["Among the neighbourhood poles", "Among the poles Azerbaijan stands on the warm side, at equidistance 0.61 [0.45 to 0.64]."],
		[
			"The range of affinity crosses zero",
			"The range of stress crosses zero with 2 partners: Russia (0.2 [−0.3 to 0.2]) and Iran (0.0 [−0.1 to 0.2]).",
		],
		[
			"The alliance with Türkiye stands",
			"The alliance with Russia stands against a military move (framing): According to Gordadze 2025: The Turkish alliance is called a strong guarantee.",
		],
		[
			"Ceasefire that ended the 2020 war (date)",
			"Ceasefire that ended the 2020 war (cause): According to Gordadze 2025: The ceasefire is dated 9 November 2020; Russian peacekeepers followed.",
		],
		[
			"Telephone apology over",
			"Telephone apology after the aircraft loss (whether it is so): According to Gordadze 2025: Moscow has voiced neither apology nor regret over the aircraft (against).",
		],
		["Telephone apology over", "According to Gordadze 2025, Moscow has voiced regret, though no apology, over the aircraft."],
		...[
			"Sixty numbers on corridors are known, because no source states the capacity of the legs.",
			"Sixty numbers on corridors are not known, because a source states the capacity of the legs.",
			"Sixty numbers on corridors are not known, because no source states the length of the legs.",
			"Sixty numbers on corridors are not known, because no source states the capacity of 99 legs.",
			"Seventy numbers on corridors are not known, because no source states the capacity of the legs.",
			"No source states the capacity of the legs, because 60 numbers on corridors are not known.",
			"Because of Russia 60 numbers on corridors are not known.",
		].map((text): [string, string] => ["Corridors: 60 numbers", text]),
		["Affinity is above zero", "With 13 partners, Türkiye and China among them, affinity is above zero throughout its range."],
		["Affinity is above zero", "With 12 partners, Türkiye and China among them, affinity is below zero throughout its range."],
		["Affinity is above zero", "With 12 partners, Türkiye and France among them, affinity is above zero throughout its range."],
	])("are not these: %s", (begins, text) => {
		expect(judge({ text, rests: on(begins) }, context).ok).toBe(false);
	});
});

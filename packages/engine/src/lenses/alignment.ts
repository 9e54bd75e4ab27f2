import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { alikeOn, alikeTerm, type Choice, type Measure } from "../world/alike.ts";
import { heldOn } from "../world/by-pair.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term } from "../world/formula.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";

const ONE = (symbol: string, what: string): Formula => ({ text: symbol, symbols: { [symbol]: what }, unit: "−1…1", compute: (t) => t.one(symbol) });
const KAPPA = ONE("κ", "Cohen's κ: agreement beyond chance, each state's own habits taken as given");
const PI = ONE("π", "Scott's π: agreement beyond chance, the habits of the two taken together");
const S = ONE("S", "Signorino and Ritter's S: 1 − twice the mean distance over the longest");
const BEYOND: Formula = {
	text: "b = (κ − μ)/(1 − μ) if κ ≥ μ, else (κ − μ)/(1 + μ)",
	symbols: { κ: "Cohen's κ of the two", μ: "mean κ over all pairs of the dataset in that year" },
	unit: "−1…1, 0 like the mean pair",
	compute: (t) => {
		const [own, world] = [t.one("κ"), t.one("μ")];
		if (own === world) return 0;
		return own > world ? (own - world) / (1 - world) : (own - world) / (1 + world);
	},
	falls: ["μ"],
};
const TILT: Formula = {
	text: "tilt = b_p − b_q",
	symbols: { b_p: "alikeness with the first pole beyond the mean pair", b_q: "with the second pole" },
	unit: "above 0: nearer the first",
	compute: (t) => t.one("b_p") - t.one("b_q"),
	falls: ["b_q"],
};
const CONTRAST: Formula = {
	text: "gap = b_c − b_f",
	symbols: { b_c: "alikeness of the state compared with the pole, beyond the mean pair", b_f: "that of the focal state" },
	unit: "above 0: nearer the pole than the focal state",
	compute: (t) => t.one("b_c") - t.one("b_f"),
	falls: ["b_f"],
};

const CHOICES = ["votes", "alliances", "organisations"] as const satisfies readonly Choice[];
const eachChoice = <T>(make: (on: Choice) => T) => Object.fromEntries(CHOICES.map((on) => [on, make(on)])) as Record<Choice, T>;
const COLUMNS = {
	beyond: { title: "κ beyond the mean pair", formula: BEYOND },
	kappa: { title: "κ", formula: KAPPA },
	pi: { title: "π", formula: PI },
	S: { title: "S", formula: S },
} as const;
const choiceColumns = (formula: Formula) => eachChoice((on): Column => ({ title: on, formula }));
const partOn = (title: string) =>
	({ shape: "matrix", title, rows: "partner; the state where there is none", order: "beyond", columns: COLUMNS }) as const;

export const alignment = defineLens({
	id: "alignment",
	family: "A",
	title: "Alignment",
	question: "Whose choices are those of the state like: how it votes, whom it allies with, what it joins?",
	reads: ["similarity"],
	options: z.strictObject({}),
	parts: {
		votes: partOn("Votes in the General Assembly"),
		alliances: partOn("Alliances"),
		organisations: partOn("Organisations joined"),
		tilt: {
			shape: "matrix",
			title: "Between two poles, in each set of poles",
			rows: "level and the two poles",
			columns: choiceColumns(TILT),
		},
		contrast: {
			shape: "matrix",
			title: "States compared, pole by pole",
			rows: "state compared and pole",
			columns: choiceColumns(CONTRAST),
		},
	},
	measure(slice) {
		const { focal, partners, poles, comparators } = slice.frame;
		const none = (on: Choice): Record<keyof typeof COLUMNS, CellTerms> => {
			const quiet = silence(`no similarity of ${on} is on record`, `similarities of ${on}, from a dataset of all states`);
			return { beyond: quiet, kappa: quiet, pi: quiet, S: quiet };
		};
		const rowOf = slice.rows("alignment");
		const table = (on: Choice) =>
			anyOn(slice, on)
				? Object.fromEntries(partners.map((partner) => [partner, rowOf(`${on} ${partner}`, () => similarityCells(slice, focal, partner, on))]))
				: { [focal]: none(on) };
		const beyond = (state: ActorId, pole: ActorId, on: Choice) => beyondOf(slice, state, pole, on);
		const between = (p: Term | Silence, q: Term | Silence, symbols: readonly [string, string]): CellTerms =>
			isSilence(p) ? p : isSilence(q) ? q : [named(p, symbols[0]), named(q, symbols[1])];
		const tilt: Record<string, Record<Choice, CellTerms>> = {};
		for (const [level, set] of Object.entries(poles))
			for (const [i, p] of set.entries())
				for (const q of set.slice(i + 1))
					if (p !== focal && q !== focal)
						tilt[`${level},${p},${q}`] = rowOf(`tilt ${p},${q}`, () =>
							eachChoice((on) => between(beyond(focal, p, on), beyond(focal, q, on), ["b_p", "b_q"])),
						);
		const contrast: Record<string, Record<Choice, CellTerms>> = {};
		for (const state of comparators)
			for (const pole of new Set(Object.values(poles).flat()))
				if (state !== focal && pole !== focal && pole !== state)
					contrast[`${state},${pole}`] = rowOf(`contrast ${state},${pole}`, () =>
						eachChoice((on) => between(beyond(state, pole, on), beyond(focal, pole, on), ["b_c", "b_f"])),
					);
		return { votes: table("votes"), alliances: table("alliances"), organisations: table("organisations"), tilt, contrast };
	},
	uncertainty:
		"A similarity is computed from a whole dataset and has no sampling error; the range shows only what hangs on single sources. It is of the last year on record, which the terms name.",
	cost: "light",
	covers: ["S1-07", "S1-22", "S3-27"],
	cites: [
		"Signorino & Ritter 1999, International Studies Quarterly 43:115–144 (S)",
		"Häge 2011, Political Analysis 19:287–305 (κ and π against chance; why they differ from S)",
	],
	cautions: [
		"Alike is not allied: states that share a taste for abstention vote alike without a word to each other.",
		"κ, π and S differ in what they take for chance; where they disagree on the order, the order is not known.",
		"States agree on most things, so only what lies beyond the mean pair speaks.",
	],
	check: { cite: "worked example of our own: two poles by hand", file: "checks/alignment.check.ts" },
	headline(view) {
		const [top] = view.known("tilt", "votes").sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
		if (!top) return [];
		const [, p, q] = top.ids as [string, string, string];
		const [near, far] = top.value >= 0 ? [p, q] : [q, p];
		const text = `In its votes ${view.focal} stands nearer ${view.name(near)} than ${view.name(far)}: a tilt of {value} beyond the mean pair of states.`;
		return [{ text, part: "tilt", row: top.row, column: "votes" }];
	},
});

/** Whether any similarity of a choice is on record; mostly one of the state's own is. */
function anyOn(slice: Slice<"similarity">, on: Choice): boolean {
	const { focal, partners } = slice.frame;
	return (
		partners.some((p) => heldOn(slice, "similarity", focal, p).some(({ fact }) => fact.on === on)) ||
		slice.similarity.some(({ fact }) => fact.on === on)
	);
}

function beyondOf(slice: Slice<"similarity">, a: ActorId, b: ActorId, on: Choice): Term | Silence {
	const alike = alikeOn(slice, a, b, on, "kappa");
	if (isSilence(alike)) return alike;
	const { value, world } = alike.held.fact;
	return derived("b", [a, b, on], BEYOND, [alikeTerm("κ", [], alike, value), alikeTerm("μ", [], alike, world)]);
}

function similarityCells(
	slice: Slice<"similarity">,
	focal: ActorId,
	partner: ActorId,
	on: Choice,
): Record<"beyond" | "kappa" | "pi" | "S", CellTerms> {
	const told = (measure: Measure, symbol: string): CellTerms => {
		const alike = alikeOn(slice, focal, partner, on, measure);
		return isSilence(alike) ? alike : [alikeTerm(symbol, [], alike, alike.held.fact.value)];
	};
	return { beyond: beyondOf(slice, focal, partner, on), kappa: told("kappa", "κ"), pi: told("pi", "π"), S: told("S", "S") };
}

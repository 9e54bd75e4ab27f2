import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { alikeOn, alikeTerm } from "../world/alike.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import { partnersIn, periodsOf, SHARE_CHANNELS, type ShareChannel, sharesIn } from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const SYMBOLS = {
	w: "share of a partner in the total of the state",
	d: "distance of the two, 1 − κ of their votes",
	o: "distance of the mean pair of the world in that year",
};
const DISTANCE: Formula = {
	text: "d = 1 − κ",
	symbols: { κ: "Cohen's κ of votes in the General Assembly, in the last year on record" },
	unit: "0 the same votes … 2 opposite votes",
	compute: (t) => 1 - t.one("κ"),
	falls: ["κ"],
};
/** Mean of a symbol over partners, each in proportion to its share. */
const meanOf = (t: Terms, symbol: "d" | "o") => sum(t.rows("w").map(({ index, value }) => value * t.one(symbol, ...index))) / sum(t.all("w"));
const V: Formula = {
	text: "V = Σ w·d / Σ w over partners with both on record",
	symbols: SYMBOLS,
	unit: DISTANCE.unit,
	compute: (t) => meanOf(t, "d"),
};
const C: Formula = {
	text: "C = √( Σ w·(d − V)² / Σ w )",
	symbols: SYMBOLS,
	unit: "0 all partners equally far … 1",
	compute: (t) => {
		const mean = meanOf(t, "d");
		return Math.sqrt(sum(t.rows("w").map(({ index, value }) => value * (t.one("d", ...index) - mean) ** 2)) / sum(t.all("w")));
	},
};
const EXCESS: Formula = {
	text: "V − Σ w·o / Σ w",
	symbols: SYMBOLS,
	unit: "above 0: farther than from the mean pair",
	compute: (t) => meanOf(t, "d") - meanOf(t, "o"),
	falls: ["o"],
};
const COVERED: Formula = { text: "Σ w", symbols: SYMBOLS, unit: "share of the total", compute: (t) => sum(t.all("w")) };
const COUNT: Formula = { text: "number of w", symbols: SYMBOLS, unit: "partners", compute: (t) => t.all("w").length };
const ONE = (symbol: "w" | "d", unit: string): Formula => ({ text: symbol, symbols: SYMBOLS, unit, compute: (t) => t.one(symbol) });
const EXPOSURE: Formula = { text: "w·d", symbols: SYMBOLS, unit: "part of Σ w·d", compute: (t) => t.one("w") * t.one("d") };

export const connectedness = defineLens({
	id: "connectedness",
	family: "A",
	title: "Connectedness",
	question: "Does the state deal with partners that stand far from it, and with partners from all sides?",
	reads: ["share", "similarity"],
	options: z.strictObject({
		least: z.number().min(0).max(1).default(0.5).describe("share of the total that must be on record, with distances, before anything is said"),
	}),
	parts: {
		index: {
			shape: "matrix",
			title: "Vulnerability and connectedness",
			rows: "state and total",
			columns: {
				vulnerability: { title: "vulnerability", formula: V },
				excess: { title: "against the mean pair", formula: EXCESS },
				connectedness: { title: "connectedness", formula: C },
				covered: { title: "covered", formula: COVERED },
				partners: { title: "partners", formula: COUNT },
			},
		},
		partners: {
			shape: "matrix",
			title: "Partners of the state",
			rows: "partner and total",
			order: "exposure",
			columns: {
				share: { title: "share", formula: ONE("w", "share of the total") },
				distance: { title: "distance", formula: DISTANCE },
				exposure: { title: "exposure", formula: EXPOSURE },
			},
		},
	},
	measure(slice, options) {
		const { focal, comparators } = slice.frame;
		const index: Record<string, Record<"vulnerability" | "excess" | "connectedness" | "covered" | "partners", CellTerms>> = {};
		const partners: Record<string, Record<"share" | "distance" | "exposure", CellTerms>> = {};
		for (const state of [focal, ...comparators.filter((one) => one !== focal)])
			for (const what of SHARE_CHANNELS) {
				const dealt = dealtWith(slice, state, what);
				if (dealt.length === 0) continue;
				index[`${state},${what}`] = indexCells(dealt, options.least, state, what);
				if (state !== focal) continue;
				for (const { partner, cells } of dealt) partners[`${partner},${what}`] = cells;
			}
		return { index, partners };
	},
	uncertainty:
		"Shares and votes may be of different years; the last of each is taken and its year printed. Partners that no source lists are left out, so read both numbers beside the share of the total that is covered.",
	cost: "light",
	covers: ["S1-22", "S4-16"],
	cites: [
		"Aiyar & Ohnsorge 2024, Geoeconomic Fragmentation and “Connector” Countries, CEPR Discussion Paper 19352: mean and standard deviation of the distance of partners, weighted by transactions",
		"Distance ours: 1 − Cohen's κ of votes, where they take the distance of ideal points (Bailey, Strezhnev & Voeten 2017)",
	],
	cautions: [
		"Votes in the General Assembly are one face of distance: an ally in need may vote otherwise.",
		"A state whose partners are all equally far has connectedness 0, however many they are.",
		"Shares of partners with less than one in a hundred are in no list; the covered share says how much is missing.",
	],
	check: { cite: "worked example of our own: two partners by hand", file: "checks/connectedness.check.ts" },
});

interface Dealt {
	readonly partner: ActorId;
	readonly w: Term;
	readonly d: { readonly d: Term; readonly o: Term } | Silence;
	/** The share with the facts of the distance under it too. */
	readonly counted: Term;
	readonly cells: Record<"share" | "distance" | "exposure", CellTerms>;
}

/** Partners of a state in one total, each with its last share and its distance, in the order of their ids. */
function dealtWith(slice: Slice<"share" | "similarity">, state: ActorId, what: ShareChannel): Dealt[] {
	const rowOf = slice.rows(`connectedness ${state} ${what}`);
	return partnersIn(slice, state, what).flatMap((partner) => rowOf(partner, () => dealtOn(slice, state, partner, what)) ?? []);
}

function dealtOn(slice: Slice<"share" | "similarity">, state: ActorId, partner: ActorId, what: ShareChannel): Dealt | undefined {
	const shares = sharesIn(slice, state, partner, what);
	if (shares.length === 0) return undefined;
	const alike = alikeOn(slice, state, partner, "votes", "kappa");
	const [period, reports] = periodsOf(shares).at(-1) as ReturnType<typeof periodsOf>[number];
	// Where reports differ one is taken, in a fixed order: a weight cannot be an interval, since all weights move the mean together.
	const { fact } = [...reports].sort((a, b) => rank(a.fact.reported) - rank(b.fact.reported))[0] as (typeof reports)[number];
	const keys = shares.map(({ key }) => key);
	const w = term("w", [partner], fact.value, keys, `of ${period}, reported by ${fact.reported ?? "unsaid"}`);
	if (isSilence(alike)) return { partner, w, d: alike, counted: w, cells: { share: [named(w, "w")], distance: alike, exposure: alike } };
	const d = derived("d", [partner], DISTANCE, [alikeTerm("κ", [], alike, alike.held.fact.value)]);
	const o = alikeTerm("o", [partner], alike, 1 - alike.held.fact.world);
	return {
		partner,
		w,
		d: { d, o },
		counted: { ...w, facts: [...w.facts, ...d.facts] },
		cells: { share: [named(w, "w")], distance: d, exposure: [named(w, "w"), named(d, "d")] },
	};
}

const ORDER = ["both", "estimate", "whole", "part"];
const rank = (reported: string | undefined) => (reported === undefined ? ORDER.length : ORDER.indexOf(reported));

function indexCells(dealt: readonly Dealt[], least: number, state: ActorId, what: ShareChannel) {
	const known = dealt.flatMap(({ w, d, counted }) => (isSilence(d) ? [] : [{ w, counted, ...d }]));
	const w = known.map((one) => one.w);
	const covered = sum(w.map(({ value }) => value as number));
	const thin = silence(
		`partners with a share and a distance on record make ${covered.toFixed(2)} of the ${what} of ${state}, below ${least}`,
		`shares of more partners in the ${what} of ${state}, and their votes`,
	);
	const none = known.length === 0 || covered < least;
	const both = [...w, ...known.map(({ d }) => d)];
	const counted = known.length === 0 ? thin : known.map((one) => one.counted);
	return {
		vulnerability: none ? thin : both,
		excess: none ? thin : [...both, ...known.map(({ o }) => o)],
		connectedness: none ? thin : both,
		covered: counted,
		partners: counted,
	};
}

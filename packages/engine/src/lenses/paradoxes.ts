import * as z from "zod";
import { sum } from "../base/maths.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term } from "../world/formula.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const SYMBOLS = {
	ā_fp: "affinity of the focal state to p, shrunk as in vectors",
	ā_fq: "affinity of the focal state to q, shrunk",
	ā_pq: "affinity of p and q, shrunk",
};

const stress: Formula["compute"] = (t) => {
	const friend = Math.min(t.one("ā_fp"), t.one("ā_fq"));
	return friend > 0 && t.one("ā_pq") < 0 ? friend * -t.one("ā_pq") : 0;
};
const STRESS: Formula = {
	text: "stress = min(ā_fp, ā_fq)·|ā_pq| if ā_fp, ā_fq > 0 > ā_pq, else 0",
	symbols: SYMBOLS,
	unit: "0–1",
	compute: stress,
	falls: ["ā_pq"],
};
const BREAK: Formula = {
	text: "break distance = min(ā_fp, ā_fq, |ā_pq|)",
	symbols: SYMBOLS,
	unit: "0–1",
	compute: (t) => Math.min(t.one("ā_fp"), t.one("ā_fq"), Math.abs(t.one("ā_pq"))),
};
const EDGE = (symbol: "ā_fp" | "ā_fq" | "ā_pq"): Formula => ({
	text: `|${symbol}| is the smallest of |ā_fp|, |ā_fq|, |ā_pq|`,
	symbols: SYMBOLS,
	unit: "yes = 1",
	compute: (t) => (Math.abs(t.one(symbol)) <= Math.min(Math.abs(t.one("ā_fp")), Math.abs(t.one("ā_fq")), Math.abs(t.one("ā_pq"))) ? 1 : 0),
});
const TIE = (symbol: "ā_fp" | "ā_fq" | "ā_pq"): Formula => ({
	text: symbol,
	symbols: { [symbol]: SYMBOLS[symbol] },
	unit: "−1…1",
	compute: (t) => t.one(symbol),
});
const TOTAL: Formula = {
	text: "total = Σ stress over known triads",
	symbols: { stress: "stress of one triad" },
	unit: "sum of stresses",
	compute: (t) => sum(t.all("stress")),
};

export const paradoxes = defineLens({
	id: "paradoxes",
	family: "A",
	title: "Paradoxes",
	question: "Which friends of the state are enemies of each other, and which tie would have to give for that to end?",
	reads: ["dyad"],
	options: z.strictObject({}),
	parts: {
		triads: {
			shape: "records",
			title: "Friend – friend – enemy",
			rows: "pair of partners",
			order: "stress",
			columns: {
				stress: { title: "stress", formula: STRESS },
				fp: { title: "affinity to the first, while a friend", formula: TIE("ā_fp") },
				fq: { title: "affinity to the second, while a friend", formula: TIE("ā_fq") },
				pq: { title: "affinity between them, while hostile", formula: TIE("ā_pq") },
				break: { title: "break distance", formula: BREAK },
			},
		},
		weakest: {
			shape: "groups",
			title: "Weakest edge of each triad",
			rows: "pair of partners",
			columns: {
				first: { title: "tie to the first", formula: EDGE("ā_fp") },
				second: { title: "tie to the second", formula: EDGE("ā_fq") },
				between: { title: "tie between them", formula: EDGE("ā_pq") },
			},
		},
		unknown: {
			shape: "records",
			title: "Two friends whose tie to each other is not known",
			rows: "pair of partners",
			columns: { stress: { title: "stress", formula: STRESS } },
		},
		total: {
			shape: "scalar",
			title: "Total stress",
			rows: "all triads",
			columns: { stress: { title: "total stress", formula: TOTAL, lowerBound: true, whole: true } },
		},
	},
	measure(slice) {
		const { focal, partners } = slice.frame;
		const triads: Record<string, Record<"stress" | "fp" | "fq" | "pq" | "break", CellTerms>> = {};
		const weakest: Record<string, Record<"first" | "second" | "between", CellTerms>> = {};
		const unknown: Record<string, Record<"stress", CellTerms>> = {};
		const total: Term[] = [];
		const friends = [...partners].sort().flatMap((partner) => {
			const dyad = slice.dyad.get(focal, partner);
			return isSilence(dyad) || (dyad.shrunk.value as number) <= 0 ? [] : [{ partner, tie: dyad.shrunk }];
		});
		for (const [i, p] of friends.entries()) {
			for (const q of friends.slice(i + 1)) {
				const row = `${p.partner},${q.partner}`;
				const between = slice.dyad.get(p.partner, q.partner);
				const fp = named(p.tie, "ā_fp");
				const fq = named(q.tie, "ā_fq");
				if (isSilence(between)) {
					unknown[row] = { stress: between };
					continue;
				}
				if ((between.shrunk.value as number) >= 0) continue;
				const all: readonly Term[] = [fp, fq, named(between.shrunk, "ā_pq")];
				triads[row] = { stress: all, fp: [fp], fq: [fq], pq: [all[2] as Term], break: all };
				weakest[row] = { first: all, second: all, between: all };
				total.push(derived("stress", [row], STRESS, all));
			}
		}
		const none: Silence = silence("no triad of two friends who are enemies is known", "ties to partners and between them");
		return { triads, weakest, unknown, total: { all: { stress: total.length > 0 ? total : none } } };
	},
	uncertainty: "Unknown ties between partners are listed as unknown, not as calm; the total counts known triads only.",
	cost: "light",
	covers: ["S3-02", "S3-14", "S1-13", "S2-16", "S1-18"],
	cites: [
		"Formula ours, after Heider 1946 and Cartwright & Harary 1956 on balance",
		"Forecast wording is refused: in signed COW networks 1946–99, friend ties in such triads did not break more often",
	],
	cautions: [
		"Affinity is the shrunk one of vectors, but told over those redraws alone in which the two are friends and hostile to each other: of a tie near 0 the number stands further from 0 than in vectors. In divergence it is unshrunk.",
		"It describes and does not forecast: states live with such triads for decades.",
		"Talks that a third state hosts are a channel between the two, not friendship; coding them as cooperation would erase the paradox.",
	],
	check: { cite: "worked example 7", file: "checks/paradoxes.check.ts" },
	headline(view) {
		const top = view.known("triads", "stress")[0];
		if (!top || top.value <= 0) return [];
		const [p, q] = top.ids.map(view.name);
		return [
			{
				text: `${p} and ${q}, both on the friendly side of ${view.focal}'s record, are hostile to each other: stress {value}.`,
				part: "triads",
				row: top.row,
				column: "stress",
			},
		];
	},
});

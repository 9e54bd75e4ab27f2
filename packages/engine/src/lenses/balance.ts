import * as z from "zod";
import { lowOf } from "../base/quantity.ts";
import { type BalanceAgainstChance, balanceAgainstChance } from "../methods/balance-null.ts";
import { frustratedTies, frustration } from "../methods/frustration.ts";
import { balancedTriadShare, eachTriangle, triadCensus } from "../methods/signed-graph.ts";
import { cellsOver, type Formula, isSilence, type Silence, silence, Terms, term } from "../world/formula.ts";
import { SIGNED, signedGraphOf, signedOptions, signedTerms } from "../world/signed.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const least = (t: Terms, without?: readonly string[]) => frustration(signedGraphOf(t, without).graph);

/** The exact index, or the bounds of a search that stopped: both ends are proved. */
const INDEX: Formula = {
	text: "L = least number of ties to remove so that two camps are left, pacts inside them and rivalries between them (exact)",
	symbols: SIGNED,
	unit: "ties",
	compute: (t) => least(t).upper,
};
const PROVED: Formula = { text: "greatest proved lower bound on L", symbols: SIGNED, unit: "ties", compute: (t) => least(t).lower };
const NORMAL: Formula = {
	text: "F = 1 − 2L/m, m ties",
	symbols: SIGNED,
	unit: "0–1",
	compute: (t) => 1 - (2 * least(t).upper) / t.all("x").length,
};
const TIES: Formula = { text: "m = number of ties", symbols: SIGNED, unit: "ties", compute: (t) => t.all("x").length };
const TRIADS: Formula = {
	text: "T = balanced triangles / triangles",
	symbols: SIGNED,
	unit: "of triangles",
	compute: (t) => balancedTriadShare(triadCensus(signedGraphOf(t).graph)) ?? Number.NaN,
};
const DEALT = {
	...SIGNED,
	N: "shufflings of the signs over the same ties (an option)",
	S: "seed of the shufflings (an option)",
};
// Several cells are read off the same shufflings: the last ones are kept by the network, their number and their seed.
let kept: { readonly name: string; readonly found: BalanceAgainstChance } | undefined;
function chance(t: Terms): BalanceAgainstChance {
	const { graph } = signedGraphOf(t);
	const [draws, seed] = [t.one("N"), t.one("S")];
	const name = [graph.nodes, ...graph.from, ...graph.to, ...graph.sign, draws, seed].join(" ");
	if (kept?.name !== name) kept = { name, found: balanceAgainstChance(graph, draws, seed) };
	return kept.found;
}
const DEALT_SHARE: Formula = {
	text: "mean of T over N shufflings of the signs",
	symbols: DEALT,
	unit: "of triangles",
	compute: (t) => chance(t).balancedShare?.mean ?? Number.NaN,
};
const DEALT_P: Formula = {
	text: "p = (1 + shufflings with at least T) / (1 + N)",
	symbols: DEALT,
	unit: "0–1",
	compute: (t) => chance(t).balancedShare?.atLeast ?? Number.NaN,
};
/** A shuffled network is too tangled to solve exactly: one local search bounds both sides alike. */
const BOUND: Formula = {
	text: "bound of one local search on L",
	symbols: DEALT,
	unit: "ties",
	compute: (t) => chance(t).frustrationBound.observed,
};
const DEALT_BOUND: Formula = {
	text: "mean of the same bound over N shufflings of the signs",
	symbols: DEALT,
	unit: "ties",
	compute: (t) => chance(t).frustrationBound.mean,
};
const CAMP: Formula = {
	text: "1 if s is in the camp of the reference state in one division that attains L, else 0",
	symbols: { ...SIGNED, s: "the state asked about", r: "the state whose camp is asked about" },
	unit: "yes = 1",
	compute: (t) => {
		const { states, graph } = signedGraphOf(t);
		const { camp } = frustration(graph);
		const at = (symbol: string) => camp[states.indexOf(t.rows(symbol)[0]?.index[0] as string)];
		return at("s") === at("r") ? 1 : 0;
	},
};
const DROP: Formula = {
	text: "L − L without the tie e",
	symbols: { ...SIGNED, e: "the tie asked about" },
	unit: "ties",
	compute: (t) => least(t).upper - least(t, t.rows("e")[0]?.index).upper,
};
const UNBALANCED: Formula = {
	text: "number of unbalanced triangles with the tie e",
	symbols: { ...SIGNED, e: "the tie asked about" },
	unit: "triangles",
	compute: (t) => {
		const { graph, ties } = signedGraphOf(t);
		const wanted = t.rows("e")[0]?.index as readonly string[];
		return unbalancedBy(graph)[ties.findIndex(([a, b]) => a === wanted[0] && b === wanted[1])] ?? 0;
	},
};

export const balance = defineLens({
	id: "balance",
	family: "A",
	title: "Balance",
	question: "Into which two camps do pacts and rivalries divide the states, how far from whole, and which ties stand across?",
	reads: ["agreement", "tie", "coverage"],
	options: signedOptions.extend({
		shuffles: z.int().min(10).max(10_000).default(500).describe("how often the signs are dealt out anew, to see what chance would give"),
		shuffleSeed: z
			.int()
			.min(0)
			.max(2 ** 31 - 1)
			.default(1)
			.describe("seed of these shufflings"),
	}),
	parts: {
		index: {
			shape: "scalar",
			title: "Distance from balance",
			rows: "the network of covered states",
			columns: {
				L: { title: "frustration index", formula: INDEX },
				proved: { title: "proved lower bound", formula: PROVED },
				F: { title: "normalised", formula: NORMAL },
				ties: { title: "ties", formula: TIES },
				triads: { title: "balanced share of triangles", formula: TRIADS },
			},
		},
		chance: {
			shape: "scalar",
			title: "Against the same ties with their signs dealt out anew",
			rows: "the network of covered states",
			columns: {
				share: { title: "balanced share by chance", formula: DEALT_SHARE },
				p: { title: "p of as much balance by chance", formula: DEALT_P },
				bound: { title: "local bound on L", formula: BOUND },
				dealt: { title: "the same bound by chance", formula: DEALT_BOUND },
			},
		},
		camps: {
			shape: "groups",
			title: "Camps",
			rows: "state",
			columns: { with: { title: "in the camp of the focal state, or of the state first in order", formula: CAMP } },
		},
		edges: {
			shape: "ranking",
			title: "Ties that stand across, and what removing one would change",
			rows: "two states",
			order: "triangles",
			columns: { drop: { title: "fall of L without it", formula: DROP }, triangles: { title: "unbalanced triangles", formula: UNBALANCED } },
		},
	},
	measure(slice, options) {
		const none = (why: Silence) => ({
			index: { all: { L: why, proved: why, F: why, ties: why, triads: why } },
			chance: { all: { share: why, p: why, bound: why, dealt: why } },
			camps: {},
			edges: {},
		});
		const network = signedTerms(slice, options.rung);
		if (isSilence(network)) return none(network);
		const cell = cellsOver(network);
		const { graph, states, ties: pairs } = signedGraphOf(new Terms(network, lowOf));
		const { camp } = frustration(graph);
		const note = (symbol: string, index: readonly string[]) => term(symbol, index, 1, [], "what is asked about");
		const reference = states.includes(slice.frame.focal) ? slice.frame.focal : (states[0] as string);
		const triangles = triadCensus(graph).some((count) => count > 0);
		const flat = silence("the network has no triangle", "more ties");
		const dealt = [term("N", [], options.shuffles, [], "option shuffles"), term("S", [], options.shuffleSeed, [], "option shuffleSeed")];
		const across = frustratedTies(graph, camp).map((e) => pairs[e] as readonly string[]);
		return {
			index: {
				all: {
					L: cell(INDEX),
					proved: cell(PROVED),
					F: cell(NORMAL),
					ties: cell(TIES),
					triads: triangles ? cell(TRIADS) : flat,
				},
			},
			chance: {
				all: {
					share: triangles ? cell(DEALT_SHARE, dealt) : flat,
					p: triangles ? cell(DEALT_P, dealt) : flat,
					bound: cell(BOUND, dealt),
					dealt: cell(DEALT_BOUND, dealt),
				},
			},
			camps: Object.fromEntries(states.map((state) => [state, { with: cell(CAMP, [note("s", [state]), note("r", [reference])]) }])),
			edges: Object.fromEntries(
				across.map((pair): [string, Record<"drop" | "triangles", CellTerms>] => [
					pair.join(","),
					{ drop: cell(DROP, [note("e", pair)]), triangles: cell(UNBALANCED, [note("e", pair)]) },
				]),
			),
		};
	},
	uncertainty:
		"The index is exact for the network as listed; other divisions may attain it too. Ranges say how it moves when one source is left out.",
	cost: "heavy",
	covers: ["S1-19"],
	cites: [
		"Harary 1959 (line index of balance); Aref, Mason & Wilson 2020 (frustration index, exact)",
		"Cartwright & Harary 1956 (triangles)",
		"Szell, Lambiotte & Thurner 2010 (signs dealt out anew over the same ties)",
	],
	cautions: [
		"It describes and does not forecast: unbalanced friend ties did not break more often in signed networks of states, 1946–1999.",
		"A camp is a side of this division, not an alliance; with equal ties other divisions may be as good.",
		"Rivalries are those that a source states as standing; what the dossier declares as rivals does not enter.",
	],
	check: { cite: "Harary 1959: a triangle with one negative tie has L = 1; two camps have 0", file: "checks/balance.check.ts" },
});

/** How many unbalanced triangles each tie is part of. */
function unbalancedBy(graph: Parameters<typeof triadCensus>[0]): number[] {
	const counts = Array.from(graph.sign, () => 0);
	eachTriangle(graph, (...triangle) => {
		if (triangle.reduce((product, e) => product * (graph.sign[e] as number), 1) < 0) for (const e of triangle) counts[e] = (counts[e] as number) + 1;
	});
	return counts;
}

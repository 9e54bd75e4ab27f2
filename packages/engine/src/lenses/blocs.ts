import { lowOf } from "../base/quantity.ts";
import { clusterability } from "../methods/clusterability.ts";
import { cellsOver, type Formula, isSilence, type Silence, Terms, term } from "../world/formula.ts";
import { OWED_ALIKE } from "../world/pacts.ts";
import { SIGNED, signedGraphOf, signedOptions, signedTerms } from "../world/signed.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const partition = (t: Terms) => clusterability(signedGraphOf(t).graph);
const LEAST: Formula = {
	text: "C = least number of pacts between blocs and rivalries inside them, over all partitions (exact)",
	symbols: SIGNED,
	unit: "ties",
	compute: (t) => partition(t).upper,
};
const PROVED: Formula = { text: "greatest proved lower bound on C", symbols: SIGNED, unit: "ties", compute: (t) => partition(t).lower };
const BLOCS: Formula = {
	text: "number of blocs in one partition that attains C",
	symbols: SIGNED,
	unit: "blocs",
	compute: (t) => partition(t).blocks,
};
const at = (t: Terms, symbol: string) => t.rows(symbol)[0]?.index[0] as string;
const BLOC: Formula = {
	text: "number of the bloc of s in that partition, from 1 in code order of first members",
	symbols: { ...SIGNED, s: "the state asked about" },
	unit: "number of the bloc",
	compute: (t) => (partition(t).block[signedGraphOf(t).states.indexOf(at(t, "s"))] as number) + 1,
};
const SAME: Formula = {
	text: "1 if s is in the bloc of r in that partition, else 0",
	symbols: { ...SIGNED, s: "the state asked about", r: "the focal state" },
	unit: "yes = 1",
	compute: (t) => {
		const { states } = signedGraphOf(t);
		const { block } = partition(t);
		return block[states.indexOf(at(t, "s"))] === block[states.indexOf(at(t, "r"))] ? 1 : 0;
	},
};
/** Distance of the focal state to a bloc: by the ties that it has with its members, not by talk. */
const TIES = (sign: 1 | -1): Formula => ({
	text: `n = number of ${sign > 0 ? "pacts" : "rivalries"} of r with members of the bloc of s`,
	symbols: { ...SIGNED, s: "a member of the bloc", r: "the focal state" },
	unit: "ties",
	compute: (t) => {
		const { states, ties, graph } = signedGraphOf(t);
		const { block } = partition(t);
		const [own, bloc] = [at(t, "r"), block[states.indexOf(at(t, "s"))]];
		return ties.filter(
			(ends, e) => graph.sign[e] === sign && ends.includes(own) && ends.some((end) => end !== own && block[states.indexOf(end)] === bloc),
		).length;
	},
});

export const blocs = defineLens({
	id: "blocs",
	family: "A",
	title: "Blocs",
	question: "Into how many blocs do pacts and rivalries fall, who is in which, and where does the state stand to each?",
	reads: ["agreement", "tie", "coverage"],
	options: signedOptions,
	parts: {
		fit: {
			shape: "scalar",
			title: "How well blocs fit",
			rows: "the network of covered states",
			columns: {
				errors: { title: "ties that no partition explains", formula: LEAST },
				proved: { title: "proved lower bound", formula: PROVED },
				blocs: { title: "blocs", formula: BLOCS },
			},
		},
		members: { shape: "partition", title: "Who is in which bloc", rows: "state", columns: { bloc: { title: "bloc", formula: BLOC } } },
		own: { shape: "groups", title: "In the bloc of the focal state", rows: "state", columns: { same: { title: "same bloc", formula: SAME } } },
		distance: {
			shape: "matrix",
			title: "Ties of the focal state to each bloc, named by its first member",
			rows: "first member of the bloc",
			columns: { pacts: { title: "pacts", formula: TIES(1) }, rivalries: { title: "rivalries", formula: TIES(-1) } },
		},
	},
	measure(slice, options) {
		const none = (why: Silence) => ({ fit: { all: { errors: why, proved: why, blocs: why } }, members: {}, own: {}, distance: {} });
		const network = signedTerms(slice, options.rung);
		if (isSilence(network)) return none(network);
		const cell = cellsOver(network);
		const note = (symbol: string, state: string) => term(symbol, [state], 1, [], "what is asked about");
		const { graph, states } = signedGraphOf(new Terms(network, lowOf));
		const { block } = clusterability(graph);
		const first = states.filter((_, i) => block.indexOf(block[i] as number) === i);
		const focal = states.includes(slice.frame.focal) ? slice.frame.focal : undefined;
		return {
			fit: { all: { errors: cell(LEAST), proved: cell(PROVED), blocs: cell(BLOCS) } },
			members: Object.fromEntries(states.map((state) => [state, { bloc: cell(BLOC, [note("s", state)]) }])),
			own: focal ? Object.fromEntries(states.map((state) => [state, { same: cell(SAME, [note("s", state), note("r", focal)]) }])) : {},
			distance: focal
				? Object.fromEntries(
						first.map((state): [string, Record<"pacts" | "rivalries", CellTerms>] => [
							state,
							{ pacts: cell(TIES(1), [note("s", state), note("r", focal)]), rivalries: cell(TIES(-1), [note("s", state), note("r", focal)]) },
						]),
					)
				: {},
		};
	},
	uncertainty: "The number of errors is exact; other partitions may attain it too, and states with few ties may stand in several blocs alike.",
	cost: "heavy",
	covers: ["S1-19"],
	cites: ["Davis 1967 (clusterability); Bansal, Blum & Chawla 2004 (correlation clustering)", "Doreian & Mrvar 1996 (partition of signed networks)"],
	cautions: [
		"A bloc is what fits pacts and rivalries with the fewest errors, not a body that anybody declared.",
		"A state without pacts that is a rival of somebody is a bloc of its own.",
		"Blocs that authors name are labels of theirs; compare them, they are not used here.",
		OWED_ALIKE,
	],
	check: {
		cite: "Davis 1967: a triangle of three rivals falls into three blocs without error, into two camps with one",
		file: "checks/blocs.check.ts",
	},
});

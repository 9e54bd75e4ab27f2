import { type Landscape, type LandscapeMinimum, landscape as landscapeOf, sideOf } from "../methods/landscape.ts";
import { cellsOver, type Formula, isSilence, type Silence, silence, Terms, term } from "../world/formula.ts";
import { SIGNED, signedGraphOf, signedOptions, signedTerms } from "../world/signed.ts";
import { type CellTerms, defineLens } from "./lens.ts";

/** All 2^(n − 1) divisions are looked at: beyond so many states that takes minutes. */
const MOST = 20;
const SYMBOLS = { ...SIGNED, m: "number of the line-up, from the most settled" };

// Many cells are read off one landscape: the last one is kept by its ties.
let kept: { readonly name: string; readonly found: Landscape } | undefined;

function found(t: Terms): Landscape {
	const { graph } = signedGraphOf(t);
	const name = [graph.nodes, ...graph.from, ...graph.to, ...graph.sign].join(" ");
	if (kept?.name !== name) {
		const propensity = new Float64Array(graph.nodes ** 2);
		graph.from.forEach((a, e) => {
			const b = graph.to[e] as number;
			propensity[a * graph.nodes + b] = propensity[b * graph.nodes + a] = graph.sign[e] as number;
		});
		kept = { name, found: landscapeOf({ size: new Float64Array(graph.nodes).fill(1), propensity }) };
	}
	return kept.found;
}

const strictOf = (t: Terms): readonly LandscapeMinimum[] => found(t).minima.filter(({ strict }) => strict);
const chosen = (t: Terms) => strictOf(t)[Number(t.rows("m")[0]?.index[0]) - 1] as LandscapeMinimum;

const COUNT: Formula = {
	text: "number of two-sided line-ups from which no one state can move without raising E, E = Σ x over ordered pairs on different sides",
	symbols: SIGNED,
	unit: "line-ups",
	compute: (t) => strictOf(t).length,
};
const ENERGY: Formula = {
	text: "E of line-up m",
	symbols: SYMBOLS,
	unit: "ties, each counted both ways; less is calmer",
	compute: (t) => chosen(t).energy,
};
const BASIN: Formula = {
	text: "divisions that descend to line-up m, one best move at a time / all 2^(n − 1) divisions",
	symbols: SYMBOLS,
	unit: "share of divisions",
	compute: (t) => chosen(t).basin / found(t).energy.length,
};
const BESIDE: Formula = {
	text: "1 if s is on the side of r in line-up m, else 0",
	symbols: { ...SYMBOLS, s: "the state asked about", r: "the focal state" },
	unit: "yes = 1",
	compute: (t) => {
		const { states } = signedGraphOf(t);
		const side = (symbol: string) => sideOf(chosen(t).sides, states.indexOf(t.rows(symbol)[0]?.index[0] as string));
		return side("s") === side("r") ? 1 : 0;
	},
};

export const landscape = defineLens({
	id: "landscape",
	family: "A",
	title: "Landscape",
	question: "Which line-ups of the state and its partners into two sides would hold, since no one state gains by changing sides?",
	reads: ["agreement", "tie", "coverage"],
	options: signedOptions,
	parts: {
		count: {
			shape: "scalar",
			title: "Line-ups that hold",
			rows: "the state and its partners",
			columns: { strict: { title: "line-ups", formula: COUNT } },
		},
		lineups: {
			shape: "matrix",
			title: "How calm each is, and from how far it draws",
			rows: "line-up",
			columns: { energy: { title: "energy", formula: ENERGY }, basin: { title: "basin", formula: BASIN } },
		},
		beside: {
			shape: "groups",
			title: "On the side of the focal state",
			rows: "line-up and state",
			columns: { beside: { title: "beside it", formula: BESIDE } },
		},
	},
	measure(slice, options) {
		const none = (why: Silence) => ({ count: { all: { strict: why } }, lineups: {}, beside: {} });
		const whole = signedTerms(slice, options.rung);
		if (isSilence(whole)) return none(whole);
		const { focal, partners } = slice.frame;
		const near = new Set<string>([focal, ...partners]);
		const ties = whole.filter(({ symbol, index }) => symbol === "x" && index.every((state) => near.has(state)));
		const tied = new Set(ties.flatMap(({ index }) => index));
		if (!tied.has(focal))
			return none(silence(`${focal} has no pact or rivalry on record with its partners`, "pacts and rivalries, or another level"));
		if (tied.size > MOST) return none(silence(`${tied.size} partners have ties: all divisions of more than ${MOST} are too many`, "a level"));
		const network = [...whole.filter(({ symbol, index }) => symbol === "v" && tied.has(index[0] as string)), ...ties];
		const cell = cellsOver(network);
		const minima = strictOf(new Terms(network, (value) => value as number)).slice(0, 6);
		const note = (symbol: string, value: string) => term(symbol, [value], 1, [], "what is asked about");
		const names = minima.map((_, i) => String(i + 1));
		const others = [...tied].filter((state) => state !== focal).sort();
		return {
			count: { all: { strict: cell(COUNT) } },
			lineups: Object.fromEntries(
				names.map((m): [string, Record<"energy" | "basin", CellTerms>] => [
					m,
					{ energy: cell(ENERGY, [note("m", m)]), basin: cell(BASIN, [note("m", m)]) },
				]),
			),
			beside: Object.fromEntries(
				names.flatMap((m) => others.map((state) => [`${m},${state}`, { beside: cell(BESIDE, [note("m", m), note("s", state), note("r", focal)]) }])),
			),
		};
	},
	uncertainty:
		"Exact for the ties as listed; states of which no tie is listed with the others stand nowhere. Ranges say how it moves when one source is left out.",
	cost: "heavy",
	covers: ["S1-19"],
	cites: ["Axelrod & Bennett 1993 (landscape theory of aggregation)"],
	cautions: [
		"Sides are what ties of pact and rivalry would make of two camps; nobody need have chosen them.",
		"Every state counts alike; with sizes, large states would pull more.",
		"A line-up that would hold is not a forecast of one.",
	],
	check: { cite: "two friends against two friends: one line-up, reached from six of the eight divisions", file: "checks/landscape.check.ts" },
});

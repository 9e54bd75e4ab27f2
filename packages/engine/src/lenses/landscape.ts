import { lowOf } from "../base/quantity.ts";
import { type Landscape, type LandscapeMinimum, landscape as landscapeOf, sideOf } from "../methods/landscape.ts";
import { cellsOver, type Formula, isSilence, type Silence, silence, type Term, Terms, term } from "../world/formula.ts";
import { SIGNED, signedGraphOf, signedOptions, signedTerms } from "../world/signed.ts";
import { type CellTerms, defineLens } from "./lens.ts";

/** All 2^(n − 1) divisions are looked at: beyond so many states that takes minutes. */
const MOST = 20;
/** How many line-ups are laid out, the calmest first. */
const SHOWN = 4;
const SYMBOLS = { ...SIGNED, m: "number of the line-up, from the calmest" };

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

const chosen = (t: Terms) => found(t).minima[Number(t.rows("m")[0]?.index[0]) - 1] as LandscapeMinimum;

const COUNT: Formula = {
	text: "number of two-sided line-ups in which no one state's change of sides lowers E, E = Σ x over ordered pairs on different sides",
	symbols: SIGNED,
	unit: "line-ups",
	compute: (t) => found(t).minima.length,
};
const STRICT: Formula = {
	text: "those of them in which every change of sides raises E",
	symbols: SIGNED,
	unit: "line-ups",
	compute: (t) => found(t).minima.filter(({ strict }) => strict).length,
};
const SLACK: Formula = {
	text: "least rise of E when one state changes sides from line-up m; 0 where some state may stand on either",
	symbols: SYMBOLS,
	unit: "ties, each counted both ways",
	compute: (t) => {
		const { sides, energy } = chosen(t);
		const all = found(t).energy;
		const states = Math.log2(all.length) + 1;
		// The first state defines the sides: when it changes, all others do instead.
		const moved = Array.from({ length: states }, (_, i) => (i === 0 ? all.length - 1 - sides : sides ^ (1 << (i - 1))));
		return Math.min(...moved.map((other) => (all[other] as number) - energy));
	},
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
			columns: { lineups: { title: "line-ups", formula: COUNT }, strict: { title: "firm on every side", formula: STRICT } },
		},
		lineups: {
			shape: "matrix",
			title: "How calm each is, and from how far it draws",
			rows: "line-up",
			columns: {
				energy: { title: "energy", formula: ENERGY },
				basin: { title: "basin", formula: BASIN },
				slack: { title: "least rise by one move", formula: SLACK },
			},
		},
		beside: {
			shape: "groups",
			title: "On the side of the focal state",
			rows: "line-up and state",
			columns: { beside: { title: "beside it", formula: BESIDE } },
		},
	},
	measure(slice, options) {
		const none = (why: Silence) => ({ count: { all: { lineups: why, strict: why } }, lineups: {}, beside: {} });
		const whole = signedTerms(slice, options.rung);
		if (isSilence(whole)) return none(whole);
		const { focal, partners } = slice.frame;
		const near = new Set<string>([focal, ...partners]);
		const between = whole.filter(({ symbol, index }) => symbol === "x" && index.every((state) => near.has(state)));
		const tied = reachedFrom(focal, between);
		const ties = between.filter(({ index }) => tied.has(index[0] as string));
		if (ties.length === 0)
			return none(silence(`${focal} has no pact or rivalry on record with its partners`, "pacts and rivalries, or another level"));
		if (tied.size > MOST) return none(silence(`${tied.size} partners have ties: all divisions of more than ${MOST} are too many`, "a level"));
		const network = [...whole.filter(({ symbol, index }) => symbol === "v" && tied.has(index[0] as string)), ...ties];
		const cell = cellsOver(network);
		const { minima } = found(new Terms(network, lowOf));
		const note = (symbol: string, value: string) => term(symbol, [value], 1, [], "what is asked about");
		const names = minima.slice(0, SHOWN).map((_, i) => String(i + 1));
		const others = [...tied].filter((state) => state !== focal).sort();
		return {
			count: { all: { lineups: cell(COUNT), strict: cell(STRICT) } },
			lineups: Object.fromEntries(
				names.map((m): [string, Record<"energy" | "basin" | "slack", CellTerms>] => {
					const which = [note("m", m)];
					return [m, { energy: cell(ENERGY, which), basin: cell(BASIN, which), slack: cell(SLACK, which) }];
				}),
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

/** The states that ties lead to from one. Another group could lie on either side, so it would make every line-up two. */
function reachedFrom(start: string, ties: readonly Term[]): ReadonlySet<string> {
	const reached = new Set([start]);
	for (let before = 0; before < reached.size; ) {
		before = reached.size;
		for (const { index } of ties) if (index.some((state) => reached.has(state))) for (const state of index) reached.add(state);
	}
	return reached;
}

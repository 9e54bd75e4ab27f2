import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { betweenness } from "../methods/betweenness.ts";
import { arcBits, BROKERAGE_ROLES, ROLES, brokerage as rolesOf } from "../methods/brokerage.ts";
import { arcDensity, roleScore } from "../methods/brokerage-moments.ts";
import { tieRoleMoments } from "../methods/brokerage-pacts.ts";
import { structuralHoles } from "../methods/structural-holes.ts";
import { type Covered, coveredIn } from "../world/covered.ts";
import { cellsOver, type Formula, isSilence, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import { OWED_ALIKE, pactOf } from "../world/pacts.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";

type Role = (typeof BROKERAGE_ROLES)[number];
const GROUPS: Readonly<Record<Role, string>> = {
	coordinator: "all three of one bloc",
	itinerant: "the two others of one bloc, the broker of another",
	representative: "from its own bloc to another",
	gatekeeper: "from another bloc to its own",
	liaison: "all three of different blocs",
	total: "whatever the blocs",
};
const SYMBOLS = {
	x: "1 for a pact of two states, both ways",
	g: "bloc of a state, by number",
	v: "the state asked about",
};

/** The network as methods read it, from the terms that are printed. */
function networkOf(t: Terms) {
	const states = t.rows("g").map(({ index }) => index[0] as string);
	const at = new Map(states.map((state, i) => [state, i]));
	const ends = t.rows("x").map(({ index }) => index.map((state) => at.get(state) as number) as [number, number]);
	const graph = {
		nodes: states.length,
		from: Int32Array.from(ends.flat()),
		to: Int32Array.from(ends.flatMap(([a, b]) => [b, a])),
	};
	const group = Int32Array.from(t.all("g"));
	return { graph, group, ends, v: at.get(t.rows("v")[0]?.index[0] as string) as number };
}

function momentsAt(t: Terms, role: number) {
	const { graph, group, v } = networkOf(t);
	const sizes = Array.from({ length: Math.max(...group) + 1 }, (_, g) => group.filter((own) => own === g).length).filter((size) => size > 0);
	const own = group.filter((one) => one === group[v]).length;
	const { expected, sd } = tieRoleMoments(arcDensity(arcBits(graph)) ?? 0, sizes, own);
	const count = rolesOf(graph, group).node[v * ROLES + role] as number;
	return { count, expected: expected[role] as number, sd: sd[role] as number };
}

const COUNT = (role: Role): Formula => ({
	text: `n = number of ordered pairs i, k with x(i,v) = x(v,k) = 1 and x(i,k) = 0, ${GROUPS[role]}`,
	symbols: SYMBOLS,
	unit: "pairs of states",
	compute: (t) => {
		const { graph, group, v } = networkOf(t);
		return rolesOf(graph, group).node[v * ROLES + BROKERAGE_ROLES.indexOf(role)] as number;
	},
});
const EXPECTED: Formula = {
	text: "E(n) = d²(1 − d)·(N − 1)(N − 2), d the density of pacts among N states",
	symbols: SYMBOLS,
	unit: "pairs of states",
	compute: (t) => momentsAt(t, BROKERAGE_ROLES.indexOf("total")).expected,
};
/** Asked for only where chance leaves room: in an empty or full network nothing can depart from it. */
const SCORE = (role: Role): Formula => ({
	text: "z = (n − E(n)) / sd(n) where each pact, both its ways at once, exists with chance d apart from all others, blocs fixed",
	symbols: SYMBOLS,
	unit: "standard deviations",
	compute: (t) => {
		const { count, expected, sd } = momentsAt(t, BROKERAGE_ROLES.indexOf(role));
		return roleScore(count, expected, sd) ?? Number.NaN;
	},
});
const holes = (t: Terms) => {
	const { graph, ends, v } = networkOf(t);
	const strength = new Float64Array(graph.nodes ** 2);
	for (const [a, b] of ends) strength[a * graph.nodes + b] = 1;
	return structuralHoles({ nodes: graph.nodes, strength })[v];
};
const CONSTRAINT: Formula = {
	text: "c = Σ_j (p_vj + Σ_q p_vq·p_qj)², p the share of a state's pacts",
	symbols: SYMBOLS,
	unit: "0 free … 1 and over",
	compute: (t) => holes(t)?.constraint ?? Number.NaN,
};
const EFFECTIVE: Formula = {
	text: "n − 2t/n for n partners with t pacts among them",
	symbols: SYMBOLS,
	unit: "partners",
	compute: (t) => holes(t)?.effectiveSize ?? Number.NaN,
};
const BETWEEN: Formula = {
	text: "Σ over pairs of the share of shortest ways that pass v",
	symbols: SYMBOLS,
	unit: "pairs of states",
	compute: (t) => {
		const { graph, ends, v } = networkOf(t);
		return betweenness({ nodes: graph.nodes, from: Int32Array.from(ends, ([a]) => a), to: Int32Array.from(ends, ([, b]) => b) }).node[v] as number;
	},
};

const eachRole = <T>(make: (role: Role) => T) => Object.fromEntries(BROKERAGE_ROLES.map((role) => [role, make(role)])) as Record<Role, T>;

export const brokerage = defineLens({
	id: "brokerage",
	family: "C",
	title: "Brokerage",
	question: "Which states stand between others that have no pact with each other, in which role, and more than chance would have it?",
	reads: ["agreement", "coverage"],
	options: z.strictObject({
		rung: z
			.int()
			.min(1)
			.max(5)
			.default(3)
			.describe("least rung of an agreement on security that counts as a pact: 2 consultation, 3 non-aggression, 5 defence"),
		blocs: z
			.enum(["pole", "level"])
			.default("pole")
			.describe(
				"what groups are: pole, the systemic pole with which a defence pact is in force, without one unaligned; level, the levels of the dossier",
			),
	}),
	parts: {
		ranking: {
			shape: "ranking",
			title: "Brokers by pacts",
			rows: "state",
			order: "total",
			columns: {
				total: { title: "open pairs between its partners", formula: COUNT("total") },
				expected: { title: "expected by chance", formula: EXPECTED },
				z: { title: "z", formula: SCORE("total") },
				constraint: { title: "constraint", formula: CONSTRAINT },
				effective: { title: "effective size", formula: EFFECTIVE },
				betweenness: { title: "betweenness", formula: BETWEEN },
			},
		},
		roles: {
			shape: "matrix",
			title: "Roles of the focal state and its comparators",
			rows: "state",
			columns: eachRole((role): Column => ({ title: role, formula: COUNT(role) })),
		},
		scores: {
			shape: "matrix",
			title: "Roles against chance",
			rows: "state",
			columns: eachRole((role): Column => ({ title: `${role}, z`, formula: SCORE(role) })),
		},
	},
	measure(slice, options) {
		const covered = coveredIn(slice, "alliances");
		const { focal, comparators } = slice.frame;
		if (isSilence(covered)) return silent(focal, covered);
		const network = networkTerms(slice, covered, options.rung, options.blocs);
		if (!network.some(({ symbol }) => symbol === "x"))
			return silent(
				focal,
				silence(`no pact of rung ${options.rung} between the covered states is on record`, "agreements in force, or a lower rung"),
			);
		const over = cellsOver(network);
		const cell = (state: ActorId, formula: Formula): Term => over(formula, [term("v", [state], 1, covered.keys)]);
		const defined = (one: Term, why: string, needs: string): CellTerms => (Number.isNaN(one.value as number) ? silence(why, needs) : one);
		const score = (state: ActorId, role: Role) =>
			defined(cell(state, SCORE(role)), "chance leaves no room: the network is empty or full, or no such pair could be", "a larger network");
		const alone = (state: ActorId, formula: Formula) => defined(cell(state, formula), `${state} has no pact, so no partners constrain it`, "a pact");
		const shown = [focal, ...comparators].filter(covered.has);
		return {
			ranking: Object.fromEntries(
				covered.actors.map((state) => [
					state,
					{
						total: cell(state, COUNT("total")),
						expected: cell(state, EXPECTED),
						z: score(state, "total"),
						constraint: alone(state, CONSTRAINT),
						effective: alone(state, EFFECTIVE),
						betweenness: cell(state, BETWEEN),
					},
				]),
			),
			roles: Object.fromEntries(shown.map((state) => [state, eachRole((role): CellTerms => cell(state, COUNT(role)))])),
			scores: Object.fromEntries(shown.map((state) => [state, eachRole((role): CellTerms => score(state, role))])),
		};
	},
	uncertainty: "The list of pacts is taken as complete between the covered states; ranges say how the figures move when one source is left out.",
	cost: "heavy",
	covers: ["S4-27", "S0-20"],
	cites: [
		"Gould & Fernandez 1989, Sociological Methodology 19: 89–126 (roles, expected, z)",
		"Burt 1992, Structural Holes (constraint); Borgatti 1997, Connections 20 (effective size); Freeman 1977 (betweenness)",
	],
	cautions: [
		"A pact is not a talk: who could broker by its pacts need not do so.",
		"Dyad-years of pacts do not name treaties: large bodies make dense blocs, in which few pairs are open.",
		"Only agreements on security count; the sign of a tie does not enter.",
		OWED_ALIKE,
	],
	check: {
		cite: "five states by hand, with moments of Gould & Fernandez for ties without direction; the method reproduces Sampson's monks",
		file: "checks/brokerage.check.ts",
	},
	headline(view) {
		const own = view.known("ranking", "total").find(({ row }) => row === view.finding.focal);
		if (!own || own.value === 0) return [];
		return [
			{
				text: `Open pairs between the partners of ${view.focal} by pacts: {value}.`,
				part: "ranking",
				row: own.row,
				column: "total",
			},
		];
	},
});

function silent(focal: ActorId, why: Silence) {
	return {
		ranking: { [focal]: { total: why, expected: why, z: why, constraint: why, effective: why, betweenness: why } },
		roles: {},
		scores: {},
	};
}

/** Every covered state with its bloc, and every pact between two of them. */
function networkTerms(slice: Slice<"agreement" | "coverage">, covered: Covered, rung: number, by: "pole" | "level"): Term[] {
	const { actors, keys } = covered;
	const blocs = actors.map((state) => blocOf(slice, covered, state, by));
	const names = [...new Set(blocs.map(({ name }) => name))];
	const groups = blocs.map(({ name, facts }, i) => term("g", [actors[i] as string], names.indexOf(name), facts, name));
	const pacts = actors.flatMap((a, i) =>
		actors.slice(i + 1).flatMap((b) => {
			const pact = pactOf(slice, a, b, rung);
			return pact.rung > 0 ? [term("x", [a, b], 1, [...pact.keys, ...keys])] : [];
		}),
	);
	return [...groups, ...pacts];
}

const DEFENCE = 5;

/** The bloc of a state: the systemic pole that it is or has a defence pact with, or the level at which the dossier has it. */
function blocOf(
	slice: Slice<"agreement" | "coverage">,
	{ keys }: Covered,
	state: ActorId,
	by: "pole" | "level",
): { name: string; facts: readonly string[] } {
	const { poles, levels } = slice.frame;
	if (by === "level") {
		const level = (["neighbourhood", "regional", "systemic"] as const).find((one) => levels[one]?.includes(state));
		return { name: level ?? "elsewhere", facts: keys };
	}
	const systemic = poles.systemic ?? [];
	if (systemic.includes(state)) return { name: state, facts: keys };
	const bound = systemic.flatMap((pole) => {
		const pact = pactOf(slice, state, pole, DEFENCE);
		return pact.rung > 0 ? [{ pole, pact }] : [];
	});
	return {
		name: bound.length > 0 ? bound.map(({ pole }) => pole).join(" and ") : "unaligned",
		facts: [...bound.flatMap(({ pact }) => pact.keys), ...keys],
	};
}

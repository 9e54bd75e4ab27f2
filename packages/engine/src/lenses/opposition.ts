import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { stateOf } from "../world/bodies.ts";
import { derived, type Formula, isSilence, type Silence, silence, type Term, term } from "../world/formula.ts";
import { BASES, GAP, gapTerms, type Place, placesOf } from "../world/positions.ts";
import { bearerOf, type HeldRisk, projectsOf, risksTold } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const G = {
	gap: "distance of the position of one other actor from that of the focal state, 0 the same … 1 opposite",
	c: "gap from which an actor counts as opposed (option)",
};
const COUNT = (symbol: "gap" | "r", text: string, unit: string, symbols: Readonly<Record<string, string>>): Formula => ({
	text,
	symbols,
	unit,
	compute: (t) => t.all(symbol).length,
});
const OPPOSED: Formula = {
	text: "number of actors with gap ≥ c",
	symbols: G,
	unit: "actors",
	compute: (t) => t.all("gap").filter((gap) => gap >= t.one("c")).length,
	falls: ["c"],
};
const KNOWN = COUNT("gap", "number of actors whose gap is known", "actors", { gap: G.gap });
const INDEX: Formula = {
	text: "Σ gap / number of actors whose gap is known",
	symbols: { gap: G.gap },
	unit: "0 all with it … 1 all against",
	compute: (t) => sum(t.all("gap")) / t.all("gap").length,
};
const AFFECTED: Formula = {
	text: "number of actors h",
	symbols: { h: "an actor to whom some risk of the project falls that is still open" },
	unit: "actors",
	compute: (t) => t.all("h").length,
};
const RISKS = COUNT("r", "number of risks r", "risks", { r: "one risk of the project to this actor that is still open" });
const HOLDER: Formula = { ...RISKS, text: "1 for an actor with some r", unit: "yes = 1", compute: (t) => Math.min(1, t.all("r").length) };
const IS_OPPOSED: Formula = {
	text: "1 if gap ≥ c",
	symbols: G,
	unit: "yes = 1",
	compute: (t) => (t.one("gap") >= t.one("c") ? 1 : 0),
	falls: ["c"],
};
const SALIENCE: Formula = { text: "s", symbols: { s: "how much the actor cares, as a source states" }, unit: "0–1", compute: (t) => t.one("s") };

export const opposition = defineLens({
	id: "opposition",
	family: "C",
	title: "Opposition by third parties",
	question: "Which projects and aims of the state meet opposition, by whom, and who has something to lose by them?",
	reads: ["actor", "position", "risk", "commitment"],
	options: z.strictObject({
		basis: z
			.enum(["any", ...BASES])
			.default("any")
			.describe("positions by deeds, by words or as ascribed; any takes the first of these on record"),
		opposedFrom: z.number().min(0).max(1).default(0.5).describe("distance of two positions from which an actor counts as opposed"),
	}),
	parts: {
		projects: {
			shape: "ranking",
			title: "Opposition to each project",
			rows: "issue or project",
			order: "opposed",
			columns: {
				index: { title: "opposition", formula: INDEX },
				opposed: { title: "opposed", formula: OPPOSED, lowerBound: true },
				known: { title: "positions known", formula: KNOWN },
				affected: { title: "with something to lose", formula: AFFECTED, lowerBound: true },
			},
		},
		stakeholders: {
			shape: "matrix",
			title: "Where each stands, and what it would lose",
			rows: "actor, and issue or project",
			columns: {
				gap: { title: "distance from the state", formula: GAP },
				opposed: { title: "opposed", formula: IS_OPPOSED },
				risks: { title: "risks to it", formula: RISKS, lowerBound: true },
				salience: { title: "how much it cares", formula: SALIENCE },
			},
		},
		opponents: {
			shape: "ranking",
			title: "Who opposes most",
			rows: "actor",
			order: "opposed",
			columns: {
				opposed: { title: "opposed on", formula: { ...OPPOSED, text: "number of issues with gap ≥ c", unit: "issues" } },
				known: { title: "of issues known", formula: { ...KNOWN, text: "number of issues whose gap is known", unit: "issues" } },
			},
		},
	},
	measure(slice, { basis, opposedFrom }) {
		const { focal } = slice.frame;
		const c = term("c", [], opposedFrom, [], "option opposedFrom");
		const out = { projects: {}, stakeholders: {}, opponents: {} } as Rows;
		const places = placesOf(slice, basis);
		const mine = places.get(focal) ?? new Map<string, Place>();
		const others = [...places.keys()].filter((one) => counts(slice, one)).sort(byCodeUnit);
		const projects = projectsOf(slice);
		const risks = risksTold(slice).filter((one) => !one.denied && one.fact.status === "open" && counts(slice, bearerOf(one)));
		const byActor = new Map<ActorId, Term[]>();
		for (const project of [...new Set([...mine.keys(), ...risks.flatMap(({ fact }) => fact.about ?? []).filter((one) => projects.has(one))])].sort(
			byCodeUnit,
		)) {
			const losers = new Map<ActorId, HeldRisk[]>();
			for (const one of risks) if (one.fact.about?.includes(project)) push(losers, bearerOf(one), one);
			const gaps: Term[] = [];
			for (const other of [...new Set([...others, ...losers.keys()])].sort(byCodeUnit)) {
				const theirs = places.get(other)?.get(project as never);
				const own = mine.get(project as never);
				const terms = own && theirs && gapTerms(own, theirs);
				const lost = losers.get(other) ?? [];
				if (!terms && lost.length === 0) continue;
				out.stakeholders[`${other},${project}`] = {
					gap: terms ?? noGap(theirs),
					opposed: terms ? [derived("gap", [], GAP, terms), c] : noGap(theirs),
					risks:
						lost.length > 0
							? lost.map((one) => riskTerm(one, projects.get(project)))
							: silence("no source tells of a risk of this to it", "a risk about the project"),
					salience: salienceOf(theirs),
				};
				if (!terms) continue;
				gaps.push(derived("gap", [other], GAP, terms));
				push(byActor, other, derived("gap", [project], GAP, terms));
			}
			const quiet = silence("no position of another actor on this is known beside one of the state", "positions of both on it");
			out.projects[project] = {
				index: gaps.length > 0 ? gaps : quiet,
				opposed: gaps.length > 0 ? [...gaps, c] : quiet,
				known: gaps.length > 0 ? gaps : quiet,
				affected:
					losers.size > 0
						? [...losers].map(([loser, lost]) =>
								derived(
									"h",
									[loser],
									HOLDER,
									lost.map((one) => riskTerm(one, projects.get(project))),
								),
							)
						: silence("no source tells of a risk of this to anybody else", "risks about the project"),
			};
		}
		for (const [actor, gaps] of byActor) out.opponents[actor] = { opposed: [...gaps, c], known: gaps };
		for (const [project, row] of Object.entries(out.projects)) if (Object.values(row).every(isSilence)) delete out.projects[project];
		return out;
	},
	uncertainty:
		"Positions are on record where somebody found them worth telling: the index is over those who are known to stand somewhere, and who opposes in silence is not in it.",
	cost: "light",
	covers: ["S1-31"],
	cites: [
		"Positions as points on an issue: Bueno de Mesquita 1994; Thomson et al. 2006",
		"Stakeholders by what they want and what they stand to lose: after Freeman 1984, Strategic Management",
		"Opposition as the mean distance of known positions: ours",
	],
	cautions: [
		"To want something else is not to work against it: deeds against a project are events.",
		"Where answers are choices, any other answer counts as opposed, also one that lies between.",
		"A party, a lobby or a circle of an elite stands for itself and not for its state; a risk is what an actor is said to fear, well founded or not.",
	],
	check: { cite: "small case by hand", file: "checks/opposition.check.ts" },
	headline(view) {
		const top = view.known("opponents", "opposed").find(({ value }) => value >= 2);
		return top
			? [
					{
						text: `Issues on which the position of ${view.name(top.row)} is opposed to that of ${view.focal}: {value}.`,
						part: "opponents",
						row: top.row,
						column: "opposed",
					},
				]
			: [];
	},
});

interface Rows {
	readonly projects: Record<string, Record<"index" | "opposed" | "known" | "affected", CellTerms>>;
	readonly stakeholders: Record<string, Record<"gap" | "opposed" | "risks" | "salience", CellTerms>>;
	readonly opponents: Record<string, Record<"opposed" | "known", CellTerms>>;
}

/** Everybody but the state with its persons and organs, among the actors of the level asked for. */
function counts({ frame, actor }: Slice<"actor">, one: ActorId): boolean {
	const whole = stateOf(actor, one);
	return whole !== frame.focal && (frame.query.level === "all" || frame.partners.includes(whole));
}

function riskTerm({ fact, key }: HeldRisk, project: readonly string[] = []): Term {
	return term("r", [fact.id], 1, [...new Set([key, ...project])]);
}

function noGap(theirs: Place | undefined): Silence {
	return theirs
		? silence("one position is a point on a line and the other a choice, or that of the state is not known", "both in the same form")
		: silence("its position on this is not on record", "what it says or does about it");
}

function salienceOf(theirs: Place | undefined): CellTerms {
	const salience = theirs?.last.fact.salience;
	return salience === undefined ? silence("no source says how much it cares", "a salience") : [term("s", [], salience, theirs?.keys ?? [])];
}

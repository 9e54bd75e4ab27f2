import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { derived, type Formula, type Silence, silence, type Term, term } from "../world/formula.ts";
import { BASES, type Basis, GAP, gapTerms, IS_OPPOSED, type Place, placesOf } from "../world/positions.ts";
import { bearerOf, type HeldRisk, projectKeys, risksUnder } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const G = { gap: "distance of the position of one other actor from that of the focal state, 0 the same … 1 opposite" };
const COUNT = (symbol: "gap" | "r", text: string, unit: string, symbols: Readonly<Record<string, string>>): Formula => ({
	text,
	symbols,
	unit,
	counts: true,
	compute: (t) => t.all(symbol).length,
});
const OPPOSED: Formula = {
	text: "Σ o",
	symbols: { o: `1 for an actor whose position is opposed to that of the state, else 0: ${IS_OPPOSED.text}` },
	unit: "actors",
	counts: true,
	compute: (t) => sum(t.all("o")),
};
const KNOWN = COUNT("gap", "number of actors whose gap is known", "actors", G);
const INDEX: Formula = {
	text: "Σ gap / number of actors whose gap is known",
	symbols: G,
	unit: "0 all with it … 1 all against",
	compute: (t) => sum(t.all("gap")) / t.all("gap").length,
};
const AFFECTED: Formula = {
	text: "number of actors h",
	symbols: { h: "an actor to whom some risk of the project falls that is still open" },
	unit: "actors",
	counts: true,
	compute: (t) => t.all("h").length,
};
const RISKS = COUNT("r", "number of risks r", "risks", { r: "one risk of the project to this actor that is still open" });
const HOLDER: Formula = {
	...RISKS,
	text: "1 for an actor with some r",
	unit: "yes = 1",
	counts: false,
	compute: (t) => Math.min(1, t.all("r").length),
};
const SALIENCE: Formula = { text: "s", symbols: { s: "how much the actor cares, as a source states" }, unit: "0–1", compute: (t) => t.one("s") };

type Reads = "actor" | "issue" | "position" | "risk" | "commitment";

export const opposition = defineLens({
	id: "opposition",
	family: "C",
	title: "Opposition by third parties",
	question: "Which projects and aims of the state meet opposition, by whom, and who has something to lose by them?",
	reads: ["actor", "issue", "position", "risk", "commitment"],
	options: z.strictObject({
		basis: z
			.enum(["any", ...BASES])
			.default("any")
			.describe("positions by deeds, by words or as ascribed; any takes the first of these on record"),
		opposedFrom: z.number().min(0).max(1).default(0.5).describe("distance from which two positions on opposite sides of the middle count as opposed"),
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
				opposed: {
					title: "opposed on",
					formula: { ...OPPOSED, symbols: { o: `1 for an issue on which its position is opposed, else 0: ${IS_OPPOSED.text}` }, unit: "issues" },
				},
				known: { title: "of issues known", formula: { ...KNOWN, text: "number of issues whose gap is known", unit: "issues" } },
			},
		},
	},
	measure(slice, asked) {
		const out = { projects: {}, stakeholders: {}, opponents: {} } as Rows;
		const rowOf = slice.rows(`opposition ${asked.basis} ${asked.opposedFrom}`);
		const opponents = new Set<ActorId>();
		for (const project of projectsIn(slice)) {
			const found = rowOf(project, () => projectOf(slice, project, asked));
			if (!found) continue;
			out.projects[project] = found.row;
			for (const { actor, opposed, row } of found.stakeholders) {
				out.stakeholders[`${actor},${project}`] = row;
				if (opposed) opponents.add(actor);
			}
		}
		for (const actor of opponents) out.opponents[actor] = rowOf(actor, () => opponentOf(slice, actor, asked));
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
		"Answers that an issue puts in order stand at equal steps, which is a convention; where they are in no order, any other answer counts as opposed.",
		"Neighbouring answers of an order of three or more, and places on the same side of the middle, are a difference of degree and no opposition.",
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

interface Asked {
	readonly basis: Basis | "any";
	readonly opposedFrom: number;
}

const heldBy = ({ actor, issue }: FactOf<"position">) => [`${actor},${issue}`];
const about = ({ about = [] }: FactOf<"risk">) => about;
const risked = (fact: FactOf<"risk">) => about(fact).map((project) => `${bearerOf({ fact })},${project}`);

const inOrder = once((positions: readonly string[]) =>
	once((risks: readonly string[]) => {
		const projects = new Map<string, Set<ActorId>>();
		for (const name of [...positions, ...risks].sort(byCodeUnit)) {
			const [actor, project] = name.split(",") as [ActorId, string];
			const actors = projects.get(project) ?? new Set<ActorId>();
			projects.set(project, actors.add(actor));
		}
		return new Map([...projects].sort(([a], [b]) => byCodeUnit(a, b)).map(([project, actors]) => [project, [...actors].sort(byCodeUnit)]));
	}),
);

/** All who may have a position on a project or something to lose by it, by project: the same in all draws. */
const actorsOn = (slice: Slice<Reads>) => inOrder(slice.names("position", heldBy))(slice.names("risk", risked));
const projectsIn = (slice: Slice<Reads>) => actorsOn(slice).keys();

/** Where an actor stands on an issue. */
function placeOf(slice: Slice<Reads>, actor: ActorId, issue: string, basis: Asked["basis"]): Place | undefined {
	const position = slice.group("position", heldBy, `${actor},${issue}`);
	if (position.length === 0) return undefined;
	return placesOf({ position } as unknown as Slice<"position">, basis)
		.get(actor)
		?.get(issue as never);
}

/** Which of some risks of a thing are open and fall to others, and what makes it a project of the state; where it is none they are not its risks. */
function risksOf(slice: Slice<Reads>, project: string, told: readonly HeldRisk[]): { risks: readonly HeldRisk[]; keys: readonly string[] } {
	const risks = told.filter((one) => !one.denied && one.fact.status === "open" && counts(slice, bearerOf(one)));
	const keys = risks.length > 0 ? projectKeys(slice, project) : [];
	return { risks: keys.length > 0 ? risks : [], keys };
}

/** What stands between the state and each of the others on a project; undefined where it is none. */
function projectOf(slice: Slice<Reads>, project: string, asked: Asked) {
	const { risks, keys } = risksOf(slice, project, risksUnder(slice, about, project));
	if (risks.length === 0 && placeOf(slice, slice.frame.focal, project, asked.basis) === undefined) return undefined;
	const rowOf = slice.rows(`opposition of ${asked.basis} ${asked.opposedFrom}`);
	const stakeholders = (actorsOn(slice).get(project) ?? []).flatMap((actor) => {
		const found = counts(slice, actor) ? rowOf(`${actor},${project}`, () => stakeholderOf(slice, actor, project, asked)) : undefined;
		return found ? [{ actor, ...found }] : [];
	});
	const gaps = stakeholders.flatMap(({ actor, terms }) => (terms ? [derived("gap", [actor], GAP, terms)] : []));
	const opposed = stakeholders.flatMap(({ actor, terms }) => (terms ? [opposedTerm(actor, terms, asked)] : []));
	const losers = groupBy(risks, bearerOf);
	if (gaps.length + losers.size === 0) return undefined;
	const quiet = silence("no position of another actor on this is known beside one of the state", "positions of both on it");
	const row: Rows["projects"][string] = {
		index: gaps.length > 0 ? gaps : quiet,
		opposed: opposed.length > 0 ? opposed : quiet,
		known: gaps.length > 0 ? gaps : quiet,
		affected:
			losers.size > 0
				? [...losers].map(([loser, lost]) =>
						derived(
							"h",
							[loser],
							HOLDER,
							lost.map((one) => riskTerm(one, keys)),
						),
					)
				: silence("no source tells of a risk of this to anybody else", "risks about the project"),
	};
	return { row, stakeholders: stakeholders.map(({ actor, terms, row }) => ({ actor, opposed: terms !== undefined, row })) };
}

function stakeholderOf(slice: Slice<Reads>, actor: ActorId, project: string, asked: Asked) {
	const theirs = placeOf(slice, actor, project, asked.basis);
	const own = theirs && placeOf(slice, slice.frame.focal, project, asked.basis);
	const terms = own && gapTerms(slice, own, theirs);
	const { risks: lost, keys } = risksOf(slice, project, risksUnder(slice, risked, `${actor},${project}`));
	if (!terms && lost.length === 0) return undefined;
	const row: Rows["stakeholders"][string] = {
		gap: terms ?? noGap(theirs),
		opposed: terms ? [...terms, limitTerm(asked)] : noGap(theirs),
		risks: lost.length > 0 ? lost.map((one) => riskTerm(one, keys)) : silence("no source tells of a risk of this to it", "a risk about the project"),
		salience: salienceOf(theirs),
	};
	return { terms, row };
}

/** The projects on which the place of an actor is known beside that of the state. */
function opponentOf(slice: Slice<Reads>, actor: ActorId, asked: Asked): Rows["opponents"][string] {
	const known = [...actorsOn(slice)].flatMap(([project, actors]) => {
		if (!actors.includes(actor)) return [];
		const theirs = placeOf(slice, actor, project, asked.basis);
		const own = theirs && placeOf(slice, slice.frame.focal, project, asked.basis);
		const terms = own && gapTerms(slice, own, theirs);
		return terms ? [{ project, terms }] : [];
	});
	return {
		opposed: known.map(({ project, terms }) => opposedTerm(project, terms, asked)),
		known: known.map(({ project, terms }) => derived("gap", [project], GAP, terms)),
	};
}

const opposedTerm = (of: string, terms: readonly Term[], asked: Asked) => derived("o", [of], IS_OPPOSED, [...terms, limitTerm(asked)]);
const limitTerm = ({ opposedFrom }: Asked) => term("c", [], opposedFrom, [], "option opposedFrom");

/** Everybody but the state with its persons and organs, among the actors of the level asked for. */
function counts({ frame, actor }: Slice<"actor">, one: ActorId): boolean {
	const whole = stateOf(actor, one);
	return whole !== frame.focal && (frame.query.level === "all" || frame.partners.includes(whole));
}

function riskTerm({ fact, key }: HeldRisk, project: readonly string[]): Term {
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

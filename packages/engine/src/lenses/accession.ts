import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { OWED_ALIKE } from "../world/pacts.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "accession" | "agreement" | "commitment" | "guarantee";
type Stage = Held<FactOf<"accession">>;

/** The way in, from a wish to membership. To block, to freeze and to withdraw are no steps: they stop it where it stands. */
const STEPS = ["named", "interest", "invited", "applied", "candidate", "negotiating", "signed", "acceded"] as const;
const STOPS = ["blocked", "frozen", "withdrawn"];

const STEP: Formula = {
	text: "step = max p",
	symbols: { p: `a stage reached: ${STEPS.map((step, i) => `${i} ${step}`).join(", ")} (0: by others, with no step of its own)` },
	unit: `step of ${STEPS.length - 1}`,
	compute: (t) => Math.max(...t.all("p")),
};
const STOPPED: Formula = {
	text: "1 if the latest stage is blocked, frozen or withdrawn",
	symbols: { z: "1 for a latest stage that stops the way, 0 for another" },
	unit: "yes = 1",
	compute: (t) => Math.max(...t.all("z")),
};
const AGE: Formula = {
	text: "age = (on − since) / 365.2425",
	symbols: { on: "the day asked about", since: "first day that the latest stage may have held" },
	unit: "years",
	compute: (t) => (t.one("on") - t.one("since")) / YEAR,
	falls: ["since"],
};
const COUNT = (symbol: string, what: string, unit: string): Formula => ({
	text: `number of ${symbol}`,
	symbols: { [symbol]: what },
	unit,
	counts: true,
	compute: (t) => t.all(symbol).length,
});
const CHAPTERS: Formula = {
	text: "closed / all chapters",
	symbols: { closed: "chapters closed", chapters: "chapters in all" },
	unit: "0–1",
	compute: (t) => t.one("closed") / t.one("chapters"),
	falls: ["chapters"],
};
const RUNG = { P: "rung of the agreement that is joined", r: "rung of an agreement in force between the two, 0–5 where none is on record" };
const PACT: Formula = { text: "P", symbols: RUNG, unit: "rung 0–5", compute: (t) => t.one("P") };
const PRESENT: Formula = { text: "max r", symbols: RUNG, unit: "rung 0–5", compute: (t) => Math.max(...t.all("r")) };
const GAIN: Formula = {
	text: "gain = max(0, P − max r)",
	symbols: RUNG,
	unit: "rungs",
	compute: (t) => Math.max(0, t.one("P") - Math.max(...t.all("r"))),
	falls: ["r"],
};

export const accession = defineLens({
	id: "accession",
	family: "D",
	title: "Accession",
	question: "Who is on the way into what, how far, what stops it, and which duties would follow from joining a pact of others?",
	reads: ["accession", "agreement", "commitment", "guarantee"],
	options: z.strictObject({}),
	parts: {
		ways: {
			shape: "matrix",
			title: "On the way in",
			rows: "who, and into what",
			order: "step",
			columns: {
				step: { title: "furthest step on record", formula: STEP, lowerBound: true },
				age: { title: "time in the latest stage", formula: AGE, lowerBound: true },
				conditions: { title: "conditions named", formula: COUNT("k", "a condition that must be met first", "conditions"), lowerBound: true },
				blockers: { title: "who stops it", formula: COUNT("b", "an actor that blocks or freezes it", "actors"), lowerBound: true },
				chapters: { title: "chapters closed", formula: CHAPTERS },
			},
		},
		stopped: { shape: "groups", title: "Stopped", rows: "who, and into what", columns: { stopped: { title: "stopped", formula: STOPPED } } },
		inherits: {
			shape: "matrix",
			title: "What joining the pact would add, party by party",
			rows: "who joins, the pact, and a party of it",
			order: "gain",
			columns: {
				pact: { title: "rung of the pact", formula: PACT },
				present: { title: "rung in force", formula: PRESENT },
				gain: { title: "rungs gained", formula: GAIN },
			},
		},
		duties: {
			shape: "matrix",
			title: "Duties that stand under the pact",
			rows: "who joins, and the pact",
			columns: {
				duties: { title: "duties on record", formula: COUNT("d", "a commitment or a guarantee under the pact", "duties"), lowerBound: true },
			},
		},
	},
	measure(slice) {
		const ways: Record<string, Record<"step" | "age" | "conditions" | "blockers" | "chapters", CellTerms>> = {};
		const stopped: Record<string, { stopped: CellTerms }> = {};
		const inherits: Record<string, Record<"pact" | "present" | "gain", CellTerms>> = {};
		const duties: Record<string, { duties: CellTerms }> = {};
		for (const [row, stages] of waysOf(slice)) {
			const latest = latestOf(stages);
			const { actor, to } = latest.fact;
			const cells = slice.recall("way in", stages, () => wayCells(slice, stages, latest));
			[ways[row], stopped[row]] = [cells.way, cells.stopped];
			if (to.startsWith("agreement:") && !STOPS.includes(latest.fact.stage)) {
				Object.assign(inherits, inheritance(slice, row, actor, to, latest.key));
				duties[row] = { duties: dutyTerms(slice, to, latest.key) };
			}
		}
		return { ways, stopped, inherits, duties };
	},
	uncertainty:
		"Two states without an agreement on record may have one: the rungs gained are then an interval. Conditions and blockers are those that sources name.",
	cost: "light",
	covers: ["S2-07"],
	cites: ["Steps and gain: ours; the rungs are those of the formalisation ladder (concept S1-06)"],
	cautions: [
		"A candidate is no member, and an invitation is not a wish.",
		"Which duties a newcomer takes over is for the text of accession: those listed are the ones that stand now.",
		"A step was reached at some time; a way that was stopped may start again lower down.",
		OWED_ALIKE,
	],
	check: { cite: "worked example of our own: a pact joined by a third state, by hand", file: "checks/accession.check.ts" },
	headline(view) {
		const top = view.known("inherits", "gain").find(({ ids, value }) => ids.includes(view.finding.focal) && value > 0);
		if (!top) return [];
		const [joins, pact] = top.ids.map(view.name);
		return [
			{
				text: `Gain on the ladder between ${joins} and ${view.focal} through ${pact}: {value}.`,
				part: "inherits",
				row: top.row,
				column: "gain",
			},
		];
	},
});

/** Stages by who and into what, in that order. */
function waysOf(slice: Slice<Reads>): [string, Stage[]][] {
	const ways = new Map<string, Stage[]>();
	for (const held of slice.accession) {
		const row = `${held.fact.actor},${held.fact.to}`;
		push(ways, row, held);
	}
	return [...ways].sort(([a], [b]) => byCodeUnit(a, b));
}

/** The stage with the highest spell. */
function latestOf(stages: readonly Stage[]): Stage {
	return stages.reduce((best, one) => ((one.fact.spell ?? 1) >= (best.fact.spell ?? 1) ? one : best));
}

function wayCells(slice: Slice<Reads>, stages: readonly Stage[], latest: Stage) {
	const halted = stages.filter(({ fact }) => fact.stage === "blocked" || fact.stage === "frozen");
	const way = {
		step: stepTerms(stages),
		age: ageTerms(slice, latest),
		conditions: listed(stages, ({ fact }) => fact.conditions, "k", "no condition is on record", "what must be met first"),
		blockers: listed(halted, ({ fact }) => fact.by, "b", "nobody who stops it is on record", "who blocks or freezes it"),
		chapters: chapterTerms(latest),
	};
	// That it is stopped is what the latest stage says; the others are what it is later than.
	const keys = stages.map(({ key }) => key);
	return { way, stopped: { stopped: [term("z", [latest.key], STOPS.includes(latest.fact.stage) ? 1 : 0, keys, latest.fact.stage)] } };
}

function stepTerms(stages: readonly Stage[]): CellTerms {
	const steps = stages.flatMap(({ fact, key }) => {
		const at = STEPS.indexOf(fact.stage as (typeof STEPS)[number]);
		return at < 0 ? [] : [term("p", [key], at, [key], fact.stage)];
	});
	return steps.length > 0 ? steps : silence("only that it was stopped is on record", "the stage that it had reached");
}

function ageTerms(slice: Slice<Reads>, { key, span }: Stage): CellTerms {
	if (!Number.isFinite(span.from)) return silence("when the stage began is not on record", "its date");
	return [term("on", [], slice.frame.on, [], "the day asked about"), term("since", [], span.from, [key])];
}

function listed(
	stages: readonly Stage[],
	of: (stage: Stage) => readonly string[] | undefined,
	symbol: string,
	because: string,
	needs: string,
): CellTerms {
	const found = new Map<string, string[]>();
	for (const stage of stages) for (const one of of(stage) ?? []) push(found, one, stage.key);
	return found.size > 0 ? [...found].map(([one, keys]) => term(symbol, [one], 1, keys)) : silence(because, needs);
}

function chapterTerms({ fact, key }: Stage): CellTerms {
	if (fact.closed === undefined || !fact.chapters) return silence("no count of chapters is on record", "chapters closed, and in all");
	return [term("closed", [], fact.closed, [key]), term("chapters", [], fact.chapters, [key])];
}

/** The agreement itself, its latest spell in force. */
function pactOf(slice: Slice<Reads>, id: string): Held<FactOf<"agreement">> | undefined {
	return slice.agreement.filter(({ fact, stands }) => fact.id === id && stands && fact.status === "in force").at(-1);
}

function inheritance(
	slice: Slice<Reads>,
	row: string,
	actor: ActorId,
	to: string,
	stage: string,
): Record<string, Record<"pact" | "present" | "gain", CellTerms>> {
	const pact = pactOf(slice, to);
	if (!pact) return {};
	const P = term("P", [], pact.fact.rung, [pact.key, stage]);
	const out: Record<string, Record<"pact" | "present" | "gain", CellTerms>> = {};
	for (const party of pact.fact.between) {
		if (party === actor || pact.fact.between.includes(actor)) continue;
		const r: Term[] = heldOn(slice, "agreement", actor, party)
			.filter(({ fact, stands }) => stands && fact.status === "in force")
			.map(({ fact, key }) => term("r", [key], fact.rung, [key]));
		const present: CellTerms =
			r.length > 0
				? r.map((one) => ({ ...one, facts: [...one.facts, pact.key, stage] }))
				: silence("no agreement of the two is on record", "agreements in force between them");
		out[`${row},${party}`] = {
			pact: [P],
			present,
			gain: [P, ...(r.length > 0 ? r : [term("r", [], { low: 0, high: 5 }, [], "no agreement of the two is on record")])],
		};
	}
	return out;
}

function dutyTerms(slice: Slice<Reads>, to: string, stage: string): CellTerms {
	const owed = slice.commitment.filter(({ fact, stands }) => fact.under === to && stands && fact.status !== "released").map(({ key }) => key);
	const help = slice.guarantee.filter(({ fact, stands }) => fact.under === to && stands).map(({ key }) => key);
	const all = [...owed, ...help];
	return all.length > 0
		? all.map((key) => term("d", [key], 1, [key, stage]))
		: silence("no duty under it is on record", "commitments and guarantees under the agreement");
}

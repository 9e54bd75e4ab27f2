import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { FULFILMENT } from "../world/fulfilment.ts";
import type { Held } from "../world/held.ts";
import { bearerOf, type HeldRisk, keysUnder, projectKeys, resting, riskIds, risksUnder, riskTold, thingsBy, wordsOn } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "position" | "risk" | "commitment" | "statement";
type Offer = Held<FactOf<"commitment">>;

const K = { k: "how far an offer is kept: met 1, partly .5, broken or released 0, only promised between 0 and 1" };
const OFFERS: Formula = { text: "number of offers k", symbols: K, unit: "offers", counts: true, compute: (t) => t.all("k").length };
const KEPT: Formula = { text: "max k", symbols: K, unit: "0–1", compute: (t) => Math.max(...t.all("k")) };
const RESIDUAL: Formula = {
	text: "ρ = s·(1 − max k), max k = 0 without an offer",
	symbols: { ...K, s: "1 for a loss that may still come or has come" },
	unit: "0 relieved … 1 the whole loss",
	compute: (t) => t.one("s") * (1 - Math.max(0, ...t.all("k"))),
	falls: ["k"],
};
const LEFT: Formula = {
	text: "Σ ρ / number of losses",
	symbols: { ρ: "what is left of one loss after the best offer" },
	unit: "0 relieved … 1 all of it",
	compute: (t) => sum(t.all("ρ")) / t.all("ρ").length,
};
const LOSSES: Formula = {
	text: "number of losses",
	symbols: { ρ: LEFT.symbols.ρ as string },
	unit: "losses",
	counts: true,
	compute: (t) => t.all("ρ").length,
};
const ANSWERED: Formula = {
	text: "losses with some offer / losses",
	symbols: { n: "number of offers that are meant for one loss" },
	unit: "share of losses",
	compute: (t) => t.all("n").filter((n) => n > 0).length / t.all("n").length,
};
const ASSURED: Formula = {
	text: "number of words a",
	symbols: { a: "a friendly word of the state about the loss" },
	unit: "statements",
	counts: true,
	compute: (t) => t.all("a").length,
};
const UPTAKE: Formula = {
	text: "words w = 1 / all words w",
	symbols: { w: "what it said of the project from the first offer on: 1 for it or giving way, −1 against" },
	unit: "share of statements",
	compute: (t) => t.all("w").filter((w) => w > 0).length / t.all("w").length,
};
const WORDS: Formula = { ...UPTAKE, text: "number of words w", unit: "statements", counts: true, compute: (t) => t.all("w").length };
const NUMBER: Formula = {
	...OFFERS,
	text: "number of offers n",
	symbols: { n: "an offer meant for this loss" },
	counts: true,
	compute: (t) => sum(t.all("n")),
};

export const reassurance = defineLens({
	id: "reassurance",
	family: "B",
	title: "Reassurance",
	question: "Who loses by a project of the state, what was offered to make up for it, was that taken up, and what loss is left?",
	reads: ["actor", "position", "risk", "commitment", "statement"],
	options: z.strictObject({}),
	parts: {
		losers: {
			shape: "matrix",
			title: "Who loses by what, and what is left",
			rows: "who loses, and project",
			order: "losses",
			columns: {
				losses: { title: "losses feared", formula: LOSSES, lowerBound: true },
				answered: { title: "with an offer", formula: ANSWERED },
				left: { title: "left", formula: LEFT },
				uptake: { title: "taken up, by its words", formula: UPTAKE },
				words: { title: "words since the offer", formula: WORDS },
			},
		},
		losses: {
			shape: "matrix",
			title: "Each loss",
			rows: "who loses, and what",
			columns: {
				offers: { title: "offers", formula: OFFERS },
				assured: { title: "assurances in words", formula: ASSURED },
				kept: { title: "kept", formula: KEPT },
				left: { title: "left", formula: RESIDUAL },
			},
		},
	},
	measure(slice) {
		const out = { losers: {}, losses: {} } as Rows;
		const rowOf = slice.rows("reassurance");
		for (const id of riskIds(slice)) {
			const found = rowOf(id, () => lossOf(slice, id));
			if (found) out.losses[found.row] = found.cells;
		}
		for (const [row, [loser, project]] of losersIn(slice)) {
			const cells = rowOf(row, () => loserRow(slice, loser, project));
			if (cells) out.losers[row] = cells;
		}
		return out;
	},
	uncertainty:
		"What is left is an interval while an offer is only promised. Losses count alike, since no source gives their size; one that nobody told of is not here, and an offer made in private neither.",
	cost: "light",
	covers: ["S3-19"],
	cites: [
		"Reassurance as strategy: after Kydd 2005, Trust and Mistrust in International Relations; Stein 1991 on reassurance in conflict management",
		"Residual loss after the best offer, and uptake by words: ours",
	],
	cautions: [
		"A loss here is one that somebody fears or that a source judges possible; whether it would come is another question.",
		"A friendly word is counted beside the offers and relieves nothing by itself.",
		"Milder words may have other causes than the offer.",
	],
	check: { cite: "small case by hand", file: "checks/reassurance.check.ts" },
	headline(view) {
		const top = view.known("losers", "losses")[0];
		if (!top) return [];
		const [loser, project] = top.ids.map(view.name);
		return [{ text: `Losses that the sources see for ${loser} in “${project}”: {value}.`, part: "losers", row: top.row, column: "losses" }];
	},
});

interface Rows {
	readonly losers: Record<string, Record<"losses" | "answered" | "left" | "uptake" | "words", CellTerms>>;
	readonly losses: Record<string, Record<"offers" | "assured" | "kept" | "left", CellTerms>>;
}

type Actors = Slice<"actor">["actor"];

/** A person or an organ bears it for its state. */
const loserOf = (actors: Actors, loss: Pick<HeldRisk, "fact">): ActorId => stateOf(actors, bearerOf(loss));

const lost = once((actors: Actors) => (fact: FactOf<"risk">) => thingsBy(actors, fact.about, [bearerOf({ fact })]));
const offered = ({ to, about = [] }: FactOf<"commitment">) => (to === undefined ? [] : about.map((risk) => `${to},${risk}`));
const byId = ({ id }: FactOf<"commitment">) => [id];

const inOrder = once((names: readonly string[]) =>
	names
		.map((name) => {
			const [project, loser] = name.split(",") as [string, ActorId];
			return [`${loser},${project}`, [loser, project]] as const;
		})
		.sort(([a], [b]) => byCodeUnit(a, b)),
);

/** A risk of a project of the state that somebody else bears and that has not passed, with the facts under it. */
function toOthers(slice: Slice<Reads>, loss: HeldRisk): Loss | undefined {
	const { focal, query, partners } = slice.frame;
	const loser = loserOf(slice.actor, loss);
	if (loss.denied || loss.fact.status === "passed" || loser === focal || !(query.level === "all" || partners.includes(loser))) return undefined;
	const keys = keysUnder(slice, loss);
	return keys.length > 0 ? { loss, loser, keys, offers: offersFor(slice, loss, loser) } : undefined;
}

interface Loss {
	readonly loss: HeldRisk;
	readonly loser: ActorId;
	readonly keys: readonly string[];
	readonly offers: readonly Offer[];
}

/** Offers to the loser, by anybody, that name the risk: each commitment at the spell told last. */
function offersFor(slice: Slice<Reads>, { fact }: HeldRisk, loser: ActorId): readonly Offer[] {
	return slice
		.group("commitment", offered, `${loser},${fact.id}`)
		.filter(
			(one) => slice.group("commitment", byId, one.fact.id).reduce((best, other) => (best.span.from <= other.span.from ? other : best)) === one,
		);
}

function lossOf(slice: Slice<Reads>, id: string): { row: string; cells: Rows["losses"][string] } | undefined {
	const told = riskTold(slice, id);
	const found = told && toOthers(slice, told);
	if (!found) return undefined;
	const { loss, loser, keys, offers } = found;
	const k = resting(offers.map(offerTerm), keys);
	const a = wordsOn(slice, slice.frame.focal, [id])
		.filter(({ tone }) => tone > 0)
		.map(({ held }) => term("a", [held.fact.id], 1, [held.key], held.fact.what));
	const none = silence("no offer that is meant for this loss is on record", "a commitment to the loser that names the risk");
	const cells = {
		offers: k.length > 0 ? k : none,
		assured: a.length > 0 ? resting(a, keys) : silence("no word of the state on this loss is on record", "statements about the risk"),
		kept: k.length > 0 ? k : none,
		left: [lossTerm(loss, keys), ...k],
	};
	return { row: `${loser},${id}`, cells };
}

/** Who may lose by what, by any reading: the same in all draws. */
function losersIn(slice: Slice<Reads>) {
	return inOrder(slice.names("risk", lost(slice.actor)));
}

function loserRow(slice: Slice<Reads>, loser: ActorId, project: string): Rows["losers"][string] | undefined {
	const risks = risksUnder(slice, lost(slice.actor), `${project},${loser}`);
	if (risks.length === 0 || projectKeys(slice, project).length === 0) return undefined;
	const feared = risks.flatMap((one) => toOthers(slice, one) ?? []);
	if (feared.length === 0) return undefined;
	const left = feared.map(({ loss, keys, offers }) => derived("ρ", [loss.fact.id], RESIDUAL, [lossTerm(loss, keys), ...offers.map(offerTerm)]));
	const n = feared.map(({ loss, keys, offers }) => {
		const made = offers.map((one) => term("n", [one.fact.id], 1, [one.key], one.fact.what));
		return named(derived("n", [], NUMBER, [term("n", ["none"], 0, keys, "the loss itself is no offer"), ...made]), "n", [loss.fact.id]);
	});
	const said = wordsSince(slice, loser, project, feared);
	const words = isSilence(said)
		? said
		: resting(
				said,
				feared.flatMap(({ keys }) => keys),
			);
	return { losses: left, answered: n, left, uptake: words, words };
}

function offerTerm({ fact, key }: Offer): Term {
	return term("k", [fact.id], FULFILMENT[fact.status], [key], `${fact.status}: ${fact.what}`);
}

function lossTerm({ fact }: HeldRisk, keys: readonly string[]): Term {
	return term("s", [], 1, keys, `${fact.status}: ${fact.what}`);
}

/** What the loser said of the project since the first offer for any of its losses. */
function wordsSince(slice: Slice<Reads>, loser: ActorId, project: string, losses: readonly Loss[]): readonly Term[] | Silence {
	const made = losses.flatMap(({ offers }) => offers);
	if (made.length === 0) return silence("nothing was offered that could be taken up", "a commitment to the loser that names the risk");
	const first = made.reduce((best, one) => (one.span.from < best.span.from ? one : best));
	const things = [project, ...losses.map(({ loss }) => loss.fact.id), ...made.map(({ fact }) => fact.id)];
	const words = wordsOn(slice, loser, things).filter(({ held }) => held.span.from >= first.span.from);
	if (words.length === 0) return silence("no word of it since the offer is on record", "statements of the loser about the project or the offer");
	const under = made.map(({ key }) => key);
	return resting(
		words.map(({ held, tone }) => term("w", [held.fact.id], tone, [held.key], held.fact.what)),
		under,
	);
}

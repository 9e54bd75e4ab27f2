import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Covered, coveredIn } from "../world/covered.ts";
import { derived, factsOf, isSilence, lazily, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { bindingness, OWED_ALIKE, type Pact, pactOf } from "../world/pacts.ts";
import { type Rivalry, rivalriesOf } from "../world/rivalries.ts";
import type { Slice } from "../world/world.ts";
import { BRIDGED, CLOSENESS, COUNT, INDEX, ONE, ONE_SIDED, SCORE, SHARE, TALKS } from "./interconnector-formulas.ts";
import { type CellTerms, defineLens } from "./lens.ts";

export const interconnector = defineLens({
	id: "interconnector",
	family: "C",
	title: "Interconnector",
	question: "Which states stand close to both sides of a rivalry where few others do, without being bound to one?",
	reads: ["dyad", "coverage", "agreement", "tie", "mission", "mediation"],
	options: z.strictObject({ least: z.number().min(0).max(1).default(0.2).describe("closeness to both rivals from which a pair counts as bridged") }),
	parts: {
		ranking: {
			shape: "ranking",
			title: "States between rivals",
			rows: "state",
			order: "index",
			columns: {
				index: { title: "interconnector index", formula: INDEX },
				alike: { title: "focal state on the same pairs", formula: INDEX },
				bridged: { title: "rival pairs bridged", formula: BRIDGED },
				pairs: { title: "rival pairs known", formula: COUNT("1 for a rival pair of which both ties, and those of another candidate, are known") },
				treaties: { title: "rival pairs with a pact with both", formula: COUNT("1 if a pact on security with both is in force") },
				embassies: { title: "rival pairs with an embassy in both", formula: COUNT("1 if an embassy in both is on record"), lowerBound: true },
				talks: { title: "talks of rivals on record", formula: TALKS, lowerBound: true },
			},
		},
		pairs: {
			shape: "matrix",
			title: "The focal state and its comparators, rivalry by rivalry",
			rows: "state and rival pair",
			order: "score",
			columns: {
				score: { title: "score", formula: SCORE },
				weight: { title: "weight of the rivalry", formula: ONE("ρ", "weight of the rivalry: declared, or |polarity| as stated") },
				closeness: { title: "closeness to both", formula: CLOSENESS },
				share: { title: "share among candidates", formula: SHARE },
				oneSided: { title: "one-sided commitment", formula: ONE_SIDED },
			},
		},
	},
	measure(slice, options) {
		const covered = coveredIn(slice, "alliances");
		const { focal, comparators, partners } = slice.frame;
		if (isSilence(covered)) {
			const cells = { index: covered, alike: covered, bridged: covered, pairs: covered, treaties: covered, embassies: covered, talks: covered };
			return { ranking: { [focal]: cells }, pairs: {} };
		}
		const rivalries = rivalriesOf(slice).filter(({ between }) => between.every(covered.has));
		const fields = rivalries.map((rivalry) => fieldOf(slice, covered, rivalry));
		const shown = new Set<string>([focal, ...comparators]);
		const ranking: Record<string, Record<"index" | "alike" | "bridged" | "pairs" | "treaties" | "embassies" | "talks", CellTerms>> = {};
		const pairs: Record<string, Record<"score" | "weight" | "closeness" | "share" | "oneSided", CellTerms>> = {};
		// Every covered state competes; those of the level asked for are ranked.
		const ranked = new Set<string>([...shown, ...partners]);
		for (const state of covered.actors) {
			if (!ranked.has(state)) continue;
			const mine = fields.filter(({ rivalry }) => !rivalry.between.includes(state));
			const ties = mine.flatMap((field) => tiesOf(slice, covered, field, state));
			ranking[state] = {
				index:
					ties.length > 0
						? ties.flatMap(({ score, weight }) => [score, weight])
						: silence(`${state} has no known ties to both sides of a rivalry`, "ties of it and of another state to both rivals"),
				alike: alikeTerms(slice, covered, mine, state),
				bridged: bridgedTerms(mine, state, options.least, covered.keys),
				pairs:
					ties.length > 0
						? ties.map(({ score }) => term("k", score.index, 1, score.facts))
						: silence("no rival pair is known", "ties to both rivals of a pair"),
				treaties: treatyTerms(slice, mine, state, covered.keys),
				embassies: embassyTerms(slice, mine, state, covered.keys),
				talks: talkTerms(slice, mine, state, covered.keys),
			};
			if (!shown.has(state)) continue;
			for (const field of mine) {
				const own = field.closeness.get(state);
				if (!own) continue;
				const tie = tiesOf(slice, covered, field, state)[0];
				const alone: Silence = silence("no other candidate is covered on this pair", "ties of other states to both rivals");
				pairs[[state, ...field.rivalry.between].join(",")] = {
					score: tie?.score ?? alone,
					weight: [{ ...field.weight, index: [], facts: [...field.weight.facts, ...own.facts] }],
					closeness: own,
					share: tie?.share ?? alone,
					oneSided: oneSided(slice, field, state, covered.keys),
				};
			}
		}
		return { ranking, pairs };
	},
	uncertainty:
		"Candidates are the states whose alliances a source lists in full; a pair on which a tie is not known is left out of the index of that state, and counted beside it.",
	cost: "heavy",
	covers: ["S4-27", "S4-16", "S4-10"],
	cites: [
		"Formula ours; after Burt 1992, Structural Holes, and Gould & Fernandez 1989 on brokers between groups",
		"Bindingness of pacts after Leeds et al. 2002, Alliance Treaty Obligations and Provisions",
	],
	cautions: [
		"A dossier written about one state knows more ties of it than of others: the share among candidates leans on how well the others are covered.",
		"A tie on which the evidence weighs less than the setting evidence.min is not known, and the pair is left out for that state: compare two indices only where both know the same pairs, for which the column of the focal state on the same pairs is there. With settings=evidence.min:0.4 votes alone speak.",
		"Embassies, treaties and talks stand beside the index and are never added: they differ.",
		"Rivalries of which a side lies outside the covered states are left out.",
		OWED_ALIKE,
	],
	check: { cite: "worked example 2", file: "checks/interconnector.check.ts" },
	headline(view) {
		const own = view.known("ranking", "index").find(({ row, value }) => row === view.finding.focal && value > 0);
		if (!own) return [];
		return [
			{
				text: `Index of ${view.focal} between rivals among the covered states: {value}.`,
				part: "ranking",
				row: own.row,
				column: "index",
			},
		];
	},
});

type Read = Slice<"dyad" | "coverage" | "agreement" | "tie" | "mission" | "mediation">;

/** One rivalry and how close each covered candidate is to both sides. */
interface Field {
	readonly rivalry: Rivalry;
	readonly weight: Term;
	readonly closeness: ReadonlyMap<string, Term>;
	readonly total: number;
}

function fieldOf(slice: Read, covered: Covered, rivalry: Rivalry): Field {
	const [p, q] = rivalry.between;
	const closeness = new Map<string, Term>();
	let total = 0;
	for (const state of covered.actors) {
		if (state === p || state === q) continue;
		const [to, fro] = [slice.dyad.get(state, p), slice.dyad.get(state, q)];
		if (isSilence(to) || isSilence(fro)) continue;
		const value = Math.max(0, Math.min(to.shrunk.value as number, fro.shrunk.value as number));
		total += value;
		closeness.set(
			state,
			lazily(
				"b",
				[rivalry.weight.index[0] as string],
				CLOSENESS,
				value,
				() => [...factsOf([to.shrunk, fro.shrunk]), ...covered.keys, ...rivalry.weight.facts],
				() => [{ ...plain(to.shrunk, "a_p"), facts: [...to.shrunk.facts, ...covered.keys, ...rivalry.weight.facts] }, named(fro.shrunk, "a_q")],
			),
		);
	}
	return { rivalry, weight: rivalry.weight, closeness, total };
}

/** A derived term as a plain one, so that facts can be added to it. */
function plain({ value, facts, from }: Term, symbol: string): Term {
	return { symbol, index: [], value, facts, ...(from ? { from } : {}) };
}

interface Tie {
	readonly score: Term;
	readonly share: Term;
	readonly weight: Term;
}

/** A candidate on one rivalry; nothing when its ties are not known or nobody is there to compare it with. */
function tiesOf(slice: Read, covered: Covered, field: Field, state: ActorId): Tie[] {
	const own = field.closeness.get(state);
	if (!own || field.closeness.size < 2) return [];
	const all = () => [...field.closeness].map(([other, b]) => named(b, "b_g", [other]));
	const x = (own.value as number) > 0 ? (own.value as number) / field.total : 0;
	const share = lazily(
		"x",
		own.index,
		SHARE,
		x,
		() => factsOf(all()),
		() => [named(own, "b"), ...all()],
	);
	const o = derived("o", [], ONE_SIDED, oneSided(slice, field, state, covered.keys));
	const value = (field.weight.value as number) * (own.value as number) * x * (1 - (o.value as number));
	const terms = () => [named(field.weight, "ρ"), named(own, "b"), named(share, "x"), o];
	return [{ share, weight: field.weight, score: lazily("score", own.index, SCORE, value, () => factsOf(terms()), terms) }];
}

/** How far pacts bind a candidate to each side. None on record is none, since alliances are covered. */
function oneSided(slice: Read, { rivalry }: Field, state: ActorId, keys: readonly string[]): Term[] {
	return rivalry.between.map((rival, i) => {
		const pact: Pact = pactOf(slice, state, rival);
		return term(i === 0 ? "c_p" : "c_q", [], bindingness(pact.rung), [...pact.keys, ...keys, ...rivalry.weight.facts]);
	});
}

/** The focal state on the rival pairs that are known of another, so that two indices are of the same pairs. Silent where one is not known of it. */
function alikeTerms(slice: Read, covered: Covered, fields: readonly Field[], state: ActorId): CellTerms {
	const { focal } = slice.frame;
	const known = fields.flatMap((field) => tiesOf(slice, covered, field, state).map(({ score: { facts } }) => ({ field, facts })));
	if (known.length === 0) return silence(`${state} has no known ties to both sides of a rivalry`, "ties of it and of another state to both rivals");
	const own = known.flatMap(({ field, facts }) =>
		(field.rivalry.between.includes(focal) ? [] : tiesOf(slice, covered, field, focal)).map(({ score, weight }) => [
			score,
			{ ...weight, facts: [...weight.facts, ...facts] },
		]),
	);
	if (own.length === known.length) return own.flat();
	return silence(`of ${known.length} rival pairs of ${state} the focal state is known on ${own.length}`, "its ties to both rivals of each");
}

function bridgedTerms(fields: readonly Field[], state: ActorId, least: number, keys: readonly string[]): CellTerms {
	const known = fields.flatMap(({ closeness }) => closeness.get(state) ?? []);
	if (known.length === 0) return silence(`${state} has no known ties to both sides of a rivalry`, "ties to both rivals");
	return [...known, term("least", [], least, keys, "option least")];
}

function treatyTerms(slice: Read, fields: readonly Field[], state: ActorId, keys: readonly string[]): CellTerms {
	if (fields.length === 0) return silence("no rivalry between covered states is on record", "a rivalry");
	return fields.map(({ rivalry }) => {
		const pacts = rivalry.between.map((rival) => pactOf(slice, state, rival, 2));
		return term("k", rivalry.weight.index, pacts.every(({ rung }) => rung > 0) ? 1 : 0, [
			...pacts.flatMap(({ keys }) => keys),
			...keys,
			...rivalry.weight.facts,
		]);
	});
}

function embassyTerms(slice: Read, fields: readonly Field[], state: ActorId, keys: readonly string[]): CellTerms {
	const found = fields.flatMap(({ rivalry }) => {
		const sent = rivalry.between.map((rival) =>
			heldOn(slice, "mission", state, rival).filter(
				({ fact, stands }) => stands && fact.open && fact.from === state && (fact.rank === "embassy" || fact.rank === "high commission"),
			),
		);
		if (sent.some((list) => list.length === 0)) return [];
		return [term("k", rivalry.weight.index, 1, [...sent.flatMap((list) => list.map(({ key }) => key)), ...keys, ...rivalry.weight.facts])];
	});
	return found.length > 0 ? found : silence(`no embassies of ${state} with both sides of a rivalry are on record`, "a list of embassies");
}

function talkTerms(slice: Read, fields: readonly Field[], state: ActorId, keys: readonly string[]): CellTerms {
	const found = fields.flatMap(({ rivalry }) =>
		heldOn(slice, "mediation", ...rivalry.between)
			.filter(({ fact }) => fact.by.includes(state) && fact.status !== "offered")
			.map(({ key }) => term("k", [key], 1, [key, ...keys, ...rivalry.weight.facts])),
	);
	return found.length > 0 ? found : silence(`no talks of rivals that ${state} brought about are on record`, "episodes of mediation");
}

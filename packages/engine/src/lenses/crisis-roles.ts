import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { isoDay, MONTH, YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { adversariesOf, CONCILES, type Crisis, crisesBetween } from "../world/crises.ts";
import { type DatedAct, datedActsBy } from "../world/dated-acts.ts";
import { derived, type Formula, silence, type Term, term } from "../world/formula.ts";
import { settled } from "../world/settled.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "label";

/** An act told for more days than this has no date. */
const DATED = 366;
/** Acts that were not meant, or may not have been, show no side. */
const UNSURE: readonly FactOf<"event">["intent"][] = ["unintended", "disputed"];

const STOOD: Formula = {
	text: "r = Σ g / Σ |g|",
	symbols: { g: "Goldstein value / 10 of one act of the helper towards the one in the crisis: above 0 friendly, below 0 hostile" },
	unit: "−1 against … 1 beside",
	compute: (t) => sum(t.all("g")) / sum(t.all("g").map(Math.abs)),
};
const RELIABLE: Formula = {
	text: "mean of r",
	symbols: { r: "how far one stood by the other in one crisis" },
	unit: "−1 against … 1 beside",
	compute: (t) => sum(t.all("r")) / t.all("r").length,
};
const CRISES: Formula = { ...RELIABLE, text: "number of r", unit: "crises", counts: true, compute: (t) => t.all("r").length };
const ACTS: Formula = { ...STOOD, text: "number of g", unit: "acts", counts: true, compute: (t) => t.all("g").length };
const ROLES: Formula = {
	text: "number of l",
	symbols: { l: "a role that a source, or a speaker, sees the one in towards the other" },
	unit: "roles",
	counts: true,
	compute: (t) => t.all("l").length,
};

export const crisisRoles = defineLens({
	id: "crisis-roles",
	family: "B",
	title: "Roles in a crisis",
	question: "In what part does each partner know the state, and who stood by whom when one of them was in a crisis with somebody else?",
	reads: ["actor", "event", "label"],
	options: z.strictObject({
		after: z.number().min(0).default(3).describe("months after the last severe act, or what closed the crisis, in which an act still counts"),
		years: z.number().positive().default(2).describe("years back to which a role that was told counts as one of today"),
	}),
	parts: {
		partners: {
			shape: "matrix",
			title: "Roles, and reliability in crises",
			rows: "partner",
			order: "crises",
			columns: {
				roles: { title: "roles of the state for it", formula: ROLES, lowerBound: true },
				theirRoles: { title: "its roles for the state", formula: ROLES, lowerBound: true },
				given: { title: "stood by it", formula: RELIABLE },
				givenCrises: { title: "its crises in which the state acted", formula: CRISES, lowerBound: true },
				got: { title: "it stood by the state", formula: RELIABLE },
				crises: { title: "crises of the state in which it acted", formula: CRISES, lowerBound: true },
			},
		},
		episodes: {
			shape: "records",
			title: "Crisis by crisis",
			rows: "helper, who was in the crisis, with whom, and since when; the state where there is none",
			columns: {
				stood: { title: "stood by", formula: STOOD },
				acts: { title: "acts towards it", formula: ACTS, lowerBound: true },
			},
		},
	},
	measure(slice, { after, years }) {
		const { focal, partners } = slice.frame;
		const out = { partners: {}, episodes: {} } as Rows;
		const own = crisesWith(slice, focal);
		const rolesWith = slice.rows(`crisis-roles ${years}`);
		for (const partner of partners) {
			const got = episodesOf(slice, partner, focal, () => own, after);
			const given = episodesOf(slice, focal, partner, () => crisesWith(slice, partner), after);
			for (const { row, cells } of [...given, ...got]) out.episodes[row] = cells;
			const roles = rolesWith(partner, () => ({
				roles: rolesOf(slice, focal, partner, years),
				theirRoles: rolesOf(slice, partner, focal, years),
			}));
			out.partners[partner] = slice.recall(`crisis-roles ${partner}`, [given, got, roles], () => ({
				...roles,
				given: reliabilityOf(given, focal),
				givenCrises: reliabilityOf(given, focal),
				got: reliabilityOf(got, partner),
				crises: reliabilityOf(got, partner),
			}));
		}
		const none = silence("no crisis of the state or of a partner with another state is on record in which one acted towards the other", "dated acts");
		if (Object.keys(out.episodes).length === 0) out.episodes[focal] = { stood: none, acts: none };
		return out;
	},
	uncertainty:
		"Acts are those on record with a date, each weighed by its kind; help in secret and help not asked for are not told apart from none. A role is a word of a source.",
	cost: "light",
	covers: ["S1-27"],
	cites: [
		"Crises as runs of severe acts: ours (concept S1-25); weight of an act: Goldstein 1992",
		"Reliability as what was done in past crises: after Crescenzi et al. 2012 on reputation, Mercer 1996 against it",
	],
	cautions: [
		"Standing by in one crisis does not foretell the next: whether reputations travel is disputed.",
		"A partner with no act on record may have stayed silent, or nobody wrote of it.",
		"An apology or a concession settles a matter between the two and is not counted; any other act in the time of the crisis is, also one that was for other reasons.",
		"Acts towards the adversary are not counted: a friend of both is no traitor.",
	],
	check: { cite: "small case by hand", file: "checks/crisis-roles.check.ts" },
});

interface Rows {
	readonly partners: Record<string, Record<"roles" | "theirRoles" | "given" | "givenCrises" | "got" | "crises", CellTerms>>;
	readonly episodes: Record<string, Record<"stood" | "acts", CellTerms>>;
}

const statesAmong = once(
	(actors: Slice<"actor">["actor"]): ReadonlySet<string> => new Set(actors.flatMap(({ fact }) => (fact.kind === "state" ? [fact.id] : []))),
);

/** Crises of one actor with other states, by adversary in code-unit order. A quarrel with a group at home is none. */
function crisesWith(slice: Slice<Reads>, who: ActorId): (readonly [ActorId, Crisis])[] {
	const states = statesAmong(slice.actor);
	const adversaries = adversariesOf(slice, who).filter((one) => states.has(one));
	return adversaries.flatMap((other) => crisesBetween(slice, who, other, DATED).map((crisis) => [other, crisis] as const));
}

const NONE: readonly Episode[] = [];

/** What a helper did towards somebody in one of its crises with another: terms g. */
interface Episode {
	readonly row: string;
	readonly cells: Record<"stood" | "acts", readonly Term[]>;
}

/** The crises of somebody with others in which a helper did something towards it. */
function episodesOf(
	slice: Slice<Reads>,
	helper: ActorId,
	of: ActorId,
	crises: () => readonly (readonly [ActorId, Crisis])[],
	after: number,
): readonly Episode[] {
	const towards = settled(slice, `crisis-roles acts ${helper},${of}`, () =>
		datedActsBy(slice, helper, of, DATED).filter(
			({ severity, held: { fact } }) => severity !== 0 && !UNSURE.includes(fact.intent) && !CONCILES.test(fact.cameo),
		),
	);
	if (towards.length === 0) return NONE;
	const episodes = crises().flatMap(([adversary, crisis]) => {
		if (adversary === helper) return [];
		const first = (crisis.acts[0] as DatedAct).day;
		const last = (crisis.closing ?? (crisis.acts.at(-1) as DatedAct)).day;
		const mine = towards.filter(({ day }) => day >= first && day <= last + after * MONTH);
		const row = `${helper},${of},${adversary},${isoDay(first)}`;
		return mine.length > 0 ? [slice.recall(`crisis-roles ${row}`, [crisis, ...mine], () => episodeOf(row, crisis, mine))] : [];
	});
	return slice.recall(`crisis-roles episodes ${helper},${of}`, episodes, () => episodes);
}

function episodeOf(row: string, { acts, closing }: Crisis, mine: readonly DatedAct[]): Episode {
	// That it was a crisis, and until when, hangs on its severe acts and on what closed it.
	const facts = [...acts.map(({ key }) => key), ...(closing ? [closing.key] : [])];
	const g = mine.map(({ key, severity, held }) => term("g", [key], -severity, [...new Set([key, ...facts])], held.fact.title));
	return { row, cells: { stood: g, acts: g } };
}

function reliabilityOf(episodes: readonly Episode[], who: string): CellTerms {
	return episodes.length > 0
		? episodes.map(({ row, cells }) => derived("r", [row], STOOD, cells.stood))
		: silence(`no act of ${who} in a crisis of the other is on record`, "dated acts while the other is in a crisis with a third");
}

/** Roles that are told of, by who has them and for whom. */
const byRole = once((actors: Slice<"actor">["actor"]) => ({ kind, fit, of, to }: FactOf<"label">) => {
	const told = kind === "role" && (fit === "holds" || fit === "partly") && to !== undefined;
	return told ? [`${stateOf(actors, of)} ${stateOf(actors, to)}`] : [];
});

/** Roles in which one is said to stand to another, each name once. */
function rolesOf(slice: Slice<Reads>, of: ActorId, to: ActorId, years: number): CellTerms {
	const names = new Map<string, string[]>();
	for (const { fact, key, latest } of slice.group("label", byRole(slice.actor), `${of} ${to}`))
		if (latest >= slice.frame.on - years * YEAR) push(names, fact.label, key);
	const l = [...names].sort(([a], [b]) => byCodeUnit(a, b)).map(([name, keys]) => term("l", [name], 1, keys));
	return l.length > 0 ? l : silence("no source names such a role of late", "labels of the kind role, with for whom");
}

import * as z from "zod";
import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { actorId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { type Link, weakestLink } from "../methods/weakest-link.ts";
import { stateOf } from "../world/bodies.ts";
import { dayOfAct } from "../world/dated-acts.ts";
import type { Dyad } from "../world/dyad.ts";
import { type Formula, isSilence, named, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import { riskIds, riskTold } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "risk" | "event" | "dyad";

const A = {
	m: "a member of the chain, as a source names it (index: member)",
	a: "affinity of two members (index: both)",
	f: "the focal state, where it is a member",
	e: "the edge of the row",
};
const linksOf = (t: Terms): Link[] =>
	t.rows("a").map(({ index, value }) => ({ between: index as unknown as readonly [string, string], strength: value }));
const membersOf = (t: Terms): string[] => t.rows("m").map(({ index }) => index[0] as string);
const linkOf = (t: Terms): Link | undefined => weakestLink(membersOf(t), linksOf(t));
const others = (t: Terms): string[] => membersOf(t).filter((one) => t.find("f", one) === undefined);

const HOLDS: Formula = {
	text: "weakest a of the strongest tree that joins all m",
	symbols: A,
	unit: "−1…1",
	compute: (t) => (linkOf(t) as Link).strength,
};
const WITHOUT: Formula = { ...HOLDS, text: "the same without f", compute: (t) => (weakestLink(others(t), linksOf(t)) as Link).strength };
const MEMBERS: Formula = { text: "number of m", symbols: A, unit: "members", compute: (t) => t.all("m").length };
const COUNT = (text: string, holds: (a: number) => boolean): Formula => ({
	text,
	symbols: A,
	unit: "edges",
	compute: (t) => t.all("a").filter(holds).length,
});
const IS_LINK: Formula = {
	text: "1 if the chain hangs by e",
	symbols: A,
	unit: "yes = 1",
	compute: (t) => {
		const link = linkOf(t);
		return link && t.find("e", ...link.between) !== undefined ? 1 : 0;
	},
};
const TIE = (symbol: string, what: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what, m: A.m },
	unit: "−1…1",
	compute: (t) => t.one(symbol),
});
const ACTS = (symbol: string, what: string): Formula => ({
	text: `number of ${symbol}`,
	symbols: { [symbol]: what, m: A.m },
	unit: "acts",
	counts: true,
	compute: (t) => t.all(symbol).length,
});

const FRIENDS: Formula = {
	text: "number of p with a_p > 0 > b_p",
	symbols: { a_p: "affinity of the state and a partner p", b_p: "affinity of that partner and the one that would be isolated" },
	unit: "partners",
	compute: (t) => t.rows("a_p").filter(({ index, value }) => value > 0 && t.one("b_p", ...index) < 0).length,
};

export const isolation = defineLens({
	id: "isolation",
	family: "C",
	title: "Chains that isolate",
	question: "Which chain of partners would isolate whom, by which tie does it hang, and what does the target do?",
	reads: ["actor", "risk", "event", "dyad"],
	options: z.strictObject({
		target: actorId.optional().describe("whom a chain of your own would isolate, with `members`"),
		members: z.array(actorId).default([]).describe("the members of a chain of your own; without it, the chains that sources tell of"),
		years: z.number().positive().default(3).describe("years back within which acts of the target count"),
	}),
	parts: {
		chains: {
			shape: "ranking",
			title: "Each chain",
			rows: "chain",
			columns: {
				members: { title: "members", formula: MEMBERS },
				known: { title: "ties known", formula: COUNT("number of a", () => true) },
				hostile: { title: "of these hostile", formula: COUNT("number of a < 0", (a) => a < 0) },
				holds: { title: "hangs by", formula: HOLDS },
				without: { title: "without the state", formula: WITHOUT },
			},
		},
		edges: {
			shape: "paths",
			title: "Ties between the members",
			rows: "two members, and chain",
			order: "tie",
			columns: { tie: { title: "affinity", formula: TIE("a", A.a) }, link: { title: "the chain hangs by it", formula: IS_LINK } },
		},
		possible: {
			shape: "ranking",
			title: "Whom two or more friends of the state are hostile to",
			rows: "whom",
			order: "friends",
			columns: {
				friends: { title: "friends hostile to it", formula: FRIENDS, lowerBound: true },
				own: { title: "tie of the state itself", formula: TIE("c", "affinity of the state and whom its friends are hostile to") },
			},
		},
		target: {
			shape: "matrix",
			title: "Members and the target",
			rows: "member and chain",
			columns: {
				tie: { title: "affinity to the target", formula: TIE("b", "affinity of the member and the target") },
				hostile: { title: "hostile acts of the target", formula: ACTS("h", "a hostile act of the target against the member") },
				friendly: { title: "friendly acts of the target", formula: ACTS("g", "a friendly act of the target towards the member") },
			},
		},
	},
	measure(slice, { target, members, years }) {
		const out = { chains: {}, edges: {}, target: {}, possible: possibleOf(slice) } as Rows;
		const rowOf = slice.rows(`isolation ${years} ${target} ${members}`);
		for (const id of target !== undefined && members.length >= LEAST ? [target] : riskIds(slice)) {
			const found = rowOf(id, () => {
				const chain = id === target ? askedFor(target, members) : chainOf(slice, id);
				return chain && rowsOf(slice, chain, years);
			});
			if (!found) continue;
			out.chains[id] = found.chain;
			Object.assign(out.edges, found.edges);
			Object.assign(out.target, found.target);
		}
		return out;
	},
	uncertainty:
		"A tie that nobody tells of is left out and not taken for weak: where the known ties do not join all members, what the chain hangs by is unknown.",
	cost: "light",
	covers: ["S3-18"],
	cites: [
		"The weakest tie of the strongest spanning tree: Kruskal 1956, Proceedings of the American Mathematical Society 7",
		"Encirclement and counter-alignment: after Walt 1987, The Origins of Alliances",
		"Reading it as what a chain of states hangs by: ours",
	],
	cautions: [
		"A chain is what a source sees or fears; that its members mean it is another claim.",
		"A chain that one hedged source tells of is silent in most draws: ask for it by `target` and `members`, or with draws=0.",
		"Friendship with each other is not enmity to the target: read the ties of the members to it.",
		"Members who are hostile to each other can hang together by a third; whether they would act together is not measured.",
	],
	check: { cite: "small case by hand; the slow way to the weakest link as a property", file: "checks/isolation.check.ts" },
});

interface Rows {
	readonly chains: Record<string, Record<"members" | "known" | "hostile" | "holds" | "without", CellTerms>>;
	readonly edges: Record<string, Record<"tie" | "link", CellTerms>>;
	readonly possible: Record<string, Record<"friends" | "own", CellTerms>>;
	readonly target: Record<string, Record<"tie" | "hostile" | "friendly", CellTerms>>;
}
/** Two make a tie, three a chain. */
const LEAST = 3;

interface Chain {
	readonly id: string;
	readonly target: ActorId;
	readonly members: readonly ActorId[];
	readonly facts: readonly string[];
}

const order = (list: readonly ActorId[], out: ActorId) => [...new Set(list)].filter((one) => one !== out).sort(byCodeUnit);

const askedFor = (target: ActorId, members: readonly ActorId[]): Chain => ({ id: target, target, members: order(members, target), facts: [] });

/** A chain that sources tell of: a danger to one from three or more, the focal state among them or their target. */
function chainOf(slice: Slice<Reads>, id: string): Chain | undefined {
	const told = riskTold(slice, id);
	if (!told || told.denied || told.fact.status === "passed") return undefined;
	const { from = [], to } = told.fact;
	const members = order(from, to);
	const ours = to === slice.frame.focal || members.includes(slice.frame.focal);
	return ours && members.length >= LEAST ? { id, target: to, members, facts: [told.key] } : undefined;
}

function rowsOf(slice: Slice<Reads>, { id, target, members, facts }: Chain, years: number) {
	const rowOf = slice.rows(`isolation target ${years}`);
	const m = members.map((one) => term("m", [one], 1, facts, facts.length === 0 ? "an option of the question" : undefined));
	const a = pairsOf(slice, members);
	const f = members.includes(slice.frame.focal) ? [term("f", [slice.frame.focal], 1, [], "the state of the dossier")] : [];
	const all = [...m, ...a];
	const links = a.map((one) => ({ between: one.index as readonly [string, string], strength: one.value as number }));
	const rest = members.filter((one) => one !== slice.frame.focal);
	const joined = (of: readonly string[], terms: readonly Term[]): CellTerms =>
		weakestLink(of, links) ? terms : silence("the known ties do not join all members", "ties between the members");
	const known = a.length > 0 ? all : silence("no tie between two members is known", "ties between the members");
	const chain: Rows["chains"][string] = {
		members: facts.length > 0 ? m : silence("it is the chain that was asked for, and none that a source tells of"),
		known,
		hostile: known,
		holds: joined(members, all),
		without: f.length > 0 && rest.length > 1 ? joined(rest, [...all, ...f]) : silence("the state is no member, or one of two only"),
	};
	const edges: Rows["edges"] = Object.fromEntries(
		a.map((tie) => [
			`${tie.index.join()},${id}`,
			{ tie: [named(tie, "a"), m[0] as Term], link: joined(members, [...all, term("e", tie.index, 1, [], "the tie of this row")]) },
		]),
	);
	const towardsAll: Rows["target"] = Object.fromEntries(
		members.map((member) => [
			`${member},${id}`,
			// What puts the member here is named, so that the row follows from its name and from what it reads.
			rowOf(`${target},${member},${members[0]},${facts}`, () => towards(slice, target, member, m[0] as Term, years)),
		]),
	);
	return { chain, edges, target: towardsAll };
}

/** Partners to whom so many friends of the state are hostile that they would make a chain with it. */
function possibleOf(slice: Slice<Reads>): Rows["possible"] {
	const { focal, partners } = slice.frame;
	const ties = partners.map((partner) => slice.dyad.get(focal, partner));
	// Each two once, by where they stand.
	const dyads = partners.map((p, i) => partners.slice(0, i).map((q) => slice.dyad.get(p, q)));
	const rows: Rows["possible"] = {};
	for (const [i, target] of partners.entries()) {
		const terms: Term[] = [];
		let hostile = 0;
		for (const [j, partner] of partners.entries()) {
			const [tie, other] = [ties[j], dyads[Math.max(i, j)]?.[Math.min(i, j)]];
			if (!tie || !other || isSilence(tie) || isSilence(other)) continue;
			const [a, b] = [asFriend(tie).get(partner) as Term, asFoe(other).get(partner) as Term];
			terms.push(a, b);
			if ((a.value as number) > 0 && (b.value as number) < 0) hostile++;
		}
		const own = ties[i] as Dyad | Silence;
		if (hostile >= LEAST - 1) rows[target] = { friends: terms, own: isSilence(own) ? own : [named(own.shrunk, "c")] };
	}
	return rows;
}

/** The affinity of two as a term of FRIENDS, by which of them is the partner. */
const asFriend = once((dyad: Dyad) => bySide(dyad, "a_p"));
const asFoe = once((dyad: Dyad) => bySide(dyad, "b_p"));

function bySide({ pair, shrunk }: Dyad, symbol: string): ReadonlyMap<string, Term> {
	return new Map(pair.split("|").map((one) => [one, named(shrunk, symbol, [one])]));
}

/** One term a pair of members whose affinity is known. */
function pairsOf(slice: Slice<Reads>, members: readonly ActorId[]): Term[] {
	return members.flatMap((p, i) =>
		members.slice(i + 1).flatMap((q) => {
			const dyad = slice.dyad.get(p, q);
			return isSilence(dyad) ? [] : [named(dyad.shrunk, "a", [p, q])];
		}),
	);
}

const directed = once((actors: Slice<"actor">["actor"]) => ({ from = [], to = [] }: FactOf<"event">) => [
	...new Set(from.flatMap((one) => to.map((other) => `${stateOf(actors, one)},${stateOf(actors, other)}`))),
]);

function towards(slice: Slice<Reads>, target: ActorId, member: ActorId, m: Term, years: number): Rows["target"][string] {
	const dyad = slice.dyad.get(target, member);
	const { domains } = slice.frame.query;
	const since = slice.group("event", directed(slice.actor), `${target},${member}`).flatMap(({ key, fact, span }) => {
		const day = dayOfAct({ fact, span }, YEAR);
		const meant = fact.intent !== "unintended" && (domains.length === 0 || fact.domains.some((one) => domains.includes(one)));
		return meant && day !== undefined && (slice.frame.on - day) / YEAR <= years ? [{ key, fact, severity: -goldstein(fact.cameo) }] : [];
	});
	const counted = (symbol: string, own: typeof since, kind: string): CellTerms =>
		own.length > 0
			? [...own.map(({ key, fact }) => term(symbol, [key], 1, [key], fact.title)), m]
			: silence(`no ${kind} act of the target towards it with a date is on record in these years`, "dated acts");
	return {
		tie: isSilence(dyad) ? dyad : [named(dyad.shrunk, "b"), m],
		hostile: counted(
			"h",
			since.filter(({ severity }) => severity > 0),
			"hostile",
		),
		friendly: counted(
			"g",
			since.filter(({ severity }) => severity < 0),
			"friendly",
		),
	};
}

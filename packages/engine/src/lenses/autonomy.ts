import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { highOf, isInterval, lowOf, type Value } from "../base/quantity.ts";
import { DOMAINS, type Domain } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import type { LeverChannel } from "../facts/lever.ts";
import { stateOf } from "../world/bodies.ts";
import { derived, evaluate, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { toldNote, toldNumber } from "../world/told-number.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const MEANS = ["institutional", "political", "material"] as const;
type Means = (typeof MEANS)[number];
const KINDS = ["freedom", ...MEANS] as const;
type Kind = (typeof KINDS)[number];

/** What coders call the numbers: a share from 0, none, to 1, all that is wanted, of the focal state in one domain. */
const nameOf = (kind: Kind, domain: Domain) => (kind === "freedom" ? `freedom to decide: ${domain}` : `${kind} means: ${domain}`);

/** The domain that a lever of each channel squeezes. */
const DOMAIN_OF: Readonly<Record<LeverChannel, Domain>> = {
	trade: "trade",
	"energy-in": "energy",
	"energy-transit": "energy",
	"energy-equity": "energy",
	arms: "arms",
	migrants: "migration",
	finance: "finance",
	territory: "security",
	law: "law",
	media: "information",
	cyber: "information",
	identity: "identity",
};

const m = "one of the institutional, political and material means, 0 none to 1 all that is wanted";
const AUTONOMY: Formula = {
	text: "A = freedom · min m",
	symbols: { freedom: "freedom to decide, 0 none to 1 full", m },
	unit: "0–1",
	compute: (t) => t.one("freedom") * Math.min(...t.all("m")),
};
const REACHES: Formula = {
	text: "1 if A ≥ half",
	symbols: { A: "autonomy in the domain", half: "what counts as reached (an option)" },
	unit: "yes = 1",
	compute: (t) => (t.one("A") >= t.one("half") ? 1 : 0),
	falls: ["half"],
};
const WEAKEST: Formula = {
	text: "1 if no other known m is smaller",
	symbols: { own: "these means", m: "each other kind of means that is known" },
	unit: "yes = 1",
	compute: (t) => (t.all("m").every((other) => other >= t.one("own")) ? 1 : 0),
	falls: ["own"],
};
const REACHED: Formula = {
	text: "number of domains with A ≥ half",
	symbols: { r: "1 where the domain reaches half" },
	unit: "domains",
	compute: (t) => sum(t.all("r")),
};
const DECIDED: Formula = { ...REACHED, text: "number of domains of which it is known", compute: (t) => t.all("r").length };
const STATED: Formula = { text: "x", symbols: { x: "as a source states it, 0 none to 1 full" }, unit: "0–1", compute: (t) => t.one("x") };
const SETS: Formula = {
	text: "own = Σ g / number of items",
	symbols: { g: "1 where the state or an organ of it, alone or with others, put the item there, kept it out or blocked it; 0 where only others did" },
	unit: "share of items",
	compute: (t) => sum(t.all("g")) / t.all("g").length,
};
const SQUEEZED: Formula = {
	text: "L = max s·d·(1 − u)",
	symbols: { s: "strength of one active lever on the state", d: "its dependence", u: "what it can replace" },
	unit: "0–1",
	compute: (t) => Math.max(...t.rows("s").map(({ index, value }) => value * t.one("d", ...index) * (1 - t.one("u", ...index)))),
	falls: ["u"],
};

export const autonomy = defineLens({
	id: "autonomy",
	family: "G",
	title: "Strategic autonomy",
	question: "In which domains can the state set its own course and has the means for it, and which means is the weakest link?",
	reads: ["actor", "indicator", "agenda", "lever"],
	options: z.strictObject({ half: z.number().min(0).max(1).default(0.5).describe("autonomy that counts as reached in a domain") }),
	parts: {
		domains: {
			shape: "matrix",
			title: "Freedom, means and autonomy",
			rows: "domain",
			order: "autonomy",
			columns: {
				autonomy: { title: "autonomy", formula: AUTONOMY, whole: true },
				freedom: { title: "freedom to decide", formula: STATED },
				institutional: { title: "institutional means", formula: STATED },
				political: { title: "political means", formula: STATED },
				material: { title: "material means", formula: STATED },
			},
		},
		weakest: {
			shape: "groups",
			title: "Weakest link",
			rows: "domain",
			columns: {
				institutional: { title: "institutional", formula: WEAKEST },
				political: { title: "political", formula: WEAKEST },
				material: { title: "material", formula: WEAKEST },
			},
		},
		reached: { shape: "groups", title: "Half or more", rows: "domain", columns: { reached: { title: "reached", formula: REACHES } } },
		count: {
			shape: "scalar",
			title: "How many domains",
			rows: "state",
			columns: { reached: { title: "reached", formula: REACHED }, known: { title: "known", formula: DECIDED } },
		},
		signs: {
			shape: "matrix",
			title: "Signs of freedom and of constraint",
			rows: "domain",
			columns: {
				agenda: { title: "items it sets", formula: SETS },
				items: {
					title: "items whose author is known",
					formula: { ...SETS, text: "number of items", unit: "items", compute: (t) => t.all("g").length },
				},
				squeezed: { title: "largest lever on it", formula: SQUEEZED, lowerBound: true },
			},
		},
	},
	measure(slice, { half }) {
		const domains: Record<string, Record<"autonomy" | Kind, CellTerms>> = {};
		const weakest: Record<string, Record<Means, CellTerms>> = {};
		const reached: Record<string, Record<"reached", CellTerms>> = {};
		const signs: Record<string, Record<"agenda" | "items" | "squeezed", CellTerms>> = {};
		const verdicts: Term[] = [];
		const rowOf = slice.rows(`autonomy ${half}`);
		const wanted = slice.frame.query.domains;
		const levers = groupBy(
			[...slice.lever, ...slice.denied.lever].filter(({ fact, stands }) => fact.target === slice.frame.focal && stands),
			({ fact }): Domain => DOMAIN_OF[fact.channel],
		);
		for (const domain of DOMAINS) {
			if (wanted.length > 0 && !wanted.includes(domain)) continue;
			const means = rowOf(`means ${domain}`, () => meansOf(slice, domain, half));
			domains[domain] = means.domains;
			weakest[domain] = means.weakest;
			reached[domain] = means.reached;
			verdicts.push(...means.verdict);
			const agenda = rowOf(`agenda ${domain}`, () => agendaOf(slice, domain));
			const own = levers.get(domain) ?? [];
			signs[domain] = slice.recall(`signs ${domain}`, [agenda, ...own], () => ({ agenda, items: agenda, squeezed: squeezedBy(own, domain) }));
		}
		const none = silence("freedom and means are known in no domain", "stated freedom to decide and means, by domain");
		const count = verdicts.length > 0 ? verdicts : none;
		return { domains, weakest, reached, count: { [slice.frame.focal]: { reached: count, known: count } }, signs };
	},
	uncertainty: "Where one kind of means is not known, autonomy is the interval from 0 to what the known ones allow; with two unknown it is silent.",
	cost: "light",
	covers: ["S4-01"],
	cites: ["Freedom to decide and three kinds of means: Lippert, von Ondarza & Perthes 2019, SWP Research Paper 4", "Weakest link and interval: ours"],
	cautions: [
		"Freedom and means are judgements of sources on a scale of words; no source of facts alone gives them.",
		"Autonomy is never averaged over domains: count those that reach half, and read the weakest link of each.",
		"Items it sets and levers on it are signs beside the score and enter none of it; both show what the sources happen to tell.",
	],
	check: { cite: "worked example 9 (four domains)", file: "checks/autonomy.check.ts" },
});

const byMeans = <T>(make: (kind: Means) => T): Record<Means, T> => ({
	institutional: make("institutional"),
	political: make("political"),
	material: make("material"),
});
const byKind = <T>(make: (kind: Kind) => T): Record<Kind, T> => ({ freedom: make("freedom"), ...byMeans(make) });

/** What is said of freedom and means in one domain, and whether that reaches half. */
function meansOf(slice: Slice<"indicator">, domain: Domain, half: number) {
	const numbers = byKind((kind) => statedOf(slice, nameOf(kind, domain)));
	const known = MEANS.flatMap((kind) => numbers[kind] ?? []);
	const A = autonomyOf(domain, numbers.freedom, known);
	const verdict = isSilence(A) ? A : [derived("A", [], AUTONOMY, A), term("half", [], half, [], "option half")];
	const reached = decided(verdict);
	return {
		domains: { autonomy: A, ...byKind((kind) => asCell(numbers[kind], "x") ?? missing(kind, domain)) },
		weakest: byMeans((kind) => weakestOf(numbers[kind], known, domain)),
		reached: { reached },
		verdict: isSilence(reached) ? [] : [derived("r", [domain], REACHES, reached)],
	};
}

const byName = ({ of, what }: FactOf<"indicator">) => [`${of} ${what}`];

/** The newest number that is stated of the focal state under a name, as a term. */
function statedOf(slice: Slice<"indicator">, what: string): Term | undefined {
	let found: Held<FactOf<"indicator">> | undefined;
	for (const held of slice.group("indicator", byName, `${slice.frame.focal} ${what}`))
		if (typeof held.fact.value !== "string" && (!found || found.latest < held.latest)) found = held;
	return found && term("x", [what], toldNumber(found.fact) as Value, [found.key], toldNote(found.fact));
}

function asCell(stated: Term | undefined, symbol: string): CellTerms | undefined {
	return stated && [named(stated, symbol)];
}

function missing(kind: Kind, domain: Domain): Silence {
	return silence(`no source states the ${nameOf(kind, domain)}`, `an indicator “${nameOf(kind, domain)}”, 0 to 1`);
}

function autonomyOf(domain: Domain, freedom: Term | undefined, known: readonly Term[]): Silence | readonly Term[] {
	if (!freedom) return missing("freedom", domain);
	if (known.length < 2)
		return silence(`fewer than two kinds of means are known in ${domain}`, ...MEANS.map((kind) => `an indicator “${nameOf(kind, domain)}”`));
	const unknown = known.length < MEANS.length ? [term("m", ["not known"], { low: 0, high: 1 }, [], "not known")] : [];
	return [named(freedom, "freedom"), ...known.map((one) => named(one, "m", one.index)), ...unknown];
}

function weakestOf(own: Term | undefined, known: readonly Term[], domain: Domain): CellTerms {
	if (!own || known.length < 2) return silence(`the weakest of fewer than two known means says nothing in ${domain}`, "two kinds of means or more");
	return decided([named(own, "own"), ...known.filter((one) => one !== own).map((one) => named(one, "m", one.index))], WEAKEST);
}

/** A yes or no that the intervals leave open is silent. */
function decided(cell: Silence | readonly Term[], formula = REACHES): Silence | readonly Term[] {
	if (isSilence(cell) || !isInterval(evaluate(formula, cell))) return cell;
	return silence("what is known leaves it open", "the means that are not known");
}

const byDomain = ({ domains }: FactOf<"agenda">) => [...new Set(domains)];

/** Who sets the items of a domain: the state or others. */
function agendaOf(slice: Slice<"actor" | "agenda">, domain: Domain): Silence | readonly Term[] {
	const { focal } = slice.frame;
	const own = (by: ActorId) => stateOf(slice.actor, by) === focal;
	const items = slice.group("agenda", byDomain, domain).filter(({ fact }) => fact.by && (fact.between?.includes(focal) || fact.by.some(own)));
	const g = items.map(({ key, fact }) => term("g", [key], fact.by?.some(own) ? 1 : 0, [key]));
	return g.length > 0 ? g : silence(`who sets the items on ${domain} is not on record`, "agendas with their authors");
}

function squeezedBy(levers: readonly Held<FactOf<"lever">>[], domain: Domain): Silence | readonly Term[] {
	const squeezed = levers.flatMap(({ key, fact, denied }) => {
		const active = fact.status === "active" && !denied;
		const of = (symbol: string, value: number | undefined) =>
			term(symbol, [key], active ? (value ?? { low: 0, high: 1 }) : 0, [key], active ? undefined : denied ? "denied by the source" : fact.status);
		return [of("s", fact.strength), of("d", fact.dependence), of("u", fact.substitutable)];
	});
	const open = squeezed.length > 0 ? evaluate(SQUEEZED, squeezed) : 0;
	const told = squeezed.length > 0 && !(lowOf(open) === 0 && highOf(open) === 1);
	return told ? squeezed : silence(`no lever on it in ${domain} is rated`, `a source on levers in ${domain}`);
}

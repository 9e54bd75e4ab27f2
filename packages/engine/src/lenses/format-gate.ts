import * as z from "zod";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { actsIn, type FormatHeld, formatIds, formatOn, itemsOf, membersOn, memberTerms, presentRows, ROLES, standingsOf } from "../world/bodies.ts";
import { derived, type Formula, isSilence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "format" | "membership" | "event" | "agenda" | "accession";

const VOICES = `founding, hosting, chairing, agenda, veto`;
/** Ways that must be known before it can be said that there is none. */
const ENOUGH = 2;
const V = { v: `one way to have a say (${VOICES}): 1 the state has it, 0 it is known not to` };
const SCORE: Formula = { text: "say = Σ v / number of known v", symbols: V, unit: "0–1", compute: (t) => sum(t.all("v")) / t.all("v").length };
const SAY: Formula = {
	text: "1 if some v is 1, 0 if two or more are known and none is",
	symbols: V,
	unit: "yes = 1",
	compute: (t) => Math.max(...t.all("v")),
};
const KNOWN: Formula = { text: "number of known v", symbols: V, unit: "of 5 ways", compute: (t) => t.all("v").length };
const DELIVERS: Formula = {
	text: "1 if some d is 1",
	symbols: { d: "1 for an adopted item, a joint programme, or a purpose that is a problem or a deliverable; 0 for an open agenda or none" },
	unit: "yes = 1",
	compute: (t) => Math.max(...t.all("d")),
};
const VALUED: Formula = {
	text: "1 if no c is 0",
	symbols: { c: "1 for an invitation by others or the chair, 0 for a bid that was refused or blocked" },
	unit: "yes = 1",
	compute: (t) => Math.min(...t.all("c")),
};
const allOf = (t: Terms) => Math.min(...["say", "delivers", "valued"].flatMap((symbol) => t.all(symbol)));
const RULE_SYMBOLS = {
	say: "1 if the state has a say",
	delivers: "1 if the format has something to deliver",
	valued: "1 if its part is wanted, where that is on record",
};
const RULE: Formula = { text: "1 if say, delivers and valued are all 1, 0 if one is 0", symbols: RULE_SYMBOLS, unit: "yes = 1", compute: allOf };
const SITS: Formula = {
	text: "1 for a member or chair on the date",
	symbols: { x: "the standing on record" },
	unit: "yes = 1",
	compute: (t) => Math.max(...t.all("x")),
};
const FOLLOWS: Formula = {
	text: "1 if it sits where the rule says so and stays out where it does not",
	symbols: { ...RULE_SYMBOLS, x: "the standing on record" },
	unit: "yes = 1",
	compute: (t) => (allOf(t) === Math.max(...t.all("x")) ? 1 : 0),
};
const REGIONAL: Formula = {
	text: "share = Σ g / n",
	symbols: { g: "1 for a member that is the state itself or of its neighbourhood or region, 0 for another", m: "a member on the date" },
	unit: "0–1",
	compute: (t) => sum(t.all("g")) / t.all("g").length,
};
const OUTSIDE: Formula = {
	text: "number of g that are 0",
	symbols: REGIONAL.symbols,
	unit: "members",
	compute: (t) => t.all("g").filter((g) => g === 0).length,
	falls: ["g"],
};

export const formatGate = defineLens({
	id: "format-gate",
	family: "D",
	title: "Gate of formats",
	question: "Should the state take part in each format by its own rule, that it has a say and something comes of it, and does it?",
	reads: ["actor", "format", "membership", "event", "agenda", "accession"],
	options: z.strictObject({}),
	parts: {
		gate: {
			shape: "groups",
			title: "The rule and the practice",
			rows: "format",
			columns: {
				say: { title: "has a say", formula: SAY },
				delivers: { title: "delivers", formula: DELIVERS },
				valued: { title: "is wanted there", formula: VALUED },
				rule: { title: "take part by the rule", formula: RULE },
				sits: { title: "sits in it", formula: SITS },
				follows: { title: "practice follows the rule", formula: FOLLOWS },
			},
		},
		voices: {
			shape: "matrix",
			title: "How much of a say",
			rows: "format",
			order: "score",
			columns: { score: { title: "say", formula: SCORE }, known: { title: "ways known", formula: KNOWN } },
		},
		region: {
			shape: "matrix",
			title: "Who is of the region",
			rows: "format",
			order: "share",
			columns: { share: { title: "members of the region", formula: REGIONAL }, outside: { title: "members from outside", formula: OUTSIDE } },
		},
	},
	measure(slice) {
		const rowOf = slice.rows("format-gate");
		const rows = presentRows(formatIds(slice), (id) => rowOf(id, () => gateOf(slice, id)));
		const part = <P extends keyof Gate>(name: P): Record<string, Gate[P]> =>
			Object.fromEntries(Object.entries(rows).map(([id, own]) => [id, own[name]]));
		return { gate: part("gate"), voices: part("voices"), region: part("region") };
	},
	uncertainty:
		"Of ways to have a say, two must be known before it is said that there is none. One condition that fails decides against; a condition that is not known leaves the rule open, unless another already fails.",
	cost: "light",
	covers: ["S4-08", "S0-12", "S4-11"],
	cites: ["Rules named by Huseynov 2024 and Sultanli 2025, not defined there; conditions over dated facts are ours"],
	cautions: [
		"It holds a state to a rule that authors ascribe to it; the rule is not a law of prudence.",
		"A veto counts as a say, though nobody sets an agenda by it.",
		"Which states are of the region is what the dossier declares; a neighbour may be a great power.",
	],
	check: { cite: "worked example of our own: three formats by hand", file: "checks/format-gate.check.ts" },
	headline(view) {
		const odd = view.known("gate", "follows").find(({ row, value }) => value === 0 && view.cell("gate", row, "rule")?.value === 0);
		if (!odd) return [];
		return [{ text: `${view.focal} sits in ${view.name(odd.row)} with a say of {value}.`, part: "voices", row: odd.row, column: "score" }];
	},
});

interface Gate {
	readonly gate: Record<"say" | "delivers" | "valued" | "rule" | "sits" | "follows", CellTerms>;
	readonly voices: Record<"score" | "known", CellTerms>;
	readonly region: Record<"share" | "outside", CellTerms>;
}

const bidsFor = ({ actor, to }: FactOf<"accession">) => [`${actor},${to}`];

/** The gate of one format that stands, where the state has a standing in it or a bid. */
function gateOf(slice: Slice<Reads>, id: string): Gate | undefined {
	const held = formatOn(slice, id);
	if (!held?.stands || held.fact.status === "ended") return undefined;
	const { focal } = slice.frame;
	const bids = slice.group("accession", bidsFor, `${focal},${id}`);
	const own = standingsOf(slice, id).filter(({ fact }) => fact.actor === focal);
	if (own.length + bids.length === 0) return undefined;
	const standing = [...own, ...bids].map(({ key }) => key);
	const say = voicesIn(slice, held, standing);
	const delivers = deliversIn(slice, held);
	const valued = valuedIn(own, bids);
	const sits: CellTerms =
		own.length > 0
			? own.map(({ fact, key, stands }) =>
					term("x", [key], stands && (fact.role === "member" || fact.role === "chair") ? 1 : 0, [key, held.key], fact.role),
				)
			: silence("its standing is not on record", "its membership, or a complete member list");
	const rule = ruleOf(say, delivers, valued);
	const members = regionOf(slice, held);
	return {
		gate: {
			say,
			delivers,
			valued,
			rule,
			sits,
			follows: isSilence(rule) ? rule : isSilence(sits) ? sits : [...(rule as Term[]), ...(sits as Term[])],
		},
		voices: { score: say, known: say },
		region: { share: members, outside: members },
	};
}

/** Each way to have a say that is known to be there or not: of a role, that others have it and the state does not. */
function voicesIn(slice: Slice<Reads>, held: FormatHeld, standing: readonly string[]): CellTerms {
	const { focal } = slice.frame;
	const standings = standingsOf(slice, held.fact.id);
	const members = membersOn(standings);
	const acts = actsIn(slice, held, members, standings);
	const list = memberTerms(held, members).flatMap(({ facts }) => facts);
	// Of an item without a sponsor nobody knows that it is not the state's.
	const open = itemsOf(slice, held.fact.id).some(({ by }) => by.length === 0);
	const known: Term[] = ROLES.flatMap((role) => {
		const own = acts[role].filter(({ actor }) => actor === focal);
		const said = own.length > 0 ? own : role === "agenda" && open ? [] : acts[role];
		const facts = new Set([...said.flatMap((act) => act.facts), ...(role === "hosting" ? list : []), held.key, ...standing]);
		return said.length > 0 ? [term("v", [role], own.length > 0 ? 1 : 0, [...facts].sort(byCodeUnit))] : [];
	});
	const seat = members.get(focal);
	const beside = standings.find(
		({ fact, stands }) => fact.actor === focal && stands && (fact.role === "observer" || fact.role === "dialogue partner"),
	);
	const facts = [held.key, ...standing];
	if (seat && held.fact.rule !== undefined) known.push(term("v", ["veto"], held.fact.rule === "consensus" ? 1 : 0, facts, held.fact.rule));
	// Who sits beside the table has no vote and no chair.
	else if (!seat && beside)
		for (const way of ["veto", "chairing"])
			if (!known.some(({ index }) => index[0] === way)) known.push(term("v", [way], 0, facts, beside.fact.role));
	if ((known.length >= ENOUGH && !open) || known.some(({ value }) => value === 1)) return known;
	return silence(
		`${known.length} of 5 ways to have a say ${known.length === 1 ? "is" : "are"} known, and not there`,
		"who founded, hosted, chaired or tabled, and the rule of decision",
	);
}

function deliversIn(slice: Slice<Reads>, held: FormatHeld): CellTerms {
	const { id, purposes, programmes } = held.fact;
	const adopted = itemsOf(slice, id).flatMap(({ item, held: spells }) =>
		spells.flatMap(({ fact, key }) => (fact.status === "adopted" ? [term("d", [item], 1, [key, held.key])] : [])),
	);
	const stated = [
		...(purposes ?? []).map(({ kind, what }) => term("d", [what], kind === "open" ? 0 : 1, [held.key], kind)),
		...(programmes ?? []).map((domain) => term("d", [domain], 1, [held.key], "joint programme")),
	];
	const none = programmes?.length === 0 ? [term("d", ["no programme"], 0, [held.key], "the source says there is none")] : [];
	const all = [...adopted, ...stated, ...none];
	// An open agenda delivers nothing only where it is known that no programme goes with it.
	if (all.some(({ value }) => value === 1) || (purposes !== undefined && programmes !== undefined && all.length > 0)) return all;
	return silence("that anything, or nothing, comes of it is not on record", "purposes, programmes or adopted items");
}

function valuedIn(own: Slice<"membership">["membership"], bids: Slice<"accession">["accession"]): CellTerms {
	const standing = own.flatMap(({ fact, key }) =>
		fact.role === "invited" || fact.role === "chair"
			? [term("c", [key], 1, [key], fact.role)]
			: fact.role === "refused"
				? [term("c", [key], 0, [key], fact.role)]
				: [],
	);
	const stages = bids.flatMap(({ fact, key }) =>
		fact.stage === "invited" ? [term("c", [key], 1, [key], fact.stage)] : fact.stage === "blocked" ? [term("c", [key], 0, [key], fact.stage)] : [],
	);
	const all = [...standing, ...stages];
	return all.length > 0 ? all : silence("neither an invitation nor a refusal is on record", "who asked it in or kept it out");
}

/** The conditions that decide: all that are known, where they are enough. */
function ruleOf(say: CellTerms, delivers: CellTerms, valued: CellTerms): CellTerms {
	const one = (symbol: string, formula: Formula, cell: CellTerms) => (isSilence(cell) ? [] : [derived(symbol, [], formula, cell as Term[])]);
	const [a, b, c] = [one("say", SAY, say), one("delivers", DELIVERS, delivers), one("valued", VALUED, valued)];
	const known = [...a, ...b, ...c];
	if (known.some(({ value }) => value === 0)) return known;
	if (a.length === 0) return say;
	return b.length === 0 ? delivers : known;
}

function regionOf(slice: Slice<Reads>, held: FormatHeld): CellTerms {
	const { focal, levels } = slice.frame;
	const near = new Set<string>([focal, ...(levels.neighbourhood ?? []), ...(levels.regional ?? [])]);
	const members = membersOn(standingsOf(slice, held.fact.id));
	if (near.size === 1) return silence("the dossier declares no neighbourhood and no region", "levels in dossier.json");
	if (held.fact.membersComplete !== true || members.size === 0)
		return silence("the member list is not complete", "a source that gives the whole list on the date");
	return memberTerms(held, members).map((one) => ({ ...one, symbol: "g", value: near.has(one.index[0] as string) ? 1 : 0 }));
}

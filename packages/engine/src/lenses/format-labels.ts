import type { ActorId } from "../base/id.ts";
import { isMajor } from "../base/majors.ts";
import { once } from "../base/once.ts";
import { isoDay, parseDate } from "../base/time.ts";
import { pairsOf } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { heldOn, othersWith } from "../world/by-pair.ts";
import { type Formula, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";

type Reads = "actor" | "agreement" | "tie";
type Format = Held<FactOf<"format">>;
/** Terms of a label, or why it is not known. */
type Told = readonly Term[] | Silence;

const FUNCTIONAL = ["trade", "transit", "energy", "finance", "migration", "humanitarian"];

const LED: Formula = {
	text: "1 if some initiator is a major power and not all members are",
	symbols: { i: "1 for an initiator that is a major power (COW list on the date)", m: "1 for a member that is a major power" },
	unit: "yes = 1",
	compute: (t) => (Math.max(0, ...t.all("i")) === 1 && !(t.all("m").length > 0 && t.all("m").every((m) => m === 1)) ? 1 : 0),
};
const PARTNERS: Formula = {
	text: "1 if every pair of members had, before the first meeting, a tie of rung 3 or more",
	symbols: {
		r: "rung of one pair: 0 none or hostile, 1 relations, 2 cooperation, 3 strategic partnership or documented trust, 4 alliance declared, 5 in force",
	},
	unit: "yes = 1",
	compute: (t) => (t.all("r").every((r) => r >= 3) ? 1 : 0),
};
const SECTORAL: Formula = {
	text: "1 if a joint programme is in a functional domain, or all programmes are in one domain",
	symbols: { p: "one programme: 1 in a functional domain (trade, transit, energy, finance, migration, humanitarian), 0 in another" },
	unit: "yes = 1",
	compute: (t) => (t.all("p").includes(1) || new Set(t.rows("p").map((row) => row.index[0])).size === 1 ? 1 : 0),
};
const ISSUE: Formula = {
	text: "1 if a purpose is a problem or a deliverable",
	symbols: { q: "one purpose: 1 for a problem or deliverable, 0 for an open agenda" },
	unit: "yes = 1",
	compute: (t) => (t.all("q").includes(1) ? 1 : 0),
};
const MINI: Formula = {
	text: "1 if a complete list has 3–6 members, with no secretariat and no founding treaty",
	symbols: { m: "one member of a complete list", s: "1 for a secretariat", f: "1 for a founding treaty" },
	unit: "yes = 1",
	compute: (t) =>
		t.find("s") === 1 || t.find("f") === 1 ? 0 : t.all("m").length >= 3 && t.all("m").length <= 6 && t.find("s") === 0 && t.find("f") === 0 ? 1 : 0,
};
export const LABELS = ["major-power-led", "partnership-based", "sectoral", "issue-based", "minilateral"] as const;
export type Label = (typeof LABELS)[number];
export const LABEL_FORMULAS: Readonly<Record<Label, Formula>> = {
	"major-power-led": LED,
	"partnership-based": PARTNERS,
	sectoral: SECTORAL,
	"issue-based": ISSUE,
	minilateral: MINI,
};

/** Each label of a format by its rule: terms, or why it is not known. */
export function labelsOf(slice: Slice<Reads>, held: Format, members: ReadonlyMap<ActorId, string>): Record<Label, Told> {
	return {
		"major-power-led": led(slice, held, members),
		"partnership-based": partners(slice, held, members),
		sectoral: sectoral(held),
		"issue-based": issueBased(held),
		minilateral: minilateral(held, members),
	};
}

/** ISO codes of the actors of a slice. */
const codesIn = once(
	(actors: readonly Held<FactOf<"actor">>[]): ReadonlyMap<string, string> =>
		new Map(actors.flatMap(({ fact }) => (fact.iso3 ? [[fact.id as string, fact.iso3] as const] : []))),
);

function majorTerm(slice: Slice<Reads>, symbol: string, actor: ActorId, held: Format, facts: readonly string[]): Term {
	const start = held.fact.firstMeeting ?? held.fact.during;
	const year = Number.isFinite(held.span.from) ? Number(isoDay(held.span.from).slice(0, 4)) : Number(start.slice(0, 4)) || 2000;
	const iso3 = codesIn(slice.actor).get(actor) ?? "";
	return term(symbol, [actor], isMajor(iso3, year) ? 1 : 0, facts, `major powers of ${year}, COW`);
}

function led(slice: Slice<Reads>, held: Format, members: ReadonlyMap<ActorId, string>): Told {
	const { initiators } = held.fact;
	if (!initiators) return silence("who started it is not on record", "the initiators of the format");
	const started = initiators.map((actor) => majorTerm(slice, "i", actor, held, [held.key]));
	return [
		...(started.length > 0 ? started : [term("i", ["none"], 0, [held.key], "the source says that nobody in particular started it")]),
		...[...members].map(([actor, key]) => majorTerm(slice, "m", actor, held, [key])),
	];
}

/** Day of the first meeting; where none is on record, of the start of the format. */
function firstDay(held: Format): number {
	const first = held.fact.firstMeeting === undefined ? undefined : parseDate(held.fact.firstMeeting)?.start[0];
	return first ?? held.span.from;
}

/** Highest rung of a pair before a day: agreements then in force, documented trust as 3, a listed rivalry as 0. */
function rungBefore(slice: Slice<Reads>, a: ActorId, b: ActorId, day: number): { rung: number; keys: string[] } | undefined {
	if (!othersWith(slice, "agreement", a).includes(b) && !othersWith(slice, "tie", a).includes(b)) return undefined;
	const before = (held: Held) => held.span.from <= day && held.span.to > day;
	const agreements = heldOn(slice, "agreement", a, b).filter((held) => held.fact.status === "in force" && before(held));
	const ties = heldOn(slice, "tie", a, b).filter(before);
	const hostile = ties.filter((held) => held.fact.kind === "rivalry");
	const trust = ties.filter((held) => held.fact.kind === "trust" && held.fact.polarity > 0);
	const best = [...agreements].sort((x, y) => y.fact.rung - x.fact.rung)[0];
	const rung = Math.max(best?.fact.rung ?? -1, trust.length > 0 ? 3 : -1);
	if (rung >= 0) return { rung, keys: rung === best?.fact.rung ? [best.key] : trust.map((held) => held.key) };
	return hostile.length > 0 ? { rung: 0, keys: hostile.map((held) => held.key) } : undefined;
}

function partners(slice: Slice<Reads>, held: Format, members: ReadonlyMap<ActorId, string>): Told {
	const list = [...members.keys()];
	if (list.length < 2) return silence("fewer than two members are on record", "the members of the format");
	const pairs = pairsOf(list).map(([a, b]) => ({
		pair: `${a},${b}`,
		found: rungBefore(slice, a, b, Math.min(firstDay(held), slice.frame.on)),
		facts: [members.get(a) as string, members.get(b) as string],
	}));
	const known: Term[] = pairs.flatMap(({ pair, found, facts }) =>
		found ? [term("r", [pair], found.rung, [...found.keys, ...facts, held.key])] : [],
	);
	const failing = known.filter((one) => (one.value as number) < 3);
	if (failing.length > 0) return failing;
	if (held.fact.membersComplete !== true) return silence("the member list is not complete and no listed pair fails", "a complete member list");
	const missing = pairs.filter(({ found }) => !found).map(({ pair }) => pair);
	return missing.length > 0
		? silence(`the tie of ${missing.join("; ")} before the format is not on record`, "agreements or documented trust between these members")
		: known;
}

function sectoral(held: Format): Told {
	const { programmes } = held.fact;
	if (!programmes) return silence("its programmes are not on record", "joint programmes of the format");
	if (programmes.length === 0)
		return [term("p", ["none"], 0, [held.key]), term("p", ["none on record"], 0, [held.key], "the source says there is none")];
	return programmes.map((domain) => term("p", [domain], FUNCTIONAL.includes(domain) ? 1 : 0, [held.key]));
}

function issueBased(held: Format): Told {
	const { purposes } = held.fact;
	if (!purposes) return silence("its purposes are not on record", "purposes of the format");
	return purposes.length === 0
		? [term("q", ["none"], 0, [held.key])]
		: purposes.map(({ kind, what }) => term("q", [what], kind === "open" ? 0 : 1, [held.key]));
}

function minilateral(held: Format, members: ReadonlyMap<ActorId, string>): Told {
	const { secretariat, foundingTreaty, membersComplete } = held.fact;
	const flags = [
		...(secretariat === undefined ? [] : [term("s", [], secretariat ? 1 : 0, [held.key])]),
		...(foundingTreaty === undefined ? [] : [term("f", [], foundingTreaty ? 1 : 0, [held.key])]),
	];
	const list = [...members].map(([actor, key]) => term("m", [actor], 1, [key, held.key]));
	if (secretariat === true || foundingTreaty === true) return flags;
	if (membersComplete === true && (list.length < 3 || list.length > 6)) return list.length === 0 ? unknown() : [...list, ...flags];
	if (list.length > 6) return [...list, ...flags];
	return membersComplete === true && flags.length === 2 ? [...list, ...flags] : unknown();
	function unknown(): Silence {
		return silence(
			"members, secretariat or treaty are not all on record",
			"a complete member list, and whether there is a secretariat or a founding treaty",
		);
	}
}

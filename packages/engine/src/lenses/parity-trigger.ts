import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Formula, isSilence, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";

/** Conditions of a first strike by the stronger of two, after Huseynov 2024: concept S4-05. */
export const IS = {
	superior: "whether one side is superior",
	waits: "whether a treaty of the two waits",
	rearms: "whether the weaker re-arms",
	warned: "whether a first strike is warned of",
} as const;
export type Condition = keyof typeof IS;

const yes = (text: string, symbols: Record<string, string>, compute: Formula["compute"]): Formula => ({
	text,
	symbols: { ...symbols, ρ: "weight of the rivalry: that the two are rivals" },
	unit: "yes = 1",
	compute,
});

export const CONDITIONS: Readonly<Record<Condition, Formula>> = {
	superior: yes(
		"1 if c(weaker) / c(stronger) ≤ limit in the last year that is known of both",
		{
			"c(weaker)": "its military expenditure in one year, in order of time",
			"c(stronger)": "that of the other, in the same year and unit",
			limit: "option superior",
		},
		(t) => (last(t.all("c(weaker)")) <= t.one("limit") * last(t.all("c(stronger)")) ? 1 : 0),
	),
	waits: yes("1 if some w = 1", { w: "an agreement of the two alone, as last told: 1 in talks, initialled or signed, 0 in force or ended" }, (t) =>
		t.all("w").includes(1) ? 1 : 0,
	),
	rearms: yes(
		"1 if (c − c′) / c′ ≥ growth",
		{ c: "military expenditure in the last year on record", "c′": "in the year on record before it, in the same unit", growth: "option growth" },
		(t) => (t.one("c") - t.one("c′") >= t.one("growth") * t.one("c′") ? 1 : 0),
	),
	warned: yes("1 if some v", { v: "a threat of the stronger against the weaker, or an open risk to the weaker from it in security" }, (t) =>
		t.all("v").length > 0 ? 1 : 0,
	),
};
export const MET = yes("min x", { x: "1 for a condition that holds, 0 for one that does not" }, (t) => Math.min(...t.all("x")));

interface Given {
	readonly superior: number;
	readonly growth: number;
	/** Expenditure of both in the years known of both, in order of time. */
	readonly both: readonly Term[] | Silence;
	/** Expenditure of the weaker, in order of time. */
	readonly weakYears: readonly Held<FactOf<"indicator">>[];
	/** That they are rivals. */
	readonly weight: Term;
}

const last = (values: readonly number[]) => values.at(-1) as number;

/** Each condition for one side as the stronger, or why it is not known. */
export function conditionCells(
	slice: Slice<"agreement" | "statement" | "event" | "risk" | "actor">,
	strong: ActorId,
	weak: ActorId,
	{ superior, growth, both, weakYears, weight }: Given,
): Record<Condition, readonly Term[] | Silence> {
	const side = (actor: ActorId, symbol: string): Term[] =>
		isSilence(both) ? [] : both.flatMap((one) => (one.index[0] === actor ? [{ ...one, symbol, index: one.index.slice(1) }] : []));
	const now = weakYears.at(-1);
	const before = weakYears.filter(({ fact }) => fact.unit === now?.fact.unit && fact.at !== now?.fact.at).at(-1);
	// Had these years not been told, others would be compared: the answer rests on all of them.
	const keys = weakYears.map(({ key }) => key);
	const rival = (terms: readonly Term[] | Silence) => (isSilence(terms) ? terms : [...terms, weight]);
	return {
		superior: isSilence(both)
			? both
			: [...side(weak, "c(weaker)"), ...side(strong, "c(stronger)"), term("limit", [], superior, [], "option superior"), weight],
		waits: rival(waiting(slice, strong, weak)),
		rearms:
			now && before
				? [
						term("c", [], now.fact.value as number, keys, now.fact.at),
						term("c′", [], before.fact.value as number, keys, before.fact.at),
						term("growth", [], growth, [], "option growth"),
						weight,
					]
				: silence(`no source gives what ${weak} spends on its forces in two years`, "military expenditure of two years in one unit"),
		warned: rival(warnings(slice, strong, weak)),
	};
}

const WAITING = new Set(["talks", "initialled", "signed"]);

function waiting(slice: Slice<"agreement">, a: ActorId, b: ActorId): readonly Term[] | Silence {
	const last = new Map<string, Held<FactOf<"agreement">>>();
	for (const held of heldOn(slice, "agreement", a, b)) {
		const { between, id } = held.fact;
		if (between.length !== 2) continue;
		const earlier = last.get(id);
		if (!earlier || earlier.span.from <= held.span.from) last.set(id, held);
	}
	const w = [...last.values()].map(({ fact, key }) => term("w", [fact.id], WAITING.has(fact.status) ? 1 : 0, [key], fact.status));
	return w.length > 0 ? w : silence(`no agreement of ${a} and ${b} is on record`, "agreements of the two, with their status");
}

type Actors = Slice<"actor">["actor"];

/** The ordered pairs of states of which the one is among the first and the other among the second. */
function towards(actors: Actors, from: readonly ActorId[], to: readonly ActorId[]): readonly string[] {
	const states = (ids: readonly ActorId[]) => ids.map((one) => stateOf(actors, one));
	return [...new Set(states(from).flatMap((a) => states(to).map((b) => `${a}>${b}`)))];
}
const threatsSaid = once(
	(actors: Actors) => (fact: FactOf<"statement">) =>
		fact.type === "THREATEN" ? towards(actors, fact.by, [...(fact.whom ?? []), ...(fact.to ?? [])]) : [],
);
const threatsMade = once(
	(actors: Actors) => (fact: FactOf<"event">) => (fact.type === "THREATEN" ? towards(actors, fact.from ?? [], fact.to ?? []) : []),
);
const risksFrom = once(
	(actors: Actors) => (fact: FactOf<"risk">) =>
		fact.status === "open" && fact.domains.includes("security")
			? [...new Set((fact.from ?? []).map((one) => `${stateOf(actors, one)}>${fact.to}`))]
			: [],
);

function warnings(slice: Slice<"statement" | "event" | "risk" | "actor">, strong: ActorId, weak: ActorId): readonly Term[] | Silence {
	const of = `${strong}>${weak}`;
	const told = [
		...slice.group("statement", threatsSaid(slice.actor), of),
		...slice.group("event", threatsMade(slice.actor), of),
		...slice.group("risk", risksFrom(slice.actor), of),
	];
	const v = told.map(({ fact, key }) => term("v", [fact.id], 1, [key], "what" in fact ? fact.what : fact.title));
	return v.length > 0 ? v : silence(`no threat of ${strong} against ${weak} is on record`, "threats, or risks to it that a source names");
}

import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairsOf } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { IDEALS, MANNERS } from "../facts/statement.ts";
import { type FormatHeld, formatIds, formatOn, membersOn, stateOf } from "../world/bodies.ts";
import { type Formula, type Silence, silence, type Term, term } from "../world/formula.ts";
import { thingsBy, wordsOn } from "../world/projects.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "format" | "membership" | "statement";
type Norm = NonNullable<FactOf<"statement">["norms"]>[number];

/** Norms on which votes and words about borders turn. */
const SOVEREIGN: readonly Norm[] = ["sovereignty", "territorial-integrity", "non-interference"];
const manner = (norm: string) => (MANNERS as readonly string[]).includes(norm);

const X = { x: "one joint text that was read for norms: 1 if it names one of the kind, else 0" };
const TEXTS: Formula = { text: "number of x", symbols: X, unit: "texts", counts: true, compute: (t) => t.all("x").length };
const RATE: Formula = { text: "Σ x / number of x", symbols: X, unit: "share of texts", compute: (t) => sum(t.all("x")) / t.all("x").length };
const MIX: Formula = {
	text: "share of mentions n that are manners",
	symbols: { ...X, n: "one mention of a norm in a joint text: 1 for a manner of dealing with one another, 0 for an ideal beyond that" },
	unit: "share of mentions",
	compute: (t) => sum(t.all("n")) / t.all("n").length,
};
const AGREE: Formula = {
	text: "Σ e / number of e",
	symbols: { e: "two members on one matter of sovereignty: 1 if both back it or both do not, 0 if one does" },
	unit: "share of pairs and matters",
	compute: (t) => sum(t.all("e")) / t.all("e").length,
};
const PAIRS: Formula = { ...AGREE, text: "number of e", unit: "pairs and matters", counts: true, compute: (t) => t.all("e").length };

export const norms = defineLens({
	id: "norms",
	family: "D",
	title: "Norms of a format",
	question:
		"Which norms do the joint texts of a format name, manners of dealing with one another or ideals, and do its members speak alike on sovereignty?",
	reads: ["actor", "format", "membership", "statement"],
	options: z.strictObject({ least: z.int().min(1).default(3).describe("least number of joint texts from which a rate is given") }),
	parts: {
		profile: {
			shape: "matrix",
			title: "What the joint texts name",
			rows: "format; the state where there is none",
			order: "texts",
			columns: {
				texts: { title: "texts read for norms", formula: TEXTS, lowerBound: true },
				manners: { title: "name a manner", formula: RATE },
				ideals: { title: "name an ideal", formula: RATE },
				mix: { title: "manners among all mentions", formula: MIX },
				agreement: { title: "members speak alike on sovereignty", formula: AGREE },
				matters: { title: "pairs and matters compared", formula: PAIRS, lowerBound: true },
			},
		},
		rates: {
			shape: "matrix",
			title: "Each norm",
			rows: "format and norm; the state where there is none",
			columns: { rate: { title: "rate of mentions", formula: RATE } },
		},
	},
	measure(slice, { least }) {
		const out = { profile: {}, rates: {} } as Rows;
		const rowOf = slice.rows(`norms ${least}`);
		for (const id of formatIds(slice)) {
			const found = rowOf(id, () => {
				const held = formatOn(slice, id);
				return held && rowsOf(slice, held, least);
			});
			if (!found) continue;
			out.profile[id] = found.profile;
			Object.assign(out.rates, found.rates);
		}
		const none = silence("no format whose joint texts were read for norms is on record", "formats, and communiqués with the norms that they name");
		const { focal } = slice.frame;
		if (Object.keys(out.profile).length === 0)
			out.profile[focal] = { texts: none, manners: none, ideals: none, mix: none, agreement: none, matters: none };
		if (Object.keys(out.rates).length === 0) out.rates[focal] = { rate: none };
		return out;
	},
	uncertainty:
		"A rate is over the joint texts that were read for norms, and silent below a stated number of them; a text that nobody read is not one without norms.",
	cost: "light",
	covers: ["S0-06"],
	cites: [
		"Norms of conduct against ideals: after Sultanli 2025; content analysis by share of texts, Krippendorff 2018",
		"Likeness of words on sovereignty: ours, the share of pairs of members that agree",
	],
	cautions: [
		"What a text names is what its authors put in it: a mention does not show that the norm is kept.",
		"A source that stresses one norm of a text has not read the whole text for all of them.",
	],
	check: { cite: "small case by hand", file: "checks/norms.check.ts" },
});

interface Rows {
	readonly profile: Record<string, Record<"texts" | "manners" | "ideals" | "mix" | "agreement" | "matters", CellTerms>>;
	readonly rates: Record<string, Record<"rate", CellTerms>>;
}

const inFormat = ({ format }: FactOf<"membership">) => [format];

/** Texts of several together that were read for norms, by the formats and other things that they are about or were made in. */
const joint = ({ by, norms, venue, about = [] }: FactOf<"statement">) =>
	norms === undefined || by.length < 2 ? [] : [...new Set<string>(venue === undefined ? about : [...about, venue])];

/** What the joint texts of a format name. */
function rowsOf(slice: Slice<Reads>, held: FormatHeld, least: number): { profile: Rows["profile"][string]; rates: Rows["rates"] } {
	const { id } = held.fact;
	const texts = slice.group("statement", joint, id);
	const few = silence(
		texts.length === 0
			? `no joint text of ${held.fact.title} was read for norms`
			: `${texts.length} joint text of ${held.fact.title} was read for norms, and ${least} are needed for a rate`,
		"communiqués as statements by several, each with the norms that it names",
	);
	const named = (is: (norm: Norm) => boolean) =>
		texts.map(({ fact, key }) => term("x", [fact.id], fact.norms?.some(is) ? 1 : 0, [key, held.key], fact.norms?.join(", ") || "none"));
	const rate = (is: (norm: Norm) => boolean): CellTerms => (texts.length < least ? few : named(is));
	const n = texts.flatMap(({ fact, key }) => (fact.norms ?? []).map((norm) => term("n", [fact.id, norm], manner(norm) ? 1 : 0, [key, held.key])));
	const e = alike(slice, held.key, id);
	const profile: Rows["profile"][string] = {
		texts: texts.length === 0 ? few : named(manner),
		manners: rate(manner),
		ideals: rate((norm) => !manner(norm)),
		mix: texts.length < least ? few : n.length === 0 ? silence("these texts name no norm", "texts that name one") : [...n, ...named(manner)],
		agreement: e,
		matters: e,
	};
	const rates: Rows["rates"] = {};
	for (const norm of [...MANNERS, ...IDEALS])
		if (texts.some(({ fact }) => fact.norms?.includes(norm))) rates[`${id},${norm}`] = { rate: rate((one) => one === norm) };
	return { profile, rates };
}

const onSovereignty = ({ by, norms }: FactOf<"statement">) => by.length === 1 && norms?.some((norm) => SOVEREIGN.includes(norm)) === true;

const voiced = once(
	(actors: Slice<"actor">["actor"]) => (fact: FactOf<"statement">) => (onSovereignty(fact) ? thingsBy(actors, fact.about, fact.by) : []),
);
const matters = once((names: readonly string[]) => {
	const pairs = names.map((name) => name.split(",") as [matter: string, by: ActorId]);
	return new Map([...groupBy(pairs, ([, by]) => by)].map(([by, own]) => [by, own.map(([matter]) => matter)]));
});

/** Matters of sovereignty on which each state may have spoken, by any reading: the same in all draws. */
function mattersIn(slice: Slice<Reads>) {
	return matters(slice.names("statement", voiced(slice.actor)));
}

/** Each pair of members on each matter of which both spoke with a norm of sovereignty: a matter is what a statement is about. A text of several is theirs by construction and left out. */
function alike(slice: Slice<Reads>, format: string, id: string): readonly Term[] | Silence {
	const members = membersOn(slice.group("membership", inFormat, id));
	const said = new Map<ActorId, Map<string, { for: boolean; facts: string[] }>>();
	for (const [member, { key }] of members) {
		const voiced = new Map<string, { for: boolean; facts: string[] }>();
		for (const matter of mattersIn(slice).get(member) ?? []) {
			const words = wordsOn(slice, member, [matter]).filter(({ held }) => onSovereignty(held.fact));
			// The last word counts: a member may change its mind.
			const last = words.at(-1);
			if (last) voiced.set(matter, { for: last.tone > 0, facts: [...words.map(({ held }) => held.key), key] });
		}
		said.set(stateOf(slice.actor, member), voiced);
	}
	const e = pairsOf([...said.keys()]).flatMap(([a, b]) =>
		[...(said.get(a) ?? [])]
			.sort(([x], [y]) => byCodeUnit(x, y))
			.flatMap(([matter, one]) => {
				const other = said.get(b)?.get(matter);
				return other ? [term("e", [a, b, matter], one.for === other.for ? 1 : 0, [...one.facts, ...other.facts, format])] : [];
			}),
	);
	return e.length > 0
		? e
		: silence(
				"no two members are on record on one matter of sovereignty",
				"statements of members that name sovereignty, territorial integrity or non-interference, on the same matter",
			);
}

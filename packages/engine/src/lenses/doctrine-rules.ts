import type { ActorId } from "../base/id.ts";
import { isMajor } from "../base/majors.ts";
import { isoDay, YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

type Reads = "actor" | "agreement" | "guarantee" | "commitment" | "mediation" | "membership" | "agenda" | "coverage";

/** Rules that facts other than a judgement can break, each with what would be needed to say that it holds. */
const RULES = {
	"no-great-power-pact": "a complete list of its alliances that stands on the day",
	"no-binding-pact": "a complete list of its alliances that stands on the day",
	"no-outside-guarantee": "sources that deny every guarantee of a pole",
	"no-exclusive-tie": "the terms of all its agreements",
	"regional-solutions": "a complete list of third parties to its disputes that stands on the day",
	"no-say-no-play": "who set the items in each format that it sits in",
} as const;
type Rule = keyof typeof RULES;

/** Each rule with its counter-examples, and with a complete list where one stands. */
export function rulesOf(
	slice: Slice<Reads>,
	years: number,
): { rules: Record<string, { holds: CellTerms }>; counter: Record<string, { found: CellTerms }> } {
	const broken = counterExamples(slice, years);
	const listed = (part: FactOf<"coverage">["part"]) =>
		slice.coverage
			.filter(({ fact, stands }) => stands && fact.part === part && fact.actors.includes(slice.frame.focal))
			.map(({ key }) => term("c", [key], 1, [key]));
	// A pact of which nobody says whether it binds leaves the rule on binding pacts open.
	const open = pactsOf(slice).some(({ fact }) => fact.rung >= 4 && fact.binding === undefined);
	const lists: Readonly<Partial<Record<Rule, readonly Term[]>>> = {
		"no-great-power-pact": listed("alliances"),
		"no-binding-pact": open ? [] : listed("alliances"),
		"regional-solutions": listed("talks"),
	};
	const rules: Record<string, { holds: CellTerms }> = {};
	const counter: Record<string, { found: CellTerms }> = {};
	for (const [rule, needs] of Object.entries(RULES) as [Rule, string][]) {
		const x = broken[rule].map(({ keys, note }) => term("x", [keys[0] as string], 1, keys, note));
		const quiet = silence("no counter-example is on record, and nothing lists all there is", needs);
		const known = [...x, ...(lists[rule] ?? [])];
		rules[rule] = { holds: known.length > 0 ? known : quiet };
		counter[rule] = { found: x.length > 0 ? x : quiet };
	}
	return { rules, counter };
}

/** Agreements of the state on security or arms that are in force. */
function pactsOf(slice: Slice<"agreement">): readonly Held<FactOf<"agreement">>[] {
	const { focal } = slice.frame;
	return slice.agreement.filter(
		({ fact, stands }) =>
			stands &&
			fact.status === "in force" &&
			fact.between.includes(focal) &&
			fact.domains.some((domain) => domain === "security" || domain === "arms"),
	);
}

/** Counter-examples: the facts that make each, and what it is. */
type Found = readonly { readonly keys: readonly string[]; readonly note: string }[];

function counterExamples(slice: Slice<Reads>, years: number): Readonly<Record<Rule, Found>> {
	const { focal, on, levels, poles } = slice.frame;
	const year = Number(isoDay(on).slice(0, 4));
	const iso3 = new Map(slice.actor.map(({ fact }) => [fact.id as string, fact.iso3]));
	const region = new Set<ActorId>([...(levels.neighbourhood ?? []), ...(levels.regional ?? [])]);
	const pacts = pactsOf(slice);
	const notes = <F extends Held>(facts: readonly F[], note: (held: F) => string): Found =>
		facts.map((held) => ({ keys: [held.key], note: note(held) }));
	return {
		"no-great-power-pact": notes(
			pacts.filter(({ fact }) => fact.rung >= 4 && fact.between.some((one) => one !== focal && isMajor(iso3.get(one) ?? "", year))),
			({ fact }) => fact.title,
		),
		"no-binding-pact": notes(
			pacts.filter(({ fact }) => fact.binding === true),
			({ fact }) => fact.title,
		),
		"no-outside-guarantee": notes(
			slice.guarantee.filter(
				({ fact, stands }) =>
					stands && fact.of === focal && (poles.systemic ?? []).includes(fact.by) && (fact.act === "forces" || fact.act === "defence"),
			),
			({ fact }) => `${fact.act} by ${fact.by}`,
		),
		"no-exclusive-tie": notes(
			slice.commitment.filter(
				({ fact, stands }) => stands && fact.by === focal && fact.kind === "exclude" && ["committed", "partly", "met"].includes(fact.status),
			),
			({ fact }) => fact.what,
		),
		"regional-solutions": notes(
			slice.mediation.filter(
				({ fact, latest }) =>
					fact.between.includes(focal) &&
					fact.acceptedBy?.includes(focal) &&
					fact.status !== "offered" &&
					latest > on - years * YEAR &&
					fact.by.some((one) => !region.has(one)),
			),
			({ fact }) => `${fact.title}: ${fact.role}`,
		),
		"no-say-no-play": withoutSay(slice, on - years * YEAR),
	};
}

/** Formats that the state sits in and whose items, as far as their authors are on record, were all set by others. */
function withoutSay(slice: Slice<"actor" | "agenda" | "membership">, since: number): Found {
	const own = (by: ActorId) => stateOf(slice.actor, by) === slice.frame.focal;
	return slice.membership
		.filter(({ fact, stands }) => stands && fact.actor === slice.frame.focal && (fact.role === "member" || fact.role === "chair"))
		.flatMap(({ fact: { format }, key }) => {
			const items = slice.agenda.filter(({ fact, latest }) => fact.in === format && fact.by !== undefined && latest > since);
			if (items.length === 0 || items.some(({ fact }) => fact.by?.some(own))) return [];
			return [{ keys: [key, ...items.map((held) => held.key)], note: `${format}: ${items.map(({ fact }) => fact.item).join(", ")}` }];
		});
}

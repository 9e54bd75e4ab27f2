import type { ActorId } from "../base/id.ts";
import { isMajor } from "../base/majors.ts";
import { once } from "../base/once.ts";
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
	const rules: Record<string, { holds: CellTerms }> = {};
	const counter: Record<string, { found: CellTerms }> = {};
	const rowOf = slice.rows(`doctrine rules ${years}`);
	for (const rule of Object.keys(RULES) as Rule[])
		[rules[rule], counter[rule]] = rowOf(rule, () => {
			const x = BROKEN[rule](slice, years).map(({ keys, note }) => term("x", [keys[0] as string], 1, keys, note));
			const quiet = silence("no counter-example is on record, and nothing lists all there is", RULES[rule]);
			const known = [...x, ...listed(slice, rule)];
			return [{ holds: known.length > 0 ? known : quiet }, { found: x.length > 0 ? x : quiet }] as const;
		});
	return { rules, counter };
}

const byPart = ({ part }: FactOf<"coverage">) => [part];
const byParty = ({ between }: FactOf<"agreement">) => between;
const bySide = ({ between }: FactOf<"mediation">) => between;
const byWhose = ({ of }: FactOf<"guarantee">) => [of];
const byWhom = ({ by }: FactOf<"commitment">) => [by];
const byMember = ({ actor }: FactOf<"membership">) => [actor];
const byFormat = (fact: FactOf<"agenda">) => (fact.in ? [fact.in] : []);

/** Complete lists of what would break a rule, that stand on the day and have the state. */
function listed(slice: Slice<Reads>, rule: Rule): readonly Term[] {
	// A pact of which nobody says whether it binds leaves the rule on binding pacts open.
	const open = () => pactsOf(slice).some(({ fact }) => fact.rung >= 4 && fact.binding === undefined);
	const part =
		rule === "no-great-power-pact" || (rule === "no-binding-pact" && !open()) ? "alliances" : rule === "regional-solutions" ? "talks" : undefined;
	if (part === undefined) return [];
	return slice
		.group("coverage", byPart, part)
		.filter(({ fact, stands }) => stands && fact.actors.includes(slice.frame.focal))
		.map(({ key }) => term("c", [key], 1, [key]));
}

/** Agreements of the state on security or arms that are in force. */
function pactsOf(slice: Slice<"agreement">): readonly Held<FactOf<"agreement">>[] {
	return slice
		.group("agreement", byParty, slice.frame.focal)
		.filter(({ fact, stands }) => stands && fact.status === "in force" && fact.domains.some((domain) => domain === "security" || domain === "arms"));
}

/** Counter-examples: the facts that make each, and what it is. */
type Found = readonly { readonly keys: readonly string[]; readonly note: string }[];

const notes = <F extends Held>(facts: readonly F[], note: (held: F) => string): Found =>
	facts.map((held) => ({ keys: [held.key], note: note(held) }));

const codesOf = once((actors: Slice<"actor">["actor"]) => new Map(actors.map(({ fact }) => [fact.id as string, fact.iso3])));

/** What breaks each rule, of the last years where what is long past does not. */
const BROKEN: Readonly<Record<Rule, (slice: Slice<Reads>, years: number) => Found>> = {
	"no-great-power-pact": (slice) => {
		const { focal, on } = slice.frame;
		const [year, iso3] = [Number(isoDay(on).slice(0, 4)), codesOf(slice.actor)];
		const great = (one: ActorId) => one !== focal && isMajor(iso3.get(one) ?? "", year);
		return notes(
			pactsOf(slice).filter(({ fact }) => fact.rung >= 4 && fact.between.some(great)),
			({ fact }) => fact.title,
		);
	},
	"no-binding-pact": (slice) =>
		notes(
			pactsOf(slice).filter(({ fact }) => fact.binding === true),
			({ fact }) => fact.title,
		),
	"no-outside-guarantee": (slice) => {
		const systemic = slice.frame.poles.systemic ?? [];
		const told = slice.group("guarantee", byWhose, slice.frame.focal);
		return notes(
			told.filter(({ fact, stands }) => stands && systemic.includes(fact.by) && (fact.act === "forces" || fact.act === "defence")),
			({ fact }) => `${fact.act} by ${fact.by}`,
		);
	},
	"no-exclusive-tie": (slice) =>
		notes(
			slice
				.group("commitment", byWhom, slice.frame.focal)
				.filter(({ fact, stands }) => stands && fact.kind === "exclude" && ["committed", "partly", "met"].includes(fact.status)),
			({ fact }) => fact.what,
		),
	"regional-solutions": (slice, years) => {
		const { focal, on, levels } = slice.frame;
		const region = new Set<ActorId>([...(levels.neighbourhood ?? []), ...(levels.regional ?? [])]);
		const recent = slice.group("mediation", bySide, focal).filter(({ latest }) => latest > on - years * YEAR);
		return notes(
			recent.filter(({ fact }) => fact.acceptedBy?.includes(focal) && fact.status !== "offered" && fact.by.some((one) => !region.has(one))),
			({ fact }) => `${fact.title}: ${fact.role}`,
		);
	},
	"no-say-no-play": (slice, years) => withoutSay(slice, slice.frame.on - years * YEAR),
};

/** Formats that the state sits in and whose items, as far as their authors are on record, were all set by others. */
function withoutSay(slice: Slice<"actor" | "agenda" | "membership">, since: number): Found {
	const own = (by: ActorId) => stateOf(slice.actor, by) === slice.frame.focal;
	return slice
		.group("membership", byMember, slice.frame.focal)
		.filter(({ fact, stands }) => stands && (fact.role === "member" || fact.role === "chair"))
		.flatMap(({ fact: { format }, key }) => {
			const items = slice.group("agenda", byFormat, format).filter(({ fact, latest }) => fact.by !== undefined && latest > since);
			if (items.length === 0 || items.some(({ fact }) => fact.by?.some(own))) return [];
			return [{ keys: [key, ...items.map((held) => held.key)], note: `${format}: ${items.map(({ fact }) => fact.item).join(", ")}` }];
		});
}

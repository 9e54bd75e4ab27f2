/** The nouns. One line registers a noun everywhere: schema, world part, sampling, edits, docs. */
import * as z from "zod";
import { accession } from "./accession.ts";
import { actor } from "./actor.ts";
import { agenda } from "./agenda.ts";
import { agreement } from "./agreement.ts";
import { asset } from "./asset.ts";
import { attendance } from "./attendance.ts";
import { bearing } from "./bearing.ts";
import { calendar } from "./calendar.ts";
import { commitment } from "./commitment.ts";
import { conduit } from "./conduit.ts";
import { contiguity } from "./contiguity.ts";
import { control } from "./control.ts";
import { corridor } from "./corridor.ts";
import { coverage } from "./coverage.ts";
import { decisionUnit } from "./decision-unit.ts";
import { type FactKind, NAMED } from "./define.ts";
import { event } from "./event.ts";
import { flow } from "./flow.ts";
import { format } from "./format.ts";
import { guarantee } from "./guarantee.ts";
import { hypothesis } from "./hypothesis.ts";
import { indicator } from "./indicator.ts";
import { issue } from "./issue.ts";
import { label } from "./label.ts";
import { leg } from "./leg.ts";
import { lever } from "./lever.ts";
import { mediation } from "./mediation.ts";
import { membership } from "./membership.ts";
import { mission } from "./mission.ts";
import { panel } from "./panel.ts";
import { place } from "./place.ts";
import { position } from "./position.ts";
import { principle } from "./principle.ts";
import { restraint } from "./restraint.ts";
import { risk } from "./risk.ts";
import { share } from "./share.ts";
import { similarity } from "./similarity.ts";
import { statement } from "./statement.ts";
import { tie } from "./tie.ts";
import { treatment } from "./treatment.ts";

export const nouns = {
	actor,
	place,
	agreement,
	tie,
	event,
	format,
	membership,
	leg,
	control,
	corridor,
	flow,
	indicator,
	lever,
	restraint,
	issue,
	position,
	statement,
	attendance,
	commitment,
	guarantee,
	calendar,
	"decision-unit": decisionUnit,
	agenda,
	principle,
	label,
	risk,
	mediation,
	conduit,
	accession,
	asset,
	treatment,
	hypothesis,
	bearing,
	similarity,
	share,
	mission,
	contiguity,
	panel,
	coverage,
} as const;

export type Noun = keyof typeof nouns;
type FactIn<K> = K extends FactKind<string, infer F> ? F : never;
export type Fact = FactIn<(typeof nouns)[Noun]>;
export type FactOf<N extends Noun> = Extract<Fact, { is: N }>;

export const NOUNS = Object.keys(nouns) as readonly Noun[];

/** The definition of a fact's noun, typed loosely: callers hold a fact of that noun. */
export function kindOf(fact: Fact): FactKind<Noun, Fact> {
	return nouns[fact.is] as unknown as FactKind<Noun, Fact>;
}

/** A fact in a few words: its subject, not what is said of it. `name` turns an id into what people call the thing. */
export function subjectOf(fact: Fact, name: (id: string) => string): string {
	return kindOf(fact).subject(fact, name);
}

/** What a fact is about, unique over all nouns. */
export function keyOf(fact: Fact): string {
	return `${fact.is}:${kindOf(fact).key(fact)}`;
}

export const factSchema = z.discriminatedUnion(
	"is",
	Object.values(nouns).map(({ schema }) => schema) as unknown as [z.core.$ZodTypeDiscriminable],
) as unknown as z.ZodType<Fact>;

/** The things that a fact points at (`refs`) and the thing that it names (`names`), found by the prefix of their ids. */
const REFERENCE = new RegExp(`^(?:${NAMED.join("|")}):[a-z0-9]`);

export function namesOf(fact: Fact): string | undefined {
	return "id" in fact ? fact.id : undefined;
}

/** Ids that a fact mentions, with the path to each. The id a fact gives to itself is not one of them. */
export function refsOf(fact: Fact): { path: (string | number)[]; id: string }[] {
	const found: { path: (string | number)[]; id: string }[] = [];
	const visit = (value: unknown, path: (string | number)[]) => {
		if (typeof value === "string") {
			if (REFERENCE.test(value) && !(path.length === 1 && path[0] === "id")) found.push({ path, id: value });
		} else if (Array.isArray(value)) for (const [i, inner] of value.entries()) visit(inner, [...path, i]);
		else if (typeof value === "object" && value !== null) for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
	};
	visit(fact, []);
	return found;
}

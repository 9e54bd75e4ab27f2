import { byCodeUnit, type Claim, type ClaimId, claimIdOf, type FactOf, type Source, type StateId } from "@interconnector/engine";
import type { Saying } from "./aggregate.ts";
import type { Prepared } from "./given.ts";
import { isState, REGISTRY, registrySayings } from "./registry.ts";

/** Who computed the claims and when; `prefix` keeps the sources of one dossier apart from those of another that it may include. */
export interface Signature {
	readonly prefix: string;
	readonly by: string;
	/** The day, as EDTF. */
	readonly recorded: string;
}

/** What came of one aggregate. */
export interface Tally {
	readonly prepared: Prepared;
	readonly source?: Source;
	readonly facts: number;
}

/** Sources and claims of a network among some states, with the entries of every actor that they or `named` name. */
export function evidenceAmong(
	members: readonly StateId[],
	prepared: readonly Prepared[],
	named: readonly StateId[],
	signature: Signature,
): { sources: Source[]; claims: Claim[]; tallies: Tally[] } {
	const { prefix, by, recorded } = signature;
	const sources: Source[] = [];
	const claims: Claim[] = [];
	const actors = new Set<StateId>(named);
	const say = (source: Source, credibility: number) => (saying: Saying) => {
		const stated = { source: source.id, at: saying.at, says: saying.says };
		claims.push({ id: idOf(saying, stated), ...stated, gist: saying.gist, credibility, by, recorded });
		for (const id of actorsIn(saying.says)) actors.add(id);
	};
	// The European Union stands at a level, but no dataset speaks of it as of a state.
	const states = members.filter(isState);
	const tallies = prepared.map((one): Tally => {
		if ("skipped" in one) return { prepared: one, facts: 0 };
		const { sayings, complete } = one.reader.among(states);
		if (sayings.length === 0) return { prepared: one, facts: 0 };
		const source = sourceOf(one, complete, prefix);
		sources.push(source);
		sayings.forEach(say(source, one.aggregate.credibility));
		if (complete && complete.length > 1) say(source, one.aggregate.credibility)(coverageSaying(one.aggregate.covers, complete, one.reader.last));
		return { prepared: one, source, facts: sayings.length };
	});
	const registry: Source = { ...REGISTRY, id: `source:${prefix}-states` };
	const last = Math.max(0, ...prepared.map((one) => ("skipped" in one ? 0 : one.reader.last)));
	// Credibility 2: an entry that a person coded, with the names that people use, goes before this one.
	registrySayings(actors, last).forEach(say(registry, 2));
	sources.push(registry);
	return {
		sources: sources.sort((a, b) => byCodeUnit(a.id, b.id)),
		claims: claims.sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id)),
		tallies,
	};
}

/** Ids by saying and source: a hash costs more than all the rest of a claim, and many networks hold the same sayings. */
const ids = new WeakMap<Saying, Map<string, ClaimId>>();

function idOf(saying: Saying, stated: Parameters<typeof claimIdOf>[0]): ClaimId {
	const known = ids.get(saying) ?? new Map<string, ClaimId>();
	ids.set(saying, known);
	const id = known.get(stated.source) ?? claimIdOf(stated);
	known.set(stated.source, id);
	return id;
}

/**
 * That the source lists all there is of its kind between some states in its last year, the one that its facts are taken from. Facts that
 * stand then are carried on; the list is not, since a pact, an embassy or a vote that came later is missing from it without being none.
 */
function coverageSaying(part: FactOf<"coverage">["part"], complete: readonly StateId[], last: number): Saying {
	return {
		at: `coverage, ${last}`,
		says: { is: "coverage", part, actors: [...complete].sort(), during: String(last) },
		gist: `Every pair of ${complete.length} states was looked at for ${part} in ${last}.`,
	};
}

/** The source of an aggregate: the dataset as published, what was made of it, and how far it reaches. */
function sourceOf(
	{ aggregate, given: { dataset, files }, reader }: Exclude<Prepared, { skipped: string }>,
	complete: readonly StateId[] | undefined,
	prefix: string,
): Source {
	const { authors, version } = dataset;
	const [file] = files;
	return {
		id: `source:${prefix}-${dataset.id}`,
		title: `${aggregate.title}: own aggregates of ${dataset.title}${version === undefined ? "" : `, version ${version}`}`,
		...(authors ? { author: [...authors] } : {}),
		publisher: dataset.publisher,
		kind: "dataset",
		published: dataset.published,
		publishedBasis: "The dataset; the aggregates were computed from it afterwards.",
		licence: dataset.licence,
		...(files.length === 1 && file ? { digest: file.sha256 } : {}),
		reliability: dataset.reliability,
		because: `${dataset.because}. ${aggregate.how}`,
		...(complete ? { covers: { actors: [...complete].sort(), years: reader.years, part: aggregate.part } } : {}),
		handling: "public",
		lastFact: String(reader.last),
	};
}

/** Every actor that a fact names. */
function actorsIn(value: unknown): StateId[] {
	if (typeof value === "string") return value.startsWith("actor:") ? [value as StateId] : [];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(actorsIn) : [];
}

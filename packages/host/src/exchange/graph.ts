import { byCodeUnit, type Engine, type Fact, intensityOf, isoDay, nouns, parseDate, type Source } from "@interconnector/engine";
import type { Permitted } from "./permit.ts";

/** Days from first to last (inclusive), as ISO texts; an open end is left out. */
export interface Spell {
	readonly start?: string;
	readonly end?: string;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface GraphNode {
	readonly id: string;
	readonly label: string;
	readonly attributes: Attributes;
	readonly spells: readonly Spell[];
}

export interface GraphEdge {
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly weight: number;
	readonly attributes: Attributes;
	readonly spells: readonly Spell[];
}

/** An attribute as both graph formats declare it. */
export interface AttributeType {
	readonly id: string;
	readonly type: "string" | "double";
	readonly about: string;
}

/** Actors and the derived relations between them, on one day. */
export interface Graph {
	readonly title: string;
	readonly description: string;
	readonly on: string;
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}

const string = (id: string, about: string): AttributeType => ({ id, type: "string", about });
const double = (id: string, about: string): AttributeType => ({ id, type: "double", about });

export const NODE_ATTRIBUTES: readonly AttributeType[] = [
	string("kind", "state, organisation, community…"),
	string("iso3", "ISO 3166-1 alpha-3, for states"),
	string("level", "levels of the dossier at which it stands"),
	string("rests", "claims that name it"),
];

export const EDGE_ATTRIBUTES: readonly AttributeType[] = [
	double("affinity", "from −1 hostile to 1 friendly, by the evidence alone, at the base reading"),
	double("affinity_low", "low end of the central 90 % over redraws of the evidence"),
	double("affinity_high", "high end of the central 90 % over redraws of the evidence"),
	double("silent_share", "share of redraws in which the evidence does not reach"),
	string("sign", "positive, negative or neutral: the sign of the affinity"),
	double("evidence", "how much is known, in full-weight facts; not how close the two are"),
	double("intensity", "how much they have to do with each other, in log points; a lower bound; absent where nothing is recorded"),
	string("class", "ally, rival, neighbour, pole or other"),
	string("rests", "claims under it"),
	string("sources", "sources of those claims, each with its licence"),
];

/** How often the evidence is redrawn for the range: as often as a question does by default. */
const DRAWS = 200;
const SEED = 1;

/** The world of a dossier as a graph: actors as nodes, dyads on which the evidence reaches as edges. */
export function graphOf(engine: Engine, permitted: Permitted, query: { readonly on?: string; readonly knownBy?: string } = {}): Graph {
	const { dossier } = permitted;
	const world = engine.world(dossier, { ...engine.question(dossier, engine.lenses[0]?.id ?? "", query), id: "", options: {}, draws: 0 });
	const slice = world.slice(["actor", "agreement", "event", "flow", "dyad"]);
	const drawn = Array.from({ length: DRAWS }, (_, k) => world.slice(["dyad"], { mask: world.draw(SEED, k) }).dyad);
	const claimsUnder = (keys: Iterable<string>) => {
		const ids = new Map<string, string>();
		for (const key of keys)
			for (const reading of world.evidence.byKey.get(key)?.readings ?? [])
				for (const witness of reading.witnesses) for (const claim of witness.claims) ids.set(claim.id, claim.source);
		return ids;
	};
	const names = new Map(slice.actor.map((held) => [held.fact.id as string, held]));
	const levels = Object.entries(dossier.head.levels);

	const edges = slice.dyad.pairs().flatMap(([a, b]): GraphEdge[] => {
		const dyad = slice.dyad.get(a, b);
		if (!("affinity" in dyad)) return [];
		const affinity = dyad.affinity.value as number;
		const values = drawn.flatMap((source) => {
			const other = source.get(a, b);
			return "affinity" in other ? [other.affinity.value as number] : [];
		});
		const range = values.length * 2 < DRAWS ? undefined : central(values);
		const intensity = intensityOf(slice, a, b);
		const under = claimsUnder(new Set([...dyad.items.map((item) => item.key), ...("facts" in intensity ? intensity.facts : [])]));
		return [
			{
				id: `${a}|${b}`,
				source: a,
				target: b,
				// Layouts take weights for closeness and want them above nought.
				weight: round(Math.max(0.01, (1 + affinity) / 2)),
				attributes: {
					affinity: round(affinity),
					affinity_low: range && round(range[0]),
					affinity_high: range && round(range[1]),
					silent_share: round(1 - values.length / DRAWS),
					sign: affinity > 0 ? "positive" : affinity < 0 ? "negative" : "neutral",
					evidence: round(dyad.evidence.value as number),
					intensity: "value" in intensity ? round(intensity.value as number) : undefined,
					class: dyad.class,
					rests: [...under.keys()].sort(byCodeUnit).join(" "),
					sources: sourcesText([...new Set(under.values())], dossier.sources),
				},
				spells: spellsOf(dyad.items.flatMap((item) => world.evidence.byKey.get(item.key)?.readings[0]?.fact ?? [])),
			},
		];
	});
	const ids = [...new Set([...names.keys(), ...edges.flatMap((edge) => [edge.source, edge.target])])].sort(byCodeUnit);
	const nodes = ids.map((id): GraphNode => {
		const held = names.get(id);
		return {
			id,
			label: held?.fact.name ?? id,
			attributes: {
				kind: held?.fact.kind,
				iso3: held?.fact.iso3,
				level: levels.flatMap(([level, actors]) => ((actors as readonly string[]).includes(id) ? [level] : [])).join(" ") || undefined,
				rests: held && [...claimsUnder([held.key]).keys()].sort(byCodeUnit).join(" "),
			},
			spells: held ? spellsOf([held.fact]) : [],
		};
	});
	return {
		title: dossier.head.title,
		description: [
			`Derived relations between actors as of ${isoDay(world.query.on)}: one edge for each pair on which the evidence reaches.`,
			"The weight of an edge is (1 + affinity) / 2, for layouts; its spells are the times that its facts speak of.",
			`Ranges: central 90 % of ${DRAWS} redraws of the evidence, seed ${SEED}. Dossier ${dossier.digest}.`,
			permitted.says,
			`Sources: ${sourcesText([...dossier.sources.keys()], dossier.sources)}.`,
		].join(" "),
		on: isoDay(world.query.on),
		nodes,
		edges,
	};
}

function sourcesText(ids: readonly string[], sources: ReadonlyMap<string, Source>): string {
	return [...ids]
		.sort(byCodeUnit)
		.map((id) => `${id} (licence: ${sources.get(id)?.licence ?? "not stated"})`)
		.join("; ");
}

/** Twelve significant digits, as everywhere at the border, so that platforms agree. */
function round(value: number): number {
	return Number(value.toPrecision(12));
}

function central(values: readonly number[]): readonly [number, number] {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] as number;
	return [at(0.05), at(0.95)];
}

/** The times that some facts speak of, joined where they meet. A fact without a date says nothing of time. */
function spellsOf(facts: readonly Fact[]): Spell[] {
	const spans = facts.flatMap((fact) => {
		const during = (nouns[fact.is].during as (fact: Fact) => string | undefined)(fact);
		const dated = during === undefined ? undefined : parseDate(during);
		return dated ? [[dated.start[0], dated.end[1]] as [number, number]] : [];
	});
	spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const joined: [number, number][] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		if (last && span[0] <= last[1] + 1) last[1] = Math.max(last[1], span[1]);
		else joined.push([...span]);
	}
	return joined.map(([start, end]) => ({
		...(Number.isFinite(start) ? { start: isoDay(start) } : {}),
		...(Number.isFinite(end) ? { end: isoDay(end) } : {}),
	}));
}

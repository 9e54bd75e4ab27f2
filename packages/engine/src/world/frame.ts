import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Level } from "../evidence/settings.ts";
import type { Evidence } from "../evidence/weigh.ts";
import { kindOf } from "../facts/index.ts";
import type { DyadClass } from "./defaults.ts";
import type { DyadItem } from "./held.ts";
import { DYAD_NOUNS } from "./places.ts";
import type { Resolved } from "./query.ts";
import { type RivalOn, rivalsOn } from "./rivals.ts";

/** What every lens may know without declaring it: the question's frame and the names of things. */
export interface Frame {
	readonly focal: ActorId;
	readonly on: number;
	readonly query: Resolved;
	/** Actors of the level asked for, the focal one left out, in dossier order. */
	readonly partners: readonly ActorId[];
	readonly levels: Readonly<Partial<Record<Level, readonly ActorId[]>>>;
	readonly poles: Readonly<Partial<Record<Level, readonly ActorId[]>>>;
	/** Rivalries on the day; all weigh more than 0. */
	readonly rivals: readonly RivalOn[];
	readonly comparators: readonly ActorId[];
}

/** Frame of a query: levels, poles and rivals as the dossier declares them, on the day asked about. */
export function frameOf(dossier: Dossier, query: Resolved, evidence: Evidence): Frame {
	const { poles, rivals, comparators } = dossier.head;
	const levels = levelsFor(query.focal, dossier.head);
	const declared = [...(levels.neighbourhood ?? []), ...(levels.regional ?? []), ...(levels.systemic ?? [])];
	// A dossier that declares no level yet is told of every actor that its evidence ties to the focal one.
	const all = declared.length > 0 ? [...declared, dossier.head.focal] : tiedTo(query.focal, evidence);
	const chosen = query.level === "all" ? all : (levels[query.level] ?? []);
	const partners = [...new Set(chosen)].filter((actor) => actor !== query.focal) as ActorId[];
	return {
		focal: query.focal,
		on: query.on,
		query,
		partners,
		levels: levels as Frame["levels"],
		poles: poles as Frame["poles"],
		rivals: rivalsOn(rivals ?? [], query.on, query.settings),
		comparators: (comparators ?? []) as ActorId[],
	};
}

/** Levels as declared; asked of another state, the declared one takes its place in the nearest of them, since who is near is near both ways. */
function levelsFor(focal: ActorId, { focal: declared, levels }: Dossier["head"]): Dossier["head"]["levels"] {
	const nearest = (["neighbourhood", "regional", "systemic"] as const).find((level) => levels[level]?.includes(focal));
	if (focal === declared || nearest === undefined) return levels;
	return { ...levels, [nearest]: levels[nearest]?.map((actor) => (actor === focal ? declared : actor)) };
}

function tiedTo(focal: ActorId, evidence: Evidence): ActorId[] {
	const found = new Set<ActorId>();
	for (const key of evidence.keys) {
		if (!DYAD_NOUNS.includes(key.noun)) continue;
		for (const reading of key.readings) {
			for (const [a, b] of kindOf(reading.fact).ends(reading.fact)) {
				if (a === focal) found.add(b);
				else if (b === focal) found.add(a);
			}
		}
	}
	return [...found].sort(byCodeUnit);
}

/** Weight from which an alliance in force makes allies. */
const ALLY = 0.3;

/** Class of a dyad, first match: ally in force, listed rival, neighbour, pole, other. */
export function classifier(frame: Frame, rivals: ReadonlySet<string>): (pair: string, items: readonly DyadItem[]) => DyadClass {
	const poles = new Set(Object.values(frame.poles).flat() as string[]);
	const neighbours = new Set<string>(frame.levels.neighbourhood ?? []);
	return (pair, items) => {
		// A clause among many (its weight is shared out) does not make two of them allies.
		if (items.some((item) => item.channel === "agreements" && item.s >= 1 && item.w >= ALLY)) return "ally";
		if (rivals.has(pair)) return "rival";
		const [a, b] = pair.split("|") as [string, string];
		if ((a === frame.focal && neighbours.has(b)) || (b === frame.focal && neighbours.has(a))) return "neighbour";
		return poles.has(a) || poles.has(b) ? "pole" : "other";
	};
}

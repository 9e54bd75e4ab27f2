import type { LEVELS, StateId } from "@interconnector/engine";
import type { Touching } from "./contiguity.ts";
import { CONTIGUITY_KINDS } from "./contiguity.ts";
import { nameOf } from "./names.ts";
import { PERMANENT_FIVE, type PoleSet } from "./poles.ts";
import type { RivalrySpell } from "./rivalries.ts";

type Level = (typeof LEVELS)[number];

/** A body of few members, with its members in its last year. */
export interface SmallBody {
	readonly name: string;
	readonly members: readonly StateId[];
}

/** What the levels of a state follow from; what is absent was not given. */
export interface Surroundings {
	/** Which entities count as states, by the stance of the dossier. */
	readonly counts: (id: StateId) => boolean;
	readonly touching?: readonly Touching[] | undefined;
	readonly rivalries?: readonly RivalrySpell[] | undefined;
	/** Distance between two states in kilometres, where it is known. */
	readonly distance?: ((a: StateId, b: StateId) => number | undefined) | undefined;
	/** All states that distances are known of. */
	readonly measured?: readonly StateId[] | undefined;
	readonly bodies?: readonly SmallBody[] | undefined;
	/** How many people live in a state, in thousands, where it is known. */
	readonly people?: ((id: StateId) => number | undefined) | undefined;
}

/** Who stands at which level, why, and who was left out of a full level. */
export interface DefaultLevels {
	readonly levels: Record<Level, StateId[]>;
	readonly grounds: Record<Level, Record<StateId, string>>;
	readonly leftOut: readonly { readonly id: StateId; readonly level: Level; readonly because: string }[];
}

/** Water up to 150 miles still makes a neighbour; 400 miles only for a state that has no other. */
const NEAR = 4;
/** Kilometres within which a state is of the region. */
export const REGION = 1000;
/** Kilometres up to which a rival of a neighbour or a member of the same body is of the region: either can be a continent away. */
export const FAR = 2000;
/** Thousands of people below which being near is no ground by itself, seen from a larger state. */
const FEW = 100;
/** Members that a regional body has at most. */
export const SMALL_BODY = 25;
/** Bodies that a ground names; it counts as one ground however many they are. */
const TOLD = 3;
/** States at a level: more can be kept in nobody's head, and the weakest grounds are the last. */
export const MOST = 20;

/**
 * Levels of any state by default: neighbours by contiguity; the region by rivals of neighbours that are not far, distance and members of small bodies that are not far, less
 * neighbours and poles; the system by poles, permanent members and the European Union. A level of more than `MOST` keeps those with most grounds, then
 * the nearest. Each with its ground; meant to be edited.
 */
export function defaultLevels(focal: StateId, set: PoleSet, around: Surroundings): DefaultLevels {
	const leftOut: { id: StateId; level: Level; because: string }[] = [];
	const neighbours = neighboursOf(focal, around);
	const neighbourhood = cut("neighbourhood", counted("neighbourhood", neighbours));
	const far = new Map<StateId, string>();
	const regionalGrounds = regionOf(focal, new Set(neighbourhood.keys()), around, far);
	for (const id of [focal, ...neighbourhood.keys(), ...leftOut.map((one) => one.id), ...set.poles]) regionalGrounds.delete(id);
	const regional = cut("regional", counted("regional", regionalGrounds));
	const systemic = new Map<StateId, string[]>();
	const add = (id: StateId, ground: string) => id !== focal && systemic.set(id, [...(systemic.get(id) ?? []), ground]);
	for (const id of set.poles) add(id, "pole");
	for (const id of PERMANENT_FIVE) add(id, "permanent member of the Security Council");
	add("actor:eu", "the European Union, the largest grouping of states with a policy of its own");
	for (const [id, because] of far)
		if (id !== focal && ![neighbourhood, regional, systemic].some((level) => level.has(id))) leftOut.push({ id, level: "regional", because });
	const all = { neighbourhood, regional, systemic };
	return {
		levels: mapValues(all, (level) => [...level.keys()]),
		grounds: mapValues(all, (level) => Object.fromEntries([...level].map(([id, grounds]) => [id, grounds.join("; ")]))),
		leftOut,
	};

	/** Entities that the stance does not count as states are no part of a level, and that is said. */
	function counted(level: Level, found: Map<StateId, string[]>): Map<StateId, string[]> {
		for (const [id, grounds] of found) {
			if (around.counts(id)) continue;
			found.delete(id);
			leftOut.push({ id, level, because: `${grounds.join("; ")}; not counted as a state by the stance of this dossier` });
		}
		return found;
	}
	function cut(level: Level, found: Map<StateId, string[]>): Map<StateId, string[]> {
		const away = (id: StateId) => around.distance?.(focal, id) ?? Number.POSITIVE_INFINITY;
		const order = [...found].sort(
			([a, one], [b, two]) => (level === "regional" ? two.length - one.length : 0) || compare(away(a), away(b)) || (a < b ? -1 : 1),
		);
		for (const [id, grounds] of order.slice(MOST))
			leftOut.push({ id, level, because: `${grounds.join("; ")}; the level is full (${MOST}), and others have more grounds or are nearer` });
		return new Map(order.slice(0, MOST));
	}
}

function neighboursOf(focal: StateId, { touching = [] }: Surroundings): Map<StateId, string[]> {
	const own = touching.filter(({ between }) => between.includes(focal));
	const near = own.some(({ type }) => type <= NEAR) ? own.filter(({ type }) => type <= NEAR) : own;
	return new Map(
		near.map(({ between: [a, b], type }) => [
			a === focal ? b : a,
			[type === 1 ? "borders by land or river" : `borders across at most ${CONTIGUITY_KINDS[type - 1]} of water`],
		]),
	);
}

/** States of the region with their grounds. Who is too far away, or near and no more, goes into `far` with the reason. */
function regionOf(focal: StateId, neighbours: ReadonlySet<StateId>, around: Surroundings, far: Map<StateId, string>): Map<StateId, string[]> {
	const found = new Map<StateId, string[]>();
	const add = (id: StateId, ground: string) => found.set(id, [...(found.get(id) ?? []), ground]);
	const rivalOf = new Map<StateId, StateId[]>();
	for (const { between, ended } of around.rivalries ?? []) {
		if (ended !== undefined) continue;
		for (const [one, other] of [between, [between[1], between[0]] as const])
			if (neighbours.has(one)) rivalOf.set(other, [...(rivalOf.get(other) ?? []), one]);
	}
	for (const [id, whose] of rivalOf) {
		const ground = `strategic rival of ${whose.map(nameOf).join(", ")}`;
		// Where no distance is known, being a rival of a neighbour is all there is to go by.
		const km = around.distance?.(focal, id) ?? 0;
		if (km <= FAR) add(id, ground);
		else far.set(id, `${ground}; more than ${FAR} km away (${Math.round(km)} km)`);
	}
	for (const id of around.measured ?? []) {
		const km = around.distance?.(focal, id);
		if (km !== undefined && km <= REGION && id !== focal) add(id, `within ${REGION} km (${Math.round(km)} km)`);
	}
	const shared = new Map<StateId, string[]>();
	for (const { name, members } of around.bodies ?? [])
		if (members.length <= SMALL_BODY && members.includes(focal))
			for (const id of members) if (id !== focal) shared.set(id, [...(shared.get(id) ?? []), `${name} (${members.length} members)`]);
	for (const [id, names] of shared) {
		const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : "";
		const ground = `member of the same small regional ${names.length === 1 ? "body" : "bodies"}: ${names.slice(0, TOLD).join(", ")}${more}`;
		const km = around.distance?.(focal, id) ?? 0;
		if (km <= FAR) add(id, ground);
		else far.set(id, `${far.get(id)?.concat("; ") ?? ""}${ground}; more than ${FAR} km away (${Math.round(km)} km)`);
	}
	const few = (id: StateId) => (around.people?.(id) ?? FEW) < FEW;
	for (const [id, grounds] of found) {
		if (few(focal) || !few(id) || !grounds.every((ground) => ground.startsWith("within"))) continue;
		found.delete(id);
		far.set(id, `${grounds.join("; ")}; fewer than ${FEW},000 people, and no other ground`);
	}
	return found;
}

function compare(a: number, b: number): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function mapValues<K extends string, A, B>(record: Record<K, A>, make: (value: A) => B): Record<K, B> {
	return Object.fromEntries((Object.entries(record) as [K, A][]).map(([key, value]) => [key, make(value)])) as Record<K, B>;
}

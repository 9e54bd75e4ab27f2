import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "./bodies.ts";
import type { Held } from "./held.ts";
import { windowOf } from "./joint-acts.ts";
import type { Slice } from "./world.ts";

/** Parts of a world that the ledger is read from. */
export const LEDGER = ["actor", "event", "commitment", "guarantee"] as const;
type Reads = (typeof LEDGER)[number];

/** What one actor did to or for another, as it bears on trust: good and bad together are at most 1. */
export interface Entry {
	/** Who did it. */
	readonly by: ActorId;
	/** Whose trust it bears on. */
	readonly of: ActorId;
	/** Id of the event or commitment, or the act of the guarantee. */
	readonly what: string;
	readonly key: string;
	/** Its place among the entries of its fact. */
	readonly place: number;
	readonly good: Value;
	readonly bad: Value;
	/** Years from the last day that its sources vouch for, or from the day on which a promise was kept or broken, to the day asked about. */
	readonly age: number;
	/** It never counts less than this: armed and coercive acts of rivals on the list do not fade away. */
	readonly floor: number;
	/** Facts that make it help in a crisis: its own, and the armed acts that it came in. */
	readonly backing: readonly string[] | undefined;
	readonly note: string;
}

/** Fighting (CAMEO 19 and 20), told for a year at most, makes a time of crisis: of a longer one it is not known when it was. */
const FIGHTING = /^(19|20)/;
const LONGEST = 366;
const known = ({ first, last }: { first: number; last: number }) => last - first < LONGEST;
/** What became of a promise, good and bad. */
const KEPT = { kept: [1, 0], met: [1, 0], partly: [0.5, 0.5], failed: [0, 1], broken: [0, 1] } as const;

type EventHeld = Held<FactOf<"event">>;
type Actors = Slice<"actor">["actor"];

/** What bears on trust, by whose trust it bears on and who did it. Talks say nothing of trust; a mishap is no breach. */
const actsOn = once((actors: Actors) => (fact: FactOf<"event">) => {
	if (fact.type === "CONSULT" || fact.intent === "unintended" || goldstein(fact.cameo) === 0) return [];
	return directed(actors, fact).map(([by, of]) => `${of},${by}`);
});
const promisesOn = ({ by, to }: FactOf<"commitment">) => (to ? [`${to},${by}`] : []);
const guaranteesOn = ({ by, of }: FactOf<"guarantee">) => [`${of},${by}`];
/** Fighting by the states that it is against. */
const fightingOn = once((actors: Actors) => (fact: FactOf<"event">) => {
	if (!FIGHTING.test(fact.cameo) || fact.intent === "unintended" || !known(windowOf(fact.at))) return [];
	return [...new Set(directed(actors, fact).map(([, of]) => of))];
});

const setOf = once((names: readonly string[]): ReadonlySet<string> => new Set(names));

/** Whether any reading of the facts has one actor do anything that bears on another's trust: the same in all draws. */
export function bearsOn(slice: Slice<Reads>, of: ActorId, by: ActorId): boolean {
	const pair = `${of},${by}`;
	return (
		setOf(slice.names("event", actsOn(slice.actor))).has(pair) ||
		setOf(slice.names("commitment", promisesOn)).has(pair) ||
		setOf(slice.names("guarantee", guaranteesOn)).has(pair)
	);
}

/**
 * All entries of what one actor did that bear on another's trust, newest first, persons and organs for their state: events by the
 * Goldstein value of their CAMEO code, promises that were called on or due, and help against attack. Where the intent is disputed the
 * bad is between none and all. What is only promised is not in it.
 */
export function entriesOn(slice: Slice<Reads>, of: ActorId, by: ActorId): Entry[] {
	const { domains } = slice.frame.query;
	const pair = `${of},${by}`;
	const out: Entry[] = [];
	const add = (facts: readonly Held[], make: () => Entry) => out.push(slice.recall(`trust entry ${pair}`, facts, make));
	for (const held of slice.group("event", actsOn(slice.actor), pair)) {
		if (domains.length > 0 && !held.fact.domains.some((domain) => domains.includes(domain))) continue;
		// Only help is set beside the fighting on record.
		const crisis = held.fact.type === "AID" ? crisesAt(slice, held, by, of) : [];
		add([held, ...crisis], () => eventEntry(slice, held, crisis, by, of));
	}
	// Promises name no field of policy, so a question about one field leaves them out.
	if (domains.length === 0) {
		for (const held of slice.group("commitment", promisesOn, pair)) if (held.fact.status in KEPT) add([held], () => promiseEntry(slice, held, of));
		for (const held of slice.group("guarantee", guaranteesOn, pair)) {
			const { record } = held.fact;
			if (record !== undefined && record !== "untested") add([held], () => guaranteeEntry(slice, held, KEPT[record]));
		}
	}
	return out.sort(newestFirst);
}

/** Entries by age; of one age by key, and of one fact in the order of those whom it names. */
export function newestFirst(a: Entry, b: Entry): number {
	return a.age - b.age || byCodeUnit(a.key, b.key) || a.place - b.place;
}

const ageOf = ({ frame }: Slice<Reads>, held: Held) => Math.max(0, frame.on - held.vouched) / YEAR;

function eventEntry(slice: Slice<Reads>, held: EventHeld, crisis: readonly EventHeld[], by: ActorId, of: ActorId): Entry {
	const { fact, key } = held;
	const size = goldstein(fact.cameo) / 10;
	const rivals = slice.frame.rivals.some(({ between }) => pairKey(...between) === pairKey(by, of));
	return {
		by,
		of,
		what: fact.id,
		key,
		place: directed(slice.actor, fact).findIndex(([doer, target]) => doer === by && target === of),
		good: Math.max(0, size),
		bad: size > 0 ? 0 : fact.intent === "disputed" ? { low: 0, high: -size } : -size,
		age: ageOf(slice, held),
		floor: (fact.type === "ASSAULT" || fact.type === "COERCE") && rivals ? slice.frame.query.settings["dispute.floor"] : 0,
		backing: crisis.length > 0 ? [key, ...crisis.map((one) => one.key)] : undefined,
		note: `CAMEO ${fact.cameo}`,
	};
}

function promiseEntry(slice: Slice<Reads>, held: Held<FactOf<"commitment">>, of: ActorId): Entry {
	const { by, id, status } = held.fact;
	const [good, bad] = KEPT[status as keyof typeof KEPT];
	// A promise once kept stays kept: the deed was when that began.
	const { from, to: until } = held.span;
	const age = Number.isFinite(until) || !Number.isFinite(from) ? ageOf(slice, held) : (slice.frame.on - from) / YEAR;
	return { by, of, what: id, key: held.key, place: 0, good, bad, age, floor: 0, backing: undefined, note: status };
}

function guaranteeEntry(slice: Slice<Reads>, held: Held<FactOf<"guarantee">>, [good, bad]: readonly [number, number]): Entry {
	const { by, of, act, record } = held.fact;
	return {
		by,
		of,
		what: act,
		key: held.key,
		place: 0,
		good,
		bad,
		age: ageOf(slice, held),
		floor: 0,
		backing: good > 0 ? [held.key] : undefined,
		note: `${act}, ${record}`,
	};
}

/** Who did it to whom: an act between several is one of each to each. */
function directed(actors: Actors, { between, from = [], to = [] }: FactOf<"event">): [ActorId, ActorId][] {
	const states = (named: readonly ActorId[]) => [...new Set(named.map((actor) => stateOf(actors, actor)))];
	const [doers, targets] = between ? [states(between), states(between)] : [states(from), states(to)];
	return doers.flatMap((by) => targets.filter((of) => of !== by).map((of): [ActorId, ActorId] => [by, of]));
}

/** Fighting against a state, not by the helper, within whose days the help came: where it may only have, it does not count. */
function crisesAt(slice: Slice<Reads>, help: EventHeld, by: ActorId, of: ActorId): readonly EventHeld[] {
	const { first, last } = windowOf(help.fact.at);
	const encloses = (days: { first: number; last: number }) => days.first <= first && days.last >= last;
	return slice
		.group("event", fightingOn(slice.actor), of)
		.filter(({ fact }) => encloses(windowOf(fact.at)))
		.filter(({ fact }) => directed(slice.actor, fact).some(([doer, target]) => target === of && doer !== by));
}

import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import type { Value } from "../base/quantity.ts";
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

/**
 * All entries between actors, persons and organs for their state: events by the Goldstein value of their CAMEO code, promises that
 * were called on or due, and help against attack. Talks say nothing of trust; a mishap is no breach; where the intent is disputed the
 * bad is between none and all. What is only promised is not in it.
 */
export function entriesOf(slice: Slice<Reads>): Entry[] {
	const { on, query } = slice.frame;
	const age = (held: Held) => Math.max(0, on - held.vouched) / YEAR;
	const armed = slice.event.filter(({ fact }) => FIGHTING.test(fact.cameo) && fact.intent !== "unintended" && known(windowOf(fact.at)));
	const rivals = new Set(slice.frame.rivals.map(({ between }) => pairKey(...between)));
	const out: Entry[] = [];
	for (const held of slice.event) {
		const { fact } = held;
		if (fact.type === "CONSULT" || fact.intent === "unintended") continue;
		if (query.domains.length > 0 && !fact.domains.some((domain) => query.domains.includes(domain))) continue;
		const make = () => eventEntries(slice, held, armed, age(held), (by, of) => rivals.has(pairKey(by, of)));
		out.push(...(fact.type === "AID" ? make() : slice.recall("trust entry", [held], make)));
	}
	// Promises name no field of policy, so a question about one field leaves them out.
	if (query.domains.length > 0) return out;
	for (const held of slice.commitment) {
		const { by, to, id, status } = held.fact;
		const kept = status in KEPT ? KEPT[status as keyof typeof KEPT] : undefined;
		if (!to || !kept) continue;
		// A promise once kept stays kept: the deed was when that began.
		const { from, to: until } = held.span;
		const since = Number.isFinite(until) || !Number.isFinite(from) ? age(held) : (on - from) / YEAR;
		out.push({ by, of: to, what: id, key: held.key, good: kept[0], bad: kept[1], age: since, floor: 0, backing: undefined, note: status });
	}
	for (const held of slice.guarantee) {
		const { by, of, act, record } = held.fact;
		if (record === undefined || record === "untested") continue;
		const [good, bad] = KEPT[record];
		out.push({
			by,
			of,
			what: act,
			key: held.key,
			good,
			bad,
			age: age(held),
			floor: 0,
			backing: good > 0 ? [held.key] : undefined,
			note: `${act}, ${record}`,
		});
	}
	return out;
}

/** What an event says, by each who did it for each whom it met. Only help is set beside the fighting on record. */
function eventEntries(
	slice: Slice<Reads>,
	held: Held<FactOf<"event">>,
	armed: readonly Held<FactOf<"event">>[],
	age: number,
	rivals: (by: ActorId, of: ActorId) => boolean,
): Entry[] {
	const { fact, key } = held;
	const size = goldstein(fact.cameo) / 10;
	if (size === 0) return [];
	const bad: Value = size > 0 ? 0 : fact.intent === "disputed" ? { low: 0, high: -size } : -size;
	return directed(slice, fact).map(([by, of]) => {
		const crisis = fact.type === "AID" ? crisesAt(slice, armed, held, by, of) : [];
		const backing = crisis.length > 0 ? [key, ...crisis] : undefined;
		const lasts = (fact.type === "ASSAULT" || fact.type === "COERCE") && rivals(by, of);
		const floor = lasts ? slice.frame.query.settings["dispute.floor"] : 0;
		return { by, of, what: fact.id, key, good: Math.max(0, size), bad, age, floor, backing, note: `CAMEO ${fact.cameo}` };
	});
}

/** Who did it to whom: an act between several is one of each to each. */
function directed(slice: Slice<"actor">, { between, from = [], to = [] }: FactOf<"event">): [ActorId, ActorId][] {
	const states = (actors: readonly ActorId[]) => [...new Set(actors.map((actor) => stateOf(slice.actor, actor)))];
	const [doers, targets] = between ? [states(between), states(between)] : [states(from), states(to)];
	return doers.flatMap((by) => targets.filter((of) => of !== by).map((of): [ActorId, ActorId] => [by, of]));
}

/** Keys of the fighting against a state, not by the helper, within whose days the help came: where it may only have, it does not count. */
function crisesAt(slice: Slice<"actor">, armed: readonly Held<FactOf<"event">>[], help: Held<FactOf<"event">>, by: ActorId, of: ActorId): string[] {
	const { first, last } = windowOf(help.fact.at);
	const encloses = (days: { first: number; last: number }) => days.first <= first && days.last >= last;
	return armed
		.filter(({ fact }) => encloses(windowOf(fact.at)))
		.filter(({ fact }) => directed(slice, fact).some(([doer, target]) => target === of && doer !== by))
		.map(({ key }) => key);
}

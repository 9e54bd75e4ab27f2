import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { parseDate } from "../base/time.ts";
import type { Domain } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { formatIds, formatOn, membersOn, standingsOf, stateOf } from "./bodies.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

/** Parts of a world that joint acts are read from. */
export const JOINT = ["actor", "format", "membership", "event", "agreement", "agenda"] as const;
type Reads = (typeof JOINT)[number];

/** Something that states did together, or had on their common agenda. */
export interface JointAct {
	readonly key: string;
	/** First and last day that it may have been on; infinite where no source says. */
	readonly first: number;
	readonly last: number;
	/** Fields of policy that it was in; none where it is only known that they met. */
	readonly sectors: readonly Domain[];
	/** Events that it answers; empty where it was planned, undefined where no source says. */
	readonly answers: readonly string[] | undefined;
	/** It was done or agreed; an item that is only dealt with is not. */
	readonly done: boolean;
	/** Something was agreed by it: an agreement, a decision, or the signing of one. */
	readonly agreed: boolean;
	readonly facts: readonly string[];
}

/** A format, or the focal state and one partner, with what they did together. */
export interface Setting {
	/** Id of the format, or of the partner. */
	readonly id: string;
	/** Members on the day, each with the facts that say so: none needed for the two ends of a pair. */
	readonly members: ReadonlyMap<ActorId, readonly string[]>;
	/** The sources give the whole list of members. */
	readonly complete: boolean;
	/** First day on which a format may have begun; a pair has always been one. */
	readonly since: number;
	readonly acts: readonly JointAct[];
}

/** A day known this well or better is known to the month. */
const TO_THE_MONTH = 31;
/** Whether the day of something is known at least to the month. */
export const dated = ({ first, last }: Pick<JointAct, "first" | "last">): boolean => last - first < TO_THE_MONTH;

/** The formats on record by id, then the partners of the focal state in their order, with acts or without. A setting with the same acts is the same in all draws. */
export function settingsOf(slice: Slice<Reads>): readonly Setting[] {
	const rowOf = slice.rows("joint setting");
	const formats = formatIds(slice).map((id) => rowOf(id, () => formatSetting(slice, id)));
	const pairs = slice.frame.partners.map((partner) => rowOf(partner, () => pairSetting(slice, partner)));
	return [...formats.filter((one) => one !== undefined), ...pairs];
}

function formatSetting(slice: Slice<Reads>, id: string): Setting | undefined {
	const held = formatOn(slice, id);
	if (!held) return undefined;
	const standings = membersOn(standingsOf(slice, id));
	const own = [...actsAmong(slice, slice.group("event", byTopic, id)), ...itemsAmong(slice, slice.group("agenda", byTable, id))];
	const complete = held.fact.membersComplete === true && standings.size > 1;
	// What the whole list did together before the format began is not the format's.
	const whole = complete ? actsTogether(slice, nameOf([...standings.keys()])).filter(({ last }) => last >= held.span.from) : [];
	return slice.recall(`joint format ${own.length}`, [held, ...standings.values(), ...own, ...whole], () => {
		const members = new Map([...standings].map(([actor, { key }]) => [actor, [key, held.key]]));
		const list = [...members.values()].flat();
		const more = whole.filter(({ key }) => !own.some((one) => one.key === key)).map((act) => restingOn(act, held.key, ...list));
		const acts = [...own.map((act) => restingOn(act, held.key)), ...more].filter(wantedIn(slice)).sort(byDay);
		return { id, members, complete, since: held.span.from, acts };
	});
}

function pairSetting(slice: Slice<Reads>, partner: ActorId): Setting {
	const { focal } = slice.frame;
	const acts = actsTogether(slice, nameOf([focal, partner]))
		.filter(wantedIn(slice))
		.sort(byDay);
	return slice.recall(`joint pair ${partner}`, acts, () => {
		const members = new Map([focal, partner].map((actor) => [actor, []] as const));
		return { id: partner, members, complete: true, since: Number.NEGATIVE_INFINITY, acts };
	});
}

const wantedIn =
	({ frame: { query } }: Slice<Reads>) =>
	({ sectors }: JointAct) =>
		query.domains.length === 0 || sectors.some((sector) => query.domains.includes(sector));

/** What some states, all of them and no others, did or had on an agenda between them. An agreement and its signing are one act. */
function actsTogether(slice: Slice<Reads>, states: string): JointAct[] {
	const by = byStates(slice.actor);
	const events = slice.group("event", by, states);
	const agreed = agreementsAmong(slice, slice.group("agreement", by, states), events);
	const signings = new Set(agreed.flatMap(({ facts }) => facts));
	const others = events.filter(({ key }) => !signings.has(key));
	return [...agreed, ...actsAmong(slice, others), ...itemsAmong(slice, slice.group("agenda", untabled(slice.actor), states))];
}

/** What was done together: no act against the other, and none that was not meant. */
function actsAmong(slice: Slice<Reads>, events: readonly Held<FactOf<"event">>[]): JointAct[] {
	return events
		.filter(({ fact }) => fact.intent !== "unintended" && goldstein(fact.cameo) >= 0)
		.map((held) => slice.recall("joint act", [held], () => eventAct(held)));
}

function itemsAmong(slice: Slice<Reads>, items: readonly Held<FactOf<"agenda">>[]): JointAct[] {
	return items
		.filter(({ fact }) => fact.status === "on" || fact.status === "adopted")
		.map((held) => slice.recall("joint item", [held], () => itemAct(held)));
}

const restingOn = (act: JointAct, ...keys: readonly string[]): JointAct => ({ ...act, facts: [...new Set([...act.facts, ...keys])] });
const nameOf = (actors: readonly ActorId[]) => [...new Set(actors)].sort(byCodeUnit).join();
/** The states that some actors are or act for, as a name. */
const statesIn = once((actors: Slice<Reads>["actor"]) => once((ends: readonly ActorId[]) => nameOf(ends.map((end) => stateOf(actors, end)))));
const namedEnds = once((ends: readonly ActorId[]) => nameOf(ends));
const NOTHING: readonly string[] = [];
const byId = ({ id }: FactOf<"agreement">) => [id];
const byTopic = ({ about }: FactOf<"event">) => about ?? NOTHING;
const byTable = (fact: FactOf<"agenda">) => (fact.in ? [fact.in] : NOTHING);
/** Events and agreements by the states that they are between. */
const byStates = once(
	(actors: Slice<Reads>["actor"]) =>
		({ between }: { readonly between?: readonly ActorId[] | undefined }) =>
			between ? [statesIn(actors)(between)] : NOTHING,
);
/** Items between states that are on the agenda of no format. */
const untabled = once(
	(actors: Slice<Reads>["actor"]) => (fact: FactOf<"agenda">) => (!fact.in && fact.between ? [statesIn(actors)(fact.between)] : NOTHING),
);
const byDay = (a: JointAct, b: JointAct) => a.first - b.first || a.last - b.last || byCodeUnit(a.key, b.key);

/** First and last day that something told of at a time may have been on; infinite where an end is open, for then no source says. */
export function windowOf(text: string): { first: number; last: number } {
	const found = parseDate(text);
	return { first: found?.start[0] ?? Number.NEGATIVE_INFINITY, last: found?.end[1] ?? Number.POSITIVE_INFINITY };
}

/** Days on which a status may have begun: known where it is told how long it held. */
function startOf(text: string): { first: number; last: number } {
	const [first, last] = parseDate(text)?.start ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	return { first, last: Number.isFinite(first) ? last : Number.POSITIVE_INFINITY };
}

/** Days of an item of an agenda: when it came on where it is still there, else some time in the period that is told. */
const itemDays = (text: string) => (text.endsWith("..") ? startOf(text) : windowOf(text));

function itemAct({ fact, key }: Held<FactOf<"agenda">>): JointAct {
	const adopted = fact.status === "adopted";
	return { ...itemDays(fact.during), sectors: fact.domains, answers: fact.answers, done: adopted, agreed: adopted, key, facts: [key] };
}

function eventAct({ fact, key }: Held<FactOf<"event">>): JointAct {
	// That two met says of no sector that they worked in it.
	const met = fact.type === "CONSULT" && fact.domains.length === 1 && fact.domains[0] === "diplomacy";
	const sectors = met ? [] : fact.domains;
	return { key, ...windowOf(fact.at), sectors, answers: fact.answers, done: true, agreed: isAccord(fact), facts: [key] };
}

/** Whether an event is the signing of something (CAMEO 057) or an agreement to do it. */
const isAccord = ({ cameo, type }: FactOf<"event">) => cameo.startsWith("057") || type === "AGREE";

/** Each of some agreements once, from the first day on which it was at least initialled, with those of some events that are its signing. */
function agreementsAmong(
	slice: Slice<Reads>,
	agreements: readonly Held<FactOf<"agreement">>[],
	events: readonly Held<FactOf<"event">>[],
): JointAct[] {
	return agreements.flatMap((held) => {
		if (firstSpell(slice.group("agreement", byId, held.fact.id)) !== held) return [];
		const name = namedEnds(held.fact.between);
		const accords = events.filter(({ fact }) => fact.between !== undefined && isAccord(fact) && namedEnds(fact.between) === name);
		return [slice.recall("joint agreement", [held, ...accords], () => agreementAct(held, accords))];
	});
}

/** The spell from which an agreement was at least initialled. */
function firstSpell(spells: readonly Held<FactOf<"agreement">>[]): Held<FactOf<"agreement">> | undefined {
	let first: Held<FactOf<"agreement">> | undefined;
	for (const held of spells) {
		const { status } = held.fact;
		if (status !== "initialled" && status !== "signed" && status !== "in force") continue;
		if (!first || held.span.from < first.span.from) first = held;
	}
	return first;
}

/** An agreement and those events of its ends that are its signing (CAMEO 057) or initialling: the days overlap. */
function agreementAct({ fact, key }: Held<FactOf<"agreement">>, events: readonly Held<FactOf<"event">>[]): JointAct {
	const days = startOf(fact.during);
	const signings = events.filter((event) => {
		const own = windowOf(event.fact.at);
		return days.first <= own.last && days.last >= own.first;
	});
	const facts = [key, ...signings.map((event) => event.key)];
	return { ...days, key, sectors: fact.domains, answers: fact.answers, done: true, agreed: true, facts };
}

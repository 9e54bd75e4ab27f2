import { goldstein } from "../base/cameo.ts";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { parseDate } from "../base/time.ts";
import type { Domain } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { formatsOn, membersOn, standingsIn, stateOf } from "./bodies.ts";
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

const settingsUnder = new WeakMap<Slice<Reads>["event"], readonly Setting[]>();

/** The formats on record by id, then the partners of the focal state in their order, with acts or without. Lenses share them under the same draw. */
export function settingsOf(slice: Slice<Reads>): readonly Setting[] {
	const made = settingsUnder.get(slice.event) ?? makeSettings(slice);
	settingsUnder.set(slice.event, made);
	return made;
}

function makeSettings(slice: Slice<Reads>): Setting[] {
	const { focal, partners, query } = slice.frame;
	const wanted = ({ sectors }: JointAct) => query.domains.length === 0 || sectors.some((sector) => query.domains.includes(sector));
	const byEnds = new Map<string, JointAct[]>();
	const add = (ends: readonly ActorId[], act: JointAct) => push(byEnds, statesIn(slice.actor)(ends), act);
	const agreed = agreementsIn(slice);
	for (const { ends, act } of agreed) add(ends, act);
	// An agreement and its signing are one act.
	const signings = new Set(agreed.flatMap(({ act }) => act.facts));
	const named = new Map<string, JointAct[]>();
	for (const held of slice.event) {
		const { fact } = held;
		if (fact.intent === "unintended" || goldstein(fact.cameo) < 0) continue;
		const act = slice.recall("joint act", [held], () => eventAct(held));
		for (const topic of fact.about ?? []) if (topic.startsWith("format:")) push(named, topic, act);
		if (fact.between && !signings.has(held.key)) add(fact.between, act);
	}
	for (const held of slice.agenda) {
		const { fact } = held;
		if (fact.status !== "on" && fact.status !== "adopted") continue;
		const act = slice.recall("joint item", [held], () => itemAct(held));
		if (fact.in) push(named, fact.in, act);
		else if (fact.between) add(fact.between, act);
	}
	const formats = formatsOn(slice.format).map((held): Setting => {
		const standings = membersOn(standingsIn(slice.membership, held.fact.id));
		const own = named.get(held.fact.id) ?? [];
		const complete = held.fact.membersComplete === true && standings.size > 1;
		// What the whole list did together before the format began is not the format's.
		const whole = complete ? (byEnds.get(nameOf([...standings.keys()])) ?? []).filter(({ last }) => last >= held.span.from) : [];
		const under = [held, ...standings.values(), ...own, ...whole];
		return slice.recall(`joint format ${own.length}`, under, () => {
			const members = new Map([...standings].map(([actor, { key }]) => [actor, [key, held.key]]));
			const list = [...members.values()].flat();
			const more = whole.filter(({ key }) => !own.some((one) => one.key === key)).map((act) => restingOn(act, held.key, ...list));
			const acts = [...own.map((act) => restingOn(act, held.key)), ...more].filter(wanted).sort(byDay);
			return { id: held.fact.id, members, complete, since: held.span.from, acts };
		});
	});
	const pairs = partners.map((partner): Setting => {
		const acts = (byEnds.get(nameOf([focal, partner])) ?? []).filter(wanted).sort(byDay);
		return slice.recall(`joint pair ${partner}`, acts, () => {
			const members = new Map([focal, partner].map((actor) => [actor, []] as const));
			return { id: partner, members, complete: true, since: Number.NEGATIVE_INFINITY, acts };
		});
	});
	return [...formats, ...pairs];
}

const restingOn = (act: JointAct, ...keys: readonly string[]): JointAct => ({ ...act, facts: [...new Set([...act.facts, ...keys])] });
const nameOf = (actors: readonly ActorId[]) => [...new Set(actors)].sort(byCodeUnit).join();
/** The states that some actors are or act for, as a name. */
const statesIn = once((actors: Slice<Reads>["actor"]) => once((ends: readonly ActorId[]) => nameOf(ends.map((end) => stateOf(actors, end)))));
const namedEnds = once((ends: readonly ActorId[]) => nameOf(ends));
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

interface Agreed {
	readonly ends: readonly ActorId[];
	readonly act: JointAct;
}

/** Each agreement once, from the first day on which it was at least initialled, with the events that are its signing. */
function agreementsIn(slice: Slice<Reads>): Agreed[] {
	const first = new Map<string, Held<FactOf<"agreement">>>();
	for (const held of slice.agreement) {
		const { id, status } = held.fact;
		if (status !== "initialled" && status !== "signed" && status !== "in force") continue;
		const before = first.get(id);
		if (!before || held.span.from < before.span.from) first.set(id, held);
	}
	const signed = new Map<string, Held<FactOf<"event">>[]>();
	for (const event of slice.event) {
		const { between } = event.fact;
		if (between === undefined || !isAccord(event.fact)) continue;
		const name = namedEnds(between);
		push(signed, name, event);
	}
	return [...first.values()].map((held) => {
		const between = held.fact.between;
		const events = signed.get(namedEnds(between)) ?? [];
		return { ends: between, act: slice.recall("joint agreement", [held, ...events], () => agreementAct(held, events)) };
	});
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

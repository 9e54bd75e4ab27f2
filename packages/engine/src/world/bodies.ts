import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit, inOrder } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

export type FormatHeld = Held<FactOf<"format">>;
type MembershipHeld = Held<FactOf<"membership">>;

/** The latest spell of each format that has begun, in the order of their ids. */
export function formatsOn(formats: readonly FormatHeld[]): FormatHeld[] {
	const latest = new Map<string, FormatHeld>();
	for (const held of formats) {
		const before = latest.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) latest.set(held.fact.id, held);
	}
	return [...latest.values()].sort((a, b) => byCodeUnit(a.fact.id, b.fact.id));
}

const formatId = (fact: FactOf<"format">) => [fact.id];
const ofFormat = (fact: FactOf<"membership">) => [fact.format];
const onAgenda = (fact: FactOf<"agenda">) => (fact.in ? [fact.in] : []);

/** Every format that any reading tells of, in the order of their ids: the same in all draws. */
export function formatIds(slice: Slice<"format">): readonly string[] {
	return inOrder(slice.names("format", formatId));
}

/** Every format that any reading of an agenda item names, by its first item. */
export function agendaIds(slice: Slice<"agenda">): readonly string[] {
	return slice.names("agenda", onAgenda);
}

/** The latest spell of one format that has begun, if there is one. */
export function formatOn(slice: Slice<"format">, id: string): FormatHeld | undefined {
	return formatsOn(slice.group("format", formatId, id))[0];
}

/** Rows by id, in the order of the ids, of those that there is anything to say of. */
export function presentRows<T>(ids: readonly string[], rowOf: (id: string) => T | undefined): Record<string, T> {
	const out: Record<string, T> = {};
	for (const id of ids) {
		const row = rowOf(id);
		if (row !== undefined) out[id] = row;
	}
	return out;
}

/** Standings in one format, in key order, read by themselves. */
export function standingsOf(slice: Slice<"membership">, format: string): readonly MembershipHeld[] {
	return slice.group("membership", ofFormat, format);
}

const chairing = ({ role, format, actor }: FactOf<"membership">) => (role === "chair" ? [`${format},${actor}`] : []);
const chairs = once((names: readonly string[]) =>
	names.map((row) => {
		const [format, actor] = row.split(",") as [string, ActorId];
		return { format, actor, row };
	}),
);

/** Who chaired which format by any reading, by the first fact of each: the same in all draws. */
export function chairsIn(slice: Slice<"membership">): readonly { readonly format: string; readonly actor: ActorId; readonly row: string }[] {
	return chairs(slice.names("membership", chairing));
}

/** Members and chairs on the date, by code unit, each with the standing that says so. */
export function membersOn(standings: readonly MembershipHeld[]): Map<ActorId, MembershipHeld> {
	const members = new Map<ActorId, MembershipHeld>();
	for (const held of standings) {
		const { actor, role } = held.fact;
		if (!held.stands || (role !== "member" && role !== "chair")) continue;
		if (!members.has(actor) || role === "member") members.set(actor, held);
	}
	return new Map([...members].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** Roles by which a member shapes a format, besides its vote. */
export const ROLES = ["founding", "hosting", "chairing", "agenda"] as const;
export type Role = (typeof ROLES)[number];

/** What somebody did in a role: one act has a weight of 1 in all, shared by those who did it together. */
export interface RoleAct {
	readonly actor: ActorId;
	readonly act: string;
	readonly weight: number;
	readonly facts: readonly string[];
}

type Reads = "actor" | "event" | "agenda" | "membership";

/** The acts on record in each role of a format, whoever did them. A person or an organ that is part of a state acts for it here. */
export function actsIn(
	slice: Slice<Reads>,
	held: FormatHeld,
	members: ReadonlyMap<ActorId, MembershipHeld>,
	standings: readonly MembershipHeld[],
): Record<Role, RoleAct[]> {
	const { initiators = [] } = held.fact;
	const chairs = standings.filter(({ fact }) => fact.role === "chair");
	return {
		founding: initiators.map((actor) => ({ actor, act: "founding", weight: 1 / initiators.length, facts: [held.key] })),
		hosting: meetingsOf(slice, held, members).map(({ fact, key }) => ({ actor: fact.host as ActorId, act: fact.id, weight: 1, facts: [key] })),
		chairing: chairs.map(({ fact, key }) => ({ actor: fact.actor, act: key, weight: 1, facts: [key] })),
		agenda: itemsOf(slice, held.fact.id).flatMap(({ item, by, facts }) =>
			by.map((actor) => ({ actor: stateOf(slice.actor, actor), act: item, weight: 1 / by.length, facts })),
		),
	};
}

/** Events with a host, by what they are about and by who met. */
const hosted = ({ host, about = [], between }: FactOf<"event">) =>
	host === undefined ? [] : [...new Set([...about, ...(between ? [listed(between)] : [])])];
const listed = (actors: readonly ActorId[]) => [...actors].sort(byCodeUnit).join();

/** Meetings of a format with a known host: those that name it among their topics, or whose ends are exactly its complete members. */
function meetingsOf(slice: Slice<Reads>, held: FormatHeld, members: ReadonlyMap<ActorId, MembershipHeld>): readonly Held<FactOf<"event">>[] {
	const { id, membersComplete } = held.fact;
	const named = slice.group("event", hosted, id);
	if (membersComplete !== true || members.size < 2) return named;
	const met = slice
		.group("event", hosted, listed([...members.keys()]))
		.filter(({ fact, span }) => span.to > held.span.from && !fact.about?.includes(id));
	return [...named, ...met].sort((a, b) => byCodeUnit(a.key, b.key));
}

/** Items that were on the agenda of a format at any time, each once, with all who put them there. */
export function itemsOf(slice: Slice<"agenda">, format: string): { item: string; by: ActorId[]; facts: string[]; held: Held<FactOf<"agenda">>[] }[] {
	const items = new Map<string, { item: string; by: ActorId[]; facts: string[]; held: Held<FactOf<"agenda">>[] }>();
	for (const held of slice.group("agenda", onAgenda, format)) {
		const { fact, key } = held;
		if (fact.status !== "on" && fact.status !== "adopted") continue;
		const one = items.get(fact.item) ?? { item: fact.item, by: [], facts: [], held: [] };
		for (const actor of fact.by ?? []) if (!one.by.includes(actor)) one.by.push(actor);
		one.facts.push(key);
		one.held.push(held);
		items.set(fact.item, one);
	}
	return [...items.values()];
}

/** An actor as a source names it, held in a world or not. */
type Named = Pick<Held<FactOf<"actor">>, "fact">;

/** Of each person and organ, the state or body that it is part of in the end. */
const wholes = once((actors: readonly Named[]): ReadonlyMap<string, ActorId> => {
	const parts = new Map(
		actors.flatMap(({ fact }) =>
			fact.partOf && (fact.kind === "person" || fact.kind === "organ") ? [[fact.id as string, fact.partOf] as const] : [],
		),
	);
	const found = new Map<string, ActorId>();
	for (const part of parts.keys()) {
		let whole = part as ActorId;
		for (const seen = new Set<string>(); parts.has(whole) && !seen.has(whole); whole = parts.get(whole) as ActorId) seen.add(whole);
		found.set(part, whole);
	}
	return found;
});

/** The state or body that a person or an organ is part of; anybody else acts for itself: a community or a party is not the state. */
export function stateOf(actors: readonly Named[], actor: ActorId): ActorId {
	return wholes(actors).get(actor) ?? actor;
}

/** One term a member: how many there are is itself evidence, from the format's list. */
export function memberTerms(held: FormatHeld, members: ReadonlyMap<ActorId, MembershipHeld>): Term[] {
	return [...members].map(([actor, { key }]) => term("m", [actor], 1, [key, held.key]));
}

const each = (actors: readonly ActorId[]) => [...new Set(actors)];

/** Who kept whom out of a format, or an item off its agenda: the format, who blocks, and who or what is blocked. */
const refused = ({ role, format, by = [], actor }: FactOf<"membership">) =>
	role === "refused" ? each(by).map((one) => `${format},${one},${actor}`) : [];
const halted = ({ stage, to, by = [], actor }: FactOf<"accession">) =>
	stage === "blocked" || stage === "frozen"
		? each(by)
				.filter((one) => one !== actor)
				.map((one) => `${to},${one},${actor}`)
		: [];
const vetoed = ({ status, in: format, between, by = [], item }: FactOf<"agenda">) => {
	const where = format ?? (between ? pairKey(...between).replace("|", " ") : "");
	return status === "blocked" ? each(by).map((one) => `${where},${one},${item}`) : [];
};
type Blocking = Slice<"membership" | "accession" | "agenda">;

/** Every block that any reading tells of, in order: the same in all draws. */
export function blockIds(slice: Blocking): readonly string[] {
	return [...new Set([...slice.names("membership", refused), ...slice.names("accession", halted), ...slice.names("agenda", vetoed)])].sort(
		byCodeUnit,
	);
}

/** The facts that tell of one block. */
export function blocksAt(slice: Blocking, id: string): readonly Held[] {
	return [...slice.group("membership", refused, id), ...slice.group("accession", halted, id), ...slice.group("agenda", vetoed, id)];
}

import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import type { LeverChannel } from "../facts/lever.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

/** One mark of the presence of an actor in a state: a lever that it holds there, or an agreement of at least a strategic partnership. */
export interface Mark {
	readonly id: string;
	readonly kind: "lever" | "agreement";
	readonly by: ActorId;
	readonly in: ActorId;
	/** First day on record; undefined where only the end is told. */
	readonly from: number | undefined;
	/** Day on which it was gone; undefined while it stands. */
	readonly to: number | undefined;
	readonly keys: readonly string[];
}

/** From this rung on, among two or three, an agreement marks a presence: a pact of twenty says little of any two. */
const STRATEGIC = 3;
const FEW = 3;
/** The holder can still pull a waived lever. */
const HELD: ReadonlySet<string> = new Set(["active", "waived", "in force"]);
const GONE: ReadonlySet<string> = new Set(["lost", "lapsed", "ended", "withdrawn", "suspended"]);

/** Marks of presence in some states, those of their own on themselves left out, in the order of holder, state and id. */
export function marksIn(slice: Slice<"lever" | "agreement">, area: ReadonlySet<string>): readonly Mark[] {
	const rowOf = slice.rows(`marks ${[...area].join()}`);
	const inside = (names: readonly string[]) => {
		const ids = names.map((name) => name.split(" ") as [state: string, id: string]).flatMap(([state, id]) => (area.has(state) ? [id] : []));
		return [...new Set(ids)];
	};
	const levers = slice.frame.query.domains.length > 0 ? [] : rowOf("levers", () => inside(slice.names("lever", byTarget)));
	const agreements = rowOf("agreements", () => inside(slice.names("agreement", byParty)));
	const marks = [
		...levers.flatMap((id) => rowOf(id, () => leverMarks(slice.group("lever", byId, id), area))),
		...agreements.flatMap((id) => rowOf(id, () => agreementMarks(slice, id, area))),
	];
	return marks.sort((a, b) => byCodeUnit(a.by, b.by) || byCodeUnit(a.in, b.in) || byCodeUnit(a.id, b.id));
}

const byId = ({ id }: FactOf<"lever"> | FactOf<"agreement">) => [id];
const isStrategic = ({ rung, between }: FactOf<"agreement">) => rung >= STRATEGIC && between.length <= FEW;

/**
 * Channels of levers that are held in the state itself: its soil, its media, its believers, what it is supplied with. A law, its people abroad,
 * its assets and its ways out elsewhere, and what is done from afar are levers on it and no presence in it.
 */
const INSIDE: ReadonlySet<LeverChannel> = new Set(["territory", "media", "identity", "energy-in"]);

/** What may be a mark, by the state that it would be in. */
const byTarget = ({ id, target, channel }: FactOf<"lever">) => (INSIDE.has(channel) ? [`${target} ${id}`] : []);
const byParty = (fact: FactOf<"agreement">) => (isStrategic(fact) ? fact.between.map((state) => `${state} ${fact.id}`) : []);

function leverMarks(spells: readonly Held<FactOf<"lever">>[], area: ReadonlySet<string>): Mark[] {
	const [first] = spells;
	if (!first || !area.has(first.fact.target)) return [];
	const { id, holder, target } = first.fact;
	const told = spells.some(({ fact }) => HELD.has(fact.status) || GONE.has(fact.status));
	return told ? [{ id, kind: "lever", by: holder, in: target, ...spanOf(spells) }] : [];
}

function agreementMarks(slice: Slice<"agreement">, id: string, area: ReadonlySet<string>): Mark[] {
	const { domains } = slice.frame.query;
	const spells = slice.group("agreement", byId, id);
	const [first] = spells;
	if (!first || !isStrategic(first.fact) || (domains.length > 0 && !first.fact.domains.some((one) => domains.includes(one)))) return [];
	const { between } = first.fact;
	const span = spanOf(spells);
	if (span.from === undefined) return [];
	const inside = between.filter((state) => area.has(state));
	return inside.flatMap((state) => between.flatMap((by) => (by === state ? [] : [{ id, kind: "agreement" as const, by, in: state, ...span }])));
}

/** When a thing was there, from its spells: it is gone from the day on which it is told to be lost or, where nobody says so, from its last end. */
function spanOf(spells: readonly Held<FactOf<"lever"> | FactOf<"agreement">>[]): Pick<Mark, "from" | "to" | "keys"> {
	const there = spells.filter(({ fact }) => HELD.has(fact.status));
	const lost = spells.filter(({ fact }) => GONE.has(fact.status));
	const keys = [...there, ...lost].map(({ key }) => key);
	const from = there.length > 0 ? Math.min(...there.map(({ span }) => span.from)) : undefined;
	if (there.some(({ stands }) => stands)) return { from, to: undefined, keys };
	const to = lost.length > 0 ? Math.min(...lost.map(({ span }) => span.from)) : Math.max(...there.map(({ span }) => span.to));
	return { from, to: Number.isFinite(to) ? to : undefined, keys };
}

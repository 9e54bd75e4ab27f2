import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
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
	const { domains } = slice.frame.query;
	const marks: Mark[] = [];
	if (domains.length === 0)
		for (const [id, spells] of byId(slice.lever)) {
			const { holder, target } = (spells[0] as Held<FactOf<"lever">>).fact;
			if (area.has(target) && spells.some(({ fact }) => HELD.has(fact.status) || GONE.has(fact.status)))
				marks.push({ id, kind: "lever", by: holder, in: target, ...spanOf(spells) });
		}
	for (const [id, spells] of byId(slice.agreement)) {
		const { between, rung, domains: own } = (spells[0] as Held<FactOf<"agreement">>).fact;
		if (rung < STRATEGIC || between.length > FEW || (domains.length > 0 && !own.some((one) => domains.includes(one)))) continue;
		const span = spanOf(spells);
		if (span.from === undefined) continue;
		for (const state of between)
			if (area.has(state)) for (const by of between) if (by !== state) marks.push({ id, kind: "agreement", by, in: state, ...span });
	}
	return marks.sort((a, b) => byCodeUnit(`${a.by} ${a.in} ${a.id}`, `${b.by} ${b.in} ${b.id}`));
}

function byId<F extends FactOf<"lever"> | FactOf<"agreement">>(facts: readonly Held<F>[]): Map<string, Held<F>[]> {
	const found = new Map<string, Held<F>[]>();
	for (const held of facts) push(found, held.fact.id, held);
	return found;
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

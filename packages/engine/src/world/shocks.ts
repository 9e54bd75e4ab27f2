import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "./bodies.ts";
import type { Held } from "./held.ts";
import type { Setting } from "./joint-acts.ts";
import type { Slice } from "./world.ts";

export type Shock = Held<FactOf<"event">>;

/** −Goldstein value / 10 of an event: how hostile its kind is. */
export const severityOf = once(({ fact }: Shock): number => -goldstein(fact.cameo) / 10);

/** Events that some acts answer. */
export const answeredBy = once((acts: Setting["acts"]): ReadonlySet<string> => new Set(acts.flatMap(({ answers = [] }) => answers)));

/**
 * Shocks of a setting among the events on record: those named, or else every event at least this severe that befell a member, a
 * mishap included, and was not the doing of another member; and whatever a source says that the setting answered. What came before a
 * format is no shock of it.
 */
export function shocksOf(
	slice: Pick<Slice<"actor" | "event">, "actor" | "event">,
	setting: Setting,
	least: number,
	named: readonly string[],
): Shock[] {
	const answered = answeredBy(setting.acts);
	return slice.event.filter((held) => {
		if (answered.has(held.fact.id)) return true;
		if (held.span.to <= setting.since) return false;
		return named.length > 0 ? named.includes(held.fact.id) : severityOf(held) >= least && befell(slice, setting, held);
	});
}

/** Of each event, the states that took part in it, that it was done to and that did it. */
const statesIn = once((actors: Slice<"actor">["actor"]) => {
	const states = (named: readonly ActorId[] = []) => named.map((actor) => stateOf(actors, actor));
	return once((fact: FactOf<"event">) => ({ between: fact.between && states(fact.between), to: states(fact.to), from: states(fact.from) }));
});

function befell(slice: Pick<Slice<"actor">, "actor">, { members }: Setting, { fact }: Shock): boolean {
	const { between, to, from } = statesIn(slice.actor)(fact);
	const hit = (states: readonly ActorId[]) => states.filter((state) => members.has(state)).length;
	return between ? hit(between) === 1 : hit(to) > 0 && hit(from) === 0;
}

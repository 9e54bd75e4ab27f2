import { goldstein } from "../base/cameo.ts";
import type { ActorId } from "../base/id.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "./bodies.ts";
import type { Held } from "./held.ts";
import type { Setting } from "./joint-acts.ts";
import type { Slice } from "./world.ts";

export type Shock = Held<FactOf<"event">>;

/** −Goldstein value / 10 of an event: how hostile its kind is. */
export const severityOf = ({ fact }: Shock): number => -goldstein(fact.cameo) / 10;

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
	const answered = new Set(setting.acts.flatMap(({ answers = [] }) => answers));
	return slice.event.filter((held) => {
		if (answered.has(held.fact.id)) return true;
		if (held.span.to <= setting.since) return false;
		return named.length > 0 ? named.includes(held.fact.id) : severityOf(held) >= least && befell(slice, setting, held);
	});
}

function befell(slice: Pick<Slice<"actor">, "actor">, { members }: Setting, { fact }: Shock): boolean {
	const hit = (actors: readonly ActorId[] = []) => actors.filter((actor) => members.has(stateOf(slice.actor, actor))).length;
	return fact.between ? hit(fact.between) === 1 : hit(fact.to) > 0 && hit(fact.from) === 0;
}

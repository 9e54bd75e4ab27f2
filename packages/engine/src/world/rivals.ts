import type { ActorId } from "../base/id.ts";
import { parseDate, spanOf, YEAR } from "../base/time.ts";
import type { Rival } from "../evidence/settings.ts";
import type { Settings } from "./defaults.ts";

/** Weight below which a rivalry that ended is one no longer. */
const SPENT = 0.05;

/** A rivalry as it weighs on a day. */
export interface RivalOn {
	readonly between: readonly [ActorId, ActorId];
	/** ρ in (0, 1]. */
	readonly weight: number;
	readonly because: string;
}

/**
 * The declared rivalries on a day: those that have begun, at their weight, and those that have ended at half of it for every
 * half-life since. A rivalry of weight 0 is none.
 */
export function rivalsOn(rivals: readonly Rival[], on: number, settings: Settings): RivalOn[] {
	return rivals.flatMap(({ between, weight, during, because }) => {
		const pair = between as unknown as RivalOn["between"];
		const dated = during === undefined ? undefined : parseDate(during);
		if (weight === 0) return [];
		if (!dated) return [{ between: pair, weight, because }];
		const { from, to } = spanOf(dated);
		if (from > on) return [];
		if (to > on) return [{ between: pair, weight, because }];
		const years = (on - to) / YEAR;
		const left = weight * 2 ** (-years / settings["half-life.rivalry"]);
		if (left < SPENT) return [];
		return [{ between: pair, weight: left, because: `${because}; ended ${years.toFixed(0)} years before, so it weighs ${left.toFixed(2)}` }];
	});
}

import { byCodeUnit } from "../base/text.ts";
import { MONTH } from "../base/time.ts";
import type { DatedAct } from "./dated-acts.ts";

/** Severity from which an act opens a crisis. */
const SEVERE = 0.5;
/** Months without a severe act after which a crisis is over, and within which an apology or a concession still belongs to it. */
export const QUIET = 18;
/** CAMEO codes that close one: to apologise (055), to yield (08). */
const CONCILES = /^(055|08)/;

/** A crisis between two: its severe acts in order, and the first apology or concession after the last of them. */
export interface Crisis {
	readonly acts: readonly DatedAct[];
	readonly closing: DatedAct | undefined;
}

/** The crises among the acts of two actors, each a run of severe acts with no long quiet between. Ours, after concept S1-25. */
export function crisesOf(between: readonly DatedAct[]): Crisis[] {
	const runs: DatedAct[][] = [];
	const severe = between.filter(({ severity }) => severity >= SEVERE).sort((a, b) => a.day - b.day || byCodeUnit(a.key, b.key));
	for (const act of severe) {
		const last = runs.at(-1)?.at(-1);
		if (last && act.day - last.day <= QUIET * MONTH) runs.at(-1)?.push(act);
		else runs.push([act]);
	}
	return runs.map((acts) => {
		const { day: after } = acts.at(-1) as DatedAct;
		const closes = between.filter(({ day, held }) => day > after && day - after <= QUIET * MONTH && CONCILES.test(held.fact.cameo));
		return { acts, closing: closes.sort((a, b) => a.day - b.day || byCodeUnit(a.key, b.key))[0] };
	});
}

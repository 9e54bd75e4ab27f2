import { goldstein } from "../base/cameo.ts";
import { highOf } from "../base/quantity.ts";
import { isoDay, MONTH } from "../base/time.ts";
import { stateOf } from "../world/bodies.ts";
import { crisesOf, QUIET } from "../world/crises.ts";
import { type DatedAct, dayOfAct } from "../world/dated-acts.ts";
import { silence, term } from "../world/formula.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

type Reads = "actor" | "event";

/** CAMEO codes of what two do to each other without one who began it: to yield and to cease fire (08), to fight (18 to 20). */
const MUTUAL = /^(08|18|19|20)/;

/** Fighting and its end that sources tell of the focal state and another without saying who did it to whom, as acts with that other. */
export function mutualActs(slice: Slice<Reads>, longest: number): DatedAct[] {
	const { focal, query } = slice.frame;
	return slice.event.flatMap((held): DatedAct[] => {
		const { between, cameo, domains } = held.fact;
		if (between === undefined || !MUTUAL.test(cameo)) return [];
		if (query.domains.length > 0 && !domains.some((one) => query.domains.includes(one))) return [];
		const day = dayOfAct(held, longest);
		const sides = [...new Set(between.map((actor) => stateOf(slice.actor, actor)))];
		if (day === undefined || !sides.includes(focal)) return [];
		const severity = -goldstein(cameo) / 10;
		return sides.filter((side) => side !== focal).map((to) => ({ from: focal, to, day, severity, key: held.key, held }));
	});
}

/** Crises with each partner, from the first severe act of either side or between them to the apology, concession or ceasefire that closed them. */
export function arcsOf(slice: Slice<Reads>, acts: readonly DatedAct[]): Record<string, Record<"days" | "depth" | "closed", CellTerms>> {
	const { focal, on, partners } = slice.frame;
	const out: Record<string, Record<"days" | "depth" | "closed", CellTerms>> = {};
	for (const partner of partners) {
		const between = acts.filter(({ from, to }) => (from === focal && to === partner) || (from === partner && to === focal));
		for (const { acts: episode, closing } of crisesOf(between)) {
			const [first, latest] = [episode[0] as DatedAct, episode.at(-1) as DatedAct];
			const facts = [...new Set(episode.map(({ key }) => key))];
			const s = episode.map(({ key, severity }) => term("s", [key], severity, [key]));
			const z = term("z", [], closing ? 1 : 0, [...facts, ...(closing ? [closing.key] : [])]);
			const end = closing ? term("end", [], daysOf(closing), [closing.key]) : term("end", [], on, facts, "not closed by the day asked about");
			const all = [term("start", [], startOf(first, highOf(end.value)), [first.key]), end, ...s, z];
			// A quiet crisis that nobody closed is over without an end: how long it was is not known.
			const open = !closing && on - latest.day > QUIET * MONTH;
			out[`${partner},${isoDay(first.day)}`] = {
				days: open ? silence("it went quiet without an apology, concession or ceasefire on record", "how it ended") : all,
				depth: all,
				closed: all,
			};
		}
	}
	return out;
}

function daysOf({ held }: DatedAct): number | { low: number; high: number } {
	const { from, to } = held.span;
	return to - from === 1 ? from : { low: from, high: to - 1 };
}

/** The days that a crisis may have begun on: a war of a year of which the ceasefire is dated began before that. */
function startOf(first: DatedAct, end: number): ReturnType<typeof daysOf> {
	const days = daysOf(first);
	return typeof days === "number" || days.high <= end ? days : { low: days.low, high: end };
}

import type { ActorId } from "../base/id.ts";
import { highOf } from "../base/quantity.ts";
import { isoDay, MONTH } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { adversariesOf, type Crisis, QUIET, recalledCrises, turnsOn } from "../world/crises.ts";
import { type DatedAct, datedActsAmong, dayOfAct, severityOf } from "../world/dated-acts.ts";
import { silence, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { settled } from "../world/settled.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

type Reads = "actor" | "event";

/** CAMEO codes of what two do to each other without one who began it: to yield and to cease fire (08), to fight (18 to 20). */
const MUTUAL = /^(08|18|19|20)/;

/**
 * Acts of the focal state and another against each other among some events, then fighting and its end that sources tell of the two
 * without saying who did it to whom, as acts with that other: a war is told between two, and speaks of the dyad and not of who began.
 */
export function actsAndFights(slice: Slice<Reads>, events: readonly Held<FactOf<"event">>[], other: ActorId, longest: number): DatedAct[] {
	const { focal, query } = slice.frame;
	const acts = datedActsAmong(slice, events, longest).filter(({ from, to }) => (from === focal && to === other) || (from === other && to === focal));
	const fights = events.flatMap((held): DatedAct[] => {
		const { between, cameo, domains } = held.fact;
		if (between === undefined || !MUTUAL.test(cameo)) return [];
		if (query.domains.length > 0 && !domains.some((one) => query.domains.includes(one))) return [];
		const day = dayOfAct(held, longest);
		if (day === undefined) return [];
		const act = () => ({ from: focal, to: other, day, severity: severityOf(held.fact), key: held.key, held });
		return [slice.recall(`fight ${longest} ${other}`, [held], act)];
	});
	return [...acts, ...fights];
}

type Arc = Record<"days" | "depth" | "closed", CellTerms>;

/** Crises with each partner, from the first severe act of either side or between them to the apology, concession or ceasefire that closed them. */
export function arcsOf(slice: Slice<Reads>, longest: number): Record<string, Arc> {
	const { focal, on, partners } = slice.frame;
	const adversaries = adversariesOf(slice, focal);
	const out: Record<string, Arc> = {};
	for (const partner of partners) {
		if (!adversaries.includes(partner)) continue;
		const crises = settled(slice, `momentum crises ${longest} ${partner}`, () =>
			recalledCrises(slice, actsAndFights(slice, turnsOn(slice, focal, partner), partner, longest)),
		);
		for (const crisis of crises)
			out[`${partner},${isoDay((crisis.acts[0] as DatedAct).day)}`] = slice.recall("momentum arc", [crisis], () => arcOf(crisis, on));
	}
	return out;
}

function arcOf({ acts, closing }: Crisis, on: number): Arc {
	const [first, latest] = [acts[0] as DatedAct, acts.at(-1) as DatedAct];
	const facts = [...new Set(acts.map(({ key }) => key))];
	const s = acts.map(({ key, severity }) => term("s", [key], severity, [key]));
	const z = term("z", [], closing ? 1 : 0, [...facts, ...(closing ? [closing.key] : [])]);
	const end = closing ? term("end", [], daysOf(closing), [closing.key]) : term("end", [], on, facts, "not closed by the day asked about");
	const all = [term("start", [], startOf(first, highOf(end.value)), [first.key]), end, ...s, z];
	// A quiet crisis that nobody closed is over without an end: how long it was is not known.
	const open = !closing && on - latest.day > QUIET * MONTH;
	return {
		days: open ? silence("it went quiet without an apology, concession or ceasefire on record", "how it ended") : all,
		depth: all,
		closed: all,
	};
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

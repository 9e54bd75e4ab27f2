/** Machine-coded events of a dyad, both directions together, or of a whole source, in one window. */
export interface EventCounts {
	readonly conflict: number;
	readonly cooperation: number;
}

/** Pseudo-events, split as the world's are, that stand beside the dyad's own: a handful of reports says little. */
const PSEUDO_EVENTS = 10;

/**
 * Log odds of conflict of a dyad against those of the world, ln[(F + Aφ) / (C + A(1 − φ))] − ln[φ / (1 − φ)]: F conflict and C cooperation of the dyad, φ the
 * share of conflict among all events of the same source and window, A pseudo-events. 0 is the world's average dyad. Undefined where the
 * dyad has no event, and where the source has only one kind, so that there is no base rate. Throws on a count that is none.
 */
export function eventLogOdds(dyad: EventCounts, world: EventCounts, pseudo: number = PSEUDO_EVENTS): number | undefined {
	for (const [name, counts] of Object.entries({ dyad, world }))
		for (const [kind, n] of Object.entries(counts))
			if (!(n >= 0 && Number.isFinite(n))) throw new Error(`${name}.${kind}: ${n}; give a number of events`);
	if (dyad.conflict + dyad.cooperation === 0 || world.conflict === 0 || world.cooperation === 0) return undefined;
	const share = world.conflict / (world.conflict + world.cooperation);
	const own = (dyad.conflict + pseudo * share) / (dyad.cooperation + pseudo * (1 - share));
	return Math.log(own) - Math.log(world.conflict / world.cooperation);
}

/**
 * Signal of a dyad's events, −1 hostile … 1 friendly: −tanh(L / 2), L the log odds above, which is −Yule's Q of the smoothed odds ratio (Yule 1900; the
 * centring and the smoothing are ours, worked example 13). Four fifths of all coded events are verbal cooperation, so a raw balance makes rivals look
 * friendly. 0 is "as hostile as the world's average dyad", not neutral. Undefined where the log odds are.
 */
export function eventTone(dyad: EventCounts, world: EventCounts, pseudo: number = PSEUDO_EVENTS): number | undefined {
	const odds = eventLogOdds(dyad, world, pseudo);
	return odds === undefined ? undefined : -Math.tanh(odds / 2);
}

/** How the ideal points of one state hang together over time: which earlier one each leans on, and how far it may have drifted. */
export interface Drift {
	/** By state-session: the index of the state-session that it leans on; −1 where there is none. */
	readonly lag: Int32Array;
	/** By state-session: variance of the drift since then. */
	readonly variance: Float64Array;
}

/**
 * The drift of Bailey, Strezhnev and Voeten (2017, JCR 61:430–456): θ_t ~ N(θ_{t−1}, ½ n_t / (n_t + n_{t−1})), n the number of votes a state
 * cast in its session t and in the last session before t in which it voted; the fewer votes in t, the closer the point stays to the last. The first
 * session leans on the second in the same way. A state with one session leans on 0 with variance ¼.
 *
 * `state`, `session`, `votes`: one entry a state-session, in any order; a pair of state and session comes once.
 */
export function driftOf(state: ArrayLike<number>, session: ArrayLike<number>, votes: ArrayLike<number>): Drift {
	const n = state.length;
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => at(state, a) - at(state, b) || at(session, a) - at(session, b));
	const lag = new Int32Array(n).fill(-1);
	const variance = new Float64Array(n).fill(0.25);
	for (const [k, i] of order.entries()) {
		const same = (j: number | undefined) => (j !== undefined && at(state, j) === at(state, i) ? j : undefined);
		const earlier = same(order[k - 1]);
		if (earlier !== undefined && at(session, earlier) === at(session, i))
			throw new Error(`session: state ${at(state, i)} has session ${at(session, i)} twice; give each state-session once`);
		const other = earlier ?? same(order[k + 1]);
		if (other === undefined) continue;
		lag[i] = other;
		const [here, there] = [at(votes, i), at(votes, other)];
		if (!(here > 0 && there > 0)) throw new Error(`votes: ${here} and ${there}; leave out state-sessions without a vote`);
		variance[i] = (0.5 * here) / (here + there);
	}
	return { lag, variance };
}

/** Throws unless every state-session leans on another of the `units`, or on none, with a variance above 0. */
export function checkDrift({ lag, variance }: Drift, units: number): void {
	if (lag.length !== units || variance.length !== units)
		throw new Error(`drift: ${lag.length} lags and ${variance.length} variances for ${units} state-sessions; give one of each`);
	for (let i = 0; i < units; i++) {
		if (!(at(lag, i) >= -1 && at(lag, i) < units && at(lag, i) !== i))
			throw new Error(`lag: ${at(lag, i)} of state-session ${i}; give another state-session below ${units}, or -1`);
		if (!(at(variance, i) > 0 && at(variance, i) < Number.POSITIVE_INFINITY))
			throw new Error(`variance: ${at(variance, i)} of state-session ${i}; give a finite number above 0`);
	}
}

function at(list: ArrayLike<number>, i: number): number {
	return list[i] as number;
}

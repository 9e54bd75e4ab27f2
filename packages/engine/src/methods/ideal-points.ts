import { checkDrift, type Drift } from "./ideal-point-drift.ts";
import { OrdinalChain, type OrdinalVotes } from "./ordinal-chain.ts";
import { judge, type NotConverged, type Posterior } from "./posterior.ts";

/** How long to sample. */
export interface IdealPointOptions {
	readonly seed: number;
	/** Independent chains, at least 2, so that convergence can be judged. */
	readonly chains?: number;
	/** Iterations thrown away at the start of each chain. */
	readonly burnIn?: number;
	/** Iterations kept of each chain, one in `thin`. */
	readonly iterations?: number;
	readonly thin?: number;
	/** The largest R̂ that counts as converged. */
	readonly rHat?: number;
	/** The share of points whose R̂ must not be larger. */
	readonly share?: number;
}

/** Estimates of ideal points, one entry a state-session, in standard deviations of all state-sessions. */
export interface IdealPoints extends Posterior {
	/** Share of proposed thresholds that were accepted. */
	readonly accepted: number;
}

/**
 * Ideal points of states from ordered votes, with drift (Bailey, Strezhnev & Voeten 2017, JCR 61:430–456): z = β_v θ_i + e, e ~ N(0, 1); a vote is
 * yes if z < γ1_v, abstention between, no if z > γ2_v; θ_i of a state-session leans on the session before (`driftOf`), β_v ~ N(0, 1), and θ is
 * standardised over all state-sessions in every iteration (`OrdinalChain` has the steps).
 *
 * Returns posterior means, standard deviations and 90 % intervals; positive is the side of the anchor (`votes.start`). A distance saturates
 * beyond the outermost thresholds: votes cannot tell how far beyond all others a state stands. When the chains disagree, the answer is that they did.
 * Throws without votes, for fewer than two state-sessions, and on an index or a variance out of range.
 */
export function estimateIdealPoints(votes: OrdinalVotes, drift: Drift, options: IdealPointOptions): IdealPoints | NotConverged {
	const { seed, chains = 2, burnIn = 300, iterations = 600, thin = 2, rHat: limit = 1.1, share = 0.95 } = options;
	if (chains < 2) throw new Error(`chains: ${chains}; give at least 2, since one chain cannot show that it has converged`);
	const kept = Math.floor(iterations / thin);
	if (kept < 8) throw new Error(`iterations: ${iterations} with thin ${thin} keep ${kept} draws; keep at least 8`);
	const n = votes.units;
	if (!(n >= 2)) throw new Error(`units: ${n}; give at least two state-sessions, since points are standardised over them`);
	if (votes.item.length === 0) throw new Error("votes: none; give at least one, since without votes nothing places a state");
	checkDrift(drift, n);
	const draws = Array.from({ length: chains }, () => new Float32Array(n * kept));
	let [accepted, proposed] = [0, 0];
	for (const [lane, out] of draws.entries()) {
		const chain = new OrdinalChain(votes, drift, seed, lane);
		for (let t = 0; t < burnIn; t++) chain.step();
		for (let k = 0; k < kept; k++) {
			for (let s = 0; s < thin; s++) chain.step();
			for (let i = 0; i < n; i++) out[i * kept + k] = chain.theta[i] as number;
		}
		accepted += chain.accepted;
		proposed += chain.proposed;
	}
	const answer = judge(draws, n, kept, limit, share);
	return answer.converged ? { ...answer, accepted: accepted / proposed } : answer;
}

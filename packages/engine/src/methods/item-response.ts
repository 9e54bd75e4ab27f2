import { BinaryChain, type BinaryVotes, type ItemPrior } from "./binary-chain.ts";
import { judge, type NotConverged, type Posterior } from "./posterior.ts";

export interface ItemResponseOptions extends ItemPrior {
	readonly seed: number;
	/** The voter whose point is positive: the data cannot tell left from right. */
	readonly positive: number;
	/** Standardise the points in every draw (mean 0, standard deviation 1 over the voters), as pscl does. */
	readonly normalise?: boolean;
	readonly chains?: number;
	readonly burnIn?: number;
	readonly iterations?: number;
	readonly thin?: number;
	/** The largest R̂ that counts as converged, for the share of points that is named. */
	readonly rHat?: number;
	readonly share?: number;
}

/**
 * Ideal points of voters from yes and no votes that are taken to stand still: P(yes) = Φ(β_j θ_i − α_j), θ ~ N(0, 1), (α, β) ~ N(0, itemVariance·I)
 * (Clinton, Jackman & Rivers 2004, APSR 98:355–370; Albert 1992). One entry a voter, in standard deviations of the prior, or of the voters
 * when normalised. When the chains disagree the answer is that they did. Throws without votes, for fewer than two voters, and on an index out of range.
 */
export function estimateItemResponse(votes: BinaryVotes, options: ItemResponseOptions): Posterior | NotConverged {
	const { seed, positive, itemVariance, normalise = false, chains = 2, burnIn = 500, iterations = 2000, thin = 1, rHat = 1.05, share = 1 } = options;
	const n = votes.voters;
	if (!(n >= 2)) throw new Error(`voters: ${n}; give at least two, since points are known only against each other`);
	if (votes.item.length === 0) throw new Error("votes: none; give at least one, since without votes nothing places a voter");
	if (!(Number.isInteger(positive) && positive >= 0 && positive < n)) throw new Error(`positive: ${positive}; name one of the ${n} voters`);
	if (chains < 2) throw new Error(`chains: ${chains}; give at least 2, since one chain cannot show that it has converged`);
	const kept = Math.floor(iterations / thin);
	if (kept < 8) throw new Error(`iterations: ${iterations} with thin ${thin} keep ${kept} draws; keep at least 8`);
	const draws = Array.from({ length: chains }, (_, lane) => {
		const chain = new BinaryChain(votes, { itemVariance }, seed, lane);
		for (let t = 0; t < burnIn; t++) chain.step();
		const out = new Float32Array(n * kept);
		for (let k = 0; k < kept; k++) {
			for (let s = 0; s < thin; s++) chain.step();
			const [shift, scale] = normalise ? standard(chain.theta) : [0, 1];
			const sign = ((chain.theta[positive] as number) - shift) * scale < 0 ? -1 : 1;
			for (let i = 0; i < n; i++) out[i * kept + k] = sign * ((chain.theta[i] as number) - shift) * scale;
		}
		return out;
	});
	return judge(draws, n, kept, rHat, share);
}

/** Mean of the points and the inverse of their standard deviation. */
function standard(theta: Float64Array): [number, number] {
	let total = 0;
	for (const point of theta) total += point;
	const mean = total / theta.length;
	let squares = 0;
	for (const point of theta) squares += (point - mean) ** 2;
	return [mean, 1 / Math.sqrt(squares / (theta.length - 1))];
}

import type { BinaryVotes } from "./binary-chain.ts";
import type { Drift } from "./ideal-point-drift.ts";
import { type IdealPointMode, idealPointMode, type ModeOptions, type NoMode } from "./ideal-point-mode.ts";

/** Answers of the ordinal model that stand for no and yes: with two kinds of answer it is the probit model of yes and no. */
const [NO, YES] = [1, 3];

/**
 * Ideal points of voters from yes and no votes that are taken to stand still, without a sampler: the model of `estimateItemResponse`, P(yes) = Φ(β_j θ_i − α_j)
 * with θ ~ N(0, 1) and β ~ N(0, itemVariance), fitted as `idealPointMode` fits points that drift (Imai, Lo & Olmsted 2016, APSR 110:631–656).
 * One entry a voter, in standard deviations of the voters; `positive` is the voter whose point is positive.
 *
 * The deviations are those of each point given the items, so with few items they are smaller than those of the sampler, which knows neither.
 */
export function itemResponseMode(votes: BinaryVotes, positive: number, options: ModeOptions = {}): IdealPointMode | NoMode {
	const { voters, items, voter, item, yes } = votes;
	if (!(positive >= 0 && positive < voters)) throw new Error(`positive: ${positive}; name one of the ${voters} voters`);
	// Newton's steps begin where the anchor stands: an item that it voted for speaks for its side.
	const start = new Float64Array(items);
	for (const [k, who] of voter.entries()) if (who === positive) start[item[k] as number] = yes[k] === 1 ? 1 : -1;
	const still: Drift = { lag: new Int32Array(voters).fill(-1), variance: new Float64Array(voters).fill(1) };
	const answer = yes.map((one) => (one === 1 ? YES : NO));
	const found = idealPointMode({ units: voters, items, unit: voter, item, answer, start }, still, options);
	return found.converged && (found.point[positive] as number) < 0 ? mirrored(found) : found;
}

/** The same points seen from the other side. */
function mirrored(found: IdealPointMode): IdealPointMode {
	const turn = (values: Float64Array) => values.map((value) => -value);
	return { ...found, point: turn(found.point), low: turn(found.high), high: turn(found.low) };
}

/** One actor on one issue: capability ≥ 0, position in the unit of the issue, salience from 0 to 1. */
export interface Bargainer {
	readonly capability: number;
	readonly position: number;
	readonly salience: number;
}

export type BargainKind = "confrontation" | "compromise" | "capitulation";
export interface BargainMove {
	readonly actor: number;
	readonly kind: BargainKind;
	readonly against: number;
	readonly to: number;
}

export interface BargainRound {
	/** Positions after the round; round 0 is the start, without moves and exponents. */
	readonly positions: readonly number[];
	readonly moves: readonly BargainMove[];
	/** Risk exponents r that the round was played with: below 1 for those ready to risk, above for the wary. */
	readonly risk: readonly number[];
	/** The position that beats every other in votes; it has the least Σ c s |x − position|. */
	readonly median: number;
	/** Σ c s x / Σ c s; null when nobody cares. */
	readonly mean: number | null;
}

export interface Bargain {
	readonly rounds: readonly BargainRound[];
	/** Nobody moved in the last round. When not, the last positions are a stage of a dispute and not its outcome. */
	readonly settled: boolean;
}

/** What an actor may gain and lose from another, and the chance to prevail. */
interface Stakes {
	readonly positions: readonly number[];
	readonly risk: readonly number[];
	readonly beats: (i: number, j: number) => number;
}

/**
 * Bueno de Mesquita's expected-utility model of bargaining as reconstructed by Scholz, Calbert & Smith (2011, J. Theoretical Politics 23:
 * 510–531). With d = |x − y| / R, R the range at the start: votes v_k(i, j) = c_k s_k (d(x_k, x_j)^r_k − d(x_k, x_i)^r_k); P(i beats j) =
 * Σ_k max(0, v_k(i, j)) over Σ |v_k| for all ordered pairs of actors; expected utility of i against j as r sees it = s_j (P U⁺ + (1 − P)
 * U⁻) + (1 − s_j) U⁺ − U°, with U⁺ = 2 − 4(½ − ½d)^r, U⁻ = 2 − 4(½ + ½d)^r, U° = 2 − 4·½^r. Risk is estimated anew each round. All move at
 * once. The model need not settle, and on the emission standards of 1994 it does not: read the rounds as behaviour of the model and not as
 * a forecast. Null for fewer than two different positions. Throws on a number out of its range, and when nobody has any capability.
 */
export function bargain(actors: readonly Bargainer[], most = 10): Bargain | null {
	for (const [i, { capability, salience, position }] of actors.entries())
		if (!(capability >= 0 && capability < Number.POSITIVE_INFINITY) || !(salience >= 0 && salience <= 1) || !Number.isFinite(position))
			throw new Error(
				`actor ${i} has capability ${capability}, salience ${salience}, position ${position}: capability finite and from 0, salience 0 to 1, position finite`,
			);
	if (actors.length > 0 && actors.every(({ capability }) => capability === 0))
		throw new Error("capability is 0 of every actor: give at least one a capability above 0");
	const start = actors.map(({ position }) => position);
	const range = Math.max(...start) - Math.min(...start);
	if (!(range > 0)) return null;
	const rounds: BargainRound[] = [{ positions: start, moves: [], risk: [], ...centres(actors, start) }];
	for (let round = 1; round <= most; round++) {
		const before = (rounds.at(-1) as BargainRound).positions;
		const risk = riskExponents(actors, before, range);
		const stakes: Stakes = { positions: before, risk, beats: chances(actors, before, risk, range) };
		const moves = actors.flatMap((_, i) => bestMove(actors, stakes, range, i) ?? []);
		const positions = before.map((position, i) => moves.find((move) => move.actor === i)?.to ?? position);
		rounds.push({ positions, moves, risk, ...centres(actors, positions) });
		if (moves.length === 0) break;
	}
	return { rounds, settled: (rounds.at(-1) as BargainRound).moves.length === 0 };
}

function centres(actors: readonly Bargainer[], positions: readonly number[]): { median: number; mean: number | null } {
	const weight = (k: number) => (actors[k] as Bargainer).capability * (actors[k] as Bargainer).salience;
	const total = positions.reduce((sum, _, k) => sum + weight(k), 0);
	const spread = (y: number) => positions.reduce((sum, x, k) => sum + weight(k) * Math.abs(x - y), 0);
	// Under votes linear in distance y beats z iff its spread is less, so the Condorcet winner is the position of least spread.
	let median = positions[0] as number;
	for (const y of positions) if (spread(y) < spread(median) - 1e-12) median = y;
	return { median, mean: total > 0 ? positions.reduce((sum, x, k) => sum + weight(k) * x, 0) / total : null };
}

function chances(actors: readonly Bargainer[], x: readonly number[], risk: readonly number[], range: number): (i: number, j: number) => number {
	const n = actors.length;
	const distance = (k: number, i: number) => (Math.abs((x[k] as number) - (x[i] as number)) / range) ** (risk[k] as number);
	const votes = (k: number, i: number, j: number) => {
		const { capability, salience } = actors[k] as Bargainer;
		return capability * salience * (distance(k, j) - distance(k, i));
	};
	const forIt = new Float64Array(n * n);
	let all = 0;
	for (let i = 0; i < n; i++)
		for (let j = 0; j < n; j++)
			for (let k = 0; k < n; k++) {
				const vote = votes(k, i, j);
				all += Math.abs(vote);
				if (vote > 0) forIt[i * n + j] = (forIt[i * n + j] as number) + vote;
			}
	return (i, j) => (x[i] === x[j] || all === 0 ? 0 : (forIt[i * n + j] as number) / all);
}

/** The expected utility of i challenging j, as an actor of that risk exponent sees it. */
function expected(actors: readonly Bargainer[], { positions, beats }: Stakes, range: number, i: number, j: number, risk: number): number {
	const d = Math.abs((positions[i] as number) - (positions[j] as number)) / range;
	const success = 2 - 4 * Math.max(0, 0.5 - 0.5 * d) ** risk;
	const failure = 2 - 4 * (0.5 + 0.5 * d) ** risk;
	const asItIs = 2 - 4 * 0.5 ** risk;
	const { salience } = actors[j] as Bargainer;
	const chance = beats(i, j);
	return salience * (chance * success + (1 - chance) * failure) + (1 - salience) * success - asItIs;
}

/** r = (1 − R/3) / (1 + R/3), R from −1 for who is safest where it stands to 1 for who is most exposed. */
function riskExponents(actors: readonly Bargainer[], positions: readonly number[], range: number): number[] {
	const neutral = actors.map(() => 1);
	const stakes: Stakes = { positions, risk: neutral, beats: chances(actors, positions, neutral, range) };
	const danger = actors.map((_, i) => actors.reduce((total, _other, j) => (j === i ? total : total + expected(actors, stakes, range, j, i, 1)), 0));
	const [least, most] = [Math.min(...danger), Math.max(...danger)];
	if (most === least) return neutral;
	return danger.map((value) => {
		const exposure = (2 * value - most - least) / (most - least) / 3;
		return (1 - exposure) / (1 + exposure);
	});
}

function bestMove(actors: readonly Bargainer[], stakes: Stakes, range: number, i: number): BargainMove | undefined {
	const here = stakes.positions[i] as number;
	const risk = stakes.risk[i] as number;
	const offers = actors.flatMap((_, j): (BargainMove & { mid: number })[] => {
		const there = stakes.positions[j] as number;
		if (there === here) return [];
		const mine = expected(actors, stakes, range, i, j, risk);
		const theirs = expected(actors, stakes, range, j, i, risk);
		const mid = (Math.abs(mine) * here + Math.abs(theirs) * there) / (Math.abs(mine) + Math.abs(theirs));
		const move = (kind: BargainKind, to: number) => [{ actor: i, kind, against: j, to, mid }];
		if (theirs > mine && mine > 0) return move("confrontation", there);
		if (!(theirs > 0 && mine < 0)) return [];
		return theirs > -mine ? move("compromise", here + (there - here) * Math.abs(mine / theirs)) : move("capitulation", there);
	});
	const pick = (kind: BargainKind, order: (move: BargainMove & { mid: number }) => number) => {
		let best: (BargainMove & { mid: number }) | undefined;
		for (const offer of offers) if (offer.kind === kind && (!best || order(offer) < order(best))) best = offer;
		return best;
	};
	const near = (move: BargainMove) => Math.abs(here - move.to);
	// Compromises go to the lowest midpoint and not to the nearest: a quirk of the reconstruction that its table needs.
	const best = pick("confrontation", near) ?? pick("compromise", ({ mid }) => mid) ?? pick("capitulation", near);
	return best && { actor: i, kind: best.kind, against: best.against, to: best.to };
}

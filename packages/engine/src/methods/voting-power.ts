/** One weighted rule: the members' weights, and what a coalition needs in all. */
export interface VotingRule {
	readonly weights: ArrayLike<number>;
	readonly quota: number;
}

/** A coalition wins iff it meets every rule at once. */
export interface VotingGame {
	readonly members: number;
	readonly rules: readonly VotingRule[];
}

export interface VotingPower {
	/** For each member the winning coalitions that lose without it. */
	readonly swings: Float64Array;
	/** Swings over the 2^(n−1) coalitions of the others (Penrose 1946): the chance to decide if all vote by the toss of a coin. */
	readonly penrose: Float64Array;
	/** Swings over all swings (Banzhaf 1965); null when nobody ever decides. */
	readonly banzhaf: Float64Array | null;
	/**
	 * The chance to be the one who turns a coalition that grows in random order into a winning one (Shapley & Shubik 1954); null when nobody
	 * ever is.
	 */
	readonly shapleyShubik: Float64Array | null;
	/** Winning coalitions, and their share of all: Coleman's (1971) power of the body to act. */
	readonly winning: number;
	readonly powerToAct: number;
}

const MOST = 32;
/** Sums of weights in decimals are right to about as many places: what lacks less than this part of all weights lacks nothing. */
const ROUNDING = 1e-12;
const slackOf = ({ weights, quota }: VotingRule) => ROUNDING * Math.max(quota, totalOf(weights));
const totalOf = (weights: ArrayLike<number>) => Array.from(weights).reduce((total, weight) => total + weight, 0);

/** Whether the members whose bits are set win. Bit i is member i. */
export function wins({ rules }: VotingGame, coalition: number): boolean {
	return rules.every((rule) => totalOf(Array.from(rule.weights).filter((_, i) => (coalition >>> i) & 1)) >= rule.quota - slackOf(rule));
}

/** Members without whom all the others lose; none when even all together lose. */
export function vetoPlayers(game: VotingGame): number[] {
	const spare = checked(game).rules.map((rule) => totalOf(rule.weights) - rule.quota + slackOf(rule));
	if (spare.some((left) => left < 0)) return [];
	return Array.from({ length: game.members }, (_, i) => i).filter((i) =>
		game.rules.some(({ weights }, r) => (weights[i] as number) > (spare[r] as number)),
	);
}

/**
 * A priori voting power, exact, for up to 32 members under any number of rules that must hold at once. Winning coalitions are walked
 * through, branches that can no longer win cut off, so what counts is how many coalitions win. For one rule and more members see
 * `voting-power-large.ts`. Weights and quotas may be decimals. Throws on a weight below nought.
 */
export function votingPower(game: VotingGame): VotingPower {
	const { members: n, rules } = checked(game);
	if (n > MOST) throw new Error(`${n} members: coalitions are walked through for up to ${MOST}; use votingPowerOfMany`);
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => (rules[0]?.weights[b] as number) - (rules[0]?.weights[a] as number) || a - b);
	const weights = rules.map((rule) => Float64Array.from(order, (i) => rule.weights[i] as number));
	/** rest[r][d]: what the members from place d on could still add. */
	const rest = weights.map((list) => {
		const sums = new Float64Array(n + 1);
		for (let d = n - 1; d >= 0; d--) sums[d] = (sums[d + 1] as number) + (list[d] as number);
		return sums;
	});
	/** bySize[d · (n + 1) + size]: swings of the member at place d in coalitions of that size. */
	const bySize = new Float64Array(n * (n + 1));
	/** missing[r]: what the coalition still lacks; below nought once it has more than enough. */
	const missing = Float64Array.from(rules, (rule) => rule.quota);
	const slack = Float64Array.from(rules, slackOf);
	const inside = new Int32Array(n);
	let winning = 0;

	const count = (size: number): void => {
		winning += 1;
		for (let k = 0; k < size; k++) {
			const d = inside[k] as number;
			for (let r = 0; r < weights.length; r++) {
				if ((missing[r] as number) + ((weights[r] as Float64Array)[d] as number) <= (slack[r] as number)) continue;
				bySize[d * (n + 1) + size] = (bySize[d * (n + 1) + size] as number) + 1;
				break;
			}
		}
	};
	const walk = (depth: number, size: number): void => {
		for (let r = 0; r < weights.length; r++) if ((missing[r] as number) > ((rest[r] as Float64Array)[depth] as number) + (slack[r] as number)) return;
		if (depth === n) {
			count(size);
			return;
		}
		inside[size] = depth;
		for (let r = 0; r < weights.length; r++) missing[r] = (missing[r] as number) - ((weights[r] as Float64Array)[depth] as number);
		walk(depth + 1, size + 1);
		for (let r = 0; r < weights.length; r++) missing[r] = (missing[r] as number) + ((weights[r] as Float64Array)[depth] as number);
		walk(depth + 1, size);
	};
	walk(0, 0);
	return powerOf(bySize, order, winning);
}

function powerOf(bySize: Float64Array, order: readonly number[], winning: number): VotingPower {
	const n = order.length;
	const swings = new Float64Array(n);
	const shapley = new Float64Array(n);
	for (const [d, i] of order.entries()) {
		// (size − 1)! (n − size)! / n! = 1 / (n · C(n − 1, size − 1)), the share of orders in which the others of the coalition came before i.
		let orders = n;
		for (let size = 1; size <= n; size++) {
			const count = bySize[d * (n + 1) + size] as number;
			swings[i] = (swings[i] as number) + count;
			shapley[i] = (shapley[i] as number) + count / orders;
			orders = (orders * (n - size)) / size;
		}
	}
	const all = swings.reduce((total, count) => total + count, 0);
	return {
		swings,
		penrose: swings.map((count) => count / 2 ** (n - 1)),
		banzhaf: all > 0 ? swings.map((count) => count / all) : null,
		shapleyShubik: all > 0 ? shapley : null,
		winning,
		powerToAct: winning / 2 ** n,
	};
}

function checked(game: VotingGame): VotingGame {
	if (game.rules.length === 0) throw new Error("a game without rules: give one or more");
	for (const { weights, quota } of game.rules) {
		if (!Number.isFinite(quota)) throw new Error(`a quota of ${quota}: a number`);
		if (weights.length !== game.members) throw new Error(`${weights.length} weights for ${game.members} members: give each one`);
		for (let i = 0; i < weights.length; i++)
			if (!((weights[i] as number) >= 0 && Number.isFinite(weights[i]))) throw new Error(`weight of member ${i} is ${weights[i]}: nought or more`);
	}
	return game;
}

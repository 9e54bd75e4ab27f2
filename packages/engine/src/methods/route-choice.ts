/**
 * The share of each route under a logit, exp(−θ c_k) / Σ exp(−θ c_j): θ ≥ 0 in one over the unit of cost, 0 = all alike (McFadden 1974).
 * None for no routes; a route of infinite cost has no share. Throws when no route has a finite cost, on a cost that is NaN, or on a θ that is not finite.
 */
export function logitShares(costs: readonly number[], theta: number): number[] {
	if (costs.length === 0) return [];
	if (!Number.isFinite(theta)) throw new Error(`theta: ${theta}; give a finite number`);
	const least = costs.reduce((low, cost) => Math.min(low, cost), Number.POSITIVE_INFINITY);
	if (!Number.isFinite(least)) throw new Error(`costs: ${costs.join(", ")}; give numbers, at least one of them finite`);
	const odds = costs.map((cost) => (cost === Number.POSITIVE_INFINITY ? 0 : Math.exp(-theta * (cost - least))));
	const all = odds.reduce((total, value) => total + value, 0);
	return odds.map((value) => value / all);
}

/**
 * Stochastic user equilibrium on routes that share no link (Fisk 1980; Sheffi 1985, ch. 12): flows x_k that sum to the demand with x_k =
 * demand · share of k at the costs c_k(x_k). Costs must not fall with flow. Each x_k solves ln x_k + θ c_k(x_k) = λ and rises with λ, so λ
 * and within it each x_k are bisected, to rounding. Throws on no routes or on a demand or θ that is not positive.
 */
export function logitEquilibrium(costs: readonly ((flow: number) => number)[], demand: number, theta: number): number[] {
	if (costs.length === 0 || !(demand > 0) || !(theta > 0))
		throw new Error(`${costs.length} routes, demand ${demand}, theta ${theta}: each must be positive`);
	const level = (k: number, x: number) => Math.log(x) + theta * (costs[k] as (flow: number) => number)(x);
	const flows = (lambda: number) => costs.map((_, k) => bisect((x) => level(k, x) - lambda, 0, demand));
	const ends = costs.map((_, k) => level(k, demand));
	const low = Math.min(...costs.map((cost) => Math.log(demand / costs.length) + theta * cost(0))) - 1;
	const lambda = bisect((value) => flows(value).reduce((total, x) => total + x, 0) - demand, low, Math.max(...ends));
	return flows(lambda);
}

/** Where a rising function crosses 0 between two ends, or the end next to it. */
function bisect(rising: (x: number) => number, from: number, to: number): number {
	let [low, high] = [from, to];
	for (let step = 0; step < 200; step++) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) break;
		if (rising(middle) < 0) low = middle;
		else high = middle;
	}
	return high;
}

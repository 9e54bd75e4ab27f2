/** What it costs to serve each customer from each site, customers × sites row-major, finite and not negative. */
export interface ServiceCosts {
	readonly customers: number;
	readonly sites: number;
	readonly cost: Float64Array;
}

export interface ChosenSites {
	/** Proved bounds on the least cost; equal when it is exact. */
	readonly lower: number;
	readonly upper: number;
	/** The sites of the best choice found, in order. */
	readonly open: readonly number[];
	readonly branches: number;
}

interface Node {
	/** 1 = must be open, −1 = must stay shut, 0 = free. */
	readonly state: Int8Array;
	readonly prices: Float64Array;
	readonly bound: number;
}

const SLACK = 1e-7;

/**
 * The p sites from which all customers are served at the least total cost, each from its cheapest (Hakimi 1964). Branch and bound on whether a
 * site is open, with the Lagrangian bound Σ λ + the p least of ρ_j = Σ_i min(0, cost_ij − λ_i) raised by subgradients (Cornuéjols, Fisher &
 * Nemhauser 1977) and sites shut or opened for good when the other way would cost more than the best known. Stops after `most` branches,
 * never by time. Throws unless 1 ≤ p ≤ sites.
 */
export function pMedian(costs: ServiceCosts, p: number, most = 20_000): ChosenSites {
	const { cost } = checkedCosts(costs, p);
	const top = cost.reduce((greatest, value) => Math.max(greatest, value), 0);
	if (top === 0 || cost.every((value) => Number.isInteger(value))) return solved(costs, p, most, true);
	// Tolerances are shares of the greatest cost, in whatever unit.
	const found = solved({ ...costs, cost: cost.map((value) => value / top) }, p, most, false);
	const upper = serviceCost(costs, found.open);
	return { ...found, lower: found.lower === found.upper ? upper : Math.min(upper, found.lower * top), upper };
}

function solved(costs: ServiceCosts, p: number, most: number, whole: boolean): ChosenSites {
	const { customers, sites } = costs;
	const useless = (bound: number, upper: number) => (whole ? Math.ceil(bound - SLACK) : bound + SLACK) >= upper;
	let open = swapped(costs, greedy(costs, p));
	let upper = serviceCost(costs, open);
	const start = Float64Array.from({ length: customers }, (_, i) => secondCheapest(costs, i, open));
	let nodes: Node[] = [{ state: new Int8Array(sites), prices: start, bound: 0 }];
	let branches = 0;
	while (nodes.length > 0 && branches < most) {
		const node = nodes.pop() as Node;
		if (useless(node.bound, upper)) continue;
		branches += 1;
		const { prices, bound, rho, chosen, found } = raise(costs, p, node, upper, branches === 1 ? 600 : 80);
		const better = swapped(costs, found);
		if (serviceCost(costs, better) < upper) [open, upper] = [better, serviceCost(costs, better)];
		if (useless(bound, upper)) continue;
		const state = fixed(node.state, rho, chosen, (other) => useless(bound + other, upper));
		const branchOn = chosen.filter((j) => state[j] === 0).sort((a, b) => (rho[a] as number) - (rho[b] as number) || a - b)[0];
		// With every chosen site fixed open nothing is left to choose: the choice is `chosen`, and it has been costed.
		if (branchOn === undefined) {
			if (serviceCost(costs, chosen) < upper) [open, upper] = [chosen, serviceCost(costs, chosen)];
			continue;
		}
		for (const way of [-1, 1]) {
			const next = state.slice();
			next[branchOn] = way;
			const opened = next.filter((value) => value === 1).length;
			const able = next.filter((value) => value !== -1).length;
			if (opened <= p && able >= p) nodes.push({ state: next, prices, bound });
		}
	}
	nodes = nodes.filter((node) => !useless(node.bound, upper));
	const left = nodes.map(({ bound }) => (whole ? Math.ceil(bound - SLACK) : bound));
	return { lower: left.reduce((least, bound) => Math.min(least, bound), upper), upper, open: [...open].sort((a, b) => a - b), branches };
}

/** What a set of open sites costs in all. */
export function serviceCost({ customers, sites, cost }: ServiceCosts, open: readonly number[]): number {
	let total = 0;
	for (let i = 0; i < customers; i++) {
		let least = Number.POSITIVE_INFINITY;
		for (const j of open) least = Math.min(least, cost[i * sites + j] as number);
		total += least;
	}
	return total;
}

/** The costs, if a choice of p among them makes sense; throws otherwise. */
export function checkedCosts(costs: ServiceCosts, p: number): ServiceCosts {
	if (!Number.isInteger(p) || p < 1 || p > costs.sites) throw new Error(`p is ${p}: choose from 1 to ${costs.sites} sites`);
	const wrong = costs.cost.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
	if (costs.cost.length !== costs.customers * costs.sites || wrong !== -1)
		throw new Error(`cost ${wrong} is ${costs.cost[wrong]}: give customers × sites numbers, finite and not negative`);
	return costs;
}

function raise(costs: ServiceCosts, p: number, { state, prices: from }: Node, upper: number, rounds: number) {
	const { customers, sites, cost } = costs;
	const prices = from.slice();
	let best = { prices: from, bound: Number.NEGATIVE_INFINITY, rho: new Float64Array(sites), chosen: [] as number[] };
	let found: number[] = [];
	let foundCost = Number.POSITIVE_INFINITY;
	let [step, still] = [1.5, 0];
	for (let round = 0; round < rounds && step > 1e-4; round++) {
		const rho = new Float64Array(sites);
		let bound = 0;
		for (let i = 0; i < customers; i++) {
			const price = prices[i] as number;
			bound += price;
			for (let j = 0; j < sites; j++) {
				const gain = (cost[i * sites + j] as number) - price;
				if (gain < 0) rho[j] = (rho[j] as number) + gain;
			}
		}
		const chosen = cheapestSites(state, rho, p);
		for (const j of chosen) bound += rho[j] as number;
		const spent = serviceCost(costs, chosen);
		if (spent < foundCost) [found, foundCost] = [chosen, spent];
		if (bound > best.bound + 1e-9) {
			best = { prices: prices.slice(), bound, rho, chosen };
			still = 0;
		} else if (++still > 15) {
			step /= 2;
			still = 0;
			prices.set(best.prices);
			continue;
		}
		// Each customer should be served once: raise the price of those that nobody serves, lower that of those served more than once.
		let norm = 0;
		const slope = Float64Array.from({ length: customers }, (_, i) => {
			const served = chosen.filter((j) => (cost[i * sites + j] as number) < (prices[i] as number)).length;
			norm += (1 - served) ** 2;
			return 1 - served;
		});
		if (norm === 0) break;
		const length = (step * Math.max(Math.min(upper, foundCost) - bound, 1e-6)) / norm;
		for (let i = 0; i < customers; i++) prices[i] = (prices[i] as number) + length * (slope[i] as number);
	}
	return { ...best, found };
}

/** The sites that must be open, and the best of the free ones. */
function cheapestSites(state: Int8Array, rho: Float64Array, p: number): number[] {
	const able = Array.from(state.keys()).filter((j) => state[j] !== -1);
	return able.sort((a, b) => (state[b] as number) - (state[a] as number) || (rho[a] as number) - (rho[b] as number) || a - b).slice(0, p);
}

/** Sites whose other state would lift the bound too far are fixed. */
function fixed(state: Int8Array, rho: Float64Array, chosen: readonly number[], tooFar: (more: number) => boolean): Int8Array {
	const next = state.slice();
	const free = (j: number) => state[j] === 0;
	const inside = chosen.filter(free).map((j) => rho[j] as number);
	const outside = Array.from(state.keys()).filter((j) => free(j) && !chosen.includes(j));
	const [worst, spare] = [Math.max(...inside), Math.min(...outside.map((j) => rho[j] as number))];
	for (const j of outside) if (tooFar((rho[j] as number) - worst)) next[j] = -1;
	for (const j of chosen) if (free(j) && tooFar(spare - (rho[j] as number))) next[j] = 1;
	return next;
}

function greedy(costs: ServiceCosts, p: number): number[] {
	const open: number[] = [];
	while (open.length < p) {
		const rest = Array.from({ length: costs.sites }, (_, j) => j).filter((j) => !open.includes(j));
		const spent = rest.map((j) => serviceCost(costs, [...open, j]));
		open.push(rest[spent.indexOf(Math.min(...spent))] as number);
	}
	return open;
}

/** Exchange one site for another while that saves (Teitz & Bart 1968). */
function swapped(costs: ServiceCosts, from: readonly number[]): number[] {
	let open = [...from];
	for (let spent = serviceCost(costs, open); ; ) {
		let next = open;
		for (let at = 0; at < open.length; at++)
			for (let j = 0; j < costs.sites; j++) {
				if (open.includes(j)) continue;
				const tried = open.with(at, j);
				const cost = serviceCost(costs, tried);
				if (cost < spent - 1e-12) [spent, next] = [cost, tried];
			}
		if (next === open) return open;
		open = next;
	}
}

function secondCheapest({ sites, cost }: ServiceCosts, i: number, open: readonly number[]): number {
	const paid = open.map((j) => cost[i * sites + j] as number).sort((a, b) => a - b);
	return (paid[1] ?? paid[0] ?? 0) + 1e-3;
}

import { checkedCosts, type ServiceCosts } from "./p-median.ts";

/**
 * The p sites from which the worst served customer is served at the least cost (Hakimi 1965): that cost, and one best choice. Exact: a
 * search over the costs that occur (Minieka 1970), each step asking whether p sites reach everybody within it. Throws unless 1 ≤ p ≤ sites.
 */
export function pCenter(costs: ServiceCosts, p: number): { readonly radius: number; readonly open: readonly number[] } {
	const { cost, customers, sites } = checkedCosts(costs, p);
	const radii = [...new Set(cost)].sort((a, b) => a - b);
	let [low, high] = [0, radii.length - 1];
	let open = reaching(costs, p, radii[high] as number);
	if (!open) throw new Error(`${sites} sites do not reach ${customers} customers at any cost: this is a bug`);
	while (low < high) {
		const middle = (low + high) >> 1;
		const tried = reaching(costs, p, radii[middle] as number);
		if (tried) [high, open] = [middle, tried];
		else low = middle + 1;
	}
	return { radius: radii[high] as number, open: [...open].sort((a, b) => a - b) };
}

/** p sites that reach every customer within a radius, or undefined when there are none: the customer with the fewest choices is served first. */
function reaching({ customers, sites, cost }: ServiceCosts, p: number, radius: number): number[] | undefined {
	const reach = Array.from({ length: sites }, (_, j) => {
		const near: number[] = [];
		for (let i = 0; i < customers; i++) if ((cost[i * sites + j] as number) <= radius) near.push(i);
		return near;
	});
	const choices: number[][] = Array.from({ length: customers }, () => []);
	for (const [j, near] of reach.entries()) for (const i of near) (choices[i] as number[]).push(j);
	const served = new Int32Array(customers);
	const open: number[] = [];
	const search = (left: number): boolean => {
		const waiting = Array.from(served.keys()).filter((i) => served[i] === 0);
		if (waiting.length === 0) return true;
		if (left === 0) return false;
		const gains = new Map<number, number>();
		const gain = (j: number) => {
			const known = gains.get(j) ?? (reach[j] as number[]).filter((i) => served[i] === 0).length;
			gains.set(j, known);
			return known;
		};
		let most = 0;
		for (let j = 0; j < sites; j++) most = Math.max(most, gain(j));
		if (most * left < waiting.length) return false;
		const next = waiting.reduce((a, b) => ((choices[b] as number[]).length < (choices[a] as number[]).length ? b : a));
		for (const j of [...(choices[next] as number[])].sort((a, b) => gain(b) - gain(a) || a - b)) {
			open.push(j);
			for (const i of reach[j] as number[]) served[i] = (served[i] as number) + 1;
			if (search(left - 1)) return true;
			for (const i of reach[j] as number[]) served[i] = (served[i] as number) - 1;
			open.pop();
		}
		return false;
	};
	if (!search(p)) return undefined;
	for (let j = 0; open.length < p; j++) if (!open.includes(j)) open.push(j);
	return open;
}

/**
 * Cohen's κ with quadratic weights over k ordered choices: 1 − Σ(i − j)²·observed / Σ(i − j)²·expected, expected from the two
 * sides' own habits (Cohen 1968; used on votes by Häge 2011). With two choices it is the plain κ of Cohen (1960).
 * `counts` holds how often side one chose i while side two chose j, at i·k + j. NaN when either sum is empty or no distance can be expected.
 */
export function weightedKappa(counts: ArrayLike<number>, k: number): number {
	const rows = new Float64Array(k);
	const columns = new Float64Array(k);
	let total = 0;
	for (let i = 0; i < k; i++)
		for (let j = 0; j < k; j++) {
			const n = counts[i * k + j] as number;
			rows[i] = (rows[i] as number) + n;
			columns[j] = (columns[j] as number) + n;
			total += n;
		}
	let observed = 0;
	let expected = 0;
	for (let i = 0; i < k; i++)
		for (let j = 0; j < k; j++) {
			const distance = (i - j) ** 2;
			observed += distance * (counts[i * k + j] as number);
			expected += (distance * (rows[i] as number) * (columns[j] as number)) / total;
		}
	return expected > 0 ? 1 - observed / expected : Number.NaN;
}

/** Choices of every side on every item (−1: none), and κ of any two sides over the items on which both chose. */
export class Choices {
	readonly #k: number;
	readonly #items: number;
	readonly #chosen: Int8Array;
	readonly #counts: Float64Array;

	constructor(sides: number, items: number, k: number) {
		this.#k = k;
		this.#items = items;
		this.#chosen = new Int8Array(sides * items).fill(-1);
		this.#counts = new Float64Array(k * k);
	}

	set(side: number, item: number, choice: number): void {
		this.#chosen[side * this.#items + item] = choice;
	}

	/** κ of two sides and the number of items that it rests on. */
	compare(one: number, two: number): { readonly kappa: number; readonly items: number } {
		this.#counts.fill(0);
		let items = 0;
		for (let item = 0; item < this.#items; item++) {
			const a = this.#chosen[one * this.#items + item] as number;
			const b = this.#chosen[two * this.#items + item] as number;
			if (a < 0 || b < 0) continue;
			const at = a * this.#k + b;
			this.#counts[at] = (this.#counts[at] as number) + 1;
			items++;
		}
		return { kappa: weightedKappa(this.#counts, this.#k), items };
	}
}

/** Mean κ over all pairs of some sides that share enough items, and how many pairs those are. */
export function meanKappa(choices: Choices, sides: readonly number[], enough: number): { readonly mean: number; readonly pairs: number } {
	let sum = 0;
	let pairs = 0;
	for (let i = 0; i < sides.length; i++)
		for (let j = i + 1; j < sides.length; j++) {
			const { kappa, items } = choices.compare(sides[i] as number, sides[j] as number);
			if (items < enough || Number.isNaN(kappa)) continue;
			sum += kappa;
			pairs++;
		}
	return { mean: sum / pairs, pairs };
}

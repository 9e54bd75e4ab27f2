/** Monthly numbers added up to years; a number that no month gave stays unknown. */
export class MonthSums {
	readonly #sums = new Map<string, Sum>();
	readonly #width: number;

	/** `width`: how many numbers a month has. */
	constructor(width: number) {
		this.#width = width;
	}

	/** Add one month (1–12) of a year under a key. Numbers that are NaN are not known and add nothing. */
	add(key: string, year: number, month: number, numbers: readonly number[]): void {
		const at = `${year} ${key}`;
		let sum = this.#sums.get(at);
		if (!sum) {
			sum = { key, year, totals: new Array<number>(this.#width).fill(Number.NaN), months: new Set() };
			this.#sums.set(at, sum);
		}
		sum.months.add(month);
		for (const [i, number] of numbers.entries())
			if (!Number.isNaN(number)) sum.totals[i] = Number.isNaN(sum.totals[i]) ? number : (sum.totals[i] as number) + number;
	}

	/** Every key and year, in the order in which they first came. */
	*all(): Generator<Sum> {
		yield* this.#sums.values();
	}

	/** The months of each year that had anything at all. */
	monthsOf(): Map<number, Set<number>> {
		const out = new Map<number, Set<number>>();
		for (const { year, months } of this.#sums.values()) {
			const all = out.get(year) ?? new Set();
			for (const month of months) all.add(month);
			out.set(year, all);
		}
		return out;
	}
}

interface Sum {
	readonly key: string;
	readonly year: number;
	readonly totals: number[];
	/** Months that were added: fewer than 12 is either a year cut off or months without a row. */
	readonly months: Set<number>;
}

/** What a coverage has to say of years that the file has only in part: "; 2023 only in 3 of 12 months". */
export function partYears(months: ReadonlyMap<number, ReadonlySet<number>>): string {
	const short = [...months].filter(([, of]) => of.size < 12).sort(([a], [b]) => a - b);
	return short.map(([year, of]) => `; ${year} only in ${of.size} of 12 months`).join("");
}

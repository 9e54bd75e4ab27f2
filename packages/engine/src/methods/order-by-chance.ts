/** An event of one of the kinds 0, 1, 2 …, on a day. */
export interface KindOnDay {
	readonly kind: number;
	readonly day: number;
}

/** Whether some event of each kind follows one of the kind before it, on a later day. */
export function inOrder(events: readonly KindOnDay[], kinds: number): boolean {
	let after = Number.NEGATIVE_INFINITY;
	for (let kind = 0; kind < kinds; kind++) {
		const days = events.filter((event) => event.kind === kind && event.day > after).map(({ day }) => day);
		if (days.length === 0) return false;
		after = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
	}
	return true;
}

/**
 * The share of all arrangements of some events, counts[k] of kind k, in which one of kind 0 is followed by one of kind 1, and so on
 * to the last: what exchangeable dates would show by chance. Exact, over how many of each kind have come and how far the order has
 * got; one of each of three kinds gives 1/6, two of each 47/90. 0 when a kind has no event.
 */
export function orderByChance(counts: readonly number[]): number {
	const known = new Map<string, number>();
	const visit = (left: readonly number[], reached: number): number => {
		if (reached === counts.length) return 1;
		const total = left.reduce((a, b) => a + b, 0);
		if (total === 0) return 0;
		const name = `${left.join()} ${reached}`;
		let chance = known.get(name);
		if (chance === undefined) {
			chance = 0;
			for (const [kind, n] of left.entries())
				if (n > 0)
					chance +=
						(n / total) *
						visit(
							left.map((m, k) => (k === kind ? m - 1 : m)),
							kind === reached ? reached + 1 : reached,
						);
			known.set(name, chance);
		}
		return chance;
	};
	return visit(counts, 0);
}

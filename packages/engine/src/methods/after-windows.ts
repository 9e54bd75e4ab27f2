/** Days of acts, and of what they may have followed; days are whole numbers. */
export interface Following {
	readonly acts: readonly number[];
	readonly triggers: readonly number[];
	/** Days after a trigger, its own day included, within which an act has followed it. */
	readonly within: number;
}

/** How many acts came on the day of a trigger or at most `within` days after one. */
export function followed({ acts, triggers, within }: Following): number {
	const sorted = [...triggers].sort((a, b) => a - b);
	let count = 0;
	for (const day of acts) {
		const last = lastUpTo(sorted, day);
		if (last !== undefined && day - last <= within) count++;
	}
	return count;
}

/**
 * The same count at every circular shift of the triggers by whole days along the span of all days, the true one first: how many acts
 * would follow a trigger if the triggers had come at other times with the same gaps between them.
 */
export function followedByChance({ acts, triggers, within }: Following): number[] {
	const days = [...acts, ...triggers];
	const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
	const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
	const length = last - first + 1;
	return Array.from({ length }, (_, by) => followed({ acts, triggers: triggers.map((day) => first + ((day - first + by) % length)), within }));
}

/** The last of some sorted days that is not after a day. */
function lastUpTo(sorted: readonly number[], day: number): number | undefined {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) <= day) low = middle + 1;
		else high = middle;
	}
	return sorted[low - 1];
}

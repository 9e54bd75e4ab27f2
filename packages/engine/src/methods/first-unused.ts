/**
 * Match each of the days `first`, in order of time, to the earliest of the days `then` that no other has used and that comes on the day or within
 * `days` of it. One entry of `first` each: the place of its match in `then`, or undefined. Days of the same date are taken in the order given.
 *
 * The rule of worked example 11. As all windows are equally long, no other matching has more pairs.
 */
export function firstUnused(first: readonly number[], then: readonly number[], days: number): (number | undefined)[] {
	const later = inOrder(then);
	const used = new Set<number>();
	const found: (number | undefined)[] = first.map(() => undefined);
	for (const { day, place } of inOrder(first)) {
		const match = later.find((one) => !used.has(one.place) && one.day >= day && one.day <= day + days);
		if (match) used.add(match.place);
		found[place] = match?.place;
	}
	return found;
}

function inOrder(days: readonly number[]): { readonly day: number; readonly place: number }[] {
	return days.map((day, place) => ({ day, place })).sort((a, b) => a.day - b.day || a.place - b.place);
}

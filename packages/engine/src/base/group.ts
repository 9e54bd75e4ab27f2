/** Add one to the list of a name, which is made when there is none. */
export function push<K, V>(lists: Map<K, V[]>, name: K, one: V): void {
	const list = lists.get(name);
	if (list) list.push(one);
	else lists.set(name, [one]);
}

/** Items by a name that each has, in their order. */
export function groupBy<T, K>(items: Iterable<T>, nameOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) push(groups, nameOf(item), item);
	return groups;
}

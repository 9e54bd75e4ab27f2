/**
 * Makes something of a list once, however often it is asked for. A world hands the same lists to every lens under the same draw, so what
 * follows from such a list alone (an index, a selection) need not be made again; it goes when the list does.
 */
export function once<K extends object, V>(make: (list: K) => V): (list: K) => V {
	const made = new WeakMap<K, { readonly value: V }>();
	return (list) => {
		let found = made.get(list);
		if (!found) {
			found = { value: make(list) };
			made.set(list, found);
		}
		return found.value;
	};
}

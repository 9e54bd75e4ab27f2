/** Longest list that is looked up: of longer ones no two draws are likely to have the same. */
const LONGEST = 16;
/** How much is remembered under one name, and in all; what comes later is made anew each time. */
const MOST_NAMED = 4_000;
const MOST = 120_000;

interface Node {
	readonly next: Map<object, Node>;
	made?: { readonly value: unknown };
}

/**
 * Remembers what was made of the same things in the same order. Redraws of the evidence differ in many places but agree in most
 * small ones: of the five facts on two states, most draws hold one of a few choices. What is made must follow from its name and
 * its things alone.
 */
export class Recall {
	readonly #roots = new Map<string, { readonly node: Node; nodes: number }>();
	#nodes = 0;

	of<T>(name: string, things: readonly object[], make: () => T): T {
		if (things.length > LONGEST) return make();
		let root = this.#roots.get(name);
		if (!root) {
			root = { node: { next: new Map() }, nodes: 0 };
			this.#roots.set(name, root);
		}
		let { node } = root;
		for (const thing of things) {
			const known = node.next.get(thing);
			if (known) {
				node = known;
				continue;
			}
			if (root.nodes >= MOST_NAMED || this.#nodes >= MOST) return make();
			root.nodes++;
			this.#nodes++;
			const made: Node = { next: new Map() };
			node.next.set(thing, made);
			node = made;
		}
		node.made ??= { value: make() };
		return node.made.value as T;
	}
}

/** Longest list that is looked up: of longer ones no two draws are likely to have the same. */
const LONGEST = 16;
/** How much is remembered; what comes later is made anew each time. */
const MOST = 60_000;

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
	readonly #roots = new Map<string, Node>();
	#nodes = 0;

	of<T>(name: string, things: readonly object[], make: () => T): T {
		if (things.length > LONGEST) return make();
		let node: Node | undefined = this.#step(this.#roots, name);
		for (const thing of things) node = node && this.#step(node.next, thing);
		if (!node) return make();
		node.made ??= { value: make() };
		return node.made.value as T;
	}

	#step<K>(from: Map<K, Node>, by: K): Node | undefined {
		const known = from.get(by);
		if (known || this.#nodes >= MOST) return known;
		const made: Node = { next: new Map() };
		from.set(by, made);
		this.#nodes++;
		return made;
	}
}

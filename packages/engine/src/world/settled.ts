import type { Slice } from "./world.ts";

/**
 * A list of what was found in a slice: the very same list in all draws in which it holds the same things. Many draws differ in facts
 * that are passed over, so what is made of what is left can be recalled more often than a row that read all of them. `make` must read
 * as a row does, and `name` hold all that it depends on.
 */
export function settled<T extends object>(slice: Pick<Slice<never>, "recall" | "rows">, name: string, make: () => readonly T[]): readonly T[] {
	return slice.rows("settled")(name, () => {
		const list = make();
		return slice.recall(name, list, () => list);
	});
}

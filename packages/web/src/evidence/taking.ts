/** The claims of each reading of one thing, as far as they can be left out. */
export interface Sides {
	readonly claims: readonly { readonly id: string }[];
}

/** What a view leaves out, as a list. */
export const listOf = (without: string | undefined): string[] => without?.split(",").filter(Boolean) ?? [];

/** Without only what are sources: contradictions are looked for in all claims, also those that a person has set aside. */
export const sourcesOnly = (without: string | undefined): string =>
	listOf(without)
		.filter((id) => id.startsWith("source:"))
		.join(",");

/** The view's list when one reading is taken: the claims of the others are left out, all else stays. */
export function taking(without: string | undefined, readings: readonly Sides[], chosen: number): string {
	const own = new Set(readings.flatMap(({ claims }) => claims.map(({ id }) => id)));
	const others = readings.flatMap(({ claims }, place) => (place === chosen ? [] : claims.map(({ id }) => id)));
	return [...new Set([...listOf(without).filter((id) => !own.has(id)), ...others])].join(",");
}

/** The view's list when none is taken: all of them race again. */
export function letting(without: string | undefined, readings: readonly Sides[]): string {
	return listOf(without)
		.filter((id) => !readings.some(({ claims }) => claims.some((one) => one.id === id)))
		.join(",");
}

/** The reading that a view has taken: the only one of which something is left. */
export function takenOf(without: string | undefined, readings: readonly Sides[]): number | undefined {
	const gone = new Set(listOf(without));
	const left = readings.flatMap(({ claims }, place) => (claims.some(({ id }) => !gone.has(id)) ? [place] : []));
	return left.length === 1 && readings.length > 1 ? left[0] : undefined;
}

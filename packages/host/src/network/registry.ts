import { codeOf, type FactOf, type Source, STATES, type StateId } from "@interconnector/engine";
import type { Saying } from "./aggregate.ts";
import { nameOf, tailOf } from "./names.ts";

/** Where the names and codes of states come from. */
export const REGISTRY: Source = {
	id: "source:state-codes",
	title: "Names and codes of states",
	kind: "registry",
	published: "2025",
	reliability: "A",
	because: "Codes as ISO, the United Nations, the Correlates of War and Gleditsch and Ward publish them; names only, no evidence.",
	handling: "public",
};

const KNOWN = new Set<string>(STATES.map(({ id }) => id));

/** Whether an actor is in any list of states. */
export function isState(id: StateId): boolean {
	return KNOWN.has(id);
}

/** The European Union, which levels name beside states. */
const UNION: FactOf<"actor"> = { is: "actor", id: "actor:eu", name: "European Union", kind: "organisation" };

/** Entries for actors: states by the table of codes, and the European Union. An id that is in no list is named by itself. */
export function registrySayings(actors: Iterable<StateId>, year: number): Saying[] {
	return [...new Set(actors)].sort().map((id) => {
		const says = id === UNION.id ? UNION : stateEntry(id, year);
		return { at: `actors, ${says.name}`, says, gist: `Names and codes of ${says.name}.` };
	});
}

function stateEntry(id: StateId, year: number): FactOf<"actor"> {
	if (!isState(id)) return { is: "actor", id, name: tailOf(id), kind: "state" };
	const number = (system: "cow" | "gw" | "m49") => {
		const code = codeOf(id, system, year);
		return code === undefined ? {} : { [system]: Number(code) };
	};
	const iso3 = codeOf(id, "iso3");
	return {
		is: "actor",
		id,
		name: nameOf(id),
		kind: "state",
		...(iso3 === undefined || iso3.toLowerCase() !== tailOf(id) ? {} : { iso3 }),
		...number("cow"),
		...number("gw"),
		...number("m49"),
	};
}

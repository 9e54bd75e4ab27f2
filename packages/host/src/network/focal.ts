import { foldText, InputError, nearest, resolverOf, STATES, type StateId } from "@interconnector/engine";
import { nameOf } from "./names.ts";

/** The year whose states are meant when somebody names one. */
const NOW = 2020;

/** The state that a person means: by id, ISO code or name. Undefined when it is none, disputed entities included. */
export function stateNamed(text: string): StateId | undefined {
	const plain = text.replace(/^actor:/, "");
	for (const system of ["iso3", "name", "iso2"] as const) {
		const found = resolverOf(system, { stance: "as-given" })(system === "name" ? plain : plain.toUpperCase(), NOW);
		if (found.kind === "state" || found.kind === "disputed") return found.id;
	}
	return STATES.find(({ id }) => id === `actor:${plain.toLowerCase()}`)?.id;
}

/** The state that a person means, or InputError with the nearest name when it is none; `also` tells what else may be written there. */
export function stateAsked(text: string, at: { readonly file: string; readonly field: string }, also = ""): StateId {
	const id = stateNamed(text);
	if (id !== undefined) return id;
	const guess = nearest(
		text,
		STATES.flatMap((one) => [one.name, one.id.slice("actor:".length).toUpperCase()]),
	);
	throw new InputError([
		{
			...{ ...at, value: text, problem: "no state of that code or name" },
			fix: guess ? `did you mean ${guess}?` : `write an ISO code or a name, such as KAZ or Kazakhstan${also}`,
		},
	]);
}

/** A folder name made of the name of a state: `cote-d-ivoire`. */
export function folderOf(id: StateId): string {
	return foldText(nameOf(id))
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

/**
 * Whose dossier it is and in which folder, for a dossier from datasets: the first argument is a state, or a folder beside a focal
 * state that is named. Throws InputError with the nearest name when it is no state.
 */
export function focalNamed(first: string, focal: string | undefined): { folder: string; focal: StateId } {
	const at = { file: "new", field: focal === undefined ? "folder" : "focal" };
	const id = stateAsked(focal ?? first, at, ", or name a folder and --focal actor:kaz");
	return { folder: focal === undefined ? folderOf(id) : first, focal: id };
}

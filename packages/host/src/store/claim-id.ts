import { type ClaimId, type Dossier, InputError } from "@interconnector/engine";

/** The claim that a person means: its id, or enough of its first digits. Throws InputError when there is none, or more than one. */
export function claimIdFrom(dossier: Dossier, given: string): ClaimId {
	const found = dossier.history.filter((claim) => claim.id.startsWith(given));
	if (found.length === 1 && found[0]) return found[0].id;
	const problem = found.length === 0 ? "no such claim" : `${found.length} claims begin so`;
	throw new InputError([
		{ file: "claim", field: "id", value: given, problem, fix: found.length === 0 ? "list them with: interconnector claims" : "give more digits" },
	]);
}

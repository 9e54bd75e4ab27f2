import { type FolderTexts, refsOf, type Withdrawal } from "@interconnector/engine";
import type { Permitted } from "./permit.ts";

/**
 * What may leave a dossier, as the texts of one folder that opens again: included dossiers are part of it. With nothing withheld it
 * has the digest of the dossier itself, so every answer and address is the same. What open claims say of a thing that only a withheld
 * claim names may stay, under the id that they give it; the reasons in the head stay behind then, since nobody has read them for this.
 */
export function folderTexts(permitted: Permitted, name: string): FolderTexts {
	const { dossier } = permitted;
	const lines = (list: readonly unknown[]) => list.map((one) => `${JSON.stringify(one)}\n`).join("");
	return {
		name,
		files: {
			"dossier.json": JSON.stringify(headOf(permitted)),
			"sources.jsonl": lines([...dossier.sources.values()]),
			"claims.jsonl": lines(dossier.history),
			"reviews.jsonl": lines(dossier.reviews),
			"judgements.jsonl": lines(dossier.judgements),
			"panels.jsonl": lines(dossier.panels),
			"withdrawn.jsonl": lines([...dossier.withdrawals, ...nameless(permitted)]),
		},
	};
}

function headOf({ dossier: { head }, claims }: Permitted) {
	if (claims === 0) return head;
	const { grounds: _, ...rest } = head;
	return { ...rest, ...(head.rivals ? { rivals: head.rivals.map((rival) => ({ ...rival, because: "not told in this copy" })) } : {}) };
}

/** A tombstone for the things that nobody names any more. */
function nameless({ dossier, says }: Permitted): Withdrawal[] {
	const { history, withdrawals } = dossier;
	const named = new Set<string>(history.flatMap((one) => ("id" in one.says && one.stance !== "against" ? [one.says.id] : [])));
	for (const { names = [] } of withdrawals) for (const id of names) named.add(id);
	const names = [...new Set(history.flatMap((one) => refsOf(one.says).map(({ id }) => id)))].filter((id) => !named.has(id));
	if (names.length === 0) return [];
	return [{ source: "source:withheld", claims: [], names, by: "export", recorded: dossier.head.asOf, because: says }];
}

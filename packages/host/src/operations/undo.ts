import { InputError } from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changedData, changedText, changeInput } from "../store/change.ts";
import type { Entry, Logged } from "../store/entry.ts";
import { filesStore } from "../store/files.ts";
import { dossierPath } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

const { because: _, ...who } = changeInput;

export const undo = defineHostOperation({
	id: "undo",
	title: "Undo",
	about:
		"Take back the last change that still stands, or the one that is named. Nothing is deleted: an added claim is rejected, a verdict or judgement is turned round, and the log keeps both. Undoing an undo does the thing again.",
	input: z.strictObject({ change: z.string().optional().describe("id of the change, as the log has it (default: the last)"), ...who }),
	args: ["change"],
	examples: ["interconnector undo"],
	effects: "writes",
	run: (context, input) => {
		const author = authorOf(input);
		const log = filesStore(dossierPath(context.dossier)).log();
		const undone = new Set(log.map((one) => one.undoes));
		const target =
			input.change === undefined
				? log.filter((one) => one.undoes === undefined && !undone.has(one.id)).at(-1)
				: log.find((one) => one.id === input.change);
		if (!target)
			throw new InputError([
				{
					file: "undo",
					field: "change",
					value: input.change ?? "the last",
					problem: input.change === undefined ? "no change stands that could be taken back" : "no such change",
					fix: "see log.jsonl of the dossier",
				},
			]);
		const back = log.find((one) => one.undoes === target.id);
		if (back)
			throw new InputError([
				{
					file: "undo",
					field: "change",
					value: target.id,
					problem: `already taken back, by ${back.by} on ${back.recorded}`,
					fix: `to do it again, take that back: interconnector undo ${back.id}`,
				},
			]);
		if (target.did === "withdraw")
			throw new InputError([
				{
					file: "undo",
					field: "change",
					value: target.id,
					problem: "a withdrawal deletes for good",
					fix: "add the source and its claims again, if you may",
				},
			]);
		// Put on record and rejected in one: it never stood, so there is nothing to go back to.
		const never = target.reviews.find(({ claim, verdict }) => verdict === "rejected" && target.claims.includes(claim));
		if (never)
			throw new InputError([
				{
					file: "undo",
					field: "change",
					value: target.id,
					problem: "a proposal that was rejected is on record and waits no more",
					fix: `if it should stand: interconnector accept ${never.claim} --because '…'`,
				},
			]);
		const changed = changeDossier(context.dossier, author, () => ({
			did: `undo ${target.did}`,
			undoes: target.id,
			entries: reversed(target, author),
		}));
		return { kind: "text", text: changedText(changed), data: changedData(changed) };
	},
});

/** Entries that take a change back. */
function reversed(change: Logged, author: { by: string; recorded: string }): Entry[] {
	const because = `undo of ${change.did} (${change.id})`;
	return [
		...change.claims.map(
			(claim): Entry => ({ file: "reviews", line: { claim: claim as `claim:${string}`, verdict: "rejected", ...author, because } }),
		),
		...change.reviews.map(
			(review): Entry => ({
				file: "reviews",
				line: { claim: review.claim, verdict: review.verdict === "accepted" ? "rejected" : "accepted", ...author, because },
			}),
		),
		...change.judgements.map(
			(one): Entry => ({ file: "judgements", line: { ...one, ...author, kind: one.kind === "same-as" ? "not-same-as" : "same-as", because } }),
		),
	];
}

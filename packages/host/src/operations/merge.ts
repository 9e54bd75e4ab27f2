import { type Dossier, InputError, nearest } from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changedData, changedText, changeInput } from "../store/change.ts";
import { defineHostOperation } from "./operation.ts";

const input = z.strictObject({
	drop: z.string().min(1).describe("the id that goes"),
	keep: z.string().min(1).describe("the id that stays"),
	...changeInput,
});

export const merge = defineHostOperation({
	id: "merge",
	title: "Merge",
	about: "Judge that two ids name one thing: everything said of the first then counts for the second. No claim is edited, and unmerge takes it back.",
	input,
	args: ["drop", "keep"],
	examples: ["interconnector merge actor:turkey actor:tur --because 'two spellings of one state'"],
	effects: "writes",
	run: (context, given) => {
		const author = authorOf(given);
		const changed = changeDossier(context.dossier, author, (dossier) => {
			for (const id of [given.drop, given.keep]) mustBeNamed(dossier, id);
			return {
				did: "merge",
				entries: [{ file: "judgements", line: { kind: "same-as", drop: given.drop, keep: given.keep, ...author, because: given.because } }],
			};
		});
		return { kind: "text", text: changedText(changed), data: changedData(changed) };
	},
});

export const unmerge = defineHostOperation({
	id: "unmerge",
	title: "Unmerge",
	about: "Take a merge back: the two ids name two things again.",
	input,
	args: ["drop", "keep"],
	examples: ["interconnector unmerge actor:turkey actor:tur --because 'they are two'"],
	effects: "writes",
	run: (context, given) => {
		const author = authorOf(given);
		const changed = changeDossier(context.dossier, author, (dossier) => {
			const latest = dossier.judgements.filter((one) => one.drop === given.drop && one.keep === given.keep).at(-1);
			const entries =
				latest?.kind === "same-as"
					? [
							{
								file: "judgements" as const,
								line: { kind: "not-same-as" as const, drop: given.drop, keep: given.keep, ...author, because: given.because },
							},
						]
					: [];
			return { did: "unmerge", entries };
		});
		return { kind: "text", text: changedText(changed), data: changedData(changed) };
	},
});

function mustBeNamed(dossier: Dossier, id: string): void {
	const named = dossier.claims.flatMap(({ says }) => ("id" in says ? [says.id as string] : []));
	if (named.includes(id)) return;
	const guess = nearest(id, named);
	throw new InputError([
		{
			file: "merge",
			field: "id",
			value: id,
			problem: "no claim names this",
			fix: guess ? `did you mean ${guess}?` : "list them with: interconnector claims --registry",
		},
	]);
}

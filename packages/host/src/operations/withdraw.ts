import { InputError, nearest } from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changeInput } from "../store/change.ts";
import { defineHostOperation } from "./operation.ts";

export const withdraw = defineHostOperation({
	id: "withdraw",
	title: "Withdraw",
	about:
		"Take a source out of the dossier for legal reasons: its entry, its claims and the verdicts on them are deleted from the files, and a tombstone says that they were here. This cannot be undone.",
	input: z.strictObject({
		source: z.string().min(1).describe("the source id"),
		sure: z.boolean().default(false).describe("say that you mean it: nothing brings the texts back"),
		...changeInput,
	}),
	args: ["source"],
	examples: ["interconnector withdraw source:report-2024 --sure --because 'rights holder objected, letter of 3 May'"],
	effects: "writes",
	run: (context, input) => {
		const author = authorOf(input);
		const changed = changeDossier(context.dossier, author, (dossier) => {
			const source = dossier.sources.get(input.source as `source:${string}`);
			if (!source) {
				const guess = nearest(input.source, dossier.sources.keys());
				throw new InputError([
					{
						file: "withdraw",
						field: "source",
						value: input.source,
						problem: "no such source",
						fix: guess ? `did you mean ${guess}?` : "list them with: interconnector sources",
					},
				]);
			}
			const mine = dossier.history.filter((claim) => claim.source === source.id);
			const claims = mine.map((claim) => claim.id);
			const names = [...new Set(mine.flatMap(({ says }) => ("id" in says ? [says.id as string] : [])))].sort();
			if (!input.sure)
				throw new InputError([
					{
						file: "withdraw",
						field: "sure",
						value: "false",
						problem: `this deletes ${claims.length} claims for good`,
						fix: "add --sure if you mean it; to leave a source out of answers only, ask with --without",
					},
				]);
			return { did: "withdraw", entries: [{ file: "withdrawn", line: { source: source.id, claims, names, ...author, because: input.because } }] };
		});
		const first = changed.change.entries[0];
		const count = first?.file === "withdrawn" ? first.line.claims.length : 0;
		return {
			kind: "text",
			text: [
				`withdrawn: ${input.source} and ${count} claims; the tombstone is in withdrawn.jsonl. Copies in exports, briefs, git history and backups are yours to remove.`,
				...changed.notices.map((notice) => notice.says),
			].join("\n"),
			data: changed.change,
		};
	},
});

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type FolderTexts, InputError, nearest } from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changedData, changeInput } from "../store/change.ts";
import { FILES } from "../store/entry.ts";
import { dossierPath, nameOf } from "../store/read.ts";
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
		const changed = changeDossier(context.dossier, author, (dossier, own) => {
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
			if (!sourcesIn(own).has(source.id))
				throw new InputError([
					{
						file: "withdraw",
						field: "source",
						value: source.id,
						problem: `this source belongs to a dossier that ${own.name} includes, whose files it does not touch; nothing was deleted`,
						fix: `withdraw it there: interconnector withdraw ${source.id} --dossier FOLDER (${dossier.head.includes?.join(", ") ?? "see includes in dossier.json"})`,
					},
				]);
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
				...stillNaming(dossierPath(context.dossier), input.source).map(
					(file) => `${file} still names it: no change writes that file, so it is yours to clear`,
				),
				...changed.notices.map((notice) => notice.says),
			].join("\n"),
			data: changedData(changed),
		};
	},
});

/** The sources that a folder itself has, and not one that it includes. */
function sourcesIn({ files }: FolderTexts): ReadonlySet<unknown> {
	const lines = (files["sources.jsonl"] ?? "").split("\n").filter((line) => line.trim() !== "");
	return new Set(lines.map((line) => (JSON.parse(line) as { readonly id?: unknown }).id));
}

/** Files beside the dossier's own that name a source: notes, second codings, proposals. */
function stillNaming(path: string, source: string): string[] {
	const own = new Set([...FILES, "log", "journal"].map((file) => `${file}.jsonl`));
	return readdirSync(path)
		.filter((file) => !own.has(file) && /\.(?:jsonl?|md|txt|csv)$/.test(file))
		.filter((file) => statSync(join(path, file), { throwIfNoEntry: false })?.isFile() && readFileSync(join(path, file), "utf8").includes(source))
		.map((file) => `${nameOf(path)}/${file}`);
}

import type { Claim, Head, Source } from "@interconnector/engine";

/** The files of a dossier folder, by name. */
export type FolderFiles = Readonly<Record<string, string>>;

const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

/** What git must know of a dossier, and what it must not keep. */
export const GIT_FILES: FolderFiles = {
	".gitattributes": "*.jsonl merge=interconnector\n",
	".gitignore": "documents/\n.cache/\n.*.tmp\n.lock-*\n",
};

/** A dossier folder as texts: settings, sources and claims one a line, and empty files for what people add. */
export function folderTexts(head: Head, sources: readonly Source[], claims: readonly Claim[], readme: string): FolderFiles {
	return {
		"dossier.json": `${JSON.stringify(head, null, "\t")}\n`,
		"sources.jsonl": lines(sources),
		"claims.jsonl": lines(claims),
		"reviews.jsonl": "",
		"judgements.jsonl": "",
		...GIT_FILES,
		"README.md": readme,
	};
}

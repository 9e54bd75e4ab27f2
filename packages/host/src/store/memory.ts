import type { FolderTexts } from "@interconnector/engine";
import { type Change, FILES } from "./entry.ts";
import { fold } from "./fold.ts";
import { logNotices, readLog } from "./log.ts";
import type { Store } from "./store.ts";

/** A dossier that lives in memory: for tests, and for trying changes out. */
export function memoryStore(name: string, files: Readonly<Record<string, string>>): Store {
	let texts: Record<string, string> = { ...files };
	const after = (change: Change): Record<string, string> => {
		const own = Object.fromEntries([...FILES, "log"].map((file) => [file, texts[`${file}.jsonl`] ?? ""]));
		return { ...texts, ...Object.fromEntries(Object.entries(fold(own, [change])).map(([file, text]) => [`${file}.jsonl`, text])) };
	};
	return {
		read: () => ({ folder: { name, files: texts } satisfies FolderTexts, notices: [] }),
		append(change, check) {
			const next = after(change);
			check({ name, files: next });
			texts = next;
			return logNotices(next["log.jsonl"] ?? "", `${name}/log.jsonl`);
		},
		log: () => readLog(texts["log.jsonl"] ?? "", `${name}/log.jsonl`),
	};
}

import { randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import { createEngine, type Dossier, type FolderTexts, InputError } from "@interconnector/engine";
import * as z from "zod";
import type { Change, Entry } from "./entry.ts";
import { filesStore } from "./files.ts";
import { readLog } from "./log.ts";
import { noticesField } from "./notices.ts";
import { dossierPath, nameOf, readFolders } from "./read.ts";
import type { Notice } from "./store.ts";

/** Who changes a dossier, when, and why: fields that every change takes. */
export const changeInput = {
	by: z.string().min(1).optional().describe("who decides (default: INTERCONNECTOR_BY, else your name on this machine)"),
	recorded: z.string().optional().describe("the day of the decision (default: today)"),
	because: z.string().min(1).describe("why, in a few words: it is kept with the decision"),
};

export interface Author {
	readonly by: string;
	readonly recorded: string;
}

export function authorOf(input: { readonly by?: string | undefined; readonly recorded?: string | undefined }): Author {
	return { by: input.by ?? process.env.INTERCONNECTOR_BY ?? userInfo().username, recorded: input.recorded ?? new Date().toISOString().slice(0, 10) };
}

export interface Changed {
	readonly change: Change;
	readonly notices: readonly Notice[];
}

/** What a change consists of, worked out on the dossier as it stands, with what it includes and with its own texts alone. */
export type Plan = (dossier: Dossier, own: FolderTexts) => { readonly did: string; readonly entries: readonly Entry[]; readonly undoes?: string };

/**
 * Change a dossier: the plan is made on what stands, the dossier as it would be is opened and checked in full under the lock, and only
 * then the change is kept. Throws InputError with every problem; nothing is written then.
 */
export function changeDossier(named: string | undefined, author: Author, plan: Plan): Changed {
	const path = dossierPath(named);
	const engine = createEngine();
	const folders = readFolders(path);
	const { did, entries, undoes } = plan(engine.open(folders), folders.at(-1) as FolderTexts);
	if (entries.length === 0)
		throw new InputError([{ file: nameOf(path), field: "", value: did, problem: "there is nothing to change", fix: "it stands so already" }]);
	const id = `${Date.now().toString(36)}-${randomBytes(3).toString("hex")}`;
	const change: Change = { id, ...author, did, ...(undoes ? { undoes } : {}), entries: entries.map((entry) => stamped(entry, id)) };
	const notices = filesStore(path, nameOf(path)).append(change, (after) => {
		if (undoes !== undefined) refuseSecond(undoes, id, after);
		engine.open([...folders.slice(0, -1), after]);
	});
	return { change, notices };
}

/** Of two who take the same change back at once, the second learns of it under the lock. */
function refuseSecond(undone: string, own: string, { name, files }: FolderTexts): void {
	const other = readLog(files["log.jsonl"] ?? "", `${name}/log.jsonl`).find(({ undoes, id }) => undoes === undone && id !== own);
	if (other)
		throw new InputError([
			{
				file: "undo",
				field: "change",
				value: undone,
				problem: `already taken back, by ${other.by} just now; nothing was written`,
				fix: "run undo again to take back the change before it",
			},
		]);
}

/** A change as people read it. */
export function changedText({ change, notices }: Changed): string {
	const counts = new Map<string, number>();
	for (const entry of change.entries) counts.set(entry.file, (counts.get(entry.file) ?? 0) + 1);
	const kept = [...counts].map(([file, n]) => `${n} ${n === 1 ? file.replace(/s$/, "") : file}`).join(", ");
	return [
		`${change.did}: ${kept} kept, by ${change.by}, ${change.recorded}. Take it back with: interconnector undo`,
		...notices.map((notice) => notice.says),
	].join("\n");
}

/** A change as programs read it: with what was noticed on the way, if anything was. */
export const changedData = ({ change, notices }: Changed): Change & { readonly notices?: readonly string[] } => ({
	...change,
	...noticesField(notices),
});

/** Decisions carry the change that gave them, so that the later of two is known. */
function stamped(entry: Entry, change: string): Entry {
	if (entry.file === "reviews") return { ...entry, line: { ...entry.line, change } };
	return entry.file === "judgements" ? { ...entry, line: { ...entry.line, change } } : entry;
}

import { createHash } from "node:crypto";
import type { Issue } from "@interconnector/engine";
import type { Journal } from "./journal.ts";
import type { Notice } from "./store.ts";

/** The file that damaged lines of a journal are kept in, by what they hold: the same bytes are kept once. */
export const asideName = (bytes: Uint8Array): string => `journal-damaged-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.txt`;

/** Notices as a field of an answer that a program reads; no field where there is none. */
export const noticesField = (notices: readonly Notice[]): { readonly notices?: readonly string[] } =>
	notices.length > 0 ? { notices: notices.map(({ says }) => says) } : {};

/** What a person should know of a journal that is not whole; `aside` names the file that its damaged lines are now kept in. */
export function noticesOf({ torn, damaged, strange }: Journal, file: string, aside?: string): Notice[] {
	return [
		...damaged.map(({ line, bytes }) => {
			const problem = `${bytes.length} bytes of a change are damaged: their checksum does not fit them`;
			const kept = aside ? `they are kept in ${aside}` : "the next change keeps them in a file of their own beside the journal";
			const fix = `look at them: what was cut off in a crash was never confirmed, anything else is to be given again; ${kept}`;
			return {
				says: `${file}:${line}: ${problem}; the change does not count, the others do; ${fix}`,
				issue: { file, line, field: "", value: `${bytes.length} bytes`, problem, fix },
			};
		}),
		...strange.map((one) => {
			const issue = strangeIssue(one, file);
			return { says: `${file}:${one.line}: ${issue.problem}; it does not count here. ${issue.fix}`, issue };
		}),
		...(torn
			? [
					{
						says: `${file}:${torn.line}: ${torn.bytes.length} bytes without a line end: a change that was cut off before it was confirmed, or one whose end was lost; it does not count, everything before it does${aside ? `; the bytes are kept in ${aside}` : ""}`,
					},
				]
			: []),
	];
}

/** A change that a newer version wrote: nothing is written over it. */
export const strangeIssue = ({ line, field }: Journal["strange"][number], file: string): Issue => ({
	file,
	line,
	field,
	value: "",
	problem: "a confirmed change that this version cannot read: a newer one wrote it; it is kept, and nothing is written to this dossier",
	fix: "make your change with the version that wrote it, which folds it in; or update this one",
});

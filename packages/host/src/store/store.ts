import type { FolderTexts, Issue } from "@interconnector/engine";
import type { Change, Logged } from "./entry.ts";

/** Something that was found and mended, or could not be done yet, that a person should know of. */
export interface Notice {
	readonly says: string;
	/** What a full check reports of it as a fault. */
	readonly issue?: Issue;
}

/** Where a dossier's own lines live. Everything behind this contract behaves alike; see store.contract.ts. */
export interface Store {
	/** The texts of the folder with every confirmed change folded in, and what was noticed on the way. */
	read(): { readonly folder: FolderTexts; readonly notices: readonly Notice[] };
	/**
	 * Keep a change. When this returns the change survives any crash; when it throws nothing of it is kept. `check` sees the texts
	 * as they would be and may refuse by throwing; it runs under the lock, so that two writers cannot both pass on an old state.
	 */
	append(change: Change, check: (after: FolderTexts) => void): readonly Notice[];
	/** Changes so far, oldest first. */
	log(): readonly Logged[];
}

/**
 * A copy of the workbench that was opened from a folder: the texts of the dossier stand in the page itself, and no program is behind
 * it. The view is then the fragment of the address, which every browser lets a page of the disk change.
 */
const held = globalThis.document?.getElementById("dossier");

export const inFolder = held !== null && held !== undefined;

/** The texts that stand in the page, as JSON. */
export const heldJson = (): string => held?.textContent ?? "[]";

/** Why nothing can be written from here, and what to do. */
export const READS_ONLY = inFolder
	? "This is a copy in a folder and only reads: no program is behind it. To write and to export, open the workbench of the dossier that it was made from."
	: "This tab may only read. To write, open the address that the program printed at its start: the part after # lets this browser write.";

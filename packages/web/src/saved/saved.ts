import type { View } from "../view/view.ts";

/** A view that somebody wants to come back to, with what they noted of it. Kept in this browser. */
export interface Saved {
	readonly name: string;
	readonly note: string;
	readonly view: View;
	/** The dossier that it was seen on. */
	readonly digest: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function isSaved(value: unknown): value is Saved {
	if (!isObject(value)) return false;
	const { name, note, view, digest } = value;
	return (
		[name, note, digest].every((one) => typeof one === "string") && isObject(view) && Object.values(view).every((one) => typeof one === "string")
	);
}

export function areSaved(value: unknown): value is readonly Saved[] {
	return Array.isArray(value) && value.every(isSaved);
}

/** The list with one more; one of the same name gives way to it. */
export function withSaved(list: readonly Saved[], one: Saved): Saved[] {
	return [...list.filter(({ name }) => name !== one.name), one];
}

/** The list as a file. */
export function savedFile(list: readonly Saved[]): string {
	return `${JSON.stringify({ interconnector: "views", version: 1, views: list }, null, "\t")}\n`;
}

/** Read a file of saved views into a list. Views of names that are there already give way. Throws with what is wrong; the list stays then. */
export function withFile(list: readonly Saved[], text: string): Saved[] {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new Error("the file is not JSON; nothing was changed");
	}
	if (!isObject(value) || value.interconnector !== "views") throw new Error("the file holds no saved views; nothing was changed");
	if (value.version !== 1) throw new Error(`the file is of version ${String(value.version)}, this program reads 1; nothing was changed`);
	if (!areSaved(value.views)) throw new Error("a view in the file lacks its name, note or address; nothing was changed");
	return value.views.reduce<Saved[]>((all, { name, note, view, digest }) => withSaved(all, { name, note, view, digest }), [...list]);
}

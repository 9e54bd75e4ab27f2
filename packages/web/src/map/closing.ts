/**
 * Closing legs by hand: an assumption, written as edits of the engine (a change of the leg's status) in the address. A leg that were
 * ended instead would no longer be on record, and the answer would be silence rather than "no route".
 */
interface Change {
	readonly do?: unknown;
	readonly key?: unknown;
	readonly field?: unknown;
	readonly set?: unknown;
}

function editsIn(text: string | undefined): Change[] {
	if (!text) return [];
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read : [];
	} catch {
		return [];
	}
}

const closes = (edit: Change): edit is { readonly key: string } =>
	edit.do === "change" && typeof edit.key === "string" && edit.key.startsWith("leg:") && edit.field === "status" && edit.set === "closed";
const written = (edits: readonly Change[]) => (edits.length === 0 ? undefined : JSON.stringify(edits));

/** Keys of the legs that the edits of a view close. */
export function closedIn(text: string | undefined): ReadonlySet<string> {
	return new Set(editsIn(text).flatMap((edit) => (closes(edit) ? [edit.key] : [])));
}

/** The edits without any closed leg; undefined where none is left. Text that is no list of edits is left for the engine to refuse. */
export function unclosed(text: string | undefined): string | undefined {
	const edits = editsIn(text);
	return edits.length === 0 ? text || undefined : written(edits.filter((edit) => !closes(edit)));
}

/** The edits with these legs closed as well. */
export function closing(text: string | undefined, keys: readonly string[]): string | undefined {
	const before = closedIn(text);
	const fresh = [...new Set(keys)].filter((key) => !before.has(key)).map((key) => ({ do: "change", key, field: "status", set: "closed" }));
	return written([...editsIn(text), ...fresh]);
}

/** The edits with these legs left as the evidence has them. */
export function opening(text: string | undefined, keys: readonly string[]): string | undefined {
	return written(editsIn(text).filter((edit) => !(closes(edit) && keys.includes(edit.key))));
}

import { type View, viewWith } from "./view.ts";

/** Parts of a view that say which world is asked of: the same names as on the command line. */
export const WORLD = ["focal", "on", "knownBy", "level", "domains", "without", "floor", "settings", "edits"] as const;

/** Parts that stay when a person turns to another page: the world, and how things are drawn. */
const KEPT = new Set<string>([...WORLD, "border", "draws"]);

/** The world part of a view, as values of a question. */
export function worldOf(view: View): Record<string, string> {
	const out: Record<string, string> = {};
	for (const key of WORLD) {
		const value = view[key];
		if (value !== undefined) out[key] = value;
	}
	return out;
}

/** How many redraws stand behind a number unless a view says otherwise; the first 32 are shown at once. */
export const DRAWS = "200";

/** The world part of a view with the redraws, as a question is asked with. */
export const asksOf = (view: View): Record<string, string> => ({ ...worldOf(view), draws: view.draws ?? DRAWS });

/** The view of another page on the same world. */
export function turnTo(view: View, page: string, changes: Readonly<Record<string, string | undefined>> = {}): View {
	const kept = Object.fromEntries(Object.entries(view).filter(([key]) => KEPT.has(key)));
	return viewWith(kept, { page: page === "overview" ? undefined : page, ...changes });
}

import { useCallback, useSyncExternalStore } from "react";
import { inFolder } from "../folder.ts";

/**
 * Where a person stands: the page, the world asked about, and what the page itself keeps, all in the address bar, so that a view can
 * be sent to a colleague. Every value is text; an absent one is the dossier's default.
 */
export type View = Readonly<Record<string, string>>;

const heard = new Set<() => void>();
let now: View = read();

function read(): View {
	return Object.fromEntries(new URLSearchParams(inFolder ? location.hash.slice(1) : location.search));
}

function tell(): void {
	now = read();
	for (const hear of heard) hear();
}
addEventListener("popstate", tell);

/** The same view with changes; undefined takes a value away. */
export function viewWith(view: View, changes: Readonly<Record<string, string | undefined>>): View {
	const next: Record<string, string> = { ...view };
	for (const [key, value] of Object.entries(changes)) {
		if (value === undefined || value === "") delete next[key];
		else next[key] = value;
	}
	return next;
}

/** The address of a view. */
export function hrefOf(view: View): string {
	const text = new URLSearchParams(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1))).toString();
	if (inFolder) return `#${text}`;
	return `${location.pathname}${text === "" ? "" : `?${text}`}`;
}

/** Go to a view. `quiet` while something is dragged: no new step for the back button. */
export function go(view: View, quiet = false): void {
	const href = hrefOf(view);
	if (href === hrefOf(now)) return;
	if (quiet) history.replaceState(null, "", href);
	else history.pushState(null, "", href);
	tell();
}

/** The view, and a way to change some of it. */
export function useView(): readonly [View, (changes: Readonly<Record<string, string | undefined>>, quiet?: boolean) => void] {
	const view = useSyncExternalStore(
		(hear) => {
			heard.add(hear);
			return () => heard.delete(hear);
		},
		() => now,
	);
	const change = useCallback((changes: Readonly<Record<string, string | undefined>>, quiet = false) => go(viewWith(now, changes), quiet), []);
	return [view, change];
}

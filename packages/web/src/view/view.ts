import { useSyncExternalStore } from "react";
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

/** Change some of the view. */
export function change(changes: Readonly<Record<string, string | undefined>>, quiet = false): void {
	go(viewWith(now, changes), quiet);
}

/** The view as it stands, for what is not drawn. */
export const viewNow = (): View => now;

/** Be told when the view changes. Returns the way to stop. */
export function onView(hear: () => void): () => void {
	heard.add(hear);
	return () => heard.delete(hear);
}

/** The view, and a way to change some of it. Who needs one part takes `usePart`, so as not to be drawn at each step of a slider. */
export function useView(): readonly [View, typeof change] {
	return [useSyncExternalStore(onView, viewNow), change];
}

/** One part of the view. */
export function usePart(part: string): string | undefined {
	return useSyncExternalStore(onView, () => now[part]);
}

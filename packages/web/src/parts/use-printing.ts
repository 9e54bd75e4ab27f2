import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const heard = new Set<() => void>();
let printing = false;
/** The scheme of the screen while paper is printed on, which is always light. */
let screen: string | null = null;
const SCHEME = "data-mantine-color-scheme";

const turn = (to: boolean) => () => {
	printing = to;
	const root = document.documentElement;
	if (to) screen = root.getAttribute(SCHEME);
	root.setAttribute(SCHEME, to ? "light" : (screen ?? "light"));
	// The browser takes the picture as soon as this returns.
	flushSync(() => {
		for (const hear of heard) hear();
	});
};
addEventListener("beforeprint", turn(true));
addEventListener("afterprint", turn(false));

function listen(hear: () => void): () => void {
	heard.add(hear);
	return () => heard.delete(hear);
}

/** Whether the page is being printed: then nothing is left out for the sake of speed or room. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => printing);

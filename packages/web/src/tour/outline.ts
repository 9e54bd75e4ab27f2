/** How long something is waited for: a page first computes what it shows. */
const WAIT = 10_000;
const EVERY = 250;

/** Outline what a selector finds, as soon as it is there. Returns the way to take the outline off again. */
export function outline(selector: string | undefined): () => void {
	if (selector === undefined) return () => undefined;
	let found: HTMLElement | SVGElement | undefined;
	const began = Date.now();
	const look = () => {
		found = document.querySelector<HTMLElement | SVGElement>(selector) ?? undefined;
		if (found) {
			found.style.outline = "3px solid var(--accent)";
			found.style.outlineOffset = "4px";
			found.scrollIntoView({ block: "nearest" });
		}
		if (found || Date.now() - began > WAIT) clearInterval(timer);
	};
	const timer = setInterval(look, EVERY);
	return () => {
		clearInterval(timer);
		found?.style.removeProperty("outline");
		found?.style.removeProperty("outline-offset");
	};
}

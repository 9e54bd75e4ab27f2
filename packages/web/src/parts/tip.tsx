import { useEffect, useLayoutEffect, useRef, useState } from "react";
import classes from "./tip.module.css";

/** How long a pointer rests on something before it is explained, in milliseconds. */
const REST = 250;
const GAP = 6;

/** Where a box of a size stands beside a mark: below it, or above where there is no room, and inside the window. */
export function tipPlace(
	mark: Pick<DOMRect, "left" | "top" | "bottom" | "width">,
	size: { readonly width: number; readonly height: number },
	window: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
	const middle = mark.left + mark.width / 2 - size.width / 2;
	const below = mark.bottom + GAP;
	return {
		left: Math.max(8, Math.min(middle, window.width - size.width - 8)),
		top: below + size.height > window.height && mark.top - GAP - size.height > 0 ? mark.top - GAP - size.height : below,
	};
}

/**
 * The one note of the page: what an element says of itself in `data-tip`, once a pointer rests on it or the keyboard is there. Escape
 * takes it away. One for all, since a page has hundreds of numbers, each of which can be explained.
 */
export function Tip() {
	const [on, setOn] = useState<HTMLElement>();
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		let later: ReturnType<typeof setTimeout> | undefined;
		const off = () => {
			clearTimeout(later);
			setOn(undefined);
		};
		const marked = ({ target }: Event) => (target instanceof Element ? (target.closest<HTMLElement>("[data-tip]") ?? undefined) : undefined);
		const over = (event: PointerEvent) => {
			const mark = marked(event);
			clearTimeout(later);
			if (!mark) setOn(undefined);
			else if (event.pointerType !== "touch") later = setTimeout(() => setOn(mark), REST);
		};
		// A finger cannot rest on a word: a tap asks. What is pressed for something else does that.
		const down = (event: PointerEvent) => {
			const mark = marked(event);
			if (mark && event.pointerType === "touch" && !mark.closest("button, a")) setOn(mark);
			else off();
		};
		// A mouse that presses something gives it the focus too: that is no question about it.
		const focus = (event: FocusEvent) => {
			const mark = marked(event);
			if (mark?.matches(":focus-visible")) setOn(mark);
		};
		const blur = (event: FocusEvent) => {
			const mark = marked(event);
			setOn((now) => (now === mark ? undefined : now));
		};
		const key = (event: KeyboardEvent) => {
			if (event.key === "Escape") off();
		};
		addEventListener("pointerover", over);
		addEventListener("pointerdown", down);
		addEventListener("focusin", focus);
		addEventListener("focusout", blur);
		addEventListener("keydown", key);
		addEventListener("scroll", off, true);
		return () => {
			off();
			removeEventListener("pointerover", over);
			removeEventListener("pointerdown", down);
			removeEventListener("focusin", focus);
			removeEventListener("focusout", blur);
			removeEventListener("keydown", key);
			removeEventListener("scroll", off, true);
		};
	}, []);
	useLayoutEffect(() => {
		if (!on || !box.current) return;
		const { left, top } = tipPlace(on.getBoundingClientRect(), box.current.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
		box.current.style.left = `${left}px`;
		box.current.style.top = `${top}px`;
		on.setAttribute("aria-describedby", "tip");
		return () => on.removeAttribute("aria-describedby");
	}, [on]);
	if (!on?.isConnected) return null;
	return (
		<div id="tip" role="tooltip" ref={box} className={classes.tip}>
			{on.dataset.tip}
		</div>
	);
}

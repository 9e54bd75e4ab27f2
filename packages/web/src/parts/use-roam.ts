import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import { roam } from "./roam.ts";

const marksIn = (ground: Element | null) => [...(ground?.querySelectorAll<SVGElement>("svg [data-row][tabindex]") ?? [])];
const keyOf = (mark: SVGElement) => `${mark.getAttribute("data-row")}|${mark.getAttribute("data-column")}`;

/**
 * One stop of the Tab key for all marks of a figure, between which the arrow keys go. Which mark it is, is remembered by what it
 * stands for, so that it is the same after the figure was drawn anew.
 */
export function useRoam(ground: RefObject<Element | null>, on: boolean) {
	const current = useRef<string>(undefined);
	const stop = useCallback(() => {
		const marks = marksIn(ground.current);
		const one = (current.current && marks.find((mark) => keyOf(mark) === current.current)) || marks[0];
		for (const mark of marks) {
			const stops = mark === one ? "0" : "-1";
			if (mark.getAttribute("tabindex") !== stops) mark.setAttribute("tabindex", stops);
		}
	}, [ground]);
	useLayoutEffect(() => {
		if (on) stop();
	});
	return {
		onFocus: (event: FocusEvent) => {
			const mark = (event.target as Element).closest<SVGElement>("[data-row]");
			if (!on || !mark) return;
			current.current = keyOf(mark);
			stop();
		},
		onKeyDown: (event: KeyboardEvent) => {
			if (!on || event.altKey || event.metaKey || event.shiftKey) return;
			const marks = marksIn(ground.current);
			const from = marks.indexOf((event.target as Element).closest("[data-row]") as SVGElement);
			const to =
				from < 0
					? undefined
					: roam(
							marks.map((mark) => mark.getBoundingClientRect()),
							from,
							event.key,
							event.ctrlKey,
						);
			if (to === undefined) return;
			// The page stays where it is, also at an edge.
			event.preventDefault();
			marks[to]?.focus();
		},
	};
}

import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import type { Point } from "./layout.ts";
import { heightOf, positionIn } from "./place.ts";

/** Actors moved by hand, until the layout changes: a pointer on a node carries it along. */
export function useDrag(key: string) {
	const [moved, setMoved] = useState<{ readonly key: string; readonly at: ReadonlyMap<string, Point> }>({ key, at: new Map() });
	const held = useRef<{ readonly id: string; readonly x: number; readonly y: number; going: boolean }>(undefined);
	const at = moved.key === key ? moved.at : new Map<string, Point>();
	return {
		at,
		handlers: {
			onPointerDown(event: PointerEvent) {
				const node = (event.target as Element).closest<SVGElement>("[data-column=node]");
				if (node && event.button === 0) held.current = { id: node.dataset.row ?? "", x: event.clientX, y: event.clientY, going: false };
			},
			onPointerMove(event: PointerEvent) {
				const { current } = held;
				const ground = current && (event.currentTarget as Element).querySelector<SVGSVGElement>("svg[role=group]");
				if (!current || !ground || event.buttons === 0) return;
				if (!current.going && Math.hypot(event.clientX - current.x, event.clientY - current.y) < 4) return;
				current.going = true;
				const matrix = ground.querySelector<SVGGraphicsElement>("[data-column=node]")?.getScreenCTM()?.inverse();
				if (!matrix) return;
				const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
				const width = ground.viewBox.baseVal.width;
				const share = positionIn(width, heightOf(width), [x, y]);
				setMoved({ key, at: new Map([...at, [current.id, share]]) });
			},
			/** A drag ends in a click on the node, which nobody meant. */
			onClickCapture(event: MouseEvent) {
				if (held.current?.going) event.stopPropagation();
				held.current = undefined;
			},
		},
	};
}

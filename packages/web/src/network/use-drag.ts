import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from "react";
import type { Point } from "./layout.ts";
import { heightOf, positionIn } from "./place.ts";

/** How far an arrow key moves an actor, as a share of the picture; with Shift so much more. */
const [STEP, MORE] = [0.02, 5];
const ARROWS: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Actors moved by hand, until the layout changes: a pointer on a node carries it along, arrow keys move the one that has the focus. */
export function useDrag(key: string, laid: ReadonlyMap<string, Point> | undefined) {
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
			onKeyDown(event: KeyboardEvent) {
				const id = (event.target as Element).closest<SVGElement>("[data-column=node]")?.dataset.row;
				const [right, down] = ARROWS[event.key] ?? [0, 0];
				const from = id === undefined ? undefined : (at.get(id) ?? laid?.get(id));
				if (id === undefined || !from || (right === 0 && down === 0) || event.altKey || event.ctrlKey || event.metaKey) return;
				event.preventDefault();
				const step = STEP * (event.shiftKey ? MORE : 1);
				const held = (share: number) => Math.min(1, Math.max(0, share));
				setMoved({ key, at: new Map([...at, [id, [held(from[0] + right * step), held(from[1] + down * step)]]]) });
			},
			/** A drag ends in a click on the node, which nobody meant. */
			onClickCapture(event: MouseEvent) {
				if (held.current?.going) event.stopPropagation();
				held.current = undefined;
			},
		},
	};
}

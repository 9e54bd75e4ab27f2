import type { Point } from "./layout.ts";

const EDGE = 46;

/** Where an actor is drawn, of a position between 0 and 1. */
export function placeIn(width: number, height: number, [x, y]: Point): Point {
	return [EDGE + x * (width - 2 * EDGE), EDGE * 0.7 + y * (height - EDGE * 1.6)];
}

/** The position between 0 and 1 of a place in the drawing: the other way around, and never beyond the edge. */
export function positionIn(width: number, height: number, [x, y]: Point): Point {
	const within = (value: number) => Math.min(1, Math.max(0, value));
	return [within((x - EDGE) / (width - 2 * EDGE)), within((y - EDGE * 0.7) / (height - EDGE * 1.6))];
}

export function heightOf(width: number): number {
	return Math.round(width < 560 ? width * 1.15 : Math.min(640, width * 0.66));
}

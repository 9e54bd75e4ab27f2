import { panned, type Window, zoomed } from "./window.ts";

type Point = readonly [number, number];
export type Fingers = readonly [Point, Point];

const between = ([[ax, ay], [bx, by]]: Fingers): Point => [(ax + bx) / 2, (ay + by) / 2];
const apart = ([[ax, ay], [bx, by]]: Fingers) => Math.max(1, Math.hypot(bx - ax, by - ay));

/**
 * What two fingers do to a map from one moment to the next: it follows the point between them, and what lies there stays under it
 * while they spread or close. `middle` is the middle of the map on the screen and `height` its height, in the same pixels.
 */
export function pinched(before: Fingers, after: Fingers, middle: Point, height: number): (window: Window) => Window {
	const [from, to] = [between(before), between(after)];
	const factor = apart(before) / apart(after);
	const [right, up] = [(to[0] - middle[0]) / height, (middle[1] - to[1]) / height];
	return (window) => {
		const followed = panned(window, (from[0] - to[0]) / height, (to[1] - from[1]) / height);
		return zoomed(panned(followed, right * (1 - factor), up * (1 - factor)), factor);
	};
}

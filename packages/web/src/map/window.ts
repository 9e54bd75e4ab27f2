import { type GeoProjection, geoDistance, geoEqualEarth } from "d3-geo";
import type { Shape } from "./atlas.ts";

/** What part of the world is shown: a middle in degrees, and how far it reaches from there up and down, in degrees. */
export interface Window {
	readonly lon: number;
	readonly lat: number;
	readonly reach: number;
}

export const WORLD: Window = { lon: 15, lat: 10, reach: 88 };
const [LEAST, MOST] = [0.8, 88];
const DEGREE = 180 / Math.PI;

const round = (value: number) => Math.round(value * 100) / 100;

/** A window as it stands in the address. */
export function windowText({ lon, lat, reach }: Window): string {
	return [lon, lat, reach].map(round).join(",");
}

/** The window in the address, or undefined where there is none that can be read. */
export function windowIn(text: string | undefined): Window | undefined {
	const [lon, lat, reach, ...more] = (text ?? "").split(",").map(Number);
	if (text === undefined || more.length > 0 || ![lon, lat, reach].every(Number.isFinite)) return undefined;
	return held({ lon: lon as number, lat: lat as number, reach: reach as number });
}

/** The region of a state: itself and 1,000 km around, as far as the level "regional" reaches by default. */
export function regionOf(shape: Shape | undefined): Window {
	if (!shape) return WORLD;
	return held({ lon: shape.middle[0], lat: shape.middle[1], reach: Math.min(60, shape.size * DEGREE + 9) });
}

/** A window inside the world: longitude around, latitude up to the poles, neither closer nor farther than there is something to see. */
export function held({ lon, lat, reach }: Window): Window {
	const near = Math.min(MOST, Math.max(LEAST, reach));
	const edge = Math.max(5, 88 - near * 0.6);
	return { lon: ((((lon + 180) % 360) + 360) % 360) - 180, lat: Math.min(edge, Math.max(-edge, lat)), reach: near };
}

/** Nearer (below 1) or farther. */
export function zoomed(window: Window, factor: number): Window {
	return held({ ...window, reach: window.reach * factor });
}

/** Moved by shares of what is shown: 1 to the right is one height of the map eastward. */
export function panned(window: Window, right: number, up: number): Window {
	const narrow = Math.max(0.2, Math.cos(window.lat / DEGREE));
	return held({ ...window, lon: window.lon + (right * 2 * window.reach) / narrow, lat: window.lat + up * 2 * window.reach });
}

/**
 * The projection of a window on a drawing: equal areas, so that a shade weighs as much as the ground it covers, with the middle of the
 * window on the straight meridian, so that the region looks as in an atlas.
 */
export function projectionOf(window: Window, width: number, height: number): GeoProjection {
	const projection = geoEqualEarth().rotate([-window.lon, 0]).precision(0.4);
	projection.scale(1).translate([0, 0]);
	const y = (lat: number) => projection([window.lon, lat])?.[1] ?? 0;
	const [top, bottom] = [y(Math.min(89, window.lat + window.reach)), y(Math.max(-89, window.lat - window.reach))];
	const scale = Math.min(height / Math.max(1e-6, bottom - top), window.reach >= 80 ? (width * 0.98) / 5.41 : Number.POSITIVE_INFINITY);
	const middle = y(window.lat);
	return projection
		.scale(scale)
		.translate([width / 2, height / 2 - middle * scale])
		.clipExtent([
			[-4, -4],
			[width + 4, height + 4],
		]);
}

/** Whether any part of a shape may lie in a window of this proportion: by the circle around it. */
export function mayShow(shape: Shape, window: Window, aspect: number): boolean {
	const corner = (Math.hypot(1, aspect / Math.max(0.25, Math.cos((Math.abs(window.lat) + window.reach) / DEGREE))) * window.reach) / DEGREE;
	return corner > 1.4 || geoDistance([...shape.centre], [window.lon, window.lat]) <= corner + shape.radius;
}

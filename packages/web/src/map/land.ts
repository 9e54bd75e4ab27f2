import { type GeoProjection, geoArea, geoStream } from "d3-geo";
import type { Shape } from "./atlas.ts";
import { mayShow, projectionOf, type Window, windowText } from "./window.ts";

/** A shape as it is drawn in one window. */
export interface Ground {
	readonly shape: Shape;
	readonly d: string;
	/** Middle of what is seen of it, and how wide that is, in pixels. */
	readonly at: readonly [number, number];
	readonly wide: number;
}

export interface Land {
	readonly project: GeoProjection;
	readonly grounds: readonly Ground[];
	readonly width: number;
	readonly height: number;
}

interface Ring {
	readonly d: string;
	readonly area: number;
	readonly middle: readonly [number, number];
	readonly wide: number;
}

/** Points nearer than this to the last one kept cannot be told apart from it, in pixels. */
const FINE = 0.7;

/** One outline as text, with its area, centroid (shoelace formula) and width. Undefined where it is too small to be seen. */
function ringOf(points: readonly (readonly [number, number])[]): Ring | undefined {
	let [last, twice, mx, my, left, right] = [points.at(-1) as readonly [number, number], 0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	let d = "";
	let kept: readonly [number, number] | undefined;
	for (const point of points) {
		const [x, y] = point;
		const cross = last[0] * y - x * last[1];
		twice += cross;
		mx += (last[0] + x) * cross;
		my += (last[1] + y) * cross;
		left = Math.min(left, x);
		right = Math.max(right, x);
		last = point;
		if (kept && Math.abs(x - kept[0]) + Math.abs(y - kept[1]) < FINE) continue;
		d += `${kept ? "L" : "M"}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
		kept = point;
	}
	if (Math.abs(twice) < FINE) return undefined;
	return { d: `${d}Z`, area: Math.abs(twice) / 2, middle: [mx / (3 * twice), my / (3 * twice)], wide: right - left };
}

/** From this reach on, in degrees, coasts are drawn from every point that lies this far from the last one. */
const [FAR, COARSE] = [30, 0.18];
const coarsened = new WeakMap<Shape, Shape["geo"]>();

/** A shape with fewer points, for a window so wide that the others could not be told apart. Made once. */
function coarseOf(shape: Shape): Shape["geo"] {
	const known = coarsened.get(shape);
	if (known) return known;
	const thin = (ring: readonly number[][]) => {
		let [x, y] = [Number.NaN, Number.NaN];
		const fits = ring.filter(([lon = 0, lat = 0], i) => {
			if (i > 0 && i < ring.length - 1 && Math.abs(lon - x) + Math.abs(lat - y) < COARSE) return false;
			[x, y] = [lon, lat];
			return true;
		});
		return fits.length > 8 ? fits : ring;
	};
	const { geometry } = shape.geo;
	const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
	const made = {
		...shape.geo,
		geometry: {
			type: "MultiPolygon" as const,
			coordinates: polygons.map((rings) => {
				const few = rings.map((ring) => [...thin(ring)]);
				// A ring that thinning turned around would enclose the rest of the world.
				return geoArea({ type: "Polygon", coordinates: few }) > 2 * Math.PI ? rings : few;
			}),
		},
	};
	coarsened.set(shape, made);
	return made;
}

/** Outlines of a shape in the drawing, in one pass over its points. */
function ringsOf(geo: Shape["geo"], project: GeoProjection): Ring[] {
	const rings: Ring[] = [];
	let points: [number, number][] = [];
	const nothing = () => {};
	geoStream(
		geo,
		project.stream({
			point: (x, y) => {
				points.push([x, y]);
			},
			lineStart: () => {
				points = [];
			},
			lineEnd: () => {
				const ring = points.length > 2 ? ringOf(points) : undefined;
				if (ring) rings.push(ring);
			},
			polygonStart: nothing,
			polygonEnd: nothing,
			sphere: nothing,
		}),
	);
	return rings;
}

const kept = new Map<string, Land>();

/** Outlines of all that is seen in a window. The last few are kept: a new shade or a picked leg draws no coast anew. */
export function landOf(shapes: readonly Shape[], window: Window, width: number, height: number): Land {
	const key = `${windowText(window)} ${width} ${height} ${shapes.length}`;
	const known = kept.get(key);
	if (known) return known;
	const project = projectionOf(window, width, height);
	// Points of the atlas lie close together: nothing is put between them. A line between two far places needs it (`project`).
	const coarse = projectionOf(window, width, height).precision(0);
	const grounds = shapes.flatMap((shape): Ground[] => {
		if (!mayShow(shape, window, width / height)) return [];
		const rings = ringsOf(window.reach < FAR ? shape.geo : coarseOf(shape), coarse);
		const largest = rings.reduce<Ring | undefined>((most, ring) => (most && most.area >= ring.area ? most : ring), undefined);
		return largest ? [{ shape, d: rings.map(({ d }) => d).join(""), at: largest.middle, wide: largest.wide }] : [];
	});
	const land = { project, grounds, width, height };
	if (kept.size >= 4) kept.delete(kept.keys().next().value as string);
	kept.set(key, land);
	return land;
}

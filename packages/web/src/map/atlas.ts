import { STATES } from "@interconnector/engine";
import { geoArea, geoCentroid, geoDistance } from "d3-geo";
import type { Feature, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** One shape of the atlas: a state, a territory or an area that some lists count as a state. */
export interface Shape {
	/** The actor that it is the ground of, where a list of states knows it. */
	readonly id: string | undefined;
	readonly name: string;
	readonly geo: Feature;
	/** Middle of the largest piece, longitude and latitude in degrees: where a label belongs. */
	readonly middle: readonly [number, number];
	/** Middle of all pieces, and how far the farthest point is from it, in radians: what is far from a window is not drawn. */
	readonly centre: readonly [number, number];
	readonly radius: number;
	/** How far the farthest point of the largest piece is from its middle, in radians. */
	readonly size: number;
}

/** The atlas names three shapes that have no number of ISO 3166-1. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: "actor:xkx", Somaliland: "actor:somaliland", "N. Cyprus": "actor:northern-cyprus" };

const reach = (middle: readonly [number, number], points: readonly (readonly [number, number])[]) =>
	Math.max(0, ...points.map((point) => geoDistance(middle as [number, number], point as [number, number])));

function piecesOf(geo: Feature): Polygon[] {
	const { geometry } = geo;
	if (geometry.type === "Polygon") return [geometry];
	return geometry.type === "MultiPolygon" ? geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })) : [];
}

/** Shapes of a topology with the object `countries`, each with the actor that it belongs to. */
export function shapesOf(topology: Topology): Shape[] {
	const ids = new Map(STATES.flatMap(({ id, codes }) => codes.iso3n.map(({ code }) => [code, id])));
	return feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>).features.map((geo): Shape => {
		const { name } = geo.properties;
		const pieces = piecesOf(geo);
		const largest = pieces.reduce((most, piece) => (geoArea(piece) > geoArea(most) ? piece : most), pieces[0] as Polygon);
		const [middle, centre] = [geoCentroid(largest), geoCentroid(geo)];
		const edge = (piece: Polygon) => piece.coordinates[0] as [number, number][];
		return {
			id: geo.id === undefined ? UNNUMBERED[name] : ids.get(String(geo.id)),
			name,
			geo,
			middle,
			centre,
			radius: reach(centre, pieces.flatMap(edge)),
			size: reach(middle, edge(largest)),
		};
	});
}

let kept: Promise<readonly Shape[]> | undefined;

/** The atlas of the world at 1 : 50 million, read once from the workbench's own files when a map is first opened. */
export function atlas(): Promise<readonly Shape[]> {
	kept ??= import("world-atlas/countries-50m.json").then(({ default: topology }) => shapesOf(topology as unknown as Topology));
	return kept;
}

import { geoArea } from "d3-geo";
import type { Feature, Polygon } from "geojson";
import type { Area } from "./areas.ts";
import type { Shape } from "./atlas.ts";

/** The ground of a disputed area: a shape of the atlas, or our own ring turned so that it encloses the smaller side. */
export function outlineOf(area: Area, shapes: readonly Shape[]): Feature | Polygon | undefined {
	if (area.shape !== undefined) return shapes.find(({ name }) => name === area.shape)?.geo;
	if (!area.ring) return undefined;
	const corners = [...area.ring, area.ring[0]].map((corner) => [...(corner as readonly number[])]);
	const polygon: Polygon = { type: "Polygon", coordinates: [corners] };
	return geoArea(polygon) > 2 * Math.PI ? { type: "Polygon", coordinates: [[...corners].reverse()] } : polygon;
}

import { el, reachable, type SvgNode, type Theme } from "@interconnector/engine";
import { geoPath } from "d3-geo";
import type { Drawn } from "../parts/figure.tsx";
import { areasOn } from "./areas.ts";
import type { MapOf } from "./draw.ts";
import type { Wanted } from "./labels.ts";
import type { Land } from "./land.ts";
import { outlineOf } from "./outline.ts";

/** Disputed areas, hatched over whatever the atlas draws, each with who holds it and who says otherwise. */
export function drawAreas(of: MapOf, land: Land, theme: Theme, id: string, focus: Drawn["focus"]): { nodes: SvgNode[]; wanted: Wanted[] } {
	const path = geoPath(land.project).digits(1);
	const wanted: Wanted[] = [];
	const nodes = areasOn(of.day).flatMap((area): SvgNode[] => {
		const outline = outlineOf(area, of.shapes);
		const d = outline && path(outline);
		if (!outline || !d) return [];
		wanted.push({ text: area.name, at: path.centroid(outline), size: 10.5, beside: true });
		const says = `${area.name}, disputed: ${area.says}`;
		const ends = { fill: `url(#${id}-disputed)`, "fill-opacity": 0.55, stroke: theme.ink, "stroke-width": 0.9, "stroke-dasharray": "3 2" };
		return [el("g", reachable(focus, area.name, "area", says), [el("title", {}, [says]), el("path", { d, ...ends })])];
	});
	return { nodes, wanted };
}

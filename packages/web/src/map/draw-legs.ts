import { el, type FigureOptions, reachable, type SvgNode, type Theme } from "@interconnector/engine";
import { geoInterpolate, geoPath } from "d3-geo";
import type { Wanted } from "./labels.ts";
import type { Land } from "./land.ts";
import type { Leg } from "./legs.ts";

/** How a status is drawn: by the line itself, never by colour alone. */
export const LINES = {
	open: { title: "open", dash: undefined, cross: false },
	restricted: { title: "restricted", dash: "10 3", cross: false },
	planned: { title: "planned or being built", dash: "2 4", cross: false },
	closed: { title: "closed", dash: "5 5", cross: true },
	shut: { title: "closed by you, an assumption", dash: "5 5", cross: true },
} as const;
export type Line = keyof typeof LINES;

/** How a leg is drawn. */
export function lineOf(leg: Leg, closed: ReadonlySet<string>): Line {
	if (closed.has(leg.key)) return "shut";
	return leg.status === "building" ? "planned" : leg.status;
}

/** A cross that bars a line, around (0, 0). */
export function cross(colour: string, paper: string): SvgNode[] {
	const d = "M-4,-4L4,4M-4,4L4,-4";
	return [
		el("path", { d, stroke: paper, "stroke-width": 5, "stroke-linecap": "round" }),
		el("path", { d, stroke: colour, "stroke-width": 2.4, "stroke-linecap": "round" }),
	];
}

export interface LegsDrawn {
	readonly nodes: SvgNode[];
	readonly wanted: readonly Wanted[];
	/** Ends that lie where their state lies, for want of a position of their own. */
	readonly guessed: readonly string[];
}

/**
 * Legs as lines between their ends, side by side where several join the same two. The line is the shortest way between the ends: it
 * shows what is joined, not the course of the road.
 */
export function drawLegs(
	legs: readonly Leg[],
	land: Land,
	pointOf: (node: string) => { readonly at: readonly [number, number]; readonly own: boolean; readonly name: string } | undefined,
	closed: ReadonlySet<string>,
	pick: string | undefined,
	theme: Theme,
	focus: FigureOptions["focus"],
): LegsDrawn {
	const path = geoPath(land.project).digits(1);
	const lanes = new Map<string, Leg[]>();
	for (const leg of legs) {
		const lane = [...leg.between].sort().join(" ");
		lanes.set(lane, [...(lanes.get(lane) ?? []), leg]);
	}
	const ends = new Map<string, { name: string; at: readonly [number, number] }>();
	const guessed = new Set<string>();
	const inside = (point: readonly [number, number] | null) =>
		point !== null && point[0] > 0 && point[1] > 0 && point[0] < land.width && point[1] < land.height;
	const nodes = [...lanes.values()].flatMap((lane) =>
		lane.flatMap((leg, i): SvgNode[] => {
			const [a, b] = [...leg.between].sort().map(pointOf);
			if (!a || !b) return [];
			const d = path({ type: "LineString", coordinates: [[...a.at], [...b.at]] });
			for (const [node, end] of [[[...leg.between].sort()[0], a] as const, [[...leg.between].sort()[1], b] as const]) {
				const at = land.project([...end.at]);
				if (at && inside(at)) ends.set(node as string, { name: end.name, at });
				if (!end.own) guessed.add(end.name);
			}
			if (!d) return [];
			const [px, py] = land.project([...a.at]) ?? [0, 0];
			const [qx, qy] = land.project([...b.at]) ?? [0, 0];
			const far = Math.hypot(qx - px, qy - py) || 1;
			const off = (i - (lane.length - 1) / 2) * 7;
			const move = `translate(${(((qy - py) / far) * off).toFixed(1)} ${((-(qx - px) / far) * off).toFixed(1)})`;
			const line = lineOf(leg, closed);
			const colour = line === "shut" ? (theme.diverging[0] as string) : pick === leg.id ? theme.accent : theme.ink;
			const along = geoInterpolate([...a.at], [...b.at]);
			const middle = [0.5, 0.35, 0.65, 0.2, 0.8].map((t) => land.project(along(t))).find(inside);
			const says = `${leg.name}: ${LINES[line].title}`;
			return [
				el("g", { ...reachable(focus, leg.id, "leg", says), transform: move }, [
					el("title", {}, [says]),
					el("path", { d, fill: "none", stroke: theme.paper, "stroke-width": pick === leg.id ? 7 : 4.2, "stroke-opacity": 0.85 }),
					el("path", {
						d,
						fill: "none",
						stroke: colour,
						"stroke-width": pick === leg.id ? 3.6 : line === "planned" ? 2.2 : 1.7,
						"stroke-dasharray": LINES[line].dash,
						"stroke-linecap": line === "planned" ? "round" : undefined,
					}),
					// Wide and unseen, so that a thin line can be pressed.
					focus !== false && focus !== undefined && el("path", { d, fill: "none", stroke: "transparent", "stroke-width": 14 }),
					LINES[line].cross &&
						middle !== undefined &&
						middle !== null &&
						el("g", { transform: `translate(${middle[0].toFixed(1)} ${middle[1].toFixed(1)})` }, cross(colour, theme.paper)),
				]),
			];
		}),
	);
	const wanted = [...ends.values()].map(({ name, at }): Wanted => ({ text: name, at, size: 11, beside: true }));
	return {
		nodes: [
			...nodes,
			...wanted.map(({ at: [x, y] }) => el("circle", { cx: x, cy: y, r: 3.2, fill: theme.paper, stroke: theme.ink, "stroke-width": 1.4 })),
		],
		wanted,
		guessed: [...guessed],
	};
}

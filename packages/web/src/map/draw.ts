import {
	burntIn,
	type Cell,
	cellText,
	coloursOf,
	el,
	type Finding,
	frame,
	hatch,
	rangeBeside,
	reachable,
	type SvgNode,
	scaleOf,
	textWidth,
	wrapText,
} from "@interconnector/engine";
import type { Drawn } from "../parts/figure.tsx";
import { STANCES, type Stance } from "./areas.ts";
import type { Shape } from "./atlas.ts";
import { drawAreas } from "./draw-areas.ts";
import { drawLegs, LINES, type Line, lineOf } from "./draw-legs.ts";
import { drawLabels, placeLabels, type Wanted } from "./labels.ts";
import { type Ground, landOf } from "./land.ts";
import { legendOf } from "./legend.ts";
import type { Leg, Ways } from "./legs.ts";
import type { Slice } from "./shade.ts";
import type { Window } from "./window.ts";

/** The numbers that states are shaded by. */
export interface Shade {
	readonly finding: Finding;
	readonly part: string;
	readonly column: string;
	readonly slice: Slice;
}

/** Everything that a map shows. */
export interface MapOf {
	readonly shapes: readonly Shape[];
	readonly window: Window;
	readonly stance: Stance;
	readonly day: string;
	readonly focal: string;
	readonly names: Readonly<Record<string, string>>;
	readonly shade?: Shade | undefined;
	readonly ways: Ways;
	readonly legs: readonly Leg[];
	readonly closed: ReadonlySet<string>;
	readonly pick?: string | undefined;
	readonly sources: readonly string[];
}

export function sizeOf(width: number): { width: number; height: number } {
	return { width, height: Math.round(width < 560 ? width * 1.05 : Math.min(600, width * 0.62)) };
}

const cellOf = (shade: Shade | undefined, id: string | undefined): Cell | undefined => {
	const row = id === undefined ? undefined : shade?.slice.rows.get(id);
	return row === undefined ? undefined : shade?.finding.parts[shade.part]?.cells[row]?.[shade.column];
};

/** The map, for the page or for a file: in both the border stance stands on it. */
export function drawMap(of: MapOf, how: Drawn): SvgNode {
	const { theme, width } = how;
	const paged = how.plain !== false;
	const pad = width < 560 ? 10 : 24;
	const [sea, blank] = paged ? ["var(--sea, #eef3f7)", "var(--blank, #ffffff)"] : ["#eef3f7", "#ffffff"];
	const size = sizeOf(paged ? width : width - 2 * pad);
	const land = landOf(of.shapes, of.window, size.width, size.height);
	const found = of.shade?.finding.parts[of.shade.part];
	const column = found?.columns.find(({ id }) => id === of.shade?.column);
	const scale = found && column ? scaleOf(found, column) : undefined;
	const id = paged ? "map" : "map-file";
	const name = (ground: Ground) => of.names[ground.shape.id ?? ""] ?? ground.shape.name;
	const says = (ground: Ground) => {
		const cell = cellOf(of.shade, ground.shape.id);
		if (!cell || !column) return `${name(ground)}${ground.shape.id === of.focal ? ", the focal state" : ""}`;
		const range = rangeBeside(cell);
		return `${name(ground)}: ${column.title} ${cellText(cell)}${range ? ` [${range}]` : ""}`;
	};
	const fillOf = (ground: Ground) => {
		const cell = cellOf(of.shade, ground.shape.id);
		return cell && cell.value !== null && scale ? coloursOf(cell, scale, theme).fill : blank;
	};
	const unknown = land.grounds.filter(({ shape }) => cellOf(of.shade, shape.id)?.value === null);
	const pointOf = (node: string) => {
		const place = of.ways.places.get(node);
		if (place?.lon !== undefined && place.lat !== undefined) return { at: [place.lon, place.lat] as const, own: true, name: place.name };
		const state = place?.within ?? node;
		const shape = of.shapes.find((one) => one.id === state);
		return shape ? { at: shape.middle, own: false, name: place?.name ?? of.names[node] ?? shape.name } : undefined;
	};
	const legs = drawLegs(of.legs, land, pointOf, of.closed, of.pick, theme, how.focus);
	const areas = of.stance === "disputed" ? drawAreas(of, land, theme, id, how.focus) : { nodes: [], wanted: [] };
	const edge = (ground: Ground, attrs: Record<string, string | number>) =>
		el("path", { d: ground.d, fill: "none", "pointer-events": "none", ...attrs });
	const marked = land.grounds.filter(({ shape }) => shape.id !== undefined && (shape.id === of.focal || shape.id === of.pick));
	const wanted: Wanted[] = [
		...land.grounds
			.filter(({ shape }) => shape.id === of.focal)
			.map((one): Wanted => ({ text: name(one), at: one.at, size: 13, bold: true, far: 90 })),
		...(of.window.reach < 30 ? legs.wanted : legs.wanted.filter((_, i) => i % 3 === 0)),
		...land.grounds
			.filter((one) => one.shape.id !== of.focal && one.wide > 34 && one.wide > textWidth(name(one), 11.5) * 0.6)
			.sort((a, b) => Number(b.shape.id !== undefined) - Number(a.shape.id !== undefined) || b.wide - a.wide)
			.map((one): Wanted => ({ text: name(one), at: one.at, size: 11.5 })),
		...areas.wanted,
	];
	const dots = legs.wanted.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
	// The buttons that move the map stand in its corner.
	const corner = paged ? [{ x: size.width - 46, y: 0, width: 46, height: 150 }] : [];
	const labels = placeLabels(wanted, size.width, size.height, [...dots, ...corner]);
	const lines = (Object.keys(LINES) as Line[]).filter((line) => of.legs.some((leg) => lineOf(leg, of.closed) === line));
	const scaled = column && scale ? { of: scale, title: column.title, unit: column.unit } : undefined;
	const legend = legendOf(
		{ scale: scaled, unknown: unknown.length > 0, disputed: of.stance === "disputed", lines, id, land: blank },
		theme,
		paged ? 0 : pad,
		width,
	);
	const notes = [
		STANCES[of.stance].says,
		...(of.legs.length > 0 ? ["Lines join the ends of a leg; they do not trace its course."] : []),
		...(legs.guessed.length > 0 ? [`Placed at the middle of their state, for want of a position: ${legs.guessed.join(", ")}.`] : []),
	].flatMap((note) => wrapText(note, 11, width - 2 * (paged ? 0 : pad), 5));
	const bottom = size.height + 8 + legend.height;
	const focal = of.names[of.focal] ?? of.focal;
	return frame(
		{
			defs: [
				el("clipPath", { id: `${id}-clip` }, [el("rect", { width: size.width, height: size.height })]),
				hatch(`${id}-unknown`, theme.muted, 6, 0.7),
				el("pattern", { id: `${id}-disputed`, patternUnits: "userSpaceOnUse", width: 5, height: 5, patternTransform: "rotate(-45)" }, [
					el("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: theme.ink, "stroke-width": 1.6 }),
				]),
			],
			nodes: [
				el("g", { transform: `translate(${paged ? 0 : pad} 0)`, "clip-path": `url(#${id}-clip)` }, [
					el("rect", { width: size.width, height: size.height, fill: sea, "data-ground": "" }),
					...land.grounds.map((ground) => {
						const path = el("path", { d: ground.d, fill: fillOf(ground), stroke: theme.muted, "stroke-width": 0.5, "fill-rule": "evenodd" });
						if (ground.shape.id === undefined) return el("g", {}, [el("title", {}, [ground.shape.name]), path]);
						return el("g", reachable(how.focus, ground.shape.id, "state", says(ground)), [el("title", {}, [says(ground)]), path]);
					}),
					...unknown.map((ground) => edge(ground, { fill: `url(#${id}-unknown)` })),
					...areas.nodes,
					...marked.map((ground) => edge(ground, { stroke: theme.accent, "stroke-width": ground.shape.id === of.pick ? 3 : 2 })),
					...legs.nodes,
					...drawLabels(labels, theme),
					el("rect", { x: 0.5, y: 0.5, width: size.width - 1, height: size.height - 1, fill: "none", stroke: theme.line }),
				]),
				el("g", { transform: `translate(0 ${size.height + 8})` }, legend.nodes),
				...notes.map((line, i) => el("text", { x: paged ? 0 : pad, y: bottom + 12 + i * 15, "font-size": 11, fill: theme.muted }, [line])),
			],
			height: bottom + notes.length * 15 + 6,
		},
		{
			title: column && found ? `${found.title}: ${column.title}, ${focal}` : `The region of ${focal}`,
			subtitle: `States by ${column ? `${column.title} (${column.formula})` : "no number"}; corridors as legs by their status. Day told: ${of.day}.`,
			notes: [
				...(of.shade ? burntIn(of.shade.finding, { sources: of.sources }) : [`As of ${of.day}.`]),
				"Ground: Natural Earth, public domain, in the edition world-atlas 2.0.2, 1 : 50 million.",
			],
			label: `Map around ${focal} on ${of.day}. ${STANCES[of.stance].says}`,
		},
		{ theme, width, plain: paged, focus: how.focus, id },
		width,
	);
}

import { arc } from "d3-shape";
import type { Head } from "../evidence/settings.ts";
import type { Finding } from "../lenses/finding.ts";
import { divergingClass, PAPER, type Theme } from "./colour.ts";
import { burntIn, type FigureOptions, frame, hatch, NARROW, reachable } from "./frame.ts";
import { textWidth, ticks, wrapText } from "./measure.ts";
import { el, type SvgNode } from "./svg.ts";
import { labelReach, sideLabels, spokeLabels, type WheelLabel } from "./wheel-labels.ts";
import { wheelLegend } from "./wheel-legend.ts";
import { type Placed, placeSpokes, type Sector, spokesOf } from "./wheel-spokes.ts";

interface Radii {
	readonly hub: number;
	/** Where the spokes begin and where the longest may end. */
	readonly from: number;
	readonly to: number;
	/** Ring of the gauges of affinity. */
	readonly gauge: number;
	/** Band with the names of the levels. */
	readonly band: number;
	/** Where labels begin. */
	readonly label: number;
}

const WIDE: Radii = { hub: 62, from: 74, to: 222, gauge: 236, band: 248, label: 282 };
const SMALL: Radii = { hub: 28, from: 33, to: 90, gauge: 97, band: 103, label: 116 };

/** Where a point at an angle (0 at the top, clockwise) and a distance stands. */
const at = (angle: number, distance: number) => ({ x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance });
const wedge = (from: number, to: number, low: number, high: number) =>
	arc<null>()({ innerRadius: low, outerRadius: high, startAngle: from, endAngle: to } as never) ?? "";

/**
 * The 360° wheel: each partner a spoke, grouped by level. Length is intensity, colour is affinity, stripes mean thin evidence,
 * a dashed hollow mark means unknown, and the gauge at the rim shows affinity with its range, zero on the spoke's own axis.
 */
export function wheel(finding: Finding, levels: Head["levels"], options: FigureOptions = {}): SvgNode {
	const width = options.width ?? 900;
	const theme = options.theme ?? PAPER;
	const id = options.id ?? "wheel";
	const narrow = width < NARROW;
	const drawn = drawWheel(finding, levels, width, theme, id, options.focus);
	const legend = wheelLegend(theme, id, width, narrow, {
		numbered: drawn.numbered,
		spread: finding.spread.says,
		top: drawn.top,
		unit: finding.parts.vectors?.columns.find((column) => column.id === "intensity")?.unit ?? "",
	});
	const reach = drawn.reach;
	const focal = finding.names[finding.focal] ?? finding.focal;
	const known = drawn.placed.filter((spoke) => spoke.affinity !== undefined).length;
	return frame(
		{
			nodes: [
				el("g", { transform: `translate(${width / 2} ${reach})` }, drawn.nodes),
				el("g", { transform: `translate(0 ${reach * 2 + 12})` }, legend.nodes),
			],
			height: reach * 2 + 12 + legend.height,
			defs: [hatch(`${id}-hatch`, theme.paper, narrow ? 4 : 6, narrow ? 0.9 : 1.3), ...drawn.defs],
		},
		{
			title: `${focal}: 360° of relations`,
			subtitle: "Each partner is a spoke: its length shows how much the two have to do with each other, its colour how warm the tie is.",
			notes: burntIn(finding, options),
			label: `Wheel of ${drawn.placed.length} partners of ${focal} as of ${finding.asOf}; affinity is known for ${known} of them. ${drawn.placed.map((spoke) => `${spoke.name} ${spoke.value}`).join("; ")}.`,
		},
		options,
		width,
	);
}

interface Drawn {
	readonly nodes: SvgNode[];
	readonly defs: SvgNode[];
	readonly labels: readonly WheelLabel[];
	readonly placed: readonly Placed[];
	readonly numbered: readonly string[];
	readonly reach: number;
	readonly top: number;
}

/** The wheel itself around (0, 0), with its labels; separate from the frame so that a test can ask where labels stand. */
export function drawWheel(
	finding: Finding,
	levels: Head["levels"],
	width: number,
	theme: Theme,
	id: string,
	focus: FigureOptions["focus"] = false,
): Drawn {
	const narrow = width < NARROW;
	const scale = narrow ? width / 390 : Math.min(1.25, width / 900);
	const r = Object.fromEntries(Object.entries(narrow ? SMALL : WIDE).map(([name, value]) => [name, value * scale])) as unknown as Radii;
	const { placed, sectors, slot } = placeSpokes(spokesOf(finding, levels));
	const top = Math.max(1, ...placed.map((spoke) => spoke.intensity ?? 0));
	const length = (value: number) => r.from + (Math.max(0, value) / top) * (r.to - r.from);
	const bar = Math.min(slot * 0.7, 46 / r.to);
	const labels = narrow
		? spokeLabels(placed, r.label, slot, width / 2 - r.label - 3, theme)
		: sideLabels(placed, r.band + 20, r.label, width / 2, theme);
	const ring = levelBand(sectors, r, narrow, theme, id);
	const rings = ticks(0, top, narrow ? 2 : 3).filter((value) => value > 0);
	return {
		placed,
		labels,
		top,
		numbered: ring.numbered,
		defs: ring.defs,
		reach: narrow ? width / 2 : labelReach(placed, r.label) + 4,
		nodes: [
			...ring.nodes,
			...placed.map((spoke) =>
				el("g", reachable(focus, spoke.id, "affinity", `${spoke.name}: ${spoke.says}`), [
					el("title", {}, [`${spoke.name}: ${spoke.says}`]),
					...spokeMarks(spoke, r, length, slot, bar, theme, id),
					...gauge(spoke, r, slot, narrow, theme),
				]),
			),
			...rings.map((value) => el("circle", { r: length(value), fill: "none", stroke: theme.muted, "stroke-opacity": 0.35, "stroke-width": 0.7 })),
			...rings.map((value) =>
				el(
					"text",
					{
						x: 0,
						y: -length(value) + 3,
						"text-anchor": "middle",
						"font-size": narrow ? 7.5 : 10,
						fill: theme.muted,
						stroke: theme.paper,
						"stroke-width": 3,
						"paint-order": "stroke",
					},
					[String(value)],
				),
			),
			...labels.map((label) => label.node),
			...hub(finding.names[finding.focal] ?? finding.focal, r.hub, narrow, theme),
		],
	};
}

function hub(name: string, radius: number, narrow: boolean, theme: Theme): SvgNode[] {
	const inside = radius * 1.8;
	let size = narrow ? 10.5 : 16;
	while (size > 5 && Math.max(...name.split(/\s+/).map((word) => textWidth(word, size, true))) > inside) size -= 0.25;
	const lines = wrapText(name, size, inside, 3, true);
	return [
		el("circle", { r: radius, fill: theme.paper, stroke: theme.ink, "stroke-width": narrow ? 1 : 1.5 }),
		...lines.map((line, i) =>
			el(
				"text",
				{
					x: 0,
					y: (i - (lines.length - 1) / 2) * size * 1.2 + size * 0.35,
					"text-anchor": "middle",
					"font-size": size,
					"font-weight": 600,
					fill: theme.ink,
				},
				[line],
			),
		),
	];
}

/** The band around the wheel that names each level, or numbers it where a name does not fit. */
function levelBand(
	sectors: readonly Sector[],
	r: Radii,
	narrow: boolean,
	theme: Theme,
	id: string,
): { nodes: SvgNode[]; defs: SvgNode[]; numbered: string[] } {
	const [size, high] = narrow ? [7.5, 11] : [11, 17];
	const fits = sectors.every(({ level, from, to }) => textWidth(level.toUpperCase(), size, true) * 1.12 < (to - from) * r.band);
	const defs: SvgNode[] = [];
	const nodes = sectors.flatMap(({ level, from, to }, i) => {
		const mid = (from + to) / 2;
		const below = Math.cos(mid) < -0.2;
		const line = r.band + high / 2 + (below ? size * 0.36 : -size * 0.36);
		const [a, b] = below ? [at(to, line), at(from, line)] : [at(from, line), at(to, line)];
		defs.push(
			el("path", {
				id: `${id}-level-${i}`,
				d: `M${a.x.toFixed(2)},${a.y.toFixed(2)}A${line.toFixed(2)},${line.toFixed(2)},0,${to - from > Math.PI ? 1 : 0},${below ? 0 : 1},${b.x.toFixed(2)},${b.y.toFixed(2)}`,
			}),
		);
		return [
			el("path", { d: wedge(from, to, r.band, r.band + high), fill: theme.line, "fill-opacity": 0.55 }),
			el("text", { "font-size": size, fill: theme.ink, "text-anchor": "middle", "font-weight": 600, "letter-spacing": narrow ? 0.3 : 0.8 }, [
				el("textPath", { href: `#${id}-level-${i}`, startOffset: "50%" }, [fits ? level.toUpperCase() : String(i + 1)]),
			]),
		];
	});
	return { nodes, defs, numbered: fits ? [] : sectors.map((sector) => sector.level) };
}

function spokeMarks(spoke: Placed, r: Radii, length: (value: number) => number, slot: number, bar: number, theme: Theme, id: string): SvgNode[] {
	const { angle, affinity, intensity } = spoke;
	const [from, to] = [angle - bar / 2, angle + bar / 2];
	const colour = affinity === undefined ? theme.paper : (theme.diverging[divergingClass(affinity)] as string);
	const stub = r.from + (r.to - r.from) * 0.11;
	const end = intensity === undefined ? stub : Math.max(length(intensity), r.from + 2);
	const d = wedge(from, to, r.from, end);
	const nodes: SvgNode[] = [
		el("path", {
			d: wedge(angle - slot * 0.47, angle + slot * 0.47, r.from, r.gauge - (r.from > 60 ? 8 : 4.5)),
			fill: affinity === undefined ? "none" : colour,
			"fill-opacity": 0.17,
			...(affinity === undefined ? { stroke: theme.line, "stroke-dasharray": "3 3" } : {}),
		}),
	];
	if (intensity === undefined) {
		const [a, b] = [at(angle, affinity === undefined ? r.from : stub), at(angle, r.to)];
		nodes.push(el("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: theme.muted, "stroke-width": 1, "stroke-dasharray": "1.5 4" }));
	}
	if (affinity === undefined) {
		if (intensity !== undefined)
			nodes.push(el("path", { d, fill: theme.paper, stroke: theme.muted, "stroke-width": 1.1, "stroke-dasharray": "3 2" }));
		const far = r.from > 60;
		const spot = at(angle, intensity === undefined ? r.from + (far ? 12 : 7) : Math.min(r.to, end + (far ? 14 : 8)));
		nodes.push(
			el("circle", {
				cx: spot.x,
				cy: spot.y,
				r: far ? 9 : 5.5,
				fill: theme.paper,
				stroke: theme.muted,
				"stroke-width": 1.1,
				"stroke-dasharray": "2.5 2",
			}),
			el(
				"text",
				{ x: spot.x, y: spot.y + (far ? 4 : 2.8), "text-anchor": "middle", "font-size": far ? 12 : 8, "font-weight": 600, fill: theme.muted },
				["?"],
			),
		);
		return nodes;
	}
	nodes.push(el("path", { d, fill: colour, stroke: colour, "stroke-width": 1 }));
	if (spoke.thin) nodes.push(el("path", { d, fill: `url(#${id}-hatch)`, stroke: colour, "stroke-width": 1.2 }));
	return nodes;
}

/** The gauge at the rim: −1 to 1 along the slot, zero on the axis of the spoke, a thin arc over the range and a dot at the number. */
function gauge(spoke: Placed, r: Radii, slot: number, narrow: boolean, theme: Theme): SvgNode[] {
	const half = Math.min(slot * 0.44, 40 / r.gauge);
	const turn = (value: number) => spoke.angle + Math.max(-1, Math.min(1, value)) * half;
	const [zeroIn, zeroOut] = [at(spoke.angle, r.gauge - (narrow ? 3 : 5)), at(spoke.angle, r.gauge + (narrow ? 3 : 5))];
	const thick = narrow ? 1.2 : 2.2;
	const nodes = [
		el("path", {
			d: wedge(turn(-1), turn(1), r.gauge - 0.4, r.gauge + 0.4),
			fill: theme.muted,
			"fill-opacity": spoke.affinity === undefined ? 0.35 : 0.7,
		}),
		el("line", { x1: zeroIn.x, y1: zeroIn.y, x2: zeroOut.x, y2: zeroOut.y, stroke: theme.muted, "stroke-width": 1 }),
	];
	if (spoke.affinity === undefined) return nodes;
	if (spoke.range && spoke.range.high > spoke.range.low)
		nodes.push(el("path", { d: wedge(turn(spoke.range.low), turn(spoke.range.high), r.gauge - thick, r.gauge + thick), fill: theme.ink }));
	const dot = at(turn(spoke.affinity), r.gauge);
	nodes.push(
		el("circle", {
			cx: dot.x,
			cy: dot.y,
			r: narrow ? 2.8 : 5.2,
			fill: theme.diverging[divergingClass(spoke.affinity)],
			stroke: theme.ink,
			"stroke-width": narrow ? 0.7 : 1.1,
		}),
	);
	return nodes;
}

import { cellText, divergingClass, el, rangeBeside, reachable, type SvgNode, type Theme } from "@interconnector/engine";
import type { Drawn } from "../parts/figure.tsx";
import type { NetworkOf } from "./draw.ts";
import { hull } from "./hull.ts";
import type { Point } from "./layout.ts";
import type { Tie } from "./ties.ts";

/** How large an actor is drawn. */
export const radius = (node: string, of: NetworkOf) => (node === of.finding.focal ? 13 : 9);

/** A tie as a line; one that is not known is dashed. */
export function drawTie(tie: Tie, of: NetworkOf, point: (node: string) => Point, lit: boolean, theme: Theme, how: Drawn): SvgNode {
	const [[x1, y1], [x2, y2]] = [point(tie.ends[0]), point(tie.ends[1])];
	const ends = { x1, y1, x2, y2 };
	const range = rangeBeside(tie.cell);
	const says = `${tie.ends.map(of.name).join(" – ")}: ${cellText(tie.cell)}${range ? ` [${range}]` : ""}`;
	const weakest = of.triad?.weakest.includes(tie.id) ?? false;
	const colour = tie.value === undefined ? theme.muted : (theme.diverging[divergingClass(tie.value)] as string);
	const line =
		tie.value === undefined
			? el("line", { ...ends, stroke: colour, "stroke-width": 1, "stroke-dasharray": "3 4" })
			: el("line", { ...ends, stroke: colour, "stroke-width": 1.2 + 7 * Math.abs(tie.value), "stroke-linecap": "round" });
	return el("g", { ...reachable(how.focus, tie.id, "tie", `${says}${weakest ? ", the weakest of the three" : ""}`), opacity: lit ? 1 : 0.14 }, [
		el("title", {}, [says]),
		line,
		how.focus && el("line", { ...ends, stroke: "transparent", "stroke-width": 12 }),
	]);
}

/** An actor as a ring, with the number of its bloc where blocs are asked for. */
export function drawNode(node: string, of: NetworkOf, [x, y]: Point, lit: boolean, theme: Theme, how: Drawn): SvgNode {
	const focal = node === of.finding.focal;
	const bloc = of.blocs.get(node);
	const says = `${of.name(node)}${focal ? ", the focal state" : ""}${bloc === undefined ? "" : `, bloc ${bloc}`}`;
	return el("g", reachable(how.focus, node, "node", says), [
		el("title", {}, [says]),
		el("circle", {
			cx: x,
			cy: y,
			r: radius(node, of),
			fill: focal ? theme.ink : theme.paper,
			stroke: node === of.pick ? theme.accent : theme.ink,
			"stroke-width": node === of.pick ? 4 : 1.6,
			"stroke-opacity": lit ? 1 : 0.35,
		}),
		bloc !== undefined &&
			el("text", { x, y: y + 3.5, "text-anchor": "middle", "font-size": 10, "font-weight": 650, fill: focal ? theme.paper : theme.ink }, [
				String(bloc),
			]),
	]);
}

/** Blocs of two or more as grounds around their members; the number of the bloc stands in each member. */
export function hulls(of: NetworkOf, point: (node: string) => Point, theme: Theme): SvgNode[] {
	const members = new Map<number, string[]>();
	for (const node of of.network.nodes) {
		const bloc = of.blocs.get(node);
		if (bloc !== undefined) members.set(bloc, [...(members.get(bloc) ?? []), node]);
	}
	return [...members].flatMap(([bloc, nodes]) => {
		if (nodes.length < 2) return [];
		const d = `M${hull(nodes.map(point))
			.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`)
			.join("L")}Z`;
		const round = { d, "stroke-linejoin": "round", "stroke-linecap": "round" };
		return [
			el("g", { opacity: 0.55 }, [
				el("title", {}, [`bloc ${bloc}: ${nodes.map(of.name).join(", ")}`]),
				el("path", { ...round, fill: theme.line, stroke: theme.muted, "stroke-width": 46 }),
				el("path", { ...round, fill: theme.line, stroke: theme.line, "stroke-width": 44 }),
			]),
		];
	});
}

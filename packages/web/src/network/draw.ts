import { type Box, burntIn, el, type Finding, frame, type SvgNode } from "@interconnector/engine";
import { drawLabels, placeLabels, type Wanted } from "../map/labels.ts";
import type { Drawn } from "../parts/figure.tsx";
import type { Point } from "./layout.ts";
import { legendOf } from "./legend.ts";
import { drawNode, drawTie, hulls, radius } from "./marks.ts";
import { heightOf, placeIn } from "./place.ts";
import { drawTag, tagsOf } from "./tags.ts";
import type { Network, Tie, Triad } from "./ties.ts";

export interface NetworkOf {
	readonly finding: Finding;
	readonly network: Network;
	readonly at: ReadonlyMap<string, Point>;
	readonly blocs: ReadonlyMap<string, number>;
	/** Every partner was asked for its ties, not the focal state alone. */
	readonly whole: boolean;
	/** Draw ties that were asked for and are not known. */
	readonly unknown: boolean;
	readonly triad: Triad | undefined;
	readonly pick: string | undefined;
	readonly name: (id: string) => string;
	readonly sources: readonly string[];
}

/** The signed network: blue ties are friendly, orange ones hostile, the wider the stronger; dashed ones are not known. */
export function drawNetwork(of: NetworkOf, how: Drawn): SvgNode {
	const { theme, width } = how;
	const height = heightOf(width);
	const id = how.plain === false ? "network-file" : "network";
	const point = (node: string) => placeIn(width, height, of.at.get(node) ?? [0.5, 0.5]);
	const lit = (tie: Tie) => (of.triad ? of.triad.ties.includes(tie.id) : of.pick ? tie.ends.includes(of.pick) : true);
	const shown = of.network.ties.filter(
		(tie) => tie.value !== undefined || of.unknown || tie.ends.includes(of.finding.focal) || (of.triad && lit(tie)),
	);
	const order = [...shown].sort((a, b) => Number(lit(a)) - Number(lit(b)) || Math.abs(a.value ?? 0) - Math.abs(b.value ?? 0));
	const said = of.triad ? new Set([of.finding.focal, ...of.triad.others]) : undefined;
	const dots = of.network.nodes.map((node): Box => {
		const [x, y] = point(node);
		const r = radius(node, of);
		return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
	});
	const nameOf = (node: string): Wanted => ({
		text: of.name(node),
		at: below(point(node), radius(node, of)),
		size: node === of.finding.focal ? 14 : width < 560 ? 11 : 12,
		bold: node === of.finding.focal || (said?.has(node) ?? node === of.pick),
		far: node === of.finding.focal ? 40 : 26,
	});
	// The names of those that are spoken of come first, then their numbers, then whoever is around.
	const first = (node: string) => said?.has(node) ?? node === of.finding.focal;
	const named = placeLabels(of.network.nodes.filter(first).map(nameOf), width, height, dots);
	const tags = of.triad
		? tagsOf(
				shown.filter(lit),
				of.triad,
				point,
				named.map(({ box }) => box),
				dots,
			)
		: [];
	const taken = [...dots, ...named.map(({ box }) => box), ...tags.map(({ box }) => box)];
	const others = of.network.nodes.filter((node) => !first(node)).map(nameOf);
	const labels = [...named, ...placeLabels(others, width, height, taken)];
	const { pairs } = of.network;
	const focal = of.name(of.finding.focal);
	const counts = `${pairs.known} of ${pairs.all} pairs are known${pairs.silent > 0 ? `, ${pairs.silent} were asked for and are not known` : ""}. ${of.whole ? "A tie that is not drawn is not known, which is not zero." : `Ties among partners are drawn where two friends of ${of.name(of.finding.focal)} are enemies; the others were not asked for.`}`;
	const legend = legendOf(of, counts, theme, width);
	return frame(
		{
			nodes: [
				...hulls(of, point, theme),
				...order.map((tie) => drawTie(tie, of, point, lit(tie), theme, how)),
				...of.network.nodes.map((node) => drawNode(node, of, point(node), said === undefined || said.has(node), theme, how)),
				...drawLabels(labels, theme),
				...tags.map((tag) => drawTag(tag, theme)),
				el("g", { transform: `translate(0 ${height + 4})` }, legend.nodes),
			],
			height: height + legend.height + 8,
		},
		{
			title: `${focal} and its partners: who is close to whom, and who is not`,
			subtitle: "Blue is friendly, orange is hostile, the wider the stronger.",
			notes: burntIn(of.finding, { sources: of.sources }),
			label: `Signed network of ${of.network.nodes.length} actors around ${focal} as of ${of.finding.asOf}. ${counts}`,
		},
		{ theme, width, plain: how.plain, focus: how.focus, id },
		width,
	);
}

const below = ([x, y]: Point, r: number): Point => [x, y + r + 9];

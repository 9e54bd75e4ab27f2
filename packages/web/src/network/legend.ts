import { BREAKS, el, type SvgNode, type Theme, textWidth, wrapText } from "@interconnector/engine";
import type { NetworkOf } from "./draw.ts";

/** The scale of the ties, and how much of the picture is known. */
export function legendOf(of: NetworkOf, counts: string, theme: Theme, width: number): { nodes: SvgNode[]; height: number } {
	const pad = width < 560 ? 10 : 24;
	const from = pad + textWidth("hostile", 11.5) + 8;
	const step = Math.min(38, (width - pad - textWidth("friendly", 11.5) - 8 - from) / 7);
	const label = { "font-size": 11.5, fill: theme.ink };
	const lines = [
		"Dashed: asked for and not known.",
		...(of.blocs.size > 0
			? ["Grounds and numbers: blocs that fit pacts and rivalries best; a number alone is a bloc of one among those drawn."]
			: []),
		counts,
	].flatMap((line) => wrapText(line, 11, width - 2 * pad, 5));
	return {
		nodes: [
			el("text", { ...label, x: pad, y: 14 }, ["hostile"]),
			...theme.diverging.map((fill, i) =>
				el("rect", { x: from + i * step, y: 10 - (1 + 3.2 * Math.abs(i - 3)) / 2, width: step - 2, height: 1 + 3.2 * Math.abs(i - 3), fill }),
			),
			...BREAKS.map((border, i) =>
				el("text", { x: from + (i + 1) * step, y: 30, "text-anchor": "middle", "font-size": 10, fill: theme.muted }, [
					String(border).replace("-", "−"),
				]),
			),
			el("text", { ...label, x: from + 7 * step + 8, y: 14 }, ["friendly"]),
			...lines.map((words, i) => el("text", { x: pad, y: 48 + i * 16, "font-size": 11, fill: theme.muted }, [words])),
		],
		height: 40 + lines.length * 16,
	};
}

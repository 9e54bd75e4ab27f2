import { divergingClass, el, frame, reachable, type SvgNode, textWidth } from "@interconnector/engine";
import type { Drawn } from "../parts/figure.tsx";
import { type Field, fieldKey, type Strip } from "./acts.ts";

export interface StripOf {
	readonly strip: Strip;
	readonly name: (id: string) => string;
	readonly title: string;
	/** Under a file: day, sources, licence. */
	readonly notes: readonly string[];
	readonly pick: string | undefined;
}

const NARROW = 560;

/** What a field says in words. */
export function wordsOf(field: Field | undefined): string {
	if (!field) return "none on record";
	const acts = `${field.acts.length} ${field.acts.length === 1 ? "act" : "acts"}`;
	return `${acts}, ${field.mean === undefined ? "without a weight" : `mean weight ${field.mean.toFixed(1).replace("-", "−")}`}`;
}

/** Acts by partner and year as a strip of fields: how many in figures, how hostile or cooperative in colour. */
export function drawStrip({ strip, name, title, notes, pick }: StripOf, { width, theme, plain, focus }: Drawn): SvgNode {
	const narrow = width < NARROW;
	const [pad, size, step] = [narrow ? 10 : 24, narrow ? 10.5 : 12, 24];
	const longest = Math.max(0, ...strip.partners.map((id) => textWidth(name(id), size)));
	const left = pad + Math.min(longest, width * 0.3) + 8;
	const field = (width - pad - left) / Math.max(1, strip.columns.length);
	// Heads that do not fit beside each other stand upright.
	const heads = Math.max(0, ...strip.columns.map((column) => textWidth(column, size - 1)));
	const upright = heads > field - 4;
	const top = upright ? heads + 12 : 24;
	const clipped = (text: string) => {
		const room = Math.floor(((left - pad - 8) / Math.max(1, textWidth(text, size))) * text.length);
		return room < text.length ? `${text.slice(0, Math.max(1, room - 1))}…` : text;
	};
	const nodes: SvgNode[] = strip.columns.map((column, j) => {
		const [x, y] = [left + (j + 0.5) * field, top - 7];
		const attrs = { "font-size": size - 1, fill: theme.muted };
		return upright
			? el("text", { ...attrs, x: 0, y: 0, transform: `translate(${(x + 4).toFixed(1)} ${y}) rotate(-90)` }, [column])
			: el("text", { ...attrs, x, y, "text-anchor": "middle" }, [column]);
	});
	for (const [i, partner] of strip.partners.entries()) {
		const y = top + i * step;
		nodes.push(el("text", { x: left - 8, y: y + step / 2 + 4, "text-anchor": "end", "font-size": size, fill: theme.ink }, [clipped(name(partner))]));
		for (const [j, column] of strip.columns.entries()) {
			const key = fieldKey(partner, column);
			const own = strip.fields.get(key);
			const box = { x: left + j * field + 1, y: y + 1, width: Math.max(1, field - 2), height: step - 2 };
			const says = `${name(partner)}, ${column}: ${wordsOf(own)}`;
			const shade = own?.mean === undefined ? 3 : divergingClass(own.mean / 10);
			nodes.push(
				own
					? el("g", reachable(focus, partner, column, says), [
							el("title", {}, [says]),
							el("rect", {
								...box,
								fill: own.mean === undefined ? theme.paper : theme.diverging[shade],
								stroke: key === pick ? theme.ink : own.mean === undefined ? theme.muted : "none",
								"stroke-width": key === pick ? 2.5 : 1,
							}),
							el(
								"text",
								{
									x: box.x + box.width / 2,
									y: y + step / 2 + 4,
									"text-anchor": "middle",
									"font-size": size - 0.5,
									fill: own.mean === undefined ? theme.ink : theme.onDiverging[shade],
								},
								[String(own.acts.length)],
							),
						])
					: el("rect", { x: box.x + box.width / 2 - 1, y: y + step / 2 - 1, width: 2, height: 2, fill: theme.line }),
			);
		}
	}
	return frame(
		{ nodes, height: top + strip.partners.length * step + 8 },
		{
			title,
			subtitle:
				"Acts on record by year. Blue: cooperative, orange: hostile, by the mean Goldstein weight; an outline alone: contact, or not meant. A dot: none on record.",
			notes,
			label: `${title}: acts of ${strip.partners.length} partners in ${strip.columns.length} columns.`,
		},
		{ theme, width, plain, focus, id: "acts" },
		width,
	);
}

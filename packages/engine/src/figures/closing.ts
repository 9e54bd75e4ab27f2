import { push } from "../base/group.ts";
import type { Finding } from "../lenses/finding.ts";
import { partOf } from "./bars.ts";
import { PAPER, type Theme } from "./colour.ts";
import { burntIn, type FigureOptions, frame, NARROW } from "./frame.ts";
import { clip, textWidth, wrapText } from "./measure.ts";
import { el, type SvgNode } from "./svg.ts";

/** One way between two ends, and who can close it: alone, or only together with others. */
interface Way {
	readonly name: string;
	readonly sets: readonly (readonly string[])[];
}

/** The smallest closing sets by way, as their rows name them: commodity, two ends, then the holders. */
function waysOf(finding: Finding): Way[] {
	const name = (id: string) => finding.names[id] ?? id;
	const ways = new Map<string, string[][]>();
	for (const row of partOf(finding, "closing").rows) {
		const [what = "", from = "", to = "", ...holders] = row.split(",");
		if (holders.length === 0 || finding.parts.closing?.cells[row]?.size?.value == null) continue;
		const key = `${name(what)}: ${name(from)} – ${name(to)}`;
		push(ways, key, holders);
	}
	return [...ways].map(([key, sets]) => ({ name: key, sets }));
}

/**
 * Who can close which way: one row a way, one column a holder. Dark: alone; light: only together, with how many it takes. An empty
 * field says that the holder is in no smallest closing set on record. Undefined where no way can be closed on record.
 */
export function closing(finding: Finding, options: FigureOptions = {}): SvgNode | undefined {
	const ways = waysOf(finding);
	if (ways.length === 0) return undefined;
	const theme = options.theme ?? PAPER;
	const width = options.width ?? 760;
	const count = (id: string) => ways.filter((way) => way.sets.some((set) => set.includes(id))).length;
	const ids = [...new Set(ways.flatMap((way) => way.sets.flat()))];
	const holders = ids.map((id, i) => ({ id, i })).sort((a, b) => count(b.id) - count(a.id) || a.i - b.i);
	const names = holders.map(({ id }) => finding.names[id] ?? id);
	const fields = ways.map((way) => holders.map(({ id }) => way.sets.filter((set) => set.includes(id)).sort((a, b) => a.length - b.length)[0]));
	const said = ways.map((way) => `${way.name}: ${way.sets.map((set) => set.map((id) => finding.names[id] ?? id).join(" with ")).join("; ")}`);
	return frame(
		drawFields(
			ways.map((way) => way.name),
			names,
			fields,
			width,
			theme,
		),
		{
			title: "Who can close which way",
			subtitle: "Dark: the holder alone can close every recorded way between the two ends. Light: only together with others, so many in all.",
			notes: burntIn(finding, options),
			label: `Smallest sets of holders that close every recorded way. ${said.join(". ")}.`,
		},
		options,
		width,
	);
}

function drawFields(
	ways: readonly string[],
	holders: readonly string[],
	fields: readonly (readonly (readonly string[] | undefined)[])[],
	width: number,
	theme: Theme,
): { nodes: SvgNode[]; height: number } {
	const narrow = width < NARROW;
	const [pad, size] = narrow ? [10, 10] : [24, 12.5];
	const widest = Math.max(...ways.map((name) => textWidth(name, size)));
	const left = pad + Math.min(widest, width * (narrow ? 0.34 : 0.36)) + 10;
	const field = (width - pad - left) / holders.length;
	const slanted = holders.some((name) => name.split(" ").some((word) => textWidth(word, size - 1) > field - 4));
	const heads = holders.map((name) => wrapText(name, size - 1, field - 4, 3));
	const top = slanted
		? Math.min(100, Math.max(...holders.map((name) => textWidth(name, size - 1)))) + 10
		: Math.max(...heads.map((lines) => lines.length)) * size * 1.25 + 10;
	const step = narrow ? 32 : 30;
	const nodes = heads.flatMap((lines, j): SvgNode[] => {
		const x = left + (j + 0.5) * field;
		const upright = { x: 0, y: 0, transform: `translate(${(x + size * 0.35).toFixed(1)} ${(top - 6).toFixed(1)}) rotate(-90)` };
		if (slanted) return [el("text", { ...upright, "font-size": size - 1, fill: theme.ink }, [clip(holders[j] as string, size - 1, 100)])];
		return lines.map((line, k) =>
			el("text", { x, y: top - 7 - (lines.length - 1 - k) * size * 1.2, "text-anchor": "middle", "font-size": size - 1, fill: theme.ink }, [line]),
		);
	});
	for (const [i, way] of ways.entries()) {
		const y = top + i * step;
		const lines = wrapText(way, size, left - pad - 8, 3);
		const small = lines.length > 2 ? size - 1.5 : size;
		nodes.push(
			...lines.map((line, k) =>
				el("text", { x: pad, y: y + step / 2 + small * 0.35 + (k - (lines.length - 1) / 2) * small * 1.1, "font-size": small, fill: theme.ink }, [
					line,
				]),
			),
		);
		for (const [j, set] of (fields[i] ?? []).entries()) {
			const alone = set?.length === 1;
			const where = `${holders[j]}, ${way}: ${set === undefined ? "in no smallest closing set on record" : alone ? "alone" : `one of ${set.length}`}`;
			const fill = set === undefined ? theme.paper : alone ? theme.sequential[4] : theme.sequential[1];
			nodes.push(
				el("g", {}, [
					el("title", {}, [where]),
					el("rect", { x: left + j * field + 1, y: y + 1, width: field - 2, height: step - 2, fill, stroke: theme.line, "stroke-width": 0.8 }),
					set !== undefined &&
						el(
							"text",
							{
								x: left + (j + 0.5) * field,
								y: y + step / 2 + size * 0.33,
								"text-anchor": "middle",
								"font-size": size - 1.5,
								fill: alone ? theme.onSequential[4] : theme.onSequential[1],
							},
							[alone ? (field > 44 ? "alone" : "1") : field > 64 ? `one of ${set.length}` : `of ${set.length}`],
						),
				]),
			);
		}
	}
	return { nodes, height: top + ways.length * step + 8 };
}

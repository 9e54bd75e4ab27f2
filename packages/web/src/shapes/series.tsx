import { type Body, burntIn, el, type FigureOptions, type Finding, frame, PAGE, reachable, rowName, textWidth } from "@interconnector/engine";
import type { ReactNode } from "react";
import { Figure } from "../parts/figure.tsx";
import { addressOf, textOf } from "../parts/number.tsx";
import { change } from "../view/view.ts";

interface Dated {
	readonly row: string;
	readonly lane: string;
	readonly from: number;
	readonly to: number;
	readonly says: string;
}

const number = (finding: Finding, part: string, row: string, column: string): number | undefined => {
	const value = finding.parts[part]?.cells[row]?.[column]?.value;
	return value == null ? undefined : typeof value === "number" ? value : (value.low + value.high) / 2;
};

/** Where each row stands in time: by a date in its id, or by columns that count years back from the day asked about. */
function datedOf(finding: Finding, part: string): Dated[] {
	const found = finding.parts[part];
	if (!found) return [];
	const end = Number(finding.asOf.slice(0, 4)) + Number(finding.asOf.slice(5, 7)) / 12;
	return found.rows.flatMap((row) => {
		const ids = row.split(",");
		const date = ids.map((id) => /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(id)).find((one) => one !== null);
		const days = number(finding, part, row, "days");
		const ago = number(finding, part, row, "ago") ?? number(finding, part, row, "from");
		const until = number(finding, part, row, "to");
		const from = date ? Number(date[1]) + (Number(date[2] ?? 1) - 1) / 12 : ago === undefined ? undefined : end - ago;
		if (from === undefined) return [];
		const to = date && days !== undefined ? from + days / 365.25 : until === undefined ? from : end - until;
		const lane =
			ids.length > 1
				? ids
						.slice(0, -1)
						.map((id) => finding.names[id] ?? id)
						.join(" – ")
				: date
					? found.title
					: rowName(row, finding.names);
		const says = found.columns.map(({ id, title }) => `${title} ${textOf(found.cells[row]?.[id] ?? { value: null, rests: [] }, false)}`).join("; ");
		return [{ row, lane, from, to: Math.max(from, to), says: `${rowName(row, finding.names)}: ${says}` }];
	});
}

interface Shown {
	readonly finding: Finding;
	readonly part: string;
	readonly table: ReactNode;
	/** Titles of the sources, for the lines burnt into a file. */
	readonly sources: readonly string[];
}

/** Dated rows on a common time axis, a lane for whom they are about. Rows without a date are in the table. */
export function Series({ finding, part, table, sources }: Shown) {
	const dated = datedOf(finding, part);
	if (dated.length < 2) return <>{table}</>;
	return (
		<Figure
			name={`${finding.id}-${part}`}
			draw={({ width, ...how }) => {
				const title = finding.parts[part]?.title ?? "";
				const text = { title, subtitle: `${finding.names[finding.focal] ?? finding.focal}: ${finding.asks}`, label: title };
				const options = { ...how, sources, plain: how.plain !== false };
				return frame(strip(finding, part, dated, width, options), { ...text, notes: burntIn(finding, options) }, options, width);
			}}
			table={table}
			onPress={(row, column) => change({ why: addressOf(finding, part, row, column) })}
		/>
	);
}

function strip(finding: Finding, part: string, dated: readonly Dated[], width: number, { theme = PAGE, focus }: FigureOptions): Body {
	const lanes = [...new Set(dated.map(({ lane }) => lane))].slice(0, 30);
	const [left, right, top, step] = [Math.min(220, width * 0.34), 14, 22, 22];
	const from = Math.floor(Math.min(...dated.map((one) => one.from)));
	const to = Math.ceil(Math.max(...dated.map((one) => one.to), from + 1));
	const x = (year: number) => left + ((year - from) / (to - from)) * (width - left - right);
	const every = [1, 2, 5, 10, 20, 50].find((years) => ((width - left) / (to - from)) * years > 46) ?? 100;
	const ticks = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % every === 0);
	const size = width < 560 ? 10.5 : 12;
	const clip = (text: string) => {
		const room = Math.floor(((left - 14) / Math.max(1, textWidth(text, size))) * text.length);
		return room < text.length ? `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…` : text;
	};
	const nodes = [
		...ticks.flatMap((year) => [
			el("line", { x1: x(year), x2: x(year), y1: top - 4, y2: top + lanes.length * step, stroke: theme.line }),
			el("text", { x: x(year), y: top - 8, "font-size": 11, "text-anchor": "middle", fill: theme.muted }, [String(year)]),
		]),
		...lanes.map((lane, i) =>
			el("text", { x: left - 8, y: top + i * step + 15, "font-size": size, "text-anchor": "end", fill: theme.ink }, [
				el("title", {}, [lane]),
				clip(lane),
			]),
		),
		...dated
			.filter(({ lane }) => lanes.includes(lane))
			.map((one) => {
				const y = top + lanes.indexOf(one.lane) * step + 11;
				const column = finding.parts[part]?.columns[0]?.id ?? "";
				return el("g", reachable(focus, one.row, column, one.says), [
					el("title", {}, [one.says]),
					one.to - one.from > 0.05
						? el("rect", { x: x(one.from), y: y - 5, width: Math.max(3, x(one.to) - x(one.from)), height: 10, rx: 3, fill: theme.diverging[4] })
						: el("circle", { cx: x(one.from), cy: y, r: 4.5, fill: theme.accent, "fill-opacity": 0.75 }),
				]);
			}),
	];
	return { nodes, height: top + lanes.length * step + 12 };
}

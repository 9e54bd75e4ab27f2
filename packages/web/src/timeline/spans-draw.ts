import { clip, el, frame, isoDay, reachable, type SvgNode, textWidth } from "@interconnector/engine";
import type { Drawn } from "../parts/figure.tsx";
import { SPAN_KINDS, type SpanKind, type TimeSpan } from "./spans.ts";
import { spanText } from "./spans-words.ts";

export interface SpansOf {
	readonly spans: readonly TimeSpan[];
	/** The day asked about, as a number. */
	readonly on: number;
	readonly title: string;
	readonly notes: readonly string[];
	readonly pick: string | undefined;
}

const NARROW = 560;
const YEAR = 365.2425;
/** So many years are drawn at most; what is older is cut at the edge, where its dates stand in words. */
const YEARS = 36;
const ROW = 22;
/** Shade of each kind on the scale from hostile to cooperative. */
const SHADES: Readonly<Record<SpanKind, number>> = { Crises: 1, Conflicts: 0, Talks: 5, "Ways in": 3 };

/** What a span says in words. */
export function saysOf(span: TimeSpan, on: number): string {
	const { begins, ends } = spanText(span, on);
	const state = span.state ? `; ${span.state}` : "";
	return `${span.title}: began ${begins}, ended ${ends}${state}${span.dated.length > 1 ? "; sources date it differently" : ""}`;
}

/** Spans on a common axis of years: thick where it lasted for sure, thin where its ends may lie, dashed where the record leaves one open. */
export function drawSpans({ spans, on, title, notes, pick }: SpansOf, { width, theme, plain, focus }: Drawn): SvgNode {
	const narrow = width < NARROW;
	const [pad, size] = [narrow ? 10 : 24, narrow ? 10.5 : 12];
	const left = pad + Math.min(Math.max(60, ...spans.map((one) => textWidth(one.title, size))), width * (narrow ? 0.4 : 0.32)) + 10;
	const right = width - pad - 12;
	const known = spans.flatMap(({ begins, ends }) => [begins[0], begins[1], ends[0]]).filter(Number.isFinite);
	const from = Math.max(on - YEARS * YEAR, Math.min(on - 2 * YEAR, ...known));
	const x = (day: number) => left + ((Math.min(on, Math.max(from, day)) - from) / (on - from)) * (right - left);
	const nodes: SvgNode[] = [];
	let y = 22;
	const top = y;
	for (const kind of SPAN_KINDS) {
		const own = spans.filter((one) => one.kind === kind);
		if (own.length === 0) continue;
		nodes.push(el("text", { x: pad, y: y + 15, "font-size": size - 0.5, "font-weight": 650, fill: theme.muted }, [kind]));
		y += ROW - 2;
		for (const span of own) {
			nodes.push(...rowOf(span, y));
			y += ROW;
		}
		y += 4;
	}
	const years = yearsBetween(from, on, (right - left) / 52);
	const axis = years.flatMap(([year, day]) => [
		el("line", { x1: x(day), x2: x(day), y1: top - 4, y2: y, stroke: theme.line }),
		el("text", { x: x(day), y: top - 9, "font-size": size - 1, "text-anchor": "middle", fill: theme.muted }, [String(year)]),
	]);
	return frame(
		{ nodes: [...axis, ...nodes], height: y + 4 },
		{
			title,
			subtitle:
				"Thick: lasted for sure; thin: where a beginning or end may lie; dashed: left open by the record; a question mark: no end on record; an arrow: open on the day asked about.",
			notes,
			label: `${title}: ${spans.length} on a common axis of years.`,
		},
		{ theme, width, plain, focus, id: "spans" },
		width,
	);

	function rowOf(span: TimeSpan, at: number): SvgNode[] {
		const { begins, ends } = span;
		const says = saysOf(span, on);
		const fill = theme.diverging[SHADES[span.kind]] as string;
		const middle = at + ROW / 2;
		const open = ends[0] > on;
		const sure: [number, number] = [begins[1], open ? on : ends[0]];
		const may: [number, number] = [begins[0], open ? on : Math.min(ends[1], on)];
		const bar = (a: number, b: number, height: number) =>
			el("rect", { x: x(a), y: middle - height / 2, width: Math.max(3, x(b) - x(a)), height, rx: 2, fill });
		const dash = (a: number, b: number) =>
			el("line", { x1: x(a), x2: x(b), y1: middle, y2: middle, stroke: fill, "stroke-width": 2, "stroke-dasharray": "3 4" });
		const [endless, beginless] = [!open && !Number.isFinite(ends[1]), !Number.isFinite(begins[0])];
		const marks = [
			beginless ? dash(from, Math.min(ends[1], on)) : bar(may[0], endless ? begins[1] : may[1], 4),
			endless && ends[0] > begins[1] ? dash(ends[0], on) : undefined,
			// Nothing says how long it was: a line to today would.
			...(endless && ends[0] <= begins[1] ? lost(x(begins[1]), middle, fill) : []),
			Number.isFinite(begins[0]) && sure[1] > sure[0] ? bar(sure[0], sure[1], 11) : undefined,
			open ? el("path", { d: `M${x(on)} ${middle - 6}l7 6l-7 6z`, fill }) : undefined,
			Number.isFinite(begins[0]) && begins[0] < from
				? el("text", { x: left + 4, y: middle - 6, "font-size": size - 2.5, fill: theme.muted }, [`◂ ${isoDay(begins[0]).slice(0, 4)}`])
				: undefined,
		].filter((mark) => mark !== undefined);
		const label = el("text", { x: left - 10, y: middle + 4, "text-anchor": "end", "font-size": size, fill: theme.ink }, [
			clip(span.title, size, left - pad - 12),
		]);
		// An empty field over it all is what the keyboard reaches, so that its name alone is said.
		const field = el("rect", {
			...{ x: pad - 4, y: at + 1, width: right + 14 - pad, height: ROW - 2, rx: 3 },
			...{ fill: "none", "pointer-events": "all", stroke: span.id === pick ? theme.ink : "none" },
			...reachable(focus, span.id, span.number?.column ?? "claims", says),
		});
		return [el("g", {}, [el("title", {}, [says]), label, ...marks, field])];
	}
}

/** A line that loses itself, with a question mark: it began, and no end is on record. */
function lost(x: number, y: number, fill: string): SvgNode[] {
	return [
		el("line", { x1: x, x2: x + 26, y1: y, y2: y, stroke: fill, "stroke-width": 2, "stroke-dasharray": "3 4" }),
		el("text", { x: x + 29, y: y + 4, "font-size": 11, fill }, ["?"]),
	];
}

/** Years to mark on the axis, about as many as there is room for, each with its first day. */
function yearsBetween(from: number, to: number, room: number): [number, number][] {
	const yearOf = (day: number) => Number(isoDay(Math.floor(day)).slice(0, 4));
	const [first, last] = [yearOf(from) + 1, yearOf(to)];
	const every = [1, 2, 5, 10, 20].find((step) => (last - first) / step < room) ?? 50;
	return Array.from({ length: last - first + 1 }, (_, i) => first + i)
		.filter((year) => year % every === 0)
		.map((year) => [year, (year - 1970) * YEAR]);
}

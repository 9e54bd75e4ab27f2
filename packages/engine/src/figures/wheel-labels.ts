import type { Theme } from "./colour.ts";
import { type Box, spread } from "./labels.ts";
import { clip, textWidth, wrapText } from "./measure.ts";
import { el, type SvgNode } from "./svg.ts";
import type { Placed } from "./wheel-spokes.ts";

export interface WheelLabel {
	readonly node: SvgNode;
	/** The space it takes, seen from the centre of the wheel; for labels along a spoke, before turning. */
	readonly box: Box;
	/** Angle by which the label is turned; 0 for level text. */
	readonly turn: number;
}

const NAME = 13;
const VALUE = 11.5;
const HIGH = 31;

/** How far labels beside the wheel reach above and below its centre: at least the wheel, more when they need the room. */
export function labelReach(placed: readonly Placed[], radius: number): number {
	const right = placed.filter((spoke) => Math.sin(spoke.angle) >= 0).length;
	return Math.max(radius + 6, (Math.max(right, placed.length - right) * HIGH) / 2);
}

/** Labels beside the wheel, level and readable: name and value, on the side of their spoke, spread until none touches another. */
export function sideLabels(placed: readonly Placed[], rim: number, radius: number, half: number, theme: Theme): WheelLabel[] {
	const reach = labelReach(placed, radius);
	return [1, -1].flatMap((side) => {
		const mine = placed.filter((spoke) => Math.sin(spoke.angle) >= 0 === side > 0);
		const ys = spread(
			mine.map((spoke) => -Math.cos(spoke.angle) * radius),
			HIGH,
			-reach + HIGH / 2,
			reach - HIGH / 2,
		);
		return mine.map((spoke, i): WheelLabel => {
			const y = ys[i] as number;
			// The nearest line of the label to the centre decides how far out it must stand.
			const near = Math.max(0, Math.abs(y) - HIGH / 2);
			const x = side * (Math.max(14, near < radius ? Math.sqrt(radius * radius - near * near) : 0) + 4);
			const room = half - Math.abs(x) - 6;
			const anchor = side > 0 ? "start" : "end";
			const also = spoke.also.length > 0 ? `\u00A0· also ${spoke.also.join(", ")}` : "";
			const name = clip(spoke.name, NAME, room, true);
			const rest = textWidth(name, NAME, true) + textWidth(also, VALUE) <= room ? also : "";
			const value = clip(spoke.value, VALUE, room);
			const width = Math.max(textWidth(name, NAME, true) + textWidth(rest, VALUE), textWidth(value, VALUE));
			const from = [Math.sin(spoke.angle) * rim, -Math.cos(spoke.angle) * rim] as const;
			const elbow = [Math.sin(spoke.angle) * (rim + 9), -Math.cos(spoke.angle) * (rim + 9)] as const;
			return {
				turn: 0,
				box: { x: side > 0 ? x : x - width, y: y - HIGH / 2, width, height: HIGH },
				node: el("g", {}, [
					el("polyline", {
						points: [from, elbow, [x - side * 4, y] as const].map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(" "),
						fill: "none",
						stroke: theme.muted,
						"stroke-width": 0.75,
						"stroke-opacity": 0.6,
					}),
					el("text", { x, y: y - 2, "text-anchor": anchor, "font-size": NAME, "font-weight": 600, fill: theme.ink }, [
						name,
						rest !== "" && el("tspan", { "font-size": VALUE, "font-weight": 400, fill: theme.muted }, [rest]),
					]),
					el("text", { x, y: y + 12, "text-anchor": anchor, "font-size": VALUE, fill: theme.muted }, [value]),
				]),
			};
		});
	});
}

/** Labels along the spokes, for narrow screens: the name and, after it, the value without its range. */
export function spokeLabels(placed: readonly Placed[], radius: number, slot: number, room: number, theme: Theme): WheelLabel[] {
	const arc = slot * radius;
	const most = Math.min(11, Math.max(5, arc * 0.8));
	const lines = arc >= 2.3 * most ? 2 : 1;
	return placed.map((spoke): WheelLabel => {
		const word = Math.max(...spoke.name.split(/\s+/).map((part) => textWidth(part, most, true)));
		const size = lines === 2 && word > room ? Math.max(7.5, (most * room) / word) : most;
		const short = spoke.affinity === undefined ? "?" : (spoke.value.split(/[ [·]/)[0] as string);
		const wide = textWidth(` ${short}`, size);
		const one = textWidth(spoke.name, size, true) + wide <= room;
		const names = one || lines === 1 ? [clip(spoke.name, size, room - wide, true)] : wrapText(spoke.name, size, room, 2, true);
		const single = names.length === 1 && (one || lines === 1);
		const rows: [string, string][] = single
			? [[names[0] as string, short]]
			: names.length === 1
				? [
						[names[0] as string, ""],
						["", short],
					]
				: [
						[names[0] as string, ""],
						[clip(names[1] as string, size, room - wide + size, true), short],
					];
		const left = Math.sin(spoke.angle) < 0;
		const degrees = (spoke.angle * 180) / Math.PI - 90 + (left ? 180 : 0);
		const x = left ? -radius : radius;
		const height = rows.length * size * 1.1;
		const width = Math.max(...rows.map(([name, value]) => textWidth(name, size, true) + textWidth(` ${value}`, size)));
		return {
			turn: degrees,
			box: { x: left ? x - width : x, y: -height / 2, width, height },
			node: el(
				"g",
				{ transform: `rotate(${degrees.toFixed(2)})` },
				rows.map(([name, value], i) =>
					el(
						"text",
						{
							x,
							y: -height / 2 + size * (0.85 + i * 1.1),
							"text-anchor": left ? "end" : "start",
							"font-size": size,
							"font-weight": 600,
							fill: theme.ink,
						},
						[name, value !== "" && el("tspan", { "font-weight": 400, fill: theme.muted }, [`${name === "" ? "" : " "}${value}`])],
					),
				),
			),
		};
	});
}

import { push } from "../base/group.ts";
import { highOf, lowOf } from "../base/quantity.ts";
import { cellMark, numberText, THIN } from "../briefs/number.ts";
import type { Head } from "../evidence/settings.ts";
import type { Cell, Finding } from "../lenses/finding.ts";

/** What the wheel draws for one partner. Undefined is unknown, never zero. */
export interface Spoke {
	readonly id: string;
	readonly name: string;
	readonly level: string;
	/** Other levels that the partner stands at as well. */
	readonly also: readonly string[];
	readonly affinity?: number;
	readonly range?: { readonly low: number; readonly high: number };
	readonly intensity?: number;
	readonly thin: boolean;
	/** The affinity as printed beside the name. */
	readonly value: string;
	/** Everything known about the partner, for hovering. */
	readonly says: string;
}

/** A fact older than this many years is worth a word in the label. */
const OLD = 1;

const mid = (cell: Cell | undefined) => (cell?.value == null ? undefined : (lowOf(cell.value) + highOf(cell.value)) / 2);

/**
 * Spokes of the finding of vectors, by level in the order given. A partner at several levels has one spoke, at the first of them:
 * drawn twice, it would look like two ties. Partners of no level come last, under "other".
 */
export function spokesOf(finding: Finding, levels: Head["levels"]): Spoke[] {
	const part = finding.parts.vectors;
	if (!part) throw new Error("the wheel is a figure of the finding of vectors");
	const at = new Map<string, string[]>();
	for (const [level, members] of Object.entries(levels)) for (const id of members ?? []) push(at, id, level);
	const order = [...Object.keys(levels), "other"];
	const spokes = part.rows.map((id): Spoke => {
		const cells = part.cells[id] ?? {};
		const [level = "other", ...also] = at.get(id) ?? [];
		const affinity = mid(cells.affinity);
		const intensity = mid(cells.intensity);
		const age = mid(cells.age);
		const { range } = cells.affinity ?? {};
		const known = affinity !== undefined && cells.affinity !== undefined;
		const value = known ? numberText(cells.affinity as Cell) : "not known";
		const says = part.columns.map((column) => `${column.title} ${cells[column.id] ? numberText(cells[column.id] as Cell) : "not known"}`);
		return {
			id,
			name: finding.names[id] ?? id,
			level,
			also,
			...(affinity === undefined ? {} : { affinity }),
			...(affinity === undefined || !range ? {} : { range }),
			...(intensity === undefined ? {} : { intensity }),
			thin: known && (mid(cells.evidence) ?? 0) < THIN,
			value: age !== undefined && age >= OLD && cells.age ? `${value} · ${cellMark(cells.age)} y old` : value,
			says: says.join("; "),
		};
	});
	return order.flatMap((level) => spokes.filter((spoke) => spoke.level === level));
}

export interface Sector {
	readonly level: string;
	/** Radians, 0 at the top, clockwise. */
	readonly from: number;
	readonly to: number;
}

export interface Placed extends Spoke {
	/** Angle of the middle of the spoke: radians, 0 at the top, clockwise. */
	readonly angle: number;
}

/** Give each spoke its angle: equal slots, and a gap between levels. */
export function placeSpokes(spokes: readonly Spoke[]): { placed: Placed[]; sectors: Sector[]; slot: number } {
	const levels = [...new Set(spokes.map((spoke) => spoke.level))];
	const gap = levels.length > 1 ? (Math.PI * 2) / Math.max(30, spokes.length * 2.2) : 0.2;
	const slot = (Math.PI * 2 - gap * Math.max(1, levels.length)) / Math.max(1, spokes.length);
	const placed: Placed[] = [];
	const sectors: Sector[] = [];
	let at = gap / 2;
	for (const level of levels) {
		const mine = spokes.filter((spoke) => spoke.level === level);
		sectors.push({ level, from: at, to: at + slot * mine.length });
		for (const spoke of mine) {
			placed.push({ ...spoke, angle: at + slot / 2 });
			at += slot;
		}
		at += gap;
	}
	return { placed, sectors, slot };
}

/** The wheel as a table: plain values, one row a partner, in the order of the spokes. */
export function wheelTable(finding: Finding, levels: Head["levels"] = {}): { columns: string[]; rows: { id: string; cells: string[] }[] } {
	const part = finding.parts.vectors;
	const columns = part?.columns ?? [];
	return {
		columns: ["partner", "level", ...columns.map((column) => `${column.title} (${column.unit})`)],
		rows: spokesOf(finding, levels).map((spoke) => ({
			id: spoke.id,
			cells: [
				spoke.name,
				[spoke.level, ...spoke.also].join(", "),
				...columns.map((column) => {
					const cell = part?.cells[spoke.id]?.[column.id];
					return cell ? numberText(cell) : "not known";
				}),
			],
		})),
	};
}

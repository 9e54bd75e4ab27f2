import { goldstein } from "../base/cameo.ts";

/** The four classes of Duval and Thompson (1980), by CAMEO root: 01–05, 06–08, 09–13, 14–20. */
export const EVENT_CLASSES = ["verbalCooperation", "materialCooperation", "verbalConflict", "materialConflict"] as const;

/** Place in EVENT_CLASSES of a CAMEO code of two to four digits. */
export function eventClass(code: string): number {
	const root = Number(code.slice(0, 2));
	if (!(root >= 1 && root <= 20)) throw new Error(`code: ${code}; give a CAMEO code from 01 to 20`);
	return root <= 5 ? 0 : root <= 8 ? 1 : root <= 13 ? 2 : 3;
}

/** Values of the scale that GDELT uses where it differs from the one of ICEWS: the codes 016, 163 and 166 have changed their meaning. */
const GDELT: Readonly<Record<string, number>> = { "016": 3.4, "124": -5, "163": -6.5, "164": -7, "166": -8 };

/** Goldstein value of a CAMEO code in the scale of its event source: the two that circulate differ in five codes. */
export function goldsteinOf(code: string, scale: "icews" | "gdelt"): number {
	return (scale === "gdelt" ? GDELT[code] : undefined) ?? goldstein(code);
}

/** Events, one entry each, as dense indices. */
export interface EventColumns {
	/** The group an event counts towards (a dyad, a day, a dyad-month); −1 = none. */
	readonly group: Int32Array;
	/** Value of its act on the scale, in tenths. */
	readonly tenths: Int16Array;
	/** Place in EVENT_CLASSES. */
	readonly kind: Uint8Array;
}

/** Tone by group, one entry each. */
export interface GoldsteinTone {
	readonly events: Int32Array;
	/** Sum of the Goldstein values. */
	readonly sum: Float64Array;
	/** Mean of the Goldstein values, −10 … 10; NaN where a group has no event: silence is not neutrality. */
	readonly mean: Float64Array;
	/** Events by class, four entries a group. */
	readonly classes: Int32Array;
}

/**
 * Goldstein's conflict–cooperation scale (1992, JCR 36:369–385), summed and averaged by group, with the counts of the four classes. Values are
 * added in whole tenths, so that no sum depends on the order of the events. A sum grows with how much is reported; a mean does not, but four fifths
 * of what is reported is verbal cooperation, so neither is an affinity by itself.
 */
export function goldsteinTone({ group, tenths, kind }: EventColumns, groups: number): GoldsteinTone {
	const events = new Int32Array(groups);
	const sum = new Float64Array(groups);
	const classes = new Int32Array(4 * groups);
	for (let k = 0; k < group.length; k++) {
		const g = group[k] as number;
		if (g === -1) continue;
		if (!(g >= 0 && g < groups)) throw new Error(`group: ${g} in entry ${k}; give −1 or a number below ${groups}`);
		events[g] = (events[g] as number) + 1;
		sum[g] = (sum[g] as number) + (tenths[k] as number);
		const at = 4 * g + (kind[k] as number);
		classes[at] = (classes[at] as number) + 1;
	}
	for (let g = 0; g < groups; g++) sum[g] = (sum[g] as number) / 10;
	const mean = Float64Array.from(sum, (total, g) => ((events[g] as number) > 0 ? total / (events[g] as number) : Number.NaN));
	return { events, sum, mean, classes };
}

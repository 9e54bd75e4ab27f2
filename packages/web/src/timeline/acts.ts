import { goldstein, isoDay, parseDate } from "@interconnector/engine";
import type { ClaimRow } from "../evidence/claims.ts";

/** One act between the focal state and one partner, once, however many claims tell it. */
export interface Act {
	readonly id: string;
	readonly partner: string;
	/** Year in which it began; undefined where the record does not say it to the year. */
	readonly year: number | undefined;
	/** Goldstein value from −10 to 10; undefined for mere contact and for what was not meant, which say nothing about friendship. */
	readonly weight: number | undefined;
	readonly claims: readonly ClaimRow[];
}

interface EventSays {
	readonly id: string;
	readonly type: string;
	readonly cameo: string;
	readonly at: string;
	readonly from?: readonly string[];
	readonly to?: readonly string[];
	readonly between?: readonly string[];
	readonly intent?: string;
}

/**
 * The acts of the record between the focal state and others up to a day (as a number), in the order of the record. Claims that deny an act are no act. Where
 * claims name different partners of one act, it stands with each of them.
 */
export function actsOf(rows: readonly ClaimRow[], focal: string, on: number): Act[] {
	const told = new Map<string, { readonly partner: string; readonly says: EventSays; readonly claims: ClaimRow[] }>();
	for (const row of rows) {
		if (row.noun !== "event" || row.stance === "against") continue;
		const says = row.says as unknown as EventSays;
		for (const partner of partnersOf(says, focal)) {
			const key = `${says.id}|${partner}`;
			const before = told.get(key);
			told.set(key, { partner, says: before?.says ?? says, claims: [...(before?.claims ?? []), row] });
		}
	}
	return [...told.values()].flatMap(({ partner, says, claims }) => {
		const { id, type, cameo, at, intent } = says;
		const start = parseDate(at)?.start;
		if (!start || start[0] > on) return [];
		const years = start.map((day) => (Number.isFinite(day) ? Number(isoDay(day).slice(0, 4)) : undefined));
		const silent = type === "CONSULT" || intent === "unintended" || intent === "disputed";
		return [{ id, partner, claims, year: years[0] === years[1] ? years[0] : undefined, weight: silent ? undefined : goldstein(cameo) }];
	});
}

function partnersOf({ from, to, between }: EventSays, focal: string): string[] {
	if (between) return between.includes(focal) ? between.filter((id) => id !== focal) : [];
	const others = [...(from?.includes(focal) ? (to ?? []) : []), ...(to?.includes(focal) ? (from ?? []) : [])];
	return [...new Set(others)].filter((id) => id !== focal);
}

/** One field of the strip. */
export interface Field {
	readonly acts: readonly Act[];
	/** Mean Goldstein value of those that have one. */
	readonly mean: number | undefined;
}

export interface Strip {
	readonly partners: readonly string[];
	/** Columns from the oldest: "to 2013", years, "no year". */
	readonly columns: readonly string[];
	readonly fields: ReadonlyMap<string, Field>;
}

export const fieldKey = (partner: string, column: string) => `${partner}|${column}`;
export const UNDATED = "no year";

/** Acts by partner and year: the last `years` years one by one, what is older together; the partner with most acts first. */
export function stripOf(acts: readonly Act[], years: number): Strip {
	const known = [...new Set(acts.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
	const last = known.at(-1) ?? 0;
	const first = Math.max(known[0] ?? 0, last - years + 1);
	const older = `to ${first - 1}`;
	const columnOf = ({ year }: Act) => (year === undefined ? UNDATED : year < first ? older : String(year));
	const single = known.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
	const used = new Set(acts.map(columnOf));
	const grouped = new Map<string, Act[]>();
	const counts = new Map<string, number>();
	for (const act of acts) {
		const key = fieldKey(act.partner, columnOf(act));
		grouped.set(key, [...(grouped.get(key) ?? []), act]);
		counts.set(act.partner, (counts.get(act.partner) ?? 0) + 1);
	}
	return {
		partners: [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([partner]) => partner),
		columns: [...(used.has(older) ? [older] : []), ...single, ...(used.has(UNDATED) ? [UNDATED] : [])],
		fields: new Map([...grouped].map(([key, own]) => [key, { acts: own, mean: meanOf(own) }])),
	};
}

function meanOf(acts: readonly Act[]): number | undefined {
	const weights = acts.flatMap(({ weight }) => weight ?? []);
	return weights.length === 0 ? undefined : weights.reduce((sum, one) => sum + one, 0) / weights.length;
}

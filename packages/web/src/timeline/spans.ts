import { type Finding, goldstein, parseDate } from "@interconnector/engine";
import type { ClaimRow } from "../evidence/claims.ts";
import { readingsOf } from "../evidence/claims.ts";

/** In the order in which they are drawn. */
export const SPAN_KINDS = ["Crises", "Conflicts", "Talks", "Ways in"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** First and last day that something may have been on. */
export type Days = readonly [number, number];

/** Something that lasted: first and last day that its beginning and its end may be; infinite where the record leaves it open. */
export interface TimeSpan {
	readonly id: string;
	readonly kind: SpanKind;
	readonly title: string;
	/** Who it was with or between, the focal state left out. */
	readonly others: readonly string[];
	readonly begins: Days;
	readonly ends: Days;
	/** The dates of each source that has its own, those with most sources first; their ends together are the ends above. */
	readonly dated: readonly { readonly begins: Days; readonly ends: Days }[];
	/** What it was on the day asked about, in a word; empty where nothing says. */
	readonly state: string;
	/** Claims that tell it, or the number of an answer that does. */
	readonly claims: readonly ClaimRow[];
	readonly number?: { readonly part: string; readonly row: string; readonly column: string };
}

interface Says {
	readonly is: string;
	readonly id?: string;
	readonly title?: string;
	readonly kind?: string;
	readonly cameo?: string;
	readonly at?: string;
	readonly during?: string;
	readonly between?: readonly string[];
	readonly by?: readonly string[];
	readonly actor?: string;
	readonly to?: string;
	readonly role?: string;
	readonly stage?: string;
	readonly status?: string;
}

/** Goldstein value up to which an act of both sides against each other is a conflict. */
const SEVERE = -5;

type Told = Pick<TimeSpan, "kind" | "title" | "others" | "state"> & { readonly when: string };

/** What a claim tells of something that lasted and concerns the focal state; undefined where it tells nothing of the kind. */
function toldBy(says: Says, focal: string, name: (id: string) => string): Told | undefined {
	const others = (ends: readonly string[]) => ends.filter((id) => id !== focal);
	const when = says.during ?? says.at ?? "";
	const among = (ends: readonly string[]) => others(ends).map(name).join(" – ");
	if (says.is === "tie" && says.kind === "rivalry" && says.between?.includes(focal))
		return { kind: "Conflicts", title: `Rivalry with ${among(says.between)}`, others: others(says.between), when, state: "" };
	if (says.is === "event" && says.between?.includes(focal) && says.cameo && (goldstein(says.cameo) ?? 0) <= SEVERE)
		return { kind: "Conflicts", title: says.title ?? among(says.between), others: others(says.between), when, state: "" };
	if (says.is === "mediation" && [...(says.by ?? []), ...(says.between ?? [])].includes(focal))
		return { kind: "Talks", title: says.title ?? "", others: others(says.between ?? []), when, state: says.status ?? "" };
	if (says.is === "accession" && says.actor === focal && says.to)
		return { kind: "Ways in", title: `Into ${name(says.to)}`, others: [], when, state: says.stage ?? "" };
	return undefined;
}

/**
 * Conflicts, talks and ways into formats with the focal state that claims date, up to a day (as a number). Claims on one thing are one
 * span: where sources date it differently, its ends may lie wherever one of them puts them.
 */
export function spansOf(rows: readonly ClaimRow[], focal: string, on: number, name: (id: string) => string): TimeSpan[] {
	const groups = new Map<string, ClaimRow[]>();
	for (const row of rows) {
		const says = row.says as unknown as Says;
		if (row.stance === "against" || !toldBy(says, focal, name)) continue;
		// A rivalry is one thing however its years are told; everything else has a key without them.
		const key = says.is === "tie" ? [says.is, ...(says.between ?? [])].join("|") : row.key;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups].flatMap(([id, claims]) => {
		const says = readingsOf(claims).map((reading) => reading.claims[0]?.says as unknown as Says);
		const told = says[0] && toldBy(says[0], focal, name);
		const texts = [...new Set(says.map((one) => toldBy(one, focal, name)?.when ?? ""))];
		const dated = texts.flatMap((text) => parseDate(text) ?? []).map(({ start, end }) => ({ begins: start, ends: end }));
		if (!told || dated.length === 0) return [];
		const { when: _, ...rest } = told;
		const begins = together(dated.map((one) => one.begins));
		return begins[0] > on ? [] : [{ id, ...rest, begins, ends: together(dated.map((one) => one.ends)), dated, claims }];
	});
}

const together = (days: readonly Days[]): Days => [Math.min(...days.map(([first]) => first)), Math.max(...days.map(([, last]) => last))];

/** Crises as a finding dates them: rows "partner,first day" of a part of spans, with a length where they have ended. */
export function crisesIn(finding: Finding, part: string, name: (id: string) => string): TimeSpan[] {
	const found = finding.parts[part];
	return (found?.rows ?? []).flatMap((row) => {
		const [partner = "", day = ""] = row.split(",");
		const begins = parseDate(day)?.start;
		const days = found?.cells[row]?.days?.value;
		const closed = found?.cells[row]?.closed?.value;
		if (!begins) return [];
		const over = typeof days === "number" ? [days, days] : days ? [days.low, days.high] : undefined;
		const ends: Days =
			over && closed === 1 ? [begins[0] + (over[0] as number), begins[1] + (over[1] as number)] : [begins[0], Number.POSITIVE_INFINITY];
		const state = closed === 1 ? "closed" : over ? "not closed" : "went quiet, no end on record";
		const title = `Crisis with ${name(partner)}`;
		const told = { kind: "Crises", title, others: [partner], begins, ends, dated: [{ begins, ends }], state, claims: [] } as const;
		return [{ id: row, ...told, number: { part, row, column: "days" } }];
	});
}

/** Whether nothing dates it: neither a beginning nor an end. */
export const isUndated = ({ begins, ends }: TimeSpan): boolean => !Number.isFinite(begins[1]) && !Number.isFinite(ends[0]);

/** By kind, what lasted longest into the present first. */
export function inOrder(spans: readonly TimeSpan[]): TimeSpan[] {
	const place = ({ kind }: TimeSpan) => SPAN_KINDS.indexOf(kind);
	return [...spans].sort((a, b) => place(a) - place(b) || b.ends[1] - a.ends[1] || b.begins[1] - a.begins[1] || (a.id < b.id ? -1 : 1));
}

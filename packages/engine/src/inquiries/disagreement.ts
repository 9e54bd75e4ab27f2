import { hedged, type Qualifier } from "../base/hedge.ts";
import { highOf, type Interval, lowOf } from "../base/quantity.ts";
import { type Dated, parseDate } from "../base/time.ts";
import type { Source } from "../evidence/source.ts";
import type { Reading } from "../evidence/weigh.ts";
import type { Noun } from "../facts/index.ts";

/** What two readings of one thing can differ in so that both cannot be right; precision is what is left: they agree, finer or coarser. */
export type Kind = "number" | "date" | "status" | "denied" | "framing" | "cause" | "precision";
export type Sources = ReadonlyMap<string, Pick<Source, "published" | "lastFact">>;
type Loose = Readonly<Record<string, unknown>>;

const DATES = new Set(["during", "at", "firstMeeting", "due"]);
const STATUS = new Set(["status", "role", "stance", "stage", "outcome", "response", "how", "fit", "option", "likelihood", "record"]);
/** Who did it, or whether it was meant. */
const CAUSE = new Set(["from", "intent", "initiators", "by"]);
/** How a thing is put: the one that names security and the one that names finance alone put it differently. */
const FRAMES = new Set(["domains", "frames"]);
/** Words and lists of a coder's own, as many as the source happens to name: a difference in them is none. */
const LOOSE = new Set(["title", "what", "doctrine", "valuedBy", "about", "purposes", "programmes", "offers", "signs", "via", "whom"]);
/** Numbers coded from words on a scale of tenths, which say how a thing is put. Nine of ten pairs of codings of the same words lie no further apart (npm run agreement). */
const WORDED = new Set(["polarity", "strength", "dependence", "substitutable", "size", "weight", "cover", "salience", "placement"]);
const WORDED_STEP = 0.2;
/** Lists that speak against each other: what one reading accepts and the other refuses. */
const OPPOSED = [
	["accepts", "refuses"],
	["acceptedBy", "refusedBy"],
] as const;
/** Stages that follow on each other: a source that knows of later days and tells of a later stage brings news, it does not contradict. */
const STAGES: readonly (readonly string[])[] = [
	["talks", "initialled", "signed", "in force", "suspended", "ended"],
	["proposed", "active", "dormant", "ended"],
	["planned", "building", "open", "closed"],
	["offered", "under way", "ended"],
	["none", "contact", "partial", "settled"],
	["open", "happened"],
	["open", "passed"],
	["expected", "set", "held"],
	["invited", "dialogue partner", "observer", "candidate", "member"],
];
/** Values that leave open what others settle: declared says nothing of kept, disputed tells that parties differ. */
const UNSAID = new Set(["declared", "disputed"]);
/** Nouns whose date says when they began. Of others it says when they were so, or were so judged, which excludes no other day. */
const BEGINS: ReadonlySet<Noun> = new Set(["agreement", "format", "corridor", "leg"]);
/** Nouns whose date is the window in which they fell. */
const HAPPENS: ReadonlySet<Noun> = new Set(["event", "statement", "mediation"]);

/** In what two readings of one key contradict each other: empty when both can be right. Sources tell up to which day each reading knew. */
export function contradictionOf(a: Reading, b: Reading, sources: Sources): Set<Kind> {
	const [left, right] = [a.fact as unknown as Loose, b.fact as unknown as Loose];
	// A fear of somebody's and the judgement of the source itself are two subjects.
	if (left.seenBy !== right.seenBy) return new Set();
	if (a.denied !== b.denied) return new Set(deniesWhatItKnew(a.denied ? a : b, a.denied ? b : a, sources) ? ["denied" as const] : []);
	if (a.denied) return new Set();
	const kinds = new Set<Kind>();
	for (const field of new Set([...Object.keys(left), ...Object.keys(right)])) {
		const kind = inField(field, a, b, sources);
		if (kind) kinds.add(kind);
	}
	for (const [yes, no] of OPPOSED) if (meet(left[yes], right[no]) || meet(left[no], right[yes])) kinds.add("status");
	return kinds;
}

/** The kinds of disagreement among the readings of a key; precision alone where all can be right. */
export function kindsOf(readings: readonly Reading[], sources: Sources): Set<Kind> {
	const kinds = new Set<Kind>();
	for (const [i, a] of readings.entries())
		for (const b of readings.slice(i + 1)) {
			const found = contradictionOf(a, b, sources);
			if (found.size === 0) kinds.add("precision");
			for (const kind of found) kinds.add(kind);
		}
	return kinds;
}

/** The readings of a key by side: those that can all be right together are one, the heaviest first. */
export function sidesAmong(readings: readonly Reading[], sources: Sources): Reading[][] {
	const sides: Reading[][] = [];
	for (const reading of readings) {
		const side = sides.find((own) => own.every((one) => contradictionOf(one, reading, sources).size === 0));
		if (side) side.push(reading);
		else sides.push([reading]);
	}
	return sides;
}

function inField(field: string, a: Reading, b: Reading, sources: Sources): Kind | undefined {
	const [x, y] = [(a.fact as unknown as Loose)[field], (b.fact as unknown as Loose)[field]];
	// What one source leaves out it does not deny.
	if (x === undefined || y === undefined || JSON.stringify(x) === JSON.stringify(y) || LOOSE.has(field)) return undefined;
	if (DATES.has(field)) return datesExclude(a, b, String(x), String(y)) ? "date" : undefined;
	const [m, n] = [extent(a.fact as unknown as Loose, x), extent(b.fact as unknown as Loose, y)];
	if ((x as Loose).unit !== (y as Loose).unit) return undefined;
	if (m && n) return !apart(m, n, WORDED.has(field)) ? undefined : WORDED.has(field) ? "framing" : "number";
	if (UNSAID.has(String(x)) || UNSAID.has(String(y))) return undefined;
	if (STATUS.has(field)) return isNews(String(x), String(y), a, b, sources) ? undefined : "status";
	if (Array.isArray(x) && Array.isArray(y)) return meet(x, y) ? undefined : CAUSE.has(field) ? "cause" : FRAMES.has(field) ? "framing" : undefined;
	if (CAUSE.has(field)) return "cause";
	if (typeof x !== "string" || typeof y !== "string" || /\s/.test(`${x}${y}`)) return undefined;
	// Codes of one root say the same act, finer or coarser; a visit may stop in more than one place.
	if (field === "cameo") return x.slice(0, 2) === y.slice(0, 2) ? undefined : "framing";
	if (field === "place" && String((a.fact as unknown as Loose).cameo).startsWith("042")) return undefined;
	return "framing";
}

function datesExclude(a: Reading, b: Reading, left: string, right: string): boolean {
	const [x, y] = [parseDate(left), parseDate(right)];
	if (!x || !y) return false;
	if (HAPPENS.has(a.fact.is)) return x.end[1] < y.start[0] || y.end[1] < x.start[0];
	// Each status has a beginning of its own, so the beginnings of two are no rivals.
	if (!BEGINS.has(a.fact.is) || (a.fact as unknown as Loose).status !== (b.fact as unknown as Loose).status) return false;
	return started(x) && started(y) && (x.start[1] < y.start[0] || y.start[1] < x.start[0]);
}

const started = (date: Dated) => Number.isFinite(date.start[0]);

/** The numbers that a value may stand for: what rounds to it, widened by how the source hedges it; undefined for words. */
function extent(fact: Loose, value: unknown): Interval | undefined {
	if (typeof value === "object" && value !== null) {
		const { low, high, value: inner } = value as { low?: unknown; high?: unknown; value?: unknown };
		if (typeof low === "number" && typeof high === "number") return { low, high };
		return typeof inner === "number" ? extent({}, inner) : undefined;
	}
	if (typeof value !== "number") return undefined;
	const half = 0.5 / 10 ** (String(value).split(".")[1]?.length ?? 0);
	const told = hedged(value, fact.qualifier as Qualifier | undefined);
	return { low: Math.min(lowOf(told), value - half), high: Math.max(highOf(told), value + half) };
}

function apart(m: Interval, n: Interval, worded: boolean): boolean {
	const middle = (one: Interval) => (one.low + one.high) / 2;
	return worded ? Math.abs(middle(m) - middle(n)) > WORDED_STEP + 1e-9 : m.high <= n.low || n.high <= m.low;
}

const meet = (x: unknown, y: unknown) => Array.isArray(x) && Array.isArray(y) && x.some((one) => y.includes(one));

/** A later stage told by those who knew of later days. */
function isNews(x: string, y: string, a: Reading, b: Reading, sources: Sources): boolean {
	return STAGES.some((stages) => {
		const [i, j] = [stages.indexOf(x), stages.indexOf(y)];
		if (i < 0 || j < 0) return false;
		const [early, late] = i < j ? [a, b] : [b, a];
		return Math.max(...knew(early, sources)) < Math.min(...knew(late, sources));
	});
}

/** Whoever wrote before a thing could have been did not deny it. */
function deniesWhatItKnew(denial: Reading, assertion: Reading, sources: Sources): boolean {
	const fact = assertion.fact as unknown as Loose;
	const began = HAPPENS.has(assertion.fact.is)
		? (parseDate(String(fact.at ?? fact.during))?.start[0] ?? Number.NEGATIVE_INFINITY)
		: Number.NEGATIVE_INFINITY;
	return knew(denial, sources).some((day) => day >= began);
}

/** The last day that each source of a reading knew of. */
function knew(reading: Reading, sources: Sources): number[] {
	return reading.witnesses.flatMap(({ claims }) =>
		claims.map(({ source }) => {
			const one = sources.get(source);
			return parseDate(one?.lastFact ?? one?.published ?? "")?.end[1] ?? Number.POSITIVE_INFINITY;
		}),
	);
}

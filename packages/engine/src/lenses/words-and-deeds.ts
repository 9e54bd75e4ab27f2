import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { type Act, type ActParts, actsWith, jointActsWith } from "../world/acts-between.ts";
import { derived, type Formula, isSilence, type Silence, silence, type Term, term } from "../world/formula.ts";
import { type Basis, GAP, gapTerms, placesOf } from "../world/positions.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const MEAN = (what: string): Formula => ({
	text: "mean of s",
	symbols: { s: `Goldstein value over 10 of ${what} between the two` },
	unit: "−1 hostile … 1 friendly",
	compute: (t) => sum(t.all("s")) / t.all("s").length,
});
const WORDS = MEAN("one verbal act");
const DEEDS = MEAN("one material act");
const TRACKS: Formula = {
	text: "gap = (w₁ − w₀) − (d₁ − d₀)",
	symbols: { "w₁": "mean of words now", "w₀": "mean of words before", "d₁": "mean of deeds now", "d₀": "mean of deeds before" },
	unit: "below 0: words fell more than deeds",
	compute: (t) => t.one("w₁") - t.one("w₀") - (t.one("d₁") - t.one("d₀")),
};
const AGO: Formula = {
	text: "ago = (on − t) / 365.2425",
	symbols: { on: "the day asked about", t: "first day that it may have been said on" },
	unit: "years",
	compute: (t) => (t.one("on") - t.one("t")) / YEAR,
	falls: ["t"],
};
const FOLLOWED = (what: string): Formula => ({
	text: "number of e",
	symbols: {
		e: `one ${what} on a day on which the criticism may have been voiced or within the days of the option after (1 each)`,
		c: "the criticism that it follows",
	},
	unit: "acts",
	counts: true,
	compute: (t) => t.all("e").length,
});
const SAID: Formula = { ...GAP, symbols: { x: "placement by words", y: "placement by deeds; for choices 1 and −1 stand for two that differ" } };
const CAME = "1 came, ½ sent somebody lower, 0 declined or stayed away";
const ATTENDED: Formula = { text: "mean of h", symbols: { h: CAME }, unit: "0–1", compute: (t) => sum(t.all("h")) / t.all("h").length };
const STAYED: Formula = {
	text: "number of h = 0",
	symbols: { h: CAME },
	unit: "occasions",
	counts: true,
	compute: (t) => t.all("h").filter((one) => one === 0).length,
};
const PARITY: Formula = {
	text: "parity = mean of h − mean of o",
	symbols: { h: `${CAME}, at occasions of this host`, o: "the same at those of the other hosts" },
	unit: "below 0: less than elsewhere",
	compute: (t) => sum(t.all("h")) / t.all("h").length - sum(t.all("o")) / t.all("o").length,
	falls: ["o"],
};

export const wordsAndDeeds = defineLens({
	id: "words-and-deeds",
	family: "A",
	title: "Words and deeds",
	question: "Where does what is said part from what is done, and what does staying away tell?",
	reads: ["event", "statement", "actor", "issue", "position", "attendance", "calendar"],
	options: z.strictObject({
		recent: z.number().positive().default(2).describe("years that count as now"),
		baseline: z.number().positive().default(5).describe("years before these that the pair is compared with"),
		least: z.int().min(1).default(2).describe("acts of a kind that a mean needs"),
		after: z.number().positive().default(180).describe("days after a criticism in which deeds are looked for"),
	}),
	parts: {
		tracks: {
			shape: "matrix",
			title: "Words and deeds against the pair's own baseline",
			rows: "partner",
			columns: {
				wordsBefore: { title: "words before", formula: WORDS },
				wordsNow: { title: "words now", formula: WORDS },
				deedsBefore: { title: "deeds before", formula: DEEDS },
				deedsNow: { title: "deeds now", formula: DEEDS },
				gap: { title: "gap of the changes", formula: TRACKS },
			},
		},
		criticism: {
			shape: "series",
			title: "Each criticism, refusal or threat, and the deeds after it",
			rows: "speaker, target and act",
			columns: {
				ago: { title: "years ago", formula: AGO },
				hostile: { title: "hostile deeds after", formula: FOLLOWED("hostile deed of the speaker towards the target"), lowerBound: true },
				friendly: { title: "friendly deeds after", formula: FOLLOWED("friendly deed of either or of both"), lowerBound: true },
			},
		},
		positions: {
			shape: "matrix",
			title: "Positions by words and by deeds",
			rows: "actor and issue",
			order: "gap",
			columns: { gap: { title: "gap", formula: SAID } },
		},
		attendance: {
			shape: "matrix",
			title: "Coming and staying away, by host",
			rows: "host",
			columns: {
				attended: { title: "attended", formula: ATTENDED },
				stayed: { title: "stayed away", formula: STAYED, lowerBound: true },
				parity: { title: "against the other hosts", formula: PARITY },
			},
		},
	},
	measure(slice, options) {
		const { focal, partners } = slice.frame;
		const { recent, baseline, least, after } = options;
		const rowOf = slice.rows(`words-and-deeds ${recent} ${baseline} ${least} ${after}`);
		const out: Rows = { tracks: {}, criticism: {}, positions: {}, attendance: {} };
		for (const partner of partners) {
			const { track, criticism } = rowOf(partner, () => partnerRows(slice, partner, options));
			out.tracks[partner] = track;
			Object.assign(out.criticism, criticism);
		}
		const issues = byActor(slice.names("position", byHolder));
		for (const actor of [focal, ...partners])
			for (const name of issues.get(actor) ?? [])
				Object.assign(
					out.positions,
					rowOf(name, () => positionCells(slice, name)),
				);
		const asked = occasionsOf(slice).flatMap((occasion) => rowOf(occasion, () => askedTo(slice, occasion)) ?? []);
		for (const partner of partners) {
			const cells = attendanceCells(asked, partner);
			if (cells) out.attendance[partner] = cells;
		}
		return out;
	},
	uncertainty:
		"Essays tell of words and deeds that struck their authors: means rest on few acts, and counts are lower bounds. A mean of fewer acts than the option asks for is silent.",
	cost: "light",
	covers: ["S3-16", "S2-05"],
	cites: [
		"Formula ours; both tracks as change against the pair's own baseline, since pairs differ in how they talk",
		"Goldstein 1992, Journal of Conflict Resolution 36:369–385, by the CAMEO code; verbal and material acts as in PLOVER 2021",
	],
	cautions: [
		"No deed on record after a criticism is not proof that none followed.",
		"That a criticism was agreed beforehand, or an absence meant as a signal, is a claim of its own.",
		"Talks and requests have no tone and are left out; a visit that nobody coded as attendance is not counted as one.",
	],
	check: { cite: "worked example of our own: one pair by hand", file: "checks/words-and-deeds.check.ts" },
	headline(view) {
		const [top] = view.known("attendance", "parity").filter(({ value }) => value < 0);
		if (!top) return [];
		const text = `Attendance of ${view.focal} at occasions of ${view.name(top.row)}, against those of other hosts on record: {value}.`;
		return [{ text, part: "attendance", row: top.row, column: "parity" }];
	},
});

interface Rows {
	readonly tracks: Record<string, Record<"wordsBefore" | "wordsNow" | "deedsBefore" | "deedsNow" | "gap", CellTerms>>;
	readonly criticism: Record<string, Record<"ago" | "hostile" | "friendly", CellTerms>>;
	readonly positions: Record<string, Record<"gap", CellTerms>>;
	readonly attendance: Record<string, Record<"attended" | "stayed" | "parity", CellTerms>>;
}

interface Options {
	readonly recent: number;
	readonly baseline: number;
	readonly least: number;
	readonly after: number;
}

/** Talks and requests may be anything from a plea to a demand. */
const TONED = (type: Act["type"]) => type !== "CONSULT" && type !== "REQUEST";

function partnerRows(slice: Slice<ActParts>, partner: ActorId, options: Options): { track: Rows["tracks"][string]; criticism: Rows["criticism"] } {
	const { on } = slice.frame;
	const directed = actsWith(slice, partner);
	const acts = [...directed, ...jointActsWith(slice, partner)].filter(({ first, last, type }) => last - first <= YEAR && TONED(type));
	const criticism: Rows["criticism"] = {};
	for (const act of directed.filter(({ verbal, s }) => verbal && s < 0).sort((a, b) => a.day - b.day)) {
		const deeds = acts.filter((one) => !one.verbal && one.key !== act.key && one.day >= act.first && one.day <= act.last + options.after);
		criticism[`${act.from},${act.to},${act.key}`] = slice.recall("criticism", [act, ...deeds], () => criticismCells(act, deeds, on));
	}
	return { track: trackCells(acts, partner, on, options), criticism };
}

function trackCells(acts: readonly Act[], partner: ActorId, on: number, options: Options): Rows["tracks"][string] {
	const turn = on - options.recent * YEAR;
	const start = turn - options.baseline * YEAR;
	const mean = (verbal: boolean, now: boolean): readonly Term[] | Silence => {
		const own = acts.filter((act) => act.verbal === verbal && (now ? act.day > turn : act.day <= turn && act.day > start));
		const keys = new Map(own.map((act) => [act.key, act]));
		const said = `${verbal ? "words" : "deeds"} with ${partner} ${now ? "now" : "before"}`;
		if (keys.size < options.least) return silence(`${keys.size} dated ${said} on record, fewer than ${options.least}`, `dated ${said}`);
		return [...keys].map(([key, { s }]) => term("s", [key], s, [key]));
	};
	const cells = { wordsBefore: mean(true, false), wordsNow: mean(true, true), deedsBefore: mean(false, false), deedsNow: mean(false, true) };
	const known = Object.values(cells);
	const missing = known.find(isSilence);
	const symbols = ["w₀", "w₁", "d₀", "d₁"];
	const gap = missing ?? known.map((terms, i) => derived(symbols[i] as string, [], i < 2 ? WORDS : DEEDS, terms as readonly Term[]));
	return { ...cells, gap };
}

function criticismCells(act: Act, deeds: readonly Act[], on: number): Rows["criticism"][string] {
	const own = term("c", [], act.s, [act.key]);
	const counted = (list: readonly Act[]) => [own, ...[...new Set(list.map(({ key }) => key))].map((key) => term("e", [key], 1, [key, act.key]))];
	const undated = silence("it is not known since when it was said", "a date");
	return {
		ago: [term("on", [], on, [], "the day asked about"), term("t", [], Number.isFinite(act.first) ? act.first : on, [act.key])],
		hostile: !Number.isFinite(act.first) ? undated : counted(deeds.filter(({ s, from }) => s < 0 && from === act.from)),
		friendly: !Number.isFinite(act.first) ? undated : counted(deeds.filter(({ s }) => s > 0)),
	};
}

const byHolder = (fact: FactOf<"position">) => [`${fact.actor},${fact.issue}`];

/** Actor and issue, by actor. */
const byActor = once((names: readonly string[]) => groupBy(names, (name) => name.slice(0, name.indexOf(","))));

/** What an actor says on an issue and what it does. */
function positionCells(slice: Slice<"issue" | "position">, name: string): Rows["positions"] {
	const position = slice.group("position", byHolder, name);
	const place = (basis: Basis) => {
		const [issues] = placesOf({ position } as unknown as Slice<"position">, basis).values();
		return issues?.values().next().value;
	};
	const [said, done] = [place("words"), place("deeds")];
	const terms = said && done && gapTerms(slice, said, done);
	return terms ? { [name]: { gap: terms } } : {};
}

const HOW: Readonly<Partial<Record<FactOf<"attendance">["how"], number>>> = { came: 1, "sent lower": 0.5, declined: 0, absent: 0 };

const byGuest = (fact: FactOf<"attendance">) => [`${fact.actor} ${fact.occasion}`];
const byEvent = (fact: FactOf<"event">) => [fact.id];
const byItem = (fact: FactOf<"calendar">) => [fact.id];

/** Occasions to which any reading has the focal state asked. */
function occasionsOf(slice: Slice<"attendance">): string[] {
	const { focal } = slice.frame;
	return slice.names("attendance", byGuest).flatMap((name) => (name.startsWith(`${focal} `) ? [name.slice(focal.length + 1)] : []));
}

interface Asked {
	readonly h: number;
	readonly host: readonly string[];
	readonly key: string;
	readonly keys: readonly string[];
	readonly note: string;
}

/** Whether the focal state came to an occasion of others: of the owner of the calendar item, else of the host of the event. */
function askedTo(slice: Slice<"event" | "calendar" | "attendance">, occasion: string): Asked | undefined {
	const { focal } = slice.frame;
	const [held] = slice.group("attendance", byGuest, `${focal} ${occasion}`);
	const h = held && HOW[held.fact.how];
	if (held === undefined || h === undefined) return undefined;
	const events = slice.group("event", byEvent, occasion).filter(({ fact }) => fact.host);
	const items = slice.group("calendar", byItem, occasion);
	const host = items.at(-1)?.fact.whose ?? events.flatMap(({ fact }) => fact.host ?? []);
	if (host.length === 0 || host.includes(focal)) return undefined;
	return { h, host, key: held.key, keys: [held.key, ...[...events, ...items].map(({ key }) => key)], note: held.fact.how };
}

/** Occasions of a partner, and those of other hosts. */
function attendanceCells(asked: readonly Asked[], partner: ActorId): Rows["attendance"][string] | undefined {
	const terms = (symbol: "h" | "o", here: boolean) =>
		asked.filter(({ host }) => host.includes(partner) === here).map(({ h, key, keys, note }) => term(symbol, [key], h, keys, note));
	const own = terms("h", true);
	if (own.length === 0) return undefined;
	const others = terms("o", false);
	const parity =
		others.length > 0 ? [...own, ...others] : silence("no occasion of another host is on record", "attendance at occasions of other hosts");
	return { attended: own, stayed: own, parity };
}

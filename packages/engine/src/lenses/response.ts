import * as z from "zod";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import type { Value } from "../base/quantity.ts";
import { isoDay, MONTH } from "../base/time.ts";
import { eventId } from "../facts/define.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import { dated, JOINT, type JointAct, type Setting, settingsOf, windowOf } from "../world/joint-acts.ts";
import { answeredBy, type Shock, severityOf, shocksOf } from "../world/shocks.ts";
import type { Part, Slice } from "../world/slice.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const LAG: Formula = {
	text: "lag = max(0, min a − s)",
	symbols: { a: "day of a joint act that may be the first after the shock", s: "day of the shock" },
	unit: "days",
	compute: (t) => Math.max(0, Math.min(...t.all("a")) - t.one("s")),
	falls: ["s"],
};
const ANSWER: Formula = { ...LAG, symbols: { a: "day of a joint act that a source calls an answer to it", s: "day of the shock" } };
const WITHIN: Formula = {
	text: "number of a",
	symbols: { a: "a joint act after the shock, within the months asked for" },
	unit: "acts",
	counts: true,
	compute: (t) => t.all("a").length,
};
const SHOCKS: Formula = {
	text: "number of s",
	symbols: { s: "a shock with a day known to the month" },
	unit: "shocks",
	counts: true,
	compute: (t) => t.all("s").length,
};
const FOLLOWED: Formula = {
	text: "number of f",
	symbols: { f: "such a shock after which a joint act is on record within the months asked for" },
	unit: "shocks",
	counts: true,
	compute: (t) => t.all("f").length,
};
const ACTS: Formula = {
	text: "number of r",
	symbols: { r: "an act or an item of the agenda" },
	unit: "acts and items",
	counts: true,
	compute: (t) => t.all("r").length,
};
const REACTIVE: Formula = {
	text: "mean of r",
	symbols: { r: "1 for an act or item that answers an event, 0 for one that was planned, anywhere between where no source says" },
	unit: "0–1",
	compute: (t) => sum(t.all("r")) / t.all("r").length,
};
const WAIT: Formula = {
	text: "Σ g² / (2·Σ g), g = gap between one day of d and the next",
	symbols: { d: "day of a joint act, the middle of the days that it may have been on" },
	unit: "days",
	compute: (t) => {
		const days = t.all("d").sort((a, b) => a - b);
		const gaps = days.slice(1).map((day, i) => day - (days[i] as number));
		return sum(gaps.map((gap) => gap ** 2)) / (2 * sum(gaps));
	},
};
/** Days on which something was done, below which a rhythm would speak of single gaps. */
const RHYTHM = 4;

export const response = defineLens({
	id: "response",
	family: "D",
	title: "Response",
	question:
		"How soon after a shock do the members of a format, or the state and a partner, act together, and how much of what they do is an answer to shocks?",
	reads: JOINT,
	options: z.strictObject({
		severity: z
			.number()
			.min(0)
			.max(1)
			.default(0.9)
			.describe("least severity of an event on a member that counts as a shock (.9 armed attack, 1 war)"),
		shocks: z.array(eventId).default([]).describe("events to take as shocks instead, for every format and partner, whomever they befell"),
		months: z.number().positive().default(12).describe("months after the shock within which a joint act is looked for"),
	}),
	parts: {
		settings: {
			shape: "matrix",
			title: "Plan and answer",
			rows: "format, or partner of the focal state",
			order: "acts",
			columns: {
				acts: { title: "joint acts and items", formula: ACTS, lowerBound: true },
				reactive: { title: "share that answers an event", formula: REACTIVE },
				shocks: { title: "shocks", formula: SHOCKS, lowerBound: true },
				followed: { title: "followed by a joint act", formula: FOLLOWED, lowerBound: true },
				wait: { title: "wait from any day", formula: WAIT },
			},
		},
		shocks: {
			shape: "matrix",
			title: "After each shock",
			rows: "format or partner, and shock",
			columns: {
				lag: { title: "until the next joint act", formula: LAG },
				answer: { title: "until a declared answer", formula: ANSWER },
				acts: { title: "joint acts after it", formula: WITHIN, lowerBound: true },
			},
		},
	},
	measure(slice, options) {
		const settings: Record<string, Record<"acts" | "reactive" | "shocks" | "followed" | "wait", CellTerms>> = {};
		const shocks: Record<string, Record<"lag" | "answer" | "acts", CellTerms>> = {};
		const all = settingsOf(slice);
		const answered = new Set(all.flatMap(({ acts }) => [...answeredBy(acts)]));
		const severe = (held: Shock) => (options.shocks.length > 0 ? options.shocks.includes(held.fact.id) : severityOf(held) >= options.severity);
		const events = { actor: slice.actor, event: slice.event.filter((held) => answered.has(held.fact.id) || severe(held)) };
		for (const setting of all) {
			const { id } = setting;
			if (setting.acts.length === 0 && !id.startsWith("format:")) continue;
			const found = shocksOf(events, setting, options.severity, options.shocks).map((shock) => after(slice, setting, shock, options.months * MONTH));
			for (const one of found) if (one.followed || one.answered) shocks[`${id},${one.shock.fact.id}`] = one.cells;
			const plan = planned(setting.acts);
			settings[id] = slice.recall(`responses ${id}`, [plan, ...found], () => ({ ...plan, ...shockCells(found) }));
		}
		return { settings, shocks };
	},
	uncertainty:
		"A joint act that no source tells of can only have come sooner: a lag is an upper bound where the record is not complete, and a count a lower one. Days known to the month give an interval.",
	cost: "light",
	covers: ["S0-05"],
	cites: [
		"Lag, share and timeline: ours, after the two uses (plan and crisis) that Sultanli 2025 names without a measure",
		"Severity: Goldstein 1992, by CAMEO code",
		"Wait from any day: mean residual life of a renewal process, Cox 1962, Renewal Theory",
	],
	cautions: [
		"The next joint act need not be about the shock: only a declared answer is, and that is what a source says.",
		"Read a lag beside the wait from any day: those who meet often also meet soon after a shock.",
		"Shocks are events on record of the severity asked for, or named in the question; a crisis without such an event is not seen.",
		"What one member did alone, such as arms that it sent, is no joint act.",
	],
	check: { cite: "a worked example of our own: two shocks and five acts by hand", file: "checks/response.check.ts" },
	headline(view) {
		// The next act together need not be about the shock: only a declared answer makes a headline.
		const [row] = view.known("shocks", "answer");
		if (!row) return [];
		const [setting, shock] = row.ids as [string, string];
		const who = setting.startsWith("format:") ? `the members of ${view.name(setting)}` : `${view.focal} and ${view.name(setting)}`;
		return [{ text: `Days from “${view.name(shock)}” to an answer of ${who} on record: {value}.`, part: "shocks", row: row.row, column: "answer" }];
	},
});

/** Days from first to last, as a number where they are one. */
const days = (first: number, last: number): Value => (first === last ? first : { low: first, high: last });
const dayTerm = ({ key, first, last, facts }: JointAct, high = last, note = isoDay(first)): Term => term("a", [key], days(first, high), facts, note);

const planned = once((acts: readonly JointAct[]): Record<"acts" | "reactive" | "wait", CellTerms> => {
	const none = silence("no joint act is on record", "dated acts, agreements or agenda items of the setting");
	if (acts.length === 0) return { acts: none, reactive: none, wait: none };
	const r = acts.map(({ key, answers, facts }) =>
		answers === undefined ? term("r", [key], { low: 0, high: 1 }, facts, "not said") : term("r", [key], answers.length > 0 ? 1 : 0, facts),
	);
	const timed = acts.filter((act) => act.done && dated(act));
	const d = timed.map(({ key, first, last, facts }) => term("d", [key], (first + last) / 2, facts, isoDay(first)));
	const rhythm = new Set(d.map(({ value }) => value)).size >= RHYTHM;
	return {
		acts: r,
		reactive: acts.some(({ answers }) => answers !== undefined)
			? r
			: silence("of no act does a source say whether it was planned or an answer", "sources that say what set an act off"),
		wait: rhythm ? d : silence(`fewer than ${RHYTHM} joint acts have a day known to the month`, "joint acts with their dates"),
	};
});

interface After {
	readonly shock: Shock;
	/** The shock as a term, where its day is known to the month. */
	readonly s: Term | undefined;
	/** Facts of the joint acts that surely came after it, with its own, where there are any. */
	readonly followed: readonly string[] | undefined;
	readonly answered: boolean;
	readonly cells: Record<"lag" | "answer" | "acts", CellTerms>;
}

/** The shocks with a known day, and those after which something was done together. */
function shockCells(found: readonly After[]): Record<"shocks" | "followed", CellTerms> {
	const known = found.filter(({ s }) => s !== undefined);
	const followed = known.flatMap(({ shock, followed }) => (followed ? [term("f", [shock.fact.id], 1, followed)] : []));
	const none = silence("no shock with a day known to the month is on record", "events on a member of the severity asked for, with their dates");
	const unfollowed = known.length > 0 ? silence("no joint act is on record in the months after a shock", "joint acts with their dates") : none;
	return {
		shocks: known.length > 0 ? known.map(({ shock, s }) => term("s", [shock.fact.id], 1, (s as Term).facts)) : none,
		followed: followed.length > 0 ? followed : unfollowed,
	};
}

function after(slice: Pick<Slice<Part>, "recall">, setting: Setting, shock: Shock, horizon: number): After {
	const { key, fact } = shock;
	const { first, last } = windowOf(fact.at);
	const own = setting.acts.filter(({ facts }) => !facts.includes(key));
	const answers = own.filter((act) => act.answers?.includes(fact.id));
	const done = dated({ first, last }) ? own.filter((act) => act.done && dated(act) && act.last >= first && act.first - last <= horizon) : [];
	// The members of a pair are told by no fact.
	const listed = setting.id.startsWith("format:") ? [setting.members] : [];
	return slice.recall(`response ${setting.id} ${answers.length}`, [...listed, shock, ...answers, ...done], () =>
		afterOf(setting, shock, answers, done),
	);
}

/** What followed a shock, from what answers it and what was done after it in the time asked for. */
function afterOf(setting: Setting, shock: Shock, answers: readonly JointAct[], done: readonly JointAct[]): After {
	const { key } = shock;
	const { first, last } = windowOf(shock.fact.at);
	const answered = answers.length > 0;
	if (!dated({ first, last })) {
		const vague = silence("the day of the shock is not known to the month", "a source that dates it");
		return { shock, s: undefined, followed: undefined, answered, cells: { lag: vague, answer: vague, acts: vague } };
	}
	// That it is a shock of these is told by the members, or by what answers it: every cell rests on that as well.
	const why = [...[...setting.members.values()].flat(), ...answers.flatMap(({ facts }) => facts)];
	const s = term("s", [], days(first, last), [...new Set([key, ...why])], isoDay(first));
	const surely = done.filter((act) => act.first > last);
	const until = Math.min(...surely.map((act) => act.last));
	// One whose days overlap those of the shock may have come before it: then the first of the others is the next.
	const maybe = done.filter((act) => act.first <= last).map((act) => dayTerm(act, Math.max(until, act.last), "may have come before the shock"));
	const none = silence(
		"no joint act with a known month is on record in the time asked for",
		"joint acts after the shock with their dates, or more months",
	);
	const told = answers.filter(dated);
	const undated = answered
		? silence("the days of what answers it are not known to the month", "a source that dates the answer")
		: silence("no source says of a joint act that it answers this", "sources that say what set an act off");
	const followed = surely.length > 0 ? [...new Set([...s.facts, ...surely.flatMap(({ facts }) => facts)])] : undefined;
	return {
		shock,
		s,
		followed,
		answered,
		cells: {
			lag: followed ? [...surely.map((act) => dayTerm(act)), ...maybe, s] : none,
			answer: told.length > 0 ? [...told.map((act) => dayTerm(act)), s] : undated,
			acts: followed ? surely.map((act) => dayTerm(act)) : none,
		},
	};
}

import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { chanceUnevenness, unevenness } from "../methods/unevenness.ts";
import { formatIds, formatOn, membersOn, standingsOf, stateOf } from "../world/bodies.ts";
import { dayOfAct } from "../world/dated-acts.ts";
import { type Formula, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "event" | "decision-unit" | "format" | "membership" | "coverage";
type Meeting = Held<FactOf<"event">>;

/** A meeting told for more days than this cannot be given to one pair of leaders. */
const DATED = 183;

const MEETINGS: Formula = {
	text: "number of m",
	symbols: { m: "a meeting of the leaders of two or more of them" },
	unit: "meetings",
	counts: true,
	compute: (t) => t.all("m").length,
};
const SPELLS = {
	n: "meetings while one set of leaders was in office",
	T: "years of the list in which that set was in office",
};
const spellsOf = (t: Terms) => ({ n: t.all("n"), T: t.all("T") });
const EXPLAINED: Formula = {
	text: "F = ½ Σ |n/N − T/Y|, N = Σ n, Y = Σ T over the sets of leaders",
	symbols: SPELLS,
	unit: "share of meetings",
	compute: (t) => unevenness(spellsOf(t).n, spellsOf(t).T),
};
const CHANCE: Formula = {
	...EXPLAINED,
	text: "½ Σ E|B/N − T/Y|, B binomial of N meetings at chance T/Y",
	compute: (t) => chanceUnevenness(spellsOf(t).n, spellsOf(t).T),
};
const LEFT: Formula = {
	text: "(meetings a year under other leaders) / (meetings a year under the present ones)",
	symbols: { ...SPELLS, present: "1 for the set of leaders in office on the day, else 0" },
	unit: "times as many",
	compute: (t) => {
		const rate = (now: number) => {
			const mine = t.rows("present").filter(({ value }) => value === now);
			const total = (symbol: string) => mine.reduce((all, { index }) => all + t.one(symbol, ...index), 0);
			return total("n") / total("T");
		};
		return rate(0) / rate(1);
	},
};
const TENURE: Formula = {
	text: "max y",
	symbols: { y: "years that one leader has been in office on the day" },
	unit: "years",
	compute: (t) => Math.max(...t.all("y")),
};

export const leaders = defineLens({
	id: "leaders",
	family: "D",
	title: "Leaders behind a format",
	question: "How much of what a format, or the state and a partner, do together hangs on who is in office, and what is left when a leader goes?",
	reads: ["actor", "event", "decision-unit", "format", "membership", "coverage"],
	options: z.strictObject({ least: z.int().min(2).default(5).describe("least number of meetings from which their spread over leaders is told") }),
	parts: {
		settings: {
			shape: "matrix",
			title: "Meetings of leaders by who was in office",
			rows: "format, or partner of the state; the state itself where there is none",
			order: "meetings",
			columns: {
				meetings: { title: "meetings of leaders", formula: MEETINGS, lowerBound: true },
				explained: { title: "activity that hangs on who leads", formula: EXPLAINED },
				chance: { title: "as much by chance", formula: CHANCE },
				left: { title: "left under other leaders", formula: LEFT },
				tenure: { title: "longest in office", formula: TENURE },
			},
		},
	},
	measure(slice, { least }) {
		const out: Record<string, Row> = {};
		const { focal, partners } = slice.frame;
		const cells = slice.rows(`leaders ${least}`);
		for (const id of formatIds(slice)) {
			const row = cells(id, () => formatRow(slice, id, least));
			if (row) out[id] = row;
		}
		for (const partner of partners)
			out[partner] = cells(partner, () => rowOf(slice, [focal, partner], meetingsOf(slice, pairKey(focal, partner)), [], least));
		if (Object.keys(out).length === 0) {
			const nobody = silence("neither a format nor a partner of the state is on record", "formats with their members, or levels in dossier.json");
			out[focal] = { meetings: nobody, explained: nobody, chance: nobody, left: nobody, tenure: nobody };
		}
		return { settings: out };
	},
	uncertainty:
		"Meetings are those on record, so their number is a lower bound. How they spread over leaders is told only where a source lists all talks of the members, and tells who led each of them and when.",
	cost: "light",
	covers: ["S0-14"],
	cites: [
		"Unevenness over leaders: index of dissimilarity, Duncan & Duncan 1955; its mean under chance is exact",
		"Leader as decision unit: Hermann & Hermann 1989",
	],
	cautions: [
		"That meetings were more frequent under one pair of leaders does not show that the pair was the cause: times differ as well.",
		"Few meetings are uneven by chance: read the two columns side by side.",
		"A body with rules of its own may meet as often and do less; what it decides is in agency.",
	],
	check: { cite: "small case by hand", file: "checks/leaders.check.ts" },
	headline(view) {
		const top = view.known("settings", "explained")[0];
		if (!top) return [];
		return [
			{
				text: `Of the meetings of leaders in ${view.name(top.row)}, {value} hang on who was in office.`,
				part: "settings",
				row: top.row,
				column: "explained",
			},
		];
	},
});

type Row = Record<"meetings" | "explained" | "chance" | "left" | "tenure", CellTerms>;
const named = (actors: readonly ActorId[]) => [...actors].sort(byCodeUnit).join();
const byState = ({ of }: FactOf<"decision-unit">) => [of];

/** Meetings of leaders by what they were about, by who met, and by each two states that met. */
const byMeeting = once((actors: Slice<"actor">["actor"]) => ({ leaders, about = [], between = [] }: FactOf<"event">) => {
	if (leaders !== true || between.length < 2) return [];
	const states = [...new Set(between.map((one) => stateOf(actors, one)))];
	const pairs = states.flatMap((a, i) => states.slice(i + 1).map((b) => pairKey(a, b)));
	return [...new Set([...about, named(between), ...pairs])];
});
const meetingsOf = (slice: Slice<Reads>, name: string) => slice.group("event", byMeeting(slice.actor), name);

/** A format with the meetings about it, and those of all its members since it was there; undefined where it has not begun. */
function formatRow(slice: Slice<Reads>, id: string, least: number): Row | undefined {
	const held = formatOn(slice, id);
	if (!held) return undefined;
	const members = membersOn(standingsOf(slice, id));
	const whole = held.fact.membersComplete === true && members.size > 1;
	const together = whole ? meetingsOf(slice, named([...members.keys()])).filter(({ span }) => span.to > held.span.from) : [];
	const own = [...new Set([...meetingsOf(slice, id), ...together])].sort((a, b) => byCodeUnit(a.key, b.key));
	const keys = [held.key, ...[...members.values()].map(({ key }) => key)];
	return rowOf(slice, [...members.keys()], own, keys, least);
}

/** Who led a state for some days, each with the keys that say so: leaders as decision units in security or diplomacy. */
interface Office {
	readonly person: ActorId;
	readonly from: number;
	readonly to: number;
	readonly key: string;
}

function officesOf(slice: Slice<"decision-unit">, state: ActorId): Office[] {
	return slice.group("decision-unit", byState, state).flatMap(({ fact, span, key }) => {
		const person = fact.members?.[0];
		const leads = fact.kind === "leader" && fact.domains.some((one) => one === "diplomacy" || one === "security");
		return leads && person && Number.isFinite(span.from) ? [{ person, from: span.from, to: span.to, key }] : [];
	});
}

function rowOf(slice: Slice<Reads>, members: readonly ActorId[], meetings: readonly Meeting[], keys: readonly string[], least: number): Row {
	const { on } = slice.frame;
	const m = meetings.map(({ fact, key }) => term("m", [fact.id], 1, [key, ...keys]));
	const offices = new Map(members.map((state) => [state, officesOf(slice, state)]));
	const now = [...offices.values()].flatMap((list) => list.filter(({ from, to }) => from <= on && on < to));
	const spread = spellsIn(slice, members, offices, meetings, keys, least);
	const quiet = (): CellTerms => spread as Silence;
	const spells = "silence" in spread ? undefined : spread;
	const present = spells?.some(({ value, symbol }) => symbol === "present" && value === 1);
	const met = spells?.filter((one, i) => one.symbol === "n" && spells[i + 2]?.value === 1).some(({ value }) => (value as number) > 0);
	const several = (spells?.filter(({ symbol }) => symbol === "n").length ?? 0) > 1;
	const plain = spells?.filter(({ symbol }) => symbol !== "present");
	const one = silence("one set of leaders was in office all the time", "a list that reaches back to other leaders");
	return {
		meetings: m.length > 0 ? m : silence("no meeting of their leaders is on record", "meetings with leaders on two sides"),
		explained: plain ? (several ? plain : one) : quiet(),
		chance: plain ? (several ? plain : one) : quiet(),
		left: !spells
			? quiet()
			: !several
				? one
				: present && met
					? spells
					: silence("no meeting of the present leaders is in the list", "a list of talks that reaches to the day"),
		tenure:
			members.length > 1 && new Set(now.map(({ key }) => key)).size >= members.length
				? now.map(({ person, from, key }) => term("y", [person], (on - from) / YEAR, [key, ...keys]))
				: silence("no source says who leads each of them, and since when", "decision units of the kind leader, with the years in office"),
	};
}

/** For each set of leaders: meetings n, years T, and whether it is the present one; or why they cannot be told. */
function spellsIn(
	slice: Slice<Reads>,
	members: readonly ActorId[],
	offices: ReadonlyMap<ActorId, readonly Office[]>,
	meetings: readonly Meeting[],
	keys: readonly string[],
	least: number,
): Term[] | Silence {
	if (members.length < 2) return silence("fewer than two members are on record", "the members of the format");
	const unled = members.filter((state) => offices.get(state)?.length === 0);
	if (unled.length > 0)
		return silence(`no source says who led ${unled.join(", ")}, from when to when`, "decision units of the kind leader, with the years in office");
	const list = slice.coverage.find(({ fact }) => fact.part === "talks" && members.every((one) => fact.actors.includes(one)));
	if (!list) return silence("no source lists all talks of these members", "a coverage fact of talks: which list is complete, between whom, when");
	const end = Math.min(list.span.to, slice.frame.on + 1);
	const led = (state: ActorId, day: number) => offices.get(state)?.find(({ from, to }) => from <= day && day < to);
	const breaks = [...offices.values()].flat().flatMap(({ from, to }) => [from, to]);
	const days = [...new Set([list.span.from, end, ...breaks.filter((day) => day > list.span.from && day < end)])].sort((a, b) => a - b);
	const sets = new Map<string, { years: number; n: number; present: boolean; facts: Set<string> }>();
	for (const [i, from] of days.slice(0, -1).entries()) {
		const to = days[i + 1] as number;
		const here = members.map((state) => led(state, from));
		if (here.some((one) => one === undefined)) continue;
		const own = here as Office[];
		const name = own.map(({ person }) => person).join(" ");
		const set = sets.get(name) ?? { years: 0, n: 0, present: false, facts: new Set([list.key, ...keys]) };
		sets.set(name, set);
		for (const { key } of own) set.facts.add(key);
		set.years += (to - from) / YEAR;
		set.present = members.every((state, k) => led(state, slice.frame.on)?.person === own[k]?.person);
		for (const held of meetings) {
			const day = dayOfAct(held, DATED);
			if (day === undefined || day < from || day >= to) continue;
			set.n++;
			set.facts.add(held.key);
		}
	}
	const all = [...sets].sort(([a], [b]) => byCodeUnit(a, b));
	const n = all.reduce((total, [, one]) => total + one.n, 0);
	if (n < least)
		return silence(`${n} meetings under leaders that are known, and ${least} are needed`, "more dated meetings, or who led at their time");
	const facts = [...new Set(all.flatMap(([, one]) => [...one.facts]))];
	return all.flatMap(([name, one]) => [
		term("n", [name], one.n, facts),
		term("T", [name], one.years, facts),
		term("present", [name], one.present ? 1 : 0, facts),
	]);
}

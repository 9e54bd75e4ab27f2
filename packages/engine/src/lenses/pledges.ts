import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { parseDate, YEAR } from "../base/time.ts";
import type { Flow } from "../facts/flow.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, isSilence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import { AMOUNT, amountTerms, type HeldFlow, type Lane, laneRows, lanesOn } from "../world/lanes.ts";
import type { Slice } from "../world/world.ts";
import { DEALS, DONE, dealTypes, RETURN } from "./deal-types.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const KINDS = ["realised", "announced", "pledge", "target", "forecast"] as const satisfies readonly Flow["kind"][];
const STAGES = ["pledged", "committed", "partly", "met", "broken", "released"] as const;

const last = (values: readonly number[]) => values.at(-1) as number;
const PROMISED = { v: "amount realised in one period, in order of time", g: "amount promised, in order of the time it is promised for" };
const REACHED: Formula = {
	text: "last v / last g",
	symbols: PROMISED,
	unit: "share of what was promised",
	compute: (t) => last(t.all("v")) / last(t.all("g")),
	falls: ["g"],
};
const SHORT: Formula = {
	text: "last g − last v",
	symbols: PROMISED,
	unit: "unit of the row",
	compute: (t) => last(t.all("g")) - last(t.all("v")),
	falls: ["v"],
};
const LEFT: Formula = {
	text: "y = (end of the time promised for − day asked about) / 365.2425",
	symbols: { y: "years left, below 0 when it is past" },
	unit: "years",
	compute: (t) => last(t.all("y")),
};
const NEEDED: Formula = {
	text: "(last g − last v) / y",
	symbols: { ...PROMISED, y: "years left" },
	unit: "unit of the row, more each year",
	compute: (t) => (last(t.all("g")) - last(t.all("v"))) / last(t.all("y")),
	falls: ["v", "y"],
};
const PAST: Formula = {
	text: "(last v − first v) / (last e − first e)",
	symbols: { v: PROMISED.v, e: "end of the period of one amount, in years" },
	unit: "unit of the row, more each year",
	compute: (t) => (last(t.all("v")) - (t.all("v")[0] as number)) / (last(t.all("e")) - (t.all("e")[0] as number)),
};
const STAGE: Formula = {
	text: "s: 0 pledged, 1 committed, 2 partly done, 3 done; −1 broken",
	symbols: { s: "stage as last told" },
	unit: "stage",
	compute: (t) => t.one("s"),
};
const OWED: Formula = {
	text: "q",
	symbols: { q: "amount that is owed, in the unit of the note: never added to what was paid" },
	unit: "unit of the note",
	compute: (t) => t.one("q"),
};
const IF: Formula = {
	text: "1 if something else must happen first",
	symbols: { c: "1 for a stated trigger" },
	unit: "yes = 1",
	compute: (t) => t.one("c"),
};
const COUNT: Formula = {
	text: "number of commitments at the stage",
	symbols: { n: "one commitment, as last told" },
	unit: "commitments",
	counts: true,
	compute: (t) => t.all("n").length,
};

const kindColumn = (title: string) => ({ title, formula: AMOUNT });
const stageColumn = (title: string) => ({ title, formula: COUNT });

export const pledges = defineLens({
	id: "pledges",
	family: "E",
	title: "Pledges",
	question: "What was promised, by whom and to whom, and how much of it has happened?",
	reads: ["flow", "commitment"],
	options: z.strictObject({}),
	parts: {
		ledger: {
			shape: "matrix",
			title: "Promised and realised, side by side",
			rows: "from, to, goods and unit",
			columns: {
				realised: kindColumn("realised"),
				announced: kindColumn("announced"),
				pledge: kindColumn("pledged"),
				target: kindColumn("target"),
				forecast: kindColumn("forecast"),
			},
		},
		progress: {
			shape: "matrix",
			title: "How far each promise is from what was realised",
			rows: "from, to, goods, unit and kind of promise",
			columns: {
				reached: { title: "reached", formula: REACHED },
				short: { title: "short by", formula: SHORT },
				left: { title: "years left", formula: LEFT },
				needed: { title: "needed a year", formula: NEEDED },
				past: { title: "pace so far", formula: PAST },
			},
		},
		commitments: {
			shape: "records",
			title: "Each commitment",
			rows: "commitment",
			columns: {
				stage: { title: "stage", formula: STAGE },
				amount: { title: "amount owed", formula: OWED },
				left: { title: "years left", formula: LEFT },
				conditional: { title: "on a condition", formula: IF },
			},
		},
		pipeline: {
			shape: "matrix",
			title: "Commitments by stage",
			rows: "who owes, and to whom (anybody where it is owed to all)",
			columns: {
				pledged: stageColumn("pledged"),
				committed: stageColumn("committed"),
				partly: stageColumn("partly done"),
				met: stageColumn("done"),
				broken: stageColumn("broken"),
				released: stageColumn("released"),
			},
		},
		types: {
			shape: "matrix",
			title: "Deals of the state by type",
			rows: "goods; the state where there is none",
			columns: {
				deals: { title: "partners with a deal", formula: DEALS, lowerBound: true },
				done: { title: "of which some was realised", formula: DONE },
				return: { title: "return", formula: RETURN },
			},
		},
	},
	measure(slice) {
		const { on } = slice.frame;
		const out = { ledger: {}, progress: {}, commitments: {}, pipeline: {}, types: dealTypes(slice, atLevel) } as Rows;
		const rowOf = slice.rows("pledges");
		for (const row of laneRows(slice)) {
			const found = rowOf(row, () => laneCells(slice, row));
			if (!found) continue;
			out.ledger[row] = found.ledger;
			for (const [kind, cells] of found.progress) out.progress[`${row},${kind}`] = cells;
		}
		const stages = new Map<string, Map<string, Term[]>>();
		for (const held of lastTold(slice)) {
			const { fact } = held;
			const { cells, n } = slice.recall("pledge", [held], () => ({
				cells: commitmentCells(held, on),
				n: term("n", [fact.id], 1, [held.key], fact.what),
			}));
			out.commitments[fact.id] = cells;
			const row = `${fact.by},${fact.to ?? "anybody"}`;
			const mine = stages.get(row) ?? new Map<string, Term[]>();
			push(mine, fact.status, n);
			stages.set(row, mine);
		}
		for (const [row, mine] of stages) out.pipeline[row] = slice.recall("pipeline", [...mine.values()].flat(), () => pipelineCells(mine));
		return out;
	},
	uncertainty:
		"Amounts are as the sources give them, hedges in the notes. What was realised is held against a promise only between the same ends, of the same goods, in the same unit.",
	cost: "light",
	covers: ["S2-17", "S1-30"],
	cites: [
		"Pledged, committed and disbursed kept apart as in the OECD Creditor Reporting System; the pace needed, and the return of deals by type, are ours",
	],
	cautions: [
		"A pledge, a target, an announcement and a forecast are four things, none of them a flow; they are never added to each other or to what was realised.",
		"Europe is not the European Union: a promise to the one is not met by deliveries to the other.",
		"The pace needed runs from the day asked about to the last day of the time promised for, from the amount last realised.",
	],
	check: { cite: "small cases by hand", file: "checks/pledges.check.ts" },
	headline(view) {
		const { focal } = view.finding;
		const row = view.known("progress", "reached").find(({ ids, value }) => (ids[0] === focal || ids[1] === focal) && value < 1);
		if (!row) return [];
		const [from, to, what, , kind] = row.ids as [string, string, string, string, string];
		return [
			{
				text: `Of the ${kind} for ${what} from ${view.name(from)} to ${view.name(to)}, the share last realised is {value}.`,
				part: "progress",
				row: row.row,
				column: "reached",
			},
		];
	},
});

interface Rows {
	readonly ledger: Record<string, Record<(typeof KINDS)[number], CellTerms>>;
	readonly progress: Record<string, Record<"reached" | "short" | "left" | "needed" | "past", CellTerms>>;
	readonly commitments: Record<string, Record<"stage" | "amount" | "left" | "conditional", CellTerms>>;
	readonly pipeline: Record<string, Record<(typeof STAGES)[number], CellTerms>>;
	readonly types: ReturnType<typeof dealTypes>;
}

function atLevel({ frame }: Slice<"flow" | "commitment">, a: ActorId, b: ActorId | undefined): boolean {
	return frame.query.level === "all" || [a, b ?? frame.focal].every((one) => one === frame.focal || frame.partners.includes(one));
}

/** What is on record of the lanes of a row, by kind, and how far each promise is from what was realised. */
function laneCells(slice: Slice<"flow" | "commitment">, row: string) {
	const lanes: Partial<Record<Flow["kind"], Lane>> = {};
	for (const lane of lanesOn(slice, row, (from, to) => atLevel(slice, from, to))) lanes[lane.kind] = lane;
	if (Object.keys(lanes).length === 0) return undefined;
	const ledger = Object.fromEntries(
		KINDS.map((kind) => [
			kind,
			lanes[kind]
				? amountTerms(lanes[kind])
				: silence(`nothing ${kind === "realised" ? kind : `of the kind ${kind}`} is on record in this unit`, "a source on it"),
		]),
	) as Rows["ledger"][string];
	const progress = KINDS.flatMap((kind) => {
		const promise = lanes[kind];
		return kind !== "realised" && promise ? [[kind, progressCells(promise, lanes.realised, slice.frame.on)] as const] : [];
	});
	return { ledger, progress };
}

const pipelineCells = (mine: ReadonlyMap<string, readonly Term[]>) =>
	Object.fromEntries(
		STAGES.map((stage) => [stage, mine.get(stage) ?? silence(`no commitment of theirs on record is ${stage}`, "a source on what became of it")]),
	) as Rows["pipeline"][string];

/** Last day of a period, or undefined where it has no end. */
function endOf(text: string): number | undefined {
	const end = parseDate(text)?.end[1];
	return end === undefined || !Number.isFinite(end) ? undefined : end;
}

function progressCells(promise: Lane, realised: Lane | undefined, on: number): Rows["progress"][string] {
	const g = promise.flows.map(({ fact, key }) => term("g", [fact.during], fact.value, [key], fact.qualifier));
	// Some sources date a promise by the day it was made: a time that is past says nothing of when it falls due.
	const y = promise.flows.flatMap((held) => yearsTo(held, on)).filter(({ value }) => (value as number) > 0);
	const left = y.length === promise.flows.length ? y : silence("the time promised for has no end, or is past", "a date by which it is due");
	if (!realised) {
		const none = silence(
			"nothing realised between these two, of these goods, in this unit, is on record",
			"amounts realised, in the unit of the promise",
		);
		return { reached: none, short: none, left, needed: none, past: none };
	}
	const v = amountTerms(realised);
	const e = realised.flows.map(({ fact, key, latest }) => term("e", [fact.during], latest / YEAR, [key]));
	return {
		reached: last(g.map((one) => one.value as number)) > 0 ? [...v, ...g] : silence("nothing was promised", "an amount above 0"),
		short: [...v, ...g],
		left,
		needed: isSilence(left) ? left : [...v, ...g, ...left],
		past: new Set(e.map((one) => one.value)).size > 1 ? [...v, ...e] : silence("one period on record", "the amount of another period"),
	};
}

function yearsTo({ fact, key }: HeldFlow, on: number): Term[] {
	const end = endOf(fact.during);
	return end === undefined ? [] : [term("y", [fact.during], (end - on) / YEAR, [key])];
}

/** Each commitment at the spell told last, at the level asked for. */
function lastTold(slice: Slice<"flow" | "commitment">): readonly Held<FactOf<"commitment">>[] {
	const told = new Map<string, Held<FactOf<"commitment">>>();
	for (const held of slice.commitment) {
		const before = told.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) told.set(held.fact.id, held);
	}
	return [...told.values()].filter(({ fact }) => atLevel(slice, fact.by, fact.to));
}

function commitmentCells({ fact, key }: Held<FactOf<"commitment">>, on: number): Rows["commitments"][string] {
	const due = fact.due === undefined ? undefined : endOf(fact.due);
	const stage = fact.status === "broken" ? -1 : STAGES.indexOf(fact.status);
	return {
		stage: fact.status === "released" ? silence("it is no longer owed") : [term("s", [], stage, [key], fact.status)],
		amount: fact.amount
			? [term("q", [], fact.amount.value, [key], fact.amount.unit)]
			: silence("no source states an amount", "an amount with its unit"),
		left: due === undefined ? silence("no source says by when", "a date by which it is due") : [term("y", [], (due - on) / YEAR, [key])],
		conditional: [term("c", [], fact.trigger ? 1 : 0, [key], fact.trigger)],
	};
}

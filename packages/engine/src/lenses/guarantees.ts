import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { GUARANTEE_ACTS } from "../facts/guarantee.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type HeldGuarantee = Held<FactOf<"guarantee">>;
const UNKNOWN = { low: 0, high: 1 };
/** How far a promise was kept: halves are a choice, and shown as terms. */
const DONE = { kept: 1, met: 1, partly: 0.5, failed: 0, broken: 0 } as const;

const STATED = (symbol: string, what: string, unit: string): Formula => ({
	text: symbol,
	symbols: { [symbol]: what },
	unit,
	compute: (t) => t.one(symbol),
});
const STANDS = STATED("x", "1 if it stands on the day, 0 if it ended or a source denies it", "yes = 1");
const RUNG = STATED("r", `rung of the act: ${GUARANTEE_ACTS.map((act, i) => `${i + 1} ${act}`).join(", ")}`, `of ${GUARANTEE_ACTS.length}`);
const PROMISED = STATED("w", "1 if an agreement promises it, 0 if it is expected only", "yes = 1");
const COVER = STATED("c", "share of the threat that it would meet, by the words of the source", "0–1");
const DAYS = STATED("t", "days until the help would arrive", "days");
const STEPS: Formula = {
	text: "number of conditions between the attack and the help",
	symbols: { trigger: "1 for a stated trigger", procedure: "1 for a decision that comes first" },
	unit: "of 2",
	compute: (t) => t.one("trigger") + t.one("procedure"),
};
const RECORD: Formula = {
	text: "mean of what was done when it was called on",
	symbols: { k: "one promise that was called on: kept 1, partly .5, failed or broken 0" },
	unit: "0–1",
	compute: (t) => sum(t.all("k")) / t.all("k").length,
};
const TRIED: Formula = {
	text: "number of promises that were called on",
	symbols: { k: RECORD.symbols.k as string },
	unit: "promises",
	counts: true,
	compute: (t) => t.all("k").length,
};
const PENDING: Formula = {
	text: "number of promises not yet called on or due",
	symbols: { o: "one such promise" },
	unit: "promises",
	counts: true,
	compute: (t) => t.all("o").length,
};
const BEST: Formula = {
	text: "C = max of c over guarantors",
	symbols: { c: "cover by one guarantor: its firmest standing guarantee" },
	unit: "0–1",
	compute: (t) => Math.max(...t.all("c")),
};
const OF_ONE: Formula = { ...BEST, text: "c = max over its standing guarantees", symbols: { c: COVER.symbols.c as string } };
const TOGETHER: Formula = {
	text: "min(1, Σ c) over guarantors, none in the way of another",
	symbols: { c: BEST.symbols.c as string },
	unit: "0–1",
	compute: (t) => Math.min(1, sum(t.all("c"))),
};
const GAP: Formula = { text: "1 − C", symbols: { C: "largest cover by one guarantor" }, unit: "0–1", compute: (t) => 1 - t.one("C"), falls: ["C"] };
const COUNT = (symbol: string, what: string): Formula => ({
	text: `number of ${what}`,
	symbols: { [symbol]: `one of the ${what}` },
	unit: "states",
	counts: true,
	compute: (t) => t.all(symbol).length,
});
const NET: Formula = {
	text: "given − received",
	symbols: { g: "one actor that it guarantees", v: "one actor that guarantees it" },
	unit: "states",
	compute: (t) => t.all("g").length - t.all("v").length,
	falls: ["v"],
};

export const guarantees = defineLens({
	id: "guarantees",
	family: "B",
	title: "Guarantees",
	question: "Who would help whom against attack, with what, on which conditions, and what is left uncovered?",
	reads: ["guarantee", "commitment"],
	options: z.strictObject({
		least: z.enum(GUARANTEE_ACTS).default("supplies").describe("least act that counts as security given or received"),
		carry: z
			.number()
			.min(0)
			.default(1)
			.describe("years for which a guarantee that a source told of at one time is taken to stand, where no source says that it ended"),
	}),
	parts: {
		guarantees: {
			shape: "matrix",
			title: "Each guarantee",
			rows: "who, whom and what act",
			columns: {
				stands: { title: "stands", formula: STANDS },
				rung: { title: "act", formula: RUNG },
				promised: { title: "promised in an agreement", formula: PROMISED },
				steps: { title: "conditions", formula: STEPS },
				days: { title: "days to arrive", formula: DAYS },
				cover: { title: "cover", formula: COVER },
				record: { title: "when called on", formula: RECORD },
			},
		},
		cover: {
			shape: "matrix",
			title: "Cover, and the threat that is left",
			rows: "whom, and against whom (anybody where it is not said)",
			columns: {
				best: { title: "by one guarantor", formula: BEST },
				together: { title: "together", formula: TOGETHER },
				gap: { title: "left by one", formula: GAP },
			},
		},
		balance: {
			shape: "matrix",
			title: "Security given and received",
			rows: "actor",
			order: "net",
			columns: {
				given: { title: "given to", formula: COUNT("g", "actors that it guarantees") },
				received: { title: "received from", formula: COUNT("v", "actors that guarantee it") },
				net: { title: "net", formula: NET },
			},
		},
		keeping: {
			shape: "ranking",
			title: "Promises of all kinds, and what became of them",
			rows: "who promised",
			order: "tried",
			columns: {
				record: { title: "kept", formula: RECORD },
				tried: { title: "called on", formula: TRIED },
				pending: { title: "not yet", formula: PENDING },
			},
		},
	},
	measure(slice, { least, carry }) {
		const stands = (held: HeldGuarantee) => !held.denied && (slice.frame.on - held.latest) / YEAR <= carry;
		const told = latestOf([...slice.guarantee, ...slice.denied.guarantee]);
		const counted = told.filter((held) => stands(held) && rungOf(held.fact) >= rung(least));
		const out = { guarantees: {}, cover: {}, balance: {}, keeping: keepingOf(slice) } as Rows;
		for (const held of told) out.guarantees[rowOf(held)] = slice.recall(`guarantee ${carry}`, [held], () => guaranteeCells(held, stands(held)));
		const threats = new Map<string, HeldGuarantee[]>();
		for (const held of counted) for (const against of ["anybody", ...(held.fact.against ?? [])]) push(threats, `${held.fact.of},${against}`, held);
		for (const [row, held] of [...threats].sort(([a], [b]) => byCodeUnit(a, b))) {
			// What is promised against nobody in particular counts against each, since no source excludes it.
			const [of, against] = row.split(",") as [ActorId, string];
			const open = against === "anybody" ? [] : (threats.get(`${of},anybody`) ?? []).filter(({ fact }) => fact.against === undefined);
			out.cover[row] = slice.recall("cover", [...held, ...open], () => {
				const c = coverTerms([...held, ...open]);
				return { best: c, together: c, gap: [derived("C", [], BEST, c)] };
			});
		}
		const actors = new Set(counted.flatMap(({ fact }) => [fact.by, fact.of]));
		for (const actor of [...actors].sort(byCodeUnit)) {
			const own = counted.filter(({ fact }) => fact.by === actor || fact.of === actor);
			out.balance[actor] = slice.recall(`balance of ${actor}`, own, () => balanceCells(own, actor));
		}
		return out;
	},
	uncertainty:
		"A cover that no source puts in words lies anywhere between none and all; a guarantee that no source mentions or denies is not in the list, so what is given and received are at least these.",
	cost: "light",
	covers: ["S0-18", "S4-09", "S4-29"],
	cites: [
		"Acts from consultation to defence: after the obligations of the Alliance Treaty Obligations and Provisions project, Leeds et al. 2002",
		"Promises kept and broken: Leeds 2003, International Organization 57",
		"Cover, gap and net balance: ours",
	],
	cautions: [
		"Cover is coded from words by the dossier's guide; sources that differ on it stand side by side as rival readings.",
		"A promise that was never called on says nothing of whether it would be kept.",
		"Own force is no guarantee: what is left uncovered by others may be met at home.",
	],
	check: { cite: "small cases by hand, and bounds as properties", file: "checks/guarantees.check.ts" },
	headline(view) {
		const { focal } = view.finding;
		const row = view.known("cover", "best").find(({ ids, cell }) => ids[0] === focal && ids[1] === "anybody" && typeof cell.value === "number");
		return row
			? [
					{
						text: `Cover of ${view.focal} by one guarantor, by the words of the sources: {value}.`,
						part: "cover",
						row: row.row,
						column: "best",
					},
				]
			: [];
	},
});

interface Rows {
	readonly guarantees: Record<string, Record<"stands" | "rung" | "promised" | "steps" | "days" | "cover" | "record", CellTerms>>;
	readonly cover: Record<string, Record<"best" | "together" | "gap", CellTerms>>;
	readonly balance: Record<string, Record<"given" | "received" | "net", CellTerms>>;
	readonly keeping: Record<string, Record<"record" | "tried" | "pending", CellTerms>>;
}

const rung = (act: (typeof GUARANTEE_ACTS)[number]) => GUARANTEE_ACTS.indexOf(act) + 1;
const rungOf = (fact: FactOf<"guarantee">) => rung(fact.act);
const rowOf = ({ fact }: HeldGuarantee) => `${fact.by},${fact.of},${fact.act}`;

/** Each guarantee at the spell that began last. */
function latestOf(told: readonly HeldGuarantee[]): HeldGuarantee[] {
	const last = new Map<string, HeldGuarantee>();
	for (const held of told) {
		const before = last.get(rowOf(held));
		if (!before || before.span.from <= held.span.from) last.set(rowOf(held), held);
	}
	return [...last.values()].sort((a, b) => byCodeUnit(rowOf(a), rowOf(b)));
}

function guaranteeCells(held: HeldGuarantee, stands: boolean): Rows["guarantees"][string] {
	const { fact, key, denied } = held;
	const off: Silence | undefined = denied ? silence("a source denies it", "a source that states it") : undefined;
	const one = (symbol: string, value: number | undefined, unknown: string, note?: string): CellTerms =>
		off ?? (value === undefined ? silence(`no source says ${unknown}`, "a source that says so") : [term(symbol, [], value, [key], note)]);
	const tried = fact.record === undefined || fact.record === "untested" ? undefined : DONE[fact.record];
	return {
		stands: [term("x", [], stands ? 1 : 0, [key], denied ? "denied" : `told of ${fact.during}`)],
		rung: off ?? [term("r", [], rungOf(fact), [key], fact.act)],
		promised: off ?? [term("w", [], fact.under ? 1 : 0, [key], fact.under)],
		steps: off ?? [
			term("trigger", [], fact.trigger ? 1 : 0, [key], fact.trigger),
			term("procedure", [], fact.procedure ? 1 : 0, [key], fact.procedure),
		],
		days: one("t", fact.days, "how soon the help would arrive"),
		cover: one("c", fact.cover, "how much of the threat it would meet"),
		record: one("k", tried, "what it did when it was called on", fact.record),
	};
}

/** Cover by each guarantor: several acts of one are not added. */
function coverTerms(held: readonly HeldGuarantee[]): Term[] {
	const byGuarantor = new Map<ActorId, HeldGuarantee[]>();
	for (const one of new Set(held)) push(byGuarantor, one.fact.by, one);
	return [...byGuarantor].map(([by, list]) => {
		const terms = list.map(({ fact, key }) => term("c", [fact.act], fact.cover ?? UNKNOWN, [key], fact.cover === undefined ? "not said" : undefined));
		return named(derived("c", [by], OF_ONE, terms), "c", [by]);
	});
}

function balanceCells(own: readonly HeldGuarantee[], actor: ActorId): Rows["balance"][string] {
	const [given, received] = [partnerTerms("g", own, actor, "by", "of"), partnerTerms("v", own, actor, "of", "by")];
	const none = (what: string) =>
		silence(`no guarantee of the kind asked for that ${actor} ${what} is on record`, "a guarantee, or a source that denies it");
	return {
		given: given.length > 0 ? given : none("gives"),
		received: received.length > 0 ? received : none("receives"),
		net: [...given, ...received],
	};
}

/** One term for each other end of the guarantees that an actor gives (by) or receives (of). */
function partnerTerms(symbol: string, held: readonly HeldGuarantee[], actor: ActorId, own: "by" | "of", other: "by" | "of"): Term[] {
	const partners = new Map<ActorId, string[]>();
	for (const { fact, key } of held) if (fact[own] === actor) push(partners, fact[other], key);
	return [...partners].map(([one, keys]) => term(symbol, [one], 1, keys));
}

/** What became of the promises of each actor: guarantees and commitments alike. */
function keepingOf(slice: Slice<"guarantee" | "commitment">): Rows["keeping"] {
	const lists = new Map<ActorId, { readonly k: Term[]; readonly o: Term[] }>();
	const add = (by: ActorId, status: string | undefined, id: string, key: string) => {
		const list = lists.get(by) ?? { k: [], o: [] };
		lists.set(by, list);
		const done = status !== undefined && status in DONE ? DONE[status as keyof typeof DONE] : undefined;
		if (done !== undefined) list.k.push(term("k", [id], done, [key], status));
		else if (status !== "released") list.o.push(term("o", [id], 1, [key], status));
	};
	for (const { fact, key } of latestOf(slice.guarantee)) add(fact.by, fact.record, `${fact.of} ${fact.act}`, key);
	const last = new Map<string, Held<FactOf<"commitment">>>();
	for (const held of slice.commitment) {
		const before = last.get(held.fact.id);
		if (!before || before.span.from <= held.span.from) last.set(held.fact.id, held);
	}
	for (const { fact, key } of last.values()) add(fact.by, fact.status, fact.id, key);
	return Object.fromEntries(
		[...lists]
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([by, { k, o }]) => {
				const untried = silence(`no promise of ${by} was called on, or no source says what became of it`, "a source that says whether it was kept");
				const none = silence(`every promise of ${by} on record was called on or released`);
				return [by, { record: k.length > 0 ? k : untried, tried: k.length > 0 ? k : untried, pending: o.length > 0 ? o : none }];
			}),
	);
}

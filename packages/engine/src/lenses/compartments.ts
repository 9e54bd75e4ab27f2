import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { DOMAINS, type Domain, domain } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import type { Frame } from "../world/frame.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";

type HeldItem = Held<FactOf<"agenda">>;

const share = (t: { all(symbol: string): number[] }, symbol: string) => t.all(symbol).reduce((all, x) => all + x, 0) / t.all(symbol).length;
const DEALT: Formula = {
	text: "1 if it is dealt with (on, adopted), 0 if it is kept off, blocked or leaked",
	symbols: { x: "status as last told" },
	unit: "yes = 1",
	compute: (t) => share(t, "x"),
};
const LEAKED: Formula = {
	text: "1 if it was kept off and yet burdened other items",
	symbols: { l: "status as last told" },
	unit: "yes = 1",
	compute: (t) => share(t, "l"),
};
const OWN: Formula = {
	text: "1 if the focal state put it there or kept it out",
	symbols: { m: "1 when it is among those who did" },
	unit: "yes = 1",
	compute: (t) => t.one("m"),
};
const AGE: Formula = {
	text: "y = (day asked about − last day told of) / 365.2425",
	symbols: { y: "years since then" },
	unit: "years",
	compute: (t) => t.one("y"),
};
const OPEN: Formula = {
	text: "share of items that are dealt with",
	symbols: { x: "one item: 1 dealt with, 0 not" },
	unit: "share",
	compute: (t) => share(t, "x"),
};
const APART: Formula = {
	text: "share of business items dealt with − share of political items dealt with",
	symbols: { b: "one item of business: 1 dealt with, 0 not", p: "one item of politics: 1 dealt with, 0 not" },
	unit: "−1…1, 1 business only",
	compute: (t) => share(t, "b") - share(t, "p"),
	falls: ["p"],
};
const LEAK: Formula = {
	text: "share of the items kept off that leaked",
	symbols: { l: "one item kept off, blocked or leaked: 1 if it leaked" },
	unit: "share",
	compute: (t) => share(t, "l"),
};
const COUNT: Formula = { text: "number of items", symbols: { x: "one item: 1 dealt with, 0 not" }, unit: "items", compute: (t) => t.all("x").length };

const domainColumns = Object.fromEntries(DOMAINS.map((one) => [one, { title: one, formula: OPEN }])) as Record<Domain, Column>;

export const compartments = defineLens({
	id: "compartments",
	family: "B",
	title: "Compartments",
	question: "Which topics are dealt with and which are kept off, with whom, and does what is kept off leak?",
	reads: ["agenda"],
	options: z.strictObject({
		business: z.array(domain).default(["trade", "finance", "energy", "transit"]).describe("fields that count as business"),
		politics: z.array(domain).default(["law", "identity", "diplomacy"]).describe("fields that count as politics"),
	}),
	parts: {
		tests: {
			shape: "ranking",
			title: "Are business and politics kept apart?",
			rows: "partner, pair or format",
			order: "items",
			columns: {
				apart: { title: "business − politics", formula: APART },
				open: { title: "dealt with", formula: OPEN },
				leak: { title: "leaks", formula: LEAK },
				items: { title: "items", formula: COUNT },
			},
		},
		domains: { shape: "matrix", title: "What is dealt with, by field", rows: "partner, pair or format", columns: domainColumns },
		topics: {
			shape: "records",
			title: "Each topic",
			rows: "partner, pair or format, and item",
			columns: {
				dealt: { title: "dealt with", formula: DEALT },
				leaked: { title: "leaked", formula: LEAKED },
				own: { title: "by the state", formula: OWN },
				age: { title: "years since told", formula: AGE },
			},
		},
	},
	measure(slice, options) {
		const { business, politics } = options;
		const out = { tests: {}, domains: {}, topics: {} } as Rows;
		const rowOf = slice.rows(`compartments ${business} ${politics}`);
		const topics: Topic[] = [];
		for (const { name, table } of tablesOf(slice.names("agenda", byTable))(slice.frame.query)) {
			const found = rowOf(name, () => tableRow(slice, name, table, options));
			if (!found) continue;
			out.tests[table] = found.tests;
			out.domains[table] = found.domains;
			topics.push(...found.topics);
		}
		for (const { row, cells } of topics.sort((x, y) => byCodeUnit(x.first, y.first))) out.topics[row] = cells;
		return out;
	},
	uncertainty:
		"Sources write of topics that are talked about more than of those that are not; a field without an item on record is silent, not closed.",
	cost: "light",
	covers: ["S3-21"],
	cites: [
		"Two faces of power, of which one keeps topics off the table: Bachrach & Baratz 1962, American Political Science Review 56",
		"Compartments, their test and leaks: ours",
	],
	cautions: [
		"That a topic is kept off says that it is kept off, not who gains by it.",
		"An organ of an actor (a parliament) is a table of its own: what it raises is not thereby on the agenda of the whole.",
		"Which fields are business and which politics is an option; security and arms are in neither.",
	],
	check: { cite: "small cases by hand", file: "checks/compartments.check.ts" },
	headline(view) {
		const row = view.known("tests", "apart").find(({ value }) => value > 0);
		if (!row) return [];
		const who = row.ids.map(view.name).join(" and ");
		return [
			{
				text: `Business topics dealt with, less political ones, between ${view.focal} and ${who}: {value}.`,
				part: "tests",
				row: row.row,
				column: "apart",
			},
		];
	},
});

interface Rows {
	readonly tests: Record<string, Record<"apart" | "open" | "leak" | "items", CellTerms>>;
	readonly domains: Record<string, Record<Domain, CellTerms>>;
	readonly topics: Record<string, Topic["cells"]>;
}

interface Topic {
	readonly row: string;
	/** The key of the first spell on record, by which topics stand in order. */
	readonly first: string;
	readonly cells: Record<"dealt" | "leaked" | "own" | "age", CellTerms>;
}

/** What is dealt with at one table; none where nothing is on record in the fields and at the level asked for. */
function tableRow(
	slice: Slice<"agenda">,
	name: string,
	table: string,
	{ business, politics }: { business: readonly Domain[]; politics: readonly Domain[] },
) {
	const { focal, on } = slice.frame;
	const told = lastTold(slice, slice.group("agenda", byTable, name));
	const items = told.map(({ held }) => held);
	if (items.length === 0) return undefined;
	const within = (fields: readonly Domain[]) => items.filter(({ fact }) => fact.domains.some((one) => fields.includes(one)));
	const b = within(business).map((held) => dealtTerm("b", held));
	const p = within(politics).map((held) => dealtTerm("p", held));
	const kept = items.filter(({ fact }) => fact.status !== "on" && fact.status !== "adopted");
	const all = items.map((held) => dealtTerm("x", held));
	const tests = {
		apart:
			b.length > 0 && p.length > 0
				? [...b, ...p]
				: silence(
						`no item of ${b.length === 0 ? "business" : "politics"} is on record`,
						"sources on what is dealt with and what is kept off in both",
					),
		open: all,
		leak: kept.length > 0 ? kept.map(leakTerm) : silence("no item that is kept off is on record", "a source on what is kept off"),
		items: all,
	};
	const domains = Object.fromEntries(
		DOMAINS.map((one) => {
			const mine = within([one]);
			return [
				one,
				mine.length > 0 ? mine.map((held) => dealtTerm("x", held)) : silence(`no item in the field of ${one} is on record`, "a source on it"),
			];
		}),
	) as Record<Domain, CellTerms>;
	const topics = told.map(({ held, first }): Topic => {
		const { fact, key } = held;
		const own = fact.by
			? [term("m", [], fact.by.includes(focal) ? 1 : 0, [key], fact.by.join(", "))]
			: silence("no source says who put it there or kept it out", "a source that does");
		const age = [term("y", [], Math.max(0, on - held.latest) / YEAR, [key])];
		return { row: `${table},${fact.item}`, first, cells: { dealt: [dealtTerm("x", held)], leaked: [leakTerm(held)], own, age } };
	});
	return { tests, domains, topics };
}

/** Items by where they are dealt with: between whom, or in which format. */
const byTable = ({ between, in: format }: FactOf<"agenda">) => [between?.join(",") ?? format ?? ""];

/** Every table on record, in order: a format, the partner of the focal state, or two others. The same in all draws. */
const tablesOf = once((names: readonly string[]) =>
	once(({ focal }: Frame["query"]) =>
		names
			.map((name) => {
				const sides = name.split(",");
				return { name, table: sides.includes(focal) ? (sides.find((one) => one !== focal) ?? "") : name };
			})
			.sort((a, b) => byCodeUnit(a.table, b.table)),
	),
);

/** Each item at the spell told last, in the fields and at the level asked for. Formats belong to all levels. */
function lastTold({ frame }: Slice<"agenda">, items: readonly HeldItem[]): { readonly held: HeldItem; readonly first: string }[] {
	const { query, focal, partners } = frame;
	const last = new Map<string, { held: HeldItem; first: string }>();
	for (const held of items) {
		const name = held.key.replace(/#\d+$/, "");
		const before = last.get(name);
		if (!before || before.held.span.from <= held.span.from) last.set(name, { held, first: before?.first ?? held.key });
	}
	const shown = new Set<ActorId>([focal, ...partners]);
	return [...last.values()].filter(
		({ held: { fact } }) =>
			(query.domains.length === 0 || fact.domains.some((one) => query.domains.includes(one))) &&
			(query.level === "all" || (fact.between ?? []).every((one) => shown.has(one))),
	);
}

function dealtTerm(symbol: string, { fact, key }: HeldItem): Term {
	return term(symbol, [fact.item], fact.status === "on" || fact.status === "adopted" ? 1 : 0, [key], fact.status);
}

function leakTerm({ fact, key }: HeldItem): Term {
	return term("l", [fact.item], fact.status === "leaked" ? 1 : 0, [key], fact.status);
}

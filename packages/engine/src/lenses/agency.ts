import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import type { FactOf } from "../facts/index.ts";
import {
	agendaIds,
	blockIds,
	blocksAt,
	chairsIn,
	formatIds,
	formatOn,
	itemsOf,
	presentRows,
	ROLES,
	type Role,
	standingsOf,
	stateOf,
} from "../world/bodies.ts";
import { type Formula, silence, type Terms, term } from "../world/formula.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";
import { AGENCY, BANZHAF, SHARE, sharesOf, unsponsored, VOTE } from "./role-shares.ts";

type Reads = "actor" | "format" | "membership" | "event" | "agenda" | "accession" | "indicator" | "flow";
/** Items below which a share of the agenda would speak of single items. */
const FEW = 3;

const RATIO: Formula = {
	text: "ratio = n·R",
	symbols: { R: "mean share of the member over the roles with evidence", m: "a member on the date; n is their number" },
	unit: "1 = parity",
	compute: (t) => t.one("R") * t.all("m").length,
};
const GINI: Formula = {
	text: "G = Σ Σ |R_i − R_j| / (2·n²·mean R)",
	symbols: { R: "mean share of one member" },
	unit: "0–1",
	compute: (t) => {
		const all = t.all("R");
		return sum(all.map((a) => sum(all.map((b) => Math.abs(a - b))))) / (2 * all.length * sum(all));
	},
};
const COUNT = (symbol: string, what: string, unit: string): Formula => ({
	text: `number of ${symbol}`,
	symbols: { [symbol]: what },
	unit,
	counts: true,
	compute: (t) => t.all(symbol).length,
});
const LARGEST: Formula = {
	text: "largest share = max over sponsors of Σ c / number of items; an item without a known sponsor may be anybody's",
	symbols: { c: "part of one sponsor in one item (index: sponsor, item)", x: "an item whose sponsor is not on record, 0 to 1 to the largest" },
	unit: "0–1",
	compute: (t) => (Math.max(...totals(t)) + sum(t.all("x"))) / (sum(t.all("c")) + t.all("x").length),
};
const CAPTURED: Formula = {
	text: "1 if one sponsor has more than half of three items or more that have a sponsor",
	symbols: { c: "part of one sponsor in one item (index: sponsor, item)" },
	unit: "yes = 1",
	compute: (t) => (Math.max(...totals(t)) > sum(t.all("c")) / 2 ? 1 : 0),
};
const AID: Formula = {
	text: "aid = Σ f",
	symbols: { f: "aid given in a term in the chair (index: to whom)", t: "a term in the chair" },
	unit: "million USD",
	compute: (t) => sum(t.all("f")),
};

export const agency = defineLens({
	id: "agency",
	family: "D",
	title: "Agency",
	question: "Who makes the rules in each format, and does the state have its equal share?",
	reads: ["actor", "format", "membership", "event", "agenda", "accession", "indicator", "flow"],
	options: z.strictObject({
		roles: z
			.array(z.enum(ROLES))
			.min(1)
			.default([...ROLES])
			.describe("roles that count besides the vote; equal weight each"),
	}),
	parts: {
		focal: {
			shape: "ranking",
			title: "Share of the focal state against an equal share",
			rows: "format",
			order: "ratio",
			columns: { ratio: { title: "times an equal share", formula: RATIO }, share: { title: "mean share", formula: AGENCY } },
		},
		formats: {
			shape: "matrix",
			title: "How evenly roles are spread",
			rows: "format",
			order: "gini",
			columns: {
				gini: { title: "inequality (Gini)", formula: GINI },
				roles: {
					title: "roles with evidence",
					formula: COUNT("r", "a role in which some member is known to have acted, the vote included", "of 5 roles"),
				},
			},
		},
		members: {
			shape: "matrix",
			title: "Share of each member in each role",
			rows: "format and member",
			columns: {
				founding: { title: "founding", formula: SHARE },
				hosting: { title: "hosting", formula: SHARE },
				chairing: { title: "chairing", formula: SHARE },
				agenda: { title: "agenda", formula: SHARE },
				vote: { title: "vote", formula: VOTE },
				banzhaf: { title: "vote by Banzhaf", formula: BANZHAF },
				share: { title: "mean share", formula: AGENCY },
				ratio: { title: "times an equal share", formula: RATIO },
			},
		},
		agenda: {
			shape: "matrix",
			title: "Who sets the agenda",
			rows: "format",
			order: "items",
			columns: {
				items: { title: "items on record", formula: COUNT("i", "an item on the agenda", "items"), lowerBound: true },
				largest: { title: "largest sponsor", formula: LARGEST },
			},
		},
		captured: {
			shape: "groups",
			title: "Agenda in one hand",
			rows: "format",
			columns: { captured: { title: "captured", formula: CAPTURED } },
		},
		vetoes: {
			shape: "graph",
			title: "Who keeps whom, or what, out",
			rows: "format, who blocks, and who or what is blocked",
			columns: { blocks: { title: "blocks on record", formula: COUNT("b", "a fact that says so", "facts"), lowerBound: true } },
		},
		chairs: {
			shape: "records",
			title: "Terms in the chair",
			rows: "format and chair",
			columns: {
				tabled: {
					title: "items tabled in its terms",
					formula: COUNT("i", "an item that it put on the agenda in its terms", "items"),
					lowerBound: true,
				},
				aid: { title: "aid given in its terms", formula: AID, lowerBound: true },
			},
		},
	},
	measure(slice, { roles }) {
		const rowOf = slice.rows(`agency ${roles}`);
		const out: Record<"focal" | "formats" | "members" | "agenda" | "captured" | "chairs", Record<string, Record<string, CellTerms>>> = {
			focal: {},
			formats: {},
			members: {},
			agenda: {},
			captured: {},
			chairs: {},
		};
		for (const id of formatIds(slice)) {
			const own = rowOf(`format ${id}`, () => formatRows(slice, id, roles));
			if (!own) continue;
			for (const [row, cells] of own.members) out.members[row] = cells;
			if (own.focal) out.focal[id] = own.focal;
			out.formats[id] = own.formats;
		}
		for (const id of agendaIds(slice)) {
			const own = rowOf(`agenda ${id}`, () => agendaOf(slice, id));
			if (!own) continue;
			out.agenda[id] = own.agenda;
			out.captured[id] = own.captured;
		}
		const chairs = chairsIn(slice).flatMap(({ format, actor, row }) => {
			const own = rowOf(`chair ${row}`, () => chairOf(slice, format, actor));
			return own ? [{ format, row, own }] : [];
		});
		for (const one of groupBy(chairs, ({ format }) => format).values()) for (const { row, own } of one) out.chairs[row] = own;
		const vetoes = presentRows(blockIds(slice), (row) => rowOf(`block ${row}`, () => blocksOn(slice, row)));
		return { ...out, vetoes } as never;
	},
	uncertainty:
		"A role without evidence is left out and not counted as 0; fewer than two roles besides the vote, or an incomplete member list, is silence. Agenda items without a known sponsor widen the largest share to an interval.",
	cost: "light",
	covers: ["S4-02", "S0-08", "S0-09", "S3-26", "S4-13", "S4-14"],
	cites: [
		"Mean share over roles and parity ratio: ours (worked example 5)",
		"Shapley & Shubik 1954; Banzhaf 1965, under weighted rules only",
		"Gini 1912 for the inequality of shares",
	],
	cautions: [
		"Under consensus every vote is 1/n and says nothing about agency; it is one role of five and never the only one.",
		"Founding, hosting and tabling are what sources tell: a host is not yet a rule-maker.",
		"A person or an organ that acts is counted for the state that it is part of.",
		"A block on record says who is named, not who would have blocked behind it.",
	],
	check: { cite: "worked example 5 (three cases)", file: "checks/agency.check.ts" },
	headline(view) {
		const top = view.known("focal", "ratio")[0];
		if (!top || top.value === 0) return [];
		return [
			{
				text: `Roles of ${view.focal} in ${view.name(top.row)} on record, against an equal share: {value}.`,
				part: "focal",
				row: top.row,
				column: "ratio",
			},
		];
	},
});

/** Sum of each sponsor's parts. */
function totals(t: Terms): number[] {
	const by = new Map<string, number>();
	for (const { index, value } of t.rows("c")) by.set(index[0] as string, (by.get(index[0] as string) ?? 0) + value);
	return [...by.values()];
}

type Cells = Record<string, CellTerms>;

/** Rows of one format: each member, the state, and how evenly roles are spread; none without members. */
function formatRows(slice: Slice<Reads>, id: string, roles: readonly Role[]) {
	const held = formatOn(slice, id);
	const shares = held && sharesOf(slice, held, roles);
	if (!shares || shares.members.size === 0) return undefined;
	const own = shares.members.get(slice.frame.focal);
	return {
		members: [...shares.members].map(([actor, cells]) => [`${id},${actor}`, cells] as const),
		focal: own && { ratio: own.ratio, share: own.share },
		formats: { gini: shares.gini, roles: shares.roles },
	};
}

function agendaOf(slice: Slice<Reads>, id: string): Record<"agenda" | "captured", Cells> | undefined {
	const items = itemsOf(slice, id);
	if (items.length === 0) return undefined;
	const parts = items.flatMap(({ item, by, facts }) => by.map((actor) => term("c", [stateOf(slice.actor, actor), item], 1 / by.length, facts)));
	const without = unsponsored(slice, id);
	const known = items.length - without.length;
	const few = (n: number) =>
		silence(`${n} of its items ${n === 1 ? "has" : "have"} a known sponsor, too few to speak of shares`, "sponsors of three items");
	return {
		agenda: {
			items: items.map(({ item, facts }) => term("i", [item], 1, facts)),
			largest: known === 0 || items.length < FEW ? few(known) : [...parts, ...without],
		},
		captured: { captured: known < FEW ? few(known) : parts },
	};
}

/** Aid by who gives it. */
const aidFrom = ({ from, what, kind, unit }: FactOf<"flow">) => (what === "aid" && kind === "realised" && unit === "million USD" ? [from] : []);

/** The terms of one actor in the chair of a format; none where it has had none. */
function chairOf(slice: Slice<Reads>, id: string, actor: ActorId): Cells | undefined {
	const terms = standingsOf(slice, id).filter(({ fact }) => fact.role === "chair" && fact.actor === actor);
	if (terms.length === 0) return undefined;
	const within = (from: number, to: number) => terms.find(({ span }) => from < span.to && to > span.from);
	const tabled = itemsOf(slice, id).flatMap(({ item, by, held: items }) => {
		const one = by.some((sponsor) => stateOf(slice.actor, sponsor) === actor) ? items.find(({ span }) => within(span.from, span.to)) : undefined;
		const at = one && within(one.span.from, one.span.to);
		return one && at ? [term("i", [item], 1, [one.key, at.key])] : [];
	});
	// A period that only touches the terms counts whole: sources give such sums for rounded years.
	const aid = slice.group("flow", aidFrom, actor).flatMap(({ fact, key, span }) => {
		const at = within(span.from, span.to);
		return at ? [term("f", [fact.to, fact.during], fact.value, [key, at.key])] : [];
	});
	return {
		tabled: tabled.length > 0 ? tabled : silence("nothing that it tabled in its terms is on record", "agenda items with their sponsor and date"),
		aid: aid.length > 0 ? aid : silence("no aid in its terms is on record in million USD", "aid realised in the terms"),
	};
}

function blocksOn(slice: Slice<Reads>, row: string): Cells | undefined {
	const facts = blocksAt(slice, row);
	return facts.length > 0 ? { blocks: facts.map(({ key }) => term("b", [key], 1, [key])) } : undefined;
}

import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, isSilence, named, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const LEG = { a: "affinity of one leg of the path, in order" };
const STRENGTH: Formula = {
	text: "s = max(0, min a) over legs",
	symbols: LEG,
	unit: "0–1",
	compute: (t) => Math.max(0, Math.min(...t.all("a"))),
};
const DIRECT: Formula = { text: "d = a", symbols: { a: "affinity of the two ends" }, unit: "−1…1", compute: (t) => t.one("a") };
const GAIN: Formula = {
	text: "gain = s − max(0, d)",
	symbols: { s: "strength of the way round: its weakest leg", d: "affinity of the two ends" },
	unit: "−1…1",
	compute: (t) => t.one("s") - Math.max(0, t.one("d")),
	falls: ["d"],
};
const LINES: Formula = {
	text: "n = Σ k",
	symbols: { k: "1 for a line on record in this status" },
	unit: "lines",
	counts: true,
	compute: (t) => sum(t.all("k")),
};
const INFORMAL: Formula = {
	text: "share = Σ i / number of lines",
	symbols: { i: "1 for a line by envoys, family, lobbies or business, 0 for ministries, leaders, armed forces and intelligence" },
	unit: "of lines",
	compute: (t) => sum(t.all("i")) / t.all("i").length,
};
const PERSONAL: Formula = {
	text: "share = Σ i / number of lines",
	symbols: { i: "1 for a line that hangs on persons: leaders, families, envoys" },
	unit: "of lines",
	compute: (t) => sum(t.all("i")) / t.all("i").length,
};

type Line = Held<FactOf<"conduit">>;
const UNOFFICIAL: ReadonlySet<string> = new Set(["envoy", "family", "lobby", "business"]);
const ON_PERSONS: ReadonlySet<string> = new Set(["leader", "family", "envoy"]);

export const channels = defineLens({
	id: "channels",
	family: "C",
	title: "Channels",
	question: "Through whom do two actors reach each other, and is the way round stronger than the direct tie?",
	reads: ["dyad", "conduit"],
	options: z.strictObject({
		all: z.boolean().default(false).describe("also lines between others that do not touch the focal state"),
	}),
	parts: {
		paths: {
			shape: "paths",
			title: "Ways through go-betweens",
			rows: "one end, the go-betweens, the other end",
			order: "gain",
			columns: {
				strength: { title: "strength: the weakest leg", formula: STRENGTH },
				direct: { title: "direct tie", formula: DIRECT },
				gain: { title: "gain over the direct tie", formula: GAIN },
				open: { title: "lines open", formula: LINES, lowerBound: true },
				dormant: { title: "lines kept for later", formula: LINES, lowerBound: true },
			},
		},
		informal: {
			shape: "ranking",
			title: "How two actors talk",
			rows: "pair of actors",
			order: "lines",
			columns: {
				lines: { title: "lines on record, not closed", formula: LINES, lowerBound: true },
				informal: { title: "share outside ministries and services", formula: INFORMAL },
				personal: { title: "share that hangs on persons", formula: PERSONAL },
			},
		},
	},
	measure(slice, options) {
		const shown = slice.conduit.filter(({ fact }) => options.all || concerns(fact, slice.frame.focal));
		const routes = new Map<string, Line[]>();
		const pairs = new Map<string, Line[]>();
		for (const line of shown) {
			const { via, status } = line.fact;
			if (via) push(routes, routeOf(line.fact, slice.frame.focal).join(","), line);
			if (status !== "closed") push(pairs, routeOf({ ...line.fact, via: [] }, slice.frame.focal).join(","), line);
		}
		const paths: Record<string, Record<"strength" | "direct" | "gain" | "open" | "dormant", CellTerms>> = {};
		for (const [row, own] of [...routes].sort(([a], [b]) => byCodeUnit(a, b))) paths[row] = pathCells(slice, row.split(",") as ActorId[], own);
		const informal: Record<string, Record<"lines" | "informal" | "personal", CellTerms>> = {};
		for (const [row, own] of [...pairs].sort(([a], [b]) => byCodeUnit(a, b)))
			informal[row] = {
				lines: own.map(({ key }) => term("k", [key], 1, [key])),
				informal: own.map(({ fact, key }) => term("i", [key], UNOFFICIAL.has(fact.kind) ? 1 : 0, [key], fact.kind)),
				personal: own.map(({ fact, key }) => term("i", [key], ON_PERSONS.has(fact.kind) ? 1 : 0, [key], fact.kind)),
			};
		return { paths, informal };
	},
	uncertainty: "Lines are those that sources name: most are not public, so counts are lower bounds and shares are of what is told.",
	cost: "light",
	covers: ["S1-17", "S3-12", "S3-17"],
	cites: [
		"Strength of a path by its weakest leg: ours, after the widest-path reading of signed ties",
		"Direct and indirect channels after Putnam 1988 and Granovetter 1973",
	],
	cautions: [
		"A way is as strong as its weakest leg is friendly; what passes through it is told by the sources, not by this number.",
		"Where a go-between is a person or a circle, its ties are rarely on record, and the strength is silent.",
	],
	check: { cite: "three actors by hand: weakest leg against direct tie", file: "checks/channels.check.ts" },
	headline(view) {
		const top = view.known("paths", "gain").find(({ ids, value }) => ids[0] === view.finding.focal && value > 0);
		if (!top) return [];
		const via = top.ids.slice(1, -1).map(view.name).join(" and ");
		const end = view.name(top.ids.at(-1) as string);
		return [
			{
				text: `The way from ${view.focal} to ${end} through ${via} is stronger than the direct tie by {value}.`,
				part: "paths",
				row: top.row,
				column: "gain",
			},
		];
	},
});

function concerns(fact: FactOf<"conduit">, focal: ActorId): boolean {
	return fact.between.includes(focal) || (fact.via ?? []).includes(focal);
}

/** A line as the ids along it; where the focal state is the far end, read from its side. */
function routeOf({ between: [from, to], via = [] }: FactOf<"conduit">, focal: ActorId): ActorId[] {
	return to === focal ? [to, ...[...via].reverse(), from] : [from, ...via, to];
}

/** Each number rests on the lines too: without one the way is not on record. */
function pathCells(
	slice: Slice<"dyad" | "conduit">,
	route: readonly ActorId[],
	lines: readonly Line[],
): Record<"strength" | "direct" | "gain" | "open" | "dormant", CellTerms> {
	const keys = lines.map(({ key }) => key);
	const legs = route.slice(1).map((to, i) => ({ leg: `${route[i]}|${to}`, dyad: slice.dyad.get(route[i] as ActorId, to) }));
	const unknown = legs.map(({ dyad }) => dyad).find(isSilence);
	const strength = unknown ?? legs.map(({ leg, dyad }) => tieTerm(isSilence(dyad) ? undefined : dyad.shrunk, [leg], keys));
	const ends = slice.dyad.get(route[0] as ActorId, route.at(-1) as ActorId);
	const direct = isSilence(ends) ? ends : [tieTerm(ends.shrunk, [], keys)];
	const counted = (status: string): CellTerms => {
		const own = lines.filter(({ fact }) => fact.status === status);
		return own.length > 0 ? own.map(({ key }) => term("k", [key], 1, [key])) : silence(`no ${status} line is on record`, "conduits");
	};
	return {
		strength,
		direct,
		gain: isSilence(strength) ? strength : isSilence(direct) ? direct : [derived("s", [], STRENGTH, strength), named(direct[0] as Term, "d")],
		open: counted("open"),
		dormant: counted("dormant"),
	};
}

function tieTerm(tie: Term | undefined, index: readonly string[], keys: readonly string[]): Term {
	if (!tie) throw new Error("a leg without a tie is silent before it is a term");
	return { symbol: "a", index, value: tie.value, facts: [...tie.facts, ...keys], ...(tie.from ? { from: tie.from } : {}) };
}

import * as z from "zod";
import { groupBy } from "../base/group.ts";
import { byCodeUnit, inOrder } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { aimsOf, FUNDED, PAID, PROGRESS, STEPS } from "./doctrine-aims.ts";
import { rulesOf } from "./doctrine-rules.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Status = FactOf<"principle">["status"];
const STATUSES: readonly Status[] = ["kept", "strained", "broken", "declared", "dropped"];

const IS = (what: string): Formula => ({ text: "x", symbols: { x: `1 if the source ${what}` }, unit: "yes = 1", compute: (t) => t.one("x") });
const ALL: Formula = {
	text: "number of principles",
	symbols: { p: "one principle: 1 kept, 0 otherwise" },
	unit: "principles",
	compute: (t) => t.all("p").length,
};
const KEPT_SHARE: Formula = {
	text: "share of judged principles that are kept",
	symbols: { p: "one principle that a source judges: 1 kept, 0 strained or broken" },
	unit: "share of judged",
	compute: (t) => t.all("p").filter((p) => p === 1).length / t.all("p").length,
};
const HOLDS: Formula = {
	text: "0 if a counter-example x stands, 1 if a complete list c has none",
	symbols: { x: "an act or agreement that breaks the rule", c: "a source that lists all there is of this kind" },
	unit: "yes = 1",
	compute: (t) => (t.all("x").length > 0 ? 0 : 1),
	falls: ["x"],
};
const FOUND: Formula = {
	text: "number of x",
	symbols: { x: "an act or agreement that breaks the rule" },
	unit: "facts",
	counts: true,
	compute: (t) => t.all("x").length,
};
const AGO = (what: string): Formula => ({
	text: "(on − y) / 365.2425",
	symbols: { y: what, on: "the day after the day asked about" },
	unit: "years ago",
	compute: (t) => (t.one("on") - t.one("y")) / YEAR,
	falls: ["y"],
});
const CHAIRS: Formula = {
	text: "number of h",
	symbols: { h: "one format that it chaired by the day" },
	unit: "formats",
	counts: true,
	compute: (t) => t.all("h").length,
};

export const doctrine = defineLens({
	id: "doctrine",
	family: "G",
	title: "Doctrine",
	question:
		"Which principles does the state declare, which are kept, strained or broken by whose judgement, and which do its own acts and agreements break?",
	reads: ["actor", "principle", "label", "agreement", "guarantee", "commitment", "mediation", "membership", "agenda", "coverage", "flow"],
	options: z.strictObject({
		years: z.number().positive().default(2).describe("years back to which help of an outside third party counts as an act of today"),
	}),
	parts: {
		principles: {
			shape: "groups",
			title: "Principles, as sources judge them last",
			rows: "principle",
			columns: {
				kept: { title: "kept", formula: IS("judges it kept") },
				strained: { title: "strained", formula: IS("judges it strained") },
				broken: { title: "broken", formula: IS("judges it broken") },
				declared: { title: "declared, not judged", formula: IS("says only that it is held") },
				dropped: { title: "dropped", formula: IS("says that it is no longer held") },
			},
		},
		doctrines: {
			shape: "matrix",
			title: "By doctrine",
			rows: "doctrine",
			columns: {
				principles: { title: "principles", formula: ALL },
				judged: { title: "judged", formula: ALL },
				kept: { title: "kept, of those judged", formula: KEPT_SHARE },
			},
		},
		rules: {
			shape: "groups",
			title: "Rules held against acts and agreements",
			rows: "rule",
			columns: { holds: { title: "holds", formula: HOLDS } },
		},
		counter: {
			shape: "matrix",
			title: "Counter-examples on record",
			rows: "rule",
			columns: { found: { title: "counter-examples", formula: FOUND, lowerBound: true } },
		},
		succession: {
			shape: "spans",
			title: "Names of the doctrine over time",
			rows: "name, and who uses it where that is not the author",
			columns: {
				from: { title: "began", formula: AGO("first day on which it is said to fit") },
				to: { title: "ended", formula: AGO("day after the last on which it is said to fit") },
				fits: { title: "said to fit", formula: IS("says that it fits or fitted, in full or in part; 0 where it is refused or an aim only") },
			},
		},
		aims: {
			shape: "matrix",
			title: "Progress of each aim",
			rows: "principle with steps on record; the state where there is none",
			columns: { steps: { title: "steps", formula: STEPS, lowerBound: true }, progress: { title: "progress", formula: PROGRESS } },
		},
		funding: {
			shape: "matrix",
			title: "Who pays for a body",
			rows: "format, goods and unit; the state where there is none",
			columns: { share: { title: "share paid by the state", formula: FUNDED }, paid: { title: "paid in all", formula: PAID, lowerBound: true } },
		},
		forums: {
			shape: "scalar",
			title: "Leadership in forums",
			rows: "state",
			columns: { chaired: { title: "formats chaired", formula: CHAIRS, lowerBound: true } },
		},
	},
	measure(slice, { years }) {
		const { focal } = slice.frame;
		const rowOf = slice.rows("doctrine");
		const newest = inOrder(slice.names("principle", byPrinciple)).flatMap((name): [string, Held<FactOf<"principle">>][] => {
			const held = rowOf(name, () => newestBy(slice.group("principle", byPrinciple, name), ({ fact }) => fact.id)[0]);
			return held && held[1].fact.of === focal ? [held] : [];
		});
		const principles = Object.fromEntries(newest.map(([id, held]) => [id, slice.recall("doctrine principle", [held], () => principleCells(held))]));
		return {
			principles,
			doctrines: doctrinesOf(newest.map(([, held]) => held)),
			...rulesOf(slice, years),
			succession: successionOf(slice),
			...aimsOf(slice),
			forums: { [focal]: rowOf("chaired", () => chairedOf(slice)) },
		};
	},
	uncertainty:
		"A judgement is shown as each source gives it last, with the share of runs in which it stands; a rule without a counter-example on record is silent, not kept.",
	cost: "light",
	covers: ["S1-01", "S1-02", "S1-20", "S3-03", "S4-03", "S4-08", "S4-09", "S4-10", "S4-11"],
	cites: [
		"Principles as the five papers state them; classic non-alignment after the definition of 1977 that Shukurlu & Shumunov 2025 quote",
		"Rules over acts and agreements: ours. Major powers: Correlates of War 2016",
	],
	cautions: [
		"A judgement of a source is not proof: read the acts and agreements beside it.",
		"That no counter-example is on record does not show that a rule holds, unless a source lists all there is.",
		"A rule may be broken by a tie that the state itself counts as no breach: the names of doctrines are disputed, and none of them is a measure.",
	],
	check: { cite: "worked example of our own: two principles, five rules", file: "checks/doctrine.check.ts" },
});

const byPrinciple = ({ of, id }: FactOf<"principle">) => [`${of} ${id}`];
const byChair = ({ actor, role }: FactOf<"membership">) => (role === "chair" ? [actor] : []);
const byNamed = ({ of, kind }: FactOf<"label">) => (kind === "doctrine" ? [of] : []);

/** Formats that the state chaired. */
function chairedOf(slice: Slice<"membership">): { chaired: CellTerms } {
	const chairs = slice.group("membership", byChair, slice.frame.focal);
	const chaired = [...groupBy(chairs, ({ fact }) => fact.format)].sort(([a], [b]) => byCodeUnit(a, b));
	const keys = (held: readonly Held[]) => held.map(({ key }) => key);
	return {
		chaired:
			chaired.length > 0
				? chaired.map(([format, held]) => term("h", [format], 1, keys(held)))
				: silence("no format that it chaired is on record", "memberships as chair"),
	};
}

function principleCells({ fact, key }: Held<FactOf<"principle">>) {
	const cell = (status: Status): CellTerms => [term("x", [], fact.status === status ? 1 : 0, [key])];
	return { kept: cell("kept"), strained: cell("strained"), broken: cell("broken"), declared: cell("declared"), dropped: cell("dropped") };
}

/** The newest fact of each thing by the last day it speaks of, in the order of the names. */
function newestBy<F extends Held>(facts: readonly F[], nameOf: (held: F) => string): [string, F][] {
	const found = new Map<string, F>();
	for (const held of facts) {
		const before = found.get(nameOf(held));
		if (!before || before.latest < held.latest || (before.latest === held.latest && before.span.from < held.span.from)) found.set(nameOf(held), held);
	}
	return [...found].sort(([a], [b]) => byCodeUnit(a, b));
}

function doctrinesOf(principles: readonly Held<FactOf<"principle">>[]): Record<string, Record<"principles" | "judged" | "kept", CellTerms>> {
	const out: Record<string, Record<"principles" | "judged" | "kept", CellTerms>> = {};
	for (const [name, own] of [...groupBy(principles, ({ fact }) => fact.doctrine)].sort(([a], [b]) => byCodeUnit(a, b))) {
		const terms = own.map(({ fact, key }) => term("p", [fact.id], fact.status === "kept" ? 1 : 0, [key], fact.status));
		const judged = terms.filter((_, i) => STATUSES.indexOf(own[i]?.fact.status as Status) < 3);
		const quiet = silence("its principles are declared and not judged", "judgements of sources on whether they are kept");
		out[name] = { principles: terms, judged: judged.length > 0 ? judged : quiet, kept: judged.length > 0 ? judged : quiet };
	}
	return out;
}

/** Names of the doctrine with the years in which they are said to fit. */
function successionOf(slice: Slice<"label">): Record<string, Record<"from" | "to" | "fits", CellTerms>> {
	const named = newestBy(
		[...slice.group("label", byNamed, slice.frame.focal), ...slice.deniedGroup("label", byNamed, slice.frame.focal)],
		({ fact }) => (fact.by ? `${fact.label},${fact.by}` : fact.label),
	);
	const { on } = slice.frame;
	const ago = (day: number, key: string) => [term("on", [], on + 1, [], "the day asked about"), term("y", [], day, [key])];
	return Object.fromEntries(
		named.map(([row, held]) => [
			row,
			slice.recall("doctrine name", [held], () => {
				const { fact, key, span, latest, denied } = held;
				return {
					from: Number.isFinite(span.from) ? ago(span.from, key) : silence("the source gives no beginning", "when it began"),
					to: ago(latest + 1, key),
					fits: [term("x", [], !denied && fact.fit !== "aspires" ? 1 : 0, [key], denied ? "refused" : fact.fit)],
				};
			}),
		]),
	);
}

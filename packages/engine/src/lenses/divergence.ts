import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { actorId } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { inForceBetween } from "../world/intensity.ts";
import { BASES, type Basis, GAP, gapTerms, issuesOf, PLACES, placementOf, placeOn } from "../world/positions.ts";
import type { RowOf } from "../world/rows.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const TOWARDS: Formula = {
	text: "gap = |a_f − a_p| / 2",
	symbols: { a_f: "affinity of the focal state to the third, unshrunk", a_p: "affinity of the ally to the third, unshrunk" },
	unit: GAP.unit,
	compute: (t) => Math.abs(t.one("a_f") - t.one("a_p")) / 2,
};
const MEAN = (what: string): Formula => ({
	text: "D = mean of gap",
	symbols: { gap: what },
	unit: GAP.unit,
	compute: (t) => sum(t.all("gap")) / t.all("gap").length,
});
const COUNT: Formula = {
	text: "number of gap",
	symbols: { gap: "an issue on which both positions are known" },
	unit: "issues",
	counts: true,
	compute: (t) => t.all("gap").length,
};
const OPPOSED: Formula = {
	text: "number of thirds with a_f·a_p < 0",
	symbols: { a_f: "affinity of the focal state to a third, unshrunk", a_p: "affinity of the ally to it, unshrunk" },
	unit: "states",
	compute: (t) => t.rows("a_f").filter(({ index, value }) => value * t.one("a_p", ...index) < 0).length,
};
const RUNG: Formula = {
	text: "rung = max r",
	symbols: { r: "rung of one agreement in force between the two" },
	unit: "rung 0–5",
	compute: (t) => Math.max(...t.all("r")),
};
const ONE = (symbol: string, what: string): Formula => ({ text: symbol, symbols: { [symbol]: what }, unit: "−1…1", compute: (t) => t.one(symbol) });

/** From this rung on a tie is an alliance. */
const ALLIED = 4;
const FEW = 3;

export const divergence = defineLens({
	id: "divergence",
	family: "A",
	title: "Divergence",
	question: "On which issues does the state go another way than its closest ally and its partners?",
	reads: ["issue", "position", "agreement", "dyad"],
	options: z.strictObject({
		basis: z
			.enum(["any", ...BASES])
			.default("any")
			.describe("which positions: by deeds, by words, as ascribed by the source; any takes the first of these that is on record"),
		ally: actorId
			.optional()
			.describe("the ally to compare with (default: the partner on the highest rung by an agreement of two or three, from a declared alliance on)"),
	}),
	parts: {
		ally: {
			shape: "matrix",
			title: "Against the closest ally",
			rows: "ally",
			columns: {
				rung: { title: "rung", formula: RUNG },
				issues: { title: "apart on issues", formula: MEAN("gap on one issue") },
				thirds: { title: "apart towards third states", formula: MEAN("gap towards one third state") },
				opposed: { title: "friend of one, foe of the other", formula: OPPOSED, lowerBound: true },
			},
		},
		thirds: {
			shape: "matrix",
			title: "Third states, as the state and its ally stand to them",
			rows: "ally and third state",
			order: "gap",
			columns: {
				own: { title: "affinity of the state, unshrunk", formula: ONE("a_f", TOWARDS.symbols.a_f as string) },
				ally: { title: "affinity of the ally, unshrunk", formula: ONE("a_p", TOWARDS.symbols.a_p as string) },
				gap: { title: "gap", formula: TOWARDS },
				rung: { title: "rung of the ally", formula: RUNG },
			},
		},
		partners: {
			shape: "matrix",
			title: "Against each partner",
			rows: "partner",
			order: "issues",
			columns: {
				issues: { title: "apart on issues", formula: MEAN("gap on one issue") },
				count: { title: "issues", formula: COUNT, lowerBound: true },
			},
		},
		issues: {
			shape: "matrix",
			title: "Issue by issue",
			rows: "partner and issue",
			order: "gap",
			columns: {
				own: { title: "the state", formula: ONE("x", PLACES.x) },
				other: { title: "the partner", formula: ONE("y", PLACES.y) },
				gap: { title: "gap", formula: GAP },
			},
		},
	},
	measure(slice, options) {
		const { focal, partners } = slice.frame;
		const rowOf = slice.rows(`divergence ${options.basis}`);
		const issues: Record<string, Record<"own" | "other" | "gap", CellTerms>> = {};
		const apartFrom = (other: ActorId): Apart => {
			const apart = rowOf(`apart ${other}`, () => apartOn(slice, rowOf, options.basis, other));
			for (const { issue, cells } of apart.on) issues[`${other},${issue}`] = cells;
			return apart;
		};
		const listed = Object.fromEntries(partners.map((partner) => [partner, apartFrom(partner).row]));
		const ally = options.ally ?? rowOf("closest ally", () => closestAlly(slice));
		if (ally === undefined || ally === focal) return { ally: {}, thirds: {}, partners: listed, issues };
		const rung = rowOf(`rung ${ally}`, () => rungTerms(slice, ally));
		const others = partners.filter((one) => one !== ally).flatMap((third) => thirdTerms(slice, ally, third));
		const { issues: gaps } = apartFrom(ally).row;
		const unknown = silence("no third state is known to which both ties can be told", "ties of both to third states");
		const thirds = others.map(({ third, own, theirs }) => [
			`${ally},${third}`,
			{ own: [named(own, "a_f")], ally: [named(theirs, "a_p")], gap: [named(own, "a_f"), named(theirs, "a_p")], rung },
		]);
		const towards = others.map(({ third, own, theirs }) => derived("gap", [third], TOWARDS, [named(own, "a_f"), named(theirs, "a_p")]));
		return {
			ally: {
				[ally]: {
					rung,
					issues: gaps,
					thirds: towards.length > 0 ? towards : unknown,
					opposed:
						others.length > 0 ? others.flatMap(({ third, own, theirs }) => [named(own, "a_f", [third]), named(theirs, "a_p", [third])]) : unknown,
				},
			},
			thirds: Object.fromEntries(thirds),
			partners: listed,
			issues,
		};
	},
	uncertainty:
		"Positions are on record where a source found them worth telling, mostly where two differ: the mean is over known issues and is no sample. Ties are taken unshrunk, since a common prior would shrink every difference.",
	cost: "light",
	covers: ["S1-07"],
	cites: [
		"Formula ours: distance of positions on an issue as in Thomson, Stokman, Achen & König 2006, The European Union Decides",
		"Morrow 1991, American Journal of Political Science 35:904–933: autonomy and security in unequal alliances",
	],
	cautions: [
		"Affinity here is that of the evidence alone, not shrunk to the mean of its class as in vectors and paradoxes, and told over those redraws alone in which that of the ally is known too: on thin evidence the numbers of one pair differ between these lenses.",
		"Words, deeds and what a source ascribes are not the same thing; the option basis keeps them apart.",
		"Positions of parties, organs and leaders are not taken for those of the state.",
		"Differences towards third states follow from what sources judge and what was signed; they show room of the ally, not disloyalty.",
	],
	check: { cite: "worked example of our own: three issues and two third states by hand", file: "checks/divergence.check.ts" },
	headline(view) {
		const [ally] = view.known("ally", "thirds");
		if (!ally) return [];
		const text = `Distance of ${view.focal} and its ally ${view.name(ally.row)} towards other states: {value}.`;
		return [{ text, part: "ally", row: ally.row, column: "thirds" }];
	},
});

/** How far one actor is apart from the focal state: on each issue with both positions, and over all of them. */
interface Apart {
	readonly on: readonly { readonly issue: string; readonly cells: Record<"own" | "other" | "gap", CellTerms>; readonly gap: Term }[];
	readonly row: Record<"issues" | "count", CellTerms>;
}

const NO_ISSUE = silence("no issue is on record on which both positions are known", "positions of both on the same issue");
const NO_LINE = silence("the answers are choices and not points on a line", "an issue with a low and a high end");

function apartOn(slice: Slice<"issue" | "position">, rowOf: RowOf, basis: Basis | "any", other: ActorId): Apart {
	const { focal } = slice.frame;
	const theirs = issuesOf(slice, other);
	const on = issuesOf(slice, focal)
		.filter((issue) => theirs.includes(issue))
		.flatMap((issue) => {
			const one = rowOf(`apart ${other} ${issue}`, () => {
				const [own, place] = [placeOn(slice, basis, focal, issue), placeOn(slice, basis, other, issue)];
				const terms = own && place && gapTerms(slice, own, place);
				if (!terms) return undefined;
				const line = placementOf(slice, own.last.fact) !== undefined;
				const cells = { own: line ? [terms[0]] : NO_LINE, other: line ? [terms[1]] : NO_LINE, gap: terms };
				return { issue, cells, gap: derived("gap", [issue], GAP, terms) };
			});
			return one ?? [];
		});
	const gaps = on.length > 0 ? on.map(({ gap }) => gap) : NO_ISSUE;
	return { on, row: { issues: gaps, count: gaps } };
}

function rungTerms(slice: Slice<"agreement">, other: ActorId): readonly Term[] | Silence {
	const terms = inForceBetween(slice, slice.frame.focal, other).map(({ fact, key }) => term("r", [key], fact.rung, [key]));
	return terms.length > 0 ? terms : silence("no agreement in force is recorded", "agreements in force with the ally");
}

/** Pacts of few in force, from a declared alliance on, by their parties. */
const pacts = ({ between, rung, status }: FactOf<"agreement">) =>
	status === "in force" && rung >= ALLIED && between.length <= FEW ? [...new Set(between)] : [];

/** The actor bound to the focal one on the highest rung, from a declared alliance on, by a pact of few: one of many has no closest member. */
function closestAlly(slice: Slice<"agreement">): ActorId | undefined {
	const { focal } = slice.frame;
	const [top] = slice
		.group("agreement", pacts, focal)
		.filter(({ stands }) => stands)
		.sort((a, b) => b.fact.rung - a.fact.rung || a.fact.between.length - b.fact.between.length || (a.key < b.key ? -1 : 1));
	return top && [...top.fact.between].sort().find((one) => one !== focal);
}

function thirdTerms(slice: Slice<"dyad">, ally: ActorId, third: ActorId): { third: ActorId; own: Term; theirs: Term }[] {
	const own = slice.dyad.get(slice.frame.focal, third);
	const theirs = isSilence(own) ? own : slice.dyad.get(ally, third);
	return isSilence(own) || isSilence(theirs) ? [] : [{ third, own: own.affinity, theirs: theirs.affinity }];
}

import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { actorId } from "../facts/define.ts";
import { heldOn } from "../world/by-pair.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { BASES, GAP, gapTerms, PLACES, placesOf } from "../world/positions.ts";
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
	compute: (t) => t.all("gap").length,
};
const OPPOSED: Formula = {
	text: "number of thirds with a_f·a_p < 0",
	symbols: { a_f: "affinity of the focal state to a third", a_p: "affinity of the ally to it" },
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
	reads: ["position", "agreement", "dyad"],
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
				own: { title: "tie of the state", formula: ONE("a_f", TOWARDS.symbols.a_f as string) },
				ally: { title: "tie of the ally", formula: ONE("a_p", TOWARDS.symbols.a_p as string) },
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
		const places = placesOf(slice, options.basis);
		const issues: Record<string, Record<"own" | "other" | "gap", CellTerms>> = {};
		const gapsWith = (other: ActorId): Term[] =>
			[...(places.get(focal) ?? [])].flatMap(([issue, own]) => {
				const theirs = places.get(other)?.get(issue);
				const terms = theirs && gapTerms(own, theirs);
				if (!terms) return [];
				const line = own.last.fact.placement !== undefined;
				const choice = silence("the answers are choices and not points on a line", "an issue with a low and a high end");
				issues[`${other},${issue}`] = { own: line ? [terms[0]] : choice, other: line ? [terms[1]] : choice, gap: terms };
				return [derived("gap", [issue], GAP, terms)];
			});
		const apart = new Map(partners.map((partner) => [partner, gapsWith(partner)]));
		const none = silence("no issue is on record on which both positions are known", "positions of both on the same issue");
		const listed = Object.fromEntries(
			[...apart].map(([partner, gaps]) => [partner, gaps.length > 0 ? { issues: gaps, count: gaps } : { issues: none, count: none }]),
		);
		const ally = options.ally ?? closestAlly(slice);
		if (ally === undefined || ally === focal) return { ally: {}, thirds: {}, partners: listed, issues };
		const rung = rungTerms(slice, ally);
		const others = partners.filter((one) => one !== ally).flatMap((third) => thirdTerms(slice, ally, third));
		const gaps = apart.get(ally) ?? gapsWith(ally);
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
					issues: gaps.length > 0 ? gaps : none,
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

function agreementsWith(slice: Slice<"agreement">, other: ActorId) {
	return heldOn(slice, "agreement", slice.frame.focal, other).filter(({ fact, stands }) => stands && fact.status === "in force");
}

function rungTerms(slice: Slice<"agreement">, other: ActorId): readonly Term[] | Silence {
	const terms = agreementsWith(slice, other).map(({ fact, key }) => term("r", [key], fact.rung, [key]));
	return terms.length > 0 ? terms : silence("no agreement in force is recorded", "agreements in force with the ally");
}

/** The actor bound to the focal one on the highest rung, from a declared alliance on, by a pact of few: one of many has no closest member. */
function closestAlly(slice: Slice<"agreement">): ActorId | undefined {
	const { focal } = slice.frame;
	const pacts = slice.agreement.filter(
		({ fact, stands }) => stands && fact.status === "in force" && fact.rung >= ALLIED && fact.between.length <= FEW && fact.between.includes(focal),
	);
	const [top] = [...pacts].sort((a, b) => b.fact.rung - a.fact.rung || a.fact.between.length - b.fact.between.length || (a.key < b.key ? -1 : 1));
	return top && [...top.fact.between].sort().find((one) => one !== focal);
}

function thirdTerms(slice: Slice<"dyad">, ally: ActorId, third: ActorId): { third: ActorId; own: Term; theirs: Term }[] {
	const [own, theirs] = [slice.dyad.get(slice.frame.focal, third), slice.dyad.get(ally, third)];
	return isSilence(own) || isSilence(theirs) ? [] : [{ third, own: own.affinity, theirs: theirs.affinity }];
}

import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { YEAR } from "../base/time.ts";
import { heldOn } from "../world/by-pair.ts";
import { EVIDENCE, SHRUNK_AFFINITY } from "../world/dyad.ts";
import { type Formula, isSilence, named, silence, term } from "../world/formula.ts";
import type { DyadItem } from "../world/held.ts";
import { INTENSITY, inForceBetween, intensityOf } from "../world/intensity.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const RUNG: Formula = {
	text: "rung = max r",
	symbols: {
		r: "rung of one agreement in force between at most four: 1 relations, 2 cooperation, 3 strategic partnership, 4 alliance declared, 5 alliance in force",
	},
	unit: "rung 0–5",
	compute: (t) => Math.max(...t.all("r")),
};

const BREADTH: Formula = {
	text: "breadth = number of domains d with evidence",
	symbols: { d: "a domain in which a fact ties the two (1 each)" },
	unit: "domains",
	counts: true,
	compute: (t) => t.all("d").length,
};

const MOMENTUM: Formula = {
	text: "Δ = a(now) − a(then)",
	symbols: {
		"a(now)": "affinity from the evidence on the day",
		"a(then)": "affinity from the evidence of some time before (setting momentum.years)",
	},
	unit: "−2…2",
	compute: (t) => t.one("a(now)") - t.one("a(then)"),
	falls: ["a(then)"],
};

const AGE: Formula = {
	text: "age = (on − newest) / 365.2425",
	symbols: { on: "the day asked about", newest: "last day that any fact on the two speaks of" },
	unit: "years",
	compute: (t) => (t.one("on") - t.one("newest")) / YEAR,
	falls: ["newest"],
};

/** Parties up to which an agreement says on which rung two of them stand: a clause among many is not a step that the two took. */
const FEW = 4;
/** Channels of figures that datasets give year by year: one that speaks on one day only began or ended in the data, not between the two. */
const FIGURES: ReadonlySet<string> = new Set(["arms", "organisations", "votes"]);

export const vectors = defineLens({
	id: "vectors",
	family: "A",
	title: "Vectors",
	question: "With whom is the state close or hostile, how much do they have to do with each other, and how well is that known?",
	reads: ["dyad", "dyadBefore", "agreement", "event", "flow", "tie"],
	options: z.strictObject({}),
	parts: {
		vectors: {
			shape: "matrix",
			title: "Relation to each partner",
			rows: "partner",
			order: "affinity",
			columns: {
				affinity: { title: "affinity", formula: SHRUNK_AFFINITY },
				intensity: { title: "intensity", formula: INTENSITY, lowerBound: true },
				evidence: { title: "evidence", formula: EVIDENCE },
				rung: { title: "rung", formula: RUNG },
				domains: { title: "breadth", formula: BREADTH, lowerBound: true },
				momentum: { title: "momentum", formula: MOMENTUM },
				age: { title: "age of last fact", formula: AGE },
			},
		},
	},
	measure(slice) {
		const { focal, on, partners } = slice.frame;
		const rowOf = slice.rows("vectors");
		const row = (partner: ActorId) => {
			const dyad = slice.dyad.get(focal, partner);
			const intensity = intensityOf(slice, focal, partner);
			const rung = rowOf(`rung ${partner}`, () => rungTerms(slice, partner));
			if (isSilence(dyad)) {
				// Too little to say how close the two are; how little it is can be said.
				const items = slice.dyad.items(focal, partner);
				return {
					affinity: dyad,
					intensity,
					evidence: items.length > 0 ? items.map((item) => term("w", [item.key], item.w, [item.key])) : dyad,
					rung,
					domains: breadth(slice, partner, items),
					momentum: dyad,
					age: dyad,
				};
			}
			const then = slice.dyadBefore.get(focal, partner);
			return {
				affinity: dyad.shrunk,
				intensity,
				evidence: dyad.evidence,
				rung,
				domains: breadth(slice, partner, dyad.items),
				momentum: isSilence(then)
					? silence(`no momentum: ${then.because} then`, "older evidence")
					: figures(then.items) !== figures(dyad.items)
						? silence("the figures of the two days are of different kinds", "votes, memberships and deliveries of arms of both days")
						: [named(dyad.affinity, "a(now)"), named(then.affinity, "a(then)")],
				age: [
					term("on", [], on, [], "the day asked about"),
					// The newest day is that of all of them: had another been newer, it would be that one's.
					term("newest", [], dyad.latest, dyad.evidence.facts),
				],
			};
		};
		return { vectors: Object.fromEntries(partners.map((partner) => [partner, rowOf(partner, () => row(partner))])) };
	},
	uncertainty: "The range of an affinity shows how far it hangs on single sources. It is no error bar: all sources may be wrong together.",
	cost: "light",
	covers: ["S2-01", "S3-01", "S0-07", "S1-04", "S1-16", "S2-15"],
	cites: ["Formula ours: channel means, decay and shrinkage as in docs/decisions/0004-ties.md", "Formalisation ladder: concept S1-06"],
	cautions: [
		"Affinity is what sources say and what was signed or done; it is not the risk of conflict.",
		"Affinity is shrunk to the mean of its class where evidence is thin, and told over all redraws in which it is known. In paradoxes it is the same but over the redraws in which two friends are hostile to each other; in divergence it is unshrunk.",
		"Intensity counts what the sources happen to record, so it is a lower bound; few facts on a partner may mean few readers.",
		"Evidence says how much is known, not how close the two are.",
	],
	check: { cite: "worked example of our own: one dyad by hand", file: "checks/vectors.check.ts" },
	headline(view) {
		const known = view.known("vectors", "affinity");
		const [top, bottom] = [known[0], known.at(-1)];
		// Both ends of the record, without a word of rank: partners are not covered alike.
		return [
			...(top
				? [
						{
							text: `Affinity between ${view.focal} and ${view.name(top.row)} is {value}.`,
							part: "vectors" as const,
							row: top.row,
							column: "affinity",
						},
					]
				: []),
			...(bottom && bottom !== top
				? [
						{
							text: `Affinity between ${view.focal} and ${view.name(bottom.row)} is {value}.`,
							part: "vectors" as const,
							row: bottom.row,
							column: "affinity",
						},
					]
				: []),
		];
	},
});

function rungTerms(slice: Slice<"agreement">, partner: ActorId): CellTerms {
	const inForce = inForceBetween(slice, slice.frame.focal, partner);
	const agreements = inForce.filter((held) => held.fact.between.length <= FEW);
	if (agreements.length > 0) return agreements.map((held) => term("r", [held.key], held.fact.rung, [held.key]));
	if (inForce.length > 0) return silence("only agreements of many parties are in force", `agreements in force between at most ${FEW} parties`);
	return silence("no agreement in force is recorded", "agreements in force with the partner");
}

/** Kinds of figures among the signals on two actors. */
const figures = once((items: readonly DyadItem[]): string =>
	[...new Set(items.filter(({ channel, w }) => w > 0 && FIGURES.has(channel)).map(({ channel }) => channel))].sort().join(),
);

/** Domains of the facts that tie the two. Likeness of votes and shares of trade have none of their own: they tie the two, and say nothing of breadth. */
function breadth(slice: Slice<"agreement" | "event" | "tie">, partner: ActorId, items: readonly DyadItem[]): CellTerms {
	const on = (noun: "agreement" | "event" | "tie") => heldOn(slice, noun, slice.frame.focal, partner);
	const domains = new Map([...on("agreement"), ...on("tie"), ...on("event")].map(({ key, fact }) => [key, fact.domains]));
	const found = new Map<string, string[]>();
	for (const { key } of items) for (const domain of domains.get(key) ?? []) push(found, domain, key);
	if (found.size === 0) return silence("no fact of some domain ties the two", "agreements, judgements or acts between the two");
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([domain, keys]) => term("d", [domain], 1, keys));
}

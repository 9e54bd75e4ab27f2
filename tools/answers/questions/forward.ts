import type { Chapter } from "../spec.ts";

export const FORWARD: Chapter = {
	title: "Looking ahead",
	questions: [
		{
			id: "wider-gap-with-the-west",
			asks: "What would follow if the gap with the West grew?",
			needs: "futures",
			says: "Affinity today, on a line from −1 to 1: {eu} with the EU, {usa} with the United States, {rus} with Russia, {chn} with China. The gap is told of as an open risk: {risk}; the loss of a partner as one of the West: {loss}. Evenness between the great powers: {even} where 1 is equal distance.",
			values: {
				eu: { title: "affinity with the EU", cell: ["vectors", "vectors", "actor:eu", "affinity"] },
				usa: { title: "affinity with the United States", cell: ["vectors", "vectors", "actor:usa", "affinity"] },
				rus: { title: "affinity with Russia", cell: ["vectors", "vectors", "actor:rus", "affinity"] },
				chn: { title: "affinity with China", cell: ["vectors", "vectors", "actor:chn", "affinity"] },
				risk: { title: "the gap hardening is an open risk", cell: ["perceptions", "judged", "actor:aze,risk:west-divergence", "open"] },
				loss: { title: "loss of a partner is an open risk of the West", cell: ["perceptions", "judged", "actor:west,risk:west-loses-aze", "open"] },
				even: { title: "evenness between the great powers", cell: ["equidistance", "balance", "systemic", "E"] },
			},
			papers: ["risk:risk:west-divergence#1", "risk:risk:west-loses-aze#1", "label:actor:aze|role|check-on-russia-and-iran||actor:west#1"],
			outside: [
				{
					value: {
						title: "votes: nearer the United States than China (below 0: nearer China)",
						cell: ["alignment", "tilt", "systemic,actor:usa,actor:chn", "votes"],
					},
				},
				{ value: { title: "Russia's share of arms", cell: ["dependence", "pairs", "actor:rus,arms", "on"] } },
			],
		},
		{
			id: "sources-out-of-date",
			asks: "Which of the papers are too old for which question?",
			says: "Too old for the Lachin summit (28 May 2025): {lachin}. Too old for the Washington meeting (8 August 2025): {washington}. Too old for the apology in Dushanbe (9 October 2025): {dushanbe}. Age of the newest fact: {rus} on Russia, {tur} on Türkiye, {fra} on France, {geo} on Georgia.",
			values: {
				washington: { title: "papers that end before the Washington meeting", endsBefore: "2025-08-08" },
				dushanbe: { title: "papers that end before the apology in Dushanbe", endsBefore: "2025-10-09" },
				lachin: { title: "papers that end before the Lachin summit", endsBefore: "2025-05-28" },
				rus: { title: "age of the newest fact on Russia", cell: ["staleness", "age", "actor:rus", "any"] },
				tur: { title: "on Türkiye", cell: ["staleness", "age", "actor:tur", "any"] },
				fra: { title: "on France", cell: ["staleness", "age", "actor:fra", "any"] },
				geo: { title: "on Georgia", cell: ["staleness", "age", "actor:geo", "any"] },
				turAct: { title: "age of the newest act with Türkiye", cell: ["staleness", "age", "actor:tur", "act"] },
			},
			papers: [],
		},
	],
};

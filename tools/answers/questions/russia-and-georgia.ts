import type { Chapter } from "../spec.ts";

export const RUSSIA_AND_GEORGIA: Chapter = {
	title: "Neighbours: Russia and Georgia",
	questions: [
		{
			id: "small-slices",
			asks: "Which small steps against a rival's presence can be listed, and do they add up to a tactic?",
			says: "Small acts against Russia on record: {steps}, together {sum}; a sequence by the rule of the lens: {detected}. In Karabakh: {karabakh} small, {over} too large for the rule. Of what Russia had in Azerbaijan {ended} ended, a rollback of {rollback} where 1 is all gone.",
			values: {
				steps: { title: "small steps towards Russia", cell: ["processes", "steps", "actor:aze,actor:rus", "steps"] },
				sum: { title: "their sum", cell: ["processes", "steps", "actor:aze,actor:rus", "sum"] },
				detected: { title: "a sequence of small steps is found", cell: ["processes", "salami", "actor:aze,actor:rus", "detected"] },
				karabakh: { title: "small steps in Karabakh", cell: ["processes", "steps", "actor:aze,actor:karabakh-authorities", "steps"] },
				over: {
					title: "acts in Karabakh above the size of a small step",
					cell: ["processes", "steps", "actor:aze,actor:karabakh-authorities", "over"],
				},
				ended: { title: "marks of Russian presence that ended", cell: ["presence", "powers", "actor:rus", "ended"] },
				rollback: { title: "rollback of Russian presence", cell: ["presence", "powers", "actor:rus", "rollback"] },
				acts: {
					title: "acts told of against Russia's media and culture",
					facts: ["event:event:russian-soft-power-cut-2025", "event:event:sputnik-arrests-2025"],
					field: "title",
				},
			},
			papers: [
				"principle:principle:small-slices#*",
				"event:event:russian-soft-power-cut-2025",
				"event:event:sputnik-arrests-2025",
				"lever:lever:rus-aze-soft-power*",
			],
			inside: [
				{
					value: {
						title: "small steps towards Russia make a sequence by the rule",
						cell: ["processes", "salami", "actor:aze,actor:rus", "detected"],
					},
					test: { is: "above", than: 0.5, ground: "the rule of the lens: enough small steps, a sum that is large, no answer in kind" },
				},
				{
					value: {
						title: "small steps in Karabakh make a sequence by the rule",
						cell: ["processes", "salami", "actor:aze,actor:karabakh-authorities", "detected"],
					},
					test: { is: "above", than: 0.5, ground: "the rule of the lens" },
				},
			],
		},
		{
			id: "russias-apology",
			asks: "Has Russia apologised for the loss of the aircraft in December 2024?",
			says: "An apology by telephone (December 2024) is told by {phone} and denied by {phoneNot}; one in person (October 2025) is told by {person} and denied by {personNot}. That Russia refused one is told by {refused}. The crisis counts as closed by the rule of the lens: {closed}; as it could be known at the end of September 2025: {before}.",
			values: {
				phone: { title: "papers that tell of a call of apology", voices: "event:event:putin-apology-2024-12" },
				phoneNot: { title: "papers that speak against the call", voices: "event:event:putin-apology-2024-12", denied: true },
				person: { title: "papers that tell of an apology in person", voices: "event:event:putin-apology-dushanbe-2025" },
				personNot: { title: "papers that speak against it", voices: "event:event:putin-apology-dushanbe-2025", denied: true },
				refused: { title: "papers that say Russia refused", voices: "event:event:rus-refuses-apology" },
				lead: {
					title: "weight of the heavier reading, telephone",
					cell: ["contradictions", "disputes", "event:event:putin-apology-2024-12", "lead"],
				},
				before: {
					title: "the same, as it could be known at the end of September 2025",
					cell: ["momentum?on=2025-09-30&knownBy=2025-09-30", "arcs", "actor:rus,2024-12-16", "closed"],
				},
				closed: { title: "the crisis is closed by the rule of the lens", cell: ["momentum", "arcs", "actor:rus,2024-12-25", "closed"] },
			},
			papers: [
				"event:event:putin-apology-*",
				"event:event:rus-refuses-apology",
				"event:event:russia-rejects-responsibility",
				"treatment:actor:rus>actor:aze*",
			],
		},
		{
			id: "azerbaijan-and-georgia",
			asks: "In what does Azerbaijan differ from Georgia?",
			says: "On a scale from 0 to 1 Russia could take {aze} from Azerbaijan and {geo} from Georgia. Missions abroad, as stated: {missions} against {missionsGeo}; embassies: {embassies} against {embassiesGeo}. Defence promised by somebody: to Azerbaijan {pact}; to Georgia {pactGeo}.",
			values: {
				aze: { title: "Azerbaijan exposed to Russia", cell: ["levers", "exposure", "actor:rus,actor:aze", "gross"] },
				geo: { title: "Georgia exposed to Russia", cell: ["levers", "exposure", "actor:rus,actor:geo", "gross"] },
				missions: {
					title: "missions of all kinds of Azerbaijan, as stated",
					facts: "indicator:actor:aze|diplomatic missions of all kinds abroad|*",
					field: "value",
				},
				missionsGeo: {
					title: "missions of all kinds of Georgia, as stated",
					facts: "indicator:actor:geo|diplomatic missions of all kinds abroad|*",
					field: "value",
				},
				embassies: {
					title: "embassies of Azerbaijan, as stated",
					facts: "indicator:actor:aze|embassies abroad|*",
					field: "value",
				},
				embassiesGeo: {
					title: "embassies of Georgia, as stated",
					facts: "indicator:actor:geo|embassies abroad|*",
					field: "value",
				},
				pact: { title: "a promise of defence for Azerbaijan stands", cell: ["guarantees", "guarantees", "actor:tur,actor:aze,defence", "stands"] },
				pactGeo: { title: "a promise of defence for Georgia stands", cell: ["guarantees", "guarantees", "actor:usa,actor:geo,defence", "stands"] },
			},
			papers: [
				"label:actor:geo|status|geopolitically-isolated||#1",
				"indicator:actor:aze|embassies abroad|*",
				"indicator:actor:geo|embassies abroad|*",
				"indicator:actor:*|aggression from outside and separatism inside|*",
				"lever:lever:rus-geo-*",
				"indicator:actor:geo|Russian influence*",
				"risk:risk:geo-swallowed#1",
			],
			outside: [
				{
					value: { title: "Azerbaijan has more embassies than Georgia in the core network", cell: ["status", "reach", "actor:aze", "counted"] },
					test: { is: "above", than: { title: "Georgia", cell: ["status", "reach", "actor:geo", "counted"] }, ground: "the claim itself" },
				},
				{
					value: {
						title: "the ratio is as stated, about 1.75",
						over: [
							{ title: "Azerbaijan", cell: ["status", "reach", "actor:aze", "counted"] },
							{ title: "Georgia", cell: ["status", "reach", "actor:geo", "counted"] },
						],
						unit: "times",
					},
					test: { is: "above", than: 1.5, ground: "70 over 40, less a margin of ours" },
				},
				{
					value: { title: "Russia's share of Georgia's trade is higher", cell: ["dependence", "pairs", "actor:rus,trade", "on"], dossier: "georgia" },
					test: {
						is: "above",
						than: { title: "of Azerbaijan's", cell: ["dependence", "pairs", "actor:rus,trade", "on"] },
						ground: "the claim itself: a weaker Russian hold on Azerbaijan",
					},
				},
				{
					value: {
						title: "Georgia's votes with Ukraine, beyond the mean pair of states",
						cell: ["alignment", "votes", "actor:ukr", "beyond"],
						dossier: "georgia",
					},
				},
				{ value: { title: "Azerbaijan's votes with Ukraine, beyond the mean pair", cell: ["alignment", "votes", "actor:ukr", "beyond"] } },
				{
					value: {
						title: "share of Georgia's arms that the suppliers on record cover, Russia not among them",
						cell: ["dependence", "markets", "actor:geo,arms,2011–2021", "covered"],
						dossier: "georgia",
					},
				},
			],
			wanted: ["embassies over all states"],
		},
	],
};

import type { Chapter, Value } from "../spec.ts";

function rank(title: string, state: string): Value {
	return { title, facts: `indicator:actor:${state}|rank among the buyers of Azerbaijani oil|*`, field: "value" };
}
function rate(title: string, row: string, column: string): Value {
	return { title, cell: ["treatment", "rates", row, column] };
}
function beyond(title: string, row: string): Value {
	return { title, cell: ["alignment", "votes", row, "beyond"] };
}

export const WEST: Chapter = {
	title: "West, China, energy, transit",
	questions: [
		{
			id: "main-buyers",
			asks: "Who buys most of Azerbaijan's oil and gas?",
			says: "The EU takes {gas} of the gas and {oil} of the oil. Rank among buyers of oil: Italy {ita}, Israel {isr}. Gas to the EU in 2024: {amount} bcm, a change of {growth} since 2021.",
			values: {
				gas: {
					title: "the EU's share of gas exports",
					facts: "indicator:actor:aze|share of gas exports that goes to the EU|*",
					field: "value",
					unit: "%",
				},
				oil: {
					title: "the EU's share of oil exports",
					facts: "indicator:actor:aze|share of oil exports that goes to the EU|*",
					field: "value",
					unit: "%",
				},
				ita: rank("Italy among buyers of oil", "ita"),
				isr: rank("Israel among buyers of oil", "isr"),
				amount: { title: "gas to the EU, bcm in 2024", cell: ["dependence", "flows", "actor:aze,actor:eu,gas,bcm", "amount"] },
				growth: { title: "change of it since 2021", cell: ["dependence", "flows", "actor:aze,actor:eu,gas,bcm", "growth"] },
				members: {
					title: "EU members supplied with gas",
					facts: "indicator:actor:aze|EU members supplied with gas|*",
					field: "value",
					unit: "states",
				},
			},
			papers: [
				"indicator:actor:*|rank among the buyers of Azerbaijani oil|*",
				"indicator:actor:aze|share of * exports that goes to the EU|*",
				"flow:actor:aze>actor:eu|gas|realised*",
				"flow:actor:aze>actor:europe|gas|realised*",
				"indicator:actor:aze|EU members supplied with gas|*",
				"indicator:actor:aze|largest trading partner|*",
			],
			inside: [
				{
					value: {
						title: "the volumes grew by just under 60 %, as the paper that gives them says",
						cell: ["dependence", "flows", "actor:aze,actor:eu,gas,bcm", "growth"],
					},
					test: { is: "below", than: 0.6, ground: "arithmetic on its own volumes" },
				},
			],
			outside: [
				{
					value: {
						title: "Italy has more of Azerbaijan's trade than any other covered state",
						cell: ["dependence", "pairs", "actor:ita,trade", "on"],
					},
					test: { is: "most", ground: "oil and gas are most of what Azerbaijan exports" },
				},
				{ value: { title: "Germany's share of its trade", cell: ["dependence", "pairs", "actor:deu,trade", "on"] } },
			],
			wanted: ["gas by importer and month (ENTSOG, Eurostat)", "oil by buyer (customs)"],
		},
		{
			id: "topics-with-the-eu",
			asks: "About what does Baku want to talk with the EU, and about what not?",
			says: "Items on record: {items}, dealt with: {open}; where 1 is business only and −1 politics only, what is dealt with stands at {apart}. Kept off: {off}; raised all the same: {leaked}. The new agreement is at the stage of {talks}.",
			values: {
				items: { title: "items between the two", cell: ["compartments", "tests", "actor:eu", "items"] },
				open: { title: "items dealt with", cell: ["compartments", "tests", "actor:eu", "open"] },
				apart: { title: "business kept apart from politics", cell: ["compartments", "tests", "actor:eu", "apart"] },
				leak: { title: "items kept off that leak", cell: ["compartments", "tests", "actor:eu", "leak"] },
				off: { title: "kept off", facts: "agenda:actor:aze|actor:eu|*", field: "what", only: ["status", "off"] },
				leaked: { title: "leaked all the same", facts: "agenda:actor:aze|actor:eu|*", field: "what", only: ["status", "leaked"] },
				talks: { title: "partnership agreement", facts: "agreement:agreement:eu-aze-partnership#1", field: "status" },
			},
			papers: [
				"agenda:actor:aze|actor:eu|*",
				"position:actor:aze|issue:topics-of-eu-aze-dialogue*",
				"agreement:agreement:eu-aze-partnership#1",
				"commitment:commitment:*eu*resume-talks*",
			],
			wanted: ["a source from the EU"],
		},
		{
			id: "quarrel-with-the-west",
			asks: "Why did ties with the West get worse, and is the charge of double standards borne out?",
			says: "Dealings with separatist leaders were answered harshly in {leaders} of the cases told of; in the Karabakh case the answer lies {gap} steps from the rest (above 0: milder). Of these cases {outside} were listed by somebody other than the complainant. What followed resolutions of the European Parliament: {after}. Affinity, on a line from −1 to 1: {eu} with the EU, {usa} with the United States.",
			values: {
				leaders: rate("harsh answers to separatist leaders", "dealing-with-separatist-leaders", "harsh"),
				gap: {
					title: "answer in the Karabakh case against the others, steps",
					cell: ["treatment", "gaps", "actor:west,actor:karabakh-authorities,dealing-with-separatist-leaders,karabakh", "claimed"],
				},
				outside: rate("cases listed from outside the complaint", "dealing-with-separatist-leaders", "outside"),
				after: {
					title: "conduct after resolutions of the European Parliament, acts",
					cell: ["resolutions", "conduct", "actor:eu-parliament,actor:aze", "after"],
				},
				votes: { title: "votes on like cases compared", cell: ["treatment", "votes", "actor:aze", "gap"] },
				eu: { title: "affinity with the EU", cell: ["vectors", "vectors", "actor:eu", "affinity"] },
				usa: { title: "affinity with the United States", cell: ["vectors", "vectors", "actor:usa", "affinity"] },
			},
			papers: [
				"treatment:actor:west>*",
				"treatment:actor:eu-parliament>*",
				"event:event:ep-resolutions",
				"event:event:fra-senate-2020",
				"risk:risk:misreading-cycle#1",
				"risk:risk:west-loses-credit-on-rights#1",
				"agenda:actor:aze|actor:eu|human-rights#1",
				"position:actor:aze|issue:aze-euro-atlantic-integration|*",
			],
			inside: [
				{
					value: rate("some case of separatist leaders is listed from outside the complaint", "dealing-with-separatist-leaders", "outside"),
					test: { is: "above", than: 0, ground: "like treatment cannot be judged on the complainant's cases alone" },
				},
			],
			outside: [
				{ value: beyond("votes with France, beyond the mean pair", "actor:fra") },
				{ value: beyond("votes with the United States, beyond the mean pair", "actor:usa") },
			],
			wanted: ["roll calls on separate territories (data add un-votes)", "a list of cases that nobody picked"],
		},
		{
			id: "chinas-aims",
			asks: "What does China seek in Azerbaijan?",
			says: "What it is to China: {aims}. Rung of the tie, of 5: {rung}; affinity on a line from −1 to 1: {affinity}.",
			values: {
				aims: {
					title: "what it is to China",
					facts: ["label:actor:aze|role|*|actor:chn#1", "label:actor:aze|role|*|actor:chn|actor:chn#1"],
					field: "means",
				},
				rung: { title: "rung of the tie", cell: ["ladder", "now", "actor:chn", "rung"] },
				affinity: { title: "affinity with China", cell: ["vectors", "vectors", "actor:chn", "affinity"] },
				past: { title: "China for routes past Russia", facts: "position:actor:chn|issue:routes-past-russia|*", field: "option" },
			},
			papers: [
				"label:actor:aze|role|*|actor:chn#1",
				"position:actor:chn|*",
				"asset:actor:aze|electric-car-market",
				"asset:actor:aze|only-unsanctioned-land-route",
			],
			outside: [
				{ value: { title: "China's share of Azerbaijan's trade", cell: ["dependence", "pairs", "actor:chn,trade", "on"] } },
				{ value: beyond("votes with China, beyond the mean pair", "actor:chn") },
			],
			wanted: ["trade after 2014", "a Chinese source"],
		},
		{
			id: "gap-in-the-transit",
			asks: "Where is the way from Russia to Iran and India broken?",
			says: "Ways open from Mumbai to Moscow: {open}. Stretches of the western branch that are not open: {closed}, the railway between {from}. Still to be built, as stated: {km}; the two places lie {line} apart in a straight line.",
			values: {
				open: { title: "ways from Mumbai to Moscow", cell: ["corridors", "network", "freight,place:mumbai,place:moscow", "disjoint"] },
				closed: { title: "stretches of the western branch that are not open", cell: ["corridors", "routes", "corridor:north-south", "closed"] },
				from: { title: "the stretch", facts: "leg:leg:rasht-astara#1", field: "between" },
				km: { title: "railway still to be built", facts: "indicator:leg:rasht-astara|railway still to be built|*", field: "value", unit: "km" },
				line: { title: "straight line from Rasht to Astara", between: ["place:rasht", "place:astara"] },
			},
			papers: ["indicator:leg:rasht-astara|*", "leg:leg:rasht-astara#1"],
			outside: [
				{
					value: {
						title: "the length stated fits between the two places",
						over: [
							{ title: "stated", facts: "indicator:leg:rasht-astara|railway still to be built|*", field: "value" },
							{ title: "straight line", between: ["place:rasht", "place:astara"] },
						],
						unit: "times the straight line",
					},
					test: { is: "below", than: 1.5, ground: "ours: railways of the plain are seldom half as long again as the straight line" },
				},
			],
			wanted: ["the length by the builder"],
		},
		{
			id: "eu-pledge",
			asks: "What did the EU promise to Central Asia, and how much of it comes to Azerbaijan?",
			says: "Pledged: {pledge} billion EUR; realised: {reached}. Amount for works on the route in Azerbaijan: {part}.",
			values: {
				pledge: {
					title: "pledge of the EU to Central Asia, billion EUR",
					cell: ["pledges", "ledger", "actor:eu,actor:central-asia,investment,billion EUR", "pledge"],
				},
				reached: { title: "share realised", cell: ["pledges", "progress", "actor:eu,actor:central-asia,investment,billion EUR,pledge", "reached"] },
				part: { title: "amount for Azerbaijan", cell: ["pledges", "commitments", "commitment:eu-route-works-aze", "amount"] },
				stage: { title: "stage of that part (0 pledged … 3 met)", cell: ["pledges", "commitments", "commitment:eu-route-works-aze", "stage"] },
			},
			papers: ["commitment:commitment:eu-central-asia-12bn#1", "commitment:commitment:eu-route-works-aze#1", "flow:actor:eu>actor:central-asia|*"],
			wanted: ["the programme of the EU with its parts"],
		},
		{
			id: "side-in-ukraine",
			asks: "Whose side does Azerbaijan take in the war in Ukraine?",
			says: "On a line from Russia's case (−1) to Ukraine's (1) the papers place it at {ascribed}, its words at {words} and its deeds at {deeds}. Evidence that contacts with Kyiv were for their own sake and no signal to Moscow: {signal} (below 0 it speaks for a signal).",
			values: {
				ascribed: { title: "place as judged", facts: "position:actor:aze|issue:war-in-ukraine|ascribed#1", field: "placement" },
				words: { title: "place in words", facts: "position:actor:aze|issue:war-in-ukraine|words#1", field: "placement" },
				deeds: { title: "place in deeds", facts: "position:actor:aze|issue:war-in-ukraine|deeds#1", field: "placement" },
				signal: {
					title: "weight of evidence: own sake over signal (below 0: signal)",
					cell: ["hypotheses", "odds", "hypothesis:kyiv-contacts-own-sake,hypothesis:kyiv-contacts-signal", "weight"],
				},
				ukr: { title: "affinity with Ukraine", cell: ["vectors", "vectors", "actor:ukr", "affinity"] },
				rus: { title: "affinity with Russia", cell: ["vectors", "vectors", "actor:rus", "affinity"] },
			},
			papers: [
				"position:actor:aze|issue:war-in-ukraine|*",
				"event:event:aze-aid-ukr",
				"event:event:aze-oil-for-ukr",
				"event:event:aze-backs-ukr-integrity",
				"hypothesis:hypothesis:kyiv-contacts-signal",
			],
			outside: [
				{
					value: beyond("in the General Assembly it votes nearer to Ukraine than to Russia", "actor:ukr"),
					test: { is: "above", than: beyond("with Russia", "actor:rus"), ground: "firm backing would show in votes" },
				},
				{
					value: beyond("it votes with Ukraine more than the mean pair of states", "actor:ukr"),
					test: { is: "above", than: 0, ground: "firm backing would show in votes" },
				},
			],
			wanted: ["roll calls on Ukraine alone: the figure is of all votes of a year"],
		},
	],
};

import type { Chapter, Value } from "../spec.ts";

const QUARTER = "ours: a supplier or buyer of a quarter and more has a hold";

/** Share of a state in the arms or trade of the focal state of a dossier, from datasets. */
function share(title: string, row: string, dossier?: "armenia" | "georgia"): Value {
	return { title, cell: ["dependence", "pairs", row, "on"], ...(dossier ? { dossier } : {}) };
}
function exposure(title: string, row: string, column: "gross" | "net" | "known"): Value {
	return { title, cell: ["levers", "exposure", row, column] };
}

export const LEVERS: Chapter = {
	title: "Levers and dependence",
	questions: [
		{
			id: "russias-levers",
			asks: "By what means can Russia still press Azerbaijan, and how strong are they beside those it has over Armenia and Georgia?",
			says: "On a scale from 0 to 1 what Russia could take from Azerbaijan is {aze}, and {net} net of what restrains it; known are {known}. From Armenia it is {arm}, from Georgia {geo}. Trade with Russia: {usd} billion USD, Armenia's {usdArm}. Azerbaijanis in Russia: {persons}. The tool left to Russia, as one paper names it in two places: {tool}.",
			values: {
				aze: exposure("Azerbaijan exposed to Russia", "actor:rus,actor:aze", "gross"),
				net: exposure("the same, net of restraint", "actor:rus,actor:aze", "net"),
				known: exposure("channels known for Azerbaijan", "actor:rus,actor:aze", "known"),
				arm: exposure("Armenia exposed to Russia", "actor:rus,actor:arm", "gross"),
				armKnown: exposure("channels known for Armenia", "actor:rus,actor:arm", "known"),
				geo: exposure("Georgia exposed to Russia", "actor:rus,actor:geo", "gross"),
				geoKnown: exposure("channels known for Georgia", "actor:rus,actor:geo", "known"),
				migrants: { title: "loss by pressure on Azerbaijanis in Russia", cell: ["levers", "gross", "actor:rus,actor:aze", "migrants"] },
				trade: { title: "loss by trade", cell: ["levers", "gross", "actor:rus,actor:aze", "trade"] },
				usd: { title: "trade with Russia in 2024, billion USD", cell: ["pledges", "ledger", "actor:aze,actor:rus,trade,billion USD", "realised"] },
				usdArm: { title: "Armenia's, billion USD", cell: ["pledges", "ledger", "actor:arm,actor:rus,trade,billion USD", "realised"] },
				persons: { title: "Azerbaijanis in Russia", facts: "indicator:actor:azerbaijanis-in-russia|*", field: "value", unit: "million" },
				tool: { title: "the pressure tool left to Russia", facts: "indicator:actor:rus|pressure tools left on Azerbaijan|*", field: "value" },
			},
			papers: [
				"indicator:actor:rus|pressure tools left on Azerbaijan|*",
				"indicator:actor:aze|weight of economic ties with Russia|*",
				"lever:lever:rus-aze-migrants*",
				"lever:lever:rus-aze-trade*",
				"lever:lever:rus-aze-energy*",
				"lever:lever:rus-aze-party*",
				"lever:lever:rus-aze-troops*",
				"lever:lever:rus-aze-cyber*",
				"indicator:actor:*|Russian influence, compared with that in Azerbaijan|*",
			],
			apart: [["indicator:actor:rus|pressure tools left on Azerbaijan|*", "lever:lever:rus-aze-cyber*"]],
			outside: [
				{
					value: share("Russia supplies little of Azerbaijan's arms", "actor:rus,arms"),
					test: { is: "below", than: 0.25, ground: QUARTER },
				},
				{ value: share("Russia has little of Azerbaijan's trade", "actor:rus,trade"), test: { is: "below", than: 0.25, ground: QUARTER } },
				{
					value: share("Russia's share of arms is higher in Armenia", "actor:rus,arms", "armenia"),
					test: { is: "above", than: share("in Azerbaijan", "actor:rus,arms"), ground: "the claim itself: its influence there is stronger" },
				},
				{
					value: share("Russia's share of trade is higher in Armenia", "actor:rus,trade", "armenia"),
					test: { is: "above", than: share("in Azerbaijan", "actor:rus,trade"), ground: "the claim itself" },
				},
				{
					value: share("Russia's share of trade is higher in Georgia", "actor:rus,trade", "georgia"),
					test: { is: "above", than: share("in Azerbaijan", "actor:rus,trade"), ground: "the claim itself" },
				},
				{ value: share("the largest supplier of Georgia's arms is another: France", "actor:fra,arms", "georgia") },
			],
			wanted: ["trade of 2024 and its re-exports by partner (Armstat and others)", "remittances by source"],
		},
		{
			id: "what-deters-russia",
			asks: "What holds Russia back from using force or pressure against Azerbaijan?",
			says: "On a scale from 0 to 1 the restraints come to {territory} against a move on territory, and to {energy} in energy; the pact with Türkiye alone is put at {pact}, being tied down in Ukraine at {ukraine}, unrest among Russia's Muslims at {muslims}.",
			values: {
				territory: { title: "restraint on Russia, territory", cell: ["levers", "restraint", "actor:rus,actor:aze", "territory"] },
				energy: { title: "restraint on Russia, energy supply", cell: ["levers", "restraint", "actor:rus,actor:aze", "energy-in"] },
				pact: {
					title: "size of the Turkish pact as a restraint",
					facts: "restraint:actor:rus>actor:aze|territory|counter|turkish-alliance",
					field: "size",
				},
				ukraine: {
					title: "size of being tied down in Ukraine",
					facts: "restraint:actor:rus>actor:aze|*|own-cost|tied-down-ukraine",
					field: "size",
				},
				muslims: {
					title: "size of the risk of unrest in Russia",
					facts: "restraint:actor:rus>actor:aze|territory|own-cost|muslim-citizens",
					field: "size",
				},
				persons: { title: "Muslims in Russia", facts: "indicator:actor:muslims-of-russia|*", field: "value", unit: "million persons" },
			},
			papers: ["restraint:actor:rus>actor:aze|*", "event:event:tur-f16-ganja-2020"],
			outside: [
				{
					value: { title: "a defence pact with Türkiye stands in the alliance data", cell: ["ladder", "now", "actor:tur", "rung"] },
					test: { is: "above", than: 4, ground: "rung 5 is an alliance in force" },
				},
			],
			wanted: ["population of Russia by religion", "a source on what Moscow itself counts as a cost"],
		},
		{
			id: "levers-on-armenia",
			asks: "With what can Azerbaijan press Armenia?",
			says: "On record: {what}. It takes {gross} on a scale from 0 to 1, net of what restrains it {net}; known are {known}. A first strike by Azerbaijan is an open risk to Armenia: {strike}.",
			values: {
				what: { title: "the lever on record", facts: "lever:lever:aze-arm-military#1", field: "what" },
				gross: exposure("Armenia exposed to Azerbaijan", "actor:aze,actor:arm", "gross"),
				net: exposure("the same, net of restraint", "actor:aze,actor:arm", "net"),
				known: exposure("channels known", "actor:aze,actor:arm", "known"),
				strike: {
					title: "a first strike by Azerbaijan is an open risk",
					cell: ["perceptions", "judged", "actor:arm,risk:pre-emptive-strike-on-arm", "open"],
				},
				parity: {
					title: "how far Azerbaijan is from accepting parity (−1 none, 1 kept)",
					facts: "position:actor:aze|issue:arm-aze-military-balance|*",
					field: "placement",
				},
			},
			papers: [
				"lever:lever:aze-arm-military*",
				"risk:risk:pre-emptive-strike-on-arm*",
				"restraint:actor:aze>actor:arm|*",
				"event:event:aze-warns-arm-rearmament",
				"indicator:agreement:arm-aze-peace|weight*",
			],
			outside: [
				{
					value: {
						title: "Azerbaijan took in more arms than Armenia, 2011 to 2021",
						over: [
							{ title: "Azerbaijan, million TIV", facts: "share:actor:aze<actor:rus|arms|*", field: "total" },
							{ title: "Armenia, million TIV", facts: "share:actor:arm<actor:rus|arms|*", field: "total" },
						],
						unit: "times Armenia's",
					},
					test: { is: "above", than: 1, ground: "superiority in arms would show in what was taken in" },
				},
			],
			wanted: ["military capability of both by year (COW NMC)", "an Armenian source"],
		},
		{
			id: "section-907",
			asks: "What does Section 907 do, and what is its standing?",
			says: "{what}. Standing since August 2025: {now}; from 2021 until then: {before}; from 2001 to 2021: {earlier}. On a scale from 0 to 1 it takes {current} now, and {potential} if the holder withdrew the waiver.",
			values: {
				what: { title: "what it is", facts: "lever:lever:usa-aze-907#4", field: "what" },
				now: { title: "standing since August 2025", facts: "lever:lever:usa-aze-907#4", field: "status" },
				before: { title: "standing from 2021 to August 2025", facts: "lever:lever:usa-aze-907#3", field: "status" },
				earlier: { title: "standing from 2001 to 2021", facts: "lever:lever:usa-aze-907#2", field: "status" },
				current: { title: "loss by law now", cell: ["levers", "gross", "actor:usa,actor:aze", "law"] },
				potential: { title: "loss by law if the waiver ended", cell: ["levers?mode=potential", "gross", "actor:usa,actor:aze", "law"] },
			},
			papers: [
				"lever:lever:usa-aze-907*",
				"event:event:907*",
				"position:actor:joe-biden|issue:section-907*",
				"position:actor:donald-trump|issue:section-907*",
			],
			wanted: ["the text of the Act and of each presidential determination"],
		},
		{
			id: "energy-blackmail",
			asks: "Can Azerbaijan be pressed by cutting off energy?",
			says: "On a scale from 0 to 1 it would lose {supply} by supplies, {transit} by control of its exports and {equity} by attacks on assets abroad. The fewest holders that can close its gas route to Italy: {closers}.",
			values: {
				supply: { title: "loss if Russia cut supplies", cell: ["levers", "gross", "actor:rus,actor:aze", "energy-in"] },
				transit: { title: "loss by control of export routes", cell: ["levers", "gross", "actor:rus,actor:aze", "energy-transit"] },
				equity: { title: "loss by attacks on oil assets it owns in Ukraine", cell: ["levers", "gross", "actor:rus,actor:aze", "energy-equity"] },
				closers: {
					title: "fewest holders that close the gas route to Italy",
					cell: ["corridors", "network", "gas,place:sangachal,place:melendugno", "closers"],
				},
				single: {
					title: "routes for gas to Italy that share no holder",
					cell: ["corridors", "network", "gas,place:sangachal,place:melendugno", "disjoint"],
				},
			},
			papers: [
				"lever:lever:rus-aze-energy*",
				"lever:lever:rus-aze-refineries*",
				"restraint:actor:rus>actor:aze|energy-in|*",
				"event:event:refinery-strikes-ukraine",
			],
			wanted: ["gas and power bought from Russia, by month (ENTSOG, customs)"],
		},
		{
			id: "turkish-guarantee",
			asks: "Does the alliance with Türkiye make Azerbaijan safe?",
			says: "A Turkish promise of defence stands: {stands}. On a scale from 0 to 1 it covers {cover}; {gap} is left uncovered against Russia, {iran} against Iran. Turkish promises of any kind that were put to the test: {record}.",
			values: {
				stands: { title: "a promise of defence stands", cell: ["guarantees", "guarantees", "actor:tur,actor:aze,defence", "stands"] },
				cover: { title: "how far it covers", cell: ["guarantees", "guarantees", "actor:tur,actor:aze,defence", "cover"] },
				gap: { title: "left uncovered against Russia", cell: ["guarantees", "cover", "actor:aze,actor:rus", "gap"] },
				iran: { title: "left uncovered against Iran", cell: ["guarantees", "cover", "actor:aze,actor:irn", "gap"] },
				record: { title: "Turkish promises of any kind that were put to the test", cell: ["guarantees", "keeping", "actor:tur", "tried"] },
			},
			papers: [
				"guarantee:actor:tur>actor:aze|defence*",
				"agreement:agreement:shusha-declaration*",
				"restraint:actor:*>actor:aze|territory|counter|turkish-alliance",
			],
			outside: [
				{
					value: { title: "a defence pact with Türkiye stands in the alliance data", cell: ["ladder", "now", "actor:tur", "rung"] },
					test: { is: "above", than: 4, ground: "rung 5 is an alliance in force" },
				},
				{ value: share("Türkiye's share of Azerbaijan's arms", "actor:tur,arms") },
			],
		},
	],
};

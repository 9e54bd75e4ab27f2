import type { Chapter, Value } from "../spec.ts";

function size(title: string, format: string): Value {
	return { title, cell: ["formats", "size", `format:${format}`, "n"] };
}
function gate(title: string, format: string, column: "say" | "delivers" | "sits"): Value {
	return { title, cell: ["format-gate", "gate", `format:${format}`, column] };
}
/** Rival pairs in both of which a state has an embassy. */
const EMBASSIES: Value = {
	title: "Azerbaijan connects more pairs of rivals by embassies than any other covered state",
	cell: ["interconnector", "ranking", "actor:aze", "embassies"],
};

/** Episodes that took place through Azerbaijan, offers left out: what the lens counts. */
const EPISODES_OF_BAKU = [
	"mediation:mediation:*-baku*",
	"mediation:mediation:isr-muslim-states-aze",
	"mediation:mediation:isr-syr-aze-2025",
	"mediation:mediation:isr-tur-2023",
	"mediation:mediation:isr-tur-first-reconciliation",
];

export const FORMATS: Chapter = {
	title: "Formats",
	questions: [
		{
			id: "size-of-a-minilateral",
			asks: "How many members does a minilateral have?",
			says: "By the paper that uses the word: {rule}. Complete lists on record: {trilateral} (Azerbaijan, Türkiye, Pakistan), {aukus} (AUKUS), {washington} (Washington, August 2025), {eyes} (Five Eyes), {three} (3+3).",
			values: {
				rule: { title: "the size as stated", facts: "principle:principle:small-circle#1", field: "title" },
				trilateral: size("Azerbaijan–Türkiye–Pakistan", "aze-tur-pak"),
				aukus: size("AUKUS", "aukus"),
				washington: size("Washington trilateral", "washington-trilateral"),
				eyes: size("Five Eyes", "five-eyes"),
				three: size("3+3 without Georgia", "three-plus-three"),
				meets: { title: "3+3 is a minilateral by the rule of the program", cell: ["formats", "labels", "format:three-plus-three", "minilateral"] },
			},
			papers: ["principle:principle:small-circle*", "principle:principle:no-bureaucracy*", "principle:principle:elastic-agenda*"],
			wanted: ["founding texts, to know which of them have a secretariat"],
		},
		{
			id: "equal-say",
			asks: "In which formats does Azerbaijan have a say like any other member?",
			says: "A say on record: Turkic body {ots}, Non-Aligned Movement {nam}, trilateral with Türkiye and Pakistan {trilateral}, 3+3 {three}, SCO {sco}. Where 1 is an equal part, its part is {ratio} in the trilateral and {washington} in the Washington format.",
			values: {
				ots: gate("a say in the Organization of Turkic States", "ots", "say"),
				nam: gate("a say in the Non-Aligned Movement", "nam", "say"),
				trilateral: gate("a say in the trilateral with Türkiye and Pakistan", "aze-tur-pak", "say"),
				three: gate("a say in the 3+3", "three-plus-three", "say"),
				sco: gate("a say in the SCO", "sco", "say"),
				ratio: { title: "its part in the trilateral, 1 is equal", cell: ["agency", "focal", "format:aze-tur-pak", "ratio"] },
				washington: { title: "its part in the Washington trilateral", cell: ["agency", "focal", "format:washington-trilateral", "ratio"] },
			},
			papers: [
				"principle:principle:rule-maker-formats#1",
				"label:actor:aze|role|rule-maker||#1",
				"principle:principle:no-say-no-play#1",
				"principle:principle:equal-agency#1",
			],
			wanted: ["complete lists of members, and who tabled which item"],
		},
		{
			id: "members-of-3-plus-3",
			asks: "Who takes part in the 3+3?",
			says: "As foreseen: {members}. Invited: {invited}. From outside the region: {outside}. The platform is {status}.",
			values: {
				members: { title: "members", facts: "membership:*|format:three-plus-three|standing#1", field: "actor", only: ["role", "member"] },
				invited: { title: "invited", facts: "membership:*|format:three-plus-three|standing#1", field: "actor", only: ["role", "invited"] },
				status: { title: "status of the platform", facts: "format:format:three-plus-three#1", field: "status" },
				n: size("members on a complete list", "three-plus-three"),
				outside: { title: "members from outside the region", cell: ["format-gate", "region", "format:three-plus-three", "outside"] },
			},
			papers: [
				"membership:*|format:three-plus-three|standing#1",
				"statement:statement:erdogan-3-plus-3-2020*",
				"accession:actor:geo>format:three-plus-three#1",
			],
		},
		{
			id: "standing-in-the-sco",
			asks: "What standing has Azerbaijan in the Shanghai Cooperation Organisation?",
			says: "Standing: {standing}. In the way of full membership by name: {blocked}. Facts on record of India blocking Azerbaijan: {veto}; of Pakistan blocking Armenia: {other}.",
			values: {
				standing: { title: "standing", facts: "membership:actor:aze|format:sco|standing#1", field: "role" },
				blocked: { title: "actors in the way, by name", cell: ["accession", "ways", "actor:aze,format:sco", "blockers"] },
				veto: { title: "facts: India blocks Azerbaijan", cell: ["agency", "vetoes", "format:sco,actor:ind,actor:aze", "blocks"] },
				other: { title: "facts: Pakistan blocks Armenia", cell: ["agency", "vetoes", "format:sco,actor:pak,actor:arm", "blocks"] },
			},
			papers: [
				"membership:actor:aze|format:sco|*",
				"accession:actor:aze>format:sco#1",
				"event:event:ind-blocks-aze-sco",
				"position:actor:ind|issue:aze-in-sco*",
			],
			wanted: ["a list of members and partners by the organisation itself"],
		},
		{
			id: "turkic-organisation",
			asks: "What has the Organization of Turkic States taken on since 2020?",
			says: "On its agenda: {items}; adopted: {adopted}, namely {list}. Something comes of it, by the rule of the lens: {delivers}.",
			values: {
				items: { title: "items on its agenda", cell: ["agency", "agenda", "format:ots", "items"] },
				adopted: { title: "of them adopted", count: "agenda:format:ots|*", unit: "items", only: ["status", "adopted"] },
				list: { title: "what was adopted", facts: "agenda:format:ots|*", field: "what", only: ["status", "adopted"] },
				delivers: gate("something comes of it", "ots", "delivers"),
			},
			papers: ["agenda:format:ots|*"],
			wanted: ["texts of its summits"],
		},
		{
			id: "non-aligned-movement",
			asks: "When did Azerbaijan join the Non-Aligned Movement, and when was it in the chair?",
			says: "Member {joined}; in the chair {chair}, for {terms}. Items it put forward there: {tabled}; aid it gave: {aid}, to {receivers}.",
			values: {
				joined: { title: "member", facts: "membership:actor:aze|format:nam|standing#1", field: "during", finest: true },
				chair: { title: "in the chair", facts: "membership:actor:aze|format:nam|chair#1", field: "during" },
				terms: { title: "terms", facts: "indicator:format:nam|terms of Azerbaijan in the chair|*", field: "value", unit: "terms" },
				tabled: { title: "items put forward", cell: ["agency", "chairs", "format:nam,actor:aze", "tabled"] },
				aid: { title: "aid in those years", cell: ["agency", "chairs", "format:nam,actor:aze", "aid"] },
				receivers: { title: "states that got aid", facts: "indicator:actor:aid-recipients|*", field: "value", unit: "states" },
			},
			papers: ["membership:actor:aze|format:nam|*", "indicator:format:nam|*", "flow:actor:aze>actor:aid-recipients|*", "agenda:format:nam|*"],
			wanted: ["dates of accession from the movement, and aid by receiver"],
		},
		{
			id: "talks-in-baku",
			asks: "Which talks of adversaries took place in Baku, and who else stands between as many rivals?",
			says: "Episodes on record: {episodes}, between {pairs}; settled: {settled}. They are: {list}.",
			values: {
				episodes: { title: "episodes", cell: ["mediation", "venues", "actor:aze", "episodes"] },
				pairs: { title: "pairs", cell: ["mediation", "venues", "actor:aze", "pairs"] },
				settled: { title: "settled", cell: ["mediation", "venues", "actor:aze", "settled"] },
				list: {
					title: "talks on record with Azerbaijan as host or between",
					facts: EPISODES_OF_BAKU,
					field: "title",
					heaviest: true,
				},
			},
			papers: [
				...EPISODES_OF_BAKU,
				"asset:actor:aze|neutral-venue",
				"label:actor:aze|role|geopolitical-interconnector||#1",
				"label:actor:aze|role|impartial-facilitator||#1",
			],
			outside: [
				{ value: EMBASSIES, test: { is: "most", ground: "a place of its own between rivals would show; no paper gives a number" } },
				{ value: { title: "rival pairs with a pact with both", cell: ["interconnector", "ranking", "actor:aze", "treaties"] } },
			],
		},
		{
			id: "guests-at-lachin",
			on: "2025-05-31",
			asks: "Whose leaders met at Lachin in May 2025?",
			says: "The leaders of {came} ({n}), on {day}.",
			values: {
				came: { title: "came", facts: "attendance:*event:lachin-summit-2025*", field: "actor", only: ["how", "came"] },
				n: size("members of the trilateral", "aze-tur-pak"),
				day: { title: "day", facts: "event:event:lachin-summit-2025", field: "at", finest: true },
			},
			papers: [
				"attendance:*event:lachin-summit-2025*",
				"statement:statement:lachin-solidarity-2025*",
				"statement:statement:sharif-time-tested-2025*",
			],
		},
	],
};

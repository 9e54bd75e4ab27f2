import type { Chapter, Value, Weighed } from "../spec.ts";

const QUARTER_WAY = "ours: a quarter of the way from the mean pair of states to full likeness";

/** Nearness in votes to one pole less that to another. */
function tilt(title: string, row: string): Weighed {
	return { value: { title, cell: ["alignment", "tilt", row, "votes"] }, test: { is: "within", than: 0.25, ground: QUARTER_WAY } };
}
const VOTES = [
	tilt("votes stand as near the United States as China (below 0: nearer China)", "systemic,actor:usa,actor:chn"),
	tilt("votes stand as near the United States as Russia (below 0: nearer Russia)", "systemic,actor:usa,actor:rus"),
	tilt("votes stand as near Russia as China (below 0: nearer China)", "systemic,actor:rus,actor:chn"),
];
function even(title: string, level: string): Value {
	return { title, cell: ["equidistance", "balance", level, "E"] };
}

export const DOCTRINE: Chapter = {
	title: "Doctrine and status",
	questions: [
		{
			id: "five-labels",
			asks: "How do the names for Azerbaijan's foreign policy stand to each other: minilateralism, active non-alignment, multi-vector, 360-degree diplomacy, strategic autonomy?",
			says: "On record are {labels}, with {principles}. Of the principles that the authors judge, kept are {ana} of active non-alignment's, {autonomy} of strategic autonomy's, {mini} of minilateralism's, {multi} of the multi-vector line's and {circle} of 360-degree diplomacy's. Pacts with treaty force, which one principle rules out: {pacts}.",
			values: {
				names: { title: "the names", facts: "label:actor:aze|doctrine|*||#1", field: "label" },
				labels: { title: "names of its doctrine", count: "label:actor:aze|doctrine|*||#1", unit: "names" },
				principles: { title: "principles under those names", count: "principle:*", unit: "principles", only: ["of", "actor:aze"] },
				ana: { title: "kept, of those judged: active non-alignment", cell: ["doctrine", "doctrines", "active-non-alignment", "kept"] },
				autonomy: { title: "kept, of those judged: strategic autonomy", cell: ["doctrine", "doctrines", "strategic-autonomy", "kept"] },
				mini: { title: "kept, of those judged: minilateralism", cell: ["doctrine", "doctrines", "minilateralism", "kept"] },
				multi: { title: "kept, of those judged: multi-vector", cell: ["doctrine", "doctrines", "multi-vector", "kept"] },
				circle: { title: "kept, of those judged: 360-degree diplomacy", cell: ["doctrine", "doctrines", "360-degree-diplomacy", "kept"] },
				pacts: { title: "facts against: no pact with treaty force", cell: ["doctrine", "counter", "no-binding-pact", "found"] },
			},
			papers: ["label:actor:aze|doctrine|*"],
			apart: [["principle:principle:no-binding-commitments#1", "agreement:agreement:shusha-declaration#1"]],
			inside: [
				{
					value: { title: "the state has no pact with treaty force", cell: ["doctrine", "rules", "no-binding-pact", "holds"] },
					test: { is: "above", than: 0.5, ground: "a principle that one paper holds to be kept" },
				},
			],
			outside: [VOTES[0] as Weighed],
		},
		{
			id: "active-non-alignment",
			asks: "What sets the active kind of non-alignment apart from the older one, and does it keep equal distance?",
			says: "New: {use}. Old: {old}. Measured, evenness between the great powers is {systemic} where 1 is equal distance, and {near} in the neighbourhood, at a mean warmth of {level} on a line from −1 to 1.",
			values: {
				use: { title: "principles of the active kind", facts: "principle:principle:ana-*", field: "title" },
				old: { title: "principles of the older kind", facts: "principle:principle:classic-*", field: "title" },
				systemic: even("evenness between the United States, Russia and China", "systemic"),
				near: even("evenness between Russia, Türkiye and Iran", "neighbourhood"),
				level: { title: "mean warmth towards the great powers", cell: ["equidistance", "balance", "systemic", "level"] },
				chaired: { title: "forums chaired", cell: ["doctrine", "forums", "actor:aze", "chaired"] },
			},
			papers: [
				"principle:principle:ana-*",
				"principle:principle:equidistance#1",
				"label:actor:aze|doctrine|active-non-alignment||#1",
				"label:actor:aze|doctrine|equidistance||#1",
				"principle:principle:classic-*",
			],
			outside: [
				...VOTES,
				{
					value: {
						title: "ideal points of 2023, from votes, lie evenly between the United States, Russia and China",
						cell: ["ideal-points", "balance", "systemic,2023", "E"],
					},
					test: { is: "above", than: 0.75, ground: "ours: three quarters of the way to equal distance" },
				},
				{
					value: { title: "the same between Russia, Türkiye and Iran", cell: ["ideal-points", "balance", "neighbourhood,2023", "E"] },
					test: { is: "above", than: 0.75, ground: "ours: three quarters of the way to equal distance" },
				},
			],
		},
		{
			id: "small-middle-keystone",
			asks: "Is Azerbaijan a small state, a middle power or a keystone state?",
			says: "By published definitions it is a keystone state: {keystone}; a great power: {great}; a middle power by rank: {rank}; a small state: {small}. By the words of the papers it is a middle power: {holds}; on the way to being one: {aspires}; a small state: {smallHeld}.",
			values: {
				keystone: { title: "meets the definition of a keystone state", cell: ["status", "definitions", "actor:aze", "keystone"] },
				great: { title: "meets the definition of a great power", cell: ["status", "definitions", "actor:aze", "great"] },
				small: { title: "meets the definition of a small state", cell: ["status", "definitions", "actor:aze", "small"] },
				rank: { title: "middle power by rank", cell: ["status", "definitions", "actor:aze", "rank"] },
				holds: { title: "called a middle power", cell: ["status", "labels", "middle-power", "holds"] },
				aspires: { title: "said to aspire to it", cell: ["status", "labels", "middle-power", "aspires"] },
				smallHeld: { title: "called a small state", cell: ["status", "labels", "small-state", "holds"] },
				courting: { title: "powers that court it at one time", cell: ["status", "measures", "actor:aze", "courting"] },
			},
			papers: [
				"label:actor:aze|status|middle-power||#1",
				"label:actor:aze|status|small-state||#1",
				"label:actor:aze|status|keystone-state||#1",
				"label:actor:aze|status|regional-power||#1",
			],
			outside: [
				{ value: { title: "embassies counted among the states of the core network", cell: ["status", "reach", "actor:aze", "counted"] } },
				{ value: { title: "the same for Georgia", cell: ["status", "reach", "actor:geo", "counted"] } },
			],
			wanted: ["rank of capabilities over all states (COW NMC)"],
		},
		{
			id: "interest-or-norm",
			asks: "Do interests or norms drive the policy?",
			says: "How much of what its president says argues from interest is {interest}, from norms {norm}: {statements} of his are on record, all picked by the authors. The papers' own judgement: {judged}.",
			values: {
				interest: {
					title: "share of statements of the president that argue from interest",
					cell: ["discourse", "frames", "actor:ilham-aliyev", "interest"],
				},
				norm: { title: "share that argue from norms", cell: ["discourse", "frames", "actor:ilham-aliyev", "norm"] },
				judged: {
					title: "what drives policy, as judged",
					facts: [
						"label:actor:aze|doctrine|realism||#1",
						"label:actor:aze|doctrine|norm-driven||#1",
						"label:actor:aze|doctrine|transactional-diplomacy||#1",
					],
					field: "label",
				},
				statements: { title: "statements of the president on record", cell: ["discourse", "recorded", "actor:ilham-aliyev", "statements"] },
			},
			papers: [
				"label:actor:aze|doctrine|realism||#1",
				"label:actor:aze|doctrine|norm-driven||#1",
				"label:actor:aze|doctrine|transactional-diplomacy||#1",
				"label:actor:*|doctrine|norm-driven||#1",
				"principle:principle:interests-at-the-centre#1",
				"principle:principle:align-where-interests-meet#1",
			],
			wanted: ["a full collection of speeches with a sampling frame"],
		},
		{
			id: "force-and-law",
			asks: "What does the president say about force and law?",
			says: "On record argue from power: {power}; from law: {law}. What share that is of all he says is {share}, since the authors picked the passages. In our words: {said}.",
			values: {
				power: { title: "statements that argue from power", count: "statement:statement:aliyev-*", unit: "statements", only: ["frames", "power"] },
				law: { title: "statements that argue from law", count: "statement:statement:aliyev-*", unit: "statements", only: ["frames", "law"] },
				share: { title: "share of power among those of power or law", cell: ["discourse", "frames", "actor:ilham-aliyev", "powerLaw"] },
				said: { title: "on power and law, in our words", facts: "statement:statement:aliyev-factor-of-power-*", field: "what" },
				years: {
					title: "years from the loss of territory to its return, as the papers count them",
					facts: "indicator:actor:aze|years between the loss of territory and its return|*",
					field: "value",
					unit: "years",
				},
			},
			papers: [
				"statement:statement:aliyev-factor-of-power-*",
				"statement:statement:hajiyev-winning-peace*",
				"statement:statement:aliyev-no-orders-2024*",
			],
			wanted: ["a full collection of speeches with a sampling frame"],
		},
	],
};

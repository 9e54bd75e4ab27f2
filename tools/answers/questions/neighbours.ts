import type { Chapter, Value } from "../spec.ts";

function stage(title: string, agreement: string): Value {
	return { title, facts: `agreement:agreement:${agreement}`, field: "status" };
}

export const NEIGHBOURS: Chapter = {
	title: "Neighbours: Armenia and Iran",
	questions: [
		{
			id: "legal-base-of-the-border",
			asks: "On what legal ground does the border of Armenia and Azerbaijan rest?",
			says: "Statement of Prague: {prague}; protocol on delimitation: {protocol}; peace text: {peace}. Owed under the peace text and still open: {open}; in the way: {blocking}.",
			values: {
				prague: stage("statement of Prague (October 2022)", "prague-2022#1"),
				protocol: stage("protocol on delimitation (October 2024)", "delimitation-2024#1"),
				peace: stage("peace text (since August 2025)", "arm-aze-peace#2"),
				open: { title: "acts owed under the peace text", cell: ["ladder", "waiting", "agreement:arm-aze-peace", "open"] },
				blocking: { title: "conditions in the way", cell: ["ladder", "waiting", "agreement:arm-aze-peace", "blocking"] },
			},
			papers: [
				"agreement:agreement:prague-2022#1",
				"agreement:agreement:delimitation-2024#1",
				"agreement:agreement:arm-aze-peace#2",
				"commitment:commitment:prague-*",
				"commitment:commitment:delimitation-*",
			],
			wanted: ["the texts themselves"],
		},
		{
			id: "mediation-accepted",
			asks: "Does Baku accept mediators between itself and Armenia?",
			says: "In words since 2023: {refused} refused, {accepted} accepted. In deeds, where 0 is none and 1 a guarantee, both sides took a part of {usa} by the United States and of {rus} by Russia (2020).",
			values: {
				refused: { title: "refused in words", facts: "position:actor:aze|issue:third-parties-in-arm-aze-talks|words#1", field: "refuses" },
				accepted: { title: "accepted in words", facts: "position:actor:aze|issue:third-parties-in-arm-aze-talks|words#1", field: "accepts" },
				usa: { title: "part of the United States that both took", cell: ["mediation", "thirds", "actor:arm,actor:aze,actor:usa", "accepted"] },
				rus: { title: "part of Russia that both took", cell: ["mediation", "thirds", "actor:arm,actor:aze,actor:rus", "accepted"] },
				deeds: { title: "accepted in deeds", facts: "position:actor:aze|issue:third-parties-in-arm-aze-talks|deeds#1", field: "accepts" },
			},
			papers: [
				"position:actor:aze|issue:third-parties-in-arm-aze-talks|*",
				"mediation:mediation:washington-2025",
				"mediation:mediation:arm-aze-us-guarantee",
				"statement:statement:hajiyev-no-third-party-2024*",
			],
			apart: [["position:actor:aze|issue:third-parties-in-arm-aze-talks|words#1", "mediation:mediation:arm-aze-us-guarantee"]],
			inside: [
				{
					value: {
						title: "no dispute of the region is settled with a power from outside",
						cell: ["doctrine", "rules", "regional-solutions", "holds"],
					},
					test: { is: "above", than: 0.5, ground: "a principle that one paper holds to be kept" },
				},
			],
		},
		{
			id: "armenia-as-a-threat",
			asks: "Is Armenia still a danger to Azerbaijan?",
			says: "That Armenia seeks back what it lost is an open risk: {open}. That it draws level in arms is: {parity}, at a likelihood of {likelihood}. Affinity of the two, on a line from −1 to 1: {affinity}. Told of as suppliers of arms: {suppliers}.",
			values: {
				open: { title: "a return of claims is an open risk", cell: ["perceptions", "judged", "actor:aze,risk:arm-revanche", "open"] },
				parity: { title: "that it draws level in arms is an open risk", cell: ["perceptions", "judged", "actor:aze,risk:arm-parity", "open"] },
				likelihood: { title: "likelihood of that", cell: ["perceptions", "judged", "actor:aze,risk:arm-parity", "likelihood"] },
				affinity: { title: "affinity of Armenia and Azerbaijan", cell: ["vectors", "vectors", "actor:arm", "affinity"] },
				suppliers: { title: "suppliers of arms since 2020, as told", facts: "event:event:*-arms-arm", field: "from" },
			},
			papers: [
				"risk:risk:arm-revanche#1",
				"risk:risk:arm-parity#1",
				"event:event:*-arms-arm",
				"label:actor:arm|role|negotiating-neighbour||actor:aze#1",
			],
			apart: [["risk:risk:arm-revanche#1", "risk:risk:arm-parity#1"]],
			outside: [
				{
					value: { title: "India supplied arms to Armenia", cell: ["dependence", "pairs", "actor:ind,arms", "on"], dossier: "armenia" },
					test: { is: "above", than: 0, ground: "the claim itself" },
				},
				{
					value: { title: "France supplied arms to Armenia", cell: ["dependence", "pairs", "actor:fra,arms", "on"], dossier: "armenia" },
					test: { is: "above", than: 0, ground: "the claim itself" },
				},
				{
					value: { title: "Iran supplied arms to Armenia", cell: ["dependence", "pairs", "actor:irn,arms", "on"], dossier: "armenia" },
					test: { is: "above", than: 0, ground: "the claim itself" },
				},
				{ value: { title: "Russia's share of Armenia's arms", cell: ["dependence", "pairs", "actor:rus,arms", "on"], dossier: "armenia" } },
			],
			wanted: ["arms transfers after 2021"],
		},
		{
			id: "irans-fears",
			asks: "What does Iran fear from Azerbaijan and its partners?",
			says: "Told of: {count}. They are: {list}. Naming Azerbaijan: {aze}; Israel: {isr}; the United States: {usa}. On the route across Armenia it has warned in {warned} and eased in {eased}.",
			values: {
				count: { title: "fears of Iran", count: "risk:*", unit: "fears", only: ["seenBy", "actor:irn"] },
				list: { title: "what is feared", facts: "risk:*", field: "what", only: ["seenBy", "actor:irn"] },
				warned: {
					title: "statements of warning on the route across Armenia",
					cell: ["tolerance", "reactions", "actor:irn,issue:route-through-south-armenia", "warned"],
				},
				eased: { title: "statements that eased them", cell: ["tolerance", "reactions", "actor:irn,issue:route-through-south-armenia", "eased"] },
				aze: { title: "fears that name Azerbaijan", cell: ["perceptions", "holders", "actor:irn,actor:aze", "fears"] },
				isr: { title: "fears that name Israel", cell: ["perceptions", "holders", "actor:irn,actor:isr", "fears"] },
				usa: { title: "fears that name the United States", cell: ["perceptions", "holders", "actor:irn,actor:usa", "fears"] },
			},
			papers: [
				"risk:risk:launchpad-against-iran#1",
				"risk:risk:arm-irn-route-cut#1",
				"risk:risk:us-presence-on-iran-border#1",
				"risk:risk:aze-sides-with-israel-or-us#1",
				"risk:risk:turkic-belt-irn#1",
				"risk:risk:israel-azerbaijan-against-iran#1",
			],
			wanted: ["an Iranian source: all of this is told by others"],
		},
		{
			id: "azerbaijanis-in-iran",
			asks: "How many ethnic Azerbaijanis live in Iran?",
			says: "{persons}; the two readings lie {gap} million apart.",
			values: {
				persons: { title: "persons", facts: "indicator:actor:irn|ethnic Azerbaijani population|*", field: "value", unit: "million" },
				gap: {
					title: "difference of the readings, million persons",
					cell: ["contradictions", "disputes", "indicator:actor:irn|ethnic Azerbaijani population|million persons|2025", "gap"],
				},
			},
			papers: ["indicator:actor:irn|ethnic Azerbaijani population|*"],
			wanted: ["a survey or census of Iran by mother tongue"],
		},
		{
			id: "pezeshkians-visits",
			asks: "How often did Iran's president Pezeshkian come to Azerbaijan?",
			says: "Counted by one paper: {visits}. On record: {events}, told of as: {places}.",
			values: {
				visits: { title: "visits, as counted", facts: "indicator:actor:irn|visits of the president to Azerbaijan|*", field: "value", unit: "visits" },
				events: { title: "visits on record", count: ["event:event:pezeshkian-baku-2025-04", "event:event:eco-khankendi-2025"], unit: "visits" },
				places: { title: "as told", facts: ["event:event:pezeshkian-baku-2025-04", "event:event:eco-khankendi-2025"], field: "title" },
				site: { title: "place of the second", facts: "event:event:eco-khankendi-2025", field: "place" },
				days: { title: "days", facts: ["event:event:pezeshkian-baku-2025-04", "event:event:eco-khankendi-2025"], field: "at" },
			},
			papers: [
				"indicator:actor:irn|visits of the president to Azerbaijan|*",
				"event:event:pezeshkian-baku-2025-04",
				"event:event:eco-khankendi-2025",
			],
			differ: [["event:event:eco-khankendi-2025", "place"]],
		},
	],
};

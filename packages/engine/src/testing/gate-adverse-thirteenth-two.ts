import type { Adverse } from "./gate-adverse.ts";

/** A part of the thirteenth adverse set, written blind and held back, by what the sentences are wrong in. */
export const ADVERSE_THIRTEENTH_TWO: Readonly<Record<string, readonly Adverse[]>> = {
	sign: [
		["Affinity between Georgia and Russia is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
		[
			"The affinity of Armenia with Azerbaijan lies above zero over its whole range, at 0.1 [0.1 to 0.5].",
			{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" },
		],
		[
			"Affinity is below zero over its whole range with two partners, Armenia (−0.1 [−0.5 to −0.1]) and Türkiye (−0.76 [−0.78 to −0.74]).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
		],
		[
			"Leaving out Shukurlu and Shumunov 2025 raises the equidistance among the neighbourhood poles by 0.16.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		["Against older evidence, affinity with Russia is lower over the whole range (−0.12).", { brief: "georgia", begins: "Against older evidence" }],
		[
			"Without Huseynov 2024 the affinity of Armenia with Iran would be 0.01 higher.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when left out" },
		],
		["According to Huseynov 2024, relations between Azerbaijan and France are warm.", ["86452b6b36"]],
		["According to Gordadze 2025, Iran and Russia are on opposite sides.", ["8cb3674298"]],
		["Gordadze 2025 sees Georgia's government as having drawn nearer to Europe.", ["69c7160bab"]],
		["For Shukurlu and Shumunov 2025, Washington was well disposed towards Baku under the previous administration.", ["4ab7171414"]],
	],
	digits: [
		["Between Azerbaijan and Armenia affinity is −0.137 [−0.5 to −0.1].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		[
			"The exposure of Azerbaijan to Russia, gross of what restrains the holder, is on record as at least 0.312, up to 1.000 on what is known.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		[
			"Armenia's engagement on record with Azerbaijan is at least 0.483 [0.3 to 0.5] log points.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		[
			"The gap between the affinities to Russia and the European Union is 0.4872 [0.3 to 0.5].",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		[
			"Net of the restraint, Armenia's exposure to Azerbaijan runs from at least 0.018 up to 0.3 on what is known [0.0 to 0.5].",
			{ brief: "armenia", begins: "Net of that restraint" },
		],
		["Whether affinity rose or fell is open with Azerbaijan (0.0914 [−0.1 to 0.2]).", { brief: "armenia", begins: "Whether affinity rose or fell" }],
		["According to Gordadze 2025, 21.4 million ethnic Azerbaijanis are said to live in Iran.", ["8c19bcbbf3"]],
		["According to Gordadze 2025, 697,350 people were displaced by the first war.", ["b4d217eb25"]],
		["Gordadze 2025 puts the share of Israel's oil imports that come from Azerbaijan at 40.35 per cent.", ["54aba2cb0a"]],
		["Shukurlu and Shumunov 2025 report a former Israeli ambassador who puts public support for Israel at 81.7 per cent.", ["6da915f798"]],
	],
	direction: [
		[
			"The levers of Armenia on Azerbaijan that are on record give an exposure of at least 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		[
			"For comparison, exposure is on record for two other pairs: Russia to Georgia (at least 0.80) and Russia to Armenia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "azerbaijan", begins: "For comparison, exposure is on record" },
		],
		[
			"Exposure over known channels, gross, Georgia over Russia: it rests on two claims of one independent source, Gordadze 2025 (C).",
			{ brief: "georgia", begins: "Exposure over known channels, gross, Russia over Georgia: it rests" },
		],
		[
			"According to Huseynov 2024, Armenia is itself on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		[
			"Exposure of Russia, gross of what restrains the holder, is on record to one holder: Georgia (at least 0.80).",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		[
			"Georgia's levers on Russia that are on record give an exposure of at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		["According to Avdaliani 2025, Pakistan hosted the leaders of Azerbaijan and Türkiye in late May 2025.", ["d11564b7f1"]],
		[
			"According to Huseynov 2024, Russia ended Azerbaijan's part in the 2024 peacekeeping by withdrawing Azerbaijani troops from Russian soil.",
			["02c8be3c43"],
		],
		[
			"China let Azerbaijani citizens in without a visa in 2024, and Azerbaijan returned the step in 2025, Gordadze 2025 writes.",
			["774456dd7c", "4a22b887a2"],
		],
		["A handover of April 2024 that Shukurlu and Shumunov 2025 record moved four villages from Azerbaijani to Armenian control.", ["6e570c5c9b"]],
	],
	scope: [
		["Every leg is open on all named corridors.", { brief: "armenia", begins: "Every leg is open on 8 named corridors" }],
		["Georgia can close all routes for oil to Israel.", { brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" }],
		[
			"Armenia has no ties with anyone else: engagement exists with three partners alone, Russia, Azerbaijan and the United States.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		[
			"In every run, the share of engagement with a pole is above the declared alarm for Russia among the systemic poles.",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole" },
		],
		[
			"Two friends of Azerbaijan are hostile to each other in ten triangles, and there are no further such triangles in the world.",
			{ brief: "azerbaijan", begins: "Two friends of the state" },
		],
		["Georgia is exposed to Russia and to no other state.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		["According to Shukurlu and Shumunov 2025, Iran's whole political class keeps up military pressure at the border.", ["65da42eb52"]],
		["According to Gordadze 2025, the EU has cut off all Russian fuel since the invasion.", ["b41892bb30"]],
		["All European operators, Huseynov 2024 notes, avoid the way through Russia since the invasion.", ["79c6213e68"]],
		["Gordadze 2025 finds EU and Azerbaijani aims fitting together across the board.", ["d0707f14b2"]],
	],
	superlative: [
		[
			"Among all the partners of Georgia, Azerbaijan is the one with the highest affinity in the region (0.30).",
			{ brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" },
		],
		[
			"No actor stands closer to Azerbaijan than Türkiye, with an affinity of 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		["Iran is Armenia's best friend, with an affinity of 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		[
			"Georgia is the most important chokepoint of the oil trade: alone it can close every recorded oil route between Sangachal and Haifa.",
			{ brief: "armenia", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"The most hostile pair among Armenia's friends anywhere is Iran and the United States, at stress 0.21, the worst rift in the region.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		[
			"The Azerbaijan–Türkiye–Pakistan trilateral, with three members on record, is the smallest format in which Azerbaijan sits.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral" },
		],
		["According to Huseynov 2024, Israel is the closest state of all to Azerbaijan.", ["46f3ea8c8a"]],
		["According to Huseynov 2024, Azerbaijan stood first in 2024 by volume of piped gas sold to the EU.", ["2898a8c9bc"]],
		["Defence work with Israel comes ahead of every other partner's, that with Türkiye included, in the account of Gordadze 2025.", ["c75c122caf"]],
		["Shukurlu and Shumunov 2025 regard Türkiye as the Organization of Turkic States' one and only centre of weight.", ["b593a083cc"]],
	],
	cause: [
		[
			"Because Azerbaijan has drawn away from Moscow, the range of its affinity with Russia crosses zero (0.2 [−0.3 to 0.2]).",
			{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
		],
		[
			"Russia's levers, with an exposure of at least 0.80, have driven Georgia's affinity with the European Union to zero.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		[
			"As Armenia leans on Iran, its ties with the United States suffer: the two are hostile to each other at stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		[
			"Thanks to the Washington summit of August 2025, affinity with the European Union rose from 0.17 as known on 2025-03 to 0.34 [0.31 to 0.38].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		["Sanctions are why legs that are not open are on record for three named corridors.", { brief: "georgia", begins: "Legs that are not open" }],
		["Since Armenia refuses to publish them, capacities of 60 legs and routes are not known.", { brief: "armenia", begins: "Corridors: 60 numbers" }],
		["According to Avdaliani 2025, Aliyev stayed away from the May 2025 commemoration because of Ukrainian pressure.", ["d687a08b93"]],
		["According to Gordadze 2025, China returned the visa waiver in 2025 in order to weaken Russia.", ["4a22b887a2"]],
		[
			"Gas supply to the EU, 8 bcm in 2021, grew to 12.9 bcm in 2024 as a result of the visit of EU officials to Baku, Gordadze 2025 reports.",
			["a8bb986f59", "acb47e6dc3"],
		],
		[
			"The visit of Syria's president in July 2025 brought about the agreement with the Emirates, in Shukurlu and Shumunov 2025's account.",
			["deb105369f", "e6341fa887"],
		],
	],
	likelihood: [
		[
			"The exposure of Azerbaijan to Russia is exactly 0.3, with 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Gross of what restrains the holder, the exposure of Georgia to Russia is 0.80, neither more nor less.",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		["Armenia's engagement with Russia amounts to at most 0.69 log points.", { brief: "armenia", begins: "Engagement on record" }],
		["Affinity with Iran has certainly risen (0.1 [−0.1 to 0.4]).", { brief: "azerbaijan", begins: "Whether affinity rose or fell" }],
		[
			"Georgia is going to close the oil route between Sangachal and Haifa.",
			{ brief: "georgia", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"Thirteen numbers under Levers are not known, though it is beyond doubt which channel is the main one.",
			{ brief: "armenia", begins: "Levers: 13 numbers" },
		],
		["According to Huseynov 2024, Iran demonstrably helps Armenia to rearm.", ["99f468b37a"]],
		["According to Gordadze 2025, fully 70 embassies or more are run by Azerbaijan.", ["5b1f0f6961"]],
		["Israeli and Syrian officials were proven to have met in Baku after July 2025, write Shukurlu and Shumunov 2025.", ["2a774caad9"]],
		["Huseynov 2024 states that trade along the corridor will certainly triple by 2030.", ["b133248e27"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the eighteenth adverse set. */
export const ADVERSE_EIGHTEENTH_TRUE: readonly Adverse[] = [
	[
		"Azerbaijan is on the warm side among the regional poles, with an equidistance of 0.63 (0.53 to 0.67).",
		{ brief: "azerbaijan", begins: "Among the regional poles" },
	],
	[
		"For nine pairs of rival poles the gap between the affinities is known; for Türkiye and Iran among the regional poles it is 0.9 (0.8 to 1.0).",
		{ brief: "azerbaijan", begins: "The gap between" },
	],
	[
		"Affinity with 12 partners, among them China, Pakistan and Israel, is known now and was not known in March 2025.",
		{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is affinity" },
	],
	[
		"Mean affinity to the poles, unknown in March 2025, is known now for three sets: neighbourhood, regional and systemic.",
		{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is mean affinity" },
	],
	[
		"According to Gordadze, Huseynov and Shukurlu and Shumunov, gross exposure is known now for four pairs for which it was not known in March 2025, among them Russia over Georgia.",
		{ brief: "azerbaijan", begins: "According to Gordadze 2025, Huseynov 2024 and Shukurlu and Shumunov 2025, not known" },
	],
	[
		"The number of legs that are not open is known now for nine corridors, and was not known for them in March 2025.",
		{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is number of legs" },
	],
	[
		"In the chapter on paradoxes 73 numbers are unknown because there is no evidence on the two sides.",
		{ brief: "azerbaijan", begins: "Paradoxes: 73" },
	],
	[
		"In the chapter on formats 13 numbers are unknown because it is not on record who put the items on the agenda.",
		{ brief: "azerbaijan", begins: "Formats: 13 numbers are not known; reason: who put" },
	],
	[
		"Armenia's affinity is negative over its whole range with one partner, Azerbaijan: −0.1, in a range from −0.5 to −0.1.",
		{ brief: "armenia", begins: "Affinity is below zero" },
	],
	[
		"By rule and the sources read, one of the formats in which Armenia sat on 30 November 2025 is minilateral: the 3+3 regional platform.",
		{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
	],
	[
		"By rule and the sources read, one of the formats in which Armenia sat on 30 November 2025 is led by a major power: the Washington trilateral of August 2025.",
		{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, led" },
	],
	[
		"Azerbaijan is the one partner with which Georgia's affinity is above zero throughout its range, at 0.30.",
		{ brief: "georgia", begins: "Affinity is above zero" },
	],
	[
		"Georgia can by itself close all recorded ways for oil from Sangachal to Haifa, and for gas from Sangachal to Aleppo and to Melendugno.",
		{ brief: "georgia", begins: "Georgia alone can close all" },
	],
	[
		"According to the sources read, Armenia's exposure to Azerbaijan is at least 0.51 and Azerbaijan's to Russia at least 0.3, up to 1.0 on what is known.",
		{ brief: "georgia", begins: "According to the sources read, for comparison" },
	],
	[
		"For Armenia 14 numbers on equidistance are not known, because engagement is recorded with fewer than two poles.",
		{ brief: "armenia", begins: "Equidistance: 14" },
	],
	["Without Gordadze, 28 numbers on corridors would fall silent.", { brief: "armenia", begins: "Corridors: 28 numbers would" }],
	[
		"According to Gordadze, now that Armenia is moving away, what Moscow has left is pressure on people of Azerbaijani origin in Russia.",
		["02cc9ad457"],
	],
	["In Gordadze's view Syria and Israel are a long way from normal relations.", ["cc1047b95b"]],
	["The frozen balance gave Russia considerable leverage over Armenia as well, according to Huseynov.", ["5f8e67a6d5"]],
	["The Red Sea has been hampered by attacks on ships, Huseynov writes.", ["e5949660fc"]],
	["Shukurlu and Shumunov write that Armenia is now seen as a neighbour to negotiate with and no longer as a foe.", ["6360ba7f66"]],
	["According to Shukurlu and Shumunov, what was a thin relation with the United States has become a more strategic one.", ["06b72a2c85"]],
	["Türkiye and Pakistan made progress in politics, trade and defence, Avdaliani writes.", ["ad8d29604c"]],
	["According to Gordadze, Georgia has no protection before Russia.", ["c507078991"]],
	["Closeness to Türkiye was an asset early on, Gordadze writes, though its roots in history are shallower than is commonly held.", ["771959fb46"]],
	["The waiver fell away after the evacuation from Kabul, and the restriction bit again, according to Gordadze.", ["afb9bbe52a"]],
	["According to Huseynov, the corridor links India with Russia by way of Iran and Azerbaijan.", ["8948efb178"]],
	["Azerbaijan's relations with Israel date back to 1991, Shukurlu and Shumunov write.", ["2c6dde71c3"]],
	["It was European operators themselves who stopped using the way through Russia, according to Huseynov.", ["93d0567a2c"]],
	["According to Gordadze, the president issued a waiver, and Baku valued it as a symbol.", ["d713c7713f"]],
	["The EU seeks closer political work with Baku, according to Avdaliani.", ["551a6ef822"]],
	["Together Azerbaijan and Georgia carry the Middle Corridor's western end, Avdaliani writes.", ["29520cd0bb"]],
	["Armenia and Azerbaijan were enemies until the peace process of 2025, according to Gordadze.", ["754374e4ad"]],
	["Until 2023 the separate entity in Karabakh was Azerbaijan's main weak point, Huseynov writes.", ["fb3a366459"]],
	["According to Gordadze, Armenia and Azerbaijan together kept Russia out of the settlement.", ["72b9f1e854"]],
	["The seventeenth ECO summit, in Khankendi, was attended by Iran's president, Shukurlu and Shumunov write.", ["7f85699c71"]],
	["In March 2021 a ship that had run aground shut the canal, according to Huseynov.", ["84325b4680"]],
	["According to Avdaliani, Iran is under heavy pressure from Washington.", ["8e28f675ab"]],
	["By the middle of 2025 Azerbaijan had acted as a go-between for Türkiye and Israel, Sultanli writes.", ["6a61a9cb37"]],
	["According to Shukurlu and Shumunov, members of the Shanghai Cooperation Organisation have to agree on who is admitted.", ["e0af3b7cae"]],
];

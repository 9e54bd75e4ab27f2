import type { Adverse } from "./gate-adverse.ts";

/** True sentences beside the eighth adverse set: composed ones with small allowed changes, and close rewordings of claims. */
export const ADVERSE_EIGHTH_TRUE: readonly Adverse[] = [
	["Azerbaijan's affinity with Türkiye is 0.76 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
	["According to Huseynov 2024, all but two of 17 articles were agreed by mid-December 2024.", ["2fac19d6"]],
	["Affinity with Armenia and with France is below zero over its whole range.", { brief: "azerbaijan", begins: "Affinity is below zero" }],
	["With Russia and Iran the range of affinity crosses zero.", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
	["Georgia's affinity is below zero over its whole range with one partner, Russia (−0.60).", { brief: "georgia", begins: "Affinity is below zero" }],
	["Between Armenia and Iran affinity is 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
	[
		"On Georgia the levers of Russia that are on record give an exposure of at least 0.80, with 2 of 12 channels known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia" },
	],
	["Of 12 channels of Russia's levers on Azerbaijan, 6 are known.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
	[
		"Every recorded oil route between Sangachal and Haifa can be closed by Georgia alone.",
		{ brief: "azerbaijan", begins: "Georgia alone can close every" },
	],
	[
		"Every recorded freight route between China and the European Union can be closed by Egypt and Kazakhstan together.",
		{ brief: "azerbaijan", begins: "Egypt and Kazakhstan" },
	],
	["All recorded ways of gas from Sangachal to Melendugno can be closed by Albania alone.", { brief: "azerbaijan", begins: "Albania alone" }],
	["Greece alone can close all recorded ways of gas from Sangachal to Melendugno.", { brief: "azerbaijan", begins: "Greece alone" }],
	[
		"On 6 partners the evidence is thin: France, India, Iran, Pakistan, Russia and United States.",
		{ brief: "armenia", begins: "The evidence is thin" },
	],
	[
		"Azerbaijan stands on the warm side among the neighbourhood poles, at equidistance 0.6 [0.4 to 0.6].",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
	],
	[
		"At equidistance 0.88 [0.69 to 0.88], Azerbaijan stands on the warm side among the systemic poles.",
		{ brief: "azerbaijan", begins: "Among the systemic poles" },
	],
	[
		"Israel and Türkiye, which are hostile to each other, are both on the friendly side of Azerbaijan's record: stress 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
	],
	["Whether Armenia's affinity with Azerbaijan rose or fell is open (0.1 [−0.1 to 0.2]).", { brief: "armenia", begins: "Whether affinity rose" }],
	[
		"Against older evidence, Georgia's affinity with Russia is higher over the whole range (0.12).",
		{ brief: "georgia", begins: "Against older evidence" },
	],
	[
		"When Avdaliani 2025 is left out, equidistance among the neighbourhood poles is 0.06 lower.",
		{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
	],
	[
		"Armenia's affinity with Iran would be 0.01 lower without Huseynov 2024.",
		{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when" },
	],
	[
		"Gross exposure of Russia over Azerbaijan would fall silent without Sultanli 2025.",
		{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it would fall silent without Sultanli" },
	],
	[
		"Affinity with Türkiye rests on 12 claims of 5 independent sources.",
		{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
	],
	[
		"On 2025-11-30 Huseynov 2024 was 0.91 years old and Gordadze 2025 was 0.08 years old, counted from publication.",
		{ brief: "azerbaijan", begins: "Age of the sources" },
	],
	[
		"As of 2025-11-30, according to the sources read, affinity with the European Union is 0.34 [0.31 to 0.38]; as known on 2025-03 it was 0.17.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
	],
	[
		"As of 2025-11-30, according to the sources read, Armenia is a member of the 3+3 regional platform and of the Washington trilateral of August 2025.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Legs that are not open are on record for the Trump Route for International Peace and Prosperity (3 legs).",
		{ brief: "azerbaijan", begins: "Legs that are not open" },
	],
	[
		"The gap between Georgia's affinities to Russia and the European Union is 0.5 [0.3 to 0.5].",
		{ brief: "georgia", begins: "The gap between the affinities" },
	],
	["According to Gordadze 2025, gas supply to the EU grew from 8 bcm in 2021 to 12.9 bcm in 2024.", ["a8bb986f", "acb47e6d"]],
	["According to Gordadze 2025, supply to the EU stood 7.1 bcm below the aim for 2027 in 2024.", ["acb47e6d", "fd22d308"]],
	[
		"According to Huseynov 2024, direct talks between Armenia and Azerbaijan had settled most articles of a treaty by mid-December 2024.",
		["b75bb7b1"],
	],
	["According to Gordadze 2025, over half of the gas that is exported is taken by buyers in eight EU states.", ["d2d3f44b"]],
	["According to Gordadze 2025, Armenia's bid for the SCO was stopped by Pakistan.", ["d78ced34"]],
	["According to Gordadze 2025, Armenia's trade with Russia was two and a half times that of Azerbaijan.", ["1ccdb854", "e52ae14d"]],
	["According to Shukurlu and Shumunov 2025, the gas supply to Syria is financed by Qatar.", ["e5ca5098"]],
	["According to Avdaliani 2025, the leaders of Türkiye and Pakistan were hosted by Azerbaijan in late May 2025.", ["d11564b7"]],
	[
		"According to Avdaliani 2025, delegations of Türkiye and Israel discussed in Baku whether to set up a deconfliction arrangement for Syria.",
		["1856540e", "bd38d405"],
	],
	["According to Avdaliani 2025, how to revive a suspended forum was discussed in Baku by figures from Germany and Russia.", ["9b39787c"]],
	["According to Huseynov 2024, a loose platform of three Caucasus states and three neighbours was proposed by Ankara.", ["afbafb22"]],
	["According to Gordadze 2025, the land border with Russia has been closed to travellers since 2020.", ["0a2b6280"]],
	["According to Gordadze 2025, Georgia has fewer than 40 embassies, and Azerbaijan close to 70.", ["5b1f0f69", "c4556f2c"]],
	[
		"According to Shukurlu and Shumunov 2025, some nine months lie between the apology by telephone of 28 December 2024 and the one in Dushanbe of 9 October 2025.",
		["a859c94a", "c0311a84"],
	],
	[
		"According to Shukurlu and Shumunov 2025, signature of the text that the ministers initialled waits on a change of Armenia's constitution.",
		["8f957b3f"],
	],
	["According to Shukurlu and Shumunov 2025, each side affirmed the other's territorial integrity in Prague in October 2022.", ["b87318a5"]],
	["According to Huseynov 2024, Georgia has reservations about joining the 3+3 regional platform.", ["315b06f4"]],
	[
		"According to Gordadze 2025, Azerbaijan let Chinese citizens in without a visa in 2024, and China returned the waiver in 2025.",
		["774456dd", "4a22b887"],
	],
	["According to Gordadze 2025, Azerbaijan joined the Belt and Road Initiative in 2015.", ["d1b70acf"]],
	["According to Gordadze 2025, the association talks that had begun in 2010 were left by Baku.", ["a97ce02e"]],
	["According to Sultanli 2025, a security pact was concluded by Australia, Britain and the United States in September 2021.", ["a9ecab17"]],
	["According to Sultanli 2025, intelligence is shared by five states in Five Eyes.", ["c88485f1"]],
	["According to Sultanli 2025, Azerbaijan was in the chair of the Non-Aligned Movement from 2019 to 2023.", ["4c306655"]],
	[
		"According to Sultanli 2025, by President Aliyev's account 20 billion dollars have been put into the Turkish economy by Azerbaijan.",
		["c8d6f697"],
	],
	["According to Gordadze 2025, a private American firm is to run the traffic on the route.", ["2e391c09"]],
	["According to Gordadze 2025, the route is to enter southern Armenia and to leave it for Nakhchivan.", ["847c3584", "847538bc"]],
	["According to Avdaliani 2025, Iran announced on 21 May 2025 that the attacker had been put to death.", ["1d7af8a4"]],
	["According to Huseynov 2024, in 2024 Azerbaijan stood fourth by volume of piped gas sold to the EU.", ["2898a8c9"]],
	["According to Shukurlu and Shumunov 2025, the OSCE Minsk Group was dissolved on 1 September 2025.", ["d4e49f85"]],
	[
		"According to Shukurlu and Shumunov 2025, an economic agreement with the Emirates dates from July 2025, and it is not said that it is in force.",
		["e6341fa8"],
	],
	[
		"According to Gordadze 2025 about 20 million ethnic Azerbaijanis are said to live in Iran, and according to Shukurlu and Shumunov 2025 about 35 million in its north.",
		["8c19bcbb", "ef1f605e"],
	],
	[
		"The ceasefire that ended the 2020 war is dated 9 November 2020 according to Gordadze 2025, and 10 November 2020 according to Shukurlu and Shumunov 2025.",
		{ brief: "azerbaijan", begins: "Ceasefire that ended" },
	],
	["According to Huseynov 2024, good offices were offered in Israel by the presidential aide in December 2024.", ["3fc9b811"]],
];

import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the fourteenth adverse set. */
export const ADVERSE_FOURTEENTH_TRUE: readonly Adverse[] = [
	["Türkiye and Azerbaijan have an affinity of 0.76 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
	[
		"With two partners the range of Azerbaijan's affinity crosses zero: Russia (0.2 [−0.3 to 0.2]) and Iran (0.0 [−0.1 to 0.2]).",
		{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
	],
	[
		"Over its whole range, Azerbaijan's affinity is below zero with Armenia (−0.1 [−0.5 to −0.1]) and with France (−0.06).",
		{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
	],
	[
		"At equidistance 0.88 [0.69 to 0.88], Azerbaijan stands on the warm side among the systemic poles.",
		{ brief: "azerbaijan", begins: "Among the systemic poles" },
	],
	[
		"Israel and Türkiye are hostile to each other, and both are on the friendly side of Azerbaijan's record: stress 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
	],
	[
		"The European Union and the United States are two holders whose levers are stated or denied, and none of these is active.",
		{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
	],
	[
		"As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral is on record as a minilateral with three members, Azerbaijan being one of them.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan" },
	],
	[
		"As of 2025-11-30, according to the sources read, there is one format in which Azerbaijan is observer or partner: the Shanghai Cooperation Organisation.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
	],
	["Without Huseynov 2024, six numbers on equidistance would fall silent.", { brief: "azerbaijan", begins: "Equidistance: 6 numbers would" }],
	[
		"Whether affinity between Azerbaijan and Iran rose or fell is open (0.1 [−0.1 to 0.4]).",
		{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
	],
	[
		"On the weight of Azerbaijan's economic ties with Russia the sources differ: Sultanli 2025 rates economic ties as wide, and Gordadze 2025 rates trade as modest.",
		{ brief: "azerbaijan", begins: "Weight of economic ties with Russia" },
	],
	[
		"Affinity between Armenia and Azerbaijan is −0.1, with a range of −0.5 to −0.1.",
		{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan is" },
	],
	[
		"The levers of Azerbaijan on Armenia on record give an exposure of at least 0.51, with one of twelve channels known.",
		{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
	],
	[
		"The evidence on six of Armenia's partners is thin: Iran, the United States, Russia, France, India and Pakistan.",
		{ brief: "armenia", begins: "The evidence is thin" },
	],
	[
		"As of 2025-11-30, according to the sources read, two formats count Armenia as a member: the 3+3 regional platform and the Washington trilateral of August 2025.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Evidence on Iran and Russia weighs 0.38, below 1, and so one number on paradoxes is not known.",
		{ brief: "armenia", begins: "Paradoxes: 1 number" },
	],
	[
		"The gross exposure of Armenia to Azerbaijan rests on a single claim of one independent source, Huseynov 2024 (B).",
		{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
	],
	[
		"Net of restraint, Armenia's exposure is on record to Azerbaijan (at least 0.0, up to 0.3 on what is known [0.0 to 0.5]) and to Russia (at least 0.0, up to 0.4 on what is known).",
		{ brief: "armenia", begins: "Net of that restraint" },
	],
	[
		"The ceasefire that ended the 2020 war is dated 9 November 2020 by Gordadze 2025 and 10 November 2020 by Shukurlu and Shumunov 2025.",
		{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
	],
	[
		"Russia's levers on Georgia on record give an exposure of at least 0.80; 2 of 12 channels are known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia" },
	],
	[
		"The range of Georgia's affinity crosses zero with one partner, the European Union (0.02 [−0.06 to 0.02]).",
		{ brief: "georgia", begins: "The range of affinity crosses zero" },
	],
	[
		"Russia is the one holder to whom exposure of Georgia is on record, net of restraint (at least 0.64).",
		{ brief: "georgia", begins: "Net of that restraint" },
	],
	[
		"Gas from Sangachal to Melendugno is the one route of which Albania alone can close all recorded ways.",
		{ brief: "georgia", begins: "Albania alone" },
	],
	[
		"Egypt and Kazakhstan can together close every recorded freight route between China and the European Union; the smallest closing set has two holders.",
		{ brief: "georgia", begins: "Egypt and Kazakhstan together" },
	],
	[
		"Without Avdaliani 2025, affinity between Georgia and Azerbaijan would fall silent.",
		{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it would fall silent without Avdaliani" },
	],
	[
		"The age of the newest act is known for one tie of Georgia, the one with Russia (16.91 years).",
		{ brief: "georgia", begins: "The age of the newest act" },
	],
	["According to Avdaliani 2025, the president of Iran came to Baku in April 2025.", ["10e02ad8bc"]],
	["According to Avdaliani 2025, the EU pledged 12 billion euros to Central Asia in 2025, and part of the sum is for the route.", ["3174644ef4"]],
	["Avdaliani 2025 notes that officials of Azerbaijan and Ukraine met in April and May 2025.", ["dd6e718c72"]],
	[
		"According to Avdaliani 2025, Turkish and Israeli delegations met in Baku in April 2025 and discussed whether to set up a deconfliction line for Syria.",
		["1856540ee4", "bd38d405d3"],
	],
	["Avdaliani 2025 reports that the step is said to open the Shusha Declaration to Uzbekistan, but reports no accession.", ["494cfa0c09"]],
	["According to Avdaliani 2025, the armed forces of Azerbaijan and Iran held a joint exercise in 2025.", ["74409948cd"]],
	["Avdaliani 2025 holds that relations between Azerbaijan and Russia had become worse by spring 2025.", ["a7fb1fb3fc"]],
	["According to Avdaliani 2025, an American envoy spoke of Azerbaijan as a possible entrant to the Abraham Accords.", ["83bb4815fd"]],
	["Avdaliani 2025 places a visit of Aliyev to China in April 2025.", ["58b5eac24e"]],
	["According to Avdaliani 2025, the Petersburg Dialogue has been dormant since the invasion.", ["8fea56653c"]],
	["Gordadze 2025 gives 8 bcm for the supply of gas to the EU in 2021 and 12.9 bcm for 2024.", ["a8bb986f59", "acb47e6dc3"]],
	["According to Gordadze 2025, over half of Azerbaijan's exported gas is taken by buyers in eight EU states.", ["d2d3f44bfb"]],
	["According to Gordadze 2025, Azerbaijan has close to 70 embassies and Georgia fewer than 40.", ["5b1f0f6961", "c4556f2ce2"]],
	["Gordadze 2025 says that India has stood in the way of Azerbaijan's full membership of the SCO.", ["dc671fab4d"]],
	[
		"According to Gordadze 2025, Chinese citizens were let into Azerbaijan without a visa in 2024, and China returned the waiver in 2025.",
		["774456dd7c", "4a22b887a2"],
	],
	["Gordadze 2025 denies that there are Russian troops in Azerbaijan under any title.", ["a887432baa"]],
	[
		"According to Gordadze 2025, trade between Armenia and Russia was 12 billion dollars in 2024, and trade between Azerbaijan and Russia 4.8 billion dollars.",
		["e52ae14d9b", "1ccdb85416"],
	],
	["Gordadze 2025 puts the railway still to be built to Astara at 250 km, where other accounts give about 162 km.", ["8763b14419"]],
	["According to Gordadze 2025, about 40 per cent of the oil that Israel imports comes from Azerbaijan.", ["54aba2cb0a"]],
	["According to Gordadze 2025, Azerbaijan joined the Belt and Road Initiative in 2015.", ["d1b70acfb7"]],
	["Gordadze 2025 recalls that Azerbaijan ended Russia's use of the Gabala radar in 2012.", ["7f4b7037da"]],
	["According to Gordadze 2025, the Trump Route is to run through Armenia and join the mainland to Nakhchivan.", ["0fa259d30b"]],
	["According to Gordadze 2025, Azerbaijan is not under European sanctions.", ["96c8efc91c"]],
	["Gordadze 2025 writes that Baku withdrew from the association talks with the EU that had begun in 2010.", ["a97ce02e89"]],
	["According to Gordadze 2025, talks held in Key West in 2001 came near a settlement between Armenia and Azerbaijan.", ["063515a05e"]],
	["Gordadze 2025 is of the view that Türkiye is the main pillar of Azerbaijan's security.", ["2003c6fa75"]],
	[
		"According to Gordadze 2025, nearly a fifth of Azerbaijan's territory was lost in the first war, and close to 700,000 people were displaced by it.",
		["97a7565d24", "b4d217eb25"],
	],
	["According to Huseynov 2024, fifteen of the seventeen articles had been agreed by mid-December 2024.", ["2fac19d619"]],
	["Huseynov 2024 says that Iran is alleged, without certainty, to help Armenia rearm.", ["99f468b37a"]],
	["According to Huseynov 2024, Azerbaijan was fourth in 2024 by volume of piped gas sold to the EU.", ["2898a8c9bc"]],
	["Huseynov 2024 relates that Baku has warned of possible pre-emptive action if Armenia rearms without a treaty.", ["c0145b2d5f"]],
	["According to Huseynov 2024, a loose platform of three Caucasus states and three neighbours was proposed by Ankara.", ["afbafb22cd"]],
	["According to Huseynov 2024, Türkiye and Israel are the two states closest to Azerbaijan.", ["46f3ea8c8a", "f41c37e69c"]],
	["Huseynov 2024 describes relations between Azerbaijan and France as tense.", ["86452b6b36"]],
	["According to Huseynov 2024, most European operators have avoided the way through Russia since the invasion.", ["79c6213e68"]],
	["Huseynov 2024 mentions a World Bank projection of three times the trade along the corridor by 2030.", ["b133248e27"]],
	["According to Huseynov 2024, Azerbaijan has pledged to supply Europe with 20 bcm of gas a year by 2027.", ["0c0d412bcb"]],
	["According to Huseynov 2024, over 140 countries received aid worth 330 million dollars from Azerbaijan.", ["ba181925c1"]],
	["According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 September 2025.", ["d4e49f8567"]],
	["Shukurlu and Shumunov 2025 report that four villages were returned to Azerbaijani control in April 2024.", ["6e570c5c9b"]],
	["According to Shukurlu and Shumunov 2025, Iran held fewer exercises along the border after July 2024.", ["f920212c75"]],
	[
		"According to Shukurlu and Shumunov 2025, a yearly supply of 1.2 bcm of gas to Syria through Türkiye was announced in August 2025.",
		["5a9639632a"],
	],
	["Shukurlu and Shumunov 2025 state that Qatar finances the supply of gas to Syria.", ["e5ca5098db"]],
	["According to Shukurlu and Shumunov 2025, Azerbaijan's embassy in Tel Aviv opened in March 2023.", ["1ed4b6357b"]],
	[
		"According to Shukurlu and Shumunov 2025, Azerbaijan and the Emirates concluded a comprehensive economic agreement in July 2025; whether it is in force is not said.",
		["e6341fa887"],
	],
	["According to Shukurlu and Shumunov 2025, public support for Israel is put above 80 per cent by a former Israeli ambassador.", ["6da915f798"]],
	["Shukurlu and Shumunov 2025 say that Qatari forces took part in an exercise hosted by Azerbaijan in September 2025.", ["137bce36ee"]],
	["According to Shukurlu and Shumunov 2025, both sides affirmed each other's territorial integrity in Prague in October 2022.", ["b87318a51c"]],
	["According to Sultanli 2025, the leaders of Azerbaijan, Türkiye and Pakistan met in Lachin on 28 May 2025.", ["3b3cae4f15"]],
	["According to Sultanli 2025, President Aliyev's account is that Azerbaijan has put 20 billion dollars into the Turkish economy.", ["c8d6f69786"]],
	[
		"Sultanli 2025 notes that a parliamentary commission traced the February 2025 attacks on local media to Russian soil, and that an order by the state is not shown.",
		["21830b1e45"],
	],
	["According to Sultanli 2025, Azerbaijan chaired the Non-Aligned Movement from 2019 to 2023.", ["4c30665555"]],
	["According to Sultanli 2025, some analysts expect regular meetings of the five Central Asian states with Azerbaijan.", ["529aa8b6a9"]],
];

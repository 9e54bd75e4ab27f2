import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the thirteenth adverse set, written blind and held back. */
export const ADVERSE_THIRTEENTH_TRUE: readonly Adverse[] = [
	[
		"At 0.76 [0.74 to 0.78], affinity between Türkiye and Azerbaijan is on record.",
		{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
	],
	[
		"Azerbaijan stands on the warm side among the neighbourhood poles, with an equidistance of 0.61 [0.45 to 0.64].",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan" },
	],
	[
		"On record, Russia's levers on Azerbaijan give an exposure of at least 0.3, up to 1.0 on what is known; 6 of 12 channels are known.",
		{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
	],
	[
		"With two partners the range of affinity crosses zero: Iran (0.0 [−0.1 to 0.2]) and Russia (0.2 [−0.3 to 0.2]).",
		{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
	],
	[
		"Affinity lies below zero over its whole range with France (−0.06) and Armenia (−0.1 [−0.5 to −0.1]).",
		{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
	],
	[
		"With Israel, affinity is higher over the whole range than on older evidence (0.23 [0.11 to 0.23]).",
		{ brief: "azerbaijan", begins: "Against older evidence" },
	],
	[
		"Both Israel and Türkiye are on the friendly side of Azerbaijan's record, and they are hostile to each other: stress 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
	],
	[
		"Net of the restraint, exposure is on record to Iran (at least 0.0, up to 0.2 on what is known [0.0 to 0.4]) and to Russia (at least 0.0, up to 0.6 on what is known).",
		{ brief: "azerbaijan", begins: "Net of that restraint" },
	],
	[
		"The European Union and the United States have levers that are stated or denied; none of them is active.",
		{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
	],
	[
		"According to the sources read, as of 2025-11-30, Azerbaijan is observer or partner in one format, the Shanghai Cooperation Organisation.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
	],
	[
		"By rule and the sources read, two of the formats in which Azerbaijan sits are led by a major power as of 2025-11-30: the Washington trilateral of August 2025 and the Belt and Road Initiative.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, led by" },
	],
	[
		"According to the sources read, affinity with the European Union was 0.17 as known on 2025-03; as of 2025-11-30 it is 0.34 [0.31 to 0.38], and 5 of the claims under it are new.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
	],
	[
		"Equidistance among the poles is known now for three sets, neighbourhood, regional and systemic, and was not known on 2025-03.",
		{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
	],
	["Without Gordadze 2025, 43 numbers would fall silent under Paradoxes.", { brief: "azerbaijan", begins: "Paradoxes: 43 numbers" }],
	[
		"No source states the capacity of the legs, so that 60 numbers on corridors are not known; capacities in one unit are what is missing.",
		{ brief: "azerbaijan", begins: "Corridors: 60 numbers" },
	],
	[
		"The affinity with Türkiye rests on 12 claims of 5 independent sources.",
		{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
	],
	[
		"When Shukurlu and Shumunov 2025 is left out, equidistance among the neighbourhood poles changes by −0.16; when Avdaliani 2025 is left out, by −0.06.",
		{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
	],
	[
		"Gross exposure of Azerbaijan to Russia would fall silent without Sultanli 2025.",
		{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it would fall silent without Sultanli" },
	],
	[
		"How many ethnic Azerbaijanis live in Iran is disputed: about 35 million in northern Iran according to Shukurlu and Shumunov 2025, about 20 million in Iran according to Gordadze 2025.",
		{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population" },
	],
	["Armenia's affinity with Iran is 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
	[
		"On record, Azerbaijan's levers on Armenia give an exposure of at least 0.51, with 1 of 12 channels known.",
		{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
	],
	[
		"Engagement, a lower bound, is on record with three partners: at least 0.69 log points with Russia, at least 0.5 [0.3 to 0.5] log points with Azerbaijan and at least 0.29 log points with the United States.",
		{ brief: "armenia", begins: "Engagement on record" },
	],
	["It is open whether affinity with Azerbaijan rose or fell (0.1 [−0.1 to 0.2]).", { brief: "armenia", begins: "Whether affinity rose or fell" }],
	[
		"The share of engagement with Russia, among the systemic poles, is above the declared alarm.",
		{ brief: "armenia", begins: "The share of engagement with a pole" },
	],
	[
		"The gap between the affinities to two rival poles is known for Russia and Iran, regional (gap 0.79 [0.79 to 0.85]), and for the United States and Russia, systemic (gap 0.58 [0.58 to 0.65]).",
		{ brief: "armenia", begins: "The gap between the affinities" },
	],
	[
		"In two triangles two friends of the state are hostile to each other: Russia and the United States (stress 0.02), Iran and the United States (stress 0.21).",
		{ brief: "armenia", begins: "Two friends of the state" },
	],
	[
		"As of 2025-11-30 Armenia is, according to the sources read, a member of two formats, the Washington trilateral of August 2025 and the 3+3 regional platform.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Egypt and Kazakhstan can together close every recorded freight route between China and the European Union.",
		{ brief: "armenia", begins: "Egypt and Kazakhstan together" },
	],
	["All recorded ways for gas from Sangachal to Melendugno can be closed by Greece alone.", { brief: "armenia", begins: "Greece alone" }],
	[
		"The sources disagree on the date of the ceasefire that ended the 2020 war: Gordadze 2025 dates it 9 November 2020, Shukurlu and Shumunov 2025 10 November 2020.",
		{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
	],
	[
		"On Iran and Russia the evidence weighs 0.38, below 1; for that reason one number under Paradoxes is not known.",
		{ brief: "armenia", begins: "Paradoxes: 1 number is not known" },
	],
	[
		"Affinity with Iran would fall silent without Shukurlu and Shumunov 2025.",
		{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it would fall silent" },
	],
	[
		"The newest act is 0.91 years old for the ties with France, India and Iran, 0.31 years for Azerbaijan and 0.17 years for Pakistan.",
		{ brief: "armenia", begins: "The age of the newest act" },
	],
	["Georgia's affinity with Russia is −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
	[
		"Russia's levers on Georgia that are on record give an exposure of at least 0.80; 2 of 12 channels are known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia" },
	],
	[
		"Evidence on three partners, the United States, the European Union and Azerbaijan, is thin.",
		{ brief: "georgia", begins: "The evidence is thin" },
	],
	["Net of restraint, Georgia's exposure to Russia is on record as at least 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
	[
		"Every leg is open on eight named corridors, among them the Southern Gas Corridor, Iran–Armenia and the Northern route through Russia.",
		{ brief: "georgia", begins: "Every leg is open on 8 named corridors" },
	],
	[
		"There is no route to close for freight from Mumbai to Moscow, Baku to Julfa and Moscow to Jolfa; three numbers on corridors are therefore not known.",
		{ brief: "georgia", begins: "Corridors: 3 numbers" },
	],
	[
		"Counted from publication, on 2025-11-30 Huseynov 2024 is 0.91 years old and Avdaliani 2025 0.42 years.",
		{ brief: "georgia", begins: "Age of the sources on 2025-11-30" },
	],
	["Avdaliani 2025 writes that Iran's president visited Baku in April 2025.", ["10e02ad8bc"]],
	["According to Avdaliani 2025, Azerbaijan's relations with Russia had got worse by the spring of 2025.", ["a7fb1fb3fc"]],
	["According to Avdaliani 2025, Aliyev did not go to the commemoration in Moscow in May 2025.", ["d687a08b93"]],
	["Avdaliani 2025 says that the EU promised Central Asia 12 billion euros, some of it meant for the route.", ["3174644ef4"]],
	["In Avdaliani 2025, the attack on the Azerbaijani embassy in Tehran is described as one man's deed.", ["91d0f264af"]],
	["According to Avdaliani 2025, the armed forces of Azerbaijan and Iran held an exercise together in 2025.", ["74409948cd"]],
	["Avdaliani 2025 notes that an American envoy spoke of Azerbaijan as a possible entrant to the Abraham Accords.", ["83bb4815fd"]],
	["According to Avdaliani 2025, Azerbaijan is more important to China than it used to be, as a gateway and as a market.", ["c195e8e01a"]],
	["Gordadze 2025 reports that two citizens of Azerbaijan died at the hands of Russian law enforcement in Yekaterinburg.", ["a593266bb1"]],
	["According to Gordadze 2025, Azerbaijan supplied 12.9 bcm of gas to the EU in 2024.", ["acb47e6dc3"]],
	["According to Gordadze 2025, 20 bcm of gas is the target for supply to the EU in 2027.", ["fd22d30839"]],
	["Gordadze 2025 says that over half of the gas Azerbaijan exports goes to buyers in eight EU states.", ["d2d3f44bfb"]],
	["Gordadze 2025 doubts that Moscow apologised over the aircraft: it has expressed neither regret nor apology.", ["3b2772ce81"]],
	["According to Gordadze 2025, there are no Russian troops of any kind in Azerbaijan.", ["a887432baa"]],
	["Gordadze 2025 writes that China answered Azerbaijan's visa waiver with one of its own in 2025.", ["4a22b887a2"]],
	["According to Gordadze 2025, India stood in the way of Azerbaijan's full membership in the SCO.", ["dc671fab4d"]],
	["Gordadze 2025 puts Azerbaijan's embassies at close to 70.", ["5b1f0f6961"]],
	["According to Gordadze 2025, about 40 per cent of the oil that Israel imports is from Azerbaijan.", ["54aba2cb0a"]],
	["Gordadze 2025 holds that Georgia's government has grown estranged from Europe.", ["69c7160bab"]],
	["According to Gordadze 2025, Azerbaijan put an end to Russia's use of the radar at Gabala in 2012.", ["7f4b7037da"]],
	["Gordadze 2025 says that Azerbaijani trade with Russia came to 4.8 billion dollars in 2024.", ["1ccdb85416"]],
	["According to Gordadze 2025, a private American company is to run the traffic on the route.", ["2e391c090e"]],
	["Huseynov 2024 writes that France backs Armenia's rearmament.", ["885b09b9ef"]],
	["According to Huseynov 2024, it is alleged, though not certain, that Iran helps Armenia to rearm.", ["99f468b37a"]],
	["According to Huseynov 2024, Azerbaijan and Türkiye have a military pact of 15 June 2021.", ["0fe615f707"]],
	[
		"In Huseynov 2024's account, the Russian contingent went soon after the operation of September 2023, and there was no break with Moscow.",
		["02c8be3c43"],
	],
	["Huseynov 2024 says that the two sides had settled 15 of 17 articles by the middle of December 2024.", ["2fac19d619"]],
	["According to Huseynov 2024, most European operators have kept away from the way through Russia since the invasion.", ["79c6213e68"]],
	["Huseynov 2024 reports that the World Bank expects trade along the corridor to be three times as large by 2030.", ["b133248e27"]],
	["According to Huseynov 2024, Azerbaijan was fourth in 2024 by the volume of piped gas it sold to the EU.", ["2898a8c9bc"]],
	["According to Huseynov 2024, Georgia has reservations about taking part in the 3+3 platform.", ["315b06f4e2"]],
	["Shukurlu and Shumunov 2025 write that Qatar pays for the supply of gas to Syria.", ["e5ca5098db"]],
	["According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 September 2025.", ["d4e49f8567"]],
	["According to Shukurlu and Shumunov 2025, four villages returned to Azerbaijan's control in April 2024.", ["6e570c5c9b"]],
	["Shukurlu and Shumunov 2025 say that Russia's media and culture outlets in Baku were closed.", ["9e393d27eb"]],
	["According to Shukurlu and Shumunov 2025, Iran held fewer exercises along the border after July 2024.", ["f920212c75"]],
	["According to Shukurlu and Shumunov 2025, Baku laid the attack on its embassy at the door of the Revolutionary Guards.", ["c69e9ae583"]],
	["Sultanli 2025 says that the leaders of Azerbaijan, Pakistan and Türkiye met in Lachin on 28 May 2025.", ["3b3cae4f15"]],
	[
		"According to Sultanli 2025, a parliamentary commission traced the attacks on local media in February 2025 to Russian soil, but it is not shown that the state ordered them.",
		["21830b1e45"],
	],
	["According to Sultanli 2025, 13 bcm of Azerbaijani gas reached Europe in 2024.", ["907cb4861d"]],
];

import type { Adverse } from "./gate-adverse.ts";

/** Small mutations of true sentences: wrong in a number, a sign or a unit. Above each stands what the evidence has instead, or which rule it breaks. */
export const ADVERSE_SEVENTH_FIGURES: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		// 8 bcm in 2021; 12.9 is the figure of 2024
		["According to Gordadze 2025, supply to the EU was 12.9 bcm in 2021.", ["a8bb986f", "acb47e6d"]],
		// 13 bcm
		["According to Sultanli 2025, supply to Europe reached 30 bcm in 2024.", ["907cb486"]],
		// 15 of 17
		["Huseynov 2024 reports that 16 of 17 articles were agreed by mid-December 2024.", ["2fac19d6"]],
		// 15 of 17
		["By mid-December 2024, according to Huseynov 2024, 15 of 16 articles were agreed.", ["2fac19d6"]],
		// fourth
		["According to Huseynov 2024, Azerbaijan stood third by volume of piped gas sold to the EU in 2024.", ["2898a8c9"]],
		// twice
		["Pezeshkian had come to Azerbaijan three times, once with a stop in Shusha, according to Gordadze 2025.", ["fb5fd44c"]],
		// that source says 20 million; 35 is the other one's figure
		["According to Gordadze 2025, about 35 million ethnic Azerbaijanis are said to live in Iran.", ["8c19bcbb", "ef1f605e"]],
		// 4.8 billion; 12 is the trade of Armenia
		["According to Gordadze 2025, Azerbaijan's trade with Russia was 12 billion dollars in 2024.", ["1ccdb854", "e52ae14d"]],
		// the two numbers are exchanged
		["Huseynov 2024 says that Azerbaijan gave aid worth 140 million dollars to over 330 countries.", ["ba181925"]],
		// the seventeenth
		["According to Shukurlu and Shumunov 2025, Iran's president attended the seventh ECO summit in Khankendi.", ["7f85699c"]],
		// the two numbers are exchanged
		["Azerbaijan has close to 40 embassies and Georgia below 70, according to Gordadze 2025.", ["5b1f0f69", "c4556f2c"]],
		// 0.76; a value outside its own range
		["Affinity between Azerbaijan and Türkiye is 0.67 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// that is the regional number; here 0.88 [0.69 to 0.88]
		[
			"Among the systemic poles Azerbaijan stands on the warm side, at equidistance 0.63 [0.53 to 0.67].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		// 6 of 12
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 9 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// 2 holders
		[
			"Kazakhstan and Egypt together can close every recorded freight route between China and European Union (smallest closing set: 4 holders).",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		// 2 facts are in dispute
		[
			"Balance over each set of poles, equidistance, neighbourhood: it rests on 49 claims of 5 independent sources; in dispute under it: 5 facts.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: it rests" },
		],
		// 0.80 gross; 0.64 is the net number
		[
			"Gross of what restrains the holder, exposure of Georgia to Russia is at least 0.64.",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		// it was 0.64
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye was 0.46 as known on 2025-03 and is 0.76 [0.74 to 0.78]; claims under it that are new: 10.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// 0.26
		[
			"Stress between Israel and Türkiye, both on the friendly side of Azerbaijan's record, is 0.62 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// 1 claim
		[
			"Exposure over known channels, gross, Azerbaijan over Armenia: it rests on 2 claims of 1 independent source.",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
		],
		// 0.38
		[
			"Paradoxes: 1 number is not known, since the evidence on Iran and Russia weighs 0.83, below 1.",
			{ brief: "armenia", begins: "Paradoxes: 1 number is not known" },
		],
		// United States 0.35
		[
			"Affinity is above zero over its whole range with 3 partners: Iran (0.45 [0.44 to 0.45]), United States (0.53) and Russia (0.04 [0.01 to 0.04]).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		// 330
		["Levers: 303 numbers are not known, for no lever by that channel is stated or denied.", { brief: "georgia", begins: "Levers: 330 numbers" }],
		// 20 million
		["According to Gordadze 2025, a move could stir unrest among Russia's 2 million Muslims.", ["2ec0bf62"]],
		// 28; 48 is the number of Levers
		["48 numbers of Corridors would fall silent without Gordadze 2025.", { brief: "azerbaijan", begins: "Corridors: 28 numbers would" }],
	],
	sign: [
		// −0.1 [−0.5 to −0.1]
		["Affinity between Azerbaijan and Armenia is 0.1 [0.1 to 0.5].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		// 0.30
		["Affinity between Georgia and Azerbaijan is −0.30.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		// 0.45 [0.44 to 0.45]
		[
			"Affinity between Armenia and Iran lies below zero, at −0.45 [−0.45 to −0.44].",
			{ brief: "armenia", begins: "Affinity between Armenia and Iran" },
		],
		// −0.06
		["Over its whole range affinity with France is above zero.", { brief: "azerbaijan", begins: "Affinity is below zero over its whole range" }],
		// higher
		[
			"Against older evidence, affinity with Israel is lower over the whole range, by 0.23 [0.11 to 0.23].",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// it rises by 0.02
		[
			"When Gordadze 2025 is left out, affinity with Türkiye drops by 0.02.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when" },
		],
		// it falls by 0.06
		[
			"Equidistance among the neighbourhood poles would rise by 0.06 if Avdaliani 2025 were left out.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		// the warm side
		[
			"Among the regional poles Azerbaijan stands on the cold side, at equidistance 0.63 [0.53 to 0.67].",
			{ brief: "azerbaijan", begins: "Among the regional poles" },
		],
		// it was 0.34 and is 0.2
		[
			"As of 2025-11-30, according to the sources read, affinity with Russia has risen from 0.2 to 0.34 since 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// it is 0.34, so higher
		[
			"As of 2025-11-30, according to the sources read, affinity with the European Union is lower than the 0.17 known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		// worsened
		["According to Avdaliani 2025, relations with Russia had improved by spring 2025.", ["a7fb1fb3"]],
		// growth expected
		["Gordadze 2025 writes that gas to Syria stands at 1.2 bcm, with a decline expected.", ["09ad1854"]],
		// fewer
		["According to Shukurlu and Shumunov 2025, Iran held more exercises along the border after July 2024.", ["f920212c"]],
		// matters more
		["Azerbaijan matters less to China than before, as gateway and market, according to Avdaliani 2025.", ["c195e8e0"]],
		// the tone improved
		["According to Sultanli 2025, relations with the EU have been uneven, and the tone worsened in 2025.", ["dbaaac95"]],
		// away from Russia
		["According to Gordadze 2025, Armenia is moving towards Russia.", ["2a4d9178"]],
		// narrows
		["Gordadze 2025 reports that American engagement widens what Russia can do.", ["273f5438"]],
		// widens
		["According to Huseynov 2024, criticism over democracy and rights narrows the gap with Washington.", ["d82317eb"]],
		// more than twice
		["The 2022 memorandum foresees less than half the gas by 2027, according to Huseynov 2024.", ["ac6073e9"]],
		// it crosses zero: 0.02 [−0.06 to 0.02]
		[
			"Over its whole range affinity between Georgia and the European Union lies below zero.",
			{ brief: "georgia", begins: "The range of affinity crosses" },
		],
		// 0.01 lower
		[
			"Armenia's affinity with Iran would be 0.01 higher if Huseynov 2024 were left out.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when" },
		],
		// adds to them
		["According to Gordadze 2025, Türkiye's rise in the Caucasus eases its contests with Russia elsewhere.", ["f73e6eaf"]],
		// the other way round
		["According to Shukurlu and Shumunov 2025, a more strategic relation with the United States has become a thin one.", ["06b72a2c"]],
		// has cost it credit
		["Huseynov 2024 says that rights criticism joined with pro-Armenian positions has won the EU credit in Baku.", ["84ee4453"]],
	],
	unit: [
		// euros
		["According to Avdaliani 2025, the EU pledged 12 billion dollars to Central Asia, part of it for the route.", ["3174644e"]],
		// billion cubic metres
		["Supply to the EU was 12.9 million cubic metres in 2024, according to Gordadze 2025.", ["acb47e6d"]],
		// 8 bcm of gas, not money
		["According to Gordadze 2025, supply to the EU was worth 8 billion dollars in 2021.", ["a8bb986f"]],
		// a year
		["According to Gordadze 2025, gas to Syria stands at 1.2 bcm a month, with growth expected.", ["09ad1854"]],
		// a year
		["Huseynov 2024 writes that Azerbaijan pledged 20 bcm a month to Europe by 2027.", ["0c0d412b"]],
		// dollars
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 million euros to over 140 countries.", ["ba181925"]],
		// billion
		["A first 2 million dollars for Pakistan's economy is being prepared, according to Sultanli 2025.", ["e8804d28"]],
		// dollars
		["According to Sultanli 2025, by President Aliyev's account Azerbaijan has put 20 billion lira into the Turkish economy.", ["c8d6f697"]],
		// billion
		["According to Gordadze 2025, trade with Russia was 4.8 million dollars in 2024.", ["1ccdb854"]],
		// kilometres
		["Gordadze 2025 reports that the gap on the railway is put at 250 miles.", ["8763b144"]],
		// people
		["According to Gordadze 2025, close to 700,000 families were displaced by the first war.", ["b4d217eb"]],
		// 40 per cent
		["About 40 million barrels of Israel's oil imports come from Azerbaijan, according to Gordadze 2025.", ["54aba2cb"]],
		// nearly a fifth of it: 20 %
		["According to Gordadze 2025, nearly 20 thousand square kilometres of the territory were lost in the first war.", ["97a7565d"]],
		// by volume
		["According to Huseynov 2024, Azerbaijan stood fourth by value of piped gas sold to the EU in 2024.", ["2898a8c9"]],
		// log points
		[
			"Engagement on record, a lower bound, is at least 2.8 [2.0 to 2.8] percentage points with Türkiye.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// years
		["On 2025-11-30 Huseynov 2024 was 0.91 months old, counted from publication.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// 12 claims of 5 sources
		[
			"Relation to each partner, affinity, Türkiye: it rests on 12 sources.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
		// legs
		[
			"Legs that are not open are on record for the Trump Route for International Peace and Prosperity (3 kilometres).",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		// years
		["The age of the newest act is known for one tie: Russia (16.91 months).", { brief: "georgia", begins: "The age of the newest act" }],
		// on a scale from 0 to 1
		[
			"The levers of Russia on Georgia that are on record give an exposure of at least 0.80 per cent, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// three times
		["Huseynov 2024 says that the World Bank foresees three per cent more trade along the corridor by 2030.", ["b133248e"]],
		// log points
		[
			"Engagement on record, a lower bound, is at least 0.69 contacts with Russia and at least 0.29 contacts with the United States.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// 20 million, no share
		["According to Gordadze 2025, a move could stir unrest among the 20 per cent of Russia's people who are Muslims.", ["2ec0bf62"]],
		// 15 of 17
		["15 per cent of 17 articles were agreed by mid-December 2024, according to Huseynov 2024.", ["2fac19d6"]],
	],
};

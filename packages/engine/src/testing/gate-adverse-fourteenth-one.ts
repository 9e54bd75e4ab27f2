import type { Adverse } from "./gate-adverse.ts";

/** A part of the fourteenth adverse set. */
export const ADVERSE_FOURTEENTH_ONE: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		[
			"Affinity is above zero over its whole range with 13 partners of Azerbaijan, among them Türkiye (0.76 [0.74 to 0.78]), China (0.56 [0.53 to 0.56]) and Pakistan (0.55 [0.47 to 0.55]).",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		[
			"The levers of Azerbaijan on Armenia that are on record give an exposure of at least 0.51, with 2 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		[
			"Net of what restrains the holder, Georgia's exposure is on record to one holder: Russia (at least 0.46).",
			{ brief: "georgia", begins: "Net of that restraint" },
		],
		["Without Gordadze 2025, 34 numbers on paradoxes would fall silent.", { brief: "azerbaijan", begins: "Paradoxes: 43 numbers would" }],
		[
			"The affinity between Armenia and Iran rests on three claims of three independent sources.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests" },
		],
		[
			"For Georgia the age of the newest act is known for one tie only, that with Russia (19.61 years).",
			{ brief: "georgia", begins: "The age of the newest act" },
		],
		[
			"Legs that are not open are on record for three named corridors: the western branch of the International North–South Transport Corridor (1 leg), the Trump Route for International Peace and Prosperity (2 legs) and North–South by Nakhchivan and Jolfa (3 legs).",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		["According to Gordadze 2025, gas supply to the EU went from 8 bcm in 2021 to 19.2 bcm in 2024.", ["a8bb986f59", "acb47e6dc3"]],
		["According to Huseynov 2024, thirteen of the 17 articles had been agreed by mid-December 2024.", ["2fac19d619"]],
		["According to Gordadze 2025, Azerbaijan has close to 90 embassies abroad.", ["5b1f0f6961"]],
		["According to Sultanli 2025, a first 12 billion dollars for Pakistan's economy is being prepared.", ["e8804d2894"]],
		[
			"The figure that Shukurlu and Shumunov 2025 give for ethnic Azerbaijanis in northern Iran is more than twice the figure that Gordadze 2025 gives for Iran.",
			["8c19bcbbf3", "ef1f605e44"],
		],
		[
			"Gordadze 2025 gives 12 billion dollars for Armenia's trade with Russia, four times the 4.8 billion dollars of Azerbaijan's.",
			["e52ae14d9b", "1ccdb85416"],
		],
		["Over half of the gas that Azerbaijan exports goes, on the account of Gordadze 2025, to buyers in eighteen EU states.", ["d2d3f44bfb"]],
	],
	sign: [
		["Affinity between Azerbaijan and Armenia is 0.1 [0.1 to 0.5].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia is" }],
		["Between Georgia and Russia, affinity is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
		[
			"Affinity is above zero over its whole range with Armenia (−0.1 [−0.5 to −0.1]) and France (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		[
			"When Shukurlu and Shumunov 2025 is left out, Azerbaijan's equidistance among the neighbourhood poles changes by 0.16.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		[
			"Against older evidence, affinity between Georgia and Russia is lower over the whole range (−0.12).",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		[
			"Affinity is below zero over its whole range between Armenia and Russia (−0.04 [−0.04 to −0.01]).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		[
			"Among the systemic poles Azerbaijan stands on the cold side, at equidistance 0.88 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		["According to Huseynov 2024, relations with France are warm.", ["86452b6b36"]],
		["According to Gordadze 2025, Türkiye and Israel are on very good terms.", ["05a4705485"]],
		["According to Avdaliani 2025, relations between Azerbaijan and Russia had got better by spring 2025.", ["a7fb1fb3fc"]],
		["According to Gordadze 2025, Iran and Russia stand on opposite sides.", ["8cb3674298"]],
		["Armenia has been, and in part remains, an adversary of Iran in the reading of Shukurlu and Shumunov 2025.", ["0d5b5d3ce5"]],
		["Military ties with Pakistan, Shukurlu and Shumunov 2025 observe, have weakened.", ["5deda9e39e"]],
	],
	unit: [
		[
			"Engagement on record between Azerbaijan and Türkiye, a lower bound, is at least 2.8 [2.0 to 2.8] per cent.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		[
			"Engagement on record, a lower bound, is counted for Armenia with Russia (at least 0.69 billion dollars), Azerbaijan (at least 0.5 [0.3 to 0.5] billion dollars) and the United States (at least 0.29 billion dollars).",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		[
			"The age of the newest act is known for 12 ties of Azerbaijan, among them Türkiye (4.91 months) and France (1.92 months).",
			{ brief: "azerbaijan", begins: "The age of the newest act" },
		],
		[
			"Vectors: 16 partners are not known (Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan).",
			{ brief: "azerbaijan", begins: "Vectors: 16 numbers" },
		],
		[
			"On 2025-11-30 the sources were aged, counted from publication: Huseynov 2024 (0.91 months), Avdaliani 2025 (0.42 months) and Sultanli 2025 (0.33 months).",
			{ brief: "georgia", begins: "Age of the sources" },
		],
		[
			"Evidence on Iran and Russia weighs 0.38 per cent, below 1 per cent, so one number on paradoxes is not known.",
			{ brief: "armenia", begins: "Paradoxes: 1 number" },
		],
		[
			"Legs that are not open are on record for three named corridors, among them the Trump Route for International Peace and Prosperity (3 kilometres).",
			{ brief: "georgia", begins: "Legs that are not open" },
		],
		["According to Gordadze 2025, trade between Azerbaijan and Russia came to 4.8 billion euros in 2024.", ["1ccdb85416"]],
		["According to Avdaliani 2025, the EU pledged 12 billion dollars to Central Asia, part of it for the route.", ["3174644ef4"]],
		["According to Gordadze 2025, gas to Syria stands at 1.2 bcm a month, with growth expected.", ["09ad18547d"]],
		[
			"A supply to Syria of 1.2 million cubic metres a year through Türkiye was made known in August 2025, Shukurlu and Shumunov 2025 report.",
			["5a9639632a"],
		],
		["Gordadze 2025 puts the stretch of railway still to be built between Rasht and Astara at 250 miles.", ["8763b14419"]],
		["Over 140 countries received Azerbaijani aid worth 330 million euros, writes Huseynov 2024.", ["ba181925c1"]],
		[
			"Russia's Muslims number 20 per cent in the telling of Gordadze 2025, and a move against Azerbaijan could stir unrest among them.",
			["2ec0bf6257"],
		],
	],
	digits: [
		[
			"The range of affinity crosses zero between Azerbaijan and Iran (0.04 [−0.1 to 0.2]).",
			{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
		],
		[
			"Affinity between Azerbaijan and Russia was 0.34 as known on 2025-03 and is 0.17 [−0.3 to 0.2] as of 2025-11-30, according to the sources read.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.324, up to 1.0 on what is known, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Net of restraint, Armenia's exposure is on record to Azerbaijan (at least 0.0, up to 0.318 on what is known [0.0 to 0.5]) and Russia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "armenia", begins: "Net of that restraint" },
		],
		[
			"The gap between the affinities to Russia and the European Union, systemic, is 0.482 [0.3 to 0.5] for Georgia.",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		["Affinity between Georgia and Azerbaijan is 0.3017.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan is" }],
		[
			"Engagement on record is counted for Armenia, as a lower bound, with Azerbaijan (at least 0.4713 [0.3 to 0.5] log points).",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		["According to Gordadze 2025, 40.3 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb0a"]],
		["According to Shukurlu and Shumunov 2025, some 34.86 million ethnic Azerbaijanis are said to live in northern Iran.", ["ef1f605e44"]],
		["According to Gordadze 2025, 698,413 people were displaced by the first war.", ["b4d217eb25"]],
		["Gordadze 2025 sees Russia's chief handle in a community of 1.527 million Azerbaijanis on its soil.", ["020ea1fe0f"]],
		["A former Israeli ambassador, quoted by Shukurlu and Shumunov 2025, puts public support for Israel at 82.4 per cent.", ["6da915f798"]],
		["In the first war, Gordadze 2025 writes, Azerbaijan lost 19.74 per cent of its territory.", ["97a7565d24"]],
	],
	actor: [
		[
			"Egypt and Türkiye together can close every recorded freight route between China and the European Union (smallest closing set: 2 holders).",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		["Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.", { brief: "georgia", begins: "Greece alone" }],
		[
			"Whether affinity rose or fell is open with one partner of Armenia: Iran (0.1 [−0.1 to 0.2]).",
			{ brief: "armenia", begins: "Whether affinity rose or fell" },
		],
		[
			"Net of restraint, Azerbaijan's exposure is on record to two holders: Russia (at least 0.0, up to 0.6 on what is known) and the European Union (at least 0.0, up to 0.2 on what is known [0.0 to 0.4]).",
			{ brief: "azerbaijan", begins: "Net of that restraint" },
		],
		[
			"For Georgia the evidence is thin on three partners: Azerbaijan, the European Union and China.",
			{ brief: "georgia", begins: "The evidence is thin" },
		],
		[
			"The share of engagement with a pole is above the declared alarm for three poles of Azerbaijan: Türkiye among the neighbourhood poles, Türkiye among the regional poles and China among the systemic poles (in some of the runs).",
			{ brief: "azerbaijan", begins: "The share of engagement" },
		],
		[
			"Without Avdaliani 2025, twelve of Armenia's equidistance numbers would fall silent.",
			{ brief: "armenia", begins: "Equidistance: 12 numbers would" },
		],
		["According to Avdaliani 2025, Azerbaijan hosted the leaders of Türkiye and India in late May 2025.", ["d11564b7f1"]],
		["According to Gordadze 2025, India stopped Armenia's bid for the SCO.", ["d78ced34dc"]],
		["According to Shukurlu and Shumunov 2025, the Emirates finance the gas supply to Syria.", ["e5ca5098db"]],
		["The loose 3+3 platform was, as Huseynov 2024 tells it, proposed by Moscow.", ["afbafb22cd"]],
		["Resolutions critical of Azerbaijan came, by the account of Huseynov 2024, from the European Commission.", ["6e02e989bc"]],
		["Figures from Germany and Ukraine discussed in Baku how to revive a suspended forum, reports Avdaliani 2025.", ["9b39787cef"]],
		["Alongside Britain and the United States, Canada concluded a security pact in September 2021, notes Sultanli 2025.", ["a9ecab17bc"]],
	],
};

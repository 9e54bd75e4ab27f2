import type { Adverse } from "./gate-adverse.ts";

/** Small mutations of true sentences: digits beyond the range, ranks that nothing carries, words that judge. Above each stands what the evidence has instead, or which rule it breaks. */
export const ADVERSE_SEVENTH_RANKS: Readonly<Record<string, readonly Adverse[]>> = {
	digits: [
		// two decimals are supported
		[
			"Affinity between Azerbaijan and Türkiye is 0.7614 [0.7412 to 0.7813].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// one decimal
		["Affinity between Azerbaijan and Armenia is −0.127 [−0.5 to −0.1].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		// two decimals
		[
			"Among the neighbourhood poles Azerbaijan stands on the warm side, at equidistance 0.6138 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// two decimals
		[
			"Among the regional poles Azerbaijan stands on the warm side, at equidistance 0.630 [0.530 to 0.670].",
			{ brief: "azerbaijan", begins: "Among the regional poles" },
		],
		// two decimals
		[
			"Among the systemic poles Azerbaijan stands on the warm side, at equidistance 0.8800 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		// one decimal
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.312, up to 1.0 on what is known, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// one decimal
		[
			"The range of affinity crosses zero with Russia (0.17 [−0.31 to 0.24]) and Iran (0.03 [−0.09 to 0.21]).",
			{ brief: "azerbaijan", begins: "The range of affinity crosses" },
		],
		// one decimal
		["Engagement on record, a lower bound, is at least 2.7731 log points with Türkiye.", { brief: "azerbaijan", begins: "Engagement on record" }],
		// two decimals
		["Against older evidence, affinity with Israel is higher by 0.2217 [0.11 to 0.23].", { brief: "azerbaijan", begins: "Against older evidence" }],
		// two decimals
		[
			"Israel and Türkiye, both on the friendly side of Azerbaijan's record, are hostile to each other: stress 0.2571 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// one decimal
		[
			"The gap between the affinities to Türkiye and Iran among the neighbourhood poles is 0.914 [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// two decimals
		[
			"According to Huseynov 2024, Azerbaijan is itself on record as the holder over one target: Armenia (at least 0.5120).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		// two decimals
		["Net of that restraint, exposure of Georgia to Russia is at least 0.6400.", { brief: "georgia", begins: "Net of that restraint" }],
		// two decimals
		["Affinity between Armenia and Iran is 0.4487 [0.4391 to 0.4512].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		// two decimals
		[
			"As of 2025-11-30, according to the sources read, affinity with the European Union was 0.1683 as known on 2025-03 and is 0.3442 [0.31 to 0.38].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		// two decimals
		["On 2025-11-30 Avdaliani 2025 was 0.4189 years old, counted from publication.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// two decimals
		[
			"Without Shukurlu and Shumunov 2025 equidistance among the neighbourhood poles would be 0.1604 lower.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		// 12.9
		["Gordadze 2025 writes that supply to the EU was 12.904 bcm in 2024.", ["acb47e6d"]],
		// 8
		["According to Gordadze 2025, supply to the EU was 8.03 bcm in 2021.", ["a8bb986f"]],
		// about 20 million
		["About 20.37 million ethnic Azerbaijanis are said to live in Iran, according to Gordadze 2025.", ["8c19bcbb"]],
		// close to 700,000
		["According to Gordadze 2025, 699,412 people were displaced by the first war.", ["b4d217eb"]],
		// close to 70: the exact count is not given
		["According to Gordadze 2025, Azerbaijan has 69 embassies.", ["5b1f0f69"]],
		// over 1.5 million
		["Gordadze 2025 reports that Russia's chief handle is the community of 1.5238 million Azerbaijanis on its soil.", ["020ea1fe"]],
		// above 80 per cent
		["According to Shukurlu and Shumunov 2025, a former Israeli ambassador puts public support for Israel at 81.6 per cent.", ["6da915f7"]],
	],
	superlative: [
		// a rank that one number of one partner cannot carry
		[
			"Türkiye is the closest of Azerbaijan's partners, with affinity 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// the range of Israel reaches 0.61: no rank
		[
			"China is Azerbaijan's second closest partner, with affinity 0.56 [0.53 to 0.56].",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// Türkiye can too; alone is not only
		[
			"Georgia is the only holder that can close every recorded oil route between Sangachal and Haifa.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all recorded" },
		],
		// the intervals of Russia and Iran overlap
		[
			"Russia is the strongest holder of levers on Azerbaijan, with an exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		// stress is no measure of the pair's hostility, and the ranges overlap
		[
			"Israel and Türkiye are the most hostile pair among Azerbaijan's friends: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Shukurlu and Shumunov change it more
		[
			"Of all sources, Avdaliani 2025 changes equidistance among the neighbourhood poles most when left out (−0.06).",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		// its size alone is on record here: no rank
		[
			"The Azerbaijan–Türkiye–Pakistan trilateral is the smallest format in which Azerbaijan sits.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral" },
		],
		// one is on record: the others are not known
		["Russia is the only state that holds any lever on Georgia.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		// the oldest of those named: 4.91 years
		["Of all ties, that with Türkiye has the newest act.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		// nothing of a first
		[
			"According to Shukurlu and Shumunov 2025, the four villages of April 2024 were the first territory to go back to Azerbaijani control.",
			["6e570c5c"],
		],
		// two states are counted, not the region
		["According to Gordadze 2025, no state in the region has more embassies than Azerbaijan.", ["5b1f0f69", "c4556f2c"]],
		// two years are told, no record
		["According to Gordadze 2025, supply to the EU reached its highest level ever in 2024, at 12.9 bcm.", ["acb47e6d", "a8bb986f"]],
		// a source's rank, told in our own voice
		["No two states trust each other more in intelligence than Britain and the United States.", ["2937c16b"]],
		// the main one
		["According to Gordadze 2025, Türkiye is the sole pillar of Azerbaijan's security.", ["2003c6fa"]],
		// one of the two closest
		["According to Huseynov 2024, Israel is the state closest to Azerbaijan.", ["46f3ea8c", "f41c37e6"]],
		// near; 2007 is named as well
		["According to Gordadze 2025, the talks in Key West in 2001 came nearer to a settlement than any others.", ["063515a0", "7e481be7"]],
		// a dependable one
		["According to Shukurlu and Shumunov 2025, Israel is seen as the most dependable supplier of arms and know-how.", ["66710df6"]],
		// nothing of a first
		[
			"According to Huseynov 2024, the French Senate was the first parliamentary chamber to ask that the Karabakh entity be recognised.",
			["dd5044ee"],
		],
		// that it was the only one is not said
		["According to Gordadze 2025, Pakistan was the only member to oppose Armenia's bid for the SCO.", ["d78ced34", "cd3ac2d0"]],
		// nothing of a first
		["According to Avdaliani 2025, the visit of April 2025 was the first of an Iranian president to Baku.", ["10e02ad8"]],
		// no rank is told; the exposure of Georgia to Russia is at least 0.80
		[
			"According to Huseynov 2024, Azerbaijan holds the strongest lever in the South Caucasus, on Armenia (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		// close behind it
		["According to Gordadze 2025, defence work with Israel ranks before that with Türkiye.", ["c75c122c", "2003c6fa"]],
		// it joined early
		["According to Gordadze 2025, Azerbaijan was the first state to join the Belt and Road Initiative, in 2015.", ["d1b70acf"]],
		// at the level of a formal alliance
		["According to Shukurlu and Shumunov 2025, the relation with Türkiye now stands at its highest level ever.", ["9d5401df"]],
		// lower bounds carry no rank
		["Russia is the partner with which Armenia has most engagement.", { brief: "armenia", begins: "Engagement on record" }],
	],
	adjective: [
		// the source's adjective in our own voice
		["The settlement of 1994, a harsh one, gave Azerbaijan time without a recognition of the loss.", ["f1739670"]],
		// told as fact: it is how Israel is seen, by one source
		["Israel is a dependable supplier of arms and know-how for Azerbaijan.", ["66710df6"]],
		// the source's adjective in our own voice
		["The visit of High Representative Kallas in April 2025 brought fresh momentum.", ["b45f7ffd"]],
		// the source's adjective in our own voice
		["Türkiye and Pakistan are brotherly states that treat each other as equals.", ["6f456937"]],
		// the word of one source, which the other disputes
		["Azerbaijan's trade with Russia is modest.", ["ae6cf115", "2f3ac6d8"]],
		// the source's adjective in our own voice
		["The alliance with Türkiye is a strong guarantee for Azerbaijan.", ["a843efb7"]],
		// the source's adjective in our own voice
		["The frozen balance gave Russia considerable leverage over Azerbaijan.", ["5dcebd72"]],
		// the source's adjective in our own voice
		["Azerbaijan's dealings with Iran have turned pragmatic since the election of 2024.", ["c41bad2c"]],
		// the source's adjective in our own voice, without a day
		["Azerbaijan is an active member of the Organization of Turkic States.", ["165a2c13"]],
		// an adjective in our own voice
		["Hostile Iranian media and clergy work on opinion in Azerbaijan.", ["020052b3"]],
		// the source's adjective in our own voice
		["Relations between Azerbaijan and the EU have been uneven.", ["dbaaac95"]],
		// historic is in no source
		["Iran's president came to Baku in April 2025 on a historic visit, according to Avdaliani 2025.", ["10e02ad8"]],
		// impressive is in no source
		["According to Gordadze 2025, supply to the EU was an impressive 12.9 bcm in 2024.", ["acb47e6d"]],
		// strategic is in no source
		["According to Shukurlu and Shumunov 2025, in April 2024 four strategic villages went back to Azerbaijani control.", ["6e570c5c"]],
		// reckless is in no source
		["Huseynov 2024 says that India supports Armenia's reckless rearmament.", ["1c3417ed"]],
		// ruthlessly is in no source
		["According to Gordadze 2025, in 2006 Moscow acted ruthlessly against Georgians living in Russia.", ["63fdd0a1"]],
		// reputable is in no source
		[
			"A reputable parliamentary commission traced the February 2025 attacks on local media to Russian soil, according to Sultanli 2025.",
			["21830b1e"],
		],
		// a judgement of ours
		[
			"Among the neighbourhood poles Azerbaijan stands comfortably on the warm side, at equidistance 0.61 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// a judgement of ours
		[
			"The levers of Russia on Azerbaijan that are on record give a worrying exposure of at least 0.3, up to 1.0 on what is known, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// a judgement of ours
		[
			"Georgia alone can close every recorded oil route between Sangachal and Haifa, a dangerous chokepoint.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		// a judgement of ours
		["Affinity between Georgia and Russia is a dismal −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// the source's adjective in our own voice
		["Georgia's leaders write reproachful letters to Washington.", ["55125cbb"]],
		// the source's adjective, and more, in our own voice
		["The presidents of Azerbaijan and Uzbekistan are close friends, though trade still lags.", ["06f1e783"]],
		// easily is in no source: who holds a leg, not how hard it is
		[
			"Egypt and Kazakhstan together can easily close every recorded freight route between China and European Union (smallest closing set: 2 holders).",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		// a judgement of ours
		["Armenia's affinity with the United States is a promising 0.35.", { brief: "armenia", begins: "Affinity is above zero over its whole range" }],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** The part of an eighth adverse set that is wrong in figures and their signs, units and digits. */
export const ADVERSE_EIGHTH_FIGURES: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		// from 8 to 12.9 bcm it grew by some 60 per cent
		["According to Gordadze 2025, supply to the EU more than doubled between 2021 and 2024.", ["a8bb986f", "acb47e6d"]],
		// 7.1 bcm
		["In 2024 supply to the EU was 8.1 bcm short of the aim for 2027, according to Gordadze 2025.", ["acb47e6d", "fd22d308"]],
		// two were: 15 of 17 agreed
		["According to Huseynov 2024, three of the 17 articles were still open in mid-December 2024.", ["2fac19d6"]],
		// eight states
		["According to Gordadze 2025, buyers in nine EU states take over half of the gas that is exported.", ["d2d3f44b"]],
		// about 40 per cent
		["According to Gordadze 2025, about a third of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
		// the two counts are exchanged
		["According to Gordadze 2025, Azerbaijan has fewer than 40 embassies and Georgia close to 70.", ["5b1f0f69", "c4556f2c"]],
		// over 140
		["According to Huseynov 2024, aid worth 330 million dollars went from Azerbaijan to over 40 countries.", ["ba181925"]],
		// 12 against 4.8 is two and a half times
		["According to Gordadze 2025, Armenia's trade with Russia was more than three times that of Azerbaijan.", ["1ccdb854", "e52ae14d"]],
		// once with a stop in Shusha
		["According to Gordadze 2025, Pezeshkian had come to Azerbaijan twice, both times with a stop in Shusha.", ["fb5fd44c"]],
		// three times
		["According to Huseynov 2024, the World Bank foresees four times the trade along the corridor by 2030.", ["b133248e"]],
		// six of 12 are known, six are not
		["In the levers of Russia on Azerbaijan 5 of 12 channels are not known.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
		// one of 12
		[
			"The levers of Azerbaijan on Armenia that are on record give an exposure of at least 0.51, 2 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		// about 162 km
		["According to Gordadze 2025, the gap in the railway is put at 250 km, while other accounts give about 262 km.", ["8763b144"]],
		// two formats
		[
			"As of 2025-11-30, by rule and the sources read, minilateral among the formats in which Azerbaijan sits are 3 formats.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
		],
		// seven
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is a member of eight formats.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7" },
		],
		// three legs
		[
			"Legs that are not open are on record for the Trump Route for International Peace and Prosperity (2 legs).",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		// 0.33; 0.42 is that of Avdaliani 2025
		["Sultanli 2025 was 0.42 years old on 2025-11-30, counted from publication.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// 49 claims
		[
			"Balance over each set of poles, equidistance, neighbourhood: it rests on 94 claims of 5 independent sources.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: it rests" },
		],
		// 48
		["Without Gordadze 2025 as many as 84 numbers on levers would fall silent.", { brief: "azerbaijan", begins: "Levers: 48 numbers would" }],
		// from 0.17 to 0.34 it doubled
		[
			"As of 2025-11-30, according to the sources read, European Union: affinity has tripled against what was known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		// 0.76 less 0.64 is 0.12
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye is 0.21 higher than as known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye" },
		],
		// the seventeenth
		["According to Shukurlu and Shumunov 2025, Iran's president attended the seventh ECO summit in Khankendi.", ["7f85699c"]],
		// two holders
		[
			"Egypt and Kazakhstan together can close every recorded freight route between China and European Union (smallest closing set: 3 holders).",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan" },
		],
		// two known, ten unknown
		[
			"The levers of Russia on Georgia that are on record leave 9 of 12 channels unknown.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
	],
	sign: [
		// it is −0.06
		["Affinity between Azerbaijan and France is 0.06.", { brief: "azerbaijan", begins: "Affinity is below zero" }],
		// −0.1 [−0.5 to −0.1]
		["Affinity between Armenia and Azerbaijan is 0.1 [0.1 to 0.5].", { brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" }],
		// it crosses zero
		["The range of Azerbaijan's affinity with Russia lies above zero throughout.", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		// it crosses zero
		["The range of Georgia's affinity with the European Union stays below zero.", { brief: "georgia", begins: "The range of affinity crosses" }],
		// −0.01
		[
			"With Shukurlu and Shumunov 2025 left out, affinity with Türkiye would be 0.01 higher.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when" },
		],
		// −0.06
		[
			"Without Avdaliani 2025, equidistance among the neighbourhood poles would rise by 0.06.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		// −0.01
		[
			"When Huseynov 2024 is left out, Armenia's affinity with Iran goes up by 0.01.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when" },
		],
		// higher, 0.22
		[
			"Against older evidence, affinity is lower over the whole range with one partner: Israel (−0.22 [−0.22 to −0.11]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// higher
		["Against older evidence, Georgia's affinity with Russia is 0.12 lower.", { brief: "georgia", begins: "Against older evidence" }],
		// 0.2 is lower
		[
			"As of 2025-11-30, according to the sources read, Russia: affinity is higher than the 0.34 known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// the warm side
		[
			"Among the neighbourhood poles Azerbaijan stands on the cold side, at equidistance 0.61 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// away from it
		["According to Gordadze 2025, Armenia is moving towards Russia.", ["2a4d9178"]],
		// would not
		["According to Huseynov 2024, Baku itself holds that the pact alone would stop Russia.", ["74687180"]],
		// adds to them
		["According to Gordadze 2025, Türkiye's rise in the Caucasus eases its contests with Russia elsewhere.", ["f73e6eaf"]],
		// in opposed ones
		["According to Gordadze 2025, Iran and Türkiye stand in one grouping.", ["11fd084b"]],
		// on the same side
		["According to Gordadze 2025, Iran and Russia stand on opposed sides.", ["8cb36742"]],
		// fewer
		["According to Shukurlu and Shumunov 2025, after July 2024 Iran held more exercises along the border.", ["f920212c"]],
		// the tone improved
		["According to Sultanli 2025, relations with the EU have been uneven, and the tone worsened in 2025.", ["dbaaac95"]],
		// too small to weigh much
		["According to Gordadze 2025, trade with Russia is large enough to weigh much on Azerbaijan.", ["8cb2f312"]],
		// fit together
		["According to Gordadze 2025, energy is where EU and Azerbaijani aims clash.", ["d0707f14"]],
		// has not undone it
		["According to Gordadze 2025, a softer policy has undone long-standing mistrust between Azerbaijan and Iran.", ["d24bcb9d"]],
		// against it
		["According to Gordadze 2025, American support for Caspian routes works for Russia.", ["d2f2b270"]],
		// weakened it
		["According to Gordadze 2025, Iran's confrontation with Israel has strengthened it.", ["7a807cb1"]],
		// cost it credit
		["According to Huseynov 2024, rights criticism joined with pro-Armenian positions has won the EU credit in Baku.", ["84ee4453"]],
	],
	unit: [
		// bcm is a thousand times that
		["According to Gordadze 2025, supply to the EU was 12.9 million cubic metres in 2024.", ["acb47e6d"]],
		// a year
		["According to Gordadze 2025, gas to Syria stands at 1.2 bcm a month, with growth expected.", ["09ad1854"]],
		// 13 bcm
		["According to Sultanli 2025, supply to Europe reached 13 per cent of demand in 2024.", ["907cb486"]],
		// euros
		["According to Avdaliani 2025, the EU pledged 12 billion dollars to Central Asia, part of it for the route.", ["3174644e"]],
		// dollars
		["According to Gordadze 2025, trade with Russia was 4.8 billion euros in 2024.", ["1ccdb854"]],
		// km
		["According to Gordadze 2025, the gap in the railway is put at 250 miles.", ["8763b144"]],
		// in all from 2020 to 2024, not a year
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 million dollars a year to over 140 countries.", ["ba181925"]],
		// billion
		["According to Sultanli 2025, a first 2 million dollars for Pakistan's economy is being prepared.", ["e8804d28"]],
		// dollars
		["According to Sultanli 2025, by President Aliyev's account Azerbaijan has put 20 billion euros into the Turkish economy.", ["c8d6f697"]],
		// persons
		["According to Gordadze 2025, Russia's chief handle is the community of over 1.5 million Azerbaijani families on its soil.", ["020ea1fe"]],
		// by volume
		["According to Huseynov 2024, by value of piped gas sold to the EU Azerbaijan stood fourth in 2024.", ["2898a8c9"]],
		// per cent
		["According to Gordadze 2025, about 40 million tonnes of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
		// 20 million persons
		["According to Gordadze 2025, about 20 per cent of the people of Iran are said to be ethnic Azerbaijanis.", ["8c19bcbb"]],
		// articles
		["According to Huseynov 2024, 15 of 17 protocols were agreed by mid-December 2024.", ["2fac19d6"]],
		// years
		["On 2025-11-30 Huseynov 2024 was 0.91 months old, counted from publication.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// years
		["The newest act between Azerbaijan and Türkiye is 4.91 months old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		// years
		["The newest act between Georgia and Russia is 16.91 months old.", { brief: "georgia", begins: "The age of the newest act" }],
		// log points
		[
			"Engagement on record with Türkiye, a lower bound, is at least 2.8 [2.0 to 2.8] percentage points.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// log points
		[
			"Engagement on record between Armenia and Russia, a lower bound, is at least 0.69 per cent.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// embassies
		["According to Gordadze 2025, Azerbaijan has close to 70 consulates.", ["5b1f0f69"]],
		// of the territory
		["According to Gordadze 2025, nearly a fifth of the population was lost in the first war.", ["97a7565d"]],
		// a year's supply
		["According to Gordadze 2025, supply to the EU was 8 bcm a month in 2021.", ["a8bb986f"]],
		// three times the trade
		["According to Huseynov 2024, the World Bank foresees 3 per cent more trade along the corridor by 2030.", ["b133248e"]],
		// twelve claims of five sources
		[
			"Affinity with Türkiye rests on 12 independent sources.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
	],
	"digits beyond the range": [
		// the range supports one digit
		["Affinity between Azerbaijan and Armenia is −0.13 [−0.5 to −0.1].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		// one digit
		["The range of affinity crosses zero with Russia (0.21 [−0.34 to 0.24]).", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		// one digit
		["Affinity between Azerbaijan and Iran is 0.043 [−0.1 to 0.2].", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		// two digits
		["Affinity between Azerbaijan and Türkiye is 0.7603 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// one digit
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.317, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// two digits
		[
			"Among the neighbourhood poles Azerbaijan stands on the warm side, at equidistance 0.6128 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// two digits
		[
			"Among the systemic poles Azerbaijan stands on the warm side, at equidistance 0.8790 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		// two digits
		[
			"Israel and Türkiye, both on the friendly side of Azerbaijan's record, are hostile to each other: stress 0.262 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
		],
		// one digit
		[
			"The gap between the affinities to Türkiye and Iran among the neighbourhood poles is 0.92 [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// one digit
		[
			"The gap between the affinities to Russia and Türkiye among the neighbourhood poles is 0.73 [0.7 to 1.3].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// one digit
		[
			"Engagement on record with the European Union, a lower bound, is at least 1.38 [0.7 to 1.4] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// one digit
		[
			"Engagement on record with Türkiye, a lower bound, is at least 2.774 [2.0 to 2.8] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// one digit
		["Whether affinity with Russia rose or fell is open (−0.31 [−0.7 to 0.1]).", { brief: "azerbaijan", begins: "Whether affinity rose" }],
		// one digit
		["Whether Armenia's affinity with Azerbaijan rose or fell is open, at 0.0874.", { brief: "armenia", begins: "Whether affinity rose" }],
		// one digit
		[
			"The gap between the affinities to Russia and the European Union is 0.482 [0.3 to 0.5].",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		// one digit
		[
			"Exposure of Armenia to Russia is at least 0.0, up to 0.384 on what is known.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure" },
		],
		// one digit
		[
			"Net of that restraint, exposure of Azerbaijan to Iran is at least 0.0, up to 0.183 on what is known [0.0 to 0.4].",
			{ brief: "azerbaijan", begins: "Net of that restraint" },
		],
		// two digits
		[
			"As of 2025-11-30, according to the sources read, Russia: affinity was 0.3412 as known on 2025-03 and is 0.2 [−0.3 to 0.2].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// two digits
		[
			"The gap between the affinities to the United States and Russia is 0.5836 [0.58 to 0.65] on Armenia's record.",
			{ brief: "armenia", begins: "The gap between the affinities" },
		],
		// about 40
		["According to Gordadze 2025, 40.0 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
		// about 20 million
		["According to Gordadze 2025, exactly 20 million ethnic Azerbaijanis are said to live in Iran.", ["8c19bcbb"]],
		// over 1.5 million
		["According to Gordadze 2025, Russia's chief handle is the community of precisely 1.5 million Azerbaijanis on its soil.", ["020ea1fe"]],
		// nearly a fifth
		["According to Gordadze 2025, 20.0 per cent of the territory was lost in the first war.", ["97a7565d"]],
		// close to 700,000
		["According to Gordadze 2025, 699,500 people were displaced by the first war.", ["b4d217eb"]],
	],
};

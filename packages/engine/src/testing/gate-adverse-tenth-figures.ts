import type { Adverse } from "./gate-adverse.ts";

/** The part of a tenth adverse set that is wrong in a number, a sign, a unit. */
export const ADVERSE_TENTH_FIGURES: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		// 0.76 [0.74 to 0.78]
		["Affinity between Azerbaijan and Türkiye is 0.67 [0.65 to 0.69].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// the range begins at 0.44
		[
			"Among the neighbourhood poles Azerbaijan stands on the warm side, at equidistance 0.61 [0.54 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands" },
		],
		// 6 of 12 channels are known
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 9 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// the United States stands at 0.35
		[
			"Armenia's affinity is above zero over its whole range with 3 partners: Iran (0.45 [0.44 to 0.45]), the United States (0.53) and Russia (0.04 [0.01 to 0.04]).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		// gross it is at least 0.80; 0.64 is the net figure
		[
			"Gross of what restrains the holder, exposure of Georgia is on record to one holder: Russia (at least 0.64).",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		// eight named corridors
		[
			"On seven named corridors every leg is open, the Southern Gas Corridor among them.",
			{ brief: "georgia", begins: "Every leg is open on 8 named corridors" },
		],
		// the smallest closing set has 2 holders
		[
			"Between China and the European Union it takes at least three holders together to close every recorded freight route.",
			{ brief: "armenia", begins: "Egypt and Kazakhstan together" },
		],
		// 10 triangles
		[
			"Two friends of Azerbaijan are hostile to each other in 12 triangles, among them Israel and Türkiye (stress 0.26 [0.12 to 0.26]).",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// the United States at least 0.29
		[
			"Engagement on record, a lower bound, is counted for Armenia with Russia (at least 0.69 log points), Azerbaijan (at least 0.5 [0.3 to 0.5] log points) and the United States (at least 0.92 log points).",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// 5 new claims
		[
			"As of 2025-11-30, according to the sources read, European Union: affinity was 0.17 as known on 2025-03 and is 0.34 [0.31 to 0.38]; claims under it that are new: 15.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		// 330 numbers
		[
			"Levers: 303 numbers are not known, since no lever of the one on the other by that channel is stated or denied.",
			{ brief: "georgia", begins: "Levers: 330 numbers" },
		],
		// Azerbaijan 0.31 years
		[
			"In Armenia's case the newest act with Azerbaijan is 0.13 years old and the newest with Pakistan 0.17 years.",
			{ brief: "armenia", begins: "The age of the newest act" },
		],
		// 0.12
		[
			"Against older evidence, Georgia's affinity with Russia is higher over the whole range, by 0.21.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		// 12 billion euros
		["In 2025 the European Union pledged 21 billion euros to Central Asia, part of it for the route.", ["3174644e"]],
		// 12.9 bcm
		["According to Gordadze 2025, Azerbaijan supplied the European Union with 19.2 bcm of gas in 2024.", ["acb47e6d"]],
		// 1.2 bcm
		["Gordadze 2025 puts the gas that goes to Syria at 2.1 bcm a year, with growth expected.", ["09ad1854"]],
		// 15 of 17
		["By mid-December 2024, according to Huseynov 2024, 16 of the 17 articles of the peace agreement had been agreed.", ["2fac19d6"]],
		// over 140 countries
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 million dollars to over 240 countries.", ["ba181925"]],
		// nearly a fifth
		["The first war cost Azerbaijan nearly a third of its territory, according to Gordadze 2025.", ["97a7565d"]],
		// close to 700,000
		["According to Gordadze 2025, the first war displaced close to 900,000 people.", ["b4d217eb"]],
		// 4.8 billion dollars
		["Azerbaijan's trade with Russia came to 8.4 billion dollars in 2024, according to Gordadze 2025.", ["1ccdb854"]],
		// twice
		[
			"Gordadze 2025 reports that by September 2025 President Pezeshkian had come to Azerbaijan four times, once with a stop in Shusha.",
			["fb5fd44c"],
		],
		// 250 km, other accounts about 162
		["Gordadze 2025 puts the railway still to be built between Rasht and Astara at 350 km.", ["8763b144"]],
		// over 80 per cent
		["A former Israeli ambassador puts support for Israel among the Azerbaijani public above 95 per cent.", ["6da915f7"]],
		// below 40
		["According to Gordadze 2025, Georgia counts just under 60 embassies abroad.", ["c4556f2c"]],
	],
	sign: [
		// the warm side
		[
			"Among the neighbourhood poles Azerbaijan stands on the cold side, at equidistance 0.61 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands" },
		],
		// below zero with both
		[
			"With two partners, Armenia and France, Azerbaijan's affinity lies above zero over its whole range.",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		// −0.60
		["Affinity between Georgia and Russia is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// higher
		[
			"Measured against older evidence, Georgia's affinity with Russia is lower over the whole range.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		// hostile to each other
		[
			"Israel and Türkiye, both on the friendly side of Azerbaijan's record, are on friendly terms with each other too: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// at least 0.3
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at most 0.3.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// thin
		["On Iran, the United States and Russia the evidence about Armenia is plentiful.", { brief: "armenia", begins: "The evidence is thin on" }],
		// 0.45
		["Affinity between Armenia and Iran is −0.45 [−0.45 to −0.44].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		// from 0.34 to 0.2
		[
			"As of 2025-11-30, Azerbaijan's affinity with Russia has gone up since what was known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// it crosses zero
		[
			"The range of Georgia's affinity with the European Union stays clear of zero (0.02 [−0.06 to 0.02]).",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		// above
		[
			"Russia's share of Armenia's engagement with the systemic poles lies below the declared alarm.",
			{ brief: "armenia", begins: "The share of engagement with a pole" },
		],
		// they would fall silent
		[
			"Eleven numbers on vectors would stand unchanged without Shukurlu and Shumunov 2025.",
			{ brief: "azerbaijan", begins: "Vectors: 11 numbers would fall silent" },
		],
		// it is open
		[
			"Whether affinity rose or fell is settled with four partners of Azerbaijan: Türkiye, Russia, Iran and Armenia.",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
		],
		// worsened
		["According to Avdaliani 2025, Azerbaijan's relations with Russia had improved by spring 2025.", ["a7fb1fb3"]],
		// back at the level before the war
		["In the reading of Avdaliani 2025, tension between Azerbaijan and Iran stands well above where it was before the 2020 war.", ["26d6db14"]],
		// backs
		["Baku openly contests Ukraine's territorial integrity, according to Gordadze 2025.", ["38d2195f"]],
		// fewer
		["According to Shukurlu and Shumunov 2025, Iran held more exercises along the border after July 2024.", ["f920212c"]],
		// widens
		["Huseynov 2024 finds that criticism over democracy and rights narrows the gap between Baku and Washington.", ["d82317eb"]],
		// too small to weigh much
		["According to Gordadze 2025, Azerbaijan's trade with Russia is large enough to weigh heavily.", ["8cb2f312"]],
		// has grown
		["Energy cooperation between Azerbaijan and the European Union has shrunk, according to Shukurlu and Shumunov 2025.", ["5ffaadd9"]],
		// more pragmatic
		[
			"Since the 2024 election in Iran, according to Shukurlu and Shumunov 2025, dealings between Baku and Tehran have become less pragmatic.",
			["c41bad2c"],
		],
		// moving away
		["Armenia is moving closer to Russia, in the view of Gordadze 2025.", ["2a4d9178"]],
		// it narrows it
		["According to Gordadze 2025, American engagement broadens what Russia can do to Azerbaijan.", ["273f5438"]],
		// against Russia
		["American support for Caspian routes plays into Russia's hands, according to Gordadze 2025.", ["d2f2b270"]],
		// difficult
		["Gordadze 2025 holds that relations between Azerbaijan and Iran have been easy ever since independence.", ["bbc94885"]],
	],
	unit: [
		// log points
		[
			"Engagement on record, a lower bound, is counted with 12 partners, among them Türkiye (at least 2.8 per cent) and the European Union (at least 1.4 per cent).",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// log points
		["Armenia's engagement on record with Russia comes to at least 0.69 percentage points.", { brief: "armenia", begins: "Engagement on record" }],
		// years
		["The newest act between Azerbaijan and Türkiye is 4.91 months old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		// years
		["For Georgia the age of the newest act is known for one tie: Russia (16.91 weeks).", { brief: "georgia", begins: "The age of the newest act" }],
		// years
		[
			"On 2025-11-30, counted from publication, Huseynov 2024 was 0.91 months old and Avdaliani 2025 0.42 months.",
			{ brief: "azerbaijan", begins: "Age of the sources" },
		],
		// 6 of 12 channels
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 6 of 12 sources known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// 1 holder
		[
			"Georgia alone can close every recorded oil route between Sangachal and Haifa (smallest closing set: 1 leg).",
			{ brief: "georgia", begins: "Georgia alone can close every recorded oil route" },
		],
		// legs
		[
			"The Trump Route for International Peace and Prosperity has 3 kilometres that are not open, and the western branch of the North–South corridor 1 kilometre.",
			{ brief: "georgia", begins: "Legs that are not open" },
		],
		// numbers
		["Corridors: 60 corridors are not known, as no source states the capacity of their legs.", { brief: "armenia", begins: "Corridors: 60 numbers" }],
		// 12 claims
		[
			"Affinity with Türkiye rests on 12 treaties of 5 independent sources.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
		// a gap between affinities, not in log points
		[
			"The gap between Azerbaijan's affinities to Türkiye and Iran, neighbourhood, is 0.9 log points [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// a pure number
		["Affinity between Georgia and Azerbaijan is 0.30 per cent.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		// 24 numbers
		["Formats: 24 formats would fall silent without Sultanli 2025.", { brief: "armenia", begins: "Formats: 24 numbers would fall silent" }],
		// euros
		["According to Avdaliani 2025, the European Union pledged 12 billion dollars to Central Asia, part of it for the route.", ["3174644e"]],
		// bcm
		["Azerbaijan's gas supply to the European Union was 12.9 million tonnes in 2024, according to Gordadze 2025.", ["acb47e6d"]],
		// km
		["Gordadze 2025 puts the gap in the railway from Rasht to Astara at 250 miles.", ["8763b144"]],
		// a year
		["Gas to Syria stands at 1.2 bcm a month, with growth expected, according to Gordadze 2025.", ["09ad1854"]],
		// dollars
		["According to Huseynov 2024, Azerbaijan gave over 140 countries aid worth 330 million manats.", ["ba181925"]],
		// persons
		["According to Gordadze 2025, Russia's chief handle is the community of over 1.5 million Azerbaijani families on its soil.", ["020ea1fe"]],
		// dollars
		["By President Aliyev's account Azerbaijan has put 20 billion lira into the Turkish economy.", ["c8d6f697"]],
		// articles
		["Huseynov 2024 reports that 15 of 17 chapters of the peace agreement were agreed by mid-December 2024.", ["2fac19d6"]],
		// three times
		["The World Bank foresees trade along the corridor growing by three per cent by 2030, according to Huseynov 2024.", ["b133248e"]],
		// per cent of its oil imports
		["According to Gordadze 2025, Israel takes about 40 million barrels of its imported oil from Azerbaijan.", ["54aba2cb"]],
		// bcm
		["The aim for 2027, according to Gordadze 2025, is gas worth 20 billion euros for the European Union.", ["fd22d308"]],
		// dollars
		["Sultanli 2025 reports that a first 2 billion rupees for Pakistan's economy is being prepared.", ["e8804d28"]],
	],
};

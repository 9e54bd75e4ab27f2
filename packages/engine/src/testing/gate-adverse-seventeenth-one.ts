import type { Adverse } from "./gate-adverse.ts";

/** The seventeenth adverse set, part one, by what the sentences are wrong in. */
export const ADVERSE_SEVENTEENTH_ONE: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		// 2.8, not 3.8
		[
			"Engagement is counted with twelve partners and is a lower bound throughout; Türkiye leads with no less than 3.8 log points, ahead of the EU with 1.4 or more.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// 10 new claims, not 14
		[
			"By the sources read, 14 new claims stand under Türkiye's affinity, which went from 0.64 as known in March 2025 to 0.76 at the end of November.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// 0.69, digits transposed
		["Russia comes first in Armenia's counted engagement, with at least 0.96 log points.", { brief: "armenia", begins: "Engagement on record" }],
		// 2 of 12 channels, not 4
		[
			"Georgia's recorded exposure to Russian levers is at least 0.80, with four of the twelve channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// 330, not 303
		[
			"In the chapter on levers 303 figures are missing because no source states or denies the lever in question.",
			{ brief: "azerbaijan", begins: "Levers: 330" },
		],
		// 60, not 16
		[
			"Since no source says what the legs can carry, 16 of the corridor numbers have to be left blank.",
			{ brief: "azerbaijan", begins: "Corridors: 60" },
		],
		// 3 claims, not 5
		[
			"Armenia's affinity with Iran is built on five claims taken from two independent sources.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests" },
		],
		// 12.9, not 19.2
		["Gordadze puts gas deliveries to the EU in 2024 at 19.2 bcm.", ["acb47e6dc3"]],
		// over 140 countries
		["Aid worth 330 million dollars went from Azerbaijan to about 104 countries, Huseynov reports.", ["ba181925c1"]],
		// over 1.5 million
		["Upwards of 2.5 million Azerbaijanis live in Russia, and Gordadze sees in them Moscow's main handle.", ["020ea1fe0f"]],
		// 15 of 17
		["By the middle of December 2024 thirteen of the seventeen articles had been agreed, Huseynov writes.", ["2fac19d619"]],
		// 4.8, transposed
		["Trade between Azerbaijan and Russia came to 8.4 billion dollars in 2024, by Gordadze's figures.", ["1ccdb85416"]],
		// three times
		["The World Bank, as cited by Huseynov, expects trade along the Middle Corridor to be five times as large by 2030.", ["b133248e27"]],
		// above 80 per cent
		[
			"A former Israeli ambassador is quoted by Shukurlu and Shumunov as putting public support for Israel in Azerbaijan above 90 per cent.",
			["6da915f798"],
		],
	],
	sign: [
		// both figures are negative
		[
			"Azerbaijan's affinity with Armenia is put at +0.1, with a range that runs up to +0.5.",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" },
		],
		// −0.06, below zero
		["France sits just above nought, at 0.06, among Azerbaijan's affinities.", { brief: "azerbaijan", begins: "Affinity is below zero" }],
		// minus sign dropped
		["Tbilisi's affinity with Moscow is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// −0.3 [−0.7 to 0.1]
		[
			"For Russia the change in affinity is estimated at +0.3, although with a range of −0.1 to 0.7 the direction remains open.",
			{ brief: "azerbaijan", begins: "Whether affinity rose" },
		],
		// +0.22 [0.11 to 0.22]
		[
			"Measured against older evidence, affinity with Israel has moved by −0.22, the range being −0.22 to −0.11.",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// −0.16, it would lower it
		[
			"Leaving Shukurlu and Shumunov out would raise the neighbourhood equidistance by 0.16.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		// 0.04, positive over its range
		["Armenia's affinity with Russia is slightly negative, at −0.04.", { brief: "armenia", begins: "Affinity is above zero" }],
		// they had worsened; polarity −0.4
		["According to Avdaliani, relations between Baku and Moscow stood on the plus side by the spring of 2025.", ["a7fb1fb3fc"]],
		// it cost the EU credit
		["Huseynov says that rights criticism joined with pro-Armenian positions has earned the EU credit in Baku.", ["84ee445321"]],
		// main ally
		["In Gordadze's account the president in Washington treats Azerbaijan as a main adversary in the region.", ["06452ae69b"]],
		// openly backs it
		["Baku, Gordadze notes, openly disputes Ukraine's territorial integrity.", ["38d2195ff2"]],
		// matters more than before
		["To China, Azerbaijan counts for less than it did before, whether as gateway or as market, Avdaliani judges.", ["c195e8e01a"]],
		// works against Russia
		["American support for the Caspian routes works in Russia's favor, Gordadze writes.", ["d2f2b27049"]],
		// no European sanctions
		["Gordadze states that European sanctions are in place against Azerbaijan.", ["96c8efc91c"]],
	],
	unit: [
		// log points, not per cent
		["Türkiye's recorded engagement with Azerbaijan amounts to at least 2.8 per cent.", { brief: "azerbaijan", begins: "Engagement on record" }],
		// 0.3 is an index, no percentage
		[
			"Russian levers on record expose Azerbaijan by at least 0.3 per cent, with six of twelve channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// years, not months
		["The latest act on record between Azerbaijan and Türkiye is 4.91 months old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		// years, not weeks
		["Some 16.91 weeks have passed since the newest act between Georgia and Russia.", { brief: "georgia", begins: "The age of the newest act" }],
		// stress has no unit of log points
		[
			"Because Iran and the United States are hostile to each other, the triangle with Armenia carries a stress of 0.21 log points.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		// affinity is an index, no percentage
		["Georgia's affinity with Azerbaijan comes to 0.30 per cent.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		// 0.91 years
		["Counted from publication, Huseynov's paper was 0.91 months old on 30 November 2025.", { brief: "armenia", begins: "Age of the sources" }],
		// 8 billion cubic metres
		["Azerbaijan supplied the EU with 8 million cubic metres of gas in 2021, says Gordadze.", ["a8bb986f59"]],
		// euros, not dollars
		["Avdaliani has the EU pledging 12 billion dollars to Central Asia, part of it for the route.", ["3174644ef4"]],
		// dollars, not euros
		["President Aliyev, quoted by Sultanli, speaks of 20 billion euros that Azerbaijan has put into the Turkish economy.", ["c8d6f69786"]],
		// kilometres, not miles
		["Gordadze reckons the unbuilt stretch of the line from Rasht to Astara at 250 miles; other accounts have about 162.", ["8763b14419"]],
		// a year, not a month
		["In August 2025, Shukurlu and Shumunov write, it was made known that Syria would get 1.2 bcm of gas a month through Türkiye.", ["5a9639632a"]],
		// 20 million persons, not per cent
		["Some 20 per cent of Iran's people are said, according to Gordadze, to be ethnic Azerbaijanis.", ["8c19bcbbf3"]],
		// bcm, not million tonnes
		["By 2027 Azerbaijan is to deliver 20 million tonnes of gas a year to Europe, a pledge that Huseynov records.", ["0c0d412bcb"]],
	],
	digits: [
		// three digits on a range of 0.74 to 0.78
		["Azerbaijan's affinity with Türkiye works out at 0.762.", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// given as −0.1 with a range of −0.5 to −0.1
		["Affinity with Armenia stands at −0.10.", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		// given as 0.3
		[
			"Azerbaijan's exposure to Russia is at least 0.31 and could, on what is known, go as high as 1.0.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		// given as 0.0 and 0.4
		[
			"Armenia's gross exposure to Russia has a floor of 0.00 and, on what is known, a ceiling of 0.41.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure" },
		],
		// 0.5 [0.3 to 0.5]
		["A gap of 0.52 separates Georgia's affinities with Russia and with the European Union.", { brief: "georgia", begins: "The gap between" }],
		// 0.0 [−0.1 to 0.2]
		[
			"Azerbaijan's affinity with Iran comes to 0.03, its range crossing zero.",
			{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
		],
		// 0.3 [0.0 to 0.5]
		[
			"Net of restraint, Azerbaijan's levers leave Armenia exposed by no more than 0.317 on what is known.",
			{ brief: "armenia", begins: "Net of that restraint" },
		],
		// about 20 million
		["Gordadze speaks of 20.3 million ethnic Azerbaijanis who are said to live in Iran.", ["8c19bcbbf3"]],
		// about 35 million
		["In northern Iran, on Shukurlu and Shumunov's telling, there are said to be 35.0 million ethnic Azerbaijanis.", ["ef1f605e44"]],
		// close to 700,000
		["The first war displaced 698,400 people, Gordadze says.", ["b4d217eb25"]],
		// nearly a fifth
		["By Gordadze's account the first war cost the country 19.7 per cent of its territory.", ["97a7565d24"]],
		// about 40 per cent
		["Azerbaijan covers 40.2 per cent of Israel's oil imports, according to Gordadze.", ["54aba2cb0a"]],
		// over half
		["Buyers in eight EU states take 52.5 per cent of the gas Azerbaijan exports, says Gordadze.", ["d2d3f44bfb"]],
		// close to 70
		["Gordadze counts exactly 69 Azerbaijani embassies.", ["5b1f0f6961"]],
	],
	actor: [
		// Albania, not Bulgaria
		["Bulgaria on its own can shut all the recorded ways for gas from Sangachal to Melendugno.", { brief: "azerbaijan", begins: "Albania alone" }],
		// Kazakhstan, not Russia
		[
			"Acting together, Egypt and Russia are able to close every recorded freight route between China and the EU.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan" },
		],
		// United States, not China
		[
			"Of the levers that are stated or denied for the European Union and China, none is active.",
			{ brief: "azerbaijan", begins: "Levers that are stated" },
		],
		// Russia, not Türkiye
		[
			"Georgia's exposure, gross of restraint, is on record to one holder, Türkiye (at least 0.80).",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		// Pakistan, not Georgia
		[
			"Evidence is thin for six of Armenia's partners: Iran, the United States, Russia, France, India and Georgia.",
			{ brief: "armenia", begins: "The evidence is thin" },
		],
		// Sultanli, not Avdaliani
		["Twenty-five numbers on formats would go silent if Avdaliani's paper were dropped.", { brief: "azerbaijan", begins: "Formats: 25 numbers" }],
		// Baku, not Doha
		[
			"Shukurlu and Shumunov place in 2023 a Turkish–Israeli rapprochement in which Doha arbitrated; Gordadze knows of no thaw.",
			{ brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" },
		],
		// India
		["According to Gordadze it was Pakistan that kept Azerbaijan's full membership of the SCO from going through.", ["3d6bd1d644"]],
		// Pakistan
		["Türkiye stopped Armenia's bid for the SCO, Gordadze writes.", ["d78ced34dc"]],
		// Qatar
		["It is the Emirates that finance the gas supply to Syria, say Shukurlu and Shumunov.", ["e5ca5098db"]],
		// Iranian forces
		["Avdaliani mentions that the Azerbaijani and Turkish armed forces exercised together in 2025 under the name Araz-2025.", ["74409948cd"]],
		// French Senate
		[
			"In November 2020, Huseynov recalls, the European Parliament asked in a text without legal force for the recognition of the Karabakh entity.",
			["dd5044ee52"],
		],
		// Ankara proposed it
		["Moscow was the one to propose the loose platform of three Caucasus states and three neighbours, in Huseynov's account.", ["afbafb22cd"]],
		// High Representative Kallas
		["The visit of the Commission's president to Baku in April 2025 brought fresh momentum, Sultanli says.", ["b45f7ffdff"]],
	],
};

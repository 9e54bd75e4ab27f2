import type { Adverse } from "./gate-adverse.ts";

/** Of the fifth adverse set, prose wrong in one thing, as a press officer or a language model may write it. */
export const ADVERSE_FIFTH_PROSE: Readonly<Record<string, readonly Adverse[]>> = {
	press: [
		// praise of our own
		["Azerbaijan, a trusted partner of Europe, delivered 12.9 bcm of gas to the EU in 2024.", ["acb47e6d"]],
		// praise, and a cause
		["Thanks to a far-sighted diplomacy Azerbaijan maintains close to 70 embassies.", ["5b1f0f69"]],
		// they met
		["At the historic summit in Lachin on 28 May 2025 the leaders of Azerbaijan, Türkiye and Pakistan sealed an alliance.", ["3b3cae4f"]],
		// no welcome is told
		["The international community welcomed the meeting of the three leaders in Washington on 8 August 2025.", ["84242626"]],
		// no effect is told
		["Azerbaijan's aid of 330 million dollars has saved lives in over 140 countries.", ["ba181925"]],
		// a visit is told
		["President Pezeshkian's visit of April 2025 opened a new era of friendship between the two neighbours.", ["10e02ad8"]],
		// turned down
		["By President Aliyev's account Russia has acknowledged its responsibility for the loss of the airliner and agreed to compensate.", ["7da84ed0"]],
		// praise
		["Baku has once more proved an honest broker by bringing Germans and Russians to one table in May 2025.", ["9b39787c"]],
		// none now
		["As Gordadze 2025 confirms, no Russian soldier has ever stood on Azerbaijani soil.", ["a887432b"]],
		// there are none that could be lifted
		["According to Gordadze 2025, Europe has lifted its sanctions on Azerbaijan.", ["96c8efc9"]],
		// a pledge, told as what is to come
		["Azerbaijan will supply Europe with 20 bcm of gas in 2027.", ["0c0d412b"]],
		// praise
		[
			"The unshakeable brotherhood of Azerbaijan and Türkiye is borne out by an affinity of 0.76.",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// two are below zero
		[
			"With affinity above zero with 12 partners, Azerbaijan has no adversary among the states on record.",
			{ brief: "azerbaijan", begins: "Affinity is above zero" },
		],
		// 0.61, on the warm side
		[
			"The figures confirm that Azerbaijan keeps exactly the same distance from all neighbourhood poles.",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan" },
		],
		// intent is not told
		[
			"Georgia, a loyal partner, would never use its power to close the oil route between Sangachal and Haifa.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every" },
		],
		// exposure is at least 0.3
		["Every channel of Russian influence on Azerbaijan has been closed.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
		// no such acknowledgement
		["According to Avdaliani 2025, Iran acknowledged that its own services had planned the attack and put the culprit to death.", ["1d7af8a4"]],
		// discussed whether
		["Thanks to Baku's hospitality Israel and Türkiye agreed on a hot line for Syria in April 2025.", ["bd38d405"]],
		// a former ambassador's account
		["More than 80 per cent of Azerbaijan's people support Israel.", ["6da915f7"]],
		// India kept it out
		["According to Gordadze 2025, Azerbaijan withdrew its bid for full membership of the SCO of its own accord.", ["3d6bd1d6"]],
		// it waits on a change of Armenia's constitution; neither has signed
		["According to Shukurlu and Shumunov 2025, the peace text awaits the signature of Armenia alone.", ["8f957b3f"]],
		// based there, no sorties told
		["According to Shukurlu and Shumunov 2025, Turkish fighter aircraft based at Ganja flew sorties in the 2020 war.", ["38aaeb92"]],
		[
			"Azerbaijan's chairmanship of the Non-Aligned Movement from 2019 to 2023 was acclaimed by its members, according to Sultanli 2025.",
			["4c306655"],
		],
		// who refused is not told
		["According to Gordadze 2025, the talks in Key West in 2001 foundered on Armenia's refusal.", ["063515a0"]],
		// no contract is told
		["Syria's president came to Baku in July 2025 to sign a gas contract, according to Shukurlu and Shumunov 2025.", ["deb10536"]],
		["According to Gordadze 2025, Azerbaijan gives Syria 1.2 bcm of gas a year free of charge.", ["09ad1854"]],
		// in 2025
		["According to Avdaliani 2025, the armed forces of Azerbaijan and Iran exercise together every year.", ["74409948"]],
		// he did not attend
		["President Aliyev honoured the request of two presidents and was in Moscow on 9 May 2025.", ["81cbd666"]],
		// fourth
		["According to Huseynov 2024, Azerbaijan ranked among the EU's top three suppliers of piped gas in 2024.", ["2898a8c9"]],
		["By detaining Sputnik's staff Azerbaijan put an end to Russian espionage, according to Gordadze 2025.", ["377cea41"]],
		["Relations with Iran, fully restored by mid-2025, are free of mistrust.", ["1327dbd8", "d24bcb9d"]],
		// what it serves is not told
		[
			"Azerbaijan's hold over Armenia, at least 0.51, serves peace alone, according to Huseynov 2024.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		// trade along the corridor
		["By the World Bank's projection Azerbaijan's whole trade will be three times as large by 2030.", ["b133248e"]],
		// open with four
		["Azerbaijan's ties are warming with every partner on record.", { brief: "azerbaijan", begins: "Whether affinity rose" }],
		// member
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is a founder of 7 formats.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		// Central Asia
		["The EU's pledge of 12 billion euros of 2025 goes to Azerbaijan.", ["3174644e"]],
		// officials met
		["According to Avdaliani 2025, Ukraine thanked Azerbaijan for its mediation in the spring of 2025.", ["dd6e718c"]],
		// support each other's position
		["According to Gordadze 2025, Azerbaijan and China have agreed to defend each other's territory.", ["4f195e69"]],
	],
	model: [
		// dependence is not told
		["Supply to the EU rose from 8 bcm in 2021 to 12.9 bcm in 2024, underscoring Europe's growing dependence on Baku.", ["a8bb986f", "acb47e6d"]],
		// 61 per cent
		["Supply to the EU rose from 8 bcm in 2021 to 12.9 bcm in 2024, an increase of roughly 160 per cent.", ["a8bb986f", "acb47e6d"]],
		// no agreements told
		["In April 2025 Iran's president visited Baku, where several agreements were signed.", ["10e02ad8"]],
		[
			"The Lachin summit of 28 May 2025 brought together the leaders of Azerbaijan, Türkiye and Pakistan, marking their second meeting.",
			["3b3cae4f"],
		],
		// grounds made up
		[
			"Affinity between Azerbaijan and Türkiye stands at 0.76, reflecting decades of cooperation in energy, defence and culture.",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// the range reaches 0.2 from −0.3; no rupture
		[
			"According to the sources read, affinity with Russia collapsed from 0.34 as known on 2025-03 to 0.2, which signals a rupture.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// a likelihood word without a reference class
		["Russia is likely to use the community of over 1.5 million Azerbaijanis on its soil against Baku.", ["020ea1fe"]],
		["It is highly unlikely that Armenia will change its constitution in time, according to Shukurlu and Shumunov 2025.", ["8f957b3f"]],
		// Albania, by Fier
		["The gas corridor crosses Georgia, Türkiye, Greece and Bulgaria before it lands in Italy.", ["eed39605", "35b008ee", "7ab0b342", "243c3b82"]],
		// 2015
		["According to Gordadze 2025, Azerbaijan joined the Belt and Road Initiative in 2013.", ["d1b70acf"]],
		// ethnic Azerbaijanis; no word on language
		["According to Gordadze 2025, Azerbaijani is the mother tongue of about 20 million people in Iran.", ["8c19bcbb"]],
		["India, which presides over the SCO, blocked Azerbaijan's full membership, according to Gordadze 2025.", ["dc671fab"]],
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7 formats, among them the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7 formats, most of them led by a major power.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		// one tells it, three tell against it
		[
			"The sources agree that a first apology over the aircraft came by telephone on 28 December 2024.",
			{ brief: "azerbaijan", begins: "Telephone apology" },
		],
		["Three of the four sources hold that the telephone apology took place.", { brief: "azerbaijan", begins: "Telephone apology" }],
		// 20 and 35
		[
			"The sources put the ethnic Azerbaijani population of Iran at 20 to 30 million.",
			{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population" },
		],
		// a mean that no source gives
		[
			"Taken together, the sources put the ethnic Azerbaijani population of Iran at about 27.5 million.",
			{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population" },
		],
		[
			"Gordadze 2025 and Shukurlu and Shumunov 2025 agree that Azerbaijan is an observer in the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "Azerbaijan in Shanghai" },
		],
		// the other way round
		[
			"Shukurlu and Shumunov 2025 date the ceasefire of 2020 to 9 November, Gordadze 2025 to 10 November.",
			{ brief: "azerbaijan", begins: "Ceasefire that ended" },
		],
		// Gordadze 2025 has July
		["All three sources place the upgrade with China in April 2025.", { brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive" }],
		// one says initialled
		["Both sources speak of the August 2025 text as signed.", { brief: "azerbaijan", begins: "Agreement on the Establishment" }],
		// the other way round
		["Sultanli 2025 rates economic ties with Russia as modest, Gordadze 2025 as wide.", { brief: "azerbaijan", begins: "Weight of economic ties" }],
		["According to Shukurlu and Shumunov 2025, Baku blamed Iran's foreign ministry for the attack on its embassy.", ["c69e9ae5"]],
		// another source's account of Baku's charge
		["According to Avdaliani 2025, the Revolutionary Guards stood behind the attack on the embassy.", ["91d0f264", "c69e9ae5"]],
		// up to 1.0
		["Azerbaijan's exposure to Russia lies between 0.3 and 0.6.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
		// six channels are known, not all active
		["Russia has six active levers on Azerbaijan.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
		// at least 0.0, up to 0.6
		["Net of that restraint, Azerbaijan's exposure to Russia falls to zero.", { brief: "azerbaijan", begins: "Net of that restraint" }],
		// at least 0.0, up to 0.6
		["Iran holds no lever over Azerbaijan.", { brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" }],
		// 7 legs on 3 corridors
		["Legs that are not open are on record for 7 named corridors.", { brief: "azerbaijan", begins: "Legs that are not open" }],
		// all their legs are open
		["Of the corridors on record 8 have a leg that is not open.", { brief: "azerbaijan", begins: "Every leg is open" }],
		// each alone
		[
			"Only Türkiye, Georgia and Albania together can close all recorded ways of gas from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Albania alone" },
		],
		// together with Egypt
		[
			"Kazakhstan alone can close every recorded freight route between China and the European Union.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		[
			"Among the systemic poles Azerbaijan stands on the cold side, at equidistance 0.88 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		// marked its waning
		["According to Gordadze 2025, the Russian attack on Georgia in 2008 put an end to American influence.", ["bdeb5904"]],
		// Azerbaijan's refugees and displaced
		["According to Gordadze 2025, close to 700,000 Armenians were displaced by the first war.", ["b4d217eb"]],
		// Beijing
		["China's commemoration of September 2025, which Aliyev attended, was held in Shanghai.", ["654dc51f"]],
		// Syria
		["Turkish and Israeli delegations met in Baku in April 2025 in order to discuss Gaza.", ["1856540e"]],
	],
};

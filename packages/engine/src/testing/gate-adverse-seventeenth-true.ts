import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the seventeenth adverse set. */
export const ADVERSE_SEVENTEENTH_TRUE: readonly Adverse[] = [
	[
		"Azerbaijan's affinity with Türkiye is put at 0.76, within a range of 0.74 to 0.78.",
		{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
	],
	[
		"Measured over the neighbourhood poles, Azerbaijan is on the warm side, with an equidistance of 0.61 (range 0.45 to 0.64).",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
	],
	[
		"On record, Russia's levers expose Azerbaijan by at least 0.3; on what is known the figure could be as high as 1.0, and 6 of the 12 channels are known.",
		{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
	],
	[
		"There are twelve partners for which Azerbaijan's affinity lies above zero throughout its range, Türkiye, China, Pakistan, Israel and Uzbekistan among them.",
		{ brief: "azerbaijan", begins: "Affinity is above zero" },
	],
	[
		"With two partners, Armenia and France, Azerbaijan's affinity is negative over the whole of its range.",
		{ brief: "azerbaijan", begins: "Affinity is below zero" },
	],
	[
		"For Russia and Iran the range of affinity includes zero: it runs from −0.3 to 0.2 for the former and from −0.1 to 0.2 for the latter.",
		{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
	],
	[
		"Engagement on record with Türkiye comes to at least 2.8 log points, and that with the European Union to at least 1.4.",
		{ brief: "azerbaijan", begins: "Engagement on record" },
	],
	[
		"Israel is the one partner with which affinity is higher than on older evidence over the whole range, by 0.23 (0.11 to 0.23).",
		{ brief: "azerbaijan", begins: "Against older evidence" },
	],
	["It remains open whether affinity with Türkiye, Russia, Iran and Armenia rose or fell.", { brief: "azerbaijan", begins: "Whether affinity rose" }],
	[
		"Azerbaijan stands on the warm side among the systemic poles, its equidistance being 0.88 with a range from 0.69 to 0.88.",
		{ brief: "azerbaijan", begins: "Among the systemic poles" },
	],
	[
		"Israel and Türkiye are both on the friendly side of Azerbaijan's record but hostile to one another, at a stress of 0.26 (0.12 to 0.26).",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
	],
	[
		"Three poles have a share of engagement above the declared alarm: Türkiye in two sets, the neighbourhood and the regional one, and Russia among the systemic poles in some of the runs.",
		{ brief: "azerbaijan", begins: "The share of engagement" },
	],
	[
		"Once restraint on the holder is deducted, Azerbaijan's exposure to Russia is at least 0.0, and up to 0.6 on what is known.",
		{ brief: "azerbaijan", begins: "Net of that restraint" },
	],
	[
		"Azerbaijan is itself on record as a holder over Armenia, by Huseynov's account, at 0.51 or more.",
		{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
	],
	[
		"By the sources read, the Shanghai Cooperation Organisation is the one format in which Azerbaijan was observer or partner on 30 November 2025.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
	],
	[
		"By rule and the sources read, two of the formats in which Azerbaijan sat on 30 November 2025 are led by a major power: the Belt and Road Initiative and the Washington trilateral of August 2025.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, led" },
	],
	[
		"Türkiye can on its own shut all the recorded ways of three routes from Sangachal: oil to Haifa, gas to Aleppo and gas to Melendugno.",
		{ brief: "azerbaijan", begins: "Türkiye alone can close all" },
	],
	[
		"According to the sources read, affinity with the European Union was 0.17 as known in March 2025 and stood at 0.34 (0.31 to 0.38) on 30 November 2025.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
	],
	[
		"As of 30 November 2025, according to the sources read, 20 new claims bear on affinity with Russia, which was 0.34 as known in March 2025 and is now 0.2, with a range from −0.3 to 0.2.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
	],
	[
		"The sources differ about Azerbaijan's standing in the SCO: it is a dialogue partner, seen from September 2025, for Shukurlu and Shumunov, and an observer for Gordadze.",
		{ brief: "azerbaijan", begins: "Azerbaijan in Shanghai" },
	],
	[
		"According to Gordadze about 20 million ethnic Azerbaijanis are said to live in Iran, whereas Shukurlu and Shumunov have about 35 million said to live in the north of the country.",
		{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population" },
	],
	[
		"Where Sultanli rates economic ties with Russia as wide, Gordadze rates trade with Russia as modest.",
		{ brief: "azerbaijan", begins: "Weight of economic ties" },
	],
	[
		"On the attack on the embassy in Tehran, Avdaliani's account describes the deed of one man, while Shukurlu and Shumunov report that Baku blamed the Revolutionary Guards.",
		{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy" },
	],
	["Sixty corridor numbers are not known, as no source states the capacity of the legs.", { brief: "azerbaijan", begins: "Corridors: 60" }],
	["Were Gordadze 2025 left out, 48 numbers on levers would fall silent.", { brief: "azerbaijan", begins: "Levers: 48" }],
	["Armenia's affinity with Iran is 0.45, in a range of 0.44 to 0.45.", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
	[
		"Armenia's affinity is above zero over the whole range with three partners, namely Iran, the United States and Russia.",
		{ brief: "armenia", begins: "Affinity is above zero" },
	],
	[
		"Counted as a lower bound, Armenia's engagement with Russia is at least 0.69 log points and that with the United States at least 0.29.",
		{ brief: "armenia", begins: "Engagement on record" },
	],
	[
		"Among the systemic poles Russia's share of Armenia's engagement is above the declared alarm.",
		{ brief: "armenia", begins: "The share of engagement" },
	],
	[
		"The gap between Armenia's affinities to Russia and Iran, as regional poles, is 0.79 (0.79 to 0.85).",
		{ brief: "armenia", begins: "The gap between" },
	],
	[
		"On 30 November 2025 Armenia was, according to the sources read, a member of two formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Whether Türkiye and Israel drew closer is disputed: Shukurlu and Shumunov place a rapprochement with Baku as arbiter in 2023, while Gordadze's account goes from 2010 straight to a breakdown after October 2023.",
		{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
	],
	[
		"The figure for the gross exposure of Armenia to Azerbaijan rests on a single claim of a single source, Huseynov 2024.",
		{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
	],
	["For France, India and Iran alike, the newest act with Armenia is 0.91 years old.", { brief: "armenia", begins: "The age of the newest act" }],
	[
		"Three legs of the Trump Route and one leg of the International North–South Transport Corridor's western branch are on record as not open.",
		{ brief: "armenia", begins: "Legs that are not open" },
	],
	[
		"The telephone apology is in dispute: Shukurlu and Shumunov report one on 28 December 2024, whereas Avdaliani, Gordadze and Sultanli tell against it.",
		{ brief: "armenia", begins: "Telephone apology" },
	],
	["Between Georgia and Russia affinity comes to −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
	[
		"At 0.02, Georgia's affinity with the European Union has a range, −0.06 to 0.02, that crosses zero.",
		{ brief: "georgia", begins: "The range of affinity crosses zero" },
	],
	[
		"Russia's recorded levers on Georgia amount to an exposure of at least 0.80, two of twelve channels being known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia" },
	],
	[
		"After deduction of what restrains Russia, Georgia's recorded exposure to it is at least 0.64.",
		{ brief: "georgia", begins: "Net of that restraint" },
	],
	[
		"For Georgia the evidence is thin on three partners: Azerbaijan, the European Union and the United States.",
		{ brief: "georgia", begins: "The evidence is thin" },
	],
	[
		"Egypt and Kazakhstan, if they acted together, could shut every recorded freight route between China and the EU.",
		{ brief: "georgia", begins: "Egypt and Kazakhstan" },
	],
	["Gordadze dates the ceasefire of 2020 to 9 November, Shukurlu and Shumunov to 10 November.", { brief: "georgia", begins: "Ceasefire that ended" }],
	["The newest act on record between Georgia and Russia is 16.91 years old.", { brief: "georgia", begins: "The age of the newest act" }],
	[
		"Without Avdaliani 2025 the figure for Georgia's affinity with Azerbaijan would fall silent.",
		{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it would fall silent without Avdaliani" },
	],
	["Iran's president paid a visit to Baku in April 2025, Avdaliani reports.", ["10e02ad8bc"]],
	["According to Avdaliani, talks on a new partnership agreement between the EU and Azerbaijan were to resume in April 2025.", ["6e1cebd4c2"]],
	["Avdaliani notes that Aliyev did not go to the commemoration in Moscow in May 2025.", ["d687a08b93"]],
	["Avdaliani holds that India's closeness to Armenia and its quarrel with Pakistan set it apart from Baku's side.", ["17eb21656c"]],
	[
		"In Baku in May 2025, Avdaliani relates, figures from Germany and Russia discussed how to revive a forum that has rested since the invasion.",
		["9b39787cef", "8fea56653c"],
	],
	["The EU, in Avdaliani's account, pledged 12 billion euros to Central Asia, part of which was for the route.", ["3174644ef4"]],
	["Avdaliani's account describes the 2023 attack on the Azerbaijani embassy in Tehran as the deed of one man.", ["91d0f264af"]],
	["An American envoy named Azerbaijan as a possible entrant to the Abraham Accords, writes Avdaliani.", ["83bb4815fd"]],
	["In Avdaliani's view the new balance in Syria puts a strain on Iran and Türkiye.", ["d744da05d9"]],
	["Gordadze regards the community of more than 1.5 million Azerbaijanis in Russia as Moscow's chief handle.", ["020ea1fe0f"]],
	["Gordadze recalls that Baku left the association talks with the EU, which had begun in 2010.", ["a97ce02e89"]],
	["By Gordadze's figures, gas supply to the EU was 8 bcm in 2021 and 12.9 bcm in 2024.", ["a8bb986f59", "acb47e6dc3"]],
	["According to Gordadze, more than half of the gas that Azerbaijan exports goes to buyers in eight EU states.", ["d2d3f44bfb"]],
	["A softer policy has not undone the long-standing mistrust between Azerbaijan and Iran, Gordadze judges.", ["d24bcb9dde"]],
	["Gordadze writes that a private American firm is to run traffic on the route, its western stretch included.", ["2e391c090e", "b78692d18d"]],
	["Azerbaijan has close to 70 embassies and Georgia fewer than 40, according to Gordadze.", ["5b1f0f6961", "c4556f2ce2"]],
	[
		"In 2025, as Gordadze tells it, India kept Azerbaijan's full membership of the SCO from going through and Pakistan kept Armenia out.",
		["3d6bd1d644", "cd3ac2d007"],
	],
	[
		"Gordadze calls the refineries struck in Ukraine Azerbaijani and reads the strikes as reprisal, though the ownership is doubtful.",
		["333547c29e"],
	],
	["Gordadze's view is that Georgia's government has estranged itself from Europe.", ["69c7160bab"]],
	["Georgia's leaders send reproachful letters to Washington, Gordadze writes.", ["55125cbb1e"]],
	[
		"Ties between Azerbaijan and Syria were cut when the civil war began and came back with the change of power in Damascus, according to Gordadze.",
		["529f54d414", "5fa394690c"],
	],
	["According to Gordadze, close to a fifth of Azerbaijan's territory was lost in the first war.", ["97a7565d24"]],
	["The Minsk Group's mediation led to near-agreements in 2001 and 2007, Gordadze recalls, but to no settlement.", ["7e481be73e"]],
	[
		"Travellers have been unable to cross to Russia by land since 2020; Gordadze gives the pandemic as the stated ground and distrust as the other.",
		["0a2b6280b0"],
	],
	[
		"Gordadze gives trade with Russia in 2024 as 4.8 billion dollars for Azerbaijan and 12 billion dollars for Armenia.",
		["1ccdb85416", "e52ae14d9b"],
	],
	["Gordadze sees in Türkiye the main pillar of Azerbaijan's security.", ["2003c6fa75"]],
	["About 40 per cent of the oil that Israel imports comes from Azerbaijan, by Gordadze's account.", ["54aba2cb0a"]],
	["In 2012, Gordadze notes, Azerbaijan put an end to Russia's use of the Gabala radar.", ["7f4b7037da"]],
	["The registry places the port of Poti in Georgia.", ["b2ee263d3e"]],
	["Huseynov mentions an allegation, not a certainty, that Iran helps Armenia to rearm.", ["99f468b37a"]],
	["Baku's own view, as Huseynov reports it, is that the Turkish pact alone would not stop Russia.", ["746871809d"]],
	["Huseynov reports a pledge by Azerbaijan of 20 bcm of gas a year to Europe by 2027.", ["0c0d412bcb"]],
	["By mid-December 2024, Huseynov writes, 15 of the 17 articles had been agreed.", ["2fac19d619"]],
	["The World Bank, cited by Huseynov, foresees three times the trade along the Middle Corridor by 2030.", ["b133248e27"]],
	["Georgia has reservations about joining the 3+3 platform, Huseynov says.", ["315b06f4e2"]],
	["In December 2024, according to Huseynov, the presidential aide Hajiyev offered good offices in Israel.", ["3fc9b81134"]],
	[
		"Shukurlu and Shumunov date a comprehensive economic agreement with the Emirates to July 2025; they do not say that it is in force.",
		["e6341fa887"],
	],
	[
		"The peace text has been initialled by the ministers, Shukurlu and Shumunov say, and its signature waits on a change of Armenia's constitution.",
		["8f957b3f2e"],
	],
	["Shukurlu and Shumunov find dealings with Iran more pragmatic since the 2024 election there.", ["c41bad2c2a"]],
	[
		"According to Shukurlu and Shumunov, 1.2 bcm of gas a year for Syria was announced in August 2025, and Qatar finances the supply.",
		["e5ca5098db", "5a9639632a"],
	],
	[
		"One former Israeli ambassador, cited by Shukurlu and Shumunov, puts public support for Israel in Azerbaijan at more than 80 per cent.",
		["6da915f798"],
	],
	["Shukurlu and Shumunov report a second apology, given in person in Dushanbe on 9 October 2025.", ["c0311a8433"]],
	["By President Aliyev's account, which Sultanli passes on, Russia rejected calls to take responsibility and to pay compensation.", ["7da84ed06e"]],
	["Azerbaijan has put 20 billion dollars into the Turkish economy by President Aliyev's account, Sultanli notes.", ["c8d6f69786"]],
	["On 28 May 2025 the leaders of Azerbaijan, Türkiye and Pakistan met in Lachin, according to Sultanli.", ["3b3cae4f15"]],
];

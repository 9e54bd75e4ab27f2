import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the tenth adverse set, written blind and held back: what a good analyst would write. */
export const ADVERSE_TENTH_TRUE: readonly Adverse[] = [
	// re-worded composed sentences: Azerbaijan
	["Azerbaijan's affinity with Türkiye is 0.76 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
	[
		"At equidistance 0.61 [0.45 to 0.64], Azerbaijan stands on the warm side among the neighbourhood poles.",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands" },
	],
	[
		"With 6 of 12 channels known, the levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, and of up to 1.0 on what is known.",
		{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
	],
	[
		"Every recorded oil route between Sangachal and Haifa can be closed by Georgia alone.",
		{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
	],
	[
		"Azerbaijan's affinity is below zero over its whole range with two partners, Armenia (−0.1 [−0.5 to −0.1]) and France (−0.06).",
		{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
	],
	[
		"With Russia (0.2 [−0.3 to 0.2]) and Iran (0.0 [−0.1 to 0.2]) the range of Azerbaijan's affinity crosses zero.",
		{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
	],
	[
		"Engagement with Türkiye that is on record comes to at least 2.8 [2.0 to 2.8] log points.",
		{ brief: "azerbaijan", begins: "Engagement on record" },
	],
	[
		"On Pakistan, Uzbekistan, the United Arab Emirates, Ukraine, Qatar, Georgia and France the evidence is thin.",
		{ brief: "azerbaijan", begins: "The evidence is thin on" },
	],
	["Whether affinity with Russia rose or fell is open (−0.3 [−0.7 to 0.1]).", { brief: "azerbaijan", begins: "Whether affinity rose or fell" }],
	[
		"Two friends of Azerbaijan, Israel and Türkiye, are hostile to each other: stress 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
	],
	[
		"Exposure of Azerbaijan, net of that restraint, is on record to Russia (at least 0.0, up to 0.6 on what is known) and to Iran (at least 0.0, up to 0.2 on what is known [0.0 to 0.4]).",
		{ brief: "azerbaijan", begins: "Net of that restraint" },
	],
	[
		"Huseynov 2024 has Azerbaijan on record as the holder over Armenia (at least 0.51).",
		{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record" },
	],
	[
		"As of 2025-11-30, according to the sources read, the one format in which Azerbaijan is observer or partner is the Shanghai Cooperation Organisation.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
	],
	[
		"As of 2025-11-30, according to the sources read, affinity with the European Union was 0.17 as known on 2025-03 and is 0.34 [0.31 to 0.38]; 5 claims under it are new.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
	],
	[
		"On when the partnership with China was raised the sources differ: Shukurlu and Shumunov 2025 date it to 22 April 2025, Avdaliani 2025 places it in a visit of April 2025 and Gordadze 2025 in July 2025.",
		{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
	],
	[
		"The number of ethnic Azerbaijanis in Iran is in dispute: Gordadze 2025 gives about 20 million, Shukurlu and Shumunov 2025 about 35 million in northern Iran.",
		{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population: Iran" },
	],
	["Without Gordadze 2025, 48 numbers on levers would fall silent.", { brief: "azerbaijan", begins: "Levers: 48 numbers would fall silent" }],
	["The newest act between Azerbaijan and Türkiye is 4.91 years old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
	// re-worded composed sentences: Armenia
	["Armenia's affinity with Iran is 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
	[
		"With one of 12 channels known, the levers of Azerbaijan on Armenia that are on record give an exposure of at least 0.51.",
		{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
	],
	["The evidence on Iran, the United States and Russia is thin.", { brief: "armenia", begins: "The evidence is thin on" }],
	[
		"Two friends of Armenia, Iran and the United States, are hostile to each other: stress 0.21.",
		{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
	],
	[
		"As of 2025-11-30, according to the sources read, Armenia sits in 2 formats as a member, the 3+3 regional platform and the Washington trilateral of August 2025.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Egypt and Kazakhstan can between them close every recorded freight route between China and the European Union: the smallest closing set has 2 holders.",
		{ brief: "armenia", begins: "Egypt and Kazakhstan together" },
	],
	[
		"According to Shukurlu and Shumunov 2025 the ministers initialled the text and signature waits on a change of Armenia's constitution; Gordadze 2025 speaks of the August 2025 text as signed.",
		{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
	],
	[
		"Gordadze 2025 dates the ceasefire to 9 November 2020, Shukurlu and Shumunov 2025 to 10 November 2020.",
		{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
	],
	[
		"Without Huseynov 2024 the gross exposure of Armenia to Azerbaijan would fall silent.",
		{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it would fall silent" },
	],
	// re-worded composed sentences: Georgia
	["Georgia's affinity with Azerbaijan is 0.30.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
	["Georgia's affinity with Russia is −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
	[
		"The range of Georgia's affinity with the European Union crosses zero (0.02 [−0.06 to 0.02]).",
		{ brief: "georgia", begins: "The range of affinity crosses zero" },
	],
	["Gross of what restrains the holder, Georgia's exposure to Russia is at least 0.80.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
	["Net of that restraint, Georgia's exposure to Russia is at least 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
	[
		"According to Avdaliani 2025 the attack on the embassy was the deed of one man; according to Shukurlu and Shumunov 2025 Baku blamed the Revolutionary Guards.",
		{ brief: "georgia", begins: "Attack on the Azerbaijani embassy in Tehran" },
	],
	[
		"Sultanli 2025 rates Azerbaijan's economic ties with Russia as wide, while Gordadze 2025 rates trade with Russia as modest.",
		{ brief: "georgia", begins: "Weight of economic ties with Russia" },
	],
	["Albania alone can close every recorded way of gas from Sangachal to Melendugno.", { brief: "georgia", begins: "Albania alone can close" }],
	// on claims
	["According to Avdaliani 2025, the European Union pledged 12 billion euros to Central Asia in 2025, part of it for the route.", ["3174644e"]],
	["Gordadze 2025 puts Azerbaijan's gas supply to the European Union at 8 bcm in 2021 and at 12.9 bcm in 2024.", ["a8bb986f", "acb47e6d"]],
	["According to Gordadze 2025, the aim is to supply the European Union with 20 bcm of gas in 2027.", ["fd22d308"]],
	["Supply to Europe reached 13 bcm in 2024, up from 8 bcm in 2021, according to Sultanli 2025.", ["518484c2", "907cb486"]],
	["According to Huseynov 2024, Azerbaijan stood fourth in 2024 by volume of piped gas sold to the EU.", ["2898a8c9"]],
	["In April 2025, according to Avdaliani 2025, Iran's President Pezeshkian came to Baku.", ["10e02ad8"]],
	["According to Avdaliani 2025, President Aliyev visited China in April 2025.", ["58b5eac2"]],
	["Aliyev stayed away from the commemoration in Moscow in May 2025, according to Avdaliani 2025.", ["d687a08b"]],
	["On 9 May 2025 Aliyev did not attend the parade in Moscow, although two presidents had asked him to, according to Gordadze 2025.", ["81cbd666"]],
	["Relations with Russia had worsened by spring 2025, in the assessment of Avdaliani 2025.", ["a7fb1fb3"]],
	["Gordadze 2025 judges relations between Azerbaijan and Russia to be in deep crisis, with no repair in sight.", ["121e8d66"]],
	[
		"Talks on a new partnership agreement between the EU and Azerbaijan were to start again in April 2025, according to Avdaliani 2025.",
		["6e1cebd4"],
	],
	[
		"According to Avdaliani 2025, the step of May 2025 is said to open the Shusha Declaration to Uzbekistan, though no accession is reported.",
		["494cfa0c"],
	],
	["Huseynov 2024 dates Azerbaijan's military pact with Türkiye to 15 June 2021.", ["0fe615f7"]],
	["According to Sultanli 2025, the leaders of Azerbaijan, Türkiye and Pakistan met in Lachin on 28 May 2025.", ["3b3cae4f"]],
	["Delegations in Baku discussed whether to set up an Israeli–Turkish deconfliction line for Syria, according to Avdaliani 2025.", ["bd38d405"]],
	[
		"On the contact line in Syria the accounts differ: Avdaliani 2025 has delegations in Baku discussing whether to set one up, Shukurlu and Shumunov 2025 say that one works with Azerbaijani help.",
		["bd38d405", "27733a3f"],
	],
	["On 21 May 2025 Iran announced, according to Avdaliani 2025, that the attacker of the embassy had been put to death.", ["1d7af8a4"]],
	["The armed forces of Azerbaijan and Iran exercised together in 2025, according to Avdaliani 2025.", ["74409948"]],
	["According to Avdaliani 2025, an American envoy named Azerbaijan as a possible entrant to the Abraham Accords.", ["83bb4815"]],
	[
		"According to Gordadze 2025, an airliner was brought down by Russian air defence in December 2024, and who is to answer for it is disputed.",
		["ef103a6d"],
	],
	[
		"By President Aliyev's account, as Sultanli 2025 reports it, Russia turned down calls to take responsibility for the aircraft and to compensate.",
		["7da84ed0"],
	],
	[
		"A second apology was given face to face in Dushanbe on 9 October 2025, according to Shukurlu and Shumunov 2025, while according to Gordadze 2025 Russia declined to apologise.",
		["c0311a84", "73b98605"],
	],
	["According to Gordadze 2025, Azerbaijan detained staff of Sputnik as Russian intelligence officers and keeps them in custody.", ["377cea41"]],
	["According to Gordadze 2025, Russia's chief handle on Azerbaijan is the community of over 1.5 million Azerbaijanis on its soil.", ["020ea1fe"]],
	[
		"A parliamentary commission traced the attacks of February 2025 on local media to Russian soil, according to Sultanli 2025; that the state ordered them is not shown.",
		["21830b1e"],
	],
	["According to Gordadze 2025, there are no Russian troops in Azerbaijan under any title.", ["a887432b"]],
	[
		"Azerbaijan's trade with Russia was 4.8 billion dollars in 2024, according to Gordadze 2025, and Armenia's was 12 billion dollars.",
		["1ccdb854", "e52ae14d"],
	],
	["According to Gordadze 2025, Baku left the association talks with the European Union that had begun in 2010.", ["a97ce02e"]],
	["According to Gordadze 2025, buyers in eight EU states take over half of the gas that Azerbaijan exports.", ["d2d3f44b"]],
	["Gordadze 2025 puts the railway still to be built from Rasht to Astara at 250 km; other accounts give about 162 km.", ["8763b144"]],
	["On Iran's side the railway to Astara is unfinished, according to Gordadze 2025.", ["27588b7a"]],
	[
		"Azerbaijan let Chinese citizens in without a visa in 2024, and China returned the waiver in 2025, according to Gordadze 2025.",
		["774456dd", "4a22b887"],
	],
	[
		"According to Gordadze 2025, India stood in the way of Azerbaijan's full SCO membership and Pakistan stopped Armenia's bid.",
		["dc671fab", "d78ced34"],
	],
	["In the reading of Gordadze 2025, Georgia's government has estranged itself from Europe.", ["69c7160b"]],
	["According to Gordadze 2025, in 2006 Moscow acted against Georgians living in Russia.", ["63fdd0a1"]],
	[
		"Gordadze 2025 writes that strikes hit refineries in Ukraine which it calls Azerbaijani and reads the strikes as reprisal; the ownership named is doubtful.",
		["333547c2"],
	],
	[
		"According to Gordadze 2025, ties between Azerbaijan and Damascus were cut when the civil war began and came back with the change of power there.",
		["5fa39469", "529f54d4"],
	],
	["According to Gordadze 2025, gas to Syria stands at 1.2 bcm a year, with growth expected.", ["09ad1854"]],
	["According to Shukurlu and Shumunov 2025, Qatar finances the gas supply to Syria.", ["e5ca5098"]],
	["Talks in Key West in 2001 came near a settlement between Armenia and Azerbaijan, according to Gordadze 2025.", ["063515a0"]],
	["The OSCE Minsk Group was dissolved on 1 September 2025, according to Shukurlu and Shumunov 2025.", ["d4e49f85"]],
	["According to Gordadze 2025, Azerbaijan ended Russia's use of the Gabala radar in 2012.", ["7f4b7037"]],
	[
		"Since 2020 travellers cannot cross from Azerbaijan to Russia by land; according to Gordadze 2025 the pandemic is the stated ground and distrust the other.",
		["0a2b6280"],
	],
	["According to Gordadze 2025, Azerbaijan's defence work with Israel ranks close behind that with Türkiye.", ["c75c122c"]],
	["Huseynov 2024 counts Israel and Türkiye as the two states closest to Azerbaijan.", ["46f3ea8c", "f41c37e6"]],
	["According to Gordadze 2025, about 40 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
	["According to Shukurlu and Shumunov 2025, Azerbaijan opened its embassy in Tel Aviv in March 2023.", ["1ed4b635"]],
	["According to Huseynov 2024, India and France support Armenia's rearmament.", ["1c3417ed", "885b09b9"]],
	["Iran is alleged to help Armenia rearm, according to Huseynov 2024, but this is not certain.", ["99f468b3"]],
	[
		"According to Huseynov 2024, 15 of the 17 articles of the agreement between Armenia and Azerbaijan were agreed by mid-December 2024.",
		["2fac19d6"],
	],
	["In May 2024, according to Huseynov 2024, Armenia and Azerbaijan agreed by themselves on short stretches of their border.", ["e7a2bfa1"]],
	[
		"According to Huseynov 2024, the French Senate asked in November 2020, in a text without legal force, that the Karabakh entity be recognised.",
		["dd5044ee"],
	],
	["Huseynov 2024 notes that it was the European Parliament and not the EU's executive that criticised Azerbaijan in resolutions.", ["6e02e989"]],
	["According to Huseynov 2024, Ankara proposed a loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
	[
		"According to Huseynov 2024, Azerbaijan joined the Non-Aligned Movement in 2011; according to Sultanli 2025, it was in the chair from 2019 to 2023.",
		["b99e09b9", "4c306655"],
	],
	["Azerbaijan gave aid worth 330 million dollars to over 140 countries, according to Huseynov 2024.", ["ba181925"]],
	["According to Huseynov 2024, the World Bank foresees three times the trade along the corridor by 2030.", ["b133248e"]],
	["By President Aliyev's account, which Sultanli 2025 reports, Azerbaijan has put 20 billion dollars into the Turkish economy.", ["c8d6f697"]],
	["According to Sultanli 2025, a first 2 billion dollars for Pakistan's economy is being prepared.", ["e8804d28"]],
	[
		"According to Shukurlu and Shumunov 2025, a former Israeli ambassador puts public support for Israel in Azerbaijan above 80 per cent.",
		["6da915f7"],
	],
	["According to Shukurlu and Shumunov 2025, four villages went back to Azerbaijani control in April 2024.", ["6e570c5c"]],
	[
		"According to Shukurlu and Shumunov 2025, a comprehensive economic agreement with the Emirates dates from July 2025; that it is in force is not said.",
		["e6341fa8"],
	],
	[
		"According to Shukurlu and Shumunov 2025, parts of Iran's elite, and not the state as a whole, spoke out sharply after the Washington meeting.",
		["09025aae"],
	],
	["In the view of Sultanli 2025, relations with the EU have been uneven, though the tone improved in 2025.", ["dbaaac95"]],
];

import type { Adverse } from "./gate-adverse.ts";

/** Small mutations of true sentences: wrong in who did it, which way, or when. Above each stands what the evidence has instead, or which rule it breaks. */
export const ADVERSE_SEVENTH_PERSONS: Readonly<Record<string, readonly Adverse[]>> = {
	actor: [
		// India
		["According to Gordadze 2025, China has stood in the way of full SCO membership for Azerbaijan.", ["dc671fab"]],
		// the Revolutionary Guards
		["According to Shukurlu and Shumunov 2025, Baku blamed Iran's foreign ministry for the attack on its embassy.", ["c69e9ae5"]],
		// Qatar
		["Shukurlu and Shumunov 2025 write that Türkiye finances the gas supply to Syria.", ["e5ca5098"]],
		// the Senate
		[
			"According to Huseynov 2024, in November 2020 the French government asked in a text without legal force that the Karabakh entity be recognised.",
			["dd5044ee"],
		],
		// the other way round
		["According to Huseynov 2024, the EU's executive, not the European Parliament, criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// Ankara
		["According to Huseynov 2024, Moscow proposed a loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		// NATO and Russian
		["According to Huseynov 2024, NATO and Iranian commanders met in Baku between 2017 and 2019.", ["6d808848"]],
		// Germany and Russia
		["Avdaliani 2025 reports that figures from France and Russia discussed in Baku how to revive a suspended forum.", ["9b39787c"]],
		// Türkiye and Pakistan
		["According to Avdaliani 2025, Azerbaijan hosted the leaders of Türkiye and Uzbekistan in late May 2025.", ["d11564b7"]],
		// Azerbaijan
		["An American envoy named Uzbekistan as a possible entrant to the Abraham Accords, according to Avdaliani 2025.", ["83bb4815"]],
		// Australia, not Canada
		["According to Sultanli 2025, Canada, Britain and the United States concluded a security pact in September 2021.", ["a9ecab17"]],
		// President Aliyev's
		["According to Sultanli 2025, by President Erdoğan's account Azerbaijan has put 20 billion dollars into the Turkish economy.", ["c8d6f697"]],
		// American
		["Gordadze 2025 says that a private Turkish firm is to run traffic on the route.", ["2e391c09"]],
		// the one who says so is Gordadze
		["According to Avdaliani 2025, two presidents asked Aliyev to come to Moscow on 9 May 2025, and he did not attend.", ["81cbd666"]],
		// Albania
		["Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.", { brief: "azerbaijan", begins: "Albania alone" }],
		// France
		[
			"Affinity is below zero over its whole range with 2 partners: Armenia (−0.1 [−0.5 to −0.1]) and India (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		// Israel and Türkiye
		[
			"Israel and Iran, both on the friendly side of Azerbaijan's record, are hostile to each other: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// Russia
		[
			"Exposure of Georgia, gross of what restrains the holder, is on record to one holder: Türkiye (at least 0.80).",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		// American and Russian
		["The American and Chinese chiefs of staff held talks in Baku between 2017 and 2019, according to Huseynov 2024.", ["15f1c3a5"]],
		// the presidential aide
		["According to Huseynov 2024, the foreign minister offered good offices in Israel in December 2024.", ["3fc9b811"]],
		// Congress
		["According to Gordadze 2025, in the 1990s the State Department, urged by diaspora groups, put Azerbaijan under restrictions.", ["1d72dcb3"]],
		// the previous one
		["Shukurlu and Shumunov 2025 write that the present administration let the waiver lapse.", ["e002166a"]],
		// European ones
		["According to Huseynov 2024, Chinese operators themselves stopped using the way through Russia.", ["93d0567a"]],
		// of the governing party
		["The speech of Georgia's opposition follows Moscow's line, according to Gordadze 2025.", ["f4369a26"]],
		// the Washington trilateral of August 2025
		[
			"As of 2025-11-30, by rule and the sources read, led by a major power among the formats in which Armenia sits is one format: 3+3 regional platform.",
			{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, led" },
		],
	],
	direction: [
		// Azerbaijan first, China returned it
		[
			"According to Gordadze 2025, China let Azerbaijani citizens in without a visa in 2024, and Azerbaijan returned the waiver in 2025.",
			["774456dd", "4a22b887"],
		],
		// Syria's president came to Baku
		["According to Shukurlu and Shumunov 2025, Azerbaijan's president came to Damascus in July 2025.", ["deb10536"]],
		// Iran's president came to Baku
		["Avdaliani 2025 reports that Azerbaijan's president came to Tehran in April 2025.", ["10e02ad8"]],
		// to Azerbaijani control
		["According to Shukurlu and Shumunov 2025, in April 2024 four villages went back to Armenian control.", ["6e570c5c"]],
		// Azerbaijan into the Turkish one
		["According to Sultanli 2025, by President Aliyev's account Türkiye has put 20 billion dollars into the Azerbaijani economy.", ["c8d6f697"]],
		// India supports Armenia's
		["According to Huseynov 2024, Armenia supports India's rearmament.", ["1c3417ed"]],
		// the Azerbaijani one, in Tel Aviv
		["According to Gordadze 2025, an Israeli embassy opened only in 2023, in Baku.", ["9802664f"]],
		// Azerbaijan suspended them
		["Shukurlu and Shumunov 2025 say that Iran suspended relations with Azerbaijan after the embassy attack.", ["204d3394"]],
		// of Israel's, from Azerbaijan
		["According to Gordadze 2025, about 40 per cent of Azerbaijan's oil imports come from Israel.", ["54aba2cb"]],
		// Azerbaijan detained Sputnik's as Russian ones
		["Russia detained staff of an outlet as Azerbaijani intelligence officers and keeps them in custody, according to Gordadze 2025.", ["377cea41"]],
		// the United States used Azerbaijani ones
		["According to Gordadze 2025, Azerbaijan used American logistics to leave Kabul in 2021.", ["97cd6e9b"]],
		// Russia apologised to Azerbaijan
		["According to Shukurlu and Shumunov 2025, Azerbaijan gave Russia a second apology face to face in Dushanbe on 9 October 2025.", ["c0311a84"]],
		// Baku ties Armenia's
		["Huseynov 2024 writes that Armenia ties Baku's future safety to the treaty by its superiority in arms.", ["5a2da7a2"]],
		// Israel strikes Iran's allies
		["According to Avdaliani 2025, Iran keeps striking Israel's allies.", ["4759808e"]],
		// Russia fears one led by Türkiye
		["Türkiye fears a Turkic space led by Russia across its trade routes, according to Shukurlu and Shumunov 2025.", ["92239a8a"]],
		// of Russia on Azerbaijan
		[
			"The levers of Azerbaijan on Russia that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// Azerbaijan over Armenia
		[
			"According to Huseynov 2024, Armenia is itself on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		// Georgia and Armenia are exposed to Russia
		[
			"For comparison, exposure is on record for 2 other pairs: Russia to Georgia (at least 0.80) and Russia to Armenia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "azerbaijan", begins: "For comparison" },
		],
		// they write them to Washington
		["According to Gordadze 2025, Washington writes reproachful letters to Georgia's leaders.", ["55125cbb"]],
		// Syria's president looks to Baku
		["Gordadze 2025 reports that Azerbaijan's president looks to Damascus for help on the way to Israel.", ["007a63a5"]],
		// the government from Europe
		["According to Gordadze 2025, Europe has estranged itself from Georgia's government.", ["69c7160b"]],
		// they kept Russia out
		["Russia kept Armenia and Azerbaijan out of the settlement, according to Gordadze 2025.", ["72b9f1e8"]],
		// France that of the EU
		["According to Sultanli 2025, the EU is held to have turned the role of France towards Armenian interests.", ["b0530f95"]],
		// the restraint to the consent
		["According to Shukurlu and Shumunov 2025, Armenia's consent to the route owes something to Iran's restraint.", ["8cdbf18d"]],
		// Russia over Azerbaijan
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan over Russia: gross exposure was at least 0 as known on 2025-03 and is at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
	],
	date: [
		// April 2024
		["Shukurlu and Shumunov 2025 say that in April 2023 four villages went back to Azerbaijani control.", ["6e570c5c"]],
		// 1 September
		["According to Shukurlu and Shumunov 2025, the group was dissolved on 1 August 2025.", ["d4e49f85"]],
		// March 2023
		["Azerbaijan opened its embassy in March 2022, according to Shukurlu and Shumunov 2025.", ["1ed4b635"]],
		// 2023
		["According to Gordadze 2025, an embassy opened only in 2024, in Tel Aviv.", ["9802664f"]],
		// that source says July
		["According to Gordadze 2025, the upgrade with China is placed in April 2025.", ["7e116b92", "d5586d4a", "405074b8"]],
		// 9 November; the 10th is the other source's
		["Gordadze 2025 writes that the ceasefire is dated 10 November 2020.", ["6cc4c4d3", "a74a5a60"]],
		// 28 May
		["According to Sultanli 2025, the three leaders met in Lachin on 28 April 2025.", ["3b3cae4f"]],
		// from 2001
		["According to Gordadze 2025, the restriction was waived from 2002; the law stayed on the books.", ["d463e19a"]],
		// Key West was in 2001; 2007 is another near-agreement
		["Talks in Key West in 2007 came near a settlement, according to Gordadze 2025.", ["063515a0", "7e481be7"]],
		// that source says February 2024
		["According to Huseynov 2024, attacks on mostly Western ships are dated from November 2023.", ["e1d65b1a"]],
		// October 2024
		["According to Huseynov 2024, no legal document had been concluded by the two since 1991 before this protocol of October 2023.", ["e38a66a3"]],
		// May 2011
		["Shukurlu and Shumunov 2025 report that Azerbaijan joined the Non-Aligned Movement in May 2012.", ["1699d2e0"]],
		// to 2023
		["According to Sultanli 2025, Azerbaijan was in the chair from 2019 to 2024.", ["4c306655"]],
		// 21 May
		["On 12 May 2025 Iran announced that the attacker had been put to death, according to Avdaliani 2025.", ["1d7af8a4"]],
		// 2020
		["According to Gordadze 2025, Turkish F-16s at Ganja in 2021 were a visible sign of the guarantee.", ["8f3293d0"]],
		// 2015
		["According to Gordadze 2025, Azerbaijan joined the Belt and Road Initiative early, in 2013.", ["d1b70acf"]],
		// 9 October 2025; the other is the day of the first
		["Shukurlu and Shumunov 2025 say that a second apology was given face to face in Dushanbe on 28 December 2024.", ["c0311a84", "a859c94a"]],
		// 25 December; the 28th is the day of the apology
		[
			"According to Shukurlu and Shumunov 2025, on 28 December 2024 Russian missiles aimed at drones failed and burst near an airliner.",
			["caa86624", "a859c94a"],
		],
		// September 2023
		["A one-day operation in September 2022 ended the de facto authorities' rule, according to Huseynov 2024.", ["2f8ae5c0"]],
		// 2017
		["According to Shukurlu and Shumunov 2025, the railway to Kars was finished in 2015.", ["742aa096"]],
		// October 2022
		["According to Shukurlu and Shumunov 2025, the two sides met in Prague in December 2022.", ["629969cd"]],
		// December 2024
		["Huseynov 2024 writes that the presidential aide offered good offices in Israel in November 2024.", ["3fc9b811"]],
		// as of 2025-11-30
		[
			"As of 2024-11-30, according to the sources read, Azerbaijan is observer or partner in one format: Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// as known on 2025-03
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye was 0.64 as known on 2024-03 and is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
	],
};

import type { Adverse } from "./gate-adverse.ts";
/** True sentences in new words, written blind: each is fully borne out by what it rests on. */
export const ADVERSE_NINTH_TRUE: readonly Adverse[] = [
	["According to Avdaliani 2025, Central Asia was promised 12 billion euros by the EU, some of which is meant for the route.", ["3174644e"]],
	[
		"Between 2021 and 2024, according to Gordadze 2025, the gas that Azerbaijan supplied to the EU went up from 8 to 12.9 bcm.",
		["a8bb986f", "acb47e6d"],
	],
	["Gordadze 2025 reports that more than half of the gas Azerbaijan exports is taken by buyers in eight EU states.", ["d2d3f44b"]],
	[
		"According to Gordadze 2025, 250 km of railway are still missing on the way to Astara on Iran's side, although other accounts give about 162 km.",
		["27588b7a", "8763b144"],
	],
	[
		"How many ethnic Azerbaijanis live in Iran is disputed: Gordadze 2025 speaks of about 20 million, Shukurlu and Shumunov 2025 of about 35 million in the north.",
		["8c19bcbb", "ef1f605e"],
	],
	["Two of the 17 articles were still open in mid-December 2024, according to Huseynov 2024.", ["2fac19d6"]],
	["According to Huseynov 2024, over 140 countries received Azerbaijani aid worth 330 million dollars.", ["ba181925"]],
	["Azerbaijan has nearly 70 embassies and Georgia not even 40, according to Gordadze 2025.", ["5b1f0f69", "c4556f2c"]],
	[
		"According to Gordadze 2025, the first war displaced close to 700,000 people and took nearly a fifth of Azerbaijan's territory.",
		["b4d217eb", "97a7565d"],
	],
	[
		"According to Gordadze 2025, Armenia traded 12 billion dollars with Russia, whereas Azerbaijan's trade came to 4.8 billion in 2024.",
		["e52ae14d", "1ccdb854"],
	],
	["Some 40 per cent of the oil that Israel imports is Azerbaijani, according to Gordadze 2025.", ["54aba2cb"]],
	[
		"Shukurlu and Shumunov 2025 cite a former Israeli ambassador who puts support for Israel among the Azerbaijani public at more than 80 per cent.",
		["6da915f7"],
	],
	[
		"According to Sultanli 2025, 20 billion dollars have, by President Aliyev's account, gone from Azerbaijan into the Turkish economy.",
		["c8d6f697"],
	],
	[
		"The affinity of Azerbaijan with Türkiye is put at 0.76 [0.74 to 0.78].",
		{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
	],
	[
		"Azerbaijan is on the warm side among the neighbourhood poles, its equidistance being 0.61 [0.45 to 0.64].",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
	],
	["According to Avdaliani 2025, Azerbaijan's relations with Russia had grown worse by spring 2025.", ["a7fb1fb3"]],
	["Russia was kept out of the settlement by Armenia and Azerbaijan together, according to Gordadze 2025.", ["72b9f1e8"]],
	["Huseynov 2024 writes that the EU wishes to stop importing Russian gas.", ["149c8715"]],
	[
		"According to Gordadze 2025, the way into the SCO was barred to Armenia by Pakistan and to Azerbaijan, as a full member, by India.",
		["d78ced34", "dc671fab"],
	],
	["According to Shukurlu and Shumunov 2025, fewer Iranian exercises were held along the border after July 2024.", ["f920212c"]],
	[
		"A Turkic space led by Türkiye across their trade routes is something that both Iran and Russia fear, according to Shukurlu and Shumunov 2025.",
		["7a068bc9", "92239a8a"],
	],
	["Four villages were returned to Azerbaijani control in April 2024, according to Shukurlu and Shumunov 2025.", ["6e570c5c"]],
	["After the attack on its embassy, Azerbaijan suspended relations with Iran, according to Shukurlu and Shumunov 2025.", ["204d3394"]],
	["According to Gordadze 2025, Armenia is drifting away from Russia and normalising its relations with Baku.", ["2a4d9178", "1c131111"]],
	["The association talks with the EU, begun in 2010, were abandoned by Baku, according to Gordadze 2025.", ["a97ce02e"]],
	["Iran, being under pressure elsewhere, avoids another quarrel, according to Avdaliani 2025.", ["3365416e"]],
	[
		"Armenia (−0.1 [−0.5 to −0.1]) and France (−0.06) are the 2 partners with which affinity is below zero over its whole range.",
		{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
	],
	["According to Gordadze 2025, Aliyev was absent from Moscow on 9 May 2025, although two presidents had asked him to come.", ["81cbd666"]],
	["Figures from Germany and Russia talked in Baku about reviving a forum that had been suspended, according to Avdaliani 2025.", ["9b39787c"]],
	["According to Shukurlu and Shumunov 2025, it is Qatar that pays for the gas delivered to Syria.", ["e5ca5098"]],
	["In September 2025 Azerbaijan hosted an exercise in which Qatari forces took part, according to Shukurlu and Shumunov 2025.", ["137bce36"]],
	["The visit of the EU High Representative in April 2025 gave relations fresh momentum, according to Sultanli 2025.", ["b45f7ffd"]],
	["According to Gordadze 2025, Azerbaijani logistics served the United States in leaving Kabul in 2021.", ["97cd6e9b"]],
	[
		"A loose platform of three Caucasus states and their three neighbours was proposed by Ankara, according to Huseynov 2024, and Georgia has reservations about joining it.",
		["afbafb22", "315b06f4"],
	],
	[
		"According to Sultanli 2025, a parliamentary commission held that the attacks of February 2025 on local media came from Russian soil; it is not shown that the state ordered them.",
		["21830b1e"],
	],
	["According to Gordadze 2025, traffic on both stretches of the route is to be run by a private American firm.", ["2e391c09", "b78692d1"]],
	[
		"By mid-2025, according to Sultanli 2025, Azerbaijan had mediated between Israel and Syria as well as between Türkiye and Israel.",
		["28732ab3", "6a61a9cb"],
	],
	[
		"According to Shukurlu and Shumunov 2025, the armed forces of Kazakhstan and Uzbekistan have been strengthened by Turkish arms.",
		["33f8d5a0", "604f8ad3"],
	],
	["Resolutions critical of Azerbaijan came from the European Parliament and not from the EU's executive, according to Huseynov 2024.", ["6e02e989"]],
	[
		"Every recorded freight route between China and the European Union can be closed by Egypt and Kazakhstan together, the smallest closing set being 2 holders.",
		{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
	],
	["According to Huseynov 2024, the presidential aide Hajiyev offered good offices in Israel in December 2024.", ["3fc9b811"]],
	[
		"The attack on the embassy in Tehran is described by Avdaliani 2025 as one man's deed, whereas Baku, according to Shukurlu and Shumunov 2025, blamed the Revolutionary Guards.",
		["91d0f264", "c69e9ae5"],
	],
	[
		"The French Senate asked in November 2020, in a text without legal force, for the recognition of the Karabakh entity, according to Huseynov 2024.",
		["dd5044ee"],
	],
	[
		"According to Gordadze 2025, two Azerbaijani citizens died in Yekaterinburg at the hands of Russian law enforcement, and Azerbaijan detained Sputnik staff as Russian intelligence officers.",
		["a593266b", "377cea41"],
	],
	["The speech of Georgia's governing party follows Moscow's line rather than the interest of the state, according to Gordadze 2025.", ["f4369a26"]],
	["According to Huseynov 2024, Baku, superior in arms, ties Armenia's future safety to the treaty.", ["5a2da7a2"]],
	["Arms from Israel weighed in the outcomes of 2020 and 2023, according to Gordadze 2025.", ["723525fd"]],
	["According to Gordadze 2025, Ukraine received humanitarian supplies from Azerbaijan after 2022.", ["479638d4"]],
	["Syria's president was in Baku in July 2025, according to Shukurlu and Shumunov 2025.", ["deb10536"]],
	[
		"According to Huseynov 2024, Armenia's rearmament is supported by India and France, and Iran is alleged, without certainty, to help with it.",
		["1c3417ed", "885b09b9", "99f468b3"],
	],
	["As chair of the Non-Aligned Movement, Baku criticised French policy overseas, according to Huseynov 2024.", ["3006e40c"]],
	[
		"Chinese citizens could enter Azerbaijan without a visa from 2024, and China did the same for Azerbaijani citizens in 2025, according to Gordadze 2025.",
		["774456dd", "4a22b887"],
	],
	["According to Gordadze 2025, an embargo on Russian fuel was imposed by the EU after the invasion.", ["8b24352c"]],
	["According to Avdaliani 2025, Iran announced on 21 May 2025 that the man who had attacked the embassy had been put to death.", ["1d7af8a4"]],
	["By President Aliyev's account, given in Sultanli 2025, Russia rejected calls to take responsibility and to pay compensation.", ["7da84ed0"]],
	[
		"Russia's recorded levers on Georgia amount to an exposure of at least 0.80, with 2 of 12 channels known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia" },
	],
	[
		"In October 2022 Armenia and Azerbaijan affirmed each other's territorial integrity in Prague, according to Shukurlu and Shumunov 2025.",
		["b87318a5"],
	],
	["According to Shukurlu and Shumunov 2025, the OSCE Minsk Group came to an end on 1 September 2025.", ["d4e49f85"]],
	["According to Gordadze 2025, Azerbaijan put an end to Russia's use of the Gabala radar in 2012.", ["7f4b7037"]],
	[
		"Azerbaijan, which according to Shukurlu and Shumunov 2025 joined the Non-Aligned Movement in May 2011, held its chair from 2019 to 2023, according to Sultanli 2025.",
		["1699d2e0", "4c306655"],
	],
	[
		"On 25 December 2024, according to Shukurlu and Shumunov 2025, Russian missiles aimed at drones failed and burst close to an airliner.",
		["caa86624"],
	],
	[
		"Whether Moscow has apologised is disputed: according to Shukurlu and Shumunov 2025 a first apology came by telephone on 28 December 2024, but according to Gordadze 2025 neither apology nor regret has been voiced.",
		["a859c94a", "3b2772ce"],
	],
	[
		"The declaration of February 2022 on allied interaction between Baku and Moscow provides for consultation and defence cooperation, but for no ratified defence duty, according to Shukurlu and Shumunov 2025.",
		["15a1fdb3"],
	],
	["Until the protocol of October 2024, Huseynov 2024 writes, the two had concluded no legal document since 1991.", ["e38a66a3"]],
	["According to Sultanli 2025, the leaders of Azerbaijan, Türkiye and Pakistan came together in Lachin on 28 May 2025.", ["3b3cae4f"]],
	["Azerbaijan's embassy in Israel was opened in March 2023, according to Shukurlu and Shumunov 2025.", ["1ed4b635"]],
	["In April and May 2025 Azerbaijani and Ukrainian officials met, according to Avdaliani 2025.", ["dd6e718c"]],
	["According to Gordadze 2025, Azerbaijan has been in the Belt and Road Initiative since 2015.", ["d1b70acf"]],
	[
		"According to Gordadze 2025, the land crossing to Russia has been shut to travellers since 2020; the ground stated is the pandemic, and distrust is the other.",
		["0a2b6280"],
	],
	[
		"The partnership with China is dated 22 April 2025 by Shukurlu and Shumunov 2025 and placed in July 2025 by Gordadze 2025.",
		["d5586d4a", "7e116b92"],
	],
	["In March 2021 a ship that had run aground shut the canal, according to Huseynov 2024.", ["84325b46"]],
	[
		"According to Shukurlu and Shumunov 2025, it was not the Iranian state as a whole but parts of its elite that spoke out sharply after the Washington meeting.",
		["09025aae"],
	],
	["In May 2024 short stretches of the border were agreed by the two sides without outside help, according to Huseynov 2024.", ["e7a2bfa1"]],
	["Most European operators have avoided the way through Russia since the invasion, according to Huseynov 2024.", ["79c6213e"]],
	["According to Gordadze 2025, the bulk of Russian fuel has been cut off by the EU since the invasion.", ["b41892bb"]],
	["Some analysts, Sultanli 2025 notes, expect regular meetings of the five Central Asian states with Azerbaijan.", ["529aa8b6"]],
	[
		"According to Gordadze 2025, Azerbaijan joins Islamic statements on Gaza now and then, and its relation with Israel does not suffer from it.",
		["6d0f5562"],
	],
	[
		"There are no Russian troops on Azerbaijani soil and no party of weight speaks for Russia there, according to Gordadze 2025.",
		["a887432b", "08ad6020"],
	],
	[
		"Every leg is open on 8 named corridors, Southern Gas Corridor and Northern route through Russia among them.",
		{ brief: "armenia", begins: "Every leg is open on 8 named corridors" },
	],
	[
		"The status of the text is disputed: its ministers initialled it, according to Shukurlu and Shumunov 2025, while Gordadze 2025 speaks of it as signed.",
		["8f957b3f", "d9778688"],
	],
	["According to Shukurlu and Shumunov 2025, in Washington both leaders undertook to sign once the constitutional condition is met.", ["b59892f7"]],
	["According to Gordadze 2025, the restriction was waived from 2001, though the law remained on the books.", ["d463e19a"]],
	["Data between Europe and Asia are to be carried by cables over Azerbaijan, according to Gordadze 2025.", ["cb35ef26"]],
	["According to Gordadze 2025, Azerbaijan supplied 8 bcm to the EU in 2021, and the target for 2027 is 20 bcm.", ["a8bb986f", "fd22d308"]],
	["The step is said to open the Shusha Declaration to Uzbekistan, but Avdaliani 2025 reports no accession.", ["494cfa0c"]],
	["An American envoy, according to Avdaliani 2025, named Azerbaijan as a possible entrant to the Abraham Accords.", ["83bb4815"]],
	["According to Gordadze 2025, the strategic partnership of 2024 with China gave way to a higher one in 2025.", ["dc3d8752"]],
	["In the 1990s American arms could not be bought by Azerbaijan, according to Gordadze 2025.", ["45a80b3c"]],
	["According to Shukurlu and Shumunov 2025, Baku shut Russia's media and culture outlets.", ["9e393d27", "b880979d"]],
	["The German–Russian forum has been at rest since the invasion, according to Avdaliani 2025.", ["8fea5665"]],
	["Azerbaijan was the EU's fourth supplier of piped gas by volume in 2024, according to Huseynov 2024.", ["2898a8c9"]],
	[
		"According to Gordadze 2025, Türkiye is the main pillar of Azerbaijan's security, and defence work with Israel comes close behind.",
		["2003c6fa", "c75c122c"],
	],
	["Israel and Türkiye are the two states closest to Azerbaijan, according to Huseynov 2024.", ["46f3ea8c", "f41c37e6"]],
	["According to Shukurlu and Shumunov 2025, Türkiye ranks among the centres of weight of the Organization of Turkic States.", ["b593a083"]],
	[
		"Israel and Türkiye are hostile to each other, though both are on the friendly side of Azerbaijan's record: stress 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
	],
	["Counted from publication, Huseynov 2024 was 0.91 years old on 2025-11-30.", { brief: "georgia", begins: "Age of the sources on 2025-11-30" }],
	[
		"According to Huseynov 2024, the operation of September 2023 lasted one day and ended the rule of the de facto authorities; Karabakh's Armenians departed after it.",
		["2f8ae5c0", "de2183ae"],
	],
	[
		"With the change of power in Damascus, relations between Azerbaijan and Syria, cut when the civil war began, came back, according to Gordadze 2025.",
		["529f54d4", "5fa39469"],
	],
	["Azerbaijan's economic ties with Russia are judged wide by Sultanli 2025, while Gordadze 2025 calls the trade modest.", ["2f3ac6d8", "ae6cf115"]],
	[
		"Gordadze 2025 calls the Turkish alliance a strong guarantee, but Baku itself, according to Huseynov 2024, holds that the pact alone would not stop Russia.",
		["a843efb7", "74687180"],
	],
];

import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the fifteenth adverse set. */
export const ADVERSE_FIFTEENTH_TRUE: readonly Adverse[] = [
	[
		"Eleven numbers of the vectors would fall silent if Shukurlu and Shumunov 2025 were left out.",
		{ brief: "azerbaijan", begins: "Vectors: 11 numbers would fall silent" },
	],
	["Without Gordadze 2025, 48 numbers on levers would fall silent.", { brief: "armenia", begins: "Levers: 48 numbers would fall silent" }],
	[
		"The affinity with Iran rests on 3 claims of 2 independent sources, Huseynov 2024 (B) and Shukurlu and Shumunov 2025 (C).",
		{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests on" },
	],
	[
		"With Huseynov 2024 left out, affinity with Iran changes by −0.01.",
		{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when left out" },
	],
	[
		"Were Avdaliani 2025 left out, the affinity with Azerbaijan would fall silent.",
		{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it would fall silent without Avdaliani" },
	],
	[
		"The gross exposure over known channels of Russia over Georgia rests on 2 claims, both of one source, Gordadze 2025 (C).",
		{ brief: "georgia", begins: "Exposure over known channels, gross, Russia over Georgia: it rests on" },
	],
	["The newest act with Russia is 16.91 years old.", { brief: "georgia", begins: "The age of the newest act" }],
	[
		"On 2025-11-30, counted from publication, Huseynov 2024 was 0.91 years old and Gordadze 2025 was 0.08 years old.",
		{ brief: "armenia", begins: "Age of the sources" },
	],
	[
		"Sixty numbers on corridors are not known, because no source states the capacity of the legs.",
		{ brief: "georgia", begins: "Corridors: 60 numbers are not known" },
	],
	[
		"No item of the agenda is on record, and so 13 numbers on formats are not known.",
		{ brief: "azerbaijan", begins: "Formats: 13 numbers are not known; reason: no item" },
	],
	[
		"On levers, 13 numbers are not known: the intervals overlap, so it is not sure which channel is the main one.",
		{ brief: "georgia", begins: "Levers: 13 numbers are not known" },
	],
	[
		"The newest act is 0.91 years old for each of France, India and Iran, 0.31 years for Azerbaijan and 0.17 years for Pakistan.",
		{ brief: "armenia", begins: "The age of the newest act" },
	],
	[
		"Leaving out Shukurlu and Shumunov 2025 changes equidistance among the neighbourhood poles by −0.16, leaving out Gordadze 2025 by 0.03.",
		{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
	],
	[
		"Without Sultanli 2025, the gross exposure over known channels of Russia over Azerbaijan would fall silent.",
		{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it would fall silent without Sultanli" },
	],
	[
		"Two friends of the state, Iran and the United States, are hostile to each other (stress 0.21), as are Russia and the United States (stress 0.02).",
		{ brief: "armenia", begins: "Two friends of the state" },
	],
	["Georgia's exposure to Russia, net of that restraint, is at least 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
	[
		"Together, Egypt and Kazakhstan can close every recorded freight route between China and the European Union.",
		{ brief: "georgia", begins: "Egypt and Kazakhstan together" },
	],
	[
		"For Armenia and Azerbaijan it is open whether affinity rose or fell (0.1 [−0.1 to 0.2]).",
		{ brief: "armenia", begins: "Whether affinity rose or fell is open with one" },
	],
	["The evidence on Azerbaijan, the European Union and the United States is thin.", { brief: "georgia", begins: "The evidence is thin" }],
	[
		"Neither the European Union nor the United States has an active lever among those that are stated or denied.",
		{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
	],
	[
		"Shukurlu and Shumunov 2025 give Azerbaijan the standing of a dialogue partner in the Shanghai Cooperation Organisation, while Gordadze 2025 describes it as an observer.",
		{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
	],
	[
		"Sources differ on the attack on the embassy in Tehran: Avdaliani 2025 describes it as the deed of one man; according to Shukurlu and Shumunov 2025, Baku blamed the Revolutionary Guards.",
		{ brief: "armenia", begins: "Attack on the Azerbaijani embassy in Tehran" },
	],
	[
		"About 20 million ethnic Azerbaijanis are said to live in Iran according to Gordadze 2025, and about 35 million in northern Iran according to Shukurlu and Shumunov 2025.",
		{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population" },
	],
	[
		"The Trump Route for International Peace and Prosperity has 3 legs on record that are not open.",
		{ brief: "georgia", begins: "Legs that are not open" },
	],
	[
		"As of 2025-11-30, according to the sources read, Armenia is a member of the 3+3 regional platform and of the Washington trilateral of August 2025.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Engagement between Armenia and Azerbaijan on record is at least 0.5 [0.3 to 0.5] log points.",
		{ brief: "armenia", begins: "Engagement on record" },
	],
	["According to Shukurlu and Shumunov 2025, Qatari forces took part in September 2025 in an exercise hosted by Azerbaijan.", ["137bce36ee"]],
	["According to Gordadze 2025, Baku supports the territorial integrity of Ukraine openly.", ["38d2195ff2"]],
	[
		"Huseynov 2024 notes that the protocol on border delimitation of October 2024 was the first legal document concluded by Armenia and Azerbaijan since 1991.",
		["e38a66a324"],
	],
	["According to Huseynov 2024, Armenia and Azerbaijan agreed in May 2024, by themselves, on short stretches of their border.", ["e7a2bfa125"]],
	["Gordadze 2025 holds that Georgia's government has estranged itself from Europe.", ["69c7160bab"]],
	["According to Shukurlu and Shumunov 2025, an economic agreement between Azerbaijan and the Emirates was concluded in July 2025.", ["7c2cae9dd5"]],
	["In the account of Huseynov 2024, a one-day operation in September 2023 put an end to the rule of the de facto authorities.", ["2f8ae5c03a"]],
	["According to Sultanli 2025, gas supply to Europe was 8 bcm in 2021 and reached 13 bcm in 2024.", ["518484c28b", "907cb4861d"]],
	["Gordadze 2025 denies that there are Russian troops in Azerbaijan under any title.", ["a887432baa"]],
	["According to Huseynov 2024, Azerbaijan pledged to supply Europe with 20 bcm a year by 2027.", ["0c0d412bcb"]],
	["According to Gordadze 2025, unrest among Russia's 20 million Muslims could follow if it moved against Azerbaijan.", ["2ec0bf6257"]],
	["Shukurlu and Shumunov 2025 write that Western sanctions weigh on routes through Russia.", ["f332393fdd"]],
	["According to Avdaliani 2025, Armenia and India are drawing closer.", ["fb1932bc7f"]],
	["According to Gordadze 2025, Azerbaijan detained staff of Sputnik as Russian intelligence officers.", ["377cea41f1"]],
	["According to Sultanli 2025, by mid-2025 there is a strategic partnership between Azerbaijan and Uzbekistan.", ["b878cd1c5c"]],
	["Sultanli 2025 reports that a parliamentary commission attributes the attacks of February 2025 on media to Russia.", ["0154bea8d6"]],
	[
		"According to Gordadze 2025, Russian air defence brought down an airliner in December 2024, and it is disputed who is to answer for it.",
		["ef103a6d4b"],
	],
	["Huseynov 2024 names Türkiye and Israel as the two states closest to Azerbaijan.", ["f41c37e69c", "46f3ea8c8a"]],
	["Huseynov 2024 describes Russia as Armenia's ally before 2020.", ["df18f0406c"]],
	["Sultanli 2025 finds that Azerbaijan, despite large economic ties, feels that Moscow does not take its voice seriously enough.", ["057bf3063c"]],
	[
		"According to Gordadze 2025, Azerbaijan let in Chinese citizens without a visa in 2024, and China returned the waiver in 2025.",
		["774456dd7c", "4a22b887a2"],
	],
	["According to Huseynov 2024, the American and Russian chiefs of staff held talks in Baku between 2017 and 2019.", ["15f1c3a5c8"]],
	["According to Huseynov 2024, Azerbaijan ranked fourth in 2024 by volume of piped gas sold to the EU.", ["2898a8c9bc"]],
	["According to Shukurlu and Shumunov 2025, the partnership with China dates from 22 April 2025.", ["d5586d4a3e"]],
	["According to Shukurlu and Shumunov 2025, each side affirmed the other's territorial integrity in Prague in October 2022.", ["b87318a51c"]],
	["Sultanli 2025 dates the security pact of Australia, Britain and the United States to September 2021.", ["a9ecab17bc"]],
	[
		"According to Avdaliani 2025, delegations in Baku discussed whether to set up an Israeli–Turkish deconfliction arrangement for Syria.",
		["bd38d405d3"],
	],
	[
		"According to Shukurlu and Shumunov 2025, Israeli and Syrian officials were reported to meet in Baku after the Syrian visit of July 2025.",
		["2a774caad9"],
	],
	["According to Huseynov 2024, the EU aims to end its imports of gas from Russia.", ["149c871575"]],
	["According to Gordadze 2025, Azerbaijani logistics were used by the United States to leave Kabul in 2021.", ["97cd6e9b8b"]],
	["According to Gordadze 2025, Russia's use of the Gabala radar was ended by Azerbaijan in 2012.", ["7f4b7037da"]],
	["According to Shukurlu and Shumunov 2025, the gas supply to Syria is financed by Qatar.", ["e5ca5098db"]],
	["By President Aliyev's account, according to Sultanli 2025, Azerbaijan has put 20 billion dollars into Türkiye's economy.", ["c8d6f69786"]],
	[
		"According to Gordadze 2025, it was India that kept Azerbaijan's full membership in the Shanghai Cooperation Organisation from going through, and Pakistan that kept Armenia out.",
		["3d6bd1d644", "cd3ac2d007"],
	],
	["According to Shukurlu and Shumunov 2025, lack of agreement among the members made the bid fail.", ["73bfe6ab1f"]],
	["According to Sultanli 2025, the presidents of Azerbaijan and Uzbekistan are close, but trade still lags.", ["06f1e7831b"]],
	["According to Gordadze 2025, 20 bcm is the aim for gas supply to the EU in 2027.", ["fd22d30839"]],
	["According to Shukurlu and Shumunov 2025, Armenia backs the route that Washington put forward.", ["a9095cec76"]],
	["Huseynov 2024 reports that most European operators have avoided the way through Russia since the invasion.", ["79c6213e68"]],
	["According to Gordadze 2025, Azerbaijan is not under any European sanctions.", ["96c8efc91c"]],
	[
		"According to Shukurlu and Shumunov 2025, the leaders of Armenia, Azerbaijan and the United States met in Washington on 8 August 2025.",
		["842426266b"],
	],
	["Gordadze 2025 puts the railway still to be built at 250 km, where other accounts give about 162 km.", ["8763b14419"]],
	[
		"According to Sultanli 2025, a parliamentary commission traced the attacks of February 2025 on local media to Russian soil, but it is not shown that the state ordered them.",
		["21830b1e45"],
	],
	["Avdaliani 2025 doubts an apology by telephone, as Russia still disputes any part in the loss of the aircraft.", ["31ab34d8ee"]],
	["According to Huseynov 2024, 15 of the 17 articles of the peace treaty had been agreed by mid-December 2024.", ["2fac19d619"]],
	["According to Gordadze 2025, Baku withdrew from the association talks that had begun in 2010.", ["a97ce02e89"]],
	["According to Avdaliani 2025, Iran announced on 21 May 2025 that the attacker had been executed.", ["1d7af8a428"]],
	[
		"According to Huseynov 2024, the French Senate asked in November 2020, in a text without legal force, for the recognition of the Karabakh entity.",
		["dd5044ee52"],
	],
	["According to Huseynov 2024, over 140 countries received aid worth 330 million dollars from Azerbaijan.", ["ba181925c1"]],
	["Gordadze 2025 writes that a private American firm is to run traffic on the route.", ["2e391c090e"]],
	["According to Shukurlu and Shumunov 2025, Türkiye supports Syria's rebuilding and the gas line.", ["39cf4ad0e8"]],
	["According to Gordadze 2025, supply to the EU rose from 8 bcm in 2021 to 12.9 bcm in 2024.", ["a8bb986f59", "acb47e6dc3"]],
	[
		"According to Shukurlu and Shumunov 2025, both leaders undertook in Washington to sign when the constitutional condition has been met.",
		["b59892f7a6"],
	],
];

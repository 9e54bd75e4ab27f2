import type { Adverse } from "./gate-adverse.ts";

/** The part of an eighth adverse set that is wrong in actors, directions, dates. */
export const ADVERSE_EIGHTH_REACH: Readonly<Record<string, readonly Adverse[]>> = {
	actor: [
		// Pakistan did
		["According to Gordadze 2025, Iran kept Armenia out of the Shanghai Cooperation Organisation.", ["cd3ac2d0"]],
		// India has
		["According to Gordadze 2025, China has stood in the way of Azerbaijan's full SCO membership.", ["dc671fab"]],
		// Qatar does
		["According to Shukurlu and Shumunov 2025, the Emirates finance the gas supply to Syria.", ["e5ca5098"]],
		// Azerbaijan was the host
		["According to Avdaliani 2025, Türkiye hosted the leaders of Azerbaijan and Pakistan in late May 2025.", ["d11564b7"]],
		// Turkish and Israeli
		["According to Avdaliani 2025, Syrian and Israeli delegations met in Baku in April 2025.", ["1856540e"]],
		// from Germany and Russia
		["According to Avdaliani 2025, figures from France and Russia discussed in Baku how to revive a suspended forum.", ["9b39787c"]],
		// Gordadze 2025 says so
		["According to Avdaliani 2025, Türkiye is the main pillar of Azerbaijan's security.", ["2003c6fa"]],
		// Ankara
		["According to Huseynov 2024, Tehran proposed a loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		// the French Senate
		[
			"According to Huseynov 2024, in November 2020 the European Parliament asked in a text without legal force that the Karabakh entity be recognised.",
			["dd5044ee"],
		],
		// Georgia has
		["According to Huseynov 2024, Armenia has reservations about joining the 3+3 regional platform.", ["315b06f4"]],
		// the other way round
		["According to Huseynov 2024, the EU's executive, not the European Parliament, criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// Azerbaijan
		["According to Gordadze 2025, Armenia ended Russia's use of the Gabala radar in 2012.", ["7f4b7037"]],
		// at Georgians
		["According to Gordadze 2025, in 2006 Moscow struck at Armenians in Russia to punish policy.", ["744ffd11"]],
		// Russia was
		["According to Gordadze 2025, Türkiye was one of the co-chairs of the OSCE Minsk Group.", ["2bce4b0f"]],
		// to Armenia's
		["According to Shukurlu and Shumunov 2025, Iran's restraint over the route owes something to Azerbaijan's consent.", ["8cdbf18d"]],
		// with the Emirates
		["According to Shukurlu and Shumunov 2025, Azerbaijan and Qatar concluded an economic agreement in July 2025.", ["7c2cae9d"]],
		// Albania
		["Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.", { brief: "azerbaijan", begins: "Albania alone" }],
		// Egypt and Kazakhstan
		[
			"Egypt and Georgia together can close every recorded freight route between China and European Union (smallest closing set: 2 holders).",
			{ brief: "armenia", begins: "Egypt and Kazakhstan" },
		],
		// Iran and the United States
		[
			"Iran and Russia, both on the friendly side of Armenia's record, are hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		// Russia, not Israel
		[
			"The range of affinity crosses zero with 2 partners: Israel (0.2 [−0.3 to 0.2]) and Iran (0.0 [−0.1 to 0.2]).",
			{ brief: "azerbaijan", begins: "The range of affinity crosses" },
		],
		// Azerbaijan, not Russia
		["The evidence is thin on 3 partners: Russia, European Union and United States.", { brief: "georgia", begins: "The evidence is thin" }],
		// the second is the United States
		[
			"Levers that are stated or denied, none of them active, are those of 2 holders: European Union and Iran.",
			{ brief: "azerbaijan", begins: "Levers that are stated" },
		],
		// Turkish arms
		["According to Shukurlu and Shumunov 2025, Kazakh arms have strengthened Uzbekistan's forces.", ["604f8ad3"]],
		// in Israel
		["According to Huseynov 2024, the presidential aide offered good offices in Syria in December 2024.", ["3fc9b811"]],
	],
	direction: [
		// Azerbaijan detained them as Russian officers
		["According to Gordadze 2025, Russia detained staff of Sputnik as Azerbaijani intelligence officers and keeps them in custody.", ["377cea41"]],
		// Russia gave it to Azerbaijan
		["According to Shukurlu and Shumunov 2025, Azerbaijan gave Russia a second apology face to face in Dushanbe on 9 October 2025.", ["c0311a84"]],
		// Azerbaijan sent them
		["According to Gordadze 2025, Ukraine sent Azerbaijan humanitarian supplies after 2022.", ["479638d4"]],
		// the United States used Azerbaijani ones
		["According to Gordadze 2025, Azerbaijan used American logistics to leave Kabul in 2021.", ["97cd6e9b"]],
		// the EU on Russian fuel
		["According to Gordadze 2025, Russia put an embargo on EU fuel after the invasion.", ["8b24352c"]],
		// it leaves Azerbaijan for Georgia
		["According to Gordadze 2025, the gas line comes into Azerbaijan from Georgia.", ["a3f56382"]],
		// Azerbaijan suspended them
		["According to Shukurlu and Shumunov 2025, Iran suspended relations with Azerbaijan after the embassy attack.", ["204d3394"]],
		// Iran held them
		[
			"According to Shukurlu and Shumunov 2025, Azerbaijan held exercises near Iran's border between the 2020 war and the embassy opening in Israel.",
			["f355aa0f"],
		],
		// to Azerbaijani control
		["According to Shukurlu and Shumunov 2025, in April 2024 four villages went back to Armenian control.", ["6e570c5c"]],
		// Pakistan stopped Armenia's
		["According to Gordadze 2025, Armenia stopped Pakistan's bid for the SCO.", ["d78ced34"]],
		// Baku spoke against the French one
		["According to Huseynov 2024, Paris spoke against the overseas policy of Baku, chair of the Non-Aligned Movement.", ["3006e40c"]],
		// Syria's president came to Baku
		["According to Shukurlu and Shumunov 2025, Aliyev went to Damascus in July 2025.", ["deb10536"]],
		// he looks to Baku
		["According to Gordadze 2025, Baku looks to Syria's president for help on the way to Israel.", ["007a63a5"]],
		// Azerbaijani oil reaches Israel
		["According to Gordadze 2025, Israeli oil reaches Azerbaijan by the pipeline.", ["685e4331"]],
		// Baku ties Armenia's
		["According to Huseynov 2024, Yerevan ties Azerbaijan's future safety to the treaty by its superiority in arms.", ["5a2da7a2"]],
		// of Russia on Azerbaijan
		[
			"The levers of Azerbaijan on Russia that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// of Russia on Georgia
		[
			"The levers of Georgia on Russia that are on record give an exposure of at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// Azerbaijan is the holder
		[
			"According to Huseynov 2024, Azerbaijan is itself on record as the target of one holder: Armenia (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		// Georgia and Armenia are exposed to Russia
		[
			"For comparison, exposure is on record for 2 other pairs: Russia to Georgia (at least 0.80) and Russia to Armenia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "azerbaijan", begins: "For comparison" },
		],
		// Azerbaijan began, China returned it
		[
			"According to Gordadze 2025, China let Azerbaijani citizens in without a visa in 2024, and Azerbaijan returned the waiver in 2025.",
			["774456dd", "4a22b887"],
		],
		// Azerbaijan into the Turkish one
		["According to Sultanli 2025, by President Aliyev's account Türkiye has put 20 billion dollars into the Azerbaijani economy.", ["c8d6f697"]],
		// Azerbaijan for Pakistan's
		["According to Sultanli 2025, Pakistan is preparing a first 2 billion dollars for Azerbaijan's economy.", ["e8804d28"]],
		// they write to Washington
		["According to Gordadze 2025, Washington writes reproachful letters to Georgia's leaders.", ["55125cbb"]],
		// Iran fears one led by Türkiye
		["According to Shukurlu and Shumunov 2025, Türkiye fears a Turkic space led by Iran across its trade routes.", ["7a068bc9"]],
		// the government from Europe
		["According to Gordadze 2025, Europe has estranged itself from Georgia's government.", ["69c7160b"]],
	],
	date: [
		// 1 September
		["According to Shukurlu and Shumunov 2025, the OSCE Minsk Group was dissolved on 1 August 2025.", ["d4e49f85"]],
		// 15 June
		["According to Huseynov 2024, Azerbaijan has a military pact with Türkiye dated 15 July 2021.", ["0fe615f7"]],
		// in 2025, the year after
		[
			"According to Gordadze 2025, China returned the visa waiver in the year in which Azerbaijan had let Chinese citizens in.",
			["774456dd", "4a22b887"],
		],
		// 2010
		["According to Gordadze 2025, Baku left the association talks that had begun in 2012.", ["a97ce02e"]],
		// that is the day of the announcement
		["According to Avdaliani 2025, the attacker was put to death on 21 May 2025.", ["1d7af8a4"]],
		// 2024
		[
			"According to Shukurlu and Shumunov 2025, on 25 December 2023 Russian missiles aimed at drones failed and burst near an airliner.",
			["caa86624"],
		],
		// March 2023
		["According to Shukurlu and Shumunov 2025, Azerbaijan opened its embassy in Tel Aviv in March 2024.", ["1ed4b635"]],
		// 2022
		["According to Shukurlu and Shumunov 2025, Armenia and Azerbaijan met in Prague in October 2021.", ["629969cd"]],
		// it was finished then
		["According to Shukurlu and Shumunov 2025, work on the railway to Kars was begun in 2017.", ["742aa096"]],
		// open again from April 2021 to January 2024
		["According to Huseynov 2024, after the closure of 2021 the way was not open again before 2024.", ["f590d9a5"]],
		// February
		["According to Huseynov 2024, attacks on mostly Western ships are dated from April 2024.", ["e1d65b1a"]],
		// since 2020
		["According to Gordadze 2025, since the invasion of Ukraine in 2022 travellers cannot cross to Russia by land.", ["0a2b6280"]],
		// 2001
		["According to Gordadze 2025, talks in Key West in 2007 came near a settlement.", ["063515a0"]],
		// 2001
		["According to Gordadze 2025, the restriction was in force until it was waived in 2011.", ["9fd4dfe4"]],
		// May
		["According to Avdaliani 2025, the partnership with Uzbekistan was put in form in March 2025.", ["0b3e4a75"]],
		// by 2027
		["According to Huseynov 2024, the 2022 memorandum foresees more than twice the gas by 2030.", ["ac6073e9"]],
		// the finding is as of 2025-11-30
		[
			"As of 2025-08-31, according to the sources read, Azerbaijan is observer or partner in one format: Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// on 2025-03
		[
			"Not known on 2024-03, and known now, is equidistance among the poles for 3: neighbourhood, regional and systemic.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		// 22 April
		["According to Shukurlu and Shumunov 2025, the partnership with China is dated 22 July 2025.", ["d5586d4a"]],
		// 2011
		["According to Gordadze 2025, ties with Damascus were cut in 2015, when the civil war began.", ["5fa39469"]],
		// 28 May
		["According to Sultanli 2025, the three leaders met in Lachin on 18 May 2025.", ["3b3cae4f"]],
		// in 2012, two years after the treaty of 2010
		[
			"According to Gordadze 2025, Azerbaijan ended Russia's use of the Gabala radar a year before the mutual-support treaty with Türkiye was signed.",
			["7f4b7037", "96d7edc7"],
		],
		// in May 2024, before it
		[
			"According to Huseynov 2024, the two agreed on short stretches of the border in the month after the protocol of October 2024.",
			["e7a2bfa1", "e38a66a3"],
		],
		// from 28 December 2024 to 9 October 2025 is under ten months
		["According to Shukurlu and Shumunov 2025, the apology in Dushanbe came more than a year after the one by telephone.", ["a859c94a", "c0311a84"]],
	],
};

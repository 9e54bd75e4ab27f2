import type { Adverse } from "./gate-adverse.ts";

/** The part of a tenth adverse set that is wrong in an actor, a direction, a date. */
export const ADVERSE_TENTH_DOERS: Readonly<Record<string, readonly Adverse[]>> = {
	actor: [
		// Georgia
		[
			"Armenia alone can close every recorded oil route between Sangachal and Haifa (smallest closing set: 1 holder).",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		// Armenia and France
		[
			"Affinity is below zero over its whole range with 2 partners: Armenia (−0.1 [−0.5 to −0.1]) and India (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		// Israel and Türkiye
		[
			"Israel and Pakistan, both on the friendly side of Azerbaijan's record, are hostile to each other: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// Greece
		[
			"Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.",
			{ brief: "georgia", begins: "Greece alone can close" },
		],
		// Egypt and Kazakhstan
		[
			"Egypt and Uzbekistan together can close every recorded freight route between China and the European Union.",
			{ brief: "georgia", begins: "Egypt and Kazakhstan together" },
		],
		// the Shanghai Cooperation Organisation
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner in one format: the Eurasian Economic Union.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// Azerbaijan (at least 0.51)
		[
			"According to Gordadze 2025 and Huseynov 2024, exposure of Armenia is on record to 2 holders: Türkiye (at least 0.51) and Russia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		// the European Union
		[
			"The range of Georgia's affinity crosses zero with one partner: the United States (0.02 [−0.06 to 0.02]).",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		// Shukurlu and Shumunov place it in 2023
		[
			"Türkiye–Israel rapprochement: according to Huseynov 2024, a rapprochement in which Baku arbitrated is placed in 2023; according to Gordadze 2025, the account knows no thaw.",
			{ brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" },
		],
		// Russia, Azerbaijan and the United States
		[
			"Armenia's engagement on record is counted with 3 partners: Russia, Azerbaijan and India.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// Sultanli 2025
		["Formats: 24 numbers would fall silent without Avdaliani 2025.", { brief: "georgia", begins: "Formats: 24 numbers would fall silent" }],
		// the European Union and the United States
		[
			"Levers that are stated or denied, none of them active, are those of 2 holders: the European Union and China.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		// the two sources are the other way round
		[
			"On the embassy in Tehran, Shukurlu and Shumunov 2025 describe the attack as the deed of one man, while by Avdaliani 2025 Baku blamed the Revolutionary Guards.",
			{ brief: "armenia", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// India
		[
			"In 2025, according to Gordadze 2025, China kept Azerbaijan's full membership of the Shanghai Cooperation Organisation from going through.",
			["3d6bd1d6"],
		],
		// Pakistan
		["Türkiye stopped Armenia's bid for the Shanghai Cooperation Organisation in September 2025, according to Gordadze 2025.", ["d78ced34"]],
		// the Senate
		[
			"In November 2020 the French government asked, in a text without legal force, that the Karabakh entity be recognised, according to Huseynov 2024.",
			["dd5044ee"],
		],
		// the Parliament
		["According to Huseynov 2024, it was the European Commission that criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// an American envoy
		["An Israeli envoy named Azerbaijan as a possible entrant to the Abraham Accords, according to Avdaliani 2025.", ["83bb4815"]],
		// a parliamentary commission
		["The February 2025 attacks on local media were traced to Russian soil by the State Security Service, according to Sultanli 2025.", ["21830b1e"]],
		// Ankara
		["According to Huseynov 2024, Tehran proposed the loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		// Qatar
		["The Emirates finance the gas supply to Syria, according to Shukurlu and Shumunov 2025.", ["e5ca5098"]],
		// the governing party
		["According to Gordadze 2025, the speech of Georgia's opposition follows Moscow's line.", ["f4369a26"]],
		// India
		["Huseynov 2024 says that China supports Armenia's rearmament.", ["1c3417ed"]],
		// Turkish aircraft
		["Pakistani F-16s stood at Ganja in 2020 as a visible sign of the guarantee, according to Gordadze 2025.", ["8f3293d0"]],
		// Ansar Allah
		["The Revolutionary Guards' attacks from the coast can make the strait unusable for many ships, according to Huseynov 2024.", ["e365224c"]],
	],
	direction: [
		// from 0.17 to 0.34
		[
			"As of 2025-11-30, according to the sources read, European Union: affinity was 0.34 [0.31 to 0.38] as known on 2025-03 and is 0.17.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		// Azerbaijan holds over Armenia
		[
			"According to Huseynov 2024, Armenia is itself on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record" },
		],
		// of Azerbaijan on Armenia
		[
			"The levers of Armenia on Azerbaijan that are on record give an exposure of at least 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		// of Russia on Georgia
		[
			"The levers of Georgia on Russia that are on record give an exposure of at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// Azerbaijan is exposed to Iran
		[
			"For comparison, Iran's exposure to Azerbaijan is on record as at least 0.0, up to 0.6 on what is known.",
			{ brief: "georgia", begins: "According to the sources read, for comparison" },
		],
		// Azerbaijan over Armenia
		[
			"Gross exposure over known channels, Armenia over Azerbaijan, rests on 1 claim of 1 independent source, by grade Huseynov 2024 (B).",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
		],
		// oil from Sangachal to Haifa and so on
		[
			"Georgia alone can close all recorded ways of 3 routes: oil from Haifa to Sangachal, gas from Aleppo to Sangachal and gas from Melendugno to Sangachal.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all recorded ways" },
		],
		// from 0.64 to 0.76
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye slipped from 0.76 as known on 2025-03 to 0.64.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// Russia over Azerbaijan
		[
			"As of 2025-11-30, according to the sources read, gross exposure of Russia to Azerbaijan was at least 0 as known on 2025-03 and is at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
		// the apology came from Russia
		[
			"According to Shukurlu and Shumunov 2025, Baku gave Moscow a first apology by telephone on 28 December 2024, while Avdaliani 2025, Gordadze 2025 and Sultanli 2025 tell against it.",
			{ brief: "armenia", begins: "Telephone apology over the aircraft loss" },
		],
		// Baku arbitrated between Türkiye and Israel
		[
			"According to Shukurlu and Shumunov 2025, Türkiye arbitrated in 2023 in a rapprochement between Baku and Israel; Gordadze 2025 knows no thaw.",
			{ brief: "georgia", begins: "Türkiye–Israel rapprochement" },
		],
		// Baku blamed the Guards
		[
			"According to Shukurlu and Shumunov 2025, the Revolutionary Guards blamed Baku for the attack on its embassy; according to Avdaliani 2025, it was the deed of one man.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// Georgia to Russia
		[
			"For comparison, exposure is on record for 5 other pairs, among them Russia to Georgia (at least 0.80) and Russia to Azerbaijan (at least 0.3, up to 1.0 on what is known).",
			{ brief: "armenia", begins: "For comparison, exposure is on record" },
		],
		// Aliyev stayed away from Moscow
		["In May 2025, according to Avdaliani 2025, President Putin stayed away from Aliyev's commemoration in Baku.", ["d687a08b"]],
		// Azerbaijan first, China returned it
		[
			"China let Azerbaijani citizens in without a visa in 2024, and Azerbaijan returned the waiver in 2025, according to Gordadze 2025.",
			["4a22b887", "774456dd"],
		],
		// they went back to Azerbaijan
		["In April 2024 Azerbaijan handed four villages back to Armenian control, according to Shukurlu and Shumunov 2025.", ["6e570c5c"]],
		// Azerbaijan detained Sputnik staff
		[
			"According to Gordadze 2025, Russia detained staff of an Azerbaijani news agency as intelligence officers of Baku and keeps them in custody.",
			["377cea41"],
		],
		// Azerbaijan sent them
		["After 2022 Ukraine sent Azerbaijan humanitarian supplies, according to Gordadze 2025.", ["479638d4"]],
		// the United States used Azerbaijani logistics
		["Azerbaijan used American logistics to leave Kabul in 2021, according to Gordadze 2025.", ["97cd6e9b"]],
		// Azerbaijan put it into the Turkish economy
		["By President Aliyev's account Türkiye has put 20 billion dollars into the Azerbaijani economy.", ["c8d6f697"]],
		// Israeli arms for Azerbaijan
		["Azerbaijani arms for Israel weighed in the outcomes of 2020 and 2023, according to Gordadze 2025.", ["723525fd"]],
		// Syria's president looks to Baku
		["According to Gordadze 2025, Baku looks to Syria's president for help on the way to Israel.", ["007a63a5"]],
		// Azerbaijan suspended them
		["Iran suspended relations with Azerbaijan in 2023 after the embassy attack, according to Shukurlu and Shumunov 2025.", ["204d3394"]],
		// the Syrian president came to Baku
		["In July 2025 Azerbaijan's president went to Syria, according to Shukurlu and Shumunov 2025.", ["deb10536"]],
		// the EU put it on Russia
		["After the invasion Russia put an embargo on its fuel for the European Union, according to Gordadze 2025.", ["8b24352c"]],
	],
	date: [
		// as of 2025-11-30
		[
			"As of 2025-10-31, according to the sources read, Azerbaijan is a member of 7 formats, among them the Organization of Turkic States.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7" },
		],
		// as of 2025-11-30
		[
			"As of 2024-11-30, according to the sources read, Armenia is a member of 2 formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		// on 2025-03
		[
			"Not known on 2025-06, and known now, is equidistance among the poles for 3: neighbourhood, regional and systemic.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		// on 2025-03
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye was 0.64 as known on 2024-03 and is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// on 2025-11-30
		[
			"Age of the sources on 2025-12-31, counted from publication: Huseynov 2024 (0.91 years), Avdaliani 2025 (0.42 years), Sultanli 2025 (0.33 years), Gordadze 2025 (0.08 years) and Shukurlu and Shumunov 2025 (0 years).",
			{ brief: "georgia", begins: "Age of the sources" },
		],
		// Gordadze says July 2025
		[
			"The date of the partnership with China is disputed: April 2025 in Avdaliani 2025, 22 April 2025 in Shukurlu and Shumunov 2025, September 2025 in Gordadze 2025.",
			{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// 9 November 2020
		[
			"Gordadze 2025 dates the ceasefire to 9 December 2020, Shukurlu and Shumunov 2025 to 10 November 2020.",
			{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
		],
		// 28 December 2024
		[
			"According to Shukurlu and Shumunov 2025, a first apology over the aircraft came by telephone on 28 January 2025; Avdaliani 2025, Gordadze 2025 and Sultanli 2025 tell against an apology.",
			{ brief: "georgia", begins: "Telephone apology over the aircraft loss" },
		],
		// 2023
		[
			"Shukurlu and Shumunov 2025 place a Türkiye–Israel rapprochement, in which Baku arbitrated, in 2021, whereas Gordadze 2025 knows no thaw.",
			{ brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" },
		],
		// from September 2025
		[
			"Shukurlu and Shumunov 2025 give Azerbaijan the standing of a dialogue partner in the Shanghai Cooperation Organisation, seen from May 2025; Gordadze 2025 describes it as observer.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// in 2025
		[
			"According to Gordadze 2025 a new waiver of Section 907 was issued in 2023; Shukurlu and Shumunov 2025 say that the suspension was taken up again, and in one passage that the law itself is gone.",
			{ brief: "armenia", begins: "Section 907 of the Freedom Support Act" },
		],
		// the August 2025 text
		[
			"Gordadze 2025 speaks of the October 2025 text of the peace agreement as signed, Shukurlu and Shumunov 2025 of one that ministers initialled.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// on 2025-03
		[
			"Not known on 2024-12, and known now, is affinity for 12, among them China, Pakistan and Israel.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is affinity for 12" },
		],
		// 2012
		["Azerbaijan ended Russia's use of the Gabala radar in 2002, according to Gordadze 2025.", ["7f4b7037"]],
		// March 2023
		["According to Shukurlu and Shumunov 2025, Azerbaijan opened its embassy in Israel in May 2023.", ["1ed4b635"]],
		// 28 May
		["The leaders of Azerbaijan, Türkiye and Pakistan met in Lachin on 8 May 2025, according to Sultanli 2025.", ["3b3cae4f"]],
		// 21 May
		["On 21 June 2025, according to Avdaliani 2025, Iran announced that the attacker had been put to death.", ["1d7af8a4"]],
		// 1 September 2025
		["The OSCE Minsk Group was dissolved on 8 August 2025, according to Shukurlu and Shumunov 2025.", ["d4e49f85"]],
		// September 2023
		["According to Huseynov 2024, a one-day operation in September 2022 ended the rule of the de facto authorities.", ["2f8ae5c0"]],
		// October 2022
		["In Prague in October 2023, according to Shukurlu and Shumunov 2025, both sides affirmed each other's territorial integrity.", ["b87318a5"]],
		// 15 June 2021
		["Azerbaijan's military pact with Türkiye is dated 15 July 2021 by Huseynov 2024.", ["0fe615f7"]],
		// September 2021
		["Australia, Britain and the United States concluded their security pact in September 2020, according to Sultanli 2025.", ["a9ecab17"]],
		// 9 October 2025
		["According to Shukurlu and Shumunov 2025, a second apology was given face to face in Dushanbe on 9 September 2025.", ["c0311a84"]],
		// 2001
		["Talks in Key West in 1997 came near a settlement, according to Gordadze 2025.", ["063515a0"]],
		// 2006
		["According to Gordadze 2025, it was in 2009 that Moscow acted against Georgians living in Russia.", ["63fdd0a1"]],
	],
};

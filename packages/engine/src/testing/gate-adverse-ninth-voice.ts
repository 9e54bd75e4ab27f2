import type { Adverse } from "./gate-adverse.ts";

/** The part of a ninth adverse set that is wrong in rank, a borrowed adjective, cause, or one side told alone. */
export const ADVERSE_NINTH_VOICE: Readonly<Record<string, readonly Adverse[]>> = {
	superlative: [
		// fourth
		["By volume of piped gas sold to the EU, Azerbaijan ranked second in 2024, according to Huseynov 2024.", ["2898a8c9"]],
		// close behind that with Türkiye
		["According to Gordadze 2025, defence work with Israel ranks ahead of that with Türkiye.", ["c75c122c"]],
		// one of the two closest
		["According to Huseynov 2024, Israel is the state closest of all to Azerbaijan.", ["46f3ea8c"]],
		// the main pillar
		["According to Gordadze 2025, Türkiye is the second pillar of Azerbaijan's security.", ["2003c6fa"]],
		// the chief weak point
		["The separate entity in Karabakh was Azerbaijan's only weak point until 2023, according to Huseynov 2024.", ["fb3a3664"]],
		// one of the centres of weight
		["According to Shukurlu and Shumunov 2025, Türkiye is the organisation's foremost centre of weight.", ["b593a083"]],
		// a main ally
		["According to Gordadze 2025, the president in Washington treats Azerbaijan as his closest ally in the region.", ["06452ae6"]],
		// the first of several
		["The 2010 incident at sea was the last of several serious clashes, according to Gordadze 2025.", ["ef0c0f6f"]],
		// none had been concluded before
		["According to Huseynov 2024, the protocol of October 2024 was the second legal document that the two had concluded since 1991.", ["e38a66a3"]],
		// very large for so small an economy
		["According to Gordadze 2025, no economy trades more with Russia than Armenia's.", ["6e770e78"]],
		// energy is where the aims fit; not said to be the only field
		["According to Gordadze 2025, energy is the only field in which EU and Azerbaijani aims fit together.", ["d0707f14"]],
		// only the counts of two states are given
		["According to Gordadze 2025, with close to 70 embassies Azerbaijan has the largest network in the South Caucasus.", ["5b1f0f69", "c4556f2c"]],
		// no rank is given to it
		["The pact of 15 June 2021 with Türkiye is the strongest that Azerbaijan has, according to Huseynov 2024.", ["0fe615f7"]],
		// like no other pair
		[
			"According to Sultanli 2025, only Australia and the United States share more intelligence than Britain and the United States.",
			["2937c16b", "18a14420"],
		],
		// China is second with 0.56
		[
			"Affinity is above zero over its whole range with 12 partners, Pakistan coming second with 0.55 [0.47 to 0.55].",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		// the European Union is second with at least 1.4
		[
			"Engagement on record, a lower bound, is counted with 12 partners; after Türkiye, Russia has the most, at least 1.3 [0.6 to 1.3] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound" },
		],
		// Israel and Türkiye with 0.26
		[
			"Of the 10 triangles in which two friends of the state are hostile to each other, Russia and Ukraine show the highest stress, 0.14 [0.12 to 0.15].",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Shukurlu and Shumunov 2025 is the newest
		[
			"Of the sources on 2025-11-30, counted from publication, Gordadze 2025 is the most recent (0.08 years).",
			{ brief: "georgia", begins: "Age of the sources on 2025-11-30" },
		],
		// the chief handle
		["According to Gordadze 2025, the community of over 1.5 million Azerbaijanis on its soil is the least of Russia's handles.", ["020ea1fe"]],
		// Azerbaijan joined early
		["According to Gordadze 2025, Azerbaijan was the first state to join the Belt and Road Initiative, in 2015.", ["d1b70acf"]],
	],
	adjective: [
		// the source does not call it historic
		["According to Gordadze 2025, talks through envoys and go-betweens led to the historic meeting in Washington.", ["15dfe83e"]],
		// fresh momentum is all that is said
		["The brilliantly prepared visit of April 2025 brought fresh momentum, according to Sultanli 2025.", ["b45f7ffd"]],
		// not called groundbreaking
		["According to Gordadze 2025, a groundbreaking mutual-support treaty with Türkiye was signed in 2010.", ["96d7edc7"]],
		// no size is given
		[
			"According to Shukurlu and Shumunov 2025, Qatari forces took part in an impressive exercise that Azerbaijan hosted in September 2025.",
			["137bce36"],
		],
		// not called lucrative
		["According to Shukurlu and Shumunov 2025, Azerbaijan and the Emirates concluded a lucrative economic agreement in July 2025.", ["7c2cae9d"]],
		// not called bold
		["In a bold step, Azerbaijan let Chinese citizens in without a visa in 2024, according to Gordadze 2025.", ["774456dd"]],
		// not called ruthless
		["According to Gordadze 2025, Moscow acted ruthlessly against Georgians living in Russia in 2006.", ["63fdd0a1"]],
		// the weight of the attacks is not judged
		[
			"According to Sultanli 2025, a parliamentary commission traced the crippling February 2025 attacks on local media to Russian soil.",
			["21830b1e"],
		],
		// fewer, not how many
		["According to Shukurlu and Shumunov 2025, Iran held drastically fewer exercises along the border after July 2024.", ["f920212c"]],
		// not called ambitious
		["EU and Azerbaijan signed an ambitious energy memorandum in 2022, according to Shukurlu and Shumunov 2025.", ["6fb17300"]],
		// the visit is not called cordial
		["According to Avdaliani 2025, Iran's president paid a cordial visit to Baku in April 2025.", ["10e02ad8"]],
		// how well it mediated is not said
		["By mid-2025 Azerbaijan had acted as a skilful go-between for Israel and Syria, according to Sultanli 2025.", ["28732ab3"]],
		// not called reckless
		[
			"According to Huseynov 2024, the French Senate asked in a reckless text without legal force that the Karabakh entity be recognised.",
			["dd5044ee"],
		],
		// not called generous
		["According to Huseynov 2024, Azerbaijan gave generous aid worth 330 million dollars to over 140 countries.", ["ba181925"]],
		// not called meagre
		["Gas to Syria stands at a meagre 1.2 bcm, with growth expected, according to Gordadze 2025.", ["09ad1854"]],
		// the side of the number is warm; comfort is not measured
		[
			"Among the neighbourhood poles Azerbaijan stands comfortably on the warm side, at equidistance 0.61 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// the hostility is measured, not called bitter
		[
			"Iran and the United States, both on the friendly side of Armenia's record, are bitterly hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		// not called flawless
		["According to Huseynov 2024, a flawlessly executed one-day operation in September 2023 ended the de facto authorities' rule.", ["2f8ae5c0"]],
		// not called costly
		["According to Gordadze 2025, the Adriatic line, costly as it is, lands in Italy.", ["243c3b82"]],
		// the trust is not called unshakeable
		["After 2020 the relation with Israel widened into one of unshakeable mutual trust, according to Shukurlu and Shumunov 2025.", ["d222d839"]],
	],
	causal: [
		// during the downturn; not said to be for the aircraft
		[
			"To punish the loss of the airliner, Baku stopped Sputnik and the Russian House, according to Shukurlu and Shumunov 2025.",
			["caa86624", "b880979d"],
		],
		// no link between visit and waiver is made
		[
			"Owing to Aliyev's visit of April 2025, China returned the visa waiver, according to Avdaliani 2025 and Gordadze 2025.",
			["58b5eac2", "4a22b887"],
		],
		// the pandemic is the stated ground, distrust the other
		["According to Gordadze 2025, the war in Ukraine is why travellers cannot cross to Russia by land.", ["0a2b6280"]],
		// soon after, without a break with Moscow
		["According to Huseynov 2024, a break with Moscow made the Russian contingent leave soon after the September 2023 operation.", ["02c8be3c"]],
		// no link is made
		[
			"The deaths of two Azerbaijani citizens in Yekaterinburg led Aliyev to stay away from Moscow on 9 May 2025, according to Gordadze 2025.",
			["a593266b", "81cbd666"],
		],
		// the drills came before the embassy was opened
		["According to Shukurlu and Shumunov 2025, the embassy opening in Israel provoked Iran's exercises near the border.", ["f355aa0f", "1ed4b635"]],
		// it was followed by the departure
		["According to Huseynov 2024, Karabakh's Armenians were forced out by the operation.", ["de2183ae"]],
		// the attack marked the waning
		["According to Gordadze 2025, the waning of American influence brought about Russia's 2008 attack on Georgia.", ["bdeb5904"]],
		// the waiver is not tied to Kabul
		[
			"According to Gordadze 2025, the waiver of August 2025 rewarded Azerbaijan for its logistics in the Kabul evacuation.",
			["d713c771", "97cd6e9b"],
		],
		// no link is made
		[
			"The execution of the attacker, announced on 21 May 2025, is what restored diplomatic relations, according to Avdaliani 2025.",
			["1d7af8a4", "1327dbd8"],
		],
		// no link is made
		[
			"According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 September 2025 as a result of the initialling in Washington.",
			["d4e49f85", "b59892f7"],
		],
		// relations came back with the change of power in Damascus
		["Gas deliveries brought back relations between Azerbaijan and Damascus, according to Gordadze 2025.", ["529f54d4", "09ad1854"]],
		// two separate troubles
		[
			"According to Huseynov 2024, the ship run aground in March 2021 is why the Red Sea has been hampered since February 2024.",
			["84325b46", "e5949660"],
		],
		// the operators stopped themselves
		["European operators stopped using the way through Russia because they were ordered to, according to Huseynov 2024.", ["93d0567a"]],
		// cut when the civil war began; the ground is not said to be Armenia
		["According to Gordadze 2025, ties between Azerbaijan and Damascus were cut over Syria's friendship with Armenia.", ["5fa39469"]],
		// the composed sentence names no cause
		[
			"As of 2025-11-30, according to the sources read, Türkiye: thanks to the Lachin summit affinity, 0.64 as known on 2025-03, is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye" },
		],
		// no revenge is reported
		[
			"According to Gordadze 2025, India blocked Azerbaijan's full SCO membership in revenge for Pakistan's rejection of Armenia.",
			["dc671fab", "d78ced34"],
		],
		// no link is made
		[
			"According to Shukurlu and Shumunov 2025, Azerbaijan's suspension of relations made Iran hold fewer exercises after July 2024.",
			["204d3394", "f920212c"],
		],
		// membership failed for lack of agreement among the members
		["According to Shukurlu and Shumunov 2025, Azerbaijan's bid failed because of its quarrel with Moscow.", ["73bfe6ab"]],
		// Russia's war is not said to have been caused by the declaration; two acts of one month
		[
			"According to Shukurlu and Shumunov 2025, the declaration of allied interaction with Baku enabled Russia's invasion of Ukraine in February 2022.",
			["15a1fdb3", "21bd759a"],
		],
	],
	oneSided: [
		// disputed: three sources say no apology was given
		["Russia apologised by telephone over the aircraft loss on 28 December 2024.", ["a859c94a", "3b2772ce"]],
		// disputed: one source reports an apology by telephone
		["Moscow has voiced neither apology nor regret over the aircraft.", { brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" }],
		// disputed: Gordadze 2025 knows no thaw
		["In 2023 Türkiye and Israel drew together again, with Baku as arbiter.", { brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" }],
		// disputed: Shukurlu and Shumunov 2025 place a rapprochement in 2023
		[
			"Between 2010 and the breakdown after October 2023 there was no thaw between Türkiye and Israel.",
			{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
		],
		// disputed: 20 million or 35 million
		["About 35 million ethnic Azerbaijanis live in northern Iran.", { brief: "georgia", begins: "Ethnic Azerbaijani population" }],
		// disputed: initialled or signed
		[
			"The text on peace and interstate relations was signed in August 2025.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// disputed: waived, or gone
		["Since August 2025 Section 907 is gone as a law.", { brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" }],
		// disputed: observer or dialogue partner
		[
			"Azerbaijan has the standing of an observer in the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// disputed: April or July 2025
		[
			"Azerbaijan and China raised their ties to a comprehensive strategic partnership in July 2025.",
			{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// disputed: 9 or 10 November 2020
		["The ceasefire that ended the 2020 war was reached on 10 November 2020.", ["a74a5a60", "6cc4c4d3"]],
		// disputed: one man, or the Revolutionary Guards
		["The attack on the Azerbaijani embassy in Tehran was the deed of one man.", { brief: "georgia", begins: "Attack on the Azerbaijani embassy" }],
		// disputed; and it is Baku that blames them
		["The Revolutionary Guards carried out the attack on the Azerbaijani embassy in Tehran in 2023.", ["c69e9ae5", "91d0f264"]],
		// disputed: wide or modest
		["Azerbaijan's economic ties with Russia are extensive.", ["2f3ac6d8", "ae6cf115"]],
		// disputed: wide or modest
		["Azerbaijan trades only modestly with Russia.", { brief: "armenia", begins: "Weight of economic ties with Russia" }],
		// disputed: a strong guarantee, or not enough alone
		["The alliance with Türkiye strongly guarantees Azerbaijan against a Russian move.", ["a843efb7", "74687180"]],
		// disputed: the histories and identities hardly fit together
		["Azerbaijan and Iran are tied to each other by history, culture and faith.", { brief: "azerbaijan", begins: "Kinship of Azerbaijan and Iran" }],
		// Azerbaijan acted too: it arrested Sputnik staff and shut outlets
		[
			"In the quarrel of 2025 all the hostile acts came from Russia, at whose hands two Azerbaijani citizens died in Yekaterinburg, according to Gordadze 2025.",
			["a593266b", "377cea41"],
		],
		// India blocked Azerbaijan too
		["According to Gordadze 2025, the only veto in the SCO in September 2025 was that of Pakistan on Armenia.", ["d78ced34", "dc671fab"]],
		// by President Aliyev's account
		["Russia has refused to compensate Azerbaijan for the aircraft.", ["7da84ed0"]],
		// the source's reading; the ownership is doubtful
		["Russia struck refineries in Ukraine because Azerbaijan owns them.", ["333547c2"]],
	],
};

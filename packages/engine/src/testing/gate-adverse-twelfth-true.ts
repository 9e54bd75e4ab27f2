import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the twelfth adverse set, written blind and held back. */
export const ADVERSE_TWELFTH_TRUE: readonly Adverse[] = [
	["Azerbaijan's affinity with Türkiye is 0.76 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
	[
		"At equidistance 0.61 [0.45 to 0.64], Azerbaijan stands on the warm side among the neighbourhood poles.",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
	],
	[
		"With 6 of 12 channels known, the recorded levers of Russia give Azerbaijan an exposure of at least 0.3, up to 1.0 on what is known.",
		{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
	],
	[
		"Two partners have an affinity below zero over its whole range: France (−0.06) and Armenia (−0.1 [−0.5 to −0.1]).",
		{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2" },
	],
	[
		"For eight partners, among them Ukraine, Qatar and India, the evidence is thin.",
		{ brief: "azerbaijan", begins: "The evidence is thin on 8 partners" },
	],
	[
		"Two states on the friendly side of Azerbaijan's record, Israel and Türkiye, are hostile to each other: stress 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
	],
	[
		"Huseynov 2024 is the source for the one exposure that Azerbaijan holds over another state on record: Armenia (at least 0.51).",
		{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
	],
	[
		"By rule and the sources read, two formats in which Azerbaijan sits are minilateral as of 2025-11-30: the 3+3 regional platform and the Azerbaijan–Türkiye–Pakistan trilateral.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
	],
	[
		"All recorded freight routes between China and the European Union can be closed by Egypt and Kazakhstan together.",
		{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
	],
	[
		"By the sources read, as of 2025-11-30 affinity with the European Union is 0.34 [0.31 to 0.38]; as known in March 2025 it was 0.17.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
	],
	[
		"Sultanli 2025 rates Azerbaijan's economic ties with Russia as wide, while Gordadze 2025 rates trade with Russia as modest.",
		{ brief: "azerbaijan", begins: "Weight of economic ties with Russia" },
	],
	[
		"The sources differ on the date of the partnership with China: Shukurlu and Shumunov 2025 give 22 April 2025, Gordadze 2025 July 2025.",
		{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership (date)" },
	],
	["Without Gordadze 2025, 43 numbers on paradoxes would fall silent.", { brief: "azerbaijan", begins: "Paradoxes: 43 numbers would fall silent" }],
	[
		"Four independent sources with 12 claims between them stand behind the gross exposure of Azerbaijan to Russia.",
		{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it rests" },
	],
	[
		"With Türkiye, Russia, Iran and Armenia it is open whether affinity rose or fell.",
		{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
	],
	["Armenia and Iran have an affinity of 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
	[
		"One channel of twelve is known for Azerbaijan's levers on Armenia; those on record give an exposure of at least 0.51.",
		{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
	],
	[
		"Iran, the United States and Russia are the three partners with which Armenia's affinity is above zero over its whole range.",
		{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
	],
	[
		"As a lower bound, Armenia's engagement with Russia on record is at least 0.69 log points.",
		{ brief: "armenia", begins: "Engagement on record, a lower bound" },
	],
	[
		"Two triangles show friends of Armenia that are hostile to each other: Iran and the United States (stress 0.21), and Russia and the United States (stress 0.02).",
		{ brief: "armenia", begins: "Two friends of the state are hostile" },
	],
	[
		"Once restraint is taken off, Armenia's exposure to Russia is at least 0.0, up to 0.4 on what is known.",
		{ brief: "armenia", begins: "Net of that restraint" },
	],
	[
		"By the sources read, Armenia was a member of two formats on 2025-11-30, one of them the 3+3 regional platform.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
	],
	[
		"Gordadze 2025 speaks of the August 2025 text as signed; Shukurlu and Shumunov 2025 say that the ministers initialled it and that signature waits on a change of Armenia's constitution.",
		{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
	],
	[
		"On the Turkish alliance the sources part: Gordadze 2025 calls it a strong guarantee, while Huseynov 2024 reports Baku's own view that the pact alone would not stop Russia.",
		{ brief: "armenia", begins: "The alliance with Türkiye stands against" },
	],
	[
		"One number on Iran and Russia is not known; the evidence weighs 0.38, below 1.",
		{ brief: "armenia", begins: "Paradoxes: 1 number is not known (Iran–Russia)" },
	],
	[
		"If Huseynov 2024 were left out, the gross exposure of Armenia to Azerbaijan would fall silent.",
		{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it would fall silent" },
	],
	[
		"The newest act between Armenia and Pakistan is 0.17 years old, that between Armenia and Azerbaijan 0.31 years.",
		{ brief: "armenia", begins: "The age of the newest act" },
	],
	[
		"Shukurlu and Shumunov 2025 place a rapprochement of Türkiye and Israel, arbitrated by Baku, in 2023; Gordadze 2025 knows of no thaw.",
		{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
	],
	[
		"Georgia's exposure to the levers of Russia on record is at least 0.80, two of twelve channels being known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia" },
	],
	[
		"Georgia's affinity with the European Union, 0.02 [−0.06 to 0.02], has a range that crosses zero.",
		{ brief: "georgia", begins: "The range of affinity crosses zero" },
	],
	[
		"With Russia, Georgia's affinity is higher over the whole range than older evidence has it (0.12).",
		{ brief: "georgia", begins: "Against older evidence" },
	],
	["Net of restraint, Georgia is exposed to Russia by at least 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
	[
		"The recorded ways of gas from Sangachal to Aleppo can all be closed by Türkiye alone.",
		{ brief: "georgia", begins: "Türkiye alone can close all recorded ways" },
	],
	[
		"Three named corridors have legs that are not open; the western branch of the International North–South Transport Corridor has one such leg.",
		{ brief: "georgia", begins: "Legs that are not open are on record" },
	],
	[
		"Where Avdaliani 2025 describes the Tehran attack as the deed of one man, Shukurlu and Shumunov 2025 say that Baku blamed the Revolutionary Guards.",
		{ brief: "georgia", begins: "Attack on the Azerbaijani embassy" },
	],
	[
		"About 20 million ethnic Azerbaijanis are said by Gordadze 2025 to live in Iran; Shukurlu and Shumunov 2025 speak of about 35 million in its north.",
		{ brief: "georgia", begins: "Ethnic Azerbaijani population" },
	],
	[
		"Sixty corridor numbers are not known; what is missing is the capacity of legs, in one unit.",
		{ brief: "georgia", begins: "Corridors: 60 numbers are not known" },
	],
	[
		"Georgia's affinity with Azerbaijan rests on two claims, from Avdaliani 2025 (B) and Gordadze 2025 (C).",
		{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it rests" },
	],
	["One tie has a newest act of known age, that with Russia (16.91 years).", { brief: "georgia", begins: "The age of the newest act" }],
	[
		"Counted from publication, Huseynov 2024 was 0.91 years old on 2025-11-30 and Gordadze 2025 0.08 years.",
		{ brief: "georgia", begins: "Age of the sources on 2025-11-30" },
	],
	["According to Avdaliani 2025, the president of Iran visited Baku in April 2025.", ["10e02ad8bc"]],
	["Talks on a new partnership agreement between the EU and Azerbaijan were due to restart in April 2025, says Avdaliani 2025.", ["6e1cebd4c2"]],
	["Avdaliani 2025 doubts a telephone apology, since Russia still disputes any part in the loss of the aircraft.", ["31ab34d8ee"]],
	[
		"Avdaliani 2025 holds that relations between Azerbaijan and Russia had worsened by spring 2025; Aliyev stayed away from the May commemoration in Moscow.",
		["a7fb1fb3fc", "d687a08b93"],
	],
	[
		"No accession of Uzbekistan to the Shusha Declaration is reported by Avdaliani 2025, who speaks of a step that is said to open it.",
		["494cfa0c09"],
	],
	["German and Russian figures met in Baku to discuss the revival of a suspended forum, Avdaliani 2025 reports.", ["9b39787cef"]],
	[
		"In April 2025, Avdaliani 2025 writes, Turkish and Israeli delegations discussed in Baku whether to set up a deconfliction line.",
		["bd38d405d3", "1856540ee4"],
	],
	["Avdaliani 2025 mentions 12 billion euros pledged by the EU to Central Asia, part of it for the route.", ["3174644ef4"]],
	[
		"As Avdaliani 2025 describes it, the Middle Corridor joins China and the EU past Russia, and Azerbaijan and Georgia carry its western end.",
		["92b171973e", "29520cd0bb"],
	],
	["According to Avdaliani 2025, an American envoy named Azerbaijan among possible entrants to the Abraham Accords.", ["83bb4815fd"]],
	["Iran, under pressure elsewhere, avoids another quarrel, in the judgement of Avdaliani 2025.", ["3365416eda"]],
	["In Avdaliani 2025's view, the EU seeks closer political work with Baku.", ["551a6ef822"]],
	["Iran's announcement that the embassy attacker had been put to death came on 21 May 2025, by Avdaliani 2025.", ["1d7af8a428"]],
	["Azerbaijan and Iran held the joint exercise Araz-2025 in 2025, as Avdaliani 2025 notes.", ["74409948cd"]],
	["Tension between Azerbaijan and Iran, Avdaliani 2025 finds, is back at its level from before the 2020 war.", ["26d6db1484"]],
	["Gordadze 2025 calls the over 1.5 million Azerbaijanis in Russia Moscow's chief handle.", ["020ea1fe0f"]],
	[
		"Gordadze 2025 says that Russian air defence brought down an airliner in December 2024 and that it is disputed who is to answer for it.",
		["ef103a6d4b"],
	],
	["Gordadze 2025, seen from before the Dushanbe meeting, holds that Russia declined to apologise.", ["73b9860519"]],
	["According to Gordadze 2025, association talks between the EU and Azerbaijan began in 2010, and Baku left them.", ["a97ce02e89"]],
	["Gordadze 2025 gives 8 bcm of gas for the EU in 2021 and 12.9 bcm in 2024.", ["a8bb986f59", "acb47e6dc3"]],
	["More than half of Azerbaijan's gas exports go to buyers in eight EU states, on the figures of Gordadze 2025.", ["d2d3f44bfb"]],
	["For 2027, Gordadze 2025 names an aim of 20 bcm of gas to the EU.", ["fd22d30839"]],
	[
		"On Iran's side the railway to Astara is unfinished; the gap, by Gordadze 2025, is 250 km, other accounts giving about 162 km.",
		["27588b7a9d", "8763b14419"],
	],
	["Baku says it will keep Iran's direct access to Armenia, Gordadze 2025 reports.", ["32b61bd9c8"]],
	["A private American firm, Gordadze 2025 writes, is to run the traffic on the route, its western stretch included.", ["2e391c090e", "b78692d18d"]],
	["Gordadze 2025 counts close to 70 embassies for Azerbaijan and below 40 for Georgia.", ["5b1f0f6961", "c4556f2ce2"]],
	[
		"Chinese citizens could enter Azerbaijan without a visa from 2024, and China returned the waiver in 2025, according to Gordadze 2025.",
		["774456dd7c", "4a22b887a2"],
	],
	["In the SCO, as Gordadze 2025 tells it, India kept Azerbaijan from full membership and Pakistan kept Armenia out.", ["3d6bd1d644", "cd3ac2d007"]],
	["Gordadze 2025 denies that Azerbaijan is under European sanctions.", ["96c8efc91c"]],
	[
		"Gordadze 2025 reads strikes on refineries in Ukraine, which it calls Azerbaijani, as Russian reprisal; the ownership named is doubtful.",
		["333547c29e"],
	],
	["Georgia's governing party, in Gordadze 2025's judgement, follows Moscow's line in its speech.", ["f4369a2672"]],
	["Even weakened, Russia would have little trouble with Georgia, in the opinion of Gordadze 2025.", ["caba393463"]],
	["Washington, Gordadze 2025 holds, has taken on a part in keeping the peace.", ["9f2d936a4f"]],
	[
		"Ties between Azerbaijan and Syria were cut at the start of the civil war and came back with the change of power in Damascus, says Gordadze 2025.",
		["5fa394690c", "529f54d414"],
	],
	["Closeness to Türkiye was an early asset, Gordadze 2025 writes, though its historical depth is shallower than commonly held.", ["771959fb46"]],
	["Gordadze 2025 sees neither Russian troops in Azerbaijan nor a party of weight there that speaks for Russia.", ["a887432baa", "08ad6020b3"]],
	[
		"In 2024, by Gordadze 2025, trade with Russia was 4.8 billion dollars for Azerbaijan and 12 billion dollars for Armenia.",
		["1ccdb85416", "e52ae14d9b"],
	],
	["A Russian move could stir unrest among Russia's 20 million Muslims, Gordadze 2025 argues.", ["2ec0bf6257"]],
	["Around 40 per cent of the oil that Israel imports is Azerbaijani, according to Gordadze 2025.", ["54aba2cb0a"]],
	["Gordadze 2025 notes that Azerbaijan joins Islamic statements on Gaza at times, without effect on its relation with Israel.", ["6d0f55629f"]],
	[
		"For Gordadze 2025, Türkiye is the main pillar of Azerbaijan's security, and defence work with Israel ranks close behind that with Türkiye.",
		["c75c122caf", "2003c6fa75"],
	],
	["The use of the Gabala radar by Russia was ended by Azerbaijan in 2012, as Gordadze 2025 recalls.", ["7f4b7037da"]],
	["Section 907 was waived from 2001, Gordadze 2025 writes, and bit again after the Kabul evacuation.", ["d463e19a59", "afb9bbe52a"]],
	["The Trump Route is to link mainland Azerbaijan with Nakhchivan through Armenia, in Gordadze 2025's description.", ["0fa259d30b"]],
	["Huseynov 2024 holds that the frozen balance gave Russia considerable leverage over both Azerbaijan and Armenia.", ["5dcebd72e7", "5f8e67a6d5"]],
	["Baku, by Huseynov 2024's reading, ties Armenia's future safety to the treaty through its superiority in arms.", ["5a2da7a2ad"]],
	["Huseynov 2024 mentions an allegation, not a certainty, that Iran helps Armenia rearm.", ["99f468b37a"]],
	["According to Huseynov 2024, Armenia's rearmament has the support of India and France.", ["1c3417ed23", "885b09b9ef"]],
	["The Russian contingent left soon after the operation of September 2023, Huseynov 2024 notes, without a break with Moscow.", ["02c8be3c43"]],
	["The pact with Türkiye alone is not held to be enough against Russia or Iran, Huseynov 2024 writes.", ["746871809d", "d5f3dc041d"]],
	["Huseynov 2024 places Azerbaijan fourth in 2024 among suppliers of piped gas to the EU by volume.", ["2898a8c9bc"]],
	["By Huseynov 2024's account, the World Bank foresees trade along the corridor at three times its volume by 2030.", ["b133248e27"]],
	["Most European operators have avoided the way through Russia since the invasion, says Huseynov 2024.", ["79c6213e68"]],
	["It was the European Parliament, Huseynov 2024 stresses, and not the EU's executive that criticised Azerbaijan in resolutions.", ["6e02e989bc"]],
	["Israel and Türkiye are the two states closest to Azerbaijan, in Huseynov 2024's judgement.", ["46f3ea8c8a", "f41c37e69c"]],
	["By mid-December 2024, 15 of the 17 articles of the treaty were agreed, Huseynov 2024 reports.", ["2fac19d619"]],
	["For Baku, both Russia and Iran count as rival and partner at once, as Huseynov 2024 puts it.", ["30cc5d7f21", "87f7ebba83"]],
	["The 3+3 platform was proposed by Ankara, Huseynov 2024 says, and Georgia has reservations about joining it.", ["afbafb22cd", "315b06f4e2"]],
	["American and Russian chiefs of staff held talks in Baku between 2017 and 2019, according to Huseynov 2024.", ["15f1c3a5c8"]],
	["Huseynov 2024 mentions Azerbaijani aid of 330 million dollars to more than 140 countries.", ["ba181925c1"]],
	["Shukurlu and Shumunov 2025 hold that the declaration of June 2021 made Türkiye a formal ally.", ["f932af038e"]],
	[
		"Shukurlu and Shumunov 2025 find dealings with Iran more pragmatic since its 2024 election, though Baku stays wary.",
		["c41bad2c2a", "0b78604120"],
	],
	[
		"After the Washington meeting, Shukurlu and Shumunov 2025 write, parts of Iran's elite spoke out sharply, and not the state as a whole.",
		["09025aaed1"],
	],
	[
		"By Shukurlu and Shumunov 2025, the peace text is initialled, and both leaders undertook to sign once the constitutional condition is met.",
		["8f957b3f2e", "b59892f7a6"],
	],
	["According to Shukurlu and Shumunov 2025, the Minsk Group came to an end on 1 September 2025.", ["d4e49f8567"]],
	["Four villages returned to Azerbaijani control in April 2024, as Shukurlu and Shumunov 2025 relate.", ["6e570c5c9b"]],
	[
		"The gas supply to Syria, 1.2 bcm a year as made known in August 2025, is financed by Qatar, Shukurlu and Shumunov 2025 report.",
		["e5ca5098db", "5a9639632a"],
	],
	["The 2022 declaration of Baku and Moscow, Shukurlu and Shumunov 2025 note, holds no ratified defence duty.", ["15a1fdb39d"]],
	["Shukurlu and Shumunov 2025 date an economic agreement with the Emirates to July 2025 and do not say that it is in force.", ["e6341fa887"]],
	[
		"Admission to the SCO needs the members' agreement, and for lack of it Azerbaijan's bid failed, by Shukurlu and Shumunov 2025.",
		["73bfe6ab1f", "e0af3b7cae"],
	],
	["A second apology, face to face, was given in Dushanbe on 9 October 2025, according to Shukurlu and Shumunov 2025.", ["c0311a8433"]],
	["Shukurlu and Shumunov 2025 say that Russian missiles aimed at drones burst near an airliner on 25 December 2024.", ["caa866249c"]],
	[
		"Over 80 per cent of the public support Israel, by the account of a former Israeli ambassador that Shukurlu and Shumunov 2025 cite.",
		["6da915f798"],
	],
	[
		"Sultanli 2025 reports that a parliamentary commission traced the February 2025 attacks on media to Russian soil; a state order is not shown.",
		["21830b1e45"],
	],
	["The Azerbaijan–Türkiye–Pakistan trilateral, for Sultanli 2025, is a platform of equals without apparatus.", ["86e524fc4a"]],
	["President Aliyev is reported by Sultanli 2025 as saying that Azerbaijan has put 20 billion dollars into the Turkish economy.", ["c8d6f69786"]],
	["Sultanli 2025 relays President Aliyev's account that Russia turned down calls for responsibility and compensation.", ["7da84ed06e"]],
	[
		"Relations with the EU have been uneven, Sultanli 2025 holds; the tone improved in 2025, and the April visit brought fresh momentum.",
		["dbaaac95c0", "b45f7ffdff"],
	],
	["Some analysts, says Sultanli 2025, expect the five Central Asian states to meet regularly with Azerbaijan.", ["529aa8b6a9"]],
	["By mid-2025, in Sultanli 2025's account, Azerbaijan had been go-between for Israel with both Syria and Türkiye.", ["28732ab3d5", "6a61a9cb37"]],
];

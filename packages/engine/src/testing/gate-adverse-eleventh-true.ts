import type { Adverse } from "./gate-adverse.ts";

/** The true counterpart of the eleventh adverse set, written blind. */
export const ADVERSE_ELEVENTH_TRUE: readonly Adverse[] = [
	[
		"At 0.76 [0.74 to 0.78] stands the affinity of Azerbaijan and Türkiye.",
		{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" },
	],
	[
		"With equidistance at 0.61 [0.45 to 0.64], Azerbaijan is on the warm side among the neighbourhood poles.",
		{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands on the warm side" },
	],
	[
		"On record are levers of Russia that give Azerbaijan an exposure of at least 0.3, and of up to 1.0 on what is known; of the twelve channels six are known.",
		{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan that are on record" },
	],
	[
		"One holder is enough to close every recorded oil route from Sangachal to Haifa: Georgia.",
		{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
	],
	[
		"Between Azerbaijan and Armenia affinity is −0.1, within a range of −0.5 to −0.1.",
		{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia is" },
	],
	[
		"There are two partners with whom affinity lies below zero over its whole range, Armenia (−0.1 [−0.5 to −0.1]) and France (−0.06).",
		{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
	],
	[
		"For Russia (0.2 [−0.3 to 0.2]) and for Iran (0.0 [−0.1 to 0.2]) the range of affinity includes zero.",
		{ brief: "azerbaijan", begins: "The range of affinity crosses zero with 2 partners" },
	],
	[
		"Twelve partners have an affinity above zero over the whole range; China (0.56 [0.53 to 0.56]) and Pakistan (0.55 [0.47 to 0.55]) are among them.",
		{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
	],
	[
		"The lower bound of engagement on record is at least 1.3 [0.6 to 1.3] log points with Russia and at least 1.1 [0.9 to 1.1] with China.",
		{ brief: "azerbaijan", begins: "Engagement on record, a lower bound, is counted with 12 partners" },
	],
	[
		"Eight of Azerbaijan's partners have thin evidence, among them Ukraine, Qatar and India.",
		{ brief: "azerbaijan", begins: "The evidence is thin on 8 partners" },
	],
	[
		"Israel is the one partner with whom affinity is higher over the whole range than on older evidence, by 0.23 [0.11 to 0.23].",
		{ brief: "azerbaijan", begins: "Against older evidence, affinity is higher over the whole range with one partner: Israel" },
	],
	[
		"It is open whether affinity rose or fell with Russia (−0.3 [−0.7 to 0.1]).",
		{ brief: "azerbaijan", begins: "Whether affinity rose or fell is open with 4 partners" },
	],
	[
		"Among the systemic poles, equidistance is 0.88 [0.69 to 0.88], and Azerbaijan stands on the warm side.",
		{ brief: "azerbaijan", begins: "Among the systemic poles Azerbaijan stands on the warm side" },
	],
	[
		"In some of the runs, the share of engagement with Russia among the systemic poles is above the declared alarm.",
		{ brief: "azerbaijan", begins: "The share of engagement with a pole is above the declared alarm for 3 poles" },
	],
	[
		"Ten triangles hold two friends of Azerbaijan who are hostile to each other; the stress of Russia and Ukraine is 0.14 [0.12 to 0.15].",
		{ brief: "azerbaijan", begins: "Two friends of the state are hostile to each other in 10 triangles" },
	],
	[
		"Net of what restrains the holder, Azerbaijan's exposure to Russia is at least 0.0 and up to 0.6 on what is known.",
		{ brief: "azerbaijan", begins: "Net of that restraint, exposure is on record to 2 holders" },
	],
	[
		"Neither the European Union nor the United States has an active lever among those stated or denied.",
		{ brief: "azerbaijan", begins: "Levers that are stated or denied, none of them active" },
	],
	[
		"Huseynov 2024 puts Azerbaijan on record as the holder over Armenia, at least 0.51.",
		{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record as the holder" },
	],
	[
		"The sources read give Azerbaijan, as of 2025-11-30, a seat as member in seven formats, the Belt and Road Initiative and the Organization of Turkic States among them.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7 formats" },
	],
	[
		"As of 2025-11-30, and by the sources read, Azerbaijan is observer or partner in the Shanghai Cooperation Organisation.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner" },
	],
	[
		"To close every recorded freight route between China and the European Union takes two holders, Egypt and Kazakhstan together.",
		{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together can close" },
	],
	[
		"Three named corridors have legs on record that are not open: one leg on the western branch of the International North–South Transport Corridor, three on the Trump Route and three on North–South by Nakhchivan and Jolfa.",
		{ brief: "azerbaijan", begins: "Legs that are not open are on record for 3 named corridors" },
	],
	[
		"As of 2025-11-30, the sources read put affinity with the European Union at 0.34 [0.31 to 0.38], after 0.17 as known on 2025-03; five claims under it are new.",
		{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity was 0.17" },
	],
	[
		"Equidistance among the neighbourhood, regional and systemic poles was not known on 2025-03 and is known now.",
		{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
	],
	[
		"On the text of August 2025, Shukurlu and Shumunov 2025 have the ministers initial it, while Gordadze 2025 speaks of it as signed.",
		{ brief: "azerbaijan", begins: "Agreement on the Establishment of Peace and Interstate Relations (status)" },
	],
	[
		"The number of ethnic Azerbaijanis in Iran is in dispute: about 20 million in Gordadze 2025, about 35 million, in northern Iran, in Shukurlu and Shumunov 2025.",
		{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population: Iran (2025) (number)" },
	],
	[
		"On the attack on the embassy in Tehran, Avdaliani 2025 describes the deed of one man, and Shukurlu and Shumunov 2025 report that Baku blamed the Revolutionary Guards.",
		{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran (cause)" },
	],
	[
		"Three numbers on corridors are unknown because there is no route to close; an open leg is missing.",
		{ brief: "azerbaijan", begins: "Corridors: 3 numbers are not known" },
	],
	[
		"Were Gordadze 2025 left out, 28 numbers on corridors would fall silent.",
		{ brief: "azerbaijan", begins: "Corridors: 28 numbers would fall silent without Gordadze" },
	],
	[
		"Twelve claims of five independent sources carry the affinity with Türkiye.",
		{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
	],
	[
		"The newest act between Azerbaijan and Türkiye is 4.91 years old.",
		{ brief: "azerbaijan", begins: "The age of the newest act, in order of age, is known for 12 ties" },
	],
	[
		"Of Armenia's three partners with affinity above zero over the whole range, Iran has 0.45 [0.44 to 0.45], the United States 0.35 and Russia 0.04 [0.01 to 0.04].",
		{ brief: "armenia", begins: "Affinity is above zero over its whole range with 3 partners" },
	],
	[
		"With Azerbaijan alone is Armenia's affinity below zero over its whole range, at −0.1 [−0.5 to −0.1].",
		{ brief: "armenia", begins: "Affinity is below zero over its whole range with one partner: Azerbaijan" },
	],
	[
		"Armenia's gap between Russia and Iran is 0.79 [0.79 to 0.85] among the regional poles, and 0.58 [0.58 to 0.65] between the United States and Russia among the systemic ones.",
		{ brief: "armenia", begins: "The gap between the affinities to two rival poles is known for 2 pairs" },
	],
	[
		"By the sources read, the 3+3 regional platform and the Washington trilateral of August 2025 are the two formats of which Armenia is a member as of 2025-11-30.",
		{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member of 2 formats" },
	],
	[
		"Armenia's exposure to Azerbaijan would fall silent if Huseynov 2024 were left out.",
		{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it would fall silent" },
	],
	["Georgia and Azerbaijan have an affinity of 0.30.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan is 0.30" }],
	[
		"Russia's levers on Georgia on record give an exposure of at least 0.80; two channels of twelve are known.",
		{ brief: "georgia", begins: "The levers of Russia on Georgia that are on record" },
	],
	[
		"After restraint is taken off, Georgia's exposure to Russia comes to at least 0.64.",
		{ brief: "georgia", begins: "Net of that restraint, exposure is on record to one holder: Russia" },
	],
	[
		"The newest known act between Georgia and Russia is 16.91 years old.",
		{ brief: "georgia", begins: "The age of the newest act, in order of age, is known for one tie" },
	],
	[
		"According to Avdaliani 2025, steps were taken to mend relations between Azerbaijan and the United States, which had suffered over rights and democracy.",
		["0d332a1759"],
	],
	["According to Avdaliani 2025, the president of Iran came to Baku in April 2025.", ["10e02ad8bc"]],
	["Avdaliani 2025 has talks on a new partnership agreement between the EU and Azerbaijan set to start again in April 2025.", ["6e1cebd4c2"]],
	["According to Avdaliani 2025, Aliyev travelled to China in April 2025, and the ties were raised during that visit.", ["58b5eac24e", "405074b81f"]],
	["According to Avdaliani 2025, Russia still disputes any part in the loss of the aircraft, and this tells against an apology.", ["31ab34d8ee"]],
	["Avdaliani 2025 dates the formal partnership of Azerbaijan and Uzbekistan to May 2025.", ["0b3e4a7501"]],
	["The declaration of Azerbaijan and Türkiye, says Avdaliani 2025, dates from 2021.", ["430b051673"]],
	["A step of May 2025 is said by Avdaliani 2025 to open the Shusha Declaration to Uzbekistan, though no accession is reported.", ["494cfa0c09"]],
	["India's closeness to Armenia and its quarrel with Pakistan set it apart from Baku's side, in the view of Avdaliani 2025.", ["17eb21656c"]],
	["Avdaliani 2025 reports that delegations of Türkiye and Israel met in Baku in April 2025, with Syria as the subject.", ["1856540ee4"]],
	["According to Avdaliani 2025, Russia and Ukraine have been at war since the invasion.", ["30d9ff042f"]],
	["Georgia and Azerbaijan together, Avdaliani 2025 writes, carry the western end of the Middle Corridor.", ["29520cd0bb"]],
	["A pledge of 12 billion euros from the EU to Central Asia, part of it meant for the route, is reported by Avdaliani 2025.", ["3174644ef4"]],
	["Avdaliani 2025 sees diplomatic relations between Azerbaijan and Iran fully restored by mid-2025.", ["1327dbd8be"]],
	["Iran announced on 21 May 2025, according to Avdaliani 2025, that the embassy attacker had been put to death.", ["1d7af8a428"]],
	["According to Avdaliani 2025, the armed forces of Azerbaijan and Iran exercised together in 2025.", ["74409948cd"]],
	["According to Avdaliani 2025, the United States leads a format between Israel and states with Muslim majorities.", ["57b084ad05"]],
	["Avdaliani 2025 holds that Iran, pressed elsewhere, avoids another quarrel.", ["3365416eda"]],
	["According to Avdaliani 2025, the EU seeks closer political work with Baku.", ["551a6ef822"]],
	["According to Avdaliani 2025, tension between Azerbaijan and Iran is back at its level before the war of 2020.", ["26d6db1484"]],
	["According to Gordadze 2025, neither apology nor regret over the aircraft has come from Moscow.", ["3b2772ce81"]],
	["Seen from before the Dushanbe meeting, Gordadze 2025 writes, Russia declined to apologise.", ["73b9860519"]],
	["Over 1.5 million Azerbaijanis on Russian soil are, for Gordadze 2025, Moscow's chief handle.", ["020ea1fe0f"]],
	["In 2006, Gordadze 2025 says, Moscow acted against Georgians who lived in Russia.", ["63fdd0a102"]],
	["According to Gordadze 2025, relations between Azerbaijan and Russia are in deep crisis, and no repair is in sight.", ["121e8d66ed"]],
	["Gordadze 2025 reports that Azerbaijan detained Sputnik staff as Russian intelligence officers and keeps them in custody.", ["377cea41f1"]],
	["According to Gordadze 2025, the Adriatic line takes over the gas at the Greek border and lands in Italy.", ["7ab0b34292", "243c3b8241"]],
	["According to Gordadze 2025, the railway to Astara on the Iranian side is unfinished.", ["27588b7a9d"]],
	["Iran has direct access to Armenia and, as Baku says, will keep it, Gordadze 2025 reports.", ["32b61bd9c8"]],
	["According to Gordadze 2025, a private firm from the United States is to run traffic on the route.", ["2e391c090e"]],
	["Gordadze 2025 counts close to 70 embassies of Azerbaijan abroad.", ["5b1f0f6961"]],
	["China and Azerbaijan, according to Gordadze 2025, each support the other's territorial position.", ["4f195e697f"]],
	[
		"Azerbaijan let Chinese citizens in without a visa in 2024, and China returned the step in 2025, Gordadze 2025 reports.",
		["774456dd7c", "4a22b887a2"],
	],
	[
		"According to Gordadze 2025, India kept Azerbaijan's full membership of the Shanghai Cooperation Organisation from going through.",
		["3d6bd1d644"],
	],
	["According to Gordadze 2025, the government of Georgia has estranged itself from Europe.", ["69c7160bab"]],
	["Gordadze 2025 has Baku openly backing the territorial integrity of Ukraine.", ["38d2195ff2"]],
	["According to Gordadze 2025, Russia holds Georgia by the breakaway regions and could overrun it, with no ally standing by.", ["23053527ee"]],
	["Gordadze 2025 writes that Armenia and Azerbaijan together kept Russia out of the settlement.", ["72b9f1e854"]],
	["According to Gordadze 2025, gas for Syria stands at 1.2 bcm a year, and growth is expected.", ["09ad18547d"]],
	[
		"The ties of Baku and Damascus were cut when the civil war began, and came back with the change of power there, according to Gordadze 2025.",
		["5fa394690c", "529f54d414"],
	],
	["Syria's president, in Gordadze 2025's account, looks to Baku for help on the way to Israel.", ["007a63a58e"]],
	["According to Gordadze 2025, Azerbaijan could not buy American arms in the 1990s.", ["45a80b3c2a"]],
	["Gordadze 2025 says that the talks at Key West in 2001 came near a settlement.", ["063515a05e"]],
	["According to Gordadze 2025, mediation by the Minsk Group came near agreement in 2001 and 2007 and led to no settlement.", ["7e481be73e"]],
	[
		"Since 2020 travellers have not been able to cross to Russia by land, Gordadze 2025 reports, the pandemic being the stated ground.",
		["0a2b6280b0"],
	],
	["According to Gordadze 2025, no party of weight in Azerbaijan speaks for Russia.", ["08ad6020b3"]],
	["According to Gordadze 2025, trade with Russia amounted to 4.8 billion dollars in 2024.", ["1ccdb85416"]],
	["Gordadze 2025 holds that an energy exporter such as Azerbaijan cannot be pressed with fuel.", ["62638b0e2c"]],
	["According to Gordadze 2025, Türkiye is the main pillar of the security of Azerbaijan.", ["2003c6fa75"]],
	["According to Gordadze 2025, Türkiye and Israel are on very bad terms, and Iran and Israel are enemies.", ["05a4705485", "283bd69d00"]],
	["About 40 per cent of the oil that Israel imports comes from Azerbaijan, by Gordadze 2025's account.", ["54aba2cb0a"]],
	["According to Gordadze 2025, the ceasefire dates from 9 November 2020 and Russian peacekeepers followed.", ["6cc4c4d351"]],
	["Gordadze 2025 records that Azerbaijan ended Russia's use of the radar at Gabala in 2012.", ["7f4b7037da"]],
	[
		"According to Huseynov 2024, the frozen balance gave Russia considerable leverage over Azerbaijan, and over Armenia too.",
		["5dcebd72e7", "5f8e67a6d5"],
	],
	["According to Huseynov 2024, India supports the rearmament of Armenia.", ["1c3417ed23"]],
	["Huseynov 2024 says that an operation of one day in September 2023 ended the rule of the de facto authorities.", ["2f8ae5c03a"]],
	["The military pact of Azerbaijan with Türkiye is dated 15 June 2021 by Huseynov 2024.", ["0fe615f707"]],
	["Baku itself, as Huseynov 2024 has it, holds that the pact alone would not stop Russia.", ["746871809d"]],
	["According to Huseynov 2024, Azerbaijan pledged Europe 20 bcm a year by 2027.", ["0c0d412bcb"]],
	["By the volume of piped gas sold to the EU, Azerbaijan stood fourth in 2024, according to Huseynov 2024.", ["2898a8c9bc"]],
	[
		"According to Huseynov 2024, it was the European Parliament, and not the EU's executive, that criticised Azerbaijan in resolutions.",
		["6e02e989bc"],
	],
	["According to Huseynov 2024, 15 of the 17 articles had been agreed by mid-December 2024.", ["2fac19d619"]],
	["Georgia, Huseynov 2024 notes, has reservations about joining.", ["315b06f4e2"]],
	["For Baku, writes Huseynov 2024, Iran too counts as rival and partner at once.", ["30cc5d7f21"]],
	["Turkish fighter aircraft, according to Shukurlu and Shumunov 2025, were based at Ganja airport during the war of 2020.", ["38aaeb9208"]],
	["According to Shukurlu and Shumunov 2025, Azerbaijan suspended relations with Iran after the attack on the embassy.", ["204d3394f4"]],
	["According to Shukurlu and Shumunov 2025, the two sides met in Prague in October 2022.", ["629969cdcb"]],
	["Shukurlu and Shumunov 2025 report that four villages went back to Azerbaijani control in April 2024.", ["6e570c5c9b"]],
	["According to Shukurlu and Shumunov 2025, a yearly 1.2 bcm of gas for Syria through Türkiye was made known in August 2025.", ["5a9639632a"]],
	["Qatar's money, according to Shukurlu and Shumunov 2025, stands behind Azerbaijani gas for Syria.", ["06c30d0b97"]],
	[
		"According to Shukurlu and Shumunov 2025, the declaration of allied interaction of February 2022 carries no ratified duty of defence.",
		["15a1fdb39d"],
	],
	["According to Shukurlu and Shumunov 2025, Azerbaijan joined the Non-Aligned Movement in May 2011.", ["1699d2e024"]],
	["According to Shukurlu and Shumunov 2025, a former ambassador of Israel puts public support for Israel above 80 per cent.", ["6da915f798"]],
	["The railway to Kars was finished in 2017, write Shukurlu and Shumunov 2025.", ["742aa09616"]],
	["According to Shukurlu and Shumunov 2025, the EU and Azerbaijan signed a memorandum on energy in 2022.", ["6fb17300b6"]],
	[
		"According to Shukurlu and Shumunov 2025, the bid for the Shanghai Cooperation Organisation failed for lack of agreement among its members.",
		["73bfe6ab1f"],
	],
	["According to Sultanli 2025, the leaders of Azerbaijan, Türkiye and Pakistan met in Lachin on 28 May 2025.", ["3b3cae4f15"]],
	["Azerbaijan was in the chair of the Non-Aligned Movement from 2019 to 2023, according to Sultanli 2025.", ["4c30665555"]],
	[
		"According to Sultanli 2025, a parliamentary commission traced the attacks of February 2025 on local media to Russian soil, and it is not shown that the state ordered them.",
		["21830b1e45"],
	],
	["By President Aliyev's account, reported by Sultanli 2025, Russia turned down calls to take responsibility and to compensate.", ["7da84ed06e"]],
];

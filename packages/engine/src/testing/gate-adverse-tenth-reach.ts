import type { Adverse } from "./gate-adverse.ts";

/** The part of a tenth adverse set that is wrong in scope, the tense of a status, rank. */
export const ADVERSE_TENTH_REACH: Readonly<Record<string, readonly Adverse[]>> = {
	scope: [
		// 12 partners, not every one
		[
			"Azerbaijan's affinity is above zero over its whole range with every partner on record.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// these five are only among the twelve
		[
			"The only partners with which Azerbaijan's affinity is above zero over its whole range are Türkiye, China, Pakistan, Israel and Uzbekistan.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// on 8 of them; 3 more have legs that are not open
		[
			"Every leg is open on all named corridors, from the Northern route through Russia to the sea route by Suez.",
			{ brief: "armenia", begins: "Every leg is open on 8 named corridors" },
		],
		// 6 of 12 channels are known
		[
			"The levers of Russia on Azerbaijan are on record in full, with an exposure of 0.3.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// only the route to Melendugno
		["Albania alone can close every gas route that leaves Sangachal.", { brief: "azerbaijan", begins: "Albania alone can close" }],
		// 10 triangles, not all friends
		[
			"All the friends of Azerbaijan are hostile to one another, Israel and Türkiye as much as Georgia and Russia.",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Russia only in some of the runs
		[
			"In all of the runs the share of engagement is above the declared alarm for 3 poles: Türkiye among the neighbourhood poles, Türkiye among the regional poles and Russia among the systemic poles.",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole" },
		],
		// on 2 partners: Azerbaijan and the European Union
		["The evidence about Georgia is thin on each of its partners.", { brief: "georgia", begins: "The evidence is thin on" }],
		// 8 numbers
		[
			"All the numbers on Armenia's vectors would fall silent without Gordadze 2025.",
			{ brief: "armenia", begins: "Vectors: 7 numbers would fall silent" },
		],
		// a lower bound, what is on record
		[
			"The whole of Azerbaijan's engagement, not just the part on record, is counted with 12 partners, among them Türkiye and the European Union.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// to one holder
		["Exposure of Georgia is on record to all of its neighbours at 0.80 or more.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		// with one partner
		["Whether Armenia's affinity rose or fell is open with all of its partners.", { brief: "armenia", begins: "Whether affinity rose or fell" }],
		// for 9 pairs
		[
			"The gap between the affinities to two rival poles is known for every pair of poles, Türkiye and Iran included.",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// part of it
		["The EU pledged 12 billion euros to Central Asia in 2025, the whole of it for the route, according to Avdaliani 2025.", ["3174644e"]],
		// parts of the elite, not the state as a whole
		[
			"After the Washington meeting the Iranian state as a whole spoke out sharply against Azerbaijan, according to Shukurlu and Shumunov 2025.",
			["09025aae"],
		],
		// the Parliament, not the executive
		["According to Huseynov 2024, all the institutions of the European Union criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// most
		["Since the invasion, according to Huseynov 2024, no European operator uses the way through Russia any more.", ["79c6213e"]],
		// most Russian fuel
		["According to Gordadze 2025, the European Union has cut off Russian fuel entirely since the invasion.", ["b41892bb"]],
		// by land
		["Since 2020, according to Gordadze 2025, travellers have not been able to cross to Russia at all, whether by land or by air.", ["0a2b6280"]],
		// parts of Iran's politics
		["All camps in Iran's politics keep up military pressure at the border, according to Shukurlu and Shumunov 2025.", ["65da42eb"]],
		// some analysts
		["Analysts are at one, according to Sultanli 2025, in expecting the five Central Asian states to meet with Azerbaijan as a rule.", ["529aa8b6"]],
		// at times
		[
			"Azerbaijan joins each and every Islamic statement on Gaza, according to Gordadze 2025, without effect on the relation with Israel.",
			["6d0f5562"],
		],
		// short stretches
		["In May 2024, according to Huseynov 2024, Armenia and Azerbaijan agreed by themselves on their entire border.", ["e7a2bfa1"]],
		// in eight states
		["Buyers in all EU states together take over half of the gas that Azerbaijan exports, according to Gordadze 2025.", ["d2d3f44b"]],
		// mostly Western ships
		["Attacks in the Red Sea, dated from February 2024 by Huseynov 2024, struck Western ships exclusively.", ["e1d65b1a"]],
	],
	status: [
		// none of them active
		[
			"Active levers on Azerbaijan are those of the European Union and the United States.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		// its three legs are not open
		[
			"The Trump Route for International Peace and Prosperity has opened its 3 legs to traffic.",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		// they initialled it
		[
			"According to Shukurlu and Shumunov 2025 the ministers ratified the peace agreement; according to Gordadze 2025 the August 2025 text is spoken of as signed.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// dialogue partner, and observer
		[
			"According to Shukurlu and Shumunov 2025 Azerbaijan has been a full member of the Shanghai Cooperation Organisation since September 2025; according to Gordadze 2025 it is observer.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// a new waiver was issued
		[
			"According to Gordadze 2025 Section 907 came back into force in 2025; according to Shukurlu and Shumunov 2025 its suspension was taken up again.",
			{ brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" },
		],
		// it is a member
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan has left 7 formats, the Belt and Road Initiative and the Non-Aligned Movement among them.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7" },
		],
		// observer or partner
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan has been admitted as a member to the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// it is a member of both
		[
			"As of 2025-11-30, according to the sources read, Armenia is still a candidate for 2 formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		// it is placed in 2023
		[
			"According to Shukurlu and Shumunov 2025, a Türkiye–Israel rapprochement with Baku as arbiter is yet to come; according to Gordadze 2025, there was no thaw.",
			{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
		],
		// every leg is open
		[
			"Every leg is still under construction on 8 named corridors, the Middle Corridor by the Black Sea among them.",
			{ brief: "georgia", begins: "Every leg is open on 8 named corridors" },
		],
		// the upgrade is placed in July 2025
		[
			"According to Gordadze 2025 the upgrade with China is still being negotiated; Avdaliani 2025 has ties raised in April 2025 and Shukurlu and Shumunov 2025 date the partnership to 22 April 2025.",
			{ brief: "georgia", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// it is on record as the holder
		[
			"According to Huseynov 2024, Azerbaijan used to be the holder over Armenia (at least 0.51) but is so no longer.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record" },
		],
		// they would fall silent without it
		[
			"Formats: 25 numbers have already fallen silent for want of Sultanli 2025.",
			{ brief: "azerbaijan", begins: "Formats: 25 numbers would fall silent" },
		],
		// Baku left the talks
		["The association agreement between Baku and the European Union has been in force since 2010, according to Gordadze 2025.", ["a97ce02e"]],
		// talks were to start again
		["In April 2025, according to Avdaliani 2025, the European Union and Azerbaijan concluded a new partnership agreement.", ["6e1cebd4"]],
		// no accession is reported
		["Uzbekistan acceded to the Shusha Declaration in May 2025, according to Avdaliani 2025.", ["494cfa0c"]],
		// it is unfinished
		["The railway to Astara on Iran's side has been completed, according to Gordadze 2025.", ["27588b7a"]],
		// they are to carry data
		["Cables now carry data between Europe and Asia over Azerbaijan, according to Gordadze 2025.", ["cb35ef26"]],
		// it is planned
		[
			"The route runs from the mainland to Nakhchivan through Armenia and has carried goods since August 2025, according to Gordadze 2025.",
			["0fa259d3", "103b3e2d", "847c3584"],
		],
		// signed; that it is in force is not said
		[
			"The comprehensive economic agreement with the Emirates entered into force in July 2025, according to Shukurlu and Shumunov 2025.",
			["e6341fa8"],
		],
		// being prepared
		["Azerbaijan has paid a first 2 billion dollars into Pakistan's economy, according to Sultanli 2025.", ["e8804d28"]],
		// under consideration
		["Azerbaijan has acceded to the Abraham Accords, according to Gordadze 2025.", ["cc75a5bf"]],
		// it has rested since the invasion
		["The Petersburg Dialogue between Germany and Russia still meets, according to Avdaliani 2025.", ["8fea5665"]],
		// most articles were settled in talks
		["By mid-December 2024, according to Huseynov 2024, Armenia and Azerbaijan had signed their peace treaty.", ["b75bb7b1"]],
		// it was dissolved
		[
			"The OSCE Minsk Group has been suspended since 1 September 2025 and may resume its work, according to Shukurlu and Shumunov 2025.",
			["d4e49f85"],
		],
	],
	superlative: [
		// Türkiye comes first
		[
			"Of all partners it is China with which Azerbaijan's affinity is highest (0.56 [0.53 to 0.56]).",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// Russia comes first
		[
			"On Armenia's record the partner with the most engagement is Azerbaijan, ahead of Russia.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// Israel and Türkiye
		[
			"Among the triangles of friends who are hostile to each other, Georgia and Russia make the most strained (stress 0.10 [0.09 to 0.11]).",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Georgia's own to Russia apart, Armenia to Azerbaijan has the highest floor
		[
			"Of the six other pairs, Azerbaijan to Iran has the highest exposure that is certain.",
			{ brief: "georgia", begins: "According to the sources read, for comparison" },
		],
		// Türkiye
		[
			"Of the five ties named, that with France has the oldest newest act (1.92 years).",
			{ brief: "azerbaijan", begins: "The age of the newest act" },
		],
		// Huseynov 2024
		[
			"The oldest of the sources on 2025-11-30, counted from publication, is Avdaliani 2025 (0.42 years).",
			{ brief: "armenia", begins: "Age of the sources" },
		],
		// Shukurlu and Shumunov 2025
		[
			"Leaving out Gordadze 2025 would change Azerbaijan's balance among the neighbourhood poles more than leaving out any other source.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		// the western branch of the North–South corridor has the fewest
		[
			"Of the three corridors with legs that are not open, the Trump Route for International Peace and Prosperity has the fewest of them.",
			{ brief: "armenia", begins: "Legs that are not open" },
		],
		// Iran
		[
			"Russia is the partner with the highest affinity on Armenia's record.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		// second, after Türkiye
		[
			"The European Union ranks first in Azerbaijan's engagement on record, at least 1.4 [0.7 to 1.4] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// Türkiye and Iran
		[
			"The widest gap of all is that between the affinities to Russia and Türkiye, neighbourhood (0.7 [0.7 to 1.3]).",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// Azerbaijan (at least 0.51) is first
		[
			"Gross of restraint, the largest exposure of Armenia that is certain is that to Russia, with Azerbaijan second.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		// fourth
		["By volume of piped gas sold to the EU, Azerbaijan stood second in 2024, according to Huseynov 2024.", ["2898a8c9"]],
		// close behind Türkiye
		["Azerbaijan's defence work with Israel outranks that with Türkiye, according to Gordadze 2025.", ["c75c122c"]],
		// one of the two closest
		["According to Huseynov 2024, Israel is closer to Azerbaijan than any other state.", ["46f3ea8c", "f41c37e6"]],
		// the main pillar
		["For Gordadze 2025, Türkiye is the second pillar of Azerbaijan's security.", ["2003c6fa"]],
		// the chief handle
		["The community of over 1.5 million Azerbaijanis on its soil is Russia's least handle on Baku, according to Gordadze 2025.", ["020ea1fe"]],
		// the first legal document since 1991
		[
			"The border protocol of October 2024 was the third legal document concluded by Armenia and Azerbaijan since 1991, according to Huseynov 2024.",
			["e38a66a3"],
		],
		// the seventeenth
		["Iran's president attended the seventh ECO summit in Khankendi, according to Shukurlu and Shumunov 2025.", ["7f85699c"]],
		// the first of several
		["The 2010 incident at sea was the last of several serious clashes between Israel and Türkiye, according to Gordadze 2025.", ["ef0c0f6f"]],
		// the chief weak point
		["Until 2023, according to Huseynov 2024, the separate entity in Karabakh was one of Azerbaijan's lesser weak points.", ["fb3a3664"]],
		// a main ally in the region
		[
			"The president in Washington treats Azerbaijan as the most important ally of the United States anywhere, according to Gordadze 2025.",
			["06452ae6"],
		],
		// Britain and the United States
		["No pair shares intelligence like Australia and the United States, according to Sultanli 2025.", ["2937c16b", "18a14420"]],
		// it joined early
		["Azerbaijan was the first state to join the Belt and Road Initiative, in 2015, according to Gordadze 2025.", ["d1b70acf"]],
		// one of the centres of weight
		["According to Shukurlu and Shumunov 2025, Türkiye is the sole centre of weight of the Organization of Turkic States.", ["b593a083"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** The seventeenth adverse set, part two, by what the sentences are wrong in. */
export const ADVERSE_SEVENTEENTH_TWO: Readonly<Record<string, readonly Adverse[]>> = {
	direction: [
		// holder and target swapped
		[
			"Armenia is on record, according to Huseynov, as a holder over Azerbaijan, with at least 0.51.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		// it is higher
		[
			"Compared with older evidence, affinity with Israel has dropped over the whole range.",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// rose from 0.17 to 0.34
		[
			"By the sources read, affinity with the European Union slid from 0.34 as known in March 2025 to 0.17 by the end of November.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		// Georgia is exposed to Russia
		["For comparison, Russia is exposed to Georgia by no less than 0.80 on the record.", { brief: "azerbaijan", begins: "For comparison" }],
		// Armenia's exposure to Russia
		[
			"Gordadze and Huseynov give a record of Russia's exposure to Armenia, at least 0.0 and up to 0.4 on what is known.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure" },
		],
		// it is higher, by 0.12
		[
			"Set against older evidence, Georgia's affinity with Russia is lower over its whole range.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		// gas flows from Sangachal to Melendugno
		["All recorded ways of gas from Melendugno to Sangachal can be shut by Greece alone.", { brief: "georgia", begins: "Greece alone" }],
		// Azerbaijan sent them to Ukraine
		["After 2022 Ukraine sent humanitarian supplies to Azerbaijan, as Gordadze records.", ["479638d415"]],
		// India supports Armenia's
		["Armenia is supporting India's rearmament, in Huseynov's account.", ["1c3417ed23"]],
		// fewer exercises
		["From July 2024 onwards Iran stepped up the number of its exercises along the border, according to Shukurlu and Shumunov.", ["f920212c75"]],
		// returned to Azerbaijani control
		["In April 2024, as Shukurlu and Shumunov tell it, Azerbaijan gave four villages back to Armenian control.", ["6e570c5c9b"]],
		// moving away
		["Armenia, on Gordadze's reading, is drawing nearer to Russia.", ["2a4d9178f9"]],
		// Azerbaijan let Chinese citizens in
		["China let Azerbaijani citizens in without a visa in 2024, Gordadze notes.", ["774456dd7c"]],
		// the money is for Pakistan's economy
		["Pakistan is preparing to put a first 2 billion dollars into Azerbaijan's economy, Sultanli reports.", ["e8804d2894"]],
	],
	date: [
		// 22 April in that source
		[
			"Shukurlu and Shumunov date the comprehensive partnership with China 22 July 2025, whereas Avdaliani ties it to a visit in April.",
			{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive" },
		],
		// 9 and 10 November
		[
			"The sources differ by a day over the ceasefire of 2020: 10 November in Gordadze, 11 November in Shukurlu and Shumunov.",
			{ brief: "azerbaijan", begins: "Ceasefire that ended" },
		],
		// 28 December 2024
		[
			"A first apology by telephone is placed by Shukurlu and Shumunov on 25 December 2024, against which three other sources speak.",
			{ brief: "azerbaijan", begins: "Telephone apology" },
		],
		// as known on 2025-03
		[
			"As known in March 2024, affinity with Russia was 0.34; by the sources read it is now 0.2, in a range of −0.3 to 0.2.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// as of 2025-11-30
		[
			"On 30 November 2024, going by the sources read, Armenia belonged to two formats: the 3+3 platform and the Washington trilateral.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		// 2023
		[
			"One side of the dispute has Türkiye and Israel drawing together in 2021 with Baku as arbiter, while the other side knows no thaw.",
			{ brief: "georgia", begins: "Türkiye–Israel rapprochement" },
		],
		// as of 2025-11-30
		["Reckoned as of 30 September 2025, the age of Gordadze's paper is 0.08 years.", { brief: "armenia", begins: "Age of the sources" }],
		// 2012
		["Russia's use of the Gabala radar was brought to an end by Azerbaijan in 2014, writes Gordadze.", ["7f4b7037da"]],
		// 1 September 2025
		["Shukurlu and Shumunov note that the Minsk Group was dissolved on 1 August 2025.", ["d4e49f8567"]],
		// 9 October 2025
		["Dushanbe saw a second apology, given face to face on 9 September 2025, according to Shukurlu and Shumunov.", ["c0311a8433"]],
		// begun in 2010
		["Baku walked out of association talks that had been under way since 2013, according to Gordadze.", ["a97ce02e89"]],
		// October 2024
		["The border protocol of October 2023 was the first legal document the two had concluded since 1991, Huseynov writes.", ["e38a66a324"]],
		// September 2021
		["Australia, Britain and the United States concluded their security pact in September 2020, Sultanli says.", ["a9ecab17bc"]],
		// 21 May 2025
		["Iran made known on 21 March 2025, Avdaliani reports, that the attacker had been executed.", ["1d7af8a428"]],
	],
	scope: [
		// 8 partners only
		["The evidence is thin on every one of Azerbaijan's partners.", { brief: "azerbaijan", begins: "The evidence is thin" }],
		// 12 partners, not all
		[
			"Throughout its range, affinity is above zero with all the partners that Azerbaijan has.",
			{ brief: "azerbaijan", begins: "Affinity is above zero" },
		],
		// 8 corridors; 3 others have legs that are not open
		["All the named corridors have every one of their legs open.", { brief: "azerbaijan", begins: "Every leg is open" }],
		// in some of the runs
		[
			"Among the systemic poles Russia's share of engagement is above the declared alarm in each of the runs.",
			{ brief: "azerbaijan", begins: "The share of engagement" },
		],
		// known for 2 pairs
		[
			"For Armenia the gap between affinities is known for any pair of rival poles one cares to name.",
			{ brief: "armenia", begins: "The gap between" },
		],
		// only recorded routes Sangachal–Haifa
		[
			"Georgia by itself can close every route by which oil leaves Azerbaijan.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		// one route, gas to Melendugno
		[
			"Greece by itself is able to shut all recorded ways of the three oil and gas routes out of Sangachal.",
			{ brief: "georgia", begins: "Greece alone" },
		],
		// energy only
		["EU and Azerbaijani aims fit together across the board, in Gordadze's view.", ["d0707f14b2"]],
		// the governing party's speech, not the state's interest
		["The whole Georgian state takes Moscow's line in what it says, Gordadze writes.", ["f4369a2672"]],
		// parts of the elite
		["After the Washington meeting the entire Iranian elite spoke out sharply, write Shukurlu and Shumunov.", ["09025aaed1"]],
		// the Parliament, not the executive
		["In resolutions the EU as a whole, its executive included, criticized Azerbaijan, Huseynov says.", ["6e02e989bc"]],
		// only under the previous administration
		["Washington has always been seen in Baku as set against it, Shukurlu and Shumunov say.", ["4ab7171414"]],
		// 1990s and 2000s
		["From the 1990s to this day Iran has been pressing Baku through shared faith, says Gordadze.", ["4720ae576b"]],
		// most operators
		["Since the invasion no European operator at all uses the way through Russia, Huseynov writes.", ["79c6213e68"]],
	],
	status: [
		// initialled; signature still waits
		[
			"According to Shukurlu and Shumunov the ministers have signed the peace text, and only its ratification is outstanding.",
			{ brief: "azerbaijan", begins: "Agreement on the Establishment" },
		],
		// dialogue partner, not full member
		["One source has Azerbaijan as a full member of the SCO, another as observer.", { brief: "azerbaijan", begins: "Azerbaijan in Shanghai" }],
		// Gordadze: a new waiver
		[
			"Section 907 was repealed in 2025, says Gordadze, while Shukurlu and Shumunov speak of a suspension taken up again.",
			{ brief: "azerbaijan", begins: "Section 907" },
		],
		// 3 legs not open
		["The three legs of the Trump Route are by now in operation.", { brief: "azerbaijan", begins: "Legs that are not open" }],
		// a minilateral of 3 members on record
		[
			"At the end of November 2025 the Azerbaijan–Türkiye–Pakistan trilateral was still a proposal without members.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan" },
		],
		// it already is
		[
			"By the sources read, Azerbaijan is due to become observer or partner in the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// 1 leg is not open
		[
			"The western branch of the International North–South Transport Corridor has had its last missing leg opened.",
			{ brief: "georgia", begins: "Legs that are not open" },
		],
		// signed; in force is not said
		["The comprehensive economic agreement with the Emirates has been in force since July 2025, according to Shukurlu and Shumunov.", ["e6341fa887"]],
		// talks were to start again
		["Avdaliani reports that the EU and Azerbaijan concluded a new partnership agreement in April 2025.", ["6e1cebd4c2"]],
		// unfinished
		["On Iran's side the railway to Astara has been completed, according to Gordadze.", ["27588b7a9d"]],
		// proposed only
		["The platform of three Caucasus states and three neighbours has been founded and is at work, in Huseynov's telling.", ["afbafb22cd"]],
		// being prepared
		["Azerbaijan has already placed a first 2 billion dollars in Pakistan's economy, Sultanli reports.", ["e8804d2894"]],
		// planned: is to enter
		["Freight is already entering southern Armenia by the route, says Gordadze.", ["847c35843c"]],
		// no accession is reported
		["Uzbekistan has acceded to the Shusha Declaration, Avdaliani reports.", ["494cfa0c09"]],
	],
	superlative: [
		// Türkiye has the highest
		[
			"Of all its partners, Pakistan is the one with which Azerbaijan's affinity is greatest.",
			{ brief: "azerbaijan", begins: "Affinity is above zero" },
		],
		// Türkiye and the EU are ahead
		["With no partner is Azerbaijan's engagement on record larger than with Russia.", { brief: "azerbaijan", begins: "Engagement on record" }],
		// Israel–Türkiye has more stress
		[
			"Russia and Ukraine make up the most strained of the ten triangles around Azerbaijan.",
			{ brief: "azerbaijan", begins: "Two friends of the state" },
		],
		// no comparison with other states
		[
			"At 0.88, Azerbaijan's equidistance among the systemic poles is the highest of any state in the region.",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		// Iran is higher
		["The United States is the partner for which Armenia's affinity is greatest.", { brief: "armenia", begins: "Affinity is above zero" }],
		// nothing ranks it above all states
		["No state is more exposed to Russia than Georgia is, at 0.80 or more.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		// Huseynov's is the oldest
		["Avdaliani's is the oldest of the five papers.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// fourth
		["In 2024 Azerbaijan was the largest seller of piped gas to the EU, according to Huseynov.", ["2898a8c9bc"]],
		// one of the two closest
		["No state is closer to Azerbaijan than Israel, Huseynov writes.", ["46f3ea8c8a"]],
		// close behind Türkiye
		["Defense work with Israel ranks first among Azerbaijan's military partnerships, Gordadze judges.", ["c75c122caf"]],
		// came near; no superlative recorded
		["Key West in 2001 was the nearest the two sides ever came to a settlement, says Gordadze.", ["063515a05e"]],
		// joined early, not first
		["Azerbaijan was the very first state to join the Belt and Road Initiative, in 2015, Gordadze says.", ["d1b70acfb7"]],
		// one of the centres of weight
		["Türkiye carries the greatest weight in the Organization of Turkic States, write Shukurlu and Shumunov.", ["b593a083cc"]],
		// no ranking recorded
		["Armenia is Russia's biggest trading partner in the region, with 12 billion dollars by Gordadze's figures.", ["e52ae14d9b"]],
	],
};

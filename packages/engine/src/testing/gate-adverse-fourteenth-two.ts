import type { Adverse } from "./gate-adverse.ts";

/** A part of the fourteenth adverse set. */
export const ADVERSE_FOURTEENTH_TWO: Readonly<Record<string, readonly Adverse[]>> = {
	direction: [
		[
			"For comparison, exposure is on record for other pairs, among them Russia to Georgia (at least 0.80).",
			{ brief: "armenia", begins: "For comparison, exposure" },
		],
		[
			"According to Huseynov 2024, Armenia is on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		[
			"The levers of Georgia on Russia that are on record give an exposure of at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		[
			"As of 2025-11-30, according to the sources read, affinity between Azerbaijan and the European Union was 0.34 as known on 2025-03 and is 0.17.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		[
			"Against older evidence, affinity is lower over the whole range between Azerbaijan and Israel (0.23 [0.11 to 0.23]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		[
			"Two states are on record as exposed to Azerbaijan, gross of restraint: Russia (at least 0.3, up to 1.0 on what is known) and Iran (at least 0.0, up to 0.6 on what is known).",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		[
			"The levers that Armenia has on Azerbaijan on record give an exposure of at least 0.51, with 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		[
			"According to Gordadze 2025, China let Azerbaijani citizens in without a visa in 2024, and Azerbaijan returned the waiver in 2025.",
			["774456dd7c", "4a22b887a2"],
		],
		["According to Shukurlu and Shumunov 2025, four villages passed from Azerbaijani to Armenian control in April 2024.", ["6e570c5c9b"]],
		[
			"According to Sultanli 2025, which gives President Aliyev's account, Türkiye has put 20 billion dollars into the Azerbaijani economy.",
			["c8d6f69786"],
		],
		["Syrian gas reaches Azerbaijan through Türkiye, write Shukurlu and Shumunov 2025.", ["0489645deb"]],
		["In April 2025, as Avdaliani 2025 recounts, Azerbaijan's president was received in Tehran by his Iranian counterpart.", ["10e02ad8bc"]],
		["Avdaliani 2025 mentions that Aliyev played host to China's leadership in Baku in April 2025.", ["58b5eac24e"]],
	],
	date: [
		[
			"As of 2025-11-30, according to the sources read, affinity between Azerbaijan and Türkiye was 0.64 as known on 2024-03 and is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye" },
		],
		[
			"On the telephone apology over the aircraft loss sources differ: a first apology came by telephone on 18 December 2024 according to Shukurlu and Shumunov 2025, while according to Gordadze 2025 Moscow has voiced neither apology nor regret.",
			{ brief: "georgia", begins: "Telephone apology over the aircraft loss" },
		],
		[
			"The ceasefire that ended the 2020 war is dated 9 November 2020 by Gordadze 2025 and 10 December 2020 by Shukurlu and Shumunov 2025.",
			{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
		],
		[
			"On the Azerbaijan–China Comprehensive Strategic Partnership the sources differ: Shukurlu and Shumunov 2025 date it 22 April 2025, and Gordadze 2025 places the upgrade in June 2025.",
			{ brief: "georgia", begins: "Azerbaijan–China Comprehensive" },
		],
		[
			"Counted from publication, the sources had these ages on 2025-01-30: Huseynov 2024 (0.91 years), Avdaliani 2025 (0.42 years), Sultanli 2025 (0.33 years), Gordadze 2025 (0.08 years) and Shukurlu and Shumunov 2025 (0 years).",
			{ brief: "azerbaijan", begins: "Age of the sources" },
		],
		[
			"As of 2025-11-30, according to the sources read, Armenia is a member of two formats: the 3+3 regional platform and the Washington trilateral of August 2024.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"Azerbaijan's standing in the Shanghai Cooperation Organisation is in dispute: Shukurlu and Shumunov 2025 give that of a dialogue partner, seen from September 2023, and Gordadze 2025 that of an observer.",
			{ brief: "armenia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		["According to Avdaliani 2025, Iran announced on 12 May 2025 that the attacker had been put to death.", ["1d7af8a428"]],
		["According to Gordadze 2025, Azerbaijan joined the Belt and Road Initiative in 2013.", ["d1b70acfb7"]],
		["According to Huseynov 2024, Azerbaijan has a military pact with Türkiye dated 15 July 2021.", ["0fe615f707"]],
		["The Minsk Group was dissolved on 8 August 2025, Shukurlu and Shumunov 2025 state.", ["d4e49f8567"]],
		["According to Sultanli 2025, Azerbaijan was in the chair of the Non-Aligned Movement from 2019 to 2024.", ["4c30665555"]],
		["Russia's use of the Gabala radar was ended by Azerbaijan in the year after the 2020 war, in the telling of Gordadze 2025.", ["7f4b7037da"]],
	],
	scope: [
		[
			"Georgia alone can close every conceivable oil route between Sangachal and Haifa (smallest closing set: 1 holder).",
			{ brief: "azerbaijan", begins: "Georgia alone can close every" },
		],
		["Greece alone can close all recorded gas routes out of Sangachal.", { brief: "azerbaijan", begins: "Greece alone" }],
		[
			"Armenia engages with three partners and no others: Russia (at least 0.69 log points), Azerbaijan (at least 0.5 [0.3 to 0.5] log points) and the United States (at least 0.29 log points).",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		[
			"There is one state anywhere towards which Georgia's affinity is below zero over its whole range: Russia (−0.60).",
			{ brief: "georgia", begins: "Affinity is below zero over its whole range" },
		],
		[
			"Formats: 36 numbers are not known, because Georgia has no standing in any of the formats.",
			{ brief: "georgia", begins: "Formats: 36 numbers" },
		],
		[
			"Corridors: 60 numbers are not known, since the legs have no stated capacity anywhere, in these sources or beyond them.",
			{ brief: "armenia", begins: "Corridors: 60 numbers" },
		],
		[
			"Vectors: 15 numbers are not known; the reason is that Azerbaijan has no agreement in force with those partners.",
			{ brief: "azerbaijan", begins: "Vectors: 15 numbers" },
		],
		["According to Gordadze 2025, Azerbaijan is under no foreign sanctions whatsoever.", ["96c8efc91c"]],
		["According to Shukurlu and Shumunov 2025, Iran's entire elite spoke out sharply after the Washington meeting.", ["09025aaed1"]],
		["According to Avdaliani 2025, the EU pledged 12 billion euros to Central Asia, all of it for the route.", ["3174644ef4"]],
		["The aims of the EU and of Azerbaijan fit together in every field, in the view of Gordadze 2025.", ["d0707f14b2"]],
		["Analysts in general expect the five Central Asian states to meet with Azerbaijan as a rule, writes Sultanli 2025.", ["529aa8b6a9"]],
		["Since the invasion, Huseynov 2024 notes, every European operator avoids the way through Russia.", ["79c6213e68"]],
		["Huseynov 2024 reports that by May 2024 the two states had agreed on the whole of their border by themselves.", ["e7a2bfa125"]],
	],
	status: [
		[
			"On the Agreement on the Establishment of Peace and Interstate Relations the sources differ: according to Shukurlu and Shumunov 2025 the ministers signed the text, and according to Gordadze 2025 it is spoken of as signed.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		[
			"On Section 907 of the Freedom Support Act, Gordadze 2025 has a new waiver still under discussion in 2025, while Shukurlu and Shumunov 2025 have the suspension taken up again.",
			{ brief: "georgia", begins: "Section 907 of the Freedom Support Act" },
		],
		[
			"Every leg is still under construction on eight named corridors, among them Iran–Armenia, the Southern Gas Corridor and the sea route by Suez.",
			{ brief: "azerbaijan", begins: "Every leg is open" },
		],
		[
			"Levers that are active are those of two holders over Azerbaijan: the European Union and the United States.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan has applied to be observer or partner in one format: the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		[
			"As of 2025-11-30, according to the sources read, Armenia is a former member of two formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"In the Shanghai Cooperation Organisation the standing of Azerbaijan is that of a dialogue partner according to Shukurlu and Shumunov 2025 and that of a full member according to Gordadze 2025.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		["According to Avdaliani 2025, a new partnership agreement between the EU and Azerbaijan was concluded in April 2025.", ["6e1cebd4c2"]],
		["According to Gordadze 2025, Baku is still in the association talks that began in 2010.", ["a97ce02e89"]],
		[
			"According to Shukurlu and Shumunov 2025, the comprehensive economic agreement with the Emirates has been in force since July 2025.",
			["e6341fa887"],
		],
		["Goods already move over the stretch of the Trump Route that enters southern Armenia, on the account of Gordadze 2025.", ["847c35843c"]],
		["Uzbekistan has acceded to the Shusha Declaration, Avdaliani 2025 reports.", ["494cfa0c09"]],
		["According to Gordadze 2025, the railway to Astara on Iran's side is finished.", ["27588b7a9d"]],
		[
			"The German–Russian forum known as the Petersburg Dialogue has been working again, Avdaliani 2025 says, ever since the invasion.",
			["8fea56653c"],
		],
	],
	superlative: [
		[
			"Of the partners with which Azerbaijan's affinity is above zero over its whole range, Israel (0.53 [0.46 to 0.61]) comes second after Türkiye (0.76 [0.74 to 0.78]).",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		[
			"Armenia's warmest tie on record is that with the United States (0.35).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		[
			"For comparison, exposure is on record for five other pairs, the heaviest of them all Georgia to Russia (at least 0.80).",
			{ brief: "armenia", begins: "For comparison, exposure" },
		],
		[
			"Of the ten triangles in which two friends of Azerbaijan are hostile to each other, the tensest is that of Georgia and Russia (stress 0.10 [0.09 to 0.11]).",
			{ brief: "azerbaijan", begins: "Two friends of the state" },
		],
		[
			"On 2025-11-30 the oldest of the sources, counted from publication, was Avdaliani 2025 (0.42 years).",
			{ brief: "georgia", begins: "Age of the sources" },
		],
		[
			"Among the five ties of Armenia for which it is known, the newest act is oldest with Pakistan (0.17 years).",
			{ brief: "armenia", begins: "The age of the newest act" },
		],
		[
			"Of Georgia's partners, Russia is the one with which affinity has improved most of all (0.12).",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		["According to Huseynov 2024, Azerbaijan ranked first in 2024 among suppliers by volume of piped gas sold to the EU.", ["2898a8c9bc"]],
		["According to Gordadze 2025, Azerbaijan's defence work with Israel ranks ahead of that with Türkiye.", ["c75c122caf"]],
		["According to Huseynov 2024, Israel is the one state closest to Azerbaijan.", ["46f3ea8c8a"]],
		[
			"No state of the Caucasus keeps more embassies than Azerbaijan, which has close to 70 in the count of Gordadze 2025.",
			["5b1f0f6961", "c4556f2ce2"],
		],
		["Araz-2025 was the largest exercise that the armed forces of Azerbaijan and Iran ever held together, going by Avdaliani 2025.", ["74409948cd"]],
		["Azerbaijan is treated by the president in Washington as his foremost ally in the world, in the words of Gordadze 2025.", ["06452ae69b"]],
	],
};

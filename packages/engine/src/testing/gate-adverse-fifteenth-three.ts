import type { Adverse } from "./gate-adverse.ts";

/** A part of the fifteenth adverse set. */
export const ADVERSE_FIFTEENTH_THREE: Readonly<Record<string, readonly Adverse[]>> = {
	adjective: [
		[
			"An alarming 48 numbers on levers would fall silent without Gordadze 2025.",
			{ brief: "armenia", begins: "Levers: 48 numbers would fall silent" },
		],
		[
			"Equidistance among the neighbourhood poles rests on an impressive 49 claims of 5 independent sources.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: it rests on" },
		],
		["Affinity between Georgia and Russia is a dismal −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		[
			"Georgia, a vulnerable bottleneck, can alone close all recorded ways of 3 routes: oil from Sangachal to Haifa, gas from Sangachal to Aleppo and gas from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all recorded ways" },
		],
		["Affinity between Armenia and Iran is a healthy 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		["The newest act with Russia, at 16.91 years, is shamefully old.", { brief: "georgia", begins: "The age of the newest act" }],
		[
			"As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral is a promising minilateral of 3 members on record.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral" },
		],
		[
			"The exposure of Armenia to Azerbaijan rests on one flimsy claim, from Huseynov 2024.",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests on" },
		],
		["According to Avdaliani 2025, Aliyev courageously stayed away from the May 2025 commemoration in Moscow.", ["d687a08b93"]],
		["According to Huseynov 2024, a brilliant one-day operation in September 2023 ended the de facto authorities' rule.", ["2f8ae5c03a"]],
		["According to Sultanli 2025, the three leaders held a historic meeting in Lachin on 28 May 2025.", ["3b3cae4f15"]],
		[
			"In a heavy-handed move, Azerbaijan detained staff of Sputnik, whom Gordadze 2025 describes as held as Russian intelligence officers.",
			["377cea41f1"],
		],
		["The two sides wisely agreed in May 2024, Huseynov 2024 notes, on short stretches of the border by themselves.", ["e7a2bfa125"]],
		["By mid-2025, Sultanli 2025 observes, Azerbaijan had proved a masterful go-between for Israel and Syria.", ["28732ab3d5"]],
	],
	cause: [
		[
			"Affinity with Russia went from 0.34 as known on 2025-03 to 0.2 [−0.3 to 0.2] because an airliner was lost.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		[
			"Owing to growing trade, affinity with Russia is higher by 0.12 than on older evidence.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		[
			"Iran and the United States are hostile to each other since both court Armenia: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		[
			"Gas deliveries raised affinity with the European Union from 0.17 as known on 2025-03 to 0.34 [0.31 to 0.38].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		[
			"The war in Ukraine lies behind the gap between the affinities to Russia and the European Union (0.5 [0.3 to 0.5]).",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		[
			"Three legs of the Trump Route for International Peace and Prosperity are not open, as Iran stands in the way.",
			{ brief: "armenia", begins: "Legs that are not open" },
		],
		["Armenia has turned to the West, and so its newest act with Iran is 0.91 years old.", { brief: "armenia", begins: "The age of the newest act" }],
		["According to Shukurlu and Shumunov 2025, military relations with Pakistan have deepened because India arms Armenia.", ["5deda9e39e"]],
		["According to Gordadze 2025, China returned the visa waiver in 2025 as a result of the new strategic partnership.", ["4a22b887a2"]],
		[
			"According to Shukurlu and Shumunov 2025, Iran held fewer exercises along the border after July 2024 under pressure from Türkiye.",
			["f920212c75"],
		],
		["Support for Ukraine had soured relations with Russia by spring 2025, Avdaliani 2025 holds.", ["a7fb1fb3fc"]],
		[
			"The August summit in Washington brought about the dissolution of the Minsk Group on 1 September 2025, Shukurlu and Shumunov 2025 report.",
			["d4e49f8567"],
		],
		[
			"Thanks to a new administration in Washington, steps were taken, as Avdaliani 2025 says, to mend the relation with the United States.",
			["0d332a1759"],
		],
		["Sultanli 2025 notes that supply to Europe reached 13 bcm in 2024, driven by the end of Russian deliveries.", ["907cb4861d"]],
	],
	"one-sided": [
		["Moscow has apologised by telephone for the loss of the aircraft.", { brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" }],
		["Baku arbitrated a rapprochement between Türkiye and Israel in 2023.", { brief: "armenia", begins: "Türkiye–Israel rapprochement" }],
		["About 35 million ethnic Azerbaijanis live in northern Iran.", { brief: "georgia", begins: "Ethnic Azerbaijani population" }],
		[
			"The Revolutionary Guards stood behind the attack on the Azerbaijani embassy in Tehran.",
			{ brief: "armenia", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		["Azerbaijan's trade with Russia is modest.", { brief: "georgia", begins: "Weight of economic ties with Russia" }],
		["The alliance with Türkiye is a strong guarantee for Azerbaijan.", { brief: "azerbaijan", begins: "The alliance with Türkiye stands against" }],
		["The histories and identities of Azerbaijan and Iran hardly fit together.", { brief: "georgia", begins: "Kinship of Azerbaijan and Iran" }],
		[
			"Azerbaijan is an observer in the Shanghai Cooperation Organisation.",
			{ brief: "armenia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		["Russia struck Azerbaijani-owned refineries in Ukraine as a reprisal.", ["333547c29e"]],
		["Russia brought down an Azerbaijani airliner on purpose in December 2024.", ["ef103a6d4b"]],
		["The September 2023 operation drove Karabakh's Armenians from their homes.", ["de2183ae8a"]],
		["Russia attacked Azerbaijani media in February 2025.", ["0154bea8d6"]],
		["Iran has soured relations with Azerbaijan ever since independence.", ["bbc9488512"]],
		["By refusing blame for the aircraft, Russia wronged Azerbaijan.", ["7da84ed06e"]],
	],
	hedge: [
		[
			"The levers of Azerbaijan on Armenia that are on record give an exposure of exactly 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		["Net of that restraint, the exposure of Georgia to Russia is at most 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
		["The exposure of Azerbaijan to Iran reaches 0.6.", { brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" }],
		[
			"Affinity between Armenia and Azerbaijan has risen, by 0.1 [−0.1 to 0.2].",
			{ brief: "armenia", begins: "Whether affinity rose or fell is open with one" },
		],
		[
			"In all of the runs the share of engagement with Russia among the systemic poles is above the declared alarm.",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole" },
		],
		["Georgia sits in none of the formats.", { brief: "georgia", begins: "Formats: 36 numbers are not known" }],
		["It is certain which channel is the main one for Russia and Armenia.", { brief: "armenia", begins: "Levers: 13 numbers are not known" }],
		["Engagement between Azerbaijan and Türkiye on record is no more than 2.8 log points.", { brief: "azerbaijan", begins: "Engagement on record" }],
		["According to Sultanli 2025, the five Central Asian states will meet with Azerbaijan as a rule.", ["529aa8b6a9"]],
		["According to Gordadze 2025, a move against Azerbaijan will stir unrest among Russia's 20 million Muslims.", ["2ec0bf6257"]],
		[
			"According to Sultanli 2025, a parliamentary commission proved that the Russian state ordered the attacks of February 2025 on local media.",
			["21830b1e45"],
		],
		[
			"Public support for Israel is exactly 80 per cent by the account of a former Israeli ambassador that Shukurlu and Shumunov 2025 cite.",
			["6da915f798"],
		],
		[
			"Shukurlu and Shumunov 2025 establish beyond doubt that Israeli and Syrian officials met in Baku after the Syrian visit of July 2025.",
			["2a774caad9"],
		],
		["Azerbaijan will deliver 20 bcm a year to Europe by 2027, as Huseynov 2024 shows.", ["0c0d412bcb"]],
	],
	other: [
		[
			"Thirteen numbers on paradoxes would stay known without Gordadze 2025.",
			{ brief: "armenia", begins: "Paradoxes: 13 numbers would fall silent" },
		],
		["For Georgia, one triad of two friends who are enemies is known.", { brief: "georgia", begins: "Paradoxes: 1 number is not known" }],
		[
			"Georgia's part in the oil route from Sangachal to Haifa rests on 1 claim of 4 independent sources.",
			{ brief: "azerbaijan", begins: "Smallest sets of holders that close every way, holders, oil – Sangachal – Haifa – Georgia: it rests on" },
		],
		[
			"Sources state the capacity of the legs, so that 60 numbers on corridors are known.",
			{ brief: "armenia", begins: "Corridors: 60 numbers are not known" },
		],
		[
			"Affinity with Türkiye was higher as known on 2025-03 than it is as of 2025-11-30.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		[
			"Georgia's affinity with Azerbaijan would fall silent only if Avdaliani 2025 and Gordadze 2025 were both left out.",
			{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it would fall silent without Avdaliani" },
		],
		[
			"Armenia's affinity with Russia is greater than that with the United States.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range with 3" },
		],
		[
			"Either Egypt or Kazakhstan on its own can close every recorded freight route between China and the European Union.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		["According to Gordadze 2025, Azerbaijan is under European sanctions.", ["96c8efc91c"]],
		["According to Gordadze 2025, a party of weight in Azerbaijan speaks for Russia.", ["08ad6020b3"]],
		["According to Huseynov 2024, the EU's executive, not the European Parliament, criticised Azerbaijan in resolutions.", ["6e02e989bc"]],
		[
			"Several legal documents had been concluded by Armenia and Azerbaijan since 1991, Huseynov 2024 recalls, before the protocol of October 2024.",
			["e38a66a324"],
		],
		["Although the members were agreed, the bid failed, Shukurlu and Shumunov 2025 write.", ["73bfe6ab1f"]],
		["Gordadze 2025 places a Russian garrison in Azerbaijan.", ["a887432baa"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** A part of the eleventh adverse set, written blind, by what the sentences are wrong in. */
export const ADVERSE_ELEVENTH_TWO: Readonly<Record<string, readonly Adverse[]>> = {
	sign: [
		["Affinity between Azerbaijan and Armenia is 0.1 [0.1 to 0.5].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia is" }],
		["With France, affinity stands at 0.06.", { brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" }],
		[
			"Among the partners with whom affinity lies below zero over its whole range are Türkiye, China and Pakistan.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		[
			"Israel's affinity is lower over the whole range than on older evidence, by 0.23 [0.11 to 0.23].",
			{ brief: "azerbaijan", begins: "Against older evidence, affinity is higher over the whole range with one partner: Israel" },
		],
		[
			"Among the neighbourhood poles Azerbaijan stands on the cold side.",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands on the warm side" },
		],
		["Momentum with Russia lies between 0.3 and 0.7.", { brief: "azerbaijan", begins: "Whether affinity rose or fell is open with 4 partners" }],
		[
			"Leaving out Sultanli 2025 raises the affinity with Türkiye by 0.02.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when left out" },
		],
		[
			"Armenia's affinity with Azerbaijan is positive over its whole range.",
			{ brief: "armenia", begins: "Affinity is below zero over its whole range with one partner: Azerbaijan" },
		],
		[
			"Russia is a partner with whom Armenia's affinity is below zero over its whole range, at −0.04 [−0.04 to −0.01].",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range with 3 partners" },
		],
		["Affinity between Georgia and Russia is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
		["The affinity of Georgia and Azerbaijan is minus 0.30.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan is 0.30" }],
		[
			"Compared with older evidence, Georgia's affinity with Russia is down by 0.12.",
			{ brief: "georgia", begins: "Against older evidence, affinity is higher over the whole range with one partner: Russia" },
		],
		["According to Gordadze 2025, Azerbaijan and China each oppose the other's territorial position.", ["4f195e697f"]],
		["According to Avdaliani 2025, Azerbaijan and Pakistan drew back from each other in politics, trade and defence.", ["31f64a2d88"]],
		["According to Huseynov 2024, Israel is one of the two states most hostile to Azerbaijan.", ["46f3ea8c8a"]],
		["According to Shukurlu and Shumunov 2025, energy cooperation with the EU has shrunk.", ["5ffaadd9a8"]],
		["In the Gordadze 2025 paper Türkiye and Israel are described as being on very good terms.", ["05a4705485"]],
		["Iran's confrontation with Israel has strengthened it, writes Gordadze 2025.", ["7a807cb1c0"]],
		["For Shukurlu and Shumunov 2025, Türkiye is Russia's ally in the region.", ["4f2785c641"]],
		["Armenia is moving closer to Russia, in the reading of Gordadze 2025.", ["2a4d9178f9"]],
	],
	direction: [
		[
			"According to Huseynov 2024, Armenia is on record as the holder of levers over Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record as the holder" },
		],
		[
			"Azerbaijan's levers on Russia give an exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan that are on record" },
		],
		[
			"For comparison, the exposure of Russia to Georgia is at least 0.80.",
			{ brief: "azerbaijan", begins: "For comparison, exposure is on record for 2 other pairs" },
		],
		[
			"As exposed to Azerbaijan, on the gross count, are Russia (at least 0.3) and Iran (at least 0.0).",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross of what restrains the holder" },
		],
		[
			"Albania alone can close all recorded ways of the gas that runs from Melendugno to Sangachal.",
			{ brief: "azerbaijan", begins: "Albania alone can close all recorded ways of one route" },
		],
		[
			"Armenia's levers on Azerbaijan give an exposure of at least 0.51, one of twelve channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia that are on record" },
		],
		[
			"Azerbaijan and Russia are exposed to Armenia, by at least 0.51 and at least 0.0, according to Gordadze 2025 and Huseynov 2024.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		[
			"Georgia's levers on Russia come to an exposure of at least 0.80, with two of twelve channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia that are on record" },
		],
		["According to Avdaliani 2025, Azerbaijan's president went to Tehran in April 2025 as the guest of Iran.", ["10e02ad8bc"]],
		["According to Huseynov 2024, Armenia supports India's rearmament.", ["1c3417ed23"]],
		["According to Gordadze 2025, Ukraine sent Azerbaijan humanitarian supplies after 2022.", ["479638d415"]],
		["According to Gordadze 2025, Israel supplies about 40 per cent of Azerbaijan's oil imports.", ["54aba2cb0a"]],
		["According to Gordadze 2025, Washington writes reproachful letters to Georgia's leaders.", ["55125cbb1e"]],
		["According to Shukurlu and Shumunov 2025, Iran suspended relations with Azerbaijan after the embassy attack.", ["204d3394f4"]],
		["Moscow ended Azerbaijan's use of the Gabala radar in 2012, writes Gordadze 2025.", ["7f4b7037da"]],
		["Shukurlu and Shumunov 2025 tell of four villages that passed to Armenian control in April 2024.", ["6e570c5c9b"]],
		["Baku looks to Syria's president for help on the way to Israel, in Gordadze 2025's telling.", ["007a63a58e"]],
		["Qatar received Azerbaijani forces for an exercise in September 2025, as Shukurlu and Shumunov 2025 tell it.", ["137bce36ee"]],
		[
			"Gordadze 2025 reports that China lifted the visa duty for Azerbaijanis first and that Azerbaijan returned the step in 2025.",
			["774456dd7c", "4a22b887a2"],
		],
		["Azerbaijan's aircraft were based in Türkiye during the 2020 war, write Shukurlu and Shumunov 2025.", ["38aaeb9208"]],
	],
	superlative: [
		[
			"Türkiye is the partner that stands closest to Azerbaijan of all states.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		["Armenia is the worst enemy Azerbaijan has.", { brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" }],
		[
			"Russia is by far the strongest holder of levers over Azerbaijan.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross of what restrains the holder" },
		],
		[
			"The sharpest enmity between two friends of Azerbaijan is that of Israel and Türkiye, and it is the gravest of all.",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile to each other in 10 triangles" },
		],
		[
			"The eight thinly documented partners are the least important ones Azerbaijan has.",
			{ brief: "azerbaijan", begins: "The evidence is thin on 8 partners" },
		],
		[
			"Georgia is the most important transit state on earth.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all recorded ways of 3 routes" },
		],
		[
			"The most damaging gap in what is known about Azerbaijan concerns the levers, with 330 numbers missing.",
			{ brief: "azerbaijan", begins: "Levers: 330 numbers are not known" },
		],
		["Iran is Armenia's best friend in the world.", { brief: "armenia", begins: "Affinity is above zero over its whole range with 3 partners" }],
		["Pakistan is the most neglected of Armenia's partners.", { brief: "armenia", begins: "The evidence is thin on 6 partners" }],
		[
			"Of Armenia's holders, Azerbaijan comes first for certain, well ahead of Russia in every net range.",
			{ brief: "armenia", begins: "Net of that restraint, exposure is on record to 2 holders" },
		],
		["Russia is the worst enemy of Georgia.", { brief: "georgia", begins: "Affinity is below zero over its whole range with one partner: Russia" }],
		["Georgia is the most exposed state in the region.", { brief: "georgia", begins: "Exposure of Georgia, gross of what restrains the holder" }],
		[
			"Azerbaijan's links to Türkiye are older than those to any other partner.",
			{ brief: "azerbaijan", begins: "The age of the newest act, in order of age, is known for 12 ties" },
		],
		["According to Gordadze 2025, the Azerbaijani community in Russia is the biggest anywhere.", ["020ea1fe0f"]],
		["According to Huseynov 2024, Azerbaijan was the first supplier of piped gas to the EU in 2024.", ["2898a8c9bc"]],
		["According to Gordadze 2025, Azerbaijan is Israel's largest oil supplier.", ["54aba2cb0a"]],
		["According to Sultanli 2025, Britain and Australia share intelligence like no other pair.", ["3676b2cc1f"]],
		["Türkiye, writes Gordadze 2025, is the sole pillar of Azerbaijan's security.", ["2003c6fa75"]],
		["Shukurlu and Shumunov 2025 have Israel as the most dependable supplier of arms in the world.", ["66710df61b"]],
		["Huseynov 2024 reckons Israel the state closest to Azerbaijan, ahead of all others.", ["46f3ea8c8a"]],
	],
	hedge: [
		[
			"The exposure of Armenia to Azerbaijan is exactly 0.51.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia that are on record" },
		],
		["Georgia's exposure to Russia is 0.80, no more.", { brief: "georgia", begins: "Exposure of Georgia, gross of what restrains the holder" }],
		[
			"Engagement of Azerbaijan with China amounts to 1.1 [0.9 to 1.1] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound, is counted with 12 partners" },
		],
		["Exposure to Iran is at most 0.0.", { brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross of what restrains the holder" }],
		[
			"Georgia will close the oil route between Sangachal and Haifa.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"Egypt and Kazakhstan are about to close every recorded freight route between China and the European Union.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together can close" },
		],
		[
			"Affinity with Russia certainly fell, by 0.3 [−0.7 to 0.1].",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell is open with 4 partners" },
		],
		[
			"The share of engagement with Russia among the systemic poles is above the alarm in every run.",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole is above the declared alarm for 3 poles" },
		],
		[
			"Armenia's net exposure to Azerbaijan is certainly zero.",
			{ brief: "armenia", begins: "Net of that restraint, exposure is on record to 2 holders" },
		],
		[
			"The gap between Russia and the European Union for Georgia is surely 0.5.",
			{ brief: "georgia", begins: "The gap between the affinities to two rival poles is known for one pair" },
		],
		["According to Gordadze 2025, exactly 70 embassies belong to Azerbaijan.", ["5b1f0f6961"]],
		["According to Gordadze 2025, gas to Syria will grow beyond 1.2 bcm.", ["09ad18547d"]],
		["According to Shukurlu and Shumunov 2025, Israeli–Syrian talks have been shown to aim at an agreement.", ["68dfe1592b"]],
		["According to Sultanli 2025, a parliamentary commission proved that Russia's state ordered the attacks of February 2025.", ["21830b1e45"]],
		["According to Avdaliani 2025, the Shusha Declaration is now open to Uzbekistan beyond doubt.", ["494cfa0c09"]],
		["According to Shukurlu and Shumunov 2025, 80 per cent of the Azerbaijani public support Israel, as surveys prove.", ["6da915f798"]],
		["Russia cannot but overrun Georgia, Gordadze 2025 holds.", ["23053527ee"]],
		["Baku will carry goods from the north to Iran by Nakhchivan, Gordadze 2025 says.", ["197df1c598"]],
		["Central Asian states are going to meet regularly with Azerbaijan, by Sultanli 2025.", ["529aa8b6a9"]],
		["Russia's Muslims rise up if it moves against Azerbaijan, Gordadze 2025 knows.", ["2ec0bf6257"]],
	],
};

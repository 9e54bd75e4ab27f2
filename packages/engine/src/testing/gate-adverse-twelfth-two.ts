import type { Adverse } from "./gate-adverse.ts";

/** A part of the twelfth adverse set, written blind and held back, by what the sentences are wrong in. */
export const ADVERSE_TWELFTH_TWO: Readonly<Record<string, readonly Adverse[]>> = {
	sign: [
		["Azerbaijan's affinity with Armenia is 0.1 [0.1 to 0.5].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		["With France, affinity stands at 0.06.", { brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2" }],
		[
			"Azerbaijan stands on the cold side among the neighbourhood poles, at equidistance 0.61 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		[
			"Set against older evidence, affinity is lower over the whole range with one partner: Israel (−0.22 [−0.22 to −0.11]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		[
			"Leaving out Shukurlu and Shumunov 2025 would raise the neighbourhood equidistance by 0.16.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		[
			"Armenia's affinity with Russia, −0.04 [−0.04 to −0.01], lies below zero.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		[
			"Without Huseynov 2024, affinity between Armenia and Iran would be 0.01 higher.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when left out" },
		],
		["Affinity of Georgia with Russia reaches 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		[
			"The range of Georgia's affinity with the European Union lies wholly above zero (0.02 [0.01 to 0.06]).",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		["Georgia's affinity with Russia has slipped by 0.12 against older evidence.", { brief: "georgia", begins: "Against older evidence" }],
		["According to Avdaliani 2025, relations between Azerbaijan and Russia had improved by spring 2025.", ["a7fb1fb3fc"]],
		["According to Gordadze 2025, relations between Azerbaijan and Russia are in good order.", ["121e8d66ed"]],
		["According to Huseynov 2024, Azerbaijan and France enjoy relaxed relations.", ["86452b6b36"]],
		["According to Gordadze 2025, Türkiye and Israel are on very good terms.", ["05a4705485"]],
		["According to Shukurlu and Shumunov 2025, energy cooperation between Azerbaijan and the EU has shrunk.", ["5ffaadd9a8"]],
		["Gordadze 2025 finds the histories and identities of Azerbaijan and Iran easy to reconcile.", ["e467d9852e"]],
		["Avdaliani 2025 sees India and Armenia drifting apart.", ["fb1932bc7f"]],
		["Relations with the EU, uneven before, took on a worse tone in 2025, in Sultanli 2025's reading.", ["dbaaac95c0"]],
		["Rights criticism coupled with pro-Armenian positions, Huseynov 2024 holds, has won the EU credit in Baku.", ["84ee445321"]],
		["After July 2024, Shukurlu and Shumunov 2025 note, Iran stepped up its exercises along the border.", ["f920212c75"]],
	],
	direction: [
		[
			"According to Huseynov 2024, Armenia is on record as holder over Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		[
			"Azerbaijan's levers on Russia that are on record give an exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Gross of restraint, Iran is exposed to Azerbaijan by at least 0.0, up to 0.6 on what is known.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		["Albania alone can close all recorded ways for gas from Melendugno to Sangachal.", { brief: "georgia", begins: "Albania alone" }],
		[
			"For comparison, Russia's exposure to Georgia is at least 0.80.",
			{ brief: "azerbaijan", begins: "For comparison, exposure is on record for 2" },
		],
		[
			"Armenia's levers on Azerbaijan that are on record give an exposure of at least 0.51.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		[
			"According to Gordadze 2025 and Huseynov 2024, Azerbaijan's exposure to Armenia is at least 0.51, gross of what restrains the holder.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		[
			"The gross exposure that Armenia holds over Azerbaijan rests on one claim of Huseynov 2024 (B).",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
		],
		["Net of restraint, Russia is exposed to one holder: Georgia (at least 0.64).", { brief: "georgia", begins: "Net of that restraint" }],
		[
			"By the sources read, the European Union's exposure to Azerbaijan is at least 0.",
			{ brief: "georgia", begins: "According to the sources read, for comparison" },
		],
		["According to Gordadze 2025, Russia detained Azerbaijani journalists as intelligence officers and keeps them in custody.", ["377cea41f1"]],
		["According to Gordadze 2025, Armenia stopped Pakistan's bid for the Shanghai Cooperation Organisation.", ["d78ced34dc"]],
		[
			"According to Gordadze 2025, the 2010 incident at sea, a Turkish assault on Israel, was the first of several clashes.",
			["6fc12e3462", "ef0c0f6ff9"],
		],
		["According to Gordadze 2025, Azerbaijan returned China's visa waiver in 2025.", ["4a22b887a2"]],
		["According to Sultanli 2025, President Aliyev says that Türkiye has put 20 billion dollars into the Azerbaijani economy.", ["c8d6f69786"]],
		["Armenia is alleged, without certainty, to help Iran rearm, Huseynov 2024 writes.", ["99f468b37a"]],
		["Gordadze 2025 mentions humanitarian supplies that Ukraine sent to Azerbaijan after 2022.", ["479638d415"]],
		["Israel opened its embassy in Azerbaijan in March 2023, say Shukurlu and Shumunov 2025.", ["1ed4b6357b"]],
		["President Aliyev travelled to Syria in July 2025, as Shukurlu and Shumunov 2025 have it.", ["deb105369f"]],
		["About 40 per cent of Azerbaijan's oil imports come from Israel, in the figures of Gordadze 2025.", ["54aba2cb0a"]],
	],
	superlative: [
		[
			"Shukurlu and Shumunov 2025 is the source whose omission changes affinity with Türkiye the most (−0.01).",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when left out" },
		],
		[
			"The fiercest hostility among Azerbaijan's friends is that of Israel and Türkiye: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
		],
		[
			"Of all the pairs of rival poles, Russia and Türkiye, neighbourhood, show the widest gap (0.7 [0.7 to 1.3]).",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		[
			"Azerbaijan's largest recorded exposure is that to Iran, at least 0.0, up to 0.6 on what is known.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		["Avdaliani 2025, at 0.42 years, is the oldest of the sources.", { brief: "armenia", begins: "Age of the sources on 2025-11-30" }],
		[
			"Among Armenia's partners Russia comes first in affinity, at 0.04 [0.01 to 0.04].",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		["The most recent act on record for Armenia is with France, 0.91 years ago.", { brief: "armenia", begins: "The age of the newest act" }],
		[
			"The higher of the two stresses is that between Russia and the United States (0.02).",
			{ brief: "armenia", begins: "Two friends of the state are hostile" },
		],
		[
			"No state anywhere is more exposed to Russia than Georgia, at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		[
			"By the sources read, the smallest exposure on record is that of Armenia to Azerbaijan (at least 0.51).",
			{ brief: "georgia", begins: "According to the sources read, for comparison" },
		],
		["According to Huseynov 2024, Azerbaijan stood first in 2024 by volume of piped gas sold to the EU.", ["2898a8c9bc"]],
		["According to Gordadze 2025, defence work with Israel ranks ahead of that with Türkiye.", ["c75c122caf"]],
		["According to Avdaliani 2025, Azerbaijan matters more to China than any other gateway.", ["c195e8e01a"]],
		["According to Gordadze 2025, the 2010 incident at sea was the gravest of the clashes.", ["ef0c0f6ff9"]],
		["According to Shukurlu and Shumunov 2025, China has become the most active of Azerbaijan's partners.", ["fcd8db5744"]],
		["For Huseynov 2024, Israel is the state closest to Azerbaijan, ahead of all others.", ["46f3ea8c8a"]],
		["The Middle Corridor is the fastest link between China and the EU, Avdaliani 2025 writes.", ["92b171973e"]],
		["Huseynov 2024 calls Azerbaijan the most active member of the Organization of Turkic States.", ["165a2c135e"]],
		["In Shukurlu and Shumunov 2025 Türkiye is the dominant centre of weight of the Turkic organisation.", ["b593a083cc"]],
		["Military relations with Pakistan are the deepest that Azerbaijan has, in the eyes of Shukurlu and Shumunov 2025.", ["5deda9e39e"]],
	],
	likelihood: [
		[
			"Exposure of Azerbaijan to Russia's recorded levers is exactly 0.3, with 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		["Net of restraint, Azerbaijan's exposure to Iran never goes beyond 0.2.", { brief: "azerbaijan", begins: "Net of that restraint" }],
		["Affinity with Iran has definitely risen (0.1 [−0.1 to 0.4]).", { brief: "azerbaijan", begins: "Whether affinity rose or fell" }],
		[
			"Georgia will close every recorded oil route between Sangachal and Haifa.",
			{ brief: "armenia", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"Engagement with Russia adds up to precisely 1.3 log points and no more.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound" },
		],
		[
			"At most 0.51 is the exposure that Azerbaijan's recorded levers give over Armenia, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		["Armenia's affinity with Azerbaijan has most likely risen (0.1 [−0.1 to 0.2]).", { brief: "armenia", begins: "Whether affinity rose or fell" }],
		[
			"Gordadze 2025 has demonstrated that 20 million ethnic Azerbaijanis live in Iran; Shukurlu and Shumunov 2025 speak of about 35 million.",
			{ brief: "armenia", begins: "Ethnic Azerbaijani population" },
		],
		["Net of restraint, Georgia's exposure to Russia is below 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
		[
			"For Iran–Azerbaijan and Russia–Armenia it is certain which channel is the main one.",
			{ brief: "georgia", begins: "Levers: 13 numbers are not known" },
		],
		["According to Avdaliani 2025, Azerbaijan is bound to enter the Abraham Accords.", ["83bb4815fd"]],
		["According to Huseynov 2024, trade along the corridor is guaranteed to triple by 2030.", ["b133248e27"]],
		["According to Huseynov 2024, it is established that Iran helps Armenia rearm.", ["99f468b37a"]],
		["According to Huseynov 2024, attacks from the coast have made the strait unusable for every ship.", ["e365224c83"]],
		["According to Shukurlu and Shumunov 2025, it is a proven fact that over 80 per cent of the public support Israel.", ["6da915f798"]],
		["Azerbaijan will supply 20 bcm in 2027, Gordadze 2025 assures.", ["fd22d30839"]],
		["A move against Azerbaijan would inevitably set off unrest among Russia's 20 million Muslims, as Gordadze 2025 has it.", ["2ec0bf6257"]],
		["Israel and Syria are sure to conclude an agreement, Shukurlu and Shumunov 2025 say.", ["68dfe1592b"]],
		["From now on the five Central Asian states will meet with Azerbaijan as a rule, in the words of Sultanli 2025.", ["529aa8b6a9"]],
		["Shukurlu and Shumunov 2025 confirm beyond doubt that Israeli and Syrian officials met in Baku.", ["2a774caad9"]],
	],
};

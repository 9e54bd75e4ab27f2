import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_SEVENTH_TRUE_FREE } from "./gate-adverse-seventh-true-free.ts";

/** True sentences that are composed: some as they are, some with a change that changes nothing (order, voice, rounding). */
const COMPOSED: Readonly<Record<string, readonly Adverse[]>> = {
	composedAsItIs: [
		[
			"The range of affinity crosses zero with 2 partners: Russia (0.2 [−0.3 to 0.2]) and Iran (0.0 [−0.1 to 0.2]).",
			{ brief: "azerbaijan", begins: "The range of affinity crosses zero" },
		],
		[
			"Engagement on record, a lower bound, is counted with 12 partners, among them Türkiye (at least 2.8 [2.0 to 2.8] log points), European Union (at least 1.4 [0.7 to 1.4] log points), Russia (at least 1.3 [0.6 to 1.3] log points) and China (at least 1.1 [0.9 to 1.1] log points).",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound" },
		],
		[
			"Against older evidence, affinity is higher over the whole range with one partner: Israel (0.23 [0.11 to 0.23]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		[
			"The share of engagement with a pole is above the declared alarm for 3 poles: Türkiye among the neighbourhood poles, Türkiye among the regional poles and Russia among the systemic poles (in some of the runs).",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole" },
		],
		[
			"The gap between the affinities to two rival poles is known for 9 pairs, among them Türkiye and Iran, neighbourhood (gap 0.9 [0.8 to 1.0]), Türkiye and Iran, regional (gap 0.9 [0.8 to 1.0]) and Russia and Türkiye, neighbourhood (gap 0.7 [0.7 to 1.3]).",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		[
			"Net of that restraint, exposure is on record to 2 holders: Russia (at least 0.0, up to 0.6 on what is known) and Iran (at least 0.0, up to 0.2 on what is known [0.0 to 0.4]).",
			{ brief: "azerbaijan", begins: "Net of that restraint" },
		],
		[
			"As of 2025-11-30, by rule and the sources read, led by a major power among the formats in which Azerbaijan sits are 2 formats: Belt and Road Initiative and Washington trilateral of August 2025.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, led" },
		],
		[
			"Every leg is open on 8 named corridors: Baku–Tbilisi–Ceyhan and on to Israel, Azerbaijani gas to Syria, Iran–Armenia, Middle Corridor by the Black Sea, Middle Corridor by Baku–Tbilisi–Kars, Northern route through Russia, Southern Gas Corridor and Sea route by Suez.",
			{ brief: "azerbaijan", begins: "Every leg is open" },
		],
		[
			"Türkiye alone can close all recorded ways of 3 routes: oil from Sangachal to Haifa, gas from Sangachal to Aleppo and gas from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Türkiye alone can close all recorded" },
		],
		[
			"As of 2025-11-30, according to the sources read, Russia over Azerbaijan: gross exposure was at least 0 as known on 2025-03 and is at least 0.3, up to 1.0 on what is known; claims under it that are new: 10.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
		[
			"Telephone apology over the aircraft loss (whether it is so): According to Shukurlu and Shumunov 2025: A first apology came by telephone on 28 December 2024 and did not settle the matter. According to Avdaliani 2025: Russia still disputes any part in the loss of the aircraft, which tells against an apology (against). According to Gordadze 2025: Moscow has voiced neither apology nor regret over the aircraft (against). According to Sultanli 2025: Russia has not accepted responsibility or agreed to compensate, which tells against an apology (against).",
			{ brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" },
		],
		[
			"Section 907 of the Freedom Support Act: limits on direct aid (status): According to Gordadze 2025: A new waiver was issued in 2025. According to Shukurlu and Shumunov 2025: The suspension of the restriction was taken up again. According to Shukurlu and Shumunov 2025: One passage speaks as if the law itself were gone.",
			{ brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" },
		],
		[
			"Azerbaijan in Shanghai Cooperation Organisation (status): According to Shukurlu and Shumunov 2025: The standing given is that of a dialogue partner, seen from September 2025. According to Gordadze 2025: Azerbaijan is described as observer.",
			{ brief: "azerbaijan", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		[
			"Paradoxes: 73 numbers are not known; reason: no evidence on … and …; what is missing: facts that tie … and …: an agreement, an assessment, an act.",
			{ brief: "azerbaijan", begins: "Paradoxes: 73 numbers" },
		],
		["Equidistance: 6 numbers would fall silent without Huseynov 2024.", { brief: "azerbaijan", begins: "Equidistance: 6 numbers would" }],
		[
			"Age of the sources on 2025-11-30, counted from publication: Huseynov 2024 (0.91 years), Avdaliani 2025 (0.42 years), Sultanli 2025 (0.33 years), Gordadze 2025 (0.08 years) and Shukurlu and Shumunov 2025 (0 years).",
			{ brief: "azerbaijan", begins: "Age of the sources" },
		],
		[
			"The gap between the affinities to two rival poles is known for 2 pairs: Russia and Iran, regional (gap 0.79 [0.79 to 0.85]) and United States and Russia, systemic (gap 0.58 [0.58 to 0.65]).",
			{ brief: "armenia", begins: "The gap between the affinities" },
		],
		[
			"Relation to each partner, affinity, Iran: it would fall silent without Shukurlu and Shumunov 2025.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it would" },
		],
		[
			"The gap between the affinities to two rival poles is known for one pair: Russia and European Union, systemic (gap 0.5 [0.3 to 0.5]).",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		[
			"Relation to each partner, affinity, Azerbaijan: it rests on 2 claims of 2 independent sources, by grade Avdaliani 2025 (B) and Gordadze 2025 (C).",
			{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it rests" },
		],
	],
	composedChanged: [
		["Between Azerbaijan and Türkiye affinity is 0.76 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		[
			"Affinity between Azerbaijan and Türkiye is about 0.8 [0.7 to 0.8].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		[
			"At equidistance 0.61 [0.45 to 0.64], Azerbaijan stands on the warm side among the neighbourhood poles.",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		[
			"Among the systemic poles Azerbaijan stands on the warm side, at equidistance 0.9 [0.7 to 0.9].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		[
			"Among the regional poles equidistance is 0.63 [0.53 to 0.67], and Azerbaijan stands on the warm side.",
			{ brief: "azerbaijan", begins: "Among the regional poles" },
		],
		[
			"With 6 of 12 channels known, the levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Every recorded oil route between Sangachal and Haifa can be closed by Georgia alone (smallest closing set: 1 holder).",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"With 2 partners affinity is below zero over its whole range: France (−0.06) and Armenia (−0.1 [−0.5 to −0.1]).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		[
			"It is open with 4 partners whether affinity rose or fell: Türkiye, Russia, Iran and Armenia.",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
		],
		[
			"On 8 partners the evidence is thin: France, Georgia, India, Pakistan, Qatar, Ukraine, United Arab Emirates and Uzbekistan.",
			{ brief: "azerbaijan", begins: "The evidence is thin" },
		],
		[
			"Israel and Türkiye are hostile to each other, and both are on the friendly side of Azerbaijan's record: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		[
			"In 10 triangles two friends of the state are hostile to each other, among them Russia and Ukraine (stress 0.14 [0.12 to 0.15]) and Israel and Syria (stress 0.09).",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		[
			"Gross of what restrains the holder, exposure of Azerbaijan is on record to 2 holders: Iran (at least 0.0, up to 0.6 on what is known) and Russia (at least 0.3, up to 1.0 on what is known).",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		[
			"None of the levers of the European Union and of the United States that are stated or denied is active.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		[
			"Azerbaijan is itself on record as the holder over one target, Armenia (at least 0.51), according to Huseynov 2024.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		["For comparison, exposure of Georgia to Russia is on record at no less than 0.80.", { brief: "azerbaijan", begins: "For comparison" }],
		[
			"As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral, in which Azerbaijan sits, is a minilateral of 3 members on record.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan trilateral" },
		],
		[
			"As of 2025-11-30, according to the sources read, in one format Azerbaijan is observer or partner: Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		[
			"As of 2025-11-30, by rule and the sources read, 2 of the formats in which Azerbaijan sits are minilateral: 3+3 regional platform and Azerbaijan–Türkiye–Pakistan trilateral.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
		],
		[
			"Every recorded freight route between China and European Union can be closed by Egypt and Kazakhstan together (smallest closing set: 2 holders).",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		[
			"For 3 named corridors legs that are not open are on record, among them the Trump Route for International Peace and Prosperity (3 legs).",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		["All recorded ways of gas from Sangachal to Melendugno can be closed by Greece alone.", { brief: "azerbaijan", begins: "Greece alone" }],
		[
			"As of 2025-11-30, according to the sources read, affinity with Russia is 0.2 [−0.3 to 0.2] and was 0.34 as known on 2025-03; claims under it that are new: 20.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		[
			"Equidistance among the poles was not known on 2025-03 for the neighbourhood, regional and systemic sets, and is known now.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		["Without Sultanli 2025, 25 numbers of Formats would fall silent.", { brief: "azerbaijan", begins: "Formats: 25 numbers would" }],
		[
			"Affinity with Türkiye rests on 12 claims of 5 independent sources.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
		[
			"With Sultanli 2025 left out, affinity with Türkiye would be 0.02 lower.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when" },
		],
		[
			"Equidistance among the neighbourhood poles rests on 49 claims of 5 independent sources; 2 facts under it are in dispute.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: it rests" },
		],
		[
			"Without Sultanli 2025 the gross exposure of Azerbaijan to Russia would fall silent.",
			{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it would fall silent without Sultanli" },
		],
		[
			"Counted from publication, Gordadze 2025 was 0.08 years old on 2025-11-30 and Huseynov 2024 0.91 years.",
			{ brief: "azerbaijan", begins: "Age of the sources" },
		],
		[
			"The ceasefire that ended the 2020 war is dated 9 November 2020 according to Gordadze 2025 and 10 November 2020 according to Shukurlu and Shumunov 2025.",
			{ brief: "azerbaijan", begins: "Ceasefire that ended the 2020 war" },
		],
		[
			"According to Shukurlu and Shumunov 2025, Baku blamed the Revolutionary Guards for the attack on its embassy; according to Avdaliani 2025, the attack was the deed of one man.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		[
			"About 35 million ethnic Azerbaijanis are said to live in northern Iran according to Shukurlu and Shumunov 2025, and about 20 million in Iran according to Gordadze 2025.",
			{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population" },
		],
		[
			"According to Gordadze 2025, trade with Russia is rated as modest; according to Sultanli 2025, economic ties with Russia are rated as wide.",
			{ brief: "azerbaijan", begins: "Weight of economic ties with Russia" },
		],
		[
			"With one partner, Russia, Georgia's affinity is below zero over its whole range (−0.60).",
			{ brief: "georgia", begins: "Affinity is below zero over its whole range" },
		],
		["Net of that restraint, exposure of Georgia to Russia is at least 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
		[
			"Two of 12 channels are known for the levers of Russia on Georgia, and the exposure on record is at least 0.80.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		[
			"Affinity between Armenia and Azerbaijan is −0.1, with a range from −0.5 to −0.1.",
			{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" },
		],
		[
			"With United States (0.35), Iran (0.45 [0.44 to 0.45]) and Russia (0.04 [0.01 to 0.04]) Armenia's affinity is above zero over its whole range.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		[
			"Both on the friendly side of Armenia's record, United States and Iran are hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
	],
};

/** The true sentences of the seventh set, by kind: 60 composed, 60 free (freeClose keeps to the vocabulary of gists and labels, freeLooser less so). */
export const ADVERSE_SEVENTH_TRUE: Readonly<Record<string, readonly Adverse[]>> = { ...COMPOSED, ...ADVERSE_SEVENTH_TRUE_FREE };

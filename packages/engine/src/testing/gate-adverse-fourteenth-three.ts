import type { Adverse } from "./gate-adverse.ts";

/** A part of the fourteenth adverse set. */
export const ADVERSE_FOURTEENTH_THREE: Readonly<Record<string, readonly Adverse[]>> = {
	"borrowed adjective": [
		[
			"Russia's menacing levers on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		["Affinity between Georgia and Russia is a dismal −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
		[
			"Armenia is perilously exposed to Azerbaijan, whose levers on record give at least 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		[
			"The evidence is embarrassingly thin on eight partners: Pakistan, Uzbekistan, the United Arab Emirates, Ukraine, Qatar, Georgia, France and India.",
			{ brief: "azerbaijan", begins: "The evidence is thin" },
		],
		[
			"Egypt and Kazakhstan together hold the unhealthy power to close every recorded freight route between China and the European Union (smallest closing set: 2 holders).",
			{ brief: "georgia", begins: "Egypt and Kazakhstan together" },
		],
		[
			"Iran and the United States, both on the friendly side of Armenia's record, are bitterly hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		[
			"On the telephone apology over the aircraft loss, Shukurlu and Shumunov 2025 speak of a first one on 28 December 2024, whereas Gordadze 2025 rightly says that Moscow has voiced neither apology nor regret.",
			{ brief: "georgia", begins: "Telephone apology over the aircraft loss" },
		],
		["According to the clear-sighted Avdaliani 2025, relations with Russia had worsened by spring 2025.", ["a7fb1fb3fc"]],
		["According to Huseynov 2024, Baku, as chair of the Non-Aligned Movement, spoke bravely against French overseas policy.", ["3006e40c27"]],
		["According to Sultanli 2025, a first and generous 2 billion dollars for Pakistan's economy is being prepared.", ["e8804d2894"]],
		[
			"In a reckless step Azerbaijan detained staff of Sputnik as Russian intelligence officers; Gordadze 2025 adds that they are kept in custody.",
			["377cea41f1"],
		],
		["The hapless Minsk Group was dissolved on 1 September 2025, as Shukurlu and Shumunov 2025 record.", ["d4e49f8567"]],
		["Shukurlu and Shumunov 2025 date the landmark accord with the Emirates, a comprehensive economic agreement, to July 2025.", ["e6341fa887"]],
	],
	cause: [
		[
			"Because of the aircraft loss, affinity between Azerbaijan and Russia went from 0.34 as known on 2025-03 to 0.2 [−0.3 to 0.2].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		[
			"Gas sales have lifted affinity between Azerbaijan and the European Union from 0.17 as known on 2025-03 to 0.34 [0.31 to 0.38].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		[
			"Net of restraint, Georgia's exposure to Russia is at least 0.64, a result of Europe's indifference.",
			{ brief: "georgia", begins: "Net of that restraint" },
		],
		[
			"A shared distrust of Azerbaijan keeps affinity between Armenia and Iran at 0.45 [0.44 to 0.45].",
			{ brief: "armenia", begins: "Affinity between Armenia and Iran" },
		],
		[
			"Driven by trade, the share of engagement with Russia among the systemic poles is above the declared alarm for Armenia.",
			{ brief: "armenia", begins: "The share of engagement" },
		],
		[
			"The war in Ukraine has opened a gap of 0.5 [0.3 to 0.5] between Georgia's affinities to Russia and the European Union.",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		[
			"Israel's arms deliveries explain why affinity is higher against older evidence (0.23 [0.11 to 0.23]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		["According to Avdaliani 2025, the aircraft loss led Aliyev to stay away from the May 2025 commemoration in Moscow.", ["d687a08b93"]],
		["According to Gordadze 2025, Armenia's move away from Russia has brought about its normalisation with Baku.", ["2a4d9178f9", "1c1311113c"]],
		[
			"According to Shukurlu and Shumunov 2025, the relation with Israel became one of mutual trust after 2020 owing to arms deliveries.",
			["d222d83969"],
		],
		[
			"The EU's pledge of 12 billion euros to Central Asia prompted the partnership with Uzbekistan of May 2025, in the account of Avdaliani 2025.",
			["3174644ef4", "0b3e4a7501"],
		],
		[
			"Attacks on ships in the Red Sea are the reason why the World Bank, cited by Huseynov 2024, foresees three times the trade along the corridor by 2030.",
			["e1d65b1afc", "b133248e27"],
		],
		[
			"Azerbaijan opened its embassy in Tel Aviv in March 2023, which Shukurlu and Shumunov 2025 record, and thereby provoked the Iranian drills along the border.",
			["1ed4b6357b", "f355aa0f70"],
		],
	],
	"one-sided": [
		[
			"A first apology over the aircraft loss came by telephone on 28 December 2024.",
			{ brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" },
		],
		["About 35 million ethnic Azerbaijanis live in northern Iran.", { brief: "armenia", begins: "Ethnic Azerbaijani population" }],
		[
			"The Agreement on the Establishment of Peace and Interstate Relations has been initialled and not signed.",
			{ brief: "georgia", begins: "Agreement on the Establishment of Peace" },
		],
		[
			"The attack on the Azerbaijani embassy in Tehran was the deed of one man.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy" },
		],
		["Azerbaijan's economic ties with Russia are wide.", { brief: "armenia", begins: "Weight of economic ties with Russia" }],
		[
			"The Turkish alliance is a strong guarantee for Azerbaijan against a military move.",
			{ brief: "georgia", begins: "The alliance with Türkiye stands" },
		],
		["The histories and identities of Azerbaijan and Iran hardly fit together.", { brief: "armenia", begins: "Kinship of Azerbaijan and Iran" }],
		["According to all who have looked into it, a mishap of Russian air defence caused the crash of December 2024.", ["49fb31d393"]],
		["In plain fact Paris has turned the EU's role towards Armenian interests.", ["b0530f9587"]],
		["Russia was behind the attacks of February 2025 on Azerbaijani media.", ["0154bea8d6"]],
		["It is a fact that Russia turned down calls to take responsibility for the aircraft and to compensate.", ["7da84ed06e"]],
		["Russia strikes refineries in Ukraine that belong to Azerbaijan in reprisal.", ["333547c29e"]],
		["Baku had to warn Armenia of pre-emptive action, as Yerevan was rearming without a treaty.", ["c0145b2d5f"]],
	],
	hedge: [
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of exactly 0.3, 6 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Georgia's exposure to Russia, gross of what restrains the holder, is at most 0.80.",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		[
			"Armenia's exposure to Azerbaijan, gross of restraint, is no more than 0.51 according to Gordadze 2025 and Huseynov 2024.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		[
			"Engagement with Türkiye, measured in full, is 2.8 [2.0 to 2.8] log points for Azerbaijan.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		[
			"Affinity has probably risen between Azerbaijan and four partners: Türkiye (0.01 [−0.02 to 0.05]), Russia (−0.3 [−0.7 to 0.1]), Iran (0.1 [−0.1 to 0.4]) and Armenia (0.1 [−0.1 to 0.2]).",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
		],
		[
			"On ethnic Azerbaijanis in Iran, Gordadze 2025 gives a census count of precisely 20 million and Shukurlu and Shumunov 2025 about 35 million in northern Iran.",
			{ brief: "georgia", begins: "Ethnic Azerbaijani population" },
		],
		[
			"Türkiye alone is going to close all recorded ways of three routes: oil from Sangachal to Haifa, gas from Sangachal to Aleppo and gas from Sangachal to Melendugno.",
			{ brief: "armenia", begins: "Türkiye alone" },
		],
		[
			"According to Shukurlu and Shumunov 2025, it is certain that Israeli and Syrian officials met in Baku after the visit of July 2025.",
			["2a774caad9"],
		],
		["According to Huseynov 2024, Iran is known to help Armenia rearm.", ["99f468b37a"]],
		[
			"According to Sultanli 2025, a parliamentary commission proved that the Russian state ordered the February 2025 attacks on local media.",
			["21830b1e45"],
		],
		["According to Gordadze 2025, Georgia has exactly 40 embassies.", ["c4556f2ce2"]],
		["Azerbaijan will enter the Abraham Accords, an American envoy announced in the account of Avdaliani 2025.", ["83bb4815fd"]],
		["By 2027 the EU is sure to receive 20 bcm of Azerbaijani gas, writes Gordadze 2025.", ["fd22d30839"]],
	],
	other: [
		["Georgia alone cannot close the recorded ways from Sangachal to Aleppo by gas.", { brief: "azerbaijan", begins: "Georgia alone can close all" }],
		[
			"None of the eight named corridors, among them the Middle Corridor by the Black Sea and the Southern Gas Corridor, has every leg open.",
			{ brief: "armenia", begins: "Every leg is open" },
		],
		[
			"With the European Union the range of Georgia's affinity stays clear of zero (0.02 [−0.06 to 0.02]).",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		[
			"The affinity between Armenia and Iran would still be known without Shukurlu and Shumunov 2025.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it would fall silent" },
		],
		[
			"On the weight of Azerbaijan's economic ties with Russia, Sultanli 2025 rates trade as modest and Gordadze 2025 rates economic ties as wide.",
			{ brief: "azerbaijan", begins: "Weight of economic ties with Russia" },
		],
		[
			"On a Türkiye–Israel rapprochement, Gordadze 2025 places one in 2023 with Baku as arbiter, and Shukurlu and Shumunov 2025 know no thaw.",
			{ brief: "georgia", begins: "Türkiye–Israel rapprochement" },
		],
		[
			"Only one of the two friends, Israel and Türkiye, is on the friendly side of Azerbaijan's record, where stress stands at 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
		],
		["According to Gordadze 2025, India did not stand in the way of Azerbaijan's full membership of the SCO.", ["dc671fab4d"]],
		["According to Gordadze 2025, Armenia's trade with Russia was smaller than that of Azerbaijan.", ["e52ae14d9b", "1ccdb85416"]],
		[
			"According to Shukurlu and Shumunov 2025, neither leader undertook in Washington to sign once the constitutional condition is met.",
			["b59892f7a6"],
		],
		["Diplomatic relations with Iran, Avdaliani 2025 holds, had been only partly restored by mid-2025.", ["1327dbd8be"]],
		["The mediation of the Minsk Group ended in a settlement, as Gordadze 2025 sees it.", ["7e481be73e"]],
		["According to Gordadze 2025, every party of weight in Azerbaijan speaks for Russia.", ["08ad6020b3"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** A part of the twelfth adverse set, written blind and held back, by what the sentences are wrong in. */
export const ADVERSE_TWELFTH_FOUR: Readonly<Record<string, readonly Adverse[]>> = {
	digits: [
		["Azerbaijan's affinity with Türkiye is 0.7614 [0.7402 to 0.7793].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		[
			"Without Shukurlu and Shumunov 2025 the equidistance among the neighbourhood poles changes by −0.1637.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		[
			"Exposure to Russia's recorded levers is at least 0.317, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		["With Iran affinity is 0.043 [−0.1 to 0.2], a range that crosses zero.", { brief: "azerbaijan", begins: "The range of affinity crosses zero" }],
		[
			"It is open whether affinity with Russia rose or fell (−0.3149 [−0.7 to 0.1]).",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
		],
		["Armenia's affinity with Azerbaijan is −0.1274 [−0.5 to −0.1].", { brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" }],
		[
			"Net of restraint, Armenia's exposure to Azerbaijan is at least 0.0, up to 0.3168 on what is known.",
			{ brief: "armenia", begins: "Net of that restraint" },
		],
		["Russia and Iran, regional, are 0.79352 [0.79 to 0.85] apart in affinity.", { brief: "armenia", begins: "The gap between the affinities" }],
		["Georgia and Azerbaijan show an affinity of 0.3046.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		["Between Georgia and Russia the newest act dates back 16.91247 years.", { brief: "georgia", begins: "The age of the newest act" }],
		["According to Gordadze 2025, the EU received 12.937 bcm from Azerbaijan in 2024.", ["acb47e6dc3"]],
		["According to Gordadze 2025, supply to the EU was 8.24 bcm in 2021.", ["a8bb986f59"]],
		["According to Gordadze 2025, a move could stir unrest among Russia's 20.37 million Muslims.", ["2ec0bf6257"]],
		["According to Gordadze 2025, buyers in eight EU states take 53.6 per cent of the exported gas.", ["d2d3f44bfb"]],
		["According to Gordadze 2025, 40.62 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb0a"]],
		["Gordadze 2025 calls the community of 1,537,400 Azerbaijanis on its soil Russia's chief handle.", ["020ea1fe0f"]],
		["Armenia's trade with Russia came to 12.046 billion dollars, Gordadze 2025 reports.", ["e52ae14d9b"]],
		["In Gordadze 2025's account 698,412 people were displaced by the first war.", ["b4d217eb25"]],
		["Sultanli 2025 has supply to Europe at 13.018 bcm in 2024.", ["907cb4861d"]],
		["Shukurlu and Shumunov 2025 speak of 35.25 million ethnic Azerbaijanis in northern Iran.", ["ef1f605e44"]],
	],
	scope: [
		["Every leg of every named corridor is open.", { brief: "georgia", begins: "Every leg is open on 8 named corridors" }],
		[
			"Affinity is above zero with each and every partner of Azerbaijan.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12" },
		],
		[
			"Every closing set of every route would fall silent without Gordadze 2025.",
			{ brief: "georgia", begins: "Smallest sets of holders that close every way, holders, oil – Sangachal – Haifa – Georgia: it would fall silent" },
		],
		[
			"Neither the European Union nor the United States has any lever at all on Azerbaijan.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		[
			"All numbers on equidistance would fall silent without Huseynov 2024.",
			{ brief: "azerbaijan", begins: "Equidistance: 6 numbers would fall silent" },
		],
		[
			"Without Shukurlu and Shumunov 2025, all of Armenia's affinities would fall silent.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it would fall silent" },
		],
		[
			"There is no format in the world of which Armenia is a member except the 3+3 regional platform and the Washington trilateral.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		["Every pair of Armenia's friends is hostile to each other.", { brief: "armenia", begins: "Two friends of the state are hostile" }],
		["On every partner of Georgia, the evidence is thin.", { brief: "georgia", begins: "The evidence is thin on 3 partners" }],
		["Not a single corridor number would be left without Gordadze 2025.", { brief: "georgia", begins: "Corridors: 28 numbers would fall silent" }],
		["According to Shukurlu and Shumunov 2025, the whole of Iran's state spoke out sharply after the Washington meeting.", ["09025aaed1"]],
		["According to Gordadze 2025, the EU has cut off all Russian fuel since the invasion.", ["b41892bb30"]],
		["According to Huseynov 2024, no European operator uses the way through Russia any more.", ["79c6213e68"]],
		["According to Gordadze 2025, there are no Russian troops anywhere in the South Caucasus.", ["a887432baa"]],
		["According to Huseynov 2024, the EU with all its institutions criticised Azerbaijan in resolutions.", ["6e02e989bc"]],
		["Azerbaijan and Pakistan, says Avdaliani 2025, moved ahead in every field.", ["31f64a2d88"]],
		["Huseynov 2024 reports that direct talks had settled all articles of a treaty by mid-December 2024.", ["b75bb7b13e"]],
		["In May 2024, by Huseynov 2024's account, the two states agreed on the entire length of the border.", ["e7a2bfa125"]],
		["Azerbaijan, Gordadze 2025 observes, joins each Islamic statement on Gaza.", ["6d0f55629f"]],
		["Shukurlu and Shumunov 2025 hold that all media and all clergy in Iran work on opinion in Azerbaijan.", ["020052b361"]],
	],
	cause: [
		[
			"Because Paris arms Yerevan, affinity with France is below zero (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2" },
		],
		[
			"By the sources read, the loss of the aircraft pulled affinity with Russia down from 0.34, as known in March 2025, to 0.2 [−0.3 to 0.2].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		[
			"Arms deliveries lifted affinity with Israel over the whole range (0.23 [0.11 to 0.23]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		["The evidence is thin on eight partners because Baku neglects them.", { brief: "azerbaijan", begins: "The evidence is thin on 8 partners" }],
		[
			"Gordadze 2025 alone supplies 48 lever numbers because the other authors avoid the subject.",
			{ brief: "armenia", begins: "Levers: 48 numbers would fall silent" },
		],
		[
			"Owing to the common border, Armenia's affinity with Iran is above zero (0.45 [0.44 to 0.45]).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		[
			"Azerbaijan's levers, at least 0.51 with one of twelve channels known, made Armenia accept a treaty.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		["Armenia's isolation is why thirty format numbers are not known.", { brief: "armenia", begins: "Formats: 30 numbers are not known" }],
		[
			"The war of 2008 is the reason why affinity between Georgia and Russia is −0.60.",
			{ brief: "georgia", begins: "Affinity between Georgia and Russia" },
		],
		[
			"Twenty equidistance numbers are not known because Georgia keeps away from its neighbours.",
			{ brief: "georgia", begins: "Equidistance: 20 numbers are not known" },
		],
		[
			"According to Gordadze 2025, supply to the EU rose to 12.9 bcm in 2024 as a result of the embargo on Russian fuel.",
			["8b24352c11", "acb47e6dc3"],
		],
		[
			"According to Gordadze 2025, Aliyev attended China's commemoration because India had stood in the way of membership.",
			["654dc51f21", "dc671fab4d"],
		],
		[
			"According to Avdaliani 2025, the meetings with Ukrainian officials led Aliyev to stay away from Moscow in May 2025.",
			["d687a08b93", "dd6e718c72"],
		],
		[
			"According to Avdaliani 2025, the Iranian president's visit of April 2025 brought about the full restoration of diplomatic relations.",
			["10e02ad8bc", "1327dbd8be"],
		],
		["According to Gordadze 2025, trade with China surged thanks to the visa waivers of 2024 and 2025.", ["774456dd7c", "4a22b887a2"]],
		["Turkish pressure prompted the Russian contingent's early departure, Huseynov 2024 says.", ["02c8be3c43"]],
		[
			"The agreement of May 2024 on short stretches of the border triggered the October 2024 protocol, if one follows Huseynov 2024.",
			["e7a2bfa125", "e38a66a324"],
		],
		["In retaliation for the deaths in Yekaterinburg, Azerbaijan detained Sputnik staff, Gordadze 2025 writes.", ["a593266bb1", "377cea41f1"]],
		["India blocked Azerbaijan in the SCO in response to Pakistan's veto on Armenia, as Gordadze 2025 sees it.", ["d78ced34dc", "dc671fab4d"]],
		[
			"Al-Sharaa's visit to Baku in July 2025 persuaded Qatar to finance the gas supply, so Shukurlu and Shumunov 2025.",
			["deb105369f", "e5ca5098db"],
		],
	],
};

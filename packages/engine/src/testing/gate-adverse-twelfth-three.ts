import type { Adverse } from "./gate-adverse.ts";

/** A part of the twelfth adverse set, written blind and held back, by what the sentences are wrong in. */
export const ADVERSE_TWELFTH_THREE: Readonly<Record<string, readonly Adverse[]>> = {
	unit: [
		[
			"Engagement with Türkiye on record, a lower bound, is at least 2.8 [2.0 to 2.8] per cent.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound" },
		],
		["The newest act between Azerbaijan and Türkiye is 4.91 months old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		[
			"On 2025-11-30, counted from publication, Avdaliani 2025 was 0.42 weeks old and Huseynov 2024 0.91 weeks.",
			{ brief: "georgia", begins: "Age of the sources on 2025-11-30" },
		],
		[
			"Left out, Gordadze 2025 changes affinity with Türkiye by 0.02 per cent.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when left out" },
		],
		[
			"What is on record of Azerbaijan's levers gives Armenia an exposure of at least 0.51 billion dollars.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		["France's newest act towards Armenia is 0.91 days old, Pakistan's 0.17 days.", { brief: "armenia", begins: "The age of the newest act" }],
		[
			"Iran and the United States are hostile to each other, with a stress of 0.21 per cent.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		[
			"One pair has a known gap between affinities: Russia and the European Union, systemic (0.5 [0.3 to 0.5] years).",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		["Gross of restraint, Georgia's exposure to Russia is at least 0.80 per cent.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		[
			"Russia's levers give an exposure of at least 0.80 over Georgia, with 2 of 12 corridors known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		["According to Gordadze 2025, the EU was supplied with 12.9 million cubic metres of Azerbaijani gas in 2024.", ["acb47e6dc3"]],
		["According to Gordadze 2025, Azerbaijan's trade with Russia was worth 4.8 billion euros in 2024.", ["1ccdb85416"]],
		["According to Avdaliani 2025, Central Asia was pledged 12 billion dollars by the EU.", ["3174644ef4"]],
		["According to Gordadze 2025, 250 miles of railway are still to be built.", ["8763b14419"]],
		["According to Gordadze 2025, over 1.5 million Azerbaijani households live in Russia.", ["020ea1fe0f"]],
		["A first 2 million dollars is being prepared for Pakistan's economy, says Sultanli 2025.", ["e8804d2894"]],
		["Huseynov 2024 puts Azerbaijan's aid to over 140 countries at 330 billion dollars.", ["ba181925c1"]],
		["Some 40 million tonnes of Israel's oil imports come from Azerbaijan, by Gordadze 2025's account.", ["54aba2cb0a"]],
		["In August 2025, as Shukurlu and Shumunov 2025 relate, 1.2 bcm a month for Syria was made known.", ["5a9639632a"]],
		["The first war displaced close to 700,000 families, Gordadze 2025 writes.", ["b4d217eb25"]],
	],
	date: [
		[
			"As of 2024-11-30, the Azerbaijan–Türkiye–Pakistan trilateral is a minilateral of three members in which Azerbaijan sits.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan" },
		],
		[
			"By the sources read, affinity with Türkiye was 0.64 as known in March 2023 and is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		[
			"Shukurlu and Shumunov 2025 date the partnership with China to 22 June 2025; Gordadze 2025 places it in July 2025.",
			{ brief: "georgia", begins: "Azerbaijan–China Comprehensive Strategic Partnership (date)" },
		],
		[
			"The ceasefire is dated 19 November 2020 by Gordadze 2025 and 10 November 2020 by Shukurlu and Shumunov 2025.",
			{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
		],
		[
			"Gordadze 2025 places a new waiver of Section 907 in 2023; Shukurlu and Shumunov 2025 say that its suspension was taken up again.",
			{ brief: "armenia", begins: "Section 907 of the Freedom Support Act" },
		],
		[
			"A first apology by telephone is dated 28 November 2024 by Shukurlu and Shumunov 2025; Avdaliani 2025, Gordadze 2025 and Sultanli 2025 speak against it.",
			{ brief: "armenia", begins: "Telephone apology over the aircraft loss" },
		],
		[
			"By the sources read, Armenia is a member of two formats as of 2025-11-30: the 3+3 regional platform and the Washington trilateral of June 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"Shukurlu and Shumunov 2025 place a rapprochement of Türkiye and Israel in 2021; Gordadze 2025 knows no thaw.",
			{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
		],
		[
			"Dialogue partner is the standing that Shukurlu and Shumunov 2025 give Azerbaijan, seen from May 2025; Gordadze 2025 says observer.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		["On 2025-06-30, Huseynov 2024 was 0.91 years old, counted from publication.", { brief: "georgia", begins: "Age of the sources on 2025-11-30" }],
		["According to Avdaliani 2025, Iran's president came to Baku in January 2025.", ["10e02ad8bc"]],
		["According to Avdaliani 2025, Iran announced on 21 March 2025 that the attacker had been put to death.", ["1d7af8a428"]],
		["According to Gordadze 2025, Azerbaijan ended Russia's use of the Gabala radar in 2002.", ["7f4b7037da"]],
		["According to Shukurlu and Shumunov 2025, the two sides met in Prague in October 2021.", ["629969cdcb"]],
		["According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 November 2025.", ["d4e49f8567"]],
		["Huseynov 2024 recalls how a ship run aground shut the canal in March 2022.", ["84325b4680"]],
		["The association talks that Baku left had begun in 2015, writes Gordadze 2025.", ["a97ce02e89"]],
		["Shukurlu and Shumunov 2025 give 2007 as the year in which the railway to Kars was finished.", ["742aa09616"]],
		[
			"Azerbaijan's entry into the Non-Aligned Movement came in 2014, as both Huseynov 2024 and Shukurlu and Shumunov 2025 state.",
			["1699d2e024", "b99e09b9c3"],
		],
		["It was on 28 April 2025 that the three leaders met in Lachin, says Sultanli 2025.", ["3b3cae4f15"]],
	],
	borrowed: [
		[
			"Russia's bullying levers on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Alarmingly, Georgia alone can close every recorded oil route between Sangachal and Haifa.",
			{ brief: "georgia", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"Affinity between Azerbaijan and Armenia is a venomous −0.1 [−0.5 to −0.1].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" },
		],
		[
			"For three poles the share of engagement lies at an unhealthy level above the declared alarm.",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole is above" },
		],
		[
			"An embarrassing 13 numbers on paradoxes would fall silent without Gordadze 2025.",
			{ brief: "armenia", begins: "Paradoxes: 13 numbers would fall silent" },
		],
		["Affinity between Armenia and Iran is a cosy 0.45 [0.44 to 0.45].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		[
			"The menacing levers of Azerbaijan on Armenia that are on record give an exposure of at least 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		["Affinity between Georgia and Russia is at a disastrous −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		[
			"Exposure of hapless Georgia, gross of what restrains the holder, is on record to Russia (at least 0.80).",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		[
			"The evidence is scandalously thin on three partners: Azerbaijan, the European Union and the United States.",
			{ brief: "georgia", begins: "The evidence is thin on 3 partners" },
		],
		["According to Avdaliani 2025, Aliyev made a triumphant visit to China in April 2025.", ["58b5eac24e"]],
		["According to Avdaliani 2025, Aliyev courageously stayed away from the May 2025 commemoration in Moscow.", ["d687a08b93"]],
		["According to Shukurlu and Shumunov 2025, Baku stopped the poisonous outlets Sputnik and the Russian House.", ["b880979d4d"]],
		["According to Gordadze 2025, Moscow acted shamelessly against Georgians living in Russia in 2006.", ["63fdd0a102"]],
		["According to Huseynov 2024, the two agreed in May 2024, in a historic feat, on short stretches of the border.", ["e7a2bfa125"]],
		["A spiteful India kept the full membership from going through, as Gordadze 2025 tells it.", ["3d6bd1d644"]],
		["Huseynov 2024 says that a brilliant one-day operation in September 2023 ended the de facto authorities' rule.", ["2f8ae5c03a"]],
		[
			"In November 2020 the biased French Senate asked, in a text without legal force, for recognition of the Karabakh entity, Huseynov 2024 notes.",
			["dd5044ee52"],
		],
		["The glittering Lachin meeting of three leaders took place on 28 May 2025, by Sultanli 2025.", ["3b3cae4f15"]],
		["September 2021 saw Australia, Britain and the United States conclude a reckless security pact, Sultanli 2025 records.", ["a9ecab17bc"]],
	],
	other: [
		[
			"Not even together can Egypt and Kazakhstan close the recorded freight routes between China and the European Union.",
			{ brief: "georgia", begins: "Egypt and Kazakhstan together" },
		],
		[
			"Equidistance was known in March 2025 for the neighbourhood, regional and systemic poles and is not known now.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		[
			"Sixteen numbers are known on Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan.",
			{ brief: "azerbaijan", begins: "Vectors: 16 numbers are not known" },
		],
		[
			"By rule and the sources read, neither the 3+3 regional platform nor the Azerbaijan–Türkiye–Pakistan trilateral is minilateral as of 2025-11-30.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
		],
		[
			"Gordadze 2025 rates economic ties with Russia as wide, whereas Sultanli 2025 rates trade with Russia as modest.",
			{ brief: "armenia", begins: "Weight of economic ties with Russia" },
		],
		[
			"None of the claims behind Armenia's affinity with Iran comes from Huseynov 2024.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests" },
		],
		[
			"Affinity with the United States (0.35) exceeds that with Iran (0.45 [0.44 to 0.45]).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		[
			"Gordadze 2025 reports Baku's view that the pact alone would not stop Russia; Huseynov 2024 calls the alliance a strong guarantee.",
			{ brief: "armenia", begins: "The alliance with Türkiye stands against" },
		],
		["Restraint takes nothing off Georgia's exposure to Russia, which stays at 0.80 net.", { brief: "georgia", begins: "Net of that restraint" }],
		[
			"For thirteen numbers on formats, the items of the agenda are on record.",
			{ brief: "georgia", begins: "Formats: 13 numbers are not known; reason: no item" },
		],
		["According to Gordadze 2025, a party of weight in Azerbaijan speaks for Russia.", ["08ad6020b3"]],
		["According to Gordadze 2025, Azerbaijan is under European sanctions.", ["96c8efc91c"]],
		["According to Gordadze 2025, Moscow has voiced regret, though no apology, over the aircraft.", ["3b2772ce81"]],
		["According to Gordadze 2025, closeness to Türkiye is of greater historical depth than is commonly held.", ["771959fb46"]],
		["According to Huseynov 2024, several legal documents had been concluded by the two before the protocol of October 2024.", ["e38a66a324"]],
		["Georgia keeps more embassies than Azerbaijan, to go by Gordadze 2025.", ["5b1f0f6961", "c4556f2ce2"]],
		["Gordadze 2025 finds that Georgia's state interest, rather than the governing party's speech, follows Moscow's line.", ["f4369a2672"]],
		["Trade with Russia weighs less on Armenia than on Azerbaijan, by Gordadze 2025's figures.", ["6e770e7899", "8cb2f312ce"]],
		["Georgia has no reservations about joining, says Huseynov 2024.", ["315b06f4e2"]],
		["Neither Azerbaijan nor China supports the other's territorial position, in Gordadze 2025's account.", ["4f195e697f"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** A fifth adverse set: small changes to what is composed or told, by what is wrong in them; written without sight of the rules. */
export const ADVERSE_FIFTH: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		["The EU bought 18 bcm of Azerbaijani gas in 2021.", ["a8bb986f"]],
		["Azerbaijan has close to 90 embassies abroad.", ["5b1f0f69"]],
		// below 40 is all that is told
		["Georgia has fewer than 30 embassies.", ["c4556f2c"]],
		["According to Gordadze 2025, over 2.5 million Azerbaijanis live on Russia's soil.", ["020ea1fe"]],
		// by three fifths
		["Supply to the EU grew by four fifths between 2021 and 2024.", ["a8bb986f", "acb47e6d"]],
		// two fifths
		["Azerbaijan's trade with Russia is half as large as Armenia's.", ["e52ae14d", "1ccdb854"]],
		["According to Gordadze 2025, about 14 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
		["According to Gordadze 2025, nearly a third of the territory was lost in the first war.", ["97a7565d"]],
		["According to Gordadze 2025, close to 70,000 people were displaced by the first war.", ["b4d217eb"]],
		["According to Gordadze 2025, Pezeshkian had come to Azerbaijan three times.", ["fb5fd44c"]],
		// 7.1
		["The aim for 2027 is 6.1 bcm above the supply of 2024.", ["fd22d308", "acb47e6d"]],
		["By President Aliyev's account 22 billion dollars have gone from Azerbaijan into the Turkish economy.", ["c8d6f697"]],
		["Affinity between Azerbaijan and Türkiye is 0.67 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		["Affinity is above zero over its whole range with 11 partners.", { brief: "azerbaijan", begins: "Affinity is above zero" }],
		["The levers of Russia on Azerbaijan are known for 5 of 12 channels.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
		[
			"Georgia alone can close all recorded ways of 2 routes: oil from Sangachal to Haifa, gas from Sangachal to Aleppo and gas from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all" },
		],
		["According to Huseynov 2024, Azerbaijan gave aid worth 33 million dollars to over 140 countries.", ["ba181925"]],
		// three times as much is a rise of 200 per cent
		["The World Bank foresees trade along the corridor rising by 300 per cent by 2030.", ["b133248e"]],
	],
	sign: [
		["Affinity between Azerbaijan and Armenia is 0.1 [0.1 to 0.5].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia" }],
		["Affinity with Armenia is −0.1 and with France 0.06.", { brief: "azerbaijan", begins: "Affinity is below zero" }],
		["The range of affinity with Russia lies wholly above zero.", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		// 0.0, and its range crosses zero
		["Affinity with Iran is below zero.", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		// −0.3
		["The lower end of the range of affinity with Russia is 0.3.", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		[
			"Against older evidence, affinity with Israel is lower over the whole range, by 0.23 [0.11 to 0.23].",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// −0.3 [−0.7 to 0.1]
		["Affinity with Russia moved by 0.3 [−0.1 to 0.7].", { brief: "azerbaijan", begins: "Whether affinity rose" }],
		[
			"According to the sources read, affinity with Russia rose from 0.34 as known on 2025-03 to 0.2 as of 2025-11-30.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		["Affinity is below zero over its whole range with 12 partners, Türkiye among them.", { brief: "azerbaijan", begins: "Affinity is above zero" }],
		["Affinity between Armenia and Iran is −0.45.", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		[
			"Affinity between Armenia and Azerbaijan is above zero over its whole range.",
			{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" },
		],
		["According to Avdaliani 2025, Russia no longer disputes a part in the loss of the aircraft.", ["31ab34d8"]],
		["According to Gordadze 2025, the histories and identities of Azerbaijan and Iran fit together well.", ["e467d985"]],
		["According to Gordadze 2025, a softer policy has undone the long-standing mistrust between Azerbaijan and Iran.", ["d24bcb9d"]],
		["According to Gordadze 2025, there are Russian troops in Azerbaijan, under another title.", ["a887432b"]],
		["As of 2025, according to Gordadze 2025, Azerbaijan is under European sanctions.", ["96c8efc9"]],
		["According to Gordadze 2025, a party of weight in Azerbaijan speaks for Russia.", ["08ad6020"]],
		["According to Gordadze 2025, Moscow has voiced its regret over the aircraft.", ["3b2772ce"]],
	],
	unit: [
		["Supply to the EU was 12.9 million cubic metres in 2024.", ["acb47e6d"]],
		["Supply to the EU was worth 8 billion dollars in 2021.", ["a8bb986f"]],
		["The aim for 2027 is 20 billion cubic feet.", ["fd22d308"]],
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 billion dollars to over 140 countries.", ["ba181925"]],
		["Azerbaijan's trade with Russia was 4.8 million dollars in 2024.", ["1ccdb854"]],
		["Armenia's trade with Russia was 12 billion euros in 2024.", ["e52ae14d"]],
		["The EU pledged 12 billion dollars to Central Asia in 2025.", ["3174644e"]],
		["Gordadze 2025 puts the gap in the railway at 250 miles.", ["8763b144"]],
		["According to Gordadze 2025, gas to Syria stands at 1.2 bcm a month.", ["09ad1854"]],
		["Engagement with Türkiye is at least 2.8 per cent.", { brief: "azerbaijan", begins: "Engagement on record" }],
		["Affinity between Azerbaijan and Türkiye is 0.76 per cent.", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		["By President Aliyev's account Azerbaijan has put 20 billion lira into the Turkish economy.", ["c8d6f697"]],
		["By mid-December 2024 15 per cent of the articles were agreed, according to Huseynov 2024.", ["2fac19d6"]],
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 million dollars to over 140 cities.", ["ba181925"]],
		["According to Shukurlu and Shumunov 2025, about 35 thousand ethnic Azerbaijanis live in northern Iran.", ["ef1f605e"]],
		[
			"The levers of Russia on Azerbaijan give an exposure of at least 0.3 billion dollars.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
	],
	date: [
		["Aliyev visited China in April 2024.", ["58b5eac2"]],
		["Supply to the EU was 12.9 bcm in 2023.", ["acb47e6d"]],
		["According to Gordadze 2025, the ceasefire is dated 9 November 2021.", ["6cc4c4d3"]],
		["On 21 June 2025 Iran announced that the attacker had been put to death.", ["1d7af8a4"]],
		["According to Shukurlu and Shumunov 2025, a second apology was given face to face in Dushanbe on 9 September 2025.", ["c0311a84"]],
		["According to Gordadze 2025, Baku left the association talks that had begun in 2012.", ["a97ce02e"]],
		["According to Gordadze 2025, talks in Key West in 2011 came near a settlement.", ["063515a0"]],
		// 0.64 then
		[
			"According to the sources read, affinity with Türkiye was 0.76 as known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye" },
		],
		[
			"According to Gordadze 2025, an airliner was brought down by Russian air defence in December 2023; who is to answer for it is disputed.",
			["ef103a6d"],
		],
		["According to Shukurlu and Shumunov 2025, the three leaders met in Washington on 18 August 2025.", ["84242626"]],
		["According to Huseynov 2024, 15 of 17 articles were agreed by mid-October 2024.", ["2fac19d6"]],
		["According to Shukurlu and Shumunov 2025, Iran held fewer exercises along the border after July 2023.", ["f920212c"]],
		["According to Sultanli 2025, Azerbaijan was in the chair of the Non-Aligned Movement from 2018 to 2022.", ["4c306655"]],
		["According to Gordadze 2025, a mutual-support treaty with Türkiye was signed in 2012 and built upon in 2021.", ["96d7edc7"]],
		["The EU's High Representative Kallas came to Baku in May 2025.", ["b45f7ffd"]],
		// before the 2020 war
		["According to Avdaliani 2025, tension with Iran is back at the level before the 2023 war.", ["26d6db14"]],
	],
	scope: [
		["Azerbaijan's gas exports to all buyers were 12.9 bcm in 2024.", ["acb47e6d"]],
		["According to Gordadze 2025, about 40 per cent of Israel's energy imports come from Azerbaijan.", ["54aba2cb"]],
		["According to Gordadze 2025, buyers in eight EU states take over half of the gas that Azerbaijan produces.", ["d2d3f44b"]],
		["According to Huseynov 2024, Azerbaijan stood fourth in 2024 among all suppliers of gas to the EU, liquefied gas included.", ["2898a8c9"]],
		["According to Gordadze 2025, Azerbaijan is under no sanctions of any state.", ["96c8efc9"]],
		["According to Gordadze 2025, there are no foreign troops in Azerbaijan.", ["a887432b"]],
		// no party of weight
		["According to Gordadze 2025, no party at all in Azerbaijan speaks for Russia.", ["08ad6020"]],
		["According to Shukurlu and Shumunov 2025, Iran as a whole spoke out sharply after the Washington meeting.", ["09025aae"]],
		["Every leg is open on all named corridors.", { brief: "azerbaijan", begins: "Every leg is open" }],
		[
			"Georgia alone can close every recorded freight route between Sangachal and Haifa.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every" },
		],
		[
			"Georgia alone can close every recorded route by which Azerbaijan exports oil.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every" },
		],
		["According to Avdaliani 2025, Azerbaijan and Georgia together carry the whole of the Middle Corridor.", ["29520cd0"]],
		["The EU pledged 12 billion euros to Central Asia, all of it for the route.", ["3174644e"]],
		["Affinity is above zero over its whole range with all partners on record.", { brief: "azerbaijan", begins: "Affinity is above zero" }],
		// to Russia
		["According to Gordadze 2025, travellers have been unable to cross any land border of Azerbaijan since 2020.", ["0a2b6280"]],
		[
			"Egypt and Kazakhstan together can close every recorded route between China and the European Union, pipelines included.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		["According to Shukurlu and Shumunov 2025, Türkiye's declaration of June 2021 covers the whole Turkic world.", ["f932af03"]],
		["According to Gordadze 2025, Iran has direct access to all its northern neighbours.", ["32b61bd9"]],
	],
	digits: [
		["Supply to the EU was 8.00 bcm in 2021.", ["a8bb986f"]],
		[
			"Affinity between Azerbaijan and Türkiye is 0.762 [0.741 to 0.779].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		["Affinity with Iran is 0.03 [−0.1 to 0.2].", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		[
			"Among the neighbourhood poles Azerbaijan stands on the warm side, at equidistance 0.613 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan" },
		],
		["The levers of Russia on Azerbaijan give an exposure of at least 0.31.", { brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" }],
		["Supply to the EU rose by 61.25 per cent between 2021 and 2024.", ["a8bb986f", "acb47e6d"]],
		["Azerbaijan's trade with Russia was 4.83 billion dollars in 2024.", ["1ccdb854"]],
		// about 40
		["According to Gordadze 2025, 40.0 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
		["Affinity with Russia is 0.20 [−0.31 to 0.24].", { brief: "azerbaijan", begins: "The range of affinity crosses" }],
		// close to 70
		["Azerbaijan has 69 embassies.", ["5b1f0f69"]],
		["According to Gordadze 2025, 20.0 million ethnic Azerbaijanis live in Iran.", ["8c19bcbb"]],
		["Engagement with the European Union is at least 1.42 log points.", { brief: "azerbaijan", begins: "Engagement on record" }],
		["According to Gordadze 2025, 19.7 per cent of the territory was lost in the first war.", ["97a7565d"]],
		["According to Gordadze 2025, 699,800 people were displaced by the first war.", ["b4d217eb"]],
		[
			"According to Huseynov 2024, the levers of Azerbaijan on Armenia give an exposure of at least 0.512.",
			{ brief: "armenia", begins: "According to Huseynov 2024, the levers of Azerbaijan" },
		],
		["Armenia's trade with Russia was 12.00 billion dollars in 2024.", ["e52ae14d"]],
	],
};

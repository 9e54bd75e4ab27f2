import type { Adverse } from "./gate-adverse.ts";

/** A part of the eleventh adverse set, written blind, by what the sentences are wrong in. */
export const ADVERSE_ELEVENTH_THREE: Readonly<Record<string, readonly Adverse[]>> = {
	unit: [
		[
			"Azerbaijan's engagement with Türkiye, a lower bound, is at least 2.8 [2.0 to 2.8] agreements.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound, is counted with 12 partners" },
		],
		[
			"At least 1.4 [0.7 to 1.4] per cent of engagement is counted with the European Union.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound, is counted with 12 partners" },
		],
		[
			"The newest act between Azerbaijan and Türkiye is 4.91 months old.",
			{ brief: "azerbaijan", begins: "The age of the newest act, in order of age, is known for 12 ties" },
		],
		[
			"Affinity between Azerbaijan and Türkiye is 0.76 [0.74 to 0.78] log points.",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" },
		],
		["Huseynov 2024 was 0.91 months old on 2025-11-30.", { brief: "azerbaijan", begins: "Age of the sources on 2025-11-30" }],
		[
			"Engagement between Armenia and Russia on record is at least 0.69 years.",
			{ brief: "armenia", begins: "Engagement on record, a lower bound, is counted with 3 partners" },
		],
		[
			"The newest act between Armenia and Pakistan is 0.17 days old.",
			{ brief: "armenia", begins: "The age of the newest act, in order of age, is known for 5 ties" },
		],
		[
			"Azerbaijan's levers on Armenia give an exposure of at least 0.51 per cent.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia that are on record" },
		],
		[
			"Against Russia, Georgia's exposure is at least 0.80 billion dollars, gross.",
			{ brief: "georgia", begins: "Exposure of Georgia, gross of what restrains the holder" },
		],
		[
			"The newest act between Georgia and Russia dates back 16.91 months.",
			{ brief: "georgia", begins: "The age of the newest act, in order of age, is known for one tie" },
		],
		["According to Gordadze 2025, trade with Russia came to 4.8 million dollars in 2024.", ["1ccdb85416"]],
		["According to Sultanli 2025, deliveries to Europe were 8 million tonnes in 2021.", ["518484c28b"]],
		["According to Avdaliani 2025, Brussels promised Central Asia 12 billion dollars.", ["3174644ef4"]],
		["According to Gordadze 2025, gas for Syria stands at 1.2 bcm a month.", ["09ad18547d"]],
		["According to Huseynov 2024, Azerbaijan pledged Europe 20 million cubic metres a year by 2027.", ["0c0d412bcb"]],
		["Armenia's trade with Russia is valued at 12 billion roubles in the Gordadze 2025 paper.", ["6e770e7899"]],
		["Gordadze 2025 speaks of a community of over 1.5 thousand Azerbaijanis in Russia.", ["020ea1fe0f"]],
		["Azerbaijan covers about 40 million barrels of Israel's oil imports, by Gordadze 2025's account.", ["54aba2cb0a"]],
		["Fifteen chapters of seventeen were settled by mid-December 2024, Huseynov 2024 notes.", ["2fac19d619"]],
		["Shukurlu and Shumunov 2025 name a yearly 1.2 billion dollars of gas for Syria.", ["5a9639632a"]],
	],
	date: [
		[
			"As of 2024-11-30, according to the sources read, Azerbaijan is observer or partner in the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner" },
		],
		[
			"Not known on 2024-03, and known now, is equidistance for the neighbourhood, regional and systemic poles.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		[
			"Affinity with the European Union was 0.17 as known on 2023-05 and is 0.34 [0.31 to 0.38] as of 2025-11-30, according to the sources read.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity was 0.17" },
		],
		[
			"One reading dates the ceasefire of 2020 to 9 October 2020, namely that of Gordadze 2025.",
			{ brief: "azerbaijan", begins: "Ceasefire that ended the 2020 war (date)" },
		],
		[
			"According to Gordadze 2025, the upgrade with China belongs to July 2024.",
			{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership (date)" },
		],
		[
			"A first telephone apology is placed on 28 November 2024 by Shukurlu and Shumunov 2025.",
			{ brief: "azerbaijan", begins: "Telephone apology over the aircraft loss (whether it is so)" },
		],
		[
			"As of 2025-11-30, by rule and the sources read, Armenia sits in one format led by a major power, the Washington trilateral of March 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, led by a major power among the formats in which Armenia sits" },
		],
		["Counted to 2025-10-31, Huseynov 2024 is 0.91 years old.", { brief: "armenia", begins: "Age of the sources on 2025-11-30" }],
		[
			"Gordadze 2025 has the breakdown between Türkiye and Israel come after October 2021.",
			{ brief: "georgia", begins: "Türkiye–Israel rapprochement (whether it is so)" },
		],
		[
			"According to Gordadze 2025, a new waiver of Section 907 was issued in 2023.",
			{ brief: "georgia", begins: "Section 907 of the Freedom Support Act" },
		],
		["According to Huseynov 2024, the military pact between Azerbaijan and Türkiye is dated 15 July 2021.", ["0fe615f707"]],
		["According to Avdaliani 2025, Iran announced on 21 March 2025 that the attacker had been put to death.", ["1d7af8a428"]],
		["According to Shukurlu and Shumunov 2025, the railway to Kars was finished in 2007.", ["742aa09616"]],
		["According to Gordadze 2025, Russia lost the use of the Gabala radar in 2002.", ["7f4b7037da"]],
		["According to Sultanli 2025, the three leaders met in Lachin on 25 August 2025.", ["3b3cae4f15"]],
		["Azerbaijan joined the Non-Aligned Movement in 2015, Shukurlu and Shumunov 2025 note.", ["1699d2e024"]],
		["Gordadze 2025 reckons that land crossings to Russia have been shut to travellers since 2022.", ["0a2b6280b0"]],
		["A meeting between the two sides took place in Prague in October 2023, write Shukurlu and Shumunov 2025.", ["629969cdcb"]],
		["Azerbaijan opened its embassy in Tel Aviv three years before March 2023, by the account of Shukurlu and Shumunov 2025.", ["1ed4b6357b"]],
		["The Key West talks that came near a settlement fell in 2007, Gordadze 2025 says.", ["063515a05e"]],
	],
	adjective: [
		[
			"Affinity between Azerbaijan and Türkiye is a heart-warming 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" },
		],
		[
			"The levers of Russia on Azerbaijan give an alarming exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan that are on record" },
		],
		[
			"Affinity is below zero over its whole range with two treacherous partners, Armenia (−0.1 [−0.5 to −0.1]) and France (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
		],
		[
			"Azerbaijan is observer or partner in one toothless format, the Shanghai Cooperation Organisation, as of 2025-11-30 and according to the sources read.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner" },
		],
		[
			"Georgia holds the enviable power to close alone every recorded oil route between Sangachal and Haifa.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"The evidence is shamefully thin on eight partners, among them Pakistan and India.",
			{ brief: "azerbaijan", begins: "The evidence is thin on 8 partners" },
		],
		[
			"Legs are still scandalously shut on three named corridors, the Trump Route among them.",
			{ brief: "azerbaijan", begins: "Legs that are not open are on record for 3 named corridors" },
		],
		[
			"Armenia, a weak and isolated state, has an affinity of −0.1 [−0.5 to −0.1] with Azerbaijan.",
			{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan is" },
		],
		[
			"Iran and the United States, both on the friendly side of Armenia's record, are bitterly and absurdly hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		["Affinity between Georgia and Russia is a dismal −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
		["Regrettably, 330 numbers on levers are unknown, for want of a source.", { brief: "georgia", begins: "Levers: 330 numbers are not known" }],
		["According to Avdaliani 2025, the ambitious Aliyev visited China in April 2025.", ["58b5eac24e"]],
		["According to Gordadze 2025, Moscow's shabby conduct over the aircraft knew neither apology nor regret.", ["3b2772ce81"]],
		["According to Sultanli 2025, the three leaders held a historic meeting in Lachin on 28 May 2025.", ["3b3cae4f15"]],
		["According to Shukurlu and Shumunov 2025, four villages returned to Azerbaijani control in a magnanimous step of April 2024.", ["6e570c5c9b"]],
		["According to Huseynov 2024, Azerbaijan made a generous pledge of 20 bcm a year to Europe by 2027.", ["0c0d412bcb"]],
		[
			"India's petty refusal kept Azerbaijan from full membership of the Shanghai Cooperation Organisation, as Gordadze 2025 reports.",
			["3d6bd1d644"],
		],
		["Baku's courageous decision to close Russia's use of the Gabala radar came in 2012, Gordadze 2025 notes.", ["7f4b7037da"]],
		["The Prague meeting of October 2022, a masterstroke, is recorded by Shukurlu and Shumunov 2025.", ["629969cdcb"]],
		["With a cynical calm, Azerbaijan joined statements critical of Israel, Gordadze 2025 relates.", ["6d0f55629f"]],
	],
	other: [
		[
			"Affinity is not above zero with any of Azerbaijan's partners.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		[
			"None of the three closed corridors has more than one leg that is not open.",
			{ brief: "azerbaijan", begins: "Legs that are not open are on record for 3 named corridors" },
		],
		[
			"Huseynov 2024 and Gordadze 2025 agree on the weight of the Turkish alliance.",
			{ brief: "azerbaijan", begins: "The alliance with Türkiye stands against a military move (framing)" },
		],
		[
			"Avdaliani 2025 places the number of ethnic Azerbaijanis in Iran at 35 million.",
			{ brief: "azerbaijan", begins: "Ethnic Azerbaijani population: Iran (2025) (number)" },
		],
		[
			"Sultanli 2025 rates trade with Russia as modest.",
			{ brief: "azerbaijan", begins: "Weight of economic ties with Russia: Azerbaijan (2025) (framing)" },
		],
		[
			"Affinity with Iran is higher than affinity with China.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		[
			"Twenty-eight numbers on corridors would fall silent without Sultanli 2025.",
			{ brief: "azerbaijan", begins: "Corridors: 28 numbers would fall silent without Gordadze" },
		],
		[
			"For Armenia the gap between the United States and Russia is wider than that between Russia and Iran.",
			{ brief: "armenia", begins: "The gap between the affinities to two rival poles is known for 2 pairs" },
		],
		[
			"Armenia sits in neither the 3+3 regional platform nor the Washington trilateral, according to the sources read.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member of 2 formats" },
		],
		[
			"The Georgian affinity with Azerbaijan would stand even if Avdaliani 2025 were left out.",
			{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it would fall silent without Avdaliani" },
		],
		["Gordadze 2025 is older than Huseynov 2024.", { brief: "georgia", begins: "Age of the sources on 2025-11-30" }],
		["According to Gordadze 2025, Armenia did not help to keep Russia out of the settlement.", ["72b9f1e854"]],
		["According to Huseynov 2024, it was the EU's executive, not the Parliament, that criticised Azerbaijan.", ["6e02e989bc"]],
		["According to Shukurlu and Shumunov 2025, Armenia has never been Iran's friend.", ["0d5b5d3ce5"]],
		["According to Gordadze 2025, some party of weight in Azerbaijan speaks for Russia.", ["08ad6020b3"]],
		["According to Avdaliani 2025, neither Türkiye nor Israel sent anyone to Baku in April 2025.", ["1856540ee4"]],
		["According to Huseynov 2024, Baku rates the pact with Türkiye as enough on its own to stop Russia.", ["746871809d"]],
		["Russia's coercion through fuel does work on Azerbaijan, Gordadze 2025 says.", ["62638b0e2c"]],
		["Huseynov 2024 quotes the European Parliament as praising Azerbaijan in its resolutions.", ["6e02e989bc"]],
		["By Gordadze 2025's account more travellers than goods cross to Russia by land.", ["0a2b6280b0"]],
	],
};

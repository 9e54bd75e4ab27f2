import type { Adverse } from "./gate-adverse.ts";

/** A part of the eleventh adverse set, written blind, by what the sentences are wrong in. */
export const ADVERSE_ELEVENTH_FOUR: Readonly<Record<string, readonly Adverse[]>> = {
	digits: [
		[
			"Affinity between Azerbaijan and Armenia is −0.137 [−0.5 to −0.1].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Armenia is" },
		],
		["With Russia, affinity is 0.20 [−0.30 to 0.20].", { brief: "azerbaijan", begins: "The range of affinity crosses zero with 2 partners" }],
		["Türkiye's affinity is 0.764 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" }],
		[
			"Engagement with Russia on record is at least 1.34 [0.6 to 1.3] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound, is counted with 12 partners" },
		],
		[
			"Russia's levers on Azerbaijan give an exposure of at least 0.328, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan that are on record" },
		],
		[
			"Among the systemic poles equidistance is 0.8812 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles Azerbaijan stands on the warm side" },
		],
		[
			"The gap between Türkiye and Iran in the neighbourhood is 0.913 [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities to two rival poles is known for 9 pairs" },
		],
		[
			"Without Sultanli 2025 the affinity with Türkiye changes by −0.0213.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when left out" },
		],
		["Armenia's affinity with Azerbaijan is −0.104 [−0.5 to −0.1].", { brief: "armenia", begins: "Affinity between Armenia and Azerbaijan is" }],
		[
			"Net exposure of Armenia to Azerbaijan is at least 0.00, up to 0.312 on what is known [0.0 to 0.5].",
			{ brief: "armenia", begins: "Net of that restraint, exposure is on record to 2 holders" },
		],
		[
			"Azerbaijan and Armenia, momentum: 0.124 [−0.1 to 0.2].",
			{ brief: "armenia", begins: "Whether affinity rose or fell is open with one partner" },
		],
		[
			"The stress between Iran and the United States in Armenia's record is 0.2143.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		[
			"For Georgia the gap between Russia and the European Union is 0.503 [0.3 to 0.5].",
			{ brief: "georgia", begins: "The gap between the affinities to two rival poles is known for one pair" },
		],
		[
			"Georgia's exposure to Russia, net of restraint, is at least 0.6400.",
			{ brief: "georgia", begins: "Net of that restraint, exposure is on record to one holder: Russia" },
		],
		["According to Gordadze 2025, 40.25 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb0a"]],
		["According to Shukurlu and Shumunov 2025, a former Israeli ambassador puts public support for Israel at 80.37 per cent.", ["6da915f798"]],
		["According to Gordadze 2025, Azerbaijan has exactly 69.8 embassies on a yearly average.", ["5b1f0f6961"]],
		["Gordadze 2025 counts 1,527,400 Azerbaijanis on Russian soil.", ["020ea1fe0f"]],
		["Bilateral trade with Russia in 2024 is given by Gordadze 2025 as 4.8126 billion dollars.", ["1ccdb85416"]],
		["Gordadze 2025 has 20.04 million Muslims living in Russia.", ["2ec0bf6257"]],
	],
	scope: [
		[
			"Affinity is above zero over its whole range with every partner of Azerbaijan.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		[
			"Azerbaijan has levers over no state but Armenia.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record as the holder" },
		],
		[
			"Russia and Iran are the only states in the world that hold anything over Azerbaijan.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross of what restrains the holder" },
		],
		[
			"No oil can leave Azerbaijan by any road unless Georgia allows it.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		[
			"Azerbaijan belongs to seven formats in all and to no others.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7 formats" },
		],
		[
			"All freight between Asia and Europe stops if Egypt and Kazakhstan so decide.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together can close" },
		],
		["Every corridor in the South Caucasus has all its legs open.", { brief: "azerbaijan", begins: "Every leg is open on 8 named corridors" }],
		[
			"Armenia has no friends other than Iran, the United States and Russia.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range with 3 partners" },
		],
		[
			"Armenia is exposed to no state but Azerbaijan and Russia.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		["Nobody but Russia has any hold over Georgia.", { brief: "georgia", begins: "Exposure of Georgia, gross of what restrains the holder" }],
		[
			"There is not a single pair of Georgia's friends who are enemies of each other.",
			{ brief: "georgia", begins: "Paradoxes: 1 number is not known" },
		],
		["According to Avdaliani 2025, Azerbaijan and Türkiye have closed every agreement of theirs in 2021.", ["430b051673"]],
		["According to Huseynov 2024, all organs of the European Union criticised Azerbaijan in resolutions.", ["6e02e989bc"]],
		["According to Gordadze 2025, all Azerbaijanis abroad live on Russian soil.", ["020ea1fe0f"]],
		["According to Shukurlu and Shumunov 2025, the whole of Iran's elite spoke out sharply after the Washington meeting.", ["09025aaed1"]],
		["According to Avdaliani 2025, the whole 12 billion euros of the EU are for the route.", ["3174644ef4"]],
		["All Muslim states stand behind Azerbaijan at the United Nations, on Gordadze 2025's account of the organisation.", ["6408170adc"]],
		["Türkiye backs Syria's rebuilding in every field, by Shukurlu and Shumunov 2025.", ["39cf4ad0e8"]],
		["All the analysts whom Sultanli 2025 cites expect regular meetings of the five Central Asian states with Azerbaijan.", ["529aa8b6a9"]],
		["Russian traffic is shunned by all European operators since the invasion, Huseynov 2024 notes.", ["79c6213e68"]],
	],
	cause: [
		[
			"Since affinity with Türkiye is 0.76 [0.74 to 0.78], Azerbaijan stands on the warm side among the neighbourhood poles.",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" },
		],
		[
			"Affinity with the European Union rose from 0.17 to 0.34 [0.31 to 0.38] because Baku wanted gas contracts.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity was 0.17" },
		],
		[
			"The fall of affinity with Russia, from 0.34 to 0.2 [−0.3 to 0.2], is owed to the loss of the aircraft.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity was 0.34" },
		],
		[
			"Thanks to Georgia's and Türkiye's goodwill every leg of the Southern Gas Corridor is open.",
			{ brief: "azerbaijan", begins: "Every leg is open on 8 named corridors" },
		],
		[
			"Azerbaijan's friendship with Israel explains why affinity with it is higher than older evidence shows.",
			{ brief: "azerbaijan", begins: "Against older evidence, affinity is higher over the whole range with one partner: Israel" },
		],
		[
			"Sixty numbers on corridors are unknown because the operators keep the capacities of their legs secret.",
			{ brief: "azerbaijan", begins: "Corridors: 60 numbers are not known" },
		],
		[
			"Armenia's exposure to Azerbaijan follows from Russia's withdrawal.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia that are on record" },
		],
		[
			"Because Iran is hostile to Azerbaijan, Armenia's affinity with it is 0.45 [0.44 to 0.45].",
			{ brief: "armenia", begins: "Affinity between Armenia and Iran is" },
		],
		[
			"The war of 2008 led to an affinity of −0.60 between Georgia and Russia.",
			{ brief: "georgia", begins: "Affinity between Georgia and Russia is" },
		],
		[
			"Georgia's government brought about the exposure to Russia of at least 0.80.",
			{ brief: "georgia", begins: "Exposure of Georgia, gross of what restrains the holder" },
		],
		["According to Avdaliani 2025, contacts with China in April 2025 were meant as an answer to Moscow, and so Aliyev visited.", ["58b5eac24e"]],
		["According to Gordadze 2025, Azerbaijan ended Russia's use of the Gabala radar because of the price.", ["7f4b7037da"]],
		["According to Huseynov 2024, the one-day operation of September 2023 took place because the peacekeepers had left.", ["2f8ae5c03a"]],
		["According to Shukurlu and Shumunov 2025, gas for Syria was promised so that Israel would trust Damascus.", ["5a9639632a"]],
		["According to Sultanli 2025, Azerbaijan went between Israel and Syria in order to please Washington.", ["28732ab3d5"]],
		["Trade of 4.8 billion dollars in 2024 made Azerbaijan pliant towards Moscow, by Gordadze 2025's figure.", ["1ccdb85416"]],
		["Because it chaired the Non-Aligned Movement, Azerbaijan won the world's respect, Sultanli 2025 holds.", ["4c30665555"]],
		["China let Azerbaijanis in without a visa as a result of pressure from Pakistan, Gordadze 2025 reports.", ["4a22b887a2"]],
		["The Kars railway's completion in 2017 triggered Georgia's turn from Europe, in the reading of Shukurlu and Shumunov 2025.", ["742aa09616"]],
		["Tensions with Kyiv drove NATO and Russian commanders to Baku between 2017 and 2019, says Huseynov 2024.", ["6d80884809"]],
	],
};

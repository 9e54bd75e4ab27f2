import type { Adverse } from "./gate-adverse.ts";

/** A part of the fifteenth adverse set. */
export const ADVERSE_FIFTEENTH_ONE: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		[
			"Were Shukurlu and Shumunov 2025 left out, twelve numbers of the vectors would fall silent.",
			{ brief: "azerbaijan", begins: "Vectors: 11 numbers would fall silent" },
		],
		["On 2025-11-30 Huseynov 2024 was 0.91 years old and Avdaliani 2025 was 0.24 years old.", { brief: "armenia", begins: "Age of the sources" }],
		[
			"Thirty numbers on formats are not known, as no item of the agenda is on record.",
			{ brief: "georgia", begins: "Formats: 13 numbers are not known" },
		],
		["Between Armenia and Pakistan the newest act is 0.71 years old.", { brief: "armenia", begins: "The age of the newest act" }],
		[
			"Twelve claims from three independent sources stand under Russia's gross exposure over Azerbaijan.",
			{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it rests on" },
		],
		[
			"No source states the capacity of the legs, which leaves 16 numbers on corridors unknown.",
			{ brief: "georgia", begins: "Corridors: 60 numbers are not known" },
		],
		["The newest act with France is close to three years old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		["According to Gordadze 2025, close to 70,000 people were displaced by the first war.", ["b4d217eb25"]],
		["According to Gordadze 2025, a move could stir unrest among Russia's 12 million Muslims.", ["2ec0bf6257"]],
		["According to Gordadze 2025, about 14 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb0a"]],
		["The World Bank, as Huseynov 2024 reports it, foresees a doubling of trade along the corridor by 2030.", ["b133248e27"]],
		["Sultanli 2025 gives supply to Europe as 8 bcm in 2021 and as 12 bcm in 2024.", ["518484c28b", "907cb4861d"]],
		["Over half of the gas that is exported goes, in the account of Gordadze 2025, to buyers in ten EU states.", ["d2d3f44bfb"]],
		["Against the 250 km that Gordadze 2025 gives for the missing railway, other accounts speak of about 126 km.", ["8763b14419"]],
	],
	sign: [
		[
			"With Huseynov 2024 left out, affinity with Iran is 0.01 higher.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when left out" },
		],
		[
			"Leaving out Gordadze 2025 lowers affinity with Türkiye by 0.02.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when left out" },
		],
		[
			"Without Shukurlu and Shumunov 2025, equidistance among the neighbourhood poles changes by 0.16 upwards.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		["Georgia's affinity with Russia is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		["Affinity between Armenia and Azerbaijan is −0.1 [−0.5 to 0.1].", { brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" }],
		["With France, affinity stands at 0.06.", { brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2" }],
		[
			"Measured against older evidence, affinity with Russia is lower over the whole range, by 0.12.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		[
			"Whether affinity with Russia rose or fell is open (0.3 [−0.7 to 0.1]).",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell is open with 4" },
		],
		["According to Gordadze 2025, Iran and Russia stand on opposite sides.", ["8cb3674298"]],
		["According to Gordadze 2025, energy is the field in which EU and Azerbaijani aims clash.", ["d0707f14b2"]],
		["According to Shukurlu and Shumunov 2025, Turkish arms have weakened Uzbekistan's forces.", ["604f8ad311"]],
		["The president in Washington treats Azerbaijan, in the reading of Gordadze 2025, as an adversary in the region.", ["06452ae69b"]],
		["Sultanli 2025 portrays Türkiye and Pakistan as wary of each other.", ["6f45693712"]],
		["Huseynov 2024 notes that public discourse in Georgia plays down European integration.", ["4add149cde"]],
	],
	unit: [
		["The newest act between Armenia and Azerbaijan is 0.31 months old.", { brief: "armenia", begins: "The age of the newest act" }],
		["Huseynov 2024 had been out for 0.91 months on 2025-11-30.", { brief: "azerbaijan", begins: "Age of the sources" }],
		["Engagement between Armenia and Russia on record is at least 0.69 per cent.", { brief: "armenia", begins: "Engagement on record" }],
		["Twenty-four formats would fall silent without Sultanli 2025.", { brief: "georgia", begins: "Formats: 24 numbers would fall silent" }],
		["Without Gordadze 2025, 28 corridors would fall silent.", { brief: "azerbaijan", begins: "Corridors: 28 numbers would fall silent" }],
		[
			"Thirteen holders are not known, as the intervals overlap and it is not sure which channel is the main one.",
			{ brief: "georgia", begins: "Levers: 13 numbers are not known" },
		],
		["The newest act with Türkiye dates back 4.91 months.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		["According to Gordadze 2025, trade with Russia was 4.8 billion euros in 2024.", ["1ccdb85416"]],
		["According to Gordadze 2025, gas to Syria stands at 1.2 bcm a month, with growth expected.", ["09ad18547d"]],
		["According to Sultanli 2025, Azerbaijan has by President Aliyev's account put 20 billion lira into the Turkish economy.", ["c8d6f69786"]],
		["Azerbaijan's pledge to Europe, as Huseynov 2024 records it, is 20 million cubic metres a year by 2027.", ["0c0d412bcb"]],
		["By revenue from piped gas sold to the EU, Huseynov 2024 puts Azerbaijan fourth in 2024.", ["2898a8c9bc"]],
		["Gordadze 2025 speaks of over 1.5 million Azerbaijani households on Russian soil.", ["020ea1fe0f"]],
		["The railway gap is put at 250 miles by Gordadze 2025.", ["8763b14419"]],
	],
	digits: [
		["Affinity between Armenia and Azerbaijan is −0.14 [−0.5 to −0.1].", { brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" }],
		[
			"Net of restraint, the exposure of Armenia to Russia is at least 0.00, up to 0.42 on what is known.",
			{ brief: "armenia", begins: "Net of that restraint" },
		],
		[
			"The gap between Russia and the European Union, as systemic poles, is 0.500 [0.300 to 0.500].",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		[
			"When Shukurlu and Shumunov 2025 is left out, equidistance among the neighbourhood poles changes by −0.162.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		[
			"The exposure of Azerbaijan to Russia is on record as at least 0.31, up to 1.00 on what is known.",
			{ brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" },
		],
		["On 2025-11-30 Huseynov 2024 was 0.912 years old.", { brief: "georgia", begins: "Age of the sources" }],
		["The newest act with Pakistan is 0.1684 years old.", { brief: "armenia", begins: "The age of the newest act" }],
		[
			"Without Sultanli 2025, affinity with Türkiye changes by −0.0214.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when left out" },
		],
		["According to Gordadze 2025, trade with Russia was 4.83 billion dollars in 2024.", ["1ccdb85416"]],
		["According to Gordadze 2025, 699,400 people were displaced by the first war.", ["b4d217eb25"]],
		["According to Gordadze 2025, 40.2 per cent of Israel's oil imports come from Azerbaijan.", ["54aba2cb0a"]],
		["Sultanli 2025 gives supply to Europe as 8.04 bcm in 2021.", ["518484c28b"]],
		["Gas to Syria stands, on the figure of Gordadze 2025, at 1.204 bcm a year.", ["09ad18547d"]],
		["A former Israeli ambassador, cited by Shukurlu and Shumunov 2025, puts public support for Israel at 81.5 per cent.", ["6da915f798"]],
	],
	actor: [
		["Forty-eight numbers on levers would fall silent without Huseynov 2024.", { brief: "armenia", begins: "Levers: 48 numbers would fall silent" }],
		[
			"Italy alone can close all recorded ways of one route: gas from Sangachal to Melendugno.",
			{ brief: "georgia", begins: "Albania alone can close" },
		],
		[
			"Six numbers on paradoxes are not known, among them that for Türkiye and Turkmenistan.",
			{ brief: "azerbaijan", begins: "Paradoxes: 6 numbers are not known" },
		],
		[
			"The affinity with Azerbaijan rests on two independent sources, Avdaliani 2025 and Huseynov 2024.",
			{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it rests on" },
		],
		[
			"The levers of China and the United States are stated or denied, and none of them is active.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		[
			"The affinity with Iran would fall silent without Gordadze 2025.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it would fall silent" },
		],
		[
			"Armenia has an affinity above zero over its whole range with Iran, the United States and India.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range with 3" },
		],
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner in the Eurasian Economic Union.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		["According to Gordadze 2025, Pakistan kept Azerbaijan's full membership from going through.", ["3d6bd1d644"]],
		["According to Shukurlu and Shumunov 2025, Saudi Arabia finances the gas supply to Syria.", ["e5ca5098db"]],
		["According to Sultanli 2025, by mid-2025 Türkiye had acted as go-between for Israel and Syria.", ["28732ab3d5"]],
		["The leaders of Armenia, Georgia and the United States met in Washington on 8 August 2025, Shukurlu and Shumunov 2025 note.", ["842426266b"]],
		["Gordadze 2025 recalls that the United States used Georgian logistics to leave Kabul in 2021.", ["97cd6e9b8b"]],
		["Between 2017 and 2019, Huseynov 2024 writes, the American and the Turkish chiefs of staff held talks in Baku.", ["15f1c3a5c8"]],
	],
};

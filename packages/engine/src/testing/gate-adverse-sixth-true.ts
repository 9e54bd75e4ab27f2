import type { Adverse } from "./gate-adverse.ts";

/** True sentences of the sixth adverse set, held back. */
export const ADVERSE_SIXTH_TRUE: readonly Adverse[] = [
	["According to Sultanli 2025, Australia, Britain and the United States agreed on a security pact in September 2021.", ["a9ecab17"]],
	["Five states, Sultanli 2025 writes, share intelligence in Five Eyes.", ["c88485f1"]],
	["The villages that went back to Azerbaijani control in April 2024 were four in number, according to Shukurlu and Shumunov 2025.", ["6e570c5c"]],
	["According to Sultanli 2025, 2 billion dollars are in preparation for Pakistan's economy.", ["e8804d28"]],
	["Russia's use of the Gabala radar was ended by Azerbaijan in 2012, according to Gordadze 2025.", ["7f4b7037"]],
	["In 2021 the United States left Kabul by means of Azerbaijani logistics, according to Gordadze 2025.", ["97cd6e9b"]],
	["After 2022, according to Gordadze 2025, Ukraine was sent humanitarian supplies by Azerbaijan.", ["479638d4"]],
	[
		"According to Gordadze 2025, Azerbaijan waived visas for Chinese citizens in 2024, and China did the same for Azerbaijani citizens in 2025.",
		["774456dd", "4a22b887"],
	],
	[
		"An exercise that Azerbaijan hosted in September 2025 had Qatari forces among its participants, according to Shukurlu and Shumunov 2025.",
		["137bce36"],
	],
	["According to Shukurlu and Shumunov 2025, it is Qatar that pays for the gas supplied to Syria.", ["e5ca5098"]],
	["According to Shukurlu and Shumunov 2025, a supply of 1.2 bcm a year to Syria, through Türkiye, was announced in August 2025.", ["5a963963"]],
	["In March 2023, according to Shukurlu and Shumunov 2025, Azerbaijan's embassy in Israel was opened.", ["1ed4b635"]],
	["It was not until 2023 that Azerbaijan opened an embassy in Tel Aviv, according to Gordadze 2025.", ["9802664f"]],
	["According to Shukurlu and Shumunov 2025, the OSCE Minsk Group came to its end on 1 September 2025.", ["d4e49f85"]],
	["Each side affirmed the other's territorial integrity in Prague in October 2022, according to Shukurlu and Shumunov 2025.", ["b87318a5"]],
	["According to Huseynov 2024, Armenia and Azerbaijan had concluded no legal document since 1991 until the protocol of October 2024.", ["e38a66a3"]],
	["Short stretches of the border were agreed upon by the two themselves in May 2024, according to Huseynov 2024.", ["e7a2bfa1"]],
	["The railway to Kars was completed in 2017, according to Shukurlu and Shumunov 2025.", ["742aa096"]],
	["According to Huseynov 2024, a ship run aground shut the canal in March 2021.", ["84325b46"]],
	["Most European operators, according to Huseynov 2024, have kept away from the way through Russia since the invasion.", ["79c6213e"]],
	[
		"The economic agreement with the Emirates dates from July 2025, according to Shukurlu and Shumunov 2025, who do not say that it is in force.",
		["e6341fa8"],
	],
	["According to Gordadze 2025, the restriction was waived from 2001, while the law remained on the books.", ["d463e19a"]],
	["In 2025, according to Gordadze 2025, a new waiver was issued.", ["cd28e37e"]],
	[
		"According to Huseynov 2024, a text of the French Senate of November 2020, without legal force, asked that the Karabakh entity be recognised.",
		["dd5044ee"],
	],
	["According to Huseynov 2024, a loose platform of three Caucasus states and three neighbours was proposed by Ankara.", ["afbafb22"]],
	["Georgia, according to Huseynov 2024, has reservations about joining.", ["315b06f4"]],
	["According to Sultanli 2025, Israel and Syria had Azerbaijan as a go-between by mid-2025.", ["28732ab3"]],
	["Between 2017 and 2019 the American and Russian chiefs of staff held talks in Baku, according to Huseynov 2024.", ["15f1c3a5"]],
	["According to Huseynov 2024, the presidential aide was in Israel in December 2024 and offered good offices.", ["3fc9b811"]],
	["Azerbaijan has been in the Non-Aligned Movement since May 2011, according to Shukurlu and Shumunov 2025.", ["1699d2e0"]],
	["Azerbaijan's relations with Israel date back to 1991, according to Shukurlu and Shumunov 2025.", ["2c6dde71"]],
	["Huseynov 2024 calls relations between Azerbaijan and France tense.", ["86452b6b"]],
	["According to Sultanli 2025, the presidents of Azerbaijan and Uzbekistan are close, though trade still lags.", ["06f1e783"]],
	[
		"Shukurlu and Shumunov 2025 tell that Azerbaijan has joined the Central Asian format; according to Sultanli 2025 it attends and is expected to stay.",
		["f28a4670", "80ab1349"],
	],
	["According to Shukurlu and Shumunov 2025, the route put forward by Washington has Armenia's support.", ["a9095cec"]],
	[
		"Delegations in Baku, according to Avdaliani 2025, discussed whether to set up a line for Syria; by Shukurlu and Shumunov 2025 it is said to work.",
		["bd38d405", "27733a3f"],
	],
	["Israeli arms weighed in the outcomes of 2020 and 2023, Gordadze 2025 holds.", ["723525fd"]],
	[
		"Routes through Iran and through Russia are weighed down by Western sanctions, according to Shukurlu and Shumunov 2025.",
		["a7575a1e", "f332393f"],
	],
	["By way of Kazakhstan goods from China reach the Caspian, according to Shukurlu and Shumunov 2025.", ["a78997f3"]],
	["Georgia's affinity with Azerbaijan stands at 0.30.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
	["Affinity between Georgia and Russia is about −0.6.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
	["Georgia's exposure to Russia is at least 0.80, with 2 of 12 channels known.", { brief: "georgia", begins: "The levers of Russia on Georgia" }],
	["Net of restraint, Georgia's exposure to Russia is at least 0.64.", { brief: "georgia", begins: "Net of that restraint" }],
	["On Azerbaijan and the European Union the evidence is thin.", { brief: "georgia", begins: "The evidence is thin" }],
	[
		"At 0.02 [−0.06 to 0.02], Georgia's affinity with the European Union has a range that crosses zero.",
		{ brief: "georgia", begins: "The range of affinity crosses" },
	],
	["Georgia's affinity with Russia is higher than on older evidence, by 0.12.", { brief: "georgia", begins: "Against older evidence" }],
	[
		"Stress between Israel and Türkiye, both on the friendly side of Azerbaijan's record, is 0.26 [0.12 to 0.26].",
		{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
	],
	[
		"In 10 triangles two friends of the state are hostile to each other; between Russia and Ukraine stress is 0.14 [0.12 to 0.15].",
		{ brief: "azerbaijan", begins: "Two friends of the state" },
	],
	[
		"Among the neighbourhood poles the gap between the affinities to Russia and Türkiye is 0.7 [0.7 to 1.3].",
		{ brief: "azerbaijan", begins: "The gap between the affinities" },
	],
	[
		"In some of the runs Russia's share of engagement among the systemic poles is above the declared alarm.",
		{ brief: "azerbaijan", begins: "The share of engagement" },
	],
	[
		"The newest act is 4.91 years old in the tie with Türkiye and 1.92 years old in that with France.",
		{ brief: "azerbaijan", begins: "The age of the newest act" },
	],
	[
		"On 2025-11-30 Avdaliani 2025 was 0.42 years old and Sultanli 2025 0.33 years, counted from publication.",
		{ brief: "azerbaijan", begins: "Age of the sources" },
	],
	[
		"Affinity with Türkiye rests on 12 claims, which come from 5 independent sources.",
		{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
	],
	[
		"With Shukurlu and Shumunov 2025 left out, equidistance among the neighbourhood poles changes by −0.16.",
		{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
	],
	["Without Gordadze 2025, 43 numbers of Paradoxes would fall silent.", { brief: "azerbaijan", begins: "Paradoxes: 43" }],
	[
		"For freight from Mumbai to Moscow there is no route to close, as an open leg is missing.",
		{ brief: "azerbaijan", begins: "Corridors: 3 numbers" },
	],
	[
		"The United States and Iran, both on the friendly side of Armenia's record, are hostile to each other, with a stress of 0.21.",
		{ brief: "armenia", begins: "Iran and the United States, both" },
	],
	[
		"Among the systemic poles the gap between Armenia's affinities to the United States and Russia is 0.58 [0.58 to 0.65].",
		{ brief: "armenia", begins: "The gap between the affinities" },
	],
	[
		"Armenia's affinity with Iran rests on 3 claims, which come from 2 independent sources.",
		{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests" },
	],
	[
		"Armenia's newest act is 0.31 years old with Azerbaijan and 0.17 years old with Pakistan.",
		{ brief: "armenia", begins: "The age of the newest act" },
	],
];

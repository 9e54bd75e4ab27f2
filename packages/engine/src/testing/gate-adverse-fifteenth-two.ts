import type { Adverse } from "./gate-adverse.ts";

/** A part of the fifteenth adverse set. */
export const ADVERSE_FIFTEENTH_TWO: Readonly<Record<string, readonly Adverse[]>> = {
	direction: [
		[
			"The figure for what Armenia holds over Azerbaijan rests on one claim, from Huseynov 2024.",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests on" },
		],
		[
			"The figure for Georgia's levers over Russia would fall silent without Gordadze 2025.",
			{ brief: "georgia", begins: "Exposure over known channels, gross, Russia over Georgia: it would fall silent" },
		],
		[
			"For comparison, the exposure of Russia to Georgia is on record as at least 0.80.",
			{ brief: "azerbaijan", begins: "For comparison, exposure is on record for 2" },
		],
		[
			"According to Huseynov 2024, Armenia is on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		[
			"The recorded levers of Armenia on Azerbaijan give an exposure of at least 0.51, with 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		[
			"Russia is exposed to Georgia by at least 0.80 on the levers on record, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		[
			"As of 2025-11-30, according to the sources read, the gross exposure of Russia to Azerbaijan was at least 0 as known on 2025-03 and is at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
		["According to Gordadze 2025, Ukraine sent Azerbaijan humanitarian supplies after 2022.", ["479638d415"]],
		["According to Gordadze 2025, Azerbaijan gave Chinese citizens the return visa waiver in 2025.", ["4a22b887a2"]],
		[
			"According to Shukurlu and Shumunov 2025, between the 2020 war and the embassy opening in Israel Azerbaijan held exercises aimed at Iran near the border.",
			["f355aa0f70"],
		],
		["In the 1990s, Gordadze 2025 recalls, the United States could not buy Azerbaijani arms.", ["45a80b3c2a"]],
		["While Baku chaired the Non-Aligned Movement, Huseynov 2024 notes, Paris spoke against Azerbaijani policy there.", ["3006e40c27"]],
		["Shukurlu and Shumunov 2025 record that Azerbaijan's president went to Syria in July 2025.", ["deb105369f"]],
		[
			"By President Aliyev's account, as Sultanli 2025 passes it on, Türkiye has put 20 billion dollars into the Azerbaijani economy.",
			["c8d6f69786"],
		],
	],
	date: [
		["Counted from publication to 2025-10-31, Huseynov 2024 is 0.91 years old.", { brief: "armenia", begins: "Age of the sources" }],
		[
			"Equidistance among the poles, not known on 2025-08, is known now for 3 sets: neighbourhood, regional and systemic.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		[
			"As of 2025-11-30, according to the sources read, Armenia is a member of the 3+3 regional platform and of the Washington trilateral of August 2024.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"Gordadze 2025 dates the ceasefire that ended the 2020 war to 8 November 2020, Shukurlu and Shumunov 2025 to 10 November.",
			{ brief: "georgia", begins: "Ceasefire that ended the 2020 war" },
		],
		[
			"According to Shukurlu and Shumunov 2025, a first apology came by telephone on 28 November 2024.",
			{ brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" },
		],
		[
			"Shukurlu and Shumunov 2025 date the partnership with China to 24 April 2025, Gordadze 2025 places it in July 2025.",
			{ brief: "armenia", begins: "Azerbaijan–China Comprehensive Strategic Partnership (date)" },
		],
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye was 0.64 as known in May 2025 and is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		[
			"Shukurlu and Shumunov 2025 give Azerbaijan the standing of dialogue partner, seen from September 2024.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		["According to Shukurlu and Shumunov 2025, a second apology was given face to face in Dushanbe on 9 October 2024.", ["c0311a8433"]],
		["According to Shukurlu and Shumunov 2025, the OSCE Minsk Group was dissolved on 1 August 2025.", ["d4e49f8567"]],
		["According to Avdaliani 2025, Iran announced on 12 May 2025 that the attacker had been put to death.", ["1d7af8a428"]],
		["Sultanli 2025 dates the security pact of Australia, Britain and the United States to the autumn of 2022.", ["a9ecab17bc"]],
		["Russia's use of the Gabala radar was ended by Azerbaijan in 2002, Gordadze 2025 writes.", ["7f4b7037da"]],
		[
			"Meeting in Prague in October 2023, both sides affirmed each other's territorial integrity, as Shukurlu and Shumunov 2025 tell it.",
			["b87318a51c"],
		],
	],
	scope: [
		["No number on formats is known, as no item of the agenda is on record.", { brief: "armenia", begins: "Formats: 13 numbers are not known" }],
		[
			"Every exposure between states would fall silent without Sultanli 2025.",
			{ brief: "azerbaijan", begins: "Exposure over known channels, gross, Russia over Azerbaijan: it would fall silent without Sultanli" },
		],
		["Every leg is open on all the named corridors.", { brief: "georgia", begins: "Every leg is open on 8" }],
		[
			"Georgia alone can close every oil route there is between Sangachal and Haifa.",
			{ brief: "armenia", begins: "Georgia alone can close every recorded" },
		],
		[
			"Azerbaijan belongs to seven formats in all and to no other in the world.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7" },
		],
		["The evidence is thin on each and every partner of Georgia.", { brief: "georgia", begins: "The evidence is thin" }],
		["The age of the newest act is known for all ties of Armenia.", { brief: "armenia", begins: "The age of the newest act" }],
		[
			"All that is known of corridors would fall silent without Gordadze 2025.",
			{
				brief: "azerbaijan",
				begins: "Smallest sets of holders that close every way, holders, oil – Sangachal – Haifa – Georgia: it would fall silent",
			},
		],
		["According to Shukurlu and Shumunov 2025, relations with Pakistan have deepened in every domain.", ["5deda9e39e"]],
		["According to Shukurlu and Shumunov 2025, Turkish arms have strengthened the forces of all Central Asian states.", ["604f8ad311"]],
		["According to Huseynov 2024, since the invasion all European operators avoid the way through Russia.", ["79c6213e68"]],
		["As Gordadze 2025 has it, the EU has cut off every kind of Russian fuel since the invasion.", ["b41892bb30"]],
		["After the Washington meeting, Shukurlu and Shumunov 2025 observe, the Iranian state as a whole spoke out sharply.", ["09025aaed1"]],
		["Sultanli 2025 notes that analysts without exception expect the five Central Asian states to meet with Azerbaijan as a rule.", ["529aa8b6a9"]],
	],
	status: [
		[
			"According to Shukurlu and Shumunov 2025, the ministers have signed the Agreement on the Establishment of Peace and Interstate Relations.",
			{ brief: "azerbaijan", begins: "Agreement on the Establishment of Peace" },
		],
		[
			"According to Gordadze 2025, a new waiver of Section 907 was still under discussion in 2025.",
			{ brief: "armenia", begins: "Section 907 of the Freedom Support Act" },
		],
		[
			"The legs of the Trump Route for International Peace and Prosperity that are on record have all been opened.",
			{ brief: "georgia", begins: "Legs that are not open" },
		],
		["On 8 named corridors every leg is due to open.", { brief: "armenia", begins: "Every leg is open on 8" }],
		[
			"The levers of the European Union and of the United States on Azerbaijan are in force.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		["A freight route from Baku to Julfa is already open.", { brief: "georgia", begins: "Corridors: 3 numbers are not known" }],
		[
			"Armenia has left the 3+3 regional platform, according to the sources read.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		["According to Avdaliani 2025, talks on a new partnership agreement between the EU and Azerbaijan were concluded in April 2025.", ["6e1cebd4c2"]],
		["According to Gordadze 2025, the way from Baku to the border with Armenia is open for freight.", ["103b3e2de9"]],
		[
			"According to Shukurlu and Shumunov 2025, Azerbaijan and the Emirates were still negotiating an economic agreement in July 2025.",
			["7c2cae9dd5"],
		],
		["Gordadze 2025 describes the association talks that began in 2010 as going on.", ["a97ce02e89"]],
		["Cables across Azerbaijan carry data between Europe and Asia today, Gordadze 2025 reports.", ["cb35ef26ef"]],
		["Avdaliani 2025 writes that the German–Russian forum was dissolved after the invasion.", ["8fea56653c"]],
		["Azerbaijan, Avdaliani 2025 reports, has entered the Abraham Accords.", ["83bb4815fd"]],
	],
	rank: [
		[
			"No affinity of Azerbaijan is better documented than that with Türkiye, which rests on 12 claims.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests on" },
		],
		[
			"Among the sources on the affinity with Iran, Huseynov 2024 weighs the most.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: when left out" },
		],
		["Formats are the field with the most unknown numbers.", { brief: "georgia", begins: "Formats: 84 more numbers are not known" }],
		["Of the twelve ties, that with Armenia has the most recent act.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		["No state is more exposed to Russia than Georgia (at least 0.80).", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		["Russia is Armenia's foremost partner among the systemic poles.", { brief: "armenia", begins: "The share of engagement with a pole" }],
		[
			"Sultanli 2025 is the most important source on formats, since 25 numbers would fall silent without it.",
			{ brief: "azerbaijan", begins: "Formats: 25 numbers would fall silent" },
		],
		["According to Huseynov 2024, Israel is the state closest to Azerbaijan.", ["46f3ea8c8a"]],
		["According to Shukurlu and Shumunov 2025, Türkiye carries more weight in the organisation than any other member.", ["b593a083cc"]],
		["According to Gordadze 2025, Azerbaijan was the first state to join, in 2015.", ["d1b70acfb7"]],
		["By volume of piped gas sold, Azerbaijan led the EU's suppliers in 2024, Huseynov 2024 states.", ["2898a8c9bc"]],
		["For the president in Washington, Gordadze 2025 writes, Azerbaijan is the closest of all allies worldwide.", ["06452ae69b"]],
		[
			"The exercise with Qatari forces that Azerbaijan hosted in September 2025 was, in the account of Shukurlu and Shumunov 2025, its largest yet.",
			["137bce36ee"],
		],
		["Sultanli 2025 counts the pact of Australia, Britain and the United States as the world's leading security pact.", ["a9ecab17bc"]],
	],
};

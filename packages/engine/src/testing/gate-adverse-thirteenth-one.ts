import type { Adverse } from "./gate-adverse.ts";

/** A part of the thirteenth adverse set, written blind and held back, by what the sentences are wrong in. */
export const ADVERSE_THIRTEENTH_ONE: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		[
			"Engagement on record, which is a lower bound, is counted with fourteen partners, among them Türkiye (at least 2.8 [2.0 to 2.8] log points) and the European Union (at least 1.4 [0.7 to 1.4] log points).",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		["Under Levers, 303 numbers are not known, because no lever on the channel is stated or denied.", { brief: "armenia", begins: "Levers: 330" }],
		[
			"Between Russia and the European Union, among the systemic poles, the gap in affinity is 0.5 [0.2 to 0.5].",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		[
			"The gross exposure of Armenia to Azerbaijan rests on two claims of one independent source, Huseynov 2024 (B).",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
		],
		[
			"Three named corridors have legs on record that are not open: the western branch of the International North–South Transport Corridor (2 legs), the Trump Route for International Peace and Prosperity (3 legs) and North–South by Nakhchivan and Jolfa (3 legs).",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		["The newest act on record between Georgia and Russia is 19.61 years old.", { brief: "georgia", begins: "The age of the newest act" }],
		["According to Gordadze 2025, the EU took 12.4 bcm of Azerbaijani gas in 2024.", ["acb47e6dc3"]],
		["According to Huseynov 2024, fifteen of nineteen treaty articles had been agreed by mid-December 2024.", ["2fac19d619"]],
		["Huseynov 2024 puts the aid that Azerbaijan gave to more than 140 countries at 303 million dollars.", ["ba181925c1"]],
		[
			"President Aliyev, as Sultanli 2025 reports him, says that Azerbaijan has put a dozen billion dollars into the Turkish economy.",
			["c8d6f69786"],
		],
	],
	unit: [
		["Engagement on record with Russia, a lower bound, is at least 0.69 per cent.", { brief: "armenia", begins: "Engagement on record" }],
		["Publication of Huseynov 2024 lies 0.91 months back, counted on 2025-11-30.", { brief: "georgia", begins: "Age of the sources on 2025-11-30" }],
		[
			"For twelve ties the age of the newest act is known, among them Türkiye (4.91 days) and France (1.92 days).",
			{ brief: "azerbaijan", begins: "The age of the newest act" },
		],
		[
			"Two corridors can be closed by Egypt and Kazakhstan together: they close 2 recorded freight tonnes between China and the European Union.",
			{ brief: "armenia", begins: "Egypt and Kazakhstan together" },
		],
		[
			"The levers of Russia on Georgia that are on record give an exposure of at least 0.80 per cent, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		[
			"Affinity with the European Union, on the record read, was 0.17 per cent as known on 2025-03 and is 0.34 per cent [0.31 to 0.38] as of 2025-11-30.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		["According to Gordadze 2025, Armenia's trade with Russia was 12 million dollars.", ["e52ae14d9b"]],
		["According to Shukurlu and Shumunov 2025, a supply of 1.2 bcm a month for Syria was made known in August 2025.", ["5a9639632a"]],
		["Gordadze 2025 gives 250 miles as the stretch of railway between Rasht and Astara that is still to be built.", ["8763b14419"]],
		["Sultanli 2025 puts the gas that reached Europe in 2021 at 8 million tonnes.", ["518484c28b"]],
	],
	actor: [
		["Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.", { brief: "armenia", begins: "Albania alone" }],
		[
			"Affinity is above zero over its whole range with three partners: Iran (0.45 [0.44 to 0.45]), the United States (0.35) and China (0.04 [0.01 to 0.04]).",
			{ brief: "armenia", begins: "Affinity is above zero" },
		],
		["The evidence is thin on three partners: Azerbaijan, the European Union and Iran.", { brief: "georgia", begins: "The evidence is thin" }],
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner in one format, the Organization of Turkic States.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		[
			"Relation to each partner, affinity, Azerbaijan: it would fall silent without Huseynov 2024.",
			{ brief: "georgia", begins: "Relation to each partner, affinity, Azerbaijan: it would fall silent without Avdaliani" },
		],
		[
			"On the attack against the Azerbaijani embassy in Tehran, the cause is disputed: Gordadze 2025 describes it as the deed of one man, while Shukurlu and Shumunov 2025 report that Baku blamed the Revolutionary Guards.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy" },
		],
		["According to Huseynov 2024, Germany supports Armenia's rearmament.", ["885b09b9ef"]],
		["According to Shukurlu and Shumunov 2025, the Emirates finance the gas supply to Syria.", ["e5ca5098db"]],
		["Full membership of the SCO was held up by China, in the telling of Gordadze 2025.", ["3d6bd1d644"]],
		["Avdaliani 2025 tells of Israeli and Iranian delegations that met in Baku in April 2025.", ["1856540ee4"]],
	],
	date: [
		[
			"As of 2025-11-30, according to the sources read, Türkiye: affinity was 0.64 as known on 2024-03 and is 0.76 [0.74 to 0.78]; claims under it that are new: 10.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		[
			"As of 2025-06-30, according to the sources read, Armenia is a member of two formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"On the ceasefire that ended the 2020 war the date is disputed: 9 November 2020 according to Gordadze 2025, 12 November 2020 according to Shukurlu and Shumunov 2025.",
			{ brief: "georgia", begins: "Ceasefire that ended the 2020 war" },
		],
		[
			"The sources differ on the date of the Azerbaijan–China Comprehensive Strategic Partnership: Shukurlu and Shumunov 2025 give 22 April 2025, Gordadze 2025 places the upgrade in September 2025.",
			{ brief: "armenia", begins: "Azerbaijan–China Comprehensive" },
		],
		[
			"Not known on 2024-12, and known now, is equidistance among the poles for three sets: neighbourhood, regional and systemic.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		[
			"The telephone apology over the aircraft loss is in dispute; according to Shukurlu and Shumunov 2025 a first apology came by telephone on 25 December 2024 and did not settle the matter.",
			{ brief: "armenia", begins: "Telephone apology over the aircraft loss" },
		],
		["According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 August 2025.", ["d4e49f8567"]],
		["According to Avdaliani 2025, Aliyev visited China in May 2025.", ["58b5eac24e"]],
		["Azerbaijan had the chair of the Non-Aligned Movement from 2018 until 2022, Sultanli 2025 writes.", ["4c30665555"]],
		["In Gordadze 2025 the use of the Gabala radar by Russia comes to an end in 2008.", ["7f4b7037da"]],
	],
	status: [
		[
			"Every leg is planned on eight named corridors, among them Iran–Armenia, the Southern Gas Corridor and the Sea route by Suez.",
			{ brief: "georgia", begins: "Every leg is open on 8 named corridors" },
		],
		[
			"The status of the Agreement on the Establishment of Peace and Interstate Relations is disputed: Shukurlu and Shumunov 2025 have it ratified, Gordadze 2025 speaks of it as signed.",
			{ brief: "azerbaijan", begins: "Agreement on the Establishment" },
		],
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan was formerly a member of seven formats, among them the Non-Aligned Movement and the Organization of Turkic States.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		[
			"Legs that have been completed are on record for three named corridors, among them the Trump Route for International Peace and Prosperity (3 legs).",
			{ brief: "armenia", begins: "Legs that are not open" },
		],
		[
			"Azerbaijan's standing in the Shanghai Cooperation Organisation is disputed: a dialogue partner for Shukurlu and Shumunov 2025, a full member for Gordadze 2025.",
			{ brief: "armenia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		[
			"On Section 907 of the Freedom Support Act the status is disputed; Gordadze 2025 says that the waiver ended in 2025.",
			{ brief: "georgia", begins: "Section 907" },
		],
		["According to Avdaliani 2025, Uzbekistan has acceded to the Shusha Declaration.", ["494cfa0c09"]],
		["According to Gordadze 2025, the railway to Astara on Iran's side is in service.", ["27588b7a9d"]],
		["The association talks between Baku and the EU that began in 2010 are still under way, Gordadze 2025 reports.", ["a97ce02e89"]],
		["Huseynov 2024 treats the 3+3 platform as Ankara's idea and as a body that has already been closed down.", ["afbafb22cd"]],
	],
	"borrowed adjective": [
		["Affinity between Georgia and Russia is a catastrophic −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia is" }],
		[
			"Georgia has a stranglehold on three routes, since it alone can close all recorded ways for oil from Sangachal to Haifa, gas from Sangachal to Aleppo and gas from Sangachal to Melendugno.",
			{ brief: "georgia", begins: "Georgia alone can close all recorded ways" },
		],
		[
			"Shamefully, Armenia is a member of only two formats as of 2025-11-30, according to the sources read: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"Exposure of Azerbaijan to Russia was at least 0 as known on 2025-03 and is now an alarming at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
		[
			"The evidence is embarrassingly thin on six partners: Iran, the United States, Russia, France, India and Pakistan.",
			{ brief: "armenia", begins: "The evidence is thin on 6" },
		],
		[
			"The record holds a dangerous blank: 60 numbers on corridors are not known, because no source states the capacity of the legs.",
			{ brief: "azerbaijan", begins: "Corridors: 60 numbers" },
		],
		["According to Avdaliani 2025, Aliyev snubbed Moscow in cowardly fashion by staying away from the commemoration of May 2025.", ["d687a08b93"]],
		["According to Gordadze 2025, Georgia's government has treacherously estranged itself from Europe.", ["69c7160bab"]],
		["Ankara's brilliant proposal was a loose platform of three Caucasus states and three neighbours (Huseynov 2024).", ["afbafb22cd"]],
		["The illustrious leaders of Türkiye, Pakistan and Azerbaijan met in Lachin on 28 May 2025, Sultanli 2025 records.", ["3b3cae4f15"]],
	],
	"one-sided": [
		["There are about 35 million ethnic Azerbaijanis in Iran.", { brief: "armenia", begins: "Ethnic Azerbaijani population" }],
		["The pact with Türkiye would not by itself stop a Russian military move.", { brief: "azerbaijan", begins: "The alliance with Türkiye stands" }],
		[
			"Russia apologised by telephone on 28 December 2024 for the loss of the aircraft.",
			{ brief: "georgia", begins: "Telephone apology over the aircraft loss" },
		],
		["Baku brought Türkiye and Israel together in 2023.", { brief: "armenia", begins: "Türkiye–Israel rapprochement" }],
		["The peace agreement between Armenia and Azerbaijan was signed in August 2025.", { brief: "georgia", begins: "Agreement on the Establishment" }],
		["Azerbaijan and Iran hardly fit together in history and identity.", { brief: "azerbaijan", begins: "Kinship of Azerbaijan and Iran" }],
		["According to Shukurlu and Shumunov 2025, the Revolutionary Guards carried out the attack on the Azerbaijani embassy.", ["c69e9ae583"]],
		["According to Sultanli 2025, the Russian state ordered the attacks of February 2025 on Azerbaijani media.", ["21830b1e45"]],
		["Armenia alone is to blame for the war of the early 1990s in which Azerbaijan lost a fifth of its territory.", ["b73ed9cb71"]],
		["France bent the EU's role to suit Armenian interests.", ["b0530f9587"]],
	],
	other: [
		[
			"Neither the 3+3 regional platform nor any other format in which Armenia sits is minilateral, by rule and the sources read, as of 2025-11-30.",
			{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
		],
		[
			"The exposure of Armenia to Azerbaijan would still be known without Huseynov 2024.",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it would fall silent" },
		],
		[
			"Azerbaijan stands on the cold side among the systemic poles, at equidistance 0.88 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles Azerbaijan" },
		],
		[
			"Among the levers of two holders, the European Union and the United States, that are stated or denied, all are active.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		[
			"On the weight of economic ties with Russia the framing differs: Gordadze 2025 rates them as wide, Sultanli 2025 as modest.",
			{ brief: "georgia", begins: "Weight of economic ties with Russia" },
		],
		["Georgia's net exposure to Russia, at least 0.64, exceeds its gross exposure.", { brief: "georgia", begins: "Net of that restraint" }],
		["According to Gordadze 2025, Russian troops are stationed in Azerbaijan.", ["a887432baa"]],
		["According to Huseynov 2024, the EU's executive criticised Azerbaijan in resolutions and the European Parliament did not.", ["6e02e989bc"]],
		["Azerbaijan's trade with Russia in 2024 was more than twice Armenia's, Gordadze 2025 shows.", ["1ccdb85416", "e52ae14d9b"]],
		["Sultanli 2025 counts six members in Five Eyes.", ["c88485f1bf"]],
	],
};

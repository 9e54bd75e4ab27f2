import type { Adverse } from "./gate-adverse.ts";

/** A part of the twelfth adverse set, written blind and held back, by what the sentences are wrong in. */
export const ADVERSE_TWELFTH_ONE: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		[
			"Between Azerbaijan and Türkiye, affinity comes to 0.76 [0.64 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		[
			"Four routes have every recorded way within Georgia's power to close, among them gas from Sangachal to Aleppo.",
			{ brief: "georgia", begins: "Georgia alone can close all recorded ways" },
		],
		[
			"A total of 52 numbers on formats would fall silent without Sultanli 2025.",
			{ brief: "azerbaijan", begins: "Formats: 25 numbers would fall silent" },
		],
		[
			"There are 12 triangles in which two friends of Azerbaijan are hostile to each other.",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		[
			"The evidence on Iran and Russia weighs 0.83, which is short of 1, so one number stays unknown.",
			{ brief: "armenia", begins: "Paradoxes: 1 number is not known (Iran–Russia)" },
		],
		[
			"Behind Armenia's affinity with Iran stand five claims from two independent sources.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests on" },
		],
		[
			"Armenia's engagement with the United States, a lower bound, is at least 0.92 log points.",
			{ brief: "armenia", begins: "Engagement on record, a lower bound" },
		],
		[
			"Russia's levers on Georgia amount to an exposure of at least 0.80, with three of twelve channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		["The one tie whose newest act has a known age is that with Russia: 19.61 years.", { brief: "georgia", begins: "The age of the newest act" }],
		["Were Gordadze 2025 left out, 82 corridor numbers would fall silent.", { brief: "georgia", begins: "Corridors: 28 numbers would fall silent" }],
		["According to Gordadze 2025, Azerbaijan supplied the EU with 18 bcm of gas in 2021.", ["a8bb986f59"]],
		["According to Huseynov 2024, thirteen of the 17 articles had been agreed by mid-December 2024.", ["2fac19d619"]],
		["According to Shukurlu and Shumunov 2025, a former Israeli ambassador puts public support for Israel above 90 per cent.", ["6da915f798"]],
		["According to Avdaliani 2025, the EU pledged 22 billion euros to Central Asia, part of it for the route.", ["3174644ef4"]],
		["According to Sultanli 2025, President Aliyev speaks of 30 billion dollars that Azerbaijan has put into the Turkish economy.", ["c8d6f69786"]],
		["Gordadze 2025 recalls that the war of the early 1990s cost Azerbaijan a third of its territory.", ["b73ed9cb71"]],
		["Seven villages returned to Azerbaijani control in April 2024, Shukurlu and Shumunov 2025 report.", ["6e570c5c9b"]],
		["By September 2025 Iran's president had been to Azerbaijan three times, in Gordadze 2025's count.", ["fb5fd44cd0"]],
		["Over half of the exported gas, Gordadze 2025 writes, is taken by buyers in eleven EU states.", ["d2d3f44bfb"]],
		["More than 240 countries had a share in the 330 million dollars of aid that Huseynov 2024 mentions.", ["ba181925c1"]],
	],
	actor: [
		[
			"Pakistan and Türkiye, two friends of Azerbaijan, are hostile to each other: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
		],
		["Romania alone can close every recorded way for gas from Sangachal to Melendugno.", { brief: "georgia", begins: "Albania alone" }],
		[
			"Together, Egypt and Russia can close all recorded freight routes between China and the European Union.",
			{ brief: "armenia", begins: "Egypt and Kazakhstan together" },
		],
		[
			"By the sources read, Armenia holds observer or partner standing in the Shanghai Cooperation Organisation as of 2025-11-30.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		[
			"Two holders have levers that are stated or denied, none of them active: the European Union and China.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		["Armenia has one partner with affinity below zero over its whole range: Pakistan.", { brief: "armenia", begins: "Affinity is below zero" }],
		[
			"Iran is the one systemic pole whose share in Armenia's engagement passes the declared alarm.",
			{ brief: "armenia", begins: "The share of engagement with a pole" },
		],
		[
			"Gross exposure of Armenia to Azerbaijan would fall silent without Sultanli 2025.",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it would fall silent" },
		],
		["With Armenia, Georgia's affinity is 0.30.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		[
			"On the attack in Tehran, Avdaliani 2025 describes the deed of one man, while Shukurlu and Shumunov 2025 say that Baku blamed Iran's president.",
			{ brief: "georgia", begins: "Attack on the Azerbaijani embassy" },
		],
		["According to Gordadze 2025, China kept Azerbaijan's full membership from going through.", ["3d6bd1d644"]],
		["According to Shukurlu and Shumunov 2025, the Emirates finance the gas supply to Syria.", ["e5ca5098db"]],
		["According to Gordadze 2025, France used Azerbaijani logistics to leave Kabul in 2021.", ["97cd6e9b8b"]],
		["According to Sultanli 2025, Türkiye had acted as go-between for Israel and Syria by mid-2025.", ["28732ab3d5"]],
		["According to Avdaliani 2025, Azerbaijan hosted the leaders of Türkiye and Uzbekistan in late May 2025.", ["d11564b7f1"]],
		["Saudi Arabia pressed Baku through shared faith in the 1990s and 2000s, in Gordadze 2025's telling.", ["4720ae576b"]],
		["Germany is named by Huseynov 2024 as a supporter of Armenia's rearmament.", ["885b09b9ef"]],
		["The loose platform of three Caucasus states and three neighbours was proposed by Moscow, Huseynov 2024 says.", ["afbafb22cd"]],
		["Avdaliani 2025 mentions that figures from France and Russia discussed in Baku how to revive a suspended forum.", ["9b39787cef"]],
		["Türkiye, Gordadze 2025 notes, was one of the co-chairs of the Minsk Group.", ["2bce4b0f8c"]],
	],
	status: [
		[
			"Shukurlu and Shumunov 2025 treat the peace text as in force, while Gordadze 2025 speaks of it as signed.",
			{ brief: "georgia", begins: "Agreement on the Establishment of Peace" },
		],
		[
			"Gordadze 2025 reports that the waiver was refused in 2025; Shukurlu and Shumunov 2025 say the suspension was taken up again.",
			{ brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" },
		],
		[
			"As of 2025-11-30, by the sources read, Azerbaijan is a full member of the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		[
			"The three legs of the Trump Route for International Peace and Prosperity are in service.",
			{ brief: "armenia", begins: "Legs that are not open are on record" },
		],
		[
			"By the sources read, Azerbaijan used to be a member of seven formats, among them the Organization of Turkic States.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		["On eight named corridors every leg is still being planned.", { brief: "armenia", begins: "Every leg is open on 8 named corridors" }],
		[
			"By the sources read, Armenia has applied to join two formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		[
			"As of 2025-11-30, Armenia has left the one format led by a major power in which it sat, the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, led by" },
		],
		[
			"Gordadze 2025 describes Azerbaijan as a former observer; Shukurlu and Shumunov 2025 give the standing of a dialogue partner.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		[
			"All legs of the International North–South Transport Corridor, western branch, have been opened.",
			{ brief: "georgia", begins: "Legs that are not open are on record" },
		],
		["According to Avdaliani 2025, a new partnership agreement entered into force in April 2025.", ["6e1cebd4c2"]],
		[
			"According to Shukurlu and Shumunov 2025, the comprehensive economic agreement with the Emirates has been in force since July 2025.",
			["e6341fa887"],
		],
		["According to Avdaliani 2025, delegations in Baku signed an agreement that set up such a line.", ["bd38d405d3"]],
		["According to Gordadze 2025, the railway to Astara on Iran's side has been completed.", ["27588b7a9d"]],
		["According to Gordadze 2025, cables already carry data between Europe and Asia over Azerbaijan.", ["cb35ef26ef"]],
		["Uzbekistan has acceded to the Shusha Declaration, Avdaliani 2025 reports.", ["494cfa0c09"]],
		["Gordadze 2025 has the association talks of 2010 still going on.", ["a97ce02e89"]],
		["The Petersburg Dialogue, in Avdaliani 2025's account, has resumed its work since the invasion.", ["8fea56653c"]],
		["Traffic on the route now enters southern Armenia, as Gordadze 2025 describes it.", ["847c35843c"]],
		["Moscow still holds its handle of peacekeepers in Karabakh, Gordadze 2025 says.", ["96f32d32c4"]],
	],
	"one-sided": [
		[
			"Moscow apologised by telephone on 28 December 2024 for the loss of the aircraft.",
			{ brief: "armenia", begins: "Telephone apology over the aircraft loss" },
		],
		["In 2023 Türkiye and Israel drew closer, with Baku as arbiter.", { brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" }],
		["Northern Iran is home to about 35 million ethnic Azerbaijanis.", { brief: "georgia", begins: "Ethnic Azerbaijani population" }],
		["Azerbaijan's trade with Russia is modest.", { brief: "azerbaijan", begins: "Weight of economic ties with Russia" }],
		["The attack on the Azerbaijani embassy in Tehran was the deed of one man.", { brief: "georgia", begins: "Attack on the Azerbaijani embassy" }],
		[
			"Azerbaijan holds observer standing in the Shanghai Cooperation Organisation.",
			{ brief: "armenia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		["The 2020 war ended with a ceasefire of 10 November 2020.", { brief: "armenia", begins: "Ceasefire that ended the 2020 war" }],
		[
			"Armenia and Azerbaijan have signed the agreement on peace and interstate relations.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		[
			"The Turkish alliance is a strong guarantee against a Russian military move.",
			{ brief: "georgia", begins: "The alliance with Türkiye stands against" },
		],
		["History, culture and faith tie Azerbaijan and Iran together.", { brief: "georgia", begins: "Kinship of Azerbaijan and Iran" }],
		["According to Huseynov 2024, Karabakh's Armenians left of their own free will after the operation.", ["de2183ae8a"]],
		["According to Gordadze 2025, Russia alone must answer for the airliner, and nobody contests it.", ["ef103a6d4b"]],
		["According to Shukurlu and Shumunov 2025, the Revolutionary Guards carried out the attack on the embassy.", ["c69e9ae583"]],
		["According to Gordadze 2025, Russia struck refineries in Ukraine whose Azerbaijani ownership is beyond doubt.", ["333547c29e"]],
		["According to Sultanli 2025, the Russian state ordered the cyberattacks of February 2025 on Azerbaijani media.", ["21830b1e45"]],
		["Russia shirks responsibility for the crash and denies the victims their due.", ["7da84ed06e"]],
		["Tehran's circles incited hatred against Azerbaijan after the Washington meeting.", ["09025aaed1"]],
		["Russia alone is to blame for the war of 2008, in which Georgia was the victim.", ["bdeb5904e9", "b7e30d167d"]],
		["Armenia's rearmament threatens Azerbaijan, which has every right to pre-emptive action.", ["c0145b2d5f", "1c3417ed23"]],
		["Israel's conduct in Gaza bears the blame for the clash with Türkiye.", ["1e0f4bee5c"]],
	],
};

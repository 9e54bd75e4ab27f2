import type { Adverse } from "./gate-adverse.ts";

/** A part of the eleventh adverse set, written blind, by what the sentences are wrong in. */
export const ADVERSE_ELEVENTH_ONE: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		[
			"Between Azerbaijan and Türkiye, affinity comes to 0.86 [0.84 to 0.88].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" },
		],
		["On nine of Azerbaijan's partners the evidence is thin.", { brief: "azerbaijan", begins: "The evidence is thin on 8 partners" }],
		["Four numbers on corridors are unknown for want of a route to close.", { brief: "azerbaijan", begins: "Corridors: 3 numbers are not known" }],
		["Eleven named corridors have every leg open.", { brief: "azerbaijan", begins: "Every leg is open on 8 named corridors" }],
		[
			"As known on 2025-03, affinity with Türkiye stood at 0.46; it now stands at 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity was 0.64" },
		],
		[
			"Thirteen numbers on formats are unknown because no standing of the focal state is on record.",
			{ brief: "armenia", begins: "Formats: 30 numbers are not known" },
		],
		[
			"For Armenia the gap between Russia and Iran among the regional poles is 0.69 [0.69 to 0.75].",
			{ brief: "armenia", begins: "The gap between the affinities to two rival poles is known for 2 pairs" },
		],
		[
			"A quarter of the twelve channels are known for Russia's levers on Georgia, which give an exposure of at least 0.80.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia that are on record" },
		],
		[
			"The newest act between Georgia and Russia lies 19.61 years back.",
			{ brief: "georgia", begins: "The age of the newest act, in order of age, is known for one tie" },
		],
		[
			"Some 320 numbers on levers are unknown, no lever of the kind being stated or denied.",
			{ brief: "georgia", begins: "Levers: 330 numbers are not known" },
		],
		["According to Gordadze 2025, trade between Azerbaijan and Russia amounted to 8.4 billion dollars in 2024.", ["1ccdb85416"]],
		["According to Shukurlu and Shumunov 2025, 2.1 bcm of gas a year for Syria by way of Türkiye was made known in August 2025.", ["5a9639632a"]],
		["According to Huseynov 2024, all but three of the 17 articles had been agreed by mid-December 2024.", ["2fac19d619"]],
		["According to Avdaliani 2025, the EU pledged 22 billion euros to Central Asia.", ["3174644ef4"]],
		[
			"According to Shukurlu and Shumunov 2025, a former Israeli ambassador puts the Azerbaijani public's support for Israel above nine tenths.",
			["6da915f798"],
		],
		["Gordadze 2025 puts the number of Azerbaijan's embassies at close to ninety.", ["5b1f0f6961"]],
		["In April 2024, says the Shukurlu and Shumunov 2025 paper, five villages went back to Azerbaijani control.", ["6e570c5c9b"]],
		["Russia's chief handle, as Gordadze 2025 sees it, is a community of over 15 million Azerbaijanis on its soil.", ["020ea1fe0f"]],
		["By Huseynov 2024's account Azerbaijan pledged twelve bcm a year to Europe by 2027.", ["0c0d412bcb"]],
		["Azerbaijan chaired the Non-Aligned Movement for six years, the Sultanli 2025 paper records.", ["4c30665555"]],
	],
	actor: [
		["Affinity between Azerbaijan and Iran is 0.76 [0.74 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye is" }],
		[
			"Forty-eight numbers on levers would fall silent without Avdaliani 2025.",
			{ brief: "azerbaijan", begins: "Levers: 48 numbers would fall silent without Gordadze" },
		],
		[
			"Affinity is below zero over its whole range with Armenia and Germany.",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
		],
		[
			"Israel and Iran, both on the friendly side of Azerbaijan's record, are hostile to each other at stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		[
			"Kazakhstan and Georgia together can close every recorded freight route between China and the European Union.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together can close" },
		],
		[
			"In the Shanghai Cooperation Organisation, Armenia is observer or partner.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner" },
		],
		[
			"Armenia's engagement on record is counted with three partners: Iran, Azerbaijan and the United States.",
			{ brief: "armenia", begins: "Engagement on record, a lower bound, is counted with 3 partners" },
		],
		[
			"China and the United States, both on the friendly side of Armenia's record, are hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		[
			"Georgia's exposure is on record to one holder, Türkiye, at least 0.80.",
			{ brief: "georgia", begins: "Exposure of Georgia, gross of what restrains the holder" },
		],
		[
			"Bulgaria alone can close all recorded ways of the gas route from Sangachal to Melendugno.",
			{ brief: "georgia", begins: "Albania alone can close all recorded ways" },
		],
		["According to Avdaliani 2025, Saudi and Israeli delegations met in Baku in April 2025.", ["1856540ee4"]],
		["According to Shukurlu and Shumunov 2025, Egyptian forces took part in an exercise hosted by Azerbaijan in September 2025.", ["137bce36ee"]],
		["According to Huseynov 2024, the Council of Europe, not the EU's executive, criticised Azerbaijan in resolutions.", ["6e02e989bc"]],
		[
			"According to Gordadze 2025, Pakistan kept the full membership of Azerbaijan in the Shanghai Cooperation Organisation from going through.",
			["3d6bd1d644"],
		],
		["According to Shukurlu and Shumunov 2025, Saudi money stands behind Azerbaijani gas for Syria.", ["06c30d0b97"]],
		["A private Chinese firm is to run traffic on the route, as Gordadze 2025 has it.", ["2e391c090e"]],
		["The Sultanli 2025 paper lists Canada among the three members of AUKUS.", ["6d63a057f4"]],
		["China supports Armenia's rearmament, Huseynov 2024 reports.", ["1c3417ed23"]],
		["Huseynov 2024 puts meetings of NATO and Chinese commanders in Baku between 2017 and 2019.", ["6d80884809"]],
		["As Sultanli 2025 sees it, Iran and Pakistan count each other as brothers and treat each other as equals.", ["6f45693712"]],
	],
	status: [
		[
			"The peace text between Armenia and Azerbaijan has been ratified, Gordadze 2025 holds.",
			{ brief: "azerbaijan", begins: "Agreement on the Establishment of Peace and Interstate Relations" },
		],
		[
			"All three legs of the Trump Route for International Peace and Prosperity are open.",
			{ brief: "azerbaijan", begins: "Legs that are not open are on record for 3 named corridors" },
		],
		[
			"The European Union's levers on Azerbaijan are active.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied, none of them active" },
		],
		[
			"Shukurlu and Shumunov 2025 put Azerbaijan as a full member of the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "Azerbaijan in Shanghai Cooperation Organisation (status)" },
		],
		[
			"The Washington trilateral of August 2025 counts Armenia as a former member.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member of 2 formats" },
		],
		[
			"No leg of the western branch of the International North–South Transport Corridor is other than open.",
			{ brief: "georgia", begins: "Legs that are not open are on record for 3 named corridors" },
		],
		["According to Avdaliani 2025, the new EU–Azerbaijan partnership agreement is in force.", ["6e1cebd4c2"]],
		["According to Gordadze 2025, the railway to Astara on Iran's side is finished.", ["27588b7a9d"]],
		["According to Sultanli 2025, Azerbaijan is in the chair of the Non-Aligned Movement.", ["4c30665555"]],
		["According to Avdaliani 2025, Uzbekistan has acceded to the Shusha Declaration.", ["494cfa0c09"]],
		["According to Gordadze 2025, Russia's use of the Gabala radar goes on.", ["7f4b7037da"]],
		["According to Gordadze 2025, the way from Baku to Aghband is open to goods.", ["103b3e2de9"]],
		["According to Huseynov 2024, the treaty is complete in all its articles.", ["2fac19d619"]],
		["Georgia sits in the 3+3 regional platform as a full member, writes Huseynov 2024.", ["315b06f4e2"]],
		["The German–Russian forum is meeting again, Avdaliani 2025 reports.", ["8fea56653c"]],
		["Diplomatic relations between Azerbaijan and Iran are still suspended by mid-2025, as Avdaliani 2025 sees it.", ["1327dbd8be"]],
		["The Central Asian format with Azerbaijan, Sultanli 2025 reports, already meets.", ["529aa8b6a9"]],
		["Ties with Damascus, Gordadze 2025 writes, remain cut to this day.", ["5fa394690c"]],
		["The Minsk Group's mediation, in the account of Gordadze 2025, closed with a settlement.", ["7e481be73e"]],
		["Azerbaijan's military pact with Türkiye is in force no longer, Huseynov 2024 says.", ["0fe615f707"]],
	],
	"one-sided": [
		["Moscow has never apologised for the aircraft.", { brief: "azerbaijan", begins: "Telephone apology over the aircraft loss (whether it is so)" }],
		[
			"Türkiye and Israel had a rapprochement in 2023, with Baku as arbiter.",
			{ brief: "azerbaijan", begins: "Türkiye–Israel rapprochement (whether it is so)" },
		],
		["Twenty million ethnic Azerbaijanis live in Iran.", { brief: "azerbaijan", begins: "Ethnic Azerbaijani population: Iran (2025) (number)" }],
		[
			"The ministers have initialled the peace text, and nothing has been signed.",
			{ brief: "azerbaijan", begins: "Agreement on the Establishment of Peace and Interstate Relations (status)" },
		],
		[
			"The Revolutionary Guards were behind the attack on the embassy in Tehran.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran (cause)" },
		],
		[
			"Russia's trade with Azerbaijan is modest.",
			{ brief: "azerbaijan", begins: "Weight of economic ties with Russia: Azerbaijan (2025) (framing)" },
		],
		[
			"The Turkish alliance protects Azerbaijan against Russia.",
			{ brief: "armenia", begins: "The alliance with Türkiye stands against a military move (framing)" },
		],
		[
			"Azerbaijan's standing in the Shanghai Cooperation Organisation is that of an observer, full stop.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation (status)" },
		],
		["The September 2023 operation freed Karabakh from an unlawful regime.", ["2f8ae5c03a"]],
		["In 2006 Russia persecuted the Georgians living there to punish their government.", ["744ffd1160"]],
		["Russia ordered the attacks of February 2025 on Azerbaijani media.", ["21830b1e45"]],
		["The airliner was shot down by Russia on purpose.", ["ef103a6d4b"]],
		["Azerbaijan's detained Sputnik staff were spies of Russian intelligence.", ["377cea41f1"]],
		["Iran's border activity is aimed at Azerbaijan and threatens it.", ["65da42eb52"]],
		["Ukraine's refineries were hit by Russia as reprisal against Azerbaijan.", ["333547c29e"]],
		["Gordadze 2025 is right that Moscow struck at Georgians in 2006 to punish policy.", ["744ffd1160"]],
		["According to Sultanli 2025, the loss of the aircraft was Russia's fault and Moscow owes compensation.", ["7da84ed06e"]],
		["According to Gordadze 2025, as everyone knows, Russia fired at the airliner.", ["ef103a6d4b"]],
		["The Georgian breakaway regions were stolen by Russia.", ["23053527ee"]],
		["Moscow's apology at Dushanbe never came, that much is settled.", ["73b9860519"]],
	],
};

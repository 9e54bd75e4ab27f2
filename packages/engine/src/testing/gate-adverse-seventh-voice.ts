import type { Adverse } from "./gate-adverse.ts";

/** Small mutations of true sentences: causes that nobody tells, and one side of what two sides tell. Above each stands what the evidence has instead, or which rule it breaks. */
export const ADVERSE_SEVENTH_VOICE: Readonly<Record<string, readonly Adverse[]>> = {
	causal: [
		// what changed is told, not why
		[
			"As of 2025-11-30, according to the sources read, affinity with Russia fell from 0.34 to 0.2 [−0.3 to 0.2] because of the aircraft loss.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// what changed is told, not why
		[
			"As of 2025-11-30, according to the sources read, affinity with the European Union rose from 0.17 as known on 2025-03 to 0.34 [0.31 to 0.38] thanks to the visit of April 2025.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		// what changed is told, not why
		[
			"As of 2025-11-30, according to the sources read, the Lachin summit lifted affinity with Türkiye from 0.64 as known on 2025-03 to 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// what changed is told, not why
		[
			"As of 2025-11-30, according to the sources read, Russian pressure drove the gross exposure to Russia from at least 0 to at least 0.3.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
		// the number tells no cause
		[
			"Affinity with Israel is higher than against older evidence, by 0.23 [0.11 to 0.23], owing to Israeli arms.",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// the number tells no cause
		[
			"Equidistance among the neighbourhood poles is 0.61 [0.45 to 0.64] because Baku balances between them on purpose.",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// after it, no more
		[
			"According to Shukurlu and Shumunov 2025, the Washington meeting provoked parts of the elite, not the state as a whole, into speaking out sharply.",
			["09025aae"],
		],
		// after July 2024, no more
		["According to Shukurlu and Shumunov 2025, the 2024 election made Iran hold fewer exercises along the border.", ["f920212c", "c41bad2c"]],
		// was followed by
		["Huseynov 2024 writes that the operation caused the departure of Karabakh's Armenians.", ["de2183ae"]],
		// soon after it, without a break with Moscow
		["According to Huseynov 2024, the September 2023 operation forced the Russian contingent to leave.", ["02c8be3c"]],
		// when it began
		["Ties with Damascus were cut because of the civil war, according to Gordadze 2025.", ["5fa39469"]],
		// after 2020; no cause is told
		["According to Shukurlu and Shumunov 2025, the war of 2020 turned the relation with Israel into one of mutual trust.", ["d222d839"]],
		// a visible sign of the guarantee, no effect
		["According to Gordadze 2025, Turkish F-16s at Ganja in 2020 deterred Russia.", ["8f3293d0"]],
		// the two are told side by side
		["Avdaliani 2025 reports that thanks to the joint exercise of 2025 tension is back at the level before the 2020 war.", ["26d6db14", "74409948"]],
		// no reason is told
		[
			"According to Avdaliani 2025, the loss of the aircraft led Aliyev to stay away from the May 2025 commemoration in Moscow.",
			["d687a08b", "31ab34d8"],
		],
		// the three are told side by side
		[
			"The EU embargo on Russian fuel raised Azerbaijani supply to the EU from 8 bcm in 2021 to 12.9 bcm in 2024, according to Gordadze 2025.",
			["8b24352c", "a8bb986f", "acb47e6d"],
		],
		// one came after the other
		[
			"According to Shukurlu and Shumunov 2025, the Washington meeting of 8 August 2025 brought about the end of the Minsk Group on 1 September 2025.",
			["84242626", "d4e49f85"],
		],
		// one came after the other
		[
			"According to Shukurlu and Shumunov 2025, the Prague meeting of October 2022 resulted in the return of four villages in April 2024.",
			["629969cd", "6e570c5c"],
		],
		// both in 2025; no cause is told
		["Gordadze 2025 says that the upgraded partnership prompted China to return the visa waiver in 2025.", ["4a22b887", "7e116b92"]],
		// during the downturn
		["According to Shukurlu and Shumunov 2025, the stop of Sputnik and the Russian House set off the downturn with Moscow.", ["b880979d"]],
		// the two are told side by side
		["French arms for Armenia made relations with Baku tense, according to Huseynov 2024.", ["885b09b9", "86452b6b"]],
		// neither gives that reason
		[
			"According to Avdaliani 2025 and Gordadze 2025, India has stood in the way of full SCO membership because of its quarrel with Pakistan.",
			["17eb2165", "dc671fab"],
		],
		// the two are told side by side
		[
			"According to Avdaliani 2025, the announcement that the attacker had been put to death led to the full restoration of diplomatic relations.",
			["1d7af8a4", "1327dbd8"],
		],
		// the number tells no cause
		[
			"Affinity between Georgia and Russia is −0.60 as a result of the war of 2008.",
			{ brief: "georgia", begins: "Affinity between Georgia and Russia" },
		],
	],
	"one-sided": [
		// one reading of a dispute as fact
		["Moscow has voiced neither apology nor regret over the aircraft.", { brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" }],
		// one reading of a dispute as fact
		[
			"The attack on the Azerbaijani embassy in Tehran was the deed of one man.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// Baku's reading as fact
		[
			"The Revolutionary Guards attacked the Azerbaijani embassy in Tehran.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// they tell whom Baku blamed
		[
			"According to Shukurlu and Shumunov 2025, the Revolutionary Guards carried out the attack on the Azerbaijani embassy in Tehran.",
			["c69e9ae5", "91d0f264"],
		],
		// one source knows no thaw
		["Baku arbitrated a rapprochement of Türkiye and Israel in 2023.", { brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" }],
		// Baku itself does not hold so
		[
			"The alliance with Türkiye is enough to stop a military move by Russia.",
			{ brief: "azerbaijan", begins: "The alliance with Türkiye stands against" },
		],
		// the higher of two figures as fact
		["About 35 million ethnic Azerbaijanis live in northern Iran.", { brief: "azerbaijan", begins: "Ethnic Azerbaijani population" }],
		// the record has a war between the two, no attacker
		["Armenia attacked Azerbaijan in the war of the early 1990s and took a fifth of its territory.", ["b73ed9cb"]],
		// both sides did
		["Shukurlu and Shumunov 2025 write that in Prague in October 2022 Armenia alone affirmed the other's territorial integrity.", ["b87318a5"]],
		// both leaders did
		[
			"According to Shukurlu and Shumunov 2025, in Washington the Armenian leader undertook to sign once the constitutional condition is met, and the Azerbaijani one did not.",
			["b59892f7"],
		],
		// one side's source in our own voice, with a purpose that it does not tell
		["India and France are arming Armenia against Azerbaijan.", ["1c3417ed", "885b09b9"]],
		// alleged, without certainty
		["Iran is helping Armenia rearm.", ["99f468b3"]],
		// a commission's account; an order of the state is not shown
		["Russia carried out the attacks of February 2025 on Azerbaijani media.", ["21830b1e", "0154bea8"]],
		// the source's reading, of doubtful ownership, as fact
		["Russia struck Azerbaijani refineries in Ukraine in reprisal.", ["333547c2"]],
		// President Aliyev's account as fact
		["Russia turned down calls to take responsibility for the aircraft and to compensate.", ["7da84ed0"]],
		// who is to answer for it is disputed
		["Russian air defence brought down an airliner in December 2024, and Russia is to answer for it, according to Gordadze 2025.", ["ef103a6d"]],
		// the intent is disputed: one reading as fact
		["Russian missiles aimed at drones failed by mishap and brought down the airliner.", ["caa86624", "49fb31d3", "ef103a6d"]],
		// Azerbaijan detained Sputnik staff
		[
			"According to Gordadze 2025, in the crisis of 2025 Russia alone acted, with the deaths of two Azerbaijani citizens in Yekaterinburg.",
			["a593266b", "377cea41"],
		],
		// China returned it in 2025
		["According to Gordadze 2025, Azerbaijan let Chinese citizens in without a visa, and China gave nothing in return.", ["774456dd", "4a22b887"]],
		// one side's word, and one side's source in our own voice
		["In April 2024 four occupied villages went back to Azerbaijani control.", ["6e570c5c"]],
		// one side's source in our own voice
		["The separate entity in Karabakh was Azerbaijan's chief weak point until 2023.", ["fb3a3664"]],
		// Baku's warning as our judgement
		["Armenia's rearmament without a treaty justifies pre-emptive action by Azerbaijan.", ["c0145b2d"]],
		// one reading of a dispute as fact
		["The August 2025 text between Armenia and Azerbaijan is signed.", { brief: "azerbaijan", begins: "Agreement on the Establishment of Peace" }],
		// one passage of one source as fact
		["With the summit of August 2025 the law behind Section 907 is gone.", { brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" }],
		// the record has a war between the two, no attacker
		["In the war of 2020 Armenia was the aggressor.", ["b362b3f6"]],
	],
};

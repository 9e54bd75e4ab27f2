import type { Adverse } from "./gate-adverse.ts";

/** The part of a tenth adverse set that is wrong in a borrowed adjective, cause, or one side told alone. */
export const ADVERSE_TENTH_VOICE: Readonly<Record<string, readonly Adverse[]>> = {
	adjective: [
		// no judgement is passed on the number
		[
			"Affinity between Azerbaijan and Türkiye is an extraordinary 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// the levers are not called menacing
		[
			"The menacing levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// nothing is said of ease
		[
			"Georgia alone can effortlessly close every recorded oil route between Sangachal and Haifa.",
			{ brief: "armenia", begins: "Georgia alone can close every recorded oil route" },
		],
		// the number is not called dismal
		["Affinity between Georgia and Russia is a dismal −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// above the declared alarm, no more
		[
			"Russia's share of Armenia's engagement is recklessly far above the declared alarm among the systemic poles.",
			{ brief: "armenia", begins: "The share of engagement with a pole" },
		],
		// nothing is said of how reliable they are
		[
			"Egypt and Kazakhstan, two fickle holders, together can close every recorded freight route between China and the European Union.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		// thin, not deplorably so
		["The evidence on Azerbaijan and the European Union is deplorably thin.", { brief: "georgia", begins: "The evidence is thin on" }],
		// hostile, not irreconcilably so
		[
			"Iran and the United States, both on the friendly side of Armenia's record, are irreconcilably hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		// the apology is not called half-hearted
		[
			"According to Shukurlu and Shumunov 2025, a half-hearted first apology came by telephone on 28 December 2024; Avdaliani 2025, Gordadze 2025 and Sultanli 2025 tell against any.",
			{ brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" },
		],
		// the ceasefire is not called fragile
		[
			"According to Shukurlu and Shumunov 2025 Russia brokered a fragile ceasefire on 10 November 2020; Gordadze 2025 dates it to 9 November.",
			{ brief: "georgia", begins: "Ceasefire that ended the 2020 war" },
		],
		// the man is not called deranged
		[
			"According to Avdaliani 2025 the attack was the deed of one deranged man, while according to Shukurlu and Shumunov 2025 Baku blamed the Revolutionary Guards.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// the formats are not called toothless
		[
			"As of 2025-11-30, by rule and the sources read, two toothless minilaterals are among Azerbaijan's formats: the Azerbaijan–Türkiye–Pakistan trilateral and the 3+3 regional platform.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
		],
		// a strong guarantee
		[
			"According to Gordadze 2025 the Turkish alliance is an infallible guarantee, while according to Huseynov 2024 Baku itself holds that the pact alone would not stop Russia.",
			{ brief: "armenia", begins: "The alliance with Türkiye stands against a military move" },
		],
		// nothing is said of triumph
		["Aliyev paid China a triumphant visit in April 2025, according to Avdaliani 2025.", ["58b5eac2"]],
		// the exercise is not called provocative
		["In 2025, according to Avdaliani 2025, the armed forces of Azerbaijan and Iran held a provocative joint exercise.", ["74409948"]],
		// the logistics are not called indispensable
		["The United States used indispensable Azerbaijani logistics to leave Kabul in 2021, according to Gordadze 2025.", ["97cd6e9b"]],
		// nothing is said of haste
		["The partnership with Uzbekistan was hastily put in form in May 2025, according to Avdaliani 2025.", ["0b3e4a75"]],
		// nothing is said of generosity
		["Azerbaijan generously let Chinese citizens in without a visa in 2024, according to Gordadze 2025.", ["774456dd"]],
		// talks through envoys, not called tortuous
		["Tortuous talks through envoys and go-betweens led to the meeting in Washington in August 2025, according to Gordadze 2025.", ["15dfe83e"]],
		// nothing is said of the tone
		["Turkish and Israeli delegations held an acrimonious meeting in Baku in April 2025, according to Avdaliani 2025.", ["1856540e"]],
		// the opening is not called courageous
		["In 2023, according to Gordadze 2025, Azerbaijan courageously opened an embassy in Tel Aviv, with regard for other partners.", ["9802664f"]],
		// the memorandum is not called unrealistic
		["The unrealistic memorandum of 2022 foresees more than twice the gas by 2027, according to Huseynov 2024.", ["ac6073e9"]],
		// the forces are not called elite
		["Elite Qatari forces took part in an exercise that Azerbaijan hosted in September 2025, according to Shukurlu and Shumunov 2025.", ["137bce36"]],
		// the offer is not called shrewd
		["Presidential aide Hajiyev shrewdly offered good offices in Israel in December 2024, according to Huseynov 2024.", ["3fc9b811"]],
		// valued as a symbol, not called empty
		["In August 2025 the American president issued an empty waiver, which Baku valued as a symbol, according to Gordadze 2025.", ["d713c771"]],
	],
	causal: [
		// no cause is given
		[
			"As of 2025-11-30, affinity with Russia is 0.2 [−0.3 to 0.2], down from 0.34 as known on 2025-03, because Azerbaijan drew closer to Türkiye.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// no cause is given
		[
			"Thanks to the Lachin summit, affinity between Azerbaijan and Türkiye is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// it can close them as holder on the way; no quarrel is named
		[
			"Since it has fallen out with Europe, Georgia alone can close every recorded oil route between Sangachal and Haifa.",
			{ brief: "georgia", begins: "Georgia alone can close every recorded oil route" },
		],
		// no cause is given
		[
			"The evidence is thin on 8 partners, among them Pakistan and Qatar, because their governments withhold documents.",
			{ brief: "azerbaijan", begins: "The evidence is thin on" },
		],
		// no cause is given
		[
			"Western sanctions on Moscow are the reason why Georgia's exposure to Russia stands at 0.80 or more.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// nothing of the sort is said
		[
			"Because Tirana co-owns the pipeline, Albania alone can close all recorded ways of one route: gas from Sangachal to Melendugno.",
			{ brief: "armenia", begins: "Albania alone can close" },
		],
		// no effect is given
		[
			"Affinity between Armenia and Iran is 0.45 [0.44 to 0.45], which is what drove Yerevan into the 3+3 platform.",
			{ brief: "armenia", begins: "Affinity between Armenia and Iran" },
		],
		// peacekeepers followed; no such reason
		[
			"According to Gordadze 2025 a ceasefire came on 9 November 2020 because Armenia's army had mutinied; Shukurlu and Shumunov 2025 date it to 10 November.",
			{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
		],
		// no motive is given
		[
			"The attack on the embassy in Tehran, the deed of one man according to Avdaliani 2025 and blamed on the Revolutionary Guards by Baku according to Shukurlu and Shumunov 2025, was prompted by Baku's embassy in Tel Aviv.",
			{ brief: "georgia", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// signature waits on the constitution; no demand of Washington is named
		[
			"According to Shukurlu and Shumunov 2025 signature waits on a change of Armenia's constitution as a result of Washington's insistence; Gordadze 2025 speaks of the text as signed.",
			{ brief: "azerbaijan", begins: "Agreement on the Establishment of Peace" },
		],
		// no cause is given
		[
			"Owing to its quarrel with Moscow, Azerbaijan is only a dialogue partner of the Shanghai Cooperation Organisation according to Shukurlu and Shumunov 2025, and an observer according to Gordadze 2025.",
			{ brief: "armenia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// no cause is given
		[
			"Against older evidence, affinity with Israel is higher over the whole range (0.23 [0.11 to 0.23]), driven by oil deliveries.",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// the reason is that no lever is stated or denied
		["Levers: 330 numbers are not known because the states concerned keep their levers secret.", { brief: "georgia", begins: "Levers: 330 numbers" }],
		// no reason is given
		[
			"Aliyev stayed away from the May 2025 commemoration in Moscow because of the loss of the aircraft, according to Avdaliani 2025.",
			["d687a08b", "31ab34d8"],
		],
		// no reason is given
		[
			"Baku left the association talks that had begun in 2010 over European criticism of its rights record, according to Gordadze 2025.",
			["a97ce02e"],
		],
		// they came back with the change of power
		["Azerbaijani gas brought about the return of relations with Damascus in 2025, according to Gordadze 2025.", ["529f54d4", "09ad1854"]],
		// without a break with Moscow
		["The Russian contingent left in 2024 as a consequence of a break between Baku and Moscow, according to Huseynov 2024.", ["02c8be3c"]],
		// no reason is given
		[
			"Azerbaijan ended Russia's use of the Gabala radar in 2012 in retaliation for Russian arms to Armenia, according to Gordadze 2025.",
			["7f4b7037"],
		],
		// a ship run aground
		["The canal was shut in March 2021 owing to attacks on shipping, according to Huseynov 2024.", ["84325b46"]],
		// nothing of the sort is said
		["Chinese loans made it possible to finish the railway to Kars in 2017, according to Shukurlu and Shumunov 2025.", ["742aa096"]],
		// since the 2024 election
		["American pressure has made Iran's dealings with Baku more pragmatic, according to Shukurlu and Shumunov 2025.", ["c41bad2c"]],
		// returned; no such aim is named
		["China returned the visa waiver in 2025 so as to win Baku's support over Taiwan, according to Gordadze 2025.", ["4a22b887"]],
		// nothing of the sort is said
		["Western requests led Azerbaijan to send Ukraine humanitarian supplies after 2022, according to Gordadze 2025.", ["479638d4"]],
		// the pandemic, and distrust
		[
			"Since 2020 travellers have been unable to cross to Russia by land on account of the war over Karabakh, according to Gordadze 2025.",
			["0a2b6280"],
		],
		// the two are not linked
		[
			"Azerbaijan's gas supply to the EU rose from 8 bcm in 2021 to 12.9 bcm in 2024 as a result of the embargo on Russian fuel, according to Gordadze 2025.",
			["a8bb986f", "acb47e6d", "8b24352c"],
		],
	],
	oneSided: [
		// three sources tell against an apology
		[
			"Russia apologised by telephone over the aircraft on 28 December 2024.",
			{ brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" },
		],
		// another source knows no thaw
		["In 2023 Türkiye and Israel came closer again, with Baku as arbiter.", { brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" }],
		// 20 million by the other source
		["About 35 million ethnic Azerbaijanis live in northern Iran.", { brief: "georgia", begins: "Ethnic Azerbaijani population: Iran" }],
		// the other source has it initialled only
		[
			"The peace agreement between Armenia and Azerbaijan was signed in August 2025.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// others speak of a waiver or of a suspension
		["Section 907 of the Freedom Support Act is gone for good.", { brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" }],
		// dialogue partner by the other source
		[
			"Azerbaijan has the rank of observer in the Shanghai Cooperation Organisation.",
			{ brief: "armenia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// April 2025 by two other sources
		[
			"Azerbaijan and China upgraded their partnership in July 2025.",
			{ brief: "georgia", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// 9 November by the other source
		[
			"The ceasefire that ended the 2020 war was concluded on 10 November 2020.",
			{ brief: "azerbaijan", begins: "Ceasefire that ended the 2020 war" },
		],
		// the deed of one man by the other source
		[
			"The Revolutionary Guards were behind the attack on the Azerbaijani embassy in Tehran.",
			{ brief: "armenia", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// modest by the other source
		["Azerbaijan's economic ties with Russia are wide.", { brief: "georgia", begins: "Weight of economic ties with Russia" }],
		// a strong guarantee by the other source
		["The Turkish pact alone would not stop Russia.", { brief: "azerbaijan", begins: "The alliance with Türkiye stands against a military move" }],
		// Baku sees Iran as tied to it, by the other source
		["The histories and identities of Azerbaijan and Iran hardly fit together.", { brief: "armenia", begins: "Kinship of Azerbaijan and Iran" }],
		// who is to answer for it is disputed
		["Russia bears the responsibility for the airliner brought down in December 2024.", ["ef103a6d"]],
		// the source's reading, and the ownership is doubtful
		["Russia struck Azerbaijan's refineries in Ukraine as a reprisal against Baku.", ["333547c2"]],
		// the state's order is not shown; by a commission's account
		["The Russian state carried out the cyberattacks of February 2025 on Azerbaijani media.", ["21830b1e"]],
		// by President Aliyev's account
		["Between December 2024 and July 2025 Russia turned down every call to take responsibility and to compensate.", ["7da84ed0"]],
		// by a former Israeli ambassador's account
		["More than 80 per cent of the Azerbaijani public support Israel.", ["6da915f7"]],
		// by President Aliyev's account
		["By May 2025 Azerbaijan had put 20 billion dollars into the Turkish economy.", ["c8d6f697"]],
		// distrust is the other ground
		["Azerbaijan's land border with Russia has been shut to travellers since 2020 for no other reason than the pandemic.", ["0a2b6280"]],
		// alleged, without certainty
		["Iran has been supplying Armenia with arms since 2020.", ["99f468b3"]],
		// Azerbaijan detained Sputnik staff
		[
			"In the quarrel of 2025 the blows came from Moscow alone: two Azerbaijanis died at the hands of Russian law enforcement in Yekaterinburg.",
			["a593266b", "377cea41"],
		],
		// Pakistan kept Armenia out
		[
			"In the Shanghai Cooperation Organisation's enlargement of 2025 it was only India that used a block, against Azerbaijan.",
			["3d6bd1d6", "cd3ac2d0"],
		],
		// it is held to have done so
		["France has turned the European Union into an advocate of Armenian interests.", ["b0530f95"]],
		// the other source only has delegations discussing one
		["A contact line between Israeli and Turkish-backed forces in Syria is at work with Azerbaijani help.", ["27733a3f", "bd38d405"]],
		// the other source says that Russia declined
		["On 9 October 2025 in Dushanbe Russia's president apologised to Azerbaijan face to face.", ["c0311a84", "73b98605"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** The seventeenth adverse set, part three, by what the sentences are wrong in. */
export const ADVERSE_SEVENTEENTH_THREE: Readonly<Record<string, readonly Adverse[]>> = {
	"borrowed adjective": [
		// one source's word in the own voice; the other says modest
		[
			"Azerbaijan's extensive economic ties with Russia are discussed by Sultanli and Gordadze.",
			{ brief: "azerbaijan", begins: "Weight of economic ties" },
		],
		// Gordadze's word made the own voice; Huseynov differs
		[
			"Two sources weigh the strong guarantee that Azerbaijan has in its Turkish alliance.",
			{ brief: "azerbaijan", begins: "The alliance with Türkiye" },
		],
		// dependable friend: borrowed, not in the finding
		[
			"Israel, that dependable friend of Azerbaijan's, is the one partner with which affinity is higher against older evidence.",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// indispensable is supported by nothing
		[
			"With Türkiye, Baku's indispensable ally, affinity is 0.76 in a range of 0.74 to 0.78.",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// crushing is supported by nothing
		[
			"Armenia's exposure to Azerbaijan's crushing levers is at least 0.51, with 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		// defenceless: evaluative, not in the finding
		[
			"Defenceless Georgia has an exposure to Russia of at least 0.64 once restraint is taken off.",
			{ brief: "georgia", begins: "Net of that restraint" },
		],
		// vital is supported by nothing
		[
			"Greece alone can close all recorded ways of the vital gas route from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Greece alone" },
		],
		// a rating by Gordadze told in the own voice
		["Azerbaijan's trade with Russia is modest.", ["ae6cf11530"]],
		// harsh is Gordadze's word, in the own voice
		["In 1994 a harsh settlement put an end to the first war.", ["f17396700b"]],
		// pragmatic is the source's judgement, in the own voice
		["Since Iran's election of 2024 Azerbaijan has had pragmatic dealings with Tehran.", ["c41bad2c2a"]],
		// is seen as dependable, by one source
		["Azerbaijan gets arms and know-how from a dependable supplier, Israel.", ["66710df61b"]],
		// Gordadze's judgement in the own voice
		["Azerbaijan and Russia are in a deep crisis without a repair in sight.", ["121e8d66ed"]],
		// impressive is supported by nothing
		["Sultanli describes an impressive three-state platform of equals with wide purposes and no apparatus.", ["86e524fc4a"]],
		// brilliant is supported by nothing
		["Huseynov recounts how a brilliant one-day operation in September 2023 ended the de facto authorities' rule.", ["2f8ae5c03a"]],
	],
	cause: [
		// no cause recorded
		[
			"By the sources read, affinity with the European Union has climbed from 0.17 to 0.34 thanks to Brussels's need for gas.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union: affinity" },
		],
		// no cause recorded
		[
			"Because an airliner was shot down, affinity with Russia fell from 0.34 to 0.2, according to the sources read.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// no cause recorded
		["The 2020 war is what raised affinity with Israel by 0.22 over older evidence.", { brief: "azerbaijan", begins: "Against older evidence" }],
		// no cause recorded
		["Three legs of the Trump Route are not open on account of Iranian objections.", { brief: "azerbaijan", begins: "Legs that are not open" }],
		// no cause recorded
		[
			"Evidence on six of Armenia's partners is thin since Yerevan keeps its diplomacy from view.",
			{ brief: "armenia", begins: "The evidence is thin" },
		],
		// no cause recorded
		[
			"Its governing party's accommodation of Moscow has lifted Georgia's affinity with Russia by 0.12 against older evidence.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		// no cause recorded
		[
			"Owing to Western pressure Azerbaijan is no more than observer or partner in the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// no cause recorded
		["Thanks to the memorandum with the EU, supply to Europe reached 13 bcm in 2024, Sultanli says.", ["907cb4861d"]],
		// no cause recorded
		["Aliyev stayed away from the May 2025 commemoration in Moscow in answer to the loss of the airliner, Avdaliani writes.", ["d687a08b93"]],
		// no cause recorded
		["As India had blocked the bid for the SCO, Aliyev went to China's commemoration of the end of the war, Gordadze says.", ["654dc51f21"]],
		// no cause recorded
		["It was Chinese money that led to the completion of the railway to Kars in 2017, according to Shukurlu and Shumunov.", ["742aa09616"]],
		// no such cause recorded
		["China granted visa-free entry in 2025 because Baku had taken its side over Taiwan, Gordadze writes.", ["4a22b887a2"]],
		// no cause recorded
		["The gas deal for Syria brought Qatari forces to the September 2025 exercise, Shukurlu and Shumunov explain.", ["137bce36ee"]],
		// no such cause recorded
		["Heavy losses in Ukraine caused the Russian contingent to leave early, in Huseynov's account.", ["02c8be3c43"]],
	],
	"one-sided": [
		// disputed by three sources
		["Moscow apologised over the aircraft by telephone on 28 December 2024.", { brief: "azerbaijan", begins: "Telephone apology" }],
		// 20 million in another source
		["Some 35 million ethnic Azerbaijanis live in the north of Iran.", { brief: "azerbaijan", begins: "Ethnic Azerbaijani population" }],
		// Baku's blame; another source: one man
		[
			"The Revolutionary Guards were behind the attack on the Azerbaijani embassy in Tehran.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy" },
		],
		// one of two framings told as fact
		[
			"Azerbaijan and Iran have histories and identities that hardly fit together.",
			{ brief: "azerbaijan", begins: "Kinship of Azerbaijan and Iran" },
		],
		// another source knows no thaw
		["In 2023 Türkiye and Israel made up, with Baku as arbiter.", { brief: "armenia", begins: "Türkiye–Israel rapprochement" }],
		// 10 November in another source
		["The war of 2020 ended with a ceasefire on 9 November.", { brief: "georgia", begins: "Ceasefire that ended" }],
		// April in two other sources
		[
			"Azerbaijan and China raised their ties to a comprehensive strategic partnership in July 2025.",
			{ brief: "armenia", begins: "Azerbaijan–China Comprehensive" },
		],
		// one source's wording; initialled only in another
		["The peace agreement between Armenia and Azerbaijan was signed in August 2025.", ["d9778688b1"]],
		// disputed; one source's account as fact
		["Not a word of apology or regret over the aircraft has come from Moscow.", ["3b2772ce81"]],
		// disputed; dialogue partner in another source
		["In the SCO, Azerbaijan has the standing of an observer.", ["946bf177b8"]],
		// disputed by Gordadze
		["Baku arbitrated a thaw between Ankara and Tel Aviv that came about in 2023.", ["0663576a4e"]],
		// other accounts give about 162 km
		["Between Rasht and Astara 250 km of railway remain to be built.", ["8763b14419"]],
		// disputed framing told as fact
		["The alliance with Türkiye is a sure bar to a Russian military move against Azerbaijan.", ["a843efb7a0"]],
		// disputed; described so by one source
		["A man acting alone attacked the Azerbaijani embassy in Tehran in 2023.", ["91d0f264af"]],
	],
	hedge: [
		// 0.2 [−0.3 to 0.2], the range crosses zero
		["Azerbaijan's affinity with Russia is positive.", { brief: "azerbaijan", begins: "The range of affinity crosses zero" }],
		// whether it fell is open
		["Affinity with Russia has fallen, by 0.3.", { brief: "azerbaijan", begins: "Whether affinity rose" }],
		// open; range −0.1 to 0.2
		["Armenia's affinity with Azerbaijan has risen by 0.1.", { brief: "armenia", begins: "Whether affinity rose" }],
		// according to the sources read only
		[
			"Azerbaijan belongs to seven formats and beyond any doubt to no other.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		// a lower bound told as the whole
		["The full engagement between Armenia and Russia is 0.69 log points.", { brief: "armenia", begins: "Engagement on record" }],
		// range crosses zero, −0.06 to 0.02
		[
			"Georgia's affinity with the European Union is slight but clearly above zero.",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		// levers stated or denied, none active; nothing is proven
		[
			"It is proven that neither the European Union nor the United States has any lever whatever on Azerbaijan.",
			{ brief: "azerbaijan", begins: "Levers that are stated" },
		],
		// alleged, without certainty
		["Iran is helping Armenia to rearm, according to Huseynov.", ["99f468b37a"]],
		// named as a possible entrant
		["Azerbaijan is going to enter the Abraham Accords, as an American envoy made known.", ["83bb4815fd"]],
		// the source's reading; ownership doubtful
		["In reprisal Russia struck refineries in Ukraine that belong to Azerbaijan.", ["333547c29e"]],
		// a commission's account; state order not shown
		["The Russian state ordered the attacks of February 2025 on Azerbaijani media.", ["21830b1e45"]],
		// were reported to meet
		["Israeli and Syrian officials met in Baku after the Syrian visit of July 2025.", ["2a774caad9"]],
		// warned that it could
		["Baku will act pre-emptively if Armenia rearms without a treaty, Huseynov writes.", ["c0145b2d5f"]],
		// some analysts expect it
		["The five Central Asian states will from now on meet with Azerbaijan as a rule.", ["529aa8b6a9"]],
	],
	other: [
		// dropped at least and the upper bounds
		["Azerbaijan's gross exposure to Russia is 0.3 and that to Iran 0.0.", { brief: "azerbaijan", begins: "Exposure of Azerbaijan, gross" }],
		// negated: it is above the alarm
		[
			"Türkiye's share of engagement stays within the declared alarm among the regional poles.",
			{ brief: "azerbaijan", begins: "The share of engagement" },
		],
		// name exchanged: Islamic Cooperation
		[
			"Among the formats to which Azerbaijan belongs, by the sources read, is the Organization for Security and Co-operation in Europe.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member" },
		],
		// 2 formats: also the 3+3 platform
		[
			"By rule and the sources read, the only minilateral in which Azerbaijan sits is its trilateral with Türkiye and Pakistan.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, by rule and the sources read, minilateral" },
		],
		// not known is told as none
		[
			"Through eleven of the twelve channels Azerbaijan has no lever on Armenia.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		// unknown capacity told as no limit
		["There are no limits to what the corridor legs can carry.", { brief: "georgia", begins: "Corridors: 60" }],
		// there is no open leg, hence no route to close
		["Freight from Baku to Julfa can be closed by no one, there being too many open ways.", { brief: "azerbaijan", begins: "Corridors: 3" }],
		// host and guest swapped
		["In April 2025, Avdaliani reports, Turkish and Azerbaijani delegations met on Israeli soil.", ["1856540ee4"]],
		// once with a stop in Shusha
		["Both visits that Pezeshkian had paid to Azerbaijan included a stop in Shusha, Gordadze writes.", ["fb5fd44cd0"]],
		// two presidents asked him
		["Gordadze notes that Aliyev did not attend on 9 May 2025, no president having asked him to.", ["81cbd66660"]],
		// none under any title
		["Russian troops are still stationed in Azerbaijan, Gordadze observes, if under another title.", ["a887432baa"]],
		// Armenia's constitution
		["Shukurlu and Shumunov say that the text is initialled and that signature waits on a change of Azerbaijan's constitution.", ["8f957b3f2e"]],
		// Tel Aviv
		["An Azerbaijani embassy was opened in Jerusalem, and only in 2023, with regard for other partners, says Gordadze.", ["9802664f1e"]],
		// within Azerbaijan
		["The registry enters Aghband as a crossing in Armenia.", ["513b9045c4"]],
	],
};

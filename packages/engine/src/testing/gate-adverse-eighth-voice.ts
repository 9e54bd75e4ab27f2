import type { Adverse } from "./gate-adverse.ts";

/** The part of an eighth adverse set that is wrong in voice, cause and side. */
export const ADVERSE_EIGHTH_VOICE: Readonly<Record<string, readonly Adverse[]>> = {
	"borrowed adjectives": [
		// a source's word in our own voice
		["In 1994 a harsh settlement gave Azerbaijan time.", ["f1739670"]],
		// a source's word in our own voice, and disputed
		["A strong guarantee by Türkiye stands against a military move by Russia.", ["a843efb7"]],
		// a source's rating in our own voice
		["Azerbaijan's trade with Russia is modest.", ["ae6cf115"]],
		// a source's rating in our own voice
		["Azerbaijan has wide economic ties with Russia.", ["2f3ac6d8"]],
		// a source's judgement in our own voice
		["Azerbaijan and Russia are in a profound crisis, a repair not being in sight.", ["121e8d66"]],
		// a source's word in our own voice
		["For Azerbaijan Israel is a dependable supplier of arms and know-how.", ["66710df6"]],
		// a source's word in our own voice
		["Georgia's leaders write reproachful letters to Washington.", ["55125cbb"]],
		// a source's word in our own voice
		["Türkiye has a difficult relation with Israel, which Baku helps to manage.", ["b82722fc"]],
		// a source's word in our own voice
		["Ever since independence relations between Azerbaijan and Iran have been difficult.", ["bbc94885"]],
		// a source's word in our own voice
		["The visit of the EU's High Representative in April 2025 brought fresh momentum.", ["b45f7ffd"]],
		// no source praises it
		["According to Avdaliani 2025, Azerbaijan skilfully hosted the leaders of Türkiye and Pakistan in late May 2025.", ["d11564b7"]],
		// no such word in the source
		["According to Gordadze 2025, Azerbaijan shrewdly let Chinese citizens in without a visa in 2024.", ["774456dd"]],
		// our own praise
		[
			"Affinity between Azerbaijan and Türkiye is an impressive 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" },
		],
		// our own judgement
		[
			"Exposure of Georgia, gross of what restrains the holder, is on record to one holder: Russia (at an alarming 0.80 or more).",
			{ brief: "georgia", begins: "Exposure of Georgia" },
		],
		// our own judgement
		[
			"Affinity between Armenia and Azerbaijan is a dismal −0.1 [−0.5 to −0.1].",
			{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" },
		],
		// promising is in no finding
		[
			"As of 2025-11-30, Azerbaijan–Türkiye–Pakistan trilateral is a promising minilateral of 3 members on record in which Azerbaijan sits.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, the Azerbaijan–Türkiye–Pakistan" },
		],
		// generous is in no source
		[
			"According to Sultanli 2025, by President Aliyev's account Azerbaijan has put a generous 20 billion dollars into the Turkish economy.",
			["c8d6f697"],
		],
		// brutal is not in the claim
		["According to Huseynov 2024, Russia's brutal invasion opened a crisis of international order.", ["95b6e226"]],
		// rightfully is our own verdict
		["According to Shukurlu and Shumunov 2025, in April 2024 four villages went rightfully back to Azerbaijani control.", ["6e570c5c"]],
		// decisive is our own adjective
		[
			"Georgia has a decisive grip on every recorded oil route between Sangachal and Haifa (smallest closing set: 1 holder).",
			{ brief: "azerbaijan", begins: "Georgia alone can close every" },
		],
		// pointedly is in no source
		["According to Avdaliani 2025, Aliyev pointedly stayed away from the May 2025 commemoration in Moscow.", ["d687a08b"]],
		// a source's words in our own voice
		["Azerbaijan's thin relation with the United States has become a strategic one.", ["06b72a2c"]],
		// a judgement in our own voice
		["Georgia stands defenceless before Russia.", ["c5070789"]],
		// our own feeling
		[
			"Regrettably, the evidence is thin on 6 partners: Iran, United States, Russia, France, India and Pakistan.",
			{ brief: "armenia", begins: "The evidence is thin" },
		],
		// our own judgement
		[
			"Encouragingly, affinity is higher over the whole range against older evidence with one partner: Israel (0.23 [0.11 to 0.23]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
	],
	"causal verbs": [
		// the finding gives no cause
		[
			"As of 2025-11-30, according to the sources read, Russia: affinity fell from 0.34 as known on 2025-03 because of the loss of the aircraft.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// it left soon after it
		["According to Huseynov 2024, the September 2023 operation drove the Russian contingent out.", ["02c8be3c"]],
		// after July 2024, without a cause
		["According to Shukurlu and Shumunov 2025, the vote of July 2024 led Iran to hold fewer exercises along the border.", ["f920212c"]],
		// no reason is given
		["According to Avdaliani 2025, Aliyev stayed away from the May 2025 commemoration in Moscow because of the lost airliner.", ["d687a08b"]],
		// no aim is given
		["According to Gordadze 2025, Aliyev did not attend on 9 May 2025, so as to please Kyiv.", ["81cbd666"]],
		// since 2020; the pandemic is the stated ground
		["According to Gordadze 2025, the war in Ukraine is why travellers cannot cross to Russia by land.", ["0a2b6280"]],
		// since it, not by it
		["According to Shukurlu and Shumunov 2025, the 2024 election in Iran made dealings with Azerbaijan more pragmatic.", ["c41bad2c"]],
		// after 2020
		["According to Shukurlu and Shumunov 2025, the war of 2020 turned the relation with Israel into one of mutual trust.", ["d222d839"]],
		// it acted as go-between; no outcome is given
		["According to Sultanli 2025, Azerbaijan as go-between brought Israel and Syria to terms by mid-2025.", ["28732ab3"]],
		// the one came before the other, no more
		[
			"According to Shukurlu and Shumunov 2025, Iranian exercises near the border pushed Azerbaijan to open its embassy in Tel Aviv.",
			["f355aa0f", "1ed4b635"],
		],
		// no claim ties the two
		["According to Shukurlu and Shumunov 2025, energy cooperation with the EU has grown thanks to the memorandum of 2022.", ["5ffaadd9", "6fb17300"]],
		// two figures without a cause
		[
			"According to Gordadze 2025, Russia's invasion of Ukraine raised Azerbaijan's supply to the EU from 8 bcm in 2021 to 12.9 bcm in 2024.",
			["a8bb986f", "acb47e6d"],
		],
		// co-timing alone
		["According to Avdaliani 2025, it was the execution of the attacker that restored diplomatic relations by mid-2025.", ["1327dbd8", "1d7af8a4"]],
		// the finding gives no cause
		[
			"Thanks to American engagement Azerbaijan stands on the warm side among the systemic poles, at equidistance 0.88 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles" },
		],
		// stress states a pattern, no effect
		[
			"The hostility of Israel and Türkiye weakens Azerbaijan's ties with both: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
		],
		// no cause in the finding
		[
			"Against older evidence affinity with Israel is higher over the whole range, owing to arms supplies (0.23 [0.11 to 0.23]).",
			{ brief: "azerbaijan", begins: "Against older evidence" },
		],
		// no cause in the finding
		["Russia's levers keep affinity between Georgia and Russia at −0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// no cause in the finding
		[
			"Azerbaijan's levers on Armenia hold the affinity between the two down at −0.1 [−0.5 to −0.1].",
			{ brief: "armenia", begins: "Affinity between Armenia and Azerbaijan" },
		],
		// it marked the waning
		["According to Gordadze 2025, Russia's 2008 attack on Georgia brought about the waning of American influence.", ["bdeb5904"]],
		// it gave time; no later war is named
		["According to Gordadze 2025, the settlement of 1994 laid the ground for Azerbaijan's victory of 2020.", ["f1739670"]],
		// they weighed in them
		["According to Gordadze 2025, Israeli arms decided the outcomes of 2020 and 2023.", ["723525fd"]],
		// a visible sign; no effect is told
		["According to Gordadze 2025, Turkish F-16s at Ganja in 2020 kept Russia out of the war.", ["8f3293d0"]],
		// they were based there during it
		["According to Shukurlu and Shumunov 2025, Turkish fighter aircraft based at Ganja airport ended the 2020 war.", ["38aaeb92"]],
		// the restraint owes something to it
		["According to Shukurlu and Shumunov 2025, Armenia's consent alone is what makes Iran hold back over the route.", ["8cdbf18d"]],
		// nothing of the kind is said
		["According to Gordadze 2025, India's veto forced Azerbaijan to turn to Pakistan in the SCO.", ["dc671fab"]],
	],
	"one-sided conflict sentences": [
		// disputed by three sources, told as fact
		["Russia apologised to Azerbaijan by telephone on 28 December 2024.", ["a859c94a"]],
		// disputed by one source, told as fact
		["Moscow has voiced neither regret nor apology over the aircraft.", ["3b2772ce"]],
		// Baku's charge, disputed, told as fact
		["Iran's Revolutionary Guards stood behind the attack on the Azerbaijani embassy in Tehran.", ["c69e9ae5"]],
		// one of two accounts, told as fact
		["The attack on the Azerbaijani embassy in Tehran was the deed of one man.", ["91d0f264"]],
		// the intent is disputed; told as fact
		["The airliner was lost in December 2024 by a mishap of Russian air defence.", ["49fb31d3"]],
		// Avdaliani 2025 has one man; Baku's charge is told by the other source
		["According to Avdaliani 2025, the Revolutionary Guards were behind the attack on the Azerbaijani embassy in Tehran.", ["91d0f264", "c69e9ae5"]],
		// the other source has it initialled
		["The peace text of August 2025 is signed.", ["d9778688"]],
		// other passages have it waived
		["The law that restricted direct aid to Azerbaijan is gone.", ["746dafa2"]],
		// another source knows no thaw
		["Baku arbitrated a rapprochement of Türkiye and Israel in 2023.", ["0663576a"]],
		// the other source has about 20 million
		["About 35 million ethnic Azerbaijanis live in the north of Iran.", ["ef1f605e"]],
		// Baku's charge told as fact
		["Azerbaijan has caught Russian intelligence officers among the staff of Sputnik.", ["377cea41"]],
		// that it ordered them is not shown
		["According to Sultanli 2025, the Russian state ordered the attacks of February 2025 on Azerbaijani media.", ["21830b1e"]],
		// President Aliyev's account told as fact
		["Russia turned down calls to take responsibility for the aircraft and to compensate.", ["7da84ed0"]],
		// held by one side, told as fact
		["France has turned the EU's role towards Armenian interests.", ["b0530f95"]],
		// alleged, without certainty
		["According to Huseynov 2024, Iran helps Armenia rearm.", ["99f468b3"]],
		// Baku's warning told as a verdict
		["Armenia's rearmament without a treaty would justify pre-emptive action.", ["c0145b2d"]],
		// the source's reading; the ownership is doubtful
		["Russia struck Azerbaijani-owned refineries in Ukraine in reprisal.", ["333547c2"]],
		// who displaced whom is not in the claim; one side's account
		["In the first war Armenians drove close to 700,000 Azerbaijanis from their homes.", ["b4d217eb"]],
		// the claim names both and no attacker
		["Azerbaijan attacked Armenia in 2020 and overturned the earlier balance between the two states.", ["b362b3f6"]],
		// both sides affirmed each other's
		["According to Shukurlu and Shumunov 2025, in Prague in October 2022 Armenia affirmed Azerbaijan's territorial integrity.", ["b87318a5"]],
		// the two agreed
		["According to Huseynov 2024, in May 2024 Armenia agreed by itself on short stretches of the border.", ["e7a2bfa1"]],
		// both leaders undertook it
		[
			"According to Shukurlu and Shumunov 2025, in Washington Armenia's leader undertook to sign once the constitutional condition is met.",
			["b59892f7"],
		],
		// the two were enemies
		["According to Gordadze 2025, Azerbaijan treated Armenia as an enemy until the peace process of 2025.", ["754374e4"]],
		// Armenia and Azerbaijan together
		["According to Gordadze 2025, Armenia kept Russia out of the settlement.", ["72b9f1e8"]],
		// the two clash
		["According to Huseynov 2024, Israel provokes clashes with Türkiye over Gaza.", ["1e0f4bee"]],
		// the date is in dispute between two sources
		["The 2020 war ended with a ceasefire of 10 November 2020, which Russia brokered.", { brief: "azerbaijan", begins: "Ceasefire that ended" }],
		// one of two accounts, told as fact
		["The histories and identities of Azerbaijan and Iran hardly fit together.", { brief: "azerbaijan", begins: "Kinship of Azerbaijan and Iran" }],
	],
};

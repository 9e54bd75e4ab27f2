import type { Adverse } from "./gate-adverse.ts";

/** The part of a ninth adverse set that is wrong in direction, date, scope, the tense of a status. */
export const ADVERSE_NINTH_REACH: Readonly<Record<string, readonly Adverse[]>> = {
	direction: [
		// Israel acted against Türkiye
		["According to Gordadze 2025, Türkiye's assault on Israel at sea in 2010 was the first of several serious clashes.", ["ef0c0f6f"]],
		// Azerbaijanis at the hands of Russian law enforcement
		["According to Gordadze 2025, two Russian citizens died at the hands of Azerbaijani law enforcement.", ["a593266b"]],
		// Azerbaijan detained Russian staff
		["Russia detained Azerbaijani journalists as intelligence officers of Baku and keeps them in custody, according to Gordadze 2025.", ["377cea41"]],
		// Azerbaijan invested in Türkiye
		["By President Aliyev's account in Sultanli 2025, Türkiye has put 20 billion dollars into the Azerbaijani economy.", ["c8d6f697"]],
		// Pakistan kept Armenia out
		["According to Gordadze 2025, Armenia kept Pakistan out of the SCO.", ["cd3ac2d0"]],
		// the party follows Moscow's line
		["According to Gordadze 2025, Moscow's speech follows the line of Georgia's governing party.", ["f4369a26"]],
		// Baku holds the lever
		["According to Huseynov 2024, Yerevan ties Azerbaijan's future safety to the treaty by its superiority in arms.", ["5a2da7a2"]],
		// Israeli arms for Azerbaijan
		["Azerbaijani arms delivered to Israel weighed in the outcomes of 2020 and 2023, according to Gordadze 2025.", ["723525fd"]],
		// Azerbaijan sent supplies
		["According to Gordadze 2025, Azerbaijan was sent humanitarian supplies by Ukraine after 2022.", ["479638d4"]],
		// Georgia's leaders write to Washington
		["According to Gordadze 2025, reproachful letters reach Georgia's leaders from Washington.", ["55125cbb"]],
		// al-Sharaa came to Baku
		["Azerbaijan's president went to Damascus in July 2025, according to Shukurlu and Shumunov 2025.", ["deb10536"]],
		// India supports Armenia's rearmament
		["According to Huseynov 2024, Armenia supports India's rearmament.", ["1c3417ed"]],
		// Baku criticised France
		["According to Huseynov 2024, France spoke against Azerbaijani policy overseas while Baku chaired the Non-Aligned Movement.", ["3006e40c"]],
		// Azerbaijan let Chinese citizens in
		["In 2024 China let Azerbaijani citizens in without a visa, according to Gordadze 2025.", ["774456dd"]],
		// EU embargo on Russian fuel
		["According to Gordadze 2025, Russia put an embargo on fuel for the EU after the invasion.", ["8b24352c"]],
		// Iran announced it
		["On 21 May 2025 Azerbaijan announced to Iran that the attacker had been put to death, according to Avdaliani 2025.", ["1d7af8a4"]],
		// Russia turned the calls down
		[
			"By President Aliyev's account, cited by Sultanli 2025, Azerbaijan turned down Russian calls to take responsibility and to compensate.",
			["7da84ed0"],
		],
		// the levers are Russia's on Georgia
		[
			"The levers of Georgia on Russia that are on record give an exposure of at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// Georgia to Russia, Armenia to Russia
		[
			"For comparison, exposure is on record for 2 other pairs: Russia to Georgia (at least 0.80) and Russia to Armenia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "azerbaijan", begins: "For comparison, exposure is on record" },
		],
		// Azerbaijan is the holder, Armenia the target
		[
			"According to Huseynov 2024, Armenia is itself on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
	],
	date: [
		// October 2022
		["In Prague in October 2023, according to Shukurlu and Shumunov 2025, both sides affirmed each other's territorial integrity.", ["b87318a5"]],
		// 1 September 2025
		["According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 August 2025.", ["d4e49f85"]],
		// 2012
		["Russia's use of the Gabala radar was ended by Azerbaijan in 2021, according to Gordadze 2025.", ["7f4b7037"]],
		// May 2011
		["According to Shukurlu and Shumunov 2025, Azerbaijan entered the Non-Aligned Movement in March 2011.", ["1699d2e0"]],
		// 25 December 2024
		[
			"According to Shukurlu and Shumunov 2025, Russian missiles aimed at drones failed and burst near an airliner on 28 December 2024.",
			["caa86624"],
		],
		// 9 October 2025
		["A second apology, according to Shukurlu and Shumunov 2025, was given face to face in Dushanbe on 9 September 2025.", ["c0311a84"]],
		// February 2022
		["Baku and Moscow declared allied interaction in February 2021, according to Shukurlu and Shumunov 2025.", ["15a1fdb3"]],
		// October 2024
		["According to Huseynov 2024, no legal document had been concluded by the two since 1991 before the protocol of May 2024.", ["e38a66a3"]],
		// 28 May 2025
		["The leaders of Azerbaijan, Türkiye and Pakistan met in Lachin on 18 May 2025, according to Sultanli 2025.", ["3b3cae4f"]],
		// March 2023
		["According to Shukurlu and Shumunov 2025, it was in March 2022 that Azerbaijan opened its embassy in Israel.", ["1ed4b635"]],
		// April and May 2025
		["Azerbaijani and Ukrainian officials met in March and April 2025, according to Avdaliani 2025.", ["dd6e718c"]],
		// 2019 to 2023
		["According to Sultanli 2025, Azerbaijan held the chair of the Non-Aligned Movement from 2019 to 2024.", ["4c306655"]],
		// 2015
		["Azerbaijan joined the Belt and Road Initiative early, in 2013, according to Gordadze 2025.", ["d1b70acf"]],
		// since 2020
		["According to Gordadze 2025, travellers have been unable to cross to Russia by land since 2022.", ["0a2b6280"]],
		// 2017
		["The railway to Kars, Shukurlu and Shumunov 2025 recall, was finished in 2007.", ["742aa096"]],
		// 2011, when the civil war began
		["According to Gordadze 2025, ties between Azerbaijan and Damascus were cut from 2014 on.", ["5fa39469"]],
		// July 2025
		["According to Shukurlu and Shumunov 2025, Azerbaijan and the Emirates concluded an economic agreement in June 2025.", ["7c2cae9d"]],
		// as known on 2025-03
		[
			"As of 2025-11-30, according to the sources read, Türkiye: affinity was 0.64 as known on 2025-05 and is 0.76 [0.74 to 0.78]; claims under it that are new: 10.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye" },
		],
		// 22 April 2025
		["According to Shukurlu and Shumunov 2025, the partnership with China is dated 24 April 2025.", ["d5586d4a"]],
		// March 2021
		["According to Huseynov 2024, the canal was shut by a ship run aground in May 2021.", ["84325b46"]],
	],
	scope: [
		// only a part of it was for the route
		["According to Avdaliani 2025, the EU pledged 12 billion euros, all of it for the route, to Central Asia.", ["3174644e"]],
		// parts of the elite, not the state as a whole
		["After the Washington meeting the Iranian state as a whole spoke out sharply, according to Shukurlu and Shumunov 2025.", ["09025aae"]],
		// in Iran, not in one province
		["According to Gordadze 2025, about 20 million ethnic Azerbaijanis are said to live in the border provinces of Iran.", ["8c19bcbb"]],
		// short stretches of the border
		["According to Huseynov 2024, the two agreed in May 2024 by themselves on the entire length of the border.", ["e7a2bfa1"]],
		// over half of the gas that is exported
		["According to Gordadze 2025, buyers in eight EU states take the whole of the gas that Azerbaijan exports.", ["d2d3f44b"]],
		// 15 of 17
		["Every article of the treaty had been agreed by mid-December 2024, according to Huseynov 2024.", ["2fac19d6"]],
		// Georgia has reservations about joining, Armenia looks with caution
		["According to Huseynov 2024, all three Caucasus states have taken their seats in the 3+3 platform.", ["abbc8e89", "bb11e07d", "315b06f4"]],
		// mostly Western ships
		["According to Huseynov 2024, the attacks dated from February 2024 spared all but Western ships.", ["e1d65b1a"]],
		// most European operators
		["Since the invasion no European operator uses the way through Russia, according to Huseynov 2024.", ["79c6213e"]],
		// most Russian fuel
		["According to Gordadze 2025, the EU has cut off all Russian fuel since the invasion.", ["b41892bb"]],
		// oil imports only
		["According to Gordadze 2025, about 40 per cent of Israel's energy imports come from Azerbaijan.", ["54aba2cb"]],
		// hard-line circles only
		["According to Shukurlu and Shumunov 2025, Iran's whole leadership works on opinion through media and clergy.", ["020052b3"]],
		// the first war only
		["According to Gordadze 2025, the Karabakh wars taken together displaced close to 700,000 people.", ["b4d217eb"]],
		// some analysts
		["Analysts agree, Sultanli 2025 writes, that the five Central Asian states will meet with Azerbaijan as a rule.", ["529aa8b6"]],
		// at times
		["According to Gordadze 2025, Azerbaijan joins each and every Islamic statement on Gaza.", ["6d0f5562"]],
		// for many ships
		["According to Huseynov 2024, attacks from the coast can make the strait unusable for any ship.", ["e365224c"]],
		// no party of weight
		["No party at all in Azerbaijan speaks for Russia, according to Gordadze 2025.", ["08ad6020"]],
		// in Azerbaijan
		["According to Gordadze 2025, there are no Russian troops anywhere in the South Caucasus, under any title.", ["a887432b"]],
		// 12 partners, these five among them
		[
			"Affinity is above zero over its whole range with 5 partners only: Türkiye (0.76 [0.74 to 0.78]), China (0.56 [0.53 to 0.56]), Pakistan (0.55 [0.47 to 0.55]), Israel (0.53 [0.46 to 0.61]) and Uzbekistan (0.50).",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		// 8 named corridors, 3 have legs that are not open
		[
			"Every leg is open on all the named corridors on record, among them Iran–Armenia, Southern Gas Corridor and Sea route by Suez.",
			{ brief: "armenia", begins: "Every leg is open on 8 named corridors" },
		],
	],
	status: [
		// initialled; signature waits
		[
			"According to Shukurlu and Shumunov 2025, the ministers signed the text, and ratification waits on a change of Armenia's constitution.",
			["8f957b3f"],
		],
		// waived, the law stayed on the books
		["The restriction, according to Gordadze 2025, was repealed in 2001.", ["d463e19a"]],
		// planned
		["According to Gordadze 2025, goods now leave Armenia for Nakhchivan by the route.", ["847538bc"]],
		// unfinished
		["The railway to Astara on Iran's side has been completed, according to Gordadze 2025.", ["27588b7a"]],
		// cables are to carry data
		["According to Gordadze 2025, data between Europe and Asia already run through cables over Azerbaijan.", ["cb35ef26"]],
		// being prepared
		["According to Sultanli 2025, a first 2 billion dollars has been paid into Pakistan's economy.", ["e8804d28"]],
		// an aim for 2027
		["According to Gordadze 2025, Azerbaijan has reached 20 bcm of gas supply to the EU.", ["fd22d308"]],
		// talks were to start again
		["A new partnership agreement between the EU and Azerbaijan was concluded in April 2025, according to Avdaliani 2025.", ["6e1cebd4"]],
		// no accession is reported
		["According to Avdaliani 2025, Uzbekistan has acceded to the Shusha Declaration.", ["494cfa0c"]],
		// a possible entrant
		["According to Avdaliani 2025, Azerbaijan has entered the Abraham Accords.", ["83bb4815"]],
		// delegations discussed whether to set it up
		["The delegations that met in Baku set up such a line, according to Avdaliani 2025.", ["bd38d405"]],
		// signed; that it is in force is not said
		[
			"According to Shukurlu and Shumunov 2025, the comprehensive economic agreement with the Emirates has been in force since July 2025.",
			["e6341fa8"],
		],
		// replaced in 2025
		["According to Gordadze 2025, the strategic partnership of 2024 with China still stands.", ["dc3d8752"]],
		// in the 1990s only
		["According to Gordadze 2025, Azerbaijan cannot buy American arms.", ["45a80b3c"]],
		// in the 1990s and 2000s
		["Iran goes on pressing Baku through shared faith, according to Gordadze 2025.", ["4720ae57"]],
		// the outlets were shut
		["According to Shukurlu and Shumunov 2025, Russia's media and culture outlets in Baku are about to be shut.", ["9e393d27"]],
		// the forum has rested since the invasion
		["According to Avdaliani 2025, the German–Russian forum has gone on meeting since the invasion.", ["8fea5665"]],
		// the handle is lost
		["According to Gordadze 2025, Moscow keeps a handle on Azerbaijan in its peacekeepers in Karabakh.", ["96f32d32"]],
		// is to run
		["A private American firm has taken over the traffic on the route, according to Gordadze 2025.", ["2e391c09"]],
		// restored by mid-2025
		["According to Avdaliani 2025, diplomatic relations between Azerbaijan and Iran were still to be restored by mid-2025.", ["1327dbd8"]],
	],
};

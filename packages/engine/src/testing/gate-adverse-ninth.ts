import type { Adverse } from "./gate-adverse.ts";
/** A ninth adverse set, written blind: small mutations of true and of composed sentences, by what they are wrong in. */
export const ADVERSE_NINTH: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		// 12 billion euros
		["According to Avdaliani 2025, the EU promised Central Asia 21 billion euros in 2025, a part of it for the route.", ["3174644e"]],
		// 12.9 bcm in 2024
		["According to Gordadze 2025, the gas that Azerbaijan sends to the EU grew from 8 bcm in 2021 to 19.2 bcm in 2024.", ["a8bb986f", "acb47e6d"]],
		// the aim is 20 bcm
		["For 2027, Gordadze 2025 reports, Azerbaijani gas deliveries to the EU are aimed at 22 bcm.", ["fd22d308"]],
		// eight EU states
		["Buyers in nine EU states take more than half of Azerbaijan's gas exports, according to Gordadze 2025.", ["d2d3f44b"]],
		// 250 km, against about 162 km
		["Gordadze 2025 puts the stretch of railway still missing on Iran's side at 205 km, while other accounts speak of about 162 km.", ["8763b144"]],
		// about 35 million
		["Northern Iran is home to some 25 million ethnic Azerbaijanis, according to Shukurlu and Shumunov 2025.", ["ef1f605e"]],
		// 15 of 17
		["By mid-December 2024, Huseynov 2024 writes, 13 of the 17 articles of the treaty had been agreed.", ["2fac19d6"]],
		// 330 million dollars to over 140 countries
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 million dollars to over 170 countries between 2020 and 2024.", ["ba181925"]],
		// Georgia's count is below 40
		["According to Gordadze 2025, Azerbaijan keeps close to 70 embassies abroad, and Georgia fewer than 30.", ["5b1f0f69", "c4556f2c"]],
		// nearly a fifth (under 20 per cent)
		["According to Gordadze 2025, the first war cost Azerbaijan nearly a quarter of its territory.", ["97a7565d"]],
		// close to 700,000
		["Close to 770,000 people were displaced by the first war, according to Gordadze 2025.", ["b4d217eb"]],
		// 12 is two and a half times 4.8
		[
			"According to Gordadze 2025, Armenia's trade with Russia, 12 billion dollars in 2024, was some four times that of Azerbaijan, 4.8 billion dollars.",
			["e52ae14d", "1ccdb854"],
		],
		// about 40 per cent
		["Roughly half of the oil that Israel imports comes from Azerbaijan, according to Gordadze 2025.", ["54aba2cb"]],
		// above 80 per cent
		[
			"As a former Israeli ambassador, quoted by Shukurlu and Shumunov 2025, has it, over 90 per cent of the Azerbaijani public support Israel.",
			["6da915f7"],
		],
		// a first 2 billion dollars
		["According to Sultanli 2025, a first 3 billion dollars is being prepared for Pakistan's economy.", ["e8804d28"]],
		// the range is [0.74 to 0.78]
		["Affinity between Azerbaijan and Türkiye is 0.76 [0.72 to 0.78].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// 10 triangles
		[
			"Two friends of the state are hostile to each other in 12 triangles, among them Israel and Türkiye (stress 0.26 [0.12 to 0.26]).",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// 16.91 years
		["For one tie the age of the newest act is known: Russia (19.61 years).", { brief: "georgia", begins: "The age of the newest act" }],
		// the seventeenth summit
		["According to Shukurlu and Shumunov 2025, Iran's president was present at the seventh ECO summit in Khankendi.", ["7f85699c"]],
		// over 1.5 million
		["According to Gordadze 2025, the more than 2.5 million Azerbaijanis living in Russia are Moscow's chief handle.", ["020ea1fe"]],
	],
	sign: [
		// relations had worsened
		["According to Avdaliani 2025, Azerbaijan's relations with Russia had picked up by spring 2025.", ["a7fb1fb3"]],
		// together kept Russia out
		["According to Gordadze 2025, Armenia and Azerbaijan together brought Russia into the settlement.", ["72b9f1e8"]],
		// the EU wants to end imports
		["The EU, Huseynov 2024 notes, would like to go on with its imports of Russian gas.", ["149c8715"]],
		// Pakistan stopped the bid
		["According to Gordadze 2025, Armenia's bid for the SCO was carried by Pakistan.", ["d78ced34"]],
		// too small to weigh much
		["According to Gordadze 2025, Azerbaijan's trade with Russia is large enough to weigh heavily.", ["8cb2f312"]],
		// fewer exercises
		["After July 2024 Iran stepped up its exercises along the border, according to Shukurlu and Shumunov 2025.", ["f920212c"]],
		// doubts the wish and trims soft power
		["According to Shukurlu and Shumunov 2025, Baku gives Russia's soft power more room.", ["21652520"]],
		// Iran fears it
		["According to Shukurlu and Shumunov 2025, a Turkic space led by Türkiye across its trade routes is welcome to Iran.", ["7a068bc9"]],
		// the villages went back to Azerbaijani control
		["In April 2024, according to Shukurlu and Shumunov 2025, four villages passed out of Azerbaijani control.", ["6e570c5c"]],
		// relations were suspended after the attack
		["According to Shukurlu and Shumunov 2025, Azerbaijan kept up its relations with Iran after the embassy attack.", ["204d3394"]],
		// on the same side
		["Iran and Russia, in the account of Gordadze 2025, stand on opposite sides.", ["8cb36742"]],
		// moving away from Russia
		["According to Gordadze 2025, Armenia is leaning back towards Russia.", ["2a4d9178"]],
		// Baku left the talks
		["According to Gordadze 2025, Baku stuck with the association talks that had begun in 2010.", ["a97ce02e"]],
		// Iran avoids another quarrel
		["Under pressure elsewhere, Iran courts another quarrel, according to Avdaliani 2025.", ["3365416e"]],
		// below zero
		[
			"Affinity is above zero over its whole range with 2 partners: Armenia (−0.1 [−0.5 to −0.1]) and France (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range with 2 partners" },
		],
		// on the warm side
		[
			"Among the systemic poles Azerbaijan is found on the cold side, at equidistance 0.88 [0.69 to 0.88].",
			{ brief: "azerbaijan", begins: "Among the systemic poles Azerbaijan stands" },
		],
		// higher against older evidence
		[
			"Against older evidence, affinity is lower over the whole range with one partner: Russia (0.12).",
			{ brief: "georgia", begins: "Against older evidence, affinity is higher" },
		],
		// they clash over Gaza
		["According to Huseynov 2024, Türkiye and Israel see eye to eye over Gaza.", ["1e0f4bee"]],
		// the discourse stresses European integration
		["According to Huseynov 2024, European integration is played down in Georgia's public discourse.", ["4add149c"]],
		// it widens the gap
		["Criticism over democracy and rights narrows the distance between Baku and Washington, according to Huseynov 2024.", ["d82317eb"]],
	],
	unit: [
		// billion euros
		["According to Avdaliani 2025, 12 billion dollars were pledged by the EU to Central Asia in 2025.", ["3174644e"]],
		// billion dollars
		["According to Gordadze 2025, Azerbaijan's trade with Russia stood at 4.8 billion euros in 2024.", ["1ccdb854"]],
		// billion dollars
		["Armenia's trade with Russia amounted to 12 million dollars in 2024, according to Gordadze 2025.", ["e52ae14d"]],
		// bcm
		["In 2024, Gordadze 2025 reports, the EU received 12.9 million cubic metres of gas from Azerbaijan.", ["acb47e6d"]],
		// bcm
		[
			"According to Sultanli 2025, the supply of gas to Europe went from 8 million tonnes in 2021 to 13 million tonnes in 2024.",
			["518484c2", "907cb486"],
		],
		// 250 km
		["The railway still to be built on Iran's side is 250 miles long by the figure of Gordadze 2025.", ["8763b144"]],
		// a year
		["According to Shukurlu and Shumunov 2025, deliveries to Syria of 1.2 bcm a month were made known in August 2025.", ["5a963963"]],
		// bcm a year
		["According to Huseynov 2024, Azerbaijan pledged Europe 20 billion cubic feet of gas a year by 2027.", ["0c0d412b"]],
		// million dollars
		["Aid worth 330 million euros went from Azerbaijan to over 140 countries, according to Huseynov 2024.", ["ba181925"]],
		// 40 per cent
		["According to Gordadze 2025, about 40 thousand barrels a day of Israel's oil imports come from Azerbaijan.", ["54aba2cb"]],
		// million persons
		["According to Shukurlu and Shumunov 2025, about 35 million ethnic Azerbaijani families are said to live in northern Iran.", ["ef1f605e"]],
		// persons
		["Close to 700,000 households were uprooted by the first war, according to Gordadze 2025.", ["b4d217eb"]],
		// three times the trade
		["According to Huseynov 2024, the World Bank foresees 3 per cent more trade along the corridor by 2030.", ["b133248e"]],
		// articles
		["15 of 17 chapters had been settled by mid-December 2024, according to Huseynov 2024.", ["2fac19d6"]],
		// dollars
		["By President Aliyev's account, cited by Sultanli 2025, Azerbaijan has put 20 billion lira into the Turkish economy.", ["c8d6f697"]],
		// log points
		[
			"Engagement on record, a lower bound, is counted with 12 partners, among them Türkiye (at least 2.8 [2.0 to 2.8] per cent).",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound" },
		],
		// years
		[
			"The age of the newest act, in order of age, is known for 12 ties, among them Türkiye (4.91 months) and France (1.92 months).",
			{ brief: "azerbaijan", begins: "The age of the newest act" },
		],
		// 20 million Muslims, persons
		[
			"According to Gordadze 2025, a move against Azerbaijan could stir unrest among the 20 per cent of Russia's people who are Muslims.",
			["2ec0bf62"],
		],
		// dollars
		["A first 2 billion rupees is being made ready for Pakistan's economy, according to Sultanli 2025.", ["e8804d28"]],
		// embassies
		["According to Gordadze 2025, Azerbaijan has close to 70 consulates.", ["5b1f0f69"]],
	],
	actor: [
		// Aliyev stayed away
		["According to Avdaliani 2025, Pashinyan stayed away from the May 2025 commemoration in Moscow.", ["d687a08b"]],
		// Germany and Russia
		["Figures from France and Russia talked in Baku about how to revive a suspended forum, according to Avdaliani 2025.", ["9b39787c"]],
		// Qatar pays
		["According to Shukurlu and Shumunov 2025, the gas supply to Syria is financed by the Emirates.", ["e5ca5098"]],
		// Qatari forces
		["Emirati forces took part in an exercise that Azerbaijan hosted in September 2025, according to Shukurlu and Shumunov 2025.", ["137bce36"]],
		// India
		["According to Gordadze 2025, it is China that has stood in the way of Azerbaijan's full SCO membership.", ["dc671fab"]],
		// Kallas, the High Representative
		["According to Sultanli 2025, the visit of Commission President von der Leyen to Baku in April 2025 brought fresh momentum.", ["b45f7ffd"]],
		// the United States
		["To leave Kabul in 2021, Britain used Azerbaijani logistics, according to Gordadze 2025.", ["97cd6e9b"]],
		// Ankara proposed it
		["According to Huseynov 2024, Moscow proposed a loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		// to Russian soil
		["A parliamentary commission, Sultanli 2025 reports, traced the February 2025 attacks on local media to Iranian soil.", ["21830b1e"]],
		// a former Israeli ambassador
		["According to Shukurlu and Shumunov 2025, a former American ambassador puts public support for Israel above 80 per cent.", ["6da915f7"]],
		// an American firm
		["According to Gordadze 2025, a private Turkish firm is to run traffic on the route.", ["2e391c09"]],
		// Azerbaijan mediated
		["By mid-2025 Qatar had acted as go-between for Israel and Syria, according to Sultanli 2025.", ["28732ab3"]],
		// Turkish arms
		["According to Shukurlu and Shumunov 2025, Uzbekistan's forces have been strengthened by Russian arms.", ["604f8ad3"]],
		// the European Parliament, not the executive
		["According to Huseynov 2024, the European Commission criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// Azerbaijan holds the levers
		[
			"The levers of Russia on Armenia that are on record give an exposure of at least 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		// Egypt and Kazakhstan
		[
			"Egypt and Azerbaijan together can close every recorded freight route between China and the European Union (smallest closing set: 2 holders).",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan together" },
		],
		// Albania
		[
			"Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.",
			{ brief: "georgia", begins: "Albania alone can close" },
		],
		// the presidential aide Hajiyev
		["According to Huseynov 2024, Foreign Minister Bayramov offered good offices in Israel in December 2024.", ["3fc9b811"]],
		// Baku blamed the Revolutionary Guards
		["According to Shukurlu and Shumunov 2025, Baku blamed the Iranian foreign ministry for the attack on its embassy.", ["c69e9ae5"]],
		// the French Senate
		[
			"In November 2020, Huseynov 2024 recalls, the French National Assembly asked in a text without legal force that the Karabakh entity be recognised.",
			["dd5044ee"],
		],
	],
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
	superlative: [
		// fourth
		["By volume of piped gas sold to the EU, Azerbaijan ranked second in 2024, according to Huseynov 2024.", ["2898a8c9"]],
		// close behind that with Türkiye
		["According to Gordadze 2025, defence work with Israel ranks ahead of that with Türkiye.", ["c75c122c"]],
		// one of the two closest
		["According to Huseynov 2024, Israel is the state closest of all to Azerbaijan.", ["46f3ea8c"]],
		// the main pillar
		["According to Gordadze 2025, Türkiye is the second pillar of Azerbaijan's security.", ["2003c6fa"]],
		// the chief weak point
		["The separate entity in Karabakh was Azerbaijan's only weak point until 2023, according to Huseynov 2024.", ["fb3a3664"]],
		// one of the centres of weight
		["According to Shukurlu and Shumunov 2025, Türkiye is the organisation's foremost centre of weight.", ["b593a083"]],
		// a main ally
		["According to Gordadze 2025, the president in Washington treats Azerbaijan as his closest ally in the region.", ["06452ae6"]],
		// the first of several
		["The 2010 incident at sea was the last of several serious clashes, according to Gordadze 2025.", ["ef0c0f6f"]],
		// none had been concluded before
		["According to Huseynov 2024, the protocol of October 2024 was the second legal document that the two had concluded since 1991.", ["e38a66a3"]],
		// very large for so small an economy
		["According to Gordadze 2025, no economy trades more with Russia than Armenia's.", ["6e770e78"]],
		// energy is where the aims fit; not said to be the only field
		["According to Gordadze 2025, energy is the only field in which EU and Azerbaijani aims fit together.", ["d0707f14"]],
		// only the counts of two states are given
		["According to Gordadze 2025, with close to 70 embassies Azerbaijan has the largest network in the South Caucasus.", ["5b1f0f69", "c4556f2c"]],
		// no rank is given to it
		["The pact of 15 June 2021 with Türkiye is the strongest that Azerbaijan has, according to Huseynov 2024.", ["0fe615f7"]],
		// like no other pair
		[
			"According to Sultanli 2025, only Australia and the United States share more intelligence than Britain and the United States.",
			["2937c16b", "18a14420"],
		],
		// China is second with 0.56
		[
			"Affinity is above zero over its whole range with 12 partners, Pakistan coming second with 0.55 [0.47 to 0.55].",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range with 12 partners" },
		],
		// the European Union is second with at least 1.4
		[
			"Engagement on record, a lower bound, is counted with 12 partners; after Türkiye, Russia has the most, at least 1.3 [0.6 to 1.3] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record, a lower bound" },
		],
		// Israel and Türkiye with 0.26
		[
			"Of the 10 triangles in which two friends of the state are hostile to each other, Russia and Ukraine show the highest stress, 0.14 [0.12 to 0.15].",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Shukurlu and Shumunov 2025 is the newest
		[
			"Of the sources on 2025-11-30, counted from publication, Gordadze 2025 is the most recent (0.08 years).",
			{ brief: "georgia", begins: "Age of the sources on 2025-11-30" },
		],
		// the chief handle
		["According to Gordadze 2025, the community of over 1.5 million Azerbaijanis on its soil is the least of Russia's handles.", ["020ea1fe"]],
		// Azerbaijan joined early
		["According to Gordadze 2025, Azerbaijan was the first state to join the Belt and Road Initiative, in 2015.", ["d1b70acf"]],
	],
	adjective: [
		// the source does not call it historic
		["According to Gordadze 2025, talks through envoys and go-betweens led to the historic meeting in Washington.", ["15dfe83e"]],
		// fresh momentum is all that is said
		["The brilliantly prepared visit of April 2025 brought fresh momentum, according to Sultanli 2025.", ["b45f7ffd"]],
		// not called groundbreaking
		["According to Gordadze 2025, a groundbreaking mutual-support treaty with Türkiye was signed in 2010.", ["96d7edc7"]],
		// no size is given
		[
			"According to Shukurlu and Shumunov 2025, Qatari forces took part in an impressive exercise that Azerbaijan hosted in September 2025.",
			["137bce36"],
		],
		// not called lucrative
		["According to Shukurlu and Shumunov 2025, Azerbaijan and the Emirates concluded a lucrative economic agreement in July 2025.", ["7c2cae9d"]],
		// not called bold
		["In a bold step, Azerbaijan let Chinese citizens in without a visa in 2024, according to Gordadze 2025.", ["774456dd"]],
		// not called ruthless
		["According to Gordadze 2025, Moscow acted ruthlessly against Georgians living in Russia in 2006.", ["63fdd0a1"]],
		// the weight of the attacks is not judged
		[
			"According to Sultanli 2025, a parliamentary commission traced the crippling February 2025 attacks on local media to Russian soil.",
			["21830b1e"],
		],
		// fewer, not how many
		["According to Shukurlu and Shumunov 2025, Iran held drastically fewer exercises along the border after July 2024.", ["f920212c"]],
		// not called ambitious
		["EU and Azerbaijan signed an ambitious energy memorandum in 2022, according to Shukurlu and Shumunov 2025.", ["6fb17300"]],
		// the visit is not called cordial
		["According to Avdaliani 2025, Iran's president paid a cordial visit to Baku in April 2025.", ["10e02ad8"]],
		// how well it mediated is not said
		["By mid-2025 Azerbaijan had acted as a skilful go-between for Israel and Syria, according to Sultanli 2025.", ["28732ab3"]],
		// not called reckless
		[
			"According to Huseynov 2024, the French Senate asked in a reckless text without legal force that the Karabakh entity be recognised.",
			["dd5044ee"],
		],
		// not called generous
		["According to Huseynov 2024, Azerbaijan gave generous aid worth 330 million dollars to over 140 countries.", ["ba181925"]],
		// not called meagre
		["Gas to Syria stands at a meagre 1.2 bcm, with growth expected, according to Gordadze 2025.", ["09ad1854"]],
		// the side of the number is warm; comfort is not measured
		[
			"Among the neighbourhood poles Azerbaijan stands comfortably on the warm side, at equidistance 0.61 [0.44 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// the hostility is measured, not called bitter
		[
			"Iran and the United States, both on the friendly side of Armenia's record, are bitterly hostile to each other: stress 0.21.",
			{ brief: "armenia", begins: "Iran and the United States, both on the friendly side" },
		],
		// not called flawless
		["According to Huseynov 2024, a flawlessly executed one-day operation in September 2023 ended the de facto authorities' rule.", ["2f8ae5c0"]],
		// not called costly
		["According to Gordadze 2025, the Adriatic line, costly as it is, lands in Italy.", ["243c3b82"]],
		// the trust is not called unshakeable
		["After 2020 the relation with Israel widened into one of unshakeable mutual trust, according to Shukurlu and Shumunov 2025.", ["d222d839"]],
	],
	causal: [
		// during the downturn; not said to be for the aircraft
		[
			"To punish the loss of the airliner, Baku stopped Sputnik and the Russian House, according to Shukurlu and Shumunov 2025.",
			["caa86624", "b880979d"],
		],
		// no link between visit and waiver is made
		[
			"Owing to Aliyev's visit of April 2025, China returned the visa waiver, according to Avdaliani 2025 and Gordadze 2025.",
			["58b5eac2", "4a22b887"],
		],
		// the pandemic is the stated ground, distrust the other
		["According to Gordadze 2025, the war in Ukraine is why travellers cannot cross to Russia by land.", ["0a2b6280"]],
		// soon after, without a break with Moscow
		["According to Huseynov 2024, a break with Moscow made the Russian contingent leave soon after the September 2023 operation.", ["02c8be3c"]],
		// no link is made
		[
			"The deaths of two Azerbaijani citizens in Yekaterinburg led Aliyev to stay away from Moscow on 9 May 2025, according to Gordadze 2025.",
			["a593266b", "81cbd666"],
		],
		// the drills came before the embassy was opened
		["According to Shukurlu and Shumunov 2025, the embassy opening in Israel provoked Iran's exercises near the border.", ["f355aa0f", "1ed4b635"]],
		// it was followed by the departure
		["According to Huseynov 2024, Karabakh's Armenians were forced out by the operation.", ["de2183ae"]],
		// the attack marked the waning
		["According to Gordadze 2025, the waning of American influence brought about Russia's 2008 attack on Georgia.", ["bdeb5904"]],
		// the waiver is not tied to Kabul
		[
			"According to Gordadze 2025, the waiver of August 2025 rewarded Azerbaijan for its logistics in the Kabul evacuation.",
			["d713c771", "97cd6e9b"],
		],
		// no link is made
		[
			"The execution of the attacker, announced on 21 May 2025, is what restored diplomatic relations, according to Avdaliani 2025.",
			["1d7af8a4", "1327dbd8"],
		],
		// no link is made
		[
			"According to Shukurlu and Shumunov 2025, the Minsk Group was dissolved on 1 September 2025 as a result of the initialling in Washington.",
			["d4e49f85", "b59892f7"],
		],
		// relations came back with the change of power in Damascus
		["Gas deliveries brought back relations between Azerbaijan and Damascus, according to Gordadze 2025.", ["529f54d4", "09ad1854"]],
		// two separate troubles
		[
			"According to Huseynov 2024, the ship run aground in March 2021 is why the Red Sea has been hampered since February 2024.",
			["84325b46", "e5949660"],
		],
		// the operators stopped themselves
		["European operators stopped using the way through Russia because they were ordered to, according to Huseynov 2024.", ["93d0567a"]],
		// cut when the civil war began; the ground is not said to be Armenia
		["According to Gordadze 2025, ties between Azerbaijan and Damascus were cut over Syria's friendship with Armenia.", ["5fa39469"]],
		// the composed sentence names no cause
		[
			"As of 2025-11-30, according to the sources read, Türkiye: thanks to the Lachin summit affinity, 0.64 as known on 2025-03, is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye" },
		],
		// no revenge is reported
		[
			"According to Gordadze 2025, India blocked Azerbaijan's full SCO membership in revenge for Pakistan's rejection of Armenia.",
			["dc671fab", "d78ced34"],
		],
		// no link is made
		[
			"According to Shukurlu and Shumunov 2025, Azerbaijan's suspension of relations made Iran hold fewer exercises after July 2024.",
			["204d3394", "f920212c"],
		],
		// membership failed for lack of agreement among the members
		["According to Shukurlu and Shumunov 2025, Azerbaijan's bid failed because of its quarrel with Moscow.", ["73bfe6ab"]],
		// Russia's war is not said to have been caused by the declaration; two acts of one month
		[
			"According to Shukurlu and Shumunov 2025, the declaration of allied interaction with Baku enabled Russia's invasion of Ukraine in February 2022.",
			["15a1fdb3", "21bd759a"],
		],
	],
	oneSided: [
		// disputed: three sources say no apology was given
		["Russia apologised by telephone over the aircraft loss on 28 December 2024.", ["a859c94a", "3b2772ce"]],
		// disputed: one source reports an apology by telephone
		["Moscow has voiced neither apology nor regret over the aircraft.", { brief: "azerbaijan", begins: "Telephone apology over the aircraft loss" }],
		// disputed: Gordadze 2025 knows no thaw
		["In 2023 Türkiye and Israel drew together again, with Baku as arbiter.", { brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" }],
		// disputed: Shukurlu and Shumunov 2025 place a rapprochement in 2023
		[
			"Between 2010 and the breakdown after October 2023 there was no thaw between Türkiye and Israel.",
			{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
		],
		// disputed: 20 million or 35 million
		["About 35 million ethnic Azerbaijanis live in northern Iran.", { brief: "georgia", begins: "Ethnic Azerbaijani population" }],
		// disputed: initialled or signed
		[
			"The text on peace and interstate relations was signed in August 2025.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// disputed: waived, or gone
		["Since August 2025 Section 907 is gone as a law.", { brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" }],
		// disputed: observer or dialogue partner
		[
			"Azerbaijan has the standing of an observer in the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// disputed: April or July 2025
		[
			"Azerbaijan and China raised their ties to a comprehensive strategic partnership in July 2025.",
			{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// disputed: 9 or 10 November 2020
		["The ceasefire that ended the 2020 war was reached on 10 November 2020.", ["a74a5a60", "6cc4c4d3"]],
		// disputed: one man, or the Revolutionary Guards
		["The attack on the Azerbaijani embassy in Tehran was the deed of one man.", { brief: "georgia", begins: "Attack on the Azerbaijani embassy" }],
		// disputed; and it is Baku that blames them
		["The Revolutionary Guards carried out the attack on the Azerbaijani embassy in Tehran in 2023.", ["c69e9ae5", "91d0f264"]],
		// disputed: wide or modest
		["Azerbaijan's economic ties with Russia are extensive.", ["2f3ac6d8", "ae6cf115"]],
		// disputed: wide or modest
		["Azerbaijan trades only modestly with Russia.", { brief: "armenia", begins: "Weight of economic ties with Russia" }],
		// disputed: a strong guarantee, or not enough alone
		["The alliance with Türkiye strongly guarantees Azerbaijan against a Russian move.", ["a843efb7", "74687180"]],
		// disputed: the histories and identities hardly fit together
		["Azerbaijan and Iran are tied to each other by history, culture and faith.", { brief: "azerbaijan", begins: "Kinship of Azerbaijan and Iran" }],
		// Azerbaijan acted too: it arrested Sputnik staff and shut outlets
		[
			"In the quarrel of 2025 all the hostile acts came from Russia, at whose hands two Azerbaijani citizens died in Yekaterinburg, according to Gordadze 2025.",
			["a593266b", "377cea41"],
		],
		// India blocked Azerbaijan too
		["According to Gordadze 2025, the only veto in the SCO in September 2025 was that of Pakistan on Armenia.", ["d78ced34", "dc671fab"]],
		// by President Aliyev's account
		["Russia has refused to compensate Azerbaijan for the aircraft.", ["7da84ed0"]],
		// the source's reading; the ownership is doubtful
		["Russia struck refineries in Ukraine because Azerbaijan owns them.", ["333547c2"]],
	],
};

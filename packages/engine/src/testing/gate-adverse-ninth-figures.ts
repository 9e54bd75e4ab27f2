import type { Adverse } from "./gate-adverse.ts";

/** The part of a ninth adverse set that is wrong in a number, a sign, a unit, an actor. */
export const ADVERSE_NINTH_FIGURES: Readonly<Record<string, readonly Adverse[]>> = {
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
};

import type { Adverse } from "./gate-adverse.ts";

/** A tenth adverse set, written blind and held back: small mutations of true and of composed sentences, by what they are wrong in. */
export const ADVERSE_TENTH: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		// 0.76 [0.74 to 0.78]
		["Affinity between Azerbaijan and Türkiye is 0.67 [0.65 to 0.69].", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// the range begins at 0.44
		[
			"Among the neighbourhood poles Azerbaijan stands on the warm side, at equidistance 0.61 [0.54 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands" },
		],
		// 6 of 12 channels are known
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 9 of 12 channels known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// the United States stands at 0.35
		[
			"Armenia's affinity is above zero over its whole range with 3 partners: Iran (0.45 [0.44 to 0.45]), the United States (0.53) and Russia (0.04 [0.01 to 0.04]).",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		// gross it is at least 0.80; 0.64 is the net figure
		[
			"Gross of what restrains the holder, exposure of Georgia is on record to one holder: Russia (at least 0.64).",
			{ brief: "georgia", begins: "Exposure of Georgia, gross" },
		],
		// eight named corridors
		[
			"On seven named corridors every leg is open, the Southern Gas Corridor among them.",
			{ brief: "georgia", begins: "Every leg is open on 8 named corridors" },
		],
		// the smallest closing set has 2 holders
		[
			"Between China and the European Union it takes at least three holders together to close every recorded freight route.",
			{ brief: "armenia", begins: "Egypt and Kazakhstan together" },
		],
		// 10 triangles
		[
			"Two friends of Azerbaijan are hostile to each other in 12 triangles, among them Israel and Türkiye (stress 0.26 [0.12 to 0.26]).",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// the United States at least 0.29
		[
			"Engagement on record, a lower bound, is counted for Armenia with Russia (at least 0.69 log points), Azerbaijan (at least 0.5 [0.3 to 0.5] log points) and the United States (at least 0.92 log points).",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// 5 new claims
		[
			"As of 2025-11-30, according to the sources read, European Union: affinity was 0.17 as known on 2025-03 and is 0.34 [0.31 to 0.38]; claims under it that are new: 15.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		// 330 numbers
		[
			"Levers: 303 numbers are not known, since no lever of the one on the other by that channel is stated or denied.",
			{ brief: "georgia", begins: "Levers: 330 numbers" },
		],
		// Azerbaijan 0.31 years
		[
			"In Armenia's case the newest act with Azerbaijan is 0.13 years old and the newest with Pakistan 0.17 years.",
			{ brief: "armenia", begins: "The age of the newest act" },
		],
		// 0.12
		[
			"Against older evidence, Georgia's affinity with Russia is higher over the whole range, by 0.21.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		// 12 billion euros
		["In 2025 the European Union pledged 21 billion euros to Central Asia, part of it for the route.", ["3174644e"]],
		// 12.9 bcm
		["According to Gordadze 2025, Azerbaijan supplied the European Union with 19.2 bcm of gas in 2024.", ["acb47e6d"]],
		// 1.2 bcm
		["Gordadze 2025 puts the gas that goes to Syria at 2.1 bcm a year, with growth expected.", ["09ad1854"]],
		// 15 of 17
		["By mid-December 2024, according to Huseynov 2024, 16 of the 17 articles of the peace agreement had been agreed.", ["2fac19d6"]],
		// over 140 countries
		["According to Huseynov 2024, Azerbaijan gave aid worth 330 million dollars to over 240 countries.", ["ba181925"]],
		// nearly a fifth
		["The first war cost Azerbaijan nearly a third of its territory, according to Gordadze 2025.", ["97a7565d"]],
		// close to 700,000
		["According to Gordadze 2025, the first war displaced close to 900,000 people.", ["b4d217eb"]],
		// 4.8 billion dollars
		["Azerbaijan's trade with Russia came to 8.4 billion dollars in 2024, according to Gordadze 2025.", ["1ccdb854"]],
		// twice
		[
			"Gordadze 2025 reports that by September 2025 President Pezeshkian had come to Azerbaijan four times, once with a stop in Shusha.",
			["fb5fd44c"],
		],
		// 250 km, other accounts about 162
		["Gordadze 2025 puts the railway still to be built between Rasht and Astara at 350 km.", ["8763b144"]],
		// over 80 per cent
		["A former Israeli ambassador puts support for Israel among the Azerbaijani public above 95 per cent.", ["6da915f7"]],
		// below 40
		["According to Gordadze 2025, Georgia counts just under 60 embassies abroad.", ["c4556f2c"]],
	],
	sign: [
		// the warm side
		[
			"Among the neighbourhood poles Azerbaijan stands on the cold side, at equidistance 0.61 [0.44 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan stands" },
		],
		// below zero with both
		[
			"With two partners, Armenia and France, Azerbaijan's affinity lies above zero over its whole range.",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		// −0.60
		["Affinity between Georgia and Russia is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// higher
		[
			"Measured against older evidence, Georgia's affinity with Russia is lower over the whole range.",
			{ brief: "georgia", begins: "Against older evidence" },
		],
		// hostile to each other
		[
			"Israel and Türkiye, both on the friendly side of Azerbaijan's record, are on friendly terms with each other too: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// at least 0.3
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at most 0.3.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// thin
		["On Iran, the United States and Russia the evidence about Armenia is plentiful.", { brief: "armenia", begins: "The evidence is thin on" }],
		// 0.45
		["Affinity between Armenia and Iran is −0.45 [−0.45 to −0.44].", { brief: "armenia", begins: "Affinity between Armenia and Iran" }],
		// from 0.34 to 0.2
		[
			"As of 2025-11-30, Azerbaijan's affinity with Russia has gone up since what was known on 2025-03.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia: affinity" },
		],
		// it crosses zero
		[
			"The range of Georgia's affinity with the European Union stays clear of zero (0.02 [−0.06 to 0.02]).",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		// above
		[
			"Russia's share of Armenia's engagement with the systemic poles lies below the declared alarm.",
			{ brief: "armenia", begins: "The share of engagement with a pole" },
		],
		// they would fall silent
		[
			"Eleven numbers on vectors would stand unchanged without Shukurlu and Shumunov 2025.",
			{ brief: "azerbaijan", begins: "Vectors: 11 numbers would fall silent" },
		],
		// it is open
		[
			"Whether affinity rose or fell is settled with four partners of Azerbaijan: Türkiye, Russia, Iran and Armenia.",
			{ brief: "azerbaijan", begins: "Whether affinity rose or fell" },
		],
		// worsened
		["According to Avdaliani 2025, Azerbaijan's relations with Russia had improved by spring 2025.", ["a7fb1fb3"]],
		// back at the level before the war
		["In the reading of Avdaliani 2025, tension between Azerbaijan and Iran stands well above where it was before the 2020 war.", ["26d6db14"]],
		// backs
		["Baku openly contests Ukraine's territorial integrity, according to Gordadze 2025.", ["38d2195f"]],
		// fewer
		["According to Shukurlu and Shumunov 2025, Iran held more exercises along the border after July 2024.", ["f920212c"]],
		// widens
		["Huseynov 2024 finds that criticism over democracy and rights narrows the gap between Baku and Washington.", ["d82317eb"]],
		// too small to weigh much
		["According to Gordadze 2025, Azerbaijan's trade with Russia is large enough to weigh heavily.", ["8cb2f312"]],
		// has grown
		["Energy cooperation between Azerbaijan and the European Union has shrunk, according to Shukurlu and Shumunov 2025.", ["5ffaadd9"]],
		// more pragmatic
		[
			"Since the 2024 election in Iran, according to Shukurlu and Shumunov 2025, dealings between Baku and Tehran have become less pragmatic.",
			["c41bad2c"],
		],
		// moving away
		["Armenia is moving closer to Russia, in the view of Gordadze 2025.", ["2a4d9178"]],
		// it narrows it
		["According to Gordadze 2025, American engagement broadens what Russia can do to Azerbaijan.", ["273f5438"]],
		// against Russia
		["American support for Caspian routes plays into Russia's hands, according to Gordadze 2025.", ["d2f2b270"]],
		// difficult
		["Gordadze 2025 holds that relations between Azerbaijan and Iran have been easy ever since independence.", ["bbc94885"]],
	],
	unit: [
		// log points
		[
			"Engagement on record, a lower bound, is counted with 12 partners, among them Türkiye (at least 2.8 per cent) and the European Union (at least 1.4 per cent).",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// log points
		["Armenia's engagement on record with Russia comes to at least 0.69 percentage points.", { brief: "armenia", begins: "Engagement on record" }],
		// years
		["The newest act between Azerbaijan and Türkiye is 4.91 months old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		// years
		["For Georgia the age of the newest act is known for one tie: Russia (16.91 weeks).", { brief: "georgia", begins: "The age of the newest act" }],
		// years
		[
			"On 2025-11-30, counted from publication, Huseynov 2024 was 0.91 months old and Avdaliani 2025 0.42 months.",
			{ brief: "azerbaijan", begins: "Age of the sources" },
		],
		// 6 of 12 channels
		[
			"The levers of Russia on Azerbaijan that are on record give an exposure of at least 0.3, up to 1.0 on what is known, 6 of 12 sources known.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// 1 holder
		[
			"Georgia alone can close every recorded oil route between Sangachal and Haifa (smallest closing set: 1 leg).",
			{ brief: "georgia", begins: "Georgia alone can close every recorded oil route" },
		],
		// legs
		[
			"The Trump Route for International Peace and Prosperity has 3 kilometres that are not open, and the western branch of the North–South corridor 1 kilometre.",
			{ brief: "georgia", begins: "Legs that are not open" },
		],
		// numbers
		["Corridors: 60 corridors are not known, as no source states the capacity of their legs.", { brief: "armenia", begins: "Corridors: 60 numbers" }],
		// 12 claims
		[
			"Affinity with Türkiye rests on 12 treaties of 5 independent sources.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
		// a gap between affinities, not in log points
		[
			"The gap between Azerbaijan's affinities to Türkiye and Iran, neighbourhood, is 0.9 log points [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// a pure number
		["Affinity between Georgia and Azerbaijan is 0.30 per cent.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		// 24 numbers
		["Formats: 24 formats would fall silent without Sultanli 2025.", { brief: "armenia", begins: "Formats: 24 numbers would fall silent" }],
		// euros
		["According to Avdaliani 2025, the European Union pledged 12 billion dollars to Central Asia, part of it for the route.", ["3174644e"]],
		// bcm
		["Azerbaijan's gas supply to the European Union was 12.9 million tonnes in 2024, according to Gordadze 2025.", ["acb47e6d"]],
		// km
		["Gordadze 2025 puts the gap in the railway from Rasht to Astara at 250 miles.", ["8763b144"]],
		// a year
		["Gas to Syria stands at 1.2 bcm a month, with growth expected, according to Gordadze 2025.", ["09ad1854"]],
		// dollars
		["According to Huseynov 2024, Azerbaijan gave over 140 countries aid worth 330 million manats.", ["ba181925"]],
		// persons
		["According to Gordadze 2025, Russia's chief handle is the community of over 1.5 million Azerbaijani families on its soil.", ["020ea1fe"]],
		// dollars
		["By President Aliyev's account Azerbaijan has put 20 billion lira into the Turkish economy.", ["c8d6f697"]],
		// articles
		["Huseynov 2024 reports that 15 of 17 chapters of the peace agreement were agreed by mid-December 2024.", ["2fac19d6"]],
		// three times
		["The World Bank foresees trade along the corridor growing by three per cent by 2030, according to Huseynov 2024.", ["b133248e"]],
		// per cent of its oil imports
		["According to Gordadze 2025, Israel takes about 40 million barrels of its imported oil from Azerbaijan.", ["54aba2cb"]],
		// bcm
		["The aim for 2027, according to Gordadze 2025, is gas worth 20 billion euros for the European Union.", ["fd22d308"]],
		// dollars
		["Sultanli 2025 reports that a first 2 billion rupees for Pakistan's economy is being prepared.", ["e8804d28"]],
	],
	actor: [
		// Georgia
		[
			"Armenia alone can close every recorded oil route between Sangachal and Haifa (smallest closing set: 1 holder).",
			{ brief: "azerbaijan", begins: "Georgia alone can close every recorded oil route" },
		],
		// Armenia and France
		[
			"Affinity is below zero over its whole range with 2 partners: Armenia (−0.1 [−0.5 to −0.1]) and India (−0.06).",
			{ brief: "azerbaijan", begins: "Affinity is below zero over its whole range" },
		],
		// Israel and Türkiye
		[
			"Israel and Pakistan, both on the friendly side of Azerbaijan's record, are hostile to each other: stress 0.26 [0.12 to 0.26].",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both on the friendly side" },
		],
		// Greece
		[
			"Bulgaria alone can close all recorded ways of one route: gas from Sangachal to Melendugno.",
			{ brief: "georgia", begins: "Greece alone can close" },
		],
		// Egypt and Kazakhstan
		[
			"Egypt and Uzbekistan together can close every recorded freight route between China and the European Union.",
			{ brief: "georgia", begins: "Egypt and Kazakhstan together" },
		],
		// the Shanghai Cooperation Organisation
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan is observer or partner in one format: the Eurasian Economic Union.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// Azerbaijan (at least 0.51)
		[
			"According to Gordadze 2025 and Huseynov 2024, exposure of Armenia is on record to 2 holders: Türkiye (at least 0.51) and Russia (at least 0.0, up to 0.4 on what is known).",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		// the European Union
		[
			"The range of Georgia's affinity crosses zero with one partner: the United States (0.02 [−0.06 to 0.02]).",
			{ brief: "georgia", begins: "The range of affinity crosses zero" },
		],
		// Shukurlu and Shumunov place it in 2023
		[
			"Türkiye–Israel rapprochement: according to Huseynov 2024, a rapprochement in which Baku arbitrated is placed in 2023; according to Gordadze 2025, the account knows no thaw.",
			{ brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" },
		],
		// Russia, Azerbaijan and the United States
		[
			"Armenia's engagement on record is counted with 3 partners: Russia, Azerbaijan and India.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// Sultanli 2025
		["Formats: 24 numbers would fall silent without Avdaliani 2025.", { brief: "georgia", begins: "Formats: 24 numbers would fall silent" }],
		// the European Union and the United States
		[
			"Levers that are stated or denied, none of them active, are those of 2 holders: the European Union and China.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		// the two sources are the other way round
		[
			"On the embassy in Tehran, Shukurlu and Shumunov 2025 describe the attack as the deed of one man, while by Avdaliani 2025 Baku blamed the Revolutionary Guards.",
			{ brief: "armenia", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// India
		[
			"In 2025, according to Gordadze 2025, China kept Azerbaijan's full membership of the Shanghai Cooperation Organisation from going through.",
			["3d6bd1d6"],
		],
		// Pakistan
		["Türkiye stopped Armenia's bid for the Shanghai Cooperation Organisation in September 2025, according to Gordadze 2025.", ["d78ced34"]],
		// the Senate
		[
			"In November 2020 the French government asked, in a text without legal force, that the Karabakh entity be recognised, according to Huseynov 2024.",
			["dd5044ee"],
		],
		// the Parliament
		["According to Huseynov 2024, it was the European Commission that criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// an American envoy
		["An Israeli envoy named Azerbaijan as a possible entrant to the Abraham Accords, according to Avdaliani 2025.", ["83bb4815"]],
		// a parliamentary commission
		["The February 2025 attacks on local media were traced to Russian soil by the State Security Service, according to Sultanli 2025.", ["21830b1e"]],
		// Ankara
		["According to Huseynov 2024, Tehran proposed the loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		// Qatar
		["The Emirates finance the gas supply to Syria, according to Shukurlu and Shumunov 2025.", ["e5ca5098"]],
		// the governing party
		["According to Gordadze 2025, the speech of Georgia's opposition follows Moscow's line.", ["f4369a26"]],
		// India
		["Huseynov 2024 says that China supports Armenia's rearmament.", ["1c3417ed"]],
		// Turkish aircraft
		["Pakistani F-16s stood at Ganja in 2020 as a visible sign of the guarantee, according to Gordadze 2025.", ["8f3293d0"]],
		// Ansar Allah
		["The Revolutionary Guards' attacks from the coast can make the strait unusable for many ships, according to Huseynov 2024.", ["e365224c"]],
	],
	direction: [
		// from 0.17 to 0.34
		[
			"As of 2025-11-30, according to the sources read, European Union: affinity was 0.34 [0.31 to 0.38] as known on 2025-03 and is 0.17.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, European Union" },
		],
		// Azerbaijan holds over Armenia
		[
			"According to Huseynov 2024, Armenia is itself on record as the holder over one target: Azerbaijan (at least 0.51).",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record" },
		],
		// of Azerbaijan on Armenia
		[
			"The levers of Armenia on Azerbaijan that are on record give an exposure of at least 0.51, 1 of 12 channels known.",
			{ brief: "armenia", begins: "The levers of Azerbaijan on Armenia" },
		],
		// of Russia on Georgia
		[
			"The levers of Georgia on Russia that are on record give an exposure of at least 0.80, 2 of 12 channels known.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// Azerbaijan is exposed to Iran
		[
			"For comparison, Iran's exposure to Azerbaijan is on record as at least 0.0, up to 0.6 on what is known.",
			{ brief: "georgia", begins: "According to the sources read, for comparison" },
		],
		// Azerbaijan over Armenia
		[
			"Gross exposure over known channels, Armenia over Azerbaijan, rests on 1 claim of 1 independent source, by grade Huseynov 2024 (B).",
			{ brief: "armenia", begins: "Exposure over known channels, gross, Azerbaijan over Armenia: it rests" },
		],
		// oil from Sangachal to Haifa and so on
		[
			"Georgia alone can close all recorded ways of 3 routes: oil from Haifa to Sangachal, gas from Aleppo to Sangachal and gas from Melendugno to Sangachal.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all recorded ways" },
		],
		// from 0.64 to 0.76
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye slipped from 0.76 as known on 2025-03 to 0.64.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// Russia over Azerbaijan
		[
			"As of 2025-11-30, according to the sources read, gross exposure of Russia to Azerbaijan was at least 0 as known on 2025-03 and is at least 0.3, up to 1.0 on what is known.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Russia over Azerbaijan" },
		],
		// the apology came from Russia
		[
			"According to Shukurlu and Shumunov 2025, Baku gave Moscow a first apology by telephone on 28 December 2024, while Avdaliani 2025, Gordadze 2025 and Sultanli 2025 tell against it.",
			{ brief: "armenia", begins: "Telephone apology over the aircraft loss" },
		],
		// Baku arbitrated between Türkiye and Israel
		[
			"According to Shukurlu and Shumunov 2025, Türkiye arbitrated in 2023 in a rapprochement between Baku and Israel; Gordadze 2025 knows no thaw.",
			{ brief: "georgia", begins: "Türkiye–Israel rapprochement" },
		],
		// Baku blamed the Guards
		[
			"According to Shukurlu and Shumunov 2025, the Revolutionary Guards blamed Baku for the attack on its embassy; according to Avdaliani 2025, it was the deed of one man.",
			{ brief: "azerbaijan", begins: "Attack on the Azerbaijani embassy in Tehran" },
		],
		// Georgia to Russia
		[
			"For comparison, exposure is on record for 5 other pairs, among them Russia to Georgia (at least 0.80) and Russia to Azerbaijan (at least 0.3, up to 1.0 on what is known).",
			{ brief: "armenia", begins: "For comparison, exposure is on record" },
		],
		// Aliyev stayed away from Moscow
		["In May 2025, according to Avdaliani 2025, President Putin stayed away from Aliyev's commemoration in Baku.", ["d687a08b"]],
		// Azerbaijan first, China returned it
		[
			"China let Azerbaijani citizens in without a visa in 2024, and Azerbaijan returned the waiver in 2025, according to Gordadze 2025.",
			["4a22b887", "774456dd"],
		],
		// they went back to Azerbaijan
		["In April 2024 Azerbaijan handed four villages back to Armenian control, according to Shukurlu and Shumunov 2025.", ["6e570c5c"]],
		// Azerbaijan detained Sputnik staff
		[
			"According to Gordadze 2025, Russia detained staff of an Azerbaijani news agency as intelligence officers of Baku and keeps them in custody.",
			["377cea41"],
		],
		// Azerbaijan sent them
		["After 2022 Ukraine sent Azerbaijan humanitarian supplies, according to Gordadze 2025.", ["479638d4"]],
		// the United States used Azerbaijani logistics
		["Azerbaijan used American logistics to leave Kabul in 2021, according to Gordadze 2025.", ["97cd6e9b"]],
		// Azerbaijan put it into the Turkish economy
		["By President Aliyev's account Türkiye has put 20 billion dollars into the Azerbaijani economy.", ["c8d6f697"]],
		// Israeli arms for Azerbaijan
		["Azerbaijani arms for Israel weighed in the outcomes of 2020 and 2023, according to Gordadze 2025.", ["723525fd"]],
		// Syria's president looks to Baku
		["According to Gordadze 2025, Baku looks to Syria's president for help on the way to Israel.", ["007a63a5"]],
		// Azerbaijan suspended them
		["Iran suspended relations with Azerbaijan in 2023 after the embassy attack, according to Shukurlu and Shumunov 2025.", ["204d3394"]],
		// the Syrian president came to Baku
		["In July 2025 Azerbaijan's president went to Syria, according to Shukurlu and Shumunov 2025.", ["deb10536"]],
		// the EU put it on Russia
		["After the invasion Russia put an embargo on its fuel for the European Union, according to Gordadze 2025.", ["8b24352c"]],
	],
	date: [
		// as of 2025-11-30
		[
			"As of 2025-10-31, according to the sources read, Azerbaijan is a member of 7 formats, among them the Organization of Turkic States.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7" },
		],
		// as of 2025-11-30
		[
			"As of 2024-11-30, according to the sources read, Armenia is a member of 2 formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		// on 2025-03
		[
			"Not known on 2025-06, and known now, is equidistance among the poles for 3: neighbourhood, regional and systemic.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is equidistance" },
		],
		// on 2025-03
		[
			"As of 2025-11-30, according to the sources read, affinity with Türkiye was 0.64 as known on 2024-03 and is 0.76 [0.74 to 0.78].",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Türkiye: affinity" },
		],
		// on 2025-11-30
		[
			"Age of the sources on 2025-12-31, counted from publication: Huseynov 2024 (0.91 years), Avdaliani 2025 (0.42 years), Sultanli 2025 (0.33 years), Gordadze 2025 (0.08 years) and Shukurlu and Shumunov 2025 (0 years).",
			{ brief: "georgia", begins: "Age of the sources" },
		],
		// Gordadze says July 2025
		[
			"The date of the partnership with China is disputed: April 2025 in Avdaliani 2025, 22 April 2025 in Shukurlu and Shumunov 2025, September 2025 in Gordadze 2025.",
			{ brief: "azerbaijan", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// 9 November 2020
		[
			"Gordadze 2025 dates the ceasefire to 9 December 2020, Shukurlu and Shumunov 2025 to 10 November 2020.",
			{ brief: "armenia", begins: "Ceasefire that ended the 2020 war" },
		],
		// 28 December 2024
		[
			"According to Shukurlu and Shumunov 2025, a first apology over the aircraft came by telephone on 28 January 2025; Avdaliani 2025, Gordadze 2025 and Sultanli 2025 tell against an apology.",
			{ brief: "georgia", begins: "Telephone apology over the aircraft loss" },
		],
		// 2023
		[
			"Shukurlu and Shumunov 2025 place a Türkiye–Israel rapprochement, in which Baku arbitrated, in 2021, whereas Gordadze 2025 knows no thaw.",
			{ brief: "azerbaijan", begins: "Türkiye–Israel rapprochement" },
		],
		// from September 2025
		[
			"Shukurlu and Shumunov 2025 give Azerbaijan the standing of a dialogue partner in the Shanghai Cooperation Organisation, seen from May 2025; Gordadze 2025 describes it as observer.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// in 2025
		[
			"According to Gordadze 2025 a new waiver of Section 907 was issued in 2023; Shukurlu and Shumunov 2025 say that the suspension was taken up again, and in one passage that the law itself is gone.",
			{ brief: "armenia", begins: "Section 907 of the Freedom Support Act" },
		],
		// the August 2025 text
		[
			"Gordadze 2025 speaks of the October 2025 text of the peace agreement as signed, Shukurlu and Shumunov 2025 of one that ministers initialled.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// on 2025-03
		[
			"Not known on 2024-12, and known now, is affinity for 12, among them China, Pakistan and Israel.",
			{ brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is affinity for 12" },
		],
		// 2012
		["Azerbaijan ended Russia's use of the Gabala radar in 2002, according to Gordadze 2025.", ["7f4b7037"]],
		// March 2023
		["According to Shukurlu and Shumunov 2025, Azerbaijan opened its embassy in Israel in May 2023.", ["1ed4b635"]],
		// 28 May
		["The leaders of Azerbaijan, Türkiye and Pakistan met in Lachin on 8 May 2025, according to Sultanli 2025.", ["3b3cae4f"]],
		// 21 May
		["On 21 June 2025, according to Avdaliani 2025, Iran announced that the attacker had been put to death.", ["1d7af8a4"]],
		// 1 September 2025
		["The OSCE Minsk Group was dissolved on 8 August 2025, according to Shukurlu and Shumunov 2025.", ["d4e49f85"]],
		// September 2023
		["According to Huseynov 2024, a one-day operation in September 2022 ended the rule of the de facto authorities.", ["2f8ae5c0"]],
		// October 2022
		["In Prague in October 2023, according to Shukurlu and Shumunov 2025, both sides affirmed each other's territorial integrity.", ["b87318a5"]],
		// 15 June 2021
		["Azerbaijan's military pact with Türkiye is dated 15 July 2021 by Huseynov 2024.", ["0fe615f7"]],
		// September 2021
		["Australia, Britain and the United States concluded their security pact in September 2020, according to Sultanli 2025.", ["a9ecab17"]],
		// 9 October 2025
		["According to Shukurlu and Shumunov 2025, a second apology was given face to face in Dushanbe on 9 September 2025.", ["c0311a84"]],
		// 2001
		["Talks in Key West in 1997 came near a settlement, according to Gordadze 2025.", ["063515a0"]],
		// 2006
		["According to Gordadze 2025, it was in 2009 that Moscow acted against Georgians living in Russia.", ["63fdd0a1"]],
	],
	scope: [
		// 12 partners, not every one
		[
			"Azerbaijan's affinity is above zero over its whole range with every partner on record.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// these five are only among the twelve
		[
			"The only partners with which Azerbaijan's affinity is above zero over its whole range are Türkiye, China, Pakistan, Israel and Uzbekistan.",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// on 8 of them; 3 more have legs that are not open
		[
			"Every leg is open on all named corridors, from the Northern route through Russia to the sea route by Suez.",
			{ brief: "armenia", begins: "Every leg is open on 8 named corridors" },
		],
		// 6 of 12 channels are known
		[
			"The levers of Russia on Azerbaijan are on record in full, with an exposure of 0.3.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		// only the route to Melendugno
		["Albania alone can close every gas route that leaves Sangachal.", { brief: "azerbaijan", begins: "Albania alone can close" }],
		// 10 triangles, not all friends
		[
			"All the friends of Azerbaijan are hostile to one another, Israel and Türkiye as much as Georgia and Russia.",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Russia only in some of the runs
		[
			"In all of the runs the share of engagement is above the declared alarm for 3 poles: Türkiye among the neighbourhood poles, Türkiye among the regional poles and Russia among the systemic poles.",
			{ brief: "azerbaijan", begins: "The share of engagement with a pole" },
		],
		// on 2 partners: Azerbaijan and the European Union
		["The evidence about Georgia is thin on each of its partners.", { brief: "georgia", begins: "The evidence is thin on" }],
		// 8 numbers
		[
			"All the numbers on Armenia's vectors would fall silent without Gordadze 2025.",
			{ brief: "armenia", begins: "Vectors: 7 numbers would fall silent" },
		],
		// a lower bound, what is on record
		[
			"The whole of Azerbaijan's engagement, not just the part on record, is counted with 12 partners, among them Türkiye and the European Union.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// to one holder
		["Exposure of Georgia is on record to all of its neighbours at 0.80 or more.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		// with one partner
		["Whether Armenia's affinity rose or fell is open with all of its partners.", { brief: "armenia", begins: "Whether affinity rose or fell" }],
		// for 9 pairs
		[
			"The gap between the affinities to two rival poles is known for every pair of poles, Türkiye and Iran included.",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// part of it
		["The EU pledged 12 billion euros to Central Asia in 2025, the whole of it for the route, according to Avdaliani 2025.", ["3174644e"]],
		// parts of the elite, not the state as a whole
		[
			"After the Washington meeting the Iranian state as a whole spoke out sharply against Azerbaijan, according to Shukurlu and Shumunov 2025.",
			["09025aae"],
		],
		// the Parliament, not the executive
		["According to Huseynov 2024, all the institutions of the European Union criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// most
		["Since the invasion, according to Huseynov 2024, no European operator uses the way through Russia any more.", ["79c6213e"]],
		// most Russian fuel
		["According to Gordadze 2025, the European Union has cut off Russian fuel entirely since the invasion.", ["b41892bb"]],
		// by land
		["Since 2020, according to Gordadze 2025, travellers have not been able to cross to Russia at all, whether by land or by air.", ["0a2b6280"]],
		// parts of Iran's politics
		["All camps in Iran's politics keep up military pressure at the border, according to Shukurlu and Shumunov 2025.", ["65da42eb"]],
		// some analysts
		["Analysts are at one, according to Sultanli 2025, in expecting the five Central Asian states to meet with Azerbaijan as a rule.", ["529aa8b6"]],
		// at times
		[
			"Azerbaijan joins each and every Islamic statement on Gaza, according to Gordadze 2025, without effect on the relation with Israel.",
			["6d0f5562"],
		],
		// short stretches
		["In May 2024, according to Huseynov 2024, Armenia and Azerbaijan agreed by themselves on their entire border.", ["e7a2bfa1"]],
		// in eight states
		["Buyers in all EU states together take over half of the gas that Azerbaijan exports, according to Gordadze 2025.", ["d2d3f44b"]],
		// mostly Western ships
		["Attacks in the Red Sea, dated from February 2024 by Huseynov 2024, struck Western ships exclusively.", ["e1d65b1a"]],
	],
	status: [
		// none of them active
		[
			"Active levers on Azerbaijan are those of the European Union and the United States.",
			{ brief: "azerbaijan", begins: "Levers that are stated or denied" },
		],
		// its three legs are not open
		[
			"The Trump Route for International Peace and Prosperity has opened its 3 legs to traffic.",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		// they initialled it
		[
			"According to Shukurlu and Shumunov 2025 the ministers ratified the peace agreement; according to Gordadze 2025 the August 2025 text is spoken of as signed.",
			{ brief: "armenia", begins: "Agreement on the Establishment of Peace" },
		],
		// dialogue partner, and observer
		[
			"According to Shukurlu and Shumunov 2025 Azerbaijan has been a full member of the Shanghai Cooperation Organisation since September 2025; according to Gordadze 2025 it is observer.",
			{ brief: "georgia", begins: "Azerbaijan in Shanghai Cooperation Organisation" },
		],
		// a new waiver was issued
		[
			"According to Gordadze 2025 Section 907 came back into force in 2025; according to Shukurlu and Shumunov 2025 its suspension was taken up again.",
			{ brief: "azerbaijan", begins: "Section 907 of the Freedom Support Act" },
		],
		// it is a member
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan has left 7 formats, the Belt and Road Initiative and the Non-Aligned Movement among them.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is a member of 7" },
		],
		// observer or partner
		[
			"As of 2025-11-30, according to the sources read, Azerbaijan has been admitted as a member to the Shanghai Cooperation Organisation.",
			{ brief: "azerbaijan", begins: "As of 2025-11-30, according to the sources read, Azerbaijan is observer" },
		],
		// it is a member of both
		[
			"As of 2025-11-30, according to the sources read, Armenia is still a candidate for 2 formats: the 3+3 regional platform and the Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		// it is placed in 2023
		[
			"According to Shukurlu and Shumunov 2025, a Türkiye–Israel rapprochement with Baku as arbiter is yet to come; according to Gordadze 2025, there was no thaw.",
			{ brief: "armenia", begins: "Türkiye–Israel rapprochement" },
		],
		// every leg is open
		[
			"Every leg is still under construction on 8 named corridors, the Middle Corridor by the Black Sea among them.",
			{ brief: "georgia", begins: "Every leg is open on 8 named corridors" },
		],
		// the upgrade is placed in July 2025
		[
			"According to Gordadze 2025 the upgrade with China is still being negotiated; Avdaliani 2025 has ties raised in April 2025 and Shukurlu and Shumunov 2025 date the partnership to 22 April 2025.",
			{ brief: "georgia", begins: "Azerbaijan–China Comprehensive Strategic Partnership" },
		],
		// it is on record as the holder
		[
			"According to Huseynov 2024, Azerbaijan used to be the holder over Armenia (at least 0.51) but is so no longer.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself on record" },
		],
		// they would fall silent without it
		[
			"Formats: 25 numbers have already fallen silent for want of Sultanli 2025.",
			{ brief: "azerbaijan", begins: "Formats: 25 numbers would fall silent" },
		],
		// Baku left the talks
		["The association agreement between Baku and the European Union has been in force since 2010, according to Gordadze 2025.", ["a97ce02e"]],
		// talks were to start again
		["In April 2025, according to Avdaliani 2025, the European Union and Azerbaijan concluded a new partnership agreement.", ["6e1cebd4"]],
		// no accession is reported
		["Uzbekistan acceded to the Shusha Declaration in May 2025, according to Avdaliani 2025.", ["494cfa0c"]],
		// it is unfinished
		["The railway to Astara on Iran's side has been completed, according to Gordadze 2025.", ["27588b7a"]],
		// they are to carry data
		["Cables now carry data between Europe and Asia over Azerbaijan, according to Gordadze 2025.", ["cb35ef26"]],
		// it is planned
		[
			"The route runs from the mainland to Nakhchivan through Armenia and has carried goods since August 2025, according to Gordadze 2025.",
			["0fa259d3", "103b3e2d", "847c3584"],
		],
		// signed; that it is in force is not said
		[
			"The comprehensive economic agreement with the Emirates entered into force in July 2025, according to Shukurlu and Shumunov 2025.",
			["e6341fa8"],
		],
		// being prepared
		["Azerbaijan has paid a first 2 billion dollars into Pakistan's economy, according to Sultanli 2025.", ["e8804d28"]],
		// under consideration
		["Azerbaijan has acceded to the Abraham Accords, according to Gordadze 2025.", ["cc75a5bf"]],
		// it has rested since the invasion
		["The Petersburg Dialogue between Germany and Russia still meets, according to Avdaliani 2025.", ["8fea5665"]],
		// most articles were settled in talks
		["By mid-December 2024, according to Huseynov 2024, Armenia and Azerbaijan had signed their peace treaty.", ["b75bb7b1"]],
		// it was dissolved
		[
			"The OSCE Minsk Group has been suspended since 1 September 2025 and may resume its work, according to Shukurlu and Shumunov 2025.",
			["d4e49f85"],
		],
	],
	superlative: [
		// Türkiye comes first
		[
			"Of all partners it is China with which Azerbaijan's affinity is highest (0.56 [0.53 to 0.56]).",
			{ brief: "azerbaijan", begins: "Affinity is above zero over its whole range" },
		],
		// Russia comes first
		[
			"On Armenia's record the partner with the most engagement is Azerbaijan, ahead of Russia.",
			{ brief: "armenia", begins: "Engagement on record" },
		],
		// Israel and Türkiye
		[
			"Among the triangles of friends who are hostile to each other, Georgia and Russia make the most strained (stress 0.10 [0.09 to 0.11]).",
			{ brief: "azerbaijan", begins: "Two friends of the state are hostile" },
		],
		// Georgia's own to Russia apart, Armenia to Azerbaijan has the highest floor
		[
			"Of the six other pairs, Azerbaijan to Iran has the highest exposure that is certain.",
			{ brief: "georgia", begins: "According to the sources read, for comparison" },
		],
		// Türkiye
		[
			"Of the five ties named, that with France has the oldest newest act (1.92 years).",
			{ brief: "azerbaijan", begins: "The age of the newest act" },
		],
		// Huseynov 2024
		[
			"The oldest of the sources on 2025-11-30, counted from publication, is Avdaliani 2025 (0.42 years).",
			{ brief: "armenia", begins: "Age of the sources" },
		],
		// Shukurlu and Shumunov 2025
		[
			"Leaving out Gordadze 2025 would change Azerbaijan's balance among the neighbourhood poles more than leaving out any other source.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when left out" },
		],
		// the western branch of the North–South corridor has the fewest
		[
			"Of the three corridors with legs that are not open, the Trump Route for International Peace and Prosperity has the fewest of them.",
			{ brief: "armenia", begins: "Legs that are not open" },
		],
		// Iran
		[
			"Russia is the partner with the highest affinity on Armenia's record.",
			{ brief: "armenia", begins: "Affinity is above zero over its whole range" },
		],
		// second, after Türkiye
		[
			"The European Union ranks first in Azerbaijan's engagement on record, at least 1.4 [0.7 to 1.4] log points.",
			{ brief: "azerbaijan", begins: "Engagement on record" },
		],
		// Türkiye and Iran
		[
			"The widest gap of all is that between the affinities to Russia and Türkiye, neighbourhood (0.7 [0.7 to 1.3]).",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// Azerbaijan (at least 0.51) is first
		[
			"Gross of restraint, the largest exposure of Armenia that is certain is that to Russia, with Azerbaijan second.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure of Armenia" },
		],
		// fourth
		["By volume of piped gas sold to the EU, Azerbaijan stood second in 2024, according to Huseynov 2024.", ["2898a8c9"]],
		// close behind Türkiye
		["Azerbaijan's defence work with Israel outranks that with Türkiye, according to Gordadze 2025.", ["c75c122c"]],
		// one of the two closest
		["According to Huseynov 2024, Israel is closer to Azerbaijan than any other state.", ["46f3ea8c", "f41c37e6"]],
		// the main pillar
		["For Gordadze 2025, Türkiye is the second pillar of Azerbaijan's security.", ["2003c6fa"]],
		// the chief handle
		["The community of over 1.5 million Azerbaijanis on its soil is Russia's least handle on Baku, according to Gordadze 2025.", ["020ea1fe"]],
		// the first legal document since 1991
		[
			"The border protocol of October 2024 was the third legal document concluded by Armenia and Azerbaijan since 1991, according to Huseynov 2024.",
			["e38a66a3"],
		],
		// the seventeenth
		["Iran's president attended the seventh ECO summit in Khankendi, according to Shukurlu and Shumunov 2025.", ["7f85699c"]],
		// the first of several
		["The 2010 incident at sea was the last of several serious clashes between Israel and Türkiye, according to Gordadze 2025.", ["ef0c0f6f"]],
		// the chief weak point
		["Until 2023, according to Huseynov 2024, the separate entity in Karabakh was one of Azerbaijan's lesser weak points.", ["fb3a3664"]],
		// a main ally in the region
		[
			"The president in Washington treats Azerbaijan as the most important ally of the United States anywhere, according to Gordadze 2025.",
			["06452ae6"],
		],
		// Britain and the United States
		["No pair shares intelligence like Australia and the United States, according to Sultanli 2025.", ["2937c16b", "18a14420"]],
		// it joined early
		["Azerbaijan was the first state to join the Belt and Road Initiative, in 2015, according to Gordadze 2025.", ["d1b70acf"]],
		// one of the centres of weight
		["According to Shukurlu and Shumunov 2025, Türkiye is the sole centre of weight of the Organization of Turkic States.", ["b593a083"]],
	],
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
			"Against older evidence, affinity with Israel is higher over the whole range (0.22 [0.11 to 0.22]), driven by oil deliveries.",
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

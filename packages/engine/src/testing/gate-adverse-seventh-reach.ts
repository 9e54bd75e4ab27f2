import type { Adverse } from "./gate-adverse.ts";

/** Small mutations of true sentences: wrong in how far they reach, or in what has come about. Above each stands what the evidence has instead, or which rule it breaks. */
export const ADVERSE_SEVENTH_REACH: Readonly<Record<string, readonly Adverse[]>> = {
	scope: [
		// most
		["According to Huseynov 2024, since the invasion all European operators avoid the way through Russia.", ["79c6213e"]],
		// parts of it
		["After the Washington meeting the whole of Iran's elite spoke out sharply, according to Shukurlu and Shumunov 2025.", ["09025aae"]],
		// parts of Iran's politics
		["According to Shukurlu and Shumunov 2025, the Iranian state keeps up military pressure at the border.", ["65da42eb"]],
		// of what is exported
		["According to Gordadze 2025, buyers in eight EU states take over half of the gas that Azerbaijan produces.", ["d2d3f44b"]],
		// of oil imports
		["Gordadze 2025 reports that about 40 per cent of Israel's energy imports come from Azerbaijan.", ["54aba2cb"]],
		// in Iran; the north is the other source's
		["According to Gordadze 2025, about 20 million ethnic Azerbaijanis are said to live in northern Iran.", ["8c19bcbb", "ef1f605e"]],
		// in Syria
		[
			"A contact line between Israeli and Turkish-backed forces across the Middle East is said to work, with Azerbaijani help, according to Shukurlu and Shumunov 2025.",
			["27733a3f"],
		],
		// part of it
		["According to Avdaliani 2025, the EU pledged 12 billion euros to Central Asia, all of it for the route.", ["3174644e"]],
		// no European ones
		["According to Gordadze 2025, Azerbaijan is under no sanctions.", ["96c8efc9"]],
		// American arms
		["Gordadze 2025 says that in the 1990s Azerbaijan could not buy arms.", ["45a80b3c"]],
		// some analysts expect it
		["According to Sultanli 2025, analysts agree that the five Central Asian states will meet with Azerbaijan as a rule.", ["529aa8b6"]],
		// media alone
		[
			"A parliamentary commission traced the February 2025 attacks on local media and banks to Russian soil, according to Sultanli 2025.",
			["21830b1e"],
		],
		// one passage
		["According to Shukurlu and Shumunov 2025, every passage speaks as if the law itself were gone.", ["746dafa2", "e68c9ae7"]],
		// not the executive
		["According to Huseynov 2024, the European Parliament and the EU's executive criticised Azerbaijan in resolutions.", ["6e02e989"]],
		// the neighbourhood poles only
		[
			"Among all its poles Azerbaijan stands on the warm side, at equidistance 0.61 [0.45 to 0.64].",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles" },
		],
		// of one route
		[
			"Albania alone can close all recorded ways of 3 routes: oil from Sangachal to Haifa, gas from Sangachal to Aleppo and gas from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Albania alone" },
		],
		// 28 of them
		["All numbers of Corridors would fall silent without Gordadze 2025.", { brief: "azerbaijan", begins: "Corridors: 28 numbers would" }],
		// of Kazakhstan and Uzbekistan
		["Shukurlu and Shumunov 2025 write that Turkish arms have strengthened the forces of all Central Asian states.", ["33f8d5a0", "604f8ad3"]],
		// each other's territorial position
		["According to Gordadze 2025, Azerbaijan and China support each other in every matter.", ["4f195e69"]],
		// at times
		["Azerbaijan always joins Islamic statements on Gaza or on strikes against Iran, according to Gordadze 2025.", ["6d0f5562"]],
		// the speech, not the interest
		["According to Gordadze 2025, the governing party's speech and the state's interest follow Moscow's line.", ["f4369a26"]],
		// travellers
		["According to Gordadze 2025, since 2020 neither travellers nor goods can cross to Russia by land.", ["0a2b6280"]],
		// of Russian gas
		["Huseynov 2024 reports that the EU wants to end its imports of gas.", ["149c8715"]],
		// other standings are not on record, which is not none
		[
			"As of 2025-11-30, according to the sources read, Armenia is a member of no format other than these 2: 3+3 regional platform and Washington trilateral of August 2025.",
			{ brief: "armenia", begins: "As of 2025-11-30, according to the sources read, Armenia is a member" },
		],
		// on Azerbaijan and the European Union, not on Russia
		["The evidence is thin on every partner of Georgia.", { brief: "georgia", begins: "The evidence is thin" }],
	],
	status: [
		// planned: it is to enter
		["According to Gordadze 2025, the route enters southern Armenia.", ["847c3584"]],
		// is to run it
		["A private American firm runs traffic on the route, according to Gordadze 2025.", ["2e391c09"]],
		// they are to: being built
		["According to Gordadze 2025, cables carry data between Europe and Asia over Azerbaijan.", ["cb35ef26"]],
		// they initialled it
		["According to Shukurlu and Shumunov 2025, the ministers signed the text.", ["8f957b3f"]],
		// signature waits on that change
		["Shukurlu and Shumunov 2025 say that Armenia has changed its constitution, and the initialled text has been signed.", ["8f957b3f"]],
		// without one
		[
			"According to Shukurlu and Shumunov 2025, Baku and Moscow declared allied interaction in February 2022, with a ratified defence duty.",
			["15a1fdb3"],
		],
		// that it is in force is not said
		[
			"A comprehensive economic agreement with the Emirates has been in force since July 2025, according to Shukurlu and Shumunov 2025.",
			["e6341fa8"],
		],
		// no accession is reported
		["According to Avdaliani 2025, Uzbekistan has acceded to the Shusha Declaration.", ["494cfa0c"]],
		// it has rested
		["According to Avdaliani 2025, the German–Russian forum has met again since the invasion.", ["8fea5665"]],
		// is being prepared
		["Sultanli 2025 writes that a first 2 billion dollars for Pakistan's economy has been paid.", ["e8804d28"]],
		// some analysts expect it
		["According to Sultanli 2025, the five Central Asian states already meet with Azerbaijan as a rule.", ["529aa8b6"]],
		// proposed it
		["Ankara founded a loose platform of three Caucasus states and three neighbours, according to Huseynov 2024.", ["afbafb22"]],
		// a pledge for 2027
		["According to Huseynov 2024, Azerbaijan delivers 20 bcm a year to Europe.", ["0c0d412b"]],
		// it was replaced
		["According to Gordadze 2025, the strategic partnership with China of 2024 still stands beside a higher one of 2025.", ["dc3d8752"]],
		// Baku left them
		["Gordadze 2025 reports that Baku keeps up the association talks that had begun in 2010.", ["a97ce02e"]],
		// membership did not go through
		["As of 2025-11-30, according to Gordadze 2025, Azerbaijan is a full member of the SCO.", ["3d6bd1d6", "946bf177"]],
		// its three legs are not open
		[
			"As of 2025-11-30, according to the sources read, the Trump Route for International Peace and Prosperity has 3 open legs.",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
		// it attends and is expected to stay
		["According to Sultanli 2025, Azerbaijan has been admitted to the Central Asian format for good.", ["80ab1349"]],
		// of talks towards one
		["Reports speak of an agreement that Israel and Syria have reached, according to Shukurlu and Shumunov 2025.", ["68dfe159"]],
		// fully restored by then
		["According to Avdaliani 2025, diplomatic relations between Azerbaijan and Iran are still suspended in mid-2025.", ["1327dbd8"]],
		// it was made known then
		["According to Shukurlu and Shumunov 2025, a yearly 1.2 bcm had reached Syria through Türkiye by August 2025.", ["5a963963"]],
		// it would carry them
		["Gordadze 2025 says that Baku carries goods from the north to Iran by Nakhchivan.", ["197df1c5"]],
		// it foresees that by 2027
		["According to Huseynov 2024, the 2022 memorandum has more than doubled the gas.", ["ac6073e9"]],
		// it wants to
		["The EU has ended its imports of Russian gas, according to Huseynov 2024.", ["149c8715"]],
		// it was dissolved on 1 September 2025
		["According to Shukurlu and Shumunov 2025, the group is to be dissolved.", ["d4e49f85"]],
	],
};

import type { Adverse } from "./gate-adverse.ts";

/** Of the fifth adverse set, prose wrong in one thing, as a careless or a slanted analyst may write it. */
export const ADVERSE_FIFTH_SLIPS: Readonly<Record<string, readonly Adverse[]>> = {
	careless: [
		// to the EU, in 2024
		["Azerbaijan exports 12.9 bcm of gas a year.", ["acb47e6d"]],
		// imports
		["According to Gordadze 2025, Azerbaijan covers about 40 per cent of Israel's oil consumption.", ["54aba2cb"]],
		// trade
		["Azerbaijan's exports to Russia were 4.8 billion dollars in 2024.", ["1ccdb854"]],
		// trade
		["Russia sold Armenia goods for 12 billion dollars in 2024.", ["e52ae14d"]],
		// agreed
		["According to Huseynov 2024, fifteen articles of the treaty were in force by mid-December 2024.", ["2fac19d6"]],
		// ethnic Azerbaijanis
		["According to Gordadze 2025, about 20 million citizens of Azerbaijan live in Iran.", ["8c19bcbb"]],
		["According to Gordadze 2025, over 1.5 million Russians live in Azerbaijan.", ["020ea1fe"]],
		// by Iran
		["The attacker of the embassy was put to death by Azerbaijan, it was announced on 21 May 2025.", ["1d7af8a4"]],
		// that is the day of the announcement
		["The attacker of the embassy was executed on 21 May 2025.", ["1d7af8a4"]],
		// pledged
		["In 2025 Central Asia received 12 billion euros from the EU.", ["3174644e"]],
		["Aliyev attended the commemoration in Moscow of May 2025.", ["d687a08b"]],
		// figures discussed how
		["The governments of Germany and Russia decided in Baku in May 2025 to revive a suspended forum.", ["9b39787c"]],
		// when the civil war began, 2011
		["According to Gordadze 2025, Azerbaijan cut its ties with Damascus in 2024.", ["5fa39469"]],
		["According to Gordadze 2025, relations with Damascus came back when the civil war began.", ["529f54d4", "5fa39469"]],
		["According to Gordadze 2025, Georgia's governing party follows Moscow's line since the state's interest asks for it.", ["f4369a26"]],
		// Armenia
		["According to Gordadze 2025, Georgia too won Washington's goodwill and a part in guaranteeing peace.", ["aca27913"]],
		// until the peace process of 2025
		["According to Gordadze 2025, Armenia and Azerbaijan were enemies until the war of 2020.", ["754374e4"]],
		["According to Gordadze 2025, a mutual-support treaty with Türkiye was signed in 2021 and built upon in 2010.", ["96d7edc7"]],
		// the second
		["According to Shukurlu and Shumunov 2025, the first apology was given face to face in Dushanbe on 9 October 2025.", ["c0311a84"]],
		["According to Shukurlu and Shumunov 2025, the declaration of February 2022 lays on Baku and Moscow a ratified duty of defence.", ["15a1fdb3"]],
		// foresees it by 2027
		["According to Huseynov 2024, the memorandum of 2022 has more than doubled the gas.", ["ac6073e9"]],
		["According to Shukurlu and Shumunov 2025, the declaration of June 2021 is without treaty-like force.", ["f932af03"]],
		// reported, after a visit of July
		["Israeli and Syrian officials met in Baku in July 2025.", ["2a774caa"]],
		// Armenia's
		["According to Huseynov 2024, Russia was Azerbaijan's ally before 2020.", ["df18f040"]],
		["According to Huseynov 2024, the operation of September 2023 was followed by the departure of Karabakh's Azerbaijanis.", ["de2183ae"]],
		// could not
		["In the 1990s Azerbaijan bought American arms, according to Gordadze 2025.", ["45a80b3c"]],
		["In the 1990s Congress, against the urging of diaspora groups, put Azerbaijan under restrictions.", ["1d72dcb3"]],
		// Ceyhan
		["The oil line from Tbilisi ends at Kars.", ["21114c93"]],
		// oil
		["From Ceyhan gas is shipped to Israel.", ["9582f55b"]],
		// by sea from Ceyhan
		["Azerbaijani oil reaches Israel by pipeline all the way to Haifa.", ["685e4331", "9582f55b"]],
		// Italy
		["The Adriatic line lands in Greece.", ["243c3b82"]],
		["Armenia's affinity is higher with Russia than with the United States.", { brief: "armenia", begins: "Affinity is above zero" }],
		[
			"Exposure of Armenia to Russia, gross, is at least 0.51, according to Gordadze 2025 and Huseynov 2024.",
			{ brief: "armenia", begins: "According to Gordadze 2025 and Huseynov 2024, exposure" },
		],
		[
			"As of 2025-11-30, by rule and the sources read, Armenia sits in one format led by a major power: the 3+3 regional platform.",
			{ brief: "armenia", begins: "As of 2025-11-30, by rule and the sources read, led" },
		],
		[
			"Iran and the United States, both on the hostile side of Armenia's record, are hostile to each other.",
			{ brief: "armenia", begins: "Iran and the United States, both" },
		],
		["Affinity with China was known on 2025-03 already.", { brief: "azerbaijan", begins: "Not known on 2025-03, and known now, is affinity" }],
		["The evidence is thin on 8 partners, Türkiye among them.", { brief: "azerbaijan", begins: "The evidence is thin" }],
		["According to Huseynov 2024, the Russian contingent left soon after September 2023 and so broke with Moscow.", ["02c8be3c"]],
	],
	slanted: [
		// no such motive or result is told
		["By leaving the association talks begun in 2010 Azerbaijan turned its back on Europe, according to Gordadze 2025.", ["a97ce02e"]],
		// own voice, law enforcement, and a charged word
		["Moscow murdered two Azerbaijani citizens in Yekaterinburg.", ["a593266b"]],
		// who is to answer is disputed
		["Russia deliberately brought down an Azerbaijani airliner in December 2024.", ["ef103a6d"]],
		["All sources agree that the aircraft was lost through a mishap.", ["49fb31d3", "ef103a6d"]],
		["According to Gordadze 2025, Azerbaijan hides behind Türkiye.", ["2003c6fa"]],
		["Azerbaijan bought the votes of over 140 countries for 330 million dollars.", ["ba181925"]],
		[
			"Armenia lives at Baku's mercy: exposure is at least 0.51, according to Huseynov 2024.",
			{ brief: "azerbaijan", begins: "According to Huseynov 2024, Azerbaijan is itself" },
		],
		["According to Gordadze 2025, Georgia's governing party has sold the country to Moscow.", ["f4369a26"]],
		["According to Gordadze 2025, Iran will never trust Azerbaijan.", ["d24bcb9d"]],
		["According to Gordadze 2025, Azerbaijan serves Israel as an outpost against Iran.", ["c75c122c"]],
		["For 12.9 bcm of gas the EU closes its eyes to rights.", ["acb47e6d"]],
		["Tehran ordered the attack on Azerbaijan's embassy in 2023.", ["91d0f264", "c69e9ae5"]],
		["According to Gordadze 2025, India acted out of spite when it stopped Azerbaijan's full membership of the SCO.", ["dc671fab"]],
		["According to Gordadze 2025, Pakistan stopped Armenia's bid on Baku's orders.", ["d78ced34"]],
		["According to Shukurlu and Shumunov 2025, Yerevan initialled the text under threat of force.", ["8f957b3f"]],
		// a part in keeping the peace
		["According to Gordadze 2025, Washington has taken over the defence of Azerbaijan.", ["9f2d936a"]],
		["According to Sultanli 2025, the EU takes its orders on the Caucasus from Paris.", ["b0530f95"]],
		// departure
		["According to Huseynov 2024, Karabakh's Armenians were expelled after the operation.", ["de2183ae"]],
		// departure; why is not told
		["According to Huseynov 2024, Karabakh's Armenians left of their own free will.", ["de2183ae"]],
		// without a break with Moscow
		["According to Huseynov 2024, Azerbaijan threw the Russian contingent out in 2024.", ["02c8be3c"]],
		["Aliyev stayed away from the commemoration in Moscow of May 2025 to humiliate Russia.", ["d687a08b"]],
		// not shown
		["According to Sultanli 2025, the Russian state ordered the February 2025 attacks on Azerbaijani media.", ["21830b1e"]],
		["According to Avdaliani 2025, China has drawn Azerbaijan into its orbit.", ["405074b8"]],
		["According to Shukurlu and Shumunov 2025, Türkiye bombed Armenia from Ganja airport in 2020.", ["38aaeb92"]],
		[
			"Georgia holds Azerbaijan's oil for ransom, as it can close every recorded route to Haifa.",
			{ brief: "azerbaijan", begins: "Georgia alone can close every" },
		],
		[
			"An exposure of at least 0.3 proves that Azerbaijan is still a Russian vassal.",
			{ brief: "azerbaijan", begins: "The levers of Russia on Azerbaijan" },
		],
		[
			"Standing on the warm side, Azerbaijan flatters every power around it.",
			{ brief: "azerbaijan", begins: "Among the neighbourhood poles Azerbaijan" },
		],
		// it holds forces down
		["According to Gordadze 2025, Russia has lost the war in Ukraine.", ["c52e3c69"]],
		// Russia would have little trouble
		["According to Gordadze 2025, the war in Ukraine keeps Georgia safe from Russia.", ["caba3934"]],
		["According to Gordadze 2025, Russia's 20 million Muslims stand with Azerbaijan.", ["2ec0bf62"]],
		["According to Avdaliani 2025, Iran has given up its claims on Azerbaijan under American pressure.", ["3365416e"]],
		["According to Shukurlu and Shumunov 2025, the new Syrian leadership lives on Azerbaijani money.", ["34163af5"]],
		// without effect
		["By joining Islamic statements on Gaza Azerbaijan has spoilt its relation with Israel, according to Gordadze 2025.", ["6d0f5562"]],
		["According to Avdaliani 2025, Washington promised Azerbaijan a place in the Abraham Accords.", ["83bb4815"]],
		["According to Gordadze 2025, the EU still gets most of its fuel from Russia.", ["b41892bb"]],
		// the sources disagree
		["Three sources prove that Moscow never apologised over the aircraft.", { brief: "azerbaijan", begins: "Telephone apology" }],
		// shallower
		["According to Gordadze 2025, Türkiye's closeness to Azerbaijan goes back deeper into history than is commonly held.", ["771959fb"]],
		["According to Huseynov 2024, the European Commission condemned Azerbaijan in resolutions.", ["6e02e989"]],
	],
};

/**
 * Sentences that a person might write over single claims of the shipped Azerbaijan dossier, all of them true to these. `on` begins
 * the ids of the claims that each rests on. The gate must let every one pass; its tests make wrong sentences out of them.
 */
export const TRUE_SENTENCES: readonly { readonly text: string; readonly on: readonly string[] }[] = [
	// agreements
	{ text: "The Shusha Declaration on Allied Relations between Azerbaijan and Türkiye dates from 15 June 2021.", on: ["0fe615f7"] },
	{ text: "As of 30 November 2025, according to Huseynov 2024, the Shusha Declaration on Allied Relations is in force.", on: ["0fe615f7"] },
	{
		text: "According to Shukurlu and Shumunov 2025, the peace text between Armenia and Azerbaijan was initialled on 8 August 2025.",
		on: ["8f957b3f"],
	},
	{ text: "According to Gordadze 2025, the text of August 2025 between Armenia and Azerbaijan is signed.", on: ["d9778688"] },
	{ text: "Azerbaijan and the European Union have had a memorandum on energy since 2022, according to Huseynov 2024.", on: ["ac6073e9"] },
	{ text: "The economic partnership agreement between Azerbaijan and the United Arab Emirates was signed in July 2025.", on: ["e6341fa8"] },
	{ text: "According to Shukurlu and Shumunov 2025, Azerbaijan and Russia declared allied interaction in February 2022.", on: ["15a1fdb3"] },
	{ text: "Australia, the United Kingdom and the United States concluded the AUKUS security pact in September 2021.", on: ["a9ecab17"] },
	{ text: "Azerbaijan and Türkiye signed a treaty on mutual support in 2010, according to Gordadze 2025.", on: ["96d7edc7"] },
	{
		text: "According to Avdaliani 2025, talks between Azerbaijan and the EU on a partnership agreement began again in April 2025.",
		on: ["6e1cebd4"],
	},
	// events
	{ text: "Pakistan blocked Armenia's candidacy for the SCO in September 2025, according to Gordadze 2025.", on: ["d78ced34"] },
	{ text: "According to Gordadze 2025, the full membership of Azerbaijan in the SCO was blocked by India in September 2025.", on: ["dc671fab"] },
	{ text: "Azerbaijan opened its embassy in Tel Aviv in March 2023.", on: ["1ed4b635"] },
	{ text: "The leaders of Azerbaijan, Pakistan and Türkiye met in Lachin on 28 May 2025.", on: ["3b3cae4f"] },
	{ text: "Turkish and Israeli delegations met in Baku in April 2025.", on: ["1856540e"] },
	{ text: "According to Sultanli 2025, Azerbaijan mediated between Israel and Syria.", on: ["28732ab3"] },
	{ text: "Iran announced on 21 May 2025 that the attacker of the embassy was executed.", on: ["1d7af8a4"] },
	{ text: "China let citizens of Azerbaijan in without a visa in 2025.", on: ["4a22b887"] },
	{ text: "According to Shukurlu and Shumunov 2025, Russia apologised to Azerbaijan by telephone on 28 December 2024.", on: ["a859c94a"] },
	{ text: "According to Gordadze 2025, Moscow did not apologise to Azerbaijan for the aircraft.", on: ["3b2772ce"] },
	{ text: "In 2012 Azerbaijan ended Russia's use of the Gabala radar.", on: ["7f4b7037"] },
	{ text: "According to Gordadze 2025, the EU put an embargo on Russian fuel in 2022.", on: ["8b24352c"] },
	{ text: "Qatar pays for Syria's gas, as read in August 2025.", on: ["e5ca5098"] },
	{ text: "Azerbaijan and Iran held the joint exercise Araz-2025.", on: ["74409948"] },
	{ text: "The three leaders met in Washington on 8 August 2025.", on: ["84242626"] },
	{ text: "Azerbaijan sent humanitarian aid to Ukraine between 2022 and September 2025.", on: ["479638d4"] },
	// memberships and formats
	{ text: "Azerbaijan joined the Non-Aligned Movement in May 2011.", on: ["1699d2e0"] },
	{
		text: "As of 30 November 2025, according to Gordadze 2025, Azerbaijan is an observer in the Shanghai Cooperation Organisation.",
		on: ["946bf177"],
	},
	{ text: "According to Shukurlu and Shumunov 2025, Azerbaijan has been a dialogue partner of the SCO since September 2025.", on: ["0a7c89e0"] },
	{ text: "Azerbaijan chaired the Non-Aligned Movement from 2019 to 2023.", on: ["4c306655"] },
	{ text: "According to Avdaliani 2025, Azerbaijan is a candidate for the Abraham Accords.", on: ["83bb4815"] },
	{ text: "The OSCE Minsk Group was dissolved on 1 September 2025.", on: ["d4e49f85"] },
	{ text: "Georgia was invited to the 3+3 regional platform in December 2020.", on: ["315b06f4"] },
	// flows
	{ text: "Azerbaijan supplied 12.9 bcm of gas to the European Union in 2024.", on: ["acb47e6d"] },
	{ text: "Azerbaijan supplied 13 bcm of gas to Europe in 2024.", on: ["907cb486"] },
	{ text: "The target for gas from Azerbaijan to the EU in 2027 is 20 bcm.", on: ["fd22d308"] },
	{ text: "Azerbaijan pledged 20 bcm of gas a year to Europe by 2027.", on: ["0c0d412b"] },
	{ text: "The EU pledged 12 billion euros of investment to Central Asia in 2025.", on: ["3174644e"] },
	{ text: "Azerbaijan's trade with Russia was 4.8 billion dollars in 2024.", on: ["1ccdb854"] },
	{ text: "Azerbaijan gave aid worth 330 million dollars between 2020 and 2024.", on: ["ba181925"] },
	{ text: "Gas supplies of Azerbaijan to the EU were 8 bcm in 2021 and 12.9 bcm in 2024.", on: ["a8bb986f", "acb47e6d"] },
	// indicators
	{ text: "Over 50 % of Azerbaijan's gas exports go to the EU, as read in September 2025.", on: ["d2d3f44b"] },
	{ text: "According to Gordadze 2025, about 20 million ethnic Azerbaijanis live in Iran.", on: ["8c19bcbb"] },
	{ text: "About 40 % of Israel's oil imports come from Azerbaijan, according to Gordadze 2025.", on: ["54aba2cb"] },
	// levers and restraints
	{ text: "According to Gordadze 2025, Russia holds a lever on Azerbaijan through over 1.5 million Azerbaijanis on its soil.", on: ["020ea1fe"] },
	{ text: "According to Gordadze 2025, Section 907 of the Freedom Support Act was waived from 2001 to 2021.", on: ["d463e19a"] },
	{ text: "According to Huseynov 2024, the unresolved conflict was a lever of Russia on Azerbaijan until September 2023.", on: ["5dcebd72"] },
	{ text: "According to Gordadze 2025, Azerbaijan is under no European sanctions.", on: ["96c8efc9"] },
	// legs, corridors and control
	{ text: "The railway from Tbilisi to Kars has been open since 2017.", on: ["742aa096"] },
	{ text: "The railway between Rasht and Astara is under construction, as read in 2025.", on: ["27588b7a"] },
	{ text: "The leg from Meghri to Julfa has been planned since August 2025.", on: ["847538bc"] },
	{ text: "The Southern Gas Corridor carries gas of Azerbaijan to the EU.", on: ["d4f1c44d"] },
	// ties
	{ text: "According to Avdaliani 2025, relations between Azerbaijan and Russia were strained in June 2025.", on: ["a7fb1fb3"] },
	{ text: "Azerbaijan and Pakistan moved ahead in trade and defence, by the reading of June 2025.", on: ["31f64a2d"] },
	{ text: "Russia and Ukraine have been at war since 2022.", on: ["30d9ff04"] },
	{ text: "According to Gordadze 2025, Armenia and Azerbaijan were enemies until August 2025.", on: ["754374e4"] },
	{ text: "Iran and Türkiye stand in opposed groupings, by the reading of September 2025.", on: ["11fd084b"] },
];

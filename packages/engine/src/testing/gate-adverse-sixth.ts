import type { Adverse } from "./gate-adverse.ts";

/** A sixth adverse set, held back: by what its sentences are wrong in, or by who might write them. */
export const ADVERSE_SIXTH: Readonly<Record<string, readonly Adverse[]>> = {
	number: [
		["According to Sultanli 2025, Five Eyes is made up of six states.", ["c88485f1"]],
		["According to Shukurlu and Shumunov 2025, three villages went back to Azerbaijani control in April 2024.", ["6e570c5c"]],
		["According to Sultanli 2025, a first 12 billion dollars for Pakistan's economy is being prepared.", ["e8804d28"]],
		["In 11 triangles two friends of the state are hostile to each other.", { brief: "azerbaijan", begins: "Two friends of the state" }],
		// that is the gap of Türkiye and Iran
		[
			"Among the neighbourhood poles the gap between the affinities to Russia and Türkiye is 0.9 [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		[
			"The levers of Russia on Georgia that are on record are known for 4 of 12 channels.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		["On 2025-11-30 Huseynov 2024 was 1.91 years old, counted from publication.", { brief: "azerbaijan", begins: "Age of the sources" }],
		[
			"Affinity with Türkiye rests on 12 claims of 4 independent sources.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
	],
	sign: [
		["Affinity between Georgia and Russia is 0.60.", { brief: "georgia", begins: "Affinity between Georgia and Russia" }],
		// −0.16
		[
			"With Shukurlu and Shumunov 2025 left out, equidistance among the neighbourhood poles would be 0.16 higher.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: when" },
		],
		// 0.02 higher
		[
			"Without Gordadze 2025 affinity with Türkiye would be 0.02 lower.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when" },
		],
		[
			"The range of affinity between Georgia and the European Union lies wholly below zero.",
			{ brief: "georgia", begins: "The range of affinity crosses" },
		],
		["Against older evidence Georgia's affinity with Russia is lower, by 0.12.", { brief: "georgia", begins: "Against older evidence" }],
		["According to Huseynov 2024, Georgia has no reservations about joining the platform.", ["315b06f4"]],
		["The account of Gordadze 2025 knows of a thaw between Türkiye and Israel in 2023.", ["534fd945"]],
	],
	unit: [
		["The newest act in the tie with Türkiye is 4.91 months old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		["The gap between the affinities to Türkiye and Iran is 0.9 log points.", { brief: "azerbaijan", begins: "The gap between the affinities" }],
		["According to Sultanli 2025, a first 2 million dollars for Pakistan's economy is being prepared.", ["e8804d28"]],
		["According to Shukurlu and Shumunov 2025, a yearly 1.2 billion barrels for Syria was made known in August 2025.", ["5a963963"]],
		["Exposure of Georgia to Russia is at least 0.80 per cent.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		// 60 numbers
		["No source states the capacity of 60 corridors.", { brief: "azerbaijan", begins: "Corridors: 60" }],
	],
	actor: [
		["According to Sultanli 2025, Australia, Canada and the United States concluded a security pact in September 2021.", ["a9ecab17"]],
		["According to Gordadze 2025, Azerbaijan ended NATO's use of the Gabala radar in 2012.", ["7f4b7037"]],
		["According to Huseynov 2024, the Senate of Italy asked in November 2020 that the Karabakh entity be recognised.", ["dd5044ee"]],
		["According to Huseynov 2024, Moscow proposed a loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		["According to Shukurlu and Shumunov 2025, Kuwait finances the gas supply to Syria.", ["e5ca5098"]],
		["According to Avdaliani 2025, a partnership with Kazakhstan was put in form in May 2025.", ["0b3e4a75"]],
		["Italy alone can close all recorded ways of gas from Sangachal to Aleppo.", { brief: "azerbaijan", begins: "Greece alone" }],
		// by a ship run aground
		["According to Huseynov 2024, the canal was shut in March 2021 by Ansar Allah.", ["84325b46"]],
	],
	direction: [
		["According to Gordadze 2025, Azerbaijan returned in 2025 the visa waiver that China had granted in 2024.", ["4a22b887", "774456dd"]],
		["According to Gordadze 2025, Ukraine sent Azerbaijan humanitarian supplies after 2022.", ["479638d4"]],
		["According to Gordadze 2025, Azerbaijan used American logistics to leave Kabul in 2021.", ["97cd6e9b"]],
		["According to Sultanli 2025, Pakistan is preparing 2 billion dollars for Azerbaijan's economy.", ["e8804d28"]],
		["According to Shukurlu and Shumunov 2025, Azerbaijani forces took part in an exercise that Qatar hosted in September 2025.", ["137bce36"]],
		["According to Shukurlu and Shumunov 2025, Israel opened its embassy in Azerbaijan in March 2023.", ["1ed4b635"]],
		["According to Shukurlu and Shumunov 2025, four villages went back to Armenian control in April 2024.", ["6e570c5c"]],
		["According to Gordadze 2025, Georgia holds Russia by the breakaway regions.", ["23053527"]],
	],
	date: [
		["According to Sultanli 2025, the pact of Australia, Britain and the United States was concluded in September 2020.", ["a9ecab17"]],
		["According to Huseynov 2024, the protocol on the border was concluded in October 2023.", ["e38a66a3"]],
		["According to Shukurlu and Shumunov 2025, the two sides met in Prague in October 2021.", ["629969cd"]],
		["According to Shukurlu and Shumunov 2025, the OSCE Minsk Group was dissolved on 1 October 2025.", ["d4e49f85"]],
		["According to Shukurlu and Shumunov 2025, the railway to Kars was finished in 2007.", ["742aa096"]],
		["According to Huseynov 2024, the canal was shut in March 2022 by a ship run aground.", ["84325b46"]],
		["According to Gordadze 2025, Azerbaijan let Chinese citizens in without a visa in 2023.", ["774456dd"]],
	],
	scope: [
		// most
		["According to Huseynov 2024, all European operators have avoided the way through Russia since the invasion.", ["79c6213e"]],
		// mostly
		["According to Huseynov 2024, attacks in the Red Sea from February 2024 hit none but Western ships.", ["e1d65b1a"]],
		// short stretches
		["According to Huseynov 2024, Armenia and Azerbaijan agreed on the whole of their border in May 2024.", ["e7a2bfa1"]],
		[
			"Türkiye alone can close all recorded ways of freight between China and the European Union.",
			{ brief: "azerbaijan", begins: "Türkiye alone can close all" },
		],
		// on 2, not on Russia
		["The evidence is thin on all partners of Georgia on record.", { brief: "georgia", begins: "The evidence is thin" }],
		// for 12
		["The age of the newest act is known for all ties of Azerbaijan.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		// Section 907
		["According to Gordadze 2025, from 2001 every American restriction on Azerbaijan was waived.", ["d463e19a"]],
	],
	status: [
		["According to Shukurlu and Shumunov 2025, the economic agreement with the Emirates is in force.", ["e6341fa8"]],
		// waived; the law stayed
		["According to Gordadze 2025, Section 907 was repealed in 2001.", ["d463e19a"]],
		["As of 2025-11-30, according to Shukurlu and Shumunov 2025, the OSCE Minsk Group goes on with its work.", ["d4e49f85"]],
		// invited, with reservations
		["According to Huseynov 2024, Georgia sits in the 3+3 regional platform as a member.", ["315b06f4"]],
		// attends
		["According to Sultanli 2025, Azerbaijan is a full member of the Central Asian format.", ["80ab1349"]],
		["According to Shukurlu and Shumunov 2025, the Russian House in Baku is open.", ["9e393d27"]],
		["According to Huseynov 2024, the 3+3 platform rests on a founding treaty of December 2020.", ["afbafb22"]],
	],
	digits: [
		[
			"The gap between the affinities to Türkiye and Iran among the neighbourhood poles is 0.913 [0.8 to 1.0].",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		["Between Israel and Türkiye stress is 0.2613 [0.12 to 0.26].", { brief: "azerbaijan", begins: "Israel and Türkiye, both" }],
		["Affinity between Georgia and Azerbaijan is 0.300.", { brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" }],
		["According to Sultanli 2025, a first 2.00 billion dollars for Pakistan's economy is being prepared.", ["e8804d28"]],
		["The newest act in the tie with France is 1.918 years old.", { brief: "azerbaijan", begins: "The age of the newest act" }],
		["Net of that restraint, exposure of Georgia to Russia is at least 0.6400.", { brief: "georgia", begins: "Net of that restraint" }],
	],
	superlative: [
		// one of two, by Huseynov 2024
		["Israel is the state closest to Azerbaijan.", ["46f3ea8c"]],
		["No pact of the decade matters more than that of Australia, Britain and the United States.", ["a9ecab17"]],
		["The 1.2 bcm a year for Syria is the largest gas delivery ever made to that state.", ["5a963963"]],
		// none before it is all that is told
		["To this day the protocol of October 2024 is the only legal document between Armenia and Azerbaijan.", ["e38a66a3"]],
		[
			"Nowhere in the world is stress between two friends of one state higher than between Israel and Türkiye.",
			{ brief: "azerbaijan", begins: "Israel and Türkiye, both" },
		],
		["Georgia's tie with Russia is the oldest in the region.", { brief: "georgia", begins: "The age of the newest act" }],
	],
	adjective: [
		["Azerbaijan's relations with France are tense.", ["86452b6b"]],
		["Türkiye's relation with Israel is a difficult one.", ["b82722fc"]],
		["The presidents of Azerbaijan and Uzbekistan are close friends.", ["06f1e783"]],
		["As of 2025, Azerbaijan is an active member of the Organization of Turkic States.", ["165a2c13"]],
		["China has become an active partner of Azerbaijan in a short time.", ["fcd8db57"]],
		["Georgia stands helpless before Russia.", ["c5070789"]],
	],
	cause: [
		["According to Gordadze 2025, Russia's invasion moved Azerbaijan to send humanitarian supplies to Ukraine.", ["21bd759a", "479638d4"]],
		// after it, not because of it
		["According to Gordadze 2025, the Kabul evacuation caused the waiver to fall away.", ["97cd6e9b", "afb9bbe5"]],
		["According to Shukurlu and Shumunov 2025, the statement of Prague led to the return of the four villages.", ["b87318a5", "6e570c5c"]],
		[
			"According to Shukurlu and Shumunov 2025, the embassy opened in Israel brought about the suspension of relations with Iran.",
			["1ed4b635", "bd59dc65"],
		],
		[
			"According to Shukurlu and Shumunov 2025, Qatari forces exercised in Azerbaijan in return for the gas that goes to Syria.",
			["e5ca5098", "137bce36"],
		],
		["Attacks in the Red Sea have shifted China's trade to the railway of Kars.", ["e1d65b1a", "742aa096"]],
	],
	oneSided: [
		["Rights criticism joined with pro-Armenian positions has cost the EU credit in Baku.", ["84ee4453"]],
		["Under the previous administration Washington was set against Baku.", ["4ab71714"]],
		["French overseas policy was rightly taken to task by Baku between 2019 and 2023.", ["3006e40c"]],
		["Iran dreads a Turkic space across its trade routes.", ["7a068bc9"]],
		["Armenia gave four villages back to Azerbaijan in April 2024.", ["6e570c5c"]],
		["Criticism over democracy and rights widens the gap between Baku and Washington.", ["d82317eb"]],
	],
	press: [
		["The partnership with Uzbekistan, a jewel of Turkic unity, was put in form in May 2025.", ["0b3e4a75"]],
		["As the Emirates' partner of choice Azerbaijan concluded an economic agreement in July 2025.", ["7c2cae9d"]],
		["According to Shukurlu and Shumunov 2025, Azerbaijani gas has brought light back to every Syrian home.", ["5a963963"]],
		// no gratitude told
		["According to Gordadze 2025, Washington remains grateful for Azerbaijan's help at Kabul in 2021.", ["97cd6e9b"]],
		["The return of four villages in April 2024 crowned a policy of patience.", ["6e570c5c"]],
		// has joined
		["According to Shukurlu and Shumunov 2025, Azerbaijan now leads the Central Asian format.", ["f28a4670"]],
		// Baku backs its territorial integrity
		["According to Gordadze 2025, Azerbaijan's whole public stands behind Ukraine.", ["38d2195f"]],
		// acted as go-between
		["According to Sultanli 2025, Azerbaijan's mediation has reconciled Israel and Syria.", ["28732ab3"]],
		["According to Shukurlu and Shumunov 2025, the exercise of September 2025 showed what Azerbaijani arms are worth.", ["137bce36"]],
		// there is none
		["According to Sultanli 2025, Azerbaijan, Türkiye and Pakistan are bound by a founding treaty.", ["86e524fc"]],
		["According to Huseynov 2024, the protocol of October 2024 settles the border for good.", ["e38a66a3"]],
		["According to Shukurlu and Shumunov 2025, Armenia begged for peace in Prague in October 2022.", ["b87318a5"]],
		// is said to work, with Azerbaijani help
		["According to Shukurlu and Shumunov 2025, the contact line in Syria works thanks to Azerbaijan alone.", ["27733a3f"]],
		["The visa waiver of 2025 opens China to Azerbaijani citizens for good.", ["4a22b887"]],
		[
			"Georgia's exposure to Russia, at least 0.80, shows how wisely Baku has acted.",
			{ brief: "georgia", begins: "The levers of Russia on Georgia" },
		],
		// Huseynov 2024: 0.91 years
		["None of the sources is older than half a year.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// B and C
		[
			"Affinity with Türkiye rests on sources of grade A throughout.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: it rests" },
		],
		[
			"Whichever source is left out, affinity with Türkiye stays exactly as it is.",
			{ brief: "azerbaijan", begins: "Relation to each partner, affinity, Türkiye: when" },
		],
	],
	model: [
		// thin, 2 claims
		[
			"Affinity between Georgia and Azerbaijan is 0.30, a figure that rests on robust evidence.",
			{ brief: "georgia", begins: "Affinity between Georgia and Azerbaijan" },
		],
		// no rise is told
		["Stress between Israel and Türkiye has risen to 0.26 [0.12 to 0.26].", { brief: "azerbaijan", begins: "Israel and Türkiye, both" }],
		// 0.10 and 0.14
		[
			"Of the triangles named, that of Georgia and Russia shows more stress than that of Russia and Ukraine.",
			{ brief: "azerbaijan", begins: "Two friends of the state" },
		],
		// New Zealand
		[
			"Five Eyes is made up of Australia, Britain, Canada, Ireland and the United States, according to Sultanli 2025.",
			["c88485f1", "8c43e2fd", "63183b83", "9e099c95", "39dce76a", "bcde80ae"],
		],
		// nuclear-powered
		["According to Sultanli 2025, AUKUS is to give Australia submarines armed with nuclear weapons.", ["d3a7a811"]],
		// the president
		["According to Gordadze 2025, Congress issued the new waiver.", ["d713c771"]],
		["According to Huseynov 2024, the North–South corridor joins India and Russia by Iran and Armenia.", ["8948efb1"]],
		["According to Shukurlu and Shumunov 2025, goods from China reach the Caspian across Uzbekistan.", ["a78997f3"]],
		// Shukurlu and Shumunov 2025: 0 years
		["Of the five sources Gordadze 2025 is the newest, at 0.08 years.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// 1.92 and 0.42 years
		[
			"The newest act in the tie with France is more recent than that in the tie with Iran.",
			{ brief: "azerbaijan", begins: "The age of the newest act" },
		],
		// 48 would fall silent
		["Without Gordadze 2025 no more than 48 numbers of Levers would be left.", { brief: "azerbaijan", begins: "Levers: 48" }],
		// none
		["One source states the capacity of the legs.", { brief: "azerbaijan", begins: "Corridors: 60" }],
		// without Gordadze 2025
		["Paradoxes: 43 numbers would fall silent without Sultanli 2025.", { brief: "azerbaijan", begins: "Paradoxes: 43" }],
		// one knows no thaw
		["Both sources place a rapprochement of Türkiye and Israel in 2023.", { brief: "azerbaijan", begins: "Türkiye–Israel rapprochement (" }],
		// one passage speaks so
		["The sources agree that Section 907 itself is gone.", { brief: "azerbaijan", begins: "Section 907 of" }],
		// the other source
		["Gordadze 2025 too sees Azerbaijan and Iran tied by history, culture and faith.", { brief: "azerbaijan", begins: "Kinship of Azerbaijan" }],
		// 2 facts
		[
			"Equidistance among the neighbourhood poles is in dispute under no fact.",
			{ brief: "azerbaijan", begins: "Balance over each set of poles, equidistance, neighbourhood: it rests" },
		],
		// no forecast
		[
			"Among the systemic poles the gap between Armenia's affinities to the United States and Russia is expected to widen from 0.58.",
			{ brief: "armenia", begins: "The gap between the affinities" },
		],
	],
	careless: [
		// 2020 and 2023
		["According to Gordadze 2025, Israeli arms weighed in the outcomes of 1994 and 2020.", ["723525fd"]],
		// Tel Aviv
		["According to Gordadze 2025, an Azerbaijani embassy opened in Jerusalem in 2023.", ["9802664f"]],
		// 1991
		["According to Shukurlu and Shumunov 2025, relations with Israel go back to 2020.", ["2c6dde71"]],
		// 2011
		["According to Huseynov 2024, Azerbaijan joined the Non-Aligned Movement in 2019.", ["b99e09b9"]],
		// 2000
		["Shukurlu and Shumunov 2025 give 2009 as the founding year of the Turkic organisation.", ["35ddecc5"]],
		// by sea
		["According to Huseynov 2024, India reaches Iran by rail.", ["fa7d97b0"]],
		// across the Black Sea
		["According to Avdaliani 2025, the branch from Poti reaches the EU by rail.", ["61f80138"]],
		// Turkish
		["According to Shukurlu and Shumunov 2025, Russian arms have strengthened Kazakhstan's forces.", ["33f8d5a0"]],
		// run
		["According to Gordadze 2025, a private American firm is to own the western stretch of the route.", ["b78692d1"]],
		// chiefs of staff
		["According to Huseynov 2024, the presidents of the United States and Russia held talks in Baku between 2017 and 2019.", ["15f1c3a5"]],
		// Russian
		["According to Huseynov 2024, NATO and Ukrainian commanders met in Baku between 2017 and 2019.", ["6d808848"]],
		// Armenia's
		["According to Huseynov 2024, India supports Azerbaijan's rearmament.", ["1c3417ed"]],
		// 0.17
		["Armenia's newest act with Pakistan is 0.91 years old.", { brief: "armenia", begins: "The age of the newest act" }],
		// 3 of 2
		[
			"Armenia's affinity with Iran rests on 2 claims of 3 independent sources.",
			{ brief: "armenia", begins: "Relation to each partner, affinity, Iran: it rests" },
		],
		// the European Union
		[
			"The gap between Georgia's affinities to Russia and Türkiye is 0.5 [0.3 to 0.5].",
			{ brief: "georgia", begins: "The gap between the affinities" },
		],
		// freight, three routes
		["There is no route to close for gas from Sangachal to Aleppo.", { brief: "azerbaijan", begins: "Corridors: 3 numbers" }],
		// hold one
		["As of mid-2025, according to Sultanli 2025, Azerbaijan and Uzbekistan were negotiating a strategic partnership.", ["b878cd1c"]],
		// Kazakhstan
		["According to Huseynov 2024, the way from China through Russia first crosses Mongolia.", ["cd8acb90"]],
	],
	slanted: [
		// could
		["According to Gordadze 2025, Russia is about to overrun Georgia.", ["23053527"]],
		["According to Huseynov 2024, France arms Armenia to bring about a new war.", ["885b09b9"]],
		["According to Gordadze 2025, Azerbaijan betrayed Russia's trust over the Gabala radar.", ["7f4b7037"]],
		["According to Shukurlu and Shumunov 2025, Qatar buys Syria's obedience with gas.", ["e5ca5098"]],
		// Armenia supports it
		["According to Shukurlu and Shumunov 2025, Washington forced the route on Armenia.", ["a9095cec"]],
		// partly
		["According to Shukurlu and Shumunov 2025, Armenia remains Iran's friend in full.", ["0d5b5d3c"]],
		["According to Shukurlu and Shumunov 2025, Iran rehearsed an invasion at Azerbaijan's border before March 2023.", ["f355aa0f"]],
		["According to Gordadze 2025, Georgia has only itself to blame for standing alone.", ["93c3e8af"]],
		// without legal force
		["According to Huseynov 2024, the French Senate's text obliges Paris to recognise the Karabakh entity.", ["dd5044ee"]],
		["According to Gordadze 2025, the waiver of 2025 was a bribe to Baku.", ["d713c771"]],
		// lack of agreement among the members
		["According to Shukurlu and Shumunov 2025, Azerbaijan's bid for the SCO failed on a veto of China.", ["73bfe6ab"]],
		// humanitarian supplies
		["According to Gordadze 2025, Baku armed Ukraine after 2022.", ["479638d4"]],
		["According to Gordadze 2025, Russia wrecked the mediation of the Minsk Group.", ["7e481be7"]],
		// they stopped themselves
		["According to Huseynov 2024, Moscow drove European operators off the way through Russia.", ["93d0567a"]],
		// Armenia's consent
		["According to Shukurlu and Shumunov 2025, Iran keeps quiet about the route out of fear of Azerbaijan.", ["8cdbf18d"]],
		["With an exposure of at least 0.80 Georgia is as good as annexed by Russia.", { brief: "georgia", begins: "Exposure of Georgia, gross" }],
		[
			"The gap of 0.9 [0.8 to 1.0] shows that Azerbaijan has sided with Türkiye against Iran.",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// off transit
		["According to Gordadze 2025, Georgia lives off Azerbaijan's money.", ["8862d2ee"]],
	],
};

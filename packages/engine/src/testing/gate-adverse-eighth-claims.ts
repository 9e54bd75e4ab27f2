import type { Adverse } from "./gate-adverse.ts";

/** The part of an eighth adverse set that is wrong in scope, the tense of a status, superlatives. */
export const ADVERSE_EIGHTH_CLAIMS: Readonly<Record<string, readonly Adverse[]>> = {
	scope: [
		// part of it
		["According to Avdaliani 2025, the EU pledged 12 billion euros to Central Asia, all of it for the route.", ["3174644e"]],
		// of what it exports
		["According to Gordadze 2025, buyers in eight EU states take over half of the gas that Azerbaijan produces.", ["d2d3f44b"]],
		// of its oil imports
		["According to Gordadze 2025, about 40 per cent of Israel's energy imports come from Azerbaijan.", ["54aba2cb"]],
		// most
		["According to Gordadze 2025, the EU has cut off all Russian fuel since the invasion.", ["b41892bb"]],
		// most operators avoid it
		["According to Huseynov 2024, since the invasion no European operator uses the way through Russia.", ["79c6213e"]],
		// mostly
		["According to Huseynov 2024, attacks on exclusively Western ships are dated from February 2024.", ["e1d65b1a"]],
		// most articles
		["According to Huseynov 2024, direct talks had settled every article of a treaty by mid-December 2024.", ["b75bb7b1"]],
		// parts of the elite
		["According to Shukurlu and Shumunov 2025, after the Washington meeting the state as a whole in Iran spoke out sharply.", ["09025aae"]],
		// recorded routes alone
		[
			"Egypt and Kazakhstan together can close every freight route between China and the European Union, recorded or not.",
			{ brief: "azerbaijan", begins: "Egypt and Kazakhstan" },
		],
		// between Sangachal and Haifa
		["Georgia alone can close every recorded oil route out of Sangachal.", { brief: "azerbaijan", begins: "Georgia alone can close every" }],
		// on eight; three have legs that are not open
		["Every leg is open on all named corridors.", { brief: "azerbaijan", begins: "Every leg is open" }],
		// with twelve partners
		["Affinity is above zero over its whole range with every partner of Azerbaijan.", { brief: "azerbaijan", begins: "Affinity is above zero" }],
		// none of weight
		["According to Gordadze 2025, no party in Azerbaijan speaks for Russia.", ["08ad6020"]],
		// no Russian troops
		["According to Gordadze 2025, there are no foreign troops in Azerbaijan, under any title.", ["a887432b"]],
		// no European sanctions
		["According to Gordadze 2025, Azerbaijan is under no sanctions.", ["96c8efc9"]],
		// short stretches
		["According to Huseynov 2024, in May 2024 the two agreed on the whole of the border by themselves.", ["e7a2bfa1"]],
		// that of the governing party
		["According to Gordadze 2025, the speech of Georgia's parties follows Moscow's line.", ["f4369a26"]],
		// in the 1990s and 2000s
		["According to Gordadze 2025, Iran pressed Baku through shared faith throughout the years since independence.", ["4720ae57"]],
		// the way through Russia
		["According to Huseynov 2024, European operators themselves stopped using every land way to China.", ["93d0567a"]],
		// out of the SCO
		["According to Gordadze 2025, Pakistan kept Armenia out of every regional organisation.", ["cd3ac2d0"]],
		// with four
		["Whether affinity rose or fell is open with every partner of Azerbaijan.", { brief: "azerbaijan", begins: "Whether affinity rose" }],
		// Iran alone
		["According to Gordadze 2025, the United States backs a chain of states meant to contain Iran and Russia.", ["6ee96c06"]],
		// no schools are named
		["According to Shukurlu and Shumunov 2025, Baku stopped Sputnik, the Russian House and the Russian schools during the downturn.", ["b880979d"]],
		// 330 numbers lack one, others do not
		["Levers: no lever of any holder on Azerbaijan is stated or denied.", { brief: "azerbaijan", begins: "Levers: 330" }],
	],
	"tense of status": [
		// it is to do so; the leg is planned
		["According to Gordadze 2025, the Trump Route runs through southern Armenia.", ["847c3584"]],
		// planned
		["According to Gordadze 2025, the way on the mainland has been built to the border with Armenia.", ["103b3e2d"]],
		// is to run it
		["According to Gordadze 2025, a private American firm runs the traffic on the route.", ["2e391c09"]],
		// initialled; signature waits
		[
			"According to Shukurlu and Shumunov 2025, the ministers signed the text; ratification waits on a change of Armenia's constitution.",
			["8f957b3f"],
		],
		// that it is in force is not said
		["According to Shukurlu and Shumunov 2025, the comprehensive economic agreement with the Emirates of July 2025 is in force.", ["e6341fa8"]],
		// it is said to work
		[
			"According to Shukurlu and Shumunov 2025, a contact line between Israeli and Turkish-backed forces in Syria is still to be set up, with Azerbaijani help.",
			["27733a3f"],
		],
		// discussed whether to
		["According to Avdaliani 2025, delegations in Baku set up such a line.", ["bd38d405"]],
		// no accession is reported
		["According to Avdaliani 2025, Uzbekistan has acceded to the Shusha Declaration.", ["494cfa0c"]],
		// were to start again
		["According to Avdaliani 2025, talks on a new partnership agreement were concluded in April 2025.", ["6e1cebd4"]],
		// it left them
		["According to Gordadze 2025, Baku still takes part in the association talks that began in 2010.", ["a97ce02e"]],
		// under consideration
		["According to Gordadze 2025, Azerbaijan has been admitted to the Abraham Accords.", ["cc75a5bf"]],
		// near-agreements in both years, no settlement
		["According to Gordadze 2025, the mediation led to a near-agreement in 2001 and to a settlement in 2007.", ["7e481be7"]],
		// pledged for 2027
		["According to Huseynov 2024, Azerbaijan delivers 20 bcm a year to Europe.", ["0c0d412b"]],
		// is being prepared
		["According to Sultanli 2025, a first 2 billion dollars for Pakistan's economy has been invested.", ["e8804d28"]],
		// some analysts expect it
		["According to Sultanli 2025, the five Central Asian states meet with Azerbaijan as a rule.", ["529aa8b6"]],
		// proposed
		["According to Huseynov 2024, Ankara set up a loose platform of three Caucasus states and three neighbours.", ["afbafb22"]],
		// replaced in 2025
		["According to Gordadze 2025, the strategic partnership of 2024 with China is still in force.", ["dc3d8752"]],
		// waived; the law stayed on the books
		["According to Gordadze 2025, the restriction was repealed in 2001.", ["d463e19a"]],
		// fully restored by then
		["According to Avdaliani 2025, diplomatic relations with Iran were still to be restored in mid-2025.", ["1327dbd8"]],
		// is normalising them
		["According to Gordadze 2025, Armenia has normalised relations with Baku.", ["1c131111"]],
		// lost it
		["According to Gordadze 2025, with full Azerbaijani control Moscow kept this handle.", ["96f32d32"]],
		// without one
		[
			"According to Shukurlu and Shumunov 2025, the declaration of February 2022 between Baku and Moscow holds a ratified defence duty.",
			["15a1fdb3"],
		],
		// once it is met
		[
			"According to Shukurlu and Shumunov 2025, in Washington both leaders undertook to sign, the constitutional condition having been met.",
			["b59892f7"],
		],
		// keeps them in custody
		["According to Gordadze 2025, Azerbaijan detained staff of Sputnik as Russian intelligence officers and has since released them.", ["377cea41"]],
		// that work has begun is nowhere on record
		[
			"Work has begun on the 3 legs that are not open of the Trump Route for International Peace and Prosperity.",
			{ brief: "azerbaijan", begins: "Legs that are not open" },
		],
	],
	superlatives: [
		// a rank over all time, which no finding gives
		["Türkiye is the closest partner that Azerbaijan has ever had.", { brief: "azerbaijan", begins: "Affinity between Azerbaijan and Türkiye" }],
		// one of the two closest
		["According to Huseynov 2024, Türkiye is the state closest to Azerbaijan.", ["f41c37e6"]],
		// close behind that with Türkiye
		["According to Gordadze 2025, defence work with Israel ranks above that with any other state.", ["c75c122c"]],
		// the main pillar
		["According to Gordadze 2025, Türkiye is the only pillar of Azerbaijan's security.", ["2003c6fa"]],
		// the chief one
		["According to Gordadze 2025, Russia's only handle is the community of over 1.5 million Azerbaijanis on its soil.", ["020ea1fe"]],
		// it stood fourth
		["According to Huseynov 2024, by volume of piped gas sold to the EU no supplier stood above Azerbaijan in 2024.", ["2898a8c9"]],
		// that is said of Britain and the United States
		["According to Sultanli 2025, no pair trusts each other in intelligence as Australia and Britain do.", ["3676b2cc"]],
		// the source ranks no visits
		["According to Sultanli 2025, the visit of April 2025 was the weightiest by an EU official so far.", ["b45f7ffd"]],
		// the first of them
		["According to Gordadze 2025, the 2010 incident at sea was the gravest of several serious clashes.", ["ef0c0f6f"]],
		// very large for so small an economy; no rank is given
		["According to Gordadze 2025, no state trades more with Armenia than Russia does.", ["6e770e78"]],
		// that it was the first time is not said
		["According to Avdaliani 2025, Iran's president came to Baku for the first time in April 2025.", ["10e02ad8"]],
		// no rank is given
		["According to Avdaliani 2025, the deepest partnership of Azerbaijan in Central Asia was put in form in May 2025.", ["0b3e4a75"]],
		// not said to be the first
		[
			"According to Shukurlu and Shumunov 2025, Azerbaijan and the Emirates concluded the first economic agreement of its kind in July 2025.",
			["7c2cae9d"],
		],
		// Türkiye, Albania and Greece can too
		[
			"Georgia is the only holder that can close the gas from Sangachal to Melendugno.",
			{ brief: "azerbaijan", begins: "Georgia alone can close all" },
		],
		// only recorded pairs are known, and a lower bound
		["No state is more exposed than Georgia to Russia.", { brief: "georgia", begins: "Exposure of Georgia" }],
		// the newest, at 0 years
		["Shukurlu and Shumunov 2025 is the oldest of the five sources.", { brief: "azerbaijan", begins: "Age of the sources" }],
		// Türkiye and Iran lie further apart
		[
			"Among the neighbourhood poles the widest gap is that between the affinities to Russia and Türkiye.",
			{ brief: "azerbaijan", begins: "The gap between the affinities" },
		],
		// Israel and Türkiye have
		[
			"Of the triangles in which two friends of the state are hostile, Russia and Ukraine have the highest stress.",
			{ brief: "azerbaijan", begins: "Two friends of the state" },
		],
		// Iran, at 0.45
		["Of Armenia's partners the United States is the one with the highest affinity.", { brief: "armenia", begins: "Affinity is above zero" }],
		// a dependable one
		["According to Shukurlu and Shumunov 2025, Israel is seen as the most dependable supplier of arms and know-how.", ["66710df6"]],
		// a sum, no rank
		["According to Sultanli 2025, by President Aliyev's account no state has put more into the Turkish economy than Azerbaijan.", ["c8d6f697"]],
		// the chief one
		["According to Huseynov 2024, the separate entity in Karabakh was Azerbaijan's sole weak point until 2023.", ["fb3a3664"]],
		// no rank is given
		["According to Huseynov 2024, Azerbaijan gave more aid than any other state of the region.", ["ba181925"]],
		// one of its centres
		["According to Shukurlu and Shumunov 2025, Türkiye is the organisation's foremost centre of weight.", ["b593a083"]],
		// a main ally, not the main one
		["According to Gordadze 2025, the president in Washington treats Azerbaijan as the main ally in the region.", ["06452ae6"]],
	],
};

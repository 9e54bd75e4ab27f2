import { describe, expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
/** Each turn of phrase in a true sentence, and beside it what the plain words must not let through. */
const TURNS: readonly (readonly [on: readonly string[], right: string, wrong: readonly string[]])[] = [
	[
		// Azerbaijan ended Russia's use of the Gabala radar in 2012.
		["7f4b7037"],
		"According to Gordadze 2025, Azerbaijan put an end to Russia's use of the Gabala radar in 2012.",
		[
			"According to Gordadze 2025, Russia put an end to Azerbaijan's use of the Gabala radar in 2012.",
			"According to Gordadze 2025, Azerbaijan put an end to Russia's lease of the Gabala radar in 2012.",
			"According to Gordadze 2025, Azerbaijan put an end to relations with Russia in 2012.",
		],
	],
	[
		// The OSCE Minsk Group was dissolved on 1 September 2025.
		["d4e49f85"],
		"According to Shukurlu and Shumunov 2025, the OSCE Minsk Group came to an end on 1 September 2025.",
		[
			"According to Shukurlu and Shumunov 2025, the OSCE Minsk Group came to Baku on 1 September 2025.",
			"According to Shukurlu and Shumunov 2025, the conflict came to an end on 1 September 2025.",
			"According to Shukurlu and Shumunov 2025, the OSCE Minsk Group has not come to an end.",
		],
	],
	[
		["7da84ed0"],
		"By President Aliyev's account, given in Sultanli 2025, Russia rejected calls to take responsibility and to pay compensation.",
		[
			"By President Aliyev's account, given in Sultanli 2025, Russia agreed to take responsibility and to pay compensation.",
			"By President Aliyev's account, given in Sultanli 2025, Russia paid compensation.",
			"By President Aliyev's account, given in Sultanli 2025, Azerbaijan rejected calls to take responsibility and to pay compensation.",
		],
	],
	[
		["1d7af8a4"],
		"According to Avdaliani 2025, Iran announced on 21 May 2025 that the man who had attacked the embassy had been put to death.",
		[
			"According to Avdaliani 2025, Iran announced on 21 May 2025 that the man who had attacked the embassy had been pardoned.",
			"According to Avdaliani 2025, Iran announced on 21 May 2025 that the man who had attacked the consulate had been put to death.",
			"According to Avdaliani 2025, Iran announced on 21 May 2025 that the man who had guarded the embassy had been put to death.",
		],
	],
	[
		["21830b1e"],
		"According to Sultanli 2025, a parliamentary commission held that the attacks of February 2025 on local media came from Russian soil; it is not shown that the state ordered them.",
		[
			"According to Sultanli 2025, a parliamentary commission held that the Russian state ordered the attacks of February 2025 on local media.",
			"According to Sultanli 2025, a parliamentary commission held that the attacks of February 2025 on local media came from Iranian soil.",
			"According to Sultanli 2025, Russia held that the attacks of February 2025 on local media came from Azerbaijani soil.",
		],
	],
	[
		["f4369a26"],
		"The speech of Georgia's governing party follows Moscow's line rather than the interest of the state, according to Gordadze 2025.",
		[
			"The speech of Georgia's governing party follows the interest of the state rather than Moscow's line, according to Gordadze 2025.",
			"The speech of Georgia's governing party follows Brussels' line rather than the interest of the state, according to Gordadze 2025.",
			"Moscow's speech follows the line of Georgia's governing party rather than the interest of the state, according to Gordadze 2025.",
		],
	],
	[
		["b593a083"],
		"According to Shukurlu and Shumunov 2025, Türkiye ranks among the centres of weight of the Organization of Turkic States.",
		[
			"According to Shukurlu and Shumunov 2025, Türkiye ranks first among the centres of weight of the Organization of Turkic States.",
			"According to Shukurlu and Shumunov 2025, Azerbaijan ranks among the centres of weight of the Organization of Turkic States.",
			"According to Shukurlu and Shumunov 2025, Türkiye ranks among the strongest members of the Organization of Turkic States.",
		],
	],
	[
		["33f8d5a0", "604f8ad3"],
		"According to Shukurlu and Shumunov 2025, the armed forces of Kazakhstan and Uzbekistan have been strengthened by Turkish arms.",
		[
			"According to Shukurlu and Shumunov 2025, the armed forces of Kazakhstan and Kyrgyzstan have been strengthened by Turkish arms.",
			"According to Shukurlu and Shumunov 2025, the armed forces of Kazakhstan and Uzbekistan have been weakened by Turkish arms.",
			"According to Shukurlu and Shumunov 2025, Türkiye has armed the rebels of Kazakhstan and Uzbekistan.",
		],
	],
	[
		["15a1fdb3"],
		"The declaration of February 2022 on allied interaction between Baku and Moscow provides for consultation and defence cooperation, but for no ratified defence duty, according to Shukurlu and Shumunov 2025.",
		[
			"The declaration of February 2022 on allied interaction between Baku and Moscow provides for a ratified defence duty, according to Shukurlu and Shumunov 2025.",
			"The declaration of February 2022 on allied interaction between Baku and Moscow provides for Russian bases, according to Shukurlu and Shumunov 2025.",
			"The declaration of February 2022 on allied interaction between Baku and Tehran provides for consultation and defence cooperation, according to Shukurlu and Shumunov 2025.",
		],
	],
	[
		["b45f7ffd"],
		"The visit of the EU High Representative in April 2025 gave relations fresh momentum, according to Sultanli 2025.",
		[
			"The visit of the EU High Representative in April 2025 restored relations, according to Sultanli 2025.",
			"The visit of the EU High Representative in April 2025 gave trade fresh momentum, according to Sultanli 2025.",
			"The visit of the EU High Representative in April 2025 cost relations their momentum, according to Sultanli 2025.",
			"Relations with the EU broke off in April 2025, according to Sultanli 2025.",
		],
	],
	[
		["97cd6e9b"],
		"According to Gordadze 2025, Azerbaijani logistics served the United States in leaving Kabul in 2021.",
		[
			"According to Gordadze 2025, American logistics served Azerbaijan in leaving Kabul in 2021.",
			"According to Gordadze 2025, Azerbaijani logistics served Russia in leaving Kabul in 2021.",
			"According to Gordadze 2025, Azerbaijan served the United States in leaving Kabul in 2021.",
		],
	],
	[
		["e7a2bfa1"],
		"In May 2024 short stretches of the border were agreed by the two sides without outside help, according to Huseynov 2024.",
		[
			"In May 2024 short stretches of the border were agreed by the two sides with outside help, according to Huseynov 2024.",
			"In May 2024 short stretches of the border were agreed by Armenia without outside help, according to Huseynov 2024.",
			"In May 2024 the border was agreed by the two sides without Russian help, according to Huseynov 2024.",
		],
	],
	[
		["b41892bb"],
		"According to Gordadze 2025, the bulk of Russian fuel has been cut off by the EU since the invasion.",
		[
			"According to Gordadze 2025, the bulk of Russian arms has been cut off by the EU since the invasion.",
			"According to Gordadze 2025, all Russian fuel has been cut off by the EU since the invasion.",
			"According to Gordadze 2025, the bulk of EU fuel has been cut off by Russia since the invasion.",
		],
	],
	[
		["5b1f0f69", "c4556f2c"],
		"Azerbaijan has nearly 70 embassies and Georgia not even 40, according to Gordadze 2025.",
		[
			"Azerbaijan has nearly 70 embassies and Georgia not even 400, according to Gordadze 2025.",
			"Azerbaijan has nearly 70 embassies and Georgia not even 30, according to Gordadze 2025.",
			"Georgia has nearly 70 embassies and Azerbaijan not even 40, according to Gordadze 2025.",
		],
	],
	[
		["a7fb1fb3"],
		"According to Avdaliani 2025, Azerbaijan's relations with Russia had grown worse by spring 2025.",
		[
			"According to Avdaliani 2025, Azerbaijan's relations with Russia had grown better by spring 2025.",
			"According to Avdaliani 2025, Azerbaijan's relations with Iran had grown worse by spring 2025.",
			"According to Avdaliani 2025, Azerbaijan's relations with Russia had grown worse by spring 2024.",
		],
	],
	[
		["81cbd666"],
		"According to Gordadze 2025, Aliyev was absent from Moscow on 9 May 2025, although two presidents had asked him to come.",
		[
			"According to Gordadze 2025, Aliyev was absent from Washington on 9 May 2025, although two presidents had asked him to come.",
			"According to Gordadze 2025, Aliyev was absent from Moscow on 9 May 2025, as two presidents had asked him to.",
			"According to Gordadze 2025, Putin was absent from Moscow on 9 May 2025, although two presidents had asked him to come.",
		],
	],
	[
		["e52ae14d", "1ccdb854"],
		"According to Gordadze 2025, Armenia traded 12 billion dollars with Russia, whereas Azerbaijan's trade came to 4.8 billion in 2024.",
		[
			"According to Gordadze 2025, Armenia traded 12 billion dollars with Russia, whereas Azerbaijan's trade came to 4.8 million in 2024.",
			"According to Gordadze 2025, Armenia traded 12 billion dollars with Russia, whereas Georgia's trade came to 4.8 billion in 2024.",
			"According to Gordadze 2025, Azerbaijan traded 12 billion dollars with Russia, whereas Armenia's trade came to 4.8 billion in 2024.",
			"According to Gordadze 2025, Armenia traded 12 billion euros with Russia, whereas Azerbaijan's trade came to 4.8 billion in 2024.",
		],
	],
	[
		["7a068bc9", "92239a8a"],
		"A Turkic space led by Türkiye across their trade routes is something that both Iran and Russia fear, according to Shukurlu and Shumunov 2025.",
		[
			"A Turkic space led by Türkiye across their trade routes is something that both Iran and Russia want, according to Shukurlu and Shumunov 2025.",
			"A Turkic space led by Türkiye across their trade routes is something that both Iran and China fear, according to Shukurlu and Shumunov 2025.",
			"A Turkic space led by Iran across their trade routes is something that both Türkiye and Russia fear, according to Shukurlu and Shumunov 2025.",
		],
	],
	[
		["d744da05"],
		"In Avdaliani's view the new balance in Syria puts a strain on Iran and Türkiye.",
		[
			"In Avdaliani's view the new balance in Syria puts a strain on Iran and Israel.",
			"In Avdaliani's view the new balance in Syria puts no strain on Iran and Türkiye.",
		],
	],
	[
		["020ea1fe"],
		"Gordadze regards the community of more than 1.5 million Azerbaijanis in Russia as Moscow's chief handle.",
		[
			"Gordadze regards the community of more than 1.5 million Azerbaijanis in Russia as Baku's chief handle.",
			"Gordadze regards the community of more than 2.5 million Azerbaijanis in Russia as Moscow's chief handle.",
			"Huseynov regards the community of more than 1.5 million Azerbaijanis in Russia as Moscow's chief handle.",
			"Moscow regards the community of more than 1.5 million Azerbaijanis in Russia as its chief handle.",
		],
	],
	[
		["b133248e"],
		"The World Bank, cited by Huseynov, foresees three times the trade along the Middle Corridor by 2030.",
		[
			"The World Bank, cited by Gordadze, foresees three times the trade along the Middle Corridor by 2030.",
			"Huseynov, cited by the World Bank, foresees three times the trade along the Middle Corridor by 2030.",
			"The World Bank, cited by Huseynov, foresees four times the trade along the Middle Corridor by 2030.",
			"Kazakhstan, cited by Huseynov, foresees three times the trade along the Middle Corridor by 2030.",
		],
	],
	[
		["69c7160b"],
		"Gordadze's view is that Georgia's government has estranged itself from Europe.",
		[
			"Georgia's government has estranged itself from Europe.",
			"Sultanli's view is that Georgia's government has estranged itself from Europe.",
			"Gordadze's view is that Armenia's government has estranged itself from Europe.",
			"Gordadze's view is that Georgia's government has not estranged itself from Europe.",
		],
	],
	[
		["0a2b6280"],
		"Travellers have been unable to cross to Russia by land since 2020; Gordadze gives the pandemic as the stated ground and distrust as the other.",
		[
			"Travellers have been unable to cross to Iran by land since 2020; Gordadze gives the pandemic as the stated ground and distrust as the other.",
			"Travellers have been unable to cross to Russia by land since 2022; Gordadze gives the pandemic as the stated ground and distrust as the other.",
			"Travellers have been able to cross to Russia by land since 2020; Gordadze gives the pandemic as the stated ground and distrust as the other.",
		],
	],
	[
		["91d0f264"],
		"Avdaliani's account describes the attack on the Azerbaijani embassy in Iran as the deed of one man.",
		[
			"Avdaliani's account describes the attack on the Azerbaijani embassy in Iran as the deed of two men.",
			"Gordadze's account describes the attack on the Azerbaijani embassy in Iran as the deed of one man.",
		],
	],
	[
		["a8bb986f"],
		"By Gordadze's figures, Azerbaijan's gas supply to the EU was 8 bcm in 2021.",
		[
			"By Gordadze's figures, Azerbaijan's gas supply to the EU was 8 bcm in 2022.",
			"By Gordadze's figures, Azerbaijan's gas supply to the EU was 8 bcm or more in 2021.",
			"By Huseynov's figures, Azerbaijan's gas supply to the EU was 8 bcm in 2021.",
		],
	],
	[
		["e52ae14d"],
		"According to Gordadze 2025, Armenia's trade with Russia was twelve billion dollars in 2024.",
		[
			"According to Gordadze 2025, Armenia's trade with Russia was twenty billion dollars in 2024.",
			"According to Gordadze 2025, Armenia's trade with Russia was 12 billion dollars or more in 2024.",
		],
	],
];

describe.each(TURNS)("over %j", (on, right, wrong) => {
	it("lets the turn of phrase pass", () => expect(faults(right, ...on)).toEqual([]));
	it.each(wrong)("refuses %s", (text) => expect(faults(text, ...on)).not.toEqual([]));
});

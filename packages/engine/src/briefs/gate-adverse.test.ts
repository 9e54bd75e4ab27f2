import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import type { Adverse } from "../testing/gate-adverse.ts";
import { ADVERSE_EIGHTEENTH } from "../testing/gate-adverse-eighteenth.ts";
import { ADVERSE_EIGHTEENTH_TRUE } from "../testing/gate-adverse-eighteenth-true.ts";
import { ADVERSE_EIGHTH } from "../testing/gate-adverse-eighth.ts";
import { ADVERSE_EIGHTH_TRUE } from "../testing/gate-adverse-eighth-true.ts";
import { ADVERSE_ELEVENTH } from "../testing/gate-adverse-eleventh.ts";
import { ADVERSE_ELEVENTH_TRUE } from "../testing/gate-adverse-eleventh-true.ts";
import { ADVERSE_FIFTEENTH } from "../testing/gate-adverse-fifteenth.ts";
import { ADVERSE_FIFTEENTH_TRUE } from "../testing/gate-adverse-fifteenth-true.ts";
import { ADVERSE_FIFTH } from "../testing/gate-adverse-fifth.ts";
import { ADVERSE_FIFTH_PROSE } from "../testing/gate-adverse-fifth-prose.ts";
import { ADVERSE_FIFTH_SLIPS } from "../testing/gate-adverse-fifth-slips.ts";
import { ADVERSE_FIFTH_TRUE } from "../testing/gate-adverse-fifth-true.ts";
import { ADVERSE_FIFTH_WORDS } from "../testing/gate-adverse-fifth-words.ts";
import { ADVERSE_FIGURES } from "../testing/gate-adverse-figures.ts";
import { ADVERSE_FOURTEENTH } from "../testing/gate-adverse-fourteenth.ts";
import { ADVERSE_FOURTEENTH_TRUE } from "../testing/gate-adverse-fourteenth-true.ts";
import { ADVERSE_FOURTH, ADVERSE_FOURTH_TRUE } from "../testing/gate-adverse-fourth.ts";
import { ADVERSE_NINTH } from "../testing/gate-adverse-ninth.ts";
import { ADVERSE_NINTH_TRUE } from "../testing/gate-adverse-ninth-true.ts";
import { ADVERSE_REACH } from "../testing/gate-adverse-reach.ts";
import { ADVERSE_SECOND, ADVERSE_SECOND_TRUE } from "../testing/gate-adverse-second.ts";
import { ADVERSE_SEVENTEENTH } from "../testing/gate-adverse-seventeenth.ts";
import { ADVERSE_SEVENTEENTH_TRUE } from "../testing/gate-adverse-seventeenth-true.ts";
import { ADVERSE_SEVENTH } from "../testing/gate-adverse-seventh.ts";
import { ADVERSE_SEVENTH_TRUE } from "../testing/gate-adverse-seventh-true.ts";
import { ADVERSE_SIXTH } from "../testing/gate-adverse-sixth.ts";
import { ADVERSE_SIXTH_TRUE } from "../testing/gate-adverse-sixth-true.ts";
import { ADVERSE_TENTH } from "../testing/gate-adverse-tenth.ts";
import { ADVERSE_TENTH_TRUE } from "../testing/gate-adverse-tenth-true.ts";
import { ADVERSE_THIRD } from "../testing/gate-adverse-third.ts";
import { ADVERSE_THIRD_TRUE } from "../testing/gate-adverse-third-true.ts";
import { ADVERSE_THIRD_VOICE } from "../testing/gate-adverse-third-voice.ts";
import { ADVERSE_THIRTEENTH } from "../testing/gate-adverse-thirteenth.ts";
import { ADVERSE_THIRTEENTH_TRUE } from "../testing/gate-adverse-thirteenth-true.ts";
import { ADVERSE_TRUE } from "../testing/gate-adverse-true.ts";
import { ADVERSE_TWELFTH } from "../testing/gate-adverse-twelfth.ts";
import { ADVERSE_TWELFTH_TRUE } from "../testing/gate-adverse-twelfth-true.ts";
import { ADVERSE_TWINS, ADVERSE_TWINS_TRUE } from "../testing/gate-adverse-twins.ts";
import { ADVERSE_VOICE } from "../testing/gate-adverse-voice.ts";
import { gateDossier } from "../testing/shipped.ts";
import { composeBrief } from "./compose.ts";
import { judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";
import type { Rest } from "./sentence.ts";

const engine = createEngine();
const briefs = new Map(
	["azerbaijan", "armenia", "georgia"].map((name) => {
		const dossier = gateDossier(name);
		const brief = composeBrief(engine, dossier, name === "azerbaijan" ? { since: "2025-03" } : {});
		const sentences = [...brief.bottomLine, ...brief.sections.flatMap((section) => section.sentences)];
		return [name, { dossier, sentences, context: gateContext(dossier, (question) => engine.ask(dossier, question)) }] as const;
	}),
);

/** Whether the gate lets a sentence pass; undefined where what it rests on is no longer composed. */
function passes([text, on]: Adverse): boolean | undefined {
	const brief = briefs.get("brief" in on ? on.brief : "azerbaijan") as NonNullable<ReturnType<typeof briefs.get>>;
	const rests: readonly Rest[] | undefined =
		"brief" in on
			? brief.sentences.find((one) => one.text.startsWith(on.begins))?.rests
			: on.map((prefix) => {
					const found = brief.dossier.claims.filter((one) => one.id.startsWith(`claim:${prefix}`));
					if (found.length !== 1) throw new Error(`${found.length} claims begin with ${prefix}`);
					return { kind: "claim", id: (found[0] as (typeof found)[number]).id };
				});
	return rests && judge({ text, rests }, brief.context).ok;
}
const passed = (wrong: readonly Adverse[]) => wrong.filter((one) => passes(one) === true).map(([text]) => text);
const refused = (written: readonly Adverse[]) => written.filter((one) => passes(one) === false).map(([text]) => text);

/** True, and refused: what is left needs a reader. This list may only shrink. */
const KNOWN_REFUSED = [
	"According to Gordadze 2025, fuel is no means of pressure on Azerbaijan, an exporter of energy.",
	// "it was A that did it", told after what was done; "A counts both as rivals" of two that count for A
	"According to Gordadze 2025, Russia's use of the Gabala radar ended in 2012, and it was Azerbaijan that ended it.",
	"According to Huseynov 2024, Azerbaijan counts both Russia and Iran as rivals and partners at the same time.",
	// two numbers of one flow, each with its year, on the two sides of "against"
	"According to Sultanli 2025, Azerbaijani supply to Europe was 13 bcm in 2024, against 8 bcm in 2021.",
	// a denial in other words than the gist's: "brought none", "without showing that"
	"According to Gordadze 2025, the Key West talks between Armenia and Azerbaijan in 2001 came near a settlement but brought none.",
	"According to Sultanli 2025, a commission of parliament traced the attacks of February 2025 on local media to Russian soil, without showing that the Russian state ordered them.",
	// a range rounded to fewer digits than its ends have
	"Azerbaijan stands on the warm side among the neighbourhood poles, at equidistance 0.6 [0.4 to 0.6].",
	// a difference between what was and what is aimed at, the year of each behind the other
	"According to Gordadze 2025, supply to the EU stood 7.1 bcm below the aim for 2027 in 2024.",
	// what one claim has of the talks and another of what was talked about, under one verb
	"According to Avdaliani 2025, delegations of Türkiye and Israel discussed in Baku whether to set up a deconfliction arrangement for Syria.",
	// a length of time counted from two dates
	"According to Shukurlu and Shumunov 2025, some nine months lie between the apology by telephone of 28 December 2024 and the one in Dushanbe of 9 October 2025.",
	// "took" of what was lost: of anybody but a war it would turn the direction round
	"According to Gordadze 2025, the first war displaced close to 700,000 people and took nearly a fifth of Azerbaijan's territory.",
	// two sources, one of them within the other's sentence
	"Azerbaijan, which according to Shukurlu and Shumunov 2025 joined the Non-Aligned Movement in May 2011, held its chair from 2019 to 2023, according to Sultanli 2025.",
	// "does not suffer from it" of what has no effect
	"According to Gordadze 2025, Azerbaijan joins Islamic statements on Gaza now and then, and its relation with Israel does not suffer from it.",
];
/** True of the world, and rightly refused: in our own voice they want a source, a day, or a word that does not judge or forecast. */
const WANTING = [
	"Four villages returned to Azerbaijani control in April 2024.",
	"It was the European Parliament that criticised Azerbaijan in resolutions, and not the EU's executive.",
	"In 2023 Azerbaijan suspended its diplomatic relations with Iran.",
	"Russian law enforcement was responsible for the deaths of two Azerbaijani citizens in Yekaterinburg.",
	"Parts of Iran's elite used sharp words after the Washington meeting; the state as a whole did not.",
	"The EU has imposed no sanctions on Azerbaijan.",
	"Azerbaijan has no Russian troops on its soil.",
	"Russia has no party of weight in Azerbaijan.",
	"Türkiye is the main pillar on which Azerbaijan's security rests.",
	"A parliamentary commission traced the attacks of February 2025 on Azerbaijani media to Russian soil.",
	"Six of 12 channels by which Russia may hold Azerbaijan are known, and the exposure is at least 0.3.",
	"According to the sources read, Azerbaijan was a member of 7 formats as of 2025-11-30.",
	"The text of the French Senate of November 2020, which asked for recognition of the Karabakh entity, has no legal force.",
	"Russia has 20 million Muslims, among whom a move could stir unrest.",
	// a word that forecasts
	"The platform proposed by Ankara would join three Caucasus states and three neighbours.",
	// what a source itself holds for doubtful is told under its name
	"Cables that are to carry data between Europe and Asia over Azerbaijan are planned.",
	"Iran and Türkiye belong to opposed groupings.",
	// a status without a day or a source
	"The German–Russian forum has not met since the invasion.",
	// a rank in our own voice
	"Türkiye and Israel are the two states closest to Azerbaijan.",
	"Huseynov 2024 is the oldest of the five sources, at 0.91 years on 2025-11-30.",
	// a conflict that sources of one side alone tell
	"In February 2025 Azerbaijani media were attacked from Russian soil, a parliamentary commission found; an order by the Russian state is not shown.",
	"As chair of the movement Baku criticised French overseas policy.",
	// arms for one of two rivals, as the side of the other tells it
	"Both India and France support Armenia's rearmament.",
	"It is alleged, though not certain, that Iran helps Armenia rearm.",
	// a source's adjective in our own voice
	"Relations between Azerbaijan and Russia are in a deep crisis.",
	"Türkiye and Israel get on very badly.",
	"Azerbaijan's relations with France are tense.",
	"Trade with Uzbekistan lags behind, although the two presidents are close.",
	"Since the 2024 election in Iran, dealings with Azerbaijan have been more pragmatic.",
	// a source's manner of speaking, "sharply", made a property of what was said
	"According to Shukurlu and Shumunov 2025, the sharp words after the Washington meeting came from parts of Iran's elite and not from the state as a whole.",
	// "at least" is said of what is a lower bound
	"At least three legs of the Trump Route for International Peace and Prosperity are not open.",
];
/** Written for true, and not so in these words: there is no such currency, and no claim has two sides in that matter. */
const MISWRITTEN = [
	"Aliyev says that 20 billion Azerbaijani dollars have been invested in Türkiye.",
	"Of Armenia's two sides in the SCO matter, Pakistan is the one that stopped its bid.",
];
const named = new Set([...KNOWN_REFUSED, ...WANTING, ...MISWRITTEN]);

describe("the gate on an adverse set, on which it passed 18 of 341 wrong and refused 32 of 100 true when first tried", () => {
	it.each(Object.entries({ ...ADVERSE_FIGURES, ...ADVERSE_REACH, ...ADVERSE_VOICE }))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(wrong.length).toBeGreaterThanOrEqual(20);
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 100 true sentences than those that are named", () => {
		expect(refused(ADVERSE_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on a second adverse set, on which it passed 7 of 100 wrong and refused 4 of 51 true when first tried", () => {
	it.each(Object.entries(ADVERSE_SECOND))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 51 true sentences than those that are named", () => {
		expect(refused(ADVERSE_SECOND_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on a third adverse set, on which it passed 44 of 312 wrong and refused 39 of 94 true when first tried", () => {
	it.each(Object.entries({ ...ADVERSE_THIRD, ...ADVERSE_THIRD_VOICE }))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(wrong.length).toBeGreaterThanOrEqual(10);
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 94 true sentences than those that are named", () => {
		expect(ADVERSE_THIRD_TRUE).toHaveLength(94);
		expect(refused(ADVERSE_THIRD_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on a fourth adverse set, on which it passed 9 of 64 wrong and refused 5 of 30 true when first tried", () => {
	it.each(Object.entries(ADVERSE_FOURTH))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 30 true sentences than those that are named", () => {
		expect(refused(ADVERSE_FOURTH_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on a fifth adverse set, on which it passed 43 of 372 wrong and refused 18 of 106 true when first tried", () => {
	it.each([ADVERSE_FIFTH, ADVERSE_FIFTH_PROSE, ADVERSE_FIFTH_SLIPS, ADVERSE_FIFTH_WORDS].flatMap((set) => Object.entries(set)))(
		"refuses every sentence wrong in %s",
		(_, wrong) => {
			expect(passed(wrong)).toEqual([]);
		},
	);
	it("refuses no more of 106 true sentences than those that are named", () => {
		expect(refused(ADVERSE_FIFTH_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on a seventh adverse set, on which it passed 16 of 320 wrong and refused 23 of 120 true when first tried", () => {
	it.each(Object.entries(ADVERSE_SEVENTH))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(wrong.length).toBeGreaterThanOrEqual(20);
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 120 true sentences than those that are named", () => {
		const written = Object.values(ADVERSE_SEVENTH_TRUE).flat();
		expect(written).toHaveLength(120);
		expect(refused(written).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on an eighth adverse set, on which it passed 12 of 320 wrong and refused 6 of 60 true when first tried", () => {
	it.each(Object.entries(ADVERSE_EIGHTH))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 60 true sentences than those that are named", () => {
		expect(ADVERSE_EIGHTH_TRUE).toHaveLength(60);
		expect(refused(ADVERSE_EIGHTH_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on a ninth adverse set, on which it passed 7 of 240 wrong and refused 37 of 100 true when first tried", () => {
	it.each(Object.entries(ADVERSE_NINTH))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 100 true sentences than those that are named", () => {
		expect(ADVERSE_NINTH_TRUE).toHaveLength(100);
		expect(refused(ADVERSE_NINTH_TRUE).filter((text) => !named.has(text))).toEqual([]);
	});
});

describe("the gate on the twins of what it decides otherwise", () => {
	it("refuses what stands beside a true sentence that it was taught to let pass", () => {
		expect(passed(ADVERSE_TWINS)).toEqual([]);
	});
	it("lets pass what says as the house rules want it what it refuses else", () => {
		expect(refused(ADVERSE_TWINS_TRUE)).toEqual([]);
	});
});

describe("the named lists of the adverse sets", () => {
	const wrong = {
		...ADVERSE_FIGURES,
		...ADVERSE_REACH,
		...ADVERSE_VOICE,
		...ADVERSE_THIRD,
		...ADVERSE_THIRD_VOICE,
		...ADVERSE_FOURTH,
		...ADVERSE_FIFTH,
		...ADVERSE_SEVENTH,
		...ADVERSE_EIGHTH,
		...ADVERSE_NINTH,
	};
	const written = [
		...ADVERSE_TRUE,
		...ADVERSE_SECOND_TRUE,
		...ADVERSE_THIRD_TRUE,
		...ADVERSE_FOURTH_TRUE,
		...ADVERSE_FIFTH_TRUE,
		...Object.values(ADVERSE_SEVENTH_TRUE).flat(),
		...ADVERSE_EIGHTH_TRUE,
		...ADVERSE_NINTH_TRUE,
	];
	it("name no sentence that is rightly decided by now", () => {
		const verdict = new Map(written.map((one) => [one[0], passes(one)]));
		expect([...named].filter((text) => verdict.get(text) !== false)).toEqual([]);
	});
	it("rest, but for a few, on sentences that are still composed", () => {
		const all = [...written, ...Object.values(wrong).flat()];
		expect(all.filter((one) => passes(one) !== undefined).length).toBeGreaterThan(all.length * 0.9);
	});
});

// Written when the rules had been mended on the fifth set, and for long not read by whoever wrote rules: 5 of 160 and 10 of 60, then 3 and 10.
// It has been read now. The two that pass tell one source's judgement of a relation in our own voice; one of them is, word for word, among the true ones of the fourth set.
describe("the gate on a sixth adverse set", () => {
	const wrong = Object.values(ADVERSE_SIXTH).flat();

	it("lets at most 2 of 160 wrong sentences pass, and refuses at most 10 of 60 true ones", () => {
		expect([wrong.length, ADVERSE_SIXTH_TRUE.length]).toEqual([160, 60]);
		expect(passed(wrong).length).toBeLessThanOrEqual(2);
		expect(refused(ADVERSE_SIXTH_TRUE).length).toBeLessThanOrEqual(10);
	});
});

// Written blind before the rules were mended on the eighth and the ninth. Held back then, it passed 8 of 300 wrong and refused 5 of 100 true;
// what it showed of numbers of two days, of what would fall silent and of members was mended afterwards.
describe("the gate on a tenth adverse set, on which it passed 8 of 300 wrong and refused 5 of 100 true when first tried", () => {
	const wrong = Object.values(ADVERSE_TENTH).flat();

	it("lets at most 1 of 300 wrong sentences pass, and refuses at most 3 of 100 true ones", () => {
		expect([wrong.length, ADVERSE_TENTH_TRUE.length]).toEqual([300, 100]);
		expect([...wrong, ...ADVERSE_TENTH_TRUE].filter((one) => passes(one) === undefined)).toEqual([]);
		expect(passed(wrong).length).toBeLessThanOrEqual(1);
		expect(refused(ADVERSE_TENTH_TRUE).length).toBeLessThanOrEqual(3);
	});
});

// Both written blind while the rules on originals were made. The eleventh passed 4 of 300 wrong and refused 23 of 120 true; the rules were mended on it.
// The twelfth and the thirteenth were held back: the gate before these rules passed 2 of 300 and 2 of 150 and refused 39 of 120 and 17 of 80, with them 1 and 1,
// 40 and 21 when first tried. They are known now. Of the fourteenth 3 of 200 passed and 10 of 79 were refused when it was first tried;
// of the fifteenth, first tried after that was mended, 3 of 210 and 12 of 79; of the seventeenth, whose true sentences are in words of their own
// throughout, 2 of 210 and 43 of 90. (Of the sixteenth, wrong ones alone, none passed when it was tried; it is not here.)
describe("the gate on the eleventh adverse set and those after it", () => {
	it.each([
		["eleventh", ADVERSE_ELEVENTH, ADVERSE_ELEVENTH_TRUE, 0, 15],
		["twelfth", ADVERSE_TWELFTH, ADVERSE_TWELFTH_TRUE, 0, 17],
		["thirteenth", ADVERSE_THIRTEENTH, ADVERSE_THIRTEENTH_TRUE, 0, 13],
		["fourteenth", ADVERSE_FOURTEENTH, ADVERSE_FOURTEENTH_TRUE, 0, 5],
		["fifteenth", ADVERSE_FIFTEENTH, ADVERSE_FIFTEENTH_TRUE, 0, 10],
		["seventeenth", ADVERSE_SEVENTEENTH, ADVERSE_SEVENTEENTH_TRUE, 0, 26],
	] as const)("of the %s it lets no more pass and refuses no more than is known", (_, set, written, mayPass, mayRefuse) => {
		const wrong = Object.values(set).flat();
		expect(wrong.length).toBeGreaterThanOrEqual(150);
		expect(written.length).toBeGreaterThanOrEqual(79);
		expect([...wrong, ...written].filter((one) => passes(one) === undefined)).toEqual([]);
		expect(passed(wrong).length).toBeLessThanOrEqual(mayPass);
		expect(refused(written).length).toBeLessThanOrEqual(mayRefuse);
	});
});

// Written blind, when the gate had passed nothing in five of six sets before it: 6 of 125 passed and 16 of 40 true were refused. What passed were
// a "can", a hearsay and a condition left out, and an order turned round.
describe("the gate on the eighteenth adverse set", () => {
	it("lets none pass and refuses no more than is known", () => {
		const wrong = Object.values(ADVERSE_EIGHTEENTH).flat();
		expect([wrong.length, ADVERSE_EIGHTEENTH_TRUE.length]).toEqual([125, 40]);
		expect([...wrong, ...ADVERSE_EIGHTEENTH_TRUE].filter((one) => passes(one) === undefined)).toEqual([]);
		expect(passed(wrong)).toEqual([]);
		expect(refused(ADVERSE_EIGHTEENTH_TRUE).length).toBeLessThanOrEqual(16);
	});
});

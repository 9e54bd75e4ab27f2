import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import type { Adverse } from "../testing/gate-adverse.ts";
import { ADVERSE_FIGURES } from "../testing/gate-adverse-figures.ts";
import { ADVERSE_REACH } from "../testing/gate-adverse-reach.ts";
import { ADVERSE_SECOND, ADVERSE_SECOND_TRUE } from "../testing/gate-adverse-second.ts";
import { ADVERSE_TRUE } from "../testing/gate-adverse-true.ts";
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

/** Wrong, and passed: the gate does not know that a name that no dossier has is one when it begins the sentence. */
const KNOWN_PASSED = ["Pashinyan did not attend the Moscow parade on 9 May 2025."];
/** True, and refused: what is left needs a reader. These lists may only shrink. */
const KNOWN_REFUSED = [
	"Azerbaijan used Israeli arms in the 2020 war.",
	"After the invasion of Ukraine the EU put Russian fuel under an embargo.",
	"Azerbaijan waived visas for Chinese citizens in 2024, and China did the same for Azerbaijani citizens in 2025.",
	"According to Shukurlu and Shumunov 2025 a second apology was made in Dushanbe on 9 October 2025; Gordadze 2025, written before, has Russia declining to apologise.",
	"That Uzbekistan has acceded to the Shusha Declaration is not reported.",
	"It is alleged, though not certain, that Iran helps Armenia rearm.",
	"The ceasefire is dated 10 November 2020 by Shukurlu and Shumunov 2025 and 9 November by Gordadze 2025.",
	"In the first war close to a fifth of the territory was lost.",
	"Iran has held fewer exercises along the border since July 2024.",
];
/** True of the world, and rightly refused: in our own voice they want a source, a day, or a word that does not judge or forecast. */
const WANTING = [
	"Four villages returned to Azerbaijani control in April 2024.",
	"It was the European Parliament that criticised Azerbaijan in resolutions, and not the EU's executive.",
	"In 2023 Azerbaijan suspended its diplomatic relations with Iran.",
	"Russian law enforcement was responsible for the deaths of two Azerbaijani citizens in Yekaterinburg.",
	"Parts of Iran's elite used sharp words after the Washington meeting; the state as a whole did not.",
	"Whether the economic agreement with the Emirates of July 2025 is in force is not said.",
	"The EU has imposed no sanctions on Azerbaijan.",
	"Azerbaijan has no Russian troops on its soil.",
	"Russia has no party of weight in Azerbaijan.",
	"Türkiye is the main pillar on which Azerbaijan's security rests.",
	"A parliamentary commission traced the attacks of February 2025 on Azerbaijani media to Russian soil.",
	"Six of 12 channels by which Russia may hold Azerbaijan are known, and the exposure is at least 0.3.",
	"According to the sources read, Azerbaijan was a member of 7 formats as of 2025-11-30.",
	"The text of the French Senate of November 2020, which asked for recognition of the Karabakh entity, has no legal force.",
	"Russia has 20 million Muslims, among whom a move could stir unrest.",
];

describe("the gate on an adverse set, on which it passed 18 of 341 wrong and refused 32 of 100 true when first tried", () => {
	it.each(Object.entries({ ...ADVERSE_FIGURES, ...ADVERSE_REACH, ...ADVERSE_VOICE }))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(wrong.length).toBeGreaterThanOrEqual(20);
		expect(passed(wrong).filter((text) => !KNOWN_PASSED.includes(text))).toEqual([]);
	});
	it("refuses no more of 100 true sentences than those that are named", () => {
		expect(refused(ADVERSE_TRUE).filter((text) => !KNOWN_REFUSED.includes(text) && !WANTING.includes(text))).toEqual([]);
	});
});

describe("the gate on a second adverse set, on which it passed 7 of 100 wrong and refused 4 of 51 true when first tried", () => {
	it.each(Object.entries(ADVERSE_SECOND))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(passed(wrong)).toEqual([]);
	});
	it("refuses no more of 51 true sentences than those that are named", () => {
		expect(refused(ADVERSE_SECOND_TRUE).filter((text) => !KNOWN_REFUSED.includes(text) && !WANTING.includes(text))).toEqual([]);
	});
});

describe("the named lists of the adverse sets", () => {
	it("name no sentence that is rightly decided by now", () => {
		const all = [...ADVERSE_TRUE, ...ADVERSE_SECOND_TRUE, ...Object.values({ ...ADVERSE_FIGURES, ...ADVERSE_REACH, ...ADVERSE_VOICE }).flat()];
		const verdict = new Map(all.map((one) => [one[0], passes(one)]));
		expect(KNOWN_PASSED.filter((text) => verdict.get(text) !== true)).toEqual([]);
		expect([...KNOWN_REFUSED, ...WANTING].filter((text) => verdict.get(text) !== false)).toEqual([]);
	});
	it("rest, but for a few, on sentences that are still composed", () => {
		const all = [ADVERSE_TRUE, ADVERSE_SECOND_TRUE, ...Object.values({ ...ADVERSE_FIGURES, ...ADVERSE_REACH, ...ADVERSE_VOICE })].flat();
		expect(all.filter((one) => passes(one) !== undefined).length).toBeGreaterThan(all.length * 0.9);
	});
});

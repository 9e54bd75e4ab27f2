import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { FOURTH_TRUE, FOURTH_WRONG } from "../testing/gate-fourth.ts";
import { SECOND_TRUE, SECOND_WRONG } from "../testing/gate-second.ts";
import { THIRD_TRUE, THIRD_WRONG } from "../testing/gate-third.ts";
import { TRUE_CLAIMS } from "../testing/gate-true-claims.ts";
import { WRONG_BY_KIND } from "../testing/gate-wrong-claims.ts";
import { gateDossier } from "../testing/shipped.ts";
import { faultText, judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

type Written = readonly (readonly [text: string, on: readonly string[]])[];

const engine = createEngine();
// Georgia and Armenia include Azerbaijan: the same claims are read with another state in focus.
const gates = ["azerbaijan", "georgia", "armenia"].map((name) => {
	const dossier = gateDossier(name);
	const context = gateContext(dossier, (question) => engine.ask(dossier, question));
	const verdict = (text: string, on: readonly string[]) => {
		const rests = on.map((prefix) => {
			const found = dossier.claims.filter((one) => one.id.startsWith(`claim:${prefix}`));
			if (found.length !== 1) throw new Error(`${found.length} claims begin with ${prefix}`);
			return { kind: "claim" as const, id: (found[0] as (typeof found)[number]).id };
		});
		return judge({ text, rests }, context);
	};
	return { name, verdict };
});

describe.each(gates)("the gate of $name on claims", ({ verdict }) => {
	const passed = (wrong: Written) => wrong.filter(([text, on]) => verdict(text, on).ok).map(([text]) => text);
	const refused = (written: Written) => written.map(([text, on]) => [text, faultText(verdict(text, on))]).filter(([, why]) => why !== "");

	it.each(Object.entries(WRONG_BY_KIND))("refuses every sentence wrong in %s", (_, wrong) => {
		expect(passed(wrong)).toEqual([]);
	});
	it(`refuses none of ${TRUE_CLAIMS.length} true sentences`, () => {
		expect(refused(TRUE_CLAIMS)).toEqual([]);
	});
	it("does so on a second set, on which it passed 14 of 60 wrong and refused 13 of 60 true when first tried", () => {
		expect(passed(SECOND_WRONG)).toEqual([]);
		expect(refused(SECOND_TRUE)).toEqual([]);
	});
	it("does nearly so on a third, on which it passed 16 of 40 wrong and refused 9 of 40 true when first tried", () => {
		// What is left needs a reader: who is in custody as what, and who may travel where. One of the true tells without "is said to" what is said to be.
		expect(passed(THIRD_WRONG).length).toBeLessThanOrEqual(2);
		expect(refused(THIRD_TRUE).length).toBeLessThanOrEqual(4);
	});
	it("does nearly so on a fourth, on which it passed 4 of 30 wrong and refused 6 of 30 true when first tried", () => {
		// What is left is a year and a state that a gist names only to set them aside.
		expect(passed(FOURTH_WRONG).length).toBeLessThanOrEqual(2);
		expect(refused(FOURTH_TRUE)).toEqual([]);
	});
});

import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/**
 * A worked example of our own: all five speeches of g in 2025, by a panel that is complete. Four have a ground: interest, interest
 * and power, norm, power. So interest 2/4, norm 1/4, power 2/4, law 0; power against law 2/2; norm against interest 1/3. Two
 * accuse: p once, p and q once. One speaks of f.
 */
const speech = (name: string, more: Partial<FactOf<"statement">>): FactOf<"statement"> => ({
	is: "statement",
	id: `statement:${name}`,
	by: [actor("g")],
	what: name,
	type: "SUPPORT",
	at: "2025-05",
	...more,
});
const SPEECHES: Fact[] = [
	speech("one", { frames: ["interest"], type: "ACCUSE", whom: [actor("p")] }),
	speech("two", { frames: ["interest", "power"], type: "THREATEN", whom: [actor("p"), actor("q")] }),
	speech("three", { frames: ["norm"], whom: [actor("f")] }),
	speech("four", { frames: ["power"] }),
	speech("five", {}),
];
const PANEL: Fact = {
	is: "panel",
	id: "panel:speeches",
	dataset: "Speeches of g",
	part: "statements",
	from: 2025,
	to: 2025,
	complete: true,
	actors: [actor("g")],
	rows: 5,
};
const issue = (name: string, ...domains: FactOf<"issue">["domains"]): FactOf<"issue"> => ({
	is: "issue",
	id: `issue:${name}`,
	title: name,
	domains,
	low: "no",
	high: "yes",
});

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a corpus of five speeches",
		facts: [...SPEECHES, PANEL],
		ask: "discourse",
		expect: {
			"frames/actor:g/interest": 0.5,
			"frames/actor:g/norm": 0.25,
			"frames/actor:g/power": 0.5,
			"frames/actor:g/law": 0,
			"frames/actor:g/powerLaw": 1,
			"frames/actor:g/normInterest": 1 / 3,
			"targets/actor:g,actor:p/share": 1,
			"targets/actor:g,actor:q/share": 0.5,
			"attention/actor:g/share": 0.2,
			"recorded/actor:g/statements": 5,
			"recorded/actor:g/framed": 4,
		},
	},
	{
		name: "the same speeches, chosen by an author, say nothing of shares",
		facts: SPEECHES,
		ask: "discourse",
		expect: {
			"frames/actor:g/interest": "silence",
			"frames/actor:g/powerLaw": "silence",
			"attention/actor:g/share": "silence",
			"targets/actor:g,actor:p/share": "no row",
			"recorded/actor:g/statements": 5,
		},
	},
	{
		name: "a text on rights and on borders is bundled, one on rights alone is not",
		facts: [
			issue("rights", "law"),
			issue("borders", "security"),
			speech("mixed", { form: "text", about: ["issue:rights", "issue:borders"] }),
			speech("plain", { form: "text", about: ["issue:rights"] }),
			speech("bare", { form: "text" }),
		],
		ask: "discourse",
		expect: {
			"texts/statement:mixed/fields": 2,
			"texts/statement:mixed/bundled": 1,
			"texts/statement:plain/bundled": 0,
			"texts/statement:bare/bundled": "silence",
		},
	},
];

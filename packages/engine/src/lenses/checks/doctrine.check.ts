import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

/**
 * A worked example of our own. f declares two principles of one doctrine; one was kept and is now strained, so of one judged none is
 * kept. "balance" is said to have fitted from 1 January 2000, day
 * 10957 since 1970; the day after the last of 2025 is 20454. It has a binding pact with a neighbour and none with a great power; a far state brought it to terms; it chaired one format.
 */
const principle = (name: string, status: FactOf<"principle">["status"], during: string, spell?: number): FactOf<"principle"> => ({
	is: "principle",
	id: `principle:${name}`,
	of: actor("f"),
	doctrine: "free-hands",
	title: name,
	status,
	during,
	...(spell === undefined ? {} : { spell }),
});
const PACT = agreement("pact", ["f", "tur"], 5, { binding: true });
const LIST: Fact = { is: "coverage", part: "alliances", actors: [actor("f"), actor("tur"), actor("usa")], during: "2020/.." };
const TALKS: Fact = {
	is: "mediation",
	id: "mediation:far",
	title: "Far talks",
	by: [actor("usa")],
	between: [actor("f"), actor("p")],
	role: "mediation",
	acceptedBy: [actor("f"), actor("p")],
	status: "ended",
	during: "2025-08",
};
const FACTS: Fact[] = [
	principle("no-sides", "kept", "2020/2023"),
	principle("no-sides", "strained", "2024/..", 2),
	principle("own-course", "declared", "2020/.."),
	PACT,
	TALKS,
	{ is: "membership", actor: actor("f"), format: "format:forum", role: "chair", during: "2019/2023" },
	{ is: "format", id: "format:forum", title: "Forum", during: "2010/..", status: "active" },
	{ is: "label", of: actor("f"), kind: "doctrine", label: "balance", fit: "past", during: "2000-01-01/2020" },
	{ is: "label", of: actor("f"), kind: "doctrine", label: "autonomy", fit: "aspires", during: "2020/.." },
];
const head = { levels: { neighbourhood: [actor("tur")], regional: [actor("p")] }, poles: { systemic: [actor("usa"), actor("rus")] } };

const step = (name: string, status: FactOf<"commitment">["status"], about: `principle:${string}` = "principle:no-sides"): Fact => ({
	is: "commitment",
	id: `commitment:${name}`,
	by: actor("f"),
	kind: "do",
	what: name,
	about: [about],
	status,
	during: "2025/..",
});
const paid = (from: string, value: number, more: Partial<FactOf<"flow">> = {}): Fact => ({
	is: "flow",
	from: actor(from),
	to: actor("z"),
	what: "money",
	value,
	unit: "million USD",
	during: "2024",
	kind: "realised",
	for: "format:forum",
	...more,
});

export const CHECKS: readonly CheckCase[] = [
	{
		name: "judgements, and rules that facts break",
		facts: FACTS,
		head,
		ask: "doctrine",
		expect: {
			"principles/principle:no-sides/strained": 1,
			"principles/principle:no-sides/kept": 0,
			"principles/principle:own-course/declared": 1,
			"doctrines/free-hands/principles": 2,
			"doctrines/free-hands/judged": 1,
			"doctrines/free-hands/kept": 0,
			"rules/no-binding-pact/holds": 0,
			"rules/no-great-power-pact/holds": "silence",
			"rules/regional-solutions/holds": 0,
			"rules/no-outside-guarantee/holds": "silence",
			"counter/no-binding-pact/found": 1,
			"succession/balance/from": (20454 - 10957) / 365.2425,
			"succession/autonomy/to": 0,
			"succession/balance/fits": 1,
			"succession/autonomy/fits": 0,
			"forums/actor:f/chaired": 1,
		},
	},
	{
		name: "a complete list without a counter-example lets a rule hold; an alliance with a great power breaks it",
		facts: [LIST, PACT],
		head,
		ask: "doctrine",
		expect: { "rules/no-great-power-pact/holds": 1, "rules/no-binding-pact/holds": 0, "counter/no-great-power-pact/found": "silence" },
	},
	{
		name: "an alliance with a great power breaks it, list or no list",
		facts: [agreement("great", ["f", "usa"], 4)],
		head,
		ask: "doctrine",
		expect: { "rules/no-great-power-pact/holds": 0, "rules/no-binding-pact/holds": "silence", "counter/no-great-power-pact/found": 1 },
	},
	{
		// Steps: one met, one half done, one only promised: 1.5/3 to 2.5/3. Another's principle has no step here. Paid 30 of 30 + 50 + 20.
		name: "steps towards an aim, and who pays for a body",
		facts: [
			...FACTS,
			step("road", "met"),
			step("school", "partly"),
			step("force", "pledged"),
			step("elsewhere", "met", "principle:theirs"),
			{ ...principle("theirs", "declared", "2020/.."), of: actor("p") },
			paid("f", 30),
			paid("p", 50),
			paid("q", 20),
			paid("p", 99, { kind: "pledge" }),
			paid("p", 7, { unit: "kt", what: "grain" }),
		],
		head,
		ask: "doctrine",
		expect: {
			"aims/principle:no-sides/steps": 3,
			"aims/principle:no-sides/progress": { low: 0.5, high: 2.5 / 3 },
			"aims/principle:theirs/steps": "no row",
			"funding/format:forum,money,million USD/share": 0.3,
			"funding/format:forum,money,million USD/paid": 100,
			"funding/format:forum,grain,kt/share": 0,
		},
	},
	{
		name: "no step and no payment on record is said, and not left empty",
		facts: FACTS,
		head,
		ask: "doctrine",
		expect: { "aims/actor:f/progress": "silence", "funding/actor:f/share": "silence", "forums/actor:f/chaired": 1 },
	},
];

import type { Domain } from "../../facts/define.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

/** An item between the focal state and p since 2024. */
function item(name: string, domain: Domain, status: FactOf<"agenda">["status"], more: Partial<FactOf<"agenda">> = {}): FactOf<"agenda"> {
	return { is: "agenda", between: [actor("f"), actor("p")], item: name, what: name, domains: [domain], status, during: "2024/..", ...more };
}

export const CHECKS: readonly CheckCase[] = [
	{
		name: "business is dealt with and politics is not; one topic of two kept off leaks",
		facts: [
			item("gas", "energy", "on", { by: [actor("f")] }),
			item("rail", "transit", "adopted"),
			item("loans", "finance", "blocked"),
			item("courts", "law", "leaked"),
			item("elections", "law", "off", { by: [actor("p")] }),
		],
		ask: "compartments",
		expect: {
			"tests/actor:p/apart": 2 / 3,
			"tests/actor:p/open": 0.4,
			"tests/actor:p/leak": 1 / 3,
			"tests/actor:p/items": 5,
			"domains/actor:p/law": 0,
			"domains/actor:p/energy": 1,
			"domains/actor:p/arms": "silence",
			"topics/actor:p,gas/own": 1,
			"topics/actor:p,elections/own": 0,
			"topics/actor:p,rail/own": "silence",
			"topics/actor:p,courts/leaked": 1,
		},
	},
	{
		name: "politics alone, and everything dealt with: no test, no leak; the last spell counts",
		facts: [item("courts", "law", "off", { during: "2020/2022" }), item("courts", "law", "on", { spell: 2, during: "2023/.." })],
		ask: "compartments",
		expect: { "tests/actor:p/apart": "silence", "tests/actor:p/leak": "silence", "tests/actor:p/open": 1, "topics/actor:p,courts/dealt": 1 },
	},
	{
		name: "a format is a table of its own, and fields are an option",
		facts: [
			{ is: "format", id: "format:x", title: "X", during: "2010/..", status: "active" },
			{ is: "agenda", in: "format:x", item: "borders", what: "borders", domains: ["security"], status: "on", during: "2024/.." },
			{ is: "agenda", in: "format:x", item: "rights", what: "rights", domains: ["law"], status: "off", during: "2024/.." },
		],
		ask: "compartments?business=security&politics=law",
		expect: { "tests/format:x/apart": 1, "tests/format:x/items": 2 },
	},
];

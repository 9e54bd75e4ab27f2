import type { CheckCase } from "./check.ts";
import { actor, format } from "./say.ts";

/**
 * A worked example of our own. In x the state founded (1), others chair (0), and consensus gives it a veto (1): say ⅔, and a
 * deliverable, so the rule says yes and it sits. In y all ways that are known are others': say 0, so the rule says no and it sits
 * all the same. Into z it was refused, which decides, whatever comes of it.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "a say, none, and a refusal",
		facts: [
			...format("x", ["f", "g", "u"], {
				membersComplete: true,
				rule: "consensus",
				initiators: [actor("f"), actor("g")],
				purposes: [{ kind: "deliverable", what: "a railway" }],
			}),
			{ is: "membership", actor: actor("g"), format: "format:x", role: "chair", during: "2020/.." },
			...format("y", ["f", "u"], {
				rule: "weighted",
				initiators: [actor("u")],
				purposes: [{ kind: "open", what: "anything" }],
				programmes: ["trade"],
			}),
			...format("z", ["g"], { purposes: [{ kind: "open", what: "anything" }] }),
			{ is: "membership", actor: actor("f"), format: "format:z", role: "refused", during: "2025/..", by: [actor("g")] },
		],
		head: { levels: { neighbourhood: [actor("g")] } },
		ask: "format-gate",
		expect: {
			"voices/format:x/score": 2 / 3,
			"voices/format:x/known": 3,
			"gate/format:x/say": 1,
			"gate/format:x/delivers": 1,
			"gate/format:x/valued": "silence",
			"gate/format:x/rule": 1,
			"gate/format:x/sits": 1,
			"gate/format:x/follows": 1,
			"region/format:x/share": 2 / 3,
			"region/format:x/outside": 1,
			"voices/format:y/score": 0,
			"gate/format:y/say": 0,
			"gate/format:y/delivers": 1,
			"gate/format:y/rule": 0,
			"gate/format:y/follows": 0,
			"region/format:y/share": "silence",
			"gate/format:z/say": "silence",
			"gate/format:z/delivers": "silence",
			"gate/format:z/valued": 0,
			"gate/format:z/rule": 0,
			"gate/format:z/sits": 0,
			"gate/format:z/follows": 1,
		},
	},
	{
		name: "an item that nobody is known to have tabled leaves the agenda open; without a purpose the rule is open too",
		facts: [
			...format("x", ["f", "g"], { initiators: [actor("f")] }),
			{ is: "agenda", in: "format:x", item: "one", what: "one", domains: ["trade"], status: "on", during: "2020" },
			{ is: "agenda", in: "format:x", item: "two", what: "two", domains: ["trade"], status: "on", by: [actor("g")], during: "2020" },
		],
		ask: "format-gate",
		expect: { "voices/format:x/known": 1, "gate/format:x/say": 1, "gate/format:x/rule": "silence", "gate/format:x/follows": "silence" },
	},
];

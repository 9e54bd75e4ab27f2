import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([
	[
		"According to Huseynov 2024, the two agreed on short stretches of the border by themselves in May 2024, before the protocol of October 2024.",
		"e7a2bfa1",
		"e38a66a3",
	],
] as const)("lets pass %s", (text, ...on) => expect(faults(text, ...on)).toEqual([]));
it.each([
	[
		"According to Huseynov 2024, the two agreed on short stretches of the border in the month after the protocol of October 2024.",
		"e7a2bfa1",
		"e38a66a3",
	],
	[
		"According to Huseynov 2024, the two agreed on short stretches of the border in the week before the protocol of October 2024.",
		"e7a2bfa1",
		"e38a66a3",
	],
	[
		"According to Huseynov 2024, the two agreed on short stretches of the border in the year after the protocol of October 2024.",
		"e7a2bfa1",
		"e38a66a3",
	],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));

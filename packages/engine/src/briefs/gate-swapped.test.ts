import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([
	["According to Gordadze 2025, the speech of Georgia's governing party follows Moscow's line, not the state's interest.", "f4369a26"],
] as const)("lets pass %s", (text, ...on) => expect(faults(text, ...on)).toEqual([]));
it.each([
	["According to Gordadze 2025, Moscow's speech follows the line of Georgia's governing party, not the state's interest.", "f4369a26"],
	["According to Gordadze 2025, Russia's speech follows the party's line, not the state's interest.", "f4369a26"],
	["According to Gordadze 2025, the governing party's line follows Moscow's speech, not the state's interest.", "f4369a26"],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));

import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it.each([["According to Shukurlu and Shumunov 2025, the group was dissolved on 1 September 2025.", "d4e49f85"]] as const)(
	"lets pass %s",
	(text, ...on) => expect(faults(text, ...on)).toEqual([]),
);
it.each([
	["According to Shukurlu and Shumunov 2025, the conflict ended on 1 September 2025.", "d4e49f85"],
	["According to Shukurlu and Shumunov 2025, the Karabakh conflict was over on 1 September 2025.", "d4e49f85"],
	["According to Shukurlu and Shumunov 2025, the settlement was terminated on 1 September 2025.", "d4e49f85"],
] as const)("refuses %s", (text, ...on) => expect(faults(text, ...on)).not.toEqual([]));

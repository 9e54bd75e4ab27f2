import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_SEVENTEENTH_ONE } from "./gate-adverse-seventeenth-one.ts";
import { ADVERSE_SEVENTEENTH_THREE } from "./gate-adverse-seventeenth-three.ts";
import { ADVERSE_SEVENTEENTH_TWO } from "./gate-adverse-seventeenth-two.ts";

/** The seventeenth adverse set, written blind and first run after all rules of its day: sentences in words of their own, by what they are wrong in. */
export const ADVERSE_SEVENTEENTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_SEVENTEENTH_ONE,
	...ADVERSE_SEVENTEENTH_TWO,
	...ADVERSE_SEVENTEENTH_THREE,
};

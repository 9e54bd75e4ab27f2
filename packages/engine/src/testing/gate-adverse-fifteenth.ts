import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_FIFTEENTH_ONE } from "./gate-adverse-fifteenth-one.ts";
import { ADVERSE_FIFTEENTH_THREE } from "./gate-adverse-fifteenth-three.ts";
import { ADVERSE_FIFTEENTH_TWO } from "./gate-adverse-fifteenth-two.ts";

/** The fifteenth adverse set, written blind and held back while the gate was mended on the fourteenth: small mutations of composed sentences and of gists, by what they are wrong in. */
export const ADVERSE_FIFTEENTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_FIFTEENTH_ONE,
	...ADVERSE_FIFTEENTH_TWO,
	...ADVERSE_FIFTEENTH_THREE,
};

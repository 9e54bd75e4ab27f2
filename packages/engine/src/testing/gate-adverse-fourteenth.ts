import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_FOURTEENTH_ONE } from "./gate-adverse-fourteenth-one.ts";
import { ADVERSE_FOURTEENTH_THREE } from "./gate-adverse-fourteenth-three.ts";
import { ADVERSE_FOURTEENTH_TWO } from "./gate-adverse-fourteenth-two.ts";

/** The fourteenth adverse set, written blind, on which the gate was mended: small mutations of composed sentences and of gists, by what they are wrong in. */
export const ADVERSE_FOURTEENTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_FOURTEENTH_ONE,
	...ADVERSE_FOURTEENTH_TWO,
	...ADVERSE_FOURTEENTH_THREE,
};

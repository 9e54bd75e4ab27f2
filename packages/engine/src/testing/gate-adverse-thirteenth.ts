import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_THIRTEENTH_ONE } from "./gate-adverse-thirteenth-one.ts";
import { ADVERSE_THIRTEENTH_TWO } from "./gate-adverse-thirteenth-two.ts";

/** The thirteenth adverse set, written blind and held back: small mutations of composed sentences and of gists, by what they are wrong in. */
export const ADVERSE_THIRTEENTH: Readonly<Record<string, readonly Adverse[]>> = { ...ADVERSE_THIRTEENTH_ONE, ...ADVERSE_THIRTEENTH_TWO };

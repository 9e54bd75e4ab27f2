import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_TWELFTH_FOUR } from "./gate-adverse-twelfth-four.ts";
import { ADVERSE_TWELFTH_ONE } from "./gate-adverse-twelfth-one.ts";
import { ADVERSE_TWELFTH_THREE } from "./gate-adverse-twelfth-three.ts";
import { ADVERSE_TWELFTH_TWO } from "./gate-adverse-twelfth-two.ts";

/** The twelfth adverse set, written blind and held back: small mutations of composed sentences and of gists, by what they are wrong in. */
export const ADVERSE_TWELFTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_TWELFTH_ONE,
	...ADVERSE_TWELFTH_TWO,
	...ADVERSE_TWELFTH_THREE,
	...ADVERSE_TWELFTH_FOUR,
};

import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_ELEVENTH_FOUR } from "./gate-adverse-eleventh-four.ts";
import { ADVERSE_ELEVENTH_ONE } from "./gate-adverse-eleventh-one.ts";
import { ADVERSE_ELEVENTH_THREE } from "./gate-adverse-eleventh-three.ts";
import { ADVERSE_ELEVENTH_TWO } from "./gate-adverse-eleventh-two.ts";

/** The eleventh adverse set, written blind: small mutations of composed sentences and of gists, by what they are wrong in. */
export const ADVERSE_ELEVENTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_ELEVENTH_ONE,
	...ADVERSE_ELEVENTH_TWO,
	...ADVERSE_ELEVENTH_THREE,
	...ADVERSE_ELEVENTH_FOUR,
};

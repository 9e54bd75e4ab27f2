import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_TENTH_DOERS } from "./gate-adverse-tenth-doers.ts";
import { ADVERSE_TENTH_FIGURES } from "./gate-adverse-tenth-figures.ts";
import { ADVERSE_TENTH_REACH } from "./gate-adverse-tenth-reach.ts";
import { ADVERSE_TENTH_VOICE } from "./gate-adverse-tenth-voice.ts";

/** A tenth adverse set, written blind and held back: small mutations of true and of composed sentences, by what they are wrong in. */
export const ADVERSE_TENTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_TENTH_FIGURES,
	...ADVERSE_TENTH_DOERS,
	...ADVERSE_TENTH_REACH,
	...ADVERSE_TENTH_VOICE,
};

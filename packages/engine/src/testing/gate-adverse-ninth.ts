import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_NINTH_FIGURES } from "./gate-adverse-ninth-figures.ts";
import { ADVERSE_NINTH_REACH } from "./gate-adverse-ninth-reach.ts";
import { ADVERSE_NINTH_VOICE } from "./gate-adverse-ninth-voice.ts";

/** A ninth adverse set, written blind: small mutations of true and of composed sentences, by what they are wrong in. */
export const ADVERSE_NINTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_NINTH_FIGURES,
	...ADVERSE_NINTH_REACH,
	...ADVERSE_NINTH_VOICE,
};

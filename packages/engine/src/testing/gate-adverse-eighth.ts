import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_EIGHTH_CLAIMS } from "./gate-adverse-eighth-claims.ts";
import { ADVERSE_EIGHTH_FIGURES } from "./gate-adverse-eighth-figures.ts";
import { ADVERSE_EIGHTH_REACH } from "./gate-adverse-eighth-reach.ts";
import { ADVERSE_EIGHTH_VOICE } from "./gate-adverse-eighth-voice.ts";

/** An eighth adverse set, written blind: small mutations of true and of composed sentences, by what they are wrong in. */
export const ADVERSE_EIGHTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_EIGHTH_FIGURES,
	...ADVERSE_EIGHTH_REACH,
	...ADVERSE_EIGHTH_CLAIMS,
	...ADVERSE_EIGHTH_VOICE,
};

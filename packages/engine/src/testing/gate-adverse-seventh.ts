import type { Adverse } from "./gate-adverse.ts";
import { ADVERSE_SEVENTH_FIGURES } from "./gate-adverse-seventh-figures.ts";
import { ADVERSE_SEVENTH_PERSONS } from "./gate-adverse-seventh-persons.ts";
import { ADVERSE_SEVENTH_RANKS } from "./gate-adverse-seventh-ranks.ts";
import { ADVERSE_SEVENTH_REACH } from "./gate-adverse-seventh-reach.ts";
import { ADVERSE_SEVENTH_VOICE } from "./gate-adverse-seventh-voice.ts";

/** A seventh adverse set, written blind: thirteen kinds of small mutations of true or composed sentences. */
export const ADVERSE_SEVENTH: Readonly<Record<string, readonly Adverse[]>> = {
	...ADVERSE_SEVENTH_FIGURES,
	...ADVERSE_SEVENTH_PERSONS,
	...ADVERSE_SEVENTH_REACH,
	...ADVERSE_SEVENTH_RANKS,
	...ADVERSE_SEVENTH_VOICE,
};

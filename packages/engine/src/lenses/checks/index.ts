import type { CheckCase } from "./check.ts";
import * as corridors from "./corridors.check.ts";
import * as equidistance from "./equidistance.check.ts";
import * as formats from "./formats.check.ts";
import * as levers from "./levers.check.ts";
import * as paradoxes from "./paradoxes.check.ts";
import * as vectors from "./vectors.check.ts";

/** The checks of each lens, by its id. */
export const CHECKS_OF: Readonly<Record<string, readonly CheckCase[]>> = {
	vectors: vectors.CHECKS,
	equidistance: equidistance.CHECKS,
	paradoxes: paradoxes.CHECKS,
	levers: levers.CHECKS,
	formats: formats.CHECKS,
	corridors: corridors.CHECKS,
};

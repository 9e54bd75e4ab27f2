import { corridors } from "./corridors.ts";
import { equidistance } from "./equidistance.ts";
import { formats } from "./formats.ts";
import type { AnyLens } from "./lens.ts";
import { levers } from "./levers.ts";
import { paradoxes } from "./paradoxes.ts";
import { vectors } from "./vectors.ts";

/** The lenses, in the order in which an analyst asks. One line registers a lens in every face. */
export const LENSES: readonly AnyLens[] = [vectors, equidistance, paradoxes, levers, formats, corridors];

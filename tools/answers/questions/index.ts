import type { Chapter } from "../spec.ts";
import { DOCTRINE } from "./doctrine.ts";
import { FORMATS } from "./formats.ts";
import { FORWARD } from "./forward.ts";
import { LEVERS } from "./levers.ts";
import { MIDDLE_EAST } from "./middle-east.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import { RUSSIA_AND_GEORGIA } from "./russia-and-georgia.ts";
import { WEST } from "./west.ts";

/** The questions of the page, in the order in which they stand there. */
export const CHAPTERS: readonly Chapter[] = [LEVERS, DOCTRINE, FORMATS, NEIGHBOURS, RUSSIA_AND_GEORGIA, MIDDLE_EAST, WEST, FORWARD];

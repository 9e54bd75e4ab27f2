import { calibrations } from "./calibrations.ts";
import { compare } from "./compare.ts";
import { contradictions } from "./contradictions.ts";
import { coverage } from "./coverage.ts";
import { history } from "./history.ts";
import type { AnyInquiry } from "./inquiry.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { specs } from "./specs.ts";
import { staleness } from "./staleness.ts";

/** The inquiries. One line registers an inquiry in every face. */
export const INQUIRIES: readonly AnyInquiry[] = [contradictions, sources, specs, coverage, staleness, compare, history, calibrations, settings];

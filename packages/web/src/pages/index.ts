import { ask } from "./ask.tsx";
import { brief } from "./brief.tsx";
import { compare } from "./compare.tsx";
import { doctrine } from "./doctrine.ts";
import { evidence } from "./evidence.tsx";
import { formats } from "./formats.ts";
import { levers } from "./levers.ts";
import { map } from "./map.tsx";
import { mediation } from "./mediation.ts";
import { network } from "./network.tsx";
import { overview } from "./overview.tsx";
import type { Page } from "./page.ts";
import { timeline } from "./timeline.ts";
import { words } from "./words.tsx";

/** Every page, in the order of the bar. One line registers a page. */
export const PAGES: readonly Page[] = [overview, map, network, levers, formats, timeline, mediation, doctrine, compare, brief, evidence, ask, words];

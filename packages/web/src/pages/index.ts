import { ask } from "./ask.tsx";
import { doctrine } from "./doctrine.ts";
import { formats } from "./formats.ts";
import { levers } from "./levers.ts";
import { mediation } from "./mediation.ts";
import { overview } from "./overview.tsx";
import type { Page } from "./page.ts";
import { timeline } from "./timeline.ts";

/** Every page, in the order of the bar. One line registers a page. */
export const PAGES: readonly Page[] = [overview, levers, formats, timeline, mediation, doctrine, ask];

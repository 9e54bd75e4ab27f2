import { ask } from "./ask.tsx";
import { overview } from "./overview.tsx";
import type { Page } from "./page.ts";

/** Every page, in the order of the bar. One line registers a page. */
export const PAGES: readonly Page[] = [overview, ask];

import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import type { Evidence } from "../evidence/weigh.ts";
import { type Noun, nouns } from "../facts/index.ts";
import { DYAD_NOUNS } from "../world/places.ts";
import type { World } from "../world/world.ts";
import type { AnyLens, PartDef } from "./lens.ts";

const nounsIn = once((evidence: Evidence): ReadonlySet<Noun> => new Set(evidence.keys.map(({ noun }) => noun)));

/** Why a part has no row at all, in words: the dossier lacks the kinds of fact that the lens reads, or what there is makes no row here. */
export function whyEmpty(world: World, lens: AnyLens, part: PartDef): string {
	const kinds = (lens.reads as readonly string[]).flatMap((read) => (read.startsWith("dyad") ? DYAD_NOUNS : [read as Noun]));
	const wanted = [...new Set(kinds)].filter((noun) => nouns[noun].registry !== true);
	const titles = wanted.filter((noun) => !nounsIn(world.evidence).has(noun)).map((noun) => nouns[noun].title.toLowerCase());
	const { poles, partners, focal } = world.frame;
	const undeclared = Object.keys(poles).length === 0 ? "the dossier declares no poles; " : "";
	const alone = partners.length === 0 ? "no partner is on record at this level; " : "";
	const lacking = titles.length > 0 ? ` (nowhere in the dossier: ${titles.sort(byCodeUnit).join(", ")})` : "";
	return `${undeclared}${alone}no fact on record makes a row for ${focal} on this day: ${part.rows}${lacking}`;
}

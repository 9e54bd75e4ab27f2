import { isoDay } from "../base/time.ts";
import { encode } from "../lenses/question.ts";
import { settingsSchema } from "../world/defaults.ts";
import type { Resolved } from "../world/query.ts";
import type { World } from "../world/world.ts";

/** What a question to another world changes of this one's; `without` comes on top of what is left out already. */
export type Change = Partial<Pick<Resolved, "focal" | "on">> & { readonly knownBy?: number; readonly without?: readonly string[] };

/** A question without redraws of a world like this one, but for what is changed: the text to ask. Options of the lens stay at their defaults. */
export function questionLike(world: World, id: string, change: Change = {}): string {
	const { query, dossier } = world;
	const shipped = settingsSchema.parse(dossier.head.settings ?? {});
	const settings = Object.entries(query.settings).filter(([name, value]) => value !== shipped[name as keyof typeof shipped]);
	const knownBy = change.knownBy ?? query.filter.knownBy;
	const pairs: [string, string][] = [
		["draws", "0"],
		["focal", change.focal ?? query.focal],
		["on", day(change.on ?? query.on)],
		["knownBy", day(knownBy)],
		["level", query.level],
		["floor", query.filter.floor],
		["domains", query.domains.join(",")],
		["without", [...query.filter.without, ...(change.without ?? [])].join(",")],
		["settings", settings.map(([name, value]) => `${name}:${value}`).join(",")],
		["edits", query.edits.length > 0 ? JSON.stringify(query.edits) : ""],
	];
	const said = pairs.filter(([, value]) => value !== "").map(([name, value]) => `${name}=${encode(value)}`);
	return `${encode(id)}?${said.join("&")}`;
}

const day = (number: number) => (Number.isFinite(number) ? isoDay(number) : "");

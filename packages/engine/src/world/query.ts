import * as z from "zod";
import { once } from "../base/once.ts";
import { nearest } from "../base/text.ts";
import { parseDate } from "../base/time.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { InputError, type Issue, shown } from "../evidence/issue.ts";
import { LEVELS } from "../evidence/settings.ts";
import { RELIABILITY } from "../evidence/source.ts";
import type { Filter } from "../evidence/weigh.ts";
import { actorId, date, domain } from "../facts/define.ts";
import { type Edit, editSchema } from "../facts/edit.ts";
import { keyOf } from "../facts/index.ts";
import { type Settings, settingsSchema } from "./defaults.ts";

/** Which world a question is asked of. Everything has a default from the dossier; nothing defaults to today. */
export const worldQuerySchema = z.strictObject({
	focal: actorId.optional().describe("the state whose position is asked for (default: the dossier's)"),
	on: date.optional().describe("the day up to which things are told, as EDTF; a month means its last day (default: the dossier's asOf)"),
	knownBy: date.optional().describe("only sources published by this day (default: all of them)"),
	level: z
		.enum([...LEVELS, "all"])
		.optional()
		.describe("neighbourhood, regional, systemic or all (default: all)"),
	domains: z.array(domain).optional().describe("only evidence of these domains (default: all)"),
	without: z.array(z.string()).optional().describe("leave out these sources or claims"),
	floor: z.enum(RELIABILITY).optional().describe("lowest reliability that may speak, A to F (default: F)"),
	settings: z.record(z.string(), z.number()).optional().describe("settings of the measures, by name (see: interconnector ask settings)"),
	edits: z
		.array(editSchema as unknown as z.ZodType<Edit>)
		.optional()
		.describe('assumed changes to the world, as JSON: [{"do":"change","key":"leg:leg:NAME#1","field":"status","set":"closed"}]; or add, end, note'),
});
export type WorldQuery = z.infer<typeof worldQuerySchema>;

/** A query with every default filled in and its days as numbers. */
export interface Resolved {
	readonly focal: `actor:${string}`;
	/** Last day told (inclusive). */
	readonly on: number;
	readonly level: "neighbourhood" | "regional" | "systemic" | "all";
	readonly domains: readonly string[];
	readonly filter: Filter;
	readonly settings: Settings;
	readonly edits: readonly Edit[];
}

// A slider asks of the same dossier with every step.
const actorsOf = once((dossier: Dossier) => new Set<string>(dossier.claims.flatMap(({ says }) => (says.is === "actor" ? [says.id] : []))));
const keysOf = once((dossier: Dossier) => new Set<string>(dossier.claims.map(({ says }) => keyOf(says))));
const idsOf = once((dossier: Dossier) => new Set<string>([...dossier.sources.keys(), ...dossier.history.map(({ id }) => id)]));

/** Fill in the defaults of a dossier. Throws InputError naming every unknown setting, actor or source at once. */
export function resolveQuery(dossier: Dossier, query: WorldQuery): Resolved {
	const issues: Issue[] = [];
	const wrong = (field: string, value: unknown, problem: string, fix: string) =>
		issues.push({ file: "question", field, value: shown(value), problem, fix });
	const settings = settingsSchema.safeParse({ ...(dossier.head.settings ?? {}), ...(query.settings ?? {}) });
	if (!settings.success)
		for (const issue of settings.error.issues)
			wrong(
				`settings.${"keys" in issue ? issue.keys.join(",") : issue.path.join(".")}`,
				query.settings,
				issue.message,
				`known settings: ${Object.keys(settingsSchema.shape).join(", ")}`,
			);
	const focal = query.focal ?? dossier.head.focal;
	if (!actorsOf(dossier).has(focal)) wrong("focal", focal, "no such actor in this dossier", "list them with: interconnector claims --noun actor");
	for (const id of query.without ?? [])
		if (!idsOf(dossier).has(id)) wrong("without", id, "no such source or claim", "list them with: interconnector sources, interconnector claims");
	// An edit of nothing would leave the world as it is, and look like an answer.
	const added = new Set((query.edits ?? []).flatMap((edit) => (edit.do === "add" ? [keyOf(edit.fact)] : [])));
	for (const edit of query.edits ?? [])
		if ((edit.do === "end" || edit.do === "change") && !keysOf(dossier).has(edit.key) && !added.has(edit.key)) {
			const guess = nearest(edit.key, keysOf(dossier));
			wrong("edits", edit.key, "no fact of this key", guess ? `did you mean ${guess}?` : "keys are told by: interconnector claims --json");
		}
	if (issues.length > 0) throw new InputError(issues);
	const last = (text: string) => parseDate(text)?.end[1] ?? Number.POSITIVE_INFINITY;
	return {
		focal: focal as `actor:${string}`,
		on: last(query.on ?? dossier.head.asOf),
		level: query.level ?? "all",
		domains: [...(query.domains ?? [])].sort(),
		filter: {
			knownBy: query.knownBy === undefined ? Number.POSITIVE_INFINITY : last(query.knownBy),
			without: [...(query.without ?? [])].sort(),
			floor: query.floor ?? "F",
		},
		settings: settings.data as Settings,
		edits: query.edits ?? [],
	};
}

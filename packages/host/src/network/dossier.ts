import { FORMAT, type Head, InputError, isoDay, LEVELS, parseDate, type StateId } from "@interconnector/engine";
import type { Basis } from "./basis.ts";
import { evidenceAmong, type Signature } from "./evidence.ts";
import type { Prepared } from "./given.ts";
import { defaultLevels } from "./levels.ts";
import { nameOf } from "./names.ts";
import type { PoleSet } from "./poles.ts";
import { readmeOf } from "./readme.ts";
import { rivalPairs } from "./rivals.ts";
import { type FolderFiles, folderTexts } from "./texts.ts";

/** What a person may choose; all else follows from the datasets. */
export interface Choice {
	readonly focal: StateId;
	readonly title?: string | undefined;
	readonly asOf: string;
	readonly stance: Head["stance"];
	readonly poles: PoleSet["id"];
	/** Other dossiers that it includes, as its settings write them. */
	readonly includes?: readonly string[];
}

/**
 * Evidence weight below which a dyad is silent, for a dossier of datasets alone: a channel here holds one number over many
 * rows, not one sentence, so one channel of the last year is enough to be told.
 */
const EVIDENCE_MIN = 0.5;
/** Years after which a list of memberships no longer speaks: an old channel counts as much as a new one in the mean over channels. */
const STALE = 5;

/**
 * The one coded assessment here is a listed rivalry, which its authors judged from all that is known of two states; it counts double,
 * so that a treaty that both are party to, or a like vote, does not make friends of enemies.
 */
const RIVALRY_WEIGHT = 2;

/** Overrides that a dossier of datasets needs, by name. */
function settingsFor(prepared: readonly Prepared[], year: number): Record<string, number> {
	const stale = prepared.some((one) => one.aggregate.id === "organisations" && !("skipped" in one) && one.reader.last < year - STALE);
	return { "evidence.min": EVIDENCE_MIN, "channel.assessments": RIVALRY_WEIGHT, ...(stale ? { "channel.organisations": 0 } : {}) };
}

/**
 * A dossier of any state from datasets alone: its levels with their grounds, and the network among all of them. Throws InputError when
 * the poles are to follow from a dataset that was not given.
 */
export function networkDossier(choice: Choice, basis: Basis, signature: Signature): FolderFiles {
	const { focal, asOf, stance } = choice;
	const { year, prepared } = basis;
	const set = poleSet(choice.poles, basis);
	const found = defaultLevels(focal, set, basis.around(focal));
	const members = [...new Set([focal, ...LEVELS.flatMap((level) => found.levels[level]), ...set.poles])];
	const { sources, claims, tallies } = evidenceAmong(members, prepared, members, signature);
	const head: Head = {
		format: FORMAT,
		title: choice.title ?? `${nameOf(focal)}, from public datasets`,
		focal,
		asOf,
		stance,
		...(choice.includes && choice.includes.length > 0 ? { includes: [...choice.includes] } : {}),
		levels: found.levels,
		poles: { systemic: [...set.poles] },
		rivals: rivalPairs(members, basis.rivalGrounds, year),
		grounds: { levels: found.grounds, poles: { systemic: set.ground } },
		comparators: [],
		settings: settingsFor(prepared, year),
	};
	return folderTexts(head, sources, claims, readmeOf({ head, found, set, tallies, basis }));
}

function poleSet(id: PoleSet["id"], { poleSets, year }: Basis): PoleSet {
	const found = poleSets.find((set) => set.id === id);
	if (found) return found;
	throw new InputError([
		{
			...{ file: "new", field: "poles", value: id, problem: `no file that was given holds the capabilities of two powers or more up to ${year}` },
			fix: `name a file of nmc with --from, or take one of: ${poleSets.map((set) => set.id).join(", ")}`,
		},
	]);
}

/** The last year that is over on a day: what a dataset counts over a year is known when the year is. */
export function wholeYears(asOf: string): number {
	const last = parseDate(asOf)?.end[1];
	if (last === undefined || !Number.isFinite(last)) throw new Error(`asOf: expected a date with an end, got ${JSON.stringify(asOf)}`);
	const day = isoDay(last);
	return Number(day.slice(0, 4)) - (day.endsWith("-12-31") ? 0 : 1);
}

/** The day up to which datasets reach: the end of the last year that any of them knows of. */
export function reachOf(prepared: readonly Prepared[]): string | undefined {
	const last = Math.max(0, ...prepared.map((one) => ("skipped" in one ? 0 : one.reader.last)));
	return last === 0 ? undefined : `${last}-12-31`;
}

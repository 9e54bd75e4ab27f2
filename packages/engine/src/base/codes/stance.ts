import { inYear, writeYears } from "./spell.ts";
import { DISPUTED, type DisputedName, type Overrides, STANCES, type Stance, type StateRecord } from "./types.ts";

/** The list that is followed when none is asked for: what all UN members agree on, everything else shown as disputed. */
export const DEFAULT_STANCE: Stance = "un";

const NAMES = new Map(Object.entries(DISPUTED).map(([name, id]) => [id as string, name as DisputedName]));

/** The list that a stance follows where it has no override. */
export function followed(stance: Stance | Overrides): Stance {
	return typeof stance === "string" ? stance : (stance.follow ?? DEFAULT_STANCE);
}

/** Throws on a list or an entity that is not known, with those that are. */
export function checkStance(stance: Stance | Overrides): void {
	const list = followed(stance);
	if (!STANCES.includes(list)) throw new Error(`stance: expected one of ${STANCES.join(", ")}, got ${JSON.stringify(list)}`);
	if (typeof stance === "string") return;
	for (const [name, held] of Object.entries(stance)) {
		if (name === "follow") continue;
		if (!(name in DISPUTED)) throw new Error(`stance: expected follow or one of ${Object.keys(DISPUTED).join(", ")}, got ${JSON.stringify(name)}`);
		if (held !== "state" && held !== "not") throw new Error(`stance: ${name} is "state" or "not", got ${JSON.stringify(held)}`);
	}
}

/** Whether a stance counts a disputed entity as a state in a year. An override holds only while the entity exists. */
export function counts(record: StateRecord, stance: Stance | Overrides, year: number): boolean {
	const name = NAMES.get(record.id);
	const override = typeof stance === "string" || name === undefined ? undefined : stance[name];
	if (override !== undefined) return override === "state" && inYear(record.exists, year);
	const list = followed(stance);
	return inYear(list === "as-given" ? record.exists : record.lists[list], year);
}

/** Who counts a disputed entity as a state, without a word on who is right: `Kosovo: COW 2008–; Gleditsch–Ward 2008–; UN no`. */
export function whoCounts({ name, lists }: StateRecord): string {
	const on = (label: string, spells: StateRecord["exists"]) => `${label} ${spells.length > 0 ? writeYears(spells) : "no"}`;
	return `lists differ on ${name}: ${on("UN member", lists.un)}, ${on("UN observer", lists.observer)}, ${on("COW", lists.cow)}, ${on("Gleditsch–Ward", lists.gw)}`;
}

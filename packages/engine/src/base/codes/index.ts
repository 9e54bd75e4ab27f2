/**
 * Codes and names of states with their dates, and a stance on the entities that lists of states disagree on. Needs nothing of
 * the rest of the engine but the folding of text, and could be published alone.
 */
export { codeOf, statesIn } from "./code-of.ts";
export { nameKey } from "./fold.ts";
export { GROUPS, type GroupRecord, STATES, TERRITORIES } from "./records.ts";
export { type Resolver, resolverOf } from "./resolve.ts";
export { DEFAULT_STANCE, whoCounts } from "./stance.ts";
export { suggestName } from "./suggest.ts";
export {
	CODE_SYSTEMS,
	type CodeSystem,
	DISPUTED,
	type DisputedName,
	type Overrides,
	type Resolved,
	type Spell,
	STANCES,
	type Stance,
	type StateId,
	type StateRecord,
} from "./types.ts";

import type { ActorId } from "../id.ts";

/** Every system of codes that is known here. `iso3n` is ISO 3166-1 numeric, `iso4` ISO 3166-3; `name` is any name in English. */
export const CODE_SYSTEMS = ["cow", "gw", "iso2", "iso3", "iso3n", "iso4", "m49", "comtrade", "wikidata", "fips", "name"] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** `actor:` and the ISO alpha-3 code in lower case, or words where there is none: `actor:austria-hungary` (decision 0013). */
export type StateId = ActorId;

/** Days from first to last, both included, as `YYYY-MM-DD`; open ends are `0000-01-01` and `9999-12-31`. */
export interface Spell {
	readonly from: string;
	readonly to: string;
}

/** A code or a name and the days on which it stood; no spells means for as long as its bearer exists. */
export interface Dated {
	readonly code: string;
	readonly spells: readonly Spell[];
}

/** The entities that lists of states disagree on, by the names that a stance calls them. */
export const DISPUTED = {
	kosovo: "actor:xkx",
	taiwan: "actor:twn",
	palestine: "actor:pse",
	"western-sahara": "actor:esh",
	"northern-cyprus": "actor:northern-cyprus",
	abkhazia: "actor:abkhazia",
	"south-ossetia": "actor:south-ossetia",
	transnistria: "actor:transnistria",
	somaliland: "actor:somaliland",
	"nagorno-karabakh": "actor:nagorno-karabakh",
} as const satisfies Record<string, StateId>;
export type DisputedName = keyof typeof DISPUTED;

/** Whose list of states is followed. `as-given`: whatever a source lists as a state is taken as one. */
export const STANCES = ["un", "cow", "gw", "as-given"] as const;
export type Stance = (typeof STANCES)[number];

/** A list to follow, and what is held to be otherwise: `{ follow: "un", kosovo: "state" }`. */
export type Overrides = { readonly follow?: Stance } & { readonly [name in DisputedName]?: "state" | "not" };

/** What a code means in a year. Shared frozen objects: compare their ids, not their identity. */
export type Resolved =
	| { readonly kind: "state"; readonly id: StateId }
	/** An entity that the stance does not count as a state in that year; the note says who does. */
	| { readonly kind: "disputed"; readonly id: StateId; readonly note: string }
	/** A place with a code of its own that no list counts as a state, such as Greenland. */
	| { readonly kind: "territory"; readonly id: StateId; readonly note: string }
	/** A known code or name in a year in which it stood for no state, such as Algeria in 1950. */
	| { readonly kind: "outside"; readonly id: StateId; readonly note: string }
	/** World, regions, organisations, "areas not elsewhere specified". */
	| { readonly kind: "aggregate"; readonly note: string }
	| { readonly kind: "unknown" };

/** What is known of one state, disputed entity or territory. */
export interface StateRecord {
	readonly id: StateId;
	readonly kind: "state" | "disputed" | "territory";
	/** The present or last short name. */
	readonly name: string;
	/** Earlier names, each with its days. */
	readonly names: readonly Dated[];
	readonly aliases: readonly Dated[];
	/** Days on each list of states; `observer` is a non-member observer state at the United Nations. */
	readonly lists: Readonly<Record<"cow" | "gw" | "un" | "observer", readonly Spell[]>>;
	/** Days on any list, and for disputed entities since they declared themselves states. Codes and names stand only then. */
	readonly exists: readonly Spell[];
	/** The codes of each system, the one that is preferred for writing first. */
	readonly codes: Readonly<Record<CodeSystem, readonly Dated[]>>;
	/** Who has, administers or claims a territory; empty for states. */
	readonly of: readonly StateId[];
}

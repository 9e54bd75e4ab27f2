import type { StateId } from "@interconnector/engine";
import { battleGrounds } from "./battle-deaths.ts";
import { capabilitySet } from "./capability.ts";
import { disputeGrounds } from "./disputes.ts";
import { type Collected, type Prepared, surroundings } from "./given.ts";
import type { Surroundings } from "./levels.ts";
import { POLE_SETS, type PoleSet } from "./poles.ts";
import { rivalryGrounds, rivalrySpells } from "./rivalries.ts";
import type { RivalGround } from "./rivals.ts";

/** A list that rival pairs rest on, and how far it reaches; without a year it was not given, or holds nothing by then. */
export interface RivalList {
	readonly title: string;
	readonly dataset: string;
	readonly last: number | undefined;
	/** What its pairs keep after its last year, in words. */
	readonly after: string;
}

/** What the dossier of any state follows from, up to a year: read once, however many states are asked about. */
export interface Basis {
	readonly year: number;
	readonly prepared: readonly Prepared[];
	readonly around: (focal: StateId) => Surroundings;
	/** What levels could not be told from, in words. */
	readonly missing: readonly string[];
	readonly poleSets: readonly PoleSet[];
	readonly rivalGrounds: readonly RivalGround[];
	readonly rivalLists: readonly RivalList[];
	/** Files that were found and are none of the datasets. */
	readonly others: readonly string[];
}

/** Read what levels, poles and rivals follow from. `counts` says whether an entity counts as a state. */
export function basisOf(collected: Collected, prepared: readonly Prepared[], year: number, counts: (id: StateId) => boolean): Basis {
	const panels = (id: string) => collected.given.get(id)?.panels ?? [];
	const spells = rivalrySpells(panels("tss-rivalries"), year);
	const disputes = disputeGrounds(panels("gml"), year);
	const battles = battleGrounds(panels("ucdp"), year);
	const capability = capabilitySet(panels("nmc"), year);
	const { of, missing } = surroundings(collected, year, counts);
	const fades = "after its last year a pair weighs less every year";
	return {
		...{ year, prepared, around: of, missing, others: collected.others },
		poleSets: capability ? [...POLE_SETS, capability] : POLE_SETS,
		rivalGrounds: [...(spells ? rivalryGrounds(spells) : []), ...(disputes?.grounds ?? []), ...(battles?.grounds ?? [])],
		rivalLists: [
			{ title: "Strategic rivalries", dataset: "tss-rivalries", last: spells?.last, after: "what stands then is carried on" },
			{ title: "At least 3 militarised disputes within 10 years", dataset: "gml", last: disputes?.last, after: fades },
			{ title: "At least 25 battle deaths, state against state", dataset: "ucdp", last: battles?.last, after: fades },
		],
	};
}

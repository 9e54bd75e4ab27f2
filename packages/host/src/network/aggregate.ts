import type { Fact, FactOf, Panel, StateId } from "@interconnector/engine";

/** One fact that an aggregate states, before it is a claim. */
export interface Saying {
	/** The rows of the source file that it was computed from, by the codes that stand there. */
	readonly at: string;
	readonly says: Fact;
	/** In our own words. */
	readonly gist: string;
}

/** What a dataset says among some states. */
export interface Network {
	readonly sayings: readonly Saying[];
	/** The states among which it is complete: a pair of them without a fact is a definite no. Absent where nothing can be concluded. */
	readonly complete?: readonly StateId[];
}

/** A dataset read once, to be asked about any states. */
export interface Reader {
	/** The years that its facts speak of, as EDTF. */
	readonly years: string;
	/** Last year that the dataset knows of. */
	readonly last: number;
	/** What is true of the whole of it, in words: how many dyads a mean was taken over, which year was taken. */
	readonly notes: readonly string[];
	readonly among: (members: readonly StateId[]) => Network;
}

/** One public dataset made into facts about pairs of states. One file an aggregate. */
export interface Aggregate {
	readonly id: string;
	/** The dataset that it is made from (datasets/index.ts). */
	readonly dataset: string;
	readonly title: string;
	/** What the facts speak of, for the coverage of the source. */
	readonly part: string;
	/** The kind of list that it is, where it is complete. */
	readonly covers: FactOf<"coverage">["part"];
	/** How rows become facts, and which of the numbers in it are choices. */
	readonly how: string;
	/** Credibility of its claims: 1 where rows are counted, 2 where a choice of ours enters, 3 where the rows are known to be in part. */
	readonly credibility: 1 | 2 | 3;
	/** The facts up to a year; undefined when the panels hold nothing by then. */
	readonly read: (panels: readonly Panel[], year: number) => Reader | undefined;
}

export function defineAggregate(aggregate: Aggregate): Aggregate {
	return Object.freeze(aggregate);
}

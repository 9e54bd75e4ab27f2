import { type Panel, voteSimilarity } from "@interconnector/engine";
import { defineAggregate } from "./aggregate.ts";
import { cowRows } from "./names.ts";
import { labelsOf, lastYear, numbersOf, partOf } from "./rows.ts";
import { type Round, similaritiesOf } from "./similarities.ts";

/** Roll calls that a year needs, and that two members need to have shared: below, one resolution moves κ by more than .05. */
const ENOUGH_IN_YEAR = 40;
export const ENOUGH_SHARED = 20;
/** Years that a pair may be compared in, the newest first: the last year of a release is often still being filled. */
const BACK = 3;
const ORDER = ["yes", "abstain", "no"] as const;

/** The roll calls of each year, and what all members chose in one of them. */
export interface Ballots {
	readonly panel: Panel;
	/** Roll calls by year. */
	readonly held: ReadonlyMap<number, ReadonlySet<number>>;
	/** Years with enough roll calls, the oldest first. */
	readonly years: readonly number[];
	readonly roundOf: (year: number) => Round;
}

/** Votes read for comparison; undefined where there are none. */
export function ballotsOf(panels: readonly Panel[]): Ballots | undefined {
	const panel = partOf(panels, "votes");
	if (!panel) return undefined;
	const [roll, state, vote, when] = ["roll", "state", "vote", "year"].map((name) => numbersOf(panel, name)) as [
		Int32Array,
		Int16Array,
		Int16Array,
		Int32Array,
	];
	const held = new Map<number, Set<number>>();
	for (let row = 0; row < panel.rows; row++) {
		const rolls = held.get(when[row] as number);
		if (rolls) rolls.add(roll[row] as number);
		else held.set(when[row] as number, new Set([roll[row] as number]));
	}
	const choiceOf = labelsOf(panel, "vote").map((word) => ORDER.indexOf(word as (typeof ORDER)[number]));
	const roundOf = (year: number): Round => {
		const rolls = new Map([...(held.get(year) ?? [])].map((id, i) => [id, i]));
		const cast = new Uint8Array(panel.states.length * rolls.size);
		const sides = new Set<number>();
		for (let row = 0; row < panel.rows; row++) {
			const choice = when[row] === year ? (choiceOf[vote[row] as number] ?? -1) : -1;
			if (choice < 0) continue;
			cast[(state[row] as number) * rolls.size + (rolls.get(roll[row] as number) as number)] = choice + 1;
			sides.add(state[row] as number);
		}
		const alike = voteSimilarity({ states: panel.states.length, items: rolls.size, votes: cast });
		return { year, alike, sides: [...sides].sort((a, b) => a - b) };
	};
	const years = [...held].flatMap(([year, rolls]) => (rolls.size >= ENOUGH_IN_YEAR ? [year] : [])).sort((a, b) => a - b);
	return { panel, held, years, roundOf };
}

/** How alike two members voted in the last year in which both did so often enough. */
export const votes = defineAggregate({
	id: "votes",
	dataset: "un-votes",
	title: "Likeness of votes in the General Assembly",
	part: "likeness of votes in the General Assembly",
	covers: "votes",
	how: `Cohen's κ with quadratic weights over yes, abstain, no on the roll calls on which both voted, in the last year in which they share at least ${ENOUGH_SHARED}; beside it the mean over all dyads of members in that year, since members agree on most things.`,
	credibility: 1,
	read(panels, until) {
		const cast = ballotsOf(panels);
		const end = cast && lastYear(cast.panel, until);
		if (!cast || end === undefined) return undefined;
		const { panel, held } = cast;
		const recent = cast.years
			.filter((year) => year <= end)
			.reverse()
			.slice(0, BACK);
		if (recent.length === 0) return undefined;
		const rounds = recent.map(cast.roundOf);
		const { among, worlds } = similaritiesOf({
			...{ panel, on: "votes", rounds, enough: ENOUGH_SHARED, items: "roll calls" },
			at: (a, b, year) => `votes dated ${year} of ${cowRows(a, b, year)}`,
		});
		const last = recent[0] as number;
		const of = recent.map((year, i) => `${year} (${held.get(year)?.size} roll calls, mean κ ${worlds[i]?.mean.toFixed(3)})`);
		return { years: `${recent.at(-1)}/${last}`, last, notes: [of.join(", ")], among };
	},
});

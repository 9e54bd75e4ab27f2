import { defineAggregate } from "./aggregate.ts";
import { Choices } from "./kappa.ts";
import { cowRows } from "./names.ts";
import { labelsOf, lastYear, numbersOf, partOf } from "./rows.ts";
import { similaritiesOf } from "./similarities.ts";

/** Roll calls that a year needs, and that two members need to have shared: below, one resolution moves κ by more than .05. */
const ENOUGH_IN_YEAR = 40;
const ENOUGH_SHARED = 20;
const ORDER = ["yes", "abstain", "no"] as const;

/** How alike two members voted in the last year with enough roll calls. */
export const votes = defineAggregate({
	id: "votes",
	dataset: "un-votes",
	title: "Likeness of votes in the General Assembly",
	part: "likeness of votes in the General Assembly",
	how: "Cohen's κ with quadratic weights over yes, abstain, no on the roll calls of one year on which both voted; beside it the mean over all dyads of members in that year, since members agree on most things.",
	credibility: 1,
	read(panels, until) {
		const panel = partOf(panels, "votes");
		const end = panel && lastYear(panel, until);
		if (!panel || end === undefined) return undefined;
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
		const year = [...held].filter(([one, rolls]) => one <= end && rolls.size >= ENOUGH_IN_YEAR).reduce((latest, [one]) => Math.max(latest, one), 0);
		if (year === 0) return undefined;
		const rolls = new Map([...(held.get(year) ?? [])].sort((a, b) => a - b).map((id, i) => [id, i]));
		const choiceOf = labelsOf(panel, "vote").map((word) => ORDER.indexOf(word as (typeof ORDER)[number]));
		const choices = new Choices(panel.states.length, rolls.size, ORDER.length);
		const sides = new Set<number>();
		for (let row = 0; row < panel.rows; row++) {
			if (when[row] !== year) continue;
			const choice = choiceOf[vote[row] as number] ?? -1;
			if (choice < 0) continue;
			choices.set(state[row] as number, rolls.get(roll[row] as number) as number, choice);
			sides.add(state[row] as number);
		}
		const { among, world } = similaritiesOf({
			...{ panel, on: "votes", year, choices, sides: [...sides].sort((a, b) => a - b), enough: ENOUGH_SHARED, items: "roll calls" },
			at: (a, b) => `votes of ${cowRows(a, b, year)} in ${year}`,
		});
		const notes = [`votes of ${year}: ${rolls.size} roll calls, mean κ ${world.mean.toFixed(3)} over ${world.pairs} dyads`];
		return { years: String(year), last: year, notes, among };
	},
});

import { sum } from "../base/maths.ts";
import { uniform } from "../base/rng.ts";

/** An act on a day, with its severity in [0, 1]. */
export interface Act {
	readonly day: number;
	readonly severity: number;
}

/** What makes acts a run of small steps. */
export interface StepRules {
	readonly minSteps: number;
	/** Months within which the whole run lies, and the longest gap inside it. */
	readonly window: number;
	readonly maxGapMonths: number;
	/** A step is less severe than this; an act at or above it ends a run. */
	readonly stepBelow: number;
	readonly cumulativeAtLeast: number;
	/** Severity at which an answer counts, and the days within which it must come. */
	readonly reactionAt: number;
	readonly reactionDays: number;
}

export interface SmallSteps {
	readonly steps: number;
	readonly cumulative: number;
	readonly largest: number;
	/** Acts at or above the size of a step. */
	readonly over: number;
	/** Some step drew an answer at or above the threshold. */
	readonly answered: boolean;
	/** At least half of the steps follow such an act of the other side: the rival reading is retaliation. */
	readonly provoked: boolean;
	readonly detected: boolean;
}

/** Mean month in days, as the rules count it (1461 days in 48 months). */
const MONTH = 30.4375;

/**
 * The longest run of small steps among some acts (of equal length the one with the larger sum, then the earlier), and whether it is
 * detected: enough steps, enough in sum, and no answer at or above the threshold after any step. Salami tactics as concept S1-09
 * describes them; the rules are ours. A war is not a slice: it ends a run.
 */
export function smallSteps(acts: readonly Act[], counters: readonly Act[], rules: StepRules): SmallSteps {
	const ordered = [...acts].sort((a, b) => a.day - b.day);
	let best: readonly Act[] = [];
	for (let i = 0; i < ordered.length; i++) {
		const run = runFrom(ordered, i, rules);
		if (run.length > best.length || (run.length === best.length && weight(run) > weight(best) + 1e-12)) best = run;
	}
	const hard = counters.filter(({ severity }) => severity >= rules.reactionAt);
	const within = (from: number, to: number) => to > from && to - from <= rules.reactionDays;
	const answered = best.some((step) => hard.some(({ day }) => within(step.day, day)));
	const provoked = best.length > 0 && 2 * best.filter((step) => hard.some(({ day }) => within(day, step.day))).length >= best.length;
	const cumulative = weight(best);
	return {
		steps: best.length,
		cumulative,
		largest: best.reduce((most, { severity }) => Math.max(most, severity), 0),
		over: acts.filter(({ severity }) => severity >= rules.stepBelow).length,
		answered,
		provoked,
		detected: best.length >= rules.minSteps && cumulative >= rules.cumulativeAtLeast - 1e-12 && !answered,
	};
}

/** The steps from place i on, as far as they go. */
function runFrom(ordered: readonly Act[], i: number, rules: StepRules): readonly Act[] {
	const run: Act[] = [];
	for (const act of ordered.slice(i)) {
		const [first, last] = [run[0] ?? act, run.at(-1) ?? act];
		if (act.severity >= rules.stepBelow || act.day - last.day > rules.maxGapMonths * MONTH || act.day - first.day > rules.window * MONTH) break;
		run.push(act);
	}
	return run;
}

const weight = (run: readonly Act[]) => sum(run.map(({ severity }) => severity));

/**
 * How often such a run is detected when the days of all acts of the one side, against whomever, are dealt anew among them: the chance
 * that dates alone make it, (1 + times) / (1 + shuffles), by Fisher–Yates with numbers that follow from the seed and the place alone.
 * `own` says which acts are against the other side.
 */
export function stepsByChance(
	acts: readonly Act[],
	own: readonly boolean[],
	counters: readonly Act[],
	rules: StepRules,
	shuffles: number,
	seed: number,
): number {
	let times = 0;
	for (let k = 0; k < shuffles; k++) {
		const days = acts.map(({ day }) => day);
		for (let i = days.length - 1; i > 0; i--) {
			const j = Math.floor(uniform(seed, k, i, 0) * (i + 1));
			[days[i], days[j]] = [days[j] as number, days[i] as number];
		}
		const dealt = acts.flatMap(({ severity }, i) => (own[i] ? [{ day: days[i] as number, severity }] : []));
		if (smallSteps(dealt, counters, rules).detected) times++;
	}
	return (1 + times) / (1 + shuffles);
}

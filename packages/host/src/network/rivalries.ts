import type { StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { cowRows, nameOf } from "./names.ts";
import type { RivalGround } from "./rivals.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Signal of a listed rivalry: enemies by the judgement of historians, short of war. Ours. */
const POLARITY = -0.8;

/** One spell of strategic rivalry. */
export interface RivalrySpell {
	readonly between: readonly [StateId, StateId];
	readonly since: number;
	/** The last year listed; undefined when it stood at the end of what the dataset covers. */
	readonly ended: number | undefined;
}

/** Spells up to a year, those that stand in it open. */
export function rivalrySpells(panels: Parameters<typeof rivalries.read>[0], until: number): { spells: RivalrySpell[]; last: number } | undefined {
	const panel = partOf(panels, "rivalries");
	const last = panel && lastYear(panel, until);
	if (!panel || last === undefined) return undefined;
	const [one, two, when, since, id] = ["state1", "state2", "year", "since", "rivalry"].map((name) => numbersOf(panel, name));
	const found = new Map<string, { between: [StateId, StateId]; since: number; to: number }>();
	for (let row = 0; row < panel.rows; row++) {
		const year = when?.[row] as number;
		if (year > last) continue;
		const between = [panel.states[one?.[row] as number], panel.states[two?.[row] as number]].sort() as [StateId, StateId];
		const key = `${between.join(" ")} ${id?.[row]}`;
		const known = found.get(key);
		if (known) known.to = Math.max(known.to, year);
		else found.set(key, { between, since: since?.[row] as number, to: year });
	}
	const spells = [...found.values()].map(({ between, since, to }) => ({ between, since, ended: to === last ? undefined : to }));
	return {
		last,
		spells: spells.sort((a, b) => (a.between.join() < b.between.join() ? -1 : a.between.join() > b.between.join() ? 1 : a.since - b.since)),
	};
}

/** Spells as grounds of rival pairs; what stands at the end of coverage is carried on. */
export function rivalryGrounds({ spells, last }: { readonly spells: readonly RivalrySpell[]; readonly last: number }): RivalGround[] {
	return spells.map(({ between, since, ended }) => ({
		...{ list: "tss-rivalries", between, since, ended },
		because: `strategic rivals by Thompson, Sakuwa and Suhas from ${since}${ended === undefined ? `, still listed in ${last}` : ` to ${ended}`}`,
	}));
}

/** Strategic rivalries as states of affairs. */
export const rivalries = defineAggregate({
	id: "rivalries",
	dataset: "tss-rivalries",
	title: "Strategic rivalries",
	part: "strategic rivalries that stand in the last year",
	covers: "rivalries",
	how: `Each spell is one tie of polarity ${POLARITY} (ours). What stands in the last year covered is carried on. Spells that ended before it are no ties, since a channel that speaks faintly counts as much as one that speaks clearly; they stay in the list of rivals, where they fade.`,
	credibility: 2,
	read(panels, until) {
		const read = rivalrySpells(panels, until);
		const panel = partOf(panels, "rivalries");
		if (!read || !panel) return undefined;
		const { spells, last } = read;
		const among = (members: readonly StateId[]) => {
			const inside = new Set(members);
			const sayings = spells
				.filter(({ between: [a, b], ended }) => inside.has(a) && inside.has(b) && ended === undefined)
				.map(
					({ between: [a, b], since }): Saying => ({
						at: `spell of ${cowRows(a, b, last)} from ${since}`,
						says: { is: "tie", between: [a, b], kind: "rivalry", polarity: POLARITY, domains: ["security"], during: `${since}/..` },
						gist: `${nameOf(a)} and ${nameOf(b)} are strategic rivals, listed from ${since}, still in ${last}.`,
					}),
				);
			return { sayings, ...(panel.covers.complete ? { complete: members } : {}) };
		};
		return { years: `${panel.covers.from}/${last}`, last, notes: [`to ${last}, carried after it`], among };
	},
});

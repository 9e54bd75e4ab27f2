import type { Panel, StateId } from "@interconnector/engine";
import { bodiesOf } from "./bodies.ts";
import { lastYear, numbersOf, partOf, spellsOf } from "./rows.ts";

/** Obligations by the rung that their ratified text gives them, firmest first. */
export const OBLIGATIONS = [
	{ id: "defence", columns: ["defence", "offence"], rung: 5, what: "to defend or to join in attack", title: "Defence pact" },
	{
		...{ id: "neutrality", columns: ["neutrality", "nonaggression"], rung: 3 },
		...{ what: "to stay neutral or not to attack", title: "Pact of neutrality or non-aggression" },
	},
	{ id: "consultation", columns: ["consultation"], rung: 2, what: "to consult in a crisis", title: "Consultation pact" },
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/** States that are all bound to each other, which is how a treaty of many shows in dyads. */
export interface Body {
	readonly obligation: Obligation;
	readonly members: readonly StateId[];
	/** From this year each was bound to each without a break. */
	readonly since: number;
}

/** Two states bound by a pact that no body accounts for. */
export interface Pact {
	readonly between: readonly [StateId, StateId];
	readonly obligation: Obligation;
	readonly from: number;
	/** Last year; undefined when it stood in the last year covered. */
	readonly ended: number | undefined;
	/** 1 for the first spell of this obligation between the two. */
	readonly spell: number;
}

/** Bodies and pacts up to a year. */
export function obligationsOf(panels: readonly Panel[], until: number): { bodies: Body[]; pacts: Pact[]; last: number } | undefined {
	const panel = partOf(panels, "dyads");
	const last = panel && lastYear(panel, until);
	if (!panel || last === undefined) return undefined;
	const n = panel.states.length;
	const years = OBLIGATIONS.map((obligation) => boundYears(panel, obligation, last));
	const bodies: Body[] = [];
	// The firmest rung at which a body binds a pair: what the pair has beside it at that rung or below cannot be told from the body.
	const firmest = new Map<number, number>();
	for (const [tier, obligation] of OBLIGATIONS.entries()) {
		const bound = years[tier] as Map<number, number[]>;
		const since = new Map([...bound].flatMap(([pair, all]) => spellsOf(all).flatMap(([from, to]) => (to === last ? [[pair, from] as const] : []))));
		const graph = panel.states.map(() => new Set<number>());
		for (const pair of since.keys()) {
			const [a, b] = [Math.floor(pair / n), pair % n];
			graph[a]?.add(b);
			graph[b]?.add(a);
		}
		for (const members of bodiesOf(graph)) {
			let start = 0;
			for (const [i, a] of members.entries())
				for (const b of members.slice(i + 1)) {
					const pair = a * n + b;
					start = Math.max(start, since.get(pair) as number);
					firmest.set(pair, Math.max(firmest.get(pair) ?? 0, obligation.rung));
				}
			bodies.push({ obligation, members: members.map((place) => panel.states[place] as StateId), since: start });
		}
	}
	const pairs = [...new Set(years.flatMap((bound) => [...bound.keys()]))].sort((a, b) => a - b);
	const pacts = pairs.flatMap((pair) => {
		const between = [panel.states[Math.floor(pair / n)] as StateId, panel.states[pair % n] as StateId] as const;
		const taken = new Set<number>();
		return OBLIGATIONS.flatMap((obligation, tier) => {
			// In a year the firmest obligation speaks: a defence pact that also says "consult" is not half a defence pact.
			const own = (years[tier]?.get(pair) ?? []).filter((year) => !taken.has(year));
			for (const year of own) taken.add(year);
			return spellsOf(own)
				.map(([from, to], i): Pact => ({ between, obligation, from, ended: to === last ? undefined : to, spell: i + 1 }))
				.filter(({ ended }) => ended !== undefined || obligation.rung > (firmest.get(pair) ?? 0));
		});
	});
	return { bodies, pacts, last };
}

/** Years in which either side of a pair is bound to the other, by pair (place of one × number of states + place of the other). */
function boundYears(panel: Panel, { columns }: Obligation, last: number): Map<number, number[]> {
	const [one, two, when] = ["state1", "state2", "year"].map((name) => numbersOf(panel, name));
	const flags = columns.map((name) => numbersOf(panel, name));
	const out = new Map<number, number[]>();
	for (let row = 0; row < panel.rows; row++) {
		const year = when?.[row] as number;
		if (year > last || !flags.some((flag) => flag[row] === 1)) continue;
		const [a, b] = [one?.[row] as number, two?.[row] as number];
		const pair = a < b ? a * panel.states.length + b : b * panel.states.length + a;
		const known = out.get(pair);
		if (known) known.push(year);
		else out.set(pair, [year]);
	}
	return out;
}

import { type Panel, type StateId, voteSimilarity } from "@interconnector/engine";
import { defineAggregate } from "./aggregate.ts";
import type { SmallBody } from "./levels.ts";
import { cowRows } from "./names.ts";
import { labelsOf, lastYear, numbersOf, partOf } from "./rows.ts";
import { type Round, similaritiesOf } from "./similarities.ts";

/** Bodies that a year needs: below, one membership moves κ by more than .02. */
export const ENOUGH = 50;
const MEMBER = 1;
const NOT_MEMBER = 3;

/** Full members of every body in the last year up to `until`, as places in the list of states. */
function membersOf(panels: readonly Panel[], until: number): { panel: Panel; year: number; bodies: Map<number, Set<number>> } | undefined {
	const panel = partOf(panels, "memberships");
	const year = panel && lastYear(panel, until);
	if (!panel || year === undefined) return undefined;
	const [state, when, membership, organisation] = ["state", "year", "membership", "organisation"].map((name) => numbersOf(panel, name));
	const full = labelsOf(panel, "membership").indexOf("full");
	const bodies = new Map<number, Set<number>>();
	for (let row = 0; row < panel.rows; row++) {
		if (when?.[row] !== year || membership?.[row] !== full) continue;
		const body = organisation?.[row] as number;
		const known = bodies.get(body);
		if (known) known.add(state?.[row] as number);
		else bodies.set(body, new Set([state?.[row] as number]));
	}
	return { panel, year, bodies };
}

/** Every body of the last year with its full members. */
export function bodiesListed(panels: readonly Panel[], until: number): readonly SmallBody[] | undefined {
	const read = membersOf(panels, until);
	if (!read) return undefined;
	const names = labelsOf(read.panel, "organisation");
	return [...read.bodies].map(([body, members]) => ({
		name: names[body] as string,
		members: [...members].map((place) => read.panel.states[place] as StateId).sort(),
	}));
}

/** Full members of the bodies of the last year up to `until`, and how alike any two states chose them; undefined where too few are listed. */
export function membershipsIn(panels: readonly Panel[], until: number) {
	const read = membersOf(panels, until);
	if (!read || read.bodies.size < ENOUGH) return undefined;
	const { panel, year, bodies } = read;
	const sides = [...new Set([...bodies.values()].flatMap((members) => [...members]))].sort((a, b) => a - b);
	// Two choices: κ is the same whichever two of the three votes stand for member and not member.
	const choices = new Uint8Array(panel.states.length * bodies.size);
	for (const [item, members] of [...bodies.values()].entries())
		for (const side of sides) choices[side * bodies.size + item] = members.has(side) ? MEMBER : NOT_MEMBER;
	const alike = voteSimilarity({ states: panel.states.length, items: bodies.size, votes: choices });
	const round: Round = { year, alike, sides };
	return { panel, year, bodies, round };
}

/** How alike two states chose the bodies that they sit in. */
export const organisations = defineAggregate({
	id: "organisations",
	dataset: "igo-members",
	title: "Likeness of memberships",
	part: "likeness of memberships in the listed bodies",
	covers: "organisations",
	how: "Cohen's κ over member and not member (full members only) on the bodies listed in the last year covered; beside it the mean over all dyads in that year. The list of bodies is an extract, and a membership that it does not show counts as none, so credibility is 3.",
	credibility: 3,
	read(panels, until) {
		const read = membershipsIn(panels, until);
		if (!read) return undefined;
		const { panel, year, bodies, round } = read;
		const { among, worlds } = similaritiesOf({
			...{ panel, on: "organisations", rounds: [round], enough: ENOUGH, items: "bodies" },
			at: (a, b) => `rows of ${cowRows(a, b, year)} in ${year}, membership 1`,
		});
		const notes = [`${year} (${bodies.size} bodies, mean κ ${worlds[0]?.mean.toFixed(3)})`];
		// What is not listed is not known: nothing is complete here.
		return { years: String(year), last: year, notes, among: (members) => ({ sayings: among(members).sayings }) };
	},
});

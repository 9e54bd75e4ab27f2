import type { Panel, StateId } from "@interconnector/engine";
import type { RivalGround } from "./rivals.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** So many militarised disputes that begin within so many years make two states rivals. */
export const DISPUTES = 3;
const WITHIN = 10;

/** Disputes of a pair that stand close enough together, by their years. */
export interface Run {
	readonly since: number;
	readonly ended: number;
	readonly disputes: number;
}

/**
 * Runs of disputes, given as [first year, last year]: every dispute of a run is one of `DISPUTES` that begin within `WITHIN` years. A run
 * lasts from the first year of its first dispute to the last year of any; disputes that stand alone are in none.
 */
export function runsOf(disputes: readonly (readonly [number, number])[]): Run[] {
	const sorted = [...disputes].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
	const ranges: [number, number][] = [];
	for (let i = 0; i + DISPUTES <= sorted.length; i++) {
		const end = i + DISPUTES - 1;
		if ((sorted[end]?.[0] as number) - (sorted[i]?.[0] as number) >= WITHIN) continue;
		const open = ranges.at(-1);
		if (open && i <= open[1]) open[1] = end;
		else ranges.push([i, end]);
	}
	return ranges.map(([from, to]) => {
		const own = sorted.slice(from, to + 1);
		return { since: own[0]?.[0] as number, ended: Math.max(...own.map(([, last]) => last)), disputes: own.length };
	});
}

/** Pairs that disputes up to a year make rivals; threats and displays of force count as well as its use. */
export function disputeGrounds(panels: readonly Panel[], until: number): { grounds: RivalGround[]; last: number } | undefined {
	const panel = partOf(panels, "disputes");
	const last = panel && lastYear(panel, until);
	if (!panel || last === undefined) return undefined;
	const [one, two, when, id] = ["state1", "state2", "year", "dispute"].map((name) => numbersOf(panel, name));
	const found = new Map<string, { between: [StateId, StateId]; disputes: Map<number, [number, number]> }>();
	for (let row = 0; row < panel.rows; row++) {
		const year = when?.[row] as number;
		if (year > last) continue;
		const between = [panel.states[one?.[row] as number], panel.states[two?.[row] as number]].sort() as [StateId, StateId];
		const key = between.join(" ");
		const own = found.get(key) ?? { between, disputes: new Map() };
		found.set(key, own);
		const known = own.disputes.get(id?.[row] as number) ?? [year, year];
		own.disputes.set(id?.[row] as number, [Math.min(known[0], year), Math.max(known[1], year)]);
	}
	const grounds = [...found.values()].flatMap(({ between, disputes }) =>
		runsOf([...disputes.values()]).map(({ since, ended, disputes: n }): RivalGround => {
			const because = `${n} militarised disputes from ${since} to ${ended}, by Gibler, Miller and Little`;
			return { list: "gml", between, since, ended, because };
		}),
	);
	return { grounds, last };
}

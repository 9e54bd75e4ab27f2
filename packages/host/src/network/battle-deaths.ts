import type { Panel, StateId } from "@interconnector/engine";
import type { RivalGround } from "./rivals.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Years of battle that lie fewer years apart than this are one rivalry. */
const WITHIN = 10;

/**
 * Pairs that battle deaths up to a year make rivals: state against state with at least 25 of them in a year, which is what the list
 * holds. Primary parties only: a contingent in somebody else's war is no rivalry.
 */
export function battleGrounds(panels: readonly Panel[], until: number): { grounds: RivalGround[]; last: number } | undefined {
	const panel = partOf(panels, "interstate");
	const last = panel && lastYear(panel, until);
	if (!panel || last === undefined) return undefined;
	const [one, two, when] = ["state1", "state2", "year"].map((name) => numbersOf(panel, name));
	const found = new Map<string, { between: [StateId, StateId]; years: Set<number> }>();
	for (let row = 0; row < panel.rows; row++) {
		const year = when?.[row] as number;
		if (year > last) continue;
		const between = [panel.states[one?.[row] as number], panel.states[two?.[row] as number]].sort() as [StateId, StateId];
		const own = found.get(between.join(" ")) ?? { between, years: new Set() };
		found.set(between.join(" "), own);
		own.years.add(year);
	}
	const grounds = [...found.values()].flatMap(({ between, years }) =>
		runs([...years]).map((own): RivalGround => {
			const [since, ended] = [own[0] as number, own.at(-1) as number];
			const span = own.length === 1 ? `in ${since}` : `in each of ${own.length} years from ${since} to ${ended}`;
			return { list: "ucdp", between, since, ended, because: `at least 25 battle deaths ${span}, by UCDP/PRIO` };
		}),
	);
	return { grounds, last };
}

function runs(years: readonly number[]): number[][] {
	const out: number[][] = [];
	for (const year of [...years].sort((a, b) => a - b)) {
		const open = out.at(-1);
		if (open && year - (open.at(-1) as number) < WITHIN) open.push(year);
		else out.push([year]);
	}
	return out;
}

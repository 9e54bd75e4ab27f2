import { type FactOf, type Panel, STATES, type StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { cowRows, nameOf } from "./names.ts";
import { lastYear, numbersOf, partOf, spellsOf } from "./rows.ts";

/** COW types 1 to 5 by the words of the noun. */
export const CONTIGUITY_KINDS = ["land", "12 miles", "24 miles", "150 miles", "400 miles"] as const satisfies readonly FactOf<"contiguity">["kind"][];

/** Two states that touch in the last year, how (1 to 5), and since when they have done so without a break. */
export interface Touching {
	readonly between: readonly [StateId, StateId];
	readonly type: number;
	readonly since: number;
}

const KNOWN = new Set(STATES.map(({ id }) => id));

/** Every contiguous pair of the last year up to `until`, in the order of the ids. */
export function touching(panels: readonly Panel[], until: number): { pairs: Touching[]; last: number } | undefined {
	const panel = partOf(panels, "dyads");
	const last = panel && lastYear(panel, until);
	if (!panel || last === undefined) return undefined;
	const [one, two, when, type] = ["state1", "state2", "year", "type"].map((name) => numbersOf(panel, name));
	const found = new Map<string, { between: [StateId, StateId]; years: number[]; type: number }>();
	for (let row = 0; row < panel.rows; row++) {
		const year = when?.[row] as number;
		if (year > last) continue;
		const between = [panel.states[one?.[row] as number], panel.states[two?.[row] as number]].sort() as [StateId, StateId];
		const key = between.join(" ");
		const known = found.get(key) ?? { between, years: [], type: 0 };
		known.years.push(year);
		if (year === last) known.type = type?.[row] as number;
		found.set(key, known);
	}
	const pairs = [...found.values()].flatMap(({ between, years, type }) => {
		const now = spellsOf(years).at(-1);
		return now?.[1] === last && between.every((id) => KNOWN.has(id)) ? [{ between, type, since: now[0] }] : [];
	});
	return { last, pairs: pairs.sort((a, b) => (a.between.join() < b.between.join() ? -1 : 1)) };
}

/** Who borders on whom. */
export const contiguity = defineAggregate({
	id: "contiguity",
	dataset: "cow-contiguity",
	title: "Contiguity",
	part: "contiguity by land or up to 400 miles of water",
	covers: "contiguity",
	how: "Pairs that touch in the last year covered, since the beginning of that unbroken spell, carried on; borders change seldom.",
	credibility: 1,
	read(panels, until) {
		const read = touching(panels, until);
		const panel = partOf(panels, "dyads");
		if (!read || !panel) return undefined;
		const { pairs, last } = read;
		const among = (members: readonly StateId[]) => {
			const inside = new Set(members);
			const sayings = pairs.flatMap(({ between: [a, b], type, since }): Saying[] => {
				const kind = CONTIGUITY_KINDS[type - 1];
				if (!inside.has(a) || !inside.has(b) || kind === undefined) return [];
				const how = kind === "land" ? "by land or river" : `across at most ${kind} of water`;
				return [
					{
						at: `spell of ${cowRows(a, b, last)} that stands in ${last}`,
						says: { is: "contiguity", between: [a, b], kind, during: `${since}/..` },
						gist: `${nameOf(a)} and ${nameOf(b)} border on each other ${how}.`,
					},
				];
			});
			return { sayings, ...(panel.covers.complete ? { complete: members } : {}) };
		};
		return { years: `${panel.covers.from}/${last}`, last, notes: [`${last}, carried after it`], among };
	},
});

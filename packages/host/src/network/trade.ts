import type { Panel, StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { cowRows, nameOf } from "./names.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Least share that is stated. */
const LEAST = 0.01;

/** Goods trade of every state with every partner in one year, in million current USD. */
export interface Traded {
	readonly year: number;
	/** By state, then partner: what the state imports as it says itself, and what it exports as the partner says; NaN = not known. */
	readonly with: ReadonlyMap<StateId, ReadonlyMap<StateId, { readonly imports: number; readonly exports: number }>>;
	/** Flows of that year that are not known. */
	readonly unknown: number;
}

/** Trade of the last year up to `until`. */
export function traded(panels: readonly Panel[], until: number): Traded | undefined {
	const panel = partOf(panels, "dyads");
	const year = panel && lastYear(panel, until);
	if (!panel || year === undefined) return undefined;
	const [one, two, when, flow1, flow2] = ["state1", "state2", "year", "flow1", "flow2"].map((name) => numbersOf(panel, name));
	const found = new Map<StateId, Map<StateId, { imports: number; exports: number }>>();
	let unknown = 0;
	const put = (state: StateId, partner: StateId, imports: number, exports: number) => {
		const own = found.get(state) ?? new Map<StateId, { imports: number; exports: number }>();
		found.set(state, own.set(partner, { imports, exports }));
	};
	for (let row = 0; row < panel.rows; row++) {
		if (when?.[row] !== year) continue;
		const [a, b] = [panel.states[one?.[row] as number] as StateId, panel.states[two?.[row] as number] as StateId];
		const [to1, to2] = [flow1?.[row] as number, flow2?.[row] as number];
		unknown += Number(Number.isNaN(to1)) + Number(Number.isNaN(to2));
		put(a, b, to1, to2);
		put(b, a, to2, to1);
	}
	return { year, with: found, unknown };
}

const known = (value: number) => (Number.isNaN(value) ? 0 : value);

/** All trade of a state, both ways together, of the flows that are known. */
export function tradeTotal({ with: all }: Traded, whole: StateId): number {
	let total = 0;
	for (const { imports, exports } of all.get(whole)?.values() ?? []) total += known(imports) + known(exports);
	return total;
}

/** A partner's share of a state's trade, both ways together, of the flows that are known; undefined when its own are not. */
export function tradeShare(read: Traded, whole: StateId, part: StateId): { share: number; total: number } | undefined {
	const total = tradeTotal(read, whole);
	const own = read.with.get(whole)?.get(part);
	// A partner of whom one way is not known has no share: half of it would be a zero that nobody counted.
	if (own === undefined || Number.isNaN(own.imports) || Number.isNaN(own.exports)) return undefined;
	return total === 0 ? undefined : { share: (own.imports + own.exports) / total, total };
}

/** Partners' shares of a state's trade. */
export const trade = defineAggregate({
	id: "trade",
	covers: "trade",
	dataset: "cow-trade",
	title: "Shares of trade",
	part: `shares of trade of at least ${LEAST * 100} %`,
	how: `Imports and exports together, over all partners that the dataset knows of, in the last year covered. Imports are as the state itself reported them, exports as the partner did (mirror). Shares below ${LEAST * 100} % are left out.`,
	credibility: 1,
	read(panels, until) {
		const read = traded(panels, until);
		if (!read) return undefined;
		const { year } = read;
		/** A partner's share of a state's trade, if it is stated. A pair is looked at once, however many networks it is in. */
		const known = new Map<string, readonly Saying[]>();
		const stated = (whole: StateId, part: StateId): readonly Saying[] => {
			const key = `${whole} ${part}`;
			const before = known.get(key) ?? state(whole, part);
			known.set(key, before);
			return before;
		};
		const state = (whole: StateId, part: StateId): readonly Saying[] => {
			const found = tradeShare(read, whole, part);
			const own = read.with.get(whole)?.get(part);
			if (!found || !own || found.share < LEAST) return [];
			const value = Math.round(found.share * 10_000) / 10_000;
			const legs = `imports ${own.imports} as ${nameOf(whole)} reported them, exports ${own.exports} as ${nameOf(part)} did`;
			return [
				{
					at: `${year}, ${cowRows(whole, part, year)}, against all rows of the former`,
					says: {
						...{ is: "share", whole, part, what: "trade", value, reported: "both" },
						...{ total: Math.round(found.total), unit: "million current USD", during: String(year) },
					},
					gist: `${nameOf(part)} had ${(value * 100).toFixed(1)} % of the trade of ${nameOf(whole)} (million USD: ${legs}).`,
				},
			];
		};
		const among = (members: readonly StateId[]) => {
			const sorted = [...members].sort();
			return { sayings: sorted.flatMap((whole) => sorted.flatMap((part) => stated(whole, part))) };
		};
		return {
			years: String(year),
			last: year,
			notes: [`${year} (${read.unknown} flows are not known: they are left out of the totals, and partners with one have no share)`],
			among,
		};
	},
});

import type { Panel, StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { nameOf } from "./names.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Calendar years that are added up, since one large system makes a year. */
const WINDOW = 11;
/** Least share that is stated. */
const LEAST = 0.01;

/** Deliveries over a span of years, in million TIV, by recipient and supplier; those of unknown suppliers are in the totals alone. */
export interface Delivered {
	readonly from: number;
	readonly to: number;
	readonly into: ReadonlyMap<StateId, { readonly total: number; readonly by: ReadonlyMap<StateId, number> }>;
}

/** Deliveries of the last years up to `until`. */
export function delivered(panels: readonly Panel[], until: number, years = WINDOW): Delivered | undefined {
	const panel = partOf(panels, "deliveries");
	const to = panel && lastYear(panel, until);
	if (!panel || to === undefined) return undefined;
	const from = to - years + 1;
	const [supplier, recipient, when, tiv] = ["state1", "state2", "year", "tiv"].map((name) => numbersOf(panel, name));
	const found = new Map<StateId, { total: number; by: Map<StateId, number> }>();
	for (let row = 0; row < panel.rows; row++) {
		const year = when?.[row] as number;
		const value = tiv?.[row] as number;
		const receiver = panel.states[recipient?.[row] as number];
		if (year < from || year > to || Number.isNaN(value) || receiver === undefined) continue;
		const own = found.get(receiver) ?? { total: 0, by: new Map<StateId, number>() };
		own.total += value;
		const out = panel.states[supplier?.[row] as number];
		if (out !== undefined) own.by.set(out, (own.by.get(out) ?? 0) + value);
		found.set(receiver, own);
	}
	return { from, to, into: found };
}

/** A supplier's share of what a state received; undefined when it received nothing. */
export function armsShare({ into }: Delivered, whole: StateId, part: StateId): { share: number; total: number } | undefined {
	const own = into.get(whole);
	return own === undefined || own.total === 0 ? undefined : { share: (own.by.get(part) ?? 0) / own.total, total: own.total };
}

/** Suppliers' shares of a state's imports of major arms. */
export const arms = defineAggregate({
	id: "arms",
	covers: "arms",
	dataset: "sipri-tiv",
	title: "Shares of arms imports",
	part: `shares of imports of major arms of at least ${LEAST * 100} %`,
	how: `Deliveries in trend indicator values over ${WINDOW} years, since a single large system makes a year. Deliveries of unknown suppliers are in the total. Shares below ${LEAST * 100} % are left out.`,
	credibility: 1,
	read(panels, until) {
		const read = delivered(panels, until);
		const panel = partOf(panels, "deliveries");
		if (!read || !panel) return undefined;
		const during = `${read.from}/${read.to}`;
		const among = (members: readonly StateId[]) => {
			const sorted = [...members].sort();
			const sayings = sorted.flatMap((whole) =>
				sorted.flatMap((part): Saying[] => {
					const found = armsShare(read, whole, part);
					if (!found || found.share < LEAST) return [];
					const value = Math.round(found.share * 10_000) / 10_000;
					return [
						{
							at: `${nameOf(part)} to ${nameOf(whole)}, ${read.from}–${read.to}, against all rows to the latter`,
							says: {
								...{ is: "share", whole, part, what: "arms", value, reported: "estimate" },
								...{ total: Math.round(found.total), unit: "million TIV", during },
							},
							gist: `${nameOf(part)} delivered ${(value * 100).toFixed(1)} % of the major arms that ${nameOf(whole)} received.`,
						},
					];
				}),
			);
			return { sayings, ...(panel.covers.complete ? { complete: members } : {}) };
		};
		return { years: during, last: read.to, notes: [`${read.from}–${read.to}`], among };
	},
});

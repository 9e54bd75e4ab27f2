import { codeOf, IDEAL_POINT, type Panel, type StateId } from "@interconnector/engine";
import { defineAggregate, type Saying } from "./aggregate.ts";
import { nameOf, tailOf } from "./names.ts";
import { lastYear, numbersOf, partOf } from "./rows.ts";

/** Years that are stated: the last, and as many before it, so far apart. Estimates of years in a row lean on each other. */
const YEARS = 5;
const APART = 4;

/** A member in one year: its estimate and the ends of the interval that was published with it. */
interface Estimate {
	readonly id: StateId;
	readonly point: number;
	readonly low: number;
	readonly high: number;
}

/** Estimates of every member by year, for the years that are stated up to `until`, the earliest first. */
export function estimates(panels: readonly Panel[], until: number): ReadonlyMap<number, readonly Estimate[]> | undefined {
	const panel = partOf(panels, "points");
	const end = panel && lastYear(panel, until);
	if (!panel || end === undefined) return undefined;
	const [state, when, all, low, high] = ["state", "year", "all", "allLow", "allHigh"].map((name) => numbersOf(panel, name));
	const found = new Map<number, Estimate[]>();
	for (let row = 0; row < panel.rows; row++) {
		const [id, year, point] = [panel.states[state?.[row] as number], when?.[row] as number, all?.[row] as number];
		if (id === undefined || year > end || Number.isNaN(point)) continue;
		const own = found.get(year) ?? [];
		own.push({ id, point, low: low?.[row] as number, high: high?.[row] as number });
		found.set(year, own);
	}
	if (found.size === 0) return undefined;
	// The last year of a release may hold estimates of final votes alone, so the last with these ones counts.
	const last = Math.max(...found.keys());
	const years = Array.from({ length: YEARS }, (_, i) => last - APART * (YEARS - 1 - i)).filter((year) => found.has(year));
	return new Map(years.map((year) => [year, found.get(year) as readonly Estimate[]]));
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** Where states stood in the votes of the General Assembly, with the error of each and the range of all members. */
export const idealPoints = defineAggregate({
	id: "ideal-points",
	dataset: "ideal-points",
	title: "Ideal points from votes in the General Assembly",
	part: "ideal points of members that voted",
	covers: "votes",
	how: `The published estimates from all votes, with their 5th and 95th percentiles, in the last year that has them and every ${APART} years before, ${YEARS} years in all; beside them the lowest and the highest point of any member in the year, which distances are measured by.`,
	credibility: 1,
	read(panels, until) {
		const byYear = estimates(panels, until);
		if (!byYear) return undefined;
		const years = [...byYear.keys()];
		const last = years.at(-1) as number;
		const among = (members: readonly StateId[]) => {
			const wanted = new Set(members);
			const sayings = [...byYear].flatMap(([year, all]) => {
				const own = all.filter(({ id }) => wanted.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
				return own.length === 0 ? [] : [...rangeOf(year, all), ...own.flatMap((one) => sayingsOf(year, one))];
			});
			return { sayings };
		};
		return { years: `${years[0]}/${last}`, last, notes: [years.join(", ")], among };
	},
});

function say(id: StateId, what: string, year: number, value: number | { low: number; high: number }, at: string, gist: string): Saying {
	return { at, says: { is: "indicator", of: id, what, value, unit: IDEAL_POINT.unit, at: String(year) }, gist };
}

function sayingsOf(year: number, { id, point, low, high }: Estimate): Saying[] {
	const at = `ccode ${codeOf(id, "cow", year) ?? tailOf(id)}, ${year}, from all votes`;
	const stated = say(
		id,
		IDEAL_POINT.point,
		year,
		thousandths(point),
		`${at}: estimate`,
		`${nameOf(id)} stood at ${thousandths(point)} in the votes of ${year}.`,
	);
	if (Number.isNaN(low) || Number.isNaN(high)) return [stated];
	const ends = { low: thousandths(low), high: thousandths(high) };
	const told = `The votes of ${year} place ${nameOf(id)} between ${ends.low} and ${ends.high}, with a chance of 90 %.`;
	return [stated, say(id, IDEAL_POINT.interval, year, ends, `${at}: 5th and 95th percentile`, told)];
}

function rangeOf(year: number, all: readonly Estimate[]): Saying[] {
	const by = [...all].sort((a, b) => a.point - b.point || (a.id < b.id ? -1 : 1));
	const [lowest, highest] = [by[0] as Estimate, by.at(-1) as Estimate];
	const at = `rows of ${year} with an estimate from all votes (${all.length})`;
	return [
		say(
			lowest.id,
			IDEAL_POINT.lowest,
			year,
			thousandths(lowest.point),
			`${at}: lowest`,
			`${nameOf(lowest.id)} stood lowest of ${all.length} members in ${year}.`,
		),
		say(
			highest.id,
			IDEAL_POINT.highest,
			year,
			thousandths(highest.point),
			`${at}: highest`,
			`${nameOf(highest.id)} stood highest of ${all.length} members in ${year}.`,
		),
	];
}

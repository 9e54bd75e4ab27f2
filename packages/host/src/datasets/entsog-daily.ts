import { dayOf, isoDay } from "@interconnector/engine";
import { integer, number, state, year } from "./build.ts";
import { builderFor, defineDataset, type Reading, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { isoOfEu } from "./eu-codes.ts";
import { MonthSums, partYears } from "./monthly.ts";
import { Once } from "./once.ts";

const panel = {
	schema: "dyad-year",
	about: "pipeline gas across the border of the country whose operator reports it, by the country on the other side of that border",
	columns: {
		state1: state("the country whose operator reports"),
		state2: state("the NEIGHBOUR at the border, not where the gas comes from"),
		year,
		entry: number("kWh", "into the first from the second; for billion cubic metres divide by 10.4 × 10⁹"),
		exit: number("kWh", "out of the first to the second; not known where no exit is reported"),
		days: integer(
			"days",
			"gas days of the year on which any point of this border has a value; a point that is silent on a day is missing in the sum",
		),
	},
} as const;

/** Where a point lies, in one direction, as the list of points has it. */
interface Side {
	readonly country: string;
	readonly neighbour: string;
	/** Other operators report the same gas at this point. */
	readonly twice: boolean;
	/** The list gives it several countries on the other side. */
	readonly several?: boolean;
}

/** One value of a point at which several operators report the same gas. */
interface Told {
	readonly operator: string;
	readonly take: () => void;
}

/** Daily physical flows, as the network operators publish them. Written after the documented columns of the platform; no file of its own was at hand to try it on. */
export const entsogDaily = defineDataset({
	id: "entsog-daily",
	title: "Physical gas flows by day (ENTSOG Transparency Platform)",
	about:
		"What operators metered at each border point, each gas day, added up to years. The rows name a point and no country, so the list of points is needed too. Both ends may report one border, and need not agree; liquefied gas, stores and points inside a country are left out.",
	publisher: "European Network of Transmission System Operators for Gas",
	licence: "free of charge with the source named",
	cite: "ENTSOG Transparency Platform, transparency.entsog.eu, operational data and operator point directions",
	published: "2013-10",
	reliability: "A",
	because: "metered by the network operators; the last days are provisional",
	coverage: "the days and points in the files that were read",
	files: [
		{
			name: "points",
			about: "points and their neighbours (operatorpointdirections.csv)",
			columns: {
				operator: ["operatorKey"],
				point: ["pointKey"],
				direction: ["directionKey"],
				country: ["tSOCountry"],
				neighbour: ["adjacentCountry"],
			},
			may: { twice: ["isDoubleReporting"], invalid: ["isInvalid"] },
		},
		{
			name: "flows",
			about: "operational data (operationaldatas.csv)",
			columns: {
				indicator: ["indicator"],
				period: ["periodType"],
				day: ["periodFrom"],
				operator: ["operatorKey"],
				point: ["pointKey"],
				direction: ["directionKey"],
				unit: ["unit"],
				value: ["value"],
			},
			may: { none: ["isNA"] },
		},
	],
	panels: { flows: panel },
	async read(reading) {
		const sides = await sidesOf(reading);
		const { files, report, states: statesOf } = reading;
		const states = statesOf("iso2");
		const sums = new MonthSums(2);
		const days = new Map<string, Set<number>>();
		const shared = new Map<string, Told[]>();
		const once = new Once();
		await files.each("flows", (row, at) => {
			const cell = (name: string) => row.text(at[name] ?? -1);
			const [indicator, period, unit] = [cell("indicator"), cell("period"), cell("unit")];
			if (!/^physical flow$/i.test(indicator)) return report.leftOut(`indicator ${indicator}: only physical flows are kept`);
			if (!/^day$/i.test(period)) return report.leftOut(`period ${period}: only days are kept`);
			if (/^(1|true)$/i.test(cell("none"))) return report.leftOut("a point at which nothing is metered");
			const [operator, point, direction] = keysOf(row, at);
			const gasDay = gasDayOf(row, at.day as number);
			const value = row.number(at.value as number);
			if (unit !== "kWh/d") row.blame(at.unit as number, "not kWh/d");
			if (value < 0) row.blame(at.value as number, "a flow below nought: against the direction of the row");
			if (row.fault) return;
			if (!once.is(report, `${gasDay} ${operator} ${point} ${direction}`, value)) return;
			const side = sides.get(`${operator} ${point} ${direction}`);
			if (!side) return report.leftOut("a point that the list of points does not have");
			if (side.several) return report.leftOut("a point with several countries beyond it: which one is not known");
			if (side.neighbour === "") return report.leftOut("a point with no country beyond it: liquefied gas, a store or a field");
			if (side.neighbour === side.country) return report.leftOut("a point inside one country");
			if (Number.isNaN(value)) return report.leftOut("no value: that day is not known");
			const when = Math.floor(gasDay / 10_000);
			const own = states.of(side.country, when);
			const other = own === -1 ? -1 : states.of(side.neighbour, when);
			if (other === -1) return;
			const take = () => {
				const key = `${own} ${other}`;
				sums.add(key, when, Math.floor(gasDay / 100) % 100, direction === "entry" ? [value, Number.NaN] : [Number.NaN, value]);
				const seen = days.get(`${when} ${key}`) ?? new Set();
				days.set(`${when} ${key}`, seen.add(gasDay));
			};
			report.keep();
			if (!side.twice) return take();
			const place = `${gasDay} ${side.country} ${side.neighbour} ${point} ${direction}`;
			shared.set(place, [...(shared.get(place) ?? []), { operator, take }]);
		});
		for (const reports of shared.values()) {
			// The same gas, told by several: whoever comes first by its key, whatever the order of the rows.
			const [first, ...others] = reports.sort((a, b) => (a.operator < b.operator ? -1 : 1));
			first?.take();
			report.cells("told by a second operator of the same point, and not added", others.length);
		}
		const out = builderFor("flows", panel);
		const years = new Years();
		for (const { key, year, totals } of sums.all()) {
			out.add(...key.split(" ").map(Number), year, ...totals, days.get(`${year} ${key}`)?.size ?? 0);
			years.add(year);
		}
		const part = `pipeline gas at border points${partYears(sums.monthsOf())}`;
		return out.rows === 0 ? [] : [out.finish(states.ids, { ...years.span(), part, complete: false })];
	},
});

/** The countries on both sides of each point, by operator, point and direction. */
async function sidesOf({ files, report }: Reading): Promise<Map<string, Side>> {
	const sides = new Map<string, Side>();
	const once = new Once();
	await files.each("points", (row, at) => {
		const [operator, point, direction] = keysOf(row, at);
		const country = isoOfEu(lettersOf(row.text(at.country as number)));
		const neighbour = isoOfEu(lettersOf(row.text(at.neighbour as number)));
		const twice = /^(1|true)$/i.test(row.text(at.twice ?? -1));
		if (country === "") row.blame(at.country as number, "missing");
		if (row.fault) return;
		if (/^(1|true)$/i.test(row.text(at.invalid ?? -1))) return report.leftOut("a point that the list itself calls invalid");
		const key = `${operator} ${point} ${direction}`;
		// A point can be listed once for each spell of its life, or for each system beyond it.
		const before = sides.get(key);
		if (!once.is(report, `${key} ${country} ${neighbour} ${twice}`, "")) return;
		const several = before !== undefined && (before.several || before.country !== country || before.neighbour !== neighbour);
		sides.set(key, { country, neighbour, twice: twice || before?.twice === true, ...(several ? { several } : {}) });
		report.keep();
	});
	return sides;
}

/** Operator, point and direction of a row; what is missing is a fault. */
function keysOf(row: Row, at: Readonly<Record<string, number>>): [string, string, string] {
	const [operator, point] = [row.text(at.operator as number), row.text(at.point as number)];
	const direction = row.text(at.direction as number).toLowerCase();
	if (operator === "") row.blame(at.operator as number, "missing");
	if (point === "") row.blame(at.point as number, "missing");
	if (direction !== "entry" && direction !== "exit") row.blame(at.direction as number, "neither entry nor exit");
	return [operator, point, direction];
}

/** What stands for no country in the list of points. */
const lettersOf = (code: string) => (/^(-|n\/?a|null)$/i.test(code) ? "" : code);

/** The calendar day on which a gas day begins, as YYYYMMDD: the platform writes it as a time with its zone, 06:00 of that day. */
function gasDayOf(row: Row, cell: number): number {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]\d\d:\d\d.*)?$/.exec(row.text(cell)) ?? [];
	const written = [year, month, day].join("-");
	if (!year || isoDay(dayOf(Number(year), Number(month), Number(day))) !== written) {
		row.blame(cell, row.text(cell) === "" ? "missing" : "no day such as 2021-07-01T06:00:00+02:00");
		return 0;
	}
	return Number(written.replaceAll("-", ""));
}

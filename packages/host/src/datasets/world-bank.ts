import { number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { lineCells } from "./line-cells.ts";
import type { Report } from "./report.ts";
import type { States } from "./states.ts";

const INTERNATIONAL = "2021 international $ at purchasing power parity";

/** The indicators that are read: how the World Bank names them by code and by words, and what they become. */
const INDICATORS = {
	population: { is: ["SP.POP.TOTL", "Population, total", "Population"], spec: number("persons", "people who live in the country, whatever their status") },
	gdp: { is: ["NY.GDP.MKTP.CD", "GDP (current US$)"], spec: number("current USD", "gross domestic product at exchange rates") },
	gdpPerHead: { is: ["NY.GDP.PCAP.CD", "GDP per capita (current US$)"], spec: number("current USD a head", "the same by population") },
	gdpPpp: {
		is: ["NY.GDP.MKTP.PP.KD", "GDP, PPP (constant 2021 international $)"],
		spec: number(INTERNATIONAL, "gross domestic product, prices of all years and countries made alike"),
	},
	gdpPppPerHead: {
		is: ["NY.GDP.PCAP.PP.KD", "GDP per capita, PPP (constant 2021 international $)"],
		spec: number(`${INTERNATIONAL}, a head`, "the same by population"),
	},
} as const;
const NAMES = Object.keys(INDICATORS) as (keyof typeof INDICATORS)[];
const known = (name: string) => name.toLowerCase().replaceAll(",", "");
const PLACE = new Map(NAMES.flatMap((name, place) => INDICATORS[name].is.map((one) => [known(one), place] as const)));

const panels = {
	indicators: {
		schema: "state-year",
		about: "how many people live in a state and what it produces",
		columns: { state: state("the state"), year, ...Object.fromEntries(NAMES.map((name) => [name, INDICATORS[name].spec])) },
	},
} as const;

/** Population and product of states. */
export const worldBank = defineDataset({
	id: "world-bank",
	title: "World Development Indicators: population and gross domestic product",
	about:
		"Figures of national offices, completed by the World Bank and revised back in time with each release. Values for years before a state existed, in its later borders, are left out.",
	publisher: "World Bank",
	licence: "CC BY 4.0",
	cite: "World Bank, World Development Indicators",
	published: "2025-06-05",
	reliability: "A",
	because: "national accounts and censuses on one definition",
	coverage: "states with figures, 1960 to the end of the file",
	files: [
		{
			name: "tables",
			about: "a table of indicators: years side by side as the World Bank publishes it, or one country and year a row",
			columns: { line: 0 },
			// Lines of this layout differ in width, so they are taken whole.
			delimiter: "\t",
			quotes: false,
			headless: ([line = ""]) => /^"?(Data Source|Country Name|Entity)"?,/.test(line),
		},
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const codes = statesOf("iso3");
		const names = statesOf("name", { shared: codes });
		const values = new Values(report);
		let header: Header | undefined;
		await files.each("tables", (row) => {
			const cells = lineCells(row.text(0));
			if (/^(Data Source|Last Updated Date)$/.test(cells[0] as string)) {
				header = undefined;
				return report.leftOut("lines above the table");
			}
			if (/^(Country Name|Entity)$/.test(cells[0] as string)) {
				header = headerOf(cells);
				for (const name of header.strange) report.cells(`column ${name}: what it counts, or in which unit, is not said; left out`);
				return report.leftOut("lines above the table");
			}
			if (!header) return row.blame(-1, "no line that begins with Country Name or Entity stands above it");
			if (cells.length !== header.width) return row.blame(-1, `the header has ${header.width} cells, this row ${cells.length}`);
			const code = cells[header.code] ?? "";
			const found = cellsOf(row, cells, header);
			if (row.fault) return;
			if (found === undefined) return report.leftOut(`indicator ${cells[header.indicator]}: none of those that are read`);
			values.take(code === "" ? names : codes, code === "" ? (cells[0] as string) : code, found);
		});
		const out = builderFor("indicators", panels.indicators);
		const years = new Years();
		for (const [at, when, numbers] of values.all()) {
			out.add(at, when, ...numbers);
			years.add(when);
		}
		return out.rows === 0 ? [] : [out.finish(codes.ids, { ...years.span(), part: "population and product of states", complete: false })];
	},
});

interface Header {
	readonly width: number;
	readonly code: number;
	/** Place of the code of the indicator, where years stand side by side; else −1. */
	readonly indicator: number;
	/** Places of years (years side by side), or of indicators (one year a row). */
	readonly places: readonly (readonly [cell: number, meaning: number])[];
	readonly year: number;
	readonly strange: readonly string[];
}

function headerOf(cells: readonly string[]): Header {
	const find = (...names: string[]) => cells.findIndex((cell) => names.includes(cell));
	const [code, indicator, year] = [find("Country Code", "Code"), find("Indicator Code", "Series Code"), find("Year")];
	const width = cells.length;
	if (indicator !== -1) {
		const years = cells.flatMap((cell, i) => {
			const found = /^(\d{4})( \[YR\d{4}\])?$/.exec(cell);
			return found ? [[i, Number(found[1])] as const] : [];
		});
		return { width, code, indicator, places: years, year: -1, strange: [] };
	}
	const places = cells.flatMap((cell, i) => {
		const place = PLACE.get(known(cell));
		return place === undefined ? [] : [[i, place] as const];
	});
	const used = new Set([0, code, year, ...places.map(([i]) => i)]);
	return { width, code, indicator, places, year, strange: cells.filter((cell, i) => cell !== "" && !used.has(i)) };
}

type Found = readonly (readonly [year: number, place: number, value: number])[];

/** The values of a row; undefined when it is about an indicator that is not read. */
function cellsOf(row: Row, cells: readonly string[], { indicator, places, year }: Header): Found | undefined {
	const place = indicator === -1 ? -1 : PLACE.get(known(cells[indicator] as string));
	if (place === undefined) return undefined;
	const when = indicator === -1 ? Number(cells[year]) : 0;
	if (indicator === -1 && !(Number.isInteger(when) && when >= 1900 && when <= 2200)) {
		row.blame(0, `the year ${JSON.stringify(cells[year] ?? "")} is not a whole number from 1900 to 2200`);
		return [];
	}
	return places.flatMap(([cell, meaning]) => {
		const text = cells[cell] as string;
		if (text === "" || text === ".." || text === "NA") return [];
		const value = Number(text);
		if (Number.isFinite(value) && value >= 0) return [indicator === -1 ? ([when, meaning, value] as const) : ([meaning, place, value] as const)];
		row.blame(0, `${JSON.stringify(text)} is not a number from nought up`);
		return [];
	});
}

/** Values by state and year, whichever file they came from; the first one stands. */
class Values {
	readonly #by = new Map<string, number[]>();
	readonly #report: Report;

	constructor(report: Report) {
		this.#report = report;
	}

	/** Take the values of a row, and account for it. */
	take(states: States, code: string, found: Found): void {
		const [last] = found.at(-1) ?? [];
		if (last === undefined) return this.#report.leftOut("no value in any year");
		let [fresh, same, other, before, alive] = [0, 0, 0, 0, last];
		for (const [year, place, value] of found) {
			const state = states.at(code, year);
			if (state === -1) {
				before++;
				continue;
			}
			alive = year;
			const key = `${state} ${year}`;
			const numbers = this.#by.get(key) ?? new Array<number>(NAMES.length).fill(Number.NaN);
			const old = numbers[place] as number;
			if (Number.isNaN(old)) {
				numbers[place] = value;
				this.#by.set(key, numbers);
				fresh++;
			} else if (old === value) same++;
			else other++;
		}
		if (fresh + same + other === 0) {
			// At no time was it a state; the reason is that of its last year.
			states.of(code, last);
			return;
		}
		this.#report.cells("values for years in which there was no such state, left out", before);
		if (fresh > 0) {
			this.#report.cells("values that say something else than an earlier row (the first is kept)", other);
			// Says so where the standing of the state is disputed.
			states.of(code, alive);
			this.#report.keep();
		} else if (other > 0) this.#report.leftOut("a second row for the same thing that says something else (the first is kept)");
		else this.#report.duplicate();
	}

	*all(): Generator<readonly [state: number, year: number, numbers: readonly number[]]> {
		for (const [key, numbers] of this.#by) {
			const [state, year] = key.split(" ").map(Number) as [number, number];
			yield [state, year, numbers];
		}
	}
}

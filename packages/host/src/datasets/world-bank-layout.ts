import { number } from "./build.ts";
import type { Row } from "./delimited.ts";

const INTERNATIONAL = "2021 international $ at purchasing power parity";

/** The indicators that are read: how the World Bank names them by code and by words, and what they become. */
export const INDICATORS = {
	population: {
		is: ["SP.POP.TOTL", "Population, total", "Population"],
		spec: number("persons", "people who live in the country, whatever their status"),
	},
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
export const NAMES = Object.keys(INDICATORS) as (keyof typeof INDICATORS)[];
const known = (name: string) => name.toLowerCase().replaceAll(",", "");
const PLACE = new Map(NAMES.flatMap((name, place) => INDICATORS[name].is.map((one) => [known(one), place] as const)));

/** What the columns of a table are. */
export interface Header {
	readonly width: number;
	readonly code: number;
	/** Place of the code of the indicator, where years stand side by side; else −1. */
	readonly indicator: number;
	/** Places of years (years side by side), or of indicators (one year a row). */
	readonly places: readonly (readonly [cell: number, meaning: number])[];
	readonly year: number;
	readonly strange: readonly string[];
}

/** What a line of column names says; `cells` are its cells. */
export function headerOf(cells: readonly string[]): Header {
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

export type Found = readonly (readonly [year: number, place: number, value: number])[];

/** The values of a row; undefined when it is about an indicator that is not read. */
export function cellsOf(row: Row, cells: readonly string[], { indicator, places, year }: Header): Found | undefined {
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

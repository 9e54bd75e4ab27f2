import { integer, number, state, year } from "./build.ts";

const USD = "thousand current USD";
const months = integer("months", "months of the year with a row: fewer than 12 where the file breaks off or nothing was traded");
const armenia = state("Armenia");
const partner = state("the partner");

const trade = {
	export: number(USD, "exports of Armenia to the partner; what passes through on its way elsewhere is in it"),
	importOrigin: number(USD, "imports of Armenia by the country where the goods were made"),
	importConsignment: number(
		USD,
		"imports of Armenia by the country that they were sent from: the other way to count the same goods, never to be added",
	),
};
const transfers = {
	inflow: number(USD, "money sent by persons to Armenia through banks, whatever for"),
	outflow: number(USD, "money sent by persons from Armenia"),
	inflowPrivate: number(USD, "the part of the inflow that is for no business: the nearest to remittances"),
	outflowPrivate: number(USD, "the same of the outflow"),
};
const gas = {
	importMass: number("kg", "natural gas imported"),
	importValue: number("current USD", "its value at the border"),
	reExportMass: number("kg", "natural gas exported again"),
	reExportValue: number("current USD", "its value"),
};
/** What the three files of Armenia become. */
export const panels = {
	trade: {
		schema: "dyad-year",
		about: "goods trade of Armenia with each partner, months added up to years; both ways to count imports are kept",
		columns: { state1: armenia, state2: partner, year, ...trade, months },
	},
	"trade-totals": {
		schema: "state-year",
		about: "goods trade of Armenia with everybody, places that are no state and unknown partners included: the denominator of a share",
		columns: { state: armenia, year, ...trade, months },
	},
	transfers: {
		schema: "dyad-year",
		about: "money that persons send through banks between Armenia and each partner",
		columns: { state1: armenia, state2: partner, year, ...transfers, months },
	},
	"transfer-totals": {
		schema: "state-year",
		about: "the same with everybody, as the bank itself adds it up",
		columns: { state: armenia, year, ...transfers, months },
	},
	gas: {
		schema: "dyad-year",
		about: "natural gas that crosses the border of Armenia, by the partner that customs named",
		columns: { state1: armenia, state2: partner, year, ...gas, months },
	},
} as const;

import type { Panel } from "@interconnector/engine";
import { panels } from "./armenia-panels.ts";
import { Sums } from "./armenia-sums.ts";
import { defineDataset, type Reading } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

const TRANSFER: Readonly<Record<string, number>> = {
	"inflow total": 0,
	"outflow total": 1,
	"inflow non-commercial": 2,
	"outflow non-commercial": 3,
};

/** Foreign trade, private money transfers and gas imports of Armenia. */
export const armeniaTrade = defineDataset({
	id: "armenia-trade",
	title: "Armenia: trade by partner, money transfers and gas",
	about:
		"What Armenia itself reports. Exports since 2022 hold large amounts of gold and goods that were imported before and only pass through, so a jump need not be a tie. Partners report other figures.",
	publisher: "Statistical Committee of Armenia, Central Bank of Armenia and UN Comtrade",
	authors: ["Aghasi Tavadyan"],
	licence: "not stated; free figures of public bodies, cite the collector",
	cite: "Tavadyan, Tvyal newsletter data, from the Statistical Committee of Armenia, the Central Bank of Armenia and UN Comtrade",
	published: "2025-02",
	reliability: "B",
	because: "customs and bank returns of the state, collected by an economist",
	coverage: "Armenia with each partner: trade 2007–2024, transfers 2013 to May 2024, gas 2010 to 2023",
	files: [
		{
			name: "trade",
			about: "monthly trade by partner",
			optional: true,
			columns: {
				country: ["country"],
				year: ["year"],
				month: ["month"],
				export: ["export"],
				importOrigin: ["import_origin"],
				importConsignment: ["import_consignment"],
			},
		},
		{
			name: "transfers",
			about: "monthly money transfers by country",
			optional: true,
			columns: { country: ["country"], year: ["year"], month: ["month"], direction: ["direction"], type: ["type"], value: ["K_USD"] },
		},
		{
			name: "gas",
			about: "monthly trade in natural gas",
			optional: true,
			columns: {
				country: ["partner"],
				year: ["year"],
				month: ["month"],
				flow: ["trade_code"],
				commodity: ["commodity_code"],
				mass: ["netweight_kg"],
				value: ["trade_value_us"],
			},
		},
	],
	panels,
	read: async (reading) => [...(await readTrade(reading)), ...(await readTransfers(reading)), ...(await readGas(reading))],
});

/** Country, year and month of a row. */
function whenAndWho(row: Row, at: Readonly<Record<string, number>>): { readonly name: string; readonly when: number; readonly month: number } {
	const name = row.text(at.country as number);
	if (name === "") row.blame(at.country as number, "missing");
	return { name, when: row.integer(at.year as number, 1991, 2200), month: row.integer(at.month as number, 1, 12) };
}

/** An amount; below nought is a fault. */
function amount(row: Row, cell: number): number {
	const value = row.number(cell);
	if (value < 0) row.blame(cell, "below nought");
	return value;
}

async function readTrade(reading: Reading): Promise<Panel[]> {
	const { files, report } = reading;
	const by = new Sums(reading, "trade", 3);
	const once = new Once();
	await files.each("trade", (row, at) => {
		const { name, when, month } = whenAndWho(row, at);
		const numbers = [amount(row, at.export as number), amount(row, at.importOrigin as number), amount(row, at.importConsignment as number)];
		if (row.fault || !once.is(report, `${name} ${when} ${month}`, numbers.join())) return;
		// The total is of all rows that can be read, whoever the partner is.
		by.totals.add("", when, month, numbers);
		by.partner(name, when, month, numbers);
	});
	return by.panels("trade of Armenia in goods", "trade-totals", "trade of Armenia in goods with all partners");
}

async function readTransfers(reading: Reading): Promise<Panel[]> {
	const { files, report } = reading;
	const by = new Sums(reading, "transfers", 4);
	const once = new Once();
	await files.each("transfers", (row, at) => {
		const { name, when, month } = whenAndWho(row, at);
		const direction = row.text(at.direction as number).toLowerCase();
		const which = TRANSFER[`${direction} ${row.text(at.type as number).toLowerCase()}`];
		const net = direction === "net inflow";
		const value = net ? row.number(at.value as number) : amount(row, at.value as number);
		if (which === undefined && !net) row.blame(at.direction as number, "neither inflow, outflow nor net inflow, of kind total or non-commercial");
		if (row.fault) return;
		if (net || which === undefined) return report.leftOut("net inflow: nothing but inflow less outflow");
		if (!once.is(report, `${name} ${when} ${month} ${which}`, value)) return;
		const numbers = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
		numbers[which] = value;
		if (name.toLowerCase() === "total") {
			by.totals.add("", when, month, numbers);
			return report.keep();
		}
		by.partner(name, when, month, numbers);
	});
	return by.panels("money transfers of persons through banks of Armenia", "transfer-totals", "money transfers of persons with all countries");
}

async function readGas(reading: Reading): Promise<Panel[]> {
	const { files, report } = reading;
	const by = new Sums(reading, "gas", 4);
	const once = new Once();
	await files.each("gas", (row, at) => {
		const { name, when, month } = whenAndWho(row, at);
		const flow = row.text(at.flow as number);
		const commodity = row.text(at.commodity as number);
		const numbers = [amount(row, at.mass as number), amount(row, at.value as number)];
		if (flow !== "M" && flow !== "RX" && flow !== "X") row.blame(at.flow as number, "neither M (import), X (export) nor RX (re-export)");
		if (row.fault) return;
		if (commodity !== "271121") return report.leftOut(`commodity ${commodity}, not natural gas (271121)`);
		if (flow === "X") return report.leftOut("exports: re-exports are a part of them, and only those are kept");
		if (!once.is(report, `${name} ${when} ${month} ${flow}`, numbers.join())) return;
		by.partner(name, when, month, flow === "M" ? [...numbers, Number.NaN, Number.NaN] : [Number.NaN, Number.NaN, ...numbers]);
	});
	return by.panels("natural gas across the border of Armenia");
}

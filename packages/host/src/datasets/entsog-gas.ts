import type { Panel } from "@interconnector/engine";
import { integer, number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { isoOfEu } from "./eu-codes.ts";
import { MonthSums, partYears } from "./monthly.ts";
import { Once } from "./once.ts";

/** Energy of a cubic metre of natural gas, with which the publisher's figures become volumes: kWh (gross calorific value) at 0 °C. */
export const KWH_PER_CUBIC_METRE = 10.4;

/** What stands for liquefied gas among the exporters; it comes by ship, and the file does not say from where. */
const SHIPPED = new Set(["liquefied natural gas", "lng"]);
const months = integer("months", "months of the year that have a row");

const panels = {
	flows: {
		schema: "dyad-year",
		about: "pipeline gas across the border of an importer, by the country on the other side of that border",
		columns: {
			state1: state("the importer"),
			state2: state("the NEIGHBOUR at the border, not where the gas comes from: gas of Azerbaijan enters Italy from Albania and Greece from Türkiye"),
			year,
			entry: number("kWh", "into the importer; for billion cubic metres divide by 10.4 × 10⁹"),
			exit: number("kWh", "out of the importer to the neighbour; not known where no exit is listed"),
			months,
		},
	},
	lng: {
		schema: "state-year",
		about: "gas that terminals fed into the network after it had come by ship",
		columns: { state: state("the importer"), year, entry: number("kWh", "into the network"), months },
	},
} as const;

/** Gas flows at the borders of the European Union, from the network operators. */
export const entsogGas = defineDataset({
	id: "entsog-gas",
	title: "European gas imports at border points (ENTSOG, collected by Bruegel)",
	about:
		"Physical flows at entry points, month by month. The other side is the neighbour and not the origin, so transit countries look like suppliers. Both ends may report one border, and need not agree.",
	publisher: "Bruegel and European Network of Transmission System Operators for Gas",
	licence: "not stated; cite Bruegel and ENTSOG",
	cite: "McWilliams, Sgaravatti and Zachmann, European natural gas imports, Bruegel Datasets, from the ENTSOG transparency platform",
	published: "2023-04",
	reliability: "A",
	because: "metered by the network operators",
	coverage: "border points of EU importers, the United Kingdom and neighbours, 2015 to March 2023; in part after 2022",
	files: [
		{
			name: "flows",
			about: "monthly flows by importer and neighbour",
			columns: {
				month: ["month"],
				importer: ["importer_iso2"],
				exporter: ["exporter"],
				direction: ["direction"],
				value: ["sum_of_values_kWh"],
			},
		},
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const importers = statesOf("iso2");
		const neighbours = statesOf("name", { shared: importers });
		const piped = new MonthSums(2);
		const shipped = new MonthSums(1);
		const once = new Once();
		await files.each("flows", (row, at) => {
			const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(row.text(at.month as number));
			const importer = isoOfEu(row.text(at.importer as number));
			const exporter = row.text(at.exporter as number);
			const direction = row.text(at.direction as number);
			const value = row.number(at.value as number);
			if (!month) row.blame(at.month as number, "no month such as 2021-07");
			if (importer === "") row.blame(at.importer as number, "missing");
			if (exporter === "") row.blame(at.exporter as number, "missing");
			if (direction !== "entry" && direction !== "exit") row.blame(at.direction as number, "neither entry nor exit");
			if (value < 0) row.blame(at.value as number, "a flow below nought: against the direction of the row");
			if (row.fault) return;
			const [when, of] = [Number(month?.[1]), Number(month?.[2])];
			const ship = SHIPPED.has(exporter.toLowerCase());
			// The same month under both names of liquefied gas would be two parts of it, not one thing said twice.
			if (!once.is(report, `${when}-${of} ${importer} ${exporter} ${direction}`, value)) return;
			if (Number.isNaN(value)) report.cells("flow not known");
			const to = importers.of(importer, when);
			if (to === -1) return;
			if (ship) {
				// A terminal gives gas to the network; what is listed as its exit is nought throughout.
				if (direction === "exit" && value > 0) return report.leftOut("liquefied gas that leaves the network by a terminal");
				if (direction === "entry") shipped.add(String(to), when, of, [value]);
				return report.keep();
			}
			const from = neighbours.of(exporter, when);
			if (from === -1) return;
			if (from === to) return report.leftOut("from a country to itself: its own fields and stores");
			piped.add(`${to} ${from}`, when, of, direction === "entry" ? [value, Number.NaN] : [Number.NaN, value]);
			report.keep();
		});
		const out: Panel[] = [];
		for (const [sums, name, part] of [
			[piped, "flows", "pipeline gas at border points"],
			[shipped, "lng", "liquefied gas fed into networks"],
		] as const) {
			const builder = builderFor(name, panels[name]);
			const years = new Years();
			for (const { key, year, totals, months } of sums.all()) {
				builder.add(...key.split(" ").map(Number), year, ...totals, months.size);
				years.add(year);
			}
			if (builder.rows > 0)
				out.push(builder.finish(importers.ids, { ...years.span(), part: `${part}${partYears(sums.monthsOf())}`, complete: false }));
		}
		return out;
	},
});

import { state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { lineCells } from "./line-cells.ts";
import { cellsOf, type Header, headerOf, INDICATORS, NAMES } from "./world-bank-layout.ts";
import { Values } from "./world-bank-values.ts";

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

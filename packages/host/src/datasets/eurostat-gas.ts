import type { Panel } from "@interconnector/engine";
import { number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { isGroup, nameOfEurostat } from "./eu-codes.ts";

const ENERGY = "TJ (gross calorific value)";
/** Codes of natural gas among the products; liquefied gas (G3200) is a part of it. */
const GAS = new Set(["g3000", "natural gas"]);

const panels = {
	imports: {
		schema: "dyad-year",
		about: "natural gas that a state imported, by the partner that it names as the origin",
		columns: { state1: state("the importer"), state2: state("the partner"), year, imports: number(ENERGY, "imports; 0 is a reported nought") },
	},
	totals: {
		schema: "state-year",
		about: "natural gas that a state imported from anywhere",
		columns: { state: state("the importer"), year, imports: number(ENERGY, "imports; transit through the state may be in it") },
	},
} as const;

/** Imports of natural gas by partner, from Eurostat. */
export const eurostatGas = defineDataset({
	id: "eurostat-gas",
	title: "Eurostat imports of natural gas by partner (NRG_TI_GAS)",
	about:
		"What states report to Eurostat as the origin of their gas. An extract holds only the partners it was made for: one that is not in the file is not known, not nought. Some states report the neighbour, or nothing for reasons of secrecy.",
	publisher: "Eurostat",
	licence: "reuse with acknowledgement (CC BY 4.0)",
	cite: "Eurostat, Imports of natural gas by partner country, NRG_TI_GAS",
	published: "2022-04-05",
	reliability: "A",
	because: "annual returns of the states to their statistical office",
	coverage: "the partners and years that the extract was made for",
	files: [
		{
			name: "imports",
			about: "imports by partner and year, one a row",
			columns: { partner: ["partner"], geo: ["geo"], year: ["year", "TIME_PERIOD"], value: ["TJ_GCV", "OBS_VALUE"] },
			may: { product: ["siec", "product"], unit: ["unit"] },
		},
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const imports = builderFor("imports", panels.imports);
		const totals = builderFor("totals", panels.totals);
		const states = statesOf("name");
		const years = new Years();
		const first = new Map<string, number>();
		const productGiven = files.hasColumn("imports", "product");
		const unitGiven = files.hasColumn("imports", "unit");
		await files.each("imports", (row, at) => {
			const partner = nameOfEurostat(row.text(at.partner as number));
			const geo = nameOfEurostat(row.text(at.geo as number));
			const when = row.integer(at.year as number, 1900, 2200);
			const value = row.number(at.value as number);
			if (geo === "") row.blame(at.geo as number, "missing");
			if (partner === "") row.blame(at.partner as number, "missing");
			if (value < 0) row.blame(at.value as number, "imports below nought");
			if (row.fault) return;
			if (productGiven && !GAS.has(row.text(at.product as number).toLowerCase()))
				return report.leftOut(`product ${row.text(at.product as number)}: only natural gas as a whole is kept`);
			if (unitGiven && !/^TJ/i.test(row.text(at.unit as number))) return report.leftOut(`unit ${row.text(at.unit as number)}: only TJ are kept`);
			if (isGroup(geo)) return report.code("aggregate", "name", geo);
			const to = states.of(geo, when);
			if (to === -1) return;
			const all = /^total$/i.test(partner);
			const from = all ? -1 : states.of(partner, when);
			if (!all && from === -1) return;
			const key = `${to} ${from} ${when}`;
			const before = first.get(key);
			if (before !== undefined) {
				if (Object.is(before, value)) return report.duplicate();
				// Extracts of several products without a column for them begin with natural gas as a whole; liquefied gas comes after it.
				return report.leftOut("a second figure of the same importer, partner and year, perhaps of another product (the first is kept)");
			}
			first.set(key, value);
			if (Number.isNaN(value)) report.cells("imports not known");
			if (all) totals.add(to, when, value);
			else imports.add(to, from, when, value);
			years.add(when);
			report.keep();
		});
		const out: Panel[] = [];
		if (imports.rows > 0)
			out.push(imports.finish(states.ids, { ...years.span(), part: "imports of natural gas from the partners in it", complete: false }));
		if (totals.rows > 0) out.push(totals.finish(states.ids, { ...years.span(), part: "imports of natural gas from anywhere", complete: false }));
		return out;
	},
});

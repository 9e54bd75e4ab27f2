import { number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { Once } from "./once.ts";

/** The code of the project for what it does not know, in its own files; other editions leave the cell empty. */
const MISSING = -9;

const NUMBERS = {
	milex: number("thousand current USD; thousand current GBP before 1914", "military expenditure: never compare across 1913 and 1914"),
	milper: number("thousand persons", "military personnel"),
	irst: number("thousand tonnes", "iron and steel production"),
	pec: number("thousand tonnes of coal equivalent", "primary energy consumption"),
	tpop: number("thousand persons", "total population"),
	upop: number("thousand persons", "population of cities of 100,000 and more"),
	cinc: number("share of the world", "Composite Index of National Capability: the mean of the six shares"),
} as const;
const NAMES = Object.keys(NUMBERS);

const panels = {
	capabilities: {
		schema: "state-year",
		about: "what a state has, in six counts, and its share of all",
		columns: { state: state("the state"), year, ...NUMBERS },
	},
} as const;

/** National material capabilities. */
export const nmc = defineDataset({
	id: "nmc",
	title: "National Material Capabilities",
	about:
		"Counts of soldiers, spending, steel, energy and people. It favours size and heavy industry, and says nothing of quality, wealth or will; the index is a share, so it falls when others grow. The shares of the release to 2022 do not quite add up to 1: the sum reaches 1.07 before 1946 and 1.02 since 1990.",
	publisher: "Correlates of War Project",
	authors: ["J. David Singer"],
	licence: "free with citation",
	cite: "Singer, Bremer and Stuckey, Capability Distribution, Uncertainty, and Major Power War, 1820–1965 (1972), National Material Capabilities",
	// The release that reaches 2022 does not say its number in the file; the collection that it was taken from is of 2025.
	published: "2025",
	reliability: "B",
	because: "national figures, completed and estimated by the project",
	coverage: "states of the COW system, 1816 to the end of the file",
	files: [
		{
			name: "capabilities",
			about: "capabilities, one state and year a row",
			columns: { ccode: ["ccode"], year: ["year"], ...Object.fromEntries(NAMES.map((name) => [name, [name]])) },
		},
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const out = builderFor("capabilities", panels.capabilities);
		const states = statesOf("cow");
		const years = new Years();
		const once = new Once();
		const kept = new Map<number, { readonly ccode: number; readonly numbers: readonly number[] }>();
		await files.each("capabilities", (row, at) => {
			const ccode = row.integer(at.ccode as number, 1, 999);
			const when = row.integer(at.year as number, 1816, 2200);
			const numbers = NAMES.map((name) => {
				const value = row.number(at[name] as number);
				if (value === MISSING) return Number.NaN;
				if (value < 0) row.blame(at[name] as number, `below nought, and not the code for not known (${MISSING})`);
				if (name === "cinc" && value > 1) row.blame(at[name] as number, "a share above 1");
				return value;
			});
			if (row.fault) return;
			const who = states.of(ccode, when);
			if (who === -1 || !once.is(report, when * 1000 + ccode, numbers.join())) return;
			const before = kept.get(when * 1000 + who);
			if (before) report.leftOut("the number that ends in the year in which a state got another, beside the one that goes on (Germany, Yemen)");
			else report.keep();
			if (!before || states.at(before.ccode, when + 1) === -1) kept.set(when * 1000 + who, { ccode, numbers });
		});
		for (const [key, { numbers }] of kept) {
			for (const [i, value] of numbers.entries()) if (Number.isNaN(value)) report.cells(`${NAMES[i]} not known`);
			out.add(key % 1000, Math.floor(key / 1000), ...numbers);
			years.add(Math.floor(key / 1000));
		}
		return out.rows === 0 ? [] : [out.finish(states.ids, { ...years.span(), part: "material capabilities of states", complete: false })];
	},
});
